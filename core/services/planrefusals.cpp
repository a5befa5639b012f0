// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/planrefusals.h"

#include "core/base/savefile.h"
#include "core/net/apiclient.h"

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
    m_open.remove(what);
    keep();
}

bool PlanRefusals::isOfPlan(const QString &what) const
{
    if (m_plan != Profile::Plan::BelowUltimate || m_codes.contains(what) || m_open.contains(what))
        return false;
    const api::PlanFeature *feature = api::planFeature(what);
    return feature && feature->ultimate;
}

int PlanRefusals::codeOf(const QString &what) const
{
    return isOfPlan(what) ? api::planFeature(what)->code : m_codes.value(what, 0);
}

int PlanRefusals::codeOfCommand(const QString &command) const
{
    const api::PlanFeature *feature = api::planFeatureOf(command);
    return feature && !api::planDependsOnBody(command) ? codeOf(feature->word) : 0;
}

void PlanRefusals::setPlan(Profile::Plan plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_open.clear();
    Q_EMIT changed();
}

void PlanRefusals::listenTo(ApiClient &client)
{
    connect(&client, &ApiClient::callFinished, this, &PlanRefusals::hear);
    // Of some commands the body alone tells that it was a matter of the plan.
    connect(&client, &ApiClient::written, this, [this](const WrittenCall &call) {
        if (const api::PlanFeature *feature = api::planFeatureOf(call.command, call.body))
            forget(feature->word);
    });
}

/// Codes that say more than one thing close nothing: 10007 may be meant for the caller or the type of the group, and
/// 10008 for the signature; whoever knows these to be right notes it.
void PlanRefusals::hear(const CallRecord &record)
{
    const api::PlanFeature *feature = api::planFeatureOf(record.command);
    if (!feature)
        return;
    const bool says = feature->code != 10007 && feature->code != 10008;
    if (record.ok && !api::planDependsOnBody(record.command))
        forget(feature->word);
    else if (!record.ok && says && record.error.kind == ApiError::Kind::Service && record.error.code == feature->code)
        note(feature->word, feature->code);
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
    if (codeOf(what) == 0)
        return;
    m_open.insert(what);
    if (m_codes.remove(what) > 0)
        keep();
    else
        Q_EMIT changed();
}

void PlanRefusals::clear()
{
    const bool tried = !m_open.isEmpty();
    m_open.clear();
    if (!m_codes.isEmpty()) {
        m_codes.clear();
        keep();
    } else if (tried) {
        Q_EMIT changed();
    }
}

void PlanRefusals::setApp(const QString &app)
{
    if (app == m_app)
        return;
    m_app = app;
    clear();
}

} // namespace imdesk
