// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/directory/groupkinds.h"
#include "core/net/apiclient.h"
#include "core/settings/settings.h"
#include "tests/ui/support/nodialogs.h"
#include "ui/panels/explorer/explorerpanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

Profile profileOfTest()
{
    Profile profile;
    profile.name = u"Shop-CN"_s;
    profile.sdkAppId = 1400000000;
    profile.baseUrl = u"http://127.0.0.1:9"_s; // nothing is sent
    profile.admin = u"administrator"_s;
    return profile;
}

/// The explorer over a list of groups that holds a live room.
struct ExplorerDesk
{
    ExplorerDesk()
    {
        theme.setChoice(ThemeController::Choice::Light);
        api::GroupInfo info;
        info.groupId = u"stage"_s;
        info.type = u"AVChatRoom"_s;
        directory.keep({info});
        panel = std::make_unique<ExplorerPanel>(
            ExplorerParts{service, errors, settings, zone, dialogs, [] { return QStringList(); }, {}, &kinds});
        panel->resize(1180, 820);
        panel->show();
        panel->activated();
    }
    template <class T>
    T *find(const char *name) const
    {
        T *widget = panel->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("No widget named %s", name);
        return widget;
    }
    void open(const QString &command, const QString &group) const
    {
        panel->openCommand(u"group_open_http_svc/"_s + command);
        name(group);
    }
    void name(const QString &group) const
    {
        auto *field = find<QLineEdit>("field:GroupId");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, group);
    }
    bool canSend() const { return find<QPushButton>("explorerSend")->isEnabled(); }
    QString state() const { return find<QLabel>("explorerState")->text(); }

    QTemporaryDir folder;
    ThemeController theme;
    SystemClock clock;
    Catalogue catalogue;
    ErrorText errors{catalogue};
    DisplayZone zone;
    NoDialogs dialogs;
    Profile profile = profileOfTest();
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Signer signer{profile.sdkAppId, profile.admin, clock};
    ApiClient client{profile, signer, catalogue, clock};
    CallHistory history{folder.filePath(u"calls.jsonl"_s)};
    ExplorerService service{client, history, clock};
    GroupDirectory directory{folder.filePath(u"groups.db"_s), clock};
    GroupKinds kinds{directory};
    std::unique_ptr<ExplorerPanel> panel;
};

} // namespace

/// What the explorer says of a command and the type of the group it is about, before anything is sent.
class TestExplorerTarget : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aTypeThatRefusesCannotBeSentTo()
    {
        ExplorerDesk desk;
        desk.open(u"add_group_member"_s, u"stage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.canSend(), 10'000);
        const auto *refusal = desk.find<MessageBar>("explorerRefusal");
        QVERIFY(refusal->isShowing());
        QVERIFY2(refusal->title().contains(u"Live room"_s), qPrintable(refusal->title()));
        QVERIFY2(refusal->details().contains(u"10007"_s), qPrintable(refusal->details()));
        QVERIFY2(desk.state().contains(u"Nobody can be added to a live room. People come in by themselves."_s),
                 qPrintable(desk.state()));
        desk.name(u"night"_s);
        QVERIFY(desk.canSend());
        QVERIFY(!refusal->isShowing());
        QVERIFY(!desk.state().contains(u"live room"_s));
        desk.name(u"stage"_s);
        QVERIFY(!desk.canSend());
        // An ID may have been given to another group since its type was read.
        auto *button = refusal->findChild<QPushButton *>();
        for (QPushButton *one : refusal->findChildren<QPushButton *>()) {
            if (one->text() == u"It has changed, let me try"_s)
                button = one;
        }
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.canSend());
    }

    void whatIsUncertainIsAWarning()
    {
        ExplorerDesk desk;
        desk.open(u"modify_group_member_info"_s, u"stage"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(desk.state().contains(u"Live room: owner/admins only"_s), qPrintable(desk.state()),
                                  10'000);
        QVERIFY(desk.canSend());
    }

    void tabGoesFromTheFormIntoTheJson()
    {
        ExplorerDesk desk;
        desk.panel->openCommand(u"group_open_http_svc/create_group"_s);
        const auto *form = desk.find<QScrollArea>("explorerForm");
        // What Tab comes to last and first on its way round from the form.
        const auto stops = [&desk, form] {
            QStringList names;
            for (QWidget *at = form->nextInFocusChain(); at != form; at = at->nextInFocusChain()) {
                if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->window() == desk.panel.get())
                    names << (form->isAncestorOf(at) ? u"form"_s : at->objectName());
            }
            return QStringList{names.value(names.size() - 1), names.value(0)};
        };
        QCOMPARE(stops(), (QStringList{u"form"_s, u"jsonEdit"_s}));
        // Every change of the fields that are shown makes them anew.
        auto *all = desk.find<QCheckBox>("explorerOptional");
        QTest::mouseClick(all, Qt::LeftButton, {}, {8, all->height() / 2});
        QCOMPARE(stops(), (QStringList{u"form"_s, u"jsonEdit"_s}));
        QTest::mouseClick(desk.find<QPushButton>("add:MemberList"), Qt::LeftButton);
        QVERIFY(desk.find<QLineEdit>("field:MemberList[0].Member_Account"));
        QCOMPARE(stops(), (QStringList{u"form"_s, u"jsonEdit"_s}));
    }

    void theInspectorSpeaksTheOtherLanguage()
    {
        ExplorerDesk desk;
        desk.open(u"add_group_member"_s, u"night"_s);
        QSignalSpy told(desk.panel.get(), &Panel::inspect);
        desk.panel->retranslate();
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Inspection>().subtitle, u"group_open_http_svc/add_group_member"_s);
    }
};

QTEST_MAIN(TestExplorerTarget)
#include "tst_explorertarget.moc"
