// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"

#include "core/base/plaintext.h"
#include "core/jobs/textdecoder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace imdesk {

namespace {

using OutcomeState = ItemOutcome::State;

QString outcomeWord(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Done:
        return QStringLiteral("done");
    case OutcomeState::Failed:
        return QStringLiteral("failed");
    case OutcomeState::Unknown:
        return QStringLiteral("unknown");
    default:
        return QStringLiteral("not-tried");
    }
}

Result<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    const bool open = path == QLatin1String("-") ? file.open(0, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ApiError::Kind::Unreadable,
                    Ctl::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    const Result<QString> text = TextDecoder::textOf(file.readAll());
    if (!text)
        return std::unexpected(text.error());
    QStringList lines;
    for (const QString &line : text->split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// One line a value, an object inside line by line too.
QString detailLines(const QJsonObject &details)
{
    QString lines;
    for (auto it = details.begin(); it != details.end(); ++it) {
        if (it->isObject())
            lines += detailLines(it->toObject());
        else
            lines += QStringLiteral("\n  %1: %2").arg(visibleText(it.key()), valueWords(it.value()));
    }
    return lines;
}

/// What stands behind the ID of an item that is done. Where only fields were asked for, they follow on their own lines.
QString doneWord(const ItemOutcome &outcome)
{
    if (!outcome.word.isEmpty())
        return QLatin1Char(' ') + visibleText(outcome.word);
    for (const auto &detail : outcome.details) {
        if (detail.isObject())
            return detail.toObject().isEmpty() ? QLatin1Char(' ') + Ctl::tr("no field is set") : QString();
    }
    return QLatin1Char(' ') + outcomeWord(outcome.state);
}

} // namespace

CtlCommand commandOf(const Verb &verb)
{
    CtlCommand command;
    command.name = verb.name;
    command.arguments = verb.arguments;
    command.summary = verb.summary;
    for (const QString &example : verb.examples)
        command.examples << QStringLiteral("imdeskctl %1 %2").arg(verb.name, example);
    command.options = [options = verb.options](QCommandLineParser &parser) {
        addConnectionOptions(parser);
        if (options)
            options(parser);
    };
    const qsizetype words = verb.name.count(QLatin1Char(' ')) + 1;
    command.run = [words, run = verb.run](Ctl &ctl) { run(ctl, ctl.parser.positionalArguments().mid(words)); };
    return command;
}

CtlCommand writingCommandOf(const Verb &verb)
{
    Verb writing = verb;
    writing.options = [options = verb.options](QCommandLineParser &parser) {
        if (options)
            options(parser);
        addProductionOption(parser);
    };
    writing.run = [run = verb.run](Ctl &ctl, const QStringList &arguments) {
        ctl.writes = true;
        run(ctl, arguments);
    };
    return commandOf(writing);
}

void addFileOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("file"), Ctl::tr("Also the IDs in this file, one a line; - for standard input."),
                      QStringLiteral("FILE")});
}

void addYesOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("yes"), Ctl::tr("Do it. Without this nothing is sent, for it cannot be undone.")});
}

void addProductionOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("yes"), Ctl::tr("Do it. Without this nothing is changed by way of a production profile.")});
}

// Options name the app anew with every call; a profile is remembered, and may not be the one that was meant. By way of
// one that is read-only nothing is sent anyhow, which is told in its own words.
bool asksOnProduction(const Ctl &ctl, const Profile &profile)
{
    const bool remembered = !ctl.parser.value(QStringLiteral("profile")).isEmpty();
    return remembered && profile.level == SafetyLevel::Production && !profile.readOnly;
}

bool confirmed(Ctl &ctl, const QString &question, bool lasting)
{
    if (ctl.parser.isSet(QStringLiteral("yes")))
        return true;
    ctl.warn(QStringLiteral("imdeskctl: ") + question);
    ctl.warn(lasting ? Ctl::tr("This cannot be undone. Nothing was sent; add --yes to do it.")
                     : Ctl::tr("Nothing was sent; add --yes to do it."));
    ctl.printError(makeError(ApiError::Kind::Usage, question));
    ctl.end(ExitCode::Usage);
    return false;
}

Result<QStringList> itemsFrom(const Ctl &ctl, const QString &option, const QStringList &arguments)
{
    QStringList files;
    if (const QString path = ctl.parser.value(option); !path.isEmpty())
        files << path;
    QStringList items;
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("-"))
            files << argument;
        else
            items << argument;
    }
    files.removeDuplicates();
    for (const QString &path : std::as_const(files)) {
        const Result<QStringList> lines = linesOf(path);
        if (!lines)
            return lines;
        items << *lines;
    }
    items.removeDuplicates();
    return items;
}

std::optional<QStringList> neededItems(Ctl &ctl, const QStringList &arguments, const QString &what)
{
    const Result<QStringList> items = itemsFrom(ctl, QStringLiteral("file"), arguments);
    if (!items) {
        ctl.fail(items.error());
        return std::nullopt;
    }
    if (items->isEmpty()) {
        ctl.usage(what);
        return std::nullopt;
    }
    return *items;
}

QString valueWords(const QJsonValue &value)
{
    if (value.isString())
        return visibleText(value.toString());
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return visibleText(QString::fromUtf8(json.mid(1, json.size() - 2)));
}

void printOutcome(Ctl &ctl, const ItemOutcome &outcome)
{
    if (ctl.json()) {
        QJsonObject line{{QStringLiteral("id"), outcome.id}, {QStringLiteral("state"), outcomeWord(outcome.state)}};
        if (!outcome.word.isEmpty())
            line.insert(QStringLiteral("status"), outcome.word);
        if (outcome.state != OutcomeState::Done) {
            line.insert(QStringLiteral("code"), outcome.error.code);
            line.insert(QStringLiteral("message"), outcome.error.message);
        }
        for (auto it = outcome.details.begin(); it != outcome.details.end(); ++it)
            line.insert(it.key(), it.value());
        ctl.print(line);
    } else if (outcome.state == OutcomeState::Done) {
        ctl.print(visibleText(outcome.id) + QLatin1Char(':') + doneWord(outcome) + detailLines(outcome.details));
    } else if (outcome.error.kind == ApiError::Kind::Service && outcome.state == OutcomeState::Failed) {
        const QString cause = visibleText(ctl.causeOf(outcome.error));
        ctl.print(outcome.error.code == 0
                      ? Ctl::tr("%1: failed: %2").arg(visibleText(outcome.id), cause)
                      : Ctl::tr("%1: failed, error %2 %3")
                            .arg(visibleText(outcome.id), QString::number(outcome.error.code), cause));
    } else {
        ctl.print(QStringLiteral("%1: %2").arg(visibleText(outcome.id), outcomeWord(outcome.state)));
    }
}

void followItems(Ctl &ctl, ItemRun &run)
{
    QObject::connect(&run, &ItemRun::arrived, &ctl, [&ctl](const QList<ItemOutcome> &outcomes) {
        for (const ItemOutcome &outcome : outcomes)
            printOutcome(ctl, outcome);
    });
    QObject::connect(&run, &ItemRun::finished, &ctl, [&ctl, &run] {
        if (run.done() == run.total()) {
            ctl.end(ExitCode::Done);
            return;
        }
        if (run.done() == 0)
            ctl.explain(run.firstError());
        else
            ctl.warn(Ctl::tr("imdeskctl: %1 of %2 were done.").arg(run.done()).arg(run.total()));
        ctl.end(ctl.orInterrupted(run.done() > 0 ? ExitCode::Partly : exitCodeFor(run.firstError())));
    });
    ctl.onSignal([&run] { run.cancel(); });
}

ItemRun &printedRun(Ctl &ctl, const Connection &connection)
{
    auto *run = new ItemRun(*connection.client, &ctl);
    followItems(ctl, *run);
    return *run;
}

} // namespace imdesk
