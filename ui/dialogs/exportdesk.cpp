// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdesk.h"

#include <QPointer>
#include <QWidget>

#include <utility>

namespace imdesk {

ExportDesk::ExportDesk(ExportSurroundings around, QObject *parent) : QObject(parent), m_around(std::move(around))
{
    m_around.standInKey = [desk = QPointer<ExportDesk>(this)](const StandInKeyTaker &then) {
        if (desk)
            desk->withKey(then);
    };
}

void ExportDesk::watch(QWidget *window) { window->installEventFilter(this); }

void ExportDesk::withKey(const StandInKeyTaker &then)
{
    if (m_key.isEmpty() && m_keySource) {
        m_keySource([desk = QPointer<ExportDesk>(this), then](const QByteArray &key, bool lasts) {
            if (desk && desk->m_key.isEmpty()) {
                desk->m_key = key;
                desk->m_keyLasts = lasts;
            }
            if (desk)
                then(desk->m_key, desk->m_keyLasts);
        });
        return;
    }
    if (m_key.isEmpty())
        m_key = StandIns::newKey();
    then(m_key, m_keyLasts);
}

bool ExportDesk::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<QWidget *>(watched);
    if (!window || event->type() != TableExportEvent::kind())
        return QObject::eventFilter(watched, event);
    event->accept();
    const auto *wish = static_cast<TableExportEvent *>(event);
    // A dialog that blocks the window would block whatever else belongs to that. What is exported out of it stands
    // before it, and ends before it does.
    QWidget *asker = wish->asker() ? wish->asker()->window() : window;
    const bool blocks = asker->isModal();
    auto *dialog = new ExportDialog(wish->what(), m_around, blocks ? asker : window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (blocks)
        dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &ExportDialog::exported, this, &ExportDesk::exported);
    dialog->show();
    return true;
}

} // namespace imdesk
