// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/zipfile.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zlib.h>

namespace imdesk {

namespace {

struct ZipFileText
{
    Q_DECLARE_TR_FUNCTIONS(ZipFileText)
};

// Layout after the ZIP application note: end of central directory, its 64-bit twin, central and local headers.
constexpr quint32 endMark = 0x06054b50, end64Mark = 0x06064b50, locator64Mark = 0x07064b50, centralMark = 0x02014b50,
                  localMark = 0x04034b50;
constexpr qsizetype endBytes = 22, locatorBytes = 20, centralBytes = 46, localBytes = 30;
constexpr qint64 longestComment = 65535;
constexpr quint32 in64 = 0xffffffff;
constexpr qint64 largestDirectory = 64 * 1024 * 1024;
// Nothing is made of it at once, so only files made to do harm come near these. A full sheet of a million rows unpacks
// to some hundred megabytes, about twenty times its size; a file of one sign, to a thousand times.
constexpr qint64 mostUnpacked = 4LL * 1024 * 1024 * 1024, mostTimes = 200, anyTimesUpTo = 32 * 1024 * 1024,
                 largestPart = 4 * 1024 * 1024;

template <class T>
T little(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at) : T(0);
}

class InflatingDevice : public ZipMember
{
  public:
    InflatingDevice(const QString &path, qint64 at, qint64 packed, bool stored)
        : m_file(path), m_packed(packed), m_left(packed), m_stored(stored)
    {
        m_ok = m_file.open(QIODevice::ReadOnly) && m_file.seek(at) &&
               (stored || inflateInit2(&m_stream, -MAX_WBITS) == Z_OK);
        m_made = m_ok && !stored;
        open(QIODevice::ReadOnly);
    }
    ~InflatingDevice() override
    {
        if (m_made)
            inflateEnd(&m_stream);
    }
    bool isSequential() const override { return true; }
    /// A damaged member has an end too, or whoever reads it would wait for more.
    bool atEnd() const override { return (m_ended || !m_ok) && QIODevice::atEnd(); }
    QPair<qint64, qint64> packedRead() const override { return {m_packed - m_left, m_packed}; }

  protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (!m_ok)
            return -1;
        if (m_ended)
            return 0;
        if (m_stored) {
            const qint64 got = m_file.read(data, qMin(size, m_left));
            m_left -= qMax<qint64>(got, 0);
            m_ended = m_left == 0 || got <= 0;
            m_ok = admit(qMax<qint64>(got, 0), m_packed);
            return m_ok ? got : -1;
        }
        m_stream.next_out = reinterpret_cast<Bytef *>(data);
        m_stream.avail_out = static_cast<uInt>(size);
        while (m_stream.avail_out > 0 && !m_ended) {
            if (m_stream.avail_in == 0) {
                m_in = m_file.read(qMin<qint64>(m_left, 64 * 1024));
                m_left -= m_in.size();
                m_stream.next_in = reinterpret_cast<Bytef *>(m_in.data());
                m_stream.avail_in = static_cast<uInt>(m_in.size());
            }
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = code == Z_STREAM_END;
            if (code != Z_OK && code != Z_STREAM_END) {
                m_trouble = ZipFileText::tr("The packed data is damaged.");
                m_ok = false;
                return -1;
            }
        }
        const qint64 got = size - m_stream.avail_out;
        m_ok = admit(got, m_packed);
        return m_ok ? got : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

  private:
    QFile m_file;
    qint64 m_packed, m_left;
    bool m_stored;
    bool m_ok = false, m_made = false, m_ended = false;
    z_stream m_stream = {};
    QByteArray m_in;
};

} // namespace

bool ZipMember::admit(qint64 bytes, qint64 packed)
{
    m_part += bytes;
    m_unpacked += bytes;
    if (m_part > largestPart)
        m_trouble = ZipFileText::tr("A row or a text in it is longer than can be right.");
    else if (m_unpacked > mostUnpacked || (m_unpacked > anyTimesUpTo && m_unpacked / mostTimes > packed))
        m_trouble = ZipFileText::tr("It unpacks to more than can be right.");
    return m_trouble.isEmpty();
}

Result<ZipFile> ZipFile::open(const QString &path)
{
    const auto broken = [&path] {
        return fail(ApiError::Kind::Usage, ZipFileText::tr("The file %1 is not a whole workbook.").arg(path));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Unreadable,
                    ZipFileText::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    const qint64 tailAt = qMax<qint64>(0, file.size() - endBytes - locatorBytes - longestComment);
    file.seek(tailAt);
    const QByteArray tail = file.readAll();
    qsizetype end = tail.size() - endBytes;
    while (end >= 0 && little<quint32>(tail, end) != endMark)
        --end;
    if (end < 0)
        return broken();
    qint64 count = little<quint16>(tail, end + 10), size = little<quint32>(tail, end + 12),
           at = little<quint32>(tail, end + 16);
    if (little<quint32>(tail, end - locatorBytes) == locator64Mark && (at == in64 || count == 0xffff)) {
        file.seek(little<qint64>(tail, end - locatorBytes + 8));
        const QByteArray big = file.read(56);
        if (little<quint32>(big, 0) != end64Mark)
            return broken();
        count = little<qint64>(big, 32);
        size = little<qint64>(big, 40);
        at = little<qint64>(big, 48);
    }
    if (size < 0 || size > largestDirectory || at < 0 || at > file.size() - size || !file.seek(at))
        return broken();
    const QByteArray directory = file.read(size);
    ZipFile zip;
    zip.m_path = path;
    qsizetype place = 0;
    for (qint64 i = 0; i < count; ++i) {
        if (little<quint32>(directory, place) != centralMark)
            return broken();
        Member member;
        member.method = little<quint16>(directory, place + 10);
        member.packed = little<quint32>(directory, place + 20);
        qint64 unpacked = little<quint32>(directory, place + 24);
        member.header = little<quint32>(directory, place + 42);
        const qsizetype nameSize = little<quint16>(directory, place + 28);
        const qsizetype extraSize = little<quint16>(directory, place + 30);
        // What does not fit 32 bits stands in the extra field of kind 1, in this order, only where it is needed.
        for (qsizetype extra = place + centralBytes + nameSize, last = extra + extraSize; extra + 4 <= last;
             extra += 4 + little<quint16>(directory, extra + 2)) {
            if (little<quint16>(directory, extra) != 1)
                continue;
            qsizetype value = extra + 4;
            for (qint64 *number : {&unpacked, &member.packed, &member.header}) {
                if (*number == in64) {
                    *number = little<qint64>(directory, value);
                    value += 8;
                }
            }
        }
        zip.m_members.insert(QString::fromUtf8(directory.mid(place + centralBytes, nameSize)), member);
        place += centralBytes + nameSize + extraSize + little<quint16>(directory, place + 32);
    }
    return zip;
}

std::unique_ptr<ZipMember> ZipFile::member(const QString &name) const
{
    const auto it = m_members.find(name);
    QFile file(m_path);
    if (it == m_members.end() || (it->method != 0 && it->method != 8) || !file.open(QIODevice::ReadOnly) ||
        !file.seek(it->header))
        return {};
    const QByteArray local = file.read(localBytes);
    if (little<quint32>(local, 0) != localMark)
        return {};
    const qint64 data = it->header + localBytes + little<quint16>(local, 26) + little<quint16>(local, 28);
    return std::make_unique<InflatingDevice>(m_path, data, qMin(it->packed, file.size()), it->method == 0);
}

} // namespace imdesk
