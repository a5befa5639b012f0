// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/jsontable.h"

#include "core/exporting/atomicfile.h"
#include "core/exporting/standins.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace imdesk {

namespace {

// Seconds since 1970 stand under JoinTime, LastMsgTime, time ...; durations and counts are smaller than this.
constexpr qint64 firstMoment = 1'000'000'000;
constexpr qint64 lastMoment = 99'999'999'999;
constexpr double largestWhole = 9'007'199'254'740'992.0;

bool tellsTime(const QString &key)
{
    static const QStringList names{QStringLiteral("time"),        QStringLiteral("received_at"),
                                   QStringLiteral("joined"),      QStringLiteral("last_spoke"),
                                   QStringLiteral("muted_until"), QStringLiteral("since")};
    return key.endsWith(QLatin1String("Time")) || key.endsWith(QLatin1String("Until")) || names.contains(key);
}

} // namespace

Holds holdsOfColumn(const QString &key) { return tellsTime(key) ? Holds::Moment : holdsOf(key); }

Cell cellOfJson(const QString &key, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number != std::floor(number) || std::abs(number) >= largestWhole)
            return number;
        const qint64 whole = value.toInteger();
        if (tellsTime(key) && whole == Endless::seconds)
            return Endless{};
        if (tellsTime(key))
            return whole >= firstMoment && whole <= lastMoment ? Cell(QDateTime::fromSecsSinceEpoch(whole, Qt::UTC))
                                                               : Cell();
        return whole;
    }
    case QJsonValue::String: {
        const QString text = value.toString();
        if (tellsTime(key)) {
            const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
            return moment.isValid() ? Cell(moment) : Cell(text);
        }
        const Holds holds = holdsOf(key);
        return holds == Holds::Person || holds == Holds::Group ? Cell(IdText{text}) : Cell(text);
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        if (std::ranges::all_of(array, [](const auto &item) { return item.isString(); })) {
            QStringList list;
            for (const auto &item : array)
                list << item.toString();
            return list;
        }
        return RawJson{QJsonDocument(array).toJson(QJsonDocument::Compact)};
    }
    case QJsonValue::Object:
        return RawJson{QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)};
    default:
        return {};
    }
}

JsonTable::JsonTable() : m_file(std::make_shared<QTemporaryFile>())
{
    errno = 0;
    if (!m_file->open())
        m_errno = errno != 0 ? errno : EIO;
}

void JsonTable::declare(const QStringList &keys)
{
    for (const QString &key : keys)
        addColumn(key);
}

void JsonTable::addColumn(const QString &key)
{
    if (m_places.contains(key))
        return;
    m_places.insert(key, m_keys.size());
    m_keys << key;
}

void JsonTable::add(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        addColumn(it.key());
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    errno = 0;
    // At once: until source() is asked, other calls leave their own number there.
    if (m_errno == 0 && m_file->write(line) != line.size())
        m_errno = errno != 0 ? errno : EIO;
    ++m_rows;
}

Result<TableSource> JsonTable::source()
{
    errno = 0;
    if (m_errno == 0 && (!m_file->flush() || !m_file->seek(0)))
        m_errno = errno != 0 ? errno : EIO;
    if (m_errno != 0)
        return fail(ApiError::Kind::Storage,
                    AtomicFile::explain(m_errno, QDir::temp().filePath(QStringLiteral("rows"))));
    TableSource out;
    for (const QString &key : std::as_const(m_keys))
        out.columns << ExportColumn{key, key, 18, holdsOfColumn(key)};
    out.rowCount = m_rows;
    out.next = [file = m_file, keys = m_keys](QList<Cell> &row) {
        const QByteArray line = file->readLine();
        if (line.isEmpty())
            return false;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        row.clear();
        for (const QString &key : keys)
            row << cellOfJson(key, object.value(key));
        return true;
    };
    return out;
}

} // namespace imdesk
