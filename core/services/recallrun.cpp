// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recallrun.h"

#include "core/api/groupplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace imdesk {

namespace {
constexpr int privateRecallsAtOnce = 4;

struct CopiesText
{
    Q_DECLARE_TR_FUNCTIONS(CopiesText)
};
} // namespace

void MessageCopies::setSeal(SealSource *seal)
{
    m_seal = seal;
    if (m_seal)
        m_seal->get([](const Result<Seal> &) {});
}

Result<Done> MessageCopies::keep(const QString &act, const Conversation &where, const QList<HistoryMessage> &messages)
{
    Seal seal;
    if (m_seal) {
        if (!m_seal->known())
            return fail(ApiError::Kind::Secret,
                        CopiesText::tr("The keychain has not answered yet, so no copy can be kept. Try again in a "
                                       "moment."));
        if (!*m_seal->known())
            return std::unexpected(m_seal->known()->error());
        seal = **m_seal->known();
    }
    QByteArray lines;
    const QString at = m_clock.nowUtc().toString(Qt::ISODate);
    for (const HistoryMessage &message : messages) {
        QJsonObject line{
            {QStringLiteral("act"), act}, {QStringLiteral("at"), at}, {QStringLiteral("message"), message.raw}};
        if (where.isGroup())
            line.insert(QStringLiteral("GroupId"), where.group);
        const QByteArray json = QJsonDocument(line).toJson(QJsonDocument::Compact);
        lines += (seal.hasKey() ? seal.seal(json).toBase64() : json) + '\n';
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(lines) != lines.size() || !file.flush())
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
    return Done{};
}

Result<KeptMessages> MessageCopies::read(const QString &path, const Seal &seal)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    KeptMessages kept;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const Result<QByteArray> json = line.startsWith('{') ? line : seal.open(QByteArray::fromBase64(line));
        const QJsonObject object = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
        if (!json || object.isEmpty())
            kept.troubles << CopiesText::tr("Line %1: %2")
                                 .arg(number)
                                 .arg(json ? CopiesText::tr("no copy of a message") : json.error().message);
        else
            kept.lines << object;
    }
    return kept;
}

api::RecallGroupMsg groupRecall(const QString &group, const QStringList &seqs, const QString &reason)
{
    api::RecallGroupMsg request;
    const api::GroupPlace place = api::groupPlace(group);
    request.groupId = place.groupId;
    request.topicId = place.topicId;
    for (const QString &seq : seqs)
        request.messages << api::SeqItem{seq.toLongLong()};
    if (!reason.isEmpty())
        request.reason = reason;
    return request;
}

QList<ItemOutcome> groupRecallOutcomes(const api::RecallGroupMsgReply &reply, const QString &status)
{
    QList<ItemOutcome> outcomes;
    for (const api::RecallResult &result : reply.results)
        outcomes << ItemOutcome::byCode(QString::number(result.seq), result.code, {}, status);
    return outcomes;
}

RecallRun::RecallRun(ConversationService &service, MessageCopies &copies, QObject *parent)
    : QObject(parent), m_service(service), m_copies(copies), m_run(service.client())
{
    connect(&m_run, &ItemRun::arrived, this, &RecallRun::arrived);
    connect(&m_run, &ItemRun::finished, this, &RecallRun::finished);
}

Result<Done> RecallRun::start(const Conversation &where, const QList<HistoryMessage> &messages, const QString &reason)
{
    if (m_run.isRunning())
        return fail(ApiError::Kind::Usage, tr("Messages are being recalled. Wait for it or cancel it."));
    if (messages.isEmpty())
        return fail(ApiError::Kind::Usage, tr("No message is chosen."));
    if (m_service.profile().readOnly)
        return fail(ApiError::Kind::Refused, tr("The profile is read-only."));
    if (Result<Done> kept = m_copies.keep(QStringLiteral("recall"), where, messages); !kept)
        return kept;
    if (!reason.isEmpty())
        m_run.setReason(reason);
    m_messages.clear();
    QStringList ids;
    for (const HistoryMessage &message : messages) {
        m_messages.insert(message.identity(), message);
        ids << message.identity();
    }
    if (where.isGroup()) {
        m_run.start<api::RecallGroupMsg, api::RecallGroupMsgReply>(
            api::recallGroupMsg, ids, {ConversationService::recallsPerCall, 1, {}, Priority::Normal, true},
            [group = where.group, reason](const QStringList &some) { return groupRecall(group, some, reason); },
            [](const QStringList &, const api::RecallGroupMsgReply &reply) { return groupRecallOutcomes(reply); });
        return Done{};
    }
    m_run.start<api::WithdrawMsg, EmptyReply>(
        api::withdrawMsg, ids, {1, privateRecallsAtOnce, {}},
        [this](const QStringList &some) {
            const HistoryMessage message = m_messages.value(some.first());
            return api::WithdrawMsg{message.from, message.to, message.key};
        },
        [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    return Done{};
}

} // namespace imdesk
