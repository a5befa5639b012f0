// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/callbacks/attachdesk.h"
#include "core/callbacks/attachwire.h"
#include "core/callbacks/replyrule.h"
#include "core/callbacks/storenotes.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QIODevice;
class QLocalServer;
class QSslServer;

namespace imdesk {

class AttachPeer;

/// Where consoles may attach to a listener.
struct AttachOptions
{
    QString socket;         ///< path of a socket only this user may open; empty for none
    int port = -1;          ///< on 127.0.0.1, encrypted, for a tunnel; -1 for none, 0 for any free one
    TlsFiles tls;           ///< certificate of the port; one that vouches for itself will do
    QByteArray secret;      ///< the port is never served without, the socket may be
    int consoles = 8;       ///< at once
    int greetingMs = 5'000; ///< a program needs no more for its proof, and holds a place until then
};

/// What an AttachServer shows and changes. Store and clock must outlive it.
struct AttachHost
{
    EventStore &store;
    const Clock &clock;
    std::function<QJsonObject()> status;
    std::function<QList<ReplyRule>()> rules;
    std::function<Result<Done>(const QList<ReplyRule> &)> setRules;
};

/// Lets consoles watch a listener, remark on its events and edit its rules. Every event a console is sent comes out of
/// the store page by page as fast as it reads, so that a slow console costs neither memory nor time.
class AttachServer : public QObject
{
    Q_OBJECT

  public:
    static Result<std::unique_ptr<AttachServer>> listen(const AttachOptions &options, const AttachHost &host);
    ~AttachServer() override;

    /// New events are in the store.
    void committed();
    void tell(const ReceiverProblem &problem);
    /// The place, for people and programs: "attach_socket", "attach_port", "attach_fingerprint".
    QJsonObject place() const;
    /// Those that have greeted.
    qsizetype consoles() const;

  private:
    friend class AttachPeer;
    AttachServer(const AttachOptions &options, const AttachHost &host);
    Result<Done> openSocket();
    Result<Done> openPort();
    void welcome(QIODevice *device, bool needsSecret);
    void forget(AttachPeer *peer) { m_peers.removeOne(peer); }
    void tellRules();
    void tick();
    QJsonObject status() const;
    using Letter = std::function<void()>;
    /// From the store's thread, which may still be busy when the server is gone.
    struct Way
    {
        std::mutex mutex;
        Mailbox<Letter> *mailbox = nullptr;
    };
    using DoneReply = std::function<void(const Result<Done> &)>;
    /// Runs it in the store; `reply` comes later, unless the server has died.
    void keep(EventStore::Errand errand, const DoneReply &reply);
    void tellRemark(const EventRemark &remark);
    void tellExplained(const SequenceHole &hole);
    void sendAll(const QJsonObject &push);

    const AttachOptions m_options;
    const AttachHost m_host;
    QByteArray m_certificateDigest;
    std::unique_ptr<QLocalServer> m_local;
    std::unique_ptr<QSslServer> m_tls;
    QList<AttachPeer *> m_peers;
    QTimer m_pump;
    QTimer m_tick;
    Mailbox<Letter> m_mailbox;
    std::shared_ptr<Way> m_way = std::make_shared<Way>();
    AttachDesk m_desk;
};

} // namespace imdesk
