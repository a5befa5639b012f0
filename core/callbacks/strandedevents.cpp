// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/strandedevents.h"

#include <QCoreApplication>

namespace imdesk {

namespace {

struct StrandedText
{
    Q_DECLARE_TR_FUNCTIONS(StrandedText)
};

} // namespace

QStringList StrandedEvents::news(const QHash<QString, qint64> &waiting, const QHash<QString, QString> &listed)
{
    QStringList out;
    QSet<QString> stranded;
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        if (listed.contains(it.key()))
            continue;
        stranded.insert(it.key());
        const QString name = nameOf(it.key());
        if (!m_told.contains(it.key()))
            out << StrandedText::tr(
                       "%n event(s) wait for \u201C%1\u201D, which is no target any more; they are given up when they "
                       "are too old. A target takes them over whose \"was\" names it, in the file with the targets.",
                       nullptr, int(qMin<qint64>(it.value(), 2'000'000'000)))
                       .arg(name == it.key() ? name : QStringLiteral("%1 (%2)").arg(name, it.key()));
    }
    m_told = stranded;
    m_names.insert(listed);
    return out;
}

} // namespace imdesk
