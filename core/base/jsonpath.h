// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace imdesk {

/// One step into a JSON document: a key, or an index where `index` is not negative.
struct JsonStep
{
    QString key;
    qsizetype index = -1;
    friend bool operator==(const JsonStep &, const JsonStep &) = default;
};

/// The place of one value in a document, from the root down.
using JsonPath = QList<JsonStep>;

JsonPath childPath(const JsonPath &path, const QString &key);
JsonPath childPath(const JsonPath &path, qsizetype index);
/// As the service's field names are written: MemberList[3].Role.
QString pathText(const JsonPath &path);

/// What stands there; undefined when nothing does.
QJsonValue valueAt(const QJsonValue &root, const JsonPath &path);

/// The document with another value there; objects on the way that are missing are made. An undefined value takes the
/// key or the list item away, and with it the objects that held nothing else.
QJsonObject withValueAt(const QJsonObject &root, const JsonPath &path, const QJsonValue &value);

} // namespace imdesk
