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
        const QTemporaryDir dir;
        Backend backend;
        backend.delay(1'550);
        const auto listener =
            forwarding(dir, R"({"name":"slow","url":"URL","timeout_ms":1700,"after":false})", backend.url());
        QVERIFY(listener->port() != 0);
        EventLog log;
        AttachClient console(doorOf(dir), log);
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
        const QTemporaryDir dir;
        Backend backend;
        backend.answer("{}", 503);
        const auto listener = forwarding(dir, R"({"name":"dead","url":"URL","before":false})", backend.url());
        QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(1)), 200);
        EventLog log;
        AttachClient console(doorOf(dir), log);
        QTRY_COMPARE(console.state(), AttachClient::State::Attached);
        QTRY_VERIFY(!console.figures().targets.isEmpty() && console.figures().targets.first().figures.resting);
        const TargetFigures figures = console.figures().targets.first().figures;
        QCOMPARE(figures.queued, 1);
        QVERIFY2(figures.lastTrouble.contains(u"503"_s), qPrintable(figures.lastTrouble));
    }

  private:
    static AttachTarget doorOf(const QTemporaryDir &dir)
    {
        AttachTarget door;
        door.socket = dir.filePath(u"door.sock"_s);
        return door;
    }
    /// A listener with this target at URL; consoles come in by its door.
    static std::unique_ptr<Listener> forwarding(const QTemporaryDir &dir, QByteArray target, const QString &url)
    {
        QFile targets(dir.filePath(u"targets.json"_s));
        if (!targets.open(QIODevice::WriteOnly))
            qFatal("the targets cannot be written");
        targets.write("{\"targets\":[" + target.replace("URL", url.toUtf8()) + "]}");
        targets.close();
        return start({u"--store"_s, dir.filePath(u"events.db"_s), u"--attach"_s, doorOf(dir).socket, u"--forward"_s,
                      targets.fileName(), u"--sync"_s, u"normal"_s});
    }
};

QTEST_GUILESS_MAIN(TestCtlListenAnswers)
#include "tst_ctllistenanswers.moc"
