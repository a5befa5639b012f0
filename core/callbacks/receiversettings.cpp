// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/receiversettings.h"

#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace imdesk {

template <>
FieldTable fieldsOf<ReceiverSettings>()
{
    return {field("address", &ReceiverSettings::address),
            field("morePorts", &ReceiverSettings::morePorts),
            field("certificate", &ReceiverSettings::certificate),
            field("key", &ReceiverSettings::key),
            field("clientCa", &ReceiverSettings::clientCa),
            field("allowed", &ReceiverSettings::allowed),
            field("openedFor", &ReceiverSettings::openedFor),
            field("connections", &ReceiverSettings::connections),
            field("connectionsPerAddress", &ReceiverSettings::connectionsPerAddress),
            field("headKb", &ReceiverSettings::headKb),
            field("bodyKb", &ReceiverSettings::bodyKb),
            field("memoryMb", &ReceiverSettings::memoryMb),
            field("headSeconds", &ReceiverSettings::headSeconds),
            field("bodySeconds", &ReceiverSettings::bodySeconds),
            field("idleSeconds", &ReceiverSettings::idleSeconds),
            field("keepMb", &ReceiverSettings::keepMb),
            rest(&ReceiverSettings::others)};
}

namespace {

struct ReceiverSettingsText
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverSettingsText)
};

constexpr qint64 maxSettingsBytes = 256 << 10;

} // namespace

Result<ReceiverSettings> ReceiverSettings::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ReceiverSettings();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage,
                    QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(maxSettingsBytes));
    Result<ReceiverSettings> settings = decode<ReceiverSettings>(document.object());
    if (!document.isObject() || !settings)
        return fail(
            ApiError::Kind::Unreadable,
            ReceiverSettingsText::tr("%1 holds no settings of the receiver.").arg(QDir::toNativeSeparators(path)));
    const auto bound = [](int &value, int low, int high) { value = qBound(low, value, high); };
    bound(settings->connections, 1, 100'000);
    bound(settings->connectionsPerAddress, 1, 100'000);
    bound(settings->headKb, 1, 1'024);
    bound(settings->bodyKb, 1, 65'536);
    bound(settings->memoryMb, 1, 65'536);
    bound(settings->headSeconds, 1, 600);
    bound(settings->bodySeconds, 1, 600);
    bound(settings->idleSeconds, 1, 86'400);
    bound(settings->keepMb, 0, 100'000'000);
    return settings;
}

Result<Done> ReceiverSettings::save(const QString &path) const
{
    if (const auto why = saveWhole(path, QJsonDocument(encode(*this)).toJson())) {
        return fail(ApiError::Kind::Storage, ReceiverSettingsText::tr("The settings cannot be saved to %1: %2")
                                                 .arg(QDir::toNativeSeparators(path), *why));
    }
    return Done{};
}

bool ReceiverSettings::isOpen() const { return !QHostAddress(address).isLoopback(); }

Result<QList<quint16>> ReceiverSettings::ports() const
{
    QList<quint16> out;
    for (const QString &part : morePorts.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool ok = false;
        const int port = part.trimmed().toInt(&ok);
        if (!ok || port < 1 || port > 65535) {
            return fail(ApiError::Kind::Usage,
                        ReceiverSettingsText::tr("Ports are numbers from 1 to 65535 with commas between them."));
        }
        out << quint16(port);
    }
    return out;
}

Result<Done> ReceiverSettings::applyTo(ReceiverOptions &options) const
{
    QHostAddress place;
    if (!place.setAddress(address))
        return fail(ApiError::Kind::Usage,
                    ReceiverSettingsText::tr("The address to listen on is an IP address of this "
                                             "computer: 127.0.0.1, or 0.0.0.0 for all of them."));
    const Result<QList<quint16>> more = ports();
    if (!more)
        return std::unexpected(more.error());
    const Result<AddressList> list = AddressList::parse(allowed);
    if (!list)
        return std::unexpected(list.error());
    const TlsFiles tls{certificate, key, clientCa};
    if (!tls.isEmpty()) {
        if (const Result<QSslConfiguration> usable = serverTls(tls); !usable)
            return std::unexpected(usable.error());
    }
    options.address = place;
    options.morePorts = *more;
    options.allowed = *list;
    options.tls = tls;
    GuardLimits &limits = options.limits;
    limits.connections = connections;
    limits.connectionsPerAddress = connectionsPerAddress;
    limits.headBytes = qsizetype(headKb) << 10;
    limits.bodyBytes = qsizetype(bodyKb) << 10;
    limits.inFlightBytes = qsizetype(memoryMb) << 20;
    limits.headMs = headSeconds * 1'000;
    limits.bodyMs = bodySeconds * 1'000;
    limits.idleMs = idleSeconds * 1'000;
    return Done{};
}

QStringList ReceiverSettings::openAdvice(const ReceiverOptions &options)
{
    QStringList advice;
    if (options.token.isEmpty())
        advice << ReceiverSettingsText::tr("Set the token of the webhook authentication in the connection: without it "
                                           "anybody can invent events.");
    if (options.tls.isEmpty())
        advice << ReceiverSettingsText::tr("Give a certificate and its key, or put a web server with TLS in front: "
                                           "messages travel in the callbacks.");
    if (options.allowed.isEmpty())
        advice << ReceiverSettingsText::tr("List the addresses of the service, or have a firewall do so.");
    return advice;
}

} // namespace imdesk
