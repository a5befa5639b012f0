// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/callhistory.h"
#include "core/services/callsnippets.h"
#include "core/services/commandtarget.h"
#include "core/services/planrefusals.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace imdesk {

class ApiClient;
struct Profile;

/// Why a command cannot be sent with this profile.
struct CommandRefusal
{
    enum class Reason {
        ReadOnly, ///< the profile refuses every write
        Closed,   ///< the service has closed the command to this app
        Plan,     ///< the plan or a switch of the app forbids it, as the profile says or the service did last time
        GroupType ///< the documentation says that groups of the target's type do not take it
    };
    Reason reason = Reason::ReadOnly;
    bool ofProfile = false;                   ///< of Plan: nobody was refused yet, the profile names a plan without it
    ApiError error = {};                      ///< what the service said, of Closed and Plan where it was seen
    GroupKind groupKind = GroupKind::Unknown; ///< of GroupType
    int code = 0;                             ///< of GroupType: what the service answers, 0 where it is not told
    Verdict verdict = {};                     ///< of GroupType
};

/// How the last call went, apart from its answer.
struct CallFigures
{
    int elapsedMs = 0; ///< waiting and retries included
    int attempts = 0;
    QString requestId;
};

/// Any command of the catalogue with any body: sends it, remembers it in the history, and knows what the plan or a
/// closed API forbids, from what the service answered before, and what the type of a group forbids, as documented.
class ExplorerService : public QObject
{
    Q_OBJECT

  public:
    ExplorerService(ApiClient &client, CallHistory &history, const Clock &clock, QObject *parent = nullptr);

    /// Cancelling the future aborts the call; it is remembered as cancelled.
    QFuture<Result<QJsonObject>> send(const QString &path, const QJsonObject &body);
    /// Of the call whose future has just finished.
    const CallFigures &figures() const { return m_figures; }

    /// What the plan of the app is known to refuse, whoever learnt it.
    void setRefusals(std::shared_ptr<PlanRefusals> refusals);
    /// Nothing when it may be sent. `target` is the type of the group it is about, as far as known.
    std::optional<CommandRefusal> refusal(const CatalogueCommand &command, GroupKind target = GroupKind::Unknown) const;
    /// Lets a command that the plan or a type of group forbade be tried once more.
    void allowOnce(const QString &path);
    /// An error that every other call of the command will meet until the plan or a switch of the app changes.
    static bool isPlanError(const ApiError &error);

    /// The call for other tools, with a random number of its own.
    Result<CallSnippet> snippet(const QString &path, const QJsonObject &body) const;

    const Profile &profile() const;
    ApiClient &client() const { return m_client; }
    const Catalogue &catalogue() const;
    CallHistory &history() { return m_history; }

  Q_SIGNALS:
    /// refusal() may say another thing.
    void refusalsChanged();
    /// The history on disk could not be kept; the call itself went its way.
    void historyFailed(const imdesk::ApiError &error);

  private:
    void remember(const QString &path, const QJsonObject &body, qint64 atMs, const Result<QJsonObject> &reply);

    ApiClient &m_client;
    CallHistory &m_history;
    const Clock &m_clock;
    std::shared_ptr<PlanRefusals> m_refusals = std::make_shared<PlanRefusals>();
    CallFigures m_figures;
    QHash<QString, bool> m_allowed;
};

} // namespace imdesk
