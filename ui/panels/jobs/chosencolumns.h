// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace imdesk {

class Settings;

/// Which columns somebody chose for the fields of a verb, kept for files that are laid out alike: those with the same
/// headings, or the same file where it has none.
class ChosenColumns
{
  public:
    /// It outlives this object; without it nothing is kept.
    void setSettings(Settings *settings) { m_settings = settings; }

    /// What is laid out alike has the same key.
    static QString keyOf(const QString &verb, const QStringList &headings);
    /// Fields with their columns, -1 for none.
    QHash<QString, int> of(const QString &key) const;
    void keep(const QString &key, const QHash<QString, int> &columns);

  private:
    Settings *m_settings = nullptr;
};

} // namespace imdesk
