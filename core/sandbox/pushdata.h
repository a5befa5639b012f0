// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/group.h"
#include "core/sandbox/minutebudget.h"

#include <QHash>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace imdesk::sim {

/// What pushes to all users know: the app's attribute names, attributes and tags of accounts, and the pushes so far.
struct PushData
{
    QMap<QString, QString> attributeNames; ///< "0" to "9" and the name
    QHash<AccountIndex, QMap<QString, QJsonValue>> attributes;
    QHash<AccountIndex, QStringList> tags;
    quint32 day = 0; ///< Unix days of the last push
    int today = 0;
    Standstill heldDay; ///< a day that is held ends, too

    bool isAttribute(const QString &name) const
    {
        for (const QString &known : attributeNames) {
            if (known == name)
                return true;
        }
        return false;
    }
};

} // namespace imdesk::sim
