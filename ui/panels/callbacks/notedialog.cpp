// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/notedialog.h"

#include "core/base/plaintext.h"
#include "core/callbacks/storenotes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr qsizetype eventWordsShown = 200;

} // namespace

NoteDialog::NoteDialog(const QString &event, const QString &note, const QString &place, QWidget *parent)
    : QDialog(parent), m_place(place)
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = plainLabel(Theme::Font::Caption, this, true);
    what->setText(visibleText(event, eventWordsShown));
    what->setWordWrap(true);
    auto *text = new PlainEdit(note, this);
    text->setObjectName(QStringLiteral("noteText"));
    text->setAccessibleName(tr("Note"));
    text->setTabChangesFocus(true);
    m_hint = plainLabel(Theme::Font::Caption, this, true);
    m_hint->setObjectName(QStringLiteral("noteHint"));
    m_hint->setWordWrap(true);
    auto *buttons = new DialogButtons(this);
    m_keep = buttons->doButton();
    m_keep->setText(tr("Keep"));
    setReachable(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(text);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    connect(buttons, &DialogButtons::accepted, this, [this, text] {
        Q_EMIT noted(cutText(typedText(text).trimmed(), EventRemark::longestNote));
        accept();
    });
}

void NoteDialog::loseEvent()
{
    m_isLost = true;
    m_keep->setEnabled(false);
    m_hint->setText(tr("The event is no longer there: the listener has another event log by now. Nothing was kept; the "
                       "words stay here to be copied."));
}

void NoteDialog::setReachable(bool reachable)
{
    if (m_isLost)
        return;
    m_keep->setEnabled(reachable);
    m_hint->setText(reachable ? tr("%1; an empty note is taken away.", "place").arg(m_place)
                              : tr("The listener is away: the note can be kept when it is back."));
}

} // namespace imdesk
