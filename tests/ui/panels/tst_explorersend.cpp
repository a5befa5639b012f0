// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/services/groupkindlookup.h"
#include "core/settings/settings.h"
#include "tests/core/models/grouptestworld.h"
#include "tests/ui/support/idmenus.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/explorer/explorerpanel.h"
#include "ui/panels/explorer/explorerwords.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace imdesk {

using namespace Qt::StringLiterals;

namespace {

class SendDialogs : public Dialogs
{
  public:
    bool yes = false;
    QList<Confirmation> asked;
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then({});
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
};

/// The explorer as a section of a window that is too low for it, over a running sandbox.
struct LowWindow
{
    LowWindow()
    {
        bool known = false;
        const QJsonArray people{QJsonObject{{u"UserID"_s, u"ann"_s}}, QJsonObject{{u"UserID"_s, u"ben"_s}}};
        world.client->callRaw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, people}})
            .then([&known](const Result<QJsonObject> &reply) { known = reply.has_value(); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(known, 30'000); }();
        panel = new ExplorerPanel(ExplorerParts{
            service, errors, settings, zone, dialogs, [] { return QStringList(); }, {}, nullptr, world.service.get()});
        section.setWidgetResizable(true);
        section.setWidget(panel);
        section.resize(1080, 430);
        section.show();
    }
    template <class T>
    T *find(const char *name) const
    {
        T *widget = panel->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("No widget named %s", name);
        return widget;
    }
    void open(const QString &path, const QByteArray &body) const
    {
        panel->openCommand(path);
        find<QPlainTextEdit>("jsonEdit")->setPlainText(QString::fromUtf8(body));
    }
    void send() const { QTest::mouseClick(find<QPushButton>("explorerSend"), Qt::LeftButton); }
    /// All of it lies in what is seen of the section.
    bool seen(const QWidget *widget) const
    {
        return widget->isVisible() &&
               section.viewport()->rect().contains(QRect(widget->mapTo(section.viewport(), QPoint()), widget->size()));
    }

    QTemporaryDir folder;
    ThemeController theme;
    GroupTestWorld world{0, 0};
    ErrorText errors{world.catalogue};
    DisplayZone zone;
    SendDialogs dialogs;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    CallHistory history{folder.filePath(u"calls.jsonl"_s)};
    ExplorerService service{*world.client, history, world.clock};
    QScrollArea section;
    ExplorerPanel *panel = nullptr;
};

} // namespace

/// Sending by hand: what is seen afterwards, and what is asked before.
class TestExplorerSend : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void theReplyIsBroughtIntoView()
    {
        LowWindow desk;
        desk.open(u"openim/querystate"_s, R"({"To_Account":["ann"]})");
        QCoreApplication::processEvents();
        QVERIFY(!desk.seen(desk.find<QTabWidget>("explorerTabs")));
        desk.send();
        auto *outcome = desk.find<StatusChip>("explorerOutcome");
        QTRY_COMPARE_WITH_TIMEOUT(outcome->text(), u"OK"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.seen(outcome), 10'000);
        const auto *table = desk.find<QTableView>("explorerTable");
        const auto seenOfRows = [&desk, table] {
            const QRect rows(table->mapTo(desk.section.viewport(), QPoint()), table->size());
            return desk.section.viewport()->rect().intersected(rows).height();
        };
        // The heading and the row of the reply.
        QTRY_VERIFY_WITH_TIMEOUT(seenOfRows() >= 60, 10'000);
        QVERIFY(desk.section.focusWidget() == desk.find<QPushButton>("explorerSend"));
    }

    void whomACallNamesLeadsOn()
    {
        LowWindow desk;
        desk.open(u"openim/get_c2c_unread_msg_num"_s, R"({"To_Account":"ann"})");
        const auto field = [&desk] { return desk.panel->findChild<QLineEdit *>(u"field:To_Account"_s); };
        QTRY_VERIFY(field() && field()->text() == u"ann"_s);
        QGuiApplication::clipboard()->clear();
        QVERIFY(testing::chooseByKey(field(), u"idCopy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ann"_s);
        desk.send();
        auto *table = desk.find<QTableView>("explorerHistory");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
        desk.find<QTabWidget>("explorerTabs")->setCurrentIndex(1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QGuiApplication::clipboard()->clear();
        QVERIFY(testing::chooseByKey(table, u"idCopy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ann"_s);
    }

    void theReplyHasAsMuchRoomAsTheRequest()
    {
        LowWindow desk;
        desk.section.resize(1180, 820);
        desk.open(u"openim/querystate"_s, R"({"To_Account":["ann"]})");
        const QSplitter *down = nullptr;
        for (QWidget *at = desk.find<QTabWidget>("explorerTabs"); at && !down; at = at->parentWidget())
            down = qobject_cast<QSplitter *>(at);
        QVERIFY(down);
        const auto sizes = [down] { return down->sizes(); };
        QTRY_VERIFY_WITH_TIMEOUT(sizes().at(0) > 200 && sizes().at(1) >= sizes().at(0) - 10, 10'000);
    }

    void anErrorIsBroughtIntoView()
    {
        LowWindow desk;
        desk.open(u"group_open_http_svc/get_group_member_info"_s, R"({"GroupId":"nowhere"})");
        desk.section.ensureWidgetVisible(desk.find<QTabWidget>("explorerTabs"));
        desk.send();
        auto *outcome = desk.find<StatusChip>("explorerOutcome");
        QTRY_VERIFY_WITH_TIMEOUT(outcome->text().startsWith(u"Error"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.seen(desk.find<QWidget>("explorerMessage")), 10'000);
    }

    void disbandingTellsWhomItHitsAndAsksForTheName()
    {
        LowWindow desk;
        desk.world.profile.name = u"Shop-CN"_s;
        desk.world.client->setProfile(desk.world.profile);
        const QString id = desk.world.makeGroup(u"Public"_s, u"Night shift"_s, {u"ann"_s, u"ben"_s}, u"night1"_s);
        QCOMPARE(id, u"night1"_s);
        const int members = desk.world.call(u"get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{id}}})
                                .value(u"GroupInfo"_s)
                                .toArray()
                                .first()
                                .toObject()
                                .value(u"MemberNum"_s)
                                .toInt();
        QVERIFY(members >= 2);
        desk.open(u"group_open_http_svc/destroy_group"_s, R"({"GroupId":"night1"})");
        desk.send();
        QTRY_COMPARE_WITH_TIMEOUT(desk.dialogs.asked.size(), 1, 20'000);
        const Confirmation asked = desk.dialogs.asked.first();
        QVERIFY2(asked.effect.contains(u"its %1 member"_s.arg(members)), qPrintable(asked.effect));
        QVERIFY2(asked.effect.contains(u"night1"_s) && asked.effect.contains(u"Shop-CN"_s), qPrintable(asked.effect));
        QCOMPARE(asked.typedWord, u"Night shift"_s);
        QVERIFY(asked.destructive && asked.details.contains(u"Name: Night shift"_s));
        QVERIFY(!desk.find<BusyBar>("explorerBusy")->isBusy());
        QVERIFY(desk.history.calls().isEmpty());
        desk.dialogs.yes = true;
        desk.send();
        QTRY_COMPARE_WITH_TIMEOUT(desk.history.calls().size(), 1, 20'000);
        QCOMPARE(desk.find<StatusChip>("explorerOutcome")->text(), u"OK"_s);
        // What there is not is asked about by its ID, and the service says so.
        desk.open(u"group_open_http_svc/destroy_group"_s, R"({"GroupId":"nowhere"})");
        desk.send();
        QTRY_COMPARE_WITH_TIMEOUT(desk.dialogs.asked.size(), 3, 20'000);
        QCOMPARE(desk.dialogs.asked.last().typedWord, u"nowhere"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<StatusChip>("explorerOutcome")->text(), u"Error 10010"_s, 20'000);
    }

    void theUndoOfTheAuditAndAllAreNamedBeforeHarm()
    {
        Catalogue catalogue;
        Profile profile;
        profile.name = u"Shop-CN"_s;
        const auto asked = [&](const QString &path, const QJsonObject &body) {
            const CatalogueCommand *command = catalogue.command(path);
            return command
                       ? ExplorerWords::question(*command, u"Delete counters"_s, body, profile).value_or(Confirmation())
                       : Confirmation();
        };
        const QString counters = u"group_open_http_svc/delete_group_counter"_s;
        const Confirmation all = asked(counters, {{u"GroupId"_s, u"night"_s}});
        QVERIFY2(all.effect.contains(u"GroupCounterKeys is left out, which means all there is."_s) &&
                     all.effect.contains(u"Undo in the note or in Audit"_s) &&
                     !all.effect.contains(u"cannot be undone"_s),
                 qPrintable(all.effect));
        QCOMPARE(all.verb, u"Delete counters (all)"_s);
        QVERIFY(all.destructive && !all.typedWord.isEmpty());
        const Confirmation one =
            asked(counters, {{u"GroupId"_s, u"night"_s}, {u"GroupCounterKeys"_s, QJsonArray{u"like"_s}}});
        QVERIFY2(!one.effect.contains(u"all there is"_s), qPrintable(one.effect));
        const Confirmation gone = asked(u"im_open_login_svc/account_delete"_s,
                                        {{u"DeleteItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"ann"_s}}}}});
        QVERIFY2(gone.effect.contains(u"cannot be undone"_s), qPrintable(gone.effect));
    }

    void theQuestionNamesWhomItReaches()
    {
        const Catalogue catalogue;
        Profile profile;
        profile.name = u"Shop-CN"_s;
        profile.level = SafetyLevel::Production;
        const auto effect = [&](const QString &path, const QJsonObject &body) {
            const CatalogueCommand *command = catalogue.command(path);
            return command ? ExplorerWords::question(*command, u"Do"_s, body, profile).value_or(Confirmation()).effect
                           : QString();
        };
        const auto begins = [](const QString &effect, const QString &words) {
            return effect.startsWith(words) ? QString() : effect;
        };
        const QString broadcast = u"group_open_http_svc/send_broadcast_msg"_s, push = u"all_member_push/im_push"_s;
        QCOMPARE(begins(effect(broadcast, {{u"From_Account"_s, u"test"_s}}), u"This reaches everybody in Shop-CN"_s),
                 QString());
        QCOMPARE(begins(effect(push, {{u"From_Account"_s, u"ann"_s}}), u"This reaches everybody in Shop-CN"_s),
                 QString());
        const QJsonObject condition{{u"TagsAnd"_s, QJsonArray{u"vip"_s}}};
        const QString some = effect(push, {{u"From_Account"_s, u"ann"_s}, {u"Condition"_s, condition}});
        QVERIFY2(some.contains(u"who meets the condition {\"TagsAnd\":[\"vip\"]}"_s), qPrintable(some));
        QCOMPARE(begins(effect(u"group_open_http_svc/delete_group_msg_by_sender"_s,
                               {{u"GroupId"_s, u"night"_s}, {u"Sender_Account"_s, u"bob"_s}}),
                        u"This hits bob (GroupId: night) in Shop-CN"_s),
                 QString());
        const QString friends = effect(
            u"sns/friend_delete"_s, {{u"From_Account"_s, u"ann"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s, u"cid"_s}}});
        QVERIFY2(friends.startsWith(u"This hits 2 thing"_s) && friends.contains(u"(From_Account: ann) in Shop-CN"_s),
                 qPrintable(friends));
    }

    void theTypeOfATypedGroupIsAskedFor()
    {
        LowWindow desk;
        GroupDirectory directory(desk.folder.filePath(u"groups.db"_s), desk.world.clock);
        GroupKinds kinds(directory);
        GroupKindLookup lookup(*desk.world.service, directory, kinds);
        desk.world.makeGroup(u"AVChatRoom"_s, u"Stage"_s, {}, u"stage"_s);
        ExplorerPanel panel(ExplorerParts{desk.service,
                                          desk.errors,
                                          desk.settings,
                                          desk.zone,
                                          desk.dialogs,
                                          [] { return QStringList(); },
                                          {},
                                          &kinds,
                                          nullptr,
                                          &lookup});
        panel.show();
        panel.openCommand(u"group_open_http_svc/add_group_member"_s);
        panel.findChild<QPlainTextEdit *>(u"jsonEdit"_s)
            ->setPlainText(u"{\"GroupId\":\"stage\",\"MemberList\":[{\"Member_Account\":\"ann\"}]}"_s);
        const auto *send = panel.findChild<QPushButton *>(u"explorerSend"_s);
        QVERIFY(send->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!send->isEnabled(), 20'000);
    }

    void whatWouldArriveOtherwiseIsNotSent()
    {
        LowWindow desk;
        const QByteArray body =
            R"({"From_Account":"ann","ProfileItem":[{"Tag":"Tag_Profile_Custom_Sum","Value":12345678901234567890}]})";
        desk.open(u"profile/portrait_set"_s, body);
        desk.send();
        QCOMPARE(desk.find<MessageBar>("explorerMessage")->title(),
                 u"Not sent: the JSON would not arrive as it is written."_s);
        QCOMPARE(desk.find<QPlainTextEdit>("jsonEdit")->toPlainText(), QString::fromUtf8(body));
        desk.open(u"openim/querystate"_s, R"({"To_Account":["ann"],"To_Account":["ben"]})");
        desk.send();
        QCOMPARE(desk.find<MessageBar>("explorerMessage")->title(),
                 u"Not sent: the JSON would not arrive as it is written."_s);
        QVERIFY(desk.history.calls().isEmpty());
    }

    void aRequestChangedWhileItsGroupIsReadIsNotSentSilently()
    {
        LowWindow desk;
        desk.open(u"group_open_http_svc/destroy_group"_s, R"({"GroupId":"one"})");
        desk.send();
        desk.find<QPlainTextEdit>("jsonEdit")->setPlainText(uR"({"GroupId":"two"})"_s);
        auto *message = desk.find<MessageBar>("explorerMessage");
        QTRY_COMPARE_WITH_TIMEOUT(message->title(), u"Not sent: the request was changed in the meantime."_s, 20'000);
        QVERIFY(desk.dialogs.asked.isEmpty());
        QVERIFY(desk.history.calls().isEmpty());
        QVERIFY(desk.find<QPushButton>("explorerSend")->isEnabled());
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestExplorerSend)
#include "tst_explorersend.moc"
