// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/nodialogs.h"
#include "ui/panels/explorer/explorerresult.h"
#include "ui/theme/themecontroller.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The reply of the explorer by itself.
class TestExplorerResult : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aReplyDoesNotWidenTheSection()
    {
        // About what the form and the JSON above it have at least in a window of 1,280 pixels with the inspector.
        constexpr int room = 480;
        ThemeController theme;
        theme.setChoice(ThemeController::Choice::Light);
        NoDialogs dialogs;
        ExplorerResult result(dialogs);
        result.show();
        QJsonArray members;
        for (int i = 0; i < 100; ++i)
            members.append(QJsonObject{{u"Member_Account"_s, u"user_%1"_s.arg(i)}});
        result.showReply(u"group_open_http_svc/get_group_member_info"_s,
                         {{u"AListWithARatherLongNameOfTheService"_s, members}}, {1234567, 3, QString(80, u'W')});
        for (const char *name : {"explorerEffects", "explorerCopyReply", "explorerSave"})
            QVERIFY2(result.findChild<QPushButton *>(QLatin1String(name))->isVisible(), name);
        QVERIFY(result.findChild<QComboBox *>(u"explorerView"_s)->isVisible());
        result.layout()->activate();
        QVERIFY2(result.minimumSizeHint().width() <= room,
                 qPrintable(QString::number(result.minimumSizeHint().width())));
        // What has no room is read in the tip.
        const auto *figures = result.findChild<QLabel *>(u"explorerFigures"_s);
        QCOMPARE(figures->toolTip(), figures->text());
    }
};

QTEST_MAIN(TestExplorerResult)
#include "tst_explorerresult.moc"
