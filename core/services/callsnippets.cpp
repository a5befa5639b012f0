// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/callsnippets.h"

#include <QJsonDocument>

namespace imdesk {

namespace {

QString compact(const QJsonObject &body)
{
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QString urlOf(const CallSnippet &call)
{
    return call.base.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash | QUrl::FullyEncoded) +
           QStringLiteral("/v4/") + QString::fromLatin1(QUrl::toPercentEncoding(call.path, "/"));
}

bool showsItself(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return c == U' ';
    default:
        return true;
    }
}

/// The body for a line that is pasted into a terminal, where what does not show itself would still act: a delete takes
/// the letter before it along.
QString compactForTerminal(const QJsonObject &body)
{
    QString out;
    for (const char32_t c : compact(body).toUcs4()) {
        // Not by a text of its own: alone, a byte order mark would be taken for no part of it.
        const auto text = QChar::fromUcs4(c);
        if (showsItself(c)) {
            out += QStringView(text);
            continue;
        }
        for (const char16_t unit : text) // outside of texts JSON holds nothing of the kind
            out += QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0'));
    }
    return out;
}

} // namespace

QString shellQuoted(const QString &text)
{
    QString out = text;
    // Nothing is special between single quotes but the quote itself.
    return QLatin1Char('\'') + out.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString literal(const QString &text)
{
    QString out(QLatin1Char('"'));
    for (const char32_t c : text.toUcs4()) {
        if (c == U'"' || c == U'\\')
            out += QLatin1Char('\\') + QString(QChar(char16_t(c)));
        else if (c == U'\n')
            out += QStringLiteral("\\n");
        else if (showsItself(c))
            out += QString::fromUcs4(&c, 1);
        else if (QChar::isSurrogate(c))
            out += QChar(QChar::ReplacementCharacter);
        else if (c > 0xFFFF)
            out += QStringLiteral("\\U%1").arg(uint(c), 8, 16, QLatin1Char('0'));
        else
            out += QStringLiteral("\\u%1").arg(uint(c), 4, 16, QLatin1Char('0'));
    }
    return out + QLatin1Char('"');
}

// All texts are added up, not filled in by arg(): they hold what strangers wrote, a "%1" among it.
QString asCurl(const CallSnippet &call)
{
    const QString before = urlOf(call) + QStringLiteral("?sdkappid=") + QString::number(call.sdkAppId) +
                           QStringLiteral("&identifier=") + QString::fromLatin1(QUrl::toPercentEncoding(call.admin)) +
                           QStringLiteral("&usersig=");
    const QString after = QStringLiteral("&random=%1&contenttype=json").arg(call.random);
    return QStringLiteral("curl -sS -g -X POST ") + shellQuoted(before) + QStringLiteral("\"$USERSIG\"") +
           shellQuoted(after) + QStringLiteral(" \\\n  -H 'Content-Type: application/json' \\\n  --data-binary ") +
           shellQuoted(compactForTerminal(call.body)) + QLatin1Char('\n');
}

QString asImdeskctl(const CallSnippet &call)
{
    return QStringLiteral("imdeskctl call --base-url=") + shellQuoted(call.base.toString(QUrl::FullyEncoded)) +
           QStringLiteral(" --sdkappid=") + QString::number(call.sdkAppId) + QStringLiteral(" --admin=") +
           shellQuoted(call.admin) + QStringLiteral(" \\\n  ") + shellQuoted(call.path) + QLatin1Char(' ') +
           shellQuoted(compactForTerminal(call.body)) + QLatin1Char('\n');
}

QString asPython(const CallSnippet &call)
{
    return QStringLiteral("import os\n"
                          "import urllib.parse\n"
                          "import urllib.request\n\n"
                          "query = urllib.parse.urlencode({\n"
                          "    \"sdkappid\": ") +
           QString::number(call.sdkAppId) + QStringLiteral(",\n    \"identifier\": ") + literal(call.admin) +
           QStringLiteral(",\n    \"usersig\": os.environ[\"USERSIG\"],\n    \"random\": ") +
           QString::number(call.random) + QStringLiteral(",\n    \"contenttype\": \"json\",\n})\nbody = ") +
           literal(compact(call.body)) + QStringLiteral("\nrequest = urllib.request.Request(\n    ") +
           literal(urlOf(call)) +
           QStringLiteral(" + \"?\" + query,\n"
                          "    data=body.encode(\"utf-8\"),\n"
                          "    headers={\"Content-Type\": \"application/json\"},\n"
                          "    method=\"POST\",\n)\n"
                          "with urllib.request.urlopen(request, timeout=10) as answer:\n"
                          "    print(answer.read().decode(\"utf-8\"))\n");
}

QString asGo(const CallSnippet &call)
{
    return QStringLiteral("package main\n\n"
                          "import (\n\t\"fmt\"\n\t\"io\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n"
                          "\t\"strings\"\n)\n\n"
                          "func main() {\n"
                          "\tquery := url.Values{\n"
                          "\t\t\"sdkappid\":    {\"") +
           QString::number(call.sdkAppId) + QStringLiteral("\"},\n\t\t\"identifier\":  {") + literal(call.admin) +
           QStringLiteral("},\n\t\t\"usersig\":     {os.Getenv(\"USERSIG\")},\n\t\t\"random\":      {\"") +
           QString::number(call.random) + QStringLiteral("\"},\n\t\t\"contenttype\": {\"json\"},\n\t}\n\tbody := ") +
           literal(compact(call.body)) + QStringLiteral("\n\tanswer, err := http.Post(") + literal(urlOf(call)) +
           QStringLiteral("+\"?\"+query.Encode(), \"application/json\", strings.NewReader(body))\n"
                          "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                          "\tdefer answer.Body.Close()\n"
                          "\ttext, err := io.ReadAll(answer.Body)\n"
                          "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                          "\tfmt.Println(string(text))\n}\n");
}

} // namespace imdesk
