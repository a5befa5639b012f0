// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace imdesk {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About imdesk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    QLabel *title = plainLabel(Theme::Font::PageTitle, this);
    title->setText(QStringLiteral("imdesk %1").arg(QStringLiteral(IMDESK_VERSION)));
    QLabel *what = plainLabel(Theme::Font::Body, this);
    what->setText(tr("A desktop admin console for an app on Tencent Cloud Chat. It is not made by Tencent."));
    QLabel *licence = plainLabel(Theme::Font::Body, this, true);
    licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    QLabel *built = plainLabel(Theme::Font::Caption, this, true);
    built->setText(tr("Runs on Qt %1").arg(QString::fromLatin1(qVersion())));
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(licence);
    column->addWidget(built);
    if (Theme::lacksChinese()) {
        QLabel *fonts = plainLabel(Theme::Font::Body, this);
        fonts->setObjectName(QStringLiteral("aboutFonts"));
        fonts->setText(
            tr("No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk."));
        fonts->setWordWrap(true);
        column->addWidget(fonts);
    }
    for (QLabel *label : {what, licence})
        label->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("aboutClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    column->addStretch();
    column->addLayout(row);
    setMinimumWidth(420);
}

} // namespace imdesk
