// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <QList>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace imdesk {

class LevelBadge;
class StatusChip;

/// The band that is always there: safety level, app, where it is, who sits here, read only; and the menu of profiles.
class ProfileBand : public QWidget
{
    Q_OBJECT

  public:
    explicit ProfileBand(QWidget *parent = nullptr);

    /// Without a profile the band says that nothing is connected.
    void setProfile(const Profile &profile);
    void clearProfile();
    void setOperator(const QString &name);
    void setProfiles(const QList<Profile> &profiles);
    const Profile &profile() const { return m_profile; }
    bool hasProfile() const { return m_hasProfile; }
    QMenu *profileMenu() const { return m_menu; }
    /// All that the band says, for screen readers and tests.
    QString summary() const;

  Q_SIGNALS:
    void openRequested(const QString &profileId);
    void sandboxRequested();
    void editRequested(const QString &profileId);
    void newRequested();

  protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void retranslate();
    void fillMenu();
    void fit();

    Profile m_profile;
    bool m_hasProfile = false;
    QString m_operator;
    QList<Profile> m_profiles;
    LevelBadge *m_badge;
    QLabel *m_name;
    QLabel *m_appId;
    QLabel *m_place;
    QLabel *m_who;
    StatusChip *m_readOnly;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace imdesk
