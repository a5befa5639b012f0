// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imdesk {

/// Sentences and remarks one after the other, empty ones left out: with a blank between two of them, except where the
/// writing has its room already, as after a full stop of Chinese or before its brackets.
QString joinSentences(const QStringList &parts);

} // namespace imdesk
