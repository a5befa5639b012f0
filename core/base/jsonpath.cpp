// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpath.h"

#include <QJsonArray>

namespace imdesk {

namespace {

QJsonValue changedAt(const QJsonValue &old, const JsonPath &path, qsizetype depth, const QJsonValue &value)
{
    if (depth == path.size())
        return value;
    const JsonStep &step = path[depth];
    if (step.index >= 0) {
        QJsonArray array = old.toArray();
        const QJsonValue before = step.index < array.size() ? array.at(step.index) : QJsonValue(QJsonValue::Undefined);
        const QJsonValue made = changedAt(before, path, depth + 1, value);
        if (made.isUndefined()) {
            // An item that lost its last field is still an item; only taking the item itself shortens the list.
            if (step.index < array.size()) {
                if (depth + 1 == path.size())
                    array.removeAt(step.index);
                else
                    array[step.index] = QJsonObject();
            }
        } else if (step.index < array.size()) {
            array[step.index] = made;
        } else {
            array.append(made);
        }
        return array;
    }
    QJsonObject object = old.toObject();
    const QJsonValue made = changedAt(object.value(step.key), path, depth + 1, value);
    if (made.isUndefined())
        object.remove(step.key);
    else
        object.insert(step.key, made);
    // The root is always there; an object that was made for one field goes with it.
    return object.isEmpty() && depth > 0 && value.isUndefined() ? QJsonValue(QJsonValue::Undefined)
                                                                : QJsonValue(object);
}

} // namespace

JsonPath childPath(const JsonPath &path, const QString &key)
{
    JsonPath out = path;
    out << JsonStep{key, -1};
    return out;
}

JsonPath childPath(const JsonPath &path, qsizetype index)
{
    JsonPath out = path;
    out << JsonStep{{}, index};
    return out;
}

QString pathText(const JsonPath &path)
{
    QString out;
    for (const JsonStep &step : path) {
        if (step.index >= 0)
            out += QStringLiteral("[%1]").arg(step.index);
        else
            out += (out.isEmpty() ? QString() : QStringLiteral(".")) + step.key;
    }
    return out;
}

QJsonValue valueAt(const QJsonValue &root, const JsonPath &path)
{
    QJsonValue at = root;
    for (const JsonStep &step : path) {
        if (step.index >= 0) {
            const QJsonArray array = at.toArray();
            if (!at.isArray() || step.index >= array.size())
                return QJsonValue(QJsonValue::Undefined);
            at = array.at(step.index);
        } else {
            if (!at.isObject())
                return QJsonValue(QJsonValue::Undefined);
            at = at.toObject().value(step.key);
        }
    }
    return at;
}

QJsonObject withValueAt(const QJsonObject &root, const JsonPath &path, const QJsonValue &value)
{
    return changedAt(root, path, 0, value).toObject();
}

} // namespace imdesk
