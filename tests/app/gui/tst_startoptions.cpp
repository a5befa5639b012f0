// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

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
        QByteArray said;
        const std::optional<int> code = codeOf(options, {}, &said);
        QVERIFY2(code, "it has opened a window or died");
        QVERIFY(*code != 0);
        QVERIFY2(said.contains(named), said.constData());
    }

    /// Scripts ask this way, and a display that is named may not answer.
    void aDisplayIsTried()
    {
        const QStringList check{QStringLiteral("--check-display")};
        QCOMPARE(codeOf(check, {}), std::optional<int>(0));
        QByteArray said;
        const QList<QPair<QString, QString>> nobody{{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")},
                                                    {QStringLiteral("DISPLAY"), QStringLiteral(":9977")}};
        QCOMPARE(codeOf(check, nobody, &said), std::optional<int>(3));
        QVERIFY2(said.contains("imdeskctl"), said.constData());
        QCOMPARE(codeOf({}, nobody), std::optional<int>(3));
    }

  private:
    /// How the console ends with these options; nothing where it goes on or dies.
    static std::optional<int> codeOf(const QStringList &options, const QList<QPair<QString, QString>> &variables,
                                     QByteArray *said = nullptr)
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("IMDESK_HOME"), home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        QProcess console;
        console.setProcessEnvironment(environment);
        console.start(QStringLiteral(IMDESK_BINARY_DIR "/bin/imdesk"), options);
        const bool ended = console.waitForFinished(60'000);
        if (!ended) {
            console.kill();
            console.waitForFinished();
        }
        if (said)
            *said = console.readAllStandardError();
        return ended && console.exitStatus() == QProcess::NormalExit ? std::optional(console.exitCode()) : std::nullopt;
    }
};

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
