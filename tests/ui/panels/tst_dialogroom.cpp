// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/api/errortext.h"
#include "core/callbacks/callbackhub.h"
#include "core/services/grouprules.h"
#include "tests/support/faketranslator.h"
#include "tests/ui/panels/callbacksbench.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/panels/audit/guarddialog.h"
#include "ui/panels/callbacks/attachdialog.h"
#include "ui/panels/callbacks/doctordialog.h"
#include "ui/panels/callbacks/receiverdialog.h"
#include "ui/panels/callbacks/replaydialog.h"
#include "ui/panels/callbacks/rulesdialog.h"
#include "ui/panels/callbacks/targetsdialog.h"
#include "ui/panels/groups/groupeditdialog.h"
#include "ui/panels/groups/memberdialogs.h"
#include "ui/panels/groups/newgroupdialog.h"
#include "ui/panels/groups/topicdialog.h"
#include "ui/panels/jobs/undojobdialog.h"
#include "ui/panels/people/frienddialogs.h"
#include "ui/panels/statistics/statisticsviewdialog.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Dialogs on screens that are lower than they would like: what a person presses is there.
class TestDialogRoom : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aDialogOpensWithinItsScreen();
    void theLastPartsStayBelowWhatScrolls();
    void aDialogTakesTheRoomItsPartsNeed();
    void wordsOfAnyLengthAreSeenWhole();
    void aMessageIsBroughtIntoView();
    void formsFitALowScreen();
    void dialogsOfCallbacksFitALowScreen();
    void aFilledFormIsSeenWhole();
    void aDialogOfShortWordsHasRoomToType();

  private:
    /// A dialog of lines of 30 pixels above a button.
    struct Sample
    {
        QDialog dialog;
        QVBoxLayout *column = new QVBoxLayout(&dialog);
        MessageBar *message = new MessageBar(&dialog);
        QList<QWidget *> lines;
        QPushButton *button = new QPushButton(u"Close"_s, &dialog);
        QScrollArea *scroll;

        explicit Sample(int count)
        {
            column->addWidget(message);
            for (int i = 0; i < count; ++i) {
                lines << new QWidget(&dialog);
                lines.last()->setFixedHeight(30);
                column->addWidget(lines.last());
            }
            column->addWidget(button);
            scroll = scrollParts(column);
        }
    };
    /// What is wrong on a screen of 1280x720 at double size, less the frame of the dialog; empty: nothing.
    static QString wrongWhenLow(QDialog &dialog, const QStringList &buttons);

    ThemeController m_theme;
};

QString TestDialogRoom::wrongWhenLow(QDialog &dialog, const QStringList &buttons)
{
    const QSize room = dialog.screen()->availableSize();
    dialog.show();
    if (!QTest::qWaitForWindowExposed(&dialog))
        return u"%1 is not shown"_s.arg(dialog.objectName());
    if (dialog.width() > room.width() || dialog.height() > room.height())
        return u"%1 is larger than its screen"_s.arg(dialog.objectName());
    const QSize low(632, 320);
    dialog.resize(low);
    QCoreApplication::processEvents();
    if (dialog.size() != low)
        return u"%1 needs %2x%3"_s.arg(dialog.objectName()).arg(dialog.width()).arg(dialog.height());
    for (const QString &name : buttons) {
        const auto *button = dialog.findChild<QPushButton *>(name);
        if (!button)
            return u"%1 has no %2"_s.arg(dialog.objectName(), name);
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        if (!button->isVisible() || !dialog.rect().contains(place) ||
            button->height() < button->minimumSizeHint().height())
            return u"%1 is cut"_s.arg(name);
    }
    return {};
}

void TestDialogRoom::aDialogOpensWithinItsScreen()
{
    QDialog dialog;
    const QSize room = dialog.screen()->availableSize();
    resizeWithin(&dialog, room * 2);
    QVERIFY(dialog.width() < room.width() && dialog.height() < room.height());
    resizeWithin(&dialog, {320, 240});
    QCOMPARE(dialog.size(), QSize(320, 240));
}

void TestDialogRoom::theLastPartsStayBelowWhatScrolls()
{
    Sample sample(40);
    sample.dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.dialog));
    QVERIFY(sample.dialog.height() <= sample.dialog.screen()->availableSize().height());
    sample.dialog.resize(400, 300);
    QTRY_VERIFY(sample.scroll->verticalScrollBar()->maximum() >= 40 * 30 - 300);
    QVERIFY(
        sample.dialog.rect().contains(QRect(sample.button->mapTo(&sample.dialog, QPoint()), sample.button->size())));
    for (int i = 1; i < 40; ++i)
        QVERIFY(sample.lines[i - 1]->y() < sample.lines[i]->y());
}

void TestDialogRoom::aDialogTakesTheRoomItsPartsNeed()
{
    Sample sample(10);
    resizeWithin(&sample.dialog, {300, 200});
    sample.dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.dialog));
    QTRY_COMPARE(sample.scroll->verticalScrollBar()->maximum(), 0);
    QVERIFY(sample.dialog.height() > 300);
}

void TestDialogRoom::wordsOfAnyLengthAreSeenWhole()
{
    // One length after the other passes the point where a line more is needed because of the scroll bar.
    for (int words = 1; words <= 60; ++words) {
        Confirmation question;
        question.title = u"Undo"_s;
        question.effect = QString(u"change "_s).repeated(words);
        question.verb = u"Undo"_s;
        question.details = {u"one"_s, u"two"_s};
        question.takeReason = [](const QString &) {};
        ConfirmDialog dialog(question);
        dialog.show();
        const auto *scroll = dialog.findChild<QScrollArea *>(u"dialogParts"_s);
        QVERIFY(scroll);
        QTRY_VERIFY2(scroll->verticalScrollBar()->maximum() == 0, QByteArray::number(words).constData());
    }
}

void TestDialogRoom::aMessageIsBroughtIntoView()
{
    Sample sample(40);
    sample.dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.dialog));
    auto *bar = sample.scroll->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(bar->value() > 0);
    sample.message->showMessage(MessageBar::Kind::Error, u"It did not work"_s);
    QTRY_VERIFY(sample.scroll->viewport()->rect().contains(
        QRect(sample.message->mapTo(sample.scroll->viewport(), QPoint()), sample.message->size())));
}

void TestDialogRoom::formsFitALowScreen()
{
    const QStringList form{u"dialogDo"_s, u"dialogCancel"_s};
    const GroupRules rules{Profile()};
    DisplayZone zone;
    const auto now = [] { return qint64(1'800'000'000); };
    NewGroupDialog made(rules, nullptr);
    QCOMPARE(wrongWhenLow(made, form), QString());
    api::GroupInfo info;
    info.groupId = u"night"_s;
    info.type = u"Public"_s;
    GroupEditDialog edited(Profile(), info, nullptr);
    QCOMPARE(wrongWhenLow(edited, form), QString());
    TopicDialog topic(Profile(), GroupTarget{u"@TGS#_night"_s, u"Night"_s, {}, GroupKind::Community, 0}, {}, nullptr);
    QCOMPARE(wrongWhenLow(topic, form), QString());
    AddMembersDialog members(rules, GroupKind::Public, u"Night"_s, now() - 86'400, zone, now, nullptr);
    QCOMPARE(wrongWhenLow(members, form), QString());
    TransferDialog transfer(Profile(), GroupKind::Public, u"Night"_s, u"ann"_s, u"bob"_s, nullptr);
    QCOMPARE(wrongWhenLow(transfer, form), QString());
    AddFriendsDialog friends(Profile(), u"alice"_s, nullptr);
    QCOMPARE(wrongWhenLow(friends, form), QString());
    GuardDialog guard(Profile(), AppGuard(), now() * 1000, zone, {}, nullptr);
    QCOMPARE(wrongWhenLow(guard, form), QString());
    ProfileDialog profile{Profile()};
    QCOMPARE(wrongWhenLow(profile, {u"profileSave"_s, u"profileCancel"_s, u"profileCheck"_s}), QString());

    Confirmation question;
    question.title = u"Disband the group"_s;
    question.effect = u"Its members lose it with all that was said there. "_s.repeated(20);
    question.verb = u"Disband"_s;
    question.typedWord = u"night"_s;
    question.details = QStringList(50, u"night"_s);
    ConfirmDialog confirm(question);
    QCOMPARE(wrongWhenLow(confirm, {u"confirmDo"_s, u"confirmKeep"_s}), QString());

    const Catalogue catalogue;
    const ErrorText errors(catalogue);
    JobUndo undo;
    undo.losses = QStringList(30, u"What cannot be brought back"_s);
    UndoJobDialog back(undo, u"Cards"_s, Profile(), errors, nullptr);
    QCOMPARE(wrongWhenLow(back, {u"undoRun"_s}), QString());
}

void TestDialogRoom::dialogsOfCallbacksFitALowScreen()
{
    const QTemporaryDir dir;
    const SystemClock clock;
    const Catalogue catalogue;
    CallbackHub hub(clock);
    NoDialogs dialogs;
    RulesDialog rules(hub, ReplyRuleStore(dir.filePath(u"rules.json"_s)));
    QCOMPARE(wrongWhenLow(rules, {u"rulesTry"_s, u"rulesClose"_s, u"rulesApply"_s}), QString());
    TargetsDialog targets(hub, ForwardTargetStore(dir.filePath(u"targets.json"_s)), {});
    QCOMPARE(wrongWhenLow(targets, {u"targetsClose"_s, u"targetsApply"_s}), QString());
    ReplayDialog replay(hub, catalogue, clock, dialogs, {});
    QCOMPARE(wrongWhenLow(replay, {u"replayClose"_s, u"replaySend"_s}), QString());
    DoctorDialog doctor(hub, catalogue, clock, {});
    QCOMPARE(wrongWhenLow(doctor, {u"doctorClose"_s, u"doctorCheck"_s}), QString());
    AttachDialog attach(hub);
    QCOMPARE(wrongWhenLow(attach, {}), QString());
    ReceiverDialog receiver(hub, dir.filePath(u"receiver.json"_s), dialogs);
    QCOMPARE(wrongWhenLow(receiver, {}), QString());
}

void TestDialogRoom::aFilledFormIsSeenWhole()
{
    const QTemporaryDir dir;
    const SystemClock clock;
    CallbackHub hub(clock);
    const QString path = dir.filePath(u"targets.json"_s);
    ForwardTarget target;
    target.id = u"one"_s;
    target.name = u"Backend"_s;
    target.url = u"http://127.0.0.1:9"_s;
    ForwardList list;
    list.targets = {target};
    QVERIFY(ForwardTargetStore(path).save(list));
    TargetsDialog dialog(hub, ForwardTargetStore(path), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *scroll = dialog.findChild<QScrollArea *>(u"dialogParts"_s);
    QVERIFY(scroll);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() == 0 || dialog.height() == roomFor(&dialog).height());
}

void TestDialogRoom::aDialogOfShortWordsHasRoomToType()
{
    testing::FakeTranslator other;
    StatisticsViewDialog view({}, nullptr);
    view.adjustSize();
    QVERIFY2(view.width() >= leastDialogWidth, qPrintable(QString::number(view.width())));
    // Its button keeps its words when the language is switched.
    const auto *save = view.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const QString words = save->text();
    QCoreApplication::installTranslator(&other);
    QEvent switched(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&view, &switched);
    QCoreApplication::removeTranslator(&other);
    QCOMPARE(save->text(), words);
}

QTEST_MAIN(TestDialogRoom)
#include "tst_dialogroom.moc"
