// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/commandlistmodel.h"

#include "core/api/commandwords.h"

#include <QLocale>

#include <algorithm>

namespace imdesk {

CommandListModel::CommandListModel(const Catalogue &catalogue, const CommandWords &words, QObject *parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_words(words)
{
    rebuild();
}

QString CommandListModel::serviceTitle(const QString &service)
{
    struct Known
    {
        const char *service, *title;
    };
    static constexpr Known known[] = {
        {"ConfigSvc", QT_TR_NOOP("Server addresses")},
        {"all_member_push", QT_TR_NOOP("Push to all")},
        {"group_open_attr_http_svc", QT_TR_NOOP("Group attributes")},
        {"group_open_avchatroom_http_svc", QT_TR_NOOP("Live rooms")},
        {"group_open_http_svc", QT_TR_NOOP("Groups")},
        {"im_open_login_svc", QT_TR_NOOP("Accounts")},
        {"million_group_open_http_svc", QT_TR_NOOP("Topics")},
        {"open_msg_svc", QT_TR_NOOP("Message files")},
        {"openconfigsvr", QT_TR_NOOP("Statistics and global mute")},
        {"openim", QT_TR_NOOP("One-to-one messages")},
        {"openim_msg_ext_http_svc", QT_TR_NOOP("Message extensions")},
        {"profile", QT_TR_NOOP("Profiles")},
        {"recentcontact", QT_TR_NOOP("Conversations")},
        {"sns", QT_TR_NOOP("Friends and blocklists")},
    };
    for (const Known &one : known) {
        if (service == QLatin1String(one.service))
            return tr(one.title);
    }
    return service;
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == HeadRole)
        return row.command == nullptr;
    if (!row.command) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return serviceTitle(row.service);
        return role == Qt::ToolTipRole ? QVariant(row.service) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_words.title(*row.command, QLocale().name());
    case Qt::ToolTipRole:
        return QString(m_words.title(*row.command, QLocale().name()) + QLatin1Char('\n') + row.command->path);
    case Qt::AccessibleTextRole:
        return QString(m_words.title(*row.command, QLocale().name()) + QStringLiteral(", ") + row.command->path);
    case PathRole:
        return row.command->path;
    case AccessRole:
        return static_cast<int>(row.command->access);
    case RefusedRole:
        return m_refused && m_refused(*row.command);
    default:
        return {};
    }
}

Qt::ItemFlags CommandListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[index.row()].command)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool CommandListModel::passes(const CatalogueCommand &command, const QStringList &words) const
{
    if (words.isEmpty())
        return true;
    QString all =
        m_words.findable(command) + QLatin1Char(' ') + serviceTitle(command.path.section(QLatin1Char('/'), 0, 0));
    for (const CatalogueField &field : command.request)
        all += QLatin1Char(' ') + field.name;
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void CommandListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_matches = 0;
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString service;
    for (const CatalogueCommand &command : m_catalogue.commands()) {
        if (!passes(command, words))
            continue;
        const QString own = command.path.section(QLatin1Char('/'), 0, 0);
        if (own != service)
            m_rows << Row{nullptr, own};
        service = own;
        m_rows << Row{&command, own};
        ++m_matches;
    }
    endResetModel();
}

void CommandListModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    m_filter = words;
    rebuild();
}

int CommandListModel::rowOf(const QString &path) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].command && m_rows[row].command->path == path)
            return static_cast<int>(row);
    }
    return -1;
}

int CommandListModel::best() const
{
    const QString wanted = m_filter.trimmed();
    int first = -1, part = -1;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const CatalogueCommand *command = m_rows[row].command;
        if (!command)
            continue;
        const bool whole = command->path.compare(wanted, Qt::CaseInsensitive) == 0 ||
                           command->path.endsWith(QLatin1Char('/') + wanted, Qt::CaseInsensitive);
        if (whole)
            return static_cast<int>(row);
        if (first < 0)
            first = static_cast<int>(row);
        if (part < 0 && command->path.contains(wanted, Qt::CaseInsensitive))
            part = static_cast<int>(row);
    }
    return part >= 0 ? part : first;
}

void CommandListModel::setRefused(std::function<bool(const CatalogueCommand &)> refused)
{
    m_refused = std::move(refused);
    refusalsChanged();
}

void CommandListModel::refusalsChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {RefusedRole});
}

void CommandListModel::retranslate() { rebuild(); }

} // namespace imdesk
