// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/memberfieldsdialog.h"

#include "core/base/plaintext.h"
#include "core/services/grouprules.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

MemberFieldsDialog::MemberFieldsDialog(const Profile &profile, const MemberBefore &before, QWidget *parent)
    : FormDialog(profile, QStringLiteral("memberFieldsDialog"), parent),
      m_before(before),
      m_flag(new QComboBox),
      m_fields(new QTableWidget(0, 2)),
      m_add(new QPushButton(icon(QStringLiteral("plus")), tr("Add field"), this))
{
    const QString who = visibleText(before.account, 40);
    setTexts(tr("Fields of %1").arg(who),
             tr("Only what you change is sent. Custom fields are read by the app; the service makes nothing of them."),
             tr("Save"));
    const QList<QPair<QString, QString>> flags{
        {tr("Messages, with push"), QStringLiteral("AcceptAndNotify")},
        {tr("Messages, without push"), QStringLiteral("AcceptNotNotify")},
        {tr("Messages, with push when mentioned"), QStringLiteral("AcceptNotNotifyExceptAt")},
        {tr("No messages"), QStringLiteral("Discard")}};
    m_flag->addItem(tr("as it is"), QString());
    for (const auto &[text, word] : flags)
        m_flag->addItem(text, word);
    m_flag->setCurrentIndex(qMax(0, m_flag->findData(before.msgFlag)));
    addRow(m_flag, "memberFlag", tr("What the member gets"));
    m_fields->setHorizontalHeaderLabels({tr("Key"), tr("Value")});
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->verticalHeader()->hide();
    m_fields->setTabKeyNavigation(false);
    m_fields->setFixedHeight(150);
    m_fields->setColumnWidth(0, 150);
    m_fieldsRow = addRow(m_fields, "memberCustom", tr("Custom fields"),
                         tr("At most %1, whose keys are set up in the console first. A value has up to %2 bytes.")
                             .arg(memberlimit::customKeys)
                             .arg(memberlimit::customValue));
    m_add->setObjectName(QStringLiteral("memberAddCustom"));
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    for (const api::CustomItem &item : before.custom) {
        m_fieldsBefore.insert(item.key, item.value);
        addField(item.key, item.value, true);
    }
    connect(m_flag, &QComboBox::currentIndexChanged, this, &MemberFieldsDialog::check);
    connect(m_fields, &QTableWidget::cellChanged, this, &MemberFieldsDialog::check);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addField({}, {}, false);
        m_fields->setCurrentCell(m_fields->rowCount() - 1, 0);
        m_fields->setFocus();
        m_fields->editItem(m_fields->item(m_fields->rowCount() - 1, 0));
        check();
    });
    check();
    resizeWithin(this, {480, 460});
}

void MemberFieldsDialog::addField(const QString &key, const QString &value, bool known)
{
    const int row = m_fields->rowCount();
    m_fields->insertRow(row);
    auto *name = new QTableWidgetItem(key);
    if (known)
        name->setFlags(name->flags() & ~Qt::ItemIsEditable);
    m_fields->setItem(row, 0, name);
    m_fields->setItem(row, 1, new QTableWidgetItem(value));
}

QMap<QString, QString> MemberFieldsDialog::typed() const
{
    QMap<QString, QString> all;
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const QTableWidgetItem *key = m_fields->item(row, 0), *value = m_fields->item(row, 1);
        if (key && !key->text().trimmed().isEmpty())
            all.insert(key->text().trimmed(), value ? value->text() : QString());
    }
    return all;
}

api::ModifyMember MemberFieldsDialog::change() const
{
    api::ModifyMember request;
    request.account = m_before.account;
    if (const QString flag = m_flag->currentData().toString(); !flag.isEmpty() && flag != m_before.msgFlag)
        request.msgFlag = flag;
    const QMap<QString, QString> now = typed();
    QMap<QString, QString> keys = m_fieldsBefore;
    keys.insert(now);
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        if (m_fieldsBefore.value(it.key()) != now.value(it.key()))
            request.custom.append({it.key(), now.value(it.key())});
    }
    return request;
}

std::optional<api::ModifyMember> MemberFieldsDialog::inverse(const api::ModifyMember &change, const api::Member &before)
{
    if (change.msgFlag && before.msgFlag.isEmpty())
        return std::nullopt;
    api::ModifyMember back;
    back.groupId = change.groupId;
    back.account = change.account;
    if (change.msgFlag)
        back.msgFlag = before.msgFlag;
    for (const api::CustomItem &item : change.custom) {
        const auto was = std::ranges::find(before.custom, item.key, &api::CustomItem::key);
        back.custom.append({item.key, was == before.custom.end() ? QString() : was->value});
    }
    return back;
}

void MemberFieldsDialog::check()
{
    QString problem;
    const QMap<QString, QString> now = typed();
    for (auto it = now.cbegin(); it != now.cend() && problem.isEmpty(); ++it) {
        problem = GroupRules::customKeyProblem(it.key());
        if (utf8Bytes(it.value()) > memberlimit::customValue)
            problem = tr("A value has at most %1 bytes.").arg(memberlimit::customValue);
    }
    m_fieldsRow->setProblem(problem);
    m_add->setEnabled(m_fields->rowCount() < memberlimit::customKeys);
    const api::ModifyMember wanted = change();
    setReady(problem.isEmpty() && (wanted.msgFlag || !wanted.custom.isEmpty()));
}

} // namespace imdesk
