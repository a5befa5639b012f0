// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/home/homecard.h"
#include "ui/panels/home/homepanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The first section: what its cards say, and that each leads to where it is dealt with.
class TestHomePanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void cardsSayHowThingsStand();
    void aFailedListenerTellsItsTrouble();
    void cardsLeadWhereTheyAreDealtWith();
    void quickButtonsOpenTheSections();
    void withoutAConnectionTheWayToOneIsOffered();
    void figuresCompareWithTheWeekBefore();
    void aCardGrowsForItsWords();
    void whyThereAreNoFiguresIsACard();

  private:
    HomeCard *card(const QString &name) const { return m_panel->findChild<HomeCard *>(name); }
    std::unique_ptr<HomePanel> m_panel;
    HomeData m_data;
};

void TestHomePanel::init()
{
    m_panel = std::make_unique<HomePanel>();
    m_data = {};
    m_data.connected = true;
    m_data.listener = HomeData::Listener::On;
    m_data.listenerAddress = u"127.0.0.1:8443/imcallback"_s;
    m_data.eventsSinceStart = 12;
    m_data.refusedSinceStart = 3;
    m_data.callsSinceStart = 5;
    m_panel->setData(m_data);
    m_panel->resize(1000, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestHomePanel::cardsSayHowThingsStand()
{
    QVERIFY(card(u"homeListener"_s)->figure().startsWith(u"12 "));
    QVERIFY(card(u"homeListener"_s)->words().contains(m_data.listenerAddress));
    QVERIFY(card(u"homeListener"_s)->words().contains(u"3 turned away"));
    QVERIFY(card(u"homeCalls"_s)->figure().startsWith(u"5 "));
    m_data.errorsSinceStart = 2;
    m_data.lastError = u"Signature expired"_s;
    m_panel->setData(m_data);
    QVERIFY(card(u"homeCalls"_s)->chip().startsWith(u"2 "));
    QCOMPARE(card(u"homeCalls"_s)->words(), u"Last failure: "_s + m_data.lastError);
    m_data.drafts = 1;
    m_panel->setData(m_data);
    QVERIFY(card(u"homeDrafts"_s)->figure().endsWith(u"not sent"_s));
    m_data.draftMaybeSent = true;
    m_panel->setData(m_data);
    QVERIFY(card(u"homeDrafts"_s)->figure().endsWith(u"may have been sent"_s));
    QCOMPARE(card(u"homeDrafts"_s)->words(), u"Look into the audit before you send it again."_s);
}

void TestHomePanel::aFailedListenerTellsItsTrouble()
{
    m_data.listener = HomeData::Listener::Failed;
    m_data.listenerTrouble = u"Port 8443 is in use by another program."_s;
    m_panel->setData(m_data);
    QCOMPARE(card(u"homeListener"_s)->words(), m_data.listenerTrouble);
    QVERIFY(card(u"homeListener"_s)->figure().isEmpty());
}

void TestHomePanel::cardsLeadWhereTheyAreDealtWith()
{
    QSignalSpy to(m_panel.get(), &HomePanel::navigateTo);
    QSignalSpy calls(m_panel.get(), &HomePanel::callsRequested);
    QTest::mouseClick(card(u"homeListener"_s), Qt::LeftButton);
    card(u"homeDrafts"_s)->setFocus();
    QTest::keyClick(card(u"homeDrafts"_s), Qt::Key_Return);
    QTest::mouseClick(card(u"homeCalls"_s), Qt::LeftButton);
    QCOMPARE(to.size(), 2);
    QCOMPARE(to.at(0).at(0).toString(), u"callbacks"_s);
    QCOMPARE(to.at(1).at(0).toString(), u"send"_s);
    QCOMPARE(calls.size(), 1);
}

void TestHomePanel::quickButtonsOpenTheSections()
{
    QSignalSpy to(m_panel.get(), &HomePanel::navigateTo);
    const QStringList sections{u"groups"_s, u"send"_s, u"callbacks"_s, u"statistics"_s};
    for (const QString &section : sections) {
        auto *button = m_panel->findChild<QPushButton *>(u"quick-"_s + section);
        QVERIFY2(button && !button->text().isEmpty(), qPrintable(section));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(to.takeFirst().at(0).toString(), section);
    }
    QSignalSpy refresh(m_panel.get(), &HomePanel::refreshRequested);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(u"homeRefresh"_s), Qt::LeftButton);
    QCOMPARE(refresh.size(), 1);
}

void TestHomePanel::withoutAConnectionTheWayToOneIsOffered()
{
    m_panel->setData({});
    auto *empty = m_panel->findChild<EmptyState *>(u"homeNoFigures"_s);
    QVERIFY(empty && empty->isVisible());
    QSignalSpy connectWanted(m_panel.get(), &HomePanel::connectRequested);
    auto *button = empty->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(connectWanted.size(), 1);
}

void TestHomePanel::figuresCompareWithTheWeekBefore()
{
    m_data.statisticsDay = QDate(2026, 3, 2);
    m_data.figures = {{u"UpMsgNum"_s, u"Messages sent"_s, 150, 100}, {u"MaxOnlineNum"_s, u"Most online"_s, 7, {}}};
    m_panel->setData(m_data);
    HomeCard *sent = card(u"homeFigure-UpMsgNum"_s);
    QVERIFY(sent);
    QTRY_VERIFY(sent->isVisible());
    QCOMPARE(sent->figure(), u"150"_s);
    QVERIFY(sent->chip().contains(u"50"));
    QVERIFY(card(u"homeFigure-MaxOnlineNum"_s)->chip().isEmpty());
    QVERIFY(!m_panel->findChild<EmptyState *>(u"homeNoFigures"_s)->isVisible());
}

void TestHomePanel::aCardGrowsForItsWords()
{
    HomeCard *listener = card(u"homeListener"_s);
    const int usual = listener->height();
    m_data.listener = HomeData::Listener::Failed;
    m_data.listenerTrouble = u"Port 8443 is in use by another program. "_s.repeated(8);
    m_panel->setData(m_data);
    m_panel->resize(780, 700);
    QTRY_VERIFY(listener->height() > usual);
    QTRY_VERIFY(listener->height() >= listener->heightForWidth(listener->width()));
    // Those beside it are as high.
    QTRY_COMPARE(card(u"homeCalls"_s)->height(), listener->height());
    m_data.listener = HomeData::Listener::On;
    m_panel->setData(m_data);
    m_panel->resize(1000, 700);
    QTRY_COMPARE(listener->height(), usual);
}

void TestHomePanel::whyThereAreNoFiguresIsACard()
{
    auto *message = m_panel->findChild<MessageBar *>(u"homeMessage"_s);
    QVERIFY(message && !message->isVisible());
    const Catalogue catalogue;
    const ErrorText errors(catalogue);
    ApiError error = makeError(ApiError::Kind::Service, u"verification failed"_s);
    error.code = 70009;
    error.requestId = u"req-1"_s;
    m_panel->setTrouble([&errors, error] { return errors.explain(error, u"en"_s); });
    QVERIFY(message->isVisible());
    QCOMPARE(message->title(), u"Key does not fit this app"_s);
    QVERIFY(message->details().contains(u"req-1"_s));
    const auto *none = m_panel->findChild<EmptyState *>(u"homeNoFigures"_s);
    QVERIFY(none->isVisible());
    QVERIFY(!none->findChild<QPushButton *>(u"emptyButton"_s)->isVisible()); // the card has what to do
    // New data, which comes with every call, leaves the card as it is.
    const auto *connection = message->findChild<QPushButton *>(u"messageAction0"_s);
    m_panel->setData(m_data);
    QVERIFY(message->isVisible());
    QCOMPARE(message->findChild<QPushButton *>(u"messageAction0"_s), connection);
    QSignalSpy refresh(m_panel.get(), &HomePanel::refreshRequested);
    QTest::mouseClick(message->findChild<QPushButton *>(u"messageAction1"_s), Qt::LeftButton);
    QCOMPARE(refresh.size(), 1);
    m_panel->setTrouble({});
    QVERIFY(!message->isVisible());
}

QTEST_MAIN(TestHomePanel)
#include "tst_homepanel.moc"
