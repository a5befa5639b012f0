// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/planrefusals.h"

#include "core/base/savefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace imdesk {

namespace {
constexpr QLatin1String appKey("app");
constexpr QLatin1String refusedKey("refused");
constexpr qint64 largestFile = 64 * 1024;
} // namespace

PlanRefusals::PlanRefusals(QString file, QString app, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_app(std::move(app))
{
    read();
}

void PlanRefusals::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (kept.value(appKey).toString() != m_app)
        return;
    const QJsonObject refused = kept.value(refusedKey).toObject();
    for (auto it = refused.constBegin(); it != refused.constEnd(); ++it) {
        if (const int code = it.value().toInt(); code != 0)
            m_codes.insert(it.key(), code);
    }
}

void PlanRefusals::keep()
{
    if (!m_file.isEmpty()) {
        QJsonObject refused;
        for (auto it = m_codes.constBegin(); it != m_codes.constEnd(); ++it)
            refused.insert(it.key(), it.value());
        const QByteArray bytes = QJsonDocument(QJsonObject{{appKey, m_app}, {refusedKey, refused}}).toJson();
        if (const auto why = saveForOwner(m_file, bytes))
            Q_EMIT troubled(
                makeError(ApiError::Kind::Storage, tr("The file %1 cannot be written: %2").arg(m_file, *why)));
    }
    Q_EMIT changed();
}

void PlanRefusals::note(const QString &what, int code)
{
    if (what.isEmpty() || code == 0 || m_codes.value(what, 0) == code)
        return;
    m_codes.insert(what, code);
    keep();
}

bool PlanRefusals::learn(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Service)
        return false;
    switch (error.code) {
    case 51013:
        note(contactGroups, error.code);
        return true;
    case 71000:
        note(deleteAccounts, error.code);
        return true;
    default:
        return false;
    }
}

void PlanRefusals::forget(const QString &what)
{
    if (m_codes.remove(what) > 0)
        keep();
}

void PlanRefusals::setApp(const QString &app)
{
    if (app == m_app)
        return;
    m_app = app;
    if (m_codes.isEmpty())
        return;
    m_codes.clear();
    keep();
}

} // namespace imdesk
