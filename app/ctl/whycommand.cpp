// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/timewords.h"

#include "core/callbacks/eventreader.h"
#include "core/models/rememberedrefusals.h"

#include <QFileInfo>
#include <QJsonObject>

namespace imdesk {

namespace {

QString blockerWord(Blocker::Effect effect)
{
    switch (effect) {
    case Blocker::Effect::Blocks:
        return QStringLiteral("blocks");
    case Blocker::Effect::MayBlock:
        return QStringLiteral("may-block");
    case Blocker::Effect::Informs:
        return QStringLiteral("informs");
    default:
        return QStringLiteral("unchecked");
    }
}

/// What the log remembers can only be looked at, which a window does and --fix does not.
void printBlocker(Ctl &ctl, const Blocker &blocker)
{
    const QString effect = blockerWord(blocker.effect);
    if (!ctl.json()) {
        ctl.print(QStringLiteral("%1: %2").arg(effect, blocker.sentence));
        if (blocker.event > 0)
            ctl.print(QStringLiteral("  ") + Ctl::tr("event %1 of the log").arg(blocker.event));
        else if (!blocker.fix.isEmpty())
            ctl.print(QStringLiteral("  ") + Ctl::tr("--fix %1: %2").arg(blocker.fix, blocker.fixText));
        return;
    }
    QJsonObject told{{QStringLiteral("what"), blocker.what},
                     {QStringLiteral("effect"), effect},
                     {QStringLiteral("sentence"), blocker.sentence},
                     {QStringLiteral("fix"), blocker.event > 0 ? QString() : blocker.fix}};
    if (blocker.event > 0)
        told.insert(QStringLiteral("event"), blocker.event);
    ctl.print(told);
}

void endWhy(Ctl &ctl, const QList<Blocker> &blockers)
{
    for (const Blocker &blocker : blockers)
        printBlocker(ctl, blocker);
    if (blockers.isEmpty() && !ctl.json())
        ctl.print(Ctl::tr("Nothing stops the message."));
    ctl.end(ExitCode::Done);
}

/// Mends the named finding and checks again.
void mendThenCheck(Ctl &ctl, MessageBlockers &blockers, const QString &fix, const QList<Blocker> &found)
{
    const auto blocker =
        std::ranges::find_if(found, [&fix](const Blocker &one) { return one.event == 0 && one.fix == fix; });
    if (blocker == found.end()) {
        for (const Blocker &one : found)
            printBlocker(ctl, one);
        ctl.usage(Ctl::tr("There is nothing here that %1 would mend.").arg(fix));
        return;
    }
    QObject::connect(&blockers, &MessageBlockers::fixed, &ctl, [&ctl, &blockers] {
        QObject::connect(&blockers, &MessageBlockers::finished, &ctl,
                         [&ctl](const QList<Blocker> &left) { endWhy(ctl, left); });
        blockers.check(blockers.question());
    });
    QObject::connect(&blockers, &MessageBlockers::fixFailed, &ctl,
                     [&ctl](const QString &, const ApiError &error) { ctl.fail(error); });
    blockers.fix(*blocker);
}

/// What the log that --store names remembers.
Result<std::optional<RememberedRefusal>> refusalInStore(const Ctl &ctl, const MessageQuestion &question)
{
    const QString path = ctl.parser.value(QStringLiteral("store"));
    if (path.isEmpty())
        return std::optional<RememberedRefusal>();
    if (!QFileInfo::exists(path))
        return fail(ApiError::Kind::Unreadable, Ctl::tr("There is no event log at %1.").arg(path));
    Result<EventReader> reader = EventReader::open(path);
    return reader ? lastRefusal(*reader, question) : std::unexpected(reader.error());
}

void runWhy(Ctl &ctl, const QStringList &arguments)
{
    MessageQuestion question;
    question.sender = arguments.value(0);
    question.receiver = arguments.value(1);
    question.group = ctl.parser.value(QStringLiteral("group"));
    if (const auto wrong = MessageBlockers::problem(question); wrong || arguments.size() > 2) {
        ctl.usage(wrong ? wrong->message : Ctl::tr("why takes two accounts, or one account and --group GROUPID."));
        return;
    }
    const auto refusal = refusalInStore(ctl, question);
    if (!refusal) {
        ctl.fail(refusal.error());
        return;
    }
    const QString fix = ctl.parser.value(QStringLiteral("fix"));
    ctl.writes = !fix.isEmpty();
    connectThen(ctl, [&ctl, question, fix, refusal = *refusal](Connection &connection) {
        auto *blockers = new MessageBlockers(*connection.client, &ctl);
        blockers->setTimeText([](qint64 ms) { return timeText(ms / 1000); });
        blockers->setRefusalLookup([refusal](const MessageQuestion &) { return refusal; });
        QObject::connect(blockers, &MessageBlockers::failed, &ctl, [&ctl](const ApiError &error) { ctl.fail(error); });
        QObject::connect(
            blockers, &MessageBlockers::finished, &ctl,
            [&ctl, blockers, fix](const QList<Blocker> &found) {
                if (fix.isEmpty())
                    endWhy(ctl, found);
                else
                    mendThenCheck(ctl, *blockers, fix, found);
            },
            Qt::SingleShotConnection);
        blockers->check(question);
    });
}

} // namespace

CtlCommand whyCommand()
{
    return writingCommandOf(
        {QStringLiteral("why"),
         Ctl::tr("A B | A --group GROUPID"),
         Ctl::tr("Say what keeps A's own client from messaging B or a group, and mend it with --fix."),
         {QStringLiteral("alice bob"), QStringLiteral("alice --group night"),
          QStringLiteral("alice bob --fix unblock-sender"), QStringLiteral("alice bob --store events.db")},
         [](QCommandLineParser &parser) {
             parser.addOption(
                 {QStringLiteral("group"), Ctl::tr("The group that is not reached."), QStringLiteral("GROUPID")});
             parser.addOption({QStringLiteral("fix"),
                               Ctl::tr("Mend what was found, by the word the finding names; then check again."),
                               QStringLiteral("WORD")});
             parser.addOption({QStringLiteral("store"),
                               Ctl::tr("The event log that listen or imdesk writes; what the app's own callback server "
                                       "refused is looked up in it."),
                               QStringLiteral("FILE")});
         },
         runWhy});
}

} // namespace imdesk
