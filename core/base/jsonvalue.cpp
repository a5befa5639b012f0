// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"

#include <QJsonDocument>
#include <QList>
#include <QSet>

#include <cmath>
#include <limits>
#include <utility>

namespace imdesk {

void JsonReader::enter(const QString &key) { m_path.append(m_path.isEmpty() ? key : QLatin1Char('.') + key); }

void JsonReader::enter(qsizetype index) { m_path.append(QStringLiteral("[%1]").arg(index)); }

void JsonReader::leave() { m_path.removeLast(); }

QString JsonReader::path() const { return m_path.join(QString()); }

void JsonReader::missing(QLatin1String key)
{
    const QString at = path();
    m_problems << QStringLiteral("%1%2 is missing").arg(at.isEmpty() ? at : at + QLatin1Char('.'), key);
}

void JsonReader::wrongType(const char *expected)
{
    m_problems << QStringLiteral("%1 should be %2").arg(path(), QLatin1String(expected));
}

QString JsonReader::summary() const
{
    if (m_problems.size() <= 5)
        return m_problems.join(QStringLiteral("; "));
    return m_problems.mid(0, 5).join(QStringLiteral("; ")) + QStringLiteral("; and %1 more").arg(m_problems.size() - 5);
}

std::optional<QString> doubledKey(const QByteArray &json)
{
    struct Level
    {
        bool isObject = false, keyFollows = false;
        QSet<QString> keys = {};
    };
    QList<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            levels << Level{c == '{', c == '{'};
        } else if (c == '}' || c == ']') {
            if (!levels.isEmpty())
                levels.removeLast();
        } else if (c == ',') {
            if (!levels.isEmpty())
                levels.last().keyFollows = levels.last().isObject;
        } else if (c == '"') {
            const qsizetype from = i++;
            while (i < json.size() && json.at(i) != '"')
                i += json.at(i) == '\\' ? 2 : 1;
            if (levels.isEmpty() || !std::exchange(levels.last().keyFollows, false))
                continue;
            // One key may be written in several ways.
            const QByteArray text = json.mid(from, i + 1 - from);
            QString key = text.contains('\\') ? QJsonDocument::fromJson('[' + text + ']').array().at(0).toString()
                                              : QString::fromUtf8(text.mid(1, text.size() - 2));
            if (levels.last().keys.contains(key))
                return key;
            levels.last().keys << key;
        }
    }
    return std::nullopt;
}

std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    if (json.isString()) {
        bool ok = false;
        const qint64 number = json.toString().trimmed().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!json.isDouble())
        return std::nullopt;
    // toInteger() is exact for integers and gives the fallback for fractions.
    constexpr qint64 odd = std::numeric_limits<qint64>::min() + 7;
    const qint64 number = json.toInteger(odd);
    return number == odd ? std::nullopt : std::optional(number);
}

namespace {

template <class Int>
void readWhole(const QJsonValue &json, Int &out, JsonReader &reader)
{
    const auto number = json.isBool() ? std::optional<qint64>(json.toBool() ? 1 : 0) : wholeNumber(json);
    if (number && std::in_range<Int>(*number)) {
        out = static_cast<Int>(*number);
        return;
    }
    if constexpr (std::is_same_v<Int, quint64>) {
        bool ok = false;
        const quint64 big = json.isString() ? json.toString().toULongLong(&ok) : 0;
        if (ok) {
            out = big;
            return;
        }
        const double real = json.toDouble(-1);
        if (real >= 0 && real < 18446744073709551616.0 && std::floor(real) == real) {
            out = static_cast<quint64>(real);
            return;
        }
    }
    reader.wrongType("a whole number in range");
}

} // namespace

QJsonValue jsonFrom(bool value) { return value; }
QJsonValue jsonFrom(int value) { return value; }
QJsonValue jsonFrom(quint32 value) { return qint64(value); }
QJsonValue jsonFrom(qint64 value) { return value; }
QJsonValue jsonFrom(quint64 value)
{
    return std::in_range<qint64>(value) ? QJsonValue(qint64(value)) : QJsonValue(double(value));
}
QJsonValue jsonFrom(double value) { return value; }
QJsonValue jsonFrom(const QString &value) { return value; }
QJsonValue jsonFrom(const QJsonValue &value) { return value; }
QJsonValue jsonFrom(const QJsonObject &value) { return value; }
QJsonValue jsonFrom(const QJsonArray &value) { return value; }

void jsonTo(const QJsonValue &json, bool &out, JsonReader &reader)
{
    if (json.isBool()) {
        out = json.toBool();
    } else if (const auto number = wholeNumber(json)) {
        out = *number != 0;
    } else {
        reader.wrongType("boolean");
    }
}

void jsonTo(const QJsonValue &json, int &out, JsonReader &reader) { readWhole(json, out, reader); }
void jsonTo(const QJsonValue &json, quint32 &out, JsonReader &reader) { readWhole(json, out, reader); }
void jsonTo(const QJsonValue &json, qint64 &out, JsonReader &reader) { readWhole(json, out, reader); }
void jsonTo(const QJsonValue &json, quint64 &out, JsonReader &reader) { readWhole(json, out, reader); }

void jsonTo(const QJsonValue &json, double &out, JsonReader &reader)
{
    bool ok = json.isDouble();
    const double number = ok ? json.toDouble() : json.isString() ? json.toString().toDouble(&ok) : 0;
    if (ok)
        out = number;
    else
        reader.wrongType("number");
}

void jsonTo(const QJsonValue &json, QString &out, JsonReader &reader)
{
    if (json.isString())
        out = json.toString();
    else if (const auto number = wholeNumber(json))
        out = QString::number(*number);
    else if (json.isDouble())
        out = QString::number(json.toDouble(), 'g', 17);
    else
        reader.wrongType("string");
}

void jsonTo(const QJsonValue &json, QJsonValue &out, JsonReader &) { out = json; }

void jsonTo(const QJsonValue &json, QJsonObject &out, JsonReader &reader)
{
    if (json.isObject())
        out = json.toObject();
    else
        reader.wrongType("object");
}

void jsonTo(const QJsonValue &json, QJsonArray &out, JsonReader &reader)
{
    if (json.isArray())
        out = json.toArray();
    else
        reader.wrongType("array");
}

} // namespace imdesk
