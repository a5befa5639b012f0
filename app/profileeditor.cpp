// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profileeditor.h"

#include "app/typedsecrets.h"
#include "core/api/accounts.h"
#include "core/base/requestscope.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/net/apiclient.h"
#include "core/net/profilesecret.h"
#include "core/net/storedsecret.h"
#include "core/net/usersig.h"

#include <QLocale>
#include <QPointer>
#include <QUuid>

namespace imdesk {

namespace {

/// A connection that lives as long as one check; dies with the dialog.
class ConnectionProbe : public QObject
{
  public:
    ConnectionProbe(const AppServices &services, const Profile &profile, QObject *parent)
        : QObject(parent),
          signer(profile.sdkAppId, profile.admin, services.clock),
          client(profile, signer, services.catalogue, services.clock)
    {
    }
    Signer signer;
    ApiClient client;
    RequestScope scope;
};

/// What was typed, as it is kept.
QByteArray storedForm(const ProfileDraft &draft)
{
    using Kind = StoredSecret::Kind;
    return StoredSecret{draft.secretIsUserSig ? Kind::UserSig : Kind::Key, draft.secret}.toBytes();
}

/// Where what was typed is kept.
QString secretNameIn(const Profile &profile)
{
    return profile.pastedUserSig ? profile.userSigName() : profile.appName();
}

/// Calls with a secret something that changes nothing; what the service makes of the signature.
void askWith(ConnectionProbe *probe, const QByteArray &stored, const std::function<void(const Result<Done> &)> &then)
{
    if (const Result<Done> taken = probe->signer.setStoredSecret(stored); !taken) {
        then(taken);
        return;
    }
    api::AccountCheck request;
    request.items << api::UserIdItem{probe->client.profile().admin};
    whenDone(probe->scope.latest(QStringLiteral("check"), probe->client.call(api::accountCheck, request)), probe,
             [then](const Result<api::AccountCheckReply> &reply) {
                 then(reply ? Result<Done>(Done{}) : std::unexpected(reply.error()));
             });
}

/// Of a keychain that is locked or does not answer in time.
bool isOfKeychain(const ApiError &error)
{
    return error.kind == ApiError::Kind::Secret && error.secret == ApiError::SecretTrouble::Keychain;
}

/// Such a keychain may hold it all the same.
std::optional<bool> isSecretKept(const Result<QByteArray> &secret)
{
    if (secret)
        return !secret->isEmpty();
    return isOfKeychain(secret.error()) ? std::nullopt : std::optional(false);
}

} // namespace

ProfileEditor::ProfileEditor(AppServices &services, QObject *parent) : QObject(parent), m_services(services) {}

ProfileDialog *ProfileEditor::edit(const Profile &profile, QWidget *parent)
{
    auto *dialog = new ProfileDialog(profile, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // With a form that was never stored goes what was typed into it.
    auto *secrets = new TypedSecrets(m_services.vault, dialog);
    connect(dialog, &QDialog::rejected, secrets, &TypedSecrets::giveUp);
    QStringList taken;
    for (const Profile &other : m_services.profiles.profiles()) {
        if (other.id != profile.id)
            taken << other.name;
    }
    dialog->setTakenNames(taken);
    whenDone(m_services.vault.state(), dialog, [dialog](KeychainState state) { dialog->setKeychainState(state); });
    if (!profile.id.isEmpty()) {
        lookForSecrets(dialog, profile, profile);
        connect(dialog, &ProfileDialog::appTyped, this,
                [this, dialog, profile](const Profile &typed) { lookForSecrets(dialog, profile, typed); });
    }
    connect(dialog, &ProfileDialog::checkRequested, this,
            [this, dialog](const ProfileDraft &draft) { check(dialog, draft); });
    connect(dialog, &ProfileDialog::draftAccepted, this,
            [this, dialog](const ProfileDraft &draft) { store(dialog, draft); });
    connect(dialog, &ProfileDialog::unlockRequested, this, [this, dialog] { unlock(dialog); });
    connect(dialog, &ProfileDialog::keychainDoubted, this, [this, dialog] {
        whenDone(m_services.vault.state(), dialog, [this, dialog](KeychainState state) {
            if (state != dialog->keychainState()) // else nothing is known that was not
                takeKeychainState(dialog, state);
        });
    });
    connect(&m_services.profiles, &ProfileStore::changed, dialog, [this, dialog] {
        if (const auto now = m_services.profiles.byId(dialog->opened().id))
            dialog->showChangedElsewhere(*now);
    });
    connect(dialog, &ProfileDialog::typedKeyChosen, this,
            [this, dialog](const ProfileDraft &draft) { putSecret(dialog, draft); });
    connect(dialog, &ProfileDialog::keptKeyChosen, this, [this, dialog](ProfileDraft draft) {
        draft.secret.clear();
        draft.profile.pastedUserSig = false;
        keepSecret(dialog, draft);
    });
    connect(dialog, &ProfileDialog::discardRequested, this, [this, dialog] { askToDiscard(dialog); });
    dialog->open();
    return dialog;
}

void ProfileEditor::lookForSecrets(ProfileDialog *dialog, const Profile &stored, const Profile &typed)
{
    Profile sought = typed;
    sought.admin = stored.admin; // a UserSig of another account is told when it is to be used
    // Nobody said yet whether the callbacks of another app are signed.
    if (typed.appName() != stored.appName())
        sought.callbackToken = Profile::Token::Unknown;
    const SecretReader read = readerOf(m_services.vault);
    const auto isTyped = [dialog, app = typed.appName()] { return dialog->draft().profile.appName() == app; };
    readSecret(read, sought, dialog, [dialog, isTyped](const Result<QByteArray> &secret) {
        const std::optional<bool> kept = isSecretKept(secret);
        if (isTyped())
            dialog->setSecretKept(kept, kept.value_or(false) &&
                                            StoredSecret::fromBytes(*secret).kind == StoredSecret::Kind::UserSig);
    });
    readCallbackToken(read, sought, dialog, [dialog, isTyped](const Result<QByteArray> &token) {
        if (isTyped())
            dialog->setTokenKept(isSecretKept(token));
    });
}

void ProfileEditor::unlock(ProfileDialog *dialog)
{
    whenDone(m_services.vault.unlock(), dialog,
             [this, dialog](KeychainState state) { takeKeychainState(dialog, state); });
}

void ProfileEditor::takeKeychainState(ProfileDialog *dialog, KeychainState state)
{
    dialog->setKeychainState(state);
    if (state == KeychainState::Locked || dialog->opened().id.isEmpty())
        return;
    dialog->clearKeychainProblem();
    lookForSecrets(dialog, dialog->opened(), dialog->draft().profile);
}

void ProfileEditor::askToken(const Profile &profile, QWidget *parent) { edit(profile, parent)->askToken(); }

void ProfileEditor::askSecret(const Profile &profile, QWidget *parent, const Result<QByteArray> &found)
{
    ProfileDialog *dialog = edit(profile, parent);
    dialog->askSecret(found.has_value());
    if (found)
        return;
    // Where no keychain answers, none was ever asked to keep the secret; one that answers may hold it still.
    whenDone(m_services.vault.state(), dialog, [this, dialog, error = found.error()](KeychainState state) {
        if (state != KeychainState::Missing)
            tell(dialog, error);
    });
}

void ProfileEditor::tell(ProfileDialog *dialog, const ApiError &error) const
{
    dialog->showProblem(m_services.errors.explain(error, QLocale().name()), isOfKeychain(error));
}

void ProfileEditor::refuse(ProfileDialog *dialog, const ApiError &error) const
{
    ErrorExplanation words = m_services.errors.explain(error, QLocale().name());
    if (error.kind == ApiError::Kind::Usage) { // there was no request
        words.title = tr("The connection is not saved");
        words.fix.clear();
    }
    dialog->showProblem(words);
}

std::optional<ApiError> ProfileEditor::secretProblem(const ProfileDraft &draft) const
{
    if (draft.secret.isEmpty())
        return std::nullopt;
    if (!draft.secretIsUserSig) {
        if (!readUserSig(draft.secret))
            return std::nullopt;
        return makeSecretError(ApiError::SecretTrouble::NotKey, tr("A UserSig was pasted as the secret key."));
    }
    Signer signer(draft.profile.sdkAppId, draft.profile.admin, m_services.clock);
    if (const Result<Done> taken = signer.setUserSig(draft.secret); !taken)
        return taken.error();
    // One that has ended already is of no use either.
    if (const Result<QByteArray> usable = signer.userSig(); !usable)
        return usable.error();
    return std::nullopt;
}

void ProfileEditor::askToDiscard(ProfileDialog *dialog)
{
    const Profile profile = dialog->draft().profile;
    Confirmation question;
    question.title = tr("Discard what was typed");
    question.effect = profile.id.isEmpty() ? tr("The connection is not stored, and what was typed is lost.")
                                           : tr("The connection stays as it was, and what was typed is lost.");
    question.verb = tr("Discard");
    question.keep = tr("Go on editing");
    question.level = profile.level;
    question.profileName = profile.name;
    m_services.dialogs->confirm(dialog, question, [guard = QPointer<ProfileDialog>(dialog)](bool yes) {
        if (yes && guard)
            guard->discard();
    });
}

void ProfileEditor::check(ProfileDialog *dialog, const ProfileDraft &draft)
{
    if (const std::optional<ApiError> problem = secretProblem(draft)) {
        tell(dialog, *problem);
        return;
    }
    dialog->showChecking();
    auto *probe = new ConnectionProbe(m_services, draft.profile, dialog);
    connect(dialog, &ProfileDialog::checkCancelled, probe, &QObject::deleteLater);
    connect(&probe->client, &ApiClient::callRetried, dialog,
            [dialog](const CallRetry &retry) { dialog->showRetrying(retry.words()); });
    auto tell = [this, dialog](const ApiError &error) {
        dialog->showCheckFailed(m_services.errors.explain(error, QLocale().name()), isOfKeychain(error));
    };
    auto ask = [dialog, probe, tell](const QByteArray &stored) {
        askWith(probe, stored, [dialog, probe, tell](const Result<Done> &answered) {
            if (answered) {
                QString words = tr("The service answered and took the signature.");
                if (probe->signer.isPasted())
                    words = joinSentences({words, tr("The pasted UserSig lives for %n more minute(s).", nullptr,
                                                     static_cast<int>(probe->signer.remainingSeconds() / 60))});
                dialog->showCheckOk(words);
            } else {
                tell(answered.error());
            }
            probe->deleteLater();
        });
    };
    if (!draft.secret.isEmpty()) {
        ask(storedForm(draft));
        return;
    }
    readSecret(readerOf(m_services.vault), draft.profile, probe, [ask, tell](const Result<QByteArray> &secret) {
        if (!secret || secret->isEmpty())
            tell(secret ? makeSecretError(ApiError::SecretTrouble::NoKey,
                                          tr("There is no secret key for this profile yet."))
                        : secret.error());
        else
            ask(*secret);
    });
}

void ProfileEditor::store(ProfileDialog *dialog, const ProfileDraft &draft)
{
    if (const std::optional<ApiError> problem = secretProblem(draft)) {
        tell(dialog, *problem);
        return;
    }
    const Profile &before = dialog->opened();
    if (!draft.secret.isEmpty() || before.id.isEmpty() || before.admin == draft.profile.admin) {
        keepSecret(dialog, draft);
        return;
    }
    // A key signs for any account, a UserSig that is kept does not.
    Profile sought = draft.profile;
    sought.admin = before.admin;
    readSecret(readerOf(m_services.vault), sought, dialog, [this, dialog, draft](const Result<QByteArray> &kept) {
        Signer signer(draft.profile.sdkAppId, draft.profile.admin, m_services.clock);
        const Result<Done> taken = kept && !kept->isEmpty() ? signer.setStoredSecret(*kept) : Result<Done>(Done{});
        if (taken)
            keepSecret(dialog, draft);
        else
            tell(dialog, taken.error());
    });
}

Profile ProfileEditor::toStore(const ProfileDialog &dialog, const ProfileDraft &draft)
{
    Profile profile = draft.profile;
    const Profile &before = dialog.opened();
    const bool isNew = before.id.isEmpty();
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::Id128); // names of secrets have it
    if (!draft.secret.isEmpty())
        profile.pastedUserSig = draft.secretIsUserSig;
    if (draft.tokenChanged)
        profile.callbackToken = draft.callbackToken.isEmpty() ? Profile::Token::None : Profile::Token::Set;
    else if (isNew || before.appName() != profile.appName())
        profile.callbackToken = draft.tokenKept ? Profile::Token::Set
                                : isNew         ? Profile::Token::None
                                                : Profile::Token::Unknown; // not asked, or nobody answered
    if (!isNew && before.appName() != profile.appName())
        profile.notificationsClosed = false; // learnt of the other app
    if (!draft.secret.isEmpty() || draft.tokenChanged)
        profile.secretsChanged = before.secretsChanged + 1;
    return profile;
}

bool ProfileEditor::isOvertaken(ProfileDialog *dialog, const ProfileDraft &draft) const
{
    const auto now = m_services.profiles.byId(draft.profile.id);
    const Profile &before = dialog->opened();
    if (!before.id.isEmpty() && !now) {
        refuse(dialog, ProfileStore::goneError());
        return true;
    }
    const bool isOther = now && (now->appName() != before.appName() || now->pastedUserSig != before.pastedUserSig);
    // Without a secret nothing is kept under a name that is no longer right.
    if (!isOther || draft.secret.isEmpty())
        return false;
    refuse(dialog,
           makeError(ApiError::Kind::Usage,
                     tr("Another window has changed this profile to another app or signature. Open it again.")));
    return true;
}

void ProfileEditor::keepSecret(ProfileDialog *dialog, const ProfileDraft &draft)
{
    if (isOvertaken(dialog, draft))
        return;
    if (draft.secret.isEmpty()) {
        keepToken(dialog, draft, toStore(*dialog, draft));
        return;
    }
    std::optional<Profile> other;
    QStringList names;
    for (const Profile &one : m_services.profiles.profiles()) {
        if (one.id == draft.profile.id || one.pastedUserSig || one.appName() != draft.profile.appName())
            continue;
        names << one.name;
        other = one;
    }
    if (draft.secretIsUserSig || !other) {
        putSecret(dialog, draft);
        return;
    }
    dialog->showTrying(true);
    auto *reading = new QObject(dialog);
    connect(dialog, &ProfileDialog::checkCancelled, reading, &QObject::deleteLater);
    readSecret(readerOf(m_services.vault), *other, reading,
               [this, dialog, draft, names, reading](const Result<QByteArray> &found) {
                   reading->deleteLater();
                   dialog->showTrying(false);
                   if (dialog->draft() != draft) {
                       dialog->submit(); // it was changed meanwhile
                       return;
                   }
                   const StoredSecret kept = StoredSecret::fromBytes(found.value_or(QByteArray()));
                   const bool isAnother = found && kept.kind == StoredSecret::Kind::Key && !kept.text.isEmpty() &&
                                          kept.text != draft.secret;
                   if (isAnother || !isSecretKept(found))
                       tryKey(dialog, draft, names);
                   else
                       putSecret(dialog, draft);
               });
}

void ProfileEditor::tryKey(ProfileDialog *dialog, const ProfileDraft &draft, const QStringList &others)
{
    dialog->showTrying(true);
    auto *probe = new ConnectionProbe(m_services, draft.profile, dialog);
    connect(dialog, &ProfileDialog::checkCancelled, probe, &QObject::deleteLater);
    connect(&probe->client, &ApiClient::callRetried, dialog,
            [dialog](const CallRetry &retry) { dialog->showRetrying(retry.words()); });
    askWith(probe, storedForm(draft), [this, dialog, draft, others, probe](const Result<Done> &answered) {
        probe->deleteLater();
        dialog->showTrying(false);
        if (dialog->draft() != draft)
            dialog->submit(); // what was answered is not asked any more
        else if (answered)
            putSecret(dialog, draft);
        else
            dialog->askToReplaceKey(others, m_services.errors.explain(answered.error(), QLocale().name()));
    });
}

void ProfileEditor::putSecret(ProfileDialog *dialog, const ProfileDraft &draft)
{
    if (isOvertaken(dialog, draft)) // since it was tried
        return;
    const Profile profile = toStore(*dialog, draft);
    keepUnder(dialog, secretNameIn(profile), storedForm(draft), draft.sessionOnly, [this, dialog, draft, profile] {
        if (!isOvertaken(dialog, draft)) // while a person was asked for the password
            keepToken(dialog, draft, profile);
    });
}

void ProfileEditor::keepToken(ProfileDialog *dialog, const ProfileDraft &draft, const Profile &profile)
{
    if (draft.tokenChanged && !draft.callbackToken.isEmpty()) {
        keepUnder(dialog, profile.tokenName(), draft.callbackToken, draft.sessionOnly,
                  [this, dialog, draft, profile] { save(dialog, draft, profile); });
        return;
    }
    const bool dropsToken = draft.tokenChanged;
    const QString name = profile.tokenName();
    if (save(dialog, draft, profile) && dropsToken)
        m_services.vault.remove(name); // what could not be saved has its token still
}

void ProfileEditor::keepUnder(ProfileDialog *dialog, const QString &name, const QByteArray &secret, bool sessionOnly,
                              const std::function<void()> &then)
{
    dialog->showStoring(true);
    dialog->findChild<TypedSecrets *>()->put(name, secret, sessionOnly, [dialog, then](bool kept) {
        dialog->showStoring(false);
        if (kept)
            then();
        else
            dialog->showNotKept();
    });
}

bool ProfileEditor::save(ProfileDialog *dialog, const ProfileDraft &draft, const Profile &profile)
{
    const Profile &before = dialog->opened();
    const Result<Profile> stored =
        m_services.profiles.save(profile, before.id.isEmpty() ? std::nullopt : std::optional(before));
    if (!stored) {
        refuse(dialog, stored.error());
        return false;
    }
    QStringList used;
    if (!draft.secret.isEmpty())
        used << secretNameIn(profile);
    if (draft.tokenChanged) // one that is dropped is not given back either
        used << profile.tokenName();
    dialog->findChild<TypedSecrets *>()->settle(used);
    dialog->accept();
    Q_EMIT saved(*stored);
    return true;
}

} // namespace imdesk
