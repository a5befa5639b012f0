// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace imdesk {

FormRow::FormRow(QWidget *field, QWidget *parent, QWidget *keys)
    : QWidget(parent),
      m_field(field),
      m_keys(keys),
      m_label(plainLabel(Theme::Font::Caption, this, true)),
      m_hint(plainLabel(Theme::Font::Caption, this)),
      m_foot(new QHBoxLayout)
{
    m_hint->setObjectName(QStringLiteral("formHint"));
    m_hint->setWordWrap(true);
    m_label->setBuddy(keys ? keys : field);
    field->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(field);
    m_foot->setSpacing(Theme::gap);
    m_foot->addWidget(m_hint, 1);
    column->addLayout(m_foot);
    showHint();
    followField();
}

bool FormRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::EnabledChange)
        followField();
    return QWidget::eventFilter(watched, event);
}

// The line under the field stays as it is: it is what tells why nothing can be set there.
void FormRow::followField() { m_label->setEnabled(m_field->isEnabledTo(this)); }

void FormRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    if (!label.isEmpty()) {
        static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
        const QString name = QString(label).replace(mnemonic, QStringLiteral("\\1"));
        m_field->setAccessibleName(name);
        // A field of several widgets is spoken through the one that takes the keys.
        if (QWidget *part = keys())
            part->setAccessibleName(name);
    }
}

void FormRow::setCounter(QWidget *counter) { m_foot->addWidget(counter, 0, Qt::AlignRight | Qt::AlignTop); }

void FormRow::setHelp(const QString &help)
{
    m_help = help;
    showHint();
}

void FormRow::setProblem(const QString &problem)
{
    m_problem = problem;
    showHint();
}

void FormRow::showHint()
{
    const Theme &theme = Theme::of(this);
    const bool bad = !m_problem.isEmpty();
    const QString text = bad ? m_problem : m_help;
    setLabelColour(m_hint, bad ? theme.bad : theme.muted);
    m_hint->setText(bad ? QStringLiteral("⚠ ") + text : text);
    m_hint->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
    if (QWidget *part = keys())
        part->setAccessibleDescription(text);
}

void FormRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showHint();
    // A field that is turned off while its whole row is hears nothing of it.
    if (event->type() == QEvent::EnabledChange)
        followField();
}

} // namespace imdesk
