// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imdesk {

/// Sentences and remarks one after the other, empty ones left out: with a blank between two of them, except where the
/// writing has its room already, as after a full stop of Chinese or before its brackets.
QString joinSentences(const QStringList &parts);

/// The values in the places %1 to %9 of a sentence, for values that may be names or words of ours: the blank that
/// Chinese has beside a foreign word goes where Chinese meets Chinese.
QString fillIn(const QString &sentence, const QStringList &values);

} // namespace imdesk
