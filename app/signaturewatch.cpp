// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signaturewatch.h"

#include "core/net/signer.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <optional>

namespace imdesk {

SignatureWatch::SignatureWatch(const Signer &signer, MainWindow &window, QObject *parent)
    : QObject(parent), m_signer(signer), m_window(window)
{
}

void SignatureWatch::look()
{
    const bool pasted = m_signer.isPasted();
    const qint64 left = m_signer.remainingSeconds();
    m_window.setUserSigLeft(pasted ? std::optional<qint64>(left) : std::nullopt);
    const State state = !pasted || left > StatusStrip::userSigWarnSeconds ? State::Fine
                        : left > 0                                        ? State::Soon
                                                                          : State::Ended;
    const bool changed = state != m_state;
    // What was closed stays closed until there is news; what is shown follows the language.
    if (!changed && (!isShown() || title(state) == m_title))
        return;
    m_state = state;
    if (state != State::Fine)
        show(state);
    else if (isShown())
        m_window.messageBar()->clear();
}

bool SignatureWatch::isShown() const
{
    const MessageBar *bar = m_window.messageBar();
    return !m_title.isEmpty() && bar->isShowing() && bar->title() == m_title;
}

QString SignatureWatch::title(State state) const
{
    switch (state) {
    case State::Soon:
        return tr("The UserSig ends within two minutes");
    case State::Ended:
        return tr("The UserSig of this connection has ended");
    case State::Fine:
        break;
    }
    return {};
}

void SignatureWatch::show(State state)
{
    m_title = title(state);
    MessageBar *bar = m_window.messageBar();
    if (state == State::Soon)
        bar->showMessage(MessageBar::Kind::Warning, m_title, tr("After that no call can be signed."),
                         tr("Edit the connection: paste a new UserSig, or give the secret key."));
    else
        bar->showMessage(MessageBar::Kind::Error, m_title, tr("No call can be signed any more."),
                         tr("Edit the connection: paste a new UserSig, or give the secret key."));
    bar->offerConnection(ConnectionPart::Secret);
}

} // namespace imdesk
