// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticsfigures.h"

#include "core/services/statisticsfields.h"
#include "core/services/statisticstrend.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace imdesk {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::StatisticsFigures)
};

} // namespace

QString weekComparison(const Statistics &statistics, qsizetype day, qsizetype field)
{
    // What a day has gathered so far says nothing beside a whole day.
    if (day >= 0 && day < statistics.days.size() && statistics.days[day].received && !statistics.days[day].final)
        return FigureText::tr("not final, so nothing to compare yet");
    const qsizetype before = statistics.weekBefore(day);
    const std::optional<qint64> now = statistics.days.value(day).number(field);
    const std::optional<qint64> then = before >= 0 ? statistics.days[before].number(field) : std::optional<qint64>();
    if (!now || !then)
        return FigureText::tr("nothing to compare a week before");
    const QLocale locale;
    const QString when =
        locale.toString(statistics.days[before].day, FigureText::tr("ddd d MMM", "a day without a year, QDate format"));
    QString change;
    if (*now == *then) {
        change = FigureText::tr("no change");
    } else if (*then == 0) {
        change = QStringLiteral("+%1").arg(locale.toString(*now));
    } else {
        const double percent = 100.0 * double(*now - *then) / double(*then);
        change = QStringLiteral("%1%2 %").arg(percent > 0 ? QStringLiteral("+") : QStringLiteral("\u2212"),
                                              locale.toString(qAbs(percent), 'f', 1));
    }
    return FigureText::tr("%1 (%2 on %3)", "change (figure on day)").arg(change, locale.toString(*then), when);
}

StatisticsFigures::StatisticsFigures(QWidget *parent)
    : QWidget(parent), m_day(plainLabel(Theme::Font::Caption, this, true)), m_row(new QHBoxLayout)
{
    m_day->setObjectName(QStringLiteral("statisticsLatestDay"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_day);
    layout->addLayout(m_row);
    m_row->setSpacing(Theme::gapWide);
    for (int i = 0; i < maxFigures; ++i) {
        Tile tile;
        tile.box = new QWidget(this);
        tile.name = plainLabel(Theme::Font::Caption, tile.box, true);
        tile.value = plainLabel(Theme::Font::Figure, tile.box, false);
        tile.change = plainLabel(Theme::Font::Caption, tile.box, true);
        tile.value->setObjectName(QStringLiteral("statisticsFigure%1").arg(i));
        tile.change->setObjectName(QStringLiteral("statisticsChange%1").arg(i));
        for (QLabel *words : {tile.name, tile.change}) {
            words->setWordWrap(true);
            words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        }
        auto *column = new QVBoxLayout(tile.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(tile.name);
        column->addWidget(tile.value);
        column->addWidget(tile.change);
        column->addStretch();
        m_row->addWidget(tile.box, 1);
        m_tiles.append(tile);
    }
}

void StatisticsFigures::show(const Statistics &statistics, const QStringList &keys)
{
    const qsizetype latest = statistics.latestFinal();
    if (latest < 0) {
        m_day->clear();
        for (const Tile &tile : std::as_const(m_tiles))
            tile.box->hide();
        return;
    }
    const StatisticsDay &day = statistics.days[latest];
    const QLocale locale;
    const QString date = QStringLiteral("%1 %2").arg(
        day.day.toString(Qt::ISODate), locale.standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat));
    m_day->setText(day.final ? tr("Latest final day: %1, against the same weekday a week before").arg(date)
                             : tr("Latest day: %1 (not final)").arg(date));
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const Tile &tile = m_tiles[i];
        const qsizetype field = i < keys.size() ? statisticsFieldIndex(keys[i]) : -1;
        tile.box->setVisible(field >= 0);
        if (field < 0)
            continue;
        const std::optional<qint64> value = day.number(field);
        tile.name->setText(statisticsFields()[field].name());
        tile.value->setText(value ? locale.toString(*value) : QString(QChar(0x2014)));
        tile.value->setAccessibleName(tile.name->text() + QStringLiteral(": ") + tile.value->text());
        QString change = weekComparison(statistics, latest, field);
        if (const std::optional<FigureBand> band = figureBand(statistics, latest, field); band && value) {
            const QString usual =
                tr("usual: %1 to %2", "figures").arg(locale.toString(band->low), locale.toString(band->high));
            change += QLatin1Char('\n') + (band->holds(*value) || !day.final
                                               ? usual
                                               : tr("%1, so this is unusual", "usual: 10 to 20").arg(usual));
        }
        tile.change->setText(change);
    }
    settle();
}

void StatisticsFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The layout has placed the tiles only after this.
    QMetaObject::invokeMethod(this, &StatisticsFigures::settle, Qt::QueuedConnection);
}

void StatisticsFigures::settle()
{
    // Neither a splitter nor a scroll area asks how high wrapped words become. The figures stand in one line.
    int names = 0;
    for (const Tile &tile : std::as_const(m_tiles)) {
        if (!tile.box->isHidden())
            names = qMax(names, tile.name->heightForWidth(tile.name->width()));
    }
    for (const Tile &tile : std::as_const(m_tiles)) {
        tile.name->setMinimumHeight(names);
        tile.change->setMinimumHeight(tile.change->heightForWidth(tile.change->width()));
    }
}

} // namespace imdesk
