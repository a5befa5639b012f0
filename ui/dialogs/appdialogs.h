// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

namespace imdesk {

class Settings;

/// The dialogs of the running program. Remembers the folder people last wrote to.
class AppDialogs : public Dialogs
{
  public:
    explicit AppDialogs(Settings &settings);

    void saveFile(QWidget *parent, const QString &suggestion, const QStringList &filters,
                  std::function<void(const QString &path)> then) override;
    void openFile(QWidget *parent, const QStringList &filters, std::function<void(const QString &path)> then) override;
    void confirm(QWidget *parent, const Confirmation &question, std::function<void(bool yes)> then) override;

  private:
    Settings &m_settings;
};

} // namespace imdesk
