// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/jobsmodel.h"

#include "core/base/plaintext.h"

#include <QLocale>

namespace imdesk {

JobsModel::JobsModel(JobDesk &desk, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_time([](qint64 ms) { return QString::number(ms); })
{
    connect(&desk, &JobDesk::changed, this, &JobsModel::take);
    connect(&desk, &JobDesk::progressed, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    take();
}

void JobsModel::take()
{
    QStringList ids;
    for (const JobInfo &info : m_desk.jobs())
        ids << info.id;
    // Row by row, so that what is chosen stays chosen.
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (ids.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(ids.size()); ++row) {
        const int from = static_cast<int>(m_ids.indexOf(ids.at(row), row));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, ids.at(row));
            endInsertRows();
        } else if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
        }
    }
    textsChanged();
}

void JobsModel::textsChanged()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString JobsModel::leftText(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 3600;
    if (seconds <= 0)
        return QStringLiteral("—");
    if (seconds < minute)
        return tr("about %1 s").arg(seconds);
    if (seconds < hour)
        return tr("about %1 min %2 s").arg(seconds / minute).arg(seconds % minute);
    return tr("about %1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
}

QString JobsModel::stateText(const JobInfo &info) const
{
    if (const JobProgress *progress = m_desk.progress(info.id)) {
        switch (progress->state) {
        case JobProgress::State::Opening:
            return progress->waitsForOther ? tr("Waiting for another run to end") : tr("Starting");
        case JobProgress::State::Resolving:
            return tr("Looking up what was under way");
        case JobProgress::State::Running:
            return tr("Running");
        case JobProgress::State::Pausing:
            return tr("Pausing");
        case JobProgress::State::Paused:
            return progress->stoppedByTrouble ? tr("Paused by trouble") : tr("Paused");
        case JobProgress::State::Cancelling:
            return tr("Stopping");
        default:
            break;
        }
    }
    if (info.isDamaged())
        return tr("Damaged");
    if (!info.undoneBy.isEmpty())
        return info.undoRest().isEmpty() ? tr("Undone") : tr("Undone in part");
    if (info.state == QLatin1String("finished"))
        return info.counts.done == info.counts.total ? tr("Done") : tr("Done, not all");
    if (info.state == QLatin1String("paused"))
        return info.trouble.isEmpty() ? tr("Paused") : tr("Paused by trouble");
    if (info.state == QLatin1String("cancelled"))
        return tr("Stopped");
    if (info.state == QLatin1String("running")) // by another process
        return tr("Running");
    if (info.state == QLatin1String("interrupted"))
        return tr("Interrupted");
    return tr("Ready");
}

QString JobsModel::titleOf(const JobInfo &info)
{
    const JobVerb *verb = jobVerb(info.plan.verb);
    return verb ? verb->title() : info.id;
}

QString JobsModel::longestOf(int column)
{
    QString many = QLocale().toString(8'888'888);
    if (column == Progress)
        return tr("%1 of %2").arg(many, many);
    switch (column) {
    case Ok:
    case Failed:
    case Skipped:
        return many;
    case Rate:
        return tr("%1/s").arg(QLocale().toString(8'888));
    case Left:
        return leftText(60 * 60 - 1);
    case Made:
        return QStringLiteral("8888-88-88 88:88:88");
    default:
        return {};
    }
}

int JobsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int JobsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Cell JobsModel::fileCell(const JobInfo &info, int column) const
{
    const JobCounts &counts = info.counts;
    const JobProgress *progress = m_desk.progress(info.id);
    switch (column) {
    case StateColumn:
        if (!info.undoneBy.isEmpty())
            return info.undoRest().isEmpty() ? QStringLiteral("undone") : QStringLiteral("undone-in-part");
        return textCell(info.state);
    case Name:
        return textCell(info.plan.name.isEmpty() ? info.plan.verb : info.plan.name);
    case Progress: // how many of them were handled the next columns tell
        return counts.total;
    case Ok:
        return counts.done;
    case Failed:
        return counts.failed + counts.unknown;
    case Skipped:
        return counts.skipped;
    case Rate:
        return progress && progress->perSecond > 0 ? Cell(progress->perSecond) : Cell();
    case Left:
        return progress && progress->secondsLeft > 0 ? Cell(progress->secondsLeft) : Cell();
    default:
        return momentCellMs(info.createdMs);
    }
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobInfo *info = m_desk.find(m_ids.at(index.row()));
    if (!info)
        return {};
    const JobCounts &counts = info->counts;
    const qint64 handled = counts.total - counts.left();
    if (role == IdRole)
        return info->id;
    if (role == ShareRole)
        return counts.total > 0 ? double(handled) / double(counts.total) : 0.0;
    if (role == cellRole)
        return cellData(fileCell(*info, index.column()));
    if (role == Qt::TextAlignmentRole && index.column() >= Progress && index.column() <= Rate)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const JobProgress *progress = m_desk.progress(info->id);
    const QLocale locale;
    switch (index.column()) {
    case StateColumn:
        return stateText(*info);
    case Name: {
        const QString title = titleOf(*info);
        // An undo without a name goes by the job it takes back.
        const JobInfo *undone = info->plan.undoes.isEmpty() ? nullptr : m_desk.find(info->plan.undoes);
        const QString name = info->plan.name.isEmpty() && undone ? titleOf(*undone) : visibleText(info->plan.name, 80);
        return name.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(name, title);
    }
    case Progress:
        return tr("%1 of %2").arg(locale.toString(handled), locale.toString(counts.total));
    case Ok:
        return locale.toString(counts.done);
    case Failed:
        return locale.toString(counts.failed + counts.unknown);
    case Skipped:
        return locale.toString(counts.skipped);
    case Rate:
        return progress && progress->perSecond > 0 ? tr("%1/s").arg(locale.toString(progress->perSecond, 'f', 0))
                                                   : QStringLiteral("—");
    case Left:
        return leftText(progress ? progress->secondsLeft : 0);
    default:
        return m_time(info->createdMs);
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == cellRole) {
        static constexpr const char *ids[] = {"state",   "name", "rows",         "done",   "failed_or_unknown",
                                              "skipped", "rate", "seconds_left", "created"};
        const Holds holds = section == Made ? Holds::Moment : section == Name ? Holds::Text : Holds::Plain;
        return columnData({QString::fromLatin1(ids[section]),
                           headerData(section, orientation, Qt::DisplayRole).toString(), 14, holds});
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case Name:
        return tr("Job");
    case Progress:
        return tr("Rows");
    case Ok:
        return tr("Done");
    case Failed:
        return tr("Failed or unknown");
    case Skipped:
        return tr("Skipped");
    case Rate:
        return tr("Rate");
    case Left:
        return tr("Time left");
    case Made:
        return tr("Made");
    default:
        return {};
    }
}

} // namespace imdesk
