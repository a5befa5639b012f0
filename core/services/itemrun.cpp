// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/itemrun.h"

#include <utility>

namespace imdesk {

ItemOutcome ItemOutcome::byCode(const QString &id, int code, const QString &message, const QString &word)
{
    ItemOutcome outcome{id, State::Done, {}, word, {}};
    if (code != 0) {
        outcome.state = State::Failed;
        outcome.error = makeError(ApiError::Kind::Service, message);
        outcome.error.code = code;
    }
    return outcome;
}

ItemOutcome ItemOutcome::missed(const QString &id, const ApiError &error)
{
    const State state = error.maybeDone                           ? State::Unknown
                        : error.kind == ApiError::Kind::Cancelled ? State::NotTried
                                                                  : State::Failed;
    return {id, state, error, {}, {}};
}

QList<ItemOutcome> undoOutcomes(const TakenBack &taken)
{
    QList<ItemOutcome> out;
    for (const UndoItem &item : taken.undone)
        out << ItemOutcome::done(item.name());
    for (const UndoItem &item : taken.missed)
        out << ItemOutcome::missed(item.name(), *item.error);
    return out;
}

qsizetype itemsPerCall(const Catalogue &catalogue, const QString &command, const QString &list, qsizetype fallback)
{
    const CatalogueCommand *entry = catalogue.command(command);
    const CatalogueField *field = entry ? entry->requestField(list) : nullptr;
    return field && field->maxItems ? static_cast<qsizetype>(*field->maxItems) : fallback;
}

void ItemRun::begin(const QStringList &items, const Cut &cut, Send send)
{
    Q_ASSERT(!m_running && cut.perCall > 0);
    m_send = std::move(send);
    m_cut = cut;
    m_waiting.clear();
    m_flying.clear();
    for (qsizetype at = 0; at < items.size(); at += cut.perCall)
        m_waiting << items.mid(at, cut.perCall);
    m_total = items.size();
    m_done = m_told = 0;
    m_failed = false;
    m_firstError = {};
    const QString told = std::exchange(m_nextReason, QString());
    m_reason = told.isEmpty() ? m_client.reason() : told;
    m_noted = newNoted();
    m_running = true;
    pump();
}

void ItemRun::pump()
{
    while (m_running && m_flying.size() < m_cut.atOnce && !m_waiting.isEmpty()) {
        const QStringList some = m_waiting.takeFirst();
        m_flying << some;
        m_send(some, ++m_serial);
    }
    if (m_running && m_flying.isEmpty() && m_waiting.isEmpty()) {
        m_running = false;
        Q_EMIT finished();
    }
}

void ItemRun::onReply(const QStringList &asked, QList<ItemOutcome> outcomes)
{
    m_flying.removeOne(asked);
    QSet<QString> named;
    for (const ItemOutcome &outcome : std::as_const(outcomes))
        named.insert(outcome.id);
    for (const QString &id : asked) {
        if (named.contains(id))
            continue;
        if (!m_cut.answersEach) {
            outcomes << ItemOutcome::done(id);
            continue;
        }
        ApiError silence = makeError(ApiError::Kind::Decode, tr("The reply of the service does not tell of it."));
        silence.maybeDone = true;
        outcomes << ItemOutcome{id, ItemOutcome::State::Unknown, silence, {}, {}};
    }
    tell(outcomes);
    pump();
}

void ItemRun::onFailure(const QStringList &asked, const ApiError &error)
{
    m_flying.removeOne(asked);
    if (asked.size() > 1 && error.kind == ApiError::Kind::Service && m_cut.halveOn.contains(error.code)) {
        m_waiting.prepend(asked.mid(asked.size() / 2));
        m_waiting.prepend(asked.mid(0, asked.size() / 2));
        pump();
        return;
    }
    QList<ItemOutcome> outcomes;
    for (const QString &id : asked) {
        const auto state = error.maybeDone ? ItemOutcome::State::Unknown : ItemOutcome::State::Failed;
        outcomes << ItemOutcome{id, state, error, {}, {}};
    }
    tell(outcomes);
    // An address that never answered keeps silent for the rest too, and each try takes its time.
    if (hitsEveryItem(error) || (error.kind == ApiError::Kind::Network && m_done == 0))
        giveUp(error);
    pump();
}

void ItemRun::tell(const QList<ItemOutcome> &outcomes)
{
    if (outcomes.isEmpty())
        return;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state == ItemOutcome::State::Done)
            ++m_done;
        else if (!m_failed)
            m_firstError = outcome.error;
        m_failed |= outcome.state != ItemOutcome::State::Done;
        ++m_told;
    }
    Q_EMIT arrived(outcomes);
}

void ItemRun::giveUp(const ApiError &error)
{
    QList<ItemOutcome> outcomes;
    for (const QStringList &some : std::as_const(m_waiting)) {
        for (const QString &id : some)
            outcomes << ItemOutcome{id, ItemOutcome::State::NotTried, error, {}, {}};
    }
    m_waiting.clear();
    tell(outcomes);
}

void ItemRun::cancel()
{
    if (!m_running)
        return;
    m_scope.cancelAll();
    ApiError error = makeError(ApiError::Kind::Cancelled, QString());
    giveUp(error);
    error.maybeDone = true;
    QList<ItemOutcome> outcomes;
    for (const QStringList &some : std::as_const(m_flying)) {
        for (const QString &id : some)
            outcomes << ItemOutcome{id, ItemOutcome::State::Unknown, error, {}, {}};
    }
    m_flying.clear();
    tell(outcomes);
    pump();
}

} // namespace imdesk
