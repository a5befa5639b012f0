// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterworker.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <deque>

namespace imdesk {

/// The rows of an EventLog that a filter keeps, oldest first; filtered on a worker, changed at most ten times a second.
class EventLogModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    /// What must be seen first stands first.
    enum Column { Time, Event, Answer, Milliseconds, Command, People, Group, Text, ColumnCount };
    enum Role {
        SeqRole = Qt::UserRole + 1,
        ColourRole, ///< number of the filter that paints the row, -1 for none
        MarkRole    ///< whether staff marked it
    };

    /// How far the filter is.
    struct Progress
    {
        bool scanning = false;
        bool stopped = false;
        bool tooSlow = false;
        qint64 scanned = 0, total = 0, gaveUp = 0;
        qint64 folded = 0; ///< repeats hidden behind a first that is shown
    };

    /// The log must outlive the model.
    explicit EventLogModel(EventLog &log, QObject *parent = nullptr);
    ~EventLogModel() override;

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    void stopScan() { m_worker->stopScan(); }
    /// Zone of the times shown; this computer's to begin with.
    /// Paints rows: the first of these filters that keeps a row gives its number by ColourRole.
    void setColourFilters(const std::vector<Filter> &filters);
    /// Whether one of them looks at bodies: rows without one get wrong colours.
    bool coloursAskBody() const;
    /// Marks and notes have changed.
    void refreshRemarks();
    EventLog &log() const { return m_log; }
    void setTimeZone(const QTimeZone &zone);
    const Progress &progress() const { return m_progress; }
    /// Whether what is shown belongs to the filter that was set last.
    bool isCurrent() const { return m_shownGeneration >= m_generation; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    qint64 seqAt(int row) const;
    /// -1 where the filter hides it or the log has dropped it.
    int rowOf(qint64 seq) const;
    /// Rows with larger numbers.
    int rowsBehind(qint64 seq) const;
    /// Without body; an empty event for a row that has just left the log.
    CallbackEvent eventAt(int row) const;
    AnswerRefusal refusalAt(int row) const;
    std::vector<qint64> hits() const { return {m_hits.begin(), m_hits.end()}; }
    QString timeText(qint64 unixMs) const;
    /// Texts are made anew, after the language has changed.
    void retranslate();

  Q_SIGNALS:
    void progressChanged();
    /// Rows went behind; told after they are in the model.
    void appended(int count);

  private:
    void take(HitBatch batch);
    QVariant textOf(const LogRow &row, const CallbackEvent &event, int column) const;
    QString sentenceOf(const CallbackEvent &event) const;

    EventLog &m_log;
    Filter m_filter;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::deque<qint64> m_hits;
    Progress m_progress;
    mutable std::vector<FilterMatcher> m_colours;
    quint64 m_generation = 1;
    quint64 m_shownGeneration = 0;
    std::unique_ptr<FilterWorker> m_worker;
};

} // namespace imdesk
