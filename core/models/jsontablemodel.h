// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonpath.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace imdesk {

/// A list of objects in a JSON document, as what a table can show.
struct JsonList
{
    JsonPath path;
    qsizetype rows = 0;
    QString name() const { return pathText(path); }
};
/// The lists of a reply that make tables, in document order; lists inside the items of other lists are left out.
QList<JsonList> listsIn(const QJsonObject &reply);

/// A list as a table: one row an item, one column a key, those that name a thing first. Items that are no objects stand
/// in one column. Cells are one line of plain text; what is nested shows as JSON.
class JsonTableModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Role {
        RawRole = Qt::UserRole,
        NameRole ///< of headerData: the field, as the service spells it; empty for items that are no objects
    };
    static constexpr qsizetype maxColumns = 60;
    static constexpr qsizetype cellCharacters = 300;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setList(const QJsonArray &list);
    QJsonValue item(int row) const { return m_list.at(row); }

  private:
    QJsonArray m_list;
    QStringList m_columns; ///< empty: items that are no objects
};

/// One value as a line of text: what is nested as compact JSON.
QString jsonLine(const QJsonValue &value, qsizetype limit);

} // namespace imdesk
