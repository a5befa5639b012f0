// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbackhub.h"

#include "core/callbacks/eventsalvage.h"
#include "core/callbacks/logplace.h"
#include "core/storage/filelock.h"
#include "core/storage/sqlite.h"

#include <QDir>
#include <QFile>

#include <utility>

// The receiver of the hub: its settings, its start and its end.

namespace imdesk {

namespace {

/// Whether nothing can be read there still: since that was found, somebody may have put a log back in its place.
bool isStillDamaged(const QString &path)
{
    if (!QFile::exists(path) || EventSalvage::isEventLog(path))
        return false;
    const auto found = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, 0);
    return !found && sqlite::isDamage(found.error());
}

} // namespace

bool CallbackHub::configure(const ReceiverOptions &options)
{
    const bool same = options.listensAs(m_options);
    const bool listens = m_receiver && (m_state == State::Starting || m_state == State::Listening);
    // Any free port: the service goes on sending to the one it was told.
    if (listens)
        m_samePort = options.port == 0 && m_options.port == 0 ? quint16(m_url.port(0)) : quint16(0);
    else if (!m_startsAnew || options.port != 0)
        m_samePort = 0;
    m_options = options;
    if (same)
        return false;
    if (m_state == State::Failed)
        setState(State::Off); // what failed may be mended
    if (!listens)
        return m_startsAnew; // it starts with these
    m_startsAnew = true;
    setState(State::Stopping);
    m_receiver->stop();
    return true;
}

void CallbackHub::start()
{
    if (m_attach || m_state == State::Starting || m_state == State::Listening || m_state == State::Stopping)
        return;
    setState(State::Starting);
    if (m_storeState == StoreState::Foreign || m_storeState == StoreState::Failed) {
        // Whoever wrote it may have ended, whatever was wrong may be mended.
        m_loader.reset();
        m_log.clear();
        openStore(m_storeOptions);
    } else if (m_storeState != StoreState::Opening) {
        launch();
    }
}

void CallbackHub::launch()
{
    if (m_storeState == StoreState::None) {
        failWith(makeError(ApiError::Kind::Storage, tr("There is no event log to keep callbacks in.")));
        return;
    }
    if (!m_store) {
        failWith(m_storeError);
        return;
    }
    if (m_options.refusal) {
        failWith(*m_options.refusal);
        return;
    }
    ReceiverOptions options = m_options;
    if (options.port == 0)
        options.port = std::exchange(m_samePort, quint16(0));
    options.rules = m_rules;
    options.forward = m_forward;
    options.watch = m_answers;
    options.committed = [this, store = m_store.get(), forwarder = m_forwarder.get()] {
        forwarder->wake();
        if (m_storeWatch.isUrgent(*store))
            m_mailbox.post([this] { lookAtStore(); });
    };
    if (m_isForwardKnown)
        m_forwarder->setTargets(m_forward, m_options.token, m_store->lastSeq()); // the token may be another one
    m_receiver = std::make_unique<HttpReceiver>(options, *m_store, m_clock);
    connect(m_receiver.get(), &HttpReceiver::listening, this, [this](const QUrl &url) {
        m_url = url;
        if (m_state == State::Starting)
            setState(State::Listening);
    });
    connect(m_receiver.get(), &HttpReceiver::failed, this, &CallbackHub::failWith);
    connect(m_receiver.get(), &HttpReceiver::problem, this, &CallbackHub::note);
    connect(m_receiver.get(), &HttpReceiver::stopped, this, [this] {
        const ReceiverCounters &counters = m_receiver->counters();
        m_before.requests += counters.requests;
        m_before.stored += counters.stored;
        m_before.rejected += counters.rejected();
        m_before.badBodies += counters.badBodies;
        m_rulesBefore = ruleUses();
        // It is still telling us this.
        HttpReceiver *ended = m_receiver.release();
        ended->setParent(this);
        ended->deleteLater();
        m_url.clear();
        if (m_state != State::Failed)
            setState(State::Off);
        tick();
        if (std::exchange(m_startsAnew, false))
            start();
    });
}

bool CallbackHub::canBeginAnew() const
{
    return !m_attach && m_storeState == StoreState::Failed && sqlite::isDamage(m_storeError) &&
           (m_state == State::Off || m_state == State::Failed);
}

Result<QString> CallbackHub::beginAnew()
{
    if (!canBeginAnew())
        return fail(ApiError::Kind::Usage, tr("The event log is open, or it can be read once it may be."));
    m_loader.reset(); // it tries to open the file
    const QString path = logplace::realPath(m_storeOptions.path);
    Result<QString> kept = QString();
    // Whoever has a log open there has the lock, which opening it will tell; the new one takes it for itself.
    if (const Result<FileLock> lock = FileLock::take(path + QStringLiteral(".lock")); lock) {
        const bool inTheWay = isStillDamaged(path);
        if (inTheWay)
            kept = logplace::setAside(path);
        if (inTheWay && kept->isEmpty())
            kept = fail(ApiError::Kind::Storage,
                        tr("The file %1 cannot be given another name.").arg(QDir::toNativeSeparators(path)));
    } else if (lock.error().kind != ApiError::Kind::Busy) {
        kept = std::unexpected(lock.error());
    }
    if (kept && !kept->isEmpty())
        note({ReceiverProblem::Kind::StoreSalvaged,
              m_clock.nowMs(),
              tr("Nothing could be read of the file that was there. It is kept as %1.")
                  .arg(QDir::toNativeSeparators(*kept)),
              {}});
    if (m_state == State::Failed) {
        start();
    } else {
        m_log.clear();
        openStore(m_storeOptions);
    }
    return kept;
}

void CallbackHub::stop()
{
    m_startsAnew = false;
    switch (m_state) {
    case State::Off:
    case State::Stopping:
        return;
    case State::Failed:
        setState(State::Off);
        return;
    case State::Starting:
    case State::Listening:
        if (m_receiver) {
            setState(State::Stopping);
            m_receiver->stop();
        } else {
            setState(State::Off);
        }
        return;
    }
}

} // namespace imdesk
