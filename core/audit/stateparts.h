// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How single commands change the state that was read before them, for stateAfter().
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace imdesk::statechange {

/// A call that was carried out.
struct Made
{
    const QJsonObject &request;
    const QJsonObject &reply;
    qint64 nowS;
};

/// The name of a row, which may be nothing but its name.
inline QString idOf(const QJsonValue &item, QLatin1String id)
{
    return item.isObject() ? item[id].toString() : item.toString();
}

/// Rows of one list laid over those of another by their name; what is new comes last.
inline QJsonArray laidOver(const QJsonArray &rows, const QJsonArray &changes, QLatin1String id)
{
    QJsonArray out = rows;
    for (const auto &change : changes) {
        qsizetype at = 0;
        while (at < out.size() && idOf(out.at(at), id) != idOf(change, id))
            ++at;
        QJsonObject row = at < out.size() ? out.at(at).toObject() : QJsonObject();
        const QJsonObject fresh = change.toObject();
        for (auto it = fresh.begin(); it != fresh.end(); ++it)
            row.insert(it.key(), *it);
        if (at < out.size())
            out.replace(at, row);
        else
            out.append(row);
    }
    return out;
}

/// The rows but for those that are named; the names are texts or rows themselves.
inline QJsonArray without(const QJsonArray &rows, const QJsonArray &names, QLatin1String id)
{
    QStringList gone;
    for (const auto &name : names)
        gone << idOf(name, id);
    QJsonArray out;
    for (const auto &row : rows) {
        if (!gone.contains(idOf(row, id)))
            out << row;
    }
    return out;
}

// Of groups, their members and topics.
void addMembers(const Made &made, QJsonObject &state);
void removeMembers(const Made &made, QJsonObject &state);
void editMember(const Made &made, QJsonObject &state);
void muteMembers(const Made &made, QJsonObject &state);
void editGroup(const Made &made, QJsonObject &state);
void newOwner(const Made &made, QJsonObject &state);
void setAttributes(const Made &made, QJsonObject &state);
void editAttributes(const Made &made, QJsonObject &state);
void deleteAttributes(const Made &made, QJsonObject &state);
void countOn(const Made &made, QJsonObject &state);
void deleteCounters(const Made &made, QJsonObject &state);
void ban(const Made &made, QJsonObject &state);
void unban(const Made &made, QJsonObject &state);
void editTopic(const Made &made, QJsonObject &state);

// Of friends and black lists.
void updateFriends(const Made &made, QJsonObject &state);
void importFriends(const Made &made, QJsonObject &state);
void deleteFriends(const Made &made, QJsonObject &state);
void blockFriends(const Made &made, QJsonObject &state);
void deleteAllFriends(const Made &made, QJsonObject &state);
void deleteFriendGroups(const Made &made, QJsonObject &state);

} // namespace imdesk::statechange
