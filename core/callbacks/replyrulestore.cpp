// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/replyrulestore.h"

#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace imdesk {

namespace {

struct RuleStoreText
{
    Q_DECLARE_TR_FUNCTIONS(RuleStoreText)
};

constexpr qint64 maxRuleFileBytes = 4 << 20;

} // namespace

Result<QList<ReplyRule>> ReplyRuleStore::load() const
{
    QFile file(m_path);
    const QString shown = QDir::toNativeSeparators(m_path);
    if (!file.exists())
        return QList<ReplyRule>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Unreadable,
                    RuleStoreText::tr("The reply rules in %1 cannot be read: %2").arg(shown, file.errorString()));
    if (file.size() > maxRuleFileBytes)
        return fail(ApiError::Kind::Unreadable, RuleStoreText::tr("%1 is too large to hold reply rules.").arg(shown));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (!document.isObject())
        return fail(ApiError::Kind::Unreadable,
                    RuleStoreText::tr("%1 holds no reply rules: %2").arg(shown, parsed.errorString()));
    Result<ReplyRuleList> list = decode<ReplyRuleList>(document.object());
    if (!list)
        return fail(ApiError::Kind::Unreadable,
                    RuleStoreText::tr("%1 holds no reply rules: %2").arg(shown, list.error().message));
    if (const QString problem = list->problem(); !problem.isEmpty())
        return fail(ApiError::Kind::Unreadable,
                    RuleStoreText::tr("The reply rules in %1 cannot be used: %2").arg(shown, problem));
    nameRules(list->rules);
    return std::move(list->rules);
}

Result<Done> ReplyRuleStore::save(const QList<ReplyRule> &rules) const
{
    if (const auto why = saveWhole(m_path, QJsonDocument(encode(ReplyRuleList{rules})).toJson())) {
        return fail(
            ApiError::Kind::Storage,
            RuleStoreText::tr("The reply rules cannot be saved to %1: %2").arg(QDir::toNativeSeparators(m_path), *why));
    }
    return Done{};
}

} // namespace imdesk
