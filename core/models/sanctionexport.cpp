// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/sanctionexport.h"

#include <QCoreApplication>

#include <memory>

namespace imdesk {

namespace {

struct SanctionExportText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::SanctionExportText)
};

QString sanctionWord(Sanction::Kind kind)
{
    switch (kind) {
    case Sanction::Kind::Private:
        return QStringLiteral("mute-private");
    case Sanction::Kind::Groups:
        return QStringLiteral("mute-groups");
    case Sanction::Kind::InGroup:
        return QStringLiteral("mute-group");
    case Sanction::Kind::Ban:
        return QStringLiteral("ban");
    }
    return {};
}

Cell sanctionEnd(qint64 until) { return until >= Sanction::forEver ? Cell(Endless{}) : momentCell(until); }

} // namespace

TableSource sanctionExport(QList<Sanction> rows, qint64 now)
{
    const auto all = std::make_shared<const QList<Sanction>>(std::move(rows));
    TableSource source;
    source.columns = {{QStringLiteral("account"), SanctionExportText::tr("Account"), 24, Holds::Person},
                      {QStringLiteral("kind"), SanctionExportText::tr("Kind"), 14},
                      {QStringLiteral("group"), SanctionExportText::tr("Group"), 24, Holds::Group},
                      {QStringLiteral("until"), SanctionExportText::tr("Ends at"), 22, Holds::Moment},
                      {QStringLiteral("seconds_left"), SanctionExportText::tr("Seconds left"), 12},
                      {QStringLiteral("by"), SanctionExportText::tr("Set here by"), 18, Holds::Person},
                      {QStringLiteral("set_at"), SanctionExportText::tr("Set here at"), 22, Holds::Moment},
                      {QStringLiteral("set_until"), SanctionExportText::tr("Set here until"), 22, Holds::Moment},
                      {QStringLiteral("at_service"), SanctionExportText::tr("Holds at the service"), 12},
                      {QStringLiteral("asked_at"), SanctionExportText::tr("Service asked at"), 22, Holds::Moment}};
    source.rowCount = all->size();
    source.next = [all, now, at = qsizetype(0)](QList<Cell> &cells) mutable {
        if (at >= all->size())
            return false;
        const Sanction &row = (*all)[at++];
        const bool asked = row.serverUntil != Sanction::notAsked;
        cells = {idCell(row.account),
                 sanctionWord(row.kind),
                 idCell(row.group),
                 sanctionEnd(row.until()),
                 row.isEndless() ? Cell(Endless{}) : Cell(qMax<qint64>(0, row.until() - now)),
                 idCell(row.by),
                 momentCell(row.setAt),
                 sanctionEnd(row.setUntil),
                 asked ? Cell(row.serverUntil > now) : Cell(),
                 asked ? momentCell(row.askedAt) : Cell()};
        return true;
    };
    return source;
}

} // namespace imdesk
