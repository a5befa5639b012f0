// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace imdesk {

/// What a call will hit, read from its body, so that a question before harm can name it.
struct RequestTargets
{
    QStringList lines;   ///< "GroupId: night", one a value
    qsizetype count = 0; ///< of the longest list that names things, else of what is named alone; 0 = nothing is named
    QString only;        ///< the one thing that is hit, when it is one
    QStringList within = {}; ///< lines of what stands beside it: the group of a member, whose friend it is
    bool everybody = false;  ///< it goes to all there are, or to those of a condition
    QString word() const { return only.isEmpty() ? QString::number(count) : only; } ///< to be typed
};
/// `path` of the command, which tells what some fields are.
RequestTargets requestTargets(const QJsonObject &body, const QString &path = {});

/// Fields of a command that writes which are left out of a request (or are empty lists) and so stand for all there is,
/// as the documentation says of them.
QStringList leftOutForAll(const CatalogueCommand &command, const QJsonObject &body);

/// The command that takes this one back, empty when nothing does: what is lost cannot be had again by a call.
QString inverseCommand(const QString &path);

} // namespace imdesk
