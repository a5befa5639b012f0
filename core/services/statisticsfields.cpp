// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statisticsfields.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Statistics)
};

using Group = StatisticsField::Group;
using Unit = StatisticsField::Unit;

QList<StatisticsField> makeStatisticsFields()
{
    return {
        {QStringLiteral("ActiveUserNum"), Group::Users, Unit::Users,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Active users"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "People who used the app that day (DAU).")},
        {QStringLiteral("RegistUserNumOneDay"), Group::Users, Unit::Users,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "New accounts"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Accounts registered that day.")},
        {QStringLiteral("RegistUserNumTotal"), Group::Users, Unit::Users,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Accounts in all"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Accounts registered from the beginning until that day.")},
        {QStringLiteral("LoginUserNum"), Group::Users, Unit::Users,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "People who signed in"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Different accounts that signed in that day.")},
        {QStringLiteral("LoginTimes"), Group::Users, Unit::Times, QT_TRANSLATE_NOOP("imdesk::Statistics", "Sign-ins"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "How often somebody signed in that day.")},
        {QStringLiteral("MaxOnlineNum"), Group::Users, Unit::Users,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Most online at once"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "The highest number of people online at the same moment.")},
        {QStringLiteral("UpMsgNum"), Group::Messages, Unit::Messages,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Messages sent"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Messages sent by people, one-to-one and in groups.")},
        {QStringLiteral("DownMsgNum"), Group::Messages, Unit::Messages,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Messages delivered"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Messages delivered to people, one-to-one and in groups.")},
        {QStringLiteral("SendMsgUserNum"), Group::Messages, Unit::Users,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "People who wrote"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Different accounts that sent a message.")},
        {QStringLiteral("APNSMsgNum"), Group::Messages, Unit::Pushes,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Apple pushes"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Offline pushes through Apple's APNs.")},
        {QStringLiteral("C2CUpMsgNum"), Group::Messages, Unit::Messages,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "One-to-one messages sent"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "One-to-one messages sent by people.")},
        {QStringLiteral("C2CDownMsgNum"), Group::Messages, Unit::Messages,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "One-to-one messages delivered"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "One-to-one messages delivered to people.")},
        {QStringLiteral("C2CSendMsgUserNum"), Group::Messages, Unit::Users,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "People who wrote one-to-one"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Different accounts that sent a one-to-one message.")},
        {QStringLiteral("C2CAPNSMsgNum"), Group::Messages, Unit::Pushes,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Apple pushes, one-to-one"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Offline pushes through Apple's APNs for one-to-one messages.")},
        {QStringLiteral("GroupUpMsgNum"), Group::Messages, Unit::Messages,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Group messages sent"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Group messages sent by people.")},
        {QStringLiteral("GroupDownMsgNum"), Group::Messages, Unit::Messages,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Group messages delivered"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Group messages delivered to members.")},
        {QStringLiteral("GroupSendMsgUserNum"), Group::Messages, Unit::Users,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "People who wrote in groups"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Different accounts that sent a group message.")},
        {QStringLiteral("GroupAPNSMsgNum"), Group::Messages, Unit::Pushes,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Apple pushes, groups"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Offline pushes through Apple's APNs for group messages.")},
        {QStringLiteral("GroupSendMsgGroupNum"), Group::Groups, Unit::Groups,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Groups with messages"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Groups in which somebody wrote that day.")},
        {QStringLiteral("GroupAllGroupNum"), Group::Groups, Unit::Groups,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Groups in all"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Groups created from the beginning until that day.")},
        {QStringLiteral("GroupNewGroupNum"), Group::Groups, Unit::Groups,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "New groups"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Groups created that day.")},
        {QStringLiteral("GroupDestroyGroupNum"), Group::Groups, Unit::Groups,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Groups disbanded"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Groups disbanded that day.")},
        {QStringLiteral("GroupJoinGroupTimes"), Group::Groups, Unit::Times,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Joins"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "How often somebody joined a group.")},
        {QStringLiteral("GroupQuitGroupTimes"), Group::Groups, Unit::Times,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Departures"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "How often somebody left a group.")},
        {QStringLiteral("ChainIncrease"), Group::Friends, Unit::Pairs,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Friendships made"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Pairs of friends added that day.")},
        {QStringLiteral("ChainDecrease"), Group::Friends, Unit::Pairs,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Friendships ended"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Pairs of friends removed that day.")},
        {QStringLiteral("CallBackReq"), Group::Callbacks, Unit::Requests,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Callbacks sent"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Callback requests the service sent to your server.")},
        {QStringLiteral("CallBackRsp"), Group::Callbacks, Unit::Requests,
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Callbacks answered"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "Callback answers the service received from your server.")},
        {QStringLiteral("AppName"), Group::App, Unit::Text, QT_TRANSLATE_NOOP("imdesk::Statistics", "App name"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "The application's name. Newer apps do not get it.")},
        {QStringLiteral("AppId"), Group::App, Unit::Text, QT_TRANSLATE_NOOP("imdesk::Statistics", "App ID"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "The SDKAppID these figures belong to.")},
        {QStringLiteral("Company"), Group::App, Unit::Text, QT_TRANSLATE_NOOP("imdesk::Statistics", "Company"),
         QT_TRANSLATE_NOOP("imdesk::Statistics", "The customer's name. Newer apps do not get it.")},
    };
}

QStringList allStatisticsKeys()
{
    QStringList keys;
    for (const StatisticsField &field : statisticsFields())
        keys << field.key;
    return keys;
}

QStringList keysOf(const char *list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); }

} // namespace

QString StatisticsField::name() const { return StatisticsText::tr(sourceName); }

QString StatisticsField::description() const { return StatisticsText::tr(sourceDescription); }

const QList<StatisticsField> &statisticsFields()
{
    static const QList<StatisticsField> fields = makeStatisticsFields();
    return fields;
}

qsizetype statisticsFieldIndex(const QString &key)
{
    const QList<StatisticsField> &fields = statisticsFields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key)
            return i;
    }
    return -1;
}

QString statisticsGroupName(Group group)
{
    switch (group) {
    case Group::Users:
        return StatisticsText::tr("Users");
    case Group::Messages:
        return StatisticsText::tr("Messages");
    case Group::Groups:
        return StatisticsText::tr("Groups");
    case Group::Friends:
        return StatisticsText::tr("Friends");
    case Group::Callbacks:
        return StatisticsText::tr("Callbacks");
    case Group::App:
        break;
    }
    return StatisticsText::tr("App");
}

QString statisticsUnitName(Unit unit)
{
    switch (unit) {
    case Unit::Users:
        return StatisticsText::tr("accounts");
    case Unit::Times:
        return StatisticsText::tr("times");
    case Unit::Messages:
        return StatisticsText::tr("messages");
    case Unit::Pushes:
        return StatisticsText::tr("pushes");
    case Unit::Groups:
        return StatisticsText::tr("groups");
    case Unit::Pairs:
        return StatisticsText::tr("pairs");
    case Unit::Requests:
        return StatisticsText::tr("requests");
    case Unit::Text:
        break;
    }
    return {};
}

QString StatisticsPreset::name() const { return StatisticsText::tr(sourceName); }

const QList<StatisticsPreset> &statisticsPresets()
{
    static const QList<StatisticsPreset> presets{
        {QStringLiteral("all"), QT_TRANSLATE_NOOP("imdesk::Statistics", "All fields"), allStatisticsKeys()},
        {QStringLiteral("weekly"), QT_TRANSLATE_NOOP("imdesk::Statistics", "Weekly report"),
         keysOf(
             "ActiveUserNum RegistUserNumOneDay MaxOnlineNum UpMsgNum C2CUpMsgNum GroupUpMsgNum GroupSendMsgGroupNum "
             "GroupNewGroupNum CallBackReq CallBackRsp")},
        {QStringLiteral("growth"), QT_TRANSLATE_NOOP("imdesk::Statistics", "Growth"),
         keysOf("ActiveUserNum RegistUserNumOneDay RegistUserNumTotal LoginUserNum GroupNewGroupNum GroupAllGroupNum "
                "GroupDestroyGroupNum GroupJoinGroupTimes GroupQuitGroupTimes ChainIncrease ChainDecrease")},
        {QStringLiteral("messages"), QT_TRANSLATE_NOOP("imdesk::Statistics", "Messages"),
         keysOf(
             "UpMsgNum DownMsgNum SendMsgUserNum APNSMsgNum C2CUpMsgNum C2CDownMsgNum C2CSendMsgUserNum C2CAPNSMsgNum "
             "GroupUpMsgNum GroupDownMsgNum GroupSendMsgUserNum GroupAPNSMsgNum GroupSendMsgGroupNum")},
    };
    return presets;
}

} // namespace imdesk
