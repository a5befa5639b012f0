// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What the console says to a word on its command line that it does not know.
class TestStartOptions : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void wrongWordsEndIt_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("option") << QStringList{QStringLiteral("--lingo"), QStringLiteral("fr")} << QByteArray("lingo");
        QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("fr")}
                                  << QByteArray("'fr'");
        QTest::newRow("no language") << QStringList{QStringLiteral("--language=")} << QByteArray("''");
    }
    void wrongWordsEndIt()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, named);
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("IMDESK_HOME"), home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess console;
        console.setProcessEnvironment(environment);
        console.start(QStringLiteral(IMDESK_BINARY_DIR "/bin/imdesk"), options);
        const bool ended = console.waitForFinished(60'000);
        if (!ended) {
            console.kill();
            console.waitForFinished();
        }
        QVERIFY2(ended, "it has opened a window");
        QCOMPARE(console.exitStatus(), QProcess::NormalExit);
        QVERIFY(console.exitCode() != 0);
        const QByteArray said = console.readAllStandardError();
        QVERIFY2(said.contains(named), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
