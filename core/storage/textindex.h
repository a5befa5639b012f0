// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bitset>
#include <utility>
#include <vector>

/// What the full-text indexes of this project are made of: rows are indexed in chunks, for every piece of two or three
/// characters of a chunk the places where it stands. Pieces find any substring, Chinese words of two characters among
/// them. What an index names is only a candidate; whoever asks looks at the row itself.
namespace imdesk::textindex {

inline constexpr qint64 chunkRows = 8'192;
inline constexpr char separator = '\x1f'; ///< no piece crosses it
using Places = std::bitset<std::size_t(chunkRows)>;
using Terms = std::vector<qint64>;
/// Term and place.
using Posts = std::vector<std::pair<qint64, quint16>>;

/// Adds the pieces of a text (case-folded UTF-8). Whatever holds the text holds all of them; a text of one character,
/// or of two Latin ones, has none.
void addPieces(QByteArrayView folded, Terms &terms);
/// The places of one term, ascending: distances in seven bits a byte, or a map of bits where that is shorter.
QByteArray packedPlaces(Posts::const_iterator from, Posts::const_iterator to);
void unpackPlaces(QByteArrayView packed, Places &places);

} // namespace imdesk::textindex
