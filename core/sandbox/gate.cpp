// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/gate.h"

#include "core/sandbox/refusalcodes.h"
#include "core/sandbox/usersigcheck.h"
#include "core/sandbox/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr qint64 rateWindowMs = 900;
constexpr qint64 alertEveryMs = 1'000;
constexpr qsizetype locksAtMost = 1'000;

/// Clients in languages without absent values write null for a list or an object that was not given.
QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            out.append(withoutNulls(item));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end();) {
        if (it->isNull()) {
            it = out.erase(it);
            continue;
        }
        if (it->isObject() || it->isArray())
            *it = withoutNulls(*it);
        ++it;
    }
    return out;
}

/// They write "" for a choice that was not made, and 0 where none of the choices is 0.
void dropEmptyChoices(const CatalogueCommand &command, QJsonObject &body)
{
    for (const CatalogueField &field : command.request) {
        const QJsonValue value = body.value(field.name);
        const bool noText = !field.values.isEmpty() && value == QJsonValue(QString());
        const bool noNumber = !field.numbers.isEmpty() && !field.numbers.contains(0) && value == QJsonValue(0);
        if (!field.required && (noText || noNumber))
            body.remove(field.name);
    }
}

/// A UserSig is void when it was made before the login state was ended. Callers sign by the computer's time or by the
/// sandbox's; between the two times of the kick, one is new only by the clock that lags, once that clock has got there.
bool isVoid(const UserSigClaims &content, const Account &caller, const BothTimes &now)
{
    const qint64 simulated = caller.signedOutAt;
    const qint64 real = caller.signedOutReal;
    if (content.time < std::min(simulated, real))
        return true;
    const qint64 lagging = simulated > real ? now.realMs / 1'000 : now.seconds();
    return content.time < std::max(simulated, real) && content.time > lagging;
}

/// Whether the signature is one for this caller at all; when it ends is another matter.
Refusal signatureProblem(const QString &identifier, const QByteArray &userSig, const GateSettings &settings,
                         UserSigClaims &content)
{
    const std::optional<UserSigClaims> read = takeApart(userSig);
    if (!read)
        return {70003, QStringLiteral("UserSig is illegal, it cannot be decoded")};
    content = *read;
    if (content.identifier != identifier)
        return {70013, QStringLiteral("identifier does not match the one in UserSig")};
    if (content.sdkAppId != qint64(settings.sdkAppId))
        return {70014, QStringLiteral("sdkappid does not match the one in UserSig")};
    if (!isSignedWith(settings.secretKey, content))
        return {70009, QStringLiteral("UserSig verification failed, check the key")};
    return {};
}

/// The body of clients that have nothing to say to this command: PHP writes its empty arrays as lists, others null
/// where no body was given.
bool isNothing(const CatalogueCommand &command, const QJsonDocument &document, const QByteArray &bytes)
{
    const bool empty = bytes.trimmed() == "null" || (document.isArray() && document.array().isEmpty());
    return empty && std::none_of(command.request.cbegin(), command.request.cend(),
                                 [](const CatalogueField &field) { return field.required; });
}

/// The command with no demands on what its items hold but types: a bad item fails alone. One without an account could
/// not be named in the answer.
CatalogueCommand withFreeItems(CatalogueCommand command, const QString &list)
{
    const QString head = list + QStringLiteral("[].");
    for (CatalogueField &field : command.request) {
        if (field.name.startsWith(head) && field.name != head + QStringLiteral("To_Account")) {
            field.required = false;
            field.maxBytes.reset();
        }
    }
    return command;
}

/// The command with texts of any length in one field of its items, whose answer has a place for one that is too long.
CatalogueCommand withFreeLength(CatalogueCommand command, const QString &name)
{
    for (CatalogueField &field : command.request) {
        if (field.name == name)
            field.maxBytes.reset();
    }
    return command;
}

} // namespace

Gate::Gate(const Catalogue &catalogue) : m_catalogue(catalogue), m_pushes(rateWindowMs)
{
    for (const char *path : {"sns/friend_add", "sns/friend_import"}) {
        if (const CatalogueCommand *command = catalogue.command(QLatin1String(path)))
            m_perItem.insert(command->path, withFreeItems(*command, QStringLiteral("AddFriendItem")));
    }
    if (const CatalogueCommand *command = catalogue.command(QStringLiteral("recentcontact/mark_contact")))
        m_perItem.insert(command->path, withFreeLength(*command, QStringLiteral("MarkItem[].CustomMark")));
}

bool RateWindow::admit(int perSecond, qint64 nowMs)
{
    while (!m_times.empty() && (m_times.front() <= nowMs - rateWindowMs || m_times.front() > nowMs))
        m_times.pop_front();
    if (qsizetype(m_times.size()) >= perSecond)
        return false;
    m_times.push_back(nowMs);
    return true;
}

void SignatureLock::failed(qint64 nowMs)
{
    // The last of them finds no room.
    if (!m_failures.admit(1, failuresAtMost - 1, {nowMs, nowMs}))
        m_lockedAt = nowMs;
}

Refusal Gate::check(const HttpRequest &request, const GateSettings &settings, const World &world, const BothTimes &time,
                    Passed &passed)
{
    const QUrl url = QUrl::fromEncoded(request.target, QUrl::StrictMode);
    const QStringList parts = url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    passed.path = parts.mid(1).join(QLatin1Char('/'));
    if (request.method != "POST" || !url.isValid() || parts.value(0) != QLatin1String("v4") || parts.size() != 3)
        return {60002, QStringLiteral("HTTP request error: use POST /v4/{servicename}/{command}")};
    passed.command = m_catalogue.command(passed.path);
    if (!passed.command)
        return {unknownCommandCode(passed.path), QStringLiteral("unknown command %1").arg(passed.path)};
    const QUrlQuery query(url);
    if (Refusal refusal = checkCaller(query, settings, world, time))
        return refusal;
    passed.admin = query.queryItemValue(QStringLiteral("identifier"), QUrl::FullyDecoded);
    Pace &pace = m_paces[passed.command->path];
    const int perSecond = passed.command->callsPerSecond;
    if (settings.enforceRates && !isInTime(*passed.command, pace, time)) {
        passed.overLimit = countRefused(pace, perSecond, time.realMs);
        return {rateCode(passed.command->path),
                QStringLiteral("REST API call frequency exceeds the limit of %1 a second").arg(perSecond)};
    }
    return checkBody(request.body, passed);
}

/// A push to all is far from a flood of calls: tests of the hundred a day step from one to the next.
bool Gate::isInTime(const CatalogueCommand &command, Pace &pace, const BothTimes &time)
{
    if (command.path == QLatin1String("all_member_push/im_push"))
        return m_pushes.admit(1, command.callsPerSecond, time);
    return pace.admitted.admit(command.callsPerSecond, time.realMs);
}

/// The calls of the last second; 0 where the app heard of too many within it.
int Gate::countRefused(Pace &pace, int perSecond, qint64 nowMs)
{
    auto isPast = [nowMs](qint64 ms) { return ms <= nowMs - alertEveryMs || ms > nowMs; };
    while (!pace.refused.empty() && isPast(pace.refused.front()))
        pace.refused.pop_front();
    pace.refused.push_back(nowMs);
    if (pace.toldMs && !isPast(*pace.toldMs))
        return 0;
    pace.toldMs = nowMs;
    return perSecond + int(pace.refused.size());
}

Refusal Gate::checkSignature(const QString &identifier, const QByteArray &userSig, const GateSettings &settings,
                             qint64 realMs, UserSigClaims &content)
{
    if (!settings.enforceRates)
        return signatureProblem(identifier, userSig, settings, content);
    if (const auto lock = m_locks.constFind(identifier); lock != m_locks.constEnd() && lock->isLocked(realMs))
        return {70050, QStringLiteral("too many failed UserSig checks, wait one minute")};
    Refusal refusal = signatureProblem(identifier, userSig, settings, content);
    if (refusal) {
        if (m_locks.size() >= locksAtMost)
            m_locks.clear();
        m_locks[identifier].failed(realMs);
    }
    return refusal;
}

Refusal Gate::checkCaller(const QUrlQuery &query, const GateSettings &settings, const World &world,
                          const BothTimes &time)
{
    auto value = [&query](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    const QString appId = value("sdkappid");
    if (appId.isEmpty())
        return {60012, QStringLiteral("sdkappid is missing in the URL")};
    bool ok = false;
    if (appId.toUInt(&ok) != settings.sdkAppId || !ok)
        return {60006, QStringLiteral("invalid SDKAppID, check the sdkappid parameter")};
    const QString identifier = value("identifier");
    if (identifier.isEmpty())
        return {60025, QStringLiteral("identifier is missing in the URL")};
    const QByteArray userSig = value("usersig").toUtf8();
    if (userSig.isEmpty())
        return {70002, QStringLiteral("UserSig is empty")};
    UserSigClaims content;
    if (Refusal refusal = checkSignature(identifier, userSig, settings, time.realMs, content))
        return refusal;
    if (content.endsAt() < time.seconds())
        return {70001, QStringLiteral("UserSig has expired")};
    const AccountIndex caller = world.account(identifier);
    if (caller != nobody && isVoid(content, world.at(caller), time))
        return {70052, QStringLiteral("UserSig is no longer valid, the login state was invalidated")};
    // Documented as required, but no error is documented for a request without it, and the service's own SDKs for PHP
    // and Node.js send none.
    const QString random = value("random");
    const qulonglong number = random.toULongLong(&ok);
    if (!random.isEmpty() && (!ok || number > 4294967295U))
        return {60002, QStringLiteral("random must be a 32-bit unsigned integer")};
    const QString contentType = value("contenttype");
    if (contentType.isEmpty())
        return {60025, QStringLiteral("contenttype is missing in the URL")};
    if (contentType != QLatin1String("json"))
        return {60025, QStringLiteral("contenttype must be json")};
    if (identifier != settings.admin)
        return {60010, QStringLiteral("app admin rights are required")};
    return {};
}

Refusal Gate::checkBody(const QByteArray &bytes, Passed &passed) const
{
    if (bytes.trimmed().isEmpty())
        return {60003, QStringLiteral("the request body is empty, send {} at least")};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject() && !isNothing(*passed.command, document, bytes))
        return {brokenJsonCode(passed.path), QStringLiteral("Fail to Parse json data of body, Please check it")};
    passed.body = withoutNulls(document.object()).toObject();
    dropEmptyChoices(*passed.command, passed.body);
    const auto own = m_perItem.constFind(passed.command->path);
    const CatalogueCommand &rules = own == m_perItem.constEnd() ? *passed.command : own.value();
    if (const auto problem = checkRequest(rules, passed.body, true))
        return refusalFor(*passed.command, *problem);
    return {};
}

} // namespace imdesk::sim
