// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/callhistorymodel.h"

#include "core/base/plaintext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace imdesk {

namespace {

constexpr qsizetype requestShown = 200;

QString requestText(const PastCall &call)
{
    return QString::fromUtf8(QJsonDocument(call.request).toJson(QJsonDocument::Compact));
}

} // namespace

CallHistoryModel::CallHistoryModel(const CallHistory &history, QObject *parent)
    : QAbstractTableModel(parent), m_history(history)
{
    connect(&history, &CallHistory::added, this, &CallHistoryModel::refresh);
    connect(&history, &CallHistory::cleared, this, &CallHistoryModel::refresh);
    refresh();
}

int CallHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CallHistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CallHistoryModel::outcome(const PastCall &call) const
{
    if (call.ok)
        return tr("OK");
    if (call.kind == kindName(ApiError::Kind::Cancelled))
        return tr("Cancelled");
    return call.code != 0 ? tr("Error %1").arg(call.code) : tr("Failed: %1").arg(call.kind);
}

Cell CallHistoryModel::fileCell(int row, int column) const
{
    const PastCall &past = m_rows[row];
    switch (column) {
    case Time:
        return momentCellMs(past.atMs);
    case Command:
        return textCell(past.path);
    case Request:
        return past.cut ? Cell() : Cell(RawJson{requestText(past).toUtf8()});
    case Outcome:
        return past.ok ? QStringLiteral("ok") : past.code != 0 ? QString::number(past.code) : past.kind;
    case Elapsed:
        return qint64(past.elapsedMs);
    default:
        return idCell(past.requestId);
    }
}

QVariant CallHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastCall &past = m_rows[index.row()];
    if (role == StateRole)
        return past.ok                                            ? QStringLiteral("ok")
               : past.kind == kindName(ApiError::Kind::Cancelled) ? QStringLiteral("cancelled")
                                                                  : QStringLiteral("error");
    if (role == Qt::TextAlignmentRole && index.column() == Elapsed)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && index.column() == Command)
        return past.path;
    if (role == cellRole)
        return cellData(fileCell(index.row(), index.column()));
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    switch (index.column()) {
    case Time:
        if (role == RawRole)
            return QDateTime::fromMSecsSinceEpoch(past.atMs, Qt::UTC);
        return m_time ? m_time(past.atMs) : QDateTime::fromMSecsSinceEpoch(past.atMs, Qt::UTC).toString(Qt::ISODate);
    case Command:
        return role == RawRole || !m_title ? past.path : m_title(past.path);
    case Request:
        return past.cut ? tr("too large to keep") : visibleText(requestText(past), requestShown);
    case Outcome:
        return outcome(past);
    case Elapsed:
        return role == RawRole ? QVariant(past.elapsedMs) : QLocale().toString(past.elapsedMs);
    case RequestId:
        return visibleText(past.requestId, 100);
    default:
        return {};
    }
}

QVariant CallHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == cellRole) {
        static constexpr const char *ids[] = {"time", "command", "body", "answer", "ms", "RequestID"};
        const Holds holds = section == Time ? Holds::Moment : section == Request ? Holds::Body : Holds::Plain;
        return columnData({QString::fromLatin1(ids[section]), headerData(section, orientation).toString(), 20, holds});
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Command:
        return tr("Command");
    case Request:
        return tr("Request, secrets and message texts removed");
    case Outcome:
        return tr("Outcome");
    case Elapsed:
        return tr("ms");
    case RequestId:
        return tr("Request ID");
    default:
        return {};
    }
}

void CallHistoryModel::setFilter(const QString &words)
{
    m_filter = words;
    refresh();
}

void CallHistoryModel::setTexts(std::function<QString(qint64)> time, std::function<QString(const QString &)> title)
{
    m_time = std::move(time);
    m_title = std::move(title);
    refresh();
}

void CallHistoryModel::refresh()
{
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (const PastCall &past : m_history.calls()) {
        const QString all = past.path + QLatin1Char(' ') + (m_title ? m_title(past.path) : QString()) +
                            QLatin1Char(' ') + requestText(past) + QLatin1Char(' ') + outcome(past) + QLatin1Char(' ') +
                            past.requestId;
        if (std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            m_rows << past;
    }
    endResetModel();
}

void CallHistoryModel::retranslate()
{
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace imdesk
