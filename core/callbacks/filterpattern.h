// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QRegularExpression>
#include <QString>

namespace imdesk {

/// The regular expression of a filter: case is ignored, and it may try a bounded number of steps on a row.
QRegularExpression filterPattern(const QString &text);
/// Folded pieces of text without which a regular expression cannot match, or nothing where that is not plain to see.
QByteArrayList requiredPieces(const QString &pattern);

} // namespace imdesk
