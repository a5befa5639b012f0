// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/callsnippets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace imdesk {

using namespace Qt::StringLiterals;

/// "Copy as": what a shell and Python make of the quoted texts is what was quoted, whatever stands in them.
class TestCallSnippets : public QObject
{
    Q_OBJECT

  private:
    QTemporaryDir m_dir;

    static CallSnippet snippetOf(const QString &text)
    {
        return {QUrl(u"https://console.tim.qq.com"_s),
                1400000001,
                u"admin"_s,
                u"openim/sendmsg"_s,
                QJsonObject{{u"To_Account"_s, text}, {u"Random"_s, 4294967295.0}},
                77};
    }
    QByteArray run(const QString &program, const QStringList &arguments, const QStringList &environment = {}) const
    {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() + environment);
        process.start(program, arguments);
        if (!process.waitForFinished(30'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    /// A program of this name that writes its arguments, each ended by a NUL, in place of doing anything.
    void fakeProgram(const QString &name)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nfor one in \"$@\"; do printf '%s\\0' \"$one\"; done\n");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    QList<QByteArray> argumentsOf(const QString &line) const
    {
        const QByteArray out =
            run(u"/bin/sh"_s, {u"-c"_s, line}, {u"PATH="_s + m_dir.path() + u":/usr/bin:/bin"_s, u"USERSIG=eJx*-_"_s});
        return out.split('\0');
    }
    static void hostileTexts()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"user1"_s;
        QTest::newRow("quote") << u"it's"_s;
        QTest::newRow("many quotes") << u"'''\"\"\"``"_s;
        QTest::newRow("substitution") << u"$(touch /tmp/x) `id` ${HOME} $USERSIG"_s;
        QTest::newRow("backslashes") << u"\\ \\\\ \\n \\' \\\" \\u0041"_s;
        QTest::newRow("lines") << u"a\nb\r\n\tc"_s;
        QTest::newRow("signs") << u"!history & | ; < > ( ) * ? [ ] # ~ %1 %2 %s %%"_s;
        QTest::newRow("control") << QString(u"a\x01"
                                            u"b\x7f"
                                            u"c"_s);
        QTest::newRow("byte order mark") << QString(u"\U0001F600\uFEFF\u202E"_s);
        QTest::newRow("bidi") << QString(u"abc\u202Egnp.exe\u200B"_s);
        QTest::newRow("separators") << QString(u"a\u2028b\u2029c\u0085d\u00A0e"_s);
        QTest::newRow("chinese and emoji") << QString(u"夜班 😀 \U0001F468\u200D\U0001F469"_s);
        QTest::newRow("option") << u"--base-url=http://evil"_s;
    }
    static QByteArray bodyOf(const CallSnippet &call)
    {
        return QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    }

    static bool showsItself(const QByteArray &text)
    {
        const QList<uint> points = QString::fromUtf8(text).toUcs4();
        return std::ranges::all_of(points,
                                   [](uint c) { return QChar::isPrint(c) && (c == U' ' || !QChar::isSpace(c)); });
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        fakeProgram(u"curl"_s);
        fakeProgram(u"imdeskctl"_s);
    }

    void aShellReadsBackWhatWasQuoted_data() { hostileTexts(); }
    void aShellReadsBackWhatWasQuoted()
    {
        QFETCH(const QString, text);
        QCOMPARE(run(u"/bin/sh"_s, {u"-c"_s, u"printf '%s' "_s + shellQuoted(text)}), text.toUtf8());
    }

    void pythonReadsBackTheLiteral_data() { hostileTexts(); }
    void pythonReadsBackTheLiteral()
    {
        QFETCH(const QString, text);
        const QString source = u"import sys\nsys.stdout.buffer.write("_s + literal(text) + u".encode('utf-8'))\n"_s;
        QCOMPARE(run(u"python3"_s, {u"-c"_s, source}), text.toUtf8());
        // What cannot be seen is not in the program either.
        for (const char32_t c : literal(text).toUcs4())
            QVERIFY2(QChar::isPrint(c), qPrintable(literal(text)));
    }

    void curlGetsTheBodyAndTheUrl_data() { hostileTexts(); }
    void curlGetsTheBodyAndTheUrl()
    {
        QFETCH(const QString, text);
        CallSnippet call = snippetOf(text);
        call.admin = text;
        const QList<QByteArray> arguments = argumentsOf(asCurl(call));
        const qsizetype at = arguments.indexOf("--data-binary");
        QVERIFY(at > 0);
        QCOMPARE(QJsonDocument::fromJson(arguments.value(at + 1)).object(), call.body);
        QVERIFY2(showsItself(arguments.value(at + 1)), arguments.value(at + 1).constData());
        const QUrl url(QString::fromUtf8(arguments.value(arguments.indexOf("POST") + 1)), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.path(), u"/v4/openim/sendmsg"_s);
        QVERIFY(url.query(QUrl::FullyEncoded)
                    .contains(u"identifier="_s + QString::fromLatin1(QUrl::toPercentEncoding(text)) + u'&'));
        QVERIFY(url.query().contains(u"usersig=eJx*-_&random=77&contenttype=json"_s));
        QVERIFY(!asCurl(call).contains(u"eJx"_s));
    }

    void imdeskctlGetsTheBody_data() { hostileTexts(); }
    void imdeskctlGetsTheBody()
    {
        QFETCH(const QString, text);
        CallSnippet call = snippetOf(text);
        call.admin = text;
        const QList<QByteArray> arguments = argumentsOf(asImdeskctl(call));
        QCOMPARE(arguments.value(0), "call");
        QCOMPARE(arguments.value(1), "--base-url=https://console.tim.qq.com");
        QCOMPARE(arguments.value(2), "--sdkappid=1400000001");
        QCOMPARE(arguments.value(3), "--admin=" + text.toUtf8());
        QCOMPARE(arguments.value(4), "openim/sendmsg");
        QCOMPARE(QJsonDocument::fromJson(arguments.value(5)).object(), call.body);
        QVERIFY2(showsItself(arguments.value(5)), arguments.value(5).constData());
    }

    void whatATerminalWouldActOnIsEscaped()
    {
        const CallSnippet call =
            snippetOf(u"a\u007fb\u202Ec\u2028d\u200Be\u00A0f\uFEFFg\U000E0041 \u4F60\u597D \U0001F600"_s);
        const QString wanted =
            u"{\"Random\":4294967295,\"To_Account\":\"a\\u007fb\\u202ec\\u2028d\\u200be\\u00a0f\\ufeffg\\udb40\\udc41 "
            u"\u4F60\u597D \U0001F600\"}"_s;
        for (const QString &line : {asCurl(call), asImdeskctl(call)})
            QVERIFY2(line.contains(shellQuoted(wanted)), qPrintable(line));
    }

    void thePythonProgramSendsTheBody_data() { hostileTexts(); }
    void thePythonProgramSendsTheBody()
    {
        QFETCH(const QString, text);
        CallSnippet call = snippetOf(text);
        call.admin = text;
        // The same program with a urlopen that shows what it was given.
        const QString fake = u"import io, json, sys, urllib.request, urllib.parse\n"
                             "def show(request, timeout):\n"
                             "    query = urllib.parse.parse_qs(urllib.parse.urlsplit(request.full_url).query)\n"
                             "    print(json.dumps([request.data.decode('utf-8'), query['identifier'][0], "
                             "query['usersig'][0], request.get_method(), request.full_url]))\n"
                             "    return io.BytesIO(b'')\n"
                             "urllib.request.urlopen = show\n"_s;
        const QByteArray out = run(u"python3"_s, {u"-c"_s, fake + asPython(call)}, {u"USERSIG=eJx*-_"_s});
        const QJsonArray seen = QJsonDocument::fromJson(out.split('\n').first()).array();
        QCOMPARE(seen.at(0).toString().toUtf8(), bodyOf(call));
        QCOMPARE(seen.at(1).toString(), text);
        QCOMPARE(seen.at(2).toString(), u"eJx*-_"_s);
        QCOMPARE(seen.at(3).toString(), u"POST"_s);
        QVERIFY(
            seen.at(4).toString().startsWith(u"https://console.tim.qq.com/v4/openim/sendmsg?sdkappid=1400000001&"_s));
    }

    void goGetsTheSameLiterals_data() { hostileTexts(); }
    void goGetsTheSameLiterals()
    {
        QFETCH(const QString, text);
        const CallSnippet call = snippetOf(text);
        const QString program = asGo(call);
        // Go's rules for a string between double quotes: no line end in it, only these escapes.
        const QString body = literal(QString::fromUtf8(bodyOf(call)));
        QVERIFY(program.contains(u"body := "_s + body + u'\n'));
        static const QRegularExpression goString(
            u"^\"(?:[^\"\\\\\n]|\\\\[\\\\\"n]|\\\\u[0-9a-f]{4}|\\\\U[0-9a-f]{8})*\"$"_s);
        QVERIFY2(goString.match(body).hasMatch(), qPrintable(body));
        QVERIFY(program.contains(u"os.Getenv(\"USERSIG\")"_s));
        if (const QString go = QStandardPaths::findExecutable(u"gofmt"_s); !go.isEmpty()) {
            QFile file(m_dir.filePath(u"main.go"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(program.toUtf8());
            file.close();
            QCOMPARE(run(go, {u"-l"_s, file.fileName()}), QByteArray());
        }
    }

    void aLoneSurrogateBecomesTheReplacementCharacter()
    {
        const QString broken = QString(QChar(0xD800)) + u'x';
        QCOMPARE(literal(broken), QString(u"\"\uFFFDx\""_s));
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestCallSnippets)
#include "tst_callsnippets.moc"
