// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditguard.h"
#include "core/audit/auditreader.h"
#include "core/audit/undo.h"
#include "tests/core/services/messageworld.h"

#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// A sandbox and a client whose writes are guarded and noted down.
class AuditWorld : public QObject
{
  protected:
    void begin()
    {
        m_world = std::make_unique<MessageWorld>();
        m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
        m_log = std::make_unique<AuditLog>(file(), u"cs-01"_s);
        AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
    }
    void end()
    {
        m_world->client.reset();
        m_log.reset();
        m_world.reset();
    }
    QString file() const { return m_world->folder.filePath(u"audit.db"_s); }
    Result<QJsonObject> call(const QString &path, const QJsonObject &body)
    {
        Result<QJsonObject> out = std::unexpected(makeError(ApiError::Kind::Timeout, u"no answer"_s));
        bool done = false;
        m_world->client->callRaw(path, body).then([&](const Result<QJsonObject> &reply) {
            out = reply;
            done = true;
        });
        if (!QTest::qWaitFor([&done] { return done; }, 20'000))
            qWarning("no answer");
        return out;
    }
    void settle()
    {
        bool idle = false;
        m_log->whenIdle([&idle] { idle = true; });
        QTRY_VERIFY(idle);
    }
    QList<AuditRecord> records()
    {
        settle();
        QList<AuditRecord> out;
        auto reader = AuditReader::open(file());
        while (reader) {
            const auto record = reader->next({});
            if (!record || !*record)
                break;
            out << **record;
        }
        return out;
    }
    AuditRecord newest() { return records().value(0); }
    void undo(const AuditRecord &record)
    {
        UndoRun run(*m_world->client);
        const Result<UndoPlan> plan = undoOf(record, run.nowMs());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        bool ended = false;
        ApiError trouble;
        connect(&run, &UndoRun::finished, &run, [&](qsizetype, const Result<Done> &result) {
            ended = true;
            if (!result)
                trouble = result.error();
        });
        run.start(*plan, record.seq);
        QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000);
        QCOMPARE(trouble.message, QString());
        QCOMPARE(newest().entry.reason, u"Undo of entry %1"_s.arg(record.seq));
    }
    QJsonObject member(const QString &account)
    {
        const auto reply = call(u"group_open_http_svc/get_specified_group_member_info"_s,
                                {{u"GroupId"_s, m_world->group}, {u"Member_List_Account"_s, QJsonArray{account}}});
        return reply ? reply->value("MemberList"_L1).toArray().at(0).toObject() : QJsonObject();
    }
    static qint64 mutedUntil(const QJsonObject &member)
    {
        return member.value(member.contains("MuteUntil"_L1) ? "MuteUntil"_L1 : "ShutUpUntil"_L1).toInteger();
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    std::unique_ptr<AuditLog> m_log;
};

} // namespace imdesk
