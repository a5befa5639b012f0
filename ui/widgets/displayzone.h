// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLabel>
#include <QObject>
#include <QString>
#include <QTimeZone>

namespace imdesk {

/// The zone in which all times of the window are shown. One object, shared by reference; whoever shows times
/// listens to changed().
class DisplayZone : public QObject
{
    Q_OBJECT

  public:
    enum class Mode { Local, Utc, Beijing };
    Q_ENUM(Mode)

    explicit DisplayZone(QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// What "Local" means: the profile's zone, or this computer's for an empty name.
    void setLocalZone(const QString &ianaName);

    /// "2026-03-02 14:02:11 UTC+8"; an em dash for 0 or less. `ms` since 1970 UTC.
    QString dateTime(qint64 ms) const;
    /// Without the zone, for a column whose header carries suffix().
    QString dateTimeBare(qint64 ms) const;
    /// "14:02:11"
    QString timeBare(qint64 ms) const;
    /// "UTC", "UTC+8", "UTC-3:30" at that moment.
    QString suffix(qint64 ms) const;
    QString suffixNow() const;
    QDateTime convert(qint64 ms) const;

    /// "local", "utc", "beijing".
    static QString word(Mode mode);
    static Mode fromWord(const QString &word);

  Q_SIGNALS:
    void changed();

  private:
    Mode m_mode = Mode::Local;
    QTimeZone m_local;
};

/// A moment as text, in the zone chosen now.
class TimeText : public QLabel
{
    Q_OBJECT

  public:
    explicit TimeText(const DisplayZone &zone, QWidget *parent = nullptr);

    /// Milliseconds since 1970 UTC; 0 = none.
    void setTime(qint64 ms);

  private:
    void present();

    const DisplayZone &m_zone;
    qint64 m_ms = 0;
};

} // namespace imdesk
