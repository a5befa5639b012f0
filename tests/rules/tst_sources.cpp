// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/sourcetree.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// What every source file keeps to: size, licence lines, words that must not appear, complete translations.
class TestSources : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void filesAreShort();
    void filesNameTheirLicence();
    void nothingForbiddenIsWritten_data();
    void nothingForbiddenIsWritten();
    void latin1LiteralsAreAscii();
    void headingsStandOnTheLeft();
    void settingsKeysAreUnique();
    void chineseIsComplete();
    void englishPluralsAreComplete();
    void chineseMarksHaveNoBlankBehindThem();
    void chineseHasOneWordForAccounts();
};

namespace {

QStringList allSources()
{
    QStringList out;
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                                  QStringLiteral("tests"), QStringLiteral("resources")})
        out << sourcetree::files(folder);
    return out;
}

/// Source texts of a .ts file that have no finished translation; `onlyPlurals` looks at those with a number alone.
QStringList unfinished(const QString &file, bool onlyPlurals, int *count)
{
    QStringList out;
    QXmlStreamReader xml(sourcetree::read(file));
    QString source;
    int sources = 0;
    bool numerus = false;
    *count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            sources = 0;
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            // Two texts in one entry come of a careless merge; only one of them is ever found.
            if (++sources > 1)
                out << source;
        } else if (xml.name() == QLatin1String("translation")) {
            ++*count;
            const bool open = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if ((open || text.isEmpty()) && (numerus || !onlyPlurals))
                out << source;
            // A file dialog finds the patterns of a filter between these marks alone.
            static const QRegularExpression patterns(QStringLiteral("\\(\\*[^()]*\\)$"));
            if (!text.isEmpty() && patterns.match(source).hasMatch() && !patterns.match(text).hasMatch())
                out << source;
        }
    }
    if (xml.hasError())
        out << xml.errorString();
    return out;
}

} // namespace

void TestSources::filesAreShort()
{
    QStringList longOnes;
    for (const QString &file : allSources()) {
        const qsizetype lines = sourcetree::read(file).count(QLatin1Char('\n'));
        if (lines > 600)
            longOnes << QStringLiteral("%1 has %2 lines").arg(file).arg(lines);
    }
    QVERIFY2(longOnes.isEmpty(), qPrintable(longOnes.join(QLatin1Char('\n'))));
}

void TestSources::filesNameTheirLicence()
{
    for (const QString &file : allSources()) {
        const QString text = sourcetree::read(file);
        QVERIFY2(text.startsWith(QLatin1String(
                     "// SPDX-FileCopyrightText: imdesk authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")),
                 qPrintable(file));
    }
}

void TestSources::nothingForbiddenIsWritten_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("folders");
    const QStringList program{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")};
    QTest::newRow("singletons") << QStringLiteral("(::|\\b)instance\\(\\)|static [A-Z]\\w+ \\*?&?self\\(\\)")
                                << program;
    QTest::newRow("nested loops") << QStringLiteral(
                                         "QEventLoop|\\bprocessEvents\\(|dialog[.>-]+exec\\(|menu[.>-]+exec\\(")
                                  << program;
    QTest::newRow("blocking futures") << QStringLiteral("waitForFinished\\(")
                                      << QStringList{QStringLiteral("ui"), QStringLiteral("core/services"),
                                                     QStringLiteral("core/models"), QStringLiteral("core/net")};
    QTest::newRow("unfinished work") << QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b") << program;
    QTest::newRow("style sheets") << QStringLiteral("setStyleSheet\\(") << program;
    QTest::newRow("rich text") << QStringLiteral("Qt::(RichText|AutoText|MarkdownText)|setHtml\\(|setOpenExternalLinks")
                               << program;
    QTest::newRow("unchecked TLS") << QStringLiteral("ignoreSslErrors|VerifyNone") << program;
    QTest::newRow("old connects") << QStringLiteral("\\b(SIGNAL|SLOT)\\(") << program;
    QTest::newRow("whole modules") << QStringLiteral("#include <Qt(Widgets|Core|Gui|Network|Sql)>") << program;
    // Qt's own end the program when an empty clipboard is pasted: PlainEdit is what is used.
    QTest::newRow("bare text fields") << QStringLiteral("\\bnew Q(Plain)?Text(Edit|Browser)\\b|"
                                                        "<Q(Plain)?Text(Edit|Browser)>\\(|"
                                                        "\\bQ(Plain)?Text(Edit|Browser) \\w+\\s*[;({]")
                                      << program;
    // A full disk shows late there, and commit() does not tell: saveWhole() and saveForOwner() do.
    QStringList aboveBase{QStringLiteral("app"), QStringLiteral("ui")};
    for (const char *folder : {"api", "archive", "audit", "callbacks", "directory", "exporting", "jobs", "models",
                               "net", "sandbox", "secrets", "services", "settings", "storage"})
        aboveBase << QStringLiteral("core/") + QLatin1String(folder);
    QTest::newRow("saving past the helper") << QStringLiteral("\\bQSaveFile\\b") << aboveBase;
    // Two sentences of Chinese have no blank between them: joinSentences() knows.
    QTest::newRow("blanks between sentences") << QStringLiteral("QLatin1Char\\(' '\\) \\+\\s*(\\w+::)?tr\\(")
                                              << QStringList{QStringLiteral("core"), QStringLiteral("ui")};
    // Alt and these letters open the menus of the window; dialogs, which have none, are in the folder of callbacks.
    QStringList sections;
    for (const char *folder : {"archive", "audit", "explorer", "groups", "home", "jobs", "messages", "moderation",
                               "people", "send", "settings", "statistics"})
        sections << QStringLiteral("ui/panels/") + QLatin1String(folder);
    QTest::newRow("keys of the menus") << QStringLiteral("\\btr\\(\"[^\"]*(?<!&)&[FVGSHfvgsh]") << sections;
    // A dialog that is larger than the screen has its buttons out of reach: resizeWithin() asks the screen.
    QTest::newRow("sizes past the screen")
        << QStringLiteral("\\bresize\\(\\s*\\d") << QStringList{QStringLiteral("ui")};
    // QTRY_* asks again after it has got what it waited for: what acts would act once more.
    QTest::newRow("waits that act") << QStringLiteral(
                                           "QTRY_\\w+\\(.*\\b(say|tell|post|send|press|click|run|verb|submit|"
                                           "receive|newest|take[A-Z]\\w*)\\(")
                                    << QStringList{QStringLiteral("tests")};
}

void TestSources::nothingForbiddenIsWritten()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, folders);
    const QRegularExpression expression(pattern);
    QVERIFY(expression.isValid());
    QStringList wrong;
    for (const QString &folder : folders) {
        for (const QString &file : sourcetree::files(folder)) {
            const QStringList lines = sourcetree::read(file).split(QLatin1Char('\n'));
            for (qsizetype i = 0; i < lines.size(); ++i) {
                // Comments may name what the code must not do.
                // D-Bus signals can be connected by name only.
                const bool dbus = lines[i].contains(QLatin1String("QDBus"));
                const QString code = dbus ? QString() : lines[i].section(QLatin1String("//"), 0, 0);
                if (expression.match(code).hasMatch())
                    wrong << QStringLiteral("%1:%2: %3").arg(file).arg(i + 1).arg(lines[i].trimmed());
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

// A literal is written in UTF-8, which Latin 1 reads byte by byte: a dot in the middle becomes two letters.
void TestSources::latin1LiteralsAreAscii()
{
    // What is within the quotes may go on in further pieces.
    static const QRegularExpression latin1(
        QStringLiteral("(?:QLatin1(?:String(?:View)?|Char)\\s*[({]|fromLatin1\\()\\s*"
                       "((?:(?:\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+')\\s*)++)"
                       "|(\"(?:\\\\.|[^\"\\\\\\n])*+\")_L1\\b"));
    static const QRegularExpression beyondAscii(
        QStringLiteral("[^\\x00-\\x7F]|(?<!\\\\)(?:\\\\\\\\)*\\\\(?:[uU]|x[89A-Fa-f])"));
    QVERIFY2(latin1.isValid(), qPrintable(latin1.errorString()));
    QVERIFY2(beyondAscii.isValid(), qPrintable(beyondAscii.errorString()));
    const auto wrongIn = [](const QString &code) {
        QStringList out;
        auto it = latin1.globalMatch(code);
        while (it.hasNext()) {
            const QRegularExpressionMatch found = it.next();
            if (beyondAscii.match(found.captured(1) + found.captured(2)).hasMatch())
                out << found.captured();
        }
        return out;
    };
    // The rule itself finds what it looks for, and leaves alone what is right.
    QCOMPARE(wrongIn(QStringLiteral("a += QLatin1String(\" \u00B7 \") + QLatin1String( \"a\"\n \"\u2026\");")).size(),
             2);
    QCOMPARE(wrongIn(QStringLiteral("QLatin1Char('\\xb7') QLatin1String(\"\\u00B7\") \"\u00B7\"_L1")).size(), 3);
    QCOMPARE(wrongIn(QStringLiteral("QLatin1String(\"\\\\u\") QLatin1Char('\"') QStringLiteral(\"\u00B7\")")).size(),
             0);
    QStringList wrong;
    int looked = 0;
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
        for (const QString &file : sourcetree::files(folder)) {
            ++looked;
            for (const QString &literal : wrongIn(sourcetree::read(file)))
                wrong << QStringLiteral("%1: %2").arg(file, literal);
        }
    }
    QVERIFY(looked > 100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

// Qt centres the headings of a table of its own; all others begin where their cells do.
void TestSources::headingsStandOnTheLeft()
{
    int looked = 0;
    for (const QString &file : sourcetree::files(QStringLiteral("ui"))) {
        const QString code = sourcetree::read(file);
        if (!code.contains(QLatin1String("new QTableWidget(")))
            continue;
        ++looked;
        QVERIFY2(code.contains(QLatin1String("setupTable(")) ||
                     code.contains(QLatin1String("->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter)")),
                 qPrintable(file));
    }
    QVERIFY(looked >= 5);
}

void TestSources::settingsKeysAreUnique()
{
    static const QRegularExpression key(QStringLiteral("SettingKey<[^>]+> \\w+\\{\"([^\"]+)\""));
    QStringList keys;
    auto it = key.globalMatch(sourcetree::read(QStringLiteral("core/settings/settings.h")));
    while (it.hasNext())
        keys << it.next().captured(1);
    QVERIFY(keys.size() >= 10);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    for (const QString &one : keys)
        QVERIFY2(!one.contains(QLatin1String("secret"), Qt::CaseInsensitive) &&
                     !one.contains(QLatin1String("token"), Qt::CaseInsensitive),
                 qPrintable(one));
}

void TestSources::chineseIsComplete()
{
    int count = 0;
    const QStringList open = unfinished(QStringLiteral("translations/imdesk_zh_CN.ts"), false, &count);
    QVERIFY2(count > 300, "the file holds no texts; run the target update_translations");
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

void TestSources::englishPluralsAreComplete()
{
    int count = 0;
    const QStringList open = unfinished(QStringLiteral("translations/imdesk_en.ts"), true, &count);
    QVERIFY(count > 0);
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

// The marks of Chinese are as wide as its characters and bring their room; a column of a table has two blanks or more.
void TestSources::chineseMarksHaveNoBlankBehindThem()
{
    static const QRegularExpression blank(QStringLiteral("[\\x{3001}\\x{3002}\\x{FF01}\\x{FF08}\\x{FF09}\\x{FF0C}"
                                                         "\\x{FF1A}\\x{FF1B}\\x{FF1F}] (?=\\S)"));
    QVERIFY(blank.isValid());
    QVERIFY(blank.match(QStringLiteral("\u5b8c\u3002 \u65e0")).hasMatch());
    QVERIFY(!blank.match(QStringLiteral("\u5b8c\u3002\u65e0")).hasMatch());
    QStringList wrong;
    const QStringList lines = sourcetree::read(QStringLiteral("translations/imdesk_zh_CN.ts")).split(QLatin1Char('\n'));
    QVERIFY(lines.size() > 300);
    for (const QString &line : lines) {
        if (blank.match(line).hasMatch())
            wrong << line.trimmed();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

// Both spellings are in use; beside each other they look like two things.
void TestSources::chineseHasOneWordForAccounts()
{
    for (const char *file : {"translations/imdesk_zh_CN.ts", "resources/catalogue/commands_zh.json",
                             "resources/catalogue/errors_zh.json", "core/api/commandwords.cpp"}) {
        const QString text = sourcetree::read(QLatin1String(file));
        QVERIFY2(!text.isEmpty() && !text.contains(QStringLiteral("\u5e10\u53f7")), file);
    }
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
