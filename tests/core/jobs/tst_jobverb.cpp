// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/jobs/jobverb.h"
#include "tests/support/faketranslator.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What jobs can do.
class TestJobVerb : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyVerbFitsTheCatalogue()
    {
        const Catalogue catalogue;
        QVERIFY(jobVerbs().size() >= 20);
        QSet<QString> names;
        for (const JobVerb &verb : jobVerbs()) {
            QVERIFY2(!names.contains(verb.name), qPrintable(verb.name));
            names << verb.name;
            QVERIFY2(catalogue.command(verb.command), qPrintable(verb.name));
            QVERIFY(!verb.title().isEmpty() && !verb.fields.isEmpty());
            JobRow row{1, {}, 7, false, 0};
            for (const JobField &field : verb.fields)
                row.values.insert(field.name, u"1"_s);
            if (verb.takes(u"type"_s))
                row.values.insert(u"type"_s, verb.name == u"groups create"_s ? u"Public"_s : u"both"_s);
            if (verb.name == u"members role"_s)
                row.values.insert(u"role"_s, u"Admin"_s);
            for (const QString &choice : {u"join"_s, u"muteall"_s, u"gender"_s, u"allow"_s, u"face"_s})
                row.values.remove(choice);
            for (const Dialect dialect : {Dialect::Seed, Dialect::Current})
                QCOMPARE(verb.problem(row, catalogue, dialect), QString());
            // Without its required fields none can be right.
            QVERIFY2(!verb.problem({1, {}, 7, false, 0}, catalogue, Dialect::Current).isEmpty(), qPrintable(verb.name));
        }
    }

    void verbsFollowTheLanguage()
    {
        const JobVerb *verb = jobVerb(u"accounts import"_s);
        const QString before = verb->title();
        testing::FakeTranslator translator;
        QCoreApplication::installTranslator(&translator);
        const QString title = verb->title();
        const QString term = verb->fields.first().meaning();
        const QString meaning = verb->fields.last().meaning();
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(title, u"译"_s + before);
        QCOMPARE(meaning, u"译"_s + verb->fields.last().meaning());
        QCOMPARE(term, u"UserID"_s);
    }
};

QTEST_GUILESS_MAIN(TestJobVerb)
#include "tst_jobverb.moc"
