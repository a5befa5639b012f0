// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>

#include <memory>
#include <vector>

namespace imdesk {

/// A JSON document as a tree of name and value; branches are made when they are first looked at.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

  public:
    enum Column { Name, Value, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< the value
        FieldRole               ///< its name; of an item the list's
    };
    static constexpr qsizetype valueCharacters = 400;

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRoot(const QJsonValue &value);

  private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;

    std::unique_ptr<Node> m_root;
};

} // namespace imdesk
