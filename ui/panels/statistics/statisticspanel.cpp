// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticspanel.h"

#include "core/api/errortext.h"
#include "core/api/statistics.h"
#include "core/archive/statisticsarchive.h"
#include "core/base/beijing.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/exporting/firstrows.h"
#include "core/models/statisticsmodel.h"
#include "core/services/statisticsexport.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticsservice.h"
#include "core/services/statisticstrend.h"
#include "core/settings/profile.h"
#include "core/settings/settings.h"
#include "ui/panels/statistics/statisticscentre.h"
#include "ui/panels/statistics/statisticschart.h"
#include "ui/panels/statistics/statisticsfieldlist.h"
#include "ui/panels/statistics/statisticsfigures.h"
#include "ui/panels/statistics/statisticsheader.h"
#include "ui/panels/statistics/statisticsrangebar.h"
#include "ui/panels/statistics/statisticsviewdialog.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/workingbutton.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <chrono>

namespace imdesk {

namespace {

constexpr int stackHeight = 320;
constexpr int tightRoom = 560; // height of the section below which margins are narrow
constexpr int fieldListWidth = 264;
constexpr int dayColumnWidth = 190;
constexpr int widestColumn = 220;
// Figures older than this are fetched anew when the section comes to the front.
constexpr qint64 staleAfterMs = 1'800'000;
// A day's figures are complete at ten next morning; five minutes later they are asked for once more.
constexpr qint64 completeAfterSeconds = 36'300;
constexpr qint64 shortestWaitMs = 300'000;
constexpr qint64 longestWaitMs = 86'400'000;

} // namespace

StatisticsPanel::StatisticsPanel(StatisticsService &service, StatisticsArchive &archive, const Profile &profile,
                                 const ErrorText &errors, Settings &settings, Dialogs &dialogs, const Clock &clock,
                                 QWidget *parent)
    : Panel(parent),
      m_service(service),
      m_archive(archive),
      m_profile(profile),
      m_errors(errors),
      m_settings(settings),
      m_clock(clock),
      m_model(new StatisticsModel(this)),
      m_header(new PageHeader(this)),
      m_refresh(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_archiveMessage(new MessageBar(this)),
      m_range(new StatisticsRangeBar(settings, this)),
      m_notes(plainLabel(Theme::Font::Caption, this, true)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_split(new QSplitter(Qt::Horizontal, m_stack)),
      m_fields(new StatisticsFieldList),
      m_figures(new StatisticsFigures),
      m_chart(new StatisticsChart(profile, errors, settings, dialogs)),
      m_table(new QTableView),
      m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("statisticsPanel"));
    m_refresh->setObjectName(QStringLiteral("statisticsRefresh"));
    m_export->setObjectName(QStringLiteral("statisticsExport"));
    m_message->setObjectName(QStringLiteral("statisticsMessage"));
    m_archiveMessage->setObjectName(QStringLiteral("statisticsArchiveMessage"));
    m_notes->setObjectName(QStringLiteral("statisticsNotes"));
    m_busy->setObjectName(QStringLiteral("statisticsBusy"));
    m_busy->setCommands({QLatin1String(api::appInfo.path)});
    m_empty->setObjectName(QStringLiteral("statisticsEmpty"));
    m_refresh->setIcon(icon(QStringLiteral("refresh")));
    m_export->setIcon(icon(QStringLiteral("export"), IconRole::OnAccent));
    setButtonRole(m_export, ButtonRole::Accent);
    m_header->addAction(m_refresh);
    m_header->addAction(m_export);
    m_notes->setWordWrap(true);

    setUpTable();
    auto *fieldCard = new Card(m_split);
    fieldCard->body()->addWidget(m_fields);
    fieldCard->setMinimumWidth(200);
    m_split->addWidget(fieldCard);
    m_centre = new StatisticsCentre(m_figures, m_chart, m_table, m_settings);
    m_split->addWidget(m_centre);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({fieldListWidth, 760});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    m_empty->setScrolls();
    fillPage(m_stack, stackHeight);

    auto *layout = new PageColumn(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::gapWide);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    layout->addWidget(m_archiveMessage);
    layout->addWidget(m_range);
    layout->addWidget(m_notes);
    layout->addWidget(m_stack, 1);

    m_later->setSingleShot(true);
    makeActions();
    recall();
    connectParts();
    StatisticsPanel::retranslate();
    applyChecked();
    applyCharted();
    showState();
}

StatisticsPanel::~StatisticsPanel() = default;

void StatisticsPanel::setUpTable()
{
    m_table->setObjectName(QStringLiteral("statisticsTable"));
    auto *header = new StatisticsHeader(m_table);
    m_table->setHorizontalHeader(header);
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("statistics"), tr("Daily figures"));
    setTableExport(m_table, [this] { return tableExport(); });
    header->setFixedHeight(header->sizeHint().height());
    header->setStretchLastSection(false);
    m_table->setColumnWidth(StatisticsModel::DayColumn, dayColumnWidth);
    for (int i = StatisticsModel::FirstFieldColumn; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, qMin(header->sectionSizeHint(i), widestColumn));
}

void StatisticsPanel::adaptTo(const QSize &room)
{
    const bool tight = room.height() < tightRoom;
    const int margin = tight ? Theme::gap : Theme::pageMargin;
    layout()->setContentsMargins(Theme::pageMargin, margin, Theme::pageMargin, margin);
    layout()->setSpacing(tight ? Theme::gap : Theme::gapWide);
    m_centre->adaptTo(room.height());
}

void StatisticsPanel::makeActions()
{
    m_refreshAction = new QAction(this);
    m_exportAction = new QAction(this);
    m_pictureAction = new QAction(this);
    m_refreshAction->setObjectName(QStringLiteral("statisticsRefreshAction"));
    m_exportAction->setObjectName(QStringLiteral("statisticsExportAction"));
    m_pictureAction->setObjectName(QStringLiteral("statisticsPictureAction"));
    connect(m_refreshAction, &QAction::triggered, this, &StatisticsPanel::refresh);
    connect(m_exportAction, &QAction::triggered, this, &StatisticsPanel::exportView);
    connect(m_pictureAction, &QAction::triggered, m_chart, &StatisticsChart::savePicture);
    addActions({m_refreshAction, m_exportAction, m_pictureAction});
}

void StatisticsPanel::connectParts()
{
    connect(m_refresh, &QPushButton::clicked, this, &StatisticsPanel::refresh);
    connect(m_export, &QPushButton::clicked, this, &StatisticsPanel::exportView);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_scope.cancelAll();
        onFetched(std::unexpected(makeError(ApiError::Kind::Cancelled, {})));
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &StatisticsPanel::refresh);
    connect(m_later, &QTimer::timeout, this, &StatisticsPanel::refresh);
    connect(m_fields, &StatisticsFieldList::checkedChanged, this, &StatisticsPanel::applyChecked);
    connect(m_fields, &StatisticsFieldList::chartedChanged, this, &StatisticsPanel::applyCharted);
    connect(m_chart, &StatisticsChart::layoutChanged, this, [this] {
        m_fields->setChartLimit(m_chart->isInOne() ? StatisticsFieldList::maxCharted
                                                   : StatisticsFieldList::maxSmallCharts);
    });
    connect(m_range, &StatisticsRangeBar::rangeChanged, this, &StatisticsPanel::reload);
    connect(m_range, &StatisticsRangeBar::saveRequested, this, &StatisticsPanel::saveView);
    connect(m_range, &StatisticsRangeBar::viewChosen, this, &StatisticsPanel::applyView);
    connect(&m_archive, &StatisticsArchive::grown, this, &StatisticsPanel::reload);
    connect(&m_archive, &StatisticsArchive::troubled, this, &StatisticsPanel::showArchiveTrouble);
    connect(&m_archive, &StatisticsArchive::putAside, this, [this](const QString &movedTo) {
        m_archiveMessage->showMessage(MessageBar::Kind::Warning, tr("The archive of older days was damaged"),
                                      tr("It lies at %1 now; a new one is begun.").arg(movedTo));
    });
    connect(m_chart, &StatisticsChart::dayChosen, this, &StatisticsPanel::selectDay);
    connect(m_chart, &StatisticsChart::statusMessage, this, &Panel::statusMessage);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { inspectDay(now.isValid() ? m_model->dayOf(now.row()) : -1); });
}

void StatisticsPanel::retranslate()
{
    m_header->setTitle(title());
    m_refresh->setText(tr("Refresh"));
    m_refreshAction->setText(tr("Refresh"));
    m_exportAction->setText(tr("Export statistics"));
    m_pictureAction->setText(tr("Save picture of the chart…"));
    m_export->setText(tr("Export"));
    m_table->setAccessibleName(tr("Daily figures"));
    m_busy->setText(tr("Fetching statistics"));
    m_range->retranslate();
    m_fields->retranslate();
    m_chart->retranslate();
    m_centre->retranslate();
    m_model->retranslate();
    if (m_error)
        showError();
    showStatistics();
}

void StatisticsPanel::recall()
{
    const QVariant checked = m_settings.panelValue(id(), QStringLiteral("fields"));
    if (checked.isValid())
        m_fields->setCheckedKeys(checked.toStringList());
    const QVariant charted =
        m_settings.panelValue(id(), QStringLiteral("charted"),
                              QStringList{QStringLiteral("ActiveUserNum"), QStringLiteral("LoginUserNum"),
                                          QStringLiteral("MaxOnlineNum"), QStringLiteral("RegistUserNumOneDay")});
    m_fields->setChartLimit(m_chart->isInOne() ? StatisticsFieldList::maxCharted : StatisticsFieldList::maxSmallCharts);
    m_fields->setChartedKeys(charted.toStringList());
}

void StatisticsPanel::activated()
{
    const qint64 age = m_clock.nowMs() - m_fetchedMs;
    if (!m_asked || (!m_loading && age > staleAfterMs))
        refresh();
}

void StatisticsPanel::refresh()
{
    if (m_loading)
        return;
    m_asked = true;
    m_loading = true;
    m_error.reset();
    m_message->clear();
    m_later->stop();
    setWorking(m_refresh, true);
    m_busy->start(tr("Fetching statistics"));
    showState();
    if (m_model->statistics().isEmpty())
        reload(); // what is archived can be looked at meanwhile
    whenDone(m_scope.latest(QStringLiteral("fetch"), m_service.fetch()), this,
             [this](const Result<Statistics> &result) { onFetched(result); });
}

void StatisticsPanel::onFetched(const Result<Statistics> &result)
{
    m_loading = false;
    m_busy->finish();
    setWorking(m_refresh, false);
    if (result) {
        m_fetched = *result;
        m_fetchedMs = m_clock.nowMs();
        reload();
        planRefresh();
        Q_EMIT statusMessage(
            tr("Statistics of %n day(s) fetched", nullptr, int(result->days.size() - result->missing().size())));
    } else {
        m_error = result.error();
        showError();
        Q_EMIT statusMessage(m_message->title());
    }
    showState();
}

void StatisticsPanel::showError()
{
    m_message->showError(m_errors.explain(*m_error, QLocale().name()));
    m_message->addButton(tr("Try again"), [this] { refresh(); });
}

// The archive has merged by the time it is asked: its questions are answered in their order.
void StatisticsPanel::reload()
{
    whenDone(
        m_scope.latest(QStringLiteral("span"), m_archive.span()), this, [this](const Result<StatisticsSpan> &span) {
            if (!span) {
                onRead(std::unexpected(span.error()));
                return;
            }
            m_archiveFirst = span->first;
            const QDate fetched = m_fetched.days.isEmpty() ? QDate() : m_fetched.days.last().day;
            const QDate last = fetched.isValid() ? qMax(fetched, span->last) : span->last;
            m_range->setLimits(span->first, last);
            const DayRange range = m_range->range(last);
            const QDate from = range.isValid() ? range.from.addDays(-7 * FigureBand::weeks) : QDate();
            whenDone(m_scope.latest(QStringLiteral("read"), m_archive.read(from, range.isValid() ? range.to : last)),
                     this, [this](const Result<Statistics> &known) { onRead(known); });
        });
}

void StatisticsPanel::onRead(const Result<Statistics> &known)
{
    m_known = known.value_or(m_fetched);
    if (!known)
        showArchiveTrouble(known.error());
    const QDate last = m_known.days.isEmpty() ? QDate() : m_known.days.last().day;
    const DayRange range = m_range->range(last);
    const QDate current = m_table->currentIndex().isValid() && m_table->currentIndex().row() > 0
                              ? m_model->statistics().days[m_model->dayOf(m_table->currentIndex().row())].day
                              : QDate();
    m_model->setStatistics(range.isValid() && !m_known.isEmpty() ? m_known.between(range.from, range.to) : m_known);
    applyChecked();
    showStatistics();
    // The newest day stays chosen as newer ones come; another day stays as long as it is shown.
    const qsizetype kept = m_model->statistics().indexOf(current);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(kept >= 0 ? m_model->rowOf(kept) : 0, 0));
}

void StatisticsPanel::showArchiveTrouble(const ApiError &error)
{
    m_archiveMessage->showMessage(MessageBar::Kind::Warning, tr("Older days cannot be kept on this computer"),
                                  tr("Only the last 30 days are shown. The service forgets them after that."), {},
                                  error.message);
}

void StatisticsPanel::saveView()
{
    QStringList taken;
    for (const StatisticsView &view : m_range->views())
        taken << view.name;
    auto *dialog = new StatisticsViewDialog(taken, this);
    connect(dialog, &StatisticsViewDialog::named, this, [this](const QString &name) {
        StatisticsView view = m_range->current(name);
        view.checked = m_fields->checkedKeys();
        view.charted = m_fields->chartedKeys();
        m_range->saveView(view);
        Q_EMIT statusMessage(tr("View saved: %1").arg(name));
    });
    dialog->open();
}

void StatisticsPanel::applyView(const StatisticsView &view)
{
    m_fields->setCheckedKeys(view.checked);
    m_fields->setChartedKeys(view.charted);
    m_range->apply(view);
    Q_EMIT statusMessage(tr("View: %1").arg(view.name));
}

// Figures that are not final are fetched again once they should be.
void StatisticsPanel::planRefresh()
{
    const QList<QDate> unsettled = m_fetched.tentative();
    if (unsettled.isEmpty())
        return;
    const qint64 complete = (beijing::startOf(unsettled.first().addDays(1)) + completeAfterSeconds) * 1000;
    const qint64 wait = qMax(complete - m_clock.nowMs(), shortestWaitMs);
    if (wait < longestWaitMs)
        m_later->start(std::chrono::milliseconds(wait));
}

void StatisticsPanel::showState()
{
    if (!m_known.isEmpty()) {
        m_stack->setCurrentWidget(m_split);
        return;
    }
    m_stack->setCurrentWidget(m_empty);
    if (m_loading)
        m_empty->setContent(QStringLiteral("chart"), tr("Fetching the figures of the last 30 days"),
                            tr("This takes a moment."));
    else if (m_error)
        m_empty->setContent(QStringLiteral("error"), tr("The figures could not be fetched"),
                            tr("The message above says why."), tr("Try again"));
    else if (m_asked)
        m_empty->setContent(QStringLiteral("chart"), tr("There are no statistics for this app yet"),
                            tr("The service gives a day's figures next morning at about 10:00 Beijing time."),
                            tr("Refresh"));
    else
        m_empty->setContent(QStringLiteral("chart"), tr("No figures fetched yet"),
                            tr("Fetch the daily figures of the last 30 days."), tr("Refresh"));
}

void StatisticsPanel::showStatistics()
{
    applyCharted();
    showCaption();
    showState();
}

void StatisticsPanel::showCaption()
{
    const Statistics &statistics = m_model->statistics();
    const qsizetype latest = statistics.latest();
    showExportable();
    m_notes->setVisible(latest >= 0);
    if (latest < 0 && !m_known.isEmpty()) {
        m_header->setCaption(tr("No figures in these days. The archive begins on %1; the service keeps 30 days.")
                                 .arg(m_archiveFirst.toString(Qt::ISODate)));
        return;
    }
    if (latest < 0) {
        m_header->setCaption(
            tr("Daily figures of the last 30 days. A day is a Beijing day, midnight to midnight (UTC+8)."));
        return;
    }
    m_header->setCaption(
        tr("%n Beijing day(s) with figures: %1.", nullptr, int(statistics.days.size() - statistics.missing().size()))
            .arg(beijingDaysText(statistics)));
    QStringList notes;
    const DayRange range = m_range->range(statistics.days.last().day);
    if (range.isValid() && m_archiveFirst.isValid() && range.from < m_archiveFirst)
        notes << tr("The archive begins on %1; earlier days cannot be had any more.")
                     .arg(m_archiveFirst.toString(Qt::ISODate));
    const auto named = [](const QList<QDate> &days) {
        constexpr qsizetype daysNamed = 10;
        QStringList names;
        for (const QDate day : days.first(qMin(days.size(), daysNamed)))
            names << day.toString(Qt::ISODate);
        if (days.size() > daysNamed)
            names << QString(QChar(0x2026));
        return names.join(tr(", "));
    };
    if (const QList<QDate> missing = statistics.missing(); !missing.isEmpty())
        notes << tr("%n day(s) without figures: %1.", nullptr, int(missing.size())).arg(named(missing));
    if (const QList<QDate> unsettled = statistics.tentative(); !unsettled.isEmpty())
        notes << tr("%n day(s) not final: %1. The service completes a day the next morning at about 10:00 Beijing "
                    "time.",
                    nullptr, int(unsettled.size()))
                     .arg(named(unsettled));
    m_notes->setText(joinSentences(notes));
    m_notes->setVisible(!notes.isEmpty());
}

void StatisticsPanel::applyChecked()
{
    const QStringList keys = m_fields->checkedKeys();
    const QList<StatisticsField> &fields = statisticsFields();
    for (qsizetype i = 0; i < fields.size(); ++i)
        m_table->setColumnHidden(StatisticsModel::FirstFieldColumn + int(i), !keys.contains(fields[i].key));
    showExportable();
    m_settings.setPanelValue(id(), QStringLiteral("fields"), keys);
}

void StatisticsPanel::applyCharted()
{
    const QStringList keys = m_fields->chartedKeys();
    m_chart->show(m_model->statistics(), m_known, keys);
    m_figures->show(m_known, keys);
    m_settings.setPanelValue(id(), QStringLiteral("charted"), keys);
}

void StatisticsPanel::selectDay(qsizetype day)
{
    const QModelIndex index = m_model->index(m_model->rowOf(day), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void StatisticsPanel::inspectDay(qsizetype position)
{
    const Statistics &statistics = m_model->statistics();
    if (position < 0 || position >= statistics.days.size()) {
        Q_EMIT inspect({});
        return;
    }
    const StatisticsDay &day = statistics.days[position];
    const QLocale locale;
    Inspection what;
    what.title = locale.toString(day.day, QLocale::LongFormat);
    what.subtitle = beijingDayText(day.day);
    if (!day.received)
        what.fields.append({tr("State"), tr("The service gave no figures for this day")});
    else if (!day.final)
        what.fields.append({tr("State"), tr("Not final")});
    QJsonObject raw{{QStringLiteral("Date"), beijing::compact(day.day)}};
    for (qsizetype i = 0; day.received && i < day.values.size(); ++i) {
        const StatisticsField &field = statisticsFields()[i];
        const QModelIndex cell = m_model->index(m_model->rowOf(position), StatisticsModel::FirstFieldColumn + int(i));
        QString text = cell.data().toString();
        if (day.number(i))
            text += QStringLiteral("   ") + weekComparison(m_known, m_known.indexOf(day.day), i);
        what.fields.append({field.name(), text});
        const QVariant value = cell.data(StatisticsModel::RawRole);
        if (value.isValid())
            raw.insert(field.key, value.toString());
    }
    what.raw = raw;
    Q_EMIT inspect(what);
}

void StatisticsPanel::focusFilter() { m_fields->focusList(); }

void StatisticsPanel::exportView()
{
    if (m_model->statistics().isEmpty()) {
        Q_EMIT statusMessage(tr("There are no figures to export yet."));
        return;
    }
    if (m_fields->checkedKeys().isEmpty()) {
        Q_EMIT statusMessage(tr("No field is ticked. Tick what should be in the file."));
        return;
    }
    requestExport(this, tableExport());
}

void StatisticsPanel::showExportable()
{
    m_export->setEnabled(m_model->statistics().latest() >= 0 && !m_fields->checkedKeys().isEmpty());
}

TableExport StatisticsPanel::tableExport() const
{
    const Statistics &statistics = m_model->statistics();
    StatisticsExport wish;
    wish.keys = m_fields->checkedKeys();
    const qsizetype latest = statistics.latest();
    TableExport what;
    what.name = QStringLiteral("statistics");
    what.what = tr("daily figures");
    what.fileName = QStringLiteral("statistics-%1-%2-%3")
                        .arg(safetyWord(m_profile.level), QString::number(m_profile.sdkAppId),
                             latest >= 0 ? statistics.days[latest].day.toString(Qt::ISODate) : QString());
    what.rows = statisticsTableSize(statistics, wish).height();
    what.facts = statisticsManifest(statistics, wish);
    what.source = [statistics, wish](qint64 atMost) { return firstRows(statisticsTable(statistics, wish), atMost); };
    return what;
}

} // namespace imdesk
