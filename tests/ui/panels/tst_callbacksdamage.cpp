// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventstore.h"
#include "tests/ui/support/nodialogs.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The callbacks section over a log whose file was damaged.
class TestCallbacksDamage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aDamagedLogIsToldInTheSection()
    {
        const QTemporaryDir folder;
        StoreOptions options;
        options.path = folder.filePath(u"events.db"_s);
        QVERIFY(EventStore::open(options).has_value());
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 head = 100;
        const qint64 rest = file.size() - head;
        QVERIFY(rest > 0 && file.seek(head));
        QCOMPARE(file.write(QByteArray(rest, '\xa5')), rest);
        file.close();

        const SystemClock clock;
        CallbackHub hub(clock);
        DisplayZone zone;
        NoDialogs dialogs;
        CallbacksPanel panel(hub, zone, dialogs);
        const auto *card = panel.findChild<MessageBar *>(u"callbacksDamage"_s);
        QVERIFY(card && !card->isShowing());
        hub.openStore(options);
        QTRY_VERIFY(card->isShowing());
        QCOMPARE(card->kind(), MessageBar::Kind::Warning);
    }
};

QTEST_MAIN(TestCallbacksDamage)
#include "tst_callbacksdamage.moc"
