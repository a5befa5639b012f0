// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/accountlist.h"
#include "ui/widgets/plainedit.h"

namespace imdesk {

/// The rows of a list that are not taken, each with the reason, as far as there are any.
class LeftOutList : public PlainEdit
{
    Q_OBJECT

  public:
    explicit LeftOutList(const char *name, QWidget *parent = nullptr);

    void setRows(const QList<LeftOut> &rows);
};

} // namespace imdesk
