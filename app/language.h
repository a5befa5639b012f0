// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rememberingtexts.h"

#include <QObject>
#include <QString>
#include <QTranslator>

namespace imdesk {

/// Puts the texts of one language into the running program; every window hears of it through LanguageChange.
class Language : public QObject
{
    Q_OBJECT
  public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// "en", "zh_CN"; empty takes the language of the desktop, English where that is neither.
    void choose(const QString &code);
    const QString &current() const { return m_current; }
    /// The English of a text shown now, empty where there is none.
    QString englishOf(const QString &shown) const { return m_own.englishOf(shown); }
    /// Whether there are texts in it.
    static bool isKnown(const QString &code);

  private:
    QString m_current;
    RememberingTexts m_own;
    QTranslator m_qt;
};

} // namespace imdesk
