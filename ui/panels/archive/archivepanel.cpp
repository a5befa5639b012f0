// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/archive/archivepanel.h"

#include "core/api/errortext.h"
#include "core/archive/archivenote.h"
#include "core/archive/notedretention.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/models/historyhoursmodel.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/archive/archivesearch.h"
#include "ui/panels/archive/hourscalendar.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/workingbutton.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>
#include <limits>

namespace imdesk {

namespace {

// The service keeps seven days; what is older is shown as far as it is here.
constexpr int searchHeight = 200; ///< its bar and a few rows
constexpr int calendarDaysAtLeast = 8, calendarDaysAtMost = 120;
constexpr int hoursOfADay = 24;

} // namespace

ArchivePanel::ArchivePanel(const Parts &parts, QWidget *parent)
    : Panel(parent),
      m_parts(parts),
      m_hours(new HistoryHoursModel(this)),
      m_header(new PageHeader(this)),
      m_fetchMissing(new QPushButton(icon(QStringLiteral("down"), IconRole::OnAccent), {}, this)),
      m_fetchSelected(new QPushButton(this)),
      m_retry(new QPushButton(icon(QStringLiteral("refresh")), {}, this)),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_kindLabel(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_keepLabel(new QLabel(this)),
      m_keep(new QComboBox(this)),
      m_wipe(new QPushButton(icon(QStringLiteral("trash")), {}, this)),
      m_calendar(new HoursCalendar(*m_hours, this)),
      m_search(new ArchiveSearch(parts.archive, parts.audit, parts.profile, parts.errors, parts.zone, this))
{
    setObjectName(QStringLiteral("archivePanel"));
    m_fetchMissing->setObjectName(QStringLiteral("archiveFetchMissing"));
    m_fetchSelected->setObjectName(QStringLiteral("archiveFetchSelected"));
    m_retry->setObjectName(QStringLiteral("archiveRetry"));
    m_busy->setObjectName(QStringLiteral("archiveBusy"));
    m_message->setObjectName(QStringLiteral("archiveMessage"));
    m_kind->setObjectName(QStringLiteral("archiveKind"));
    m_keep->setObjectName(QStringLiteral("archiveKeep"));
    m_wipe->setObjectName(QStringLiteral("archiveWipe"));
    setButtonRole(m_fetchMissing, ButtonRole::Accent);
    setButtonRole(m_wipe, ButtonRole::Danger);
    m_kindLabel->setBuddy(m_kind);
    m_keepLabel->setBuddy(m_keep);
    arrange();
    connectParts();
    ArchivePanel::retranslate();
}

ArchivePanel::~ArchivePanel() = default;

void ArchivePanel::arrange()
{
    for (QPushButton *button : {m_retry, m_fetchSelected, m_fetchMissing})
        m_header->addAction(button);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::gap);
    bar->addWidget(m_kindLabel);
    bar->addWidget(m_kind);
    bar->addStretch(1);
    bar->addWidget(m_keepLabel);
    bar->addWidget(m_keep);
    bar->addWidget(m_wipe);
    m_split = new QSplitter(Qt::Vertical, this);
    m_hoursCard = new Card(m_split);
    m_hoursCard->body()->addLayout(bar);
    m_hoursCard->body()->addWidget(m_calendar, 1);
    auto *found = new Card(m_split);
    found->body()->addWidget(m_search);
    m_split->addWidget(m_hoursCard);
    m_split->addWidget(found);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_calendar->setDaysInView(calendarDaysAtLeast);
    auto *layout = new PageColumn(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::gapWide);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    layout->addWidget(m_split, 1);
    for (QPushButton *button : {m_fetchMissing, m_fetchSelected, m_retry, m_wipe}) {
        auto *deed = new QAction(this);
        deed->setObjectName(button->objectName() + QStringLiteral("Action"));
        connect(deed, &QAction::triggered, button, &QPushButton::click);
        addAction(deed);
        m_deeds << deed;
    }
}

/// The days that can still be fetched are seen whole, also while they are; where that is too much the page scrolls. How
/// much room that is shows with the fonts of the window and with its width, for the legend wraps.
void ArchivePanel::keepDaysWhole()
{
    const QLayout *layout = m_hoursCard->layout();
    const int whole =
        qMax(layout->totalMinimumSize().height(), layout->totalMinimumHeightForWidth(m_hoursCard->width()));
    m_hoursCard->setMinimumHeight(whole);
    fillPage(m_split, whole + searchHeight + m_split->handleWidth());
}

void ArchivePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    keepDaysWhole();
}

void ArchivePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    keepDaysWhole();
}

void ArchivePanel::connectParts()
{
    connect(m_fetchMissing, &QPushButton::clicked, this, &ArchivePanel::fetchMissing);
    connect(m_fetchSelected, &QPushButton::clicked, this, &ArchivePanel::fetchSelected);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        QList<HistoryHour> failed = m_hours->hours();
        failed.removeIf([](const HistoryHour &hour) { return hour.state != HistoryHour::State::Failed; });
        fetch(HistoryFetcher::wanted(failed));
    });
    connect(m_busy, &BusyBar::cancelRequested, &m_parts.fetcher, &HistoryFetcher::cancel);
    connect(&m_parts.fetcher, &HistoryFetcher::progressed, this, &ArchivePanel::onProgress);
    connect(&m_parts.fetcher, &HistoryFetcher::finished, this, &ArchivePanel::onFinished);
    connect(&m_parts.archive, &HistoryArchive::changed, this, &ArchivePanel::readHours);
    connect(&m_parts.archive, &HistoryArchive::putAside, this, [this](const QString &movedTo, int keptDays) {
        m_message->showMessage(
            MessageBar::Kind::Warning, tr("The archive was damaged"),
            tr("It lies at %1 now; a new one is begun.").arg(movedTo),
            keptDays < 0 ? tr("How long messages are kept could not be read from it. Choose it again.") : QString());
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_hours->setKind(index == 1 ? ChatKind::Group : ChatKind::C2C);
        present();
    });
    connect(m_keep, &QComboBox::activated, this, &ArchivePanel::chooseRetention);
    connect(m_wipe, &QPushButton::clicked, this, &ArchivePanel::askWipe);
    connect(m_calendar, &HoursCalendar::selectionChanged, this, [this] {
        present();
        inspectHour();
    });
    connect(m_search, &ArchiveSearch::inspect, this, &Panel::inspect);
    connect(m_search, &ArchiveSearch::statusMessage, this, &Panel::statusMessage);
    m_hours->setTimeText([zone = &m_parts.zone](qint64 ms) { return zone->dateTime(ms); });
}

void ArchivePanel::retranslate()
{
    m_header->setTitle(title());
    m_fetchMissing->setText(tr("Fetch all missing"));
    m_fetchSelected->setText(tr("Fetch selected"));
    m_retry->setText(tr("Retry failed"));
    m_wipe->setText(tr("Wipe now…"));
    m_kindLabel->setText(tr("&Log"));
    m_keepLabel->setText(tr("&Keep messages"));
    {
        const QSignalBlocker blocker(m_kind);
        const int chosen = qMax(0, m_kind->currentIndex());
        m_kind->clear();
        m_kind->addItems({tr("One-to-one messages"), tr("Group messages")});
        m_kind->setCurrentIndex(chosen);
    }
    m_keep->clear();
    m_keep->addItem(tr("until wiped"), 0);
    for (const int days : {7, 30, 90, 180, 365})
        m_keep->addItem(tr("for %n day(s)", nullptr, days), days);
    showRetention();
    const QList<QPushButton *> buttons{m_fetchMissing, m_fetchSelected, m_retry, m_wipe};
    for (qsizetype i = 0; i < m_deeds.size(); ++i)
        m_deeds[i]->setText(buttons[i]->text());
    m_calendar->retranslate();
    m_search->retranslate();
    present();
}

void ArchivePanel::activated()
{
    readHours();
    readTotals();
}

void ArchivePanel::refresh()
{
    readHours();
    readTotals();
    m_search->refresh();
}

void ArchivePanel::focusFilter() { m_search->focusSearch(); }

void ArchivePanel::exportView() { m_search->exportShown(); }

void ArchivePanel::readHours()
{
    // Which hours there are and which of them can still be had, the service says by its own clock.
    const qint64 now = m_parts.fetcher.serviceNow();
    const QDate today = beijinghour::dayOf(beijinghour::of(now));
    QDate first = today.addDays(1 - calendarDaysAtLeast);
    if (m_totals.firstHour > 0)
        first = qMax(qMin(first, beijinghour::dayOf(m_totals.firstHour)), today.addDays(1 - calendarDaysAtMost));
    whenDone(m_scope.latest(
                 QStringLiteral("hours"),
                 m_parts.archive.hours(beijinghour::first(first), beijinghour::first(today) + hoursOfADay - 1, now)),
             this, [this](const Result<QList<HistoryHour>> &hours) {
                 if (!hours) {
                     tell(hours.error());
                     return;
                 }
                 m_hours->setHours(*hours);
                 present();
             });
}

void ArchivePanel::readTotals()
{
    whenDone(m_scope.latest(QStringLiteral("totals"), m_parts.archive.totals()), this,
             [this](const Result<HistoryTotals> &totals) {
                 if (!totals)
                     return; // the hours tell the same trouble
                 const bool longer = totals->firstHour != m_totals.firstHour;
                 m_totals = *totals;
                 showRetention();
                 present();
                 if (longer)
                     readHours();
             });
}

void ArchivePanel::showRetention()
{
    const int days = m_totals.retentionDays;
    if (m_keep->findData(days) < 0) {
        // imdeskctl takes any number.
        int place = 1;
        while (place < m_keep->count() && m_keep->itemData(place).toInt() < days)
            ++place;
        m_keep->insertItem(place, tr("for %n day(s)", nullptr, days), days);
    }
    m_keep->setCurrentIndex(m_keep->findData(days));
}

void ArchivePanel::fetch(const QList<HourKey> &hours)
{
    if (hours.isEmpty() || m_parts.fetcher.isRunning())
        return;
    m_message->clear();
    m_busy->start(tr("Fetching message files"));
    m_parts.fetcher.start(hours);
    present();
}

void ArchivePanel::fetchMissing()
{
    QList<HistoryHour> hours = m_hours->hours();
    if (m_totals.retentionDays > 0) {
        // What would be wiped at once is not fetched.
        const qint64 oldest =
            beijinghour::of(m_parts.archive.clock().nowSeconds()) - qint64(m_totals.retentionDays) * hoursOfADay;
        hours.removeIf([oldest](const HistoryHour &hour) { return hour.key.hour < oldest; });
    }
    fetch(HistoryFetcher::wanted(hours));
}

void ArchivePanel::fetchSelected()
{
    QList<HistoryHour> hours;
    for (const HistoryHour &hour : m_hours->hours()) {
        if (m_calendar->selected().contains(hour.key))
            hours << hour;
    }
    fetch(HistoryFetcher::wanted(hours, true));
}

void ArchivePanel::onProgress()
{
    const HistoryTally &tally = m_parts.fetcher.tally();
    if (!m_parts.fetcher.isRunning())
        return;
    // Somebody else, such as the daily round, may have started it.
    if (!m_busy->isBusy())
        m_busy->start(tr("Fetching message files"));
    m_busy->setProgress(tally.done(), tally.asked);
    const QLocale locale;
    QString words = tr("Hour %1 of %2", "number of all")
                        .arg(locale.toString(qMin(tally.done() + 1, tally.asked)), locale.toString(tally.asked));
    if (m_parts.fetcher.bytesInAll() > 0)
        words += tr(", ") + tr("%1 of %2", "bytes of all bytes")
                                .arg(locale.formattedDataSize(m_parts.fetcher.bytesCome()),
                                     locale.formattedDataSize(m_parts.fetcher.bytesInAll()));
    m_busy->setText(words);
}

void ArchivePanel::onFinished()
{
    m_busy->finish();
    const HistoryTally &tally = m_parts.fetcher.tally();
    const QLocale locale;
    QString brought =
        tr("%1 hours fetched with %2 messages, %3 without messages, %4 not ready yet, %5 failed.")
            .arg(locale.toString(tally.have), locale.toString(tally.messages), locale.toString(tally.empty),
                 locale.toString(tally.notReady), locale.toString(tally.failed));
    if (tally.badRows > 0)
        brought = joinSentences(
            {brought, tr("%Ln row(s) of the files could not be read.", nullptr, static_cast<int>(tally.badRows))});
    if (tally.trouble) {
        tell(*tally.trouble);
    } else if (tally.cancelled) {
        m_message->showMessage(MessageBar::Kind::Info, tr("Cancelled"),
                               joinSentences({brought, tr("What had come of a file is kept for the next time.")}));
    } else if (tally.failed > 0) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Some hours could not be fetched"), brought,
                               tr("The cell of an hour says why. Retry failed tries these again."));
    } else {
        m_message->showMessage(tally.badRows > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Ok,
                               tr("Message files fetched"), brought);
    }
    Q_EMIT statusMessage(m_message->title());
    present();
    if (tally.trouble) {
        // The time that the service told may be long past: nothing is wiped by it.
        readTotals();
        m_search->refresh();
        return;
    }
    const std::optional<qint64> seconds = m_parts.fetcher.serviceSeconds();
    archivenote::keepRetention(m_parts.archive, m_parts.audit, m_parts.profile,
                               seconds ? std::optional(*seconds * 1000) : std::nullopt, this,
                               [this](const Result<HistoryWipe> &wiped) {
                                   if (!wiped)
                                       tell(wiped.error());
                                   readTotals();
                                   m_search->refresh();
                               });
}

void ArchivePanel::chooseRetention()
{
    // What is shown may be older than what is there: nothing may be wiped unasked.
    whenDone(m_scope.latest(QStringLiteral("retention"), m_parts.archive.totals()), this,
             [this, days = m_keep->currentData().toInt()](const Result<HistoryTotals> &totals) {
                 if (!totals) {
                     tell(totals.error());
                     return;
                 }
                 m_totals = *totals;
                 askRetention(days);
             });
}

void ArchivePanel::askRetention(int days)
{
    if (days == m_totals.retentionDays)
        return;
    const bool shorter = days > 0 && (m_totals.retentionDays == 0 || days < m_totals.retentionDays);
    const qint64 oldest = beijinghour::of(m_parts.archive.clock().nowSeconds()) - qint64(days) * hoursOfADay;
    if (!shorter || m_totals.firstHour == 0 || m_totals.firstHour >= oldest) {
        setRetention(days, std::nullopt);
        return;
    }
    Confirmation question;
    question.title = tr("Keep messages for %n day(s)", nullptr, days);
    question.effect =
        tr("Archived files, messages and their index from before %1 (Beijing) are wiped from this computer "
           "at once. The service has deleted them; they cannot be fetched again.")
            .arg(beijinghour::dayOf(oldest).toString(Qt::ISODate));
    question.verb = tr("Keep %n day(s), wipe the rest", nullptr, days);
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.destructive = true;
    m_parts.dialogs.confirm(this, question, [this, days, oldest](bool yes) {
        if (yes)
            setRetention(days, oldest);
        else
            showRetention();
    });
}

void ArchivePanel::setRetention(int days, std::optional<qint64> wipeBefore)
{
    whenDone(m_scope.latest(QStringLiteral("setting"), m_parts.archive.setRetention(days)), this,
             [this, days, wipeBefore](const Result<Done> &done) {
                 if (!done) {
                     tell(done.error());
                     return;
                 }
                 m_totals.retentionDays = days;
                 // What was agreed to by its date, whatever the clocks say.
                 if (wipeBefore)
                     noteAndWipe(*wipeBefore);
                 else
                     readTotals();
             });
}

void ArchivePanel::askWipe()
{
    const QLocale locale;
    Confirmation question;
    question.title = tr("Wipe %1 archived messages").arg(locale.toString(m_totals.messages));
    question.effect = tr("All message files of this app, the messages read out of them and their index are wiped from "
                         "this computer. What the service still has can be fetched again; what is older than 7 days is "
                         "gone for good.");
    question.verb = tr("Wipe all");
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.destructive = true;
    m_parts.dialogs.confirm(this, question, [this](bool yes) {
        if (yes)
            noteAndWipe(std::numeric_limits<qint64>::max());
    });
}

void ArchivePanel::noteAndWipe(qint64 hour)
{
    const QString name = hour == std::numeric_limits<qint64>::max() ? QString() : beijinghour::name(hour);
    // First noted down, then done: nothing tells afterwards what was here.
    m_parts.audit.append(archivenote::wiping(m_parts.profile, m_parts.archive.clock().nowMs(), name),
                         [panel = QPointer<ArchivePanel>(this), hour](const Result<qint64> &noted) {
                             if (!panel)
                                 return;
                             if (noted)
                                 panel->wipe(*noted, hour);
                             else
                                 panel->tell(archivenote::notWiped(noted.error()));
                         });
}

void ArchivePanel::wipe(qint64 entry, qint64 hour)
{
    whenDone(m_scope.latest(QStringLiteral("wipe"), m_parts.archive.wipeBefore(hour)), this,
             [this, entry](const Result<HistoryWipe> &wiped) {
                 m_parts.audit.append(archivenote::wiped(entry, m_parts.archive.clock().nowMs(), wiped));
                 if (!wiped) {
                     tell(wiped.error());
                 } else {
                     tellWiped(*wiped);
                     Q_EMIT statusMessage(m_message->title());
                 }
                 readTotals();
                 m_search->refresh();
             });
}

void ArchivePanel::tellWiped(const HistoryWipe &wiped)
{
    QStringList more;
    if (wiped.damaged > 0)
        more << tr("%Ln damaged archive(s) that had been put aside were wiped, too.", nullptr, int(wiped.damaged));
    if (wiped.lingers)
        more << tr("Another program is reading the archive: what was wiped may lie in its journal until the archive is "
                   "opened the next time.");
    m_message->showMessage(wiped.lingers ? MessageBar::Kind::Warning : MessageBar::Kind::Ok,
                           tr("%Ln message(s) wiped.", nullptr, int(wiped.messages)), joinSentences(more));
}

void ArchivePanel::present()
{
    const bool running = m_parts.fetcher.isRunning();
    const QList<HistoryHour> all = m_hours->hours();
    const auto has = [&all](HistoryHour::State state) {
        return std::ranges::any_of(all, [state](const HistoryHour &hour) { return hour.state == state; });
    };
    setWorking(m_fetchMissing, running, has(HistoryHour::State::Missing) || has(HistoryHour::State::Failed));
    setWorking(m_fetchSelected, running, !m_calendar->selected().isEmpty());
    setWorking(m_retry, running, has(HistoryHour::State::Failed));
    m_wipe->setEnabled(!running && (m_totals.messages > 0 || m_totals.fileBytes > 0 || m_totals.damaged > 0));
    const QList<QPushButton *> buttons{m_fetchMissing, m_fetchSelected, m_retry, m_wipe};
    for (qsizetype i = 0; i < m_deeds.size(); ++i)
        m_deeds[i]->setEnabled(buttons[i]->isEnabled());
    const QLocale locale;
    m_header->setCaption(
        m_totals.hours == 0
            ? tr("The service writes a file of messages every hour and deletes it after 7 days. Hours are Beijing "
                 "hours.")
            : tr("%1 messages of %2 hours since %3 are here, %4 on disk. The service deletes its files after 7 days.")
                  .arg(locale.toString(m_totals.messages), locale.toString(m_totals.hours),
                       beijinghour::dayOf(m_totals.firstHour).toString(Qt::ISODate),
                       locale.formattedDataSize(m_totals.fileBytes + m_totals.databaseBytes)));
}

void ArchivePanel::inspectHour()
{
    const QModelIndex index = m_calendar->table()->currentIndex();
    if (!index.isValid())
        return;
    const HistoryHour hour = m_hours->hour(index);
    const QLocale locale;
    Inspection what;
    what.title = chatWord(hour.key.kind) + QLatin1Char(' ') + beijinghour::name(hour.key.hour);
    what.subtitle = m_parts.zone.dateTime(beijinghour::startOf(hour.key.hour) * 1000);
    what.fields.append({tr("State"), stateWords(hour.state)});
    if (const QString reason = problemWords(hour); !reason.isEmpty())
        what.fields.append({tr("Reason"), reason});
    if (!hour.detail.isEmpty())
        what.fields.append({tr("Details"), hour.detail});
    if (hour.state == HistoryHour::State::Have) {
        what.fields.append({tr("Messages"), locale.toString(hour.messages)});
        what.fields.append({tr("Files"), locale.toString(hour.files)});
        what.fields.append({tr("Packed"), locale.formattedDataSize(hour.gzipBytes)});
        what.fields.append({tr("Unpacked"), locale.formattedDataSize(hour.bytes)});
        what.fields.append({tr("Rows that could not be read"), locale.toString(hour.badRows)});
    }
    if (hour.linkExpires > 0)
        what.fields.append({tr("Address was good until"), m_parts.zone.dateTime(hour.linkExpires * 1000)});
    if (hour.fetchedAt > 0)
        what.fields.append({tr("Last tried"), m_parts.zone.dateTime(hour.fetchedAt * 1000)});
    Q_EMIT inspect(what);
}

void ArchivePanel::tell(const ApiError &error)
{
    m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    Q_EMIT statusMessage(m_message->title());
}

} // namespace imdesk
