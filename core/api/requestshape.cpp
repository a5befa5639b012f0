// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requestshape.h"

#include <algorithm>

namespace imdesk {

namespace {

RequestNode &nodeFor(QList<RequestNode> &nodes, const QString &prefix, const QString &part)
{
    const bool list = part.endsWith(QLatin1String("[]"));
    const QString key = list ? part.chopped(2) : part;
    const auto it = std::ranges::find(nodes, key, &RequestNode::key);
    if (it != nodes.end())
        return *it;
    RequestNode made;
    made.key = key;
    made.path = prefix + key;
    made.kind = list ? RequestNode::Kind::ObjectList : RequestNode::Kind::Object;
    nodes << made;
    return nodes.last();
}

RequestNode::Kind scalarKind(const CatalogueField &field)
{
    using Kind = RequestNode::Kind;
    if (field.type == QLatin1String("string"))
        return field.values.isEmpty() ? Kind::Text : Kind::Choice;
    if (field.type == QLatin1String("integer"))
        return field.numbers.isEmpty() ? Kind::Integer : Kind::IntegerChoice;
    if (field.type == QLatin1String("number"))
        return Kind::Number;
    if (field.type == QLatin1String("boolean"))
        return Kind::Boolean;
    if (field.type == QLatin1String("array<string>"))
        return Kind::TextList;
    if (field.type == QLatin1String("array<integer>"))
        return Kind::IntegerList;
    if (field.type == QLatin1String("object") || field.type.startsWith(QLatin1String("array")))
        return Kind::Json;
    return Kind::Any;
}

void settle(QList<RequestNode> &nodes)
{
    for (RequestNode &node : nodes) {
        if (node.children.isEmpty()) {
            if (node.field)
                node.kind = scalarKind(*node.field);
            continue;
        }
        if (node.field)
            node.kind = node.field->type.startsWith(QLatin1String("array")) ? RequestNode::Kind::ObjectList
                                                                            : RequestNode::Kind::Object;
        settle(node.children);
    }
}

} // namespace

bool RequestNode::inUrl() const { return field && field->constraint.startsWith(QLatin1String("URL query parameter")); }

QList<RequestNode> requestShape(const CatalogueCommand &command)
{
    QList<RequestNode> roots;
    for (const CatalogueField &field : command.request) {
        QList<RequestNode> *level = &roots;
        QString prefix;
        const QStringList parts = field.name.split(QLatin1Char('.'));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            RequestNode &node = nodeFor(*level, prefix, parts[i]);
            if (i + 1 == parts.size())
                node.field = &field;
            level = &node.children;
            prefix += parts[i] + QLatin1Char('.');
        }
    }
    settle(roots);
    return roots;
}

} // namespace imdesk
