// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/jsontape.h"

#include <array>
#include <cstring>
#include <limits>

namespace imdesk {

namespace {

constexpr std::size_t depthLimit = 1'000;
constexpr std::size_t usualNodes = 96;
constexpr qsizetype unicodeDigits = 4;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Whether a byte ends the run of plain ones in a string: a quote, a backslash, or what must be escaped.
constexpr auto endsRun = [] {
    std::array<bool, 256> out{};
    for (std::size_t c = 0; c < ' '; ++c)
        out[c] = true;
    out['"'] = out['\\'] = true;
    return out;
}();

char16_t meantBy(char escape)
{
    switch (escape) {
    case 'n':
        return u'\n';
    case 't':
        return u'\t';
    case 'r':
        return u'\r';
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    default:
        return char16_t(static_cast<unsigned char>(escape));
    }
}

/// Without decoding the many that cannot be: a stranger writes as many as go into a body.
bool isEscapedForm(QByteArrayView raw, QByteArrayView name)
{
    constexpr qsizetype mostPerByte = 6; // a backslash, a u, four digits
    const QByteArrayView plain = raw.first(raw.indexOf('\\'));
    return raw.size() > name.size() && raw.size() <= mostPerByte * name.size() && name.startsWith(plain) &&
           jsonText(raw).toUtf8() == name;
}

} // namespace

QString jsonText(QByteArrayView raw)
{
    QString out;
    out.reserve(raw.size());
    qsizetype from = 0;
    for (qsizetype i = raw.indexOf('\\'); i >= 0 && i + 1 < raw.size(); i = raw.indexOf('\\', from)) {
        out += QString::fromUtf8(raw.sliced(from, i - from));
        from = i + 2;
        if (raw[i + 1] == 'u' && from + unicodeDigits <= raw.size()) {
            out += QChar(char16_t(raw.sliced(from, unicodeDigits).toByteArray().toUShort(nullptr, 16)));
            from += unicodeDigits;
        } else {
            out += QChar(meantBy(raw[i + 1]));
        }
    }
    out += QString::fromUtf8(raw.sliced(qMin(from, raw.size())));
    return out;
}

/// Reads one document; without recursion, for strangers choose how deep it is.
class JsonTape::Reader
{
  public:
    Reader(QByteArrayView json, std::vector<Node> &nodes)
        : m_begin(json.data()), m_at(json.data()), m_end(json.data() + json.size()), m_nodes(nodes)
    {
    }

    bool run()
    {
        for (;;) {
            skipSpace();
            if (!value())
                return false;
            // A container that was opened wants its first value; everything else has ended one.
            if (m_opened) {
                m_opened = false;
                if (closes())
                    closeOpen();
                else if (isInObject() && !name())
                    return false;
                else
                    continue;
            }
            for (;;) {
                skipSpace();
                if (m_open.empty())
                    return m_at == m_end;
                if (closes()) {
                    closeOpen();
                    continue;
                }
                if (!take(','))
                    return false;
                if (isInObject() && !name())
                    return false;
                break;
            }
        }
    }

  private:
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at >= m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    quint32 here() const { return quint32(m_at - m_begin); }
    bool isInObject() const { return m_nodes[m_open.back()].kind == Kind::Object; }

    bool closes()
    {
        skipSpace();
        return take(isInObject() ? '}' : ']');
    }

    void closeOpen()
    {
        Node &node = m_nodes[m_open.back()];
        node.end = here();
        node.next = quint32(m_nodes.size());
        m_open.pop_back();
    }

    Node &add(Kind kind)
    {
        Node &node = m_nodes.emplace_back();
        node.kind = kind;
        node.begin = here();
        node.next = quint32(m_nodes.size());
        return node;
    }

    bool value()
    {
        if (m_at >= m_end)
            return false;
        switch (*m_at) {
        case '{':
        case '[':
            if (m_open.size() >= depthLimit)
                return false;
            m_open.push_back(quint32(m_nodes.size()));
            add(*m_at == '{' ? Kind::Object : Kind::Array);
            ++m_at;
            m_opened = true;
            return true;
        case '"':
            return string();
        case 't':
            return word(Kind::True, "true");
        case 'f':
            return word(Kind::False, "false");
        case 'n':
            return word(Kind::Null, "null");
        default:
            return number();
        }
    }

    bool word(Kind kind, QByteArrayView letters)
    {
        if (m_end - m_at < letters.size() || std::memcmp(m_at, letters.data(), std::size_t(letters.size())) != 0)
            return false;
        Node &node = add(kind);
        m_at += letters.size();
        node.end = here();
        return true;
    }

    bool name()
    {
        skipSpace();
        if (!string())
            return false;
        skipSpace();
        return take(':');
    }

    bool string()
    {
        if (!take('"'))
            return false;
        Node &node = add(Kind::Text);
        for (;;) {
            while (m_at < m_end && !endsRun[static_cast<unsigned char>(*m_at)])
                ++m_at;
            if (m_at >= m_end)
                return false;
            if (*m_at == '"')
                break;
            node.isEscaped = true;
            if (!escape())
                return false;
        }
        node.end = here();
        ++m_at;
        return true;
    }

    bool escape()
    {
        if (*m_at != '\\' || m_end - m_at < 2)
            return false;
        const char c = m_at[1];
        m_at += 2;
        if (c != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(c);
        for (qsizetype i = 0; i < unicodeDigits; ++i, ++m_at) {
            if (m_at >= m_end || !isHexDigit(*m_at))
                return false;
        }
        return true;
    }

    bool digits()
    {
        const char *from = m_at;
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return m_at > from;
    }

    bool number()
    {
        Node &node = add(Kind::Number);
        (void)take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                (void)take('-');
            if (!digits())
                return false;
        }
        node.end = here();
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::vector<Node> &m_nodes;
    std::vector<quint32> m_open; ///< containers around the place, outermost first
    bool m_opened = false;
};

bool JsonTape::read(QByteArrayView json)
{
    m_json = json;
    m_nodes.clear();
    m_nodes.reserve(usualNodes);
    if (json.size() < std::numeric_limits<qint32>::max() && Reader(json, m_nodes).run() && json.isValidUtf8())
        return true;
    m_nodes.clear();
    return false;
}

QByteArrayView JsonTape::Value::source() const
{
    if (!m_tape)
        return {};
    const Node &node = m_tape->m_nodes[m_at];
    return m_tape->m_json.sliced(node.begin, node.end - node.begin);
}

QString JsonTape::Value::text() const
{
    if (kind() != Kind::Text)
        return {};
    return m_tape->m_nodes[m_at].isEscaped ? jsonText(source()) : QString::fromUtf8(source());
}

JsonTape::Value JsonTape::Value::member(QByteArrayView name) const
{
    Value found;
    if (kind() != Kind::Object)
        return found;
    const std::vector<Node> &nodes = m_tape->m_nodes;
    const std::size_t end = nodes[m_at].next;
    for (std::size_t at = m_at + 1; at < end; at = nodes[at + 1].next) {
        const QByteArrayView key = Value(m_tape, at).source();
        if (nodes[at].isEscaped ? isEscapedForm(key, name) : key == name)
            found = Value(m_tape, at + 1);
    }
    return found;
}

} // namespace imdesk
