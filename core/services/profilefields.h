// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/profiles.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace imdesk {

/// One field of an account's profile as the service defines it (protocol: profile tags).
struct ProfileField
{
    enum class Kind {
        Text,   ///< up to maxBytes bytes of UTF-8
        Choice, ///< one of `choices`
        Date,   ///< a number such as 20190419
        Number, ///< unsigned 32 bits
        Flag    ///< a number whose lowest bit counts
    };
    QString tag;
    Kind kind = Kind::Text;
    int maxBytes = 500;
    QStringList choices;      ///< the service's words; the first is what holds when nothing is set
    bool openDefault = false; ///< what holds then is a setting of the service's console, which no call tells

    bool isCustom() const;
    friend bool operator==(const ProfileField &, const ProfileField &) = default;
};

/// Values by tag; a tag without a value is absent.
using ProfileValues = QHash<QString, QJsonValue>;

namespace profilefields {

inline constexpr auto nickTag = QLatin1String("Tag_Profile_IM_Nick");
inline constexpr auto adminForbidTag = QLatin1String("Tag_Profile_IM_AdminForbidType");

/// The twelve standard fields in the order people read them.
const QList<ProfileField> &standard();
/// The field of a custom name ("Level" or the whole tag); nothing when it is no name: 1 to 8 English letters.
std::optional<ProfileField> custom(const QString &name);
/// "Tag_Profile_Custom_Level" -> "Level".
QString customName(const QString &tag);
ProfileValues valuesOf(const api::UserProfile &profile);
/// 20190419 as a date; an invalid one for what is no date.
QDate dateOf(const QJsonValue &value);
/// The items to write so that `before` becomes `after`: a text that is taken away is written empty, a number 0.
QList<api::ProfileItem> changes(std::span<const ProfileField> fields, const ProfileValues &before,
                                const ProfileValues &after);

} // namespace profilefields
} // namespace imdesk
