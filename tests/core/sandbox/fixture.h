// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/usersig.h"
#include "core/sandbox/httpparser.h"
#include "core/sandbox/sandbox.h"
#include "hookcheck.h"
#include "replycheck.h"
#include "tests/support/tablecheck.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <utility>

// JSON written as it is: J({"a": 1}). A macro, for moc reads no raw strings within macro calls.
#define J(...) imdesk::parseObject(#__VA_ARGS__)
#define Text(...) QByteArray(#__VA_ARGS__)

namespace imdesk {

inline QJsonObject parseObject(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        qFatal("bad JSON in a test: %s at %d", qPrintable(error.errorString()), error.offset);
    return document.object();
}

inline int codeOf(const QJsonObject &reply) { return reply.value(QLatin1String("ErrorCode")).toInt(-1); }

/// A small world without traffic and rates. What is asked of a callback URL waits for its answer however long a loaded
/// machine takes, for what gets none is let through.
inline SandboxOptions quietWorld(int accounts = 40, int groups = 12)
{
    SandboxOptions options;
    options.accounts = accounts;
    options.groups = groups;
    options.trafficPerSecond = 0;
    options.enforceRates = false;
    options.callbackLimitMs = 60'000;
    return options;
}

/// A running sandbox and a caller. Every reply is held against the catalogue.
class Desk
{
  public:
    explicit Desk(SandboxOptions options = quietWorld(), const Clock *clock = nullptr)
        : sandbox(std::make_unique<Sandbox>(options, clock ? *clock : m_clock)), m_time(clock ? *clock : m_clock)
    {
        const Result<Done> started = sandbox->start();
        if (!started)
            qFatal("the sandbox did not start: %s", qPrintable(started.error().message));
    }

    struct Raw
    {
        int status = 0;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QByteArray body;
    };

    QUrl url(const QString &path, QList<QPair<QString, QString>> changed = {}) const
    {
        const QString admin = sandbox->options().admin;
        QList<QPair<QString, QString>> items{{QStringLiteral("sdkappid"), QString::number(sandbox->options().sdkAppId)},
                                             {QStringLiteral("identifier"), admin},
                                             {QStringLiteral("usersig"), QString::fromLatin1(sig(admin))},
                                             {QStringLiteral("random"), QStringLiteral("4294967295")},
                                             {QStringLiteral("contenttype"), QStringLiteral("json")}};
        for (const auto &[name, value] : changed) {
            for (auto &item : items) {
                if (item.first == name)
                    item.second = value;
            }
        }
        QUrlQuery query;
        for (const auto &[name, value] : items) {
            if (!value.isNull())
                query.addQueryItem(name, value);
        }
        QUrl out = sandbox->baseUrl();
        out.setPath(QStringLiteral("/v4/") + path);
        out.setQuery(query);
        return out;
    }

    QByteArray sig(const QString &who, qint64 expire = 600, qint64 age = 0) const
    {
        return makeUserSig(sandbox->options().sdkAppId, sandbox->secretKey(), who, expire, m_time.nowSeconds() - age);
    }

    QNetworkReply *begin(const QUrl &target, const QByteArray &body)
    {
        QNetworkRequest request(target);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return m_network.post(request, body);
    }

    Raw post(const QUrl &target, const QByteArray &body)
    {
        QNetworkReply *reply = begin(target, body);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
            qFatal("no answer within 20 s");
        const Raw out{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(),
                      reply->readAll()};
        reply->deleteLater();
        return out;
    }

    QJsonObject parsed(const QString &path, const Raw &raw)
    {
        const QJsonDocument document = QJsonDocument::fromJson(raw.body);
        if (raw.status != 200 || !document.isObject())
            qFatal("%s: HTTP %d, %s", qPrintable(path), raw.status, raw.body.left(200).constData());
        if (const CatalogueCommand *command = catalogue.command(path)) {
            const QStringList problems = ReplyCheck(*command).problems(document.object());
            if (!problems.isEmpty())
                qFatal("%s against the catalogue: %s", qPrintable(path),
                       qPrintable(problems.join(QStringLiteral("; "))));
            const QStringList lost =
                codeOf(document.object()) == 0 ? testing::lostInTable(path, document.object()) : QStringList();
            if (!lost.isEmpty())
                qFatal("%s through the client's table loses %s", qPrintable(path),
                       qPrintable(lost.join(QStringLiteral(", "))));
            ++checked;
        }
        return document.object();
    }

    QJsonObject call(const char *path, const QJsonObject &body = {})
    {
        const QString name = QString::fromLatin1(path);
        return parsed(name, post(url(name), QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    QJsonObject group(const char *command, const QJsonObject &body = {})
    {
        return call(QByteArray("group_open_http_svc/" + QByteArray(command)).constData(), body);
    }
    /// A call with some parameters of the URL changed (a null string leaves one out).
    QJsonObject odd(const char *path, const QList<QPair<QString, QString>> &changed, const QByteArray &body = "{}")
    {
        const QString name = QString::fromLatin1(path);
        return parsed(name, post(url(name, changed), body));
    }

    void import(const QStringList &ids)
    {
        for (const QString &id : ids)
            QCOMPARE(codeOf(call("im_open_login_svc/account_import",
                                 {{QStringLiteral("UserID"), id}, {QStringLiteral("Nick"), id}})),
                     0);
    }
    QString create(const char *type, const QStringList &members = {}, const QString &owner = QStringLiteral("alice"),
                   const QString &id = {})
    {
        QJsonObject body{{QStringLiteral("Type"), QString::fromLatin1(type)},
                         {QStringLiteral("Name"), QStringLiteral("Test")}};
        if (!owner.isEmpty())
            body.insert(QStringLiteral("Owner_Account"), owner);
        if (!id.isEmpty())
            body.insert(QStringLiteral("GroupId"), id);
        QJsonArray list;
        for (const QString &member : members)
            list.append(QJsonObject{{QStringLiteral("Member_Account"), member}});
        if (!list.isEmpty())
            body.insert(QStringLiteral("MemberList"), list);
        const QJsonObject reply = group("create_group", body);
        return codeOf(reply) == 0 ? reply.value(QLatin1String("GroupId")).toString() : QString();
    }

  private:
    SystemClock m_clock; // before the sandbox that reads it

  public:
    Catalogue catalogue;
    std::unique_ptr<Sandbox> sandbox;
    int checked = 0;

  private:
    const Clock &m_time;
    QNetworkAccessManager m_network;
};

/// A callback as the receiver got it.
struct Hook
{
    QString command;
    QUrlQuery query;
    QJsonObject body;
};

/// A receiver of callbacks that answers what the test says. Every callback is held against the catalogue.
class HookServer : public QTcpServer
{
  public:
    HookServer()
    {
        if (!listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the receiver");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/imcallback").arg(serverPort())); }
    QList<Hook> of(const char *command) const
    {
        QList<Hook> out;
        for (const Hook &hook : hooks) {
            if (hook.command == QLatin1String(command))
                out << hook;
        }
        return out;
    }

    /// Answers what is held, as `status` is now.
    void release()
    {
        const QList<QPair<QPointer<QTcpSocket>, QString>> all = std::exchange(m_held, {});
        for (const auto &[socket, command] : all) {
            if (socket)
                answer(*socket, command);
        }
    }

    QList<Hook> hooks;
    QHash<QString, QJsonObject> answers; ///< by command; else success
    QSet<QString> silent;                ///< commands never answered
    QSet<QString> held;                  ///< commands answered by release() alone
    int status = 200;

  private:
    void serve(QTcpSocket *socket)
    {
        auto parser = std::make_shared<sim::HttpParser>(sim::HttpParser::Kind::Request, 1 << 22);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser, buffer] {
            *buffer += socket->readAll();
            while (parser->feed(*buffer) == sim::HttpParser::State::Done) {
                const QUrl target = QUrl::fromEncoded(parser->target());
                Hook hook{QUrlQuery(target).queryItemValue(QStringLiteral("CallbackCommand")), QUrlQuery(target),
                          QJsonDocument::fromJson(parser->body()).object()};
                parser->reset();
                check(hook);
                hooks << hook;
                if (held.contains(hook.command))
                    m_held.append({socket, hook.command});
                else if (!silent.contains(hook.command))
                    answer(*socket, hook.command);
            }
        });
    }
    static void check(const Hook &hook)
    {
        static const Catalogue catalogue;
        const QStringList problems = HookCheck(catalogue.callback(hook.command)).problems(hook.body);
        if (!problems.isEmpty())
            qFatal("%s against the catalogue: %s", qPrintable(hook.command),
                   qPrintable(problems.join(QStringLiteral("; "))));
    }
    void answer(QTcpSocket &socket, const QString &command) const
    {
        const QJsonObject answer =
            answers.value(command, J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0}));
        const QByteArray body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        socket.write("HTTP/1.1 " + QByteArray::number(status) +
                     " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QList<QPair<QPointer<QTcpSocket>, QString>> m_held;
};

} // namespace imdesk
