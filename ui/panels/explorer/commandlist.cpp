// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explorer/commandlist.h"

#include "core/models/commandlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int commandHeight = 50;
constexpr int serviceHeight = 34;

/// Title over the command's own name and its badge; a service as a line of small strong text.
class CommandDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return QSize(120, index.data(CommandListModel::HeadRole).toBool() ? serviceHeight : commandHeight);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        QRect box = option.rect.adjusted(Theme::gap, 0, -Theme::gap, 0);
        painter->save();
        if (index.data(CommandListModel::HeadRole).toBool()) {
            painter->setFont(Theme::font(Theme::Font::Caption));
            painter->setPen(theme.muted);
            line(painter, box.adjusted(0, 10, 0, -2), index.data().toString());
            painter->restore();
            return;
        }
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        item.text.clear();
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool refused = index.data(CommandListModel::RefusedRole).toBool();
        QRect title(box.left(), box.top() + 5, box.width(), 21);
        if (refused) {
            const int size = 14;
            painter->drawPixmap(
                title.right() - size, title.center().y() - size / 2,
                iconPixmap(QStringLiteral("lock"), theme.muted, size, painter->device()->devicePixelRatioF()));
            title.setRight(title.right() - size - 4);
        }
        painter->setFont(Theme::font(Theme::Font::Body));
        painter->setPen(refused ? theme.muted : theme.text);
        line(painter, title, index.data().toString());
        const int access = index.data(CommandListModel::AccessRole).toInt();
        const QString word = CommandList::badgeText(access);
        const QSize badge = chipSize(word);
        const QRect second(box.left(), box.top() + 26, box.width(), 20);
        paintChip(painter, QRect(second.right() - badge.width() + 1, second.top(), badge.width(), second.height()),
                  CommandList::badgeKind(access), word, option.palette);
        painter->setFont(Theme::font(Theme::Font::Caption));
        painter->setPen(theme.muted);
        line(painter, second.adjusted(0, 0, -badge.width() - Theme::gap, 0),
             index.data(CommandListModel::PathRole).toString().section(QLatin1Char('/'), 1));
        painter->restore();
    }

  private:
    static void line(QPainter *painter, const QRect &box, const QString &text)
    {
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }
};

} // namespace

ChipKind CommandList::badgeKind(int access)
{
    switch (static_cast<CatalogueCommand::Access>(access)) {
    case CatalogueCommand::Access::Read:
        return ChipKind::Ok;
    case CatalogueCommand::Access::Write:
        return ChipKind::Warn;
    case CatalogueCommand::Access::Destructive:
        break;
    }
    return ChipKind::Bad;
}

QString CommandList::badgeText(int access)
{
    switch (static_cast<CatalogueCommand::Access>(access)) {
    case CatalogueCommand::Access::Read:
        return tr("Read");
    case CatalogueCommand::Access::Write:
        return tr("Write");
    case CatalogueCommand::Access::Destructive:
        break;
    }
    return tr("Destructive");
}

CommandList::CommandList(CommandListModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filter(new SearchField(this)),
      m_view(new QListView(this)),
      m_count(plainLabel(Theme::Font::Caption, this, true))
{
    m_filter->setObjectName(QStringLiteral("explorerFilter"));
    m_view->setObjectName(QStringLiteral("explorerCommands"));
    m_count->setObjectName(QStringLiteral("explorerCount"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_filter->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    connect(m_filter, &SearchField::searchChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        setCurrent(m_current);
        showCount();
    });
    connect(m_view, &QListView::clicked, this, &CommandList::choose);
    retranslate();
}

void CommandList::choose(const QModelIndex &index)
{
    const QString path = index.data(CommandListModel::PathRole).toString();
    if (path.isEmpty())
        return;
    m_current = path;
    Q_EMIT commandChosen(path);
}

void CommandList::setCurrent(const QString &path)
{
    m_current = path;
    const int row = m_model.rowOf(path);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model.index(row));
    m_view->scrollTo(m_model.index(row));
}

void CommandList::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

bool CommandList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_view && enter) {
            choose(m_view->currentIndex());
            return true;
        }
        if (watched == m_filter && (enter || key == Qt::Key_Down)) {
            // The words may be newer than the list.
            m_model.setFilter(m_filter->text());
            showCount();
            const int first = m_model.best();
            if (first < 0)
                return true;
            m_view->setCurrentIndex(m_model.index(first));
            m_view->setFocus();
            if (enter)
                choose(m_model.index(first));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandList::showCount()
{
    m_count->setText(m_model.matches() == 0 ? tr("No command has these words.")
                                            : tr("%n command(s)", nullptr, m_model.matches()));
}

void CommandList::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by name, title, field"));
    m_filter->setAccessibleName(tr("Filter commands"));
    m_view->setAccessibleName(tr("Commands of the service"));
    m_model.retranslate();
    setCurrent(m_current);
    showCount();
}

} // namespace imdesk
