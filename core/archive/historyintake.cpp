// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/historyintake.h"

#include "core/base/jsonvalue.h"

#include <QJsonDocument>

namespace imdesk {

namespace {

// Far more than a message may hold; a hostile one must not fill the index.
constexpr qsizetype longestArchivedText = 32'768;
constexpr int deepestContent = 8;
constexpr qsizetype talksRemembered = 20'000;

bool isAddress(const QString &key)
{
    return key.compare(QLatin1String("Url"), Qt::CaseInsensitive) == 0 ||
           key.compare(QLatin1String("UUID"), Qt::CaseInsensitive) == 0 ||
           key.endsWith(QLatin1String("Url"), Qt::CaseSensitive) || key.endsWith(QLatin1String("UUID"));
}

void collectTexts(const QJsonValue &value, int depth, QString &out)
{
    if (out.size() >= longestArchivedText || depth > deepestContent)
        return;
    if (value.isString()) {
        const QString text = value.toString();
        if (!text.isEmpty())
            out += (out.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    } else if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const auto &entry : entries)
            collectTexts(entry, depth + 1, out);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isAddress(it.key()))
                collectTexts(it.value(), depth + 1, out);
        }
    }
}

qint64 numberOf(const QJsonObject &row, const char *name)
{
    return wholeNumber(row.value(QLatin1String(name))).value_or(0);
}

} // namespace

QString HistoryStore::Intake::textOf(const QJsonArray &body)
{
    QString out;
    for (const auto &element : body)
        collectTexts(element.toObject().value(QLatin1String("MsgContent")), 0, out);
    if (out.size() > longestArchivedText)
        out.truncate(longestArchivedText);
    return out;
}

QByteArray HistoryStore::Intake::foldedOf(const QString &from, const QString &to, const QString &text)
{
    const QString separator{QLatin1Char(textindex::separator)};
    return (from + separator + to + separator + text).toCaseFolded().toUtf8();
}

Result<Done> HistoryStore::Intake::begin()
{
    const Result<qint64> last = m_connection.number("SELECT coalesce(max(id), 0) FROM message");
    if (!last)
        return std::unexpected(last.error());
    m_nextId = m_firstOfChunk = *last + 1;
    auto insert = m_connection.prepare(
        "INSERT INTO message(id, kind, hour, talk, sender, receiver, time, seq, random, text, body)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    auto find = m_connection.prepare("SELECT id FROM talk WHERE kind = ?1 AND first = ?2 AND second = ?3");
    auto add = m_connection.prepare("INSERT INTO talk(kind, first, second) VALUES(?1, ?2, ?3) RETURNING id");
    for (const auto *statement : {&insert, &find, &add}) {
        if (!*statement)
            return std::unexpected(statement->error());
    }
    m_insert = std::move(*insert);
    m_find = std::move(*find);
    m_add = std::move(*add);
    return Done{};
}

Result<qint64> HistoryStore::Intake::talkOf(const QString &from, const QString &to)
{
    const ArchivedTalk talk = m_key.kind == ChatKind::Group ? ArchivedTalk::group(to) : ArchivedTalk::pair(from, to);
    const QString name = talk.first + QLatin1Char('\n') + talk.second;
    if (const auto known = m_talks.constFind(name); known != m_talks.constEnd())
        return *known;
    for (sqlite::Statement *statement : {&m_find, &m_add}) {
        const Result<bool> there =
            statement->bind(1, qint64(talk.kind)).bind(2, talk.first).bind(3, talk.second).step();
        if (!there)
            return std::unexpected(there.error());
        const qint64 id = *there ? statement->integer(0) : 0;
        statement->reset();
        if (id == 0)
            continue;
        if (m_talks.size() >= talksRemembered)
            m_talks.clear();
        m_talks.insert(name, id);
        return id;
    }
    return fail(ApiError::Kind::Storage, m_connection.path());
}

void HistoryStore::Intake::row(const QJsonObject &row)
{
    if (m_trouble)
        return;
    if (const Result<Done> done = insert(row); !done)
        m_trouble = done.error();
}

Result<Done> HistoryStore::Intake::insert(const QJsonObject &row)
{
    const QString from = row.value(QLatin1String("From_Account")).toString();
    const QString to =
        row.value(m_key.kind == ChatKind::Group ? QLatin1String("GroupId") : QLatin1String("To_Account")).toString();
    // The log's own spelling, and that of the REST history.
    const qint64 time = numberOf(row, row.contains(QLatin1String("MsgTimestamp")) ? "MsgTimestamp" : "MsgTimeStamp");
    if (from.isEmpty() || to.isEmpty() || time <= 0) {
        ++m_bad;
        return Done{};
    }
    const Result<qint64> talk = talkOf(from, to);
    if (!talk)
        return std::unexpected(talk.error());
    const QJsonArray body = row.value(QLatin1String("MsgBody")).toArray();
    const QString text = textOf(body);
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_insert.bind(1, m_nextId).bind(2, qint64(m_key.kind)).bind(3, m_key.hour).bind(4, *talk);
    m_insert.bind(5, from).bind(6, to).bind(7, time).bind(8, numberOf(row, "MsgSeq"));
    m_insert.bind(9, numberOf(row, "MsgRandom")).bind(10, text).bindBytes(11, json);
    const Result<bool> done = m_insert.step();
    m_insert.reset();
    if (!done)
        return std::unexpected(done.error());
    textindex::Terms terms;
    textindex::addPieces(foldedOf(from, to, text), terms);
    const auto place = quint16(m_nextId - m_firstOfChunk);
    for (const qint64 term : terms)
        m_posts.add(term, place);
    ++m_nextId;
    ++m_messages;
    return m_nextId - m_firstOfChunk == textindex::chunkRows ? flush() : Result<Done>(Done{});
}

Result<Done> HistoryStore::Intake::flush()
{
    if (m_nextId == m_firstOfChunk)
        return Done{};
    auto chunk = m_connection.prepare("INSERT INTO chunk(kind, hour, first, last) VALUES(?1, ?2, ?3, ?4) RETURNING id");
    auto post = m_connection.prepare("INSERT INTO post(chunk, term, places) VALUES(?1, ?2, ?3)");
    if (!chunk || !post)
        return std::unexpected(chunk ? post.error() : chunk.error());
    const Result<bool> made =
        chunk->bind(1, qint64(m_key.kind)).bind(2, m_key.hour).bind(3, m_firstOfChunk).bind(4, m_nextId - 1).step();
    if (!made)
        return std::unexpected(made.error());
    const qint64 id = chunk->integer(0);
    chunk->reset();
    const Result<Done> done = m_posts.drain([&](qint64 term, const QByteArray &places) -> Result<Done> {
        const Result<bool> row = post->bind(1, id).bind(2, term).bindBytes(3, places).step();
        post->reset();
        return row ? Result<Done>(Done{}) : std::unexpected(row.error());
    });
    if (!done)
        return done;
    m_firstOfChunk = m_nextId;
    return Done{};
}

Result<Done> HistoryStore::Intake::end() { return m_trouble ? Result<Done>(std::unexpected(*m_trouble)) : flush(); }

} // namespace imdesk
