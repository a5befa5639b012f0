// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profilefields.h"

#include <QRegularExpression>

namespace imdesk {

namespace {

const QLatin1String customPrefix("Tag_Profile_Custom_");

/// What a field holds when nothing was ever written.
QJsonValue emptyValue(const ProfileField &field)
{
    if (field.kind == ProfileField::Kind::Choice)
        return field.openDefault ? QJsonValue(QJsonValue::Null) : QJsonValue(field.choices.first());
    return field.kind == ProfileField::Kind::Text ? QJsonValue(QString()) : QJsonValue(0);
}

QJsonValue valueIn(const ProfileValues &values, const ProfileField &field)
{
    const QJsonValue value = values.value(field.tag, QJsonValue::Undefined);
    return value.isUndefined() || value.isNull() ? emptyValue(field) : value;
}

} // namespace

bool ProfileField::isCustom() const { return tag.startsWith(customPrefix); }

namespace profilefields {

const QList<ProfileField> &standard()
{
    using Kind = ProfileField::Kind;
    static const auto tag = [](const char *name) { return QStringLiteral("Tag_Profile_IM_") + QLatin1String(name); };
    static const QList<ProfileField> fields{
        {tag("Nick"), Kind::Text, 500, {}},
        {tag("Image"), Kind::Text, 500, {}},
        {tag("Gender"),
         Kind::Choice,
         0,
         {QStringLiteral("Gender_Type_Unknown"), QStringLiteral("Gender_Type_Female"),
          QStringLiteral("Gender_Type_Male")}},
        {tag("BirthDay"), Kind::Date, 0, {}},
        {tag("Location"), Kind::Text, 16, {}},
        {tag("SelfSignature"), Kind::Text, 500, {}},
        {tag("Language"), Kind::Number, 0, {}},
        {tag("Level"), Kind::Number, 0, {}},
        {tag("Role"), Kind::Number, 0, {}},
        {tag("AllowType"),
         Kind::Choice,
         0,
         {QStringLiteral("AllowType_Type_NeedConfirm"), QStringLiteral("AllowType_Type_AllowAny"),
          QStringLiteral("AllowType_Type_DenyAny")},
         true},
        {tag("AdminForbidType"),
         Kind::Choice,
         0,
         {QStringLiteral("AdminForbid_Type_None"), QStringLiteral("AdminForbid_Type_SendOut")}},
        {tag("MsgSettings"), Kind::Flag, 0, {}}};
    return fields;
}

std::optional<ProfileField> custom(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{1,8}$"));
    const QString bare = customName(name.trimmed());
    if (!form.match(bare).hasMatch())
        return std::nullopt;
    return ProfileField{customPrefix + bare, ProfileField::Kind::Text, 500, {}};
}

QString customName(const QString &tag) { return tag.startsWith(customPrefix) ? tag.mid(customPrefix.size()) : tag; }

ProfileValues valuesOf(const api::UserProfile &profile)
{
    ProfileValues values;
    for (const api::ProfileItem &item : profile.items)
        values.insert(item.tag, item.value);
    return values;
}

QDate dateOf(const QJsonValue &value)
{
    const auto number = static_cast<int>(value.toDouble());
    return {number / 10000, number / 100 % 100, number % 100};
}

QList<api::ProfileItem> changes(std::span<const ProfileField> fields, const ProfileValues &before,
                                const ProfileValues &after)
{
    QList<api::ProfileItem> items;
    for (const ProfileField &field : fields) {
        const QJsonValue now = valueIn(after, field);
        // Nothing that can be written gives a field back to the console.
        if (now != valueIn(before, field) && !now.isNull())
            items << api::ProfileItem{field.tag, now};
    }
    return items;
}

} // namespace profilefields
} // namespace imdesk
