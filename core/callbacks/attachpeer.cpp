// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachpeer.h"

#include "core/callbacks/attachforms.h"
#include "core/net/usersig.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocalSocket>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <utility>

namespace imdesk {

namespace {

struct PeerText
{
    Q_DECLARE_TR_FUNCTIONS(PeerText)
};

constexpr qint64 highWater = 1 << 20; // bytes on their way to a console
constexpr qint64 mostBacklog = 64 << 20;
constexpr int pageEvents = 200;
constexpr qsizetype pageBytes = 1 << 20; // escaped at its worst three times as much, well below what a console takes
constexpr qsizetype remarksAPage = 1'000;
constexpr qint64 mostRows = 1'000'000;
constexpr int peerBusyMs = 100;   // the listener's main thread waits
constexpr int farewellMs = 1'000; // for the reason to arrive, and to make guessing slow

} // namespace

AttachPeer::AttachPeer(AttachServer &server, QIODevice *device, bool needsSecret)
    : QObject(&server),
      m_server(server),
      m_device(device),
      m_needsSecret(needsSecret),
      m_nonce(attach::freshNonce()),
      m_lines(attach::greetingLine)
{
    device->setParent(this);
    connect(device, &QIODevice::readyRead, this, &AttachPeer::read);
    connect(device, &QIODevice::bytesWritten, this, &AttachPeer::pump);
    if (auto *local = qobject_cast<QLocalSocket *>(device)) {
        local->setReadBufferSize(attach::consoleLine);
        connect(local, &QLocalSocket::disconnected, this, &AttachPeer::end);
    } else if (auto *tcp = qobject_cast<QAbstractSocket *>(device)) {
        tcp->setReadBufferSize(attach::consoleLine);
        connect(tcp, &QAbstractSocket::disconnected, this, &AttachPeer::end);
    }
    QTimer::singleShot(server.m_options.greetingMs, this, [this] {
        if (!m_trusted)
            end();
    });
    send({{QStringLiteral("hello"), QStringLiteral("imdesk-listener")},
          {QStringLiteral("version"), attach::version},
          {QStringLiteral("nonce"), QString::fromLatin1(m_nonce)},
          {QStringLiteral("secret"), needsSecret}});
}

void AttachPeer::send(const QJsonObject &object)
{
    if (m_ending)
        return;
    m_device->write(attach::line(object));
    // Whoever asks and never reads is not listening.
    if (backlog() > mostBacklog)
        end();
}

qint64 AttachPeer::backlog() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_device);
    return m_device->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void AttachPeer::tell(const QJsonObject &object)
{
    if (m_trusted && backlog() < highWater)
        send(object);
}

void AttachPeer::read()
{
    m_lines.add(m_device->readAll());
    while (!m_ending) {
        const Result<std::optional<QJsonObject>> request = m_lines.next();
        if (!request) {
            refuse(request.error().message);
            return;
        }
        if (!*request)
            return;
        handle(**request);
    }
}

void AttachPeer::handle(const QJsonObject &request)
{
    const QString op = request[QLatin1String("op")].toString();
    if (!m_trusted) {
        if (op == QLatin1String("hello"))
            greet(request);
        else
            refuse(PeerText::tr("The greeting comes first."));
        return;
    }
    if (op == QLatin1String("watch"))
        watch(request);
    else if (op == QLatin1String("event"))
        fetch(request);
    else if (op == QLatin1String("set-rules"))
        setRules(request);
    else if (op == QLatin1String("remark"))
        remark(request);
    else if (op == QLatin1String("backfill"))
        backfill(request);
    else if (op == QLatin1String("explain"))
        explain(request);
    else if (AttachDesk::knows(op))
        ask(request);
    else
        send({{QStringLiteral("id"), request[QLatin1String("id")]},
              {QStringLiteral("error"), PeerText::tr("This listener does not know that request.")}});
}

void AttachPeer::greet(const QJsonObject &request)
{
    if (request[QLatin1String("version")].toInt() != attach::version) {
        refuse(PeerText::tr("Console and listener are of versions that do not understand each other. Update the older "
                            "one."));
        return;
    }
    const QByteArray nonce = request[QLatin1String("nonce")].toString().toLatin1();
    const QByteArray &digest = m_server.m_certificateDigest;
    const bool local = qobject_cast<QLocalSocket *>(m_device) != nullptr;
    const QByteArray bound = local ? QByteArray() : digest;
    const QByteArray &secret = m_server.m_options.secret;
    QJsonObject answer{{QStringLiteral("ok"), true}};
    if (m_needsSecret) {
        const QByteArray wanted = attach::proof(attach::Role::Console, secret, m_nonce, nonce, bound);
        const QByteArray given = request[QLatin1String("proof")].toString().toLatin1();
        if (nonce.size() < attach::minSecretBytes || !equalInConstantTime(wanted, given)) {
            refuse(PeerText::tr("The secret is not the one of this listener."));
            return;
        }
        answer.insert(QStringLiteral("proof"),
                      QString::fromLatin1(attach::proof(attach::Role::Listener, secret, m_nonce, nonce, bound)));
    }
    if (m_server.consoles() >= m_server.m_options.consoles) {
        refuse(PeerText::tr("This listener has as many consoles as it takes at once; one of them has to detach first."),
               {{QStringLiteral("full"), true}});
        return;
    }
    m_trusted = true;
    m_lines.setLimit(attach::consoleLine);
    send(answer);
}

Result<EventReader *> AttachPeer::reader()
{
    if (m_reader && m_reader->isReplaced())
        m_reader.reset();
    if (!m_reader) {
        Result<EventReader> opened = EventReader::open(m_server.m_host.store.options().path, peerBusyMs);
        Result<QByteArray> log = opened ? opened->identity() : std::unexpected(opened.error());
        if (!log)
            return std::unexpected(log.error());
        m_reader.emplace(std::move(*opened));
        m_readLog = std::move(*log);
    }
    return &*m_reader;
}

bool AttachPeer::isOfOtherLog(const QJsonObject &request) const
{
    const QByteArray meant = attach::logIn(request);
    return !meant.isEmpty() && meant != m_readLog;
}

void AttachPeer::watch(const QJsonObject &request)
{
    const Result<EventReader *> from = reader();
    const Result<qint64> last = from ? (*from)->lastSeq() : std::unexpected(from.error());
    if (!last) {
        // While the log is rescued nobody can read it: the server's next turn tries again.
        m_reader.reset();
        m_awaited = request;
        return;
    }
    const bool goesOn = request.contains(QLatin1String("after")) && !isOfOtherLog(request);
    // An older console that goes on names no rows, and has room for those of another log all the same.
    m_rows = goesOn && !request.contains(QLatin1String("rows"))
                 ? mostRows
                 : qBound<qint64>(0, request[QLatin1String("rows")].toInteger(), mostRows);
    const qint64 newest = *last;
    m_cursor = goesOn ? request[QLatin1String("after")].toInteger() : qMax<qint64>(0, newest - m_rows);
    m_watching = true;
    m_toldLog = m_readLog;
    send({{QStringLiteral("push"), QStringLiteral("begin")},
          {QStringLiteral("after"), m_cursor},
          {QStringLiteral("last"), newest},
          {QStringLiteral("log"), attach::logOut(m_readLog)}});
    send(m_server.status());
    m_server.tellRules();
    sendRemarks();
    pump();
}

void AttachPeer::pump()
{
    if (!m_awaited.isEmpty() && !m_ending) {
        watch(std::exchange(m_awaited, {}));
        return;
    }
    if (!m_watching || m_ending)
        return;
    const Result<EventReader *> from = reader();
    if (from && m_readLog != m_toldLog) {
        // Numbers mean other events from here on.
        watch({{QStringLiteral("rows"), m_rows}});
        return;
    }
    while (from && !m_ending && backlog() < highWater) {
        // Of what is in the file but not told yet nobody knows when it was answered.
        const qint64 told = m_server.m_host.store.lastSeq();
        auto events = (*from)->after(m_cursor, pageEvents, EventReader::Body::With, pageBytes);
        if (!events) {
            // The file was replaced, after a rescue for instance; the next turn opens it anew.
            m_reader.reset();
            return;
        }
        std::erase_if(*events, [told](const CallbackEvent &event) { return event.seq > told; });
        if (events->empty())
            return;
        for (CallbackEvent &event : *events)
            m_server.m_host.store.fillAnswer(event);
        QJsonArray page;
        // With their bodies, however long: filters ask for them, and know no other place to look.
        for (const CallbackEvent &event : *events)
            page.append(attach::eventOut(event, event.body.size() <= attach::bodyLimit));
        m_cursor = events->back().seq;
        send({{QStringLiteral("push"), QStringLiteral("events")}, {QStringLiteral("events"), page}});
    }
}

void AttachPeer::fetch(const QJsonObject &request)
{
    const Result<EventReader *> from = reader();
    QJsonObject answer{{QStringLiteral("id"), request[QLatin1String("id")]}};
    if (from && isOfOtherLog(request)) {
        answer.insert(QStringLiteral("error"),
                      PeerText::tr("The listener has another event log by now, and this event is not in it."));
        send(answer);
        return;
    }
    auto event = from ? (*from)->event(request[QLatin1String("seq")].toInteger()) : std::unexpected(from.error());
    if (event && *event)
        m_server.m_host.store.fillAnswer(**event);
    if (!event) {
        answer.insert(QStringLiteral("error"), event.error().message);
    } else if (*event) {
        const bool fits = (*event)->body.size() <= attach::bodyLimit;
        answer.insert(QStringLiteral("event"), attach::eventOut(**event, fits));
        if (!fits)
            answer.insert(QStringLiteral("left_out"), (*event)->body.size());
    }
    send(answer);
}

void AttachPeer::setRules(const QJsonObject &request)
{
    Result<ReplyRuleList> list = decode<ReplyRuleList>(request);
    Result<Done> done = list ? Result<Done>(Done{}) : std::unexpected(list.error());
    if (const QString problem = list ? list->problem() : QString(); !problem.isEmpty())
        done = fail(ApiError::Kind::Usage, problem);
    if (list)
        nameRules(list->rules);
    for (qsizetype i = 0; done && i < list->rules.size(); ++i) {
        if (const QString problem = list->rules.at(i).problem(); !problem.isEmpty() && list->rules.at(i).on)
            done = fail(ApiError::Kind::Usage,
                        PeerText::tr("The rule “%1” cannot be used: %2").arg(list->rules.at(i).name, problem));
    }
    const QString base = request[QLatin1String("base")].toString();
    if (done && !base.isEmpty() && base != attach::rulesBase(m_server.m_host.rules())) {
        done = fail(ApiError::Kind::Usage,
                    PeerText::tr("The rules were changed by somebody else meanwhile, and these were made without that "
                                 "change."));
    }
    if (done)
        done = m_server.m_host.setRules(list->rules);
    // Before the answer, so that whoever is refused has the rules that are there.
    m_server.tellRules();
    answer(request, done);
}

void AttachPeer::answer(const QJsonObject &request, const Result<Done> &done, QJsonObject out)
{
    out.insert(QStringLiteral("id"), request[QLatin1String("id")]);
    if (done)
        out.insert(QStringLiteral("ok"), true);
    else
        out.insert(QStringLiteral("error"), done.error().message);
    send(out);
}

void AttachPeer::remark(const QJsonObject &request)
{
    const EventRemark remark = attach::remarkIn(request);
    // What cannot be read just now may be there.
    const Result<EventReader *> from = reader();
    const auto event = from ? (*from)->event(remark.seq) : std::unexpected(from.error());
    if (remark.seq <= 0 || (event && !*event)) {
        answer(request, fail(ApiError::Kind::Usage, PeerText::tr("There is no event with that number.")));
        return;
    }
    // Of an older program, which does not wait for a refusal, it is cut as ever.
    const bool isOlder = attach::logIn(request).isEmpty();
    if (!isOlder && request[QLatin1String("note")].toString().size() > EventRemark::longestNote) {
        answer(request, fail(ApiError::Kind::Usage,
                             PeerText::tr("A note has at most %1 characters.").arg(EventRemark::longestNote)));
        return;
    }
    m_server.keep(inLog(attach::logIn(request), keepRemark(remark, m_server.m_host.clock.nowMs())),
                  [peer = QPointer(this), &server = m_server, request, remark](const Result<Done> &done) {
                      if (peer)
                          peer->answer(request, done);
                      if (done)
                          server.tellRemark(remark);
                  });
}

void AttachPeer::backfill(const QJsonObject &request)
{
    QList<CallbackEvent> found;
    const QJsonArray events = request[QLatin1String("events")].toArray();
    for (const QJsonValue event : events)
        found.append(attach::eventIn(event.toObject()));
    m_backfill.put(m_server.m_host.store, found, [this, request](const BackfillDesk::Count &count) {
        answer(request, count.done(m_server.m_host.store.lastFailure()),
               {{QStringLiteral("stored"), count.stored}, {QStringLiteral("of"), count.of}});
    });
}

void AttachPeer::explain(const QJsonObject &request)
{
    const SequenceHole hole{request[QLatin1String("group")].toString(), request[QLatin1String("first")].toInteger(),
                            request[QLatin1String("last")].toInteger(), 0, 0};
    m_server.keep(inLog(attach::logIn(request), keepExplained(hole, request[QLatin1String("words")].toString())),
                  [peer = QPointer(this), &server = m_server, request, hole](const Result<Done> &done) {
                      if (peer)
                          peer->answer(request, done);
                      if (done)
                          server.tellExplained(hole);
                  });
}

void AttachPeer::ask(const QJsonObject &request)
{
    const bool taken = m_server.m_desk.take(request, [peer = QPointer(this)](const QJsonObject &out) {
        if (peer)
            peer->send(out);
    });
    if (!taken)
        answer(request, fail(ApiError::Kind::Network, PeerText::tr("The listener has too many questions to answer.")));
}

void AttachPeer::sendRemarks()
{
    const Result<EventReader *> from = reader();
    const Result<EventRemarks> remarks = from ? (*from)->remarks() : std::unexpected(from.error());
    if (!remarks)
        return;
    QSet<qint64> seqs = remarks->marks;
    for (auto it = remarks->notes.begin(); it != remarks->notes.end(); ++it)
        seqs.insert(it.key());
    QJsonObject push{{QStringLiteral("push"), QStringLiteral("remarks")}, {QStringLiteral("all"), true}};
    QJsonArray page;
    const auto sendPage = [&] {
        push.insert(QStringLiteral("remarks"), page);
        send(push);
        push.remove(QStringLiteral("all"));
        page = {};
    };
    for (const qint64 seq : std::as_const(seqs)) {
        page.append(attach::remarkOut({seq, remarks->marks.contains(seq), remarks->notes.value(seq)}));
        if (page.size() == remarksAPage)
            sendPage();
    }
    sendPage();
}

void AttachPeer::refuse(const QString &words, QJsonObject farewell)
{
    if (m_ending)
        return;
    farewell.insert(QStringLiteral("error"), words);
    farewell.insert(QStringLiteral("bye"), true);
    send(farewell);
    m_ending = true;
    QTimer::singleShot(farewellMs, this, &AttachPeer::end);
}

void AttachPeer::end()
{
    m_ending = true;
    m_watching = false;
    m_device->disconnect(this);
    m_device->close();
    m_server.forget(this);
    deleteLater();
}

} // namespace imdesk
