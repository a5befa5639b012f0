// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/contentsafety.h"

#include <algorithm>

namespace imdesk::sim {

Refusal unsafeTexts(const Service &service, const QStringList &texts, int code)
{
    const auto blocked = [&texts](const QString &word) {
        // An empty word would be found in every text.
        return !word.isEmpty() && std::any_of(texts.begin(), texts.end(), [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    const QStringList &words = service.options.blockedWords;
    if (std::any_of(words.begin(), words.end(), blocked))
        return {code, QStringLiteral("the text was refused by content safety")};
    return {};
}

Refusal unsafeBody(const Service &service, const QJsonArray &body)
{
    QStringList texts;
    for (const auto &element : body)
        texts
            << element.toObject().value(QLatin1String("MsgContent")).toObject().value(QLatin1String("Text")).toString();
    return unsafeTexts(service, texts);
}

} // namespace imdesk::sim
