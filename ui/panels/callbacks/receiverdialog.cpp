// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/receiverdialog.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/logexcess.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace imdesk {

ReceiverDialog::ReceiverDialog(CallbackHub &hub, const QString &file, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent),
      m_hub(hub),
      m_file(file),
      m_dialogs(dialogs),
      m_hint(plainLabel(Theme::Font::Caption, this, true)),
      m_message(new MessageBar(this)),
      m_scroll(new QScrollArea(this)),
      m_addressRow(textRow(m_address, QStringLiteral("receiverAddress"))),
      m_portsRow(textRow(m_ports, QStringLiteral("receiverPorts"))),
      m_allowedRow(textRow(m_allowed, QStringLiteral("receiverAllowed"))),
      m_certificateRow(textRow(m_certificate, QStringLiteral("receiverCertificate"))),
      m_keyRow(textRow(m_key, QStringLiteral("receiverKey"))),
      m_clientCaRow(textRow(m_clientCa, QStringLiteral("receiverClientCa"))),
      m_buttons(new DialogButtons(this))
{
    setObjectName(QStringLiteral("receiverDialog"));
    addNumber(&ReceiverSettings::connections, QStringLiteral("receiverConnections"), 1, 100'000);
    addNumber(&ReceiverSettings::connectionsPerAddress, QStringLiteral("receiverPerAddress"), 1, 100'000);
    addNumber(&ReceiverSettings::bodyKb, QStringLiteral("receiverBodyKb"), 1, 65'536);
    addNumber(&ReceiverSettings::headKb, QStringLiteral("receiverHeadKb"), 1, 1'024);
    addNumber(&ReceiverSettings::headSeconds, QStringLiteral("receiverHeadSeconds"), 1, 600);
    addNumber(&ReceiverSettings::bodySeconds, QStringLiteral("receiverBodySeconds"), 1, 600);
    addNumber(&ReceiverSettings::idleSeconds, QStringLiteral("receiverIdleSeconds"), 1, 86'400);
    addNumber(&ReceiverSettings::memoryMb, QStringLiteral("receiverMemoryMb"), 1, 65'536);
    addNumber(&ReceiverSettings::keepMb, QStringLiteral("receiverKeepMb"), 0, 100'000'000);
    layOut();
    connect(m_buttons, &DialogButtons::accepted, this, &ReceiverDialog::accept);
    m_numbers.last().box->setKeyboardTracking(false); // "1" on the way to "1000" is not meant yet
    connect(m_numbers.last().box, &QSpinBox::valueChanged, this, &ReceiverDialog::showExcess);
    retranslate();
    const Result<ReceiverSettings> loaded = ReceiverSettings::load(m_file);
    if (!loaded)
        complain(tr("The settings could not be read"), loaded.error(), tr("Saving here replaces the file."));
    show(loaded ? *loaded : ReceiverSettings());
}

ReceiverDialog::~ReceiverDialog() = default;

FormRow *ReceiverDialog::textRow(QLineEdit *&field, const QString &name)
{
    field = new QLineEdit(this);
    field->setObjectName(name);
    return new FormRow(field, this);
}

void ReceiverDialog::addNumber(int ReceiverSettings::*member, const QString &name, int low, int high)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(low, high);
    box->setGroupSeparatorShown(true);
    m_numbers.append({box, new FormRow(box, this), member});
}

void ReceiverDialog::layOut()
{
    m_hint->setWordWrap(true);
    // Scrolls where the screen has no room for all of it: nothing is squeezed until it cannot be read.
    m_scroll->setObjectName(QStringLiteral("receiverScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, Theme::gap, 0);
    grid->setHorizontalSpacing(Theme::cardPadding);
    grid->setVerticalSpacing(Theme::gap);
    constexpr int columns = 3;
    int place = 0;
    for (FormRow *row : {m_addressRow, m_portsRow, m_allowedRow, m_certificateRow, m_keyRow, m_clientCaRow}) {
        grid->addWidget(row, place / columns, place % columns, Qt::AlignTop);
        ++place;
    }
    for (const Number &number : std::as_const(m_numbers)) {
        grid->addWidget(number.row, place / columns, place % columns, Qt::AlignTop);
        ++place;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(form);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::gapWide);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_buttons);
}

void ReceiverDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        takeRoom();
    QDialog::showEvent(event);
}

void ReceiverDialog::takeRoom()
{
    layout()->activate();
    const QLayout *form = m_scroll->widget()->layout();
    const QSize shown = m_scroll->viewport()->size();
    const int wide = qMax(shown.width(), form->totalSizeHint().width());
    const int high = form->hasHeightForWidth() ? form->totalHeightForWidth(wide) : form->totalSizeHint().height();
    const QSize wanted = size() + QSize(wide, qMax(high, shown.height())) - shown;
    resize(wanted.boundedTo(roomFor(this)).expandedTo(size()));
}

void ReceiverDialog::complain(const QString &title, const ApiError &error, const QString &fix)
{
    m_message->showMessage(MessageBar::Kind::Error, title, visibleText(error.message), fix);
    if (isVisible())
        takeRoom(); // the message has some of it
}

void ReceiverDialog::show(const ReceiverSettings &settings)
{
    m_settings = settings;
    m_address->setText(settings.address);
    m_ports->setText(settings.morePorts);
    m_allowed->setText(settings.allowed);
    m_certificate->setText(settings.certificate);
    m_key->setText(settings.key);
    m_clientCa->setText(settings.clientCa);
    for (const Number &number : std::as_const(m_numbers))
        number.box->setValue(settings.*number.member);
}

ReceiverSettings ReceiverDialog::typed() const
{
    ReceiverSettings out = m_settings;
    out.address = m_address->text().trimmed();
    out.morePorts = m_ports->text().trimmed();
    out.allowed = m_allowed->text().trimmed();
    out.certificate = m_certificate->text().trimmed();
    out.key = m_key->text().trimmed();
    out.clientCa = m_clientCa->text().trimmed();
    for (const Number &number : m_numbers)
        out.*number.member = number.box->value();
    return out;
}

void ReceiverDialog::accept()
{
    ReceiverSettings settings = typed();
    ReceiverOptions options = m_hub.options();
    if (const Result<Done> usable = settings.applyTo(options); !usable) {
        complain(tr("These settings cannot be used"), usable.error());
        return;
    }
    if (!settings.isOpen() || settings.openedFor == settings.address) {
        keep(settings);
        return;
    }
    Confirmation question;
    question.title = tr("Let other computers reach the receiver?");
    question.effect =
        tr("%1 is open to the network: whoever reaches this computer can send it callbacks.").arg(settings.address);
    question.details = ReceiverSettings::openAdvice(options);
    question.effect = joinSentences(QStringList{question.effect} + question.details);
    question.verb = tr("Open it");
    question.keep = tr("Keep it on this computer");
    m_dialogs.confirm(this, question, [this, settings](bool yes) mutable {
        if (!yes)
            return;
        settings.openedFor = settings.address;
        keep(settings);
    });
}

void ReceiverDialog::keep(ReceiverSettings settings)
{
    if (!settings.isOpen())
        settings.openedFor.clear(); // whoever opens it again is asked again
    if (const Result<Done> saved = settings.save(m_file); !saved) {
        complain(tr("Nothing was saved"), saved.error());
        return;
    }
    ReceiverOptions options = m_hub.options();
    if (settings.applyTo(options))
        m_hub.configure(options);
    m_settings = settings;
    m_message->clear();
    QDialog::accept();
}

/// What the limit of the log will drop of what is there.
void ReceiverDialog::showExcess()
{
    StoreOptions limit;
    limit.path = m_hub.storePath();
    limit.keepRows = 0;
    limit.keepBytes = qint64(m_numbers.last().box->value()) << 20;
    m_hub.readExcess(limit, this, [this, asked = ++m_excessAsked](const LogExcess &excess) {
        if (asked == m_excessAsked)
            m_numbers.last().row->setHelp(excess.wordsForLater());
    });
}

void ReceiverDialog::retranslate()
{
    setWindowTitle(tr("Receiver settings"));
    m_hint->setText(tr("They act at once: a receiver that listens starts anew. The size of the log acts when imdesk is "
                       "started the next time. Port and path are in the connection."));
    m_addressRow->setLabel(tr("&Address to listen on"));
    m_addressRow->setHelp(tr("127.0.0.1: this computer only."));
    m_portsRow->setLabel(tr("More &ports"));
    m_portsRow->setHelp(tr("For example 9001, 9002."));
    m_allowedRow->setLabel(tr("A&llowed senders"));
    m_allowedRow->setHelp(tr("Addresses and subnets; empty: everybody."));
    m_certificateRow->setLabel(tr("TLS &certificate (PEM)"));
    m_certificateRow->setHelp(tr("Path of a file; empty: plain HTTP."));
    m_keyRow->setLabel(tr("TLS &key (PEM)"));
    m_keyRow->setHelp(tr("Without a passphrase."));
    m_clientCaRow->setLabel(tr("A&uthority of clients (PEM)"));
    m_clientCaRow->setHelp(tr("Then only clients it signed may connect."));
    const QStringList labels{
        tr("Connections in all"), tr("Connections of one address"), tr("Largest body, KiB"),
        tr("Largest head, KiB"),  tr("Time for a head, seconds"),   tr("Time for a body, seconds"),
        tr("Idle time, seconds"), tr("Memory for requests, MiB"),   tr("Keep the log within, MiB")};
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        m_numbers.at(i).row->setLabel(labels.at(i));
    m_numbers.last().box->setSpecialValueText(tr("No limit"));
    showExcess();
    m_buttons->doButton()->setText(tr("Save"));
}

void ReceiverDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace imdesk
