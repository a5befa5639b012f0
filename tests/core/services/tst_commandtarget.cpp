// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/commandtarget.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What the catalogue says of commands for the types of groups.
class TestCommandTarget : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue;

    const CatalogueCommand &command(const QString &name) const
    {
        const CatalogueCommand *found = m_catalogue.command(u"group_open_http_svc/"_s + name);
        if (!found)
            qFatal("no command %s", qPrintable(name));
        return *found;
    }

  private Q_SLOTS:
    void refusalsAreToldWithTheirCode()
    {
        const TypeRuling live = typeRuling(command(u"add_group_member"_s), GroupKind::LiveRoom);
        QVERIFY(live.refused);
        QCOMPARE(live.code, 10007);
        const TypeRuling plain = typeRuling(command(u"add_group_member"_s), GroupKind::Public);
        QVERIFY(!plain.refused && plain.remark.isEmpty());
        const TypeRuling some = typeRuling(command(u"modify_group_member_info"_s), GroupKind::LiveRoom);
        QVERIFY(!some.refused);
        QVERIFY2(some.remark.startsWith(u"owner/admins only"_s), qPrintable(some.remark));
        // What the documentation leaves open is not held against a command.
        const TypeRuling open = typeRuling(command(u"get_online_member_num"_s), GroupKind::Broadcast);
        QVERIFY(!open.refused && open.remark.isEmpty());
        QVERIFY(!typeRuling(command(u"add_group_member"_s), GroupKind::Unknown).refused);
    }

    void refusalsSayWhyAndWhatInstead()
    {
        QCOMPARE(typeVerdict(command(u"forbid_send_msg"_s), GroupKind::Work).sentence(),
                 u"Work groups cannot mute. You can remove the member instead."_s);
        const Verdict role = typeVerdict(command(u"get_role_in_group"_s), GroupKind::LiveRoom);
        QVERIFY2(role.instead.contains(u"Public"_s), qPrintable(role.instead));
        int refusals = 0;
        for (const CatalogueCommand &one : m_catalogue.commands()) {
            for (const GroupKind kind : {GroupKind::Work, GroupKind::Public, GroupKind::Meeting, GroupKind::LiveRoom,
                                         GroupKind::Broadcast, GroupKind::Community}) {
                if (!typeRuling(one, kind).refused)
                    continue;
                ++refusals;
                const Verdict verdict = typeVerdict(one, kind);
                QVERIFY2(!verdict.allowed && !verdict.reason.isEmpty() && !verdict.instead.isEmpty(),
                         qPrintable(one.path));
            }
        }
        QVERIFY(refusals > 50);
    }

    void theTargetIsFoundInTheRequest()
    {
        QStringList asked;
        const auto kindOf = [&asked](const QString &group) {
            asked << group;
            return group == u"stage"_s ? GroupKind::LiveRoom : GroupKind::Unknown;
        };
        const CatalogueCommand &add = command(u"add_group_member"_s);
        QCOMPARE(targetKind(add, {{u"GroupId"_s, u"stage"_s}}, kindOf), GroupKind::LiveRoom);
        QCOMPARE(targetKind(add, {{u"GroupId"_s, u"other"_s}}, kindOf), GroupKind::Unknown);
        QCOMPARE(targetKind(add, {{u"GroupId"_s, u"@TGS#_town"_s}}, kindOf), GroupKind::Community);
        QCOMPARE(asked, (QStringList{u"stage"_s, u"other"_s, u"@TGS#_town"_s}));
        QCOMPARE(targetKind(add, {}, kindOf), GroupKind::Unknown);
        // One that is to be made is of the type that the request tells.
        QCOMPARE(
            targetKind(command(u"import_group"_s), {{u"GroupId"_s, u"new"_s}, {u"Type"_s, u"AVChatRoom"_s}}, kindOf),
            GroupKind::LiveRoom);
        QCOMPARE(asked.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCommandTarget)
#include "tst_commandtarget.moc"
