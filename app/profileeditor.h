// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appservices.h"
#include "ui/dialogs/profiledialog.h"

#include <QObject>

#include <functional>
#include <optional>

namespace imdesk {

/// Leads a person through making or changing a connection: the dialog, the check of a connection that is not stored
/// yet, and storing profile and secrets in their places.
class ProfileEditor : public QObject
{
    Q_OBJECT
  public:
    explicit ProfileEditor(AppServices &services, QObject *parent = nullptr);

    /// Opens the dialog over `parent`. A profile without an id is a new one.
    ProfileDialog *edit(const Profile &profile, QWidget *parent);
    /// The same for a stored profile that cannot be entered, and why: `found` holds no secret.
    void askSecret(const Profile &profile, QWidget *parent, const Result<QByteArray> &found);

    /// The same for one whose callback token is not known any more.
    void askToken(const Profile &profile, QWidget *parent);

  Q_SIGNALS:
    void saved(const imdesk::Profile &profile);

  private:
    void askToDiscard(ProfileDialog *dialog);
    void check(ProfileDialog *dialog, const ProfileDraft &draft);
    void store(ProfileDialog *dialog, const ProfileDraft &draft);
    void lookForSecrets(ProfileDialog *dialog, const Profile &stored, const Profile &typed);
    /// The profile as it is to be stored, with the id it will have.
    static Profile toStore(const ProfileDialog &dialog, const ProfileDraft &draft);
    /// The secrets first: a profile without them would ask for them at once.
    void keepSecret(ProfileDialog *dialog, const ProfileDraft &draft);
    void putSecret(ProfileDialog *dialog, const ProfileDraft &draft);
    /// Of a key that would replace the one others sign with: only one that the service takes does so unasked.
    void tryKey(ProfileDialog *dialog, const ProfileDraft &draft, const QStringList &others);
    void unlock(ProfileDialog *dialog);
    /// What an open keychain holds is looked for anew.
    void takeKeychainState(ProfileDialog *dialog, KeychainState state);
    void keepToken(ProfileDialog *dialog, const ProfileDraft &draft, const Profile &profile);
    /// `then` runs once it is kept, or held for this session where the person knows it.
    void keepUnder(ProfileDialog *dialog, const QString &name, const QByteArray &secret, bool sessionOnly,
                   const std::function<void()> &then);
    bool save(ProfileDialog *dialog, const ProfileDraft &draft, const Profile &profile);
    /// Tells so where another window has removed the profile, or the secret that was typed would be kept under the name
    /// of what it no longer is.
    bool isOvertaken(ProfileDialog *dialog, const ProfileDraft &draft) const;
    /// Why what was typed cannot be the secret of this app and account.
    std::optional<ApiError> secretProblem(const ProfileDraft &draft) const;
    void tell(ProfileDialog *dialog, const ApiError &error) const;
    /// The same of what cannot be stored as it is.
    void refuse(ProfileDialog *dialog, const ApiError &error) const;

    AppServices &m_services;
};

} // namespace imdesk
