// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyvalueview.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace imdesk {

KeyValueView::KeyValueView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformRowHeights(false);
    header()->setStretchLastSection(true);
    setViewportMargins(0, Theme::gap, 0, 0);
    // Row heights depend on the width of the wrapped column.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    retranslate();
}

void KeyValueView::setFields(const QList<QPair<QString, QString>> &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    m_model->removeRows(0, m_model->rowCount());
    const QBrush muted(Theme::of(this).muted);
    for (const auto &[name, value] : fields) {
        auto *key = new QStandardItem(name);
        key->setForeground(muted);
        key->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        // Line breaks stay line breaks here; what else could deceive the eye is made visible.
        QStringList lines = value.split(QLatin1Char('\n'));
        for (QString &line : lines)
            line = visibleText(line);
        auto *item = new QStandardItem(value.isEmpty() ? QStringLiteral("—") : lines.join(QLatin1Char('\n')));
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_model->appendRow({key, item});
    }
    resizeEvent(nullptr);
}

void KeyValueView::resizeEvent(QResizeEvent *event)
{
    if (event)
        QTreeView::resizeEvent(event);
    const int wanted = sizeHintForColumn(0) + Theme::gap;
    setColumnWidth(0, qBound(90, wanted, qMax(90, viewport()->width() * 45 / 100)));
    scheduleDelayedItemsLayout();
}

void KeyValueView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const auto &[name, value] = m_fields.at(index.row());
        lines << name + QLatin1Char('\t') + value;
    }
    if (lines.size() == 1)
        lines.first() = m_fields.at(selectionModel()->selectedRows().first().row()).second;
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void KeyValueView::retranslate()
{
    setAccessibleName(tr("Fields"));
    m_model->setHorizontalHeaderLabels({tr("Field"), tr("Value")});
}

void KeyValueView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        const QBrush muted(Theme::of(this).muted);
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_model->item(row, 0)->setForeground(muted);
    }
}

} // namespace imdesk
