// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/profilechangesdialog.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tablesetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace imdesk {

ProfileChangesDialog::ProfileChangesDialog(const PeopleParts &parts, const QString &account,
                                           const QList<ChangedField> &changes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("profileChangesDialog"));
    setWindowTitle(tr("Save the profile"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *badge = new LevelBadge(this);
    badge->setLevel(parts.accounts.profile().level);
    QLabel *where = plainLabel(Theme::Font::Body, this, true);
    where->setText(visibleText(parts.accounts.profile().name, 80));
    auto *head = new QHBoxLayout;
    head->addWidget(badge);
    head->addWidget(where, 1);
    QLabel *effect = plainLabel(Theme::Font::Body, this);
    effect->setObjectName(QStringLiteral("changesEffect"));
    effect->setWordWrap(true);
    effect->setText(
        tr("%n field(s) of %1 are written. Afterwards they can be set back.", nullptr, static_cast<int>(changes.size()))
            .arg(visibleText(account, 40)));
    QStringList elsewhere;
    for (const ChangedField &change : changes) {
        if (change.elsewhere)
            elsewhere << change.name;
    }
    auto *warning = new MessageBar(this);
    warning->setObjectName(QStringLiteral("changesElsewhere"));
    warning->setDismissable(false);
    if (!elsewhere.isEmpty())
        warning->showMessage(
            MessageBar::Kind::Warning,
            tr("Somebody else has changed this meanwhile: %1").arg(elsewhere.join(QStringLiteral(", "))),
            tr("Old is what the service holds now; writing replaces it."));
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Field"), tr("Old"), tr("New")});
    for (const ChangedField &change : changes) {
        QList<QStandardItem *> row;
        for (const QString &text : {change.name, change.before, change.after}) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setToolTip(text);
            row << item;
        }
        model->appendRow(row);
    }
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("changesTable"));
    table->setModel(model);
    setupTable(table, QStringLiteral("profileChanges"), tr("Changes"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *write =
        peopleButton(this, "changesWrite", {}, parts.isProduction() ? ButtonRole::Danger : ButtonRole::Accent);
    write->setText(tr("Write %n field(s)", nullptr, static_cast<int>(changes.size())));
    auto *keep = peopleButton(this, "changesKeep", {});
    keep->setText(tr("Go on editing"));
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addLayout(head);
    column->addWidget(effect);
    column->addWidget(warning);
    column->addWidget(table, 1);
    column->addLayout(buttons);
    resizeWithin(this, {620, 360});
    connect(write, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    keep->setFocus();
}

} // namespace imdesk
