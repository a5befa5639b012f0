// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/whytool.h"
#include "core/services/accountservice.h"
#include "core/services/friendservice.h"
#include "core/services/itemrun.h"
#include "core/services/sanctionboard.h"
#include "core/services/sanctionstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/toast.h"

#include <QDialog>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The note at the foot of the window takes back what has no note of its own.
class TestUndoNote : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aLiftedMuteComesBack();
    void anImportOverAnAccountIsTakenBack();
    void aChangedMessageGetsItsWordsBack();
    void behindADialogTheNewestDeedIsOffered();
    void whatHasNoUndoTakesNoneAway();
    void aDeletedFriendComesBack();
    void aBlockIsLiftedByTheNote();
    void whatWasDoneInPartIsToldSo();
    void whatWhyMendsIsToldByTheWordsOfItsButton();
    void theWordsAreThoseOfTheDeedThatIsTakenBack();

  private:
    QJsonObject call(const QString &path, const QJsonObject &body, Priority priority = Priority::Background)
    {
        CallOptions options;
        options.priority = priority;
        std::optional<Result<QJsonObject>> end;
        m_session->client().callRaw(path, body, options).then([&end](const Result<QJsonObject> &reply) {
            end = reply;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(end, 20'000); }();
        return end && *end ? **end : QJsonObject();
    }
    Toast *shown() const
    {
        for (Toast *toast : m_session->window().findChildren<Toast *>()) {
            if (toast->isVisible())
                return toast;
        }
        return nullptr;
    }
    void takeBack()
    {
        QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
        auto *undo = shown()->findChild<QPushButton *>(u"toastUndo"_s);
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown() && shown()->text().startsWith("Taken back."_L1), 20'000);
    }

    /// Ann has Ben in her list.
    void befriend()
    {
        call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"ben"_s}});
        call(u"sns/friend_import"_s,
             {{u"From_Account"_s, u"ann"_s},
              {u"AddFriendItem"_s,
               QJsonArray{QJsonObject{{u"To_Account"_s, u"ben"_s}, {u"AddSource"_s, u"AddSource_Type_Test"_s}}}}});
    }
    bool isFriend()
    {
        return call(u"sns/friend_check"_s, {{u"From_Account"_s, u"ann"_s},
                                            {u"To_Account"_s, QJsonArray{u"ben"_s}},
                                            {u"CheckType"_s, u"CheckResult_Type_Single"_s}})
                   .value("InfoItem"_L1)[0]["Relation"_L1]
                   .toString() == "CheckResult_Type_AWithB"_L1;
    }
    bool isBlocked()
    {
        return call(u"sns/black_list_check"_s, {{u"From_Account"_s, u"ann"_s},
                                                {u"To_Account"_s, QJsonArray{u"ben"_s}},
                                                {u"CheckType"_s, u"BlackCheckResult_Type_Single"_s}})
                   .value("BlackListCheckItem"_L1)[0]["Relation"_L1]
                   .toString() == "BlackCheckResult_Type_AWithB"_L1;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    SessionStore m_secrets;
    std::unique_ptr<Composition> m_composition;
    ProfileSession *m_session = nullptr;
};

void TestUndoNote::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
    m_composition = std::make_unique<Composition>(AppPaths::standard(), m_secrets);
    m_composition->services().settings.set(setting::sandboxTraffic, 0.0);
    m_composition->start({true, {}, {}, u"en"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_composition->session(sandboxProfileId), 20'000);
    m_session = m_composition->session(sandboxProfileId);
    m_session->window().showPanel(u"people"_s);
    call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"ann"_s}, {u"Nick"_s, u"Ann"_s}});
}

void TestUndoNote::cleanup()
{
    m_session = nullptr;
    m_composition.reset();
}

void TestUndoNote::aLiftedMuteComesBack()
{
    const auto muted = [this] {
        return call(u"openconfigsvr/getnospeaking"_s, {{u"Get_Account"_s, u"ann"_s}})
            .value("C2CmsgNospeakingTime"_L1)
            .toInteger();
    };
    call(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"ann"_s}, {u"C2CmsgNospeakingTime"_s, 6000}});
    SanctionStore store(m_home->filePath(u"mine.db"_s));
    SanctionBoard board(m_session->client(), store, m_composition->services().clock, u"cs-01"_s);
    SanctionOrder order;
    order.accounts = {u"ann"_s};
    order.privates = true;
    order.offersUndo = true;
    QVERIFY(board.apply(order));
    takeBack();
    QVERIFY(muted() > 0);
}

void TestUndoNote::anImportOverAnAccountIsTakenBack()
{
    const auto nick = [this] {
        return call(u"profile/portrait_get"_s,
                    {{u"To_Account"_s, QJsonArray{u"ann"_s}}, {u"TagList"_s, QJsonArray{u"Tag_Profile_IM_Nick"_s}}})
            .value("UserProfileItem"_L1)[0]["ProfileItem"_L1][0]["Value"_L1]
            .toString();
    };
    QCOMPARE(nick(), u"Ann"_s);
    AccountService accounts(m_session->client());
    ItemRun run(m_session->client());
    accounts.startImport(run, {{u"ann"_s, u"Somebody else"_s, std::nullopt}});
    takeBack();
    QCOMPARE(nick(), u"Ann"_s);
}

void TestUndoNote::aChangedMessageGetsItsWordsBack()
{
    const auto body = [](const QString &words) {
        return QJsonArray{
            QJsonObject{{u"MsgType"_s, u"TIMTextElem"_s}, {u"MsgContent"_s, QJsonObject{{u"Text"_s, words}}}}};
    };
    call(u"group_open_http_svc/create_group"_s,
         {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"Late"_s}, {u"GroupId"_s, u"late"_s}, {u"Owner_Account"_s, u"ann"_s}});
    const QJsonValue seq = call(u"group_open_http_svc/send_group_msg"_s, {{u"GroupId"_s, u"late"_s},
                                                                          {u"From_Account"_s, u"ann"_s},
                                                                          {u"Random"_s, 7},
                                                                          {u"MsgBody"_s, body(u"one"_s)}})
                               .value("MsgSeq"_L1);
    m_session->window().showPanel(u"messages"_s);
    call(u"openim/modify_group_msg"_s, {{u"GroupId"_s, u"late"_s}, {u"MsgSeq"_s, seq}, {u"MsgBody"_s, body(u"two"_s)}},
         Priority::Interactive);
    takeBack();
    const QJsonObject now = call(u"group_open_http_svc/group_msg_get_simple"_s,
                                 {{u"GroupId"_s, u"late"_s}, {u"ReqMsgNumber"_s, 1}, {u"ReqMsgSeq"_s, seq}});
    QCOMPARE(now.value("RspMsgList"_L1)[0]["MsgBody"_L1].toArray(), body(u"one"_s));
}

void TestUndoNote::behindADialogTheNewestDeedIsOffered()
{
    const auto mute = [this](const QString &account) {
        call(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, account}, {u"C2CmsgNospeakingTime"_s, 6000}},
             Priority::Interactive);
    };
    call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"ben"_s}});
    QDialog dialog(&m_session->window());
    dialog.open();
    mute(u"ann"_s);
    QTest::qWait(2500);
    mute(u"ben"_s);
    QVERIFY(!shown());
    dialog.close();
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
    QVERIFY2(shown()->text().contains("(ben)"_L1), qPrintable(shown()->text()));
    // A dialog over another window is in nobody's way here.
    QWidget elsewhere;
    elsewhere.show();
    QDialog theirs(&elsewhere);
    theirs.open();
    mute(u"ann"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown() && shown()->text().contains("(ann)"_L1), 20'000);
}

void TestUndoNote::whatHasNoUndoTakesNoneAway()
{
    CallOptions options;
    options.priority = Priority::Interactive;
    ApiClient &client = m_session->client();
    const auto muted = client.callRaw(u"openconfigsvr/setnospeaking"_s,
                                      {{u"Set_Account"_s, u"ann"_s}, {u"C2CmsgNospeakingTime"_s, 6000}}, options);
    // An import of somebody new has changed nothing that could come back.
    const auto made = client.callRaw(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"ben"_s}}, options);
    QTRY_VERIFY_WITH_TIMEOUT(muted.isFinished() && made.isFinished(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
    QVERIFY2(shown()->text().contains("(ann)"_L1), qPrintable(shown()->text()));
}

void TestUndoNote::aDeletedFriendComesBack()
{
    befriend();
    QVERIFY(isFriend());
    ItemRun run(m_session->client());
    QSignalSpy ended(&run, &ItemRun::finished);
    FriendService::startRemove(run, u"ann"_s, {u"ben"_s}, false);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(!isFriend());
    QSignalSpy told(m_session->window().currentPanel(), &Panel::statusMessage);
    takeBack();
    // Below stands no longer what the deed had said.
    QVERIFY(!told.isEmpty());
    QVERIFY(told.first().first().toString().startsWith("Taken back."_L1));
    QVERIFY(isFriend());
}

void TestUndoNote::whatWasDoneInPartIsToldSo()
{
    call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"ben"_s}});
    const auto friendOf = [](const QString &id) {
        return QJsonObject{{u"To_Account"_s, id}, {u"AddSource"_s, u"AddSource_Type_Test"_s}};
    };
    call(u"sns/friend_import"_s,
         {{u"From_Account"_s, u"ann"_s}, {u"AddFriendItem"_s, QJsonArray{friendOf(u"ben"_s), friendOf(u"nosuch"_s)}}},
         Priority::Interactive);
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
    QVERIFY2(shown()->text().startsWith("Done in part: "_L1), qPrintable(shown()->text()));
}

void TestUndoNote::aBlockIsLiftedByTheNote()
{
    befriend();
    ItemRun run(m_session->client());
    QSignalSpy ended(&run, &ItemRun::finished);
    FriendService::startBlock(run, u"ann"_s, {u"ben"_s});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(isBlocked());
    takeBack();
    QVERIFY(!isBlocked());
}

void TestUndoNote::whatWhyMendsIsToldByTheWordsOfItsButton()
{
    befriend();
    call(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"ann"_s}, {u"C2CmsgNospeakingTime"_s, 6000}});
    m_session->askWhy({u"ann"_s, u"ben"_s, {}});
    WhyDialog *dialog = m_session->whyTool()->dialog();
    QPushButton *lift = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((lift = dialog->findChild<QPushButton *>(u"fix-global-private-mute"_s)), 20'000);
    const QString words = lift->accessibleName();
    QTest::mouseClick(lift, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
    QCOMPARE(shown()->text(), u"Done: "_s + words);
}

void TestUndoNote::theWordsAreThoseOfTheDeedThatIsTakenBack()
{
    befriend();
    call(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"ann"_s}, {u"C2CmsgNospeakingTime"_s, 6000}});
    m_session->askWhy({u"ann"_s, u"ben"_s, {}});
    WhyDialog *dialog = m_session->whyTool()->dialog();
    QPushButton *lift = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((lift = dialog->findChild<QPushButton *>(u"fix-global-private-mute"_s)), 20'000);
    const QString words = lift->accessibleName();
    QSignalSpy written(&m_session->client(), &ApiClient::written);
    QTest::mouseClick(lift, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), 20'000);
    // An import of somebody new, which comes a moment later, has changed nothing that could come back.
    call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"cleo"_s}}, Priority::Interactive);
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
    QCOMPARE(shown()->text(), u"Done: "_s + words);
}

QTEST_MAIN(TestUndoNote)
#include "tst_undonote.moc"
