// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/api/messages.h"
#include "core/archive/historyfetcher.h"
#include "core/net/apiclient.h"
#include "core/sandbox/sandbox.h"

#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <zlib.h>

namespace imdesk {

template <class T>
Result<T> awaited(const QFuture<Result<T>> &future)
{
    QFutureWatcher<Result<T>> watcher;
    watcher.setFuture(future);
    if (!QTest::qWaitFor([&] { return watcher.isFinished(); }, 30'000) || watcher.future().resultCount() == 0)
        return fail(ApiError::Kind::Timeout, QStringLiteral("no answer"));
    return watcher.result();
}

/// As a server packs a log.
inline QByteArray gzipOf(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

inline QByteArray md5Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

/// A sandbox whose clock, and the archive's, stand where the test puts them; a client and an archive.
class ArchiveBench
{
  public:
    ArchiveBench()
    {
        SandboxOptions options;
        options.accounts = 20;
        options.groups = 0;
        options.trafficPerSecond = 0;
        options.enforceRates = false;
        sandbox = std::make_unique<Sandbox>(options, clock);
        if (!sandbox->start())
            qFatal("no sandbox");
        Profile profile;
        profile.sdkAppId = options.sdkAppId;
        profile.admin = options.admin;
        profile.baseUrl = sandbox->baseUrl().toString();
        signer = std::make_unique<Signer>(profile.sdkAppId, profile.admin, clock);
        signer->setSecretKey(sandbox->secretKey());
        client = std::make_unique<ApiClient>(profile, *signer, catalogue, clock);
        newArchive();
        for (const char *account : {"alice", "bob", "carol"}) {
            awaited(client->callRaw(QStringLiteral("im_open_login_svc/account_import"),
                                    {{QStringLiteral("UserID"), QLatin1String(account)}}));
        }
    }

    /// As after a new start of the program.
    void newArchive()
    {
        fetcher.reset();
        archive.reset();
        archive = std::make_unique<HistoryArchive>(folder.filePath(QStringLiteral("history")), clock);
        fetcher = std::make_unique<HistoryFetcher>(*client, *archive);
    }

    bool say(const QString &from, const QString &to, const QString &text)
    {
        return awaited(send(from, to, text)).has_value();
    }
    QFuture<Result<api::SendMsgReply>> send(const QString &from, const QString &to, const QString &text)
    {
        api::SendMsg message;
        message.from = from;
        message.to = to;
        message.random = ++random;
        message.seq = random;
        message.body = {api::textElement(text)};
        return client->call(api::sendMsg, message);
    }
    /// Fetches the hours of one-to-one messages from first to last.
    HistoryTally fetch(qint64 first, qint64 last, ChatKind kind = ChatKind::C2C)
    {
        QList<HourKey> keys;
        for (qint64 hour = first; hour <= last; ++hour)
            keys << HourKey{kind, hour};
        fetcher->start(keys);
        if (!QTest::qWaitFor([this] { return !fetcher->isRunning(); }, 60'000))
            return {};
        return fetcher->tally();
    }
    HistoryHour hourOf(qint64 hour, ChatKind kind = ChatKind::C2C)
    {
        for (const HistoryHour &known : awaited(archive->hours(hour, hour)).value_or(QList<HistoryHour>())) {
            if (known.key.kind == kind)
                return known;
        }
        return {};
    }
    QStringList found(const QString &text)
    {
        HistoryQuery query;
        query.text = text;
        QStringList out;
        const auto hits = awaited(archive->search(query, {}, 1'000));
        for (const ArchivedMessage &message : hits.value_or(HistoryHits()).messages)
            out << message.text;
        return out;
    }
    qint64 now() const { return beijinghour::of(clock.nowSeconds()); }
    void step(qint64 hours) { clock.advance(hours * 3'600'000); }

    QTemporaryDir folder;
    // On the hour, so that a step of one is the next file.
    ManualClock clock{1'700'002'800'000};
    Catalogue catalogue;
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<Signer> signer;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<HistoryArchive> archive;
    std::unique_ptr<HistoryFetcher> fetcher;
    quint32 random = 0;
};

} // namespace imdesk
