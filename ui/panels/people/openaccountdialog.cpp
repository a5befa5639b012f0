// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/openaccountdialog.h"

#include "core/services/accountlist.h"
#include "ui/panels/people/peopleparts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace imdesk {

OpenAccountDialog::OpenAccountDialog(const QString &suggestion, QWidget *parent)
    : QDialog(parent),
      m_id(new QLineEdit(suggestion)),
      m_row(new FormRow(m_id, this)),
      m_open(peopleButton(this, "openAccountGo", {}, ButtonRole::Accent))
{
    setObjectName(QStringLiteral("openAccountDialog"));
    setWindowTitle(tr("Open an account"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_id->setObjectName(QStringLiteral("openAccountId"));
    m_row->setLabel(tr("Account ID"));
    m_open->setText(tr("Open"));
    auto *cancel = peopleButton(this, "openAccountCancel", {});
    cancel->setText(tr("Cancel"));
    m_open->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_row);
    column->addLayout(buttons);
    setMinimumWidth(380);
    connect(m_id, &QLineEdit::textChanged, this, &OpenAccountDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_id->text().trimmed());
        accept();
    });
    check();
}

void OpenAccountDialog::check()
{
    const QString id = m_id->text().trimmed();
    const bool valid = isAccountId(id);
    m_open->setEnabled(valid);
    m_row->setHelp(tr("It need not be in the list: the service is asked."));
    m_row->setProblem(id.isEmpty() || valid ? QString() : tr("An account has 1 to 32 bytes."));
}

} // namespace imdesk
