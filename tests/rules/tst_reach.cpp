// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/sourcetree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A control as the sources name it.
struct NamedControl
{
    QString name, kind; ///< kind: its class, or "button" where a helper makes it
};

/// What takes a choice or a text. That a walk finds it enabled tells nothing of what it does.
const QRegularExpression &fieldKind()
{
    static const QRegularExpression kind(u"^(QCheckBox|QRadioButton|QComboBox|Q\\w*SpinBox|QDate\\w*Edit|QLineEdit|"
                                         "PlainEdit|QPlainTextEdit|SearchField|FilterBox|CountedLine|JsonEditor|"
                                         "check)$"_s);
    return kind;
}

const QRegularExpression &buttonKind()
{
    static const QRegularExpression kind(u"^(\\w*Button|button)$"_s);
    return kind;
}

/// What the text of a .cpp names; `header` tells classes of members.
QList<NamedControl> controlsIn(const QString &code, const QString &header)
{
    static const QRegularExpression given(
        u"(\\w+)(?:->|\\.)setObjectName\\(\\s*(?:QStringLiteral|QLatin1String)\\(\"(\\w+)\"\\)"_s);
    // button(m_apply, "targetsApply"), peopleButton(this, "relationAsk", …), check(m_before, "targetBefore"),
    // row(m_url = new QLineEdit, "targetUrl"), addRow(m_reason, "removeReason", …)
    static const QRegularExpression made(
        u"\\b(button|check|\\w*Button)\\(\\s*(?:[\\w>-]+,\\s*)?(?:QStringLiteral\\(|QLatin1String\\()?\"(\\w+)\""_s);
    static const QRegularExpression row(
        u"\\b(?:row|addRow)\\(\\s*(\\w+)(?:\\s*=\\s*new\\s+\\w+)?\\s*,\\s*\"(\\w+)\""_s);
    const QString all = code + header;
    const auto kindOf = [&all](const QString &variable) {
        for (const QString &pattern : {u"\\b%1\\s*(?:=|\\()\\s*new\\s+(\\w+)"_s, u"\\b(\\w+)\\s*\\*\\s*%1\\b"_s,
                                       u"\\b(\\w+)\\s*(?:\\*\\w+,\\s*)+\\*%1\\b"_s}) {
            const QRegularExpressionMatch found = QRegularExpression(pattern.arg(variable)).match(all);
            if (found.hasMatch())
                return found.captured(1);
        }
        return QString();
    };
    QList<NamedControl> out;
    for (const QRegularExpression &naming : {given, row}) {
        for (auto it = naming.globalMatch(code); it.hasNext();) {
            const QRegularExpressionMatch found = it.next();
            out << NamedControl{found.captured(2), kindOf(found.captured(1))};
        }
    }
    for (auto it = made.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        out << NamedControl{found.captured(2), found.captured(1) == "check"_L1 ? u"check"_s : u"button"_s};
    }
    return out;
}

/// All words of the tests.
QSet<QString> wordsOfTests()
{
    static const QRegularExpression word(u"\\w+"_s);
    QSet<QString> out;
    for (const QString &file : sourcetree::files(u"tests"_s)) {
        if (file.endsWith("rules/tst_reach.cpp"_L1))
            continue;
        for (auto it = word.globalMatch(sourcetree::read(file)); it.hasNext();)
            out << it.next().captured();
    }
    return out;
}

} // namespace

/// Every form is reached by a test. Buttons and actions of a section are pressed and counted by the walks of
/// tests/app/gui; what they cannot judge are fields and ticks, and they only look at dialogs and at the window's frame.
class TestReach : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void namesAreFound()
    {
        const QList<NamedControl> found =
            controlsIn(u"m_a(new QCheckBox(this)) { m_a->setObjectName(QStringLiteral(\"one\"));\n"
                       "m_b->setObjectName(QLatin1String(\"two\")); button(m_c, \"three\"); check(m_d, \"four\");\n"
                       "peopleButton(this, \"five\", {}); addRow(m_e, \"six\", tr(\"Six\")); }"_s,
                       u"QSpinBox *m_b; QLineEdit *m_x, *m_e;"_s);
        QStringList told;
        for (const auto &[name, kind] : found)
            told << name + u' ' + kind;
        told.sort();
        QCOMPARE(told, QStringList({u"five button"_s, u"four check"_s, u"one QCheckBox"_s, u"six QLineEdit"_s,
                                    u"three button"_s, u"two QSpinBox"_s}));
    }

    void everyFormIsReachedByATest()
    {
        // What is no form of its own, and under which name tests reach it.
        static const QHash<QString, QString> otherwise{};
        const QSet<QString> words = wordsOfTests();
        QVERIFY(words.contains(u"sendPasteAdd"_s));
        QStringList wrong;
        QSet<QString> exempt;
        int looked = 0;
        for (const QString &file : sourcetree::files(u"ui"_s)) {
            if (!file.endsWith(".cpp"_L1))
                continue;
            const bool unwalked = file.startsWith("ui/shell/"_L1) || file.section(u'/', -1).contains("dialog"_L1);
            for (const auto &[name, kind] :
                 controlsIn(sourcetree::read(file), sourcetree::read(file.chopped(4) + u".h"_s))) {
                if (!fieldKind().match(kind).hasMatch() && !(unwalked && buttonKind().match(kind).hasMatch()))
                    continue;
                ++looked;
                // A name that ends so goes on with a number or a word.
                const bool built = name.endsWith(u'_');
                const QString typed = kind == "CountedLine"_L1 ? name + u"Line"_s : name; // the line in it
                if (words.contains(typed) || words.contains(name) ||
                    (built &&
                     std::ranges::any_of(words, [&name](const QString &word) { return word.startsWith(name); })))
                    continue;
                if (otherwise.contains(name))
                    exempt << name;
                else
                    wrong << u"%1: %2 (%3) is named in no test"_s.arg(file, name, kind);
            }
        }
        QVERIFY(looked > 200);
        for (auto it = otherwise.cbegin(); it != otherwise.cend(); ++it) {
            if (!exempt.contains(it.key()))
                wrong << it.key() + u" is exempt and need not be"_s;
        }
        for (const QString &line : std::as_const(wrong))
            qWarning("%s", qPrintable(line)); // a long list is cut below
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
