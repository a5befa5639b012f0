// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filter.h"

#include "core/api/groupplace.h"
#include "core/callbacks/filternode.h"
#include "core/callbacks/filterparser.h"

namespace imdesk {

std::expected<Filter, FilterError> Filter::parse(const QString &text, const FilterMoment &moment)
{
    Filter filter;
    filter.m_text = text.trimmed();
    filter.m_moment = moment;
    if (filter.m_text.isEmpty())
        return filter;
    std::expected<std::unique_ptr<FilterNode>, FilterError> root = parseFilter(text, moment);
    if (!root)
        return std::unexpected(root.error());
    filter.m_root = std::move(*root);
    const auto look = [&filter](const auto &self, const FilterNode &node) -> void {
        const FilterField &field = node.field;
        const bool number = field.kind == FilterField::Kind::Number;
        filter.m_asksBody |= field.kind == FilterField::Kind::Body || (number && field.number == FilterRow::Size);
        filter.m_asksCutColumns |= node.asksCutColumns();
        filter.m_asksTimes |= node.asksTimes();
        filter.m_asksLatency |= number && field.number == FilterRow::Latency;
        filter.m_asksCopies |= field.kind == FilterField::Kind::Yes && field.flag == FilterFlag::Copy;
        filter.m_asksReplays |= field.kind == FilterField::Kind::Yes && field.flag == FilterFlag::Replay;
        filter.m_asksRemarks |= field.kind == FilterField::Kind::Note ||
                                (field.kind == FilterField::Kind::Yes && field.flag == FilterFlag::Mark);
        for (const auto &child : node.children)
            self(self, *child);
    };
    look(look, *filter.m_root);
    return filter;
}

QString Filter::quoted(const QString &value)
{
    QString out = value;
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + out + QLatin1Char('"');
}

QString Filter::ofGroup(const QString &id)
{
    const api::GroupPlace place = api::groupPlace(id);
    const QString group = QStringLiteral("group = ") + quoted(place.groupId);
    return place.topicId ? group + QStringLiteral(" and TopicId = ") + quoted(*place.topicId) : group;
}

} // namespace imdesk
