// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/send/sendtext.h"

#include "core/base/plaintext.h"
#include "core/services/notificationids.h"
#include "core/services/notificationservice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace imdesk {

SendText::SendText(QWidget *parent)
    : QWidget(parent),
      m_scopeLabel(plainLabel(Theme::Font::Caption, this, true)),
      m_everyone(new QRadioButton(this)),
      m_named(new QRadioButton(this)),
      m_scopeNote(plainLabel(Theme::Font::Caption, this, true)),
      m_members(new PlainEdit(this)),
      m_memberCount(plainLabel(Theme::Font::Caption, this, true)),
      m_textLabel(plainLabel(Theme::Font::Caption, this, true)),
      m_text(new PlainEdit(this)),
      m_bytes(plainLabel(Theme::Font::Caption, this)),
      m_message(new QCheckBox(this)),
      m_messageNote(plainLabel(Theme::Font::Caption, this, true))
{
    build();
    connect(m_everyone, &QRadioButton::toggled, this, [this] {
        present();
        if (isNamed())
            m_members->setFocus();
        Q_EMIT changed();
    });
    for (QPlainTextEdit *edit : {m_members, m_text}) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            present();
            Q_EMIT changed();
        });
    }
    connect(m_message, &QCheckBox::toggled, this, [this](bool on) {
        m_wished = on;
        present();
        Q_EMIT changed();
    });
    retranslate();
}

void SendText::build()
{
    m_everyone->setObjectName(QStringLiteral("sendEveryone"));
    m_named->setObjectName(QStringLiteral("sendNamed"));
    m_scopeNote->setObjectName(QStringLiteral("sendScopeNote"));
    m_members->setObjectName(QStringLiteral("sendMembers"));
    m_memberCount->setObjectName(QStringLiteral("sendMemberCount"));
    m_text->setObjectName(QStringLiteral("sendText"));
    m_bytes->setObjectName(QStringLiteral("sendBytes"));
    m_message->setObjectName(QStringLiteral("sendAsMessage"));
    m_messageNote->setObjectName(QStringLiteral("sendAsMessageNote"));
    m_everyone->setChecked(true);
    m_members->setTabChangesFocus(true);
    m_members->setFixedHeight(64);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(104);
    m_textLabel->setBuddy(m_text);
    for (QLabel *label : {m_scopeNote, m_memberCount, m_messageNote})
        label->setWordWrap(true);

    auto *scope = new QHBoxLayout;
    scope->setSpacing(20);
    scope->addWidget(m_everyone);
    scope->addWidget(m_named);
    scope->addStretch();
    auto *head = new QHBoxLayout;
    head->addWidget(m_textLabel, 1);
    head->addWidget(m_bytes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_scopeLabel);
    column->addLayout(scope);
    column->addWidget(m_scopeNote);
    column->addWidget(m_members);
    column->addWidget(m_memberCount);
    column->addSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addSpacing(4);
    column->addWidget(m_message);
    column->addWidget(m_messageNote);
}

SendText::Values SendText::values() const
{
    // What is forced on the form is not what was wished: the wish comes back when the reason goes.
    return {m_named->isChecked(), typedText(m_members), typedText(m_text), m_wished};
}

void SendText::setValues(const Values &values)
{
    {
        const QSignalBlocker blockScope(m_everyone), blockMembers(m_members), blockText(m_text),
            blockMessage(m_message);
        (values.named ? m_named : m_everyone)->setChecked(true);
        m_members->setPlainText(values.members);
        m_text->setPlainText(values.text);
        // Whoever comes back to a draft goes on writing it.
        for (QPlainTextEdit *edit : {m_members, m_text})
            edit->moveCursor(QTextCursor::End);
        m_wished = values.asMessage;
    }
    present();
    Q_EMIT changed();
}

bool SendText::isMessage() const { return m_closed || m_wished; }

bool SendText::isNamed() const { return m_named->isChecked() && m_everyoneOnly == 0 && !isMessage(); }

QStringList SendText::namedMembers() const
{
    return isNamed() ? readAccountIds(typedText(m_members)).ids : QStringList();
}

QString SendText::problem() const
{
    // Who named members does not get everyone by what else was chosen.
    if (m_named->isChecked() && isMessage())
        return tr("Members are named, but an ordinary message goes to everyone: choose everyone.");
    if (m_named->isChecked() && m_everyoneOnly > 0)
        return tr("Members are named, but live rooms can only notify everyone: choose everyone, or take the live rooms "
                  "out.");
    if (isNamed()) {
        const IdList list = readAccountIds(typedText(m_members));
        if (!list.invalid.isEmpty())
            return tr("A named member is not valid: %1").arg(visibleText(list.invalid.first(), 24));
        if (list.ids.isEmpty())
            return tr("Name the members, or choose everyone.");
        if (list.ids.size() > NotificationService::maxNamed)
            return tr("Name at most %1 members.").arg(NotificationService::maxNamed);
    }
    if (typedText(m_text).trimmed().isEmpty())
        return tr("Write the text.");
    if (utf8Bytes(typedText(m_text)) > NotificationService::textLimit(isMessage()))
        return tr("The text is too long.");
    return {};
}

void SendText::setEveryoneOnly(int groups)
{
    m_everyoneOnly = groups;
    present();
}

void SendText::setClosed(bool closed)
{
    m_closed = closed;
    present();
}

void SendText::present()
{
    const Theme &theme = Theme::of(this);
    const bool message = isMessage();
    m_named->setEnabled(!message && m_everyoneOnly == 0);
    QString why;
    if (message)
        why = tr("An ordinary message always goes to everyone in the group.");
    else if (m_everyoneOnly > 0)
        why = tr("Live rooms can only notify everyone. %Ln of the chosen groups is one.", nullptr, m_everyoneOnly);
    m_scopeNote->setText(why);
    m_scopeNote->setVisible(!why.isEmpty());
    m_named->setToolTip(why);
    m_named->setAccessibleDescription(why);

    m_members->setVisible(m_named->isChecked());
    m_members->setEnabled(isNamed());
    m_memberCount->setVisible(m_named->isChecked());
    const IdList list = readAccountIds(typedText(m_members));
    QStringList facts{tr("%1 of %2 members").arg(list.ids.size()).arg(NotificationService::maxNamed)};
    if (list.duplicates > 0)
        facts << tr("%Ln duplicate(s) left out", nullptr, list.duplicates);
    if (!list.invalid.isEmpty())
        facts << tr("not valid: %1").arg(visibleText(list.invalid.first(), 24));
    m_memberCount->setText(facts.join(QStringLiteral(" · ")));
    setLabelColour(m_memberCount, list.ids.size() > NotificationService::maxNamed || !list.invalid.isEmpty()
                                      ? theme.bad
                                      : theme.muted);

    const qsizetype left = NotificationService::textLimit(message) - utf8Bytes(typedText(m_text));
    const QLocale locale;
    m_bytes->setText(left >= 0 ? tr("%1 bytes left").arg(locale.toString(left))
                               : tr("%1 bytes too many").arg(locale.toString(-left)));
    setLabelColour(m_bytes, left < 0 ? theme.bad : theme.muted);

    m_message->setEnabled(!m_closed);
    {
        const QSignalBlocker block(m_message);
        m_message->setChecked(message);
    }
    m_messageNote->setText(
        m_closed  ? tr("System notifications are not open to this app, so this is the only way.")
        : message ? tr("Stored in the history, reaches offline members too, counts as unread, and callbacks fire.")
                  : tr("For what must last: an ordinary message is stored and reaches offline members too."));
}

void SendText::retranslate()
{
    m_scopeLabel->setText(tr("Receivers in the groups"));
    m_everyone->setText(tr("&Everyone"));
    m_named->setText(tr("Only &named members (up to %1)").arg(NotificationService::maxNamed));
    m_members->setPlaceholderText(tr("Account IDs, one a line or parted by commas"));
    m_members->setAccessibleName(tr("Named members"));
    m_textLabel->setText(tr("&Text"));
    m_text->setAccessibleName(tr("Text of the notification"));
    m_text->setPlaceholderText(tr("What the members should read"));
    m_message->setText(tr("Send as &ordinary group message"));
    present();
}

void SendText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        present();
}

void SendText::focusText() { m_text->setFocus(); }

} // namespace imdesk
