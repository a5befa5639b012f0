// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachdesk.h"

#include "core/callbacks/attachforms.h"
#include "core/callbacks/eventreader.h"

namespace imdesk {

namespace {

constexpr qint64 mostRehearsed = 100'000;

QJsonObject failed(const ApiError &error) { return {{QStringLiteral("error"), error.message}}; }

QJsonObject searched(const QString &storePath, const QJsonObject &request, const std::stop_token &stop)
{
    const Result<Filter> filter = attach::filterIn(request);
    if (!filter)
        return failed(filter.error());
    std::optional<qint64> beyond;
    if (request.contains(QLatin1String("beyond")))
        beyond = request[QLatin1String("beyond")].toInteger();
    PageLimits limits;
    limits.events = qBound(1, request[QLatin1String("limit")].toInt(limits.events), limits.events);
    const PageOrder order =
        request[QLatin1String("oldest_first")].toBool() ? PageOrder::OldestFirst : PageOrder::NewestFirst;
    const FoundBodies bodies = request[QLatin1String("bodies")].toBool() ? FoundBodies::All : FoundBodies::WhereCut;
    const Result<SearchPage> page = findPage(storePath, *filter, beyond, limits, stop, order, bodies);
    return page ? attach::pageOut(*page) : failed(page.error());
}

QJsonObject rehearsed(const QString &storePath, const QJsonObject &request, const std::stop_token &stop)
{
    const Result<ReplyRuleList> list = decode<ReplyRuleList>(request);
    if (!list)
        return failed(list.error());
    const qint64 newest = qBound<qint64>(0, request[QLatin1String("newest")].toInteger(), mostRehearsed);
    const Result<RehearsalReport> report = RuleRehearsal::run(storePath, list->rules, newest, stop);
    return report ? attach::reportOut(*report) : failed(report.error());
}

QJsonObject ledger(const QString &storePath)
{
    Result<EventReader> reader = EventReader::open(storePath);
    if (!reader)
        return failed(reader.error());
    auto listened = reader->listened();
    auto explained = reader->explained();
    if (!listened || !explained)
        return failed(!listened ? listened.error() : explained.error());
    return attach::ledgerOut({std::move(*listened), std::move(*explained)});
}

} // namespace

AttachDesk::AttachDesk(const QString &storePath)
    : m_storePath(storePath),
      m_mailbox([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      }),
      m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

AttachDesk::~AttachDesk() = default;

bool AttachDesk::knows(const QString &op)
{
    return op == QLatin1String("search") || op == QLatin1String("rehearse") || op == QLatin1String("ledger");
}

bool AttachDesk::take(const QJsonObject &request, Reply reply)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting)
            return false;
        m_waiting.emplace_back(request, std::move(reply));
    }
    m_wake.notify_one();
    return true;
}

void AttachDesk::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        const auto [request, reply] = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        QJsonObject out = answer(request, stop);
        out.insert(QStringLiteral("id"), request[QLatin1String("id")]);
        m_mailbox.post([reply, out] { reply(out); });
        lock.lock();
        if (stop.stop_requested())
            return;
    }
}

QJsonObject AttachDesk::answer(const QJsonObject &request, const std::stop_token &stop) const
{
    const QString op = request[QLatin1String("op")].toString();
    if (op == QLatin1String("search"))
        return searched(m_storePath, request, stop);
    return op == QLatin1String("rehearse") ? rehearsed(m_storePath, request, stop) : ledger(m_storePath);
}

} // namespace imdesk
