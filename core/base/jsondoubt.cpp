// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsondoubt.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <vector>

namespace imdesk {

namespace {

struct JsonDoubtText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::JsonDoubt)
};

constexpr qsizetype shownOfDoubt = 60;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A number as 0.DIGITS times ten to the power of `point`, without zeros at either end: two are equal where these are.
struct Decimal
{
    QByteArray digits;
    qint64 point = 0;
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

std::optional<Decimal> decimalOf(QByteArrayView text)
{
    Decimal out;
    qsizetype at = !text.isEmpty() && (text.front() == '-' || text.front() == '+') ? 1 : 0;
    bool any = false, fraction = false;
    for (; at < text.size() && (isDigit(text[at]) || text[at] == '.'); ++at) {
        if (text[at] == '.') {
            fraction = true;
            continue;
        }
        any = true;
        // A zero before the first other digit only moves the point, and only behind it.
        if (text[at] == '0' && out.digits.isEmpty()) {
            out.point -= fraction ? 1 : 0;
            continue;
        }
        out.digits += text[at];
        out.point += fraction ? 0 : 1;
    }
    if (!any)
        return std::nullopt;
    if (at < text.size()) {
        bool ok = false;
        const int exponent = text.sliced(at + 1).toByteArray().toInt(&ok);
        if (!ok || (text[at] != 'e' && text[at] != 'E'))
            return std::nullopt;
        out.point += exponent;
    }
    while (out.digits.endsWith('0'))
        out.digits.chop(1);
    if (out.digits.isEmpty())
        out.point = 0;
    return out;
}

/// Where the text that begins with the quote at `from` ends: behind its last quote.
qsizetype behindText(QByteArrayView json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return qMin(at + 1, json.size());
}

/// A text with its quotes as it is read.
QString textOf(QByteArrayView quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
}

struct JsonLevel
{
    bool isObject = false;
    bool nameFollows = false;
    QSet<QString> names = {};
};

} // namespace

QString JsonDoubt::words() const
{
    return kind == Kind::DoubledName
               ? JsonDoubtText::tr("%1 stands twice in one object, and only the last would be sent")
                     .arg(visibleText(what, shownOfDoubt))
               : JsonDoubtText::tr("the number %1 cannot be sent exactly").arg(visibleText(what, shownOfDoubt));
}

bool isKeptNumber(QByteArrayView number)
{
    bool ok = false;
    (void)number.toByteArray().toLongLong(&ok);
    if (ok)
        return true;
    const std::optional<Decimal> written = decimalOf(number);
    const double real = number.toByteArray().toDouble(&ok);
    return ok && written && written == decimalOf(QByteArray::number(real, 'g', QLocale::FloatingPointShortest));
}

std::optional<JsonDoubt> jsonDoubt(QByteArrayView json)
{
    std::vector<JsonLevel> levels;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        const qsizetype from = at++;
        if (c == '{' || c == '[') {
            levels.push_back({c == '{', c == '{'});
        } else if (c == '}' || c == ']') {
            if (!levels.empty())
                levels.pop_back();
        } else if (c == ',') {
            if (!levels.empty())
                levels.back().nameFollows = levels.back().isObject;
        } else if (c == '"') {
            at = behindText(json, from);
            if (levels.empty() || !levels.back().nameFollows)
                continue;
            levels.back().nameFollows = false;
            const QString name = textOf(json.sliced(from, at - from));
            if (levels.back().names.contains(name))
                return JsonDoubt{JsonDoubt::Kind::DoubledName, name, from};
            levels.back().names.insert(name);
        } else if (c == '-' || isDigit(c)) {
            while (at < json.size() && (isDigit(json[at]) || QByteArrayView("+-.eE").contains(json[at])))
                ++at;
            const QByteArrayView number = json.sliced(from, at - from);
            if (!isKeptNumber(number))
                return JsonDoubt{JsonDoubt::Kind::InexactNumber, QString::fromLatin1(number), from};
        }
    }
    return std::nullopt;
}

} // namespace imdesk
