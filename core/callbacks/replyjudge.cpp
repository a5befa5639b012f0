// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/replyjudge.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace imdesk {

namespace {

QJsonObject bodyOf(const CallbackEvent &event) { return QJsonDocument::fromJson(event.body).object(); }

/// Words are looked for in the text as it came, so that none hides behind the stars of another.
QString masked(const QString &text, const QStringList &words)
{
    QString out = text;
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            std::fill_n(out.begin() + at, word.size(), QLatin1Char('*'));
    }
    return out;
}

/// Whom a friend request, an answer to one or an invitation is about: out of the body, for a column has no room for
/// all of a long list.
QStringList targetsOf(const CallbackEvent &event, const QJsonObject &body)
{
    QStringList out;
    for (const auto &[list, account] :
         {std::pair("FriendItem", "To_Account"), std::pair("ResponseFriendItem", "To_Account"),
          std::pair("DestinationMembers", "Member_Account")}) {
        const QJsonArray items = body.value(QLatin1String(list)).toArray();
        for (const auto &item : items)
            out << item.toObject().value(QLatin1String(account)).toString();
    }
    return out.isEmpty() ? event.receiverList() : out;
}

QJsonArray resultItems(const QStringList &targets, const QStringList &refused, int code, const QString &info)
{
    QJsonArray out;
    for (const QString &target : targets) {
        const bool no = refused.contains(target);
        out.append(QJsonObject{{QStringLiteral("To_Account"), target},
                               {QStringLiteral("ResultCode"), no ? code : 0},
                               {QStringLiteral("ResultInfo"), no ? info : QString()}});
    }
    return out;
}

/// False when the rule has nothing to say about this event after all.
bool answerWith(const ReplyRule &rule, const ReplyForm &form, const CallbackEvent &event, ReplyVerdict &verdict)
{
    switch (rule.kind()) {
    case ReplyRule::Action::Allow:
        return true;
    case ReplyRule::Action::Drop:
        verdict.code = 2;
        return true;
    case ReplyRule::Action::Refuse: {
        const int code = rule.code != 0 ? rule.code : form.perTarget ? form.firstOwnCode : form.plainRefusal;
        if (!form.perTarget) {
            verdict.code = code;
            verdict.info = rule.info;
            return true;
        }
        const QStringList targets = targetsOf(event, bodyOf(event));
        verdict.more.insert(QStringLiteral("ResultItem"), resultItems(targets, targets, code, rule.info));
        return true;
    }
    case ReplyRule::Action::MaskWords: {
        const QJsonArray body = bodyOf(event).value(QLatin1String("MsgBody")).toArray();
        const QJsonArray changed = maskedBody(body, rule.words);
        if (changed == body)
            return false;
        verdict.more.insert(QStringLiteral("MsgBody"), changed);
        return true;
    }
    case ReplyRule::Action::RefuseMembers: {
        const QStringList targets = targetsOf(event, bodyOf(event));
        if (form.perTarget) {
            if (std::ranges::none_of(targets, [&rule](const QString &id) { return rule.members.contains(id); }))
                return false;
            verdict.more.insert(
                QStringLiteral("ResultItem"),
                resultItems(targets, rule.members, rule.code != 0 ? rule.code : form.firstOwnCode, rule.info));
            return true;
        }
        QJsonArray refused;
        for (const QString &id : targets) {
            if (rule.members.contains(id))
                refused.append(id);
        }
        if (refused.isEmpty())
            return false;
        verdict.more.insert(QStringLiteral("RefusedMembers_Account"), refused);
        return true;
    }
    }
    return false;
}

/// Whether a rule that refuses listed people has one of them in the event.
bool namesSomebody(const ReplyRule &rule, const CallbackEvent &event)
{
    const QStringList targets = targetsOf(event, bodyOf(event));
    return std::ranges::any_of(targets, [&rule](const QString &id) { return rule.members.contains(id); });
}

} // namespace

ReplyJudge::ReplyJudge(QList<ReplyRule> rules) : m_rules(std::move(rules))
{
    nameRules(m_rules);
    for (int i = 0; i < int(m_rules.size()); ++i) {
        const ReplyRule &rule = m_rules.at(i);
        if (!rule.on || !rule.problem().isEmpty())
            continue;
        m_usable.push_back({i, FilterMatcher(*Filter::parse(rule.filter))});
    }
}

ReplyVerdict ReplyJudge::decide(const CallbackEvent &event)
{
    ReplyVerdict verdict;
    const ReplyForm *form = m_usable.empty() || event.httpStatus != 200 ? nullptr : replyFormOf(event.command);
    if (!form)
        return verdict;
    const LogRow row(event, m_names);
    QList<int> gaveUp;
    QElapsedTimer since;
    since.start();
    for (Usable &usable : m_usable) {
        const ReplyRule &rule = m_rules.at(usable.place);
        const std::optional<bool> matches = rule.fits(*form) ? usable.matcher.decides(row) : false;
        if (!matches)
            gaveUp << usable.place;
        const bool decides = matches.value_or(false) && answerWith(rule, *form, event, verdict);
        if (since.nsecsElapsed() > qint64(m_patienceMs) * 1'000'000) {
            verdict = {};
            verdict.cutOff = usable.place;
            break;
        }
        if (!decides)
            continue;
        verdict.rule = usable.place;
        break;
    }
    // Whoever writes a text on which a rule gives up must not slip through without a trace.
    if (verdict.rule < 0 && verdict.cutOff < 0 && !gaveUp.isEmpty())
        verdict.cutOff = gaveUp.first();
    verdict.gaveUp = gaveUp;
    return verdict;
}

QList<int> ReplyJudge::missed(const CallbackEvent &event, const ReplyVerdict &verdict)
{
    QList<int> out;
    const ReplyForm *form = event.httpStatus != 200 ? nullptr : replyFormOf(event.command);
    if (!form)
        return out;
    const bool isTimeOver = verdict.cutOff >= 0 && !verdict.gaveUp.contains(verdict.cutOff);
    const int end = verdict.rule >= 0 ? verdict.rule : isTimeOver ? verdict.cutOff : int(m_rules.size());
    std::optional<LogRow> row;
    for (Usable &usable : m_usable) {
        const ReplyRule &rule = m_rules.at(usable.place);
        if (usable.place >= end)
            break;
        if (!rule.misses(*form))
            continue;
        if (!row)
            row.emplace(event, m_names);
        if (usable.matcher.matches(*row) &&
            (rule.kind() != ReplyRule::Action::RefuseMembers || namesSomebody(rule, event)))
            out << usable.place;
    }
    return out;
}

QJsonObject ReplyJudge::passingAll(const CallbackEvent &event)
{
    const ReplyForm *form = event.httpStatus != 200 ? nullptr : replyFormOf(event.command);
    if (!form || !form->perTarget)
        return {};
    const QStringList targets = targetsOf(event, bodyOf(event));
    return {{QStringLiteral("ResultItem"), resultItems(targets, {}, 0, {})}};
}

void ReplyJudge::apply(const ReplyVerdict &verdict, CallbackEvent &event) const
{
    if (verdict.rule < 0)
        return;
    event.rule = m_rules.at(verdict.rule).name;
    event.answerCode = verdict.code;
    event.answerText = verdict.info;
    if (!verdict.more.isEmpty())
        event.answerMore = QJsonDocument(verdict.more).toJson(QJsonDocument::Compact);
}

QJsonArray maskedBody(const QJsonArray &msgBody, const QStringList &words)
{
    QJsonArray out;
    for (const auto &item : msgBody) {
        QJsonObject element = item.toObject();
        QJsonObject content = element.value(QLatin1String("MsgContent")).toObject();
        const QJsonValue text = content.value(QLatin1String("Text"));
        if (element.value(QLatin1String("MsgType")) == QLatin1String("TIMTextElem") && text.isString()) {
            content.insert(QStringLiteral("Text"), masked(text.toString(), words));
            element.insert(QStringLiteral("MsgContent"), content);
            out.append(element);
        } else {
            out.append(item);
        }
    }
    return out;
}

} // namespace imdesk
