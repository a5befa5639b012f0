// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/requestquery.h"

#include <algorithm>

namespace imdesk {

RequestQuery::RequestQuery(const QByteArray &raw) : m_raw(raw)
{
    constexpr std::size_t usual = 8;
    m_items.reserve(usual);
    const QByteArrayView all(m_raw);
    for (qsizetype from = 0; from < all.size();) {
        qsizetype to = all.indexOf('&', from);
        if (to < 0)
            to = all.size();
        const QByteArrayView item = all.sliced(from, to - from);
        const qsizetype sign = item.indexOf('=');
        m_items.push_back({sign < 0 ? item : item.first(sign), sign < 0 ? QByteArrayView() : item.sliced(sign + 1)});
        from = to + 1;
    }
}

QByteArrayView RequestQuery::raw(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_items, [name](const Item &item) { return item.name == name; });
    return found == m_items.end() ? QByteArrayView() : found->value;
}

QByteArray RequestQuery::bytes(QByteArrayView name) const
{
    const QByteArray value = raw(name).toByteArray();
    return value.contains('%') ? QByteArray::fromPercentEncoding(value) : value;
}

QString RequestQuery::text(QByteArrayView name) const
{
    const QByteArrayView value = raw(name);
    return value.contains('%') ? QString::fromUtf8(bytes(name)) : QString::fromUtf8(value);
}

} // namespace imdesk
