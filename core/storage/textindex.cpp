// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textindex.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace imdesk::textindex {

namespace {

// From here on a character is a word or half of one: CJK radicals, kana, Han, hangul, emoji.
constexpr char32_t firstWide = 0x2E80;

/// Bijective as far as it goes: short numbers for ASCII, which make up most of an index.
qint64 piece(char32_t a, char32_t b, char32_t c)
{
    if ((a | b | c) < 0x80)
        return qint64(a) << 14 | qint64(b) << 7 | qint64(c);
    return qint64(1) << 62 | qint64(a & 0xFFFFF) << 42 | qint64(b) << 21 | qint64(c);
}

qint64 widePiece(char32_t a, char32_t b)
{
    if ((a | b) < 0x10000)
        return qint64(1) << 33 | qint64(a) << 16 | qint64(b);
    return qint64(1) << 61 | qint64(a) << 21 | qint64(b);
}

/// Reads one character; tolerates bytes that are no UTF-8, the same way wherever they stand.
char32_t character(const char *&at, const char *end)
{
    const auto byte = [&at] { return static_cast<unsigned char>(*at++); };
    const unsigned char lead = byte();
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t out = more == 3 ? lead & 0x07u : more == 2 ? lead & 0x0Fu : more == 1 ? lead & 0x1Fu : lead;
    for (int i = 0; i < more && at < end && (static_cast<unsigned char>(*at) & 0xC0) == 0x80; ++i)
        out = out << 6 | (byte() & 0x3Fu);
    return out;
}

} // namespace

void addPieces(QByteArrayView folded, Terms &terms)
{
    const char *at = folded.data();
    const char *end = at + folded.size();
    char32_t before[2] = {0, 0}; // 0: a piece never crosses the separator
    while (at < end) {
        const char32_t now = character(at, end);
        if (now == char32_t(separator) || now == 0) {
            before[0] = before[1] = 0;
            continue;
        }
        if (before[1] >= firstWide)
            terms.push_back(widePiece(before[1], now));
        if (before[0] != 0 && before[0] < firstWide)
            terms.push_back(piece(before[0], before[1], now));
        before[0] = before[1];
        before[1] = now;
    }
}

QByteArray packedPlaces(std::span<const quint16> places)
{
    QByteArray out;
    int last = -1;
    for (const quint16 place : places) {
        const int distance = int(place) - last;
        last = place;
        if (distance >= 0x80)
            out += char(0x80 | distance >> 7);
        out += char(distance & 0x7F);
    }
    if (out.size() < chunkRows / 8)
        return out;
    QByteArray bits(chunkRows / 8, '\0');
    char *map = bits.data();
    for (const quint16 place : places)
        map[place / 8] = char(map[place / 8] | 1 << place % 8);
    return bits;
}

void unpackPlaces(QByteArrayView packed, Places &places)
{
    if (packed.size() == chunkRows / 8) {
        for (qsizetype i = 0; i < packed.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                if (packed[i] & 1 << bit)
                    places.set(std::size_t(i * 8 + bit));
            }
        }
        return;
    }
    qint64 place = -1;
    int high = 0;
    for (const char c : packed) {
        if (c & 0x80) {
            high = (c & 0x7F) << 7;
            continue;
        }
        place += high | c;
        high = 0;
        if (place < 0 || place >= chunkRows)
            return;
        places.set(std::size_t(place));
    }
}

std::size_t PostGatherer::slotOf(qint64 term) const
{
    const std::size_t mask = m_slots.size() - 1;
    // Neighbouring terms share their upper bits; a multiplication with 2^64 by the golden ratio spreads them.
    std::size_t at = std::size_t((quint64(term) * 0x9E3779B97F4A7C15u) >> 32) & mask;
    while (m_slots[at].number != 0 && m_slots[at].term != term)
        at = (at + 1) & mask;
    return at;
}

void PostGatherer::grow()
{
    constexpr std::size_t first = 4'096;
    m_slots.assign(std::max(first, m_slots.size() * 2), {0, 0});
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        m_slots[slotOf(m_terms[i].term)] = {m_terms[i].term, quint32(i + 1)};
}

void PostGatherer::add(qint64 term, quint16 place)
{
    if (m_terms.size() * 2 >= m_slots.size())
        grow();
    Slot &slot = m_slots[slotOf(term)];
    if (slot.number == 0) {
        m_terms.push_back({term, 0, 0});
        slot = {term, quint32(m_terms.size())};
    }
    Term &known = m_terms[slot.number - 1];
    if (known.count > 0 && known.last == place)
        return;
    known.last = place;
    ++known.count;
    m_posts.push_back({slot.number - 1, place});
}

Result<Done> PostGatherer::drain(const Write &write)
{
    // Each term's places lie together, in the order in which the terms were met first.
    std::vector<quint32> ends(m_terms.size());
    quint32 total = 0;
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        ends[i] = std::exchange(total, total + m_terms[i].count);
    std::vector<quint16> places(total);
    for (const Post &post : m_posts)
        places[ends[post.number]++] = post.place;
    std::vector<quint32> order(m_terms.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [this](quint32 i) { return m_terms[i].term; });
    Result<Done> result = Done{};
    for (const quint32 i : order) {
        const Term &term = m_terms[i];
        result = write(term.term, packedPlaces(std::span(places).subspan(ends[i] - term.count, term.count)));
        if (!result)
            break;
    }
    m_slots.clear();
    m_terms.clear();
    m_posts.clear();
    return result;
}

} // namespace imdesk::textindex
