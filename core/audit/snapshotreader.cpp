// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/snapshotreader.h"

#include "core/base/callfaults.h"
#include "core/base/whendone.h"

#include <QTimer>

#include <utility>

namespace imdesk {

namespace {

/// Readings that replies lead to: a community may have thousands of topics.
constexpr qsizetype mostFurther = 200;

} // namespace

void SnapshotReader::read(const QList<SnapshotCall> &calls, const CallOptions &options, Then then, Wanted wanted)
{
    if (calls.isEmpty()) {
        QTimer::singleShot(0, this, [then = std::move(then)] { then({}); });
        return;
    }
    auto task = std::make_shared<Task>();
    task->pages.resize(calls.size());
    task->open = calls.size();
    task->options = options;
    task->then = std::move(then);
    task->wanted = std::move(wanted);
    for (qsizetype i = 0; i < calls.size(); ++i)
        ask(task, i, calls[i]);
}

void SnapshotReader::ask(const std::shared_ptr<Task> &task, qsizetype place, const SnapshotCall &call)
{
    const QString key = QString::number(++m_serial);
    whenDone(m_scope.latest(key, m_client.callRaw(call.path, call.body, task->options)), this,
             [this, key, task, place, call](const Result<QJsonObject> &reply) {
                 m_scope.cancel(key); // finished: only forgotten
                 const bool on = !task->wanted || task->wanted();
                 if (const auto less = reply || !on ? std::nullopt : smaller(call, reply.error())) {
                     ask(task, place, *less);
                     return;
                 }
                 const auto two = reply || !on ? QList<SnapshotCall>() : halves(call, reply.error());
                 if (!two.isEmpty()) {
                     // The second is a reading of its own, with its own pages.
                     const qsizetype other = task->pages.size();
                     task->pages.resize(other + 1);
                     ++task->open;
                     ask(task, place, two.first());
                     ask(task, other, two.last());
                     return;
                 }
                 bool tooMany = false;
                 for (const SnapshotCall &further : reply &&on ? furtherOf(call, *reply) : QList<SnapshotCall>()) {
                     tooMany = task->further == mostFurther;
                     if (tooMany)
                         break;
                     ++task->further;
                     ++task->open;
                     task->waiting << QPair(task->pages.size(), further);
                     task->pages.resize(task->pages.size() + 1);
                 }
                 QList<SnapshotReply> &pages = task->pages[place];
                 const auto next = reply ? nextPage(call, *reply) : std::nullopt;
                 const bool cut = tooMany || (reply ? !next && hasMore(call, *reply) : !pages.isEmpty());
                 pages << SnapshotReply{call, reply ? keptOf(call, *reply) : QJsonObject(), cut,
                                        reply ? troubleIn(call, *reply) : std::optional(reply.error())};
                 if (next && on) {
                     askFurther(task);
                     ask(task, place, *next);
                     return;
                 }
                 if (task->underWay == place)
                     task->underWay = -1;
                 // What is wanted no more, or nobody answers, is not asked for again and again.
                 if (!on || (!reply && (reply.error().kind != ApiError::Kind::Service || hitsEveryItem(reply.error()))))
                     task->open -= std::exchange(task->waiting, {}).size();
                 askFurther(task);
                 if (--task->open > 0)
                     return;
                 QList<SnapshotReply> all;
                 for (const QList<SnapshotReply> &some : std::as_const(task->pages))
                     all += some;
                 task->then(all);
             });
}

void SnapshotReader::askFurther(const std::shared_ptr<Task> &task)
{
    if (task->underWay >= 0 || task->waiting.isEmpty())
        return;
    const auto [place, call] = task->waiting.takeFirst();
    task->underWay = place;
    ask(task, place, call);
}

} // namespace imdesk
