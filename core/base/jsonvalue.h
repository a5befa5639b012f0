// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// Collects the trouble met while a struct is read, with the path of each value: "GroupInfo[2].MemberNum".
class JsonReader
{
  public:
    void enter(const QString &key);
    void enter(qsizetype index);
    void leave();
    void missing(QLatin1String key);
    void wrongType(const char *expected);
    bool ok() const { return m_problems.isEmpty(); }
    /// All problems in one line, at most five of them spelled out.
    QString summary() const;

  private:
    QString path() const;
    QStringList m_path;
    QStringList m_problems;
};

// Scalars. Reading takes a number from a decimal string and a string from a number, for the service mixes them.
QJsonValue jsonFrom(bool value);
QJsonValue jsonFrom(int value);
QJsonValue jsonFrom(quint32 value);
QJsonValue jsonFrom(qint64 value);
QJsonValue jsonFrom(quint64 value);
QJsonValue jsonFrom(double value);
QJsonValue jsonFrom(const QString &value);
QJsonValue jsonFrom(const QJsonValue &value);
QJsonValue jsonFrom(const QJsonObject &value);
QJsonValue jsonFrom(const QJsonArray &value);
void jsonTo(const QJsonValue &json, bool &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, int &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, quint32 &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, qint64 &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, quint64 &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, double &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, QString &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, QJsonValue &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, QJsonObject &out, JsonReader &reader);
void jsonTo(const QJsonValue &json, QJsonArray &out, JsonReader &reader);

constexpr const char *jsonTypeName(bool) { return "boolean"; }
constexpr const char *jsonTypeName(int) { return "integer"; }
constexpr const char *jsonTypeName(quint32) { return "integer"; }
constexpr const char *jsonTypeName(qint64) { return "integer"; }
constexpr const char *jsonTypeName(quint64) { return "integer"; }
constexpr const char *jsonTypeName(double) { return "number"; }
inline const char *jsonTypeName(const QString &) { return "string"; }
inline const char *jsonTypeName(const QJsonValue &) { return "any"; }
inline const char *jsonTypeName(const QJsonObject &) { return "object"; }
inline const char *jsonTypeName(const QJsonArray &) { return "array"; }

/// The first key that stands twice in one object of a JSON document, of which QJsonDocument keeps only the last;
/// nothing where there is none. The document has to be valid.
std::optional<QString> doubledKey(const QByteArray &json);

/// The whole number in a value that is a JSON number or a decimal string; nothing for anything else, for a fraction
/// and for what does not fit.
std::optional<qint64> wholeNumber(const QJsonValue &json);

} // namespace imdesk
