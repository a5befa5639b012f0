// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/historyreader.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <vector>

namespace imdesk {

/// A history as rows, oldest first; older pages come in at the top. At most maxRows are kept: reading on lets the
/// newest go, and says so.
class MessagesModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Time, Sender, Kind, Text, State, Number, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< HistoryMessage::State as int
        TimeRole,                     ///< Unix milliseconds
        ColumnIdRole = 0x0100 + 0x40  ///< of headerData: a stable word for the column
    };
    static constexpr qsizetype maxRows = 2000;

    explicit MessagesModel(ConversationService &service, QObject *parent = nullptr);

    /// Begins anew; without a time at the newest message.
    void open(const Conversation &conversation, std::optional<qint64> until = {});
    void older() { m_reader.older(); }
    void cancel() { m_reader.cancel(); }
    const HistoryReader &reader() const { return m_reader; }
    const Conversation &conversation() const { return m_reader.conversation(); }
    /// Where it was begun: a time, or nothing for the newest.
    std::optional<qint64> until() const { return m_until; }

    /// Rows whose sender or content holds all the words; of what is loaded.
    void setFilter(const QString &text);
    bool isFiltered() const { return !m_words.isEmpty(); }
    qsizetype loaded() const { return qsizetype(m_messages.size()); }
    /// Newer rows were let go to keep within maxRows.
    bool hasLostNewer() const { return m_lostNewer; }

    const HistoryMessage &message(int row) const;
    int rowOf(const QString &identity) const;
    void markRecalled(const QString &identity);
    /// All that a sender said and that is loaded.
    void markRecalledOf(const QString &sender);
    void setContent(const QString &identity, const QList<api::MsgElement> &body,
                    const std::optional<QString> &cloudData);

    /// A moment (Unix ms) in the zone of the window.
    void setTimeText(std::function<QString(qint64)> text);
    void textsChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  Q_SIGNALS:
    void progressChanged();
    /// So many rows were put in at the top.
    void olderInserted(int rows);

  private:
    void takePage(const QList<HistoryMessage> &messages);
    bool matches(const HistoryMessage &message) const;
    void filterAnew();
    void changed(qsizetype record);
    qsizetype recordOf(const QString &identity) const;

    HistoryReader m_reader;
    std::optional<qint64> m_until;
    std::deque<HistoryMessage> m_messages;
    std::vector<int> m_shown; ///< positions in m_messages; used while filtered only
    QStringList m_words;
    bool m_lostNewer = false;
    std::function<QString(qint64)> m_time;
};

} // namespace imdesk
