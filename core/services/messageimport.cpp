// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/messageimport.h"

#include "core/api/messageelements.h"
#include "core/services/outgoingmessage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace imdesk {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

struct CsvLine
{
    int number = 0;
    QStringList cells;
};

/// RFC 4180 with the separator of the heading line: comma, semicolon or tab.
QList<CsvLine> readCsv(const QString &text)
{
    const QString heading = text.section(QLatin1Char('\n'), 0, 0);
    QChar separator = QLatin1Char(',');
    for (const QChar other : {QLatin1Char(';'), QLatin1Char('\t')}) {
        if (heading.count(other) > heading.count(separator))
            separator = other;
    }
    QList<CsvLine> lines;
    CsvLine line{1, {}};
    QString cell;
    int number = 1;
    bool quoted = false;
    bool any = false;
    const auto endLine = [&] {
        line.cells << cell;
        if (any)
            lines << line;
        cell.clear();
        any = false;
        line = {number, {}};
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        number += c == QLatin1Char('\n');
        if (quoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == QLatin1Char('"'))
                cell += text[++at];
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            quoted = any = true;
        } else if (c == separator) {
            line.cells << std::exchange(cell, {});
            any = true;
        } else if (c == QLatin1Char('\n')) {
            endLine();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
            any |= !c.isSpace();
        }
    }
    endLine();
    return lines;
}

qint64 timeOf(const QString &text)
{
    bool number = false;
    if (const qint64 seconds = text.trimmed().toLongLong(&number); number)
        return seconds;
    const QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    // A time without a zone could be any of 24 hours: refused rather than guessed.
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toSecsSinceEpoch() : 0;
}

QString asText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString();
}

/// The first of the names that the object has.
QString firstOf(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString text = asText(object.value(QLatin1String(name))); !text.isEmpty())
            return text;
    }
    return {};
}

/// Reads what pasted lines say, tells what is wrong with them and gives the rest their numbers.
class ImportReader
{
  public:
    explicit ImportReader(qint64 now) : m_now(now) {}

    void json(int line, const QString &text)
    {
        QJsonParseError parsed;
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8(), &parsed).object();
        if (parsed.error != QJsonParseError::NoError) {
            wrong(line, ImportText::tr("not a JSON object: %1").arg(parsed.errorString()));
            return;
        }
        ImportItem item;
        item.line = line;
        item.from = firstOf(object, {"From_Account", "from"});
        item.to = firstOf(object, {"To_Account", "to"});
        item.group = firstOf(object, {"GroupId", "group"});
        item.time = timeOf(firstOf(object, {"MsgTimeStamp", "SendTime", "time"}));
        item.cloudData = firstOf(object, {"CloudCustomData"});
        if (const QJsonValue body = object.value(QLatin1String("MsgBody")); body.isArray()) {
            for (const auto &element : body.toArray()) {
                const Result<api::MsgElement> read = decode<api::MsgElement>(element.toObject());
                if (!read) {
                    wrong(line, read.error().message);
                    return;
                }
                item.body << *read;
            }
        } else if (const QString words = firstOf(object, {"Text", "text"}); !words.isEmpty()) {
            item.body = {api::textElement(words)};
        }
        add(item, firstOf(object, {"MsgSeq", "seq"}), firstOf(object, {"MsgRandom", "Random", "random"}));
    }
    void csv(const CsvLine &line, const QStringList &names)
    {
        QHash<QString, QString> cells;
        for (qsizetype at = 0; at < qMin(names.size(), line.cells.size()); ++at)
            cells.insert(names[at], line.cells[at]);
        if (line.cells.size() > names.size()) {
            wrong(line.number, ImportText::tr("more cells than the heading names"));
            return;
        }
        ImportItem item;
        item.line = line.number;
        item.from = cells.value(QStringLiteral("from")).trimmed();
        item.to = cells.value(QStringLiteral("to")).trimmed();
        item.group = cells.value(QStringLiteral("group")).trimmed();
        item.time = timeOf(cells.value(QStringLiteral("time")));
        if (const QString words = cells.value(QStringLiteral("text")); !words.isEmpty())
            item.body = {api::textElement(words)};
        add(item, cells.value(QStringLiteral("seq")), cells.value(QStringLiteral("random")));
    }
    void wrong(int line, const QString &why) { m_plan.problems << ImportProblem{line, why}; }
    ImportPlan take()
    {
        // Newer documents ask for import in order of time; lines of one second keep theirs.
        std::ranges::stable_sort(m_plan.items, {},
                                 [](const ImportItem &item) { return std::pair(item.group, item.time); });
        leaveOutTheSameSecond();
        std::ranges::stable_sort(m_plan.problems, {}, &ImportProblem::line);
        return std::move(m_plan);
    }

  private:
    /// import_group_msg takes whole seconds, and each message of a group or topic must be later than the one before, in
    /// whichever call that came.
    void leaveOutTheSameSecond()
    {
        QList<ImportItem> kept;
        for (const ImportItem &item : std::as_const(m_plan.items)) {
            const ImportItem *before = kept.isEmpty() ? nullptr : &kept.constLast();
            if (before && item.isGroup() && before->group == item.group && before->time == item.time)
                wrong(item.line, ImportText::tr("in the same second as line %1, and a group takes only one message a "
                                                "second")
                                     .arg(before->line));
            else
                kept << item;
        }
        m_plan.items = kept;
    }
    void add(ImportItem item, const QString &seq, const QString &random)
    {
        if (const QString why = problemOf(item); !why.isEmpty()) {
            wrong(item.line, why);
            return;
        }
        QJsonArray body;
        for (const api::MsgElement &element : std::as_const(item.body))
            body.append(encode(element));
        const QString content = QStringList{item.from, item.to, item.group, QString::number(item.time),
                                            QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))}
                                    .join(QLatin1Char('\n'));
        // Two equal lines are two messages; the same file once more is not.
        const QString place = QString::number(m_seen[content]++);
        item.seq = seq.isEmpty() ? stableNumber(content, QStringLiteral("seq") + place) : quint32(seq.toULongLong());
        item.random =
            random.isEmpty() ? stableNumber(content, QStringLiteral("random") + place) : quint32(random.toULongLong());
        m_plan.items << item;
    }
    QString problemOf(const ImportItem &item) const
    {
        if (item.from.isEmpty())
            return ImportText::tr("no sender");
        if (item.to.isEmpty() == item.group.isEmpty())
            return ImportText::tr("a receiver or a group is needed, one of the two");
        if (item.time <= 0)
            return ImportText::tr("no time: Unix seconds, or ISO 8601 with a zone");
        if (item.time > m_now)
            return ImportText::tr("the time lies ahead");
        OutgoingMessage message;
        // Of a group, too, an import takes no more bytes than a message between people has.
        message.route = OutgoingMessage::Route::Each;
        message.body = item.body;
        message.cloudData = item.cloudData;
        const auto wrong = contentProblem(message);
        return wrong ? wrong->message : QString();
    }

    qint64 m_now;
    ImportPlan m_plan;
    QHash<QString, int> m_seen;
};

} // namespace

qsizetype ImportPlan::privates() const
{
    return std::ranges::count_if(items, [](const ImportItem &item) { return !item.isGroup(); });
}

void leaveOutGroups(ImportPlan &plan, const std::function<QString(const QString &group)> &why)
{
    QHash<QString, QString> reasons;
    QList<ImportItem> kept;
    for (const ImportItem &item : std::as_const(plan.items)) {
        if (item.isGroup() && !reasons.contains(item.group))
            reasons.insert(item.group, why(item.group));
        if (const QString reason = item.isGroup() ? reasons.value(item.group) : QString(); !reason.isEmpty())
            plan.problems << ImportProblem{item.line, reason};
        else
            kept << item;
    }
    plan.items = kept;
    std::ranges::stable_sort(plan.problems, {}, &ImportProblem::line);
}

ImportPlan readImport(const QString &text, qint64 nowSeconds)
{
    ImportReader reader(nowSeconds);
    if (text.trimmed().startsWith(QLatin1Char('{'))) {
        int number = 0;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            ++number;
            if (!line.trimmed().isEmpty())
                reader.json(number, line);
        }
        return reader.take();
    }
    const QList<CsvLine> lines = readCsv(text);
    if (lines.isEmpty())
        return {};
    QStringList names;
    for (const QString &name : lines.first().cells)
        names << name.trimmed().toLower();
    for (const char *needed : {"from", "time", "text"}) {
        if (!names.contains(QLatin1String(needed))) {
            reader.wrong(lines.first().number,
                         ImportText::tr("the heading line names no column \"%1\"").arg(QLatin1String(needed)));
            return reader.take();
        }
    }
    for (qsizetype at = 1; at < lines.size(); ++at)
        reader.csv(lines[at], names);
    return reader.take();
}

} // namespace imdesk
