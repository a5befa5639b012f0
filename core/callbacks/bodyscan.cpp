// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/bodyscan.h"

#include "core/callbacks/jsontape.h"

#include <cstring>
#include <utility>

namespace imdesk {

namespace {

constexpr int scanDepthLimit = 128;

class BodyScanner
{
  public:
    BodyScanner(QByteArrayView json, const QByteArrayList &path, const BodyVisitor &found)
        : m_at(json.data()), m_end(json.data() + json.size()), m_path(path), m_found(found)
    {
    }

    void run()
    {
        skipSpace();
        if (m_at < m_end && *m_at == '{')
            visit(0, 0);
    }

  private:
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    /// The bytes between the quotes, still escaped; false at the end of the source.
    bool rawString(QByteArrayView &out)
    {
        if (!take('"'))
            return false;
        const char *begin = m_at;
        // memchr looks at many bytes at a time, and most texts hold no backslash. No byte is looked at twice for the
        // same sign, however many backslashes a stranger writes.
        const char *quote = nullptr;
        for (;;) {
            if (!quote || quote < m_at)
                quote = static_cast<const char *>(std::memchr(m_at, '"', std::size_t(m_end - m_at)));
            if (!quote)
                return false;
            const auto *slash = static_cast<const char *>(std::memchr(m_at, '\\', std::size_t(quote - m_at)));
            if (!slash)
                break;
            m_at = slash + 2;
            if (m_at > m_end)
                return false;
        }
        m_at = quote;
        out = QByteArrayView(begin, m_at - begin);
        ++m_at;
        return true;
    }

    bool tell(BodyValue::Kind kind, QByteArrayView text) { return m_found({kind, text, {}}); }

    bool tellText(QByteArrayView raw)
    {
        if (!raw.contains('\\'))
            return tell(BodyValue::Kind::Text, raw);
        BodyValue value{BodyValue::Kind::Text, {}, jsonText(raw).toUtf8()};
        value.text = value.own;
        return m_found(std::move(value));
    }

    /// Passes one value; `depth` segments of the path lead to it, -1 for one that is off the path. False to end.
    bool visit(int depth, int nesting)
    {
        skipSpace();
        if (m_at >= m_end || nesting > scanDepthLimit)
            return false;
        const bool wanted = depth == int(m_path.size());
        switch (*m_at) {
        case '{': {
            const char *begin = m_at;
            const bool passed = object(wanted ? -1 : depth, nesting);
            return passed && (!wanted || tell(BodyValue::Kind::Object, QByteArrayView(begin, m_at - begin)));
        }
        case '[':
            return list(depth, nesting);
        case '"': {
            QByteArrayView raw;
            return rawString(raw) && (!wanted || tellText(raw));
        }
        default:
            return bare(wanted);
        }
    }

    static bool endsBare(char c)
    {
        return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\0';
    }

    bool bare(bool wanted)
    {
        const char *begin = m_at;
        while (m_at < m_end && !endsBare(*m_at))
            ++m_at;
        if (m_at == begin)
            return false;
        if (!wanted || *begin == 'n')
            return true;
        const bool word = *begin == 't' || *begin == 'f';
        return tell(word ? BodyValue::Kind::Word : BodyValue::Kind::Number, QByteArrayView(begin, m_at - begin));
    }

    bool object(int depth, int nesting)
    {
        ++m_at;
        if (take('}'))
            return true;
        do {
            QByteArrayView key;
            if (!rawString(key) || !take(':'))
                return false;
            const bool on = depth >= 0 && key == m_path[depth];
            if (!visit(on ? depth + 1 : -1, nesting + 1))
                return false;
            if (on && nesting == 0)
                return false; // a name stands once in an object, so nothing more is to be found
        } while (take(','));
        return take('}');
    }

    bool list(int depth, int nesting)
    {
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!visit(depth, nesting + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    const char *m_at;
    const char *m_end;
    const QByteArrayList &m_path;
    const BodyVisitor &m_found;
};

/// Whether the name stands somewhere in quotes.
bool holdsKey(QByteArrayView json, const QByteArray &key)
{
    const char *end = json.data() + json.size();
    for (const char *at = json.data(); at < end;) {
        const auto *found =
            static_cast<const char *>(::memmem(at, std::size_t(end - at), key.constData(), std::size_t(key.size())));
        if (!found)
            return false;
        const char *behind = found + key.size();
        if (found > json.data() && found[-1] == '"' && behind < end && *behind == '"')
            return true;
        at = found + 1;
    }
    return false;
}

} // namespace

void scanBody(QByteArrayView json, const QByteArrayList &path, const BodyVisitor &found)
{
    // Most bodies do not have the field at all, and its name is found at the speed of memory.
    for (const QByteArray &key : path) {
        if (!holdsKey(json, key))
            return;
    }
    BodyScanner(json, path, found).run();
}

} // namespace imdesk
