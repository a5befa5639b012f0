// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventstore.h"
#include "core/storage/filelock.h"
#include "tests/ui/support/nodialogs.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
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

    void whatIsNoLogAtAllIsSetAside()
    {
        const QTemporaryDir folder;
        StoreOptions options;
        options.path = folder.filePath(u"events.db"_s);
        const QByteArray noise(20'000, '\x5a');
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(noise), noise.size());
        file.close();

        const SystemClock clock;
        CallbackHub hub(clock);
        DisplayZone zone;
        class YesDialogs : public NoDialogs
        {
          public:
            QList<Confirmation> asked;
            void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
            {
                asked << question;
                then(true);
            }
        } dialogs;
        CallbacksPanel panel(hub, zone, dialogs);
        hub.openStore(options);
        QTRY_VERIFY(hub.storeState() == CallbackHub::StoreState::Failed);
        auto *fresh = panel.findChild<QPushButton *>(u"callbacksFreshLog"_s);
        QVERIFY(fresh);
        fresh->click();
        QCOMPARE(dialogs.asked.size(), 1);
        QTRY_VERIFY(hub.storeState() == CallbackHub::StoreState::Open);
        QVERIFY(!panel.findChild<MessageBar *>(u"callbacksMessage"_s)->isShowing());
        QVERIFY(panel.findChild<MessageBar *>(u"callbacksDamage"_s)->isShowing());
        const QStringList kept = QDir(folder.path()).entryList({u"events.db.unread-*"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QFile aside(folder.filePath(kept.first()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), noise);
    }

    void whatIsNoLongerInTheWayStays()
    {
        const QTemporaryDir folder;
        StoreOptions options;
        options.path = folder.filePath(u"events.db"_s);
        const QByteArray noise(20'000, '\x5a');
        const auto bytes = [&options] {
            QFile file(options.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        {
            QFile file(options.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(noise), noise.size());
        }
        const SystemClock clock;
        CallbackHub hub(clock);
        hub.openStore(options);
        QTRY_VERIFY(hub.canBeginAnew());
        {
            // Another program has begun to see to it.
            const Result<FileLock> lock = FileLock::take(options.path + u".lock"_s);
            QVERIFY(lock.has_value());
            const Result<QString> kept = hub.beginAnew();
            QVERIFY(kept && kept->isEmpty());
            QTRY_VERIFY(hub.storeState() == CallbackHub::StoreState::Failed);
            QVERIFY(!hub.canBeginAnew());
            QCOMPARE(bytes(), noise);
        }
        hub.start();
        QTRY_VERIFY(hub.canBeginAnew());
        hub.stop();
        // A copy of the log was put back.
        StoreOptions other;
        other.path = folder.filePath(u"other.db"_s);
        QVERIFY(EventStore::open(other).has_value());
        QVERIFY(QFile::remove(options.path) && QFile::copy(other.path, options.path));
        const Result<QString> kept = hub.beginAnew();
        QVERIFY(kept && kept->isEmpty());
        QTRY_VERIFY(hub.storeState() == CallbackHub::StoreState::Open);
        QVERIFY(QDir(folder.path()).entryList({u"events.db.unread-*"_s}, QDir::Files).isEmpty());
        QVERIFY(hub.problems().isEmpty());
    }
};

QTEST_MAIN(TestCallbacksDamage)
#include "tst_callbacksdamage.moc"
