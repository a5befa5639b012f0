// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QTest>
#include <QToolButton>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// A field for searching as a screen reader meets it.
class TestSearchField : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void itsButtonsAreNamed()
    {
        const SearchField field;
        QStringList names;
        for (const QToolButton *button : field.findChildren<QToolButton *>())
            names << button->accessibleName();
        names.sort();
        QCOMPARE(names, (QStringList{u"Clear the field"_s, u"Search"_s}));
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
