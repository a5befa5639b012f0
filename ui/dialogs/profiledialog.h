// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/secrets/credentialstore.h"
#include "core/settings/profile.h"

#include <QByteArray>
#include <QDialog>
#include <QList>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace imdesk {

class BusyBar;
class FormRow;
class MessageBar;

/// What a person typed about a connection. Secrets are empty where they were left as they are.
struct ProfileDraft
{
    Profile profile;
    QByteArray secret;
    bool secretIsUserSig = false; ///< a UserSig made elsewhere instead of the secret key
    bool sessionOnly = false;     ///< the person does not want the keychain
    QByteArray callbackToken;
    bool tokenChanged = false; ///< an empty token then means: none
    bool tokenKept = false;    ///< one of this app is known here
    friend bool operator==(const ProfileDraft &, const ProfileDraft &) = default;
};

/// Makes or edits a connection profile; checks every field as it is typed and says where the secret goes. Stores and
/// connects nothing itself: the owner answers checkRequested() with the show... calls and stores on draftAccepted().
class ProfileDialog : public QDialog
{
    Q_OBJECT

  public:
    /// A profile with an empty id is a new one.
    explicit ProfileDialog(const Profile &profile, QWidget *parent = nullptr);

    ProfileDraft draft() const;
    /// The profile as it was when the form was opened.
    const Profile &opened() const { return m_start; }
    /// Names of the other profiles.
    void setTakenNames(const QStringList &names);
    void setKeychainState(KeychainState state);
    /// As it was told last.
    KeychainState keychainState() const { return m_keychain; }
    /// Whether a secret for this profile is already kept: then the field may stay empty. A UserSig is what a person
    /// will paste again. Nothing where the keychain does not tell: what it may hold is left as it is. Whichever of the
    /// two the person has chosen stays chosen.
    void setSecretKept(std::optional<bool> kept, bool isUserSig = false);
    /// Whether a callback token of the app is kept: then its field may stay empty, too.
    void setTokenKept(std::optional<bool> kept);
    /// For a secret that lived no longer than the program: says so and leads to its field. With `sessionOnly` the next
    /// one is not to live longer either, unless the person says otherwise. Once it is open.
    void askSecret(bool sessionOnly);
    /// For a secret that is kept and was refused, or ends: leads to the field for another one. Once it is open.
    void leadToSecret();
    /// The same for a callback token that lived no longer than the program.
    void askToken();

    void showChecking();
    /// While it is checked: an attempt failed, another follows.
    void showRetrying(const QString &words);
    void showCheckOk(const QString &words);
    /// `ofKeychain`: it goes as soon as the keychain answers.
    void showCheckFailed(const ErrorExplanation &error, bool ofKeychain = false);
    /// For trouble while storing; the dialog stays open.
    void showProblem(const ErrorExplanation &error, bool ofKeychain = false);
    /// While the keychain is asked to take a secret, which it may ask a password for.
    void showStoring(bool storing);
    /// While the key that was typed is tried, before it takes the place of one that others sign with.
    void showTrying(bool trying);
    /// It does not fit, or could not be tried: asks which of the two is to be kept. `others`: names of profiles.
    void askToReplaceKey(const QStringList &others, const ErrorExplanation &why);
    /// The keychain answers now; what went wrong elsewhere is still to be read.
    void clearKeychainProblem();
    /// The keychain did not take it: from here on it is for this session only, unless the person wants it tried again.
    void showNotKept();
    /// Says so where another window has made of the stored profile what the form does not show.
    void showChangedElsewhere(const Profile &now);
    /// As if Save was pressed.
    void submit();
    /// Closes it with what was typed.
    void discard() { QDialog::reject(); }

  public Q_SLOTS:
    /// Closes a form that is as it was opened; of one that was changed the owner is asked first.
    void reject() override;

  Q_SIGNALS:
    void checkRequested(const imdesk::ProfileDraft &draft);
    void checkCancelled();
    /// Another app was typed than the profile has: say what is kept of that one.
    void appTyped(const imdesk::Profile &profile);
    /// What the keychain holds is wanted although it is locked: have it unlocked and say how it is then.
    void unlockRequested();
    /// It was locked or not made yet, and the person has been elsewhere since: say how it is now.
    void keychainDoubted();
    /// The answers to askToReplaceKey(): the key that was typed, or the one that is kept.
    void typedKeyChosen(const imdesk::ProfileDraft &draft);
    void keptKeyChosen(const imdesk::ProfileDraft &draft);
    /// Save was pressed and nothing is wrong; close with accept() after storing.
    void draftAccepted(const imdesk::ProfileDraft &draft);
    /// The form is to be closed with what was typed in it; ask, and discard().
    void discardRequested();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void build();
    void fill();
    void retranslate();
    void showKept();
    void fillChoices();
    void adapt();
    bool validate(bool all);
    QString fieldProblem(const Profile &changed) const;
    bool isChanged() const;
    void followApp();
    /// With what can be done about it where the keychain does not help.
    void bringSecretIntoView();
    FormRow *row(QWidget *field, const QString &name);

    Profile m_start;
    Profile m_shown;                        ///< what the fields said at first
    std::optional<Profile> m_toldElsewhere; ///< what another window made of them
    QStringList m_taken;
    KeychainState m_keychain = KeychainState::Missing;
    bool m_keychainKnown = false;
    std::optional<bool> m_secretKept = false; ///< nothing: the keychain did not tell
    std::optional<bool> m_tokenKept;          ///< nothing before the keychain has answered, and where it did not tell
    QString m_app;                            ///< whose secrets were asked for last
    bool m_tried = false;
    bool m_kindChosen = false;   ///< key or UserSig, by the person
    bool m_secretWanted = false; ///< another one than is kept
    bool m_problemOfKeychain = false;

    QLabel *m_title;
    QLineEdit *m_name;
    QLineEdit *m_appId;
    QComboBox *m_region;
    QLineEdit *m_baseUrl;
    QLineEdit *m_admin;
    QComboBox *m_level;
    QCheckBox *m_readOnly;
    QRadioButton *m_useKey;
    QRadioButton *m_useSig;
    QLineEdit *m_secret;
    QCheckBox *m_sessionOnly;
    QPushButton *m_unlock;
    QComboBox *m_zone;
    QComboBox *m_version;
    QComboBox *m_plan;
    QSpinBox *m_port;
    QLineEdit *m_path;
    QLineEdit *m_token;
    QCheckBox *m_noToken;
    QLineEdit *m_testAccount;
    FormRow *m_nameRow, *m_appIdRow, *m_regionRow, *m_baseUrlRow, *m_adminRow, *m_levelRow, *m_secretRow, *m_zoneRow,
        *m_versionRow, *m_planRow, *m_portRow, *m_pathRow, *m_tokenRow, *m_testRow;
    QLabel *m_secretWhere;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace imdesk

Q_DECLARE_METATYPE(imdesk::ProfileDraft)
