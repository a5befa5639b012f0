// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace imdesk {

class LevelBadge;
struct Profile;

/// The head of a dialog: the safety level and the name of the profile that it acts on.
class ProfileLine : public QWidget
{
    Q_OBJECT

  public:
    explicit ProfileLine(const Profile &profile, QWidget *parent = nullptr);
    void setProfile(const Profile &profile);

  private:
    LevelBadge *m_badge;
    QLabel *m_name;
};

} // namespace imdesk
