// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/jsontape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace imdesk;

class TestJsonTape : public QObject
{
    Q_OBJECT

    /// What the tape says, put together again value by value.
    static QJsonValue rebuilt(const JsonTape::Value &value, const QJsonValue &likeness)
    {
        switch (value.kind()) {
        case JsonTape::Kind::Missing:
            return QJsonValue(QJsonValue::Undefined);
        case JsonTape::Kind::Null:
            return {};
        case JsonTape::Kind::False:
            return false;
        case JsonTape::Kind::True:
            return true;
        case JsonTape::Kind::Number:
            return QJsonDocument::fromJson('[' + value.source().toByteArray() + ']').array().at(0);
        case JsonTape::Kind::Text:
            return value.text();
        case JsonTape::Kind::Array: {
            QJsonArray out;
            const QJsonArray like = likeness.toArray();
            value.eachItem([&](const JsonTape::Value &item) {
                out.append(rebuilt(item, like.at(out.size())));
                return true;
            });
            return out;
        }
        case JsonTape::Kind::Object: {
            QJsonObject out;
            const QJsonObject like = likeness.toObject();
            for (auto it = like.begin(); it != like.end(); ++it)
                out.insert(it.key(), rebuilt(value.member(it.key().toUtf8()), it.value()));
            return out;
        }
        }
        return {};
    }

    /// A tape that takes a document reads in it what QJsonDocument does; gives whether it took it.
    static bool agrees(const QByteArray &json, bool &same)
    {
        JsonTape tape;
        const bool taken = tape.read(json);
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        // A bare value is JSON, too, but no document to Qt.
        const bool isContainer =
            tape.root().kind() == JsonTape::Kind::Object || tape.root().kind() == JsonTape::Kind::Array;
        same = !taken || !isContainer || (!document.isNull() && rebuilt(tape.root(), whole) == whole);
        return taken;
    }

  private Q_SLOTS:
    void readsWhatIsPlain_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *json) { QTest::newRow(json) << QByteArray(json); };
        row("{}");
        row("[]");
        row(" { } ");
        row("[[],{},[[]]]");
        row(R"({"a":1,"b":[true,false,null],"c":{"d":"e"}})");
        row("{\"a\" : [ 1 , 2 ]\n,\t\"b\":\r\"x\" }");
        row(R"({"a":1,"a":2})");
        row("{\"\\u0061\":\"\\u4e2d\\n\\\"\\\\\\/\"}");
        row(R"(["\ud83d\ude00","\ud83d","x\u0000y"])");
        row(R"([0,-1,12.5,1e3,-2.5E-7,123456789012345678,12345678901234567890])");
        row("{\"组\":\"红包\"}");
        row(R"({"":""})");
    }

    void readsWhatIsPlain()
    {
        QFETCH(QByteArray, json);
        bool same = false;
        QVERIFY(agrees(json, same));
        QVERIFY(same);
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
        row("empty", "");
        row("blank", "  ");
        row("open object", "{");
        row("open list", "[1");
        row("wrong end", "[1}");
        row("comma at the end", "[1,]");
        row("comma at the end of an object", R"({"a":1,})");
        row("no value", R"({"a":})");
        row("no name", "{1:2}");
        row("no colon", R"({"a" 1})");
        row("two documents", "{}{}");
        row("leading zero", "[01]");
        row("plus", "[+1]");
        row("bare point", "[1.]");
        row("bare exponent", "[1e]");
        row("word", "[tru]");
        row("open text", "{\"a\":\"b");
        row("wrong escape", R"(["\x"])");
        row("half an escape", R"(["\u12"])");
        row("escape at the end", "[\"\\");
        row("bare line break in a text", "[\"a\nb\"]");
        row("broken UTF-8", "[\"\xc3\"]");
        row("too deep", QByteArray(1'001, '[') + QByteArray(1'001, ']'));
    }

    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, json);
        JsonTape tape;
        QVERIFY(!tape.read(json));
        QCOMPARE(tape.root().kind(), JsonTape::Kind::Missing);
        QVERIFY(tape.root().member("a").text().isEmpty());
    }

    void deepIsNoTrouble()
    {
        JsonTape tape;
        QVERIFY(tape.read(QByteArray(1'000, '[') + QByteArray(1'000, ']')));
    }

    void nothingIsReadOtherwiseThanByQt()
    {
        const QByteArray seedText(
            R"({"CallbackCommand":"C2C.CallbackAfterSendMsg","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":)"
            "\"红\\u5305 \\\"x\\\"\"}}],\"n\":[-0,1.5e3,null,true],\"e\":{}}");
        QRandomGenerator random(20'240'517);
        const QByteArray signs("{}[]\",:\\u0123456789eE+-.tfn \n\xc3\xa9\x01");
        int taken = 0;
        for (int i = 0; i < 40'000; ++i) {
            QByteArray json = seedText;
            const int changes = random.bounded(4);
            for (int k = 0; k < changes; ++k) {
                const qsizetype at = random.bounded(int(json.size()));
                const char sign = signs[random.bounded(int(signs.size()))];
                switch (random.bounded(3)) {
                case 0:
                    json[at] = sign;
                    break;
                case 1:
                    json.insert(at, sign);
                    break;
                default:
                    json.remove(at, 1);
                }
            }
            bool same = false;
            taken += agrees(json, same) ? 1 : 0;
            QVERIFY2(same, json.constData());
        }
        QVERIFY(taken > 5'000 && taken < 35'000);
    }
};

QTEST_GUILESS_MAIN(TestJsonTape)
#include "tst_jsontape.moc"
