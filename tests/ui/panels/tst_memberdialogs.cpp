// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile.h"
#include "ui/panels/groups/memberdialogs.h"
#include "ui/theme/themecontroller.h"

#include <QLabel>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// What the forms about members say, without a service behind them.
class TestMemberDialogs : public QObject
{
    Q_OBJECT

  private:
    ThemeController m_theme;

  private Q_SLOTS:
    void aTransferTellsWhatTheOwnerOfTheTypeMay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("rights");
        QTest::newRow("Work") << int(GroupKind::Work) << u"ann"_s << false;
        QTest::newRow("Work without an owner") << int(GroupKind::Work) << QString() << false;
        QTest::newRow("Public") << int(GroupKind::Public) << u"ann"_s << true;
        QTest::newRow("Meeting without an owner") << int(GroupKind::Meeting) << QString() << true;
    }
    void aTransferTellsWhatTheOwnerOfTheTypeMay()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, owner);
        QFETCH(const bool, rights);
        const TransferDialog dialog(Profile(), static_cast<GroupKind>(kind), u"Night"_s, owner, u"bob"_s, nullptr);
        const QString effect = dialog.findChild<QLabel *>(u"dialogEffect"_s)->text();
        QVERIFY2(effect.contains(u"can appoint admins"_s) == rights, qPrintable(effect));
        QVERIFY2(effect.contains(u"has no admins"_s) != rights, qPrintable(effect));
        QVERIFY2(effect.contains(u"ann"_s) != owner.isEmpty(), qPrintable(effect));
    }
    void aNewOwnerWithBlanksInTheIdIsOneAccount()
    {
        const QString owner = u"bob b, \"x\""_s;
        const TransferDialog dialog(Profile(), GroupKind::Public, u"Night"_s, u"ann"_s, owner, nullptr);
        QCOMPARE(dialog.newOwner(), owner);
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestMemberDialogs)
#include "tst_memberdialogs.moc"
