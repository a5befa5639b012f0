// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/namefilterdialog.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace imdesk {

namespace {

constexpr int longestFilterName = 60;
constexpr qsizetype filterTextShown = 200;

} // namespace

NameFilterDialog::NameFilterDialog(const QString &filterText, QWidget *parent)
    : QDialog(parent), m_text(filterText), m_name(new QLineEdit(this)), m_colour(new QComboBox(this))
{
    setObjectName(QStringLiteral("nameFilterDialog"));
    setWindowTitle(tr("Name this filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setMaxLength(longestFilterName);
    m_name->setAccessibleName(tr("Name"));
    m_colour->setObjectName(QStringLiteral("filterColour"));
    m_colour->setAccessibleName(tr("Colour of its rows"));
    m_colour->addItem(tr("none"), QString());
    m_colour->addItem(tr("green"), QStringLiteral("ok"));
    m_colour->addItem(tr("amber"), QStringLiteral("warn"));
    m_colour->addItem(tr("red"), QStringLiteral("bad"));
    m_colour->addItem(tr("blue"), QStringLiteral("accent"));
    auto *text = plainLabel(Theme::Font::Mono, this);
    text->setText(visibleText(filterText, filterTextShown));
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *keep = buttons->button(QDialogButtonBox::Ok);
    keep->setText(tr("Keep"));
    keep->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Filter"), text);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Colour of its rows"), m_colour);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this,
            [keep](const QString &name) { keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named({m_name->text().trimmed(), m_text, m_colour->currentData().toString()});
        accept();
    });
}

} // namespace imdesk
