// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountexport.h"

#include <QCoreApplication>

#include <memory>

namespace imdesk {

namespace {

struct AccountExportText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::AccountExportText)
};

Cell muteEnd(quint32 until) { return until == Endless::seconds ? Cell(Endless{}) : momentCell(until); }

QString sourceWords(AccountSources sources)
{
    QStringList words;
    if (sources & AccountSource::Entered)
        words << QStringLiteral("entered");
    if (sources & AccountSource::Imported)
        words << QStringLiteral("imported");
    if (sources & AccountSource::Group)
        words << QStringLiteral("group");
    if (sources & AccountSource::Callback)
        words << QStringLiteral("callback");
    return words.join(QLatin1Char(' '));
}

Cell standingCell(AccountStanding standing)
{
    switch (standing) {
    case AccountStanding::Imported:
        return QStringLiteral("Imported");
    case AccountStanding::NotImported:
        return QStringLiteral("NotImported");
    case AccountStanding::Unasked:
        break;
    }
    return {};
}

QString whichWord(AccountQuery::Which which)
{
    switch (which) {
    case AccountQuery::Which::All:
        break;
    case AccountQuery::Which::FromGroups:
        return QStringLiteral("from-groups");
    case AccountQuery::Which::FromCallbacks:
        return QStringLiteral("from-callbacks");
    case AccountQuery::Which::FromImports:
        return QStringLiteral("from-imports");
    case AccountQuery::Which::NotImported:
        return QStringLiteral("not-imported");
    case AccountQuery::Which::Unchecked:
        return QStringLiteral("unchecked");
    case AccountQuery::Which::WithNote:
        return QStringLiteral("with-note");
    case AccountQuery::Which::Muted:
        return QStringLiteral("muted");
    }
    return {};
}

} // namespace

QJsonObject queryFacts(const AccountQuery &query)
{
    const QString which = whichWord(query.which);
    return which.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("which"), which}};
}

TableSource accountExport(QList<AccountRow> rows, const QStringList &online)
{
    const auto all = std::make_shared<const QList<AccountRow>>(std::move(rows));
    TableSource source;
    source.columns = {
        {QStringLiteral("UserID"), AccountExportText::tr("Account"), 24, Holds::Person},
        {QStringLiteral("Nick"), AccountExportText::tr("Nickname"), 24, Holds::Name},
        {QStringLiteral("Note"), AccountExportText::tr("Note"), 30, Holds::Text},
        {QStringLiteral("MutedPrivate"), AccountExportText::tr("Muted one-to-one until"), 22, Holds::Moment},
        {QStringLiteral("MutedGroups"), AccountExportText::tr("Muted in groups until"), 22, Holds::Moment},
        {QStringLiteral("MutesTold"), AccountExportText::tr("Mutes as of"), 22, Holds::Moment},
        {QStringLiteral("KnownGroups"), AccountExportText::tr("Groups known"), 12},
        {QStringLiteral("Sources"), AccountExportText::tr("Known from"), 20},
        {QStringLiteral("AccountStatus"), AccountExportText::tr("At the service"), 14},
        {QStringLiteral("Checked"), AccountExportText::tr("Checked"), 22, Holds::Moment},
        {QStringLiteral("LastSeen"), AccountExportText::tr("Last seen"), 22, Holds::Moment},
        {QStringLiteral("FirstKnown"), AccountExportText::tr("Known since"), 22, Holds::Moment},
        {QStringLiteral("OnlineStatus"), AccountExportText::tr("Online"), 12}};
    source.rowCount = all->size();
    source.next = [all, online, at = qsizetype(0)](QList<Cell> &cells) mutable {
        if (at >= all->size())
            return false;
        const AccountRow &row = (*all)[at];
        cells = {IdText{row.idText()},
                 textCell(row.nickText()),
                 textCell(row.noteText()),
                 muteEnd(row.mutes.inPrivate),
                 muteEnd(row.mutes.inGroups),
                 momentCell(row.mutes.toldAt),
                 row.groups == 0 ? Cell() : Cell(qint64(row.groups)),
                 sourceWords(row.sources),
                 standingCell(row.standing),
                 momentCell(row.checkedAt),
                 momentCell(row.lastSeen),
                 momentCell(row.firstKnown),
                 textCell(online.value(at))};
        ++at;
        return true;
    };
    return source;
}

} // namespace imdesk
