// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

namespace {

struct JsonPart
{
    QString name;
    int count = 0;
};

struct JsonWhole
{
    QString id;
    qint64 number = 0;
    quint64 big = 0;
    quint32 small = 0;
    double real = 0;
    bool flag = false;
    std::optional<int> maybe;
    QStringList words;
    QStringList neededWords;
    QList<JsonPart> parts;
    std::optional<JsonPart> part;
    QString renamed;
    QJsonObject others;
};

struct JsonStrict
{
    QString a, b;
};

} // namespace

namespace imdesk {

template <>
FieldTable fieldsOf<JsonPart>()
{
    return {field("Name", &JsonPart::name, Need::Required), field("Count", &JsonPart::count)};
}
template <>
FieldTable fieldsOf<JsonWhole>()
{
    return {field("Id", &JsonWhole::id, Need::Required),
            field("Number", &JsonWhole::number),
            field("Big", &JsonWhole::big),
            field("Small", &JsonWhole::small),
            field("Real", &JsonWhole::real),
            field("Flag", &JsonWhole::flag),
            field("Maybe", &JsonWhole::maybe),
            field("Words", &JsonWhole::words),
            field("NeededWords", &JsonWhole::neededWords, Need::Required),
            field("Parts", &JsonWhole::parts),
            field("Part", &JsonWhole::part),
            imdesk::renamed("NewName", "OldName", &JsonWhole::renamed),
            rest(&JsonWhole::others)};
}
template <>
FieldTable fieldsOf<JsonStrict>()
{
    return {field("A", &JsonStrict::a, Need::Required), field("B", &JsonStrict::b)};
}

} // namespace imdesk

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void writesWhatIsSet();
    void writesOlderNames();
    void roundTrip();
    void takesNumbersFromStrings();
    void takesStringsFromNumbers();
    void numbersThatDoNotFit_data();
    void numbersThatDoNotFit();
    void wholeNumbers_data();
    void wholeNumbers();
    void keysThatStandTwice_data();
    void keysThatStandTwice();
    void missingKeysWithPaths();
    void manyProblemsAreCounted();
    void nullIsAbsent();
    void readsBothNames();
    void restKeepsUnknown();
    void unknownIsPassedOverWithoutRest();
    void describesEveryLine();
};

static QJsonObject parsed(const char *text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray(text), &error).object();
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return object;
}

void TestJson::writesWhatIsSet()
{
    JsonWhole whole;
    whole.id = u"x"_s;
    const QJsonObject json = encode(whole);
    QCOMPARE(json.value("Id"_L1).toString(), u"x"_s);
    QVERIFY(json.contains("Number"_L1)); // plain members always
    QVERIFY(!json.contains("Maybe"_L1)); // optional only when set
    QVERIFY(!json.contains("Part"_L1));
    QVERIFY(!json.contains("Words"_L1));             // empty optional list is left out
    QVERIFY(json.value("NeededWords"_L1).isArray()); // empty required list stays
    whole.maybe = 0;
    whole.words = {u"a"_s};
    whole.part = JsonPart{u"p"_s, 1};
    const QJsonObject more = encode(whole);
    QCOMPARE(more.value("Maybe"_L1), QJsonValue(0));
    QCOMPARE(more.value("Words"_L1), QJsonValue(QJsonArray{u"a"_s}));
    QCOMPARE(more.value("Part"_L1).toObject().value("Name"_L1).toString(), u"p"_s);
}

void TestJson::writesOlderNames()
{
    JsonWhole whole;
    whole.renamed = u"v"_s;
    QCOMPARE(encode(whole, Dialect::Current).value("NewName"_L1).toString(), u"v"_s);
    QVERIFY(!encode(whole, Dialect::Current).contains("OldName"_L1));
    QCOMPARE(encode(whole, Dialect::Seed).value("OldName"_L1).toString(), u"v"_s);
    QVERIFY(!encode(whole, Dialect::Seed).contains("NewName"_L1));
}

void TestJson::roundTrip()
{
    JsonWhole whole;
    whole.id = u"\u5ba2\u670d"_s;
    whole.number = std::numeric_limits<qint64>::max();
    whole.small = std::numeric_limits<quint32>::max();
    whole.real = 0.25;
    whole.flag = true;
    whole.maybe = -5;
    whole.words = {u""_s, u"b"_s};
    whole.parts = {{u"one"_s, 1}, {u"two"_s, 2}};
    whole.others = {{u"Extra"_s, QJsonObject{{u"deep"_s, 1}}}};
    // Through bytes, as on the wire: 64-bit numbers must come back exactly.
    const QByteArray bytes = QJsonDocument(encode(whole)).toJson(QJsonDocument::Compact);
    const Result<JsonWhole> back = decode<JsonWhole>(QJsonDocument::fromJson(bytes).object());
    QVERIFY(back);
    QCOMPARE(back->number, whole.number);
    QCOMPARE(encode(*back), encode(whole));
}

void TestJson::takesNumbersFromStrings()
{
    const Result<JsonWhole> whole = decode<JsonWhole>(parsed(
        R"({"Id":"x","NeededWords":[],"Number":"9007199254740993","Big":"18446744073709551615","Small":" 7 ","Real":"1.5","Flag":"1","Maybe":"-3"})"));
    QVERIFY(whole);
    QCOMPARE(whole->number, 9007199254740993);
    QCOMPARE(whole->big, std::numeric_limits<quint64>::max());
    QCOMPARE(whole->small, 7U);
    QCOMPARE(whole->real, 1.5);
    QVERIFY(whole->flag);
    QCOMPARE(whole->maybe, std::optional(-3));
}

void TestJson::takesStringsFromNumbers()
{
    const Result<JsonWhole> whole =
        decode<JsonWhole>(parsed(R"({"Id":144115263295492787,"NeededWords":[12,"b"],"Flag":2,"NewName":1.5})"));
    QVERIFY(whole);
    QCOMPARE(whole->id, u"144115263295492787"_s);
    QCOMPARE(whole->neededWords, QStringList({u"12"_s, u"b"_s}));
    QVERIFY(whole->flag);
    QCOMPARE(whole->renamed, u"1.5"_s);
}

void TestJson::numbersThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("key");
    QTest::newRow("negative unsigned") << QByteArray("-1") << u"Small"_s;
    QTest::newRow("over 32 bit") << QByteArray("4294967296") << u"Small"_s;
    QTest::newRow("fraction") << QByteArray("1.5") << u"Number"_s;
    QTest::newRow("word") << QByteArray("\"ten\"") << u"Number"_s;
    QTest::newRow("list") << QByteArray("[1]") << u"Number"_s;
    QTest::newRow("over 64 bit") << QByteArray("\"18446744073709551616\"") << u"Big"_s;
    QTest::newRow("negative big") << QByteArray("-2") << u"Big"_s;
    QTest::newRow("huge double") << QByteArray("1e300") << u"Number"_s;
    QTest::newRow("optional") << QByteArray("\"\"") << u"Maybe"_s;
    QTest::newRow("object for text") << QByteArray("{}") << u"NewName"_s;
    QTest::newRow("text for list") << QByteArray("\"a\"") << u"Words"_s;
    QTest::newRow("text for object") << QByteArray("\"a\"") << u"Part"_s;
    QTest::newRow("word for flag") << QByteArray("\"yes\"") << u"Flag"_s;
    QTest::newRow("word for real") << QByteArray("\"much\"") << u"Real"_s;
}

void TestJson::numbersThatDoNotFit()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, key);
    const QByteArray text = "{\"Id\":\"x\",\"NeededWords\":[],\"" + key.toUtf8() + "\":" + value + "}";
    const Result<JsonWhole> whole = decode<JsonWhole>(parsed(text.constData()));
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, ApiError::Kind::Decode);
    QVERIFY2(whole.error().message.startsWith(key + u" should be"_s), qPrintable(whole.error().message));
}

void TestJson::wholeNumbers_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("number");
    QTest::newRow("integer") << QJsonValue(5) << true << qint64(5);
    QTest::newRow("max") << QJsonValue(std::numeric_limits<qint64>::max()) << true
                         << std::numeric_limits<qint64>::max();
    QTest::newRow("min") << QJsonValue(std::numeric_limits<qint64>::min()) << true
                         << std::numeric_limits<qint64>::min();
    QTest::newRow("string") << QJsonValue(u"-12"_s) << true << qint64(-12);
    QTest::newRow("whole double") << QJsonValue(3.0) << true << qint64(3);
    QTest::newRow("fraction") << QJsonValue(3.5) << false << qint64(0);
    QTest::newRow("fraction string") << QJsonValue(u"3.5"_s) << false << qint64(0);
    QTest::newRow("empty") << QJsonValue(QString()) << false << qint64(0);
    QTest::newRow("null") << QJsonValue() << false << qint64(0);
    QTest::newRow("bool") << QJsonValue(true) << false << qint64(0);
    QTest::newRow("infinite") << QJsonValue(std::numeric_limits<double>::infinity()) << false << qint64(0);
}

void TestJson::wholeNumbers()
{
    QFETCH(QJsonValue, value);
    QFETCH(bool, valid);
    QFETCH(qint64, number);
    const std::optional<qint64> got = wholeNumber(value);
    QCOMPARE(got.has_value(), valid);
    if (valid)
        QCOMPARE(*got, number);
}

void TestJson::missingKeysWithPaths()
{
    const Result<JsonWhole> whole =
        decode<JsonWhole>(parsed(R"({"NeededWords":[],"Parts":[{"Name":"ok"},{"Count":1}],"Part":{}})"));
    QVERIFY(!whole);
    QCOMPARE(whole.error().message, u"Id is missing; Parts[1].Name is missing; Part.Name is missing"_s);
    const Result<JsonWhole> wrong =
        decode<JsonWhole>(parsed(R"({"Id":"x","NeededWords":["a",{}],"Parts":[{"Name":"a","Count":"b"},5]})"));
    QVERIFY(!wrong);
    QCOMPARE(
        wrong.error().message,
        u"NeededWords[1] should be string; Parts[0].Count should be a whole number in range; Parts[1] should be object"_s);
}

void TestJson::manyProblemsAreCounted()
{
    QJsonArray parts;
    for (int i = 0; i < 40; ++i)
        parts.append(QJsonObject{});
    const Result<JsonWhole> whole =
        decode<JsonWhole>({{u"Id"_s, u"x"_s}, {u"NeededWords"_s, QJsonArray{}}, {u"Parts"_s, parts}});
    QVERIFY(!whole);
    QVERIFY2(whole.error().message.endsWith(u"; and 35 more"_s), qPrintable(whole.error().message));
}

void TestJson::nullIsAbsent()
{
    const Result<JsonWhole> whole =
        decode<JsonWhole>(parsed(R"({"Id":"x","NeededWords":[],"Maybe":null,"Words":null,"Number":null})"));
    QVERIFY(whole);
    QVERIFY(!whole->maybe);
    QVERIFY(whole->words.isEmpty());
    QVERIFY(!decode<JsonWhole>(parsed(R"({"Id":null,"NeededWords":[]})")));
}

void TestJson::readsBothNames()
{
    const auto read = [](const char *text) { return decode<JsonWhole>(parsed(text)).value_or(JsonWhole{}).renamed; };
    QCOMPARE(read(R"({"Id":"x","NeededWords":[],"NewName":"n"})"), u"n"_s);
    QCOMPARE(read(R"({"Id":"x","NeededWords":[],"OldName":"o"})"), u"o"_s);
    QCOMPARE(read(R"({"Id":"x","NeededWords":[],"OldName":"o","NewName":"n"})"), u"n"_s);
    // Neither name counts as unknown.
    const Result<JsonWhole> whole =
        decode<JsonWhole>(parsed(R"({"Id":"x","NeededWords":[],"OldName":"o","NewName":"n"})"));
    QVERIFY(whole && whole->others.isEmpty());
}

void TestJson::restKeepsUnknown()
{
    const Result<JsonWhole> whole =
        decode<JsonWhole>(parsed(R"({"Id":"x","NeededWords":[],"Future":{"a":[1,2]},"Odd":null})"));
    QVERIFY(whole);
    QCOMPARE(whole->others, parsed(R"({"Future":{"a":[1,2]},"Odd":null})"));
    QCOMPARE(encode(*whole).value("Future"_L1), QJsonValue(parsed(R"({"a":[1,2]})")));
}

void TestJson::unknownIsPassedOverWithoutRest()
{
    const Result<JsonStrict> strict = decode<JsonStrict>(parsed(R"({"A":"x","C":1})"));
    QVERIFY(strict);
    QCOMPARE(encode(*strict), parsed(R"({"A":"x","B":""})"));
}

void TestJson::describesEveryLine()
{
    QStringList lines;
    for (const FieldShape &shape : describe<JsonWhole>())
        lines << shape.path + u' ' + shape.type + (shape.required ? u" required"_s : QString()) +
                     (shape.older.isEmpty() ? QString() : u" was "_s + shape.older);
    const QStringList expected{u"Id string required"_s,
                               u"Number integer"_s,
                               u"Big integer"_s,
                               u"Small integer"_s,
                               u"Real number"_s,
                               u"Flag boolean"_s,
                               u"Maybe integer"_s,
                               u"Words array<string>"_s,
                               u"NeededWords array<string> required"_s,
                               u"Parts array<object>"_s,
                               u"Parts[].Name string required"_s,
                               u"Parts[].Count integer"_s,
                               u"Part object"_s,
                               u"Part.Name string required"_s,
                               u"Part.Count integer"_s,
                               u"NewName string was OldName"_s};
    QCOMPARE(lines, expected);
}

void TestJson::keysThatStandTwice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key"); // empty: none does
    QTest::newRow("none") << QByteArray(R"({"a":1,"b":{"a":["a","a",{"a":"a"},{"a":"b"}]}})") << QString();
    QTest::newRow("at the top") << QByteArray(R"({"verb":"x", "rows":[] ,"verb" : "y"})") << u"verb"_s;
    QTest::newRow("in a list") << QByteArray(R"([{"b":1},{"a":1,"c":{"a":2},"a":3}])") << u"a"_s;
    QTest::newRow("after an object") << QByteArray(R"({"a":{"b":[1,2]},"b":2,"a":3})") << u"a"_s;
    QTest::newRow("written otherwise") << QByteArray(R"({"a":1,"\u0061":2})") << u"a"_s;
    QTest::newRow("quotes and brackets in texts") << QByteArray(R"({"a\"":"{\"a\":1,","a":"\\","b":"}"})") << QString();
}

void TestJson::keysThatStandTwice()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QCOMPARE(doubledKey(json).value_or(QString()), key);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
