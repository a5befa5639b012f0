// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/undohint.h"

#include "core/audit/undo.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct UndoHintText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::UndoHint)
};

} // namespace

QString undoHint(const QString &path)
{
    const QString back = howItIsTakenBack(path);
    return back.isEmpty() ? QString() : UndoHintText::tr("Undo in the note or in Audit takes it back: %1").arg(back);
}

} // namespace imdesk
