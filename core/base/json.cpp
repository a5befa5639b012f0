// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <algorithm>

namespace imdesk {

QJsonObject FieldTable::write(const void *value, Dialect dialect) const
{
    QJsonObject object;
    for (const FieldLine &line : m_lines) {
        const void *member = line.in(value);
        if (!line.name) {
            const auto &extra = *static_cast<const QJsonObject *>(member);
            for (auto it = extra.begin(); it != extra.end(); ++it)
                object.insert(it.key(), it.value());
            continue;
        }
        const ValueForm::Given given = line.form->given(member);
        if (given == ValueForm::Given::No || (given == ValueForm::Given::EmptyList && line.need == Need::Optional))
            continue;
        const char *name = dialect == Dialect::Seed && line.older ? line.older : line.name;
        object.insert(QLatin1String(name), line.form->write(member, dialect));
    }
    return object;
}

void FieldTable::read(const QJsonObject &object, void *value, JsonReader &reader) const
{
    for (const FieldLine &line : m_lines) {
        if (!line.name)
            continue;
        auto it = object.find(QLatin1String(line.name));
        if (it == object.end() && line.older)
            it = object.find(QLatin1String(line.older));
        if (it == object.end() || it->isNull()) {
            if (line.need == Need::Required)
                reader.missing(QLatin1String(line.name));
            continue;
        }
        reader.enter(it.key());
        line.form->read(it.value(), line.in(value), reader);
        reader.leave();
    }
    for (const FieldLine &line : m_lines) {
        if (line.name)
            continue;
        auto &extra = *static_cast<QJsonObject *>(line.in(value));
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool known = std::ranges::any_of(m_lines, [&it](const FieldLine &other) {
                return other.name && (it.key() == QLatin1String(other.name) ||
                                      (other.older && it.key() == QLatin1String(other.older)));
            });
            if (!known)
                extra.insert(it.key(), it.value());
        }
    }
}

void FieldTable::describe(const QString &prefix, QList<FieldShape> &out) const
{
    for (const FieldLine &line : m_lines) {
        if (!line.name)
            continue;
        FieldShape shape;
        shape.path = prefix + QLatin1String(line.name);
        if (line.older)
            shape.older = prefix + QLatin1String(line.older);
        shape.type = line.form->typeName();
        shape.required = line.need == Need::Required;
        out.append(shape);
        line.form->describe(shape.path, out);
    }
}

} // namespace imdesk
