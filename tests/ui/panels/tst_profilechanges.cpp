// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/peoplebench.h"

using namespace imdesk;

/// What stands as old against new before a profile is written, where somebody else writes meanwhile.
class TestProfileChanges : public QObject
{
    Q_OBJECT

    static void setLocation(PeopleBench &bench, const QString &text)
    {
        bench.raw(u"profile/portrait_set"_s,
                  {{u"From_Account"_s, u"alice"_s},
                   {u"ProfileItem"_s,
                    QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Location"_s}, {u"Value"_s, text}}}}});
    }
    static QString location(PeopleBench &bench)
    {
        return bench
            .raw(u"profile/portrait_get"_s,
                 {{u"To_Account"_s, QJsonArray{u"alice"_s}}, {u"TagList"_s, QJsonArray{u"Tag_Profile_IM_Location"_s}}})
            .value("UserProfileItem"_L1)[0]["ProfileItem"_L1][0]["Value"_L1]
            .toString();
    }
    /// The dialog that shows this as old.
    static QDialog *dialogWithOld(const PeopleBench &bench, const QString &old)
    {
        for (QDialog *dialog : bench.panel->findChildren<QDialog *>(u"profileChangesDialog"_s)) {
            const auto *table = dialog->findChild<QTableView *>(u"changesTable"_s);
            if (dialog->isVisible() && table && table->model()->index(0, 1).data().toString() == old)
                return dialog;
        }
        return nullptr;
    }
    static void open(PeopleBench &bench)
    {
        bench.openPerson(u"alice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, u"Profile of alice read"_s, 20'000);
        bench.type("field_Location", u"Shenzhen"_s);
    }

  private Q_SLOTS:
    void oldIsWhatStandsThere()
    {
        PeopleBench bench;
        open(bench);
        setLocation(bench, u"Beijing"_s);
        bench.press("profileSave");
        QTRY_VERIFY_WITH_TIMEOUT(dialogWithOld(bench, u"Beijing"_s), 20'000);
        QDialog *first = dialogWithOld(bench, u"Beijing"_s);
        const auto *warning = first->findChild<MessageBar *>(u"changesElsewhere"_s);
        QVERIFY(warning && warning->isShowing());
        QVERIFY2(warning->title().endsWith(u": Location"_s), qPrintable(warning->title()));

        // And once more while it is being read by somebody.
        setLocation(bench, u"Tianjin"_s);
        bench.press("changesWrite", first);
        QTRY_VERIFY_WITH_TIMEOUT(dialogWithOld(bench, u"Tianjin"_s), 20'000);
        QCOMPARE(location(bench), u"Tianjin"_s);
        bench.press("changesWrite", dialogWithOld(bench, u"Tianjin"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("profileMessage"), u"1 field(s) written"_s, 20'000);
        QCOMPARE(location(bench), u"Shenzhen"_s);
    }

    void whatNobodyElseChangedIsWrittenWithoutAnotherQuestion()
    {
        PeopleBench bench;
        open(bench);
        bench.press("profileSave");
        QDialog *dialog = bench.dialog("profileChangesDialog");
        QVERIFY(!dialog->findChild<MessageBar *>(u"changesElsewhere"_s)->isShowing());
        bench.press("changesWrite", dialog);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("profileMessage"), u"1 field(s) written"_s, 20'000);
        QCOMPARE(location(bench), u"Shenzhen"_s);
    }

    void whatIsTypedAfterSaveWasPressedStays()
    {
        PeopleBench bench;
        open(bench);
        bench.press("profileSave");
        bench.type("field_SelfSignature", u"hello"_s);
        bench.press("changesWrite", bench.dialog("profileChangesDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("profileMessage"), u"1 field(s) written"_s, 20'000);
        QCOMPARE(location(bench), u"Shenzhen"_s);
        QCOMPARE(bench.find<QLineEdit>("field_SelfSignature")->text(), u"hello"_s);
    }
};

QTEST_MAIN(TestProfileChanges)
#include "tst_profilechanges.moc"
