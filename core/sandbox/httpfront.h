// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QTcpServer>

#include <functional>

namespace imdesk::sim {

/// One request as it came in.
struct HttpRequest
{
    QByteArray method, target, body;
    QString peer;      ///< address of the caller
    QByteArray origin; ///< the header a browser adds; programs send none
    QByteArray range;  ///< which part of a file is wanted
};

/// What goes back; an end can be cut off to practise with.
struct HttpAnswer
{
    enum class End { Whole, Truncated, CutOff };
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QByteArray contentRange; ///< which part of a file this is; empty: no such header
    End end = End::Whole;
};

using HttpReply = std::function<void(HttpAnswer)>;

/// The HTTP side of the sandbox: loopback only, keep-alive, answers in the order of the requests however late each
/// comes. Limits: 32 KiB head, 8 MiB body, 512 connections, 10 s for a request to arrive whole. Who speaks TLS is sent
/// away at once.
class HttpFront : public QTcpServer
{
    Q_OBJECT

  public:
    using Handler = std::function<void(const HttpRequest &, HttpReply)>;

    explicit HttpFront(Handler handler, QObject *parent = nullptr);
    ~HttpFront() override;
    Result<Done> open(quint16 port);
    /// Answers tell this time, Unix milliseconds, in their Date.
    void setTime(std::function<qint64()> nowMs) { m_nowMs = std::move(nowMs); }

  protected:
    void incomingConnection(qintptr descriptor) override;

  private:
    class Link;
    QByteArray dateLine();
    void tellTls();

    Handler m_handler;
    std::function<qint64()> m_nowMs;
    qint64 m_dateSecond = -1;
    QByteArray m_dateLine; ///< of that second
    int m_links = 0;
    bool m_toldTls = false;
};

} // namespace imdesk::sim
