// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <memory>

namespace imdesk {

/// Runs imdeskctl as people and scripts do: real processes, real HTTP, a home of its own.
class CtlBench
{
  protected:
    struct Outcome
    {
        int code = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object(); }
        QList<QByteArray> lines() const
        {
            return out.trimmed().isEmpty() ? QList<QByteArray>() : out.trimmed().split('\n');
        }
        /// The lines as JSON objects.
        QList<QJsonObject> objects() const
        {
            QList<QJsonObject> all;
            for (const QByteArray &line : lines())
                all << QJsonDocument::fromJson(line).object();
            return all;
        }
    };

    CtlBench() { resetEnvironment(); }
    ~CtlBench() { stopSandbox(); }

    void resetEnvironment()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("IMDESK_HOME"), m_home.path());
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const char *name :
             {"IMDESK_SECRET_KEY", "IMDESK_BASE_URL", "IMDESK_SDKAPPID", "IMDESK_ADMIN", "IMDESK_REGION"})
            m_environment.remove(QLatin1String(name));
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(QStringLiteral(IMDESK_BINARY_DIR "/bin/imdeskctl"), arguments);
        return process;
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const auto process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        if (!process->waitForFinished(120'000)) {
            process->kill();
            process->waitForFinished();
            return {-1, process->readAllStandardOutput(), "did not end"};
        }
        return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
    }

    /// Runs the words (cut at spaces) and the arguments after them against the sandbox.
    Outcome verb(const QString &words, const QStringList &more = {}, const QByteArray &input = {}) const
    {
        return run(words.split(QLatin1Char(' ')) + more + connection(), input);
    }

    static QJsonObject firstLine(QProcess &process)
    {
        while (!process.canReadLine() && process.state() != QProcess::NotRunning) {
            if (!process.waitForReadyRead(60'000))
                break;
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    QProcess &startSandbox(const QStringList &more = {})
    {
        m_sandbox = start(QStringList{QStringLiteral("sandbox"), QStringLiteral("--port"), QStringLiteral("0"),
                                      QStringLiteral("--accounts"), QStringLiteral("60"), QStringLiteral("--groups"),
                                      QStringLiteral("12")} +
                          more);
        m_ready = firstLine(*m_sandbox);
        return *m_sandbox;
    }
    /// One where nobody is yet, and that is called as fast as a test calls.
    void startEmptySandbox()
    {
        resetEnvironment();
        startSandbox({QStringLiteral("--accounts"), QStringLiteral("0"), QStringLiteral("--groups"),
                      QStringLiteral("0"), QStringLiteral("--no-rate-limits")});
    }
    void stopSandbox()
    {
        if (m_sandbox)
            interrupt(*m_sandbox);
        m_sandbox.reset();
    }

    /// Moves the sandbox's clock; the status of its answer.
    int stepClock(int seconds) const
    {
        const QUrl url(m_ready.value(QLatin1String("base_url")).toString());
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        const QByteArray body = "{\"step_s\":" + QByteArray::number(seconds) + '}';
        socket.write("POST /sandbox/clock HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        while (socket.waitForReadyRead(20'000))
            answer += socket.readAll();
        return answer.split(' ').value(1).toInt();
    }

    QStringList connection() const
    {
        return {QStringLiteral("--base-url"), m_ready.value(QLatin1String("base_url")).toString(),
                QStringLiteral("--sdkappid"), QString::number(m_ready.value(QLatin1String("sdkappid")).toInteger()),
                QStringLiteral("--admin"),    m_ready.value(QLatin1String("admin")).toString()};
    }

    static void interrupt(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        if (!process.waitForFinished(20'000)) {
            process.kill();
            process.waitForFinished();
            QFAIL("the process did not end on SIGINT");
        }
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_sandbox;
    QJsonObject m_ready;
};

} // namespace imdesk
