// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/sanctionsmodel.h"

#include "core/base/plaintext.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace imdesk {

SanctionsModel::SanctionsModel(SanctionBoard &board, QObject *parent)
    : QAbstractTableModel(parent), m_board(board), m_time([](qint64 ms) {
          return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
      })
{
    connect(&m_board, &SanctionBoard::changed, this, &SanctionsModel::rebuild);
    rebuild();
}

void SanctionsModel::rebuild()
{
    // A bulk job may set a hundred thousand: they are compared where they are.
    std::vector<const Sanction *> found;
    for (const Sanction &row : m_board.sanctions()) {
        if ((m_soonOnly && !isSoon(row)) || (!m_account.isEmpty() && row.account != m_account))
            continue;
        if (!m_words.isEmpty()) {
            const QString hay = row.account + QLatin1Char('\n') + row.group + QLatin1Char('\n') + row.by;
            if (!std::ranges::all_of(m_words,
                                     [&](const QString &word) { return hay.contains(word, Qt::CaseInsensitive); }))
                continue;
        }
        found.push_back(&row);
    }
    const auto sooner = [](const Sanction *a, const Sanction *b) {
        const qint64 first = a->until() > 0 ? a->until() : a->setUntil;
        const qint64 second = b->until() > 0 ? b->until() : b->setUntil;
        return first != second ? first < second : a->account < b->account;
    };
    if (!std::ranges::is_sorted(found, sooner))
        std::ranges::stable_sort(found, sooner);
    const auto same = [](const Sanction *a, const Sanction &b) { return *a == b; };
    if (std::equal(found.cbegin(), found.cend(), m_rows.cbegin(), m_rows.cend(), same))
        return;
    QList<Sanction> rows;
    rows.reserve(qsizetype(found.size()));
    for (const Sanction *row : found)
        rows << *row;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void SanctionsModel::setFilter(const QString &text, bool soonOnly)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_soonOnly = soonOnly;
    rebuild();
}

void SanctionsModel::setAccount(const QString &account)
{
    m_account = account;
    rebuild();
}

bool SanctionsModel::isSoon(const Sanction &row) const
{
    const qint64 now = m_board.serviceNow();
    return row.isRunning(now) && row.until() - now <= soonSeconds;
}

qsizetype SanctionsModel::endingSoon() const
{
    return std::ranges::count_if(m_board.sanctions(), [this](const Sanction &row) { return isSoon(row); });
}

int SanctionsModel::rowOf(const QString &key) const
{
    // A key of each row would have to be put together first.
    const auto wanted = m_board.find(key);
    if (!wanted)
        return -1;
    const auto at = std::ranges::find_if(m_rows, [&wanted](const Sanction &row) {
        return row.kind == wanted->kind && row.account == wanted->account && row.group == wanted->group;
    });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

void SanctionsModel::tick()
{
    if (m_board.dropEnded())
        return; // rebuilt
    if (m_soonOnly)
        rebuild();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, EndsIn), index(rowCount() - 1, EndsIn));
}

void SanctionsModel::setTimeText(std::function<QString(qint64)> text, std::function<QString()> zone)
{
    m_time = std::move(text);
    m_zone = std::move(zone);
    textsChanged();
}

void SanctionsModel::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString SanctionsModel::spanText(qint64 seconds)
{
    if (isForEver(seconds))
        return tr("for ever");
    if (seconds <= 0)
        return tr("ended");
    const qint64 days = seconds / 86400;
    const qint64 hours = seconds / 3600 % 24;
    const qint64 minutes = seconds / 60 % 60;
    // A second part of nothing is left out, so that a span reads as it was chosen.
    if (days > 0)
        return hours > 0 ? tr("%1 d %2 h").arg(days).arg(hours) : tr("%1 d").arg(days);
    if (hours > 0)
        return minutes > 0 ? tr("%1 h %2 min").arg(hours).arg(minutes) : tr("%1 h").arg(hours);
    if (minutes > 0)
        return seconds % 60 > 0 ? tr("%1 min %2 s").arg(minutes).arg(seconds % 60) : tr("%1 min").arg(minutes);
    return tr("%1 s").arg(seconds);
}

QString SanctionsModel::kindText(Sanction::Kind kind)
{
    switch (kind) {
    case Sanction::Kind::Private:
        return tr("One-to-one");
    case Sanction::Kind::Groups:
        return tr("All groups");
    case Sanction::Kind::InGroup:
        return tr("One group");
    case Sanction::Kind::Ban:
        return tr("Banned");
    }
    return {};
}

QString SanctionsModel::serverText(const Sanction &row) const
{
    if (row.serverUntil == Sanction::notAsked)
        return tr("not asked yet");
    const QString when = m_time(row.askedAt * 1000);
    const bool ban = row.kind == Sanction::Kind::Ban;
    if (row.serverUntil == 0)
        return (ban ? tr("not banned (%1)") : tr("not muted (%1)")).arg(when);
    if (row.disagrees())
        return row.serverUntil >= Sanction::forEver ? tr("for ever (%1)").arg(when)
                                                    : tr("until %1").arg(m_time(row.serverUntil * 1000));
    return (ban ? tr("banned (%1)") : tr("muted (%1)")).arg(when);
}

int SanctionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int SanctionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SanctionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Sanction &row = m_rows.at(index.row());
    const qint64 now = m_board.serviceNow();
    switch (role) {
    case KeyRole:
        return row.key();
    case SoonRole:
        return isSoon(row);
    case DisagreeRole:
        return row.disagrees();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Account:
        return visibleText(row.account, 80);
    case Kind:
        return kindText(row.kind);
    case Where:
        return row.isOfGroup() ? visibleText(row.group, 60) : tr("everywhere");
    case EndsIn:
        return row.isEndless() ? spanText(Sanction::forEver) : spanText(row.until() - now);
    case EndsAt:
        return row.isEndless() || row.until() <= 0 ? QStringLiteral("—") : m_time(row.until() * 1000);
    case By:
        return row.setUntil == 0 ? tr("set elsewhere")
                                 : tr("%1, %2").arg(visibleText(row.by, 40), m_time(row.setAt * 1000));
    default:
        return serverText(row);
    }
}

QVariant SanctionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const ids[] = {"account", "kind", "where", "endsin", "endsat", "by", "server"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case Kind:
        return tr("Kind");
    case Where:
        return tr("Where");
    case EndsIn:
        return tr("Ends in");
    case EndsAt:
        return tr("Ends at (%1)").arg(m_zone());
    case By:
        return tr("Set here by (%1)", "zone of the time beside the name").arg(m_zone());
    default:
        return tr("Service says (%1)", "zone of the time that it says").arg(m_zone());
    }
}

} // namespace imdesk
