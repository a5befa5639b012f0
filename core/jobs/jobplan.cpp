// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobplan.h"

#include "core/jobs/jobverb.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace imdesk {

template <>
FieldTable fieldsOf<JobFile>()
{
    return {field("path", &JobFile::path, Need::Required),
            field("encoding", &JobFile::encoding),
            field("separator", &JobFile::separator),
            field("sheet", &JobFile::sheet),
            field("header", &JobFile::header),
            field("columns", &JobFile::columns),
            field("plain", &JobFile::plain)};
}

template <>
FieldTable fieldsOf<JobList>()
{
    return {field("field", &JobList::field, Need::Required), field("ids", &JobList::ids, Need::Required)};
}

template <>
FieldTable fieldsOf<JobPlan>()
{
    return {field("verb", &JobPlan::verb, Need::Required),
            field("name", &JobPlan::name),
            field("profile", &JobPlan::profile),
            field("rows", &JobPlan::rows),
            field("file", &JobPlan::file),
            field("list", &JobPlan::list),
            field("arguments", &JobPlan::arguments),
            field("quota_percent", &JobPlan::quotaPercent),
            field("at_once", &JobPlan::atOnce),
            field("reason", &JobPlan::reason),
            field("undoes", &JobPlan::undoes),
            rest(&JobPlan::others)};
}

namespace {

/// More than the client has under way at once is only a longer queue.
constexpr int mostAtOnce = 64;

struct JobPlanText
{
    Q_DECLARE_TR_FUNCTIONS(JobPlanText)
};

} // namespace

std::optional<qsizetype> JobPlan::namedRows() const
{
    if (file)
        return std::nullopt;
    return list ? list->ids.size() : rows.size();
}

QString JobPlan::problem() const
{
    const JobVerb *known = jobVerb(verb);
    if (!known) {
        QStringList names;
        for (const JobVerb &one : jobVerbs())
            names << one.name;
        return JobPlanText::tr("There is no verb %1. There are: %2.").arg(verb, names.join(QStringLiteral(", ")));
    }
    if (int(!rows.isEmpty()) + int(file.has_value()) + int(list.has_value()) != 1 || (list && list->ids.isEmpty()))
        return JobPlanText::tr("A plan has either rows, a list or a file.");
    if (list && !known->takes(list->field))
        return JobPlanText::tr("%1 has no argument %2. It takes: %3.")
            .arg(verb, list->field, known->fieldNames().join(QStringLiteral(", ")));
    if (quotaPercent < 1 || quotaPercent > 100)
        return JobPlanText::tr("quota_percent is a number from 1 to 100.");
    if (atOnce < 1 || atOnce > mostAtOnce)
        return JobPlanText::tr("at_once is a number from 1 to %1.").arg(mostAtOnce);
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (!known->takes(it.key()))
            return JobPlanText::tr("%1 has no argument %2. It takes: %3.")
                .arg(verb, it.key(), known->fieldNames().join(QStringLiteral(", ")));
        if (!textOf(*it))
            return JobPlanText::tr("The argument %1 is neither a text nor a whole number.").arg(it.key());
    }
    return {};
}

QStringList JobPlan::fields() const
{
    const JobVerb *known = jobVerb(verb);
    QStringList names = known ? known->fieldNames() : QStringList();
    QStringList tags;
    const auto addTags = [&tags](const QJsonObject &object) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().startsWith(QLatin1String("Tag_Profile_")) && !tags.contains(it.key()))
                tags << it.key();
        }
    };
    if (known && known->profileTags) {
        for (const QJsonObject &row : rows)
            addTags(row);
        if (file)
            addTags(file->columns);
    }
    // The same order for the rows of a plan and for the file they are kept in.
    tags.sort();
    return names + tags;
}

QJsonObject JobPlan::argumentTexts() const
{
    QJsonObject out;
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        out.insert(it.key(), textOf(*it).value_or(QString()));
    return out;
}

std::optional<QString> JobPlan::textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    if (value.isDouble()) {
        const auto number = wholeNumber(value);
        return number ? std::optional(QString::number(*number)) : std::nullopt;
    }
    if (value.isArray() || value.isObject())
        return std::nullopt;
    return value.toString();
}

Result<JobPlan> JobPlan::fromJson(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isObject() && trouble.error == QJsonParseError::NoError)
        return fail(ApiError::Kind::Usage, JobPlanText::tr("The plan is no JSON object."));
    if (!document.isObject())
        return fail(ApiError::Kind::Usage,
                    JobPlanText::tr("The plan is no JSON object: %1").arg(trouble.errorString()));
    if (const auto key = doubledKey(json))
        return fail(ApiError::Kind::Usage,
                    JobPlanText::tr("The plan has the key %1 twice in one place, so that it is not known which holds.")
                        .arg(*key));
    Result<JobPlan> plan = decode<JobPlan>(document.object());
    if (!plan)
        return fail(ApiError::Kind::Usage,
                    JobPlanText::tr("The plan cannot be understood: %1").arg(plan.error().message));
    if (!plan->others.isEmpty())
        return fail(ApiError::Kind::Usage, JobPlanText::tr("The plan has a key that means nothing: %1")
                                               .arg(plan->others.keys().join(QStringLiteral(", "))));
    if (const QString problem = plan->problem(); !problem.isEmpty())
        return fail(ApiError::Kind::Usage, problem);
    return plan;
}

Result<JobPlan> JobPlan::read(const QString &path)
{
    QFile file(path);
    const bool open = path == QLatin1String("-") ? file.open(0, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ApiError::Kind::Unreadable,
                    JobPlanText::tr("The plan %1 cannot be read: %2").arg(path, file.errorString()));
    Result<JobPlan> plan = fromJson(file.readAll());
    // A file beside the plan is named from there; one that comes on standard input, from where it is given.
    if (plan && plan->file && QFileInfo(plan->file->path).isRelative()) {
        const QString home = path == QLatin1String("-") ? QDir::currentPath() : QFileInfo(path).absolutePath();
        plan->file->path = home + QLatin1Char('/') + plan->file->path;
    }
    return plan;
}

QByteArray JobPlan::toJson() const { return QJsonDocument(encode(*this)).toJson(); }

} // namespace imdesk
