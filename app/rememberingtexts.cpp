// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rememberingtexts.h"

namespace imdesk {

QString RememberingTexts::translate(const char *context, const char *source, const char *disambiguation,
                                    int number) const
{
    QString out = QTranslator::translate(context, source, disambiguation, number);
    if (out.isEmpty() || out.size() > longest)
        return out;
    const QString english = QString::fromUtf8(source);
    const QMutexLocker locker(&m_lock);
    QString &known = m_english[out];
    if (known.isEmpty())
        known = english;
    else if (!known.split(QLatin1Char('\n')).contains(english))
        known += QLatin1Char('\n') + english;
    return out;
}

QString RememberingTexts::englishOf(const QString &shown) const
{
    const QMutexLocker locker(&m_lock);
    return m_english.value(shown);
}

} // namespace imdesk
