// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filteruse.h"

#include "core/callbacks/filter.h"
#include "core/callbacks/filternode.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct FilterUseText
{
    Q_DECLARE_TR_FUNCTIONS(FilterUseText)
};

QString numberReason(FilterRow::Number number, FilterUse use)
{
    switch (number) {
    case FilterRow::Seq:
        return use == FilterUse::AfterEvents ? QString()
                                             : FilterUseText::tr("an event gets its number when it is stored");
    case FilterRow::Latency:
        return FilterUseText::tr("how long an answer took is known once it was given");
    case FilterRow::Answer:
        return use == FilterUse::Rules ? FilterUseText::tr("the rules make the answer") : QString();
    case FilterRow::Received:
    case FilterRow::Http:
    case FilterRow::Size:
    case FilterRow::CopyOf: // a before-event never is one
    case FilterRow::Origin:
        break;
    }
    return {};
}

/// Why the field has no value when the filter decides; empty where it has.
QString reasonOf(const FilterField &field, FilterUse use)
{
    switch (field.kind) {
    case FilterField::Kind::Number:
        return numberReason(field.number, use);
    case FilterField::Kind::Column: {
        const bool isAnswer = field.column == FilterRow::AnswerText || field.column == FilterRow::Rule;
        return isAnswer && use == FilterUse::Rules ? FilterUseText::tr("the rules make the answer") : QString();
    }
    case FilterField::Kind::Yes:
        return field.flag == FilterFlag::Mark ? FilterUseText::tr("staff mark events later") : QString();
    case FilterField::Kind::Note:
        return FilterUseText::tr("staff write notes later");
    case FilterField::Kind::Command:
    case FilterField::Kind::Phase:
    case FilterField::Kind::Time:
    case FilterField::Kind::Body:
        break;
    }
    return {};
}

QString problemOf(const FilterNode &node, FilterUse use)
{
    for (const auto &child : node.children) {
        if (QString problem = problemOf(*child, use); !problem.isEmpty())
            return problem;
    }
    if (node.joins() || node.kind == FilterNode::Kind::Word)
        return {};
    if (node.isRelative)
        return FilterUseText::tr(
                   "“%1” needs times with their date here, as in \"2026-01-02 10:00\": now, today, last 5m "
                   "or 10:00 would be counted from the moment at which the filter is read.")
            .arg(node.field.name);
    const QString reason = reasonOf(node.field, use);
    return reason.isEmpty()
               ? QString()
               : FilterUseText::tr("“%1” has no value yet when this filter decides: %2.").arg(node.field.name, reason);
}

} // namespace

QString standingProblem(const Filter &filter, FilterUse use)
{
    return filter.root() ? problemOf(*filter.root(), use) : QString();
}

} // namespace imdesk
