// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticschart.h"

#include "core/api/errortext.h"
#include "core/services/statisticsfields.h"
#include "core/settings/profile.h"
#include "core/settings/settings.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chartfile.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace imdesk {

namespace {

struct StatisticsChartText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::StatisticsChart)
};

// A picture for a slide or a report, whatever the size of the window.
constexpr QSize pictureSize(1000, 500);

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
      m_save(new QPushButton(this)),
      m_view(new ChartView(this)),
      m_message(new MessageBar(this))
{
    m_kind->setObjectName(QStringLiteral("chartKind"));
    m_save->setObjectName(QStringLiteral("chartSave"));
    m_view->setObjectName(QStringLiteral("statisticsChart"));
    m_message->setObjectName(QStringLiteral("chartMessage"));
    m_kindLabel->setBuddy(m_kind);
    m_save->setIcon(icon(QStringLiteral("image")));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::gap);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_kindLabel);
    bar->addWidget(m_kind);
    bar->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    retranslate();
    m_kind->setCurrentIndex(
        qMax(0, m_kind->findData(m_settings.panelValue(QStringLiteral("statistics"), QStringLiteral("chartKind")))));
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
    redraw();
}

ChartData::Kind StatisticsChart::kind() const
{
    return m_kind->currentData().toString() == QLatin1String("bar") ? ChartData::Kind::Bar : ChartData::Kind::Line;
}

void StatisticsChart::show(const Statistics &statistics, const QStringList &keys)
{
    m_statistics = statistics;
    m_keys = keys;
    redraw();
}

void StatisticsChart::redraw()
{
    m_view->setData(statisticsChart(m_statistics, m_keys, kind()));
    m_save->setEnabled(!m_view->data().isEmpty());
}

void StatisticsChart::savePicture()
{
    if (!m_save->isEnabled())
        return;
    const qsizetype latest = m_statistics.latest();
    const QString name = QStringLiteral("chart-%1-%2-%3.png")
                             .arg(safetyWord(m_profile.level), QString::number(m_profile.sdkAppId),
                                  m_statistics.days[latest].day.toString(Qt::ISODate));
    m_dialogs.saveFile(this, name, {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)")}, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void StatisticsChart::write(const QString &path)
{
    ChartData data = m_view->data();
    data.title = tr("%1 (%2)", "profile (SDKAppID)").arg(m_profile.name, QString::number(m_profile.sdkAppId));
    const qsizetype latest = m_statistics.latest();
    data.note = tr("Days are Beijing days: %1").arg(beijingDayText(m_statistics.days[latest].day));
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString full =
        suffix == QLatin1String("png") || suffix == QLatin1String("svg") ? path : path + QStringLiteral(".png");
    m_save->setEnabled(false);
    m_message->clear();
    // Packing a PNG takes longer than the window may stand still.
    m_worker = std::jthread([this, data, theme = Theme::of(this), full] {
        const Result<qint64> written = saveChart(data, theme, pictureSize, full);
        QMetaObject::invokeMethod(this, [this, full, written] { onWritten(full, written); }, Qt::QueuedConnection);
    });
}

void StatisticsChart::onWritten(const QString &path, const Result<qint64> &written)
{
    m_save->setEnabled(!m_view->data().isEmpty());
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
