// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/messageelements.h"

#include "core/api/catalogue.h"

#include <QJsonDocument>
#include <QTest>

using namespace imdesk;
using namespace imdesk::api;
using namespace Qt::StringLiterals;

/// The tables of message elements: nothing is lost, and lists get one plain line.
class MessageElementsTest : public QObject
{
    Q_OBJECT

    static MsgElement element(const QByteArray &text)
    {
        const Result<MsgElement> read = decode<MsgElement>(QJsonDocument::fromJson(text).object());
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    template <class T>
    static bool survives(const QByteArray &text)
    {
        const MsgElement before = element(text);
        const Result<T> content = contentOf<T>(before);
        return content && encode(elementOf(*content)) == encode(before);
    }

  private Q_SLOTS:
    void nothingIsLost()
    {
        QVERIFY(survives<TextContent>(R"({"MsgType":"TIMTextElem","MsgContent":{"Text":"hi","New":[1]}})"));
        QVERIFY(survives<LocationContent>(
            R"({"MsgType":"TIMLocationElem","MsgContent":{"Desc":"x","Latitude":29.5,"Longitude":116.25}})"));
        QVERIFY(survives<FaceContent>(R"({"MsgType":"TIMFaceElem","MsgContent":{"Index":6,"Data":"a\u0000b"}})"));
        QVERIFY(survives<CustomContent>(R"({"MsgType":"TIMCustomElem","MsgContent":{"Data":"m","Desc":"d"}})"));
        QVERIFY(survives<SoundContent>(R"({"MsgType":"TIMSoundElem","MsgContent":{"Url":"u","UUID":"i","Size":62351,
            "Second":1,"Download_Flag":2}})"));
        QVERIFY(survives<ImageContent>(R"({"MsgType":"TIMImageElem","MsgContent":{"UUID":"i","ImageFormat":255,
            "ImageInfoArray":[{"Type":1,"Size":1,"Width":2,"Height":3,"URL":"u","X":true}]}})"));
        QVERIFY(survives<FileContent>(R"({"MsgType":"TIMFileElem","MsgContent":{"Url":"u","UUID":"i",
            "FileName":"a.mov","Download_Flag":2}})"));
        QVERIFY(survives<VideoContent>(R"({"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"u","VideoUUID":"i",
            "VideoDownloadFlag":2,"ThumbUrl":"t","ThumbUUID":"j","ThumbWidth":720,"ThumbHeight":1280,
            "ThumbDownloadFlag":2,"VideoSecond":5}})"));
        QVERIFY(survives<RelayContent>(R"({"MsgType":"TIMRelayElem","MsgContent":{"Title":"t","MsgNum":1,
            "AbstractList":["A: hi"],"MsgList":[{"From_Account":"A","GroupId":"g","MsgSeq":85,"MsgRandom":3998651049,
            "MsgTimeStamp":1664437702,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]}]}})"));
    }

    void tablesAndProblems()
    {
        QCOMPARE(elementTypes().size(), 9);
        for (const QString &type : elementTypes()) {
            const QList<FieldShape> fields = elementFields(type);
            QVERIFY2(!fields.isEmpty(), qPrintable(type));
            QVERIFY(std::any_of(fields.begin(), fields.end(), [](const FieldShape &field) { return field.required; }));
            QVERIFY2(elementProblem({type, {}, {}}), qPrintable(type));
        }
        QVERIFY(elementFields(u"TIMSmellElem"_s).isEmpty());
        QVERIFY(!elementProblem({u"TIMSmellElem"_s, {}, {}}));
        QVERIFY(!elementProblem(textElement(u"hi"_s)));
        QVERIFY(!contentOf<FaceContent>(textElement(u"hi"_s)));
        // The program's catalogue knows the same kinds.
        const Catalogue catalogue;
        QStringList known = catalogue.command(u"openim/sendmsg"_s)->requestField(u"MsgBody[].MsgType"_s)->values;
        QStringList own = elementTypes();
        known.sort();
        own.sort();
        QCOMPARE(own, known);
    }

    void summaries_data()
    {
        QTest::addColumn<MsgElement>("of");
        QTest::addColumn<QString>("line");
        QTest::newRow("text") << textElement(u"two\nlines\u202e"_s) << u"two\u240alines\u2039U+202E\u203a"_s;
        QTest::newRow("image") << element(R"({"MsgType":"TIMImageElem","MsgContent":{"ImageInfoArray":[
            {"Width":2448,"Height":3264}]}})")
                               << u"[Image] 2448\u00d73264"_s;
        QTest::newRow("image without size") << element(R"({"MsgType":"TIMImageElem","MsgContent":{}})") << u"[Image]"_s;
        QTest::newRow("file") << element(R"({"MsgType":"TIMFileElem","MsgContent":{"FileName":"a.mov"}})")
                              << u"[File] a.mov"_s;
        QTest::newRow("video") << element(R"({"MsgType":"TIMVideoFileElem","MsgContent":{"VideoSecond":5}})")
                               << u"[Video] 5 s"_s;
        QTest::newRow("voice") << element(R"({"MsgType":"TIMSoundElem","MsgContent":{"Second":3}})")
                               << u"[Voice] 3 s"_s;
        QTest::newRow("custom") << element(R"({"MsgType":"TIMCustomElem","MsgContent":{"Data":"raw","Desc":"said"}})")
                                << u"[Custom] said"_s;
        QTest::newRow("custom data") << element(R"({"MsgType":"TIMCustomElem","MsgContent":{"Data":"raw"}})")
                                     << u"[Custom] raw"_s;
        QTest::newRow("location") << element(R"({"MsgType":"TIMLocationElem","MsgContent":{"Desc":"Gate 4"}})")
                                  << u"[Location] Gate 4"_s;
        QTest::newRow("face") << element(R"({"MsgType":"TIMFaceElem","MsgContent":{"Index":6}})") << u"[Emoji] 6"_s;
        QTest::newRow("merged") << element(R"({"MsgType":"TIMRelayElem","MsgContent":{"Title":"History"}})")
                                << u"[Merged messages] History"_s;
        QTest::newRow("unknown") << element(R"({"MsgType":"TIMSmellElem","MsgContent":{}})") << u"[TIMSmellElem]"_s;
    }
    void summaries()
    {
        QFETCH(MsgElement, of);
        QFETCH(QString, line);
        QCOMPARE(elementSummary(of), line);
    }

    void wholeMessages()
    {
        const QList<MsgElement> body{textElement(u"ab"_s), elementOf(FaceContent{6, u"\u4e2d"_s, {}})};
        QCOMPARE(messageSummary(body), u"ab [Emoji] 6"_s);
        QCOMPARE(messageSummary(body, 3), u"ab \u2026"_s);
        const QString lines(300, u'x');
        QCOMPARE(messageText({textElement(u"a\r\nb\n"_s + lines), body.last()}),
                 u"a\r\nb\n"_s + lines + u" [Emoji] 6"_s);
        // 2 for the text, 1 for the number, 3 for the character, 4 for the custom data.
        QCOMPARE(messageBytes(body, u"data"_s), 2 + 1 + 3 + 4);
        QCOMPARE(messageBytes({}), 0);
    }

    void pushSettings()
    {
        const QJsonObject json = QJsonDocument::fromJson(R"({"PushFlag":0,"Title":"t","Desc":"d","Ext":"{}",
            "AndroidInfo":{"Sound":"a.mp3","HuaWeiChannelID":"h","VIVOClassification":1,"ExtAsHuaweiIntentParam":0,
            "Newer":"kept"},"ApnsInfo":{"BadgeMode":1,"SubTitle":"s","Image":"i","MutableContent":1}})")
                                     .object();
        const Result<OfflinePushInfo> info = decode<OfflinePushInfo>(json);
        QVERIFY(info.has_value());
        QCOMPARE(info->android->huaweiChannel, u"h"_s);
        QCOMPARE(info->apns->badgeMode, 1);
        QCOMPARE(encode(*info), json);
    }
};

QTEST_GUILESS_MAIN(MessageElementsTest)
#include "tst_messageelements.moc"
