// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

ApiError serviceError(int code, const QString &command = u"group_open_http_svc/get_group_info"_s)
{
    ApiError error = makeError(ApiError::Kind::Service, u"<b>raw</b> text"_s);
    error.code = code;
    error.httpStatus = 200;
    error.requestId = u"req-1"_s;
    error.command = command;
    return error;
}

bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue;
    ErrorText m_text{m_catalogue};

  private Q_SLOTS:
    void everyCodeHasBothLanguages()
    {
        QCOMPARE(m_catalogue.errors().size(), 463);
        QSet<QPair<int, QString>> seen;
        for (const CatalogueError &entry : m_catalogue.errors()) {
            const QByteArray where = QByteArray::number(entry.code) + ' ' + entry.area.toUtf8();
            const auto [meaning, fix] = m_text.chinese(entry);
            QVERIFY2(!entry.meaning.isEmpty() && !entry.fix.isEmpty(), where.constData());
            QVERIFY2(hasChinese(meaning) && hasChinese(fix), where.constData());
            QVERIFY2(meaning.endsWith(u"。"_s) && fix.endsWith(u"。"_s), where.constData());
            QVERIFY2(!seen.contains({entry.code, entry.area}), where.constData());
            seen.insert({entry.code, entry.area});
        }
    }

    void wordsOfTheServiceAreFixed()
    {
        QVERIFY(m_text.chinese(*m_catalogue.error(10017)).first.contains(u"禁言"_s));
        QVERIFY(m_text.chinese(*m_catalogue.error(10031)).first.contains(u"撤回"_s));
        QVERIFY(m_text.chinese(*m_catalogue.error(10016)).first.contains(u"回调"_s));
        QVERIFY(m_text.chinese(*m_catalogue.error(20006)).first.contains(u"发言前回调"_s));
        QVERIFY(m_text.chinese(*m_catalogue.error(10010)).first.contains(u"群组"_s));
        // Two commands answer the first; logs are kept for as long as get_history says.
        const CatalogueError &wrong = *m_catalogue.error(1002, u"open_msg_svc/get_history"_s);
        QVERIFY2(wrong.meaning.startsWith(u"Message log"_s), qPrintable(wrong.meaning));
        QVERIFY(m_text.chinese(wrong).first.startsWith(u"消息记录"_s));
        const CatalogueError &old = *m_catalogue.error(1005, u"open_msg_svc/get_history"_s);
        QVERIFY2(old.fix.contains(u"7 days"_s), qPrintable(old.fix));
        QVERIFY(m_text.chinese(old).second.contains(u"7 天"_s));
    }

    void theReasonOfSingleAccountsIsNotThatOfAWholeCall()
    {
        ApiError error = serviceError(0, u"group_open_http_svc/add_group_member"_s);
        QVERIFY(m_text.explain(error, u"en"_s).fix.contains(u"callback server"_s));
        error.reply = {{u"ActionStatus"_s, u"FAIL"_s}};
        QVERIFY(m_text.explain(error, u"en"_s).fix.startsWith(u"It gave no error code"_s));
    }

    void usualCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("retryable");
        QTest::newRow("expired") << 70001 << u"Signature expired"_s << false;
        QTest::newRow("key") << 70009 << u"Key does not fit this app"_s << false;
        QTest::newRow("user") << 70013 << u"Signed for another user"_s << false;
        QTest::newRow("region") << 70020 << u"App unknown in this region"_s << false;
        QTest::newRow("many") << 70050 << u"Too many wrong signatures"_s << true;
        QTest::newRow("admin") << 60010 << u"Not an app admin"_s << false;
        QTest::newRow("address") << 60021 << u"This computer's address is refused"_s << false;
        QTest::newRow("fast") << 60007 << u"Too fast"_s << true;
        QTest::newRow("group fast") << 10006 << u"Too fast"_s << true;
        QTest::newRow("group") << 10010 << u"No such group here"_s << false;
        QTest::newRow("group id") << 10015 << u"No such group here"_s << false;
        QTest::newRow("callback") << 10016 << u"Your own callback refused it"_s << false;
        QTest::newRow("muted") << 10017 << u"Sender is muted"_s << false;
        QTest::newRow("muted c2c") << 20012 << u"Sender is muted"_s << false;
        QTest::newRow("large") << 10018 << u"Answer too large"_s << false;
        QTest::newRow("old") << 10031 << u"Too old for a client"_s << false;
        QTest::newRow("account") << 70107 << u"Account not imported"_s << false;
        QTest::newRow("words") << 80001 << u"Text refused by the content filter"_s << false;
        QTest::newRow("words of a profile") << 40005 << u"Text refused by the content filter"_s << false;
    }
    void usualCodes()
    {
        QFETCH(int, code);
        QFETCH(QString, title);
        const ErrorExplanation said = m_text.explain(serviceError(code), u"en"_s);
        QCOMPARE(said.title, title);
        QVERIFY(!said.cause.isEmpty());
        QVERIFY(!said.fix.isEmpty());
        QTEST(said.retryable, "retryable");
        QVERIFY(said.details.contains(u"Code: %1"_s.arg(code)));
        QVERIFY(said.details.contains(u"HTTP status: 200"_s));
        QVERIFY(said.details.contains(u"Request ID: req-1"_s));
        QVERIFY(said.details.contains(u"Command: group_open_http_svc/get_group_info"_s));
        QVERIFY(said.details.contains(u"Message: <b>raw</b> text"_s));
        const ErrorExplanation zh = m_text.explain(serviceError(code), u"zh_CN"_s);
        QVERIFY2(hasChinese(zh.cause), qPrintable(zh.cause));
    }

    void aCodeWithoutATitleIsCalledByItsMeaning()
    {
        QCOMPARE(m_text.explain(serviceError(10019), u"en"_s).title, u"The account does not exist"_s);
        QCOMPARE(m_text.explain(serviceError(10019), u"zh_CN"_s).title, u"账号不存在"_s);
        const ErrorExplanation said = m_text.explain(serviceError(23004), u"en"_s);
        QCOMPARE(said.title + u'.', said.cause);
        QVERIFY2(said.reason().isEmpty(), qPrintable(said.reason())); // nothing stands twice
        const ErrorExplanation named = m_text.explain(serviceError(10010), u"en"_s);
        QVERIFY(!named.cause.isEmpty());
        QCOMPARE(named.reason(), named.cause);
        for (const CatalogueError &entry : m_catalogue.errors()) {
            const QString title = m_text.explain(serviceError(entry.code), u"en"_s).title;
            QVERIFY2(!title.contains(QString::number(entry.code)) && !title.endsWith(u'.'), qPrintable(title));
        }
    }

    void codesOfTheAppsOwnCallbackServer_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("own");
        const QString group = u"group_open_http_svc/send_group_msg"_s;
        const QString message = u"openim/sendmsg"_s;
        QTest::newRow("first of a group") << 10100 << group << true;
        QTest::newRow("last of a group") << 10200 << group << true;
        QTest::newRow("behind those of a group") << 10201 << group << false;
        QTest::newRow("friends") << 38500 << u"sns/friend_add"_s << true;
        QTest::newRow("one-to-one") << 120005 << message << true;
        QTest::newRow("last one-to-one") << 130000 << message << true;
        QTest::newRow("listed by itself") << 130001 << u"openconfigsvr/getnospeaking"_s << false;
    }
    void codesOfTheAppsOwnCallbackServer()
    {
        QFETCH(const int, code);
        QFETCH(const QString, command);
        QFETCH(const bool, own);
        const ErrorExplanation said = m_text.explain(serviceError(code, command), u"en"_s);
        QCOMPARE(said.title == u"Your own callback refused it"_s, own);
        QCOMPARE(said.cause.startsWith(u"Code chosen by the app's own webhook"_s), own);
        QCOMPARE(said.fix.contains(u"callback log"_s), own);
        QVERIFY(said.details.contains(u"Code: %1"_s.arg(code)));
        QVERIFY(!said.retryable);
        QCOMPARE(m_text.explain(serviceError(code, command), u"zh_CN"_s).cause.startsWith(u"应用自己的"_s), own);
    }

    void whatIsMendedInTheConnectionSaysSo()
    {
        for (const int code : {60026, 70001, 70003, 70005, 70009, 70013, 70014, 70016, 70020, 70052})
            QVERIFY2(m_text.explain(serviceError(code), u"en"_s).editConnection, QByteArray::number(code).constData());
        for (const int code : {70001, 70003, 70005, 70009, 70013, 70014, 70052})
            QVERIFY2(m_text.explain(serviceError(code), u"en"_s).editSecret, QByteArray::number(code).constData());
        for (const int code : {60026, 70016, 70020, 70050})
            QVERIFY2(!m_text.explain(serviceError(code), u"en"_s).editSecret, QByteArray::number(code).constData());
        for (const int code : {10007, 10010, 60007, 60021, 70050, 70107})
            QVERIFY2(!m_text.explain(serviceError(code), u"en"_s).editConnection, QByteArray::number(code).constData());
        QVERIFY(m_text.explain(serviceError(70009), u"en"_s).fix.startsWith(u"Edit the connection"_s));
    }

    void everyCodeExplainsItself()
    {
        for (const CatalogueError &entry : m_catalogue.errors()) {
            for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
                const ErrorExplanation said = m_text.explain(serviceError(entry.code), language);
                QVERIFY2(!said.title.isEmpty() && !said.cause.isEmpty() && !said.fix.isEmpty(),
                         QByteArray::number(entry.code).constData());
            }
        }
    }

    void theCommandPicksTheMeaning()
    {
        const ErrorExplanation mute = m_text.explain(serviceError(130002, u"openconfigsvr/getnospeaking"_s), u"en"_s);
        QVERIFY2(mute.cause.contains(u"Get_Account"_s), qPrintable(mute.cause));
        const ErrorExplanation stats = m_text.explain(serviceError(130009, u"openconfigsvr/getappinfo"_s), u"en"_s);
        QVERIFY2(stats.cause.contains(u"statistics database"_s), qPrintable(stats.cause));
        QVERIFY(stats.retryable);
    }

    void aRefusalByTypeNamesTheTypes()
    {
        const auto cause = [this](const char *command) {
            return m_text.explain(serviceError(10007, QLatin1String(command)), u"en"_s).cause;
        };
        const QString history = cause("group_open_http_svc/group_msg_get_simple");
        QVERIFY2(history.endsWith(u" in groups of these types: AVChatRoom, BChatRoom."_s), qPrintable(history));
        const QString mute = cause("group_open_http_svc/forbid_send_msg");
        QVERIFY2(mute.endsWith(u": BChatRoom, Private/Work."_s), qPrintable(mute));
        const QString add = cause("group_open_http_svc/add_group_member"); // there the code stands for the type
        QVERIFY2(add.endsWith(u": AVChatRoom, BChatRoom."_s), qPrintable(add));
        QCOMPARE(cause("group_open_http_svc/get_group_info"), m_catalogue.error(10007)->meaning);
    }

    void aWrongValueIsNamedWhereTheDocumentationDoes()
    {
        ApiError blocked = serviceError(30001, u"sns/black_list_add"_s);
        QCOMPARE(m_text.explain(blocked, u"en"_s).title, u"A value is not valid"_s);
        blocked.message = u"Err_SNS_BlackListAdd_Already_Exist"_s;
        QCOMPARE(m_text.explain(blocked, u"en"_s).title, u"Already blocked"_s);
        const QString owner =
            m_text.explain(serviceError(10004, u"group_open_http_svc/change_group_owner"_s), u"en"_s).cause;
        QVERIFY2(owner.contains(u"has to be a member of the group already."_s), qPrintable(owner));
        const QString imported =
            m_text.explain(serviceError(10004, u"group_open_http_svc/import_group_msg"_s), u"en"_s).cause;
        QVERIFY2(imported.contains(u"later than the group's creation and its newest message."_s), qPrintable(imported));
        ApiError ownerless = serviceError(10004, u"group_open_http_svc/import_group"_s);
        ownerless.message = u"Owner_Account leckie does not exist"_s;
        const QString which = m_text.explain(ownerless, u"en"_s).cause;
        QVERIFY2(which.endsWith(u"The service says: Owner_Account leckie does not exist"_s), qPrintable(which));
        ownerless.message.clear();
        QCOMPARE(m_text.explain(ownerless, u"en"_s).cause, m_catalogue.error(10004)->meaning);
    }

    void closedNotificationApi()
    {
        const ApiError closed = serviceError(60017, u"group_open_http_svc/send_group_system_notification"_s);
        QVERIFY(ErrorText::isNotificationClosed(closed));
        QVERIFY(!ErrorText::isNotificationClosed(serviceError(60017)));
        const ErrorExplanation said = m_text.explain(closed, u"en"_s);
        QCOMPARE(said.title, u"Not open to this app"_s);
        QVERIFY(said.fix.contains(u"ordinary group message"_s));
    }

    void unknownCodeKeepsTheServicesWords()
    {
        const ErrorExplanation said = m_text.explain(serviceError(999'999), u"en"_s);
        QVERIFY(said.title.contains(u"999999"_s));
        QCOMPARE(said.cause, u"<b>raw</b> text"_s);
        QVERIFY(!said.retryable);
    }

    void localTrouble_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("retryable");
        using Kind = ApiError::Kind;
        QTest::newRow("network") << int(Kind::Network) << true;
        QTest::newRow("timeout") << int(Kind::Timeout) << true;
        QTest::newRow("cancelled") << int(Kind::Cancelled) << true;
        QTest::newRow("decode") << int(Kind::Decode) << false;
        QTest::newRow("usage") << int(Kind::Usage) << false;
        QTest::newRow("refused") << int(Kind::Refused) << false;
        QTest::newRow("secret") << int(Kind::Secret) << false;
        QTest::newRow("storage") << int(Kind::Storage) << false;
        QTest::newRow("port") << int(Kind::Port) << false;
        QTest::newRow("busy") << int(Kind::Busy) << false;
        QTest::newRow("unreadable") << int(Kind::Unreadable) << false;
    }
    void localTrouble()
    {
        QFETCH(int, kind);
        const ErrorExplanation said =
            m_text.explain(makeError(ApiError::Kind(kind), u"TLS handshake failed"_s), u"en"_s);
        QVERIFY(!said.title.isEmpty());
        QVERIFY(!said.fix.isEmpty());
        QVERIFY(said.cause.contains(u"TLS"_s) || said.details.contains(u"TLS"_s));
        QTEST(said.retryable, "retryable");
    }

    void whatCannotBeReadNeedsNoRoom()
    {
        ApiError damaged = makeError(ApiError::Kind::Storage, u"file is not a database"_s);
        QVERIFY(m_text.explain(damaged, u"en"_s).fix.contains(u"Make room"_s));
        damaged.code = 26;
        const ErrorExplanation missing = m_text.explain(makeError(ApiError::Kind::Unreadable, u"none"_s), u"en"_s);
        for (const ErrorExplanation &said : {m_text.explain(damaged, u"en"_s), missing}) {
            QCOMPARE(said.title, u"The file cannot be read"_s);
            QVERIFY2(!said.fix.contains(u"room"_s), qPrintable(said.fix));
        }
    }

    void aLostAnswerIsNotAServiceOutOfReach()
    {
        ApiError error = makeError(ApiError::Kind::Network, u"closed"_s);
        const ErrorExplanation never = m_text.explain(error, u"en"_s);
        QCOMPARE(never.cause, u"closed"_s);
        error.maybeDone = true;
        const ErrorExplanation lost = m_text.explain(error, u"en"_s);
        QVERIFY(lost.title != never.title);
        QVERIFY2(lost.cause.contains(u"may have happened"_s), qPrintable(lost.cause));
        ApiError late = makeError(ApiError::Kind::Timeout, {});
        late.maybeDone = true;
        const ErrorExplanation lateWrite = m_text.explain(late, u"en"_s);
        QCOMPARE(lateWrite.fix, lost.fix);
        QVERIFY2(lateWrite.cause.contains(u"may have happened"_s), qPrintable(lateWrite.cause));
        // Whatever answered in the service's place may have passed the request on.
        for (const ApiError::Kind kind : {ApiError::Kind::Http, ApiError::Kind::Decode, ApiError::Kind::Cancelled}) {
            ApiError odd = makeError(kind, {});
            odd.maybeDone = true;
            const ErrorExplanation told = m_text.explain(odd, u"en"_s);
            QVERIFY2(told.cause.contains(u"may have happened"_s), qPrintable(told.cause));
            QVERIFY2(told.fix.startsWith(lost.fix), qPrintable(told.fix));
        }
        // A read changes nothing.
        late.maybeDone = false;
        const ErrorExplanation lateRead = m_text.explain(late, u"en"_s);
        QVERIFY2(!lateRead.cause.contains(u"happened"_s), qPrintable(lateRead.cause));
        QVERIFY2(!lateRead.fix.contains(u"change"_s), qPrintable(lateRead.fix));
        QVERIFY2(lost.details.contains(u"closed"_s), qPrintable(lost.details));
    }

    void aFailureWithoutACodeKeepsItsWords()
    {
        ApiError error = serviceError(0);
        error.message = u"weird"_s;
        const ErrorExplanation said = m_text.explain(error, u"en"_s);
        QCOMPARE(said.title, u"The service says that it failed"_s);
        QCOMPARE(said.cause, u"weird"_s);
        QVERIFY2(!said.fix.contains(u"Nothing to do"_s), qPrintable(said.fix));
        // What is documented of accounts that a call leaves out.
        error.command = u"group_open_http_svc/import_group_member"_s;
        const QString imported = m_text.explain(error, u"en"_s).fix;
        QVERIFY(imported.contains(u"time of joining"_s) && imported.contains(u"account must exist"_s));
        error.command = u"group_open_http_svc/add_group_member"_s;
        QVERIFY(m_text.explain(error, u"en"_s).fix.contains(u"callback server"_s));
    }

    void everyTroubleAboutASecretHasItsRemedy()
    {
        using Trouble = ApiError::SecretTrouble;
        QSet<QString> titles, fixes;
        for (const Trouble trouble : {Trouble::Keychain, Trouble::NoKeychain, Trouble::NoKey, Trouble::Ended,
                                      Trouble::NotUserSig, Trouble::Foreign, Trouble::NotKey, Trouble::SnapshotKey}) {
            const ErrorExplanation said = m_text.explain(makeSecretError(trouble, u"why"_s), u"en"_s);
            QCOMPARE(said.cause, u"why"_s);
            titles << said.title;
            fixes << said.fix;
            QVERIFY(!m_text.explain(makeSecretError(trouble, {}), u"en"_s).cause.isEmpty());
            const bool keychain = trouble == Trouble::Keychain || trouble == Trouble::NoKeychain;
            QCOMPARE(said.editConnection, !keychain && trouble != Trouble::SnapshotKey);
        }
        QCOMPARE(titles.size(), 8);
        QCOMPARE(fixes.size(), 8);
    }

    void httpStatus()
    {
        ApiError error = makeError(ApiError::Kind::Http, {});
        error.httpStatus = 502;
        QVERIFY(m_text.explain(error, u"en"_s).cause.contains(u"502"_s));
        QVERIFY(m_text.explain(error, u"en"_s).retryable);
        error.httpStatus = 404;
        QVERIFY(!m_text.explain(error, u"en"_s).retryable);
        error.httpStatus = 302;
        QVERIFY(!m_text.explain(error, u"en"_s).retryable);
        QVERIFY(m_text.explain(error, u"en"_s).cause.contains(u"another address"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
