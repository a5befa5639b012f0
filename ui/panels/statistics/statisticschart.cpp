// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticschart.h"

#include "core/api/errortext.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticstrend.h"
#include "core/settings/profile.h"
#include "core/settings/settings.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/statistics/statisticsfigures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chartfile.h"
#include "ui/widgets/chartgrid.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workingbutton.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace imdesk {

namespace {

struct StatisticsChartText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::StatisticsChart)
};

// A picture for a slide or a report, whatever the size of the window.
constexpr QSize pictureSize(1000, 500);

/// The choices of a chart, in as many lines as they need. It is as high as that by itself: a layout that asks how high
/// it is at a width would have the charts as high as they like to be, past what is seen of them.
class Choices : public QWidget
{
  public:
    explicit Choices(QWidget *parent) : QWidget(parent), m_lines(new WrapLayout(WrapLayout::Side::Right))
    {
        m_lines->setContentsMargins(0, 0, 0, 0);
        m_lines->setSpacing(Theme::gap);
        setLayout(m_lines);
    }
    void add(QWidget *part) { m_lines->addWidget(part); }
    bool hasHeightForWidth() const override { return false; }

  protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        settle();
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            settle();
        return QWidget::event(event);
    }

  private:
    void settle() { setFixedHeight(m_lines->heightForWidth(width())); }

    WrapLayout *m_lines;
};

/// A choice and its label, which no end of a line comes between.
QWidget *together(QLabel *label, QComboBox *choice, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(label);
    line->addWidget(choice);
    return pair;
}

} // namespace

ChartData statisticsChart(const Statistics &statistics, const QStringList &keys, ChartData::Kind kind)
{
    ChartData data;
    data.kind = kind;
    const QLocale locale;
    for (const StatisticsDay &day : statistics.days) {
        data.labels << QStringLiteral("%1 %2").arg(day.day.toString(Qt::ISODate),
                                                   locale.standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat));
        data.shortLabels << locale.toString(day.day,
                                            StatisticsChartText::tr("d MMM", "a day on the axis, QDate format"));
        data.tentative << (day.received && !day.final);
    }
    for (const QString &key : keys) {
        const qsizetype field = statisticsFieldIndex(key);
        if (field < 0 || !statisticsFields()[field].isNumber())
            continue;
        ChartSeries series;
        series.name = statisticsFields()[field].name();
        for (const StatisticsDay &day : statistics.days) {
            const std::optional<qint64> value = day.number(field);
            series.values << (value ? std::optional<double>(double(*value)) : std::nullopt);
        }
        data.series << series;
    }
    return data;
}

ChartData statisticsChart(const Statistics &statistics, const Statistics &known, const QString &key,
                          ChartData::Kind kind)
{
    ChartData data = statisticsChart(statistics, {key}, kind);
    const qsizetype field = statisticsFieldIndex(key);
    if (data.series.isEmpty())
        return data;
    data.bandName = StatisticsChartText::tr("Usual (same weekday, four weeks)");
    for (const StatisticsDay &day : statistics.days) {
        const qsizetype at = known.indexOf(day.day);
        const std::optional<FigureBand> band = at >= 0 ? figureBand(known, at, field) : std::nullopt;
        data.band << (band ? std::optional(ChartBand{double(band->low), double(band->high)}) : std::nullopt);
        data.remarks
            << (at >= 0 && day.number(field)
                    ? StatisticsChartText::tr("Against a week before: %1").arg(weekComparison(known, at, field))
                    : QString());
    }
    return data;
}

StatisticsChart::StatisticsChart(const Profile &profile, const ErrorText &errors, Settings &settings, Dialogs &dialogs,
                                 QWidget *parent)
    : QWidget(parent),
      m_profile(profile),
      m_errors(errors),
      m_settings(settings),
      m_dialogs(dialogs),
      m_title(plainLabel(Theme::Font::CardTitle, this)),
      m_kindLabel(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_layoutLabel(new QLabel(this)),
      m_layout(new QComboBox(this)),
      m_save(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new ChartView(m_stack)),
      m_grid(new ChartGrid(m_stack)),
      m_message(new MessageBar(this))
{
    m_kind->setObjectName(QStringLiteral("chartKind"));
    m_save->setObjectName(QStringLiteral("chartSave"));
    m_view->setObjectName(QStringLiteral("statisticsChart"));
    m_message->setObjectName(QStringLiteral("chartMessage"));
    m_layout->setObjectName(QStringLiteral("chartLayout"));
    m_grid->setObjectName(QStringLiteral("statisticsCharts"));
    m_kindLabel->setBuddy(m_kind);
    m_layoutLabel->setBuddy(m_layout);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_view);
    m_save->setIcon(icon(QStringLiteral("image")));
    // In a narrow window the choices stand in two lines rather than make the charts wider than what is seen.
    auto *choices = new Choices(this);
    choices->add(together(m_layoutLabel, m_layout, choices));
    choices->add(together(m_kindLabel, m_kind, choices));
    choices->add(m_save);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::gap);
    bar->addWidget(m_title);
    bar->addWidget(choices, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    retranslate();
    m_kind->setCurrentIndex(
        qMax(0, m_kind->findData(m_settings.panelValue(QStringLiteral("statistics"), QStringLiteral("chartKind")))));
    m_layout->setCurrentIndex(qMax(
        0, m_layout->findData(m_settings.panelValue(QStringLiteral("statistics"), QStringLiteral("chartLayout")))));
    m_stack->setCurrentIndex(isInOne() ? 1 : 0);
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setPanelValue(QStringLiteral("statistics"), QStringLiteral("chartLayout"), m_layout->currentData());
        m_stack->setCurrentIndex(isInOne() ? 1 : 0);
        Q_EMIT layoutChanged();
    });
    connect(m_grid, &ChartGrid::activated, this, &StatisticsChart::dayChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setPanelValue(QStringLiteral("statistics"), QStringLiteral("chartKind"), m_kind->currentData());
        redraw();
    });
    connect(m_save, &QPushButton::clicked, this, &StatisticsChart::savePicture);
    connect(m_view, &ChartView::activated, this, &StatisticsChart::dayChosen);
}

void StatisticsChart::retranslate()
{
    m_title->setText(tr("Chart"));
    m_kindLabel->setText(tr("&Kind"));
    m_layoutLabel->setText(tr("&Charts"));
    {
        const QSignalBlocker blocker(m_layout);
        const QVariant chosen = m_layout->currentData();
        m_layout->clear();
        m_layout->addItem(tr("One for each field"), QStringLiteral("each"));
        m_layout->addItem(tr("All in one"), QStringLiteral("all"));
        m_layout->setCurrentIndex(qMax(0, m_layout->findData(chosen)));
    }
    {
        const QSignalBlocker blocker(m_kind);
        const QVariant chosen = m_kind->currentData();
        m_kind->clear();
        m_kind->addItem(tr("Lines"), QStringLiteral("line"));
        m_kind->addItem(tr("Bars"), QStringLiteral("bar"));
        m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
    }
    m_save->setText(tr("Save &picture…"));
    m_view->setAccessibleName(tr("Chart of daily figures"));
    m_grid->setAccessibleName(tr("Charts of daily figures"));
    redraw();
}

ChartData::Kind StatisticsChart::kind() const
{
    return m_kind->currentData().toString() == QLatin1String("bar") ? ChartData::Kind::Bar : ChartData::Kind::Line;
}

bool StatisticsChart::isInOne() const { return m_layout->currentData().toString() == QLatin1String("all"); }

void StatisticsChart::show(const Statistics &statistics, const Statistics &known, const QStringList &keys)
{
    m_statistics = statistics;
    m_known = known;
    m_keys = keys;
    redraw();
}

void StatisticsChart::redraw()
{
    if (isInOne())
        m_view->setData(statisticsChart(m_statistics, m_keys, kind()));
    else
        m_grid->setCharts(charts());
    m_save->setEnabled(!m_statistics.isEmpty() && !m_keys.isEmpty());
}

QList<ChartData> StatisticsChart::charts() const
{
    QList<ChartData> out;
    if (isInOne())
        return {statisticsChart(m_statistics, m_keys, kind())};
    for (const QString &key : m_keys)
        out << statisticsChart(m_statistics, m_known, key, kind());
    return out;
}

void StatisticsChart::savePicture()
{
    if (!m_save->isEnabled())
        return;
    const qsizetype latest = m_statistics.latest();
    const QString name = QStringLiteral("chart-%1-%2-%3.png")
                             .arg(safetyWord(m_profile.level), QString::number(m_profile.sdkAppId),
                                  m_statistics.days[latest].day.toString(Qt::ISODate));
    m_dialogs.saveFile(this, name, {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)")},
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               write(path);
                       });
}

void StatisticsChart::write(const QString &path)
{
    ChartSheet sheet;
    sheet.charts = charts();
    sheet.title = tr("%1 (%2)", "profile (SDKAppID)").arg(m_profile.name, QString::number(m_profile.sdkAppId));
    sheet.note = tr("Beijing days: %1").arg(beijingDaysText(m_statistics));
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString full =
        suffix == QLatin1String("png") || suffix == QLatin1String("svg") || suffix == QLatin1String("pdf")
            ? path
            : path + QStringLiteral(".png");
    // Another place is chosen by a button of the words that go now.
    if (m_message->isAncestorOf(window()->focusWidget()))
        m_save->setFocus(Qt::OtherFocusReason);
    setWorking(m_save, true);
    m_message->clear();
    // Packing a PNG takes longer than the window may stand still.
    m_worker = std::jthread([this, sheet, theme = Theme::of(this), full] {
        const Result<qint64> written = saveCharts(sheet, theme, pictureSize, full);
        QMetaObject::invokeMethod(this, [this, full, written] { onWritten(full, written); }, Qt::QueuedConnection);
    });
}

void StatisticsChart::onWritten(const QString &path, const Result<qint64> &written)
{
    setWorking(m_save, false, !m_statistics.isEmpty() && !m_keys.isEmpty());
    if (!written) {
        m_message->showError(m_errors.explain(written.error(), QLocale().name()));
        m_message->addButton(tr("Choose another place…"), [this] { savePicture(); });
        Q_EMIT statusMessage(m_message->title());
        return;
    }
    m_message->showMessage(MessageBar::Kind::Ok, tr("Picture saved"), QDir::toNativeSeparators(path));
    Q_EMIT statusMessage(tr("Picture saved to %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace imdesk
