// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/attachserver.h"
#include "core/callbacks/backfilldesk.h"
#include "core/callbacks/eventreader.h"

#include <QIODevice>
#include <QJsonObject>

namespace imdesk {

/// One console at an AttachServer.
class AttachPeer : public QObject
{
    Q_OBJECT

  public:
    /// Takes the device.
    AttachPeer(AttachServer &server, QIODevice *device, bool needsSecret);

    bool isTrusted() const { return m_trusted; }
    void send(const QJsonObject &object);
    /// What may be left out when the console does not keep up.
    void tell(const QJsonObject &object);
    /// Sends more of the store if the console has room.
    void pump();
    void end();

  private:
    void read();
    void handle(const QJsonObject &request);
    void greet(const QJsonObject &request);
    void watch(const QJsonObject &request);
    void fetch(const QJsonObject &request);
    void setRules(const QJsonObject &request);
    void remark(const QJsonObject &request);
    void backfill(const QJsonObject &request);
    void explain(const QJsonObject &request);
    void ask(const QJsonObject &request);
    void sendRemarks();
    void answer(const QJsonObject &request, const Result<Done> &done, QJsonObject out = {});
    void refuse(const QString &words, QJsonObject farewell = {});
    qint64 backlog() const;
    Result<EventReader *> reader();
    bool isOfOtherLog(const QJsonObject &request) const;

    AttachServer &m_server;
    QIODevice *m_device;
    const bool m_needsSecret;
    const QByteArray m_nonce;
    attach::LineCutter m_lines;
    std::optional<EventReader> m_reader;
    QByteArray m_readLog;  ///< identity of the log the reader reads
    QByteArray m_toldLog;  ///< and of the one the console was told of
    qint64 m_rows = 0;     ///< how many of the newest it wants of a log it does not know
    QJsonObject m_awaited; ///< a request to watch that could not be served yet
    bool m_trusted = false;
    bool m_watching = false;
    bool m_ending = false;
    qint64 m_cursor = 0;
    BackfillDesk m_backfill;
};

} // namespace imdesk
