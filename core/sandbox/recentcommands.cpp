// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/contactjson.h"
#include "core/sandbox/friendjson.h"

#include <QHash>

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr qsizetype conversationsOfPage = 50; ///< not documented; the caller cannot choose
constexpr qint64 knowsPinned = 1, pagesPinned = 4;

struct Conversation
{
    ContactKey key;
    quint32 time = 0;
    bool pinned = false;
};

QList<Conversation> conversationsOf(const World &world, AccountIndex owner)
{
    QList<Conversation> out;
    // An account that was deleted and imported anew goes on with the conversation that has its name.
    QHash<QString, qsizetype> rowOf;
    for (const Contacts::Recent &one : world.contacts.recent(owner)) {
        const QString id = world.idOf(one.peer);
        if (const auto known = rowOf.constFind(id); known != rowOf.constEnd()) {
            out[*known].time = std::max(out[*known].time, one.time);
            out[*known].pinned = out[*known].pinned || one.pinned;
            continue;
        }
        rowOf.insert(id, out.size());
        out.append({{1, id}, one.time, one.pinned});
    }
    for (GroupIndex index : world.at(owner).groups) {
        const Group &group = world.groupAt(index);
        // Live rooms keep nothing that could be a conversation.
        if (isLive(group.type) || group.nextSeq <= 1 || !world.contacts.showsGroup(owner, index, group.nextSeq - 1))
            continue;
        if (const quint32 time = world.contacts.groupTime(index, group.lastMsg))
            out.append({{2, group.id}, time, false});
    }
    std::sort(out.begin(), out.end(), [](const Conversation &one, const Conversation &other) {
        return std::tuple(other.pinned, other.time, one.key.id) < std::tuple(one.pinned, one.time, other.key.id);
    });
    return out.mid(0, Contacts::mostRecent);
}

/// A place in a list that is ordered by time: so many rows into one second.
struct ListPlace
{
    qint64 time = 0, index = 0;
};

qsizetype rowAt(const QList<Conversation> &rows, const ListPlace &place)
{
    if (place.time == 0 && place.index == 0)
        return 0;
    qsizetype row = 0;
    while (row < rows.size() && rows[row].time > place.time)
        ++row;
    for (qint64 k = 0; k < place.index && row < rows.size() && rows[row].time == place.time; ++k)
        ++row;
    return row;
}

ListPlace placeAfter(const QList<Conversation> &rows, qsizetype end, const ListPlace &before)
{
    if (end == 0)
        return before;
    ListPlace place{rows[end - 1].time, 0};
    for (qsizetype row = end - 1; row >= 0 && rows[row].time == place.time; --row)
        ++place.index;
    return place;
}

QJsonObject sessionItem(const Conversation &one, const ContactBook *book)
{
    QJsonObject item{{QStringLiteral("Type"), one.key.type},
                     {one.key.type == 1 ? QStringLiteral("To_Account") : QStringLiteral("GroupId"), one.key.id},
                     {QStringLiteral("MsgTime"), qint64(one.time)},
                     {QStringLiteral("TopFlag"), one.pinned ? 1 : 0}};
    if (const ContactData *data = book ? book->find(one.key) : nullptr)
        putMarks(item, *data);
    return item;
}

void getRecentList(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const qint64 flags = call->number(QLatin1String("AssistFlags"));
    QList<Conversation> pinned;
    QList<Conversation> ordinary;
    for (Conversation &one : conversationsOf(service.world, owner)) {
        one.pinned = one.pinned && (flags & knowsPinned);
        (one.pinned ? pinned : ordinary).append(one);
    }
    std::stable_sort(ordinary.begin(), ordinary.end(),
                     [](const Conversation &one, const Conversation &other) { return one.time > other.time; });
    ListPlace topPlace{call->number(QLatin1String("TopTimeStamp")), call->number(QLatin1String("TopStartIndex"))};
    ListPlace place{call->number(QLatin1String("TimeStamp")), call->number(QLatin1String("StartIndex"))};
    const qsizetype topFrom = rowAt(pinned, topPlace);
    const qsizetype from = rowAt(ordinary, place);
    const bool paged = flags & pagesPinned;
    const qsizetype topEnd = paged ? std::min(pinned.size(), topFrom + conversationsOfPage) : pinned.size();
    const qsizetype room = conversationsOfPage - (paged ? topEnd - topFrom : 0);
    const qsizetype end = std::min(ordinary.size(), from + room);
    const ContactBook *book = service.world.contacts.findBook(owner);
    QJsonArray items;
    for (qsizetype i = topFrom; i < topEnd; ++i)
        items.append(sessionItem(pinned[i], book));
    for (qsizetype i = from; i < end; ++i)
        items.append(sessionItem(ordinary[i], book));
    const bool complete = topEnd == pinned.size() && end == ordinary.size();
    topPlace = complete ? ListPlace{service.now(), 0} : placeAfter(pinned, topEnd, topPlace);
    place = complete ? ListPlace{service.now(), 0} : placeAfter(ordinary, end, place);
    call->ok({{QStringLiteral("SessionItem"), items},
              {QStringLiteral("CompleteFlag"), complete ? 1 : 0},
              {QStringLiteral("TimeStamp"), place.time},
              {QStringLiteral("StartIndex"), place.index},
              {QStringLiteral("TopTimeStamp"), topPlace.time},
              {QStringLiteral("TopStartIndex"), topPlace.index}});
}

void deleteRecent(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    World &world = service.world;
    // The page names no field of its own for groups; clients use several.
    QString id = call->text(QLatin1String("To_Account"));
    const bool isGroup = call->number(QLatin1String("Type")) == 2;
    for (const char *name : {"ToGroupid", "ToGroupId", "GroupId"}) {
        if (isGroup && id.isEmpty())
            id = call->text(QLatin1String(name));
    }
    if (id.isEmpty()) {
        call->fail(50002, QStringLiteral("To_Account is missing"));
        return;
    }
    if (isGroup) {
        if (const GroupIndex index = world.groupIndex(id); index != noGroup)
            world.contacts.removeGroup(owner, index, world.groupAt(index).nextSeq - 1);
    } else {
        // The other account may be deleted; the conversation still has its name.
        const std::vector<Contacts::Recent> list = world.contacts.recent(owner);
        for (const Contacts::Recent &one : list) {
            if (world.idOf(one.peer) == id)
                world.contacts.remove(owner, one.peer);
        }
        // The history may be there without the conversation; that of a deleted account is gone.
        if (const AccountIndex peer = world.account(id);
            peer != nobody && call->number(QLatin1String("ClearRamble")) == 1)
            world.privates.clearView(owner, peer);
    }
    call->ok();
}

} // namespace

QList<CommandEntry> recentCommands()
{
    return {{"recentcontact/get_list", getRecentList}, {"recentcontact/delete", deleteRecent}};
}

} // namespace imdesk::sim
