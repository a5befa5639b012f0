// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/sendbench.h"
#include "tests/ui/support/idmenus.h"
#include "ui/panels/send/sendtext.h"
#include "ui/widgets/focusinview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The form: what goes in and what it says.
class TestSendPanel : public SendBench
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { openPanel(); }
    void cleanup() { closePanel(); }
    void startsEmptyAndSaysWhatIsMissing();
    void searchFindsKnownGroups();
    void pastedListsAreRead();
    void aPastedListIsLeftOut();
    void groupsAreRemoved();
    void aChosenGroupHasItsMenu();
    void aGroupThatIsFoundHasItsMenu();
    void namedMembersAreCounted();
    void liveRoomsOnlyNotifyEveryone();
    void namedMembersWaitForTheTypes();
    void bytesLeftAreCounted();
    void countersFollowTheTheme();
    void manyLiveRoomsAreCountedInGroupsOfDigits();
    void readOnlyCannotSend();
    void draftComesBack();
    void theDraftIsGoneOnWithInView();
    void damagedDraftIsTold();
    void clearCanBeUndone();
    void prefilledFromElsewhere();
    void onlineIsCounted();
    void languageSwitchesLive();
    void aNarrowWindowTellsBelowTheForm();
};

void TestSendPanel::aNarrowWindowTellsBelowTheForm()
{
    const auto at = [this](const char *name) {
        const auto *widget = find<QWidget>(name);
        return QRect(widget->mapTo(m_panel.get(), QPoint()), widget->size());
    };
    m_panel->adaptTo(QSize(584, 600));
    m_panel->resize(584, 600);
    QTRY_VERIFY(at("sendFacts").top() > at("sendText").bottom());
    QVERIFY(at("sendFacts").right() < m_panel->width());
    m_panel->adaptTo(QSize(1060, 600));
    m_panel->resize(1060, 600);
    QTRY_VERIFY(at("sendFacts").left() > at("sendText").right());
}

void TestSendPanel::startsEmptyAndSaysWhatIsMissing()
{
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    QCOMPARE(text("sendHint"), u"Choose a group."_s);
    QCOMPARE(text("sendGroupCount"), u"No group chosen yet."_s);
    QVERIFY(text("sendFacts").contains(u"Not stored"_s));
    QVERIFY(text("sendFacts").contains(u"1,000 a day"_s));
    QVERIFY(text("sendFacts").contains(u"No callbacks"_s));
    QVERIFY(!m_panel->results().isVisible());
    QVERIFY(find<QLineEdit>("sendGroupSearch")->hasFocus());
    addGroup(u"public1"_s);
    QCOMPARE(text("sendHint"), u"Write the text."_s);
    type("sendText", u"x"_s);
    QVERIFY(!shows("sendHint"));
    QVERIFY(find<QPushButton>("sendSend")->isEnabled());
    for (const QWidget *field :
         {find<QWidget>("sendGroupSearch"), find<QWidget>("sendText"), find<QWidget>("sendMembers"),
          find<QWidget>("sendGroups"), find<QWidget>("sendResults")})
        QVERIFY(!field->accessibleName().isEmpty());
}

void TestSendPanel::searchFindsKnownGroups()
{
    auto *field = find<QLineEdit>("sendGroupSearch");
    auto *matches = find<QListWidget>("sendGroupMatches");
    QVERIFY(!matches->isVisible());
    QTest::keyClicks(field, u"SHIFT"_s); // by name, in either case
    QCOMPARE(matches->count(), 2);
    QVERIFY(matches->isVisible());
    QVERIFY(matches->item(0)->text().contains(u"Public"_s));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(matches, Qt::Key_Down);
    QTest::keyClick(matches, Qt::Key_Return);
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"public2"_s});
    QCOMPARE(m_panel->receivers().nameOf(u"public2"_s), u"Day shift"_s); // known without asking
    QTest::keyClicks(field, u"night"_s);
    QTest::mouseClick(matches->viewport(), Qt::LeftButton, {}, matches->visualItemRect(matches->item(0)).center());
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public2"_s, u"public1"_s}));
    QTest::keyClicks(field, u"nobody"_s);
    QCOMPARE(matches->count(), 0);
}

void TestSendPanel::pastedListsAreRead()
{
    click("sendPasteToggle");
    auto *paste = find<QPlainTextEdit>("sendPasteText");
    QVERIFY(paste->hasFocus());
    QGuiApplication::clipboard()->setText(
        u"public1\r\n\"public2\", live1;public1\n\u5ba2\u670d\n'public2'\n%1"_s.arg(QString(49, u'x')));
    QTest::keySequence(paste, QKeySequence::Paste);
    QVERIFY2(text("sendPasteFacts").startsWith(u"3 group"_s), qPrintable(text("sendPasteFacts")));
    QVERIFY(text("sendPasteFacts").contains(u"2 duplicate"_s));
    QVERIFY(text("sendPasteFacts").contains(u"2 not valid"_s));
    QVERIFY(text("sendPasteFacts").contains(u"\u5ba2\u670d"_s));
    click("sendPasteAdd");
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public1"_s, u"public2"_s, u"live1"_s}));
    QVERIFY(!paste->isVisible());
    QVERIFY2(text("sendGroupNote").contains(u"not valid"_s) && text("sendGroupNote").contains(u"duplicate"_s),
             qPrintable(text("sendGroupNote")));
    // A list in the search field is a list too; what is there already is told.
    addGroup(u"public1, public2"_s);
    QVERIFY(text("sendGroupNote").contains(u"2 duplicate"_s));
    QCOMPARE(m_panel->receivers().rowCount(), 3);
}

void TestSendPanel::aPastedListIsLeftOut()
{
    click("sendPasteToggle");
    const auto *paste = find<QPlainTextEdit>("sendPasteText");
    type("sendPasteText", u"public1"_s);
    click("sendPasteCancel");
    QVERIFY(!paste->isVisible());
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    click("sendPasteToggle");
    QVERIFY(paste->isVisible());
    QVERIFY(paste->toPlainText().isEmpty());
    QVERIFY(!find<QPushButton>("sendPasteAdd")->isEnabled());
}

void TestSendPanel::aGroupThatIsFoundHasItsMenu()
{
    testing::giveSections(m_panel.get());
    find<QLineEdit>("sendGroupSearch")->setText(u"Night"_s);
    auto *matches = find<QListWidget>("sendGroupMatches");
    QTRY_COMPARE(matches->count(), 1);
    matches->setCurrentRow(0);
    QVERIFY(testing::chooseByKey(matches, u"idGroupCopy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"public1"_s);
    QVERIFY(testing::chooseByKey(matches, u"idGroupHistory"_s));
    QCOMPARE(m_panel->receivers().rowCount(), 0); // looking is no choosing
}

void TestSendPanel::aChosenGroupHasItsMenu()
{
    testing::giveSections(m_panel.get());
    addGroup(u"public1"_s);
    addGroup(u"live1"_s);
    auto *table = find<QTableView>("sendGroups");
    table->setCurrentIndex(m_panel->receivers().index(0, NotificationReceivers::Id));
    QVERIFY(testing::chooseByKey(table, u"idGroupCopy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"public1"_s);
    QSignalSpy went(m_panel.get(), &Panel::navigateTo);
    QVERIFY(testing::chooseByKey(table, u"idGroupHistory"_s));
    QCOMPARE(went.count(), 1);
    QCOMPARE(went.first().first().toString(), u"messages"_s);
    // Of a live room, as which it is known here, nothing is stored.
    table->setCurrentIndex(m_panel->receivers().index(1, NotificationReceivers::Id));
    QVERIFY(!testing::chooseByKey(table, u"idGroupHistory"_s));
    QVERIFY(testing::chooseByKey(table, u"idGroupOpen"_s));
    QCOMPARE(went.last().at(1).toString(), u"live1"_s);
}

void TestSendPanel::groupsAreRemoved()
{
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    auto *table = find<QTableView>("sendGroups");
    QVERIFY(!find<QPushButton>("sendGroupRemove")->isEnabled());
    table->selectRow(0);
    click("sendGroupRemove");
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"public2"_s});
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QVERIFY(!table->isVisible());
}

void TestSendPanel::namedMembersAreCounted()
{
    addGroup(u"public1"_s);
    type("sendText", u"hello"_s);
    QVERIFY(!shows("sendMembers"));
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(shows("sendMembers"));
    QCOMPARE(text("sendMemberCount"), u"0 of 50 members"_s);
    QCOMPARE(text("sendHint"), u"Name the members, or choose everyone."_s);
    QStringList names;
    for (int i = 0; i < 37; ++i)
        names << u"member%1"_s.arg(i);
    find<QPlainTextEdit>("sendMembers")->setPlainText(names.join(u'\n') + u"\nmember3"_s);
    QVERIFY2(text("sendMemberCount").startsWith(u"37 of 50 members"_s) &&
                 text("sendMemberCount").contains(u"1 duplicate"_s),
             qPrintable(text("sendMemberCount")));
    for (int i = 37; i < 51; ++i)
        names << u"member%1"_s.arg(i);
    find<QPlainTextEdit>("sendMembers")->setPlainText(names.join(u", "_s));
    QCOMPARE(text("sendMemberCount"), u"51 of 50 members"_s);
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    find<QPlainTextEdit>("sendMembers")->setPlainText(u"member2 member3"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 1);
    QCOMPARE(m_service->notification().members, (QStringList{u"member2"_s, u"member3"_s}));
}

void TestSendPanel::liveRoomsOnlyNotifyEveryone()
{
    addGroup(u"public1"_s);
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(find<QRadioButton>("sendNamed")->isEnabled());
    addGroup(u"live1"_s);
    QTRY_VERIFY(!find<QRadioButton>("sendNamed")->isEnabled());
    QVERIFY2(text("sendScopeNote").startsWith(u"Live rooms can only notify everyone."_s),
             qPrintable(text("sendScopeNote")));
    type("sendText", u"show starts"_s);
    // Who named members has not chosen everyone.
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    QVERIFY2(text("sendHint").contains(u"choose everyone"_s), qPrintable(text("sendHint")));
    QTest::mouseClick(find<QRadioButton>("sendEveryone"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!shows("sendMembers"));
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 2);
    QVERIFY(m_service->notification().members.isEmpty());
}

void TestSendPanel::namedMembersWaitForTheTypes()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 60'000;
    m_sandbox->setFault(u"group_open_http_svc/get_group_info"_s, slow);
    m_panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"public2"_s}}}); // may be a live room for all one knows
    type("sendText", u"hello"_s);
    QVERIFY(find<QPushButton>("sendSend")->isEnabled()); // to everyone
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    type("sendMembers", u"member1"_s);
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    QVERIFY2(text("sendHint").contains(u"types"_s), qPrintable(text("sendHint")));
    QTest::keyClick(find<QPlainTextEdit>("sendText"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_service->results().isEmpty());
    m_sandbox->clearFaults();
    m_panel->refresh();
    QTRY_VERIFY(find<QPushButton>("sendSend")->isEnabled());
}

void TestSendPanel::bytesLeftAreCounted()
{
    QCOMPARE(text("sendBytes"), u"8,000 bytes left"_s);
    type("sendText", u"ab"_s);
    QCOMPARE(text("sendBytes"), u"7,998 bytes left"_s);
    addGroup(u"public1"_s);
    find<QPlainTextEdit>("sendText")->setPlainText(QString(2'667, QChar(0x5ba2)));
    QCOMPARE(text("sendBytes"), u"1 bytes too many"_s);
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    // A message in the history may be longer than a notification.
    find<QCheckBox>("sendAsMessage")->setChecked(true);
    find<QPlainTextEdit>("sendText")->setPlainText(QString(4096, QChar(0x5ba2)));
    QCOMPARE(text("sendBytes"), u"0 bytes left"_s);
    QVERIFY(find<QPushButton>("sendSend")->isEnabled());
    find<QPlainTextEdit>("sendText")->setPlainText(QString(4097, QChar(0x5ba2)));
    QCOMPARE(text("sendBytes"), u"3 bytes too many"_s);
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    QCOMPARE(text("sendHint"), u"The text is too long."_s);
}

void TestSendPanel::countersFollowTheTheme()
{
    const auto colour = [this] { return find<QLabel>("sendBytes")->palette().color(QPalette::WindowText); };
    QCOMPARE(colour(), Theme::light().muted);
    m_theme.setChoice(ThemeController::Choice::Dark);
    QTRY_COMPARE(colour(), Theme::dark().muted);
    m_theme.setChoice(ThemeController::Choice::Light);
    QTRY_COMPARE(colour(), Theme::light().muted);
}

void TestSendPanel::manyLiveRoomsAreCountedInGroupsOfDigits()
{
    SendText form;
    form.setEveryoneOnly(6320);
    const QString note = form.findChild<QLabel *>(u"sendScopeNote"_s)->text();
    QVERIFY2(note.contains(QLocale().toString(6320) + u" of the chosen groups"_s), qPrintable(note));
}

void TestSendPanel::readOnlyCannotSend()
{
    m_profile.readOnly = true;
    m_client->setProfile(m_profile);
    remake();
    QVERIFY(find<MessageBar>("sendState")->isVisible());
    QCOMPARE(find<MessageBar>("sendState")->title(), u"This profile is read-only"_s);
    addGroup(u"public1"_s);
    type("sendText", u"x"_s);
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    QVERIFY(!find<QPushButton>("sendTest")->isEnabled());
    QTest::keyClick(find<QPlainTextEdit>("sendText"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_service->results().isEmpty());
    QVERIFY(m_panel->isReadOnly());
}

void TestSendPanel::draftComesBack()
{
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    type("sendMembers", u"member1, member2"_s);
    type("sendText", u"half a sen"_s);
    QTRY_VERIFY(QFile::exists(m_drafts->file())); // by itself
    remake();
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public1"_s, u"public2"_s}));
    QVERIFY(find<QRadioButton>("sendNamed")->isChecked());
    QCOMPARE(text("sendMemberCount"), u"2 of 50 members"_s);
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"half a sen"_s);
    QTRY_COMPARE(m_panel->receivers().nameOf(u"public1"_s), u"Night shift"_s); // looked up again
    QVERIFY(find<QPushButton>("sendSend")->isEnabled());
}

void TestSendPanel::theDraftIsGoneOnWithInView()
{
    const FocusInView inView;
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    type("sendText", u"The shop opens at"_s);
    QVERIFY(m_drafts->flush());
    remake();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    auto *scroll = find<QScrollArea>("sendScroll");
    auto *edit = find<QPlainTextEdit>("sendText");
    m_panel->resize(1000, 330);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    find<QLineEdit>("sendGroupSearch")->setFocus();
    scroll->verticalScrollBar()->setValue(0);
    m_panel->focusFirst();
    QVERIFY(edit->hasFocus() && edit->textCursor().atEnd());
    const auto caret = [&] {
        const QRect rect = edit->cursorRect();
        return QRect(edit->viewport()->mapTo(scroll, rect.topLeft()), rect.size());
    };
    QTRY_VERIFY(scroll->viewport()->geometry().contains(caret()));
}

void TestSendPanel::damagedDraftIsTold()
{
    QFile file(m_drafts->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"id\":\"x\",\"text\":\"hal");
    file.close();
    remake();
    QVERIFY(find<MessageBar>("sendMessage")->isVisible());
    QCOMPARE(find<MessageBar>("sendMessage")->kind(), MessageBar::Kind::Error);
    QVERIFY(!QFile::exists(m_drafts->file()));
    type("sendText", u"goes on"_s);
    QVERIFY(m_drafts->flush());
    QVERIFY(QFile::exists(m_drafts->file()));
}

void TestSendPanel::clearCanBeUndone()
{
    QVERIFY(!find<QPushButton>("sendClear")->isEnabled());
    addGroup(u"public1"_s);
    type("sendText", u"precious"_s);
    click("sendClear");
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QVERIFY(find<QPlainTextEdit>("sendText")->toPlainText().isEmpty());
    QPushButton *undo = nullptr;
    const QList<QPushButton *> buttons = m_panel->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Undo"_s && button->isVisible())
            undo = button;
    }
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"public1"_s});
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"precious"_s);
}

void TestSendPanel::prefilledFromElsewhere()
{
    m_panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"public1"_s, u"public2"_s}}});
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public1"_s, u"public2"_s}));
    QVERIFY(find<QPlainTextEdit>("sendText")->hasFocus());
    m_panel->openWith(QVariant()); // nothing to put in
    QCOMPARE(m_panel->receivers().rowCount(), 2);
    // The same ones again change nothing.
    type("sendText", u"for two"_s);
    m_panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"public2"_s, u"public1"_s}}});
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"for two"_s);
    QVERIFY(!find<MessageBar>("sendMessage")->isShowing());
    // What was written for others goes to nobody else.
    m_panel->open({ObjectRef::Kind::Group, u"live1"_s});
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"live1"_s});
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), QString());
    auto *message = find<MessageBar>("sendMessage");
    const auto wayBack = [message]() -> QPushButton * {
        for (QPushButton *button : message->findChildren<QPushButton *>(u"messageAction0"_s)) {
            if (button->isVisible()) // one of before may be on its way out
                return button;
        }
        return nullptr;
    };
    QCOMPARE(message->title(), u"The draft was put away"_s);
    QTRY_VERIFY(wayBack());
    wayBack()->click();
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public1"_s, u"public2"_s}));
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"for two"_s);
    // Neither is the other one lost.
    QCOMPARE(message->title(), u"The draft was put away"_s);
    QTRY_VERIFY(wayBack());
    wayBack()->click();
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"live1"_s});
}

void TestSendPanel::onlineIsCounted()
{
    addGroup(u"public1"_s);
    QTRY_VERIFY(find<QPushButton>("sendCount")->isEnabled());
    click("sendCount");
    QTRY_VERIFY2(text("sendTruth").contains(u" of 12 are online now."_s), qPrintable(text("sendTruth")));
    QVERIFY(text("sendTruth").contains(u"Counted at "_s));
    if (shows("sendInstead")) { // members that were only imported are not signed in
        click("sendInstead");
        QVERIFY(find<QCheckBox>("sendAsMessage")->isChecked());
    }
    addGroup(u"live1"_s); // another set: the count is no longer true
    QVERIFY(!text("sendTruth").contains(u"online now."_s));
}

void TestSendPanel::languageSwitchesLive()
{
    struct Shouting : QTranslator
    {
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return qstrncmp(context, "imdesk::Send", 12) == 0 ? QString::fromUtf8(source).toUpper() : QString();
        }
    } translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(find<QPushButton>("sendTest")->text(), u"SEND A TEST TO ME"_s);
    QCOMPARE(text("sendGroupCount"), u"NO GROUP CHOSEN YET."_s);
    QVERIFY(text("sendFacts").contains(u"NOT STORED"_s));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(find<QPushButton>("sendTest")->text(), u"Send a test to me"_s);
}

QTEST_MAIN(TestSendPanel)
#include "tst_sendpanel.moc"
