// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace imdesk {

/// Fetches one file at a time by HTTP GET into a file that grows, and goes on where an earlier try was cut off. TLS is
/// always verified, nothing is redirected, no cookie or signature is sent. What was written stays after a failure.
class FileDownload : public QObject
{
    Q_OBJECT

  public:
    struct Wish
    {
        QUrl url;
        QString path;            ///< the growing file; bytes in it are kept and the rest is asked for
        qint64 bytes = 0;        ///< how long the file is said to be; more is refused
        bool mayBePlain = false; ///< http on this computer is allowed, as for the sandbox; https always is
    };
    /// No byte for so long means that the connection is dead.
    static constexpr int idleMs = 30'000;

    explicit FileDownload(QObject *parent = nullptr);
    ~FileDownload() override;

    /// Whether such an address may be fetched from at all.
    static Result<Done> checkUrl(const QUrl &url, bool mayBePlain);
    /// Begins; one at a time. finished() is never told inside this call.
    void start(const Wish &wish);
    /// finished() follows with Kind::Cancelled.
    void cancel();
    bool isRunning() const { return m_running; }

  Q_SIGNALS:
    void progressed(qint64 bytes);
    /// The length of the file. Kind::Http with the status when the address is refused (403, 404, 410: ask for another),
    /// Kind::Network or Timeout when the way failed, Storage for the disk, Decode when more comes than was said.
    void finished(const imdesk::Result<qint64> &result);

  private:
    void onHead();
    void onBytes();
    void onEnd();
    void stopWith(const ApiError &error);
    void end(const Result<qint64> &result);

    QNetworkAccessManager m_network;
    Wish m_wish;
    QFile m_file;
    QPointer<QNetworkReply> m_reply;
    QTimer m_idle;
    std::optional<ApiError> m_trouble; ///< ours: it ended the reply
    qint64 m_from = 0;
    bool m_running = false;
    bool m_headSeen = false;
    bool m_takes = false; ///< the body is (the rest of) the file
};

} // namespace imdesk
