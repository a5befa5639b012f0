// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undopush.h"

#include <QHash>

namespace imdesk::pushundo {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

/// im_add_tag takes 10 tags for a user, im_remove_tag as many.
constexpr qsizetype tagsPerUser = 10;

QJsonArray accountsIn(const QJsonObject &body, QLatin1String list)
{
    QJsonArray accounts;
    for (const QJsonObject &item : objectsOf(body, list))
        accounts << item.value("To_Account"_L1);
    return accounts;
}

QHash<QString, QStringList> tagsBefore(const QJsonObject &before)
{
    QHash<QString, QStringList> out;
    for (const QJsonObject &item : objectsOf(before, "UserTags"_L1)) {
        QStringList &tags = out[item.value("To_Account"_L1).toString()];
        for (const auto &tag : item.value("Tags"_L1).toArray())
            tags << tag.toString();
    }
    return out;
}

/// One call for each ten tags of those who have most.
void callsFor(const QString &path, const QList<QPair<QString, QStringList>> &tags, UndoPlan &plan)
{
    for (qsizetype from = 0;; from += tagsPerUser) {
        QJsonArray users;
        for (const auto &[account, all] : tags) {
            if (const QStringList some = all.mid(from, tagsPerUser); !some.isEmpty())
                users << QJsonObject{{u"To_Account"_s, account}, {u"Tags"_s, QJsonArray::fromStringList(some)}};
        }
        if (users.isEmpty())
            return;
        plan.calls << UndoCall{path, {{u"UserTags"_s, users}}};
    }
}

bool isKnown(const Known &known)
{
    return known.before.contains("ActionStatus"_L1) && !known.before.contains(AuditEntry::notAllRead);
}

} // namespace

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body)
{
    if (path == "all_member_push/im_add_tag"_L1 || path == "all_member_push/im_remove_tag"_L1)
        return {SnapshotCall{u"all_member_push/im_get_tag"_s, {{u"To_Account"_s, accountsIn(body, "UserTags"_L1)}}}};
    if (path == "all_member_push/im_remove_all_tags"_L1)
        return {SnapshotCall{u"all_member_push/im_get_tag"_s, {{u"To_Account"_s, body.value("To_Account"_L1)}}}};
    if (path == "all_member_push/im_set_attr"_L1 || path == "all_member_push/im_remove_attr"_L1)
        return {SnapshotCall{u"all_member_push/im_get_attr"_s, {{u"To_Account"_s, accountsIn(body, "UserAttrs"_L1)}}}};
    if (path == "all_member_push/im_set_attr_name"_L1)
        return {SnapshotCall{u"all_member_push/im_get_attr_name"_s, {}}};
    return {};
}

void undoTags(const Known &known, UndoPlan &plan)
{
    if (!isKnown(known))
        return;
    const QHash<QString, QStringList> was = tagsBefore(known.before);
    const bool all = known.request.contains("To_Account"_L1);
    QList<QPair<QString, QStringList>> back, gone;
    for (const auto &account : known.request.value("To_Account"_L1).toArray())
        back << QPair(account.toString(), was.value(account.toString()));
    for (const QJsonObject &item : all ? QList<QJsonObject>() : objectsOf(known.request, "UserTags"_L1)) {
        const QString account = item.value("To_Account"_L1).toString();
        QStringList there, notThere;
        for (const auto &tag : item.value("Tags"_L1).toArray())
            (was.value(account).contains(tag.toString()) ? there : notThere) << tag.toString();
        back << QPair(account, there);
        gone << QPair(account, notThere);
    }
    // Adding is undone by what was new, removing by what was there: the other half stands as it stood.
    if (known.adds)
        callsFor(u"all_member_push/im_remove_tag"_s, gone, plan);
    else
        callsFor(u"all_member_push/im_add_tag"_s, back, plan);
}

void undoAttributes(const Known &known, UndoPlan &plan)
{
    if (!isKnown(known))
        return;
    QHash<QString, QJsonObject> was;
    for (const QJsonObject &item : objectsOf(known.before, "UserAttrs"_L1))
        was.insert(item.value("To_Account"_L1).toString(), item.value("Attrs"_L1).toObject());
    QJsonArray set, gone;
    for (const QJsonObject &item : objectsOf(known.request, "UserAttrs"_L1)) {
        const QJsonValue account = item.value("To_Account"_L1);
        const QJsonObject old = was.value(account.toString());
        QStringList names = item.value("Attrs"_L1).toObject().keys();
        for (const auto &name : item.value("Attrs"_L1).toArray()) // as they are removed
            names << name.toString();
        QJsonObject back;
        QJsonArray away;
        for (const QString &name : std::as_const(names)) {
            if (old.contains(name))
                back.insert(name, old.value(name));
            else if (known.adds)
                away << name;
        }
        if (!back.isEmpty())
            set << QJsonObject{{u"To_Account"_s, account}, {u"Attrs"_s, back}};
        if (!away.isEmpty())
            gone << QJsonObject{{u"To_Account"_s, account}, {u"Attrs"_s, away}};
    }
    if (!set.isEmpty())
        plan.calls << UndoCall{u"all_member_push/im_set_attr"_s, {{u"UserAttrs"_s, set}}};
    if (!gone.isEmpty())
        plan.calls << UndoCall{u"all_member_push/im_remove_attr"_s, {{u"UserAttrs"_s, gone}}};
}

void undoNames(const Known &known, UndoPlan &plan)
{
    const QJsonObject was = known.before.value("AttrNames"_L1).toObject();
    QJsonObject back;
    for (const QString &key : known.request.value("AttrNames"_L1).toObject().keys()) {
        if (was.contains(key))
            back.insert(key, was.value(key));
        else
            plan.losses << UndoText::tr("The attribute %1 had no name before; a name cannot be taken away.").arg(key);
    }
    if (!back.isEmpty())
        plan.calls << UndoCall{u"all_member_push/im_set_attr_name"_s, {{u"AttrNames"_s, back}}};
    else if (isKnown(known))
        plan.nothing = UndoText::tr("Nothing to take back: the attributes in it had no names before, and a name cannot "
                                    "be taken away.");
}

} // namespace imdesk::pushundo
