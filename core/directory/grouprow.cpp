// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/grouprow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace imdesk {

namespace {

// A byte that no UTF-8 text holds, so that a name may contain anything, NUL included.
constexpr char rowSeparator = '\xff';

constexpr std::array<std::pair<GroupKind, const char *>, 8> kindNames{{{GroupKind::Work, "Private"},
                                                                       {GroupKind::Public, "Public"},
                                                                       {GroupKind::Meeting, "ChatRoom"},
                                                                       {GroupKind::LiveRoom, "AVChatRoom"},
                                                                       {GroupKind::Broadcast, "BChatRoom"},
                                                                       {GroupKind::Community, "Community"},
                                                                       {GroupKind::Work, "Work"},
                                                                       {GroupKind::Meeting, "Meeting"}}};
constexpr std::array<std::pair<JoinRule, const char *>, 3> joinNames{
    {{JoinRule::Free, "FreeAccess"}, {JoinRule::Approval, "NeedPermission"}, {JoinRule::Closed, "DisableApply"}}};

template <class Table>
auto valueNamed(const Table &table, const QString &name)
{
    for (const auto &[value, word] : table) {
        if (name == QLatin1String(word))
            return value;
    }
    return typename std::remove_cvref_t<decltype(table[0].first)>{};
}

template <class Table, class Value>
QString nameOf(const Table &table, Value value)
{
    const auto it = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    return it == table.end() ? QString() : QString::fromLatin1(it->second);
}

quint32 seconds(const std::optional<qint64> &value, quint32 absent)
{
    if (!value || *value < 0)
        return absent;
    return static_cast<quint32>(std::min<qint64>(*value, GroupRow::unknown - 1));
}

} // namespace

GroupKind groupKind(const QString &name) { return valueNamed(kindNames, name); }

JoinRule joinRule(const QString &name) { return valueNamed(joinNames, name); }

QString wireName(GroupKind kind) { return nameOf(kindNames, kind); }

QString wireName(JoinRule rule) { return nameOf(joinNames, rule); }

GroupRow::GroupRow(const QString &id) { setTexts(id, {}, {}, {}, {}); }

GroupRow::GroupRow(const api::GroupInfo &info, qint64 fetched)
    : created(seconds(info.createTime, 0)),
      lastMessage(seconds(info.lastMsgTime, 0)),
      members(seconds(info.memberNum, unknown)),
      maxMembers(seconds(info.maxMemberNum, unknown)),
      fetchedAt(static_cast<quint32>(fetched)),
      errorCode(info.errorCode),
      kind(groupKind(info.type)),
      join(joinRule(info.applyJoinOption)),
      gone(isGoneCode(info.errorCode))
{
    setTexts(info.groupId, info.name, info.owner, info.introduction, info.notification);
    if (!info.muteAllMember.isEmpty())
        muteAll = info.muteAllMember == QLatin1String("On") ? Mute::On : Mute::Off;
}

void GroupRow::setTexts(const QString &id, const QString &name, const QString &owner, const QString &introduction,
                        const QString &notice)
{
    QByteArray all;
    for (const QString *part : {&id, &name, &owner, &introduction, &notice})
        all += part->toUtf8() + rowSeparator;
    // Empty texts at the end need no room: a group known by its ID alone is the common case.
    while (all.size() > 1 && all.endsWith(rowSeparator) && all.at(all.size() - 2) == rowSeparator)
        all.chop(1);
    all.squeeze();
    texts = all;
}

QByteArrayView GroupRow::bytes(Text which) const
{
    QByteArrayView rest(texts);
    for (int i = 0;; ++i) {
        const qsizetype end = rest.indexOf(rowSeparator);
        if (end < 0)
            return {};
        if (i == which)
            return rest.first(end);
        rest = rest.sliced(end + 1);
    }
}

} // namespace imdesk
