// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/messagesbench.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The form of a message takes care that nobody gets one twice without a word, and that nothing typed is lost.
class TestMessagesCare : public QObject
{
    Q_OBJECT

  private:
    /// It is carried out, but nobody hears of it.
    static void loseAnswers(MessagesBench &bench, const QString &command)
    {
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::CutOff;
        bench.world.sandbox.setFault(command, fault);
    }
    static void sendWithoutAnswer(MessagesBench &bench)
    {
        bench.showTab(1);
        bench.typeLong("composeReceivers", u"bob"_s);
        bench.type("composeFrom", u"alice"_s);
        bench.typeLong("elementText", u"once"_s);
        loseAnswers(bench, u"openim/sendmsg"_s);
        bench.press("composeSend");
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, u"Sent to 0 of 1 · 1 unknown"_s, 30'000);
        bench.world.sandbox.clearFaults();
        bench.dialogs.asked.clear();
    }
    static qsizetype copies(MessagesBench &bench)
    {
        bench.showTab(0);
        bench.openPair(u"alice"_s, u"bob"_s);
        return bench.rows().rowCount();
    }

  private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontShowShortcutsInContextMenus); }

    void sendingAnewAsksWhereSomebodyMayHaveIt()
    {
        MessagesBench bench;
        sendWithoutAnswer(bench);
        bench.dialogs.yes = false;
        bench.press("composeSend");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        const QString effect = bench.dialogs.asked.first().effect;
        QVERIFY2(effect.contains(u"bob may have it already"_s) && effect.contains(u"twice"_s), qPrintable(effect));
        QVERIFY(!bench.sender->isRunning());
        // Among others it is said who.
        bench.typeLong("composeReceivers", u"carol\nbob"_s);
        bench.press("composeSend");
        QCOMPARE(bench.dialogs.asked.size(), 2);
        QVERIFY(bench.dialogs.asked.last().effect.contains(u"bob may have it already"_s));
        QCOMPARE(bench.dialogs.asked.last().details, (QStringList{u"carol"_s, u"bob (may have it already)"_s}));
        // To somebody else, or another text, it is a message like any.
        bench.typeLong("composeReceivers", u"carol"_s);
        bench.press("composeSend");
        QCOMPARE(bench.dialogs.asked.size(), 2);
        QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
        QCOMPARE(copies(bench), 1);
    }

    void whatIsBroughtBackIsAskedAboutToo()
    {
        MessagesBench bench;
        sendWithoutAnswer(bench);
        bench.press("composeClear");
        bench.find<MessageBar>("composeMessage")->findChild<QPushButton *>(u"messageAction0"_s)->click();
        QCOMPARE(bench.panel->compose().message().receivers, QStringList{u"bob"_s});
        bench.dialogs.yes = false;
        bench.press("composeSend");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QVERIFY(bench.dialogs.asked.first().effect.contains(u"may have it already"_s));
        QVERIFY(!bench.sender->isRunning());
    }

    void anotherTextIsAnotherMessage()
    {
        MessagesBench bench;
        sendWithoutAnswer(bench);
        const QString first = bench.panel->compose().message().body.first().content.value(u"Text"_s).toString();
        bench.typeLong("elementText", u"something else"_s);
        bench.press("composeSend");
        QVERIFY(bench.dialogs.asked.isEmpty());
        QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
        // What may have arrived is not forgotten for it.
        bench.typeLong("elementText", first);
        bench.dialogs.yes = false;
        bench.press("composeSend");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QVERIFY(bench.dialogs.asked.first().effect.contains(u"may have it already"_s));
    }

    void whatWasWrittenForOthersGoesToNobodyElse()
    {
        MessagesBench bench;
        bench.showTab(1);
        bench.typeLong("elementText", u"dear all"_s);
        const auto text = [&bench] {
            return bench.panel->compose().message().body.first().content.value(u"Text"_s).toString();
        };
        // Without a receiver it was written for whoever is chosen.
        bench.panel->openWith(QVariantMap{{u"receivers"_s, QStringList{u"bob"_s}}});
        QCOMPARE(text(), u"dear all"_s);
        bench.panel->openWith(QVariantMap{{u"receivers"_s, QStringList{u"carol"_s}}});
        QCOMPARE(bench.panel->compose().message().receivers, QStringList{u"carol"_s});
        QCOMPARE(text(), QString());
        const auto isOffered = [&bench] { return bench.find<QPushButton>("messageAction0")->isVisible(); };
        QTRY_VERIFY(isOffered());
        bench.press("messageAction0");
        QCOMPARE(bench.panel->compose().message().receivers, QStringList{u"bob"_s});
        QCOMPARE(text(), u"dear all"_s);
    }

    void whoIsWrittenToIsSeen_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("focus");
        QTest::newRow("low") << 460 << u"composeReceivers"_s;
        QTest::newRow("high") << 900 << u"elementText"_s;
    }
    void whoIsWrittenToIsSeen()
    {
        QFETCH(int, height);
        QFETCH(QString, focus);
        MessagesBench bench;
        bench.panel->resize(1000, height);
        sendWithoutAnswer(bench);
        auto *bar = bench.find<QScrollArea>("composeScroll")->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        bench.find<QPushButton>("composeClear")->setFocus();
        bench.panel->openWith(QVariantMap{{u"receivers"_s, QStringList{u"carol"_s}}});
        QTRY_COMPARE(bench.panel->focusWidget()->objectName(), focus);
        QCOMPARE(bar->value(), 0);
        QVERIFY(!bench.panel->focusWidget()->visibleRegion().isEmpty());
        // What is typed next goes before no receiver.
        QVERIFY(focus != u"composeReceivers"_s || bench.find<QPlainTextEdit>("composeReceivers")->textCursor().atEnd());
    }

    void whatThePlanLacksIsOffBeforehand()
    {
        MessagesBench bench;
        bench.know(u"night"_s, u"Public"_s);
        bench.panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"night"_s}}});
        const auto *receipts = bench.find<QCheckBox>("composeReceipts");
        const auto *why = bench.find<QLabel>("composeRefused");
        QVERIFY(receipts->isEnabled() && why->isHidden());
        bench.refusals->setPlan(Profile::Plan::BelowUltimate);
        QVERIFY(!receipts->isEnabled() && !why->isHidden());
        QVERIFY2(why->text().startsWith(u"Read receipts: This needs the Ultimate plan"_s), qPrintable(why->text()));
        bench.refusals->setPlan(Profile::Plan::Unknown);
        QVERIFY(receipts->isEnabled() && why->isHidden());
    }

    void anotherTryInTimeMakesNoSecondCopy()
    {
        MessagesBench bench;
        sendWithoutAnswer(bench);
        bench.press("composeRetry");
        QVERIFY(bench.dialogs.asked.isEmpty());
        QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
        QCOMPARE(copies(bench), 1);
    }

    void onProductionAnotherTryTellsOfTheNumbers()
    {
        MessagesBench bench;
        bench.world.profile.level = SafetyLevel::Production;
        sendWithoutAnswer(bench);
        bench.dialogs.yes = false;
        bench.press("composeRetry");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        const QString effect = bench.dialogs.asked.first().effect;
        QVERIFY2(effect.contains(u"under the same numbers"_s) && effect.contains(u"2 minute(s)"_s), qPrintable(effect));
        QVERIFY2(!effect.contains(u"twice"_s), qPrintable(effect));
    }

    void anotherTryThatIsLateAsksAtEveryLevel()
    {
        for (const SafetyLevel level : {SafetyLevel::Sandbox, SafetyLevel::Test, SafetyLevel::Production}) {
            MessagesBench bench;
            bench.world.profile.level = level;
            sendWithoutAnswer(bench);
            bench.senderClock.aheadMs = 200'000;
            bench.dialogs.yes = false;
            bench.press("composeRetry");
            QCOMPARE(bench.dialogs.asked.size(), 1);
            const QString effect = bench.dialogs.asked.first().effect;
            QVERIFY2(effect.contains(u"gets it twice"_s), qPrintable(effect));
            QVERIFY(!bench.sender->isRunning());
        }
    }

    void aQuestionThatStoodTooLongIsAskedAnew()
    {
        MessagesBench bench;
        bench.world.profile.level = SafetyLevel::Production;
        sendWithoutAnswer(bench);
        bench.dialogs.meanwhile = [&bench] { bench.senderClock.aheadMs = 200'000; };
        bench.press("composeRetry");
        QCOMPARE(bench.dialogs.asked.size(), 2);
        QVERIFY(!bench.dialogs.asked.first().effect.contains(u"twice"_s));
        QVERIFY(bench.dialogs.asked.last().effect.contains(u"gets it twice"_s));
        QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
    }

    void aLongWordLeavesTheFormAsWideAsItWas()
    {
        MessagesBench bench;
        bench.showTab(1);
        const auto *form = bench.find<QScrollArea>("composeScroll");
        const auto *preview = bench.find<QLabel>("composePreview");
        const auto width = [form] {
            QCoreApplication::sendPostedEvents(); // the pages around it hear of it one after the other
            return form->widget()->minimumSizeHint().width();
        };
        bench.typeLong("elementText", u"short"_s);
        const int before = width();
        const QString link = u"https://example.com/"_s + QString(280, u'x');
        bench.typeLong("elementText", link);
        QVERIFY2(preview->minimumSizeHint().width() < form->viewport()->width(),
                 qPrintable(QString::number(preview->minimumSizeHint().width())));
        QVERIFY2(width() <= qMax(before, form->viewport()->width()), qPrintable(QString::number(width())));
        QString shown = preview->text();
        QVERIFY(shown.remove(QChar(0x200b)).contains(link));
        QCOMPARE(bench.panel->compose().message().body.first().content.value(u"Text"_s).toString(), link);
        // No letter is parted.
        bench.typeLong("elementText", QString(23, u'x') + u"\U0001F600\U0001F600"_s + QString(23, u'x') + u"e\u0301"_s);
        const QString parted = preview->text();
        QCOMPARE(parted.count(u"\U0001F600"_s), 2);
        QVERIFY(parted.contains(u"e\u0301"_s));
    }

    void optionsThatAreOffSayWhy()
    {
        MessagesBench bench;
        bench.showTab(1);
        const auto tells = [&bench](const char *name) {
            const auto *box = bench.find<QCheckBox>(name);
            return box->isEnabled() == box->toolTip().isEmpty() && box->accessibleDescription() == box->toolTip();
        };
        for (const int route : {0, 1, 2}) {
            bench.choose("composeRoute", route);
            for (const char *name : {"composeSync", "composeNoCallbacks", "composeMentionAll"})
                QVERIFY2(tells(name), name);
            QCOMPARE(bench.find<QCheckBox>("composeNoCallbacks")->isEnabled(), route != 1);
            QCOMPARE(bench.find<QCheckBox>("composeSync")->isEnabled(), route != 2);
            QCOMPARE(bench.find<QCheckBox>("composeMentionAll")->isEnabled(), route == 2);
        }
    }

    void anEmptiedFormCanBeBroughtBack()
    {
        MessagesBench bench;
        bench.showTab(1);
        const auto *note = bench.find<MessageBar>("composeMessage");
        bench.press("composeClear"); // there is nothing to bring back
        QVERIFY(!note->isShowing());
        bench.choose("composeRoute", 1);
        bench.typeLong("composeReceivers", u"bob, carol"_s);
        bench.typeLong("elementText", u"a long letter"_s);
        bench.type("composeCloud", u"extra"_s);
        bench.typeLong("composeAndroid", u"{\"Sound\":"_s);
        bench.press("composeClear");
        QVERIFY(bench.panel->compose().message().receivers.isEmpty());
        QVERIFY(note->isShowing());
        QCOMPARE(bench.status, u"Form emptied"_s);
        // What is typed meanwhile is not lost either.
        bench.typeLong("composeReceivers", u"dave"_s);
        const auto isOffered = [&bench] { return bench.find<QPushButton>("messageAction0")->isVisible(); };
        QTRY_VERIFY(isOffered());
        bench.press("messageAction0");
        OutgoingMessage back = bench.panel->compose().message();
        QCOMPARE(back.route, OutgoingMessage::Route::Batch);
        QCOMPARE(back.receivers, QStringList({u"bob"_s, u"carol"_s}));
        QCOMPARE(back.body.first().content.value(u"Text"_s).toString(), u"a long letter"_s);
        QCOMPARE(back.cloudData, u"extra"_s);
        QCOMPARE(bench.find<QPlainTextEdit>("composeAndroid")->toPlainText(), u"{\"Sound\":"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(isOffered());
        bench.press("messageAction0");
        QCOMPARE(bench.panel->compose().message().receivers, QStringList{u"dave"_s});
        // It is in the draft, too.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(isOffered());
        bench.press("messageAction0");
        bench.make();
        back = bench.panel->compose().message();
        QCOMPARE(back.receivers, QStringList({u"bob"_s, u"carol"_s}));
        QCOMPARE(back.cloudData, u"extra"_s);
    }

    void theQuestionOfAnImportSaysThatItStays()
    {
        MessagesBench bench;
        bench.showTab(2);
        bench.typeLong("importText",
                       u"from,to,time,text\nalice,bob,%1,old\n"_s.arg(bench.world.clock.nowSeconds() - 100));
        QTRY_VERIFY(bench.find<QPushButton>("importRun")->isEnabled());
        bench.dialogs.yes = false;
        bench.press("importRun");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QVERIFY(bench.dialogs.asked.first().effect.endsWith(u"This cannot be undone."_s));
    }
};

QTEST_MAIN(TestMessagesCare)
#include "tst_messagescare.moc"
