// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace imdesk {

/// Key, default and type of one remembered choice.
template <class T>
struct SettingKey
{
    const char *key;
    T standard;
};

/// Every choice the program remembers, in one list. Secrets are never among them.
namespace setting {
inline const SettingKey<QString> language{"look/language", QString()};          ///< "en", "zh_CN", empty = system
inline const SettingKey<QString> theme{"look/theme", QStringLiteral("system")}; ///< "light", "dark", "system"
inline const SettingKey<bool> compactRows{"look/compactRows", false};
inline const SettingKey<QString> displayZone{"look/zone", QStringLiteral("local")}; ///< "local", "utc", "beijing"
inline const SettingKey<QString> lastProfile{"start/lastProfile", QString()};
inline const SettingKey<bool> drawerOpen{"window/drawerOpen", false};
inline const SettingKey<QByteArray> windowGeometry{"window/geometry", QByteArray()};
inline const SettingKey<QByteArray> windowState{"window/state", QByteArray()};
inline const SettingKey<QString> lastSection{"window/section", QString()};
inline const SettingKey<QString> exportFolder{"export/folder", QString()};
inline const SettingKey<qint64> eventsKeepRows{"events/keepRows", 1'000'000}; ///< newest events kept on disk
inline const SettingKey<int> eventsKeepDays{"events/keepDays", 90};           ///< 0 = no limit by age
inline const SettingKey<int> snapshotsKeepDays{"audit/snapshotDays", 90}; ///< of what was ended for good; 0 = for ever
inline const SettingKey<bool> eventsSyncFull{"events/syncFull", true};  ///< one disk flush a batch: survives power loss
inline const SettingKey<double> sandboxTraffic{"sandbox/traffic", 1.0}; ///< events a second
inline const SettingKey<int> sandboxBigGroup{"sandbox/bigGroup", 0};    ///< members of one more group; 0 = none
inline const SettingKey<bool> sandboxNotificationsClosed{"sandbox/notificationsClosed", false};
inline const SettingKey<bool> sandboxLowerPlan{"sandbox/lowerPlan", false}; ///< without what needs Ultimate or a switch
} // namespace setting

/// Typed access to the settings file. Panels may keep their own choices under "panel/<id>/<name>".
class Settings : public QObject
{
    Q_OBJECT
  public:
    explicit Settings(const QString &iniFile, QObject *parent = nullptr);

    template <class T>
    T get(const SettingKey<T> &key) const
    {
        return m_store.value(QLatin1String(key.key), QVariant::fromValue(key.standard)).template value<T>();
    }
    template <class T>
    void set(const SettingKey<T> &key, const T &value)
    {
        write(QLatin1String(key.key), QVariant::fromValue(value));
    }
    QVariant panelValue(const QString &panel, const QString &name, const QVariant &standard = {}) const;
    void setPanelValue(const QString &panel, const QString &name, const QVariant &value);
    /// Writes what is pending; false when the file could not be written.
    bool flush();

  Q_SIGNALS:
    void changed(const QString &key);

  private:
    void write(const QString &key, const QVariant &value);
    QSettings m_store;
};

} // namespace imdesk
