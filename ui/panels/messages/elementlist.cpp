// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/elementlist.h"

#include "core/api/messageelements.h"
#include "core/models/messagewords.h"
#include "ui/panels/messages/elementform.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

ElementList::ElementList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QPushButton(icon(QStringLiteral("plus")), {}, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::gapWide);
    m_add->setObjectName(QStringLiteral("elementAdd"));
    setButtonRole(m_add, ButtonRole::Quiet);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add(ElementForm::fresh(QLatin1String(api::elementType<api::TextContent>)));
        number();
        tabInto(this, this);
        m_entries.last().form->focusFirst();
        Q_EMIT edited();
    });
    setElements({});
}

void ElementList::add(const api::MsgElement &element)
{
    Entry entry;
    entry.box = new QWidget(this);
    entry.label = plainLabel(Theme::Font::Strong, entry.box);
    entry.kind = new QComboBox(entry.box);
    entry.kind->setObjectName(QStringLiteral("elementKind"));
    for (const QString &type : api::elementTypes())
        entry.kind->addItem(messagewords::kind(type), type);
    if (entry.kind->findData(element.type) < 0)
        entry.kind->addItem(messagewords::kind(element.type), element.type);
    entry.kind->setCurrentIndex(entry.kind->findData(element.type));
    entry.label->setBuddy(entry.kind);
    entry.remove = new QPushButton(icon(QStringLiteral("trash")), {}, entry.box);
    entry.remove->setObjectName(QStringLiteral("elementRemove"));
    setButtonRole(entry.remove, ButtonRole::Quiet);
    entry.form = new ElementForm(element, entry.box);
    entry.type = element.type;
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(entry.label);
    head->addWidget(entry.kind);
    head->addStretch();
    head->addWidget(entry.remove);
    auto *column = new QVBoxLayout(entry.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addWidget(entry.form);
    m_column->insertWidget(int(m_entries.size()), entry.box);
    connect(entry.form, &ElementForm::edited, this, &ElementList::edited);
    connect(entry.kind, &QComboBox::currentIndexChanged, this, [this, box = entry.box] { changeKind(box); });
    connect(entry.remove, &QPushButton::clicked, this, [this, box = entry.box] { removeBox(box); });
    m_entries << entry;
}

void ElementList::changeKind(QWidget *box)
{
    const auto entry = std::ranges::find(m_entries, box, &Entry::box);
    if (entry == m_entries.end())
        return;
    const QString type = entry->kind->currentData().toString();
    entry->left.insert(entry->type, {entry->form->element(), entry->form->typed()});
    const auto before = entry->left.constFind(type);
    auto *form = new ElementForm(before == entry->left.cend() ? ElementForm::fresh(type) : before->element, box);
    if (before != entry->left.cend())
        form->setTyped(before->typed);
    entry->type = type;
    delete box->layout()->replaceWidget(entry->form, form);
    entry->form->deleteLater();
    entry->form = form;
    connect(form, &ElementForm::edited, this, &ElementList::edited);
    form->show();
    tabInto(this, this);
    Q_EMIT edited();
}

void ElementList::removeBox(QWidget *box)
{
    const auto entry = std::ranges::find(m_entries, box, &Entry::box);
    if (entry == m_entries.end() || m_entries.size() < 2)
        return;
    entry->box->hide();
    entry->box->deleteLater(); // the click comes out of it
    m_column->removeWidget(entry->box);
    m_entries.erase(entry);
    number();
    m_add->setFocus();
    Q_EMIT edited();
}

QList<api::MsgElement> ElementList::elements() const
{
    QList<api::MsgElement> out;
    for (const Entry &entry : m_entries)
        out << entry.form->element();
    return out;
}

void ElementList::setElements(const QList<api::MsgElement> &elements)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.box->hide();
        m_column->removeWidget(entry.box);
        entry.box->deleteLater();
    }
    m_entries.clear();
    for (const api::MsgElement &element : elements)
        add(element);
    if (m_entries.isEmpty())
        add(ElementForm::fresh(QLatin1String(api::elementType<api::TextContent>)));
    number();
    tabInto(this, this);
    Q_EMIT edited();
}

bool ElementList::check()
{
    bool good = true;
    for (const Entry &entry : std::as_const(m_entries))
        good &= entry.form->check();
    return good;
}

QString ElementList::problem() const
{
    for (const Entry &entry : m_entries) {
        if (const QString problem = entry.form->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString ElementList::goToProblem() const
{
    for (const Entry &entry : m_entries) {
        if (const QString problem = entry.form->goToProblem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

QJsonArray ElementList::typed() const
{
    QJsonArray out;
    for (const Entry &entry : m_entries)
        out.append(entry.form->typed());
    return out;
}

void ElementList::setTyped(const QJsonArray &texts)
{
    for (qsizetype at = 0; at < qMin(texts.size(), m_entries.size()); ++at)
        m_entries[at].form->setTyped(texts.at(at).toObject());
}

void ElementList::number()
{
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const Entry &entry = m_entries[at];
        entry.label->setText(tr("Element %1").arg(at + 1));
        entry.kind->setAccessibleName(tr("Kind of element %1").arg(at + 1));
        entry.remove->setText(tr("Remove"));
        entry.remove->setAccessibleName(tr("Remove element %1").arg(at + 1));
        entry.remove->setVisible(m_entries.size() > 1);
    }
    m_add->setText(tr("Add an element"));
}

void ElementList::focusFirst() { m_entries.first().form->focusFirst(); }

void ElementList::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        for (int at = 0; at < entry.kind->count(); ++at)
            entry.kind->setItemText(at, messagewords::kind(entry.kind->itemData(at).toString()));
        entry.form->retranslate();
    }
    number();
}

} // namespace imdesk
