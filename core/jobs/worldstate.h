// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/jobs/jobplan.h"
#include "core/net/apiclient.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QSet>

#include <deque>
#include <functional>

namespace imdesk {

/// What a job's rows touch: people, groups, topics, members, friendships and blocks.
struct WorldQuestion
{
    QStringList accounts, groups;
    QMap<QString, QStringList> members; ///< group -> accounts
    QMap<QString, QStringList> topics;  ///< community -> topics of it
    QMap<QString, QStringList> pairs;   ///< whose list -> who may stand on it
    QStringList tags;                   ///< of profiles: the standard ones and those the plan names
    QStringList ended;                  ///< accounts that go, and with them more than the rows name
    static WorldQuestion of(const JobPlan &plan);
};

/// How these things stand: "account alice" -> field -> value. What is not there has no entry.
using WorldState = QMap<QString, QMap<QString, QString>>;

/// One line of the difference between two states. What is new has a line of its own and one for each field that tells
/// something.
struct WorldChange
{
    QString object, field, before, after;
    friend bool operator==(const WorldChange &, const WorldChange &) = default;
};
QList<WorldChange> changesBetween(const WorldState &before, const WorldState &after);

/// Calls one after another: reads a state from an app, or builds one in a sandbox.
class WorldTalk : public QObject
{
    Q_OBJECT

  public:
    explicit WorldTalk(QObject *parent = nullptr) : QObject(parent) {}
    /// Adds the groups of accounts that go, and those whose friends they are. Nothing is asked where none does.
    void widen(ApiClient &client, const WorldQuestion &question,
               std::function<void(const Result<WorldQuestion> &)> then);
    /// Not all that goes with them was asked for: they are too many, or one of them has too much.
    bool isNarrow() const { return m_narrow; }
    /// Accounts that go whose groups or friends the service did not tell.
    const QStringList &unwidened() const { return m_unwidened; }
    void read(ApiClient &client, const WorldQuestion &question, std::function<void(const Result<WorldState> &)> then);
    /// Profile fields that the last reading was refused, each with the code.
    const QStringList &unreadFields() const { return m_unreadFields; }
    /// How many members the groups of the last reading have.
    const QHash<QString, qint64> &memberCounts() const { return m_memberCounts; }
    /// Hears how many of the calls known so far have been answered.
    void onProgress(std::function<void(qint64 done, qint64 total)> told) { m_told = std::move(told); }
    /// Stops; nobody hears of the end.
    void cancel();
    /// Makes in an empty sandbox, which takes copies, what the state tells, which is the one of the last reading. A
    /// group that the rows would fill gets as many members as it has there.
    void build(ApiClient &sandbox, const WorldState &state, std::function<void(const Result<Done> &)> then);
    /// What of it could not be made and why, as sentences: the first of them, and how many there are.
    const QStringList &uncopied() const { return m_uncopied; }
    qint64 uncopiedCount() const { return m_uncopiedCount; }
    /// Groups with more members than are made, so that it does not show when they are full.
    const QStringList &roomyGroups() const { return m_roomy; }

  private:
    struct Step
    {
        QString path;
        QJsonObject body;
        std::function<void(const QJsonObject &)> heard;
        bool mayFail = false; ///< the service's no is an answer too
        std::function<void(const ApiError &)> refused = {};
    };
    void run(ApiClient &client, std::function<void(const Result<Done> &)> then);
    /// `admin` is who asks.
    void addReads(const WorldQuestion &question, const QString &admin);
    void addTopicReads(const WorldQuestion &question, const QString &admin);
    /// Both sides of each pair.
    void addListReads(const WorldQuestion &question);
    void addWidening(const QString &account);
    void readTopics(const QString &community, const QJsonObject &reply);
    /// Who of the question is muted in a group without being a member of it, where one of them is none; to come next.
    void readOutsidersNext(const QString &group);
    /// A step of building that may be refused, which is told of the object it makes.
    Step making(const QString &object, const QString &path, const QJsonObject &body);
    void tellUncopied(const QString &object, const QString &why);
    void buildTopic(const QString &id, const QMap<QString, QString> &fields, std::deque<Step> &steps);
    void buildList(const QString &object, const QString &from, const QString &to, const QMap<QString, QString> &fields,
                   std::deque<Step> &blocks, std::deque<Step> &friends);
    /// Members of groups, beside those the rows name.
    void addStandIns(const WorldState &state, QStringList &accounts, std::deque<Step> &steps);
    /// A reading of profile fields to come next; `name` is what they are called where it is refused.
    void readProfilesNext(const QJsonArray &accounts, const QStringList &tags, const QString &name);

    std::deque<Step> m_steps;
    WorldQuestion m_question; ///< of the last reading
    bool m_narrow = false;
    WorldState m_state;
    QStringList m_unreadFields, m_unwidened, m_uncopied, m_roomy;
    qint64 m_uncopiedCount = 0;
    QHash<QString, qint64> m_memberCounts;
    std::function<void(qint64, qint64)> m_told;
    qint64 m_answered = 0;
    quint64 m_serial = 0;
    RequestScope m_scope;
};

} // namespace imdesk
