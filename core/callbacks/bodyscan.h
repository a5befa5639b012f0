// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <functional>

namespace imdesk {

/// One value found in a body.
struct BodyValue
{
    enum class Kind { Text, Number, Word, Object };
    Kind kind = Kind::Text;
    QByteArray text; ///< unescaped UTF-8; of an object its source
};

/// Walks JSON without building a tree, a microsecond a body, and tells the values at `path`; lists on the way are
/// looked through. `found` gives false to stop. Source that is no JSON object has no values.
void scanBody(QByteArrayView json, const QByteArrayList &path, const std::function<bool(const BodyValue &)> &found);

} // namespace imdesk
