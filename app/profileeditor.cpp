// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profileeditor.h"

#include "core/api/accounts.h"
#include "core/base/requestscope.h"
#include "core/base/whendone.h"
#include "core/net/apiclient.h"
#include "core/net/usersig.h"

#include <QLocale>
#include <QPointer>

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

} // namespace

ProfileEditor::ProfileEditor(AppServices &services, QObject *parent) : QObject(parent), m_services(services) {}

ProfileDialog *ProfileEditor::edit(const Profile &profile, QWidget *parent)
{
    auto *dialog = new ProfileDialog(profile, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList taken;
    for (const Profile &other : m_services.profiles.profiles()) {
        if (other.id != profile.id)
            taken << other.name;
    }
    dialog->setTakenNames(taken);
    whenDone(m_services.vault.state(), dialog, [dialog](KeychainState state) { dialog->setKeychainState(state); });
    if (!profile.id.isEmpty()) {
        whenDone(m_services.vault.read(profile.secretName()), dialog,
                 [dialog](const Result<QByteArray> &secret) { dialog->setSecretKept(secret && !secret->isEmpty()); });
    }
    connect(dialog, &ProfileDialog::checkRequested, this,
            [this, dialog](const ProfileDraft &draft) { check(dialog, draft); });
    connect(dialog, &ProfileDialog::draftAccepted, this,
            [this, dialog](const ProfileDraft &draft) { store(dialog, draft); });
    dialog->open();
    return dialog;
}

void ProfileEditor::askSecret(const Profile &profile, QWidget *parent, const Result<QByteArray> &found)
{
    ProfileDialog *dialog = edit(profile, parent);
    dialog->askSecret(found.has_value());
    if (found)
        return;
    // Where no keychain answers, none was ever asked to keep the secret; one that answers may hold it still.
    whenDone(m_services.vault.state(), dialog, [this, dialog, error = found.error()](KeychainState state) {
        if (state != KeychainState::Missing)
            dialog->showProblem(m_services.errors.explain(error, QLocale().name()));
    });
}

void ProfileEditor::check(ProfileDialog *dialog, const ProfileDraft &draft)
{
    dialog->showChecking();
    auto *probe = new ConnectionProbe(m_services, draft.profile, dialog);
    connect(dialog, &ProfileDialog::checkCancelled, probe, &QObject::deleteLater);
    auto tell = [this, dialog](const ApiError &error) {
        dialog->showCheckFailed(m_services.errors.explain(error, QLocale().name()));
    };
    auto ask = [dialog, probe, tell](const QByteArray &secret, bool isUserSig) {
        if (isUserSig) {
            if (const Result<Done> taken = probe->signer.setUserSig(secret); !taken) {
                tell(taken.error());
                return;
            }
        } else {
            probe->signer.setSecretKey(secret);
        }
        api::AccountCheck request;
        request.items << api::UserIdItem{probe->client.profile().admin};
        whenDone(probe->scope.latest(QStringLiteral("check"), probe->client.call(api::accountCheck, request)), probe,
                 [dialog, probe, tell](const Result<api::AccountCheckReply> &reply) {
                     if (reply) {
                         QString words = tr("The service answered and took the signature.");
                         if (probe->signer.isPasted())
                             words += QLatin1Char(' ') + tr("The pasted UserSig lives for %n more minute(s).", nullptr,
                                                            static_cast<int>(probe->signer.remainingSeconds() / 60));
                         dialog->showCheckOk(words);
                     } else {
                         tell(reply.error());
                     }
                     probe->deleteLater();
                 });
    };
    if (!draft.secret.isEmpty()) {
        ask(draft.secret, draft.secretIsUserSig);
        return;
    }
    whenDone(m_services.vault.read(draft.profile.secretName()), probe, [ask, tell](const Result<QByteArray> &secret) {
        if (!secret || secret->isEmpty())
            tell(secret ? makeError(ApiError::Kind::Secret, tr("There is no secret key for this profile yet."))
                        : secret.error());
        else
            ask(*secret, readUserSig(*secret).has_value());
    });
}

void ProfileEditor::store(ProfileDialog *dialog, const ProfileDraft &draft)
{
    const Result<Profile> stored = m_services.profiles.save(draft.profile);
    if (!stored) {
        dialog->showProblem(m_services.errors.explain(stored.error(), QLocale().name()));
        return;
    }
    if (draft.tokenChanged) {
        if (draft.callbackToken.isEmpty())
            m_services.vault.remove(stored->tokenName());
        else
            m_services.vault.keep(stored->tokenName(), draft.callbackToken, draft.sessionOnly);
    }
    if (draft.secret.isEmpty()) {
        dialog->accept();
        Q_EMIT saved(*stored);
        return;
    }
    whenDone(m_services.vault.keep(stored->secretName(), draft.secret, draft.sessionOnly), this,
             [this, profile = *stored, guard = QPointer<ProfileDialog>(dialog)](const Result<SecretVault::Place> &) {
                 if (guard)
                     guard->accept();
                 Q_EMIT saved(profile);
             });
}

} // namespace imdesk
