// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyvalueview.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/idmenu.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTextOption>
#include <QtMath>

namespace imdesk {

namespace {

constexpr int fieldPadding = 6;

// Wrapped text with air above and below, begun at the top, so that name and value stand on one line.
class WrappedFieldDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QString text = item.text;
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->setFont(item.font);
        painter->setPen(item.palette.color(QPalette::Text));
        // IDs have no spaces to wrap at, sentences do.
        QTextOption wrap(Qt::AlignLeft | Qt::AlignTop);
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        painter->drawText(QRectF(textRect(option.rect)), text, wrap);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const int room = option.rect.width() > 0 ? textRect(option.rect).width() : 4000;
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        qreal width = 0;
        qreal height = 0;
        for (const QString &line : item.text.split(QLatin1Char('\n'))) {
            QTextLayout layout(line, item.font);
            layout.setTextOption(wrap);
            layout.beginLayout();
            for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
                part.setLineWidth(room);
                width = qMax(width, part.naturalTextWidth());
                height += part.height();
            }
            layout.endLayout();
        }
        return QSize(qCeil(width) + 2 * Theme::gap, qCeil(height) + 2 * fieldPadding);
    }

  private:
    static QRect textRect(const QRect &cell)
    {
        return cell.adjusted(Theme::gap, fieldPadding, -Theme::gap, -fieldPadding + 1);
    }
};

} // namespace

KeyValueView::KeyValueView(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new WrappedFieldDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(30);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(true);
    setIdMenu(this, [this](const QModelIndex &index) { return idsAt(index.row()); });
    retranslate();
}

QList<NamedId> KeyValueView::idsAt(int row) const
{
    // A value is an ID, a list of some, or lines such as "GroupId: night".
    static const QRegularExpression between(QStringLiteral("\\n|, |; | · | → |: "));
    const QString value = m_fields.at(row).second;
    const QStringList parts = value.split(between, Qt::SkipEmptyParts);
    QList<NamedId> here;
    for (const NamedId &one : m_ids ? m_ids() : QList<NamedId>()) {
        const QString shown = visibleText(one.id);
        const bool stands = value == one.id || value == shown || parts.contains(one.id) || parts.contains(shown);
        if (stands && !here.contains(one))
            here << one;
    }
    return here;
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
        QTableView::resizeEvent(event);
    int wanted = 0;
    for (const auto &[name, value] : std::as_const(m_fields))
        wanted = qMax(wanted, fontMetrics().horizontalAdvance(name) + 3 * Theme::gap);
    setColumnWidth(0, qBound(90, wanted, qMax(90, viewport()->width() * 45 / 100)));
    // Row heights depend on the width of the wrapped column.
    resizeRowsToContents();
}

void KeyValueView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
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
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        const QBrush muted(Theme::of(this).muted);
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_model->item(row, 0)->setForeground(muted);
    }
}

} // namespace imdesk
