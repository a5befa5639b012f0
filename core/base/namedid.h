// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// An ID out of a document of the service's, and what it names.
struct NamedId
{
    enum class Kind { Account, Group };
    Kind kind = Kind::Account;
    QString id; ///< of a topic too: it begins with its community's

    static NamedId account(const QString &id) { return {Kind::Account, id}; }
    static NamedId group(const QString &id) { return {Kind::Group, id}; }
    friend bool operator==(const NamedId &, const NamedId &) = default;
};

/// What the values of a field of the service's name ("From_Account", "GroupIdList"); nothing where they are no IDs of
/// accounts or groups.
std::optional<NamedId::Kind> idKindOf(QStringView field);
/// The IDs in a document, each once, in its order; `field` is the name that the value itself has. Of very large
/// documents only those in the first part.
QList<NamedId> idsIn(const QJsonValue &value, const QString &field = {});
/// Those in one line of a JSON document written in lines, by its number from 0: of a field, or of an item of the list
/// whose name stands above it.
QList<NamedId> idsOnLine(const QStringList &lines, qsizetype number);
/// Those in lines such as "GroupId: night".
QList<NamedId> idsInLines(const QStringList &lines);

} // namespace imdesk
