// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historyarchive.h"
#include "core/base/requestscope.h"

#include <QAbstractTableModel>

#include <functional>

namespace imdesk {

/// Archived messages as rows: what a search finds, newest hour first, or a conversation in the order of time. More come
/// in pages as they are asked for; all of it is the text of strangers, made safe to show on one line.
class ArchivedMessagesModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Time, Talk, Sender, Text, ColumnCount };
    enum Role {
        MatchesRole = Qt::UserRole + 1, ///< of a text: begin and length of each place that matches, one after the other
        ColumnIdRole = 0x0100 + 0x40    ///< of headerData: a stable word for the column
    };
    static constexpr qsizetype page = 200;
    static constexpr qsizetype maxRows = 20'000;

    explicit ArchivedMessagesModel(HistoryArchive &archive, QObject *parent = nullptr);

    /// Asked before one-to-one messages are shown: whether these conversations may be, one that is opened or those a
    /// search has come upon.
    using Answer = std::function<void(const Result<Done> &)>;
    using Gate = std::function<void(const QList<ArchivedTalk> &talks, bool opened, Answer answer)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }

    /// Looks anew.
    void search(const HistoryQuery &query);
    /// A conversation around a message; from its newest without one.
    void openTalk(const ArchivedTalk &talk, qint64 messageId = 0);
    void clear();
    bool isBusy() const { return m_busy; }
    bool isTalk() const { return m_talk.has_value(); }
    bool isComplete() const { return m_complete; }
    /// Of a conversation: there may be older ones than the first row.
    bool hasOlder() const { return m_hasOlder; }
    const HistoryQuery &query() const { return m_query; }
    const std::optional<ArchivedTalk> &talk() const { return m_talk; }
    const ArchivedMessage &message(int row) const { return m_messages[row]; }
    int rowOf(qint64 messageId) const;
    void more();
    void older();
    void setTimeText(std::function<QString(qint64)> text);
    void textsChanged();
    /// "alice and bob", "group night".
    static QString talkWords(const ArchivedTalk &talk);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  Q_SIGNALS:
    void stateChanged();
    void failed(const imdesk::ApiError &error);

  private:
    struct Snippet
    {
        QString text;
        QList<int> matches;
    };
    Snippet snippet(const ArchivedMessage &message) const;
    void begin();
    void admit(const QList<ArchivedTalk> &talks, bool opened, std::function<void()> go);
    void readTalk(qint64 messageId);
    void append(const QList<ArchivedMessage> &messages);
    void end(const std::optional<ApiError> &error = {});

    HistoryArchive &m_archive;
    HistoryQuery m_query;
    QStringList m_words;
    std::optional<ArchivedTalk> m_talk;
    HistoryCursor m_cursor;
    QList<ArchivedMessage> m_messages;
    bool m_busy = false, m_complete = true, m_hasOlder = false;
    std::function<QString(qint64)> m_time;
    Gate m_gate;
    QList<ArchivedTalk> m_admitted; ///< by the searches since the last was ended
    quint64 m_serial = 0;           ///< of what is shown
    RequestScope m_scope;
};

} // namespace imdesk
