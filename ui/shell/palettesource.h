// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/namedid.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace imdesk {

/// One thing the palette can do.
struct PaletteItem
{
    QString title; ///< plain text
    QString subtitle;
    QString iconName;
    QString keys; ///< shortcut, as shown
    std::function<void()> run;
    std::optional<NamedId> named = {}; ///< where it stands for an account or a group
};

/// Finds things for the palette. Answers at once, from what is in memory.
class PaletteSource
{
  public:
    /// What the person asks for: plain text, or a sign before it.
    enum class Kind {
        Any,       ///< plain text: objects and sections
        Command,   ///< >
        Person,    ///< @
        Group,     ///< #
        ErrorCode, ///< !
        Help       ///< ?
    };
    virtual ~PaletteSource() = default;
    /// At most `limit` items, best first. `words` is trimmed and may be empty.
    virtual QList<PaletteItem> find(Kind kind, const QString &words, int limit) const = 0;
    /// Why more may be found later; empty when all is known.
    virtual QString lack(Kind, const QString &) const { return {}; }

    /// Splits "#night" into Group and "night".
    static Kind kindOf(const QString &text, QString *words);
    /// Every word of `words` occurs in the text, whatever its case.
    static bool matches(const QString &text, const QString &words);
};

} // namespace imdesk
