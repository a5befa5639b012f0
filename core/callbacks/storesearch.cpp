// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/storesearch.h"

#include "core/callbacks/eventsearch.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>

namespace imdesk {

namespace {

constexpr qint64 tellGapMs = 100;
constexpr std::size_t searchPage = 2'000;
constexpr qsizetype readAtOnceBytes = 8 << 20;

} // namespace

StoreSearch::StoreSearch(QObject *parent)
    : QObject(parent), m_mailbox([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      })
{
}

StoreSearch::~StoreSearch() = default;

void StoreSearch::begin()
{
    m_thread = {}; // ends the one before
    m_found.clear();
    m_progress = {};
    m_progress.running = true;
    ++m_turn;
}

void StoreSearch::start(const QString &path, const Filter &filter, FoundBodies bodies)
{
    begin();
    const quint64 turn = m_turn;
    m_thread = std::jthread(
        [this, path, filter, bodies, turn](const std::stop_token &stop) { run(path, filter, bodies, turn, stop); });
    Q_EMIT progressChanged();
}

void StoreSearch::start(Pages pages, EventRemarksPtr remarks)
{
    begin();
    m_found.setRemarks(std::move(remarks));
    Q_EMIT progressChanged();
    askPage(pages, {});
}

void StoreSearch::askPage(const Pages &pages, std::optional<qint64> beyond)
{
    pages(beyond, [self = QPointer(this), turn = m_turn, beyond, pages](const Result<SearchPage> &page) {
        if (!self || turn != self->m_turn)
            return;
        if (!page) {
            self->failWith(page.error());
            return;
        }
        Progress &progress = self->m_progress;
        progress.full = !page->events.empty() && !self->m_found.prepend(page->events);
        if (!beyond)
            progress.total = page->total;
        progress.passed = progress.total - page->left;
        progress.found = self->m_found.size();
        progress.gaveUp += page->gaveUp;
        progress.running = !page->finished && !progress.full;
        Q_EMIT self->progressChanged();
        if (progress.running && turn == self->m_turn)
            self->askPage(pages, page->reached);
    });
}

void StoreSearch::failWith(const ApiError &error)
{
    m_progress.running = false;
    Q_EMIT progressChanged();
    Q_EMIT failed(error);
}

void StoreSearch::stop()
{
    if (!m_progress.running)
        return;
    m_thread = {};
    ++m_turn; // what is still on its way is void
    m_progress.running = false;
    m_progress.stopped = true;
    m_progress.found = m_found.size();
    Q_EMIT progressChanged();
}

void StoreSearch::tell(const Progress &progress, quint64 turn)
{
    m_mailbox.post([this, progress, turn] {
        if (turn != m_turn)
            return;
        m_progress = progress;
        Q_EMIT progressChanged();
    });
}

void StoreSearch::run(const QString &path, const Filter &filter, FoundBodies bodies, quint64 turn,
                      const std::stop_token &stop)
{
    const auto fails = [&](const ApiError &error) {
        m_mailbox.post([this, error, turn] {
            if (turn == m_turn)
                failWith(error);
        });
    };
    Result<EventSearch> search = EventSearch::open(path);
    if (!search) {
        fails(search.error());
        return;
    }
    EventSearch::Options options;
    options.hideCopies = true;
    if (const Result<Done> started = search->start(filter, options); !started) {
        fails(started.error());
        return;
    }
    if (const Result<EventRemarks> remarks = search->reader().remarks(); remarks)
        m_found.setRemarks(std::make_shared<const EventRemarks>(*remarks));
    Progress progress;
    progress.running = true;
    progress.total = search->total();
    QElapsedTimer told;
    told.start();
    while (!stop.stop_requested()) {
        Result<EventSearch::Step> step = search->step(searchPage);
        if (!step) {
            fails(step.error());
            return;
        }
        std::reverse(step->hits.begin(), step->hits.end());
        for (std::span<const qint64> hits = step->hits; !hits.empty() && !progress.full && !stop.stop_requested();) {
            const auto found = readFound(search->reader(), hits, bodies, PageOrder::NewestFirst, readAtOnceBytes);
            if (!found) {
                fails(found.error());
                return;
            }
            progress.full = !found->events.empty() && !m_found.prepend(found->events);
            hits = hits.first(hits.size() - found->taken);
        }
        progress.passed = search->passed();
        progress.found = m_found.size();
        progress.gaveUp = search->gaveUp();
        progress.running = !step->finished && !progress.full;
        if (!progress.running || told.hasExpired(tellGapMs)) {
            tell(progress, turn);
            told.restart();
        }
        if (!progress.running)
            return;
    }
}

} // namespace imdesk
