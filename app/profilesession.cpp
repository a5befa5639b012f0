// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilesession.h"

#include "app/answeringsetup.h"
#include "app/appservices.h"
#include "app/archivesetup.h"
#include "app/holelookup.h"
#include "app/homefeed.h"
#include "app/palettesources.h"
#include "app/signaturewatch.h"
#include "app/undooffer.h"
#include "app/whytool.h"
#include "core/api/accounts.h"
#include "core/api/grouphistory.h"
#include "core/audit/auditguard.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/callbacks/logexcess.h"
#include "core/callbacks/receiversettings.h"
#include "core/callbacks/replyrulestore.h"
#include "core/models/accountfeed.h"
#include "core/models/accountfinder.h"
#include "core/models/groupfinder.h"
#include "core/models/notificationreceivers.h"
#include "ui/panels/archive/archivepanel.h"
#include "ui/panels/audit/auditpanel.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/gapbar.h"
#include "ui/panels/explorer/explorerpanel.h"
#include "ui/panels/groups/groupspanel.h"
#include "ui/panels/home/homepanel.h"
#include "ui/panels/jobs/jobspanel.h"
#include "ui/panels/messages/messagespanel.h"
#include "ui/panels/moderation/moderationpanel.h"
#include "ui/panels/people/peoplepanel.h"
#include "ui/panels/send/sendpanel.h"
#include "ui/panels/settings/settingspanel.h"
#include "ui/panels/statistics/statisticspanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/drawer.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QPointer>

#include <utility>

namespace imdesk {

namespace {
/// IDs of groups, or of accounts, the explorer offers while one types.
constexpr int knownIdsLimit = 1000;
constexpr qsizetype listenerPlaceLimit = 40; // in the last line of the window
constexpr qsizetype ruleNameShown = 60;

QJsonObject exportOrigin(const Profile &profile, const QString &operatorName)
{
    return {{QStringLiteral("profile"), profile.name},
            {QStringLiteral("sdkAppId"), QString::number(profile.sdkAppId)},
            {QStringLiteral("safetyLevel"), safetyWord(profile.level)},
            {QStringLiteral("operator"), operatorName}};
}

/// A refusal that is an answer, no trouble: an hour without a log, and accounts not imported that a list or a page
/// asked about by itself.
bool isAnswer(const CallRecord &record)
{
    if (record.command == QLatin1String(api::messageLog.path))
        return record.error.code == api::noMessageLog;
    return record.error.code == api::noAccountExists && (record.command == QLatin1String(api::queryState.path) ||
                                                         record.command == QLatin1String(api::queryOnlineStatus.path));
}

/// A button of a card about trouble goes with it.
bool isInCard(const QWidget *widget)
{
    while (widget && !qobject_cast<const MessageBar *>(widget))
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

ProfileSession::ProfileSession(AppServices &services, const Profile &profile, Kind kind, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_profile(profile),
      m_kind(kind),
      // The sandbox's people are nobody, and its keychain would ask for a password for nothing.
      m_seal(kind == Kind::Connected ? &services.keychain : nullptr, profile.secretName()),
      m_signer(profile.sdkAppId, profile.admin, services.clock),
      m_client(profile, m_signer, services.catalogue, services.clock, services.budgets.of(profile)),
      m_directory(services.paths.profileData(profile.dataName()) + QStringLiteral("/groups.db"), services.clock),
      m_kinds(m_directory),
      m_groups(m_client),
      m_kindLookup(m_groups, m_directory, m_kinds),
      m_accountDirectory(services.paths.profileData(profile.dataName()) + QStringLiteral("/accounts.db"),
                         services.clock),
      m_accounts(m_client),
      m_friends(m_client),
      // Every sandbox is another app.
      m_refusals(std::make_shared<PlanRefusals>(
          kind == Kind::Connected ? services.paths.profileData(profile.dataName()) + QStringLiteral("/refusals.json")
                                  : QString(),
          profile.secretName())),
      m_groupWrites(m_client, m_groups, m_directory),
      m_groupExtras(m_client),
      m_statistics(m_client, services.clock),
      m_notificationGate(m_client),
      m_notifications(m_client, services.clock),
      m_audience(m_client, m_groups, services.clock),
      m_drafts(services.paths.profileData(profile.dataName()), QStringLiteral("draft")),
      m_callHistory(services.paths.profileData(profile.dataName()) + QStringLiteral("/calls.jsonl")),
      m_explorer(m_client, m_callHistory, services.clock),
      m_conversations(m_client),
      m_copies(services.paths.profileData(profile.dataName()) + QStringLiteral("/message-copies.jsonl"),
               services.clock),
      m_messages(m_client, services.clock),
      m_imports(m_client, services.clock),
      m_messageDrafts(services.paths.profileData(profile.dataName()), QStringLiteral("message-draft")),
      m_importDrafts(services.paths.profileData(profile.dataName()), QStringLiteral("import-draft")),
      m_sanctionStore(services.paths.profileData(profile.dataName()) + QStringLiteral("/sanctions.db")),
      m_sanctions(m_client, m_sanctionStore, services.clock, services.audit.operatorName()),
      m_undo(m_client),
      m_jobs(m_client, services.guard, services.audit, services.clock, services.paths.data + QStringLiteral("/jobs")),
      m_hub(services.clock),
      m_exports({*services.dialogs, services.settings, m_zone, services.errors, {}, {}, &m_profile}),
      m_window(std::make_unique<MainWindow>(services.settings, m_zone, services.theme))
{
    m_refusals->setPlan(profile.plan);
    m_refusals->listenTo(m_client);
    m_groupWrites.setRefusals(m_refusals);
    m_explorer.setRefusals(m_refusals);
    AuditGuard &guard = AuditGuard::install(m_client, services.audit, services.guard, services.clock);
    guard.setSeal(&m_seal);
    m_jobs.setSeal(&m_seal);
    if (kind != Kind::Log)
        m_copies.setSeal(&m_seal);
    m_signature = std::make_unique<SignatureWatch>(m_signer, *m_window);
    m_undoOffer = std::make_unique<UndoOffer>(m_client, guard, *m_window);
    if (kind == Kind::Log)
        dropSnapshots(services.settings.get(setting::snapshotsKeepDays));
    else // once the service has told its time: by a clock that is ahead everything would be too old
        connect(&m_client, &ApiClient::callFinished, this, [this, done = false]() mutable {
            if (m_client.serviceTimeMs() && !std::exchange(done, true))
                dropSnapshots(m_services.settings.get(setting::snapshotsKeepDays));
        });
    m_zone.setLocalZone(profile.timeZone);
    m_zone.setMode(DisplayZone::fromWord(services.settings.get(setting::displayZone)));
    makePanels();
    connectParts();
    m_exports.setOrigin(exportOrigin(m_profile, m_services.audit.operatorName()));
    prepareExports();
    m_window->setProfile(m_profile);
    m_window->setOperator(services.audit.operatorName());
    m_window->setCallLog(&m_calls);
    m_window->setLanguage(services.language.current());
    m_window->showStart(false);
    if (const Result<Done> loaded = m_callHistory.load(); !loaded)
        m_window->reportProblem(loaded.error().message, m_callHistory.file());
    onHubChanged();
    m_tick.start(1000);
}

ProfileSession::~ProfileSession()
{
    // What ends calls, drafts and the receiver on its way out must not reach a session that is half gone.
    for (QObject *part : std::initializer_list<QObject *>{&m_client, &m_notificationGate, &m_notifications, &m_drafts,
                                                          &m_hub, &m_tick, m_window.get()})
        part->disconnect(this);
}

void ProfileSession::makePanels()
{
    Dialogs &dialogs = *m_services.dialogs;
    if (m_kind != Kind::Log) {
        m_home = new HomePanel;
        m_groupsPanel =
            new GroupsPanel(m_groups, m_directory, m_groupWrites, m_groupExtras, m_services.errors, m_zone, dialogs);
        m_groupsPanel->setNotifications(m_notificationGate);
        m_groupFinder = std::make_unique<GroupFinder>(m_groupsPanel->model());
        m_groupSource = std::make_unique<GroupPaletteSource>(*m_groupFinder, *m_window);
        connect(m_groupFinder.get(), &GroupFinder::changed, m_window.get(),
                [this] { m_window->palettePopup()->again(); });
        m_send = new SendPanel({m_notifications, m_notificationGate, m_audience, m_groups, m_drafts, m_profile,
                                m_services.errors, m_zone, dialogs,
                                [this](const QString &text, int limit) { return m_groupFinder->search(text, limit); },
                                m_groupFinder.get()});
        connect(m_send, &SendPanel::groupGone, &m_groupsPanel->model(), &GroupsModel::takeGone);
        m_messagesPanel =
            new MessagesPanel({m_conversations, m_copies, m_messages, m_imports, m_messageDrafts, m_importDrafts,
                               m_profile, m_services.errors, m_zone, dialogs, m_kinds, m_kindLookup, m_refusals});
        m_moderation = new ModerationPanel(
            {m_sanctions, m_profile, m_services.errors, m_zone, dialogs, [this] { return listedGroups({}); },
             // Whether ordinary groups list their bans the service leaves open.
             [this] {
                 return m_refusals->codeOf(api::planfeature::bans) == 0 ? listedGroups(GroupKind::LiveRoom)
                                                                        : QStringList();
             },
             m_kinds, &m_kindLookup});
        connect(&m_groupExtras, &GroupExtras::bansRead, &m_sanctions, &SanctionBoard::hearBans);
        connect(&m_groups, &GroupService::mutedRead, &m_sanctions, &SanctionBoard::hearMutes);
        m_people = new PeoplePanel({m_accounts,
                                    m_friends,
                                    m_sanctions,
                                    m_accountDirectory,
                                    m_services.errors,
                                    m_zone,
                                    dialogs,
                                    [this](const MessageQuestion &question) { askWhy(question); },
                                    {},
                                    m_refusals});
        m_accountFinder = std::make_unique<AccountFinder>(m_people->model());
        m_peopleSource = std::make_unique<PeoplePaletteSource>(*m_accountFinder, *m_window);
        connect(m_accountFinder.get(), &AccountFinder::changed, m_window.get(),
                [this] { m_window->palettePopup()->again(); });
        m_accountFeed = std::make_unique<AccountFeed>(m_accountDirectory, m_directory, m_groups, m_hub);
        // Whatever writes, the section of its own, a job, an undo or the explorer: what keeps a memory hears it here.
        connect(&m_client, &ApiClient::written, &m_sanctions, &SanctionBoard::hearWrite);
        connect(&m_client, &ApiClient::written, &m_groupWrites, &GroupWrites::hearWrite);
        connect(&m_client, &ApiClient::written, m_accountFeed.get(), &AccountFeed::hearWrite);
        connect(&m_sanctionStore, &SanctionStore::troubled, this, [this](const ApiError &error) {
            m_window->reportProblem(tr("Mutes set here cannot be remembered"), error.message);
        });
        connect(m_refusals.get(), &PlanRefusals::troubled, this, [this](const ApiError &error) {
            m_window->reportProblem(tr("What the plan refuses cannot be remembered"), error.message);
        });
    }
    m_callbacks = new CallbacksPanel(m_hub, m_zone, dialogs);
    if (m_kind != Kind::Log) {
        m_archives = std::make_unique<ArchiveSetup>(m_services, m_client, m_statistics, m_profile);
        m_archives->setWindow(*m_window);
        m_statisticsPanel = new StatisticsPanel(m_statistics, m_archives->statistics(), m_profile, m_services.errors,
                                                m_services.settings, dialogs, m_services.clock);
        m_archivePanel = m_archives->makePanel(m_zone);
        m_explorerPanel = new ExplorerPanel(
            {m_explorer, m_services.errors, m_services.settings, m_zone, dialogs, [this] { return knownGroups(); },
             [this](const auto &then) { m_accountDirectory.newest(knownIdsLimit, then); }, &m_kinds, &m_groups,
             &m_kindLookup, &m_notificationGate});
        m_jobsPanel = new JobsPanel({m_jobs, m_profile, m_services.errors, m_zone, dialogs, &m_services.settings,
                                     &m_notificationGate, m_refusals.get()});
        m_auditPanel = new AuditPanel({m_services.audit, m_services.guard, m_services.keychain, m_undo, m_profile,
                                       m_services.clock, m_services.errors, m_zone, dialogs, m_client.catalogue()});
    }
    m_settingsPanel = new SettingsPanel(m_services.settings, m_services.theme, m_zone);
    m_settingsPanel->setLanguage(m_services.language.current());
    m_settingsPanel->setSandbox(m_kind == Kind::Sandbox);
    for (Panel *panel : std::initializer_list<Panel *>{m_home, m_people, m_groupsPanel, m_send, m_messagesPanel,
                                                       m_moderation, m_callbacks, m_statisticsPanel, m_archivePanel,
                                                       m_explorerPanel, m_jobsPanel, m_auditPanel, m_settingsPanel}) {
        if (panel)
            m_window->addPanel(panel);
    }
    m_errorSource = std::make_unique<ErrorPaletteSource>(m_services.errors, m_services.catalogue, *m_window);
    m_window->addPaletteSource(m_errorSource.get());
    for (PaletteSource *source : {m_peopleSource.get(), m_groupSource.get()}) {
        if (source)
            m_window->addPaletteSource(source);
    }
    if (m_kind != Kind::Log)
        m_why = std::make_unique<WhyTool>(m_services, m_client, m_hub, m_profile, m_zone, *m_window);
    if (m_explorerPanel) {
        m_apiSource = std::make_unique<ApiPaletteSource>(m_services.catalogue, *m_window);
        m_window->addPaletteSource(m_apiSource.get());
    }
    if (m_home)
        m_feed = std::make_unique<HomeFeed>(*m_home, m_statistics, m_hub, m_drafts, m_services.errors,
                                            m_kind == Kind::Sandbox);
}

void ProfileSession::prepareExports()
{
    m_exports.watch(m_window.get());
    connect(&m_exports, &ExportDesk::exported, m_window.get(),
            [this](const QString &text) { m_window->showToast(text); });
    // The sandbox's people are nobody, and its keychain would ask for a password for nothing.
    if (m_kind != Kind::Connected)
        return;
    m_exports.setKeySource([this](const StandInKeyTaker &then) {
        whenDone(m_services.vault.read(m_profile.standInName()), this, [this, then](const Result<QByteArray> &kept) {
            if (kept && kept->size() == StandIns::keyLength) {
                then(*kept, true);
                return;
            }
            const QByteArray fresh = StandIns::newKey();
            whenDone(m_services.vault.keep(m_profile.standInName(), fresh, !kept), this,
                     [then, fresh](const Result<SecretVault::Place> &place) {
                         then(fresh, place && *place == SecretVault::Place::Keychain);
                     });
        });
    });
}

QStringList ProfileSession::listedGroups(std::optional<GroupKind> kind) const
{
    QStringList ids;
    const GroupTable &groups = m_groupsPanel->model().table();
    for (int record = 0; record < groups.size(); ++record) {
        if (!kind || groups.at(record).kind == *kind)
            ids << groups.at(record).id();
    }
    return ids;
}

QStringList ProfileSession::knownGroups() const
{
    QStringList ids;
    for (const GroupRow &row : searchGroups(m_groupsPanel->model().table(), {}, knownIdsLimit))
        ids << row.id();
    return ids;
}

void ProfileSession::connectParts()
{
    connect(&m_client, &ApiClient::callFinished, this, &ProfileSession::onCall);
    connect(&m_client, &ApiClient::callRetried, this, &ProfileSession::showRetry);
    connect(&m_hub, &CallbackHub::stateChanged, this, &ProfileSession::onHubChanged);
    connect(&m_hub, &CallbackHub::storeChanged, this, &ProfileSession::onHubChanged);
    connect(&m_hub, &CallbackHub::countsChanged, this, &ProfileSession::onHubChanged);
    connect(&m_hub, &CallbackHub::attachChanged, this, &ProfileSession::onHubChanged);
    connect(&m_hub, &CallbackHub::problemFound, this,
            [this](const ReceiverProblem &problem) { m_window->reportProblem(problem.words, problem.peer); });
    connect(&m_tick, &QTimer::timeout, this, &ProfileSession::tick);
    connect(&m_drafts, &DraftStore::saved, this, [this] { tick(); });
    connect(&m_notificationGate, &NotificationGate::changed, this, &ProfileSession::learnNotifications);
    connect(m_window.get(), &MainWindow::closing, this, [this] { Q_EMIT closed(m_profile.id); });
    connect(m_window.get(), &MainWindow::draftsRequested, this,
            [this] { m_window->showPanel(QStringLiteral("send")); });
    connect(m_settingsPanel, &SettingsPanel::eventLimitsChanged, this, &ProfileSession::showLimits);
    connect(m_settingsPanel, &SettingsPanel::snapshotDaysChanged, this, &ProfileSession::dropSnapshots);
    if (m_home) {
        connect(m_home, &HomePanel::startListenerRequested, this, [this] { m_hub.start(); });
        connect(m_home, &HomePanel::callsRequested, this, [this] { m_window->drawer()->setOpen(true); });
    }
}

void ProfileSession::learnNotifications()
{
    if (m_profile.notificationsClosed == m_notificationGate.isClosed())
        return;
    m_profile.notificationsClosed = m_notificationGate.isClosed();
    m_groupWrites.setProfile(m_profile);
    Q_EMIT profileLearnt(m_profile);
}

void ProfileSession::takeSecret(const QByteArray &stored)
{
    MessageBar *bar = m_window->messageBar();
    const QPointer<QWidget> held = m_window->focusWidget();
    const bool heldInCard = isInCard(held);
    if (const Result<Done> taken = m_signer.setStoredSecret(stored); !taken) {
        bar->showError(m_services.errors.explain(taken.error(), QLocale().name()));
        m_secretTrouble = bar->title();
    } else {
        // What is mended is told no longer; a card about something else stays.
        if (!m_secretTrouble.isEmpty() && bar->isShowing() && bar->title() == m_secretTrouble)
            bar->clear();
        m_secretTrouble.clear();
        if (m_answering)
            m_answering->readMissing();
        // Who has mended it waits for what it was mended for.
        for (Panel *panel : m_window->findChildren<Panel *>())
            panel->retryConnection();
        // The button that has led there goes with its card, and the next one in the band is nobody's wish.
        if (Panel *front = m_window->currentPanel(); front && heldInCard && (!held || !held->isVisible()))
            front->focusFirst();
    }
    m_signature->look();
}

void ProfileSession::configureReceiver(const Result<QByteArray> &token)
{
    ReceiverOptions options;
    options.port = static_cast<quint16>(m_profile.callbackPort);
    options.path = m_profile.callbackPath;
    options.sdkAppId = m_profile.sdkAppId;
    if (token)
        options.token = *token;
    else
        options.refusal = makeError(
            token.error().kind,
            joinSentences({token.error().message, tr("Nothing is received until it is known, for the signature of "
                                                     "callbacks cannot be checked: edit the connection.")}));
    if (m_kind != Kind::Sandbox) {
        const QString file = receiverFile();
        m_callbacks->setReceiverFile(file);
        const Result<ReceiverSettings> settings = ReceiverSettings::load(file);
        const Result<Done> applied = settings ? settings->applyTo(options) : std::unexpected(settings.error());
        if (!applied)
            m_window->reportProblem(tr("The settings of the receiver cannot be used; it stays on this computer alone."),
                                    applied.error().message);
    }
    const bool wasListening = m_hub.state() == CallbackHub::State::Listening;
    if (m_hub.configure(options) && wasListening)
        m_window->showToast(options.refusal ? tr("The receiver has ended: %1").arg(options.refusal->message)
                                            : tr("The receiver listens anew with what was changed."));
}

QString ProfileSession::receiverFile() const
{
    return m_services.paths.profileData(m_profile.dataName()) + QStringLiteral("/receiver.json");
}

StoreOptions ProfileSession::eventOptions() const
{
    const Settings &settings = m_services.settings;
    StoreOptions options;
    options.path = m_services.paths.profileData(m_profile.dataName()) + QStringLiteral("/events.db");
    options.keepRows = settings.get(setting::eventsKeepRows);
    options.keepDays = settings.get(setting::eventsKeepDays);
    if (const auto receiver = ReceiverSettings::load(receiverFile()))
        options.keepBytes = qint64(receiver->keepMb) << 20;
    options.sync = settings.get(setting::eventsSyncFull) ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;
    return options;
}

void ProfileSession::showLimits()
{
    const StoreOptions options = eventOptions();
    m_limitWords.clear();
    onHubChanged();
    if (m_hub.storePath() != options.path)
        return; // a saved log is only read
    m_hub.readExcess(options, this, [this, asked = ++m_limitsAsked](const LogExcess &excess) {
        if (asked != m_limitsAsked)
            return; // they were changed again meanwhile
        m_limitWords = excess.wordsForLater();
        onHubChanged();
    });
}

void ProfileSession::openEvents(const QString &file)
{
    StoreOptions options = eventOptions();
    if (!file.isEmpty()) {
        // A log that was opened to be read is not to be shortened by the limits of this computer.
        options.path = file;
        options.keepRows = options.keepBytes = options.keepDays = 0;
        options.makeFolder = false;
    }
    m_hub.openStore(options);
    m_callbacks->setFiltersFile(m_services.paths.profileData(m_profile.dataName()) + QStringLiteral("/filters.json"));
    if (!file.isEmpty()) {
        m_callbacks->setSavedLog();
        m_hub.readSdkAppId(this, [this](quint32 sdkAppId) {
            Profile told = m_profile;
            told.sdkAppId = sdkAppId;
            setProfile(told);
        });
        return;
    }
    const ReplyRuleStore rules(m_services.paths.profileData(m_profile.dataName()) + QStringLiteral("/replyrules.json"));
    m_callbacks->setRulesFile(rules.path());
    if (m_kind != Kind::Log)
        m_callbacks->gaps().setLookup(holeLookup(m_conversations));
    m_answering = std::make_unique<AnsweringSetup>(m_services, m_client, m_hub, m_profile, *m_callbacks, *m_window,
                                                   m_kind != Kind::Log);
    const Result<QList<ReplyRule>> loaded = rules.load();
    if (!loaded) {
        m_window->reportProblem(loaded.error().message, {});
        return;
    }
    // A rule that was fine when it was written may not be any more, and answers nobody.
    for (const ReplyRule &rule : *loaded) {
        if (const QString problem = rule.problem(); rule.on && !problem.isEmpty())
            m_window->reportProblem(tr("The reply rule “%1” is not applied").arg(visibleText(rule.name, ruleNameShown)),
                                    problem);
    }
    m_hub.setRules(*loaded);
}

void ProfileSession::setProfile(const Profile &profile)
{
    const bool otherApp = profile.secretName() != m_profile.secretName();
    m_profile = profile;
    m_client.setProfile(profile);
    m_signer.setAccount(profile.sdkAppId, profile.admin);
    m_groupWrites.setProfile(profile);
    m_refusals->setApp(profile.secretName());
    m_refusals->setPlan(profile.plan);
    m_exports.setOrigin(exportOrigin(profile, m_services.audit.operatorName()));
    m_zone.setLocalZone(profile.timeZone);
    m_window->setProfile(profile);
    m_notificationGate.look();
    if (otherApp && m_groupFinder)
        m_groupFinder->restart();
}

void ProfileSession::show()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    // Other sections name groups too; the window is there before the rows come.
    if (m_groupFinder)
        m_groupFinder->load();
    if (m_feed)
        m_feed->fetch();
}

void ProfileSession::askWhy(const MessageQuestion &question)
{
    if (m_why)
        m_why->ask(question);
}

void ProfileSession::onCall(const CallRecord &record)
{
    showRetry();
    m_calls.append(record);
    if (const CatalogueCommand *command = record.ok ? m_services.catalogue.command(record.command) : nullptr)
        m_hub.ownCalls().add(
            {record.startedAtMs, record.elapsedMs, record.command, record.requestId, command->callbacks});
    const bool failed = !record.ok && record.error.kind != ApiError::Kind::Cancelled && !isAnswer(record);
    const ErrorExplanation text =
        failed ? m_services.errors.explain(record.error, QLocale().name()) : ErrorExplanation();
    if (m_feed)
        m_feed->countCall(failed, text.title);
    if (failed)
        m_window->reportCall(text.title, record.command + QStringLiteral("\n") + text.details,
                             QStringLiteral("%1 %2").arg(record.command).arg(record.error.code));
}

void ProfileSession::showRetry()
{
    const std::optional<CallRetry> retry = m_client.retrying();
    if (!retry && !m_retryShown)
        return;
    m_retryShown = retry.has_value();
    m_window->setRetry(retry);
}

void ProfileSession::onHubChanged()
{
    ListenerState state;
    state.state = m_hub.state() == CallbackHub::State::Listening ? ListenerState::State::On
                  : m_hub.state() == CallbackHub::State::Failed  ? ListenerState::State::Failed
                                                                 : ListenerState::State::Off;
    state.address = m_hub.url().authority();
    state.eventsPerMinute = static_cast<double>(m_hub.counts().perMinute);
    state.trouble = m_hub.error().message;
    if (const AttachClient *listener = m_hub.attached()) {
        state.state = listener->state() == AttachClient::State::Attached ? ListenerState::State::Attached
                                                                         : ListenerState::State::Disconnected;
        state.address = visibleText(listener->target().place(), listenerPlaceLimit);
        state.trouble = visibleText(listener->error().message);
    }
    m_window->setListener(state);
    QString use; // nothing to say of before it is opened
    if (!m_hub.storePath().isEmpty())
        use = tr("%1 events in memory; the log on disk: %2")
                  .arg(QLocale().toString(qint64(m_hub.log().size())), m_hub.storePath());
    if (!m_limitWords.isEmpty())
        use += QLatin1Char('\n') + m_limitWords;
    m_settingsPanel->setStoreUse(use);
    if (m_feed)
        m_feed->push();
}

void ProfileSession::dropSnapshots(int keepDays)
{
    // All apps share them, and a service of this computer goes by its clock: it is no witness for it.
    const bool isWitness = m_kind == Kind::Connected && !m_profile.isOfThisComputer();
    m_services.audit.dropSnapshots(keepDays, m_services.clock.nowMs(),
                                   isWitness ? m_client.serviceTimeMs() : std::nullopt, m_profile);
}

void ProfileSession::tick()
{
    m_signature->look();
    m_window->setBudget(m_client.budgetUsed());
    m_window->setClockDifference(m_client.clockDifferenceMs());
    m_window->setDrafts(m_drafts.standing() == DraftStore::Standing::Nothing ? 0 : 1);
}

} // namespace imdesk
