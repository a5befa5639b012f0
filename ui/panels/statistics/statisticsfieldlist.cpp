// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticsfieldlist.h"

#include "core/services/statisticsfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int fieldKeyRole = Qt::UserRole + 1;
constexpr int fieldRowHeight = 44;

// Check box, name, and the API name under it.
class FieldDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                index.data(fieldKeyRole).toString().isEmpty() ? 32 : fieldRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain(option);
        initStyleOption(&plain, index);
        const QString name = plain.text;
        const QString key = index.data(fieldKeyRole).toString();
        const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
        // The frame of the focus runs along the edge of this place: texts stand off it, as the style's own do.
        const int off = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &plain, plain.widget) + 1;
        const QRect text =
            style->subElementRect(QStyle::SE_ItemViewItemText, &plain, plain.widget).adjusted(off, 0, 0, 0);
        plain.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        const Theme &theme = Theme::of(option.palette);
        painter->save();
        if (key.isEmpty()) {
            painter->setFont(Theme::font(Theme::Font::Strong));
            painter->setPen(theme.muted);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
        } else {
            QRect line(text.left(), plain.rect.top() + 4, plain.rect.right() - text.left() - 4, 19);
            painter->setFont(Theme::font(Theme::Font::Body));
            painter->setPen(theme.text);
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
            line.translate(0, 17);
            painter->setFont(Theme::font(Theme::Font::Caption));
            painter->setPen(theme.muted);
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(key, Qt::ElideRight, line.width()));
        }
        painter->restore();
    }
};

} // namespace

StatisticsFieldList::StatisticsFieldList(QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_presetLabel(new QLabel(this)),
      m_preset(new QComboBox(this)),
      m_tree(new QTreeView(this)),
      m_hint(plainLabel(Theme::Font::Caption, this, true))
{
    m_preset->setObjectName(QStringLiteral("statisticsPreset"));
    m_presetLabel->setBuddy(m_preset);
    m_tree->setObjectName(QStringLiteral("statisticsFields"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FieldDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_hint->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_presetLabel);
    layout->addWidget(m_preset);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_hint);

    fill();
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (m_quiet)
            return;
        showPreset();
        Q_EMIT checkedChanged();
    });
    connect(m_preset, &QComboBox::activated, this, &StatisticsFieldList::applyPreset);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StatisticsFieldList::onSelectionChanged);
}

void StatisticsFieldList::fill()
{
    QStandardItem *group = nullptr;
    StatisticsField::Group last{};
    for (const StatisticsField &field : statisticsFields()) {
        if (!group || field.group != last) {
            group = new QStandardItem;
            group->setFlags(Qt::ItemIsEnabled);
            group->setData(int(field.group), fieldKeyRole + 1);
            m_model->appendRow(group);
            last = field.group;
        }
        auto *item = new QStandardItem;
        item->setData(field.key, fieldKeyRole);
        item->setCheckable(true);
        item->setCheckState(Qt::Checked);
        // A text cannot be drawn as a line.
        item->setFlags(field.isNumber() ? item->flags() : item->flags() & ~Qt::ItemIsSelectable);
        group->appendRow(item);
    }
    retranslate();
    m_tree->expandAll();
}

void StatisticsFieldList::retranslate()
{
    m_quiet = true;
    m_presetLabel->setText(tr("Fie&lds"));
    showHint();
    m_tree->setAccessibleName(tr("Fields"));
    m_tree->setAccessibleDescription(m_hint->text());
    for (int g = 0; g < m_model->rowCount(); ++g) {
        QStandardItem *group = m_model->item(g);
        group->setText(statisticsGroupName(StatisticsField::Group(group->data(fieldKeyRole + 1).toInt())));
        for (int i = 0; i < group->rowCount(); ++i) {
            QStandardItem *item = group->child(i);
            const StatisticsField &field =
                statisticsFields()[statisticsFieldIndex(item->data(fieldKeyRole).toString())];
            item->setText(field.name());
            item->setToolTip(field.description());
            item->setAccessibleText(QStringLiteral("%1, %2").arg(field.name(), field.key));
        }
    }
    m_quiet = false;
    m_preset->clear();
    for (const StatisticsPreset &preset : statisticsPresets())
        m_preset->addItem(preset.name(), preset.id);
    m_preset->addItem(tr("Own choice"), QStringLiteral("own"));
    showPreset();
}

void StatisticsFieldList::showPreset() { m_preset->setCurrentIndex(m_preset->findData(presetId())); }

QString StatisticsFieldList::presetId() const
{
    const QStringList checked = checkedKeys();
    for (const StatisticsPreset &preset : statisticsPresets()) {
        QStringList keys;
        for (const StatisticsField &field : statisticsFields()) {
            if (preset.keys.contains(field.key))
                keys << field.key;
        }
        if (keys == checked)
            return preset.id;
    }
    return QStringLiteral("own");
}

void StatisticsFieldList::applyPreset(int index)
{
    for (const StatisticsPreset &preset : statisticsPresets()) {
        if (preset.id != m_preset->itemData(index).toString())
            continue;
        setCheckedKeys(preset.keys);
        // What is drawn should be among what is shown.
        QStringList drawn;
        for (const QString &key : chartedKeys()) {
            if (preset.keys.contains(key))
                drawn << key;
        }
        setChartedKeys(drawn.isEmpty() ? preset.keys.mid(0, 1) : drawn);
    }
    m_tree->setFocus();
}

QStringList StatisticsFieldList::checkedKeys() const
{
    QStringList keys;
    for (int g = 0; g < m_model->rowCount(); ++g) {
        for (int i = 0; i < m_model->item(g)->rowCount(); ++i) {
            const QStandardItem *item = m_model->item(g)->child(i);
            if (item->checkState() == Qt::Checked)
                keys << item->data(fieldKeyRole).toString();
        }
    }
    return keys;
}

void StatisticsFieldList::setCheckedKeys(const QStringList &keys)
{
    m_quiet = true;
    for (int g = 0; g < m_model->rowCount(); ++g) {
        for (int i = 0; i < m_model->item(g)->rowCount(); ++i) {
            QStandardItem *item = m_model->item(g)->child(i);
            item->setCheckState(keys.contains(item->data(fieldKeyRole).toString()) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_quiet = false;
    showPreset();
    Q_EMIT checkedChanged();
}

QStringList StatisticsFieldList::chartedKeys() const
{
    QStringList keys;
    for (const StatisticsField &field : statisticsFields()) {
        for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes()) {
            if (index.data(fieldKeyRole).toString() == field.key && keys.size() < m_limit)
                keys << field.key;
        }
    }
    return keys;
}

void StatisticsFieldList::setChartedKeys(const QStringList &keys)
{
    QItemSelection selection;
    QModelIndex first;
    for (int g = 0; g < m_model->rowCount(); ++g) {
        for (int i = 0; i < m_model->item(g)->rowCount(); ++i) {
            const QModelIndex index = m_model->item(g)->child(i)->index();
            if (!keys.contains(index.data(fieldKeyRole).toString()))
                continue;
            selection.select(index, index);
            if (!first.isValid())
                first = index;
        }
    }
    m_tree->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void StatisticsFieldList::setChartLimit(int limit)
{
    m_limit = limit;
    onSelectionChanged();
}

void StatisticsFieldList::showHint()
{
    const qsizetype chosen = m_tree->selectionModel()->selectedIndexes().size();
    m_hint->setText(
        chosen > m_limit
            ? tr("The first %1 of the %2 selected fields are drawn.").arg(m_limit).arg(chosen)
            : tr("Tick: in the table and in files. Select: in the chart, up to %1 at a time (Ctrl or Shift).")
                  .arg(m_limit));
}

void StatisticsFieldList::onSelectionChanged()
{
    showHint();
    Q_EMIT chartedChanged();
}

void StatisticsFieldList::focusList() { m_tree->setFocus(Qt::ShortcutFocusReason); }

} // namespace imdesk
