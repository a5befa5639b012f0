// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/sendbench.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Names in the form where nobody has opened the list of groups.
class TestSendNames : public SendBench
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        startSandbox();
        create(u"zebra1"_s, u"Public"_s, u"Zebra crossing"_s, 3);
        create(u"zebra2"_s, u"Public"_s, u"Zebra grazing"_s, 2);
    }
    void init()
    {
        openPanel();
        m_listing = u"group_open_http_svc/get_appid_group_list"_s;
    }
    void cleanup() { closePanel(); }
    void aNameIsFoundThatNobodyHasListed();
    void whatIsStillToComeIsTold();
    void enterOnAStrangerSaysSo();
    void enterOnANameThatSeveralHaveAsks();
    void theWordsOfANameAreItsOwn();

  private:
    QListWidget *matches() const { return find<QListWidget>("sendGroupMatches"); }
    QLineEdit *field() const { return find<QLineEdit>("sendGroupSearch"); }
    void typeGroup(const QString &text) const
    {
        field()->setFocus();
        field()->setText(text);
    }
    /// All groups are listed and all names read.
    void knowAll()
    {
        findFromTheService();
        QTRY_VERIFY_WITH_TIMEOUT(m_finder->lack().isEmpty(), 30'000);
    }
    QString m_listing;
};

void TestSendNames::aNameIsFoundThatNobodyHasListed()
{
    findFromTheService(); // the section is opened, and what is needed is on its way
    typeGroup(u"crossing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(matches()->count(), 1, 30'000);
    QVERIFY(matches()->isVisible() && matches()->item(0)->text().startsWith(u"Zebra crossing"_s));
    QTRY_VERIFY(!shows("sendGroupLack"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"zebra1"_s});
    QVERIFY(!shows("sendGroupNote"));
}

void TestSendNames::whatIsStillToComeIsTold()
{
    m_sandbox->setFault(m_listing, {SandboxFault::Kind::Slow, 60'000, 0, {}, 0, -1});
    findFromTheService();
    QVERIFY(!shows("sendGroupLack")); // nobody looks yet
    typeGroup(u"\u6591\u9a6c"_s);
    QTRY_VERIFY2(text("sendGroupLack").startsWith(u"Groups are being listed"_s), qPrintable(text("sendGroupLack")));
    QVERIFY(shows("sendGroupLack"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QCOMPARE(field()->text(), u"\u6591\u9a6c"_s); // it may be found yet
    QVERIFY2(text("sendGroupNote")
                 .contains(u"No group known so far has that in its name. A name is found once it is "
                           "read."_s),
             qPrintable(text("sendGroupNote")));
    m_sandbox->clearFaults();
    m_finder->restart();
    field()->setText(u"zebra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(matches()->count(), 2, 30'000); // by itself, when they come
}

void TestSendNames::enterOnAStrangerSaysSo()
{
    knowAll();
    typeGroup(u"stranger"_s);
    QVERIFY(!shows("sendGroupLack"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"stranger"_s}); // it may be one all the same
    QCOMPARE(text("sendGroupNote"),
             u"No group known here has the ID \u201Cstranger\u201D; the service is asked for it."_s);
    QVERIFY(shows("sendGroupNote"));
    QTRY_VERIFY(text("sendGroupCount").contains(u"1 of them not found in this app"_s));
    typeGroup(u"\u6591\u9a6c"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY2(text("sendGroupNote").endsWith(u"No group known here has that in its name."_s),
             qPrintable(text("sendGroupNote")));
    QCOMPARE(m_panel->receivers().rowCount(), 1);
}

void TestSendNames::enterOnANameThatSeveralHaveAsks()
{
    knowAll();
    typeGroup(u"zebra"_s);
    QCOMPARE(matches()->count(), 2);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QVERIFY2(text("sendGroupNote").startsWith(u"Several groups match."_s), qPrintable(text("sendGroupNote")));
    QTest::keyClicks(field(), u"s"_s); // another text, another question
    QVERIFY(!shows("sendGroupNote"));
    QTest::keyClick(field(), Qt::Key_Backspace);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(shows("sendGroupNote"));
    QTest::keyClick(field(), Qt::Key_Return); // meant as an ID
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"zebra"_s});
}

void TestSendNames::theWordsOfANameAreItsOwn()
{
    knowAll();
    typeGroup(u"zebra grazing"_s);
    QCOMPARE(matches()->count(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"zebra2"_s});
}

QTEST_MAIN(TestSendNames)
#include "tst_sendnames.moc"
