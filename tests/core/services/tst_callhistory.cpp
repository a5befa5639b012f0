// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/callredaction.h"
#include "core/models/callhistorymodel.h"
#include "core/services/callhistory.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The calls that are remembered: without secrets and texts, bounded, whole after damage, searchable.
class TestCallHistory : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString file() const { return m_dir->filePath(u"profile/calls.jsonl"_s); }
    QByteArray onDisk() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }
    static PastCall call(const QString &path, const QJsonObject &request, bool ok = true, int code = 0)
    {
        PastCall past;
        past.atMs = 1'700'000'000'000;
        past.path = path;
        past.request = request;
        past.ok = ok;
        past.kind = ok ? QString() : kindName(ApiError::Kind::Service);
        past.code = code;
        past.elapsedMs = 12;
        past.requestId = u"req-77"_s;
        return past;
    }

  private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void textsAndSecretsAreReplaced_data()
    {
        QTest::addColumn<QJsonObject>("request");
        QTest::addColumn<QJsonObject>("kept");
        const auto row = [](const char *name, const char *request, const char *kept) {
            QTest::newRow(name) << json(request) << json(kept);
        };
        row("message",
            R"({"To_Account":"u1","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hidden words"}}]})",
            R"({"To_Account":"u1","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"…"}}]})");
        row("custom element",
            R"({"MsgBody":[{"MsgContent":{"Data":"hidden","Desc":"hidden","Ext":"hidden","Index":3}}]})",
            R"({"MsgBody":[{"MsgContent":{"Data":"…","Desc":"…","Ext":"…","Index":3}}]})");
        row("any field of an element", R"({"MsgBody":[{"MsgContent":{"ImageInfoArray":[{"URL":"http://hidden"}]}}]})",
            R"({"MsgBody":[{"MsgContent":{"ImageInfoArray":[{"URL":"…"}]}}]})");
        row("notification", R"({"GroupId":"g","Content":"hidden"})", R"({"GroupId":"g","Content":"…"})");
        row("push",
            R"({"OfflinePushInfo":{"PushFlag":0,"Title":"hidden","Desc":"hidden","Ext":"hidden","ApnsInfo":{"SubTitle":"hidden"}}})",
            R"({"OfflinePushInfo":{"PushFlag":0,"Title":"…","Desc":"…","Ext":"…","ApnsInfo":{"SubTitle":"…"}}})");
        row("secret names", R"({"UserSig":"hidden","secret_key":"hidden","Password":"hidden","AccessToken":"hidden"})",
            R"({"UserSig":"…","secret_key":"…","Password":"…","AccessToken":"…"})");
        row("what is no secret",
            R"({"GroupAttr":[{"key":"colour","value":"red"}],"Limit":5,"Silence":true,"Next":null})",
            R"({"GroupAttr":[{"key":"colour","value":"red"}],"Limit":5,"Silence":true,"Next":null})");
        QTest::newRow("a pasted signature")
            << QJsonObject{{u"From_Account"_s, QString(u"x eJ"_s + QString(80, u'a') + u"*-_ y"_s)}}
            << json(R"({"From_Account":"…"})");
        QTest::newRow("a pasted key") << QJsonObject{{u"From_Account"_s, QString(64, u'f')}}
                                      << json(R"({"From_Account":"…"})");
    }
    void textsAndSecretsAreReplaced()
    {
        QFETCH(const QJsonObject, request);
        QFETCH(const QJsonObject, kept);
        QCOMPARE(redactedRequest(request), kept);
        CallHistory history(file());
        QVERIFY(history.add(call(u"openim/sendmsg"_s, request)));
        QVERIFY(!onDisk().contains("hidden"));
        QVERIFY(!onDisk().contains("eJaaaa"));
        QVERIFY(!onDisk().contains("ffffffff"));
        QCOMPARE(history.calls().first().request, kept);
    }

    void comesBackAfterRestart()
    {
        const PastCall first = call(u"openim/querystate"_s, json(R"({"To_Account":["u1"]})"));
        const PastCall second = call(u"sns/friend_get"_s, json(R"({"From_Account":"u2"})"), false, 30001);
        {
            CallHistory history(file());
            QVERIFY(history.load());
            QVERIFY(history.add(first));
            QVERIFY(history.add(second));
        }
        CallHistory again(file());
        QVERIFY(again.load());
        QCOMPARE(again.calls(), (QList<PastCall>{second, first}));
        QCOMPARE(again.last(u"sns/friend_get"_s)->code, 30001);
        QVERIFY(!again.last(u"sns/friend_add"_s));
        QCOMPARE(QFileInfo(file()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void damagedLinesArePassedOver()
    {
        CallHistory history(file());
        QVERIFY(history.add(call(u"openim/querystate"_s, {})));
        QFile out(file());
        QVERIFY(out.open(QIODevice::Append));
        out.write("{\"at\":1,\"pa");
        out.write("\nnot json\n{}\n");
        out.close();
        CallHistory again(file());
        QVERIFY(again.load());
        QCOMPARE(again.calls().size(), 1);
    }

    void staysBounded()
    {
        CallHistory history(file());
        for (int i = 0; i < CallHistory::maxCalls * 2 + 40; ++i)
            QVERIFY(history.add(call(u"openim/querystate"_s, {{u"N"_s, i}})));
        QCOMPARE(history.calls().size(), CallHistory::maxCalls);
        QVERIFY(onDisk().count('\n') <= CallHistory::maxCalls * 2);
        CallHistory again(file());
        QVERIFY(again.load());
        QCOMPARE(again.calls(), history.calls());
    }

    void aHugeRequestIsCut()
    {
        CallHistory history(file());
        QJsonArray many;
        for (int i = 0; i < 2000; ++i)
            many.append(u"account%1"_s.arg(i));
        QVERIFY(history.add(call(u"openim/querystate"_s, {{u"To_Account"_s, many}})));
        QVERIFY(history.calls().first().cut);
        QVERIFY(history.calls().first().request.isEmpty());
        QVERIFY(onDisk().size() < 1000);
    }

    void forgets()
    {
        CallHistory history(file());
        QVERIFY(history.add(call(u"openim/querystate"_s, {})));
        QVERIFY(history.clear());
        QVERIFY(!QFile::exists(file()));
        QVERIFY(history.calls().isEmpty());
        QVERIFY(history.add(call(u"openim/querystate"_s, {})));
        QVERIFY(QFile::exists(file()));
    }

    void tellsWhatCannotBeWritten()
    {
        QFile blocker(m_dir->filePath(u"profile"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        CallHistory history(file());
        const Result<Done> done = history.add(call(u"openim/querystate"_s, {}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ApiError::Kind::Storage);
        QCOMPARE(history.calls().size(), 1);
    }

    void isSearched()
    {
        CallHistory history(file());
        CallHistoryModel model(history);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(history.add(call(u"openim/querystate"_s, json(R"({"To_Account":["alice"]})"))));
        QVERIFY(history.add(call(u"sns/friend_get"_s, json(R"({"From_Account":"bob"})"), false, 30001)));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, CallHistoryModel::Command).data().toString(), u"sns/friend_get"_s);
        QCOMPARE(model.index(0, 0).data(CallHistoryModel::StateRole).toString(), u"error"_s);
        for (const QString &words : {u"ALICE"_s, u"query"_s, u"openim alice"_s}) {
            model.setFilter(words);
            QVERIFY2(model.rowCount() == 1 && model.call(0).path == u"openim/querystate"_s, qPrintable(words));
        }
        model.setFilter(u"30001"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(u"req-77"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(u"alice bob"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestCallHistory)
#include "tst_callhistory.moc"
