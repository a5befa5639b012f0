// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonvalue.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <tuple>
#include <type_traits>

/// Field tables: one line a field ties a struct member to its name on the wire. Encoding, tolerant decoding, the
/// list of missing keys and the contract test all come from the table; nothing else names a wire key.
///
///     struct Member { QString account; std::optional<qint64> muteUntil; QJsonObject others; };
///     template <> inline constexpr auto fieldsOf<Member> = std::tuple{
///         field("Member_Account", &Member::account, Need::Required),
///         renamed("MuteUntil", "ShutUpUntil", &Member::muteUntil),   // current name, older name
///         rest(&Member::others)};                                    // keeps what no line names
///
/// Written: a plain member always; std::optional only when set; a list unless empty and optional.
namespace imdesk {

/// Which of two names of a field is written. Both are always read.
enum class Dialect { Seed, Current };

enum class Need { Optional, Required };

struct NoTable
{
};

/// The table of a struct; specialise it beside the struct.
template <class T>
inline constexpr auto fieldsOf = NoTable{};

template <class T>
concept HasTable = !std::is_same_v<std::remove_cvref_t<decltype(fieldsOf<T>)>, NoTable>;

template <class Owner, class Member>
struct Field
{
    const char *name;  ///< current name
    const char *older; ///< older name or null
    Member Owner::*member;
    Need need;
};

template <class Owner>
struct Rest
{
    QJsonObject Owner::*member;
};

template <class Owner, class Member>
constexpr auto field(const char *name, Member Owner::*member, Need need = Need::Optional)
{
    return Field<Owner, Member>{name, nullptr, member, need};
}

template <class Owner, class Member>
constexpr auto renamed(const char *current, const char *older, Member Owner::*member, Need need = Need::Optional)
{
    return Field<Owner, Member>{current, older, member, need};
}

template <class Owner>
constexpr auto rest(QJsonObject Owner::*member)
{
    return Rest<Owner>{member};
}

/// One line of a table as text, for the contract test and for forms: dotted path, JSON type as the catalogue spells
/// it (string, integer, number, boolean, object, any, array<...>).
struct FieldShape
{
    QString path;
    QString older; ///< path under the older name, or empty
    QString type;
    bool required = false;
};

namespace detail {

template <class T>
struct IsOptional : std::false_type
{
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{
};
template <class T>
struct IsList : std::false_type
{
};
template <class T>
struct IsList<QList<T>> : std::true_type
{
};

template <class T>
QJsonValue write(const T &value, Dialect dialect);
template <class T>
void read(const QJsonValue &json, T &out, JsonReader &reader);

template <class T>
QJsonObject writeObject(const T &value, Dialect dialect)
{
    QJsonObject object;
    auto one = [&](const auto &line) {
        using Line = std::remove_cvref_t<decltype(line)>;
        if constexpr (requires { line.need; }) {
            const auto &member = value.*(line.member);
            using Member = std::remove_cvref_t<decltype(member)>;
            if constexpr (IsOptional<Member>::value) {
                if (!member)
                    return;
            } else if constexpr (IsList<Member>::value) {
                if (member.isEmpty() && line.need == Need::Optional)
                    return;
            }
            const char *name = dialect == Dialect::Seed && line.older ? line.older : line.name;
            object.insert(QLatin1String(name), write(member, dialect));
        } else {
            static_assert(!std::is_void_v<Line>);
            const QJsonObject &extra = value.*(line.member);
            for (auto it = extra.begin(); it != extra.end(); ++it)
                object.insert(it.key(), it.value());
        }
    };
    std::apply([&](const auto &...lines) { (one(lines), ...); }, fieldsOf<T>);
    return object;
}

template <class T>
void readObject(const QJsonObject &object, T &out, JsonReader &reader)
{
    QStringList known;
    auto one = [&](const auto &line) {
        if constexpr (requires { line.need; }) {
            const QLatin1String name(line.name);
            const QLatin1String older(line.older ? line.older : line.name);
            auto it = object.find(name);
            if (it == object.end() && line.older)
                it = object.find(older);
            known << name << older;
            if (it == object.end() || it->isNull()) {
                if (line.need == Need::Required)
                    reader.missing(name);
                return;
            }
            reader.enter(it.key());
            read(it.value(), out.*(line.member), reader);
            reader.leave();
        }
    };
    auto keep = [&](const auto &line) {
        if constexpr (!requires { line.need; }) {
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!known.contains(it.key()))
                    (out.*(line.member)).insert(it.key(), it.value());
            }
        }
    };
    std::apply(
        [&](const auto &...lines) {
            (one(lines), ...);
            (keep(lines), ...);
        },
        fieldsOf<T>);
}

template <class T>
QJsonValue write(const T &value, Dialect dialect)
{
    if constexpr (HasTable<T>) {
        return writeObject(value, dialect);
    } else if constexpr (IsOptional<T>::value) {
        return value ? write(*value, dialect) : QJsonValue();
    } else if constexpr (IsList<T>::value) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(write(item, dialect));
        return array;
    } else {
        return jsonFrom(value);
    }
}

template <class T>
void read(const QJsonValue &json, T &out, JsonReader &reader)
{
    if constexpr (HasTable<T>) {
        if (json.isObject())
            readObject(json.toObject(), out, reader);
        else
            reader.wrongType("object");
    } else if constexpr (IsOptional<T>::value) {
        typename T::value_type value{};
        read(json, value, reader);
        out = std::move(value);
    } else if constexpr (IsList<T>::value) {
        if (!json.isArray()) {
            reader.wrongType("array");
            return;
        }
        const QJsonArray array = json.toArray();
        out.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            reader.enter(i);
            typename T::value_type item{};
            read(array[i], item, reader);
            out.append(std::move(item));
            reader.leave();
        }
    } else {
        jsonTo(json, out, reader);
    }
}

template <class T>
QString typeName()
{
    if constexpr (HasTable<T>)
        return QStringLiteral("object");
    else if constexpr (IsOptional<T>::value)
        return typeName<typename T::value_type>();
    else if constexpr (IsList<T>::value)
        return QStringLiteral("array<%1>").arg(typeName<typename T::value_type>());
    else
        return QLatin1String(jsonTypeName(T{}));
}

template <class T>
void describe(const QString &prefix, QList<FieldShape> &out);

template <class T>
void describeMember(const QString &path, QList<FieldShape> &out)
{
    if constexpr (HasTable<T>)
        describe<T>(path + QLatin1Char('.'), out);
    else if constexpr (IsOptional<T>::value)
        describeMember<typename T::value_type>(path, out);
    else if constexpr (IsList<T>::value)
        describeMember<typename T::value_type>(path + QStringLiteral("[]"), out);
}

template <class T>
void describe(const QString &prefix, QList<FieldShape> &out)
{
    auto one = [&](const auto &line) {
        if constexpr (requires { line.need; }) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*(line.member))>;
            FieldShape shape;
            shape.path = prefix + QLatin1String(line.name);
            if (line.older)
                shape.older = prefix + QLatin1String(line.older);
            shape.type = typeName<Member>();
            shape.required = line.need == Need::Required;
            out.append(shape);
            describeMember<Member>(shape.path, out);
        }
    };
    std::apply([&](const auto &...lines) { (one(lines), ...); }, fieldsOf<T>);
}

} // namespace detail

/// The struct as a JSON object.
template <HasTable T>
QJsonObject encode(const T &value, Dialect dialect = Dialect::Current)
{
    return detail::writeObject(value, dialect);
}

/// The struct out of a JSON object. Unknown keys are kept where the table has rest(), else passed over; numbers are
/// taken from strings and strings from numbers. A missing required key or a value of a wrong type gives Kind::Decode
/// with every offending path in the message.
template <HasTable T>
Result<T> decode(const QJsonObject &object)
{
    T value{};
    JsonReader reader;
    detail::readObject(object, value, reader);
    if (!reader.ok())
        return std::unexpected(makeError(ApiError::Kind::Decode, reader.summary()));
    return value;
}

/// All lines of a table and of the tables inside it, in order.
template <HasTable T>
QList<FieldShape> describe()
{
    QList<FieldShape> out;
    detail::describe<T>(QString(), out);
    return out;
}

} // namespace imdesk
