// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"
#include "ui/widgets/panel.h"

#include <QList>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace imdesk {

class Card;
class DisplayZone;
class FormRow;
class MessageBar;
class PageHeader;
class Settings;
class ThemeController;

/// The last section: connections, look, times, what is kept, and the sandbox. Choices act at once and are remembered;
/// what needs the owner is told by signals.
class SettingsPanel : public Panel
{
    Q_OBJECT

  public:
    SettingsPanel(Settings &settings, ThemeController &theme, DisplayZone &zone, QWidget *parent = nullptr);
    ~SettingsPanel() override;

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("settings"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_Comma); }
    void retranslate() override;

    /// `currentId` is marked as the one in use, and those of `openIds` that other windows show as open.
    void setProfiles(const QList<Profile> &profiles, const QString &currentId, const QStringList &openIds = {});
    void setLanguage(const QString &code);
    /// Shown only while the sandbox is connected. `words` says how big its world is.
    void setSandbox(bool available, const QString &words = {});
    /// A line under the limits: "12,340 events, 9 MB".
    void setStoreUse(const QString &words);
    MessageBar *messageBar() const { return m_message; }

  Q_SIGNALS:
    void profileOpenRequested(const QString &profileId);
    void profileNewRequested();
    void profileEditRequested(const QString &profileId);
    void profileRemoveRequested(const QString &profileId);
    void languageRequested(const QString &code);
    void eventLimitsChanged();
    void snapshotDaysChanged(int days);
    void sandboxTrafficChanged(double perSecond);
    void sandboxNotificationsClosedChanged(bool closed);
    void sandboxPlanChanged(bool lower);
    void sandboxResetRequested();

  private:
    void buildProfiles();
    void buildLook();
    void buildStore();
    void buildSandbox();
    void adapt();
    QString selectedProfile() const;

    Settings &m_settings;
    ThemeController &m_theme;
    DisplayZone &m_zone;
    QList<Profile> m_profiles;
    QString m_currentId;
    QStringList m_openIds;
    QString m_language = QStringLiteral("en");
    QString m_sandboxWords;
    QString m_storeWords;

    PageHeader *m_header;
    MessageBar *m_message;
    Card *m_profileCard, *m_lookCard, *m_storeCard, *m_sandboxCard;
    QListWidget *m_list = nullptr;
    QPushButton *m_open = nullptr, *m_add = nullptr, *m_edit = nullptr, *m_remove = nullptr;
    QComboBox *m_themeBox = nullptr, *m_languageBox = nullptr, *m_densityBox = nullptr, *m_zoneBox = nullptr;
    FormRow *m_themeRow = nullptr, *m_languageRow = nullptr, *m_densityRow = nullptr, *m_zoneRow = nullptr;
    QSpinBox *m_keepRows = nullptr, *m_keepDays = nullptr, *m_snapshotDays = nullptr;
    FormRow *m_keepRowsRow = nullptr, *m_keepDaysRow = nullptr, *m_snapshotDaysRow = nullptr;
    QCheckBox *m_syncFull = nullptr;
    QLabel *m_storeUse = nullptr;
    QDoubleSpinBox *m_traffic = nullptr;
    QSpinBox *m_bigGroup = nullptr;
    FormRow *m_trafficRow = nullptr, *m_bigGroupRow = nullptr;
    QCheckBox *m_closed = nullptr, *m_lowerPlan = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_sandboxNote = nullptr;
    QLabel *m_fontNote = nullptr;
};

} // namespace imdesk
