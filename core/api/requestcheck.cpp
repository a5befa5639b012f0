// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"

#include "core/base/jsonvalue.h"
#include "core/base/plaintext.h"

#include <QJsonArray>

#include <algorithm>

namespace imdesk {

namespace {

using Kind = RequestProblem::Kind;

/// Walks one request against the flat list of dotted paths.
class Checker
{
  public:
    Checker(const CatalogueCommand &command, bool strict) : m_command(command), m_strict(strict) {}

    std::optional<RequestProblem> object(const QString &pattern, const QString &at, const QJsonObject &body)
    {
        for (const CatalogueField &field : m_command.request) {
            const QString last = field.name.section(QLatin1Char('.'), -1);
            if (field.name != pattern + last)
                continue;
            const QJsonValue value = body.value(last);
            if (value.isUndefined()) {
                const QString twin = field.alternative.section(QLatin1Char('.'), -1);
                if (field.required && (twin.isEmpty() || body.value(twin).isUndefined()))
                    return problem(Kind::Missing, at + last, QStringLiteral("%1 is missing").arg(at + last));
                continue;
            }
            if (auto found = one(field, at + last, value))
                return found;
        }
        return containers(pattern, at, body);
    }

  private:
    /// Lists and objects that are told only by the fields in them.
    std::optional<RequestProblem> containers(const QString &pattern, const QString &at, const QJsonObject &body)
    {
        QStringList seen;
        for (const CatalogueField &field : m_command.request) {
            const QString rest = field.name.mid(pattern.size());
            if (!field.name.startsWith(pattern) || !rest.contains(QLatin1Char('.')))
                continue;
            const QString part = rest.section(QLatin1Char('.'), 0, 0);
            const bool isList = part.endsWith(QLatin1String("[]"));
            CatalogueField container;
            container.name = pattern + (isList ? part.chopped(2) : part);
            if (seen.contains(container.name) || m_command.requestField(container.name))
                continue;
            seen << container.name;
            container.type = isList ? QStringLiteral("array<object>") : QStringLiteral("object");
            const QString last = isList ? part.chopped(2) : part;
            const QJsonValue value = body.value(last);
            if (value.isUndefined())
                continue;
            if (auto found = one(container, at + last, value))
                return found;
        }
        return std::nullopt;
    }

    static RequestProblem problem(Kind kind, const QString &field, const QString &message, qint64 limit = 0)
    {
        return {kind, field, message, limit};
    }

    bool fits(const QString &type, const QJsonValue &value) const
    {
        if (type == QLatin1String("string"))
            return value.isString() || (!m_strict && value.isDouble());
        if (type == QLatin1String("integer"))
            return (value.isDouble() || (!m_strict && value.isString())) && wholeNumber(value);
        if (type == QLatin1String("number"))
            return value.isDouble();
        if (type == QLatin1String("boolean"))
            return value.isBool();
        if (type == QLatin1String("object"))
            return value.isObject();
        if (type.startsWith(QLatin1String("array")))
            return value.isArray();
        return true;
    }

    std::optional<RequestProblem> one(const CatalogueField &field, const QString &at, const QJsonValue &value)
    {
        if (!fits(field.type, value))
            return problem(Kind::WrongType, at, QStringLiteral("%1 must be %2").arg(at, field.type));
        if (value.isArray())
            return list(field, at, value.toArray());
        if (value.isObject())
            return object(field.name + QLatin1Char('.'), at + QLatin1Char('.'), value.toObject());
        if (value.isString())
            return text(field, at, value.toString());
        if (const auto whole = wholeNumber(value); whole && field.type == QLatin1String("integer"))
            return integer(field, at, *whole);
        return std::nullopt;
    }

    std::optional<RequestProblem> list(const CatalogueField &field, const QString &at, const QJsonArray &array)
    {
        if (field.maxItems && array.size() > *field.maxItems)
            return problem(Kind::TooMany, at,
                           QStringLiteral("%1 holds %2 items, at most %3 are allowed")
                               .arg(at)
                               .arg(array.size())
                               .arg(*field.maxItems),
                           *field.maxItems);
        if (field.minItems && array.size() < *field.minItems) {
            const QString words = array.isEmpty()
                                      ? QStringLiteral("%1 is empty").arg(at)
                                      : QStringLiteral("%1 needs at least %2 items").arg(at).arg(*field.minItems);
            return problem(Kind::TooFew, at, words, *field.minItems);
        }
        const QString element = elementOf(field);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString where = QStringLiteral("%1[%2]").arg(at).arg(i);
            if (!element.isEmpty() && !fits(element, array[i]))
                return problem(Kind::WrongType, where, QStringLiteral("%1 must be %2").arg(where, element));
            if (auto found = item(field, where, array[i]))
                return found;
        }
        return std::nullopt;
    }

    /// The type of a list's values. A plain list whose values are told to have fields is one of objects.
    QString elementOf(const CatalogueField &field) const
    {
        if (field.type.startsWith(QLatin1String("array<")))
            return field.type.mid(6, field.type.size() - 7);
        const QString inside = field.name + QStringLiteral("[].");
        const bool haveFields = std::any_of(m_command.request.begin(), m_command.request.end(),
                                            [&](const CatalogueField &one) { return one.name.startsWith(inside); });
        return haveFields ? QStringLiteral("object") : QString();
    }

    /// What is told of a list's values is meant of each of them.
    std::optional<RequestProblem> item(const CatalogueField &field, const QString &at, const QJsonValue &value)
    {
        if (value.isObject())
            return object(field.name + QStringLiteral("[]."), at + QLatin1Char('.'), value.toObject());
        if (value.isString())
            return text(field, at, value.toString());
        const auto whole = wholeNumber(value);
        return whole && field.type == QLatin1String("array<integer>") ? integer(field, at, *whole) : std::nullopt;
    }

    static std::optional<RequestProblem> text(const CatalogueField &field, const QString &at, const QString &value)
    {
        if (field.maxBytes && utf8Bytes(value) > *field.maxBytes)
            return problem(Kind::TooLong, at,
                           QStringLiteral("%1 is %2 bytes long, at most %3 are allowed")
                               .arg(at)
                               .arg(utf8Bytes(value))
                               .arg(*field.maxBytes),
                           *field.maxBytes);
        if (!field.values.isEmpty() && !field.values.contains(value))
            return problem(Kind::BadValue, at,
                           QStringLiteral("%1 must be one of %2").arg(at, field.values.join(QStringLiteral(", "))));
        return std::nullopt;
    }

    static std::optional<RequestProblem> integer(const CatalogueField &field, const QString &at, qint64 value)
    {
        if (!field.numbers.isEmpty() && !field.numbers.contains(value))
            return problem(Kind::BadValue, at, QStringLiteral("%1 has a value that is not documented").arg(at));
        if ((field.minimum && value < *field.minimum) || (field.maximum && value > *field.maximum))
            return problem(Kind::OutOfRange, at, QStringLiteral("%1 is out of range").arg(at),
                           field.maximum.value_or(0));
        return std::nullopt;
    }

    const CatalogueCommand &m_command;
    bool m_strict;
};

} // namespace

std::optional<RequestProblem> checkRequest(const CatalogueCommand &command, const QJsonObject &body, bool strictTypes)
{
    return Checker(command, strictTypes).object(QString(), QString(), body);
}

} // namespace imdesk
