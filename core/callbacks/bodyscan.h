// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <type_traits>

namespace imdesk {

/// One value found in a body.
struct BodyValue
{
    enum class Kind { Text, Number, Word, Object };
    Kind kind = Kind::Text;
    QByteArrayView text; ///< unescaped UTF-8; of an object its source
    QByteArray own;      ///< holds the text where that differs from the source
};

/// Whom a scan tells of values, without the memory a std::function would take for every row of a log.
class BodyVisitor
{
  public:
    template <class Found>
        requires(!std::is_same_v<std::remove_cvref_t<Found>, BodyVisitor>)
    BodyVisitor(Found &&found) // NOLINT(google-explicit-constructor): stands for whatever can be called
        : m_found(const_cast<void *>(static_cast<const void *>(&found))), m_call([](void *callee, BodyValue &&value) {
              return (*static_cast<std::remove_reference_t<Found> *>(callee))(std::move(value));
          })
    {
    }
    bool operator()(BodyValue &&value) const { return m_call(m_found, std::move(value)); }

  private:
    void *m_found;
    bool (*m_call)(void *, BodyValue &&);
};

/// Walks JSON without building a tree, a fraction of a microsecond a body, and tells the values at `path`; lists on the
/// way are looked through. `found` gives false to stop; texts live as long as `json`, or the value. Source that is no
/// JSON object has no values.
void scanBody(QByteArrayView json, const QByteArrayList &path, const BodyVisitor &found);

} // namespace imdesk
