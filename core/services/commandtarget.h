// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/services/grouprules.h"

#include <QJsonObject>

#include <functional>

namespace imdesk {

/// The type of the group that a request is about. A request that makes the group tells its type, of others `kindOf` is
/// asked. Unknown where no group is named.
GroupKind targetKind(const CatalogueCommand &command, const QJsonObject &body,
                     const std::function<GroupKind(const QString &group)> &kindOf);

/// What the documentation says of a command for groups of one type.
struct TypeRuling
{
    bool refused = false;
    int code = 0;   ///< of the refusal, 0 where none is told
    QString remark; ///< in the catalogue's English, where it is neither a plain yes nor a plain no
};
TypeRuling typeRuling(const CatalogueCommand &command, GroupKind kind);

/// Why groups of the type do not take the command, and what to do instead.
Verdict typeVerdict(const CatalogueCommand &command, GroupKind kind);

} // namespace imdesk
