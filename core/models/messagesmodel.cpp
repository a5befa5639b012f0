// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/messagesmodel.h"

#include "core/base/plaintext.h"
#include "core/models/messagewords.h"

#include <QDateTime>

#include <algorithm>

namespace imdesk {

MessagesModel::MessagesModel(ConversationService &service, QObject *parent)
    : QAbstractTableModel(parent), m_reader(service), m_time([](qint64 ms) {
          return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
      })
{
    connect(&m_reader, &HistoryReader::pageArrived, this, &MessagesModel::takePage);
    connect(&m_reader, &HistoryReader::stateChanged, this, &MessagesModel::progressChanged);
}

void MessagesModel::open(const Conversation &conversation, std::optional<qint64> until)
{
    m_reader.forget(); // who hears of the reset must not tell once more what failed before
    beginResetModel();
    m_messages.clear();
    m_shown.clear();
    m_lostNewer = false;
    m_until = until;
    endResetModel();
    m_reader.open(conversation, until);
}

void MessagesModel::takePage(const QList<HistoryMessage> &messages)
{
    if (messages.isEmpty())
        return;
    const auto put = [&] { m_messages.insert(m_messages.begin(), messages.begin(), messages.end()); };
    const qsizetype over = loaded() + messages.size() - maxRows;
    if (isFiltered()) {
        put();
        if (over > 0)
            m_messages.resize(maxRows);
        m_lostNewer |= over > 0;
        filterAnew();
        return;
    }
    if (over > 0) {
        const qsizetype drop = std::min(over, loaded());
        beginRemoveRows({}, int(loaded() - drop), int(loaded() - 1));
        m_messages.resize(size_t(loaded() - drop));
        m_lostNewer = true;
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(messages.size() - 1));
    put();
    endInsertRows();
    Q_EMIT olderInserted(int(messages.size()));
}

bool MessagesModel::matches(const HistoryMessage &message) const
{
    const QString hay = message.from + QLatin1Char('\n') + messagewords::line(message, 4000);
    return std::ranges::all_of(m_words, [&](const QString &word) { return hay.contains(word, Qt::CaseInsensitive); });
}

void MessagesModel::setFilter(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    filterAnew();
    Q_EMIT progressChanged();
}

void MessagesModel::filterAnew()
{
    beginResetModel();
    m_shown.clear();
    for (size_t record = 0; isFiltered() && record < m_messages.size(); ++record) {
        if (matches(m_messages[record]))
            m_shown.push_back(int(record));
    }
    endResetModel();
}

const HistoryMessage &MessagesModel::message(int row) const
{
    return m_messages[isFiltered() ? size_t(m_shown[size_t(row)]) : size_t(row)];
}

qsizetype MessagesModel::recordOf(const QString &identity) const
{
    const auto at = std::ranges::find(m_messages, identity, &HistoryMessage::identity);
    return at == m_messages.end() ? -1 : at - m_messages.begin();
}

int MessagesModel::rowOf(const QString &identity) const
{
    const qsizetype record = recordOf(identity);
    if (record < 0 || !isFiltered())
        return int(record);
    const auto at = std::ranges::lower_bound(m_shown, int(record));
    return at != m_shown.end() && *at == int(record) ? int(at - m_shown.begin()) : -1;
}

void MessagesModel::changed(qsizetype record)
{
    const int row = rowOf(m_messages[size_t(record)].identity());
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void MessagesModel::markRecalled(const QString &identity)
{
    const qsizetype record = recordOf(identity);
    if (record < 0)
        return;
    m_messages[size_t(record)].state = HistoryMessage::State::Recalled;
    changed(record);
}

void MessagesModel::markRecalledOf(const QString &sender)
{
    for (size_t record = 0; record < m_messages.size(); ++record) {
        HistoryMessage &message = m_messages[record];
        if (message.from == sender && message.isRecallable()) {
            message.state = HistoryMessage::State::Recalled;
            changed(qsizetype(record));
        }
    }
}

void MessagesModel::setContent(const QString &identity, const QList<api::MsgElement> &body,
                               const std::optional<QString> &cloudData)
{
    const qsizetype record = recordOf(identity);
    if (record < 0)
        return;
    HistoryMessage &message = m_messages[size_t(record)];
    if (!body.isEmpty()) {
        message.body = body;
        QJsonArray elements;
        for (const api::MsgElement &element : body)
            elements.append(encode(element));
        message.raw.insert(QStringLiteral("MsgBody"), elements);
    }
    if (cloudData) {
        message.cloudData = *cloudData;
        message.raw.insert(QStringLiteral("CloudCustomData"), *cloudData);
    }
    m_reader.knowChanged(message, contentDigest(message.body, message.cloudData));
    changed(record);
}

void MessagesModel::setTimeText(std::function<QString(qint64)> text)
{
    m_time = std::move(text);
    textsChanged();
}

void MessagesModel::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(isFiltered() ? qsizetype(m_shown.size()) : loaded());
}

int MessagesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryMessage &message = this->message(index.row());
    if (role == StateRole)
        return int(message.state);
    if (role == TimeRole)
        return message.time * 1000;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return message.time > 0 ? m_time(message.time * 1000) : QStringLiteral("—");
    case Sender:
        return message.from.isEmpty() ? QStringLiteral("—") : visibleText(message.from, 80);
    case Kind:
        return messagewords::kinds(message.body);
    case Text:
        return messagewords::line(message);
    case State:
        return messagewords::state(message.state);
    default:
        return visibleText(message.number(), 80);
    }
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const ids[] = {"time", "sender", "kind", "text", "state", "number"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Sender:
        return tr("Sender");
    case Kind:
        return tr("Kind");
    case Text:
        return tr("Content");
    case State:
        return tr("State");
    default:
        return conversation().isGroup() ? QStringLiteral("MsgSeq") : QStringLiteral("MsgKey");
    }
}

} // namespace imdesk
