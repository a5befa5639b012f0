// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventreplay.h"

#include "core/callbacks/answertrace.h"
#include "core/callbacks/eventreader.h"

#include <QJsonDocument>
#include <QPointer>

namespace imdesk {

namespace {

constexpr std::size_t replayPage = 50;

QByteArray withApp(const QByteArray &query, quint32 sdkAppId)
{
    QByteArrayList parts = query.split('&');
    for (QByteArray &part : parts) {
        if (part.startsWith("SdkAppid="))
            part = "SdkAppid=" + QByteArray::number(sdkAppId);
    }
    return parts.join('&');
}

} // namespace

ReplayItem ReplayItem::of(const CallbackEvent &event)
{
    ReplayItem item;
    item.seq = event.seq;
    item.command = event.command;
    item.parts = {event.query, event.body, AnswerTrace::fromBytes(event.handling).headers};
    item.hasAnswer = event.origin == EventOrigin::Received; // what was filled in never came as a callback
    item.code = event.answerCode;
    item.info = event.answerText;
    item.more = QJsonDocument::fromJson(event.answerMore).object();
    return item;
}

bool ReplayResult::isSame() const
{
    return reply.usable && item.hasAnswer && reply.code == item.code && reply.info == item.info &&
           reply.more == item.more;
}

EventReplay::EventReplay(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_mailbox([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      })
{
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &EventReplay::tick);
}

EventReplay::~EventReplay() = default;

void EventReplay::start(const QString &storePath, std::vector<qint64> seqs, const ReplayPlan &plan)
{
    if (m_running)
        return;
    m_storePath = storePath;
    m_seqs = std::move(seqs);
    m_nextSeq = 0;
    m_items.clear();
    m_total = qint64(m_seqs.size());
    begin(plan);
}

void EventReplay::start(const QList<ReplayItem> &items, const ReplayPlan &plan)
{
    if (m_running)
        return;
    m_seqs.clear();
    m_nextSeq = 0;
    m_items = {items.begin(), items.end()};
    m_total = items.size();
    begin(plan);
}

void EventReplay::begin(const ReplayPlan &plan)
{
    m_plan = plan;
    m_summary = {};
    m_running = true;
    m_underWay = 0;
    ++m_turn;
    ForwardTarget target;
    target.url = plan.url.toString();
    m_line = std::make_unique<TargetLine>(target);
    m_tick.start(int(1'000 / qBound(slowestRate, plan.perSecond, fastestRate)));
    // Later, so that whoever starts it hears everything.
    QMetaObject::invokeMethod(this, &EventReplay::tick, Qt::QueuedConnection);
}

TargetRequest EventReplay::requestOf(const ReplayItem &item, const ReplayPlan &plan) const
{
    CallbackParts parts = item.parts;
    if (plan.sdkAppId != 0)
        parts.query = withApp(parts.query, plan.sdkAppId);
    TargetRequest request = signedRequest(plan.url, parts, plan.token, m_clock.nowSeconds());
    // What was replayed before is passed on no farther than is wished now.
    request.headers.removeIf(
        [](const auto &header) { return isReplayHeader(header.first) || isPassOnHeader(header.first); });
    request.headers.append({QByteArray(marker), QByteArray::number(item.seq)});
    if (!plan.passOn.isEmpty())
        request.headers.append({QByteArray(passOnHeader), passOnValue(plan.passOn)});
    return request;
}

void EventReplay::readMore()
{
    if (m_reading || m_nextSeq >= m_seqs.size() || m_items.size() >= replayPage)
        return;
    m_reading = true;
    const auto from = m_seqs.begin() + std::ptrdiff_t(m_nextSeq);
    const std::size_t count = std::min(replayPage, m_seqs.size() - m_nextSeq);
    std::vector<qint64> wanted(from, from + std::ptrdiff_t(count));
    m_nextSeq += count;
    m_reader = std::jthread([this, wanted = std::move(wanted), path = m_storePath, turn = m_turn] {
        std::vector<ReplayItem> items;
        Result<EventReader> reader = EventReader::open(path);
        for (const qint64 seq : wanted) {
            const auto event = reader ? reader->event(seq) : Result<std::optional<CallbackEvent>>(std::nullopt);
            if (event && *event)
                items.push_back(ReplayItem::of(**event));
        }
        const auto missing = qint64(wanted.size() - items.size());
        m_mailbox.post([this, items = std::move(items), missing, turn] {
            m_reading = false;
            if (turn != m_turn || !m_running)
                return;
            m_summary.missing += missing;
            m_items.insert(m_items.end(), items.begin(), items.end());
            look();
        });
    });
}

void EventReplay::tick()
{
    if (!m_running)
        return;
    readMore();
    if (m_items.empty() || m_underWay >= maxUnderWay) {
        look();
        return;
    }
    const ReplayItem item = m_items.front();
    m_items.pop_front();
    ++m_underWay;
    ++m_summary.sent;
    QElapsedTimer since;
    since.start();
    m_line->post(requestOf(item, m_plan), m_plan.timeoutMs,
                 [self = QPointer(this), item, since, turn = m_turn](const TargetReply &reply) {
                     if (self && self->m_running && turn == self->m_turn)
                         self->take(item, reply, int(since.elapsed()));
                 });
}

void EventReplay::take(const ReplayItem &item, const TargetReply &reply, int ms)
{
    --m_underWay;
    const ReplayResult result{item, reply, ms};
    if (!reply.usable)
        ++m_summary.failed;
    else if (!item.hasAnswer)
        ++m_summary.fresh;
    else if (result.isSame())
        ++m_summary.same;
    else
        ++m_summary.different;
    Q_EMIT answered(result);
    Q_EMIT progressed(m_summary.same + m_summary.different + m_summary.fresh + m_summary.failed + m_summary.missing,
                      m_total);
    look();
}

// Later: it may be speaking to us.
void EventReplay::dropLine()
{
    std::shared_ptr<TargetLine> line(std::move(m_line));
    QMetaObject::invokeMethod(this, [line] {}, Qt::QueuedConnection);
}

void EventReplay::look()
{
    if (!m_running || m_underWay > 0 || !m_items.empty() || m_reading || m_nextSeq < m_seqs.size())
        return;
    m_running = false;
    m_tick.stop();
    dropLine();
    Q_EMIT finished(m_summary);
}

void EventReplay::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_tick.stop();
    m_items.clear();
    dropLine();
    m_summary.cancelled = true;
    Q_EMIT finished(m_summary);
}

} // namespace imdesk
