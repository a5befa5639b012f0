// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/commandwords.h"
#include "core/api/groups.h"
#include "core/base/requestscope.h"
#include "core/services/explorerservice.h"
#include "ui/widgets/panel.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace imdesk {

class BusyBar;
class CommandList;
class CommandListModel;
class Dialogs;
class DisplayZone;
class EmptyState;
class ErrorText;
class ExplorerHistory;
class ExplorerResult;
class GroupKindLookup;
class GroupKinds;
class GroupService;
class JsonEditor;
class MessageBar;
class NotificationGate;
class PageHeader;
class RequestForm;
class Settings;
class StatusChip;

/// What the explorer stands on. References outlive the panel.
struct ExplorerParts
{
    ExplorerService &service;
    const ErrorText &errors;
    Settings &settings;
    const DisplayZone &zone;
    Dialogs &dialogs;
    std::function<QStringList()> knownGroups; ///< IDs to offer while typing
    /// The same of accounts; they are told later.
    std::function<void(std::function<void(const QStringList &ids)> then)> knownAccounts = {};
    GroupKinds *kinds = nullptr;    ///< types of the groups that are named; without it they are not known
    GroupService *groups = nullptr; ///< asked about a group that is to be disbanded; without it nothing is known of it
    GroupKindLookup *kindLookup = nullptr;     ///< asks for the type of a group that is named and not known
    NotificationGate *notifications = nullptr; ///< tells when their command is closed to the app, and is told to try
};

/// Every command of the service by hand: a form from the catalogue beside the JSON it makes, either of them to write
/// in, then the answer and the calls made before. What the profile, the plan or the type of the group forbids cannot be
/// sent, and says why.
class ExplorerPanel : public Panel
{
    Q_OBJECT

  public:
    explicit ExplorerPanel(const ExplorerParts &parts, QWidget *parent = nullptr);
    ~ExplorerPanel() override;

    QString id() const override { return QStringLiteral("explorer"); }
    QString title() const override { return tr("API explorer"); }
    QString iconName() const override { return QStringLiteral("api"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_8); }
    void activated() override;
    /// A path of the catalogue.
    void openWith(const QVariant &argument) override;
    /// Sends a reading command again.
    void refresh() override;
    void focusFilter() override;
    void exportView() override;
    void retranslate() override;

    void openCommand(const QString &path);
    const CatalogueCommand *command() const { return m_command; }
    QJsonObject body() const;

  protected:
    void changeEvent(QEvent *event) override;

  private:
    enum class Copy { Curl, Go, Python, Imdeskctl };

    void build();
    QWidget *makeRequest();
    void makeActions();
    void connectParts();
    /// Offers known accounts and those of the profile while one types.
    void offerAccounts();
    void setBody(const QJsonObject &body);
    void onFormEdited();
    void onJsonEdited();
    void fillExample();
    void showCommand();
    void showState();
    void showRefusal();
    void showProblem(const RequestProblem &problem);
    void showError(const ApiError &error, bool ofCall);
    void send();
    void confirmThenSend();
    void ask(const QJsonObject &body, const std::optional<api::GroupInfo> &group);
    /// What was asked about is still what stands here; otherwise says that nothing was sent.
    bool isStill(const QString &path, const QJsonObject &body);
    void sendNow();
    void beginWaiting(const QString &words);
    void endWaiting();
    void onAnswer(const QString &path, const Result<QJsonObject> &reply);
    void cancel();
    void copyAs(Copy how);
    void openPast(const PastCall &call);
    std::optional<RequestProblem> found() const;
    /// Why a call made before cannot go out as it stands: a text that was not kept would be sent as what stands for it.
    QString standInProblem() const;
    GroupKind target() const;
    QString namedGroup() const;

    ExplorerParts m_parts;
    QStringList m_accounts; ///< the known ones as told last
    CommandWords m_words;
    const CatalogueCommand *m_command = nullptr;
    QHash<QString, QJsonObject> m_drafts; ///< by path, of this session
    QSet<QString> m_past;                 ///< paths whose request is one made before, with texts missing
    std::optional<ApiError> m_error;
    bool m_running = false;
    bool m_asking = false; ///< what runs reads whom the call would hit

    CommandListModel *m_commands;
    PageHeader *m_header;
    StatusChip *m_badge;
    QPushButton *m_copy;
    QMenu *m_copyMenu;
    QPushButton *m_example;
    QPushButton *m_send;
    BusyBar *m_busy;
    MessageBar *m_message;
    MessageBar *m_refusal;
    QLabel *m_note;
    CommandList *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_across;
    QSplitter *m_down;
    QCheckBox *m_optional;
    RequestForm *m_form;
    QPushButton *m_restore; ///< back from JSON that cannot be read
    JsonEditor *m_json;
    QLabel *m_state;
    QTabWidget *m_tabs;
    ExplorerResult *m_result;
    ExplorerHistory *m_history;
    QAction *m_sendAction;
    QAction *m_exampleAction;
    QAction *m_saveAction;
    QList<QAction *> m_copyActions;
    RequestScope m_scope; ///< last: cancelled before the widgets go
};

} // namespace imdesk
