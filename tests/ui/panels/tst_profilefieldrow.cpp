// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/profilefieldrow.h"

#include "ui/theme/themecontroller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The editors of single profile fields, without a service behind them.
class TestProfileFieldRow : public QObject
{
    Q_OBJECT

    static ProfileField standard(QLatin1String name)
    {
        for (const ProfileField &field : profilefields::standard()) {
            if (field.tag.endsWith(name))
                return field;
        }
        qFatal("no such field");
        return {};
    }
    ThemeController m_theme;

  private Q_SLOTS:
    void aBirthdayIsTypedAndTakenAway()
    {
        ProfileFieldRow row(standard("BirthDay"_L1));
        row.setValue(QJsonValue::Undefined);
        row.show();
        auto *set = row.findChild<QCheckBox *>(u"field_BirthDaySet"_s);
        auto *date = row.findChild<QDateEdit *>(u"field_BirthDay"_s);
        QVERIFY(set && date);
        QVERIFY(!set->isChecked() && !date->isEnabled());
        QCOMPARE(date->text(), u"not set"_s);
        QVERIFY(row.value().isUndefined());
        set->click();
        QVERIFY(date->isEnabled());
        // The calendar opens near birthdays.
        QCOMPARE(date->date(), QDate(2000, 1, 1));
        date->setFocus();
        const std::pair<QDateTimeEdit::Section, QString> parts[] = {{QDateTimeEdit::YearSection, u"1987"_s},
                                                                    {QDateTimeEdit::MonthSection, u"05"_s},
                                                                    {QDateTimeEdit::DaySection, u"17"_s}};
        for (const auto &[section, digits] : parts) {
            date->setSelectedSection(section);
            QTest::keyClicks(date, digits);
        }
        QCOMPARE(row.value().toInt(), 19870517);
        set->click();
        QCOMPARE(row.value().toInt(), 0);
        QVERIFY(!date->isEnabled());
    }

    void birthdaysOfLongAgoAreKept()
    {
        ProfileFieldRow row(standard("BirthDay"_L1));
        row.setValue(18991230);
        auto *date = row.findChild<QDateEdit *>(u"field_BirthDay"_s);
        QVERIFY(date->isEnabled());
        QCOMPARE(date->date(), QDate(1899, 12, 30));
        QCOMPARE(row.value().toInt(), 18991230);
        date->setDate({1899, 12, 29});
        QCOMPARE(row.value().toInt(), 18991229);
    }

    void whatTheConsoleSaysIsNotShownAsSet()
    {
        ProfileFieldRow row(standard("AllowType"_L1));
        row.setValue(QJsonValue::Undefined);
        auto *box = row.findChild<QComboBox *>(u"field_AllowType"_s);
        QVERIFY(box);
        QCOMPARE(box->currentText(), u"not set (as the service's console says)"_s);
        QVERIFY(row.value().isUndefined());
        box->setCurrentIndex(box->findData(u"AllowType_Type_NeedConfirm"_s));
        QCOMPARE(row.value().toString(), u"AllowType_Type_NeedConfirm"_s);
        box->setCurrentIndex(0);
        QVERIFY(row.value().isUndefined());
        // What is set cannot be given back to the console.
        row.setValue(u"AllowType_Type_DenyAny"_s);
        QCOMPARE(box->currentText(), u"refused"_s);
        QCOMPARE(box->count(), 3);
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestProfileFieldRow)
#include "tst_profilefieldrow.moc"
