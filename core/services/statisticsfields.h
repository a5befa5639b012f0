// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace imdesk {

/// One documented field of getappinfo with its words for people. `name` and `description` are made in the language of
/// the moment.
struct StatisticsField
{
    enum class Group { Users, Messages, Groups, Friends, Callbacks, App };
    enum class Unit { Users, Times, Messages, Pushes, Groups, Pairs, Requests, Text };

    QString key; ///< name on the wire
    Group group = Group::Users;
    Unit unit = Unit::Users;
    const char *sourceName = nullptr;
    const char *sourceDescription = nullptr;

    QString name() const;
    QString description() const;
    bool isNumber() const { return unit != Unit::Text; }
};

/// All 31 documented fields in the order they are shown; the day itself is not one of them.
const QList<StatisticsField> &statisticsFields();
/// Position in statisticsFields(), -1 for an unknown key.
qsizetype statisticsFieldIndex(const QString &key);
QString statisticsGroupName(StatisticsField::Group group);
QString statisticsUnitName(StatisticsField::Unit unit);

/// A named choice of fields.
struct StatisticsPreset
{
    QString id; ///< all, weekly, growth, messages
    const char *sourceName = nullptr;
    QStringList keys;

    QString name() const;
};
const QList<StatisticsPreset> &statisticsPresets();

} // namespace imdesk
