// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace imdesk {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), IconRole::Muted), QLineEdit::LeadingPosition);
    // Qt's own clear button is a pixmap of another look.
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(icon(QStringLiteral("close"), IconRole::Muted));
    m_timer->setSingleShot(true);
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this] { m_timer->start(); });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::tell()
{
    m_timer->stop();
    if (text() == m_told)
        return;
    m_told = text();
    Q_EMIT searchChanged(m_told);
}

} // namespace imdesk
