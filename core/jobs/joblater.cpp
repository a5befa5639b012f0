// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/joblater.h"

#include "core/base/callfaults.h"

#include <QTimer>

#include <utility>

namespace imdesk {

namespace {

constexpr int asksAtOnce = 8;

} // namespace

void JobLater::start(const JobUndo &undo, Then then)
{
    m_undo = undo;
    m_then = std::move(then);
    QTimer::singleShot(0, this, &JobLater::pump);
}

void JobLater::pump()
{
    while (m_then && m_open < asksAtOnce && m_next < m_undo.questions.size()) {
        const JobQuestion &asked = m_undo.questions.at(m_next++);
        ++m_open;
        m_run.findLater(asked.question, {Priority::Background}, [this, asked](const Result<QList<Overwritten>> &found) {
            --m_open;
            take(asked, found);
            pump();
        });
    }
    if (!m_then || m_open > 0)
        return;
    m_undo.questions.clear();
    deleteLater();
    std::exchange(m_then, {})(m_undo);
}

void JobLater::take(const JobQuestion &asked, const Result<QList<Overwritten>> &found)
{
    if (found) {
        for (const Overwritten &one : *found) {
            for (const QString &thing : asked.things) {
                if (one.row.isEmpty() || thing.split(JobQuestion::between).contains(one.row))
                    m_undo.changed.insert(thing, one.line);
            }
        }
        return;
    }
    // What the service refuses to tell of one thing says nothing of the others.
    const ApiError &error = found.error();
    if (error.kind == ApiError::Kind::Service && !hitsEveryItem(error)) {
        const QString why = tr("it could not be read: %1").arg(error.message);
        for (const QString &thing : asked.things)
            m_undo.changed.insert(thing, why);
    } else if (m_then) {
        deleteLater();
        std::exchange(m_then, {})(std::unexpected(error));
    }
}

} // namespace imdesk
