// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/profiles.h"

namespace imdesk::api {

/// A standard profile field: its tag, its JSON type, and its closed set of values where it has one.
struct ProfileTagInfo
{
    QString tag; ///< Tag_Profile_IM_Nick
    bool number = false;
    qsizetype maxBytes = 500; ///< of a string, UTF-8
    QStringList values;
};
/// In the order of the documentation.
const QList<ProfileTagInfo> &standardProfileTags();
QStringList standardProfileTagNames();

/// The full tag for "Nick", "nick", "Custom_Level" or a full tag; an unknown short name gives itself.
QString profileTagNamed(const QString &name);
/// The item for a value as text: numbers for the tags that are numbers; "AllowAny" stands for
/// "AllowType_Type_AllowAny". Kind::Usage names what the tag takes.
Result<ProfileItem> profileItemFrom(const QString &name, const QString &value);

} // namespace imdesk::api
