// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "core/models/pagedmodel.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace imdesk {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), IconRole::Muted), QLineEdit::LeadingPosition);
    // Qt's own clear button is a pixmap of another look.
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(icon(QStringLiteral("close"), IconRole::Muted));
    nameButtons();
    m_timer->setSingleShot(true);
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this] { m_timer->start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!tell())
            goOn();
    });
}

// Both are buttons to a screen reader.
void SearchField::nameButtons()
{
    const auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"));
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(button->defaultAction() == clear ? tr("Clear the field") : tr("Search"));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

void SearchField::leadTo(QTableView *table) { m_results = table; }

void SearchField::goOn()
{
    if (!m_results)
        return;
    const auto go = [this] {
        // Whoever has gone elsewhere meanwhile stays there.
        if (window()->focusWidget() != this || !m_results->isVisible() || m_results->model()->rowCount() == 0)
            return;
        m_results->setFocus(Qt::OtherFocusReason);
        m_results->setCurrentIndex(m_results->model()->index(0, m_results->horizontalHeader()->logicalIndex(0)));
    };
    auto *paged = qobject_cast<PagedModel *>(m_results->model());
    if (paged && paged->isOrdering())
        connect(paged, &PagedModel::ordered, this, go, Qt::SingleShotConnection);
    else
        go();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    // A list of completions hands its keys on, and closes where they are not taken.
    if (event->key() == Qt::Key_Escape && QApplication::activePopupWidget()) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && m_results) {
        tell();
        goOn();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool SearchField::tell()
{
    m_timer->stop();
    if (text() == m_told)
        return false;
    m_told = text();
    Q_EMIT searchChanged(m_told);
    return true;
}

} // namespace imdesk
