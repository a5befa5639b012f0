// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/attachdialog.h"

#include "core/base/plaintext.h"
#include "core/callbacks/callbackhub.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workingbutton.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace imdesk {

AttachDialog::AttachDialog(CallbackHub &hub, QWidget *parent)
    : QDialog(parent),
      m_hub(hub),
      m_hint(plainLabel(Theme::Font::Caption, this, true)),
      m_message(new MessageBar(this)),
      m_socket(new QLineEdit(this)),
      m_port(new QSpinBox(this)),
      m_secret(new QLineEdit(this)),
      m_fingerprint(new QLineEdit(this)),
      m_socketRow(new FormRow(m_socket, this)),
      m_portRow(new FormRow(m_port, this)),
      m_secretRow(new FormRow(m_secret, this)),
      m_fingerprintRow(new FormRow(m_fingerprint, this)),
      m_buttons(new DialogButtons(this))
{
    setObjectName(QStringLiteral("attachDialog"));
    m_socket->setObjectName(QStringLiteral("attachSocket"));
    m_port->setObjectName(QStringLiteral("attachPort"));
    m_port->setRange(0, 65535);
    m_secret->setObjectName(QStringLiteral("attachSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_fingerprint->setObjectName(QStringLiteral("attachFingerprint"));
    layOut();
    connect(m_socket, &QLineEdit::textChanged, this, &AttachDialog::adapt);
    connect(m_port, &QSpinBox::valueChanged, this, &AttachDialog::adapt);
    connect(m_buttons, &DialogButtons::accepted, this, &AttachDialog::attach);
    connect(this, &QDialog::rejected, &m_hub, [this] {
        if (m_trying)
            m_hub.detach();
    });
    connect(&m_hub, &CallbackHub::attachChanged, this, &AttachDialog::onAttachChanged);
    retranslate();
    adapt();
}

void AttachDialog::layOut()
{
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::gapWide);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    for (FormRow *row : {m_socketRow, m_portRow, m_secretRow, m_fingerprintRow})
        layout->addWidget(row);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_scroll = scrollParts(layout);
    resizeWithin(this, {520, 480});
}

void AttachDialog::adapt()
{
    const bool bySocket = !m_socket->text().trimmed().isEmpty();
    m_portRow->setEnabled(!bySocket);
    m_fingerprintRow->setEnabled(!bySocket);
    setWorking(m_buttons->doButton(), m_trying, bySocket || m_port->value() > 0);
}

void AttachDialog::attach()
{
    AttachTarget target;
    // As the listener takes it: a path from the folder that the program was started in.
    if (const QString socket = m_socket->text().trimmed(); !socket.isEmpty())
        target.socket = QFileInfo(socket).absoluteFilePath();
    target.port = quint16(m_port->value());
    target.secret = m_secret->text().toUtf8();
    target.fingerprint = target.socket.isEmpty() ? m_fingerprint->text().trimmed().toLatin1() : QByteArray();
    if (m_hub.state() != CallbackHub::State::Off && m_hub.state() != CallbackHub::State::Failed) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("The receiver of this computer is on"),
                               tr("Stop it first: the window shows one log at a time."));
        return;
    }
    m_message->clear();
    m_trying = true;
    adapt();
    m_hub.attach(target);
}

void AttachDialog::onAttachChanged()
{
    if (!m_trying || !m_hub.attached())
        return;
    switch (m_hub.attached()->state()) {
    case AttachClient::State::Connecting:
        return;
    case AttachClient::State::Attached:
        m_trying = false;
        m_secret->clear();
        accept();
        break;
    case AttachClient::State::Interrupted:
    case AttachClient::State::Failed:
        m_trying = false;
        tellTrouble();
        // The client is still telling this.
        QMetaObject::invokeMethod(&m_hub, &CallbackHub::detach, Qt::QueuedConnection);
        break;
    }
    adapt();
}

void AttachDialog::tellTrouble()
{
    QString title, fix;
    switch (m_hub.attached()->trouble()) {
    case AttachClient::Trouble::Connection:
        title = tr("The listener could not be reached");
        fix = tr("Is \u201Cimdeskctl listen\u201D running with --attach or --attach-port, and the tunnel "
                 "open?");
        break;
    case AttachClient::Trouble::TurnedAway:
        title = tr("The listener was reached, but this console is not attached");
        break;
    case AttachClient::Trouble::Secret:
        title = tr("The listener did not accept the secret");
        fix = tr("It is the one the listener was started with, from IMDESK_ATTACH_SECRET or --attach-secret-file.");
        break;
    }
    m_message->showMessage(MessageBar::Kind::Error, title, visibleText(m_hub.attached()->error().message), fix);
    // A dialog does not grow by itself for words that take more lines at its width.
    if (isVisible())
        growFor(m_scroll);
}

void AttachDialog::retranslate()
{
    setWindowTitle(tr("Attach to a listener"));
    m_hint->setText(tr("\u201Cimdeskctl listen\u201D receives callbacks on a server. Its events are shown here as if "
                       "they came to this computer, and its reply rules can be edited. Through SSH: ssh -L "
                       "9443:127.0.0.1:9443 SERVER, then port 9443 here."));
    m_socketRow->setLabel(tr("&Socket (--attach)"));
    m_socketRow->setHelp(tr("A path on this computer; empty takes the port."));
    m_portRow->setLabel(tr("&Port on 127.0.0.1 (--attach-port)"));
    m_portRow->setHelp(tr("Encrypted."));
    m_secretRow->setLabel(tr("S&ecret"));
    m_secretRow->setHelp(tr("The one of the listener; it is never sent and not kept."));
    m_fingerprintRow->setLabel(tr("&Fingerprint of its certificate"));
    m_fingerprintRow->setHelp(
        tr("The listener prints it when it starts; may stay empty, for both sides prove that they "
           "know the secret."));
    m_buttons->doButton()->setText(tr("Attach"));
}

void AttachDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace imdesk
