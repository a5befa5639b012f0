// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "core/base/sentences.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workingbutton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace imdesk {

void ProfileDialog::submit()
{
    if (validate(true))
        Q_EMIT draftAccepted(draft());
}

void ProfileDialog::leadToSecret()
{
    m_secretWanted = true;
    showKept();
    m_secret->setFocus();
    bringSecretIntoView();
}

void ProfileDialog::showTrying(bool trying)
{
    setWorking(m_save, trying);
    if (!trying) {
        m_busy->finish();
        return;
    }
    m_message->clear();
    m_busy->start(tr("Trying the key, for others sign with the one it would replace …"), true, BusyBar::Work::Other);
}

void ProfileDialog::askToReplaceKey(const QStringList &others, const ErrorExplanation &why)
{
    m_message->showMessage(MessageBar::Kind::Warning,
                           tr("Also the key of %1: replace it?").arg(QLocale().createSeparatedList(others)),
                           joinSentences({why.title, why.reason()}),
                           tr("Profiles of the same app share one secret key. The one that is kept stays unless you "
                              "replace it."),
                           why.details);
    // What is answered is what was asked.
    const auto answer = [this, asked = draft()](void (ProfileDialog::*chosen)(const ProfileDraft &)) {
        if (!validate(true))
            return;
        const ProfileDraft now = draft();
        const bool isSame = now.secret == asked.secret && now.secretIsUserSig == asked.secretIsUserSig &&
                            now.profile.appName() == asked.profile.appName();
        m_message->clear();
        if (isSame)
            Q_EMIT(this->*chosen)(now);
        else
            Q_EMIT draftAccepted(now);
    };
    m_message->addButton(tr("Use the key that is kept"), [answer] { answer(&ProfileDialog::keptKeyChosen); });
    m_message->addButton(tr("Replace it"), [answer] { answer(&ProfileDialog::typedKeyChosen); });
}

void ProfileDialog::clearKeychainProblem()
{
    if (m_problemOfKeychain && m_message->isShowing() && m_message->kind() == MessageBar::Kind::Error)
        m_message->clear();
}

void ProfileDialog::showNotKept()
{
    m_sessionOnly->setChecked(true);
    m_message->showMessage(
        MessageBar::Kind::Warning, tr("The keychain did not take the secret"),
        tr("Press \"%1\" again to keep it until the program ends; after that, what the keychain held before counts "
           "again. Or clear \"%2\" and press it to ask the keychain once more.")
            .arg(m_save->text(), m_sessionOnly->text()));
    bringSecretIntoView();
}

void ProfileDialog::showChangedElsewhere(const Profile &now)
{
    Profile seen = now;
    // No field of the form shows these.
    seen.notificationsClosed = m_start.notificationsClosed;
    seen.secretsChanged = m_start.secretsChanged;
    seen.callbackToken = m_start.callbackToken;
    seen.pastedUserSig = m_start.pastedUserSig;
    seen.firstApp = m_start.firstApp;
    if (seen == m_start || seen == draft().profile || seen == m_toldElsewhere || m_message->isShowing())
        return;
    m_toldElsewhere = seen;
    m_message->showMessage(MessageBar::Kind::Info, tr("Another window has changed this connection"),
                           tr("What you change here counts as you leave it; everything else stays as the other window "
                              "has made it."));
}

void ProfileDialog::bringSecretIntoView()
{
    // Later: the card and what is shown now take their room first.
    QTimer::singleShot(0, this, [this] {
        auto *scroll = findChild<QScrollArea *>(QStringLiteral("profileScroll"));
        scroll->ensureWidgetVisible(m_secret);
        scroll->ensureWidgetVisible(m_unlock->isVisible() ? static_cast<QWidget *>(m_unlock) : m_sessionOnly);
    });
}

} // namespace imdesk
