// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportdialog.h"

#include <QObject>

namespace imdesk {

/// Takes the wishes to export a table that reach a window, and opens a dialog for each.
class ExportDesk : public QObject
{
    Q_OBJECT

  public:
    explicit ExportDesk(ExportSurroundings around, QObject *parent = nullptr);

    void watch(QWidget *window);
    void setOrigin(const QJsonObject &facts) { m_around.origin = facts; }
    /// Where the key of the stand-ins comes from. Without one it is made for this run.
    void setKeySource(std::function<void(const StandInKeyTaker &)> source) { m_keySource = std::move(source); }

    bool eventFilter(QObject *watched, QEvent *event) override;

  Q_SIGNALS:
    void exported(const QString &sentence);

  private:
    void withKey(const StandInKeyTaker &then);

    std::function<void(const StandInKeyTaker &)> m_keySource;
    QByteArray m_key;
    bool m_keyLasts = false;
    ExportSurroundings m_around;
};

} // namespace imdesk
