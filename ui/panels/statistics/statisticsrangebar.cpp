// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticsrangebar.h"

#include "core/base/plaintext.h"
#include "core/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace imdesk {

namespace {

const QString rangePanelId = QStringLiteral("statistics");
constexpr qsizetype longestViewName = 60;

QString viewMenuText(const QString &name) { return literalText(visibleText(name, longestViewName)); }

} // namespace

QVariantMap StatisticsView::toMap() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("range"), range},
            {QStringLiteral("from"), own.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), own.to.toString(Qt::ISODate)},
            {QStringLiteral("checked"), checked},
            {QStringLiteral("charted"), charted}};
}

StatisticsView StatisticsView::fromMap(const QVariantMap &map)
{
    return {map.value(QStringLiteral("name")).toString(),
            map.value(QStringLiteral("range")).toString(),
            {map.value(QStringLiteral("from")).toDate(), map.value(QStringLiteral("to")).toDate()},
            map.value(QStringLiteral("checked")).toStringList(),
            map.value(QStringLiteral("charted")).toStringList()};
}

StatisticsRangeBar::StatisticsRangeBar(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_label(new QLabel(this)),
      m_range(new QComboBox(this)),
      m_from(new QDateEdit(this)),
      m_toLabel(new QLabel(this)),
      m_to(new QDateEdit(this)),
      m_views(new QPushButton(this)),
      m_menu(new QMenu(this))
{
    m_range->setObjectName(QStringLiteral("statisticsRange"));
    m_from->setObjectName(QStringLiteral("statisticsFrom"));
    m_to->setObjectName(QStringLiteral("statisticsTo"));
    m_views->setObjectName(QStringLiteral("statisticsViews"));
    m_menu->setObjectName(QStringLiteral("statisticsViewsMenu"));
    m_label->setBuddy(m_range);
    m_views->setMenu(m_menu);
    m_views->setIcon(icon(QStringLiteral("save")));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_range, m_from, m_toLabel, m_to})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_views);
    retranslate();
    const int chosen =
        m_range->findData(m_settings.panelValue(rangePanelId, QStringLiteral("range"), QStringLiteral("30")));
    m_range->setCurrentIndex(qMax(0, chosen));
    const QDate today = QDate::currentDate();
    m_from->setDate(m_settings.panelValue(rangePanelId, QStringLiteral("from"), today.addDays(-30)).toDate());
    m_to->setDate(m_settings.panelValue(rangePanelId, QStringLiteral("to"), today).toDate());
    onChosen();
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        onChosen();
        Q_EMIT rangeChanged();
    });
    for (QDateEdit *edit : {m_from, m_to}) {
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            onChosen();
            Q_EMIT rangeChanged();
        });
    }
    // Filled when it opens: a view removed from it must not take the menu away under its own action.
    connect(m_menu, &QMenu::aboutToShow, this, &StatisticsRangeBar::fillMenu);
}

void StatisticsRangeBar::retranslate()
{
    m_label->setText(tr("&Days"));
    m_toLabel->setText(tr("to", "between two days"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_views->setText(tr("Saved vie&ws"));
    const QSignalBlocker blocker(m_range);
    const QVariant chosen = m_range->currentData();
    m_range->clear();
    const QStringList texts{tr("Last 7 days"), tr("Last 30 days"), tr("Last 90 days"), tr("This month"),
                            tr("Last month"),  tr("All there is"), tr("From … to …")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_range->addItem(texts[i], DayRange::choices().value(i));
    m_range->setCurrentIndex(qMax(0, m_range->findData(chosen)));
}

QString StatisticsRangeBar::choice() const { return m_range->currentData().toString(); }

DayRange StatisticsRangeBar::range(QDate last) const
{
    if (choice() != QLatin1String("own"))
        return DayRange::of(choice(), last);
    return {qMin(m_from->date(), m_to->date()), qMax(m_from->date(), m_to->date())};
}

void StatisticsRangeBar::setLimits(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return;
    for (QDateEdit *edit : {m_from, m_to}) {
        // A day that was chosen before the archive was known stays chosen.
        edit->setMinimumDate(qMin(first, edit->date()));
        edit->setMaximumDate(qMax(last, edit->date()));
    }
}

void StatisticsRangeBar::onChosen()
{
    const bool own = choice() == QLatin1String("own");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_toLabel, m_to})
        widget->setVisible(own);
    m_settings.setPanelValue(rangePanelId, QStringLiteral("range"), choice());
    m_settings.setPanelValue(rangePanelId, QStringLiteral("from"), m_from->date().toString(Qt::ISODate));
    m_settings.setPanelValue(rangePanelId, QStringLiteral("to"), m_to->date().toString(Qt::ISODate));
}

QList<StatisticsView> StatisticsRangeBar::views() const
{
    const QByteArray text = m_settings.panelValue(rangePanelId, QStringLiteral("views")).toString().toUtf8();
    QList<StatisticsView> out;
    for (const auto &entry : QJsonDocument::fromJson(text).array())
        out << StatisticsView::fromMap(entry.toObject().toVariantMap());
    return out;
}

void StatisticsRangeBar::keep(const QVariantList &views)
{
    const QJsonDocument document(QJsonArray::fromVariantList(views));
    m_settings.setPanelValue(rangePanelId, QStringLiteral("views"),
                             QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void StatisticsRangeBar::saveView(const StatisticsView &view)
{
    QVariantList entries;
    for (const StatisticsView &kept : views()) {
        if (kept.name != view.name)
            entries << kept.toMap();
    }
    entries << view.toMap();
    keep(entries);
}

void StatisticsRangeBar::removeView(const QString &name)
{
    QVariantList entries;
    for (const StatisticsView &kept : views()) {
        if (kept.name != name)
            entries << kept.toMap();
    }
    keep(entries);
}

void StatisticsRangeBar::apply(const StatisticsView &view)
{
    {
        const QSignalBlocker first(m_from);
        const QSignalBlocker second(m_to);
        const QSignalBlocker third(m_range);
        if (view.own.isValid()) {
            m_from->setDate(view.own.from);
            m_to->setDate(view.own.to);
        }
        m_range->setCurrentIndex(qMax(0, m_range->findData(view.range)));
    }
    onChosen();
    Q_EMIT rangeChanged();
}

StatisticsView StatisticsRangeBar::current(const QString &name) const
{
    return {name, choice(), {m_from->date(), m_to->date()}, {}, {}};
}

void StatisticsRangeBar::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const QList<StatisticsView> saved = views();
    for (const StatisticsView &view : saved)
        m_menu->addAction(viewMenuText(view.name), this, [this, view] { Q_EMIT viewChosen(view); });
    if (saved.isEmpty())
        m_menu->addAction(tr("No views saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save days and fields as a view…"), this, &StatisticsRangeBar::saveRequested);
    if (saved.isEmpty())
        return;
    QMenu *removing = m_menu->addMenu(tr("Remove a view"));
    for (const StatisticsView &view : saved)
        removing->addAction(viewMenuText(view.name), this, [this, name = view.name] { removeView(name); });
}

} // namespace imdesk
