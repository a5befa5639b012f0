// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoint.h"
#include "core/api/pushinfo.h"

#include <QString>

namespace imdesk::api {

/// Custom field of a group or a member: AppDefinedData, AppMemberDefinedData.
struct CustomItem
{
    QString key, value;
};

/// One element of a message (TIMTextElem, TIMCustomElem, ...); the content's shape depends on the type.
struct MsgElement
{
    QString type;
    QJsonObject content;
    QJsonObject others;
};

/// A text message's element.
inline MsgElement textElement(const QString &text)
{
    return {QStringLiteral("TIMTextElem"), {{QStringLiteral("Text"), text}}, {}};
}

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::CustomItem>();
template <>
FieldTable fieldsOf<api::MsgElement>();

} // namespace imdesk
