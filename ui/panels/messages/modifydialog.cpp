// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/modifydialog.h"

#include "core/api/messageelements.h"
#include "core/base/plaintext.h"
#include "ui/panels/messages/elementlist.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/workingbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

ModifyDialog::ModifyDialog(const Conversation &where, const HistoryMessage &message, bool asksWhy, QWidget *parent)
    : QDialog(parent),
      m_message(message),
      m_elements(new ElementList(this)),
      m_cloud(new QLineEdit(message.cloudData, this)),
      m_reason(new QLineEdit(this)),
      m_bytes(new ByteCounter(this)),
      m_failure(new MessageBar(this)),
      m_do(new QPushButton(tr("Change the message"), this))
{
    setObjectName(QStringLiteral("modifyDialog"));
    setWindowTitle(tr("Change a message"));
    m_do->setObjectName(QStringLiteral("modifyDo"));
    m_cloud->setObjectName(QStringLiteral("modifyCloud"));
    m_failure->setObjectName(QStringLiteral("modifyFailure"));
    setButtonRole(m_do, ButtonRole::Accent);
    QLabel *title = plainLabel(Theme::Font::CardTitle, this);
    title->setText(tr("Change what %1 wrote").arg(visibleText(message.from, 60)));
    title->setWordWrap(true);
    QLabel *note = plainLabel(Theme::Font::Body, this, true);
    note->setText(tr("Everybody sees the new content; the service does not keep the old one. A copy is saved on this "
                     "computer first."));
    note->setWordWrap(true);
    m_elements->setElements(message.body);
    m_bytes->setMaximum(where.isGroup() ? api::groupMessageLimit : api::privateMessageLimit);
    auto *cloudRow = new FormRow(m_cloud, this);
    cloudRow->setLabel(tr("Custom data (CloudCustomData)"));
    m_reason->setObjectName(QStringLiteral("modifyReason"));
    auto *reasonRow = new FormRow(m_reason, this);
    reasonRow->setLabel(tr("Reason, for the audit; may be empty"));

    auto *inside = new QWidget;
    auto *form = new QVBoxLayout(inside);
    form->setContentsMargins(0, 0, Theme::gap, 0);
    form->setSpacing(Theme::gapWide);
    form->addWidget(m_elements);
    form->addWidget(cloudRow);
    form->addWidget(reasonRow);
    reasonRow->setVisible(asksWhy);
    form->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *keep = new QPushButton(tr("Keep it as it is"), this);
    keep->setObjectName(QStringLiteral("modifyKeep"));
    keep->setDefault(true);
    leadReturnTo(this, m_do);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bytes, 1);
    buttons->addWidget(keep);
    buttons->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(m_failure);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(m_elements, &ElementList::edited, this, &ModifyDialog::present);
    connect(m_cloud, &QLineEdit::textChanged, this, &ModifyDialog::present);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &ModifyDialog::request);
    resizeWithin(this, {560, 480});
    m_elements->focusFirst();
    present();
}

QList<api::MsgElement> ModifyDialog::body() const
{
    const QList<api::MsgElement> now = m_elements->elements();
    const auto same = [](const api::MsgElement &one, const api::MsgElement &other) {
        return encode(one) == encode(other);
    };
    return std::ranges::equal(now, m_message.body, same) ? QList<api::MsgElement>() : now;
}

bool ModifyDialog::isContentTouched() const
{
    const QJsonArray typed = m_elements->typed();
    return !body().isEmpty() ||
           std::any_of(typed.begin(), typed.end(), [](const auto &one) { return !one.toObject().isEmpty(); });
}

void ModifyDialog::request()
{
    // What a client wrote may lack what the form wants of a new message; it is not sent again.
    if (!isContentTouched() || m_elements->check())
        Q_EMIT changeRequested();
    else
        m_elements->goToProblem();
}

std::optional<QString> ModifyDialog::cloudData() const
{
    return m_cloud->text() == m_message.cloudData ? std::nullopt : std::optional(m_cloud->text());
}

QString ModifyDialog::reason() const { return m_reason->text().trimmed(); }

void ModifyDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_failure->clear();
    present();
}

void ModifyDialog::showFailure(const ErrorExplanation &error)
{
    setBusy(false);
    m_failure->showError(error);
}

void ModifyDialog::present()
{
    m_bytes->setBytes(api::messageBytes(m_elements->elements(), m_cloud->text()));
    setWorking(m_do, m_busy, (isContentTouched() || cloudData()) && !m_bytes->isOver());
}

} // namespace imdesk
