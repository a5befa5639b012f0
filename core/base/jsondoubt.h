// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace imdesk {

/// What would get lost of a JSON text by reading it and writing it again, though it can be read.
struct JsonDoubt
{
    enum class Kind {
        DoubledName,  ///< one object names it twice, and only the last of the two would stay
        InexactNumber ///< has more digits than can be kept: beyond 64 bits, or a long fraction
    };
    Kind kind = Kind::DoubledName;
    QString what;         ///< the name, or the number as it is written
    qsizetype offset = 0; ///< of its first byte

    /// The rest of a sentence.
    QString words() const;
};

/// The first place of that kind in a JSON text that can be read; what is found in one that cannot is of no use.
std::optional<JsonDoubt> jsonDoubt(QByteArrayView json);

/// Whether a number comes back as what was written: all whole ones of 64 bits with a sign, and those a double keeps.
bool isKeptNumber(QByteArrayView number);

} // namespace imdesk
