// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/people/peopleparts.h"

#include <QDialog>

namespace imdesk {

/// What is about to change, old against new.
struct ChangedField
{
    QString name, before, after;
    bool elsewhere = false; ///< what stands there is not what was seen of it
};

/// Shows what a saving would write, old against new, before it is written, and which of the old somebody else has
/// changed meanwhile.
class ProfileChangesDialog : public QDialog
{
    Q_OBJECT

  public:
    ProfileChangesDialog(const PeopleParts &parts, const QString &account, const QList<ChangedField> &changes,
                         QWidget *parent = nullptr);
};

} // namespace imdesk
