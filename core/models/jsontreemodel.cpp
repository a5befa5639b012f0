// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/jsontreemodel.h"

#include "core/base/plaintext.h"
#include "core/models/jsontablemodel.h"

#include <QJsonArray>
#include <QJsonObject>

namespace imdesk {

struct JsonTreeModel::Node
{
    QString name;
    QJsonValue value;
    Node *parent = nullptr;
    int row = 0;
    bool made = false;
    std::vector<std::unique_ptr<Node>> children;

    qsizetype count() const
    {
        return value.isObject() ? value.toObject().size() : value.isArray() ? value.toArray().size() : 0;
    }
    void add(const QString &childName, const QJsonValue &childValue)
    {
        auto child = std::make_unique<Node>();
        child->name = childName;
        child->value = childValue;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
    }
    void make()
    {
        if (made)
            return;
        made = true;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                add(it.key(), it.value());
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                add(QStringLiteral("[%1]").arg(i), array[i]);
        }
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

JsonTreeModel::~JsonTreeModel() = default;

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    Node *node = nodeOf(parent);
    if (row < 0 || row >= node->count() || column < 0 || column >= ColumnCount)
        return {};
    node->make();
    return createIndex(row, column, node->children[static_cast<size_t>(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->count());
}

int JsonTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (role == RawRole)
        return node->value;
    if (role == FieldRole) {
        while (node->parent && node->parent->value.isArray())
            node = node->parent;
        return node->name;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return visibleText(node->name, 120);
    if (node->value.isArray())
        return tr("%n item(s)", nullptr, static_cast<int>(node->count()));
    if (node->value.isObject())
        return tr("%n field(s)", nullptr, static_cast<int>(node->count()));
    return jsonLine(node->value, valueCharacters);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : tr("Value");
}

void JsonTreeModel::setRoot(const QJsonValue &value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->value = value;
    endResetModel();
}

} // namespace imdesk
