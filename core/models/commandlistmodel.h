// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <functional>

namespace imdesk {

class CommandWords;

/// The commands of the catalogue by service, each service under a line of its own that cannot be chosen. Filtered by
/// words that must all occur in the title (English or the reader's), the path, the aliases or a field's name.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT

  public:
    enum Role {
        PathRole = Qt::UserRole, ///< empty for the line of a service
        AccessRole,              ///< CatalogueCommand::Access
        HeadRole,                ///< true for the line of a service
        RefusedRole              ///< true when the profile cannot send it
    };

    CommandListModel(const Catalogue &catalogue, const CommandWords &words, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setFilter(const QString &words);
    QString filter() const { return m_filter; }
    int matches() const { return m_matches; }
    /// Row of a command, -1 when the filter hides it.
    int rowOf(const QString &path) const;
    /// Row of the command that the words of the filter most likely mean: its name, else part of its path, else the
    /// first.
    int best() const;
    /// Says which commands cannot be sent; asked whenever a row is painted.
    void setRefused(std::function<bool(const CatalogueCommand &)> refused);
    void refusalsChanged();
    void retranslate();

    /// What people call a service: "Groups".
    static QString serviceTitle(const QString &service);

  private:
    struct Row
    {
        const CatalogueCommand *command = nullptr; ///< null: a service
        QString service;
    };
    void rebuild();
    bool passes(const CatalogueCommand &command, const QStringList &words) const;

    const Catalogue &m_catalogue;
    const CommandWords &m_words;
    std::function<bool(const CatalogueCommand &)> m_refused;
    QString m_filter;
    QList<Row> m_rows;
    int m_matches = 0;
};

} // namespace imdesk
