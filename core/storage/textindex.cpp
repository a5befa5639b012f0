// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textindex.h"

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

QByteArray packedPlaces(Posts::const_iterator from, Posts::const_iterator to)
{
    QByteArray out;
    int last = -1;
    for (auto it = from; it != to; ++it) {
        const int distance = int(it->second) - last;
        last = it->second;
        if (distance >= 0x80)
            out += char(0x80 | distance >> 7);
        out += char(distance & 0x7F);
    }
    if (out.size() < chunkRows / 8)
        return out;
    QByteArray bits(chunkRows / 8, '\0');
    for (auto it = from; it != to; ++it)
        bits[it->second / 8] = char(bits[it->second / 8] | 1 << it->second % 8);
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

} // namespace imdesk::textindex
