// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/archivedmessagesmodel.h"

#include "core/archive/archivenote.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"

#include <QPointer>
#include <QVariant>

namespace imdesk {

namespace {

constexpr qsizetype shownText = 240;  // characters of a line
constexpr qsizetype beforeMatch = 60; // kept before the first match of a long text
constexpr qsizetype shownName = 64;

} // namespace

ArchivedMessagesModel::ArchivedMessagesModel(HistoryArchive &archive, QObject *parent)
    : QAbstractTableModel(parent), m_archive(archive)
{
}

QString ArchivedMessagesModel::talkWords(const ArchivedTalk &talk)
{
    return talk.kind == ChatKind::Group
               ? tr("group %1").arg(visibleText(talk.first, shownName))
               : tr("%1 and %2").arg(visibleText(talk.first, shownName), visibleText(talk.second, shownName));
}

void ArchivedMessagesModel::begin()
{
    m_scope.cancelAll();
    ++m_serial;
    beginResetModel();
    m_messages.clear();
    m_cursor = {};
    m_complete = m_hasOlder = m_busy = false;
    endResetModel();
}

void ArchivedMessagesModel::admit(const QList<ArchivedTalk> &talks, bool opened, std::function<void()> go)
{
    if (!m_gate || talks.isEmpty()) {
        go();
        return;
    }
    m_gate(talks, opened,
           [model = QPointer<ArchivedMessagesModel>(this), serial = m_serial, talks, opened,
            go = std::move(go)](const Result<Done> &may) {
               if (!model)
                   return;
               if (may && !opened)
                   model->m_admitted += talks;
               if (model->m_serial != serial)
                   return; // something else is shown meanwhile
               if (may)
                   go();
               else
                   model->end(may.error());
           });
}

void ArchivedMessagesModel::clear()
{
    begin();
    m_admitted.clear();
    m_query = {};
    m_words.clear();
    m_talk.reset();
    m_complete = true;
    Q_EMIT stateChanged();
}

void ArchivedMessagesModel::search(const HistoryQuery &query)
{
    begin();
    m_query = query;
    m_words = query.words();
    m_talk.reset();
    more();
}

void ArchivedMessagesModel::openTalk(const ArchivedTalk &talk, qint64 messageId)
{
    begin();
    m_query = {};
    m_words.clear();
    m_talk = talk;
    m_hasOlder = true;
    m_busy = true;
    Q_EMIT stateChanged();
    m_admitted.clear();
    admit(talk.kind == ChatKind::C2C ? QList<ArchivedTalk>{talk} : QList<ArchivedTalk>(), true,
          [this, messageId] { readTalk(messageId); });
}

void ArchivedMessagesModel::readTalk(qint64 messageId)
{
    // The page before it, then the message itself and what came after.
    whenDone(m_scope.latest(QStringLiteral("page"), m_archive.talk(*m_talk, messageId, true, page)), this,
             [this, messageId](const Result<QList<ArchivedMessage>> &before) {
                 if (!before) {
                     end(before.error());
                     return;
                 }
                 m_hasOlder = before->size() == page;
                 append(*before);
                 m_complete = messageId == 0;
                 end();
                 if (!m_complete)
                     more();
             });
}

void ArchivedMessagesModel::more()
{
    if (m_busy || m_complete)
        return;
    m_busy = true;
    Q_EMIT stateChanged();
    if (m_talk) {
        const qint64 last = m_messages.isEmpty() ? 0 : m_messages.last().id;
        whenDone(m_scope.latest(QStringLiteral("page"), m_archive.talk(*m_talk, last, false, page)), this,
                 [this](const Result<QList<ArchivedMessage>> &after) {
                     if (after) {
                         m_complete = after->size() < page;
                         append(*after);
                     }
                     end(after ? std::nullopt : std::optional(after.error()));
                 });
        return;
    }
    whenDone(m_scope.latest(QStringLiteral("page"), m_archive.search(m_query, m_cursor, page)), this,
             [this](const Result<HistoryHits> &hits) {
                 if (!hits) {
                     end(hits.error());
                     return;
                 }
                 QList<ArchivedTalk> pairs = archivenote::pairsOf(hits->messages);
                 pairs.removeIf([this](const ArchivedTalk &talk) { return m_admitted.contains(talk); });
                 admit(pairs, false, [this, hits = *hits] {
                     m_cursor = hits.next;
                     m_complete = hits.complete;
                     append(hits.messages);
                     end();
                 });
             });
}

void ArchivedMessagesModel::older()
{
    if (m_busy || !m_talk || !m_hasOlder || m_messages.isEmpty())
        return;
    m_busy = true;
    Q_EMIT stateChanged();
    whenDone(m_scope.latest(QStringLiteral("page"), m_archive.talk(*m_talk, m_messages.first().id, true, page)), this,
             [this](const Result<QList<ArchivedMessage>> &before) {
                 if (before && !before->isEmpty()) {
                     beginInsertRows({}, 0, int(before->size()) - 1);
                     m_messages = *before + m_messages;
                     endInsertRows();
                 }
                 m_hasOlder = before && before->size() == page && m_messages.size() < maxRows;
                 end(before ? std::nullopt : std::optional(before.error()));
             });
}

void ArchivedMessagesModel::append(const QList<ArchivedMessage> &messages)
{
    if (messages.isEmpty())
        return;
    beginInsertRows({}, int(m_messages.size()), int(m_messages.size() + messages.size()) - 1);
    m_messages += messages;
    endInsertRows();
    m_complete = m_complete || m_messages.size() >= maxRows;
}

void ArchivedMessagesModel::end(const std::optional<ApiError> &error)
{
    m_busy = false;
    if (error && error->kind != ApiError::Kind::Cancelled)
        Q_EMIT failed(*error);
    Q_EMIT stateChanged();
}

int ArchivedMessagesModel::rowOf(qint64 messageId) const
{
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (m_messages[i].id == messageId)
            return int(i);
    }
    return -1;
}

void ArchivedMessagesModel::setTimeText(std::function<QString(qint64)> text) { m_time = std::move(text); }

void ArchivedMessagesModel::textsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

ArchivedMessagesModel::Snippet ArchivedMessagesModel::snippet(const ArchivedMessage &message) const
{
    qsizetype first = -1;
    for (const QString &word : m_words) {
        const qsizetype at = message.text.indexOf(word, 0, Qt::CaseInsensitive);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    qsizetype from = first > beforeMatch && message.text.size() > shownText ? first - beforeMatch : 0;
    if (from > 0 && message.text[from].isLowSurrogate())
        --from;
    Snippet out;
    out.text = (from > 0 ? QString(QChar(0x2026)) : QString()) + visibleText(message.text.mid(from), shownText);
    // In what is shown, where marks may stand in place of characters.
    for (const QString &word : m_words) {
        for (qsizetype at = out.text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = out.text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            out.matches << int(at) << int(word.size());
    }
    return out;
}

int ArchivedMessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int ArchivedMessagesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ArchivedMessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ArchivedMessage &message = m_messages[index.row()];
    if (role == MatchesRole && index.column() == Text)
        return QVariant::fromValue(snippet(message).matches);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return m_time ? m_time(message.time * 1000) : QString::number(message.time);
    case Talk:
        return talkWords(message.talk);
    case Sender:
        return visibleText(message.from, shownName);
    case Text:
        return snippet(message).text;
    default:
        return {};
    }
}

QVariant ArchivedMessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList words{QStringLiteral("time"), QStringLiteral("talk"), QStringLiteral("sender"),
                                   QStringLiteral("text")};
    if (role == ColumnIdRole)
        return words.value(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Talk:
        return tr("Conversation");
    case Sender:
        return tr("Sender");
    case Text:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace imdesk
