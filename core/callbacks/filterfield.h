// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterrow.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// What a name in a filter stands for.
struct FilterField
{
    enum class Kind {
        Command, ///< full and short names
        Phase,   ///< before or after: whether the service waits for the answer
        Column,  ///< a text of the row, several lines in people
        Number,  ///< a whole number of the row
        Time,    ///< when it was received
        Yes,     ///< a flag: mark, copy, backfilled, replay
        Note,    ///< what staff wrote to it
        Body     ///< a value of the body, by path
    };
    Kind kind = Kind::Column;
    FilterRow::Field column = FilterRow::Sender;
    FilterRow::Number number = FilterRow::Seq;
    FilterFlag flag = FilterFlag::Mark;
    QString name;        ///< as it is written
    QByteArrayList path; ///< of a value in the body

    /// Whether it is a field of a body with the name of a word of everyday, such as Request or Data.
    bool isEverydayWord() const;
};

/// The field of that name: a documented field of a body by its dotted name (`Info.Action`, list brackets may be left
/// out), a short name (cmd, from, latency ...) in any case, `body.` and any path, or a documented field in any case: so
/// `Seq` is that of a body and `seq` the number in the log. Nothing for other names.
std::optional<FilterField> filterField(const QString &name);
/// The short names in the order people should read them.
QStringList shortFieldNames();
/// Those in which a word alone is looked for.
QStringList wordFieldNames();
/// The documented fields of all bodies, sorted, without list brackets.
QStringList bodyFieldNames();

} // namespace imdesk
