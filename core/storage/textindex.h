// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <bitset>
#include <functional>
#include <span>
#include <vector>

/// What the full-text indexes of this project are made of: rows are indexed in chunks, for every piece of two or three
/// characters of a chunk the places where it stands. Pieces find any substring, Chinese words of two characters among
/// them. What an index names is only a candidate; whoever asks looks at the row itself.
namespace imdesk::textindex {

inline constexpr qint64 chunkRows = 8'192;
inline constexpr char separator = '\x1f'; ///< no piece crosses it
using Places = std::bitset<std::size_t(chunkRows)>;
using Terms = std::vector<qint64>;

/// Adds the pieces of a text (case-folded UTF-8). Whatever holds the text holds all of them; a text of one character,
/// or of two Latin ones, has none.
void addPieces(QByteArrayView folded, Terms &terms);
/// The places of one term, ascending: distances in seven bits a byte, or a map of bits where that is shorter.
QByteArray packedPlaces(std::span<const quint16> places);
void unpackPlaces(QByteArrayView packed, Places &places);

/// Gathers the terms of one chunk row by row. A chunk has a million and a half of them, few of which differ: they are
/// counted into place through a table of their numbers, which takes a tenth of the time of sorting them.
class PostGatherer
{
  public:
    using Write = std::function<Result<Done>(qint64 term, const QByteArray &packed)>;

    /// Places come in ascending order; a term that a row has twice counts once.
    void add(qint64 term, quint16 place);
    /// Gives every term with its packed places, terms ascending, until `write` fails; empty afterwards.
    Result<Done> drain(const Write &write);

  private:
    struct Slot
    {
        qint64 term;
        quint32 number; ///< of the term, from 1; 0 is a free slot
    };
    struct Post
    {
        quint32 number;
        quint16 place;
    };
    struct Term
    {
        qint64 term;
        quint32 count;
        quint16 last;
    };
    std::size_t slotOf(qint64 term) const;
    void grow();

    std::vector<Slot> m_slots;
    std::vector<Term> m_terms;
    std::vector<Post> m_posts;
};

} // namespace imdesk::textindex
