// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile.h"

#include <QSet>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void baseUrls_data();
    void baseUrls();
    void regionsGiveTheirDomain();
    void baseUrlGoesBeforeTheRegion();
    void safetyWords();
    void secretNames();
    void everyAppHasItsFolder();
    void appsOfThisComputerAreToldApart();
    void dialects();
    void problemsAreNamed();
};

void TestProfile::baseUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("https") << u"https://console.tim.qq.com"_s << u"https://console.tim.qq.com"_s;
    QTest::newRow("slash and blanks") << u" https://example.org:8443/ "_s << u"https://example.org:8443"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback net") << u"http://127.1.2.3:80"_s << u"http://127.1.2.3:80"_s;
    QTest::newRow("localhost") << u"http://localhost:1"_s << u"http://localhost:1"_s;
    QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("plain elsewhere") << u"http://example.org"_s << QString();
    QTest::newRow("plain, looks like loopback") << u"http://127.0.0.1.example.org"_s << QString();
    QTest::newRow("plain, user part trick") << u"http://127.0.0.1@example.org"_s << QString();
    QTest::newRow("path") << u"https://example.org/v4"_s << QString();
    QTest::newRow("query") << u"https://example.org?x=1"_s << QString();
    QTest::newRow("fragment") << u"https://example.org#x"_s << QString();
    QTest::newRow("user") << u"https://me:pw@example.org"_s << QString();
    QTest::newRow("scheme") << u"ftp://example.org"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("no scheme") << u"example.org"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank inside") << u"https://exa mple.org"_s << QString();
}

void TestProfile::baseUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const Result<QUrl> checked = checkedBaseUrl(text);
    QCOMPARE(checked.has_value(), !url.isEmpty());
    if (checked) {
        QCOMPARE(checked->toString(), url);
    } else {
        QCOMPARE(checked.error().kind, ApiError::Kind::Usage);
        QVERIFY(!checked.error().message.isEmpty());
    }
}

void TestProfile::regionsGiveTheirDomain()
{
    QSet<QString> domains;
    for (const Region &region : regions()) {
        Profile profile;
        profile.region = region.id;
        const Result<QUrl> url = profile.endpoint();
        QVERIFY(url);
        QCOMPARE(url->scheme(), u"https"_s);
        QCOMPARE(url->host(), region.domain);
        domains.insert(region.domain);
    }
    QCOMPARE(domains.size(), regions().size());
    QCOMPARE(regions().first().domain, u"console.tim.qq.com"_s);
    Profile unknown;
    unknown.region = u"moon"_s;
    QVERIFY(!unknown.endpoint());
}

void TestProfile::baseUrlGoesBeforeTheRegion()
{
    Profile profile;
    profile.region = u"moon"_s;
    profile.baseUrl = u"http://127.0.0.1:4000"_s;
    QCOMPARE(profile.endpoint().value_or(QUrl()), QUrl(u"http://127.0.0.1:4000"_s));
    profile.baseUrl = u"http://example.org"_s;
    QVERIFY(!profile.endpoint());
}

void TestProfile::safetyWords()
{
    for (SafetyLevel level : {SafetyLevel::Sandbox, SafetyLevel::Test, SafetyLevel::Production})
        QCOMPARE(safetyFromWord(safetyWord(level)), std::optional(level));
    QVERIFY(!safetyFromWord(u"Production"_s));
    QVERIFY(!safetyFromWord(QString()));
    // An unset profile is treated with most care.
    QCOMPARE(Profile().level, SafetyLevel::Production);
}

void TestProfile::secretNames()
{
    Profile profile;
    profile.sdkAppId = 1400000000;
    QCOMPARE(profile.secretName(), u"1400000000@console.tim.qq.com"_s);
    profile.id = u"p1"_s;
    QCOMPARE(profile.tokenName(), u"1400000000@console.tim.qq.com/callback-token/p1"_s);
    QCOMPARE(profile.secretNames(),
             QStringList({profile.secretName(), u"1400000000@console.tim.qq.com/usersig/administrator"_s}));
    profile.pastedUserSig = true;
    QCOMPARE(profile.secretNames().constLast(), profile.secretName());
    profile.region = u"singapore"_s;
    QCOMPARE(profile.secretName(), u"1400000000@adminapisgp.im.qcloud.com"_s);
    // Behind each port of this computer there is another app with another key.
    profile.pastedUserSig = false;
    profile.baseUrl = u"http://127.0.0.1:8080"_s;
    QCOMPARE(profile.secretNames().constFirst(), u"1400000000@127.0.0.1:8080"_s);
}

void TestProfile::everyAppHasItsFolder()
{
    Profile profile;
    profile.id = u"p1"_s;
    profile.sdkAppId = 7;
    QCOMPARE(profile.dataName(), u"p1"_s);
    profile.firstApp = profile.appName();
    QCOMPARE(profile.dataName(), u"p1"_s);
    profile.sdkAppId = 8;
    const QString other = profile.dataName();
    QVERIFY(other.startsWith(u"p1-"_s));
    profile.admin = u"boss"_s;
    profile.name = u"Shop"_s;
    QCOMPARE(profile.dataName(), other);
    profile.region = u"singapore"_s;
    QVERIFY(profile.dataName() != other);
    profile.baseUrl = u"http://127.0.0.1:8080"_s;
    const QString port = profile.dataName();
    profile.baseUrl = u"http://127.0.0.1:8081"_s;
    QVERIFY(profile.dataName() != port);
    profile.practice = true; // another port each time
    QCOMPARE(profile.dataName(), u"p1"_s);
}

void TestProfile::appsOfThisComputerAreToldApart()
{
    Profile profile;
    profile.sdkAppId = 7;
    QCOMPARE(profile.appName(), u"7@console.tim.qq.com"_s);
    profile.baseUrl = u"https://example.org:8443"_s;
    QCOMPARE(profile.appName(), u"7@example.org"_s);
    for (const auto &[url, name] : {std::pair(u"http://127.0.0.1:8080"_s, u"7@127.0.0.1:8080"_s),
                                    std::pair(u"http://localhost"_s, u"7@localhost:80"_s),
                                    std::pair(u"http://[::1]:9090"_s, u"7@[::1]:9090"_s)}) {
        profile.baseUrl = url;
        QCOMPARE(profile.appName(), name);
        QCOMPARE(Profile::secretNameOf(name), profile.secretName());
        QCOMPARE(Profile::secretNameOf(profile.secretName()), profile.secretName());
        // What older versions have kept is found.
        QVERIFY(profile.isApp(name) && profile.isApp(profile.secretName()));
        QVERIFY(!profile.isApp(u"7@127.0.0.1:1"_s) && !profile.isApp(u"sandbox"_s));
    }
    profile.practice = true;
    QCOMPARE(profile.appName(), u"sandbox"_s);
    profile.baseUrl = u"http://127.0.0.1:4711"_s;
    QVERIFY(profile.isApp(u"sandbox"_s) && profile.isApp(u"7@127.0.0.1"_s) && !profile.isApp(u"7@127.0.0.1:4711"_s));
    QCOMPARE(Profile::secretNameOf(u"7@example.org"_s), u"7@example.org"_s);
    QCOMPARE(Profile::secretNameOf(u"sandbox"_s), u"sandbox"_s);
}

void TestProfile::dialects()
{
    Profile profile;
    QCOMPARE(profile.dialect(), Dialect::Current);
    profile.serviceVersion = u"seed"_s;
    QCOMPARE(profile.dialect(), Dialect::Seed);
}

void TestProfile::problemsAreNamed()
{
    Profile profile;
    profile.name = u"Shop"_s;
    profile.sdkAppId = 1400000000;
    QCOMPARE(profile.problems(), QStringList());
    const auto count = [&profile](auto &&change) {
        Profile changed = profile;
        change(changed);
        return changed.problems().size();
    };
    QCOMPARE(count([](Profile &p) { p.name = u"  "_s; }), 1);
    QCOMPARE(count([](Profile &p) { p.sdkAppId = 0; }), 1);
    QCOMPARE(count([](Profile &p) { p.admin.clear(); }), 1);
    QCOMPARE(count([](Profile &p) { p.admin = QString(11, QChar(0x5ba2)); }), 1); // 33 bytes
    QCOMPARE(count([](Profile &p) { p.admin = QString(32, u'a'); }), 0);
    QCOMPARE(count([](Profile &p) { p.baseUrl = u"http://example.org"_s; }), 1);
    QCOMPARE(count([](Profile &p) { p.callbackPort = 65536; }), 1);
    QCOMPARE(count([](Profile &p) { p.timeZone = u"Mars/Olympus"_s; }), 1);
    QCOMPARE(count([](Profile &p) { p.timeZone = u"Asia/Shanghai"_s; }), 0);
    QCOMPARE(count([](Profile &p) {
                 p.name.clear();
                 p.sdkAppId = 0;
             }),
             2);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
