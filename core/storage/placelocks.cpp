// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/placelocks.h"

#include <QFile>
#include <QHash>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace imdesk {

struct PlaceLocks::File
{
    explicit File(QString name) : path(std::move(name)) {}
    Q_DISABLE_COPY_MOVE(File)
    ~File()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }

    bool open()
    {
        if (descriptor < 0)
            descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        return descriptor >= 0;
    }
    /// Of the descriptor, not of the process: that of another one here is refused too, and closing another lets
    /// nothing go.
    bool set(qint64 place, short kind) const
    {
        struct flock lock = {};
        lock.l_type = kind;
        lock.l_whence = SEEK_SET;
        lock.l_start = place;
        lock.l_len = 1;
        return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
    }
    void drop(qint64 place)
    {
        const auto at = held.find(place);
        if (at == held.end() || --*at > 0)
            return;
        held.erase(at);
        (void)set(place, F_UNLCK);
    }

    QString path;
    int descriptor = -1;
    QHash<qint64, int> held; ///< how often
};

struct PlaceLocks::Held
{
    explicit Held(std::shared_ptr<File> of) : file(std::move(of)) {}
    Q_DISABLE_COPY_MOVE(Held)
    ~Held()
    {
        for (const qint64 place : std::as_const(places))
            file->drop(place);
    }

    std::shared_ptr<File> file;
    QList<qint64> places;
};

PlaceLocks::PlaceLocks(const QString &path) : m_file(std::make_shared<File>(path)) {}

Result<PlaceLocks::Hold> PlaceLocks::take(const QList<qint64> &places)
{
    const auto failed = [this](ApiError::Kind kind) {
        return fail(kind, QStringLiteral("%1: %2").arg(m_file->path, QString::fromLocal8Bit(std::strerror(errno))));
    };
    if (!m_file->open())
        return failed(ApiError::Kind::Storage);
    const auto hold = std::make_shared<Held>(m_file);
    for (const qint64 place : places) {
        if (!m_file->held.contains(place) && !m_file->set(place, F_WRLCK))
            return failed(errno == EAGAIN || errno == EACCES ? ApiError::Kind::Busy : ApiError::Kind::Storage);
        ++m_file->held[place];
        hold->places << place;
    }
    return Hold(hold);
}

} // namespace imdesk
