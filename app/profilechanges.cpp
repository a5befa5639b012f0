// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/net/profilesecret.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QPointer>
#include <QTimer>

#include <tuple>

namespace imdesk {

namespace {

constexpr int learntAgainMs = 500;
constexpr int mostLearntTries = 20;

QString notRemovedTitle(const Profile &profile)
{
    return Composition::tr("The profile %1 was not removed").arg(profile.name);
}

/// Takes back a card, unless another one has taken its place.
void clearCard(MessageBar *bar, const QString &title)
{
    if (bar && bar->isShowing() && bar->title() == title)
        bar->clear();
}

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

void Composition::unlockFor(const Profile &profile, const std::function<void(KeychainState)> &then)
{
    if (!frontWindow())
        showStart();
    const QPointer<QObject> waiting = new QObject(this);
    const QPointer<MessageBar> bar = frontWindow()->messageBar();
    const QString title = tr("Waiting for the keychain to open %1").arg(profile.name);
    bar->showMessage(MessageBar::Kind::Info, title, tr("This computer asks for the password of its keychain."));
    bar->addButton(tr("Cancel"), [this, waiting, bar, id = profile.id] {
        delete waiting.data();
        m_opening.remove(id);
        bar->clear();
    });
    whenDone(m_services.vault.unlock(), waiting, [waiting, bar, title, then](KeychainState state) {
        waiting->deleteLater();
        clearCard(bar, title);
        then(state);
    });
}

void Composition::removeProfile(const QString &id)
{
    const auto profile = m_services.profiles.byId(id);
    if (!profile)
        return;
    Confirmation question;
    question.title = tr("Remove the profile %1").arg(profile->name);
    const QString untouched = tr("The app itself and the callback log on disk stay as they are.");
    const QStringList sharers = sharersOfSecret(*profile, m_services.profiles.profiles());
    if (sharers.isEmpty()) {
        question.effect =
            joinSentences({tr("The connection and its secrets are forgotten on this computer."), untouched});
    } else {
        const QString kept = profile->pastedUserSig ? tr("Its UserSig stays, for it is kept for %1, too.")
                                                    : tr("Its key stays, for it is kept for %1, too.");
        question.effect = joinSentences({tr("The connection is forgotten on this computer."),
                                         kept.arg(QLocale().createSeparatedList(sharers)), untouched});
    }
    question.verb = tr("Remove profile");
    question.level = profile->level;
    question.profileName = profile->name;
    question.destructive = true;
    m_services.dialogs->confirm(frontWindow(), question, [this, stored = *profile](bool yes) {
        if (!yes)
            return;
        // First: once the profile is gone nobody asks for the secrets that a locked keychain kept.
        whenDone(m_services.vault.unlock(), this, [this, stored](KeychainState state) {
            if (state == KeychainState::Locked)
                askToRemoveAlone(stored);
            else
                removeStored(stored, true);
        });
    });
}

void Composition::askToRemoveAlone(const Profile &profile)
{
    MainWindow *window = frontWindow();
    if (!window)
        return;
    MessageBar *bar = window->messageBar();
    bar->showMessage(MessageBar::Kind::Warning, notRemovedTitle(profile),
                     tr("Its secrets lie in the keychain of this computer, which was not unlocked."),
                     tr("Unlock it and remove the profile again. Or remove the profile alone: then its secrets stay in "
                        "the keychain."));
    bar->addButton(tr("Remove the profile alone"), [this, profile] { removeStored(profile, false); });
}

void Composition::removeStored(const Profile &profile, bool withSecrets)
{
    const Profile last = m_services.profiles.byId(profile.id).value_or(profile);
    if (MainWindow *window = frontWindow())
        clearCard(window->messageBar(), notRemovedTitle(profile));
    // First: which secrets others need, is known once the profiles of all windows have been read.
    if (const Result<Done> done = m_services.profiles.remove(last.id); !done)
        tell(done.error());
    else
        forgetSecrets(last, withSecrets);
}

void Composition::forgetSecrets(const Profile &profile, bool ofKeychain)
{
    // The key of its snapshots stays, for they may be read as long as they are kept.
    for (const QString &name : secretsToForget(profile, m_services.profiles.profiles())) {
        if (!ofKeychain) {
            m_services.vault.forgetSession(name);
            continue;
        }
        whenDone(m_services.vault.remove(name), this, [this](const Result<Done> &done) {
            if (!done && done.error().secret != ApiError::SecretTrouble::NoKeychain)
                tell(done.error());
        });
    }
}

void Composition::onProfileSaved(const Profile &profile)
{
    takeSharedKeyAnew(profile);
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

void Composition::onProfileRemoved(const Profile &profile)
{
    ProfileSession *open = session(profile.id);
    if (!open)
        return;
    open->window().messageBar()->showMessage(
        MessageBar::Kind::Warning, tr("The profile %1 was removed in another window").arg(profile.name),
        tr("This window goes on with what it knows of it, until it is closed. The profile cannot be edited or opened "
           "again."),
        tr("To go on with the app later, connect it again."));
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
        return std::tuple(one.admin, one.pastedUserSig, one.callbackToken, one.callbackPort, one.callbackPath,
                          one.secretsChanged);
    };
    if (ofReceiverAndSecret(before) == ofReceiverAndSecret(profile))
        open->setProfile(profile);
    else
        takeAnew(*open, profile);
}

void Composition::takeSharedKeyAnew(const Profile &profile)
{
    for (const auto &[id, other] : m_sessions) {
        const Profile &theirs = other->profile();
        if (id != profile.id && theirs.appName() == profile.appName() && !theirs.pastedUserSig)
            takeSecretAnew(*other);
    }
}

void Composition::takeAnew(ProfileSession &session, const Profile &profile)
{
    ProfileSession *open = &session;
    open->setProfile(profile);
    takeSecretAnew(session);
    readCallbackToken(readerOf(m_services.vault), profile, open, [=, this](const Result<QByteArray> &token) {
        const bool isShut = !token && token.error().kind == ApiError::Kind::Secret &&
                            token.error().secret == ApiError::SecretTrouble::Keychain;
        if (!isShut) {
            open->configureReceiver(token);
            return;
        }
        // Locked since it was opened: asked for once, before the receiver ends for want of its token.
        whenDone(m_services.vault.unlock(), open, [=, this](KeychainState) {
            takeSecretAnew(*open);
            readCallbackToken(readerOf(m_services.vault), open->profile(), open,
                              [open](const Result<QByteArray> &now) { open->configureReceiver(now); });
        });
    });
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
