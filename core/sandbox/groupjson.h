// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace imdesk::sim {

/// Names of fields asked for; none given means all of them.
using Filter = std::optional<QStringList>;

Filter filterFrom(const QJsonValue &value);
QStringList stringsOf(const QJsonValue &value);

/// The code for an id that names no group: 10015 for what cannot be one, else 10010.
Refusal unknownGroup(const QString &id);
/// The group named by GroupId; answers the call and gives noGroup when there is none.
GroupIndex groupOf(Service &service, const CallPtr &call);

/// A topic's id begins with its community's.
bool isTopicOf(const Group &group, const QString &topicId);

/// Base fields of a group. Without a filter the mute switch stands under both its names.
QJsonObject groupBaseJson(const Service &service, const Group &group, const Filter &filter);
QJsonArray customJson(const QMap<QString, QString> &custom, const Filter &filter);
/// Reads [{Key, Value}] and checks the keys; an offence is told in words.
QString readCustom(const QJsonValue &value, int mostKeys, int mostBytes, QMap<QString, QString> &out);
/// A member. Without a filter the mute's end stands under both its names.
QJsonObject memberJson(const Service &service, const Group &group, const Member &member, const Filter &filter,
                       const Filter &custom);

} // namespace imdesk::sim
