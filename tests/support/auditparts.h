// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditguard.h"
#include "core/audit/auditreader.h"

#include <QTemporaryDir>
#include <QTest>

namespace imdesk {

/// An audit for a client that something else makes: a base class, so that it is there before the client and goes after.
struct AuditParts
{
    void guard(ApiClient &client, const Clock &clock) { AuditGuard::install(client, auditLog, auditRules, clock); }
    /// What is noted down, the newest first.
    QList<AuditRecord> noted()
    {
        bool idle = false;
        auditLog.whenIdle([&idle] { idle = true; });
        [&] { QTRY_VERIFY(idle); }();
        QList<AuditRecord> out;
        auto reader = AuditReader::open(auditLog.path());
        while (reader) {
            const auto record = reader->next({});
            if (!record || !*record)
                break;
            out << **record;
        }
        return out;
    }
    /// The newest of a command.
    AuditRecord notedOf(const QString &command)
    {
        for (const AuditRecord &record : noted()) {
            if (record.entry.command == command)
                return record;
        }
        return {};
    }

    QTemporaryDir auditFolder;
    GuardRules auditRules{auditFolder.filePath(QStringLiteral("guard.json"))};
    AuditLog auditLog{auditFolder.filePath(QStringLiteral("audit.db")), QStringLiteral("cs-01")};
};

} // namespace imdesk
