// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbench.h"

#include "tests/core/callbacks/backend.h"

#include "core/callbacks/attachclient.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// What imdeskctl listen tells of its answers, and of those it forwards to.
class TestCtlListenAnswers : public QObject, private ListenBench
{
    Q_OBJECT

  private Q_SLOTS:
    void answersNearTheTwoSecondsAreTold()
    {
        QTemporaryDir dir;
        Backend backend;
        backend.delay(1'550);
        QFile targets(dir.filePath(u"targets.json"_s));
        QVERIFY(targets.open(QIODevice::WriteOnly));
        targets.write("{\"targets\":[{\"name\":\"slow\",\"url\":\"" + backend.url().toUtf8() +
                      "\",\"timeout_ms\":1700,\"after\":false}]}");
        targets.close();
        AttachTarget target;
        target.socket = dir.filePath(u"door.sock"_s);
        const auto listener = start({u"--store"_s, dir.filePath(u"events.db"_s), u"--attach"_s, target.socket,
                                     u"--forward"_s, targets.fileName(), u"--sync"_s, u"normal"_s});
        QVERIFY(listener->port() != 0);
        EventLog log;
        AttachClient console(target, log);
        QStringList told;
        connect(&console, &AttachClient::problemFound, this,
                [&told](const ReceiverProblem &problem) { told << problem.words; });
        QTRY_COMPARE(console.state(), AttachClient::State::Attached);
        QTRY_COMPARE(console.figures().targets.size(), 1);
        QCOMPARE(console.figures().targets.first().name, u"slow"_s);
        QCOMPARE(console.figures().budget.answers, 0);
        // At once: each takes most of the two seconds.
        QByteArray body = messageBody("hi");
        body.replace("AfterSendMsg", "BeforeSendMsg");
        std::vector<std::unique_ptr<CallbackClient>> clients;
        for (int i = 0; i < 22; ++i) {
            clients.push_back(std::make_unique<CallbackClient>(listener->port()));
            clients.back()->sendRaw(CallbackClient::request(callbackTarget("Group.CallbackBeforeSendMsg"), body));
        }
        for (const auto &client : clients)
            QCOMPARE(client->read().status, 200);
        QTRY_VERIFY(console.figures().budget.isTight());
        QTRY_COMPARE(console.figures().budget.answers, 22);
        QTRY_COMPARE(told.filter(u"Answers come near the two seconds"_s).size(), 1);
        QTRY_VERIFY(console.figures().targets.first().figures.sent > 0);
    }

    void aTargetThatIsAwayIsSeenByTheConsole()
    {
        QTemporaryDir dir;
        Backend backend;
        backend.answer("{}", 503);
        QFile targets(dir.filePath(u"targets.json"_s));
        QVERIFY(targets.open(QIODevice::WriteOnly));
        targets.write("{\"targets\":[{\"name\":\"dead\",\"url\":\"" + backend.url().toUtf8() +
                      "\",\"before\":false}]}");
        targets.close();
        AttachTarget target;
        target.socket = dir.filePath(u"door.sock"_s);
        const auto listener = start({u"--store"_s, dir.filePath(u"events.db"_s), u"--attach"_s, target.socket,
                                     u"--forward"_s, targets.fileName(), u"--sync"_s, u"normal"_s});
        QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(1)), 200);
        EventLog log;
        AttachClient console(target, log);
        QTRY_COMPARE(console.state(), AttachClient::State::Attached);
        QTRY_VERIFY(!console.figures().targets.isEmpty() && console.figures().targets.first().figures.resting);
        const TargetFigures figures = console.figures().targets.first().figures;
        QCOMPARE(figures.queued, 1);
        QVERIFY2(figures.lastTrouble.contains(u"503"_s), qPrintable(figures.lastTrouble));
    }
};

QTEST_GUILESS_MAIN(TestCtlListenAnswers)
#include "tst_ctllistenanswers.moc"
