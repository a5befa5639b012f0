// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/profileline.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/workingbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace imdesk {

namespace {

constexpr int leastFormHeight = 48;
constexpr int usualFormLines = 24;

} // namespace

FormDialog::FormDialog(const Profile &profile, const QString &name, QWidget *parent)
    : QDialog(parent),
      m_title(plainLabel(Theme::Font::PageTitle, this)),
      m_effect(plainLabel(Theme::Font::Body, this)),
      m_scroll(new QScrollArea(this)),
      m_message(new MessageBar(this)),
      m_busy(new BusyBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_do(new QPushButton(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    m_effect->setObjectName(QStringLiteral("dialogEffect"));
    m_effect->setWordWrap(true);
    m_title->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("dialogMessage"));
    m_cancel->setObjectName(QStringLiteral("dialogCancel"));
    m_do->setObjectName(QStringLiteral("dialogDo"));
    m_busy->setDelays(0, 400);
    auto *form = new QWidget(this);
    auto *words = new QVBoxLayout(form);
    words->setContentsMargins(0, 0, Theme::gap, 0);
    words->setSpacing(Theme::gapWide);
    words->addWidget(m_title);
    words->addWidget(m_effect);
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::gapWide);
    words->addLayout(m_body, 1);
    m_scroll->setObjectName(QStringLiteral("dialogScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(leastFormHeight);
    m_scroll->setWidget(form);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(new ProfileLine(profile, this));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    setMinimumWidth(460);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this] {
        m_message->clear();
        Q_EMIT submitted();
    });
    // A write is never cut off half-way: closing hides the form, the call goes on and its outcome is shown in the page.
    connect(m_busy, &BusyBar::cancelRequested, this, &QDialog::reject);
    setRole(ButtonRole::Accent);
}

void FormDialog::setTexts(const QString &title, const QString &effect, const QString &verb)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    m_do->setText(verb);
}

void FormDialog::setRole(ButtonRole role)
{
    setButtonRole(m_do, role);
    const bool harms = role == ButtonRole::Danger;
    // Return presses the button that has the focus; in a field of what does harm it only goes on to the button.
    m_do->setDefault(!harms);
    m_cancel->setDefault(harms);
    if (harms && !std::exchange(m_harms, true))
        leadReturnTo(this, m_do);
}

void FormDialog::setReady(bool ready)
{
    m_ready = ready;
    setWorking(m_do, m_busyNow, m_ready);
}

void FormDialog::setBusy(const QString &words)
{
    m_busyNow = true;
    m_busy->start(words);
    setReady(m_ready);
}

void FormDialog::showFailure(const ErrorExplanation &error)
{
    m_busyNow = false;
    m_busy->finish();
    m_message->showError(error);
    setReady(m_ready);
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        takeRoom();
        // The buttons are made before the fields, and come after them.
        QWidget *form = m_body->parentWidget();
        tabInto(this, form);
        QWidget *first = focusWidget() ? nullptr : firstInTabOrder(form);
        if (first)
            first->setFocus(Qt::OtherFocusReason);
    }
    QDialog::showEvent(event);
}

void FormDialog::takeRoom()
{
    // Qt opens no dialog higher than two thirds of the screen. The words are seen in full, a long form scrolls.
    layout()->activate();
    const QSize shown = m_scroll->maximumViewportSize();
    const auto heightOf = [wide = shown.width()](const QLayout *part) {
        return part->hasHeightForWidth() ? part->heightForWidth(wide) : part->sizeHint().height();
    };
    const int fields = heightOf(m_body);
    const int words = heightOf(m_scroll->widget()->layout()) - fields;
    const int lacking = words + qMin(fields, fontMetrics().height() * usualFormLines) - shown.height();
    const int room = roomFor(this).height();
    if (lacking > 0 && height() < room)
        resize(width(), qMin(height() + lacking, room));
}

FormRow *FormDialog::addRow(QWidget *field, const char *name, const QString &label, const QString &help)
{
    field->setObjectName(QLatin1String(name));
    auto *row = new FormRow(field, this);
    row->setLabel(label);
    row->setHelp(help);
    m_body->addWidget(row);
    return row;
}

void FormDialog::bringIntoView(QWidget *part)
{
    // Later: what has just been shown has no place yet.
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, Theme::gap); });
}

} // namespace imdesk
