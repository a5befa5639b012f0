// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace imdesk {

/// The text of a JSON string, given what stands between its quotes. An escape that is none stays as it is written.
QString jsonText(QByteArrayView raw);

/// A JSON document as a flat list of its values, read in one pass over the source, which must outlive it: a fraction
/// of the time a tree of values takes.
class JsonTape
{
  public:
    enum class Kind : quint8 { Missing, Null, False, True, Number, Text, Array, Object };

    /// One value, good as long as the tape.
    class Value
    {
      public:
        Value() = default;
        Kind kind() const { return m_tape ? m_tape->m_nodes[m_at].kind : Kind::Missing; }
        /// The value of a name, the last where one stands twice; missing for whatever is no object.
        Value member(QByteArrayView name) const;
        /// As it stands in the document, of a text without its quotes.
        QByteArrayView source() const;
        /// Of a text; empty for others.
        QString text() const;
        /// Tells each item of an array until `take` gives false.
        template <class Take>
        void eachItem(Take take) const
        {
            if (kind() != Kind::Array)
                return;
            const std::size_t end = m_tape->m_nodes[m_at].next;
            for (std::size_t at = m_at + 1; at < end; at = m_tape->m_nodes[at].next) {
                if (!take(Value(m_tape, at)))
                    return;
            }
        }

        /// Tells each name of an object, as it stands in the document, and its value.
        template <class Take>
        void eachMember(Take take) const
        {
            if (kind() != Kind::Object)
                return;
            const std::size_t end = m_tape->m_nodes[m_at].next;
            for (std::size_t at = m_at + 1; at < end; at = m_tape->m_nodes[at + 1].next)
                take(Value(m_tape, at).source(), Value(m_tape, at + 1));
        }

      private:
        friend class JsonTape;
        Value(const JsonTape *tape, std::size_t at) : m_tape(tape), m_at(at) {}
        const JsonTape *m_tape = nullptr;
        std::size_t m_at = 0;
    };

    /// False for whatever is not plain JSON by the letter of RFC 8259, nested 1,000 deep at most, below 2 GB; other
    /// parsers may still take it.
    bool read(QByteArrayView json);
    /// The whole document; missing before one was read.
    Value root() const { return m_nodes.empty() ? Value() : Value(this, 0); }

  private:
    struct Node
    {
        quint32 begin = 0, end = 0; ///< in the source, of a text without its quotes
        quint32 next = 0;           ///< behind the value and all that is in it
        Kind kind = Kind::Null;
        bool isEscaped = false;
    };
    class Reader;

    QByteArrayView m_json;
    std::vector<Node> m_nodes; ///< in an object each value follows its name
};

} // namespace imdesk
