// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/contactjson.h"

#include "core/base/jsonvalue.h"

namespace imdesk::sim {

void putMarks(QJsonObject &item, const ContactData &data)
{
    if (data.marks)
        item.insert(QStringLiteral("StandardMark"), QString::number(data.marks, 2));
    if (!data.custom.isEmpty())
        item.insert(QStringLiteral("CustomMark"), data.custom);
    if (data.groups.isEmpty())
        return;
    QJsonArray groups;
    for (int id : data.groups)
        groups.append(id);
    item.insert(QStringLiteral("ContactGroupId"), groups);
}

QJsonObject contactItem(const ContactKey &key)
{
    return {{QStringLiteral("Type"), key.type},
            {key.type == 1 ? QStringLiteral("To_Account") : QStringLiteral("ToGroupId"), key.id}};
}

QJsonObject contactRow(const ContactData &data)
{
    QJsonObject row = contactItem(data.key);
    putMarks(row, data);
    row.insert(QStringLiteral("Timestamp"), qint64(data.changed));
    return row;
}

Refusal readContact(const Service &service, AccountIndex owner, const QJsonObject &item, ContactKey &key)
{
    const qint64 type = wholeNumber(item.value(QLatin1String("Type"))).value_or(0);
    const bool isGroup = type == 2;
    key.type = isGroup ? 2 : 1;
    key.id = item.value(isGroup ? QLatin1String("ToGroupId") : QLatin1String("To_Account")).toString();
    if ((type != 1 && !isGroup) || key.id.isEmpty())
        return {50002, QStringLiteral("Type must be 1 with To_Account or 2 with ToGroupId")};
    const World &world = service.world;
    if (!isGroup)
        return world.account(key.id) == nobody ? Refusal{50001, QStringLiteral("%1 is not imported").arg(key.id)}
                                               : Refusal{};
    const GroupIndex index = world.groupIndex(key.id);
    if (index == noGroup || !world.groupAt(index).find(owner))
        return {51007, QStringLiteral("the group %1 is gone, or the account is not in it").arg(key.id)};
    return {};
}

} // namespace imdesk::sim
