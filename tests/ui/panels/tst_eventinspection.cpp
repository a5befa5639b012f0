// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/eventinspection.h"
#include "ui/widgets/displayzone.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What the inspector says of an event.
class TestEventInspection : public QObject
{
    Q_OBJECT

    static QStringList valuesOf(const CallbackEvent &event, const QString &name)
    {
        const DisplayZone zone;
        const Inspection shown = inspectionOf(event, zone);
        QStringList out;
        for (const auto &[field, value] : shown.fields) {
            if (field == name)
                out << value;
        }
        return out;
    }

  private Q_SLOTS:
    void theRuleThatDecidedIsNamed()
    {
        CallbackEvent event;
        event.command = u"Group.CallbackBeforeSendMsg"_s;
        event.answerCode = 10'101;
        QCOMPARE(valuesOf(event, u"Reply rule"_s), QStringList());
        event.rule = u"no links"_s;
        QCOMPARE(valuesOf(event, u"Reply rule"_s), QStringList{u"no links"_s});
    }
};

QTEST_MAIN(TestEventInspection)
#include "tst_eventinspection.moc"
