// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace imdesk {

/// Where the rows of a plan stand when they do not stand in it.
struct JobFile
{
    QString path;
    QString encoding;   ///< empty: found out
    QString separator;  ///< one character, empty: found out
    QString sheet;      ///< of a workbook, empty: the first
    bool header = true; ///< the first row holds the names of the columns
    /// Field of the verb -> name of the column, or its number from 1; null where none feeds it. What is not named is
    /// looked for by its own name, then by the service's; in a file without a header the fields stand in their order.
    QJsonObject columns;
    /// An apostrophe before a digit or a sign is part of the text, as in CSV that was written plain; a manifest beside
    /// the file tells it too.
    bool plain = false;
    /// What TableFile::stamp() said when somebody looked at the file: nothing is read out of another one. It is not
    /// written down with a plan.
    QString stamp = {};
};
template <>
FieldTable fieldsOf<JobFile>();

/// IDs that somebody chose on the screen: one row each.
struct JobList
{
    QString field; ///< of the verb, that takes them
    QStringList ids;
};
template <>
FieldTable fieldsOf<JobList>();

/// A bulk job as people write it down: what is done, to what, how fast.
struct JobPlan
{
    QString verb; ///< "accounts import"
    QString name; ///< what people call it
    QString profile;
    QList<QJsonObject> rows;
    std::optional<JobFile> file;
    std::optional<JobList> list;
    QJsonObject arguments; ///< for every row; a row's own value goes before
    int quotaPercent = 50; ///< of the documented calls a second, so that live business is not starved
    int atOnce = 8;        ///< calls under way
    QString reason;
    QString undoes; ///< the ID of the job that this one takes back
    QJsonObject others;
    /// By the place of a row: why it was not read as it was meant, for rows that came out of a workbook. Not written
    /// down either.
    QHash<qsizetype, QString> misread;

    /// How many rows it names itself; nothing where they stand in a file.
    std::optional<qsizetype> namedRows() const;
    /// The fields of its rows in their order: the verb's own, then the profile tags that its rows or its file name.
    QStringList fields() const;
    /// The arguments as the texts that they are in a row.
    QJsonObject argumentTexts() const;
    /// What is wrong with it, empty when it can be tried.
    QString problem() const;
    static Result<JobPlan> fromJson(const QByteArray &json);
    static Result<JobPlan> read(const QString &path);
    QByteArray toJson() const;

    /// A value of a row or an argument as text, whole numbers and 1 and 0 for true and false among them; nothing for
    /// what is none of these.
    static std::optional<QString> textOf(const QJsonValue &value);
};
template <>
FieldTable fieldsOf<JobPlan>();

} // namespace imdesk
