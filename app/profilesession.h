// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/undo.h"
#include "core/callbacks/callbackhub.h"
#include "core/directory/accountdirectory.h"
#include "core/directory/groupdirectory.h"
#include "core/directory/groupkinds.h"
#include "core/jobs/jobdesk.h"
#include "core/models/calllogmodel.h"
#include "core/net/apiclient.h"
#include "core/services/accountservice.h"
#include "core/services/conversationservice.h"
#include "core/services/draftstore.h"
#include "core/services/explorerservice.h"
#include "core/services/friendservice.h"
#include "core/services/groupextras.h"
#include "core/services/groupkindlookup.h"
#include "core/services/groupservice.h"
#include "core/services/groupwrites.h"
#include "core/services/messageimporter.h"
#include "core/services/messagesender.h"
#include "core/services/notificationaudience.h"
#include "core/services/notificationgate.h"
#include "core/services/notificationservice.h"
#include "core/services/planrefusals.h"
#include "core/services/recallrun.h"
#include "core/services/sanctionboard.h"
#include "core/services/statisticsservice.h"
#include "ui/dialogs/exportdesk.h"
#include "ui/widgets/displayzone.h"

#include <QTimer>

#include <memory>

namespace imdesk {

struct AppServices;
class AccountFeed;
class AccountFinder;
class AnsweringSetup;
class ArchivePanel;
class ArchiveSetup;
class AuditPanel;
class CallbacksPanel;
class ExplorerPanel;
class GroupFinder;
class HomeFeed;
class UndoOffer;
class PaletteSource;
class GroupsPanel;
class HomePanel;
class JobsPanel;
class MainWindow;
class MessagesPanel;
class ModerationPanel;
class PeoplePanel;
class SendPanel;
class SettingsPanel;
class SignatureWatch;
class StatisticsPanel;
class WhyTool;
struct MessageQuestion;

/// Everything of one profile: the way to the service, its services and stores, the callback hub, and the window on top.
/// Members die from the last to the first, so the window goes before what it shows.
class ProfileSession : public QObject
{
    Q_OBJECT
  public:
    /// Log: only a stored callback log is shown, nothing is connected.
    enum class Kind { Sandbox, Connected, Log };

    ProfileSession(AppServices &services, const Profile &profile, Kind kind, QObject *parent = nullptr);
    ~ProfileSession() override;

    const Profile &profile() const { return m_profile; }
    Kind kind() const { return m_kind; }
    Signer &signer() { return m_signer; }
    ApiClient &client() { return m_client; }
    CallbackHub &hub() { return m_hub; }
    MainWindow &window() { return *m_window; }
    SettingsPanel *settingsPanel() const { return m_settingsPanel; }

    /// Takes the secret as the keychain kept it; the window says what is wrong with it.
    void takeSecret(const QByteArray &stored);
    /// Where the receiver listens and for whom; one that listens already starts anew and says so. Without its token,
    /// which is empty where callbacks are not signed, nothing is received.
    void configureReceiver(const Result<QByteArray> &token);
    /// Opens the store of this profile, or another file for a log.
    void openEvents(const QString &file = {});
    void setProfile(const Profile &profile);
    /// The plan of the app is another one now.
    void forgetRefusals() { m_refusals->clear(); }
    void show();
    /// Opens "Why can't A message B?"; not in a session that only shows a log.
    void askWhy(const MessageQuestion &question);
    WhyTool *whyTool() const { return m_why.get(); }

  Q_SIGNALS:
    void closed(const QString &profileId);
    /// Something learnt that the stored profile should remember.
    void profileLearnt(const imdesk::Profile &profile);

  private:
    QString receiverFile() const;
    StoreOptions eventOptions() const;
    void showLimits();
    void makePanels();
    void connectParts();
    void onCall(const CallRecord &record);
    void showRetry();
    void onHubChanged();
    void tick();
    void dropSnapshots(int keepDays);
    void prepareExports();
    void learnNotifications();
    /// All IDs of the list of groups, or those of a type.
    QStringList listedGroups(std::optional<GroupKind> kind) const;
    QStringList knownGroups() const;

    AppServices &m_services;
    Profile m_profile;
    Kind m_kind;
    SealSource m_seal; ///< before the client, whose guard asks it
    Signer m_signer;
    ApiClient m_client;
    CallLogModel m_calls;
    GroupDirectory m_directory;
    GroupKinds m_kinds;
    GroupService m_groups;
    GroupKindLookup m_kindLookup;
    AccountDirectory m_accountDirectory;
    AccountService m_accounts;
    FriendService m_friends;
    std::shared_ptr<PlanRefusals> m_refusals;
    GroupWrites m_groupWrites;
    GroupExtras m_groupExtras;
    StatisticsService m_statistics;
    NotificationGate m_notificationGate;
    NotificationService m_notifications;
    NotificationAudience m_audience;
    DraftStore m_drafts;
    CallHistory m_callHistory;
    ExplorerService m_explorer;
    ConversationService m_conversations;
    MessageCopies m_copies;
    MessageSender m_messages;
    MessageImporter m_imports;
    DraftStore m_messageDrafts;
    DraftStore m_importDrafts;
    SanctionStore m_sanctionStore;
    SanctionBoard m_sanctions;
    UndoRun m_undo;
    JobDesk m_jobs;
    CallbackHub m_hub;
    std::unique_ptr<ArchiveSetup> m_archives;
    DisplayZone m_zone;
    QTimer m_tick;
    bool m_retryShown = false;
    std::unique_ptr<AccountFeed> m_accountFeed;
    std::unique_ptr<GroupFinder> m_groupFinder; ///< over the list of the Groups section, which is the window's
    std::unique_ptr<PaletteSource> m_groupSource;
    std::unique_ptr<AccountFinder> m_accountFinder; ///< over that of the People section
    std::unique_ptr<PaletteSource> m_peopleSource;
    std::unique_ptr<PaletteSource> m_errorSource;
    std::unique_ptr<PaletteSource> m_apiSource;
    ExportDesk m_exports;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SignatureWatch> m_signature;
    std::unique_ptr<HomeFeed> m_feed;
    std::unique_ptr<WhyTool> m_why;
    std::unique_ptr<UndoOffer> m_undoOffer;
    std::unique_ptr<AnsweringSetup> m_answering;
    HomePanel *m_home = nullptr;
    PeoplePanel *m_people = nullptr;
    GroupsPanel *m_groupsPanel = nullptr;
    SendPanel *m_send = nullptr;
    MessagesPanel *m_messagesPanel = nullptr;
    ModerationPanel *m_moderation = nullptr;
    CallbacksPanel *m_callbacks = nullptr;
    StatisticsPanel *m_statisticsPanel = nullptr;
    ArchivePanel *m_archivePanel = nullptr;
    ExplorerPanel *m_explorerPanel = nullptr;
    JobsPanel *m_jobsPanel = nullptr;
    AuditPanel *m_auditPanel = nullptr;
    SettingsPanel *m_settingsPanel = nullptr;
    QString m_secretTrouble; ///< title of the card about the secret
    quint64 m_limitsAsked = 0;
    QString m_limitWords; ///< what limits set meanwhile will drop
};

} // namespace imdesk
