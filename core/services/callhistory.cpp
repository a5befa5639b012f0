// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/callhistory.h"

#include "core/api/callredaction.h"
#include "core/base/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>

namespace imdesk {

template <>
FieldTable fieldsOf<PastCall>()
{
    return {field("at", &PastCall::atMs, Need::Required),
            field("path", &PastCall::path, Need::Required),
            field("request", &PastCall::request),
            field("cut", &PastCall::cut),
            field("ok", &PastCall::ok),
            field("kind", &PastCall::kind),
            field("code", &PastCall::code),
            field("ms", &PastCall::elapsedMs),
            field("requestId", &PastCall::requestId)};
}

namespace {

// The file is written anew when it has grown to this many times what is kept.
constexpr qsizetype slack = 2;
constexpr qint64 longestLine = 64 * 1024;

QByteArray lineOf(const PastCall &call) { return QJsonDocument(encode(call)).toJson(QJsonDocument::Compact) + '\n'; }

} // namespace

CallHistory::CallHistory(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)) {}

Result<Done> CallHistory::load()
{
    QFile file(m_file);
    if (!file.exists())
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage,
                    tr("The history of calls %1 cannot be read: %2").arg(m_file, file.errorString()));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        ++m_lines;
        const Result<PastCall> call = decode<PastCall>(QJsonDocument::fromJson(line).object());
        if (call && !call->path.isEmpty())
            m_calls.prepend(*call);
    }
    if (m_calls.size() > maxCalls)
        m_calls.resize(maxCalls);
    Q_EMIT added();
    return Done{};
}

const PastCall *CallHistory::last(const QString &path) const
{
    const auto it = std::ranges::find(m_calls, path, &PastCall::path);
    return it == m_calls.end() ? nullptr : &*it;
}

Result<Done> CallHistory::add(PastCall call)
{
    call.request = redactedRequest(call.request);
    if (QJsonDocument(call.request).toJson(QJsonDocument::Compact).size() > maxRequestBytes) {
        call.request = {};
        call.cut = true;
    }
    m_calls.prepend(call);
    if (m_calls.size() > maxCalls)
        m_calls.resize(maxCalls);
    const Result<Done> done = m_lines >= maxCalls * slack ? rewrite() : append(call);
    Q_EMIT added();
    return done;
}

Result<Done> CallHistory::append(const PastCall &call)
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QFile file(m_file);
    const QByteArray line = lineOf(call);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ApiError::Kind::Storage,
                    tr("The history of calls %1 cannot be written: %2").arg(m_file, file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // One write a line, so that another window of the same profile never splits it.
    if (file.write(line) != line.size() || !file.flush())
        return fail(ApiError::Kind::Storage,
                    tr("The history of calls %1 cannot be written: %2").arg(m_file, file.errorString()));
    ++m_lines;
    return Done{};
}

Result<Done> CallHistory::rewrite()
{
    QByteArray lines;
    for (const PastCall &call : std::views::reverse(m_calls))
        lines += lineOf(call);
    if (const auto why = saveForOwner(m_file, lines))
        return fail(ApiError::Kind::Storage, tr("The history of calls %1 cannot be written: %2").arg(m_file, *why));
    m_lines = m_calls.size();
    return Done{};
}

Result<Done> CallHistory::clear()
{
    if (QFile::exists(m_file) && !QFile::remove(m_file))
        return fail(ApiError::Kind::Storage, tr("The history of calls %1 cannot be removed.").arg(m_file));
    m_calls.clear();
    m_lines = 0;
    Q_EMIT cleared();
    return Done{};
}

} // namespace imdesk
