// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/headings.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/tablefile.h"
#include "tests/core/jobs/workbooks.h"
#include "tests/ui/panels/newjobbench.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The form of a new job: how its rows are read, and what becomes of each column.
class TestNewJobDialog : public QObject, private NewJobBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }
    void whatComesBackIsToldForEachVerb();
    void quotesArePartOfNoValue();
    void accountsThatBeginAlikeAreToldApart();
    void apostrophesOfTextsStay();
    void anEndlessQuoteIsTold();
    void customTagsAreMapped();
    void tagsAreAddedByHand();
    void returnInAFieldKeepsTheForm();
    void columnsAreLeftOutKnowingly();
    void rowsBeyondThePreviewAreSeen();
    void aListWithoutHeadingsKeepsItsFirstRow();
    void theSeparatorIsChosen();
    void theSheetIsChosen();
    void whatAWorkbookHidesIsSeen();
    void aGuessedEncodingIsTold();
    void aFileThatChangesIsReadAnew();
    void aFieldWithoutAColumnIsReadFromNone();
    void aChosenColumnStays();
    void aChosenColumnStaysHoweverTheFileIsRead();
    void headingsAreGuessed_data();
    void headingsAreGuessed();
    void aPracticePlanNamesNoProfile();
    void theButtonsStayInALowDialog();
    void everythingHasAName();

  private:
    QStringList headings()
    {
        QStringList out;
        auto *preview = in<QTableWidget>("jobPreview");
        for (int c = 0; c < preview->columnCount(); ++c)
            out << preview->horizontalHeaderItem(c)->text();
        return out;
    }
};

void TestNewJobDialog::whatComesBackIsToldForEachVerb()
{
    m_dialog->setVerb(u"accounts import"_s);
    auto *told = in<QLabel>("jobInverse");
    QVERIFY2(told->text().endsWith(u"nicknames and pictures of before come back; new accounts stay."_s),
             qPrintable(told->text()));
    m_dialog->setVerb(u"blacklist delete"_s);
    QVERIFY2(told->text().endsWith(u"who was blocked before is blocked again."_s), qPrintable(told->text()));
    m_dialog->setVerb(u"accounts kick"_s);
    QVERIFY2(told->text().endsWith(u"people sign in again themselves."_s), qPrintable(told->text()));
    // There is a verb for that.
    m_dialog->setVerb(u"messages send"_s);
    QVERIFY2(told->text().endsWith(u"what was sent can only be recalled."_s), qPrintable(told->text()));
}

void TestNewJobDialog::quotesArePartOfNoValue()
{
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setPasted(u"p1,\"Zhang, San\"\np2,\"say \"\"hi\"\"\"\n'007,Bond\n"_s);
    auto *preview = in<QTableWidget>("jobPreview");
    QCOMPARE(preview->columnCount(), 2);
    QCOMPARE(preview->rowCount(), 3);
    QCOMPARE(preview->item(0, 1)->text(), u"Zhang, San"_s);
    const JobPlan plan = m_dialog->plan();
    QCOMPARE(plan.rows, (QList<QJsonObject>{{{u"account"_s, u"p1"_s}, {u"nick"_s, u"Zhang, San"_s}},
                                            {{u"account"_s, u"p2"_s}, {u"nick"_s, u"say \"hi\""_s}},
                                            {{u"account"_s, u"007"_s}, {u"nick"_s, u"Bond"_s}}}));
}

void TestNewJobDialog::accountsThatBeginAlikeAreToldApart()
{
    m_dialog->setVerb(u"accounts import"_s);
    const QString first = u"customer_of_the_shop_01"_s;
    m_dialog->setPasted(first + u",Ann\ncustomer_of_the_shop_02,Ben\n"_s);
    auto *preview = in<QTableWidget>("jobPreview");
    QCOMPARE(preview->item(0, 0)->text(), first);
    QVERIFY(preview->columnWidth(0) > preview->fontMetrics().horizontalAdvance(first));
}

void TestNewJobDialog::apostrophesOfTextsStay()
{
    m_dialog->setVerb(u"messages send"_s);
    m_dialog->setPasted(u"'007\tbob\t'90s party tonight\nalice\tcarol\tsee you\n"_s);
    const JobPlan plan = m_dialog->plan();
    QCOMPARE(plan.rows.size(), 2);
    QCOMPARE(plan.rows.first(),
             (QJsonObject{{u"from"_s, u"007"_s}, {u"to"_s, u"bob"_s}, {u"text"_s, u"'90s party tonight"_s}}));
}

void TestNewJobDialog::anEndlessQuoteIsTold()
{
    QSignalSpy checks(m_dialog.get(), &NewJobDialog::checkRequested);
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setPasted(u"p1,Al\np2,\"Zhang\n"_s);
    auto *message = in<MessageBar>("jobDialogMessage");
    QVERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Error);
    in<QPushButton>("jobCheck")->click();
    QCOMPARE(checks.size(), 0);
    m_dialog->setPasted(u"p1,Al\np2,\"Zhang\"\n"_s);
    in<QPushButton>("jobCheck")->click();
    QCOMPARE(checks.size(), 1);
}

void TestNewJobDialog::customTagsAreMapped()
{
    m_dialog->setVerb(u"profile set"_s);
    m_dialog->setFile(
        write(u"vip.csv"_s, "UserID,nick,Tag_Profile_Custom_vip,Tag_Profile_IM_Level\nbob,Bobby,gold,3\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<QComboBox *>(u"place_Tag_Profile_Custom_vip"_s), 10'000);
    QVERIFY(in<QLabel>("jobUnused")->isHidden());
    const JobPlan plan = m_dialog->plan();
    QVERIFY(plan.file);
    QCOMPARE(plan.file->columns,
             (QJsonObject{{u"account"_s, 1}, {u"nick"_s, 2}, {u"Tag_Profile_Custom_vip"_s, 3}, {u"level"_s, 4}}));
    QCOMPARE(plan.problem(), QString());
}

void TestNewJobDialog::tagsAreAddedByHand()
{
    m_dialog->setVerb(u"accounts import"_s);
    QVERIFY(!in<QLineEdit>("jobTag")->isVisible());
    m_dialog->setVerb(u"profile set"_s);
    m_dialog->setPasted(u"account,nick,Rank\nbob,Bobby,gold\n"_s);
    QVERIFY(in<QLabel>("jobUnused")->text().contains(u"Rank"_s));
    in<QLineEdit>("jobTag")->setText(u"no name 1"_s);
    in<QPushButton>("jobAddTag")->click();
    QVERIFY(in<MessageBar>("jobDialogMessage")->isShowing());
    in<QLineEdit>("jobTag")->setText(u"vip"_s);
    in<QPushButton>("jobAddTag")->click();
    QVERIFY(in<QLabel>("jobUnused")->isHidden());
    QCOMPARE(m_dialog->plan().rows,
             (QList<QJsonObject>{
                 {{u"account"_s, u"bob"_s}, {u"nick"_s, u"Bobby"_s}, {u"Tag_Profile_Custom_vip"_s, u"gold"_s}}}));
}

void TestNewJobDialog::returnInAFieldKeepsTheForm()
{
    QSignalSpy checks(m_dialog.get(), &NewJobDialog::checkRequested);
    QSignalSpy runs(m_dialog.get(), &NewJobDialog::runRequested);
    m_dialog->setVerb(u"profile set"_s);
    m_dialog->setPasted(u"account\nbob\n"_s);
    in<QLineEdit>("jobTag")->setText(u"vip"_s);
    QTest::keyClick(in<QLineEdit>("jobTag"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<QComboBox *>(u"place_Tag_Profile_Custom_vip"_s));
    QCOMPARE(checks.size(), 0);
    QTest::keyClick(in<QLineEdit>("jobReason"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(checks.size(), 1);
    QCOMPARE(runs.size(), 0);
}

void TestNewJobDialog::columnsAreLeftOutKnowingly()
{
    QSignalSpy rehearsals(m_dialog.get(), &NewJobDialog::rehearsalRequested);
    QSignalSpy runs(m_dialog.get(), &NewJobDialog::runRequested);
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setFile(write(u"more.csv"_s, "account,nick,Town\nbob,Bobby,Bern\n"));
    auto *words = in<QLabel>("jobUnused");
    QTRY_VERIFY_WITH_TIMEOUT(!words->isHidden(), 10'000);
    QVERIFY2(words->text().contains(u"Town"_s) && !words->text().contains(u"nick"_s), qPrintable(words->text()));
    in<QPushButton>("jobRehearse")->click();
    in<QPushButton>("jobRun")->click();
    QCOMPARE(rehearsals.size() + runs.size(), 0);
    auto *message = in<MessageBar>("jobDialogMessage");
    QVERIFY(message->isShowing() && message->title().contains(u"Town"_s));
    in<QCheckBox>("jobLeaveOut")->setChecked(true);
    in<QPushButton>("jobRun")->click();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(m_dialog->plan().file->columns, (QJsonObject{{u"account"_s, 1}, {u"nick"_s, 2}}));
}

void TestNewJobDialog::rowsBeyondThePreviewAreSeen()
{
    QSignalSpy runs(m_dialog.get(), &NewJobDialog::runRequested);
    m_dialog->setVerb(u"accounts check"_s);
    QVERIFY(!in<QPushButton>("jobRun")->isEnabled()); // nothing was given
    QString list;
    for (int i = 0; i < 20; ++i)
        list += u"p%1\n"_s.arg(i);
    auto *message = in<MessageBar>("jobDialogMessage");
    // A quote that does not end is told before anything is sent, however far below it stands.
    m_dialog->setPasted(list + u"\"p20\n"_s);
    in<QPushButton>("jobRun")->click();
    QCOMPARE(runs.size(), 0);
    QVERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Error);
    m_dialog->setPasted(list + u"p20,lost\n"_s);
    QCOMPARE(headings(), QStringList{u"Column 1"_s});
    in<QPushButton>("jobRun")->click();
    QCOMPARE(runs.size(), 0);
    QVERIFY2(message->title().contains(u"Column 2"_s), qPrintable(message->title()));
    QCOMPARE(headings(), (QStringList{u"Column 1"_s, u"Column 2"_s}));
    in<QCheckBox>("jobLeaveOut")->setChecked(true);
    in<QPushButton>("jobRun")->click();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(m_dialog->plan().rows.size(), 21);
    // Nobody has to press anything for it.
    m_dialog->setPasted(list + u"p20,,lost\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>("jobUnused")->text().contains(u"Column 3"_s), 10'000);
    m_dialog->setFile(write(u"long.txt"_s, (list + u"p20,lost\n"_s).toUtf8()));
    QTRY_COMPARE_WITH_TIMEOUT(headings(), (QStringList{u"Column 1"_s, u"Column 2"_s}), 10'000);
    QVERIFY(in<QLabel>("jobUnused")->text().contains(u"Column 2"_s) && !in<QLabel>("jobUnused")->isHidden());
}

void TestNewJobDialog::aListWithoutHeadingsKeepsItsFirstRow()
{
    m_dialog->setVerb(u"accounts check"_s);
    m_dialog->setFile(write(u"plain.txt"_s, "idA\nidB\nidC\n"));
    auto *preview = in<QTableWidget>("jobPreview");
    QTRY_COMPARE_WITH_TIMEOUT(preview->rowCount(), 3, 10'000);
    QCOMPARE(preview->item(0, 0)->text(), u"idA"_s);
    auto *box = in<QCheckBox>("jobHeadings");
    QVERIFY(box->isVisible() && !box->isChecked());
    JobPlan plan = m_dialog->plan();
    QVERIFY(plan.file && !plan.file->header);
    QCOMPARE(plan.file->columns, (QJsonObject{{u"account"_s, 1}}));
    // What people say holds for this file while the window is open.
    box->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(preview->rowCount(), 2, 10'000);
    QCOMPARE(headings(), QStringList{u"idA"_s});
    m_dialog->setFile(write(u"other.txt"_s, "idX\nidY\nidZ\n"));
    QTRY_COMPARE_WITH_TIMEOUT(preview->rowCount(), 3, 10'000);
    m_dialog->setFile(m_folder.filePath(u"plain.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(preview->rowCount(), 2, 10'000);
    QVERIFY(m_dialog->plan().file->header);
    QVERIFY(JobPlan::fromJson(m_dialog->plan().toJson())->file->header);
}

void TestNewJobDialog::theSeparatorIsChosen()
{
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setFile(write(u"pipes.txt"_s, "account|nick\nbob|Smith, Bob\n"));
    auto *separator = in<QComboBox>("jobSeparator");
    QTRY_VERIFY_WITH_TIMEOUT(in<QTableWidget>("jobPreview")->rowCount() > 0, 10'000);
    QVERIFY(separator->isVisible() && in<QComboBox>("jobEncoding")->isVisible());
    QVERIFY(!in<QComboBox>("jobSheet")->isVisible());
    choose(separator, u"|"_s);
    QTRY_COMPARE_WITH_TIMEOUT(headings(), (QStringList{u"account"_s, u"nick"_s}), 10'000);
    QCOMPARE(m_dialog->plan().file->separator, u"|"_s);
    m_dialog->setFile({});
    QCOMPARE(separator->currentData().toString(), QString());
    m_dialog->setPasted(u"bob|Smith, Bob\n"_s);
    choose(separator, u"|"_s);
    QCOMPARE(m_dialog->plan().rows, (QList<QJsonObject>{{{u"account"_s, u"bob"_s}, {u"nick"_s, u"Smith, Bob"_s}}}));
}

void TestNewJobDialog::theSheetIsChosen()
{
    const QString path = m_folder.filePath(u"two.xlsx"_s);
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s,
                                         u"import openpyxl,sys\n"
                                         "b=openpyxl.Workbook()\n"
                                         "b.active.title='First'\n"
                                         "b.active.append(['account'])\n"
                                         "b.active.append(['alice'])\n"
                                         "t=b.create_sheet('Second')\n"
                                         "t.append(['bob'])\n"
                                         "t.append(['carol'])\n"
                                         "b.save(sys.argv[1])\n"_s,
                                         path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        QSKIP("python3 with openpyxl is not here");
    m_dialog->setVerb(u"accounts check"_s);
    m_dialog->setFile(path);
    auto *sheet = in<QComboBox>("jobSheet");
    QTRY_COMPARE_WITH_TIMEOUT(sheet->count(), 2, 10'000);
    QVERIFY(sheet->isVisible() && !in<QComboBox>("jobSeparator")->isVisible() &&
            !in<QComboBox>("jobEncoding")->isVisible());
    QCOMPARE(in<QTableWidget>("jobPreview")->rowCount(), 1);
    sheet->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(in<QTableWidget>("jobPreview")->rowCount(), 2, 10'000);
    const JobPlan plan = m_dialog->plan();
    QCOMPARE(plan.file->sheet, u"Second"_s);
    QVERIFY(!plan.file->header);
}

void TestNewJobDialog::whatAWorkbookHidesIsSeen()
{
    const auto row = [](const QByteArray &attributes, const QByteArray &id) {
        return "<row" + attributes + "><c t=\"inlineStr\"><is><t>" + id + "</t></is></c></row>";
    };
    // The last ones are read after the first were shown.
    QByteArray rows = row(" hidden=\"1\"", "account");
    for (int i = 0; i < 10'050; ++i)
        rows += row({}, "person" + QByteArray::number(i));
    for (int i = 0; i < 3; ++i)
        rows += row(" hidden=\"1\"", "unseen" + QByteArray::number(i));
    m_dialog->setVerb(u"accounts check"_s);
    m_dialog->setFile(write(u"filtered.xlsx"_s, testing::workbook(rows, {}, {}, row({}, "account"))));
    auto *words = in<QLabel>("jobPreviewWords");
    QTRY_VERIFY2_WITH_TIMEOUT(words->text().contains(u"Hidden rows: 3."_s), qPrintable(words->text()), 10'000);
    auto *sheet = in<QComboBox>("jobSheet");
    QCOMPARE(sheet->currentText(), u"S"_s);
    sheet->setCurrentIndex(sheet->findText(u"Hidden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!words->text().contains(u"Hidden rows"_s), 10'000);
    QCOMPARE(m_dialog->plan().file->sheet, u"Hidden"_s);
}

void TestNewJobDialog::aGuessedEncodingIsTold()
{
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setFile(write(u"names.csv"_s, "account,nick\nbob,\xCD\xF5\n"));
    auto *words = in<QLabel>("jobPreviewWords");
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"GB18030"_s), 10'000);
    QVERIFY2(words->text().contains(u"choose another encoding, such as BIG5"_s), qPrintable(words->text()));
    choose(in<QComboBox>("jobEncoding"), u"GB18030"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!words->text().contains(u"BIG5"_s), 10'000);
    // It may be right in both.
    choose(in<QComboBox>("jobEncoding"), QString());
    m_dialog->setFile(write(u"short.csv"_s, "account,nick\nbob,\xC2\xBD\n"));
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"UTF-8"_s) && words->text().contains(u"could be GB18030"_s),
                             10'000);
    choose(in<QComboBox>("jobEncoding"), u"GB18030"_s);
    QTRY_VERIFY_WITH_TIMEOUT(in<QTableWidget>("jobPreview")->item(0, 1) &&
                                 in<QTableWidget>("jobPreview")->item(0, 1)->text() == u"陆"_s,
                             10'000);
    // It says in which other one such a file is often written.
    choose(in<QComboBox>("jobEncoding"), u"BIG5"_s);
    m_dialog->setFile(write(u"taiwan.csv"_s, "account,nick\nbob,\xA4\xFD\n"));
    auto *preview = in<QTableWidget>("jobPreview");
    QTRY_VERIFY_WITH_TIMEOUT(preview->item(0, 1) && preview->item(0, 1)->text() == u"王"_s, 10'000);
}

void TestNewJobDialog::aFileThatChangesIsReadAnew()
{
    QSignalSpy runs(m_dialog.get(), &NewJobDialog::runRequested);
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setFile(write(u"moving.csv"_s, "account,nick\nbob,Bobby\n"));
    QTRY_COMPARE_WITH_TIMEOUT(headings(), (QStringList{u"account"_s, u"nick"_s}), 10'000);
    // By their numbers its columns would feed the wrong fields.
    write(u"moving.csv"_s, "nick,account\nBobby,bob\nCarol,carol\n");
    in<QPushButton>("jobRun")->click();
    QCOMPARE(runs.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(headings(), (QStringList{u"nick"_s, u"account"_s}), 10'000);
    auto *message = in<MessageBar>("jobDialogMessage");
    QVERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Error);
    in<QPushButton>("jobRun")->click();
    QCOMPARE(runs.size(), 1);
    const JobPlan plan = m_dialog->plan();
    QCOMPARE(plan.file->columns, (QJsonObject{{u"account"_s, 2}, {u"nick"_s, 1}}));
    QCOMPARE(plan.file->stamp, TableFile::stamp(plan.file->path));
}

void TestNewJobDialog::aFieldWithoutAColumnIsReadFromNone()
{
    m_dialog->setVerb(u"profile set"_s);
    m_dialog->setFile(write(u"nicks.csv"_s, "UserID,Tag_Profile_IM_Nick\nbob,Bobby\n"));
    QTRY_COMPARE_WITH_TIMEOUT(in<QTableWidget>("jobPreview")->columnCount(), 2, 10'000);
    QCOMPARE(in<QComboBox>("place_nick")->currentData().toInt(), 1);
    choose(in<QComboBox>("place_nick"), -1);
    in<QLineEdit>("value_nick")->setText(u"Rob"_s);
    const auto firstRow = [](const JobPlan &plan) {
        Result<JobSource> source = JobSource::open(plan);
        if (!source)
            return QStringList{source.error().message};
        const Result<std::optional<QStringList>> row = source->next();
        return row && *row ? (**row).mid(0, 2) : QStringList();
    };
    JobPlan plan = m_dialog->plan();
    QCOMPARE(firstRow(plan), (QStringList{u"bob"_s, QString()}));
    QCOMPARE(plan.arguments, (QJsonObject{{u"nick"_s, u"Rob"_s}}));
    // Nor where somebody takes the form along as a job file.
    const Result<JobPlan> taken = JobPlan::fromJson(plan.toJson());
    QVERIFY(taken);
    QCOMPARE(firstRow(*taken), (QStringList{u"bob"_s, QString()}));
    // Where no column feeds anything, none does, with headings and without.
    choose(in<QComboBox>("place_account"), -1);
    in<QLineEdit>("value_account")->setText(u"ann"_s);
    for (const bool headings : {true, false}) {
        in<QCheckBox>("jobHeadings")->setChecked(headings);
        QTRY_COMPARE_WITH_TIMEOUT(in<QTableWidget>("jobPreview")->rowCount(), headings ? 1 : 2, 10'000);
        QCOMPARE(firstRow(m_dialog->plan()), (QStringList{QString(), QString()}));
    }
}

void TestNewJobDialog::aChosenColumnStays()
{
    m_dialog->setVerb(u"blacklist add"_s);
    m_dialog->setPasted(u"from,to\nann,bea\n"_s);
    auto *from = in<QComboBox>("place_from"), *to = in<QComboBox>("place_to");
    QCOMPARE(from->currentText() + to->currentText(), u"fromto"_s);
    choose(from, 1);
    choose(to, 0);
    m_dialog->setPasted(u"from,to\nann,bea\ncleo,dora\n"_s);
    QCOMPARE(from->currentText() + to->currentText(), u"tofrom"_s);
    QCOMPARE(m_dialog->plan().rows.last(), (QJsonObject{{u"from"_s, u"dora"_s}, {u"to"_s, u"cleo"_s}}));
    // By its heading, wherever that stands now.
    m_dialog->setPasted(u"note,from,to\nx,ann,bea\n"_s);
    QCOMPARE(m_dialog->plan().rows.last(), (QJsonObject{{u"from"_s, u"bea"_s}, {u"to"_s, u"ann"_s}}));
    // One that is gone for a while is replaced by no guess.
    m_dialog->setPasted(u"from,t\nann,bea\n"_s);
    QCOMPARE(m_dialog->plan().rows.last(), (QJsonObject{{u"to"_s, u"ann"_s}}));
    m_dialog->setPasted(u"from,to\nann,bea\n"_s);
    QCOMPARE(m_dialog->plan().rows.last(), (QJsonObject{{u"from"_s, u"bea"_s}, {u"to"_s, u"ann"_s}}));
    // So it is with the field of a tag, whose line is gone as long.
    m_dialog->setVerb(u"profile set"_s);
    m_dialog->setPasted(u"account,Tag_Profile_Custom_vip\nann,gold\n"_s);
    choose(in<QComboBox>("place_Tag_Profile_Custom_vip"), -1);
    m_dialog->setPasted(u"account,nick\nann,gold\n"_s);
    QVERIFY(!m_dialog->findChild<QComboBox *>(u"place_Tag_Profile_Custom_vip"_s));
    m_dialog->setPasted(u"account,Tag_Profile_Custom_vip\nann,gold\n"_s);
    QCOMPARE(m_dialog->plan().rows.last(), (QJsonObject{{u"account"_s, u"ann"_s}}));
    m_dialog->setVerb(u"blacklist add"_s);
    // Another source begins anew.
    m_dialog->setFile(write(u"block.csv"_s, "from,to\nann,bea\n"));
    QTRY_COMPARE_WITH_TIMEOUT(headings(), (QStringList{u"from"_s, u"to"_s}), 10'000);
    QCOMPARE(m_dialog->plan().file->columns, (QJsonObject{{u"from"_s, 1}, {u"to"_s, 2}}));
}

void TestNewJobDialog::aChosenColumnStaysHoweverTheFileIsRead()
{
    m_dialog->setVerb(u"accounts import"_s);
    // So many rows that it is shown before its last one is seen, which makes a column more.
    QByteArray rows = "account,nick,face,\xE6\x96\xB0\xE5\x8F\xB7\n";
    for (int i = 0; i < 10'050; ++i)
        rows += "a,b,c,d\n";
    m_dialog->setFile(write(u"note.csv"_s, rows + "a,b,c,d,stray\n"));
    QTRY_VERIFY_WITH_TIMEOUT(headings().size() >= 4, 10'000);
    choose(in<QComboBox>("place_account"), 3);
    choose(in<QComboBox>("place_face"), -1);
    const QJsonObject wanted{{u"account"_s, 4}, {u"nick"_s, 2}, {u"face"_s, QJsonValue()}};
    QTRY_COMPARE_WITH_TIMEOUT(headings().size(), 5, 10'000);
    QCOMPARE(m_dialog->plan().file->columns, wanted);
    // The heading is called otherwise in another encoding.
    choose(in<QComboBox>("jobEncoding"), u"GB18030"_s);
    QTRY_VERIFY_WITH_TIMEOUT(headings().size() == 5 && headings().at(3) != u"新号"_s, 10'000);
    QCOMPARE(m_dialog->plan().file->columns, wanted);
    in<QCheckBox>("jobHeadings")->setChecked(false);
    QTRY_COMPARE_WITH_TIMEOUT(headings().value(0), u"Column 1"_s, 10'000);
    QCOMPARE(m_dialog->plan().file->columns, wanted);
}

void TestNewJobDialog::headingsAreGuessed_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<bool>("wanted");
    using Rows = QList<QStringList>;
    QTest::newRow("known words") << Rows{{u"nick"_s, u"UserID"_s, u"Town"_s}, {u"Erin"_s, u"erin"_s, u"Bern"_s}}
                                 << true;
    QTest::newRow("a known word first") << Rows{{u"account"_s, u"Town"_s}, {u"erin"_s, u"Bern"_s}} << true;
    QTest::newRow("a common word") << Rows{{u"User ID"_s}, {u"erin"_s}} << true;
    QTest::newRow("Chinese") << Rows{{u"用户ID"_s}, {u"erin"_s}} << true;
    QTest::newRow("IDs") << Rows{{u"idA"_s}, {u"idB"_s}, {u"idC"_s}} << false;
    QTest::newRow("like those below") << Rows{{u"p1"_s, u"Al"_s}, {u"p2"_s, u"Bo"_s}} << false;
    QTest::newRow("above numbers") << Rows{{u"Kunde"_s}, {u"1001"_s}, {u"1002"_s}} << true;
    QTest::newRow("numbers") << Rows{{u"1000"_s}, {u"1001"_s}, {u"1002"_s}} << false;
    QTest::newRow("a column of a profile") << Rows{{u"x"_s, u"Tag_Profile_Custom_vip"_s}} << true;
    // A row of data must not be lost for a word in it.
    QTest::newRow("a text of one word") << Rows{{u"alice"_s, u"phone"_s}, {u"bob"_s, u"hello"_s}} << false;
    QTest::newRow("a name of a group") << Rows{{u"Public"_s, u"Group"_s}, {u"Public"_s, u"Team"_s}} << false;
    QTest::newRow("words that come again") << Rows{{u"account"_s, u"nick"_s}, {u"account"_s, u"Al"_s}} << false;
    QTest::newRow("nothing says it") << Rows{{u"Wer"_s, u"Wo"_s}, {u"erin"_s, u"Bern"_s}} << false;
    QTest::newRow("nothing at all") << Rows{} << false;
}

void TestNewJobDialog::headingsAreGuessed()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(bool, wanted);
    QCOMPARE(seemHeadings(rows, {u"account"_s, u"nick"_s, u"UserID"_s}), wanted);
}

void TestNewJobDialog::aPracticePlanNamesNoProfile()
{
    QCOMPARE(m_dialog->plan().profile, u"Shop"_s);
    Profile own = m_profile;
    own.practice = true;
    const NewJobDialog practice(own, m_errors, m_none, nullptr);
    QCOMPARE(practice.plan().profile, QString());
}

void TestNewJobDialog::theButtonsStayInALowDialog()
{
    m_dialog->setVerb(u"profile set"_s);
    m_dialog->setPasted(u"account,Town\nbob,Bern\n"_s);
    in<QPushButton>("jobRun")->click(); // there is something to be told
    // A screen of 1280x720, once as it is and once at double size.
    for (const QSize low : {QSize(780, 680), QSize(620, 320)}) {
        m_dialog->resize(low);
        QCoreApplication::processEvents();
        QCOMPARE(m_dialog->size(), low);
        for (const char *name : {"jobRun", "jobCheck", "jobRehearse"}) {
            auto *button = in<QPushButton>(name);
            QVERIFY2(m_dialog->rect().contains(QRect(button->mapTo(m_dialog.get(), QPoint()), button->size())), name);
        }
    }
}

void TestNewJobDialog::everythingHasAName()
{
    QCOMPARE(testing::unnamedWidgets(m_dialog.get()), QStringList());
    m_dialog->setVerb(u"profile set"_s);
    m_dialog->setPasted(u"account,Town\nbob,Bern\n"_s);
    QCOMPARE(testing::unnamedWidgets(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestNewJobDialog)
#include "tst_newjobdialog.moc"
