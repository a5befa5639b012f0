// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/friendjson.h"

#include "core/base/jsonvalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr qsizetype groupNameBytes = 30;
constexpr qsizetype remarkBytes = 96;
constexpr qsizetype wordingBytes = 256;
constexpr qsizetype customValueBytes = 500;

} // namespace

QJsonObject resultFields(const ItemResults &results, bool nameFailed)
{
    QJsonArray items;
    QJsonArray failed;
    for (const ItemResult &result : results) {
        items.append(QJsonObject{{QStringLiteral("To_Account"), result.id},
                                 {QStringLiteral("ResultCode"), result.code},
                                 {QStringLiteral("ResultInfo"), result.info}});
        if (result.code != 0)
            failed.append(result.id);
    }
    QJsonObject fields{{QStringLiteral("ResultItem"), items}};
    if (nameFailed && !failed.isEmpty())
        fields.insert(QStringLiteral("Fail_Account"), failed);
    return fields;
}

AccountIndex ownerOf(Service &service, const CallPtr &call)
{
    const AccountIndex owner = service.world.account(call->text(QLatin1String("From_Account")));
    if (owner == nobody)
        call->fail(call->path.startsWith(QLatin1String("recentcontact/")) ? 50001 : 30003,
                   QStringLiteral("From_Account %1 does not exist").arg(call->text(QLatin1String("From_Account"))));
    return owner;
}

bool isAddSource(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^AddSource_Type_[A-Za-z]{1,8}$"));
    return form.match(text).hasMatch();
}

bool isRemark(const QString &text) { return text.toUtf8().size() <= remarkBytes; }

bool isAddWording(const QString &text) { return text.toUtf8().size() <= wordingBytes; }

bool isGroupName(const QString &name) { return !name.isEmpty() && name.toUtf8().size() <= groupNameBytes; }

bool areGroupNames(const QStringList &names) { return std::all_of(names.begin(), names.end(), isGroupName); }

bool isCustomTag(const QString &tag)
{
    static const QRegularExpression form(QStringLiteral("^Tag_SNS_Custom_[A-Za-z]{1,8}$"));
    return form.match(tag).hasMatch();
}

bool isCustomValue(const QJsonValue &value)
{
    return value.isString() ? value.toString().toUtf8().size() <= customValueBytes : wholeNumber(value).has_value();
}

QString relationWord(const QString &head, const QString &none, bool there, bool back, bool both)
{
    if (!both)
        return head + (there ? QStringLiteral("AWithB") : none);
    return head + (there && back ? QStringLiteral("BothWay")
                   : there       ? QStringLiteral("AWithB")
                   : back        ? QStringLiteral("BWithA")
                                 : none);
}

} // namespace imdesk::sim
