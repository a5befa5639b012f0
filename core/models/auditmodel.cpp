// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/auditmodel.h"

#include "core/audit/guardwords.h"
#include "core/base/plaintext.h"

#include <QFileInfo>

#include <utility>

namespace imdesk {

/// What lives on the worker's side: the reader that goes on where the last page ended, and holds nothing meanwhile.
struct AuditModel::Shared
{
    std::optional<AuditReader> reader;
};

struct AuditModel::Page
{
    QList<AuditRecord> rows;
    bool ended = false;
    ApiError error;
};

AuditModel::AuditModel(AuditLog &log, QObject *parent)
    : QAbstractTableModel(parent),
      m_log(log),
      m_time([](qint64 ms) { return QString::number(ms); }),
      m_shared(std::make_shared<Shared>()),
      m_worker(std::make_unique<WorkThread>())
{
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    reload();
}

void AuditModel::reload()
{
    ++m_turn;
    beginResetModel();
    m_rows.clear();
    m_ended = false;
    m_reading = false;
    m_renewAgain.reset();
    m_error = {};
    endResetModel();
    m_worker->post([shared = m_shared](std::stop_token) -> WorkThread::Outcome {
        shared->reader.reset();
        return {};
    });
    fetchMore({});
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_ended && !m_reading; }

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    m_worker->post([this, turn = m_turn, shared = m_shared, path = m_log.path(),
                    filter = m_filter](std::stop_token stop) -> WorkThread::Outcome {
        Page page;
        if (!shared->reader && QFileInfo::exists(path)) {
            Result<AuditReader> reader = AuditReader::open(path);
            if (reader)
                shared->reader.emplace(std::move(*reader));
            else
                page.error = reader.error();
        }
        page.ended = !shared->reader;
        while (shared->reader && page.rows.size() < pageRows && !stop.stop_requested()) {
            const Result<std::optional<AuditRecord>> record = shared->reader->next(filter);
            if (!record)
                page.error = record.error();
            page.ended = !record || !*record;
            if (page.ended)
                break;
            page.rows << **record;
        }
        return [this, turn, page = std::move(page)] {
            if (turn != m_turn)
                return;
            if (!page.rows.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
                m_rows << page.rows;
                endInsertRows();
            }
            m_ended = page.ended;
            m_error = page.error;
            m_reading = false;
            Q_EMIT read();
        };
    });
}

void AuditModel::renew(int row)
{
    if (m_renewing) { // what is read just now may be older than the reason to ask
        m_renewAgain = row;
        return;
    }
    QList<qint64> seqs;
    for (const AuditRecord &record : std::as_const(m_rows).mid(0, pageRows))
        seqs << record.seq;
    if (row >= pageRows && row < m_rows.size())
        seqs << m_rows.at(row).seq;
    m_renewing = true;
    m_worker->post([this, turn = m_turn, seqs, path = m_log.path()](std::stop_token stop) -> WorkThread::Outcome {
        return [this, turn, found = AuditReader::some(path, seqs, stop)] {
            m_renewing = false;
            if (turn == m_turn && found)
                takeRenewed(*found);
            if (const std::optional<int> again = std::exchange(m_renewAgain, std::nullopt))
                renew(*again);
        };
    });
}

void AuditModel::takeRenewed(const QHash<qint64, AuditRecord> &found)
{
    // An entry never changes; what comes to it is its end, and who took it back.
    const auto same = [](const AuditRecord &one, const AuditRecord &two) {
        return one.end.has_value() == two.end.has_value() && one.undoneBy == two.undoneBy &&
               one.partlyUndoneBy == two.partlyUndoneBy;
    };
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto now = found.constFind(m_rows.at(i).seq);
        if (now == found.constEnd() || same(*now, m_rows.at(i)))
            continue;
        m_rows[i] = *now;
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
        Q_EMIT renewed(i);
    }
}

void AuditModel::textsChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AuditModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int AuditModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AuditModel::outcomeText(const AuditRecord &record)
{
    QString end = endText(record);
    if (record.undoneBy > 0)
        return tr("%1, taken back by %2").arg(end, QString::number(record.undoneBy));
    if (record.partlyUndoneBy > 0)
        return tr("%1, partly taken back by %2").arg(end, QString::number(record.partlyUndoneBy));
    return end;
}

QString AuditModel::endText(const AuditRecord &record)
{
    const QString word = record.outcome();
    if (word == QLatin1String("done"))
        return tr("done");
    if (word == QLatin1String("partly"))
        return tr("done in part");
    if (word == QLatin1String("failed"))
        return record.end && record.end->code != 0 ? tr("failed, error %1").arg(record.end->code) : tr("failed");
    if (word == QLatin1String("unknown"))
        return tr("unknown");
    if (word == QLatin1String("cancelled"))
        return tr("given up");
    if (word == QLatin1String("refused"))
        return tr("refused here");
    if (word == QLatin1String("open"))
        return tr("no answer known");
    if (record.isDamaged())
        return tr("cannot be read");
    return record.entry.kind == QLatin1String("guard") ? tr("rules changed") : QString();
}

QString AuditModel::commandText(const AuditEntry &entry)
{
    if (!entry.command.isEmpty())
        return entry.command;
    if (entry.kind == QLatin1String("damaged"))
        return tr("damaged entry");
    return entry.kind == QLatin1String("chain") ? tr("note of the audit about itself") : tr("safety rules");
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const AuditRecord &record = m_rows.at(index.row());
    const AuditEntry &entry = record.entry;
    constexpr int named = 3;
    switch (index.column()) {
    case Time:
        return entry.timeMs > 0 ? m_time(entry.timeMs) : QString();
    case Operator:
        return visibleText(entry.operatorName, 40);
    case ProfileName:
        return visibleText(entry.profile, 40);
    case Command:
        return commandText(entry);
    case Objects: {
        if (const QStringList changes = guardChanges(entry); !changes.isEmpty())
            return visibleText(changes.join(QStringLiteral("; ")), 160);
        const QString words = entry.objects.mid(0, named).join(QStringLiteral(", "));
        // The number is of what was hit; where it was hit is named besides.
        const qint64 more = qMax<qint64>(entry.objects.size(), entry.objectCount) - named;
        return visibleText(entry.objects.size() > named ? tr("%1 and %2 more").arg(words).arg(more) : words, 160);
    }
    case Outcome:
        return outcomeText(record);
    default:
        return visibleText(entry.reason, 120);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time (%1)").arg(m_zone());
    case Operator:
        return tr("Operator");
    case ProfileName:
        return tr("Profile");
    case Command:
        return tr("Command");
    case Objects:
        return tr("What");
    case Outcome:
        return tr("Result");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace imdesk
