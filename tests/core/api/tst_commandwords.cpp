// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/commandwords.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The Chinese half of the catalogue: no command without a title, no field without a meaning, and English told as such.
class TestCommandWords : public QObject
{
    Q_OBJECT

  private:
    Catalogue m_catalogue;
    CommandWords m_words;
    static bool hasChinese(const QString &text)
    {
        static const QRegularExpression han(u"[\\x{4e00}-\\x{9fff}]"_s);
        return han.match(text).hasMatch();
    }
    /// Chinese, with names of the wire in it but no two English words in a row.
    static bool isChinese(const QString &text)
    {
        static const QRegularExpression english(u"(?<![\\w.])[a-z]{2,}[ ,]+[a-z]{2,}(?!\\w)"_s);
        return hasChinese(text) && !english.match(text).hasMatch();
    }
    /// A list of names and values as they are written on the wire, for which Chinese has no other word.
    static bool isWireOnly(const QString &text)
    {
        static const QRegularExpression names(u"^[A-Z][\\w*]*(?:(?: ?\\| ?|, |/)(?:[A-Z][\\w*]*|\\.\\.\\.))*$"_s);
        return names.match(text).hasMatch();
    }

  private Q_SLOTS:
    void everyCommandHasAChineseTitle()
    {
        QSet<QString> titles;
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            const QString title = m_words.title(command, u"zh_CN"_s);
            QVERIFY2(hasChinese(title), qPrintable(command.path));
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles << title;
            QCOMPARE(m_words.title(command, u"en_US"_s), command.title);
        }
        QCOMPARE(titles.size(), m_catalogue.commands().size());
    }
    void noTitleIsLeftOver()
    {
        for (const QString &path : m_words.chinesePaths())
            QVERIFY2(m_catalogue.command(path), qPrintable(path));
    }
    void everyMeaningIsInChinese()
    {
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            for (const CatalogueField &field : command.request) {
                const CatalogueText text = m_words.meaning(field, u"zh_CN"_s);
                QVERIFY2(!text.englishOnly && hasChinese(text.text), qPrintable(command.path + u": "_s + field.name));
                QCOMPARE(m_words.meaning(field, u"en"_s).text, field.meaning);
            }
        }
    }
    void aConversationGroupIsNoGroup()
    {
        const auto chinese = [this](const QString &path, const QString &name) {
            const CatalogueField *field = m_catalogue.command(path)->requestField(name);
            return field ? m_words.meaning(*field, u"zh_CN"_s).text : QString();
        };
        QCOMPARE(chinese(u"recentcontact/update_contact_group"_s, u"UpdateGroup.OldGroupName"_s),
                 u"要修改的会话分组"_s);
        QCOMPARE(chinese(u"group_open_http_svc/modify_group_base_info"_s, u"GroupId"_s), u"要修改的群组"_s);
    }
    void limitsArePutIntoChinese_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("bytes") << u"<=100 bytes"_s << u"不超过 100 字节"_s;
        QTest::newRow("range") << u"1..500 accounts"_s << u"1 到 500 个账号"_s;
        QTest::newRow("set") << u"Owner | Admin | Member"_s << u"Owner | Admin | Member"_s;
        QTest::newRow("set and default") << u"Delete_Type_Single | Delete_Type_Both, default Delete_Type_Single"_s
                                         << u"Delete_Type_Single | Delete_Type_Both，默认 Delete_Type_Single"_s;
        QTest::newRow("two parts") << u"<=1000; default 7"_s << u"不超过 1000；默认 7"_s;
        QTest::newRow("whole phrase") << u"0 for the first page"_s << u"第一页填 0"_s;
    }
    void limitsArePutIntoChinese()
    {
        QFETCH(const QString, english);
        QFETCH(const QString, chinese);
        const CatalogueText text = m_words.sentence(english, u"zh_CN"_s);
        QCOMPARE(text.text, chinese);
        QVERIFY(!text.englishOnly);
        QCOMPARE(m_words.sentence(english, u"en"_s).text, english);
    }
    void halfASentenceStaysEnglishAndSaysSo()
    {
        const CatalogueText text = m_words.sentence(u"<=100 bytes; whatever nobody has translated"_s, u"zh"_s);
        QCOMPARE(text.text, u"<=100 bytes; whatever nobody has translated"_s);
        QVERIFY(text.englishOnly);
    }
    void everyLimitIsInChinese()
    {
        int limits = 0;
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            for (const CatalogueField &field : command.request) {
                if (field.constraint.isEmpty())
                    continue;
                ++limits;
                const CatalogueText text = m_words.constraint(field, u"zh_CN"_s);
                const bool same = text.text == field.constraint && isWireOnly(text.text);
                QVERIFY2(!text.englishOnly && (same || isChinese(text.text)),
                         qPrintable(command.path + u": "_s + field.name + u": "_s + text.text));
            }
        }
        QVERIFY(limits > 300);
    }
    void everyRuleIsInChinese()
    {
        int rules = 0;
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            const QJsonArray semantics = command.raw.value("semantics"_L1).toArray();
            for (const auto &rule : semantics) {
                ++rules;
                const CatalogueText text = m_words.sentence(rule.toString(), u"zh_CN"_s);
                QVERIFY2(!text.englishOnly && isChinese(text.text), qPrintable(command.path + u": "_s + text.text));
                QCOMPARE(m_words.sentence(rule.toString(), u"en"_s).text, rule.toString());
            }
        }
        QVERIFY(rules > 500);
    }
    void everyRemarkOnGroupTypesIsInChinese()
    {
        static const QRegularExpression english(u"[A-Za-z]{2,} [A-Za-z]{2,}"_s);
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            const QJsonObject types = command.raw.value(u"groupTypes"_s).toObject();
            for (auto it = types.begin(); it != types.end(); ++it) {
                for (const QString &text : {it.key(), it->toString()}) {
                    if (text.contains(english))
                        QVERIFY2(!m_words.sentence(text, u"zh_CN"_s).englishOnly, qPrintable(command.path + text));
                }
            }
        }
    }
    void plansAreTold()
    {
        const auto note = [this](const QString &path, const QString &language) {
            return m_words.planNote(*m_catalogue.command(path), language);
        };
        QVERIFY(!note(u"openim/sendmsg"_s, u"en"_s));
        QVERIFY(note(u"recentcontact/create_contact_group"_s, u"en"_s)->text.contains(u"51013"_s));
        int told = 0;
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            if (const auto text = m_words.planNote(command, u"zh_CN"_s)) {
                ++told;
                QVERIFY2(hasChinese(text->text) && !text->englishOnly, qPrintable(command.path + text->text));
            }
        }
        QVERIFY(told > 20);
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestCommandWords)
#include "tst_commandwords.moc"
