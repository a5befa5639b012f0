// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventlogmodel.h"

#include "core/base/plaintext.h"
#include "core/callbacks/eventsentence.h"

#include <QDateTime>

#include <algorithm>

namespace imdesk {

namespace {

constexpr qsizetype cellTextLimit = 300;

QString peopleOf(const CallbackEvent &event)
{
    const QString from = peopleText(event.sender);
    const QString to = peopleText(event.receivers);
    if (from.isEmpty() || to.isEmpty())
        return from + to;
    return from + QStringLiteral(" \u2192 ") + to;
}

} // namespace

EventLogModel::EventLogModel(EventLog &log, QObject *parent)
    : QAbstractTableModel(parent),
      m_log(log),
      m_worker(std::make_unique<FilterWorker>(log, [this](HitBatch batch) { take(std::move(batch)); }))
{
}

EventLogModel::~EventLogModel() = default;

void EventLogModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_generation = m_worker->setFilter(filter);
    m_progress = {};
    m_progress.scanning = true;
    m_progress.total = m_log.size();
    Q_EMIT progressChanged();
}

void EventLogModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    retranslate();
}

void EventLogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EventLogModel::take(HitBatch batch)
{
    if (batch.generation < m_generation)
        return;
    const int appendedRows = int(batch.newer.size());
    if (batch.generation != m_shownGeneration) {
        beginResetModel();
        m_shownGeneration = batch.generation;
        m_hits.assign(batch.older.begin(), batch.older.end());
        m_hits.insert(m_hits.end(), batch.newer.begin(), batch.newer.end());
        endResetModel();
    } else {
        const auto kept = std::lower_bound(m_hits.begin(), m_hits.end(), batch.firstKept);
        if (kept != m_hits.begin()) {
            beginRemoveRows({}, 0, int(kept - m_hits.begin()) - 1);
            m_hits.erase(m_hits.begin(), kept);
            endRemoveRows();
        }
        if (!batch.older.empty()) {
            beginInsertRows({}, 0, int(batch.older.size()) - 1);
            m_hits.insert(m_hits.begin(), batch.older.begin(), batch.older.end());
            endInsertRows();
        }
        if (!batch.newer.empty()) {
            const int at = int(m_hits.size());
            beginInsertRows({}, at, at + appendedRows - 1);
            m_hits.insert(m_hits.end(), batch.newer.begin(), batch.newer.end());
            endInsertRows();
        }
    }
    m_progress = {batch.scanning, batch.stopped, batch.tooSlow, batch.scanned, batch.total, batch.gaveUp, batch.folded};
    Q_EMIT progressChanged();
    if (appendedRows > 0)
        Q_EMIT appended(appendedRows);
}

int EventLogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_hits.size()); }

int EventLogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

qint64 EventLogModel::seqAt(int row) const
{
    return row >= 0 && row < int(m_hits.size()) ? m_hits[std::size_t(row)] : 0;
}

int EventLogModel::rowOf(qint64 seq) const
{
    const auto it = std::lower_bound(m_hits.begin(), m_hits.end(), seq);
    return it != m_hits.end() && *it == seq ? int(it - m_hits.begin()) : -1;
}

int EventLogModel::rowsBehind(qint64 seq) const
{
    return int(m_hits.end() - std::upper_bound(m_hits.begin(), m_hits.end(), seq));
}

CallbackEvent EventLogModel::eventAt(int row) const
{
    const EventLog::Row found = m_log.row(seqAt(row));
    return found ? found->toEvent() : CallbackEvent();
}

AnswerRefusal EventLogModel::refusalAt(int row) const
{
    const EventLog::Row found = m_log.row(seqAt(row));
    return found ? found->refusal() : AnswerRefusal();
}

QString EventLogModel::timeText(qint64 unixMs) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(unixMs, m_zone);
    const bool today = time.date() == QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
    return time.toString(today ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString EventLogModel::sentenceOf(const CallbackEvent &event) const
{
    QString words = eventSentence(event);
    if (!event.note.isEmpty() && !isUnreadable(event))
        words = tr("%1 (%2)", "sentence (note)").arg(words, visibleText(event.note, cellTextLimit));
    if (event.origin == EventOrigin::Backfilled)
        words = tr("[backfilled] %1").arg(words);
    if (event.replay)
        words = tr("[replay] %1").arg(words);
    if (const int copies = m_log.copiesOf(event.seq); copies > 0)
        words = tr("%1 (came %n time(s))", nullptr, copies + 1).arg(words);
    const EventRemarksPtr remarks = m_log.remarks();
    if (const QString note = remarks->notes.value(event.seq); !note.isEmpty())
        words += QStringLiteral(" \u2014 ") + visibleText(note, cellTextLimit);
    if (remarks->marks.contains(event.seq))
        words.prepend(QStringLiteral("\u2691 "));
    return words;
}

void EventLogModel::setColourFilters(const std::vector<Filter> &filters)
{
    m_colours.clear();
    for (const Filter &filter : filters)
        m_colours.emplace_back(filter, m_log.remarks());
    retranslate();
}

bool EventLogModel::coloursAskBody() const
{
    return std::ranges::any_of(m_colours, [](const FilterMatcher &one) { return one.filter().asksBody(); });
}

void EventLogModel::refreshRemarks()
{
    for (FilterMatcher &colour : m_colours)
        colour = FilterMatcher(colour.filter(), m_log.remarks());
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant EventLogModel::textOf(const LogRow &row, const CallbackEvent &event, int column) const
{
    switch (column) {
    case Time:
        return timeText(event.receivedAt);
    case Event:
        return sentenceOf(event);
    case Command:
        return visibleText(event.command, cellTextLimit);
    case People:
        return peopleOf(event);
    case Group:
        return visibleText(event.group, cellTextLimit);
    case Text:
        return visibleText(event.text, cellTextLimit);
    case Answer:
        return answerWords(event, row.refusal());
    case Milliseconds:
        return event.answeredInMs < 0 ? QString() : QString::number(event.answeredInMs);
    default:
        return {};
    }
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case SeqRole:
        return seqAt(index.row());
    case MarkRole:
        return m_log.remarks()->marks.contains(seqAt(index.row()));
    case ColourRole: {
        const EventLog::Row row = m_colours.empty() ? nullptr : m_log.row(seqAt(index.row()));
        for (std::size_t i = 0; row && i < m_colours.size(); ++i) {
            if (m_colours[i].matches(*row))
                return int(i);
        }
        return -1;
    }
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    case Qt::TextAlignmentRole:
        return index.column() == Milliseconds ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
    const EventLog::Row row = m_log.row(seqAt(index.row()));
    if (!row)
        return {};
    const CallbackEvent event = row->toEvent();
    if (role == Qt::ToolTipRole && index.column() == Time)
        return QDateTime::fromMSecsSinceEpoch(event.receivedAt, m_zone)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz t"));
    return textOf(*row, event, index.column());
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Command:
        return tr("Command");
    case People:
        return tr("People");
    case Group:
        return tr("Group");
    case Text:
        return tr("Text");
    case Answer:
        return tr("Answer");
    case Milliseconds:
        return tr("ms");
    default:
        return {};
    }
}

} // namespace imdesk
