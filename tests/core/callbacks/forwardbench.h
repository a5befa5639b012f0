// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackclient.h"

#include "core/callbacks/eventforwarder.h"
#include "core/callbacks/eventstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace imdesk {

using namespace Qt::StringLiterals;

/// A log in a temporary folder and a forwarder that passes on what comes into it.
class ForwardBench : public QObject
{
  protected:
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_stats = std::make_shared<ForwardStats>();
        m_problems.clear();
        openStore();
    }
    void end()
    {
        m_forwarder.reset();
        m_store.reset();
    }
    /// The one of events, and of forwarders where no other is named.
    virtual const Clock &clock() const { return m_system; }
    QString path() const { return m_dir->filePath(u"events.db"_s); }
    void openStore()
    {
        StoreOptions options;
        options.path = path();
        auto store = EventStore::open(options);
        QVERIFY(store);
        m_store = std::move(*store);
    }
    static ForwardTarget target(const QString &name, const QString &url)
    {
        ForwardTarget target;
        target.id = target.name = name;
        target.url = url;
        return target;
    }
    /// A new forwarder, that has no targets yet.
    void start(const ForwardLimits &limits = {}) { start(limits, clock()); }
    void start(const ForwardLimits &limits, const Clock &clock)
    {
        m_forwarder = std::make_unique<EventForwarder>(path(), m_stats, clock, limits);
        connect(m_forwarder.get(), &EventForwarder::problem, this,
                [this](const ReceiverProblem &problem) { m_problems << problem.words; });
        m_sets = 0;
        connect(m_forwarder.get(), &EventForwarder::targetsSet, this, [this] { ++m_sets; });
    }
    /// Tells the forwarder of them, and waits for nothing.
    void aim(const QList<ForwardTarget> &targets)
    {
        m_forwarder->setTargets({u"rules"_s, targets}, {}, m_store->lastSeq());
    }
    /// Events with these numbers as their texts.
    void add(int from, int count, const QString &command = u"Group.CallbackAfterSendMsg"_s)
    {
        const qint64 before = m_store->lastSeq();
        for (int i = from; i < from + count; ++i) {
            auto event = std::make_shared<CallbackEvent>();
            event->receivedAt = clock().nowMs();
            event->command = command;
            event->text = QString::number(i);
            event->query = "SdkAppid=1400000000&CallbackCommand=" + command.toUtf8();
            event->body = testing::messageBody(QByteArray::number(i));
            QVERIFY(m_store->submit(event, 0, nullptr));
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_store->lastSeq() >= before + count, 10'000);
        if (m_forwarder)
            m_forwarder->wake();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<ForwardStats> m_stats;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventForwarder> m_forwarder;
    QStringList m_problems;
    int m_sets = 0; ///< lists of targets that came into force with this forwarder

  private:
    SystemClock m_system;
};

} // namespace imdesk
