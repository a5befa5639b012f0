// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QString;

namespace imdesk {

/// Words in the middle of a list or table as long as it has no rows: what will stand there and how it gets there.
/// Call again to change them. The model of the view must be set before.
void setViewHint(QAbstractItemView *view, const QString &words);

} // namespace imdesk
