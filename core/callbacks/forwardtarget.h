// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace imdesk {

/// A backend that gets callbacks passed on.
struct ForwardTarget
{
    QString id;
    QString name;
    QString url;    ///< the callback's own query is appended
    QString filter; ///< text of a Filter; empty matches every event
    bool on = true;
    bool before = true;                     ///< gets before-events, at once
    bool answers = true;                    ///< its answer to them counts; otherwise it gets a copy and nobody waits
    bool after = true;                      ///< gets the other events, at least once, from a queue on disk
    QString sign = QStringLiteral("keep");  ///< keep: as the service signed it; anew: with the token of the target
    QString tokenEnv;                       ///< name of the environment variable that holds the token
    int timeoutMs = 1'200;                  ///< of a before-event, inside the budget
    QString level = QStringLiteral("test"); ///< a word of SafetyLevel: replays to production are asked about
    QByteArray token;                       ///< secret, in no file
    QJsonObject others;
    QString was = {}; ///< an id it had before: what waits for that is its own

    bool signsAnew() const { return sign == QLatin1String("anew"); }
    /// Why it cannot be used, in the language of the program; empty when it can.
    QString problem() const;
    /// The same of its filter alone.
    QString filterProblem() const;
    friend bool operator==(const ForwardTarget &, const ForwardTarget &) = default;
};

/// All targets, in the order in which their answers count.
struct ForwardList
{
    static constexpr int maxTargets = 20;
    QString winner = QStringLiteral("rules"); ///< whose answer counts first: rules or targets
    QList<ForwardTarget> targets;

    bool rulesWin() const { return winner != QLatin1String("targets"); }
    QString problem() const;
    friend bool operator==(const ForwardList &, const ForwardList &) = default;
};

template <>
FieldTable fieldsOf<ForwardTarget>();
template <>
FieldTable fieldsOf<ForwardList>();

/// Keeps the targets of a profile in one JSON file, replaced as a whole; never their tokens.
class ForwardTargetStore
{
  public:
    explicit ForwardTargetStore(QString path) : m_path(std::move(path)) {}
    QString path() const { return m_path; }
    /// No file is an empty list. A damaged file is an error and stays where it is. Targets without an id are known by
    /// their name.
    Result<ForwardList> load() const;
    Result<Done> save(const ForwardList &list) const;

  private:
    QString m_path;
};

} // namespace imdesk
