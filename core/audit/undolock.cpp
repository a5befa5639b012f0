// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undolock.h"

#include "core/audit/auditguard.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct UndoLockText
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

} // namespace

Result<PlaceLocks::Hold> UndoLock::take(const QList<qint64> &entries)
{
    const AuditGuard *guard = AuditGuard::of(m_client);
    if (!guard || entries.isEmpty())
        return PlaceLocks::Hold();
    if (!m_places)
        m_places.emplace(guard->auditPath() + QStringLiteral(".undo.lock"));
    const auto all = std::make_shared<QList<PlaceLocks::Hold>>();
    for (const qint64 entry : entries) {
        Result<PlaceLocks::Hold> one = m_places->take({entry});
        if (!one && one.error().kind == ApiError::Kind::Busy)
            return fail(ApiError::Kind::Usage,
                        UndoLockText::tr("Entry %1 is being taken back just now, in another window, by a job or by "
                                         "another program. Look at it again when that is done.")
                            .arg(entry));
        if (!one)
            return one;
        *all << std::move(*one);
    }
    return PlaceLocks::Hold(all);
}

} // namespace imdesk
