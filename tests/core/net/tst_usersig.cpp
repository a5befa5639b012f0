// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/usersig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// The bytes inside a UserSig, unwrapped by other means than those under test.
QByteArray unwrapped(QByteArray userSig)
{
    userSig.replace('*', '+').replace('-', '/').replace('_', '=');
    const QByteArray packed = QByteArray::fromBase64(userSig, QByteArray::AbortOnBase64DecodingErrors);
    return qUncompress(QByteArray("\0\0\x10\0", 4) + packed);
}

QByteArray wrapped(const QByteArray &plain)
{
    QByteArray text = qCompress(plain, 9).mid(4).toBase64();
    return text.replace('+', '*').replace('/', '-').replace('=', '_');
}

QJsonObject sampleContent()
{
    return {{u"TLS.ver"_s, u"2.0"_s},        {u"TLS.identifier"_s, u"administrator"_s},
            {u"TLS.sdkappid"_s, 1400000000}, {u"TLS.time"_s, 1700000000},
            {u"TLS.expire"_s, 600},          {u"TLS.sig"_s, u"c2ln"_s}};
}

QByteArray wrapped(const QJsonObject &json) { return wrapped(QJsonDocument(json).toJson()); }

} // namespace

class TestUserSig : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void vectors_data();
    void vectors();
    void usesItsOwnAlphabet();
    void readsNumbersWrittenAsText();
    void refusesHostileInput_data();
    void refusesHostileInput();
    void neverUnpacksMuch();
    void everyCutIsRefused();
    void everyFlippedByteIsHarmless();
    void verification();
    void comparesSecrets();
};

void TestUserSig::vectors_data()
{
    QFile file(QStringLiteral(IMDESK_SOURCE_DIR "/tests/data/usersig_vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(vectors.size() >= 8);
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue &value : vectors)
        QTest::newRow(value["name"_L1].toString().toUtf8().constData()) << value.toObject();
}

void TestUserSig::vectors()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject inputs = vector.value("inputs"_L1).toObject();
    const QJsonObject inner = vector.value("decoded_inner_json"_L1).toObject();
    const QByteArray key = inputs.value("key"_L1).toString().toLatin1();
    const QString account = inputs.value("userid"_L1).toString();
    const auto app = quint32(inputs.value("sdkappid"_L1).toInteger());
    const qint64 expire = inputs.value("expire"_L1).toInteger();
    const qint64 time = inputs.value("time"_L1).toInteger();
    const QByteArray userBuf = QByteArray::fromHex(vector.value("userbuf_hex"_L1).toString().toLatin1());

    // Made here: the same content and the same signature.
    const QByteArray made = makeUserSig(app, key, account, expire, time, userBuf);
    QCOMPARE(QJsonDocument::fromJson(unwrapped(made)).object(), inner);
    QCOMPARE(userSigHmac(key, {account, app, time, expire, {}, userBuf}),
             inner.value("TLS.sig"_L1).toString().toLatin1());

    // Made by the other library: read and verified.
    for (const QByteArray &sig : {made, vector.value("usersig_from_node_zlib"_L1).toString().toLatin1()}) {
        const Result<UserSigContent> content = readUserSig(sig);
        QVERIFY(content);
        QCOMPARE(content->identifier, account);
        QCOMPARE(content->sdkAppId, app);
        QCOMPARE(content->time, time);
        QCOMPARE(content->expire, expire);
        QCOMPARE(content->endsAt(), time + expire);
        QCOMPARE(content->userBuf, userBuf);
        QCOMPARE(content->sig, inner.value("TLS.sig"_L1).toString().toLatin1());
        QVERIFY(verifyUserSig(key, *content));
    }
}

void TestUserSig::usesItsOwnAlphabet()
{
    // Enough different signatures to meet every character of the alphabet.
    QByteArray all;
    for (int i = 0; i < 60; ++i)
        all += makeUserSig(1400000000, QByteArray(64, 'a'), u"user"_s, 600 + i, 1700000000);
    for (const char c : {'+', '/', '='})
        QVERIFY2(!all.contains(c), &c);
    for (const char c : {'*', '-', '_'})
        QVERIFY2(all.contains(c), &c);
}

void TestUserSig::readsNumbersWrittenAsText()
{
    QJsonObject json = sampleContent();
    json.insert(u"TLS.sdkappid"_s, u"1400000000"_s);
    json.insert(u"TLS.expire"_s, u"600"_s);
    const Result<UserSigContent> content = readUserSig(wrapped(json));
    QVERIFY(content);
    QCOMPARE(content->sdkAppId, 1400000000U);
    QCOMPARE(content->expire, 600);
}

void TestUserSig::refusesHostileInput_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = wrapped(sampleContent());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("not a signature");
    QTest::newRow("blank inside") << QByteArray(good).insert(10, ' ');
    QTest::newRow("line break inside") << QByteArray(good).insert(10, '\n');
    QTest::newRow("nul inside") << QByteArray(good).insert(10, '\0');
    QTest::newRow("not packed") << QByteArray("{\"TLS.ver\":\"2.0\"}").toBase64();
    QTest::newRow("raw deflate") << QByteArray(qCompress(QByteArray("{}")).mid(6))
                                        .toBase64()
                                        .replace('+', '*')
                                        .replace('/', '-')
                                        .replace('=', '_');
    QTest::newRow("packed words") << wrapped(QByteArray("hello"));
    QTest::newRow("packed list") << wrapped(QByteArray("[1,2]"));
    QTest::newRow("packed nothing") << wrapped(QByteArray());
    QTest::newRow("deep nesting") << wrapped(QByteArray(30000, '['));
    const auto changed = [](const QString &key, const QJsonValue &value) {
        QJsonObject json = sampleContent();
        if (value.isUndefined())
            json.remove(key);
        else
            json.insert(key, value);
        return wrapped(json);
    };
    QTest::newRow("version 1") << changed(u"TLS.ver"_s, u"1.0"_s);
    QTest::newRow("no version") << changed(u"TLS.ver"_s, QJsonValue::Undefined);
    QTest::newRow("no signature") << changed(u"TLS.sig"_s, QJsonValue::Undefined);
    QTest::newRow("no time") << changed(u"TLS.time"_s, QJsonValue::Undefined);
    QTest::newRow("negative time") << changed(u"TLS.time"_s, -1);
    QTest::newRow("negative life") << changed(u"TLS.expire"_s, -600);
    QTest::newRow("life overflows") << changed(u"TLS.expire"_s, std::numeric_limits<qint64>::max());
    QTest::newRow("time overflows") << changed(u"TLS.time"_s, std::numeric_limits<qint64>::max());
    QTest::newRow("app too large") << changed(u"TLS.sdkappid"_s, qint64(1) << 33);
    QTest::newRow("app is a word") << changed(u"TLS.sdkappid"_s, u"shop"_s);
}

void TestUserSig::refusesHostileInput()
{
    QFETCH(QByteArray, text);
    const Result<UserSigContent> content = readUserSig(text);
    QVERIFY(!content);
    QCOMPARE(content.error().kind, ApiError::Kind::Usage);
    QVERIFY(!content.error().message.isEmpty());
    // A secret that was pasted is not repeated in the message.
    if (text.size() > 20)
        QVERIFY(!content.error().message.contains(QString::fromLatin1(text.left(20))));
}

void TestUserSig::neverUnpacksMuch()
{
    // 64 MB of blanks before a valid content pack into some 64 kB.
    QByteArray bomb(64 * 1024 * 1024, ' ');
    bomb += QJsonDocument(sampleContent()).toJson();
    const QByteArray text = wrapped(bomb);
    QVERIFY(text.size() < 200 * 1024);
    QVERIFY(!readUserSig(text));
    // Up to the limit it is taken.
    QByteArray large(60 * 1024, ' ');
    large += QJsonDocument(sampleContent()).toJson();
    QVERIFY(readUserSig(wrapped(large)));
}

void TestUserSig::everyCutIsRefused()
{
    const QByteArray good = makeUserSig(1400000000, QByteArray(64, 'k'), u"administrator"_s, 600, 1700000000);
    QVERIFY(readUserSig(good));
    // The padding at the end carries nothing, so only what comes before it counts.
    const qsizetype length = good.size() - good.count('_');
    for (qsizetype cut = 0; cut < length; ++cut)
        QVERIFY2(!readUserSig(good.left(cut)), QByteArray::number(cut).constData());
}

void TestUserSig::everyFlippedByteIsHarmless()
{
    const QByteArray key(64, 'k');
    const QByteArray good = makeUserSig(1400000000, key, u"administrator"_s, 600, 1700000000);
    const QByteArray content = unwrapped(good);
    int accepted = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = bad[i] == 'A' ? 'B' : 'A';
        const Result<UserSigContent> read = readUserSig(bad);
        // Where a changed byte still decodes to the same content (unused bits before the padding), it is the same
        // signature.
        if (read && verifyUserSig(key, *read))
            accepted += unwrapped(bad) != content;
    }
    QCOMPARE(accepted, 0);
}

void TestUserSig::verification()
{
    const QByteArray key("5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e");
    const Result<UserSigContent> content =
        readUserSig(makeUserSig(1400000000, key, u"\u7ba1\u7406\u5458"_s, 600, 1700000000));
    QVERIFY(content);
    QCOMPARE(content->identifier, u"\u7ba1\u7406\u5458"_s);
    QVERIFY(verifyUserSig(key, *content));
    QVERIFY(!verifyUserSig(QByteArray::fromHex(key), *content)); // the key is text, not hex
    for (auto change : {+[](UserSigContent &c) { c.identifier += u'x'; }, +[](UserSigContent &c) { ++c.sdkAppId; },
                        +[](UserSigContent &c) { ++c.time; }, +[](UserSigContent &c) { ++c.expire; },
                        +[](UserSigContent &c) { c.userBuf = "x"; }}) {
        UserSigContent forged = *content;
        change(forged);
        QVERIFY(!verifyUserSig(key, forged));
    }
}

void TestUserSig::comparesSecrets()
{
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("", "a"));
}

QTEST_GUILESS_MAIN(TestUserSig)
#include "tst_usersig.moc"
