// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undomessages.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace imdesk::messageundo {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

/// What the request has replaced, as the message held it.
void giveBack(const Known &known, const QJsonObject &was, const QString &path, const QStringList &place, UndoPlan &plan)
{
    if (was.isEmpty())
        return;
    QJsonObject body;
    for (const QString &key : {u"MsgBody"_s, u"CloudCustomData"_s}) {
        if (!known.request.contains(key))
            continue;
        if (was.contains(key))
            body.insert(key, was.value(key));
        else
            stays(key, plan);
    }
    if (body.isEmpty())
        return;
    for (const QString &key : place) {
        if (known.request.contains(key))
            body.insert(key, known.request.value(key));
    }
    plan.calls << UndoCall{path, body};
}

} // namespace

QString hashOf(const QString &field, const QJsonValue &words)
{
    const QByteArray bytes = QJsonDocument(QJsonObject{{field, words}}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject hashesOf(const QJsonObject &request)
{
    QJsonObject out;
    for (const QString &key : {u"MsgBody"_s, u"CloudCustomData"_s}) {
        if (request.contains(key))
            out.insert(key, hashOf(key, request.value(key)));
    }
    return out;
}

bool edits(const QString &path) { return path == "openim/modify_group_msg"_L1 || path == "openim/modify_c2c_msg"_L1; }

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body)
{
    if (path == "openim/modify_group_msg"_L1) {
        QJsonObject read{{u"GroupId"_s, body.value("GroupId"_L1)},
                         {u"ReqMsgNumber"_s, 1},
                         {u"ReqMsgSeq"_s, body.value("MsgSeq"_L1)}};
        if (body.contains("TopicId"_L1))
            read.insert(u"TopicId"_s, body.value("TopicId"_L1));
        return {SnapshotCall{u"group_open_http_svc/group_msg_get_simple"_s, read}};
    }
    return path == "openim/modify_c2c_msg"_L1 ? privateMessageRead(body) : QList<SnapshotCall>();
}

void undoGroupEdit(const Known &known, UndoPlan &plan)
{
    QJsonObject was;
    for (const QJsonObject &message : objectsOf(known.before, "RspMsgList"_L1)) {
        if (number(message.value("MsgSeq"_L1)) == number(known.request.value("MsgSeq"_L1)))
            was = message;
    }
    giveBack(known, was, u"openim/modify_group_msg"_s, {u"GroupId"_s, u"MsgSeq"_s, u"TopicId"_s}, plan);
}

void undoPrivateEdit(const Known &known, UndoPlan &plan)
{
    QJsonObject was;
    for (const QJsonObject &message : objectsOf(known.before, "MsgList"_L1)) {
        if (message.value("MsgKey"_L1) == known.request.value("MsgKey"_L1))
            was = message;
    }
    // A message without data of the app is told without that field.
    if (!was.isEmpty() && !was.contains("CloudCustomData"_L1))
        was.insert(u"CloudCustomData"_s, QString());
    giveBack(known, was, u"openim/modify_c2c_msg"_s, {u"From_Account"_s, u"To_Account"_s, u"MsgKey"_s}, plan);
}

} // namespace imdesk::messageundo
