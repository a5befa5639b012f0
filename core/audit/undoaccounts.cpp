// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undoaccounts.h"

#include <QHash>

namespace imdesk::accountundo {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

/// Of account_check and of portrait_get.
constexpr qsizetype accountsPerRead = 100;
constexpr qsizetype madeTold = 20;

struct Field
{
    QLatin1String name;
    QString tag;
};

const QList<Field> &fields()
{
    static const QList<Field> all{{"Nick"_L1, u"Tag_Profile_IM_Nick"_s}, {"FaceUrl"_L1, u"Tag_Profile_IM_Image"_s}};
    return all;
}

/// The accounts of an import as one list, whichever form it has.
QList<QJsonObject> itemsOf(const QString &path, const QJsonObject &body)
{
    return path == "im_open_login_svc/account_import"_L1 ? QList<QJsonObject>{body} : objectsOf(body, "AccountList"_L1);
}

QString idOf(const QJsonObject &item)
{
    return item.value(item.contains("UserID"_L1) ? "UserID"_L1 : "Identifier"_L1).toString();
}

bool writesProfile(const QJsonObject &item) { return item.contains("Nick"_L1) || item.contains("FaceUrl"_L1); }

} // namespace

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body)
{
    if (path != "im_open_login_svc/account_import"_L1 && path != "im_open_login_svc/multiaccount_import"_L1)
        return {};
    QJsonArray tags;
    for (const Field &field : fields())
        tags << field.tag;
    QList<SnapshotCall> calls;
    QJsonArray some;
    // Who is new has no profile, and one of them would fail the reading of all the others.
    const auto flush = [&] {
        if (!some.isEmpty()) {
            SnapshotCall check{u"im_open_login_svc/account_check"_s, {{u"CheckItem"_s, some}}};
            check.tags = tags;
            calls << check;
        }
        some = {};
    };
    for (const QJsonObject &item : itemsOf(path, body)) {
        if (!writesProfile(item))
            continue; // an account that is there stays as it is
        some << QJsonObject{{u"UserID"_s, idOf(item)}};
        if (some.size() == accountsPerRead)
            flush();
    }
    flush();
    return calls;
}

void undoImport(const Known &known, UndoPlan &plan)
{
    QHash<QString, QJsonObject> was;
    for (const QJsonObject &person : objectsOf(known.before, "UserProfileItem"_L1)) {
        if (number(person.value("ResultCode"_L1)) == 0)
            was.insert(person.value("To_Account"_L1).toString(), person);
    }
    QStringList failed;
    for (const auto &one : known.reply.value("FailAccounts"_L1).toArray())
        failed << one.toString();
    const QString path = known.request.contains("AccountList"_L1) ? u"im_open_login_svc/multiaccount_import"_s
                                                                  : u"im_open_login_svc/account_import"_s;
    QStringList made;
    for (const QJsonObject &item : itemsOf(path, known.request)) {
        const QString id = idOf(item);
        if (!writesProfile(item) || failed.contains(id))
            continue;
        if (!was.contains(id)) {
            made << id;
            continue;
        }
        QHash<QString, QJsonValue> tags;
        for (const QJsonObject &tag : objectsOf(was.value(id), "ProfileItem"_L1))
            tags.insert(tag.value("Tag"_L1).toString(), tag.value("Value"_L1));
        QJsonArray back;
        for (const Field &field : fields()) {
            // A field without a value is left out of the answer.
            if (item.contains(field.name))
                back << QJsonObject{{u"Tag"_s, field.tag}, {u"Value"_s, tags.value(field.tag, QString())}};
        }
        plan.calls << UndoCall{u"profile/portrait_set"_s, {{u"From_Account"_s, id}, {u"ProfileItem"_s, back}}};
    }
    const bool allTold =
        made.isEmpty() || (known.before.contains("ActionStatus"_L1) && !known.before.contains(AuditEntry::notAllRead));
    if (allTold)
        plan.nothing = UndoText::tr("Only nicknames and pictures of before come back; accounts that were not there "
                                    "before stay. To be rid of them, delete them (accounts delete).");
    if (!plan.calls.isEmpty() && !made.isEmpty())
        plan.losses << (made.size() <= madeTold
                            ? UndoText::tr("Accounts that were not there before stay: %1.").arg(made.join(u", "_s))
                            : UndoText::tr("Accounts that were not there before stay: %1 and %2 more.")
                                  .arg(made.mid(0, madeTold).join(u", "_s), QString::number(made.size() - madeTold)));
}

} // namespace imdesk::accountundo
