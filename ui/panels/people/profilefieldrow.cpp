// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/profilefieldrow.h"

#include "core/models/accountwords.h"
#include "ui/panels/people/peopleparts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include <limits>

namespace imdesk {

namespace {

constexpr qint64 maxProfileNumber = std::numeric_limits<quint32>::max();

/// The day that stands for "not set": the first one that a date field takes.
QDate noDate() { return {100, 1, 1}; }
/// Where a date that was not set begins, so that a birthday is near.
QDate firstDate() { return {2000, 1, 1}; }

bool isShownAsDate(const QJsonValue &value)
{
    const QDate date = profilefields::dateOf(value);
    return date.isValid() && date > noDate();
}

} // namespace

ProfileFieldRow::ProfileFieldRow(const ProfileField &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_row(nullptr)
{
    QWidget *editor = makeEditor();
    const QString name = QStringLiteral("field_") + field.tag.section(QLatin1Char('_'), -1);
    (m_date ? m_date : editor)->setObjectName(name);
    if (m_dateSet)
        m_dateSet->setObjectName(name + QStringLiteral("Set"));
    m_row = new FormRow(editor, this, m_dateSet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (m_field.isCustom()) {
        m_drop = peopleButton(this, "dropField", QStringLiteral("close"), ButtonRole::Quiet);
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::gap);
        line->addWidget(m_row, 1);
        line->addWidget(m_drop, 0, Qt::AlignBottom);
        column->addLayout(line);
        connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT dropRequested(m_field.tag); });
    } else {
        column->addWidget(m_row);
    }
    if (m_bytes && m_drop)
        column->addWidget(m_bytes, 0, Qt::AlignRight);
    else if (m_bytes)
        m_row->setCounter(m_bytes);
    column->addStretch();
    retranslate();
}

QWidget *ProfileFieldRow::makeEditor()
{
    switch (m_field.kind) {
    case ProfileField::Kind::Choice:
        m_choice = new QComboBox(this);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &ProfileFieldRow::onEdited);
        return m_choice;
    case ProfileField::Kind::Date:
        return makeDate();
    case ProfileField::Kind::Flag:
        m_flag = new QCheckBox(this);
        connect(m_flag, &QCheckBox::toggled, this, &ProfileFieldRow::onEdited);
        return m_flag;
    case ProfileField::Kind::Number: {
        static const QRegularExpression digits(QStringLiteral("[0-9]{0,10}"));
        m_line = new QLineEdit(this);
        m_line->setValidator(new QRegularExpressionValidator(digits, m_line));
        break;
    }
    case ProfileField::Kind::Text:
        m_line = new QLineEdit(this);
        m_bytes = new ByteCounter(this);
        m_bytes->setMaximum(m_field.maxBytes);
        break;
    }
    connect(m_line, &QLineEdit::textChanged, this, &ProfileFieldRow::onEdited);
    return m_line;
}

QWidget *ProfileFieldRow::makeDate()
{
    auto *editor = new QWidget(this);
    m_dateSet = new QCheckBox(editor);
    m_date = new QDateEdit(editor);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(noDate());
    showDate(noDate());
    auto *line = new QHBoxLayout(editor);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_dateSet);
    line->addWidget(m_date, 1);
    // The special text for "not set" takes no keys, so that the field is off while it stands there.
    connect(m_dateSet, &QCheckBox::toggled, this, [this](bool set) {
        if (m_setting)
            return;
        m_setting = true;
        showDate(set ? firstDate() : noDate());
        m_setting = false;
        onEdited();
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        if (m_setting)
            return;
        m_setting = true;
        // Not set once more: that would put what is being typed right.
        if (date > noDate())
            m_dateSet->setChecked(true);
        m_date->setEnabled(m_dateSet->isChecked());
        m_setting = false;
        onEdited();
    });
    return editor;
}

void ProfileFieldRow::showDate(const QDate &date)
{
    const bool set = date > noDate();
    m_dateSet->setChecked(set);
    m_date->setEnabled(set);
    m_date->setDate(date);
}

void ProfileFieldRow::fillChoices()
{
    const bool before = std::exchange(m_setting, true);
    QString now = m_touched ? m_choice->currentData().toString() : m_value.toString();
    // Once something is set, no call gives it back to the console.
    const bool open = m_field.openDefault && m_value.toString().isEmpty();
    if (now.isEmpty() && !open)
        now = m_field.choices.first();
    m_choice->clear();
    if (open)
        m_choice->addItem(tr("not set (as the service's console says)"), QString());
    QStringList words = m_field.choices;
    if (!now.isEmpty() && !words.contains(now))
        words << now;
    for (const QString &word : words)
        m_choice->addItem(accountwords::choice(word), word);
    m_choice->setCurrentIndex(m_choice->findData(now));
    m_setting = before;
}

void ProfileFieldRow::setValue(const QJsonValue &value)
{
    m_setting = true;
    m_touched = false;
    m_value = value;
    const bool known = !value.isUndefined() && !value.isNull();
    if (m_choice) {
        fillChoices();
    } else if (m_date) {
        showDate(known && isShownAsDate(value) ? profilefields::dateOf(value) : noDate());
    } else if (m_flag) {
        m_flag->setChecked(static_cast<qint64>(value.toDouble()) & 1);
    } else if (m_field.kind == ProfileField::Kind::Number) {
        m_line->setText(known ? QString::number(static_cast<qint64>(value.toDouble())) : QString());
    } else {
        m_line->setText(value.toString());
        m_line->setCursorPosition(0);
    }
    m_setting = false;
    check();
}

void ProfileFieldRow::edit(const QJsonValue &value)
{
    const QJsonValue before = m_value;
    setValue(value);
    m_value = before;
    m_touched = true;
    if (m_choice)
        fillChoices();
    check();
}

QJsonValue ProfileFieldRow::value() const
{
    if (!m_touched)
        return m_value;
    if (m_choice) {
        const QString chosen = m_choice->currentData().toString();
        return chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen);
    }
    if (m_date) {
        const QDate date = m_date->date();
        return date <= noDate() ? 0 : date.year() * 10000 + date.month() * 100 + date.day();
    }
    if (m_flag) {
        // The other bits belong to the app.
        const auto bits = static_cast<qint64>(m_value.toDouble());
        return m_flag->isChecked() ? bits | 1 : bits & ~qint64(1);
    }
    if (m_field.kind == ProfileField::Kind::Number)
        return m_line->text().toLongLong();
    return m_line->text();
}

void ProfileFieldRow::onEdited()
{
    if (m_setting)
        return;
    m_touched = true;
    check();
    Q_EMIT edited();
}

bool ProfileFieldRow::hasProblem() const { return !m_row->problem().isEmpty(); }

void ProfileFieldRow::check()
{
    QString problem;
    QString help;
    if (m_bytes) {
        m_bytes->count(m_line->text());
        if (m_bytes->isOver())
            problem = tr("Too long for the service.");
    } else if (m_line && m_line->text().toLongLong() > maxProfileNumber) {
        problem = tr("At most %1.").arg(maxProfileNumber);
    }
    if (m_date && !m_touched && m_value.toDouble() != 0 && !isShownAsDate(m_value))
        help = tr("The service holds %1, which is no date.").arg(static_cast<qint64>(m_value.toDouble()));
    m_row->setHelp(help);
    m_row->setProblem(problem);
}

void ProfileFieldRow::retranslate()
{
    const QString name = accountwords::fieldName(m_field);
    m_row->setLabel(name);
    if (m_choice)
        fillChoices();
    if (m_date) {
        m_date->setSpecialValueText(tr("not set"));
        m_dateSet->setText(tr("set"));
        m_date->setAccessibleName(name);
        m_dateSet->setAccessibleName(tr("%1 is set").arg(name));
    }
    if (m_flag)
        m_flag->setText(tr("Receives no messages"));
    if (m_drop) {
        m_drop->setToolTip(tr("Ask for this field no longer"));
        m_drop->setAccessibleName(tr("Ask for %1 no longer").arg(name));
    }
    check();
}

} // namespace imdesk
