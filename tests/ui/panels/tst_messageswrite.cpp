// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/messageelements.h"
#include "core/models/deliveriesmodel.h"
#include "tests/ui/panels/messagesbench.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/widgets/bytecounter.h"

#include <QJsonDocument>
#include <QTabBar>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Writing and importing messages by clicks and keys, over the sandbox.
class TestMessagesWrite : public QObject
{
    Q_OBJECT

  private:
    static QString hint(const MessagesBench &bench) { return bench.find<QLabel>("composeHint")->text(); }
    static QStringList texts(MessagesBench &bench, const QString &self, const QString &peer)
    {
        bench.showTab(0);
        bench.openPair(self, peer);
        QStringList out;
        for (int row = 0; row < bench.rows().rowCount(); ++row)
            out << bench.cell(row, MessagesModel::Text);
        return out;
    }

  private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontShowShortcutsInContextMenus); }
    void sendsATextToOne();
    void sendsEveryKind();
    void countsBytesAndReceivers();
    void aPlaceLiesOnTheEarth();
    void aGroupWithBlanksInItsIdIsOneGroup();
    void confirmsManyAndTriesAgain();
    void theResultComesIntoView();
    void aTabPutsTheFocusIntoItsFirstField();
    void setsOptions();
    void setsWhatFewMessagesNeed();
    void fieldsThatAreOffDoNotHinder();
    void offersNoOptionsThatALiveRoomRefuses();
    void tellsWhatTheTypeOfAGroupForbids();
    void asksForTheTypeOfAGroupThatNobodyKnows();
    void keepsTheDraft();
    void aDraftThatIsNotKeptIsTold();
    void whatIsPastedForImportSurvives();
    void importsPastedLines();
    void whatIsImportedIsUnreadOnlyWhenThatIsAsked();
    void linesOfGroupsThatKeepNothingAreLeftOut();
    void triesMissedLinesAgain();
    void speaksTheOtherLanguage();
};

void TestMessagesWrite::sendsATextToOne()
{
    MessagesBench bench;
    bench.showTab(1);
    QVERIFY(!bench.find<QPushButton>("composeSend")->isEnabled());
    bench.typeLong("composeReceivers", u"bob"_s);
    bench.type("composeFrom", u"alice"_s);
    QVERIFY(!bench.find<QPushButton>("composeSend")->isEnabled());
    bench.typeLong("elementText", u"hello <b>bob</b>"_s);
    QVERIFY(bench.find<QLabel>("composePreview")->text().contains(u"hello <b>bob</b>"_s));
    QCOMPARE(bench.find<QLabel>("composePreview")->textFormat(), Qt::PlainText);
    bench.press("composeSend");
    QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
    QVERIFY(bench.dialogs.asked.isEmpty());
    bench.picture("messages-write");
    QCOMPARE(testing::unnamedWidgets(bench.panel.get()), QStringList());
    QCOMPARE(texts(bench, u"alice"_s, u"bob"_s), QStringList{u"hello <b>bob</b>"_s});
}

void TestMessagesWrite::sendsEveryKind()
{
    MessagesBench bench;
    bench.showTab(1);
    bench.typeLong("composeReceivers", u"bob"_s);
    bench.type("composeFrom", u"alice"_s);
    const QStringList types = api::elementTypes();
    const QHash<QString, QList<QPair<const char *, QString>>> lines{
        {u"TIMFaceElem"_s, {{"elementIndex", u"7"_s}}},
        {u"TIMLocationElem"_s,
         {{"elementDesc", u"Office"_s}, {"elementLatitude", u"22.5"_s}, {"elementLongitude", u"113.9"_s}}},
        {u"TIMImageElem"_s,
         {{"element1URL", u"https://example.com/a.jpg"_s}, {"element1Width", u"640"_s}, {"element1Height", u"480"_s}}},
        {u"TIMFileElem"_s, {{"elementUrl", u"https://example.com/a.pdf"_s}, {"elementFileName", u"a.pdf"_s}}},
        {u"TIMSoundElem"_s, {{"elementUrl", u"https://example.com/a.mp3"_s}, {"elementSecond", u"3"_s}}},
        {u"TIMVideoFileElem"_s,
         {{"elementVideoUrl", u"https://example.com/a.mp4"_s},
          {"elementThumbUrl", u"https://example.com/t.jpg"_s},
          {"elementThumbWidth", u"64"_s},
          {"elementThumbHeight", u"48"_s}}},
        {u"TIMRelayElem"_s, {{"elementTitle", u"Talk"_s}}}};
    int sent = 0;
    for (const QString &type : types) {
        bench.choose("elementKind", int(types.indexOf(type)));
        if (type == u"TIMTextElem"_s)
            bench.typeLong("elementText", u"words"_s);
        if (type == u"TIMCustomElem"_s)
            bench.typeLong("elementData", u"data"_s);
        if (type == u"TIMRelayElem"_s) {
            bench.typeLong("elementAbstractList", u"alice: hello"_s);
            QVERIFY(!bench.find<QPushButton>("composeSend")->isEnabled()); // nothing is merged yet
            bench.typeLong("elementMsgList", u"[{\"From_Account\":\"alice\",\"MsgBody\":[{\"MsgType\":\"TIMTextElem\","
                                             "\"MsgContent\":{\"Text\":\"hello\"}}]}]"_s);
        }
        for (const auto &[name, text] : lines.value(type))
            bench.type(name, text);
        QVERIFY2(bench.find<QPushButton>("composeSend")->isEnabled(), qPrintable(type + u": "_s + hint(bench)));
        bench.status.clear();
        bench.press("composeSend");
        QTRY_VERIFY2(bench.status == u"Sent to 1 of 1"_s, qPrintable(type + u": "_s + bench.status));
        ++sent;
    }
    QCOMPARE(sent, 9);
    bench.showTab(0);
    bench.openPair(u"alice"_s, u"bob"_s);
    QCOMPARE(bench.rows().rowCount(), 9);
    QSet<QString> kinds;
    for (int row = 0; row < 9; ++row)
        kinds.insert(bench.rows().message(row).body.first().type);
    QCOMPARE(kinds, QSet<QString>(types.begin(), types.end()));
}

void TestMessagesWrite::countsBytesAndReceivers()
{
    MessagesBench bench;
    bench.showTab(1);
    bench.typeLong("composeReceivers", u"bob, carol bob \u202Ebad"_s);
    bench.typeLong("elementText", u"日本"_s);
    QCOMPARE(bench.find<ByteCounter>("byteCounter")->bytes(), 6);
    QCOMPARE(bench.panel->compose().message().receivers, QStringList({u"bob"_s, u"carol"_s}));
    QStringList hints;
    for (const QLabel *label : bench.panel->findChildren<QLabel *>(u"formHint"_s))
        hints << label->text();
    QVERIFY2(hints.filter(u"1 ID(s) cannot be"_s).size() == 1, qPrintable(hints.join(u'|')));
    // A second element, and away with it again.
    bench.press("elementAdd");
    QCOMPARE(bench.panel->compose().message().body.size(), 2);
    bench.press("elementRemove");
    QCOMPARE(bench.panel->compose().message().body.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Between people 8,000 bytes, in groups 12 KB.
    bench.find<QPlainTextEdit>("elementText")->setPlainText(QString(9000, u'x'));
    QVERIFY(bench.find<ByteCounter>("byteCounter")->isOver());
    QVERIFY(!bench.find<QPushButton>("composeSend")->isEnabled());
    bench.choose("composeRoute", 2);
    QVERIFY(!bench.find<ByteCounter>("byteCounter")->isOver());
}

void TestMessagesWrite::aPlaceLiesOnTheEarth()
{
    MessagesBench bench;
    bench.showTab(1);
    bench.typeLong("composeReceivers", u"bob"_s);
    bench.choose("elementKind", int(api::elementTypes().indexOf(u"TIMLocationElem"_s)));
    bench.type("elementDesc", u"Office"_s);
    bench.type("elementLongitude", u"-180"_s);
    const auto *send = bench.find<QPushButton>("composeSend");
    const QList<std::pair<QString, QString>> latitudes{{u"nan"_s, u"This is no number."_s},
                                                       {u"inf"_s, u"It must lie between -90 and 90."_s},
                                                       {u"1e999"_s, u"It must lie between -90 and 90."_s},
                                                       {u"90.5"_s, u"It must lie between -90 and 90."_s},
                                                       {u"north"_s, u"This is no number."_s}};
    for (const auto &[text, problem] : latitudes) {
        bench.type("elementLatitude", text);
        QVERIFY2(!send->isEnabled(), qPrintable(text));
        QCOMPARE(hint(bench), u"Latitude: "_s + problem);
        QCOMPARE(bench.find<QLineEdit>("elementLatitude")->accessibleDescription(), problem);
    }
    bench.type("elementLatitude", u"-90"_s);
    QVERIFY2(send->isEnabled(), qPrintable(hint(bench)));
    QVERIFY(bench.find<QLineEdit>("elementLatitude")->accessibleDescription().isEmpty());
}

void TestMessagesWrite::aGroupWithBlanksInItsIdIsOneGroup()
{
    MessagesBench bench;
    const QString id = u"a b%20?<i>\"x"_s;
    bench.panel->openWith(QVariantMap{{u"groups"_s, QStringList{id}}});
    const auto *page = bench.panel->findChild<ComposePage *>();
    QCOMPARE(page->message().receivers, QStringList{id});
}

void TestMessagesWrite::confirmsManyAndTriesAgain()
{
    MessagesBench bench;
    bench.showTab(1);
    bench.choose("composeRoute", 1);
    bench.typeLong("composeReceivers", u"bob,carol,erin"_s);
    bench.typeLong("elementText", u"to all"_s);
    bench.type("composeFrom", u"alice"_s);
    bench.dialogs.yes = false;
    bench.press("composeSend");
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QCOMPARE(bench.dialogs.asked.first().details, QStringList({u"bob"_s, u"carol"_s, u"erin"_s}));
    QVERIFY(!bench.sender->isRunning());
    bench.dialogs.yes = true;
    bench.press("composeSend");
    QTRY_COMPARE(bench.status, u"Sent to 2 of 3 · 1 failed"_s);
    bench.press("composeCopyMissed");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"erin"_s);
    bench.world.raw(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"erin"_s}});
    bench.press("composeRetry");
    QTRY_COMPARE(bench.status, u"Sent to 3 of 3"_s);
    QVERIFY(!bench.find<QPushButton>("composeRetry")->isVisible());
    QCOMPARE(texts(bench, u"bob"_s, u"alice"_s), QStringList{u"to all"_s});
}

void TestMessagesWrite::theResultComesIntoView()
{
    MessagesBench bench;
    bench.panel->resize(1000, 460);
    bench.showTab(1);
    bench.typeLong("composeReceivers", u"bob, ghost"_s);
    bench.type("composeFrom", u"alice"_s);
    bench.typeLong("elementText", u"hello"_s);
    bench.press("composeSend");
    QTRY_VERIFY2(bench.status.startsWith(u"Sent to 1 of 2"_s), qPrintable(bench.status));
    const auto *summary = bench.find<QLabel>("composeSummary");
    QTRY_COMPARE(summary->visibleRegion().boundingRect(), summary->rect());
}

void TestMessagesWrite::aTabPutsTheFocusIntoItsFirstField()
{
    MessagesBench bench;
    auto *bar = bench.find<QTabWidget>("messagesTabs")->tabBar();
    const auto click = [bar](int tab) { QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center()); };
    bench.find<QLineEdit>("historyFilter")->setFocus();
    click(1);
    QVERIFY(bench.panel->focusWidget() == bench.find<QPlainTextEdit>("composeReceivers"));
    bench.find<QLineEdit>("composeFrom")->setFocus();
    click(2);
    QVERIFY(bench.panel->focusWidget() == bench.find<QPlainTextEdit>("importText"));
    click(1); // back where one was
    QVERIFY(bench.panel->focusWidget() == bench.find<QLineEdit>("composeFrom"));
}

void TestMessagesWrite::setsOptions()
{
    MessagesBench bench;
    bench.showTab(1);
    bench.typeLong("composeReceivers", u"bob"_s);
    bench.type("composeFrom", u"alice"_s);
    bench.typeLong("elementText", u"quiet"_s);
    for (const char *name : {"composeNoUnread", "composeNoCallbacks", "composeSync", "composeNoPush"}) {
        auto *box = bench.find<QCheckBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    const OutgoingMessage message = bench.panel->compose().message();
    QVERIFY(message.noUnread && message.noCallbacks && message.noPush && !message.syncToSender);
    QVERIFY(!bench.find<QLineEdit>("composePushTitle")->isEnabled());
    bench.press("composeSend");
    QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
    QCOMPARE(bench.world.raw(u"openim/get_c2c_unread_msg_num"_s, {{u"To_Account"_s, u"bob"_s}})
                 .value(u"AllC2CUnreadMsgNum"_s)
                 .toInt(-1),
             0);
    QCOMPARE(texts(bench, u"bob"_s, u"alice"_s), QStringList{u"quiet"_s});
    QCOMPARE(texts(bench, u"alice"_s, u"bob"_s), QStringList());
}

void TestMessagesWrite::setsWhatFewMessagesNeed()
{
    MessagesBench bench;
    bench.showTab(1);
    auto *all = bench.find<QCheckBox>("composeMentionAll");
    auto *receipts = bench.find<QCheckBox>("composeReceipts");
    QVERIFY(!all->isEnabled() && !receipts->isEnabled()); // one person by one
    bench.panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"night"_s}}});
    QVERIFY(all->isEnabled() && receipts->isEnabled());
    bench.typeLong("elementText", u"look here"_s);
    bench.type("composePushExt", u"order=7"_s);
    bench.typeLong("composeAndroid", u"{\"Sound\":"_s);
    QVERIFY(!bench.find<QPushButton>("composeSend")->isEnabled());
    QVERIFY2(hint(bench).contains(u"JSON"_s), qPrintable(hint(bench)));
    bench.typeLong("composeAndroid", u"{\"Sound\":\"ring.mp3\"}"_s);
    const auto top = [&bench](const char *name) {
        return bench.find<QPlainTextEdit>(name)->mapTo(bench.panel.get(), QPoint()).y();
    };
    QTRY_COMPARE(top("composeAndroid"), top("composeApple"));
    bench.typeLong("composeApple", u"{\"BadgeMode\":1}"_s);
    bench.choose("composePriority", 1);
    bench.type("composeMentions", u"bob, carol"_s);
    for (const char *name : {"composeMentionAll", "composeReceipts", "composeExtensible"}) {
        auto *box = bench.find<QCheckBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    // All of it is in the draft too.
    bench.make();
    bench.showTab(1);
    const OutgoingMessage message = bench.panel->compose().message();
    QCOMPARE(message.pushExt, u"order=7"_s);
    QCOMPARE(message.androidPush, (QJsonObject{{u"Sound"_s, u"ring.mp3"_s}}));
    QCOMPARE(message.applePush, (QJsonObject{{u"BadgeMode"_s, 1}}));
    QCOMPARE(message.priority, u"High"_s);
    QCOMPARE(message.mentions, (QStringList{u"bob"_s, u"carol"_s}));
    QVERIFY(message.mentionAll && message.receipts && message.extensible);
    bench.press("composeSend");
    QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
}

void TestMessagesWrite::fieldsThatAreOffDoNotHinder()
{
    MessagesBench bench;
    bench.showTab(1);
    auto *send = bench.find<QPushButton>("composeSend");
    bench.choose("composeRoute", 2);
    bench.typeLong("composeReceivers", u"bob"_s);
    bench.typeLong("elementText", u"words"_s);
    QVERIFY(send->isEnabled());
    bench.find<QLineEdit>("composeMentions")->setText(u"\u202Ebad"_s);
    QVERIFY(!send->isEnabled());
    bench.choose("composeRoute", 0);
    QVERIFY2(send->isEnabled(), qPrintable(hint(bench)));
    bench.typeLong("composeAndroid", u"{\"Sound\":"_s);
    QVERIFY(!send->isEnabled());
    auto *noPush = bench.find<QCheckBox>("composeNoPush");
    noPush->setFocus();
    QTest::keyClick(noPush, Qt::Key_Space);
    QVERIFY2(send->isEnabled(), qPrintable(hint(bench)));
    bench.press("composeSend");
    QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
}

void TestMessagesWrite::offersNoOptionsThatALiveRoomRefuses()
{
    MessagesBench bench;
    bench.know(u"stage"_s, u"AVChatRoom"_s);
    auto *online = bench.find<QCheckBox>("composeOnlineOnly");
    auto *uncounted = bench.find<QCheckBox>("composeNoUnread");
    auto *send = bench.find<QPushButton>("composeSend");
    bench.panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"night"_s, u"stage"_s}}});
    bench.typeLong("elementText", u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!online->isEnabled() && !uncounted->isEnabled(), 10'000);
    QVERIFY2(online->toolTip().startsWith(u"stage: Live rooms"_s), qPrintable(online->toolTip()));
    QVERIFY(send->isEnabled());
    // What was chosen before is not dropped without a word.
    bench.typeLong("composeReceivers", u"night"_s);
    QVERIFY(online->isEnabled());
    online->setFocus();
    QTest::keyClick(online, Qt::Key_Space);
    bench.typeLong("composeReceivers", u"stage"_s);
    QVERIFY(online->isEnabled() && !send->isEnabled());
    QVERIFY2(hint(bench).startsWith(u"Live rooms"_s), qPrintable(hint(bench)));
    online->setFocus();
    QTest::keyClick(online, Qt::Key_Space);
    QVERIFY(!online->isEnabled() && send->isEnabled());
    bench.choose("composeRoute", 0);
    QVERIFY(online->isEnabled() && uncounted->isEnabled());
}

void TestMessagesWrite::tellsWhatTheTypeOfAGroupForbids()
{
    MessagesBench bench;
    bench.know(u"stage"_s, u"AVChatRoom"_s);
    auto *receipts = bench.find<QCheckBox>("composeReceipts");
    auto *extensible = bench.find<QCheckBox>("composeExtensible");
    auto *all = bench.find<QCheckBox>("composeMentionAll");
    bench.panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"stage"_s}}});
    bench.typeLong("elementText", u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!receipts->isEnabled() && !extensible->isEnabled(), 10'000);
    QVERIFY(all->isEnabled());
    const auto *why = bench.find<QLabel>("composeRefused");
    QVERIFY2(why->text().contains(u"Live rooms have no read receipts."_s), qPrintable(why->text()));
    // A live room stores nothing.
    QVERIFY2(hint(bench).contains(u"it is not stored"_s), qPrintable(hint(bench)));
    QVERIFY(bench.find<QLabel>("composePreviewNote")->text().contains(u"it is not stored"_s));
    bench.typeLong("composeReceivers", u"night, stage"_s);
    QVERIFY2(hint(bench).contains(u"it is stored in 1 of 2 groups"_s), qPrintable(hint(bench)));
    // A community is known by its ID.
    bench.typeLong("composeReceivers", u"@TGS#_town"_s);
    QVERIFY(!all->isEnabled() && !receipts->isEnabled() && extensible->isEnabled());
    QVERIFY2(all->toolTip().startsWith(u"Communities do not take @all."_s), qPrintable(all->toolTip()));
    QVERIFY2(hint(bench).contains(u"it is stored"_s), qPrintable(hint(bench)));
    bench.typeLong("composeReceivers", u"night"_s);
    QVERIFY(all->isEnabled() && receipts->isEnabled() && extensible->isEnabled());
    QVERIFY(why->text().isEmpty());
}

void TestMessagesWrite::asksForTheTypeOfAGroupThatNobodyKnows()
{
    int answered = 0, cancelled = 0;
    MessagesBench bench;
    bench.world.makeGroup(u"AVChatRoom"_s, u"Stage"_s, {}, u"stage"_s);
    connect(bench.world.client.get(), &ApiClient::callFinished, this, [&](const CallRecord &record) {
        const bool asks = record.command == u"group_open_http_svc/get_group_info"_s;
        answered += asks && record.ok;
        cancelled += asks && record.error.kind == ApiError::Kind::Cancelled;
    });
    auto *online = bench.find<QCheckBox>("composeOnlineOnly");
    bench.showTab(1);
    bench.choose("composeRoute", 2);
    bench.typeLong("elementText", u"hello"_s);
    // What was typed on the way is not asked for, and what has left for nothing is taken back.
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 30'000;
    bench.world.sandbox.setFault(u"group_open_http_svc/get_group_info"_s, slow);
    const qint64 before = bench.world.sandbox.counters().requests;
    bench.typeLong("composeReceivers", u"st"_s);
    bench.typeLong("composeReceivers", u"stag"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.world.sandbox.counters().requests, before + 1, 10'000);
    bench.world.sandbox.clearFaults();
    bench.typeLong("composeReceivers", u"stage"_s);
    QVERIFY(online->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!online->isEnabled(), 20'000);
    QCOMPARE(cancelled, 1);
    QCOMPARE(answered, 1);
    QVERIFY2(online->toolTip().startsWith(u"Live rooms"_s), qPrintable(online->toolTip()));
    QVERIFY2(hint(bench).contains(u"it is not stored"_s), qPrintable(hint(bench)));
    // One that is not there hinders nobody here.
    bench.typeLong("composeReceivers", u"nowhere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(answered, 2, 20'000);
    QVERIFY(online->isEnabled() && bench.find<QPushButton>("composeSend")->isEnabled());
}

void TestMessagesWrite::keepsTheDraft()
{
    MessagesBench bench;
    bench.showTab(1);
    bench.typeLong("composeReceivers", u"bob,carol"_s);
    bench.choose("composeRoute", 1);
    bench.typeLong("elementText", u"unfinished"_s);
    bench.typeLong("composeAndroid", u"{\"Sound\":"_s);
    bench.typeLong("composeApple", u"{\"Badge"_s);
    bench.find<QLineEdit>("composeMentions")->setText(u"bob, \u202Ebad"_s);
    bench.press("elementAdd");
    bench.type("composeCloud", u"extra"_s);
    const QString id = bench.panel->compose().message().id;
    bench.make();
    const OutgoingMessage kept = bench.panel->compose().message();
    QCOMPARE(kept.id, id);
    QCOMPARE(kept.route, OutgoingMessage::Route::Batch);
    QCOMPARE(kept.receivers, QStringList({u"bob"_s, u"carol"_s}));
    QCOMPARE(kept.body.size(), 2);
    QCOMPARE(kept.body.first().content.value(u"Text"_s).toString(), u"unfinished"_s);
    QCOMPARE(kept.cloudData, u"extra"_s);
    QCOMPARE(bench.find<QPlainTextEdit>("composeAndroid")->toPlainText(), u"{\"Sound\":"_s);
    QCOMPARE(bench.find<QPlainTextEdit>("composeApple")->toPlainText(), u"{\"Badge"_s);
    QCOMPARE(bench.find<QLineEdit>("composeMentions")->text(), u"bob, \u202Ebad"_s);
    bench.showTab(1);
    bench.press("composeClear");
    bench.make();
    QVERIFY(bench.panel->compose().message().receivers.isEmpty());
    QVERIFY(bench.find<QPlainTextEdit>("composeAndroid")->toPlainText().isEmpty());
}

void TestMessagesWrite::aDraftThatIsNotKeptIsTold()
{
    MessagesBench bench;
    bench.showTab(1);
    DraftStore other(bench.world.folder.path(), u"message-draft"_s);
    Draft theirs = DraftStore::fresh();
    theirs.text = u"theirs"_s;
    other.keep(theirs);
    QVERIFY(other.flush());
    bench.typeLong("composeReceivers", u"bob"_s);
    QVERIFY(!bench.drafts->flush());
    QVERIFY(bench.find<MessageBar>("composeMessage")->isShowing());
    QCOMPARE(bench.status, u"Another program holds it"_s);
}

void TestMessagesWrite::whatIsPastedForImportSurvives()
{
    MessagesBench bench;
    bench.showTab(2);
    const auto text = [&bench] { return bench.find<QPlainTextEdit>("importText"); };
    const QString lines = u"from,to,time,text\nalice,bob,%1,old\n"_s.arg(bench.world.clock.nowSeconds() - 100);
    text()->setPlainText(lines); // and the window goes at once
    bench.make();
    QCOMPARE(text()->toPlainText(), lines);
    bench.showTab(2);
    QTRY_VERIFY(bench.find<QPushButton>("importRun")->isEnabled());
    bench.press("importRun");
    QTRY_COMPARE(bench.status, u"1 of 1 imported"_s);
    bench.make();
    QCOMPARE(text()->toPlainText(), QString());
    // What is too long for that is not kept, and says so.
    bench.showTab(2);
    text()->setPlainText(QString((1 << 20) + 1, u'x'));
    QTRY_VERIFY(bench.find<QLabel>("importHint")->text().contains(u"1 MB"_s));
    QVERIFY(bench.importDrafts->flush());
    QVERIFY(!QFile::exists(bench.importDrafts->file()));
}

void TestMessagesWrite::importsPastedLines()
{
    MessagesBench bench;
    bench.showTab(2);
    const qint64 now = bench.world.clock.nowSeconds();
    auto *text = bench.find<QPlainTextEdit>("importText");
    text->setFocus();
    QGuiApplication::clipboard()->setText(u"from,to,time,text\nalice,bob,%1,first\nalice,bob,%2,second\n,bob,1,bad\n"
                                          "alice,ghost,%1,nobody\n"_s.arg(now - 100)
                                              .arg(now - 90));
    text->paste();
    QTRY_VERIFY(bench.find<QPushButton>("importRun")->isEnabled());
    QVERIFY(bench.find<QPlainTextEdit>("importProblems")->toPlainText().contains(u"Line 4"_s));
    bench.press("importRun");
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QTRY_COMPARE(bench.status, u"2 of 3 imported · 1 not"_s);
    bench.picture("messages-import");
    QCOMPARE(texts(bench, u"bob"_s, u"alice"_s), QStringList({u"first"_s, u"second"_s}));
    // From a file.
    bench.showTab(2);
    bench.dialogs.path = bench.world.folder.filePath(u"in.jsonl"_s);
    QFile file(bench.dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"From_Account\":\"bob\",\"To_Account\":\"alice\",\"MsgTimeStamp\":" + QByteArray::number(now - 80) +
               ",\"Text\":\"third\"}\n");
    file.close();
    bench.press("importOpen");
    bench.press("importRun");
    QTRY_COMPARE(bench.status, u"1 of 1 imported"_s);
    QCOMPARE(texts(bench, u"bob"_s, u"alice"_s), QStringList({u"first"_s, u"second"_s, u"third"_s}));
}

void TestMessagesWrite::whatIsImportedIsUnreadOnlyWhenThatIsAsked()
{
    for (const bool unread : {false, true}) {
        MessagesBench bench;
        bench.showTab(2);
        if (unread)
            QTest::mouseClick(bench.find<QCheckBox>("importUnread"), Qt::LeftButton, {}, {8, 8});
        bench.typeLong("importText",
                       u"from,to,time,text\nalice,bob,%1,old\n"_s.arg(bench.world.clock.nowSeconds() - 100));
        QTRY_VERIFY(bench.find<QPushButton>("importRun")->isEnabled());
        bench.press("importRun");
        QTRY_COMPARE(bench.status, u"1 of 1 imported"_s);
        const QJsonObject counted = bench.world.raw(u"openim/get_c2c_unread_msg_num"_s, {{u"To_Account"_s, u"bob"_s}});
        QCOMPARE(counted.value(u"AllC2CUnreadMsgNum"_s).toInt(-1), unread ? 1 : 0);
    }
}

void TestMessagesWrite::linesOfGroupsThatKeepNothingAreLeftOut()
{
    MessagesBench bench;
    bench.know(u"stage"_s, u"AVChatRoom"_s);
    const qint64 now = bench.world.clock.nowSeconds();
    bench.world.call(
        u"import_group"_s,
        {{u"Type"_s, u"Public"_s}, {u"GroupId"_s, u"old"_s}, {u"Name"_s, u"Old"_s}, {u"CreateTime"_s, now - 86400}});
    bench.showTab(2);
    bench.typeLong("importText", u"from,group,time,text\nalice,stage,%1,live\nalice,old,%1,kept\n"_s.arg(now - 100));
    const auto *problems = bench.find<QPlainTextEdit>("importProblems");
    QTRY_COMPARE_WITH_TIMEOUT(problems->toPlainText(), u"Line 2: Live rooms keep no history."_s, 10'000);
    bench.press("importRun");
    QTRY_COMPARE(bench.status, u"1 of 1 imported"_s);
}

void TestMessagesWrite::triesMissedLinesAgain()
{
    MessagesBench bench;
    bench.showTab(2);
    const qint64 then = bench.world.clock.nowSeconds() - 100;
    bench.typeLong("importText", u"from,to,time,text\nalice,bob,%1,known\nalice,ghost,%1,unknown\n"
                                 "phantom,bob,%1,unknown too\n"_s.arg(then));
    QTRY_VERIFY(bench.find<QPushButton>("importRun")->isEnabled());
    bench.press("importRun");
    QTRY_COMPARE(bench.status, u"1 of 3 imported · 2 not"_s);
    bench.press("importCopyMissed");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"3\n4"_s); // their lines
    QCOMPARE(bench.status, u"2 ID(s) copied"_s);
    for (const QString &name : {u"ghost"_s, u"phantom"_s})
        bench.world.raw(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, name}});
    bench.press("importRetry");
    QTRY_COMPARE(bench.status, u"3 of 3 imported"_s);
    QVERIFY(!bench.find<QPushButton>("importRetry")->isVisible());
    QVERIFY(!bench.find<QPushButton>("importCopyMissed")->isVisible());
    QCOMPARE(texts(bench, u"alice"_s, u"ghost"_s), QStringList{u"unknown"_s});
    QCOMPARE(texts(bench, u"bob"_s, u"phantom"_s), QStringList{u"unknown too"_s});
    QCOMPARE(texts(bench, u"bob"_s, u"alice"_s), QStringList{u"known"_s}); // not twice
}

void TestMessagesWrite::speaksTheOtherLanguage()
{
    MessagesBench bench;
    bench.showTab(1);
    bench.typeLong("elementText", u"kept"_s);
    bench.panel->retranslate();
    QCOMPARE(bench.panel->compose().message().body.first().content.value(u"Text"_s).toString(), u"kept"_s);
    QCOMPARE(testing::unnamedWidgets(bench.panel.get()), QStringList());
}

QTEST_MAIN(TestMessagesWrite)
#include "tst_messageswrite.moc"
