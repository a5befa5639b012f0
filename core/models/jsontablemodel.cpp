// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/jsontablemodel.h"

#include "core/base/plaintext.h"
#include "core/exporting/jsontable.h"

#include <QJsonDocument>

#include <algorithm>

namespace imdesk {

namespace {

void collectLists(const QJsonObject &object, const JsonPath &at, QList<JsonList> &out)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const JsonPath here = childPath(at, it.key());
        if (it->isObject())
            collectLists(it->toObject(), here, out);
        else if (it->isArray() && !it->toArray().isEmpty())
            out << JsonList{here, it->toArray().size()};
    }
}

Cell jsonFileCell(const QString &field, const QJsonValue &value)
{
    Cell cell = cellOfJson(field, value);
    // A span of seconds under a name that tells of a time.
    if (std::holds_alternative<std::monostate>(cell) && value.toDouble() != 0)
        return value.toInteger();
    return cell;
}

bool namesItem(const QString &key)
{
    return key.endsWith(QLatin1String("_Account")) || key.endsWith(QLatin1String("Id")) ||
           key.endsWith(QLatin1String("ID")) || key == QLatin1String("Account");
}

} // namespace

QList<JsonList> listsIn(const QJsonObject &reply)
{
    QList<JsonList> out;
    collectLists(reply, {}, out);
    return out;
}

QString jsonLine(const QJsonValue &value, qsizetype limit)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return visibleText(value.toString(), limit);
    case QJsonValue::Array:
        return visibleText(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)), limit);
    case QJsonValue::Object:
        return visibleText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)), limit);
    }
    return {};
}

int JsonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.size());
}

int JsonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_list.isEmpty() ? 0 : qMax(1, static_cast<int>(m_columns.size()));
}

QVariant JsonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != RawRole && role != cellRole))
        return {};
    const QJsonValue item = m_list.at(index.row());
    const QJsonValue value = m_columns.isEmpty() ? item : item.toObject().value(m_columns[index.column()]);
    if (role == cellRole)
        return cellData(jsonFileCell(m_columns.value(index.column()), value));
    return role == RawRole ? value.toVariant() : QVariant(jsonLine(value, cellCharacters));
}

QVariant JsonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == NameRole)
        return m_columns.value(section);
    if (orientation == Qt::Horizontal && role == cellRole && section < m_columns.size())
        return columnData({m_columns[section], m_columns[section], 18, holdsOfColumn(m_columns[section])});
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.isEmpty() ? tr("Value") : visibleText(m_columns.value(section), 60);
}

void JsonTableModel::setList(const QJsonArray &list)
{
    beginResetModel();
    m_list = list;
    m_columns.clear();
    for (const auto &item : std::as_const(m_list)) {
        const QJsonObject object = item.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!m_columns.contains(it.key()) && m_columns.size() < maxColumns)
                m_columns << it.key();
        }
    }
    std::ranges::stable_partition(m_columns, namesItem);
    endResetModel();
}

} // namespace imdesk
