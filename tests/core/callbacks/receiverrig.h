// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventreader.h"
#include "core/callbacks/httpreceiver.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

namespace imdesk::testing {

/// A receiver with a store in a temporary folder, and what it said.
class ReceiverRig
{
  public:
    explicit ReceiverRig(ReceiverOptions options = {}, StoreOptions storeOptions = {})
    {
        if (options.sdkAppId == 0)
            options.sdkAppId = 1400000000;
        storeOptions.path = m_path = m_dir.filePath(QStringLiteral("events.db"));
        store = std::move(EventStore::open(storeOptions).value());
        receiver = std::make_unique<HttpReceiver>(options, *store, m_clock);
        QObject::connect(receiver.get(), &HttpReceiver::listening, &m_context,
                         [this](const QUrl &, const QList<QUrl> &all) { urls = all; });
        QObject::connect(receiver.get(), &HttpReceiver::failed, &m_context,
                         [this](const ApiError &error) { failure = error.message; });
        QObject::connect(receiver.get(), &HttpReceiver::problem, &m_context,
                         [this](const ReceiverProblem &problem) { problems << problem; });
        for (int i = 0; i < 2'000 && urls.isEmpty() && failure.isEmpty(); ++i)
            QTest::qWait(10);
    }
    ~ReceiverRig() { receiver.reset(); }

    quint16 port(int index = 0) const { return urls.isEmpty() ? 0 : quint16(urls.at(index).port()); }
    std::vector<CallbackEvent> events() const
    {
        return EventReader::open(m_path).value().after(0, 1'000'000, EventReader::Body::With).value();
    }
    bool hasProblem(ReceiverProblem::Kind kind) const
    {
        return std::any_of(problems.begin(), problems.end(),
                           [kind](const auto &problem) { return problem.kind == kind; });
    }

    std::unique_ptr<EventStore> store;
    std::unique_ptr<HttpReceiver> receiver;
    QList<QUrl> urls;
    QString failure;
    QList<ReceiverProblem> problems;

  private:
    QTemporaryDir m_dir;
    QString m_path;
    SystemClock m_clock;
    QObject m_context;
};

} // namespace imdesk::testing
