// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

#include <QStringList>

#include <functional>

namespace imdesk {

/// One message of the past.
struct ImportItem
{
    int line = 0; ///< where it begins in the text, from 1
    QString from, to, group;
    qint64 time = 0; ///< Unix seconds
    quint32 seq = 0, random = 0;
    QList<api::MsgElement> body;
    QString cloudData;

    bool isGroup() const { return !group.isEmpty(); }
};

/// A line that cannot be taken, and why.
struct ImportProblem
{
    int line = 0;
    QString why;
};

struct ImportPlan
{
    QList<ImportItem> items;
    QList<ImportProblem> problems;
    qsizetype privates() const;
    qsizetype groups() const { return items.size() - privates(); }
};

/// Reads what a person pasted. JSON Lines with the service's names (From_Account, To_Account or GroupId, MsgTimeStamp
/// or SendTime, MsgBody or Text, also MsgSeq, MsgRandom or Random, CloudCustomData), or CSV with a heading line of
/// from, to, group, time, text and, if wanted, seq and random. A time is Unix seconds or ISO 8601 with a zone. Numbers
/// that are not given come from the content, so that the same file imported twice is known as a repeat. Of lines of one
/// group and second only the first can be taken.
ImportPlan readImport(const QString &text, qint64 nowSeconds);

/// Leaves out the lines of groups that take no messages of the past; `why` says so of a group, and nothing of others.
void leaveOutGroups(ImportPlan &plan, const std::function<QString(const QString &group)> &why);

} // namespace imdesk
