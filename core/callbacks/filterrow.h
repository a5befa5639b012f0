// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>

namespace imdesk {

/// Stands between the columns of a row; in a column it becomes a question mark.
inline constexpr char rowSeparator = '\x1f';

/// A command as rows share it, with the spellings a filter looks at.
struct CommandName
{
    QString name;
    QByteArray folded; ///< case-folded UTF-8
    QByteArray alias;  ///< after-group-message
};
using CommandNamePtr = std::shared_ptr<const CommandName>;

/// What a filter asks of an event, wherever the event lies: packed in memory or in a row of the store. Both give the
/// same bytes, so one matcher serves both.
class FilterRow
{
  public:
    enum Field : quint8 { Sender, Receivers, Group, Text, Ip, Platform, Detail, Problem, Rule, AnswerText, Sign };
    /// Columns with texts of their own; Sign is a word made from a number.
    static constexpr std::size_t fieldCount = 10;
    /// A column of up to so many bytes is surely what the body says; a longer one may have been cut: a text at its
    /// limit, or one before it where that would part a pair.
    static constexpr qsizetype surelyWhole(Field field) { return field == Text ? 12'286 : 1'000; }
    /// The two that hold one person a line.
    static constexpr bool isPeople(Field field) { return field == Sender || field == Receivers; }
    /// Those that are read from the body where they may have been cut.
    static constexpr bool isReadWhole(Field field) { return isPeople(field) || field == Text; }
    enum Number : quint8 { Seq, Received, Latency, Answer, Http, Size, CopyOf, Origin };

    virtual ~FilterRow() = default;
    virtual const CommandNamePtr &command() const = 0;
    virtual QByteArrayView field(Field field) const = 0;
    virtual QByteArrayView folded(Field field) const = 0;
    virtual bool mayBeCut(Field field) const = 0;
    /// All folded columns with a separator nobody can type between them.
    virtual QByteArrayView foldedAll() const = 0;
    /// Latency is -1 while it is not known.
    virtual qint64 number(Number number) const = 0;
    virtual QByteArrayView body() const = 0;
    /// Whether a console sent it, not the service.
    virtual bool isReplay() const = 0;

  protected:
    FilterRow() = default;
    FilterRow(const FilterRow &) = default;
    FilterRow &operator=(const FilterRow &) = default;
};

enum class FilterFlag : quint8 { Mark, Copy, Backfilled, Replay };

/// What staff added to events, by number; few beside the events, so a whole copy is handed to each filter.
struct EventRemarks
{
    QSet<qint64> marks;
    QHash<qint64, QString> notes;
};
using EventRemarksPtr = std::shared_ptr<const EventRemarks>;

} // namespace imdesk
