// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticsviewdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace imdesk {

namespace {

constexpr int longestStatisticsViewName = 60;

} // namespace

StatisticsViewDialog::StatisticsViewDialog(const QStringList &taken, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("statisticsViewDialog"));
    setWindowTitle(tr("Save this view"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("statisticsViewName"));
    m_name->setMaxLength(longestStatisticsViewName);
    m_name->setAccessibleName(tr("Name"));
    auto *hint = plainLabel(Theme::Font::Caption, this, true);
    hint->setText(tr("Days, ticked fields and charts are kept under this name."));
    hint->setWordWrap(true);
    auto *buttons = new DialogButtons(this);
    QPushButton *keep = buttons->doButton();
    keep->setText(tr("Save"));
    keep->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Name"), m_name);
    form->addRow(hint);
    form->addRow(buttons);
    setMinimumWidth(leastDialogWidth);
    connect(m_name, &QLineEdit::textChanged, this, [this, keep, hint, taken](const QString &name) {
        keep->setEnabled(!name.trimmed().isEmpty());
        hint->setText(taken.contains(name.trimmed()) ? tr("There is a view of this name; it is replaced.")
                                                     : tr("Days, ticked fields and charts are kept under this name."));
    });
    connect(buttons, &DialogButtons::accepted, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
}

} // namespace imdesk
