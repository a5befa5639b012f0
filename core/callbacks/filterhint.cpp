// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterhint.h"

#include "core/callbacks/filter.h"
#include "core/callbacks/filternode.h"

#include <QCoreApplication>

#include <functional>

namespace imdesk {

namespace {

struct FilterHintText
{
    Q_DECLARE_TR_FUNCTIONS(FilterHintText)
};

/// The first node of the tree that is meant; null where none is.
const FilterNode *findNode(const FilterNode *node, const std::function<bool(const FilterNode &)> &meant)
{
    if (!node || meant(*node))
        return node;
    for (const auto &child : node->children) {
        if (const FilterNode *found = findNode(child.get(), meant))
            return found;
    }
    return nullptr;
}

bool isBareWord(const FilterNode &node) { return node.kind == FilterNode::Kind::Word; }

bool asksKindForPhase(const FilterNode &node)
{
    return node.kind == FilterNode::Kind::Equals && node.field.kind == FilterField::Kind::Column &&
           node.field.column == FilterRow::Detail &&
           (node.needle == FilterNode::before || node.needle == FilterNode::after);
}

} // namespace

QString wordPlacesHint()
{
    return FilterHintText::tr("Words alone are looked for in %1; not in the sentence of the row, which depends on the "
                              "language.")
        .arg(wordFieldNames().join(QLatin1String(", ")));
}

QString bareFieldHint(const Filter &filter)
{
    const FilterNode *node = findNode(filter.root(), [](const FilterNode &one) {
        return isBareWord(one) && filterField(QString::fromUtf8(one.needle)).has_value();
    });
    if (!node)
        return {};
    return FilterHintText::tr("“%1” is a field: compare it, as in %1 = value, or write has %1.")
        .arg(filterField(QString::fromUtf8(node->needle))->name);
}

QString nothingFoundHint(const Filter &filter)
{
    if (QString field = bareFieldHint(filter); !field.isEmpty())
        return field;
    if (findNode(filter.root(), asksKindForPhase))
        return FilterHintText::tr("Whether the service waits for an answer is asked with phase = before or phase = "
                                  "after.");
    return findNode(filter.root(), isBareWord) ? wordPlacesHint() : QString();
}

} // namespace imdesk
