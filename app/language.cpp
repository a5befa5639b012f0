// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace imdesk {

Language::Language(QObject *parent) : QObject(parent) {}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

bool Language::isKnown(const QString &code) { return code == QLatin1String("en") || code == QLatin1String("zh_CN"); }

void Language::choose(const QString &code)
{
    QString wanted = code;
    if (wanted.isEmpty())
        wanted = QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (wanted == m_current)
        return;
    m_current = wanted;
    // Numbers and dates follow the chosen language, else a window would speak two at once.
    QLocale::setDefault(wanted == QLatin1String("zh_CN") ? QLocale(QLocale::Chinese, QLocale::China)
                                                         : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_") + wanted))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/imdesk_") + wanted))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace imdesk
