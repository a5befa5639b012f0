// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QString>

class QDBusVariant;

namespace imdesk {

/// Puts the chosen theme on the application and keeps it there: light, dark, or what the desktop's settings portal says
/// (asked asynchronously, light until it answers). Switches live.
class ThemeController : public QObject
{
    Q_OBJECT

  public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit ThemeController(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    Theme::Scheme scheme() const { return m_scheme; }
    void setChoice(Choice choice);
    /// Rows of 30 instead of 36 px.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    /// "system", "light", "dark".
    static QString word(Choice choice);
    static Choice fromWord(const QString &word);

  Q_SIGNALS:
    void changed();

  private Q_SLOTS:
    void onPortalChanged(const QString &group, const QString &key, const QDBusVariant &value);

  private:
    void askPortal();
    void setSystemDark(bool dark);
    void apply();

    Choice m_choice = Choice::System;
    Theme::Scheme m_scheme = Theme::Scheme::Light;
    bool m_systemDark = false;
    bool m_portalAsked = false;
    bool m_compact = false;
    bool m_applied = false;
};

} // namespace imdesk
