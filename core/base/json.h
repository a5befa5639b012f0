// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonvalue.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <array>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <vector>

/// Field tables: one line a field ties a struct member to its name on the wire. Encoding, tolerant decoding, the
/// list of missing keys and the contract test all come from the table; nothing else names a wire key.
///
/// Beside the struct:
///     struct Member { QString account; std::optional<qint64> muteUntil; QJsonObject others; };
///     template <> FieldTable fieldsOf<Member>();
/// In the source of that header, so that one program's hundred sources do not all work it out:
///     template <> FieldTable fieldsOf<Member>() { return {
///         field("Member_Account", &Member::account, Need::Required),
///         renamed("MuteUntil", "ShutUpUntil", &Member::muteUntil),   // current name, older name
///         rest(&Member::others)}; }                                  // keeps what no line names
///
/// Written: a plain member always; std::optional only when set; a list unless empty and optional.
namespace imdesk {

/// Which of two names of a field is written. Both are always read.
enum class Dialect { Seed, Current };

enum class Need { Optional, Required };

/// One line of a table as text, for the contract test and for forms: dotted path, JSON type as the catalogue spells
/// it (string, integer, number, boolean, object, any, array<...>).
struct FieldShape
{
    QString path;
    QString older; ///< path under the older name, or empty
    QString type;
    bool required = false;
};

/// How the values of one type are written, read and described.
struct ValueForm
{
    enum class Given { Yes, EmptyList, No };

    Given (*given)(const void *value);
    QJsonValue (*write)(const void *value, Dialect dialect);
    void (*read)(const QJsonValue &json, void *value, JsonReader &reader);
    QString (*typeName)();
    /// The lines inside it, each with its path behind that of the value.
    void (*describe)(const QString &path, QList<FieldShape> &out);
};

/// A line of a table: where in the struct a value stands, what it is called and of which form it is.
struct FieldLine
{
    using Place = const void *(*)(const FieldLine &line, const void *owner);

    const char *name = nullptr;  ///< current name; none: the line keeps what no other names
    const char *older = nullptr; ///< older name or null
    Need need = Need::Optional;
    const ValueForm *form = nullptr;
    Place place = nullptr;
    std::array<char, sizeof(int FieldLine::*)> member =
        {}; ///< a pointer to a member, of which only `place` knows the type

    const void *in(const void *owner) const { return place(*this, owner); }
    void *in(void *owner) const { return const_cast<void *>(place(*this, owner)); }
};

/// All lines of a struct.
class FieldTable
{
  public:
    FieldTable(std::initializer_list<FieldLine> lines) : m_lines(lines) {}

    QJsonObject write(const void *value, Dialect dialect) const;
    void read(const QJsonObject &object, void *value, JsonReader &reader) const;
    /// `prefix` stands before each path.
    void describe(const QString &prefix, QList<FieldShape> &out) const;

  private:
    std::vector<FieldLine> m_lines;
};

/// The table of a struct; specialised for it.
template <class T>
FieldTable fieldsOf() = delete;

template <class T>
concept HasTable = requires { fieldsOf<T>(); };

namespace detail {

template <class T>
const FieldTable &tableOf()
{
    static const FieldTable table = fieldsOf<T>();
    return table;
}

template <class T>
struct FormOf
{
    static ValueForm::Given given(const void *) { return ValueForm::Given::Yes; }
    static QJsonValue write(const void *value, Dialect dialect)
    {
        if constexpr (HasTable<T>)
            return tableOf<T>().write(value, dialect);
        else
            return jsonFrom(*static_cast<const T *>(value));
    }
    static void read(const QJsonValue &json, void *value, JsonReader &reader)
    {
        if constexpr (!HasTable<T>)
            jsonTo(json, *static_cast<T *>(value), reader);
        else if (json.isObject())
            tableOf<T>().read(json.toObject(), value, reader);
        else
            reader.wrongType("object");
    }
    static QString typeName()
    {
        if constexpr (HasTable<T>)
            return QStringLiteral("object");
        else
            return QLatin1String(jsonTypeName(T{}));
    }
    static void describe(const QString &path, QList<FieldShape> &out)
    {
        if constexpr (HasTable<T>)
            tableOf<T>().describe(path + QLatin1Char('.'), out);
    }
};

template <class T>
struct FormOf<std::optional<T>>
{
    static ValueForm::Given given(const void *value)
    {
        return static_cast<const std::optional<T> *>(value)->has_value() ? ValueForm::Given::Yes : ValueForm::Given::No;
    }
    static QJsonValue write(const void *value, Dialect dialect)
    {
        return FormOf<T>::write(&**static_cast<const std::optional<T> *>(value), dialect);
    }
    static void read(const QJsonValue &json, void *value, JsonReader &reader)
    {
        FormOf<T>::read(json, &static_cast<std::optional<T> *>(value)->emplace(), reader);
    }
    static QString typeName() { return FormOf<T>::typeName(); }
    static void describe(const QString &path, QList<FieldShape> &out) { FormOf<T>::describe(path, out); }
};

template <class T>
struct FormOf<QList<T>>
{
    static ValueForm::Given given(const void *value)
    {
        return static_cast<const QList<T> *>(value)->isEmpty() ? ValueForm::Given::EmptyList : ValueForm::Given::Yes;
    }
    static QJsonValue write(const void *value, Dialect dialect)
    {
        QJsonArray array;
        for (const T &item : *static_cast<const QList<T> *>(value))
            array.append(FormOf<T>::write(&item, dialect));
        return array;
    }
    static void read(const QJsonValue &json, void *value, JsonReader &reader)
    {
        if (!json.isArray()) {
            reader.wrongType("array");
            return;
        }
        const QJsonArray array = json.toArray();
        auto &list = *static_cast<QList<T> *>(value);
        list.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            reader.enter(i);
            T item{};
            FormOf<T>::read(array[i], &item, reader);
            list.append(std::move(item));
            reader.leave();
        }
    }
    static QString typeName() { return QStringLiteral("array<%1>").arg(FormOf<T>::typeName()); }
    static void describe(const QString &path, QList<FieldShape> &out)
    {
        FormOf<T>::describe(path + QStringLiteral("[]"), out);
    }
};

template <class T>
inline constexpr ValueForm formOf{FormOf<T>::given, FormOf<T>::write, FormOf<T>::read, FormOf<T>::typeName,
                                  FormOf<T>::describe};

template <class Owner, class Member>
FieldLine lineFor(Member Owner::*member)
{
    FieldLine line;
    static_assert(sizeof(member) == sizeof(line.member));
    std::memcpy(line.member.data(), &member, sizeof(member));
    line.place = [](const FieldLine &self, const void *owner) -> const void * {
        Member Owner::*where = nullptr;
        std::memcpy(&where, self.member.data(), sizeof(where));
        return &(static_cast<const Owner *>(owner)->*where);
    };
    return line;
}

} // namespace detail

template <class Owner, class Member>
FieldLine renamed(const char *current, const char *older, Member Owner::*member, Need need = Need::Optional)
{
    FieldLine line = detail::lineFor(member);
    line.name = current;
    line.older = older;
    line.need = need;
    line.form = &detail::formOf<Member>;
    return line;
}

template <class Owner, class Member>
FieldLine field(const char *name, Member Owner::*member, Need need = Need::Optional)
{
    return renamed(name, nullptr, member, need);
}

template <class Owner>
FieldLine rest(QJsonObject Owner::*member)
{
    return detail::lineFor(member);
}

/// The struct as a JSON object.
template <HasTable T>
QJsonObject encode(const T &value, Dialect dialect = Dialect::Current)
{
    return detail::tableOf<T>().write(&value, dialect);
}

/// The struct out of a JSON object. Unknown keys are kept where the table has rest(), else passed over; numbers are
/// taken from strings and strings from numbers. A missing required key or a value of a wrong type gives Kind::Decode
/// with every offending path in the message.
template <HasTable T>
Result<T> decode(const QJsonObject &object)
{
    T value{};
    JsonReader reader;
    detail::tableOf<T>().read(object, &value, reader);
    if (!reader.ok())
        return std::unexpected(makeError(ApiError::Kind::Decode, reader.summary()));
    return value;
}

/// All lines of a table and of the tables inside it, in order.
template <HasTable T>
QList<FieldShape> describe()
{
    QList<FieldShape> out;
    detail::tableOf<T>().describe(QString(), out);
    return out;
}

} // namespace imdesk
