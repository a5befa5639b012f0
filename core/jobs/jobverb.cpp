// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobverb.h"

#include "core/api/groupplace.h"
#include "core/base/plaintext.h"
#include "core/jobs/jobundo.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace imdesk {

namespace {

struct JobVerbText
{
    Q_DECLARE_TR_FUNCTIONS(JobVerbText)
};

constexpr qsizetype accountBytes = 32, groupBytes = 48, topicBytes = 96;

QString tooLong(const QString &field, const QString &value, qsizetype most)
{
    const qsizetype bytes = utf8Bytes(value);
    return bytes <= most ? QString()
                         : JobVerbText::tr("%1 has %2 bytes, and at most %3 are allowed.")
                               .arg(field, QString::number(bytes), QString::number(most));
}

} // namespace

QString jobStateWord(JobState state)
{
    switch (state) {
    case JobState::Pending:
        return QStringLiteral("pending");
    case JobState::Done:
        return QStringLiteral("done");
    case JobState::Failed:
        return QStringLiteral("failed");
    case JobState::Skipped:
        return QStringLiteral("skipped");
    case JobState::Unknown:
        return QStringLiteral("unknown");
    case JobState::Sent:
        return QStringLiteral("sent");
    case JobState::Protected:
        return QStringLiteral("protected");
    }
    return {};
}

QString JobText::operator()() const
{
    return context ? QCoreApplication::translate(context, source) : QString::fromLatin1(source);
}

QString JobField::problem(const QString &value) const
{
    switch (kind) {
    case Kind::Id:
    case Kind::Group: {
        // What spreadsheets make of long numbers, alone and in the files they write.
        static const QRegularExpression spoilt(QStringLiteral("^[0-9]([.,][0-9]+)?E\\+[0-9]+$"),
                                               QRegularExpression::CaseInsensitiveOption);
        if (spoilt.match(value).hasMatch())
            return JobVerbText::tr("%1 is %2: a spreadsheet took the ID for a number and rounded it. Make its column "
                                   "one of text and enter the IDs anew.")
                .arg(name, value);
        if (value.contains(QChar::Null))
            return JobVerbText::tr("%1 holds a zero character, which no ID does. Name the encoding of the file.")
                .arg(name);
        const api::GroupPlace place = api::groupPlace(value);
        if (kind == Kind::Group && place.topicId) {
            const QString said = tooLong(name, place.groupId, groupBytes);
            return said.isEmpty() ? tooLong(name, value, topicBytes) : said;
        }
        return tooLong(name, value, kind == Kind::Group ? groupBytes : accountBytes);
    }
    case Kind::Number: {
        bool ok = false;
        value.toUInt(&ok);
        return ok ? QString()
                  : JobVerbText::tr("%1 takes a whole number from 0 to 4294967295, not %2.").arg(name, value);
    }
    case Kind::Word:
        return words.contains(value)
                   ? QString()
                   : JobVerbText::tr("%1 takes %2, not %3.").arg(name, words.join(QStringLiteral(", ")), value);
    case Kind::Text:
    case Kind::Message:
        break;
    }
    return maxBytes > 0 ? tooLong(name, value, maxBytes) : QString();
}

bool JobVerb::takes(const QString &field) const
{
    return fieldNames().contains(field) || (profileTags && field.startsWith(QLatin1String("Tag_Profile_")));
}

QStringList JobVerb::fieldNames() const
{
    QStringList names;
    for (const JobField &field : fields)
        names << field.name;
    return names;
}

qsizetype JobVerb::rowsPerCall(const Catalogue &catalogue) const
{
    if (list.isEmpty())
        return 1;
    const CatalogueCommand *entry = catalogue.command(command);
    const CatalogueField *limit = entry ? entry->requestField(list) : nullptr;
    return limit && limit->maxItems ? static_cast<qsizetype>(*limit->maxItems) : perCall;
}

QString JobVerb::keyOf(const JobRow &row) const
{
    if (key)
        return key(row);
    QStringList parts;
    for (const QString &key : keys)
        parts << row.values.value(key).toString();
    return parts.join(QChar(0x1f));
}

QString JobVerb::problem(const JobRow &row, const Catalogue &catalogue, Dialect dialect) const
{
    if (!row.misread.isEmpty())
        return row.misread;
    for (const JobField &field : fields) {
        const QString value = row.values.value(field.name).toString();
        if (field.required && value.isEmpty())
            return JobVerbText::tr("%1 is missing.").arg(field.name);
        if (const QString said = value.isEmpty() ? QString() : field.problem(value); !said.isEmpty())
            return said;
    }
    if (const QString said = wrong ? wrong(row) : QString(); !said.isEmpty())
        return said;
    const JobVerb &call = step(row);
    const CatalogueCommand *entry = catalogue.command(call.command);
    const auto offence = entry ? checkRequest(*entry, call.body({row}, dialect), false) : std::nullopt;
    return offence ? offence->message : QString();
}

QStringList JobVerb::objects(const JobRow &row)
{
    QStringList out;
    for (const QString &name : {QStringLiteral("account"), QStringLiteral("group"), QStringLiteral("from"),
                                QStringLiteral("to"), QStringLiteral("owner"), QStringLiteral("id")}) {
        if (const QString id = row.values.value(name).toString(); !id.isEmpty())
            out << name + QStringLiteral(": ") + id;
    }
    return out;
}

AnswerItems::AnswerItems(const QJsonObject &reply, QLatin1String list, QLatin1String idKey)
{
    const QJsonArray array = reply.value(list).toArray();
    for (const auto &item : array) {
        const QJsonValue id = item.toObject().value(idKey);
        m_items[id.isDouble() ? QString::number(id.toInteger()) : id.toString()] << item.toObject();
    }
}

std::optional<QJsonObject> AnswerItems::take(const QString &id)
{
    const auto it = m_items.find(id);
    if (it == m_items.end())
        return std::nullopt;
    return it->size() > 1 ? it->takeFirst() : it->first();
}

JobOutcome untoldOutcome(const JobRow &row)
{
    return {row.number, JobState::Unknown, 0, JobVerbText::tr("the service's reply does not tell of it"), {}};
}

QList<JobOutcome> outcomesByList(const QList<JobRow> &rows, const QJsonObject &reply, QLatin1String list,
                                 QLatin1String idKey, QLatin1String codeKey, QLatin1String infoKey, QLatin1String field)
{
    AnswerItems items(reply, list, idKey);
    QList<JobOutcome> out;
    for (const JobRow &row : rows) {
        const auto item = items.take(row.text(field));
        if (!item) {
            out << untoldOutcome(row);
            continue;
        }
        const int code = static_cast<int>(wholeNumber(item->value(codeKey)).value_or(0));
        if (code != 0)
            out << JobOutcome{row.number, JobState::Failed, code, item->value(infoKey).toString(), {}};
    }
    return out;
}

const QList<JobVerb> &jobVerbs()
{
    static const QList<JobVerb> all = peopleJobs() + groupJobs() + messageJobs();
    return all;
}

const JobVerb *jobVerb(const QString &name)
{
    for (const JobVerb &verb : jobVerbs()) {
        if (verb.name == name)
            return &verb;
    }
    static const JobVerb undo = undoJobVerb();
    return name == undo.name ? &undo : nullptr;
}

} // namespace imdesk
