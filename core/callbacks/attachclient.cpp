// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachclient.h"

#include "core/base/plaintext.h"
#include "core/net/usersig.h"

#include <QJsonArray>
#include <QLocalSocket>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

namespace imdesk {

namespace {

constexpr int againMs = 3'000;
constexpr int patienceMs = 15'000; // for connecting and greeting
constexpr int sliceMs = 8;         // of reading at a time, where people click
constexpr qint64 readChunk = 256 << 10;
constexpr qsizetype backfillPieceBytes = 1 << 20; // of events, escaped at its worst three times as much

QHash<QString, RuleUse> ruleUses(const QJsonArray &rules)
{
    QHash<QString, RuleUse> out;
    for (const QJsonValue rule : rules)
        out.insert(rule[QLatin1String("id")].toString(),
                   {rule[QLatin1String("hits")].toInteger(), rule[QLatin1String("us")].toInteger(),
                    rule[QLatin1String("slowest_us")].toInteger()});
    return out;
}

} // namespace

AttachClient::AttachClient(const AttachTarget &target, EventLog &log, QObject *parent)
    : QObject(parent), m_target(target), m_log(log), m_lines(attach::listenerLine)
{
    for (QTimer *timer : {&m_again, &m_patience, &m_more})
        timer->setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AttachClient::open);
    connect(&m_patience, &QTimer::timeout, this, [this] { onClosed(tr("%1 did not answer.").arg(m_target.place())); });
    connect(&m_more, &QTimer::timeout, this, &AttachClient::read);
    open();
}

AttachClient::~AttachClient()
{
    if (m_device)
        m_device->disconnect(this);
}

void AttachClient::open()
{
    m_lines = attach::LineCutter(attach::listenerLine);
    m_greeted = m_awaitsBegin = false;
    m_nonce.clear();
    m_patience.start(patienceMs);
    if (!m_target.socket.isEmpty()) {
        auto socket = std::make_unique<QLocalSocket>();
        auto *raw = socket.get();
        m_device = std::move(socket);
        connect(raw, &QLocalSocket::connected, this, &AttachClient::onConnected);
        connect(raw, &QLocalSocket::disconnected, this, [this] { onClosed({}); });
        connect(raw, &QLocalSocket::errorOccurred, this, [this, raw] { onClosed(raw->errorString()); });
        raw->setReadBufferSize(readChunk * 4);
        connect(raw, &QLocalSocket::readyRead, this, &AttachClient::read);
        raw->connectToServer(m_target.socket);
        return;
    }
    auto socket = std::make_unique<QSslSocket>();
    auto *raw = socket.get();
    m_device = std::move(socket);
    QSslConfiguration setup = QSslConfiguration::defaultConfiguration();
    setup.setProtocol(QSsl::TlsV1_2OrLater);
    // No authority vouches for the certificate: the proof of the secret is bound to it, and a fingerprint may pin it.
    setup.setPeerVerifyMode(QSslSocket::QueryPeer);
    raw->setSslConfiguration(setup);
    raw->setReadBufferSize(readChunk * 4);
    connect(raw, &QSslSocket::encrypted, this, &AttachClient::onOpened);
    connect(raw, &QSslSocket::disconnected, this, [this] { onClosed({}); });
    connect(raw, &QSslSocket::errorOccurred, this, [this, raw] { onClosed(raw->errorString()); });
    connect(raw, &QSslSocket::readyRead, this, &AttachClient::read);
    raw->connectToHostEncrypted(m_target.host, m_target.port);
}

/// A path may lead to anybody: the system says whose program it is, or that has to prove that it knows the secret.
void AttachClient::onConnected()
{
    const auto *socket = qobject_cast<QLocalSocket *>(m_device.get());
    if (m_target.secret.isEmpty() && !attach::isOwnUser(*socket))
        giveUp(tr("The socket %1 is one of another user, who could be anybody. Start the listener with a secret and "
                  "enter it here.")
                   .arg(m_target.place()));
}

void AttachClient::onOpened()
{
    const auto *socket = qobject_cast<QSslSocket *>(m_device.get());
    m_certificateDigest = socket->peerCertificate().digest(QCryptographicHash::Sha256);
    if (!m_target.fingerprint.isEmpty() &&
        m_certificateDigest.toHex() != m_target.fingerprint.toLower().replace(':', "")) {
        giveUp(tr("The certificate of the listener is not the one with the fingerprint given. Its fingerprint is %1.")
                   .arg(QString::fromLatin1(m_certificateDigest.toHex())));
    }
}

void AttachClient::onClosed(const QString &words)
{
    if (!m_device)
        return;
    m_patience.stop();
    m_more.stop();
    m_device->disconnect(this);
    // It may be telling us this.
    m_device.release()->deleteLater();
    const ApiError lost =
        makeError(ApiError::Kind::Network, words.isEmpty() ? tr("The listener ended the connection.") : words);
    for (const Reply &reply : std::exchange(m_asked, {}))
        reply(std::unexpected(lost));
    if (m_state == State::Failed)
        return;
    m_error = lost;
    m_trouble = Trouble::Connection;
    if (m_wasAttached)
        m_again.start(againMs);
    setState(m_wasAttached ? State::Interrupted : State::Failed);
}

void AttachClient::giveUp(const QString &words, Trouble trouble)
{
    m_error = makeError(ApiError::Kind::Network, words);
    m_trouble = trouble;
    m_wasAttached = false;
    setState(State::Failed);
    onClosed(words);
}

void AttachClient::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void AttachClient::read()
{
    QElapsedTimer slice;
    slice.start();
    while (m_device && m_state != State::Failed) {
        const Result<std::optional<QJsonObject>> object = m_lines.next();
        if (!object) {
            giveUp(object.error().message);
            return;
        }
        if (*object) {
            handle(**object);
        } else {
            const QByteArray bytes = m_device->read(readChunk);
            if (bytes.isEmpty())
                return;
            m_lines.add(bytes);
        }
        if (slice.hasExpired(sliceMs)) {
            m_more.start(0);
            return;
        }
    }
}

void AttachClient::sendLine(const QByteArray &line)
{
    if (m_device)
        m_device->write(line);
}

std::optional<qint64> AttachClient::listenerNow() const
{
    return m_toldNow ? std::optional(*m_toldNow + m_toldSince.elapsed()) : std::nullopt;
}

void AttachClient::handle(const QJsonObject &object)
{
    if (object[QLatin1String("bye")].toBool()) {
        // What the listener judges in the answer to its greeting is the proof of the secret, unless it says otherwise.
        const bool proofRefused = !m_greeted && !m_nonce.isEmpty() && !object[QLatin1String("full")].toBool();
        giveUp(visibleText(object[QLatin1String("error")].toString()),
               proofRefused ? Trouble::Secret : Trouble::TurnedAway);
        return;
    }
    if (!m_greeted) {
        greet(object);
        return;
    }
    const QString kind = object[QLatin1String("push")].toString();
    if (!kind.isEmpty()) {
        push(kind, object);
        return;
    }
    const Reply reply = m_asked.take(quint64(object[QLatin1String("id")].toInteger()));
    if (!reply)
        return;
    if (object.contains(QLatin1String("error")))
        reply(std::unexpected(makeError(ApiError::Kind::Network, object[QLatin1String("error")].toString())));
    else
        reply(object);
}

void AttachClient::greet(const QJsonObject &object)
{
    const bool encrypted = m_target.socket.isEmpty();
    if (object.contains(QLatin1String("hello"))) {
        if (object[QLatin1String("version")].toInt() != attach::version) {
            giveUp(tr("Console and listener are of versions that do not understand each other. Update the older one."));
            return;
        }
        m_listenerNonce = object[QLatin1String("nonce")].toString().toLatin1();
        m_nonce = attach::freshNonce();
        if (m_target.secret.isEmpty() && (encrypted || object[QLatin1String("secret")].toBool())) {
            giveUp(tr("This listener asks for its secret."), Trouble::Secret);
            return;
        }
        // A proof would be something to guess at for who has none to give back.
        if (!m_target.secret.isEmpty() && !object[QLatin1String("secret")].toBool()) {
            giveUp(tr("This listener has no secret, so it cannot show that it is the one that is meant. Leave the "
                      "secret empty where it is a program of your own."));
            return;
        }
        QJsonObject answer{{QStringLiteral("op"), QStringLiteral("hello")},
                           {QStringLiteral("version"), attach::version},
                           {QStringLiteral("nonce"), QString::fromLatin1(m_nonce)}};
        if (!m_target.secret.isEmpty()) {
            answer.insert(QStringLiteral("proof"),
                          QString::fromLatin1(attach::proof(attach::Role::Console, m_target.secret, m_listenerNonce,
                                                            m_nonce, m_certificateDigest)));
        }
        send(answer);
        return;
    }
    const QByteArray proof = object[QLatin1String("proof")].toString().toLatin1();
    const bool proven = equalInConstantTime(
        proof, attach::proof(attach::Role::Listener, m_target.secret, m_listenerNonce, m_nonce, m_certificateDigest));
    // Without a secret the system itself said who is there.
    const bool wanted = encrypted || !m_target.secret.isEmpty();
    if (m_nonce.isEmpty() || !object[QLatin1String("ok")].toBool() || (wanted && !proven)) {
        giveUp(tr("What answers at %1 does not know the secret: it is not the listener.").arg(m_target.place()));
        return;
    }
    m_patience.stop();
    m_greeted = true;
    watch();
    m_wasAttached = true;
    setState(State::Attached);
}

void AttachClient::watch()
{
    m_askedAfter = m_wasAttached && m_log.lastSeq() > 0 ? m_log.lastSeq() : -1;
    QJsonObject request = ofLog({{QStringLiteral("op"), QStringLiteral("watch")}});
    request.insert(QStringLiteral("rows"), m_target.rows);
    if (m_askedAfter > 0)
        request.insert(QStringLiteral("after"), m_askedAfter);
    send(request);
}

/// A request about numbers of events, which mean others in another log.
QJsonObject AttachClient::ofLog(QJsonObject request) const
{
    if (!m_logId.isEmpty())
        request.insert(QStringLiteral("log"), attach::logOut(m_logId));
    return request;
}

void AttachClient::begin(const QJsonObject &object)
{
    const QByteArray log = attach::logIn(object);
    m_awaitsBegin = false;
    m_lastAtBegin = object[QLatin1String("last")].toInteger();
    // A listener of an older program names no log, but one that has fewer events than were seen is another one.
    const bool isOther = (!log.isEmpty() && !m_logId.isEmpty() && log != m_logId) || m_lastAtBegin < m_log.lastSeq();
    if (!log.isEmpty())
        m_logId = log;
    if (!isOther)
        return;
    m_log.clear();
    m_log.setRemarks(std::make_shared<const EventRemarks>());
    // What goes on behind the rows of the old log lacks those before.
    if (m_askedAfter > 0 && object[QLatin1String("after")].toInteger() == m_askedAfter) {
        m_awaitsBegin = true;
        watch();
    }
    Q_EMIT remarksChanged();
    Q_EMIT logReplaced();
}

void AttachClient::takeEvents(const QJsonArray &page)
{
    std::vector<EventPtr> events;
    events.reserve(std::size_t(page.size()));
    for (const QJsonValue event : page) {
        auto row = std::make_shared<CallbackEvent>(attach::eventIn(event.toObject()));
        // The log is searched by number: whatever does not ascend is not from a listener.
        if (row->seq <= (events.empty() ? m_log.lastSeq() : events.back()->seq))
            continue;
        events.push_back(std::move(row));
    }
    m_log.append(events);
}

void AttachClient::takeRules(const QJsonObject &object)
{
    Result<ReplyRuleList> list = decode<ReplyRuleList>(object);
    const QString base = object[QLatin1String("base")].toString();
    if (!list || (list->rules == m_rules && base == m_rulesBase))
        return;
    m_rules = std::move(list->rules);
    m_rulesBase = base;
    Q_EMIT rulesChanged();
}

void AttachClient::push(const QString &kind, const QJsonObject &object)
{
    if (kind == QLatin1String("events")) {
        if (!m_awaitsBegin)
            takeEvents(object[QLatin1String("events")].toArray());
    } else if (kind == QLatin1String("begin")) {
        begin(object);
    } else if (kind == QLatin1String("rules")) {
        takeRules(object);
    } else if (kind == QLatin1String("status")) {
        const auto number = [&object](const char *name) { return object[QLatin1String(name)].toInteger(); };
        if (const qint64 now = number("now"); now > 0) {
            m_toldNow = now;
            m_toldSince.start();
        }
        const Figures fresh{number("requests"),
                            number("stored"),
                            number("rejected"),
                            number("bad_bodies"),
                            number("per_minute"),
                            number("connections"),
                            number("trimmed"),
                            object[QLatin1String("url")].toString(),
                            ruleUses(object[QLatin1String("rules")].toArray()),
                            attach::budgetIn(object[QLatin1String("budget")].toObject()),
                            attach::targetsIn(object[QLatin1String("targets")].toArray())};
        if (fresh != m_figures) {
            m_figures = fresh;
            Q_EMIT figuresChanged();
        }
    } else if (kind == QLatin1String("remarks")) {
        takeRemarks(object);
    } else if (kind == QLatin1String("explained")) {
        Q_EMIT explained(attach::ledgerIn(object).explained);
    } else if (kind == QLatin1String("problem")) {
        Q_EMIT problemFound(attach::problemIn(object));
    }
}

void AttachClient::ask(QJsonObject request, const Reply &reply)
{
    if (m_state != State::Attached) {
        reply(std::unexpected(makeError(ApiError::Kind::Network, tr("The listener is not connected at the moment."))));
        return;
    }
    const quint64 id = m_nextId++;
    request.insert(QStringLiteral("id"), qint64(id));
    const QByteArray line = attach::line(request);
    // It would end the connection.
    if (line.size() > attach::consoleLine) {
        reply(std::unexpected(makeError(ApiError::Kind::Usage, tr("This is more than a listener takes at once."))));
        return;
    }
    m_asked.insert(id, reply);
    sendLine(line);
}

void AttachClient::fetch(qint64 seq, EventReply reply)
{
    ask(ofLog({{QStringLiteral("op"), QStringLiteral("event")}, {QStringLiteral("seq"), seq}}),
        [reply = std::move(reply)](const Result<QJsonObject> &answer) {
            if (!answer)
                reply(std::unexpected(answer.error()));
            else if (!answer->contains(QLatin1String("event")))
                reply(std::optional<CallbackEvent>());
            else
                reply(std::optional<CallbackEvent>(attach::eventIn(answer->value(QLatin1String("event")).toObject())));
        });
}

void AttachClient::askDone(QJsonObject request, DoneReply reply)
{
    ask(std::move(request), [reply = std::move(reply)](const Result<QJsonObject> &answer) {
        reply(answer ? Result<Done>(Done{}) : std::unexpected(answer.error()));
    });
}

void AttachClient::setRules(const QList<ReplyRule> &rules, DoneReply reply, const QString &base)
{
    QJsonObject request = encode(ReplyRuleList{rules});
    request.insert(QStringLiteral("op"), QStringLiteral("set-rules"));
    if (!base.isEmpty())
        request.insert(QStringLiteral("base"), base);
    askDone(request, [this, rules, reply = std::move(reply)](const Result<Done> &done) {
        // One that names its lists has told this one before it answered; another console may have changed it again.
        if (done && m_rulesBase.isEmpty() && rules != m_rules) {
            m_rules = rules;
            Q_EMIT rulesChanged();
        }
        reply(done);
    });
}

void AttachClient::takeRemarks(const QJsonObject &object)
{
    QList<EventRemark> changed;
    const QJsonArray remarks = object[QLatin1String("remarks")].toArray();
    for (const QJsonValue remark : remarks)
        changed << attach::remarkIn(remark.toObject());
    const bool all = object[QLatin1String("all")].toBool();
    m_log.setRemarks(withRemarks(all ? EventRemarks() : *m_log.remarks(), changed));
    Q_EMIT remarksChanged();
}

void AttachClient::remark(const EventRemark &remark, DoneReply reply)
{
    QJsonObject request = ofLog(attach::remarkOut(remark));
    request.insert(QStringLiteral("op"), QStringLiteral("remark"));
    askDone(request, std::move(reply));
}

void AttachClient::search(const Filter &filter, std::optional<qint64> beyond, int limit, PageReply reply,
                          PageOrder order, FoundBodies bodies)
{
    QJsonObject request = attach::filterOut(filter);
    request.insert(QStringLiteral("op"), QStringLiteral("search"));
    request.insert(QStringLiteral("limit"), limit);
    if (beyond)
        request.insert(QStringLiteral("beyond"), *beyond);
    if (order == PageOrder::OldestFirst)
        request.insert(QStringLiteral("oldest_first"), true);
    if (bodies == FoundBodies::All)
        request.insert(QStringLiteral("bodies"), true);
    ask(request, [reply = std::move(reply)](const Result<QJsonObject> &answer) {
        reply(answer ? Result<SearchPage>(attach::pageIn(*answer)) : std::unexpected(answer.error()));
    });
}

void AttachClient::rehearse(const QList<ReplyRule> &rules, qint64 newest, ReportReply reply)
{
    QJsonObject request = encode(ReplyRuleList{rules});
    request.insert(QStringLiteral("op"), QStringLiteral("rehearse"));
    request.insert(QStringLiteral("newest"), newest);
    ask(request, [reply = std::move(reply)](const Result<QJsonObject> &answer) {
        reply(answer ? Result<RehearsalReport>(attach::reportIn(*answer)) : std::unexpected(answer.error()));
    });
}

void AttachClient::readLedger(LedgerReply reply)
{
    ask({{QStringLiteral("op"), QStringLiteral("ledger")}},
        [reply = std::move(reply)](const Result<QJsonObject> &answer) {
            reply(answer ? Result<GapLedger>(attach::ledgerIn(*answer)) : std::unexpected(answer.error()));
        });
}

struct AttachClient::Backfill
{
    QList<CallbackEvent> events;
    DoneReply reply;
    qsizetype next = 0; ///< the event to send next
};

void AttachClient::backfill(const QList<CallbackEvent> &events, DoneReply reply)
{
    sendPiece(std::make_shared<Backfill>(events, std::move(reply)));
}

void AttachClient::sendPiece(const std::shared_ptr<Backfill> &run)
{
    if (run->next == run->events.size()) {
        run->reply(Done{});
        return;
    }
    QJsonArray piece;
    for (qsizetype bytes = 0; run->next < run->events.size(); ++run->next) {
        const CallbackEvent &event = run->events.at(run->next);
        bytes += event.weight();
        if (bytes > backfillPieceBytes && !piece.isEmpty())
            break;
        piece.append(attach::eventOut(event, true));
    }
    ask({{QStringLiteral("op"), QStringLiteral("backfill")}, {QStringLiteral("events"), piece}},
        [this, run, sent = qint64(piece.size())](const Result<QJsonObject> &answer) {
            const qint64 before = run->next - sent; // in the pieces before
            if (!answer)
                run->reply(before == 0 ? Result<Done>(std::unexpected(answer.error()))
                                       : fail(answer.error().kind, tr("%1 of %2 messages were stored before: %3")
                                                                       .arg(before)
                                                                       .arg(run->events.size())
                                                                       .arg(answer.error().message)));
            else
                sendPiece(run);
        });
}

void AttachClient::explain(const SequenceHole &hole, const QString &words, DoneReply reply)
{
    askDone(ofLog({{QStringLiteral("op"), QStringLiteral("explain")},
                   {QStringLiteral("group"), hole.group},
                   {QStringLiteral("first"), hole.first},
                   {QStringLiteral("last"), hole.last},
                   {QStringLiteral("words"), words}}),
            std::move(reply));
}

} // namespace imdesk
