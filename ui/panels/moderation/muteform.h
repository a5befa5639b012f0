// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sanction.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace imdesk {

class DisplayZone;
class FormRow;
class GroupKindLookup;
class GroupKinds;
class SanctionBoard;

/// Who is muted where and for how long: one of the presets, an own time, or until a moment.
class MuteForm : public QWidget
{
    Q_OBJECT

  public:
    /// `lookup` asks for the type of a group that is typed; without it only what is known counts.
    MuteForm(const DisplayZone &zone, const SanctionBoard &board, GroupKinds &kinds, GroupKindLookup *lookup,
             QWidget *parent = nullptr);

    /// `lift`: seconds 0 instead of the chosen time.
    SanctionOrder order(bool lift) const;
    void setAccounts(const QStringList &accounts);
    void setGroup(const QString &group);
    void setEverywhere();
    /// What the service says of the one account that is typed.
    void setState(const QString &words);
    /// What stands there; empty once the form asks about somebody else.
    QString state() const;
    void setWritable(bool writable, const QString &why);
    QStringList accounts() const;
    void focusFirst();
    void retranslate();

  Q_SIGNALS:
    void muteRequested();
    void liftRequested();
    void askRequested();
    void edited();

  private:
    enum Place { Both, PrivateOnly, GroupsOnly, InGroup };
    enum Span { TenMinutes, Hour, Day, Week, Own, Until, ForEver };
    qint64 seconds() const;
    qint64 until() const;
    void present();

    const DisplayZone &m_zone;
    const SanctionBoard &m_board;
    GroupKinds &m_kinds;
    GroupKindLookup *m_lookup;
    bool m_writable = true;
    QString m_why;
    QLineEdit *m_accounts;
    FormRow *m_accountRow;
    QComboBox *m_place;
    FormRow *m_placeRow;
    QLineEdit *m_group;
    FormRow *m_groupRow;
    QComboBox *m_span;
    FormRow *m_spanRow;
    QWidget *m_own;
    QSpinBox *m_number;
    QComboBox *m_unit;
    FormRow *m_ownRow;
    QDateTimeEdit *m_until;
    FormRow *m_untilRow;
    QLabel *m_state;
    QPushButton *m_mute, *m_lift, *m_ask;
};

} // namespace imdesk
