// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/common.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::CustomItem>()
{
    return {field("Key", &api::CustomItem::key, Need::Required), field("Value", &api::CustomItem::value)};
}

template <>
FieldTable fieldsOf<api::MsgElement>()
{
    return {field("MsgType", &api::MsgElement::type, Need::Required),
            field("MsgContent", &api::MsgElement::content, Need::Required), rest(&api::MsgElement::others)};
}

} // namespace imdesk
