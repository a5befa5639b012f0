// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profilefields.h"
#include "ui/panels/people/persontab.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace imdesk {

class BusyBar;
class FormRow;
class MessageBar;
class ProfileFieldRow;

/// The profile of a person: the standard fields and the custom ones somebody has named, each with its editor; saving
/// shows old against new first and can be undone.
class ProfileTab : public PersonTab
{
    Q_OBJECT

  public:
    ProfileTab(const PeopleParts &parts, QWidget *parent = nullptr);

    QString title() const override { return tr("Profile"); }
    void setAccount(const QString &account) override;
    void begin() override;
    void refresh() override;
    void retranslate() override;
    QString unsaved() const override;
    PersonParts parts() const override { return PersonPart::Profile; }
    /// The service does not know the account any more: nothing of it is left to be edited.
    void showGone();

  Q_SIGNALS:
    /// What was read of the person; an empty map when the service does not know the account. Not when it could not be
    /// read.
    void profileRead(const imdesk::ProfileValues &values, bool exists);

  private:
    void makeRows();
    void ask();
    void take(const api::UserProfile &profile);
    void refuse(const ApiError &error);
    void offerImport();
    void showValues(const ProfileValues &values);
    void presentSave();
    QList<api::ProfileItem> edits() const;
    /// Other values never take away what somebody has typed.
    void typeAgain(const QList<api::ProfileItem> &typed);
    void save();
    /// Reads what the service holds in these fields now; shows it against what is written where it is not what was
    /// `known` of them, or where nobody has seen it yet.
    void compare(const QList<api::ProfileItem> &items, const ProfileValues &known, bool seen);
    void showChanges(const QList<api::ProfileItem> &items, const ProfileValues &known, const ProfileValues &now);
    void write(const QList<api::ProfileItem> &items);
    void onWritten(const QList<api::ProfileItem> &items, const Noted &noted);
    void takeBack(const Noted &noted, int count);
    void addCustom();
    void dropCustom(const QString &tag);
    void fail(const ApiError &error, const std::function<void()> &again);
    void inspectProfile();

    QList<ProfileField> m_fields;
    QList<ProfileFieldRow *> m_rows;
    ProfileValues m_values;
    api::UserProfile m_profile;
    qint64 m_readAt = 0; ///< Unix seconds, 0 = not read
    bool m_asking = false, m_writing = false;
    bool m_gone = false; ///< the service does not know the account

    BusyBar *m_busy;
    MessageBar *m_message;
    QWidget *m_form;
    QGridLayout *m_grid;
    QLineEdit *m_customName;
    FormRow *m_customRow;
    QPushButton *m_addCustom;
    QLabel *m_state;
    QPushButton *m_discard, *m_save;
};

} // namespace imdesk
