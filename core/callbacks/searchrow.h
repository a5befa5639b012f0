// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventreader.h"
#include "core/callbacks/filterrow.h"
#include "core/callbacks/logrow.h"
#include "core/storage/sqlite.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace imdesk {

/// A row of the store as the matcher sees it; folds a column when it is asked for.
class SearchRow final : public FilterRow
{
  public:
    /// One span of answers, as the store keeps them.
    struct AnsweredSpan
    {
        qint64 first, last, at;
    };
    /// In the order of the query of prepareRows().
    enum Place {
        SeqPlace,
        ReceivedPlace,
        CommandPlace,
        FirstColumn,
        SignPlace = FirstColumn + int(fieldCount),
        HttpPlace,
        AnswerPlace,
        CopyPlace,
        OriginPlace,
        BodyPlace
    };

    explicit SearchRow(CommandNames &names) : m_names(names) {}

    void setRow(const sqlite::Statement *statement)
    {
        m_statement = statement;
        m_has.fill(false);
        m_hasAll = false;
        m_seq = statement->integer(SeqPlace);
        const QByteArrayView command = statement->view(CommandPlace);
        // Most rows share few commands, so the last one found is often the one.
        if (!m_command || command != QByteArrayView(m_commandBytes)) {
            m_commandBytes = command.toByteArray();
            m_command = m_names.get(QString::fromUtf8(m_commandBytes));
        }
    }
    std::vector<AnsweredSpan> &answers() { return m_answers; }
    /// Those among the rows that are looked at.
    QSet<qint64> &replays() { return m_replays; }

    const CommandNamePtr &command() const override { return m_command; }
    QByteArrayView field(Field field) const override
    {
        if (field == Sign)
            return signField(signState());
        m_plain = rowColumn(m_statement->view(FirstColumn + int(field)).toByteArray(), field);
        return m_plain;
    }
    QByteArrayView folded(Field field) const override
    {
        if (field == Sign)
            return signField(signState());
        const auto place = std::size_t(field);
        if (!m_has[place]) {
            m_has[place] = true;
            m_folded[place].resize(0);
            appendFolded(m_folded[place], m_statement->view(FirstColumn + int(field)), field);
        }
        return m_folded[place];
    }
    bool mayBeCut(Field field) const override
    {
        return m_statement->view(FirstColumn + int(field)).size() > surelyWhole(field);
    }
    QByteArrayView foldedAll() const override
    {
        if (!m_hasAll) {
            m_hasAll = true;
            m_all.resize(0);
            for (std::size_t i = 0; i < fieldCount; ++i) {
                appendFolded(m_all, m_statement->view(FirstColumn + int(i)), Field(i));
                m_all += rowSeparator;
            }
        }
        return m_all;
    }
    qint64 number(Number number) const override
    {
        switch (number) {
        case Seq:
            return m_seq;
        case Received:
            return m_statement->integer(ReceivedPlace);
        case Latency:
            return latency();
        case Answer:
            return m_statement->integer(AnswerPlace);
        case Http:
            return m_statement->integer(HttpPlace);
        case Size:
            return m_statement->view(BodyPlace).size();
        case CopyOf:
            return m_statement->integer(CopyPlace);
        case Origin:
            return m_statement->integer(OriginPlace);
        }
        return 0;
    }
    QByteArrayView body() const override { return m_statement->view(BodyPlace); }
    bool isReplay() const override { return m_replays.contains(m_seq); }

  private:
    SignState signState() const
    {
        return SignState(std::clamp<qint64>(m_statement->integer(SignPlace), 0, qint64(SignState::Drifted)));
    }
    qint64 latency() const
    {
        const auto behind = std::upper_bound(m_answers.begin(), m_answers.end(), m_seq,
                                             [](qint64 seq, const AnsweredSpan &span) { return seq < span.first; });
        const bool received = m_statement->integer(OriginPlace) == qint64(EventOrigin::Received);
        if (!received || behind == m_answers.begin() || std::prev(behind)->last < m_seq)
            return -1;
        return answerMs(std::prev(behind)->at, m_statement->integer(ReceivedPlace));
    }

    CommandNames &m_names;
    const sqlite::Statement *m_statement = nullptr;
    std::vector<AnsweredSpan> m_answers;
    QSet<qint64> m_replays;
    qint64 m_seq = 0;
    QByteArray m_commandBytes;
    CommandNamePtr m_command;
    mutable std::array<QByteArray, fieldCount> m_folded;
    mutable std::array<bool, fieldCount> m_has{};
    mutable QByteArray m_plain, m_all;
    mutable bool m_hasAll = false;
};

} // namespace imdesk
