// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compacttable.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

constexpr qsizetype pieceOfTexts = qsizetype(256) << 10;
constexpr std::size_t fewestPlaces = 16;

std::size_t keyHash(QByteArrayView key) { return qHash(key, QHashSeed::globalSeed()); }

} // namespace

char *TextHeap::take(qsizetype bytes)
{
    // A long text has a piece of its own, so that no room is lost for it.
    if (bytes > pieceOfTexts / 4) {
        m_pieces.push_back(std::make_unique_for_overwrite<char[]>(std::size_t(bytes)));
        return m_pieces.back().get();
    }
    if (bytes > m_left) {
        m_pieces.push_back(std::make_unique_for_overwrite<char[]>(std::size_t(pieceOfTexts)));
        m_free = m_pieces.back().get();
        m_left = pieceOfTexts;
    }
    m_left -= bytes;
    return std::exchange(m_free, m_free + bytes);
}

void RecordIndex::Part::put(std::size_t hash, int record)
{
    std::size_t place = hash & (places.size() - 1);
    while (places[place] >= 0)
        place = (place + 1) & (places.size() - 1);
    places[place] = record;
    ++used;
}

int RecordIndex::find(QByteArrayView key, const KeyOf &keyOf) const
{
    const std::size_t hash = keyHash(key);
    const Part &part = m_parts[hash % m_parts.size()];
    if (part.places.empty())
        return -1;
    const std::size_t mask = part.places.size() - 1;
    for (std::size_t place = (hash >> partBits) & mask; part.places[place] >= 0; place = (place + 1) & mask) {
        if (keyOf(part.places[place]) == key)
            return part.places[place];
    }
    return -1;
}

void RecordIndex::add(int record, const KeyOf &keyOf)
{
    const std::size_t hash = keyHash(keyOf(record));
    Part &part = m_parts[hash % m_parts.size()];
    // A quarter stays free, or looking for what is not there would be a long way.
    if (part.used * 4 >= part.places.size() * 3) {
        Part larger;
        larger.places.assign(std::max(fewestPlaces, part.places.size() * 2), -1);
        for (const int known : std::as_const(part.places)) {
            if (known >= 0)
                larger.put(keyHash(keyOf(known)) >> partBits, known);
        }
        part = std::move(larger);
    }
    part.put(hash >> partBits, record);
}

} // namespace imdesk
