// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

namespace imdesk::sim {

/// Who caused an event: the address and the platform word of the callback URL ("RESTAPI", "iOS", ...), and the acting
/// account. Without a platform the URL has neither address nor platform.
struct Origin
{
    QString ip;
    QString platform = QStringLiteral("RESTAPI");
    QString account;
};

/// Sends callbacks as the service does: POST with the event in the query and JSON in the body, signed when a token is
/// set, 2 s for an answer from when it has a connection unless told otherwise, never sent twice. At most 64 connections
/// at once and 2000 events waiting; what comes on top is lost.
class HookSender : public QObject
{
    Q_OBJECT

  public:
    /// The receiver's JSON; empty when there was no usable answer, which lets an action go ahead.
    using Then = std::function<void(const QJsonObject &)>;

    HookSender(const Clock &clock, quint32 sdkAppId);
    ~HookSender() override;

    void setUrl(const QUrl &url);
    void setToken(const QByteArray &token) { m_token = token; }
    /// How long the answers to what is sent from now on may take.
    void setLimit(int ms) { m_limitMs = ms; }
    bool isOn() const { return !m_url.isEmpty(); }
    /// Events so far whose URL does not say that a call over REST caused them.
    qint64 sentFromApps() const { return m_sentFromApps; }

    /// `then` is called at once when callbacks are off.
    void before(const QString &command, QJsonObject body, const Origin &origin, Then then);
    void after(const QString &command, QJsonObject body, const Origin &origin);

  Q_SIGNALS:
    void sent();
    void answered();
    void lost();

  private:
    class Link;
    struct Job;
    using JobPtr = std::shared_ptr<Job>;
    JobPtr makeJob(const QString &command, QJsonObject body, const Origin &origin) const;
    QByteArray head(const Job &job) const;
    void count(const Origin &origin);
    void pump();
    void finish(const JobPtr &job, const QJsonObject &answer, bool usable);
    void guard(const JobPtr &job);
    void remove(Link *link);

    const Clock &m_clock;
    quint32 m_sdkAppId;
    QUrl m_url;
    QByteArray m_token;
    int m_limitMs = 2'000;
    qint64 m_sentFromApps = 0;
    std::deque<JobPtr> m_queue;
    QList<Link *> m_links;
};

} // namespace imdesk::sim
