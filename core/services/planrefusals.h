// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/planfeatures.h"
#include "core/base/apierror.h"
#include "core/settings/profile.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace imdesk {

class ApiClient;
struct CallRecord;

/// What the service refuses an app until its plan or a switch of its console changes: each by a stable word, that of an
/// api::PlanFeature or of a GroupAct, with the code of the refusal. Learnt from refusals, or said by the plan of the
/// profile. Kept in a file that only the owner can read; without one, as long as it lives.
class PlanRefusals : public QObject
{
    Q_OBJECT

  public:
    static constexpr QLatin1String deleteAccounts = api::planfeature::deleteAccounts;
    static constexpr QLatin1String contactGroups = api::planfeature::contactGroups;

    /// `app` names the app that the refusals are of. A file that is of another, or cannot be read, counts as none:
    /// what it held is learnt anew.
    explicit PlanRefusals(QString file = {}, QString app = {}, QObject *parent = nullptr);

    /// Of the refusal, seen or to come; 0 when there is none.
    int codeOf(const QString &what) const;
    /// Whether nobody was refused yet: the plan that the profile names is without it.
    bool isOfPlan(const QString &what) const;
    /// The code for a command of which the plan refuses every call; 0 when it does not.
    int codeOfCommand(const QString &command) const;
    /// What the profile says of the plan.
    void setPlan(Profile::Plan plan);
    /// Learns from every call of the client, whoever makes it.
    void listenTo(ApiClient &client);
    void note(const QString &what, int code);
    /// Takes in an error that says by its code alone what is refused; true when it does.
    bool learn(const ApiError &error);
    /// Somebody wants to try all the same.
    void forget(const QString &what);
    /// The app is another one under the same name, as a sandbox may be.
    void clear();
    /// Another app has other refusals.
    void setApp(const QString &app);

  Q_SIGNALS:
    void changed();
    /// It could not be written; it holds until the program ends.
    void troubled(const imdesk::ApiError &error);

  private:
    void read();
    void keep();
    void hear(const CallRecord &record);

    QString m_file, m_app;
    QHash<QString, int> m_codes;
    QSet<QString> m_open; ///< the plan of the profile is said to be without them; tried all the same since
    Profile::Plan m_plan = Profile::Plan::Unknown;
};

} // namespace imdesk
