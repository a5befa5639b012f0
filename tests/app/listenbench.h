// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/callbacks/callbackclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <memory>

namespace imdesk {

/// Runs imdeskctl listen as a service does.
class ListenBench
{
  protected:
    static QString program() { return QStringLiteral(IMDESK_BINARY_DIR "/bin/imdeskctl"); }

    /// A running listener and what it printed first.
    struct Listener
    {
        QProcess process;
        QJsonObject place;
        ~Listener()
        {
            process.kill();
            process.waitForFinished();
        }
        quint16 port() const { return quint16(QUrl(place[QLatin1String("url")].toString()).port()); }
        int post(const QByteArray &command, const QByteArray &body) const
        {
            return testing::CallbackClient(port()).post(testing::callbackTarget(command), body).status;
        }
    };

    static std::unique_ptr<Listener> start(const QStringList &arguments, const QStringList &environment = {})
    {
        auto listener = std::make_unique<Listener>();
        QProcess &process = listener->process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setEnvironment(QProcess::systemEnvironment() + environment);
        process.start(program(), QStringList{QStringLiteral("listen")} + arguments);
        for (int i = 0; i < 200 && !process.canReadLine() && process.state() != QProcess::NotRunning; ++i)
            process.waitForReadyRead(100);
        listener->place = QJsonDocument::fromJson(process.readLine()).object();
        return listener;
    }

    static int residentKb(const QProcess &process)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("VmRSS:");
        return all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toInt();
    }

    static QByteArray message(int number) { return testing::messageBody("message " + QByteArray::number(number)); }
};

} // namespace imdesk
