// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/jobs/jobplan.h"
#include "core/jobs/worldstate.h"
#include "core/net/apiclient.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <deque>
#include <functional>
#include <map>

namespace imdesk {

/// The messages that a plan recalls, out of the app's history into a sandbox. A group's message gets another MsgSeq
/// there, so the plan is told of it; a message between two people keeps its MsgKey.
class RecallCopies : public QObject
{
    Q_OBJECT

  public:
    using Then = std::function<void(const Result<Done> &)>;

    explicit RecallCopies(QObject *parent = nullptr) : QObject(parent) {}
    /// Reads what the plan, whose rows stand in it, recalls; does nothing for other plans.
    void read(ApiClient &app, const JobPlan &plan, Then then);
    /// Makes what was read, where its groups and people are already.
    void build(ApiClient &sandbox, Then then);
    /// The plan with the numbers that its messages have in the sandbox.
    JobPlan inSandbox(const JobPlan &plan) const;
    /// Why there is no copy of the message of a row; empty where there is one, or where none is needed.
    QString missing(const JobPlan &plan, qint64 row) const;
    /// Reads the copies again; changes() tells afterwards.
    void compare(ApiClient &sandbox, Then then);
    QList<WorldChange> changes() const;

    void onProgress(std::function<void(qint64 done, qint64 total)> told) { m_told = std::move(told); }
    /// Stops; nobody hears of the end.
    void cancel();

  private:
    struct Copy
    {
        QJsonObject message; ///< as the history has it; empty where it has none
        QString why;         ///< there is none
        bool recalled = false;
        bool recalledAfter = false;
        qint64 seq = 0; ///< in the sandbox
    };
    struct Step
    {
        QString path;
        QJsonObject body;
        std::function<void(const Result<QJsonObject> &)> heard;
    };
    using Conversation = std::pair<QString, QString>; ///< who wrote, to whom

    const Copy *copyOf(const JobPlan &plan, const QJsonObject &row) const;
    void addGroupReads(const QString &group, bool after);
    void hearGroup(const QString &group, const Result<QJsonObject> &reply, qint64 highest, bool after);
    void addPrivateReads(const Conversation &who, bool after);
    void hearPrivate(const Conversation &who, const Result<QJsonObject> &reply, bool after);
    void addGroupCopy(const QString &group, qint64 seq);
    void addPrivateCopy(const Conversation &who, const QString &key);
    void start(ApiClient &client, Then then);
    void run(ApiClient &client, const Then &then);

    std::map<QString, std::map<qint64, Copy>> m_groups;        ///< by the group or topic, by MsgSeq
    std::map<Conversation, std::map<QString, Copy>> m_private; ///< by MsgKey
    std::deque<Step> m_steps;
    std::function<void(qint64, qint64)> m_told;
    qint64 m_answered = 0;
    quint64 m_serial = 0;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk
