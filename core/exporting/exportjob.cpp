// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportjob.h"

#include <QCoreApplication>
#include <QEvent>

namespace imdesk {

namespace {

const QEvent::Type exportMail = static_cast<QEvent::Type>(QEvent::registerEventType());

} // namespace

ExportJob::ExportJob(QObject *parent) : QObject(parent) {}

ExportJob::~ExportJob()
{
    if (m_box) {
        const std::scoped_lock lock(m_box->mutex);
        m_box->closed = true;
    }
    // m_worker asks its thread to stop and joins it.
}

// Called with the mailbox locked, so the owner cannot vanish between the look and the posting.
void ExportJob::deliver(const std::shared_ptr<Mailbox> &box, ExportJob *owner)
{
    if (box->closed || box->posted)
        return;
    box->posted = true;
    QCoreApplication::postEvent(owner, new QEvent(exportMail));
}

void ExportJob::start(TableSource source, const ExportOptions &options, const QString &path)
{
    if (m_box) {
        const std::scoped_lock lock(m_box->mutex);
        m_box->closed = true;
    }
    m_box = std::make_shared<Mailbox>();
    m_total = source.rowCount;
    m_running = true;
    m_worker =
        std::jthread([box = m_box, source = std::move(source), options, path, this](const std::stop_token &stop) {
            Result<ExportSummary> result = writeExport(
                source, options, path,
                [&](qint64 rows) {
                    const std::scoped_lock lock(box->mutex);
                    box->rows = rows;
                    deliver(box, this);
                },
                stop);
            const std::scoped_lock lock(box->mutex);
            if (result)
                box->rows = result->rows;
            box->result = std::move(result);
            deliver(box, this);
        });
}

void ExportJob::cancel() { m_worker.request_stop(); }

bool ExportJob::event(QEvent *event)
{
    if (event->type() != exportMail)
        return QObject::event(event);
    qint64 rows = 0;
    std::optional<Result<ExportSummary>> result;
    {
        const std::scoped_lock lock(m_box->mutex);
        m_box->posted = false;
        rows = m_box->rows;
        result.swap(m_box->result);
    }
    if (rows > 0)
        Q_EMIT progressed(rows, m_total);
    if (result) {
        m_running = false;
        Q_EMIT finished(*result);
    }
    return true;
}

} // namespace imdesk
