// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/chosencolumns.h"

#include "core/settings/settings.h"

#include <QCryptographicHash>
#include <QVariantMap>

namespace imdesk {

namespace {

const QString jobsSection = QStringLiteral("jobs");
const QString columnsName = QStringLiteral("columns");
const QString layoutEntry = QStringLiteral("of"), placesEntry = QStringLiteral("places");
/// The layouts used last; older ones are forgotten.
constexpr qsizetype mostLayouts = 50;

} // namespace

QString ChosenColumns::keyOf(const QString &verb, const QStringList &headings)
{
    // What stands in a file, and where it lies, is nothing for the settings.
    const QByteArray whole = (QStringList{verb} + headings).join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32));
}

QHash<QString, int> ChosenColumns::of(const QString &key) const
{
    QHash<QString, int> out;
    const QVariantList kept = m_settings ? m_settings->panelValue(jobsSection, columnsName).toList() : QVariantList();
    for (const QVariant &one : kept) {
        const QVariantMap entry = one.toMap();
        if (entry.value(layoutEntry).toString() != key)
            continue;
        const QVariantMap places = entry.value(placesEntry).toMap();
        for (auto it = places.begin(); it != places.end(); ++it)
            out.insert(it.key(), it->toInt());
    }
    return out;
}

void ChosenColumns::keep(const QString &key, const QHash<QString, int> &columns)
{
    if (!m_settings)
        return;
    QVariantList kept = m_settings->panelValue(jobsSection, columnsName).toList();
    kept.removeIf([&key](const QVariant &one) { return one.toMap().value(layoutEntry).toString() == key; });
    QVariantMap places;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        places.insert(it.key(), it.value());
    kept.prepend(QVariantMap{{layoutEntry, key}, {placesEntry, places}});
    m_settings->setPanelValue(jobsSection, columnsName, kept.mid(0, mostLayouts));
}

} // namespace imdesk
