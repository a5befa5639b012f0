// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/usersigcheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray wrapped(const QByteArray &plain)
{
    QByteArray text = qCompress(plain, 9).mid(4).toBase64();
    return text.replace('+', '*').replace('/', '-').replace('=', '_');
}

QJsonObject sampleClaims()
{
    return {{u"TLS.ver"_s, u"2.0"_s},        {u"TLS.identifier"_s, u"administrator"_s},
            {u"TLS.sdkappid"_s, 1400000000}, {u"TLS.time"_s, 1700000000},
            {u"TLS.expire"_s, 600},          {u"TLS.sig"_s, u"c2ln"_s}};
}

QByteArray wrapped(const QJsonObject &json) { return wrapped(QJsonDocument(json).toJson()); }

QByteArray changed(const QString &name, const QJsonValue &value)
{
    QJsonObject json = sampleClaims();
    json.insert(name, value);
    return wrapped(json);
}

} // namespace

/// The sandbox's own look at a UserSig.
class SandboxUserSigTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void vectors_data()
    {
        QFile file(QStringLiteral(IMDESK_SOURCE_DIR "/tests/data/usersig_vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(vectors.size() >= 8);
        QTest::addColumn<QJsonObject>("vector");
        for (const auto &value : vectors)
            QTest::newRow(value.toObject().value("name"_L1).toString().toUtf8().constData()) << value.toObject();
    }
    void vectors()
    {
        QFETCH(QJsonObject, vector);
        const QJsonObject inputs = vector.value("inputs"_L1).toObject();
        const QByteArray key = inputs.value("key"_L1).toString().toLatin1();
        const QByteArray sig = vector.value("usersig_from_node_zlib"_L1).toString().toLatin1();
        const auto claims = sim::takeApart(sig);
        QVERIFY(claims);
        QCOMPARE(claims->identifier, inputs.value("userid"_L1).toString());
        QCOMPARE(claims->sdkAppId, inputs.value("sdkappid"_L1).toInteger());
        QCOMPARE(claims->time, inputs.value("time"_L1).toInteger());
        QCOMPARE(claims->expire, inputs.value("expire"_L1).toInteger());
        QCOMPARE(claims->endsAt(), claims->time + claims->expire);
        QCOMPARE(QByteArray::fromBase64(claims->userBuf).toHex(), vector.value("userbuf_hex"_L1).toString().toLatin1());
        QVERIFY(sim::isSignedWith(key, *claims));
        QVERIFY(!sim::isSignedWith(key + 'x', *claims));
        // The key is text, not the bytes its digits could stand for.
        QVERIFY(!sim::isSignedWith(QByteArray::fromHex(key), *claims));
        sim::UserSigClaims other = *claims;
        other.identifier += u'x';
        QVERIFY(!sim::isSignedWith(key, other));
        other = *claims;
        ++other.expire;
        QVERIFY(!sim::isSignedWith(key, other));
        other = *claims;
        other.userBuf += "AAAA";
        QVERIFY(!sim::isSignedWith(key, other));
        for (qsizetype cut = 0; cut < sig.size(); ++cut)
            QVERIFY2(!sim::takeApart(sig.left(cut)), QByteArray::number(cut).constData());
    }

    void numbersMayBeText()
    {
        const auto claims = sim::takeApart(changed(u"TLS.sdkappid"_s, u"1400000000"_s));
        QVERIFY(claims);
        QCOMPARE(claims->sdkAppId, 1400000000);
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = wrapped(sampleClaims());
        QTest::newRow("words") << QByteArray("not a signature");
        QTest::newRow("blank inside") << QByteArray(good).replace(10, 1, " ");
        QTest::newRow("plus inside") << QByteArray(good).replace(10, 1, "+");
        QTest::newRow("slash inside") << QByteArray(good).replace(10, 1, "/");
        QTest::newRow("padding inside") << QByteArray(good).replace(10, 1, "_");
        QTest::newRow("equals sign at the end") << good.chopped(1) + '=';
        QTest::newRow("more at the end") << good + "AAAA";
        QTest::newRow("padding alone") << QByteArray("____");
        QTest::newRow("not packed") << QByteArray("{\"TLS.ver\":\"2.0\"}").toBase64().replace('=', '_');
        QTest::newRow("raw deflate") << QByteArray(qCompress(QByteArray("{}")).mid(6))
                                            .toBase64()
                                            .replace('+', '*')
                                            .replace('/', '-')
                                            .replace('=', '_');
        QTest::newRow("packed words") << wrapped(QByteArray("hello"));
        QTest::newRow("packed nothing") << wrapped(QByteArray());
        QTest::newRow("bytes behind it") << [] {
            QByteArray text = (qCompress(QJsonDocument(sampleClaims()).toJson(), 9).mid(4) + "more").toBase64();
            return text.replace('+', '*').replace('/', '-').replace('=', '_');
        }();
        QTest::newRow("unpacks to much") << wrapped(QByteArray(8 << 20, ' ') + QJsonDocument(sampleClaims()).toJson());
        QTest::newRow("version 1") << changed(u"TLS.ver"_s, u"1.0"_s);
        QTest::newRow("no signature") << changed(u"TLS.sig"_s, {});
        QTest::newRow("no time") << changed(u"TLS.time"_s, {});
        QTest::newRow("negative life") << changed(u"TLS.expire"_s, -600);
        QTest::newRow("life overflows") << changed(u"TLS.expire"_s, std::numeric_limits<qint64>::max());
        QTest::newRow("words for a number") << changed(u"TLS.sdkappid"_s, u"many"_s);
        QTest::newRow("fraction") << changed(u"TLS.time"_s, 1700000000.5);
    }
    void othersAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(sim::takeApart(wrapped(sampleClaims())));
        QVERIFY(!sim::takeApart(text));
    }
};

QTEST_GUILESS_MAIN(SandboxUserSigTest)
#include "tst_sandboxusersig.moc"
