// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/commandwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace imdesk {

namespace {

bool wantsChinese(const QString &language) { return language.startsWith(QLatin1String("zh")); }

QHash<QString, QString> stringsIn(const QJsonValue &value)
{
    QHash<QString, QString> out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), it->toString());
    return out;
}

/// Chinese for one part of a limit that follows a pattern, empty for any other.
QString patternInChinese(const QString &part)
{
    struct Pattern
    {
        QRegularExpression expression;
        QString chinese;
    };
    static const auto pattern = [](const char *expression, const char16_t *chinese) {
        return Pattern{QRegularExpression(QStringLiteral("^(?:%1)$").arg(QString::fromLatin1(expression))),
                       QString::fromUtf16(chinese)};
    };
    static const QList<Pattern> patterns{
        pattern("<=(\\d+) bytes(?: UTF-8)?", u"不超过 %1 字节"),
        pattern("each <=(\\d+) bytes", u"每个不超过 %1 字节"),
        pattern("values <=(\\d+) bytes", u"值不超过 %1 字节"),
        pattern("<=(\\d+) (?:items|entries)", u"最多 %1 项"),
        pattern("<=(\\d+) accounts", u"最多 %1 个账号"),
        pattern("<=(\\d+) accounts advised", u"建议不超过 %1 个账号"),
        pattern("<=(\\d+) keys", u"最多 %1 个键"),
        pattern("<=(\\d+) tags", u"最多 %1 个标签"),
        pattern("<=(\\d+)", u"不超过 %1"),
        pattern("<=(\\d+) advised", u"建议不超过 %1"),
        pattern("<=(\\d+) s", u"不超过 %1 秒"),
        pattern("(\\d+)\\.\\.(\\d+)", u"%1 到 %2"),
        pattern("(\\d+)\\.\\.(\\d+) accounts", u"%1 到 %2 个账号"),
        pattern("(\\d+)\\.\\.(\\d+) s(?:econds)?", u"%1 到 %2 秒"),
        pattern("default (\\S+)", u"默认 %1"),
        pattern("default:? (\\d+) days", u"默认 %1 天"),
        pattern("(\\d+) ?\\| ?(\\d+)", u"%1 或 %2"),
        pattern("(\\d+) ?\\| ?(\\d+),? default (\\d+)", u"%1 或 %2，默认 %3"),
        pattern("([A-Za-z0-9_*]+(?: ?\\| ?[A-Za-z0-9_*]+)+)", u"%1"),
        pattern("([A-Z][\\w*/]+(?:, [\\w./*]+)*)", u"%1"),
        pattern("([A-Za-z_*]+(?: ?\\| ?[A-Za-z_*]+)+), default (\\w+)", u"%1，默认 %2"),
        pattern("newer(?: docs)?", u"较新的字段"),
        pattern("uint32|32-bit unsigned", u"32 位无符号整数"),
        pattern("unix seconds", u"Unix 时间（秒）"),
        pattern("uint32 seconds", u"秒数，32 位无符号整数"),
        pattern("with Type (\\d+)", u"Type 为 %1 时"),
    };
    for (const Pattern &known : patterns) {
        const QRegularExpressionMatch match = known.expression.match(part);
        if (!match.hasMatch())
            continue;
        QString out = known.chinese;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            out.replace(QStringLiteral("%%1").arg(i), match.captured(i));
        return out;
    }
    return {};
}

} // namespace

CommandWords::CommandWords()
{
    QFile file(QStringLiteral(":/catalogue/commands_zh.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The embedded catalogue file commands_zh.json is missing");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    m_titles = stringsIn(root.value(QLatin1String("titles")));
    m_fields = stringsIn(root.value(QLatin1String("fields")));
    m_phrases = stringsIn(root.value(QLatin1String("phrases")));
}

QString CommandWords::title(const CatalogueCommand &command, const QString &language) const
{
    const QString chinese = wantsChinese(language) ? m_titles.value(command.path) : QString();
    return chinese.isEmpty() ? command.title : chinese;
}

QString CommandWords::findable(const CatalogueCommand &command) const
{
    // What the sections of the program call it, where the documentation has another word.
    static const QHash<QString, QString> ownWords{
        {QStringLiteral("group_open_http_svc/destroy_group"), QStringLiteral("disband")},
        {QStringLiteral("group_open_http_svc/forbid_send_msg"), QStringLiteral("mute unmute")},
        {QStringLiteral("openconfigsvr/setnospeaking"), QStringLiteral("mute unmute")},
        {QStringLiteral("group_open_http_svc/delete_group_msg_by_sender"), QStringLiteral("recall")},
        {QStringLiteral("openim/admin_msgwithdraw"), QStringLiteral("recall")}};
    return (QStringList{command.path, command.title, m_titles.value(command.path), ownWords.value(command.path)} +
            command.aliases)
        .join(QLatin1Char(' '));
}

CatalogueText CommandWords::sentence(const QString &english, const QString &language) const
{
    if (english.isEmpty() || !wantsChinese(language))
        return {english, false};
    if (const QString known = m_phrases.value(english); !known.isEmpty())
        return {known, false};
    // Several limits in one text: all of them or none, for half a sentence helps nobody.
    QStringList parts;
    for (const QString &part : english.split(QLatin1String("; "))) {
        QString chinese = m_phrases.value(part);
        if (chinese.isEmpty())
            chinese = patternInChinese(part);
        if (chinese.isEmpty())
            return {english, true};
        parts << chinese;
    }
    return {parts.join(QStringLiteral("；")), false};
}

CatalogueText CommandWords::meaning(const CatalogueField &field, const QString &language) const
{
    CatalogueText out = sentence(field.meaning, language);
    if (wantsChinese(language) && (out.englishOnly || out.text.isEmpty())) {
        const QString known = m_fields.value(field.name.section(QLatin1Char('.'), -1));
        if (!known.isEmpty())
            return {known, false};
    }
    return out;
}

CatalogueText CommandWords::constraint(const CatalogueField &field, const QString &language) const
{
    return sentence(field.constraint, language);
}

std::optional<CatalogueText> CommandWords::planNote(const CatalogueCommand &command, const QString &language) const
{
    static const QRegularExpression about(QStringLiteral(
        "^(needs the |top-plan feature|top plan only|standard marks need the top plan|plan gate:|Console "
        "switches )"));
    const QJsonArray semantics = command.raw.value(QLatin1String("semantics")).toArray();
    for (const auto &rule : semantics) {
        if (about.match(rule.toString()).hasMatch())
            return sentence(rule.toString(), language);
    }
    return std::nullopt;
}

} // namespace imdesk
