// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/base/whendone.h"
#include "core/net/profilesecret.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

#include <tuple>

namespace imdesk {

namespace {

constexpr int learntAgainMs = 500;
constexpr int mostLearntTries = 20;

} // namespace

std::optional<Profile> Composition::keepLearnt(const QString &id, const std::function<void(Profile &)> &how, int tries)
{
    const Result<Profile> saved = m_services.profiles.change(id, how);
    if (saved)
        return *saved;
    if (saved.error().kind != ApiError::Kind::Busy || tries >= mostLearntTries) {
        tell(saved.error());
        return std::nullopt;
    }
    QTimer::singleShot(learntAgainMs, this, [=, this] {
        if (!m_services.profiles.byId(id))
            return;
        if (const auto later = keepLearnt(id, how, tries + 1))
            onProfileChangedElsewhere(*later);
    });
    return std::nullopt;
}

void Composition::removeProfile(const QString &id)
{
    const auto profile = m_services.profiles.byId(id);
    if (!profile)
        return;
    Confirmation question;
    question.title = tr("Remove the profile %1").arg(profile->name);
    question.effect = tr("The connection and its secrets are forgotten on this computer. The app itself and the "
                         "callback log on disk stay as they are.");
    question.verb = tr("Remove profile");
    question.level = profile->level;
    question.profileName = profile->name;
    question.destructive = true;
    m_services.dialogs->confirm(frontWindow(), question, [this, stored = *profile](bool yes) {
        if (!yes)
            return;
        const Profile last = m_services.profiles.byId(stored.id).value_or(stored);
        // First: which secrets others need, is known once the profiles of all windows have been read.
        if (const Result<Done> done = m_services.profiles.remove(last.id); !done)
            tell(done.error());
        else
            forgetSecrets(last);
    });
}

void Composition::forgetSecrets(const Profile &profile)
{
    // The key of its snapshots stays, for they may be read as long as they are kept.
    for (const QString &name : secretsToForget(profile, m_services.profiles.profiles())) {
        whenDone(m_services.vault.remove(name), this, [this](const Result<Done> &done) {
            if (!done && done.error().secret != ApiError::SecretTrouble::NoKeychain)
                tell(done.error());
        });
    }
}

void Composition::onProfileSaved(const Profile &profile)
{
    // A new key of the app signs for its other windows, too; no field of theirs tells of it.
    for (const auto &[id, other] : m_sessions) {
        const Profile &theirs = other->profile();
        if (id != profile.id && theirs.appName() == profile.appName() && !theirs.pastedUserSig)
            takeSecretAnew(*other);
    }
    ProfileSession *open = session(profile.id);
    if (!open) {
        m_opening.remove(profile.id); // with what was typed it need not wait for the keychain
        openProfile(profile.id, false);
        return;
    }
    if (open->profile().dataName() != profile.dataName()) {
        // Everything of a session is of one app. Later: the wish comes out of a dialog of the window that goes.
        QMetaObject::invokeMethod(this, [this, id = profile.id] { openAnew(id); }, Qt::QueuedConnection);
        return;
    }
    takeAnew(*open, profile);
}

void Composition::onProfileChangedElsewhere(const Profile &profile)
{
    ProfileSession *open = session(profile.id);
    if (!open || open->profile() == profile)
        return;
    const Profile before = open->profile();
    if (before.dataName() != profile.dataName()) {
        // The window stays with its app, but what protects holds.
        Profile guarded = before;
        guarded.level = profile.level;
        guarded.readOnly = profile.readOnly;
        open->setProfile(guarded);
        return;
    }
    const auto ofReceiverAndSecret = [](const Profile &one) {
        return std::tuple(one.admin, one.pastedUserSig, one.callbackToken, one.callbackPort, one.callbackPath);
    };
    if (ofReceiverAndSecret(before) == ofReceiverAndSecret(profile))
        open->setProfile(profile);
    else
        takeAnew(*open, profile);
}

void Composition::takeAnew(ProfileSession &session, const Profile &profile)
{
    ProfileSession *open = &session;
    open->setProfile(profile);
    takeSecretAnew(session);
    readCallbackToken(readerOf(m_services.vault), profile, open,
                      [open](const Result<QByteArray> &token) { open->configureReceiver(token); });
}

void Composition::takeSecretAnew(ProfileSession &session)
{
    readSecret(readerOf(m_services.vault), session.profile(), &session,
               [open = &session](const Result<QByteArray> &secret) {
                   if (secret && !secret->isEmpty())
                       open->takeSecret(*secret);
               });
}

} // namespace imdesk
