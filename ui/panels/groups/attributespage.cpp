// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/attributespage.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainedit.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

namespace {

FormRow *rowIn(FormDialog *dialog, QWidget *field, const char *name, const QString &label, const QString &help = {})
{
    field->setObjectName(QLatin1String(name));
    auto *row = new FormRow(field, dialog);
    row->setLabel(label);
    row->setHelp(help);
    dialog->body()->addWidget(row);
    return row;
}

} // namespace

AttributesPage::AttributesPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent)
    : ExtraPage(tools, extras, report, GroupAct::Attributes, QStringLiteral("attributes"), parent),
      m_add(makeAction("attributeAdd", "plus")),
      m_edit(makeAction("attributeEdit", "edit")),
      m_delete(makeAction("attributeDelete", "trash"))
{
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_delete->setShortcut(QKeySequence::Delete);
    connect(m_add, &QAction::triggered, this, [this] { edit({}, {}, true); });
    connect(m_edit, &QAction::triggered, this, [this] { edit(cell(0), m_values.value(cell(0)), false); });
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_delete, &QAction::triggered, this, &AttributesPage::remove);
    retranslate();
    setWidths({180});
}

void AttributesPage::retranslate()
{
    m_add->setText(tr("Add attribute…"));
    m_edit->setText(tr("Change…"));
    m_delete->setText(tr("Delete"));
    setTexts({tr("Attribute"), tr("Value")}, tr("Attributes"), tr("No attributes"),
             tr("Up to 16 short texts that clients and servers share: the state of a game, the song that plays."));
    setFileColumns({{QStringLiteral("key"), tr("Attribute"), 20, Holds::Text},
                    {QStringLiteral("value"), tr("Value"), 30, Holds::Text}});
}

void AttributesPage::ask()
{
    hear(m_extras.attributes(m_group.id), true, [this](const api::AttributesReply &reply) {
        m_values.clear();
        for (const api::GroupAttribute &attribute : reply.attributes)
            m_values.insert(attribute.key, attribute.value);
        QList<QStringList> rows;
        for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
            rows << QStringList{it.key(), it.value()};
        showRows(rows, tr("%1 of %2 attributes").arg(rows.size()).arg(GroupExtras::attributesOfAGroup));
    });
}

void AttributesPage::showActions()
{
    if (!m_delete)
        return;
    allow(m_add, m_values.size() >= GroupExtras::attributesOfAGroup
                     ? tr("A group has at most %1 attributes.").arg(GroupExtras::attributesOfAGroup)
                     : QString());
    allow(m_edit, chosen().size() == 1 ? QString() : tr("Choose one attribute."));
    allow(m_delete, chosen().isEmpty() ? tr("Choose attributes first.") : QString());
}

void AttributesPage::edit(const QString &key, const QString &value, bool isNew)
{
    auto *dialog = new FormDialog(m_tools.writes.rules().profile(), QStringLiteral("attributeDialog"), this);
    dialog->setTexts(isNew ? tr("Add an attribute") : tr("Change %1").arg(visibleText(key, 40)),
                     tr("In %1. Everybody in the group can read it.").arg(visibleText(m_group.title(), 60)),
                     tr("Save attribute"));
    auto *name = new QLineEdit(key);
    name->setReadOnly(!isNew);
    FormRow *nameRow =
        rowIn(dialog, name, "attributeKey", tr("Key"), tr("At most %1 bytes.").arg(GroupExtras::attributeKeyBytes));
    auto *text = new PlainEdit(value);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(110);
    rowIn(dialog, text, "attributeValue", tr("Value"));
    auto *counter = new ByteCounter(dialog);
    counter->setMaximum(GroupExtras::attributeValueBytes);
    counter->setAlignment(Qt::AlignRight);
    dialog->body()->addWidget(counter);
    const auto check = [this, dialog, name, nameRow, text, counter, isNew] {
        counter->count(typedText(text));
        QString problem;
        if (utf8Bytes(name->text()) > GroupExtras::attributeKeyBytes)
            problem = tr("At most %1 bytes.").arg(GroupExtras::attributeKeyBytes);
        else if (isNew && m_values.contains(name->text()))
            problem = tr("There is an attribute of this name; change that one.");
        nameRow->setProblem(problem);
        dialog->setReady(!name->text().isEmpty() && problem.isEmpty() && !counter->isOver());
    };
    connect(name, &QLineEdit::textChanged, dialog, check);
    connect(text, &QPlainTextEdit::textChanged, dialog, check);
    check();
    (isNew ? static_cast<QWidget *>(name) : text)->setFocus();
    resizeWithin(dialog, {480, 460});
    connect(dialog, &FormDialog::submitted, this, [this, dialog, name, text, isNew, id = m_group.id] {
        const api::GroupAttribute attribute{name->text(), typedText(text)};
        const auto go = [this, open = QPointer<FormDialog>(dialog), attribute, isNew, id] {
            if (!open)
                return;
            const Noted noted = newNoted();
            write(m_extras.putAttribute(id, attribute, noted), open.data(),
                  tr("Attribute %1 saved.").arg(visibleText(attribute.key, 40)),
                  wayBack(id, noted, isNew ? tr("The attribute is gone again.") : tr("The attribute is as before.")));
        };
        Confirmation question;
        question.title = tr("Save the attribute %1").arg(visibleText(attribute.key, 40));
        question.effect = tr("Everybody in the group can read it at once. Undo writes the old value back.");
        question.verb = tr("Save attribute");
        confirmed(question, false, go);
    });
    dialog->open();
}

void AttributesPage::remove()
{
    const QStringList keys = chosen();
    Confirmation question;
    question.title = tr("Delete %n attribute(s)", nullptr, static_cast<int>(keys.size()));
    question.effect = tr("From %1. Undo writes them again.").arg(visibleText(m_group.title(), 60));
    question.details = keys;
    question.verb = question.title;
    confirmed(question, keys.size() > 1, [this, keys, id = m_group.id] {
        const Noted noted = newNoted();
        const int count = static_cast<int>(keys.size());
        write(m_extras.deleteAttributes(id, keys, noted), tr("%n attribute(s) deleted.", nullptr, count),
              wayBack(id, noted, tr("%n attribute(s) are back.", nullptr, count)));
    });
}

CountersPage::CountersPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent)
    : ExtraPage(tools, extras, report, GroupAct::Counters, QStringLiteral("counters"), parent),
      m_add(makeAction("counterAdd", "plus")),
      m_change(makeAction("counterChange", "edit")),
      m_delete(makeAction("counterDelete", "trash"))
{
    m_change->setShortcut(QKeySequence(Qt::Key_F2));
    m_delete->setShortcut(QKeySequence::Delete);
    connect(m_add, &QAction::triggered, this, [this] { edit({}, true); });
    connect(m_change, &QAction::triggered, this, [this] { edit(cell(0), false); });
    connect(m_table, &QTableView::activated, m_change, &QAction::trigger);
    connect(m_delete, &QAction::triggered, this, &CountersPage::remove);
    retranslate();
    setWidths({180});
}

void CountersPage::retranslate()
{
    m_add->setText(tr("Add counter…"));
    m_change->setText(tr("Change…"));
    m_delete->setText(tr("Delete"));
    setTexts({tr("Counter"), tr("Value")}, tr("Counters"), tr("No counters"),
             tr("Up to 20 whole numbers that are set or moved by a step: likes, gifts, votes."));
    setFileColumns(
        {{QStringLiteral("key"), tr("Counter"), 20, Holds::Text}, {QStringLiteral("value"), tr("Value"), 14}});
}

void CountersPage::ask()
{
    hear(m_extras.counters(m_group.id), true, [this](const api::CountersReply &reply) {
        m_values.clear();
        for (const api::GroupCounter &counter : reply.counters)
            m_values.insert(counter.key, counter.value);
        QList<QStringList> rows;
        QList<QList<Cell>> cells;
        for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
            rows << QStringList{it.key(), QLocale().toString(it.value())};
            cells << QList<Cell>{it.key(), qint64(it.value())};
        }
        showRows(rows, tr("%1 of %2 counters").arg(rows.size()).arg(GroupExtras::countersOfAGroup), cells);
    });
}

void CountersPage::showActions()
{
    if (!m_delete)
        return;
    allow(m_add, m_values.size() >= GroupExtras::countersOfAGroup
                     ? tr("A group has at most %1 counters.").arg(GroupExtras::countersOfAGroup)
                     : QString());
    allow(m_change, chosen().size() == 1 ? QString() : tr("Choose one counter."));
    allow(m_delete, chosen().isEmpty() ? tr("Choose counters first.") : QString());
}

void CountersPage::edit(const QString &key, bool isNew)
{
    auto *dialog = new FormDialog(m_tools.writes.rules().profile(), QStringLiteral("counterDialog"), this);
    dialog->setTexts(isNew ? tr("Add a counter") : tr("Change %1").arg(visibleText(key, 40)),
                     tr("In %1.").arg(visibleText(m_group.title(), 60)), tr("Save counter"));
    auto *name = new QLineEdit(key);
    name->setReadOnly(!isNew);
    FormRow *nameRow =
        rowIn(dialog, name, "counterKey", tr("Key"), tr("At most %1 bytes.").arg(GroupExtras::counterKeyBytes));
    auto *mode = new QComboBox;
    mode->addItem(tr("Set to"), QStringLiteral("Set"));
    mode->addItem(tr("Increase by"), QStringLiteral("Increase"));
    mode->addItem(tr("Decrease by"), QStringLiteral("Decrease"));
    rowIn(dialog, mode, "counterMode", tr("How"),
          tr("A step is safe while others count too; setting overwrites what they counted."));
    auto *number = new QLineEdit(isNew ? QStringLiteral("0") : QString::number(m_values.value(key)));
    FormRow *numberRow = rowIn(dialog, number, "counterValue", tr("Number"));
    dialog->body()->addStretch();
    const auto check = [this, dialog, name, nameRow, number, numberRow, isNew] {
        bool whole = false;
        number->text().trimmed().toLongLong(&whole);
        numberRow->setProblem(whole ? QString() : tr("A whole number of 64 bits."));
        QString problem;
        if (utf8Bytes(name->text()) > GroupExtras::counterKeyBytes)
            problem = tr("At most %1 bytes.").arg(GroupExtras::counterKeyBytes);
        else if (isNew && m_values.contains(name->text()))
            problem = tr("There is a counter of this name; change that one.");
        nameRow->setProblem(problem);
        dialog->setReady(whole && !name->text().isEmpty() && problem.isEmpty());
    };
    connect(name, &QLineEdit::textChanged, dialog, check);
    connect(number, &QLineEdit::textChanged, dialog, check);
    check();
    (isNew ? name : number)->setFocus();
    resizeWithin(dialog, {480, 440});
    connect(dialog, &FormDialog::submitted, this, [this, dialog, name, mode, number, isNew, id = m_group.id] {
        const api::GroupCounter counter{name->text(), number->text().trimmed().toLongLong()};
        const QString how = mode->currentData().toString();
        const bool steps = how != QLatin1String("Set");
        const QString back = steps   ? tr("The step is taken back.")
                             : isNew ? tr("The counter is gone again.")
                                     : tr("The counter is as before.");
        const auto go = [this, open = QPointer<FormDialog>(dialog), counter, how, back, id] {
            if (!open)
                return;
            const Noted noted = newNoted();
            write(m_extras.changeCounter(id, counter, how, noted), open.data(),
                  tr("Counter %1 saved.").arg(visibleText(counter.key, 40)), wayBack(id, noted, back));
        };
        Confirmation question;
        question.title = tr("Save the counter %1").arg(visibleText(counter.key, 40));
        question.effect = tr("Everybody in the group sees it at once.");
        question.verb = tr("Save counter");
        confirmed(question, false, go);
    });
    dialog->open();
}

void CountersPage::remove()
{
    const QStringList keys = chosen();
    Confirmation question;
    question.title = tr("Delete %n counter(s)", nullptr, static_cast<int>(keys.size()));
    question.effect = tr("From %1. Undo sets them again.").arg(visibleText(m_group.title(), 60));
    question.details = keys;
    question.verb = question.title;
    confirmed(question, keys.size() > 1, [this, keys, id = m_group.id] {
        const Noted noted = newNoted();
        const int count = static_cast<int>(keys.size());
        write(m_extras.deleteCounters(id, keys, noted), tr("%n counter(s) deleted.", nullptr, count),
              wayBack(id, noted, tr("%n counter(s) are back.", nullptr, count)));
    });
}

} // namespace imdesk
