// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/jobfieldsform.h"

#include "core/base/plaintext.h"
#include "core/jobs/jobverb.h"
#include "core/services/profilefields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

/// Not a column of the rows, but one value for all of them, or nothing.
constexpr int noColumn = -1;
constexpr auto tagPrefix = QLatin1String("Tag_Profile_");
constexpr auto customPrefix = QLatin1String("Tag_Profile_Custom_");

/// The tag that a column is named after; empty for another name.
QString tagOf(const QString &column)
{
    const QString name = column.trimmed();
    if (name.startsWith(customPrefix, Qt::CaseInsensitive))
        return QString(customPrefix) + name.mid(customPrefix.size());
    return name.startsWith(tagPrefix, Qt::CaseInsensitive) ? QString(tagPrefix) + name.mid(tagPrefix.size())
                                                           : QString();
}

int columnIn(const QComboBox *place) { return place->currentIndex() < 0 ? noColumn : place->currentData().toInt(); }

bool isNamed(const QString &column, const QString &name)
{
    return column.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

JobFieldsForm::JobFieldsForm(QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout),
      m_tagBox(new QWidget(this)),
      m_tag(new QLineEdit(m_tagBox)),
      m_addTag(new QPushButton(icon(QStringLiteral("plus")), tr("Add field"), m_tagBox))
{
    m_tag->setObjectName(QStringLiteral("jobTag"));
    m_tag->setAccessibleName(tr("Custom field of the profile"));
    m_tag->setPlaceholderText(tr("another custom field: Tag_Profile_Custom_…"));
    m_addTag->setObjectName(QStringLiteral("jobAddTag"));
    // Return here adds the field; the dialog around would take it for its own button.
    m_tag->installEventFilter(this);
    auto *line = new QHBoxLayout(m_tagBox);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_tag, 1);
    line->addWidget(m_addTag);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_tagBox);
    column->addStretch(1);
    connect(m_addTag, &QPushButton::clicked, this, &JobFieldsForm::addTag);
    connect(this, &JobFieldsForm::changed, this, &JobFieldsForm::markMissing);
}

bool JobFieldsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tag && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            addTag();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JobFieldsForm::setVerb(const JobVerb &verb, const QString &group)
{
    m_verb = &verb;
    m_tags.clear();
    m_ownTags.clear();
    m_choices.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_lines.clear(); // nothing of another verb is kept
    m_tagBox->setVisible(verb.profileTags);
    build();
    for (const Line &line : std::as_const(m_lines)) {
        if (line.field == QLatin1String("group"))
            line.value->setText(group);
    }
}

void JobFieldsForm::build()
{
    QHash<QString, QPair<int, QString>> before;
    for (const Line &line : std::as_const(m_lines)) {
        before.insert(line.field, QPair(columnIn(line.place), line.value->text()));
    }
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_lines.clear();
    for (const JobField &field : m_verb->fields)
        addLine(field.name, field.required ? tr("%1 (needed): %2").arg(field.name, field.meaning())
                                           : tr("%1: %2").arg(field.name, field.meaning()));
    for (const QString &tag : std::as_const(m_tags))
        addLine(tag, tr("%1: custom field").arg(visibleText(tag, 60)));
    for (const Line &line : std::as_const(m_lines)) {
        const QPair<int, QString> kept = before.value(line.field, QPair(noColumn, QString()));
        line.value->setText(kept.second);
        offer(line, kept.first);
    }
}

void JobFieldsForm::offer(const Line &line, int column)
{
    const QSignalBlocker quiet(line.place);
    line.place->clear();
    for (int c = noColumn; c < int(m_columns.size()); ++c)
        line.place->addItem(c == noColumn ? tr("no column") : visibleText(m_columns[c], 60), c);
    line.place->setCurrentIndex(qMax(0, line.place->findData(column)));
    line.value->setEnabled(columnIn(line.place) == noColumn);
}

void JobFieldsForm::addLine(const QString &field, const QString &label)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    auto *place = new QComboBox(line);
    place->setObjectName(QStringLiteral("place_") + field);
    place->setAccessibleName(tr("Column for %1").arg(field));
    auto *value = new QLineEdit(line);
    value->setObjectName(QStringLiteral("value_") + field);
    value->setAccessibleName(tr("%1 for every row").arg(field));
    value->setPlaceholderText(tr("one value for every row"));
    row->addWidget(place, 1);
    row->addWidget(value, 1);
    auto *lack = plainLabel(Theme::Font::Caption, line);
    lack->setObjectName(QStringLiteral("lack_") + field);
    lack->setWordWrap(true);
    lack->setText(tr("%1 is needed: choose its column, or write one value for every row.").arg(field));
    lack->hide();
    column->addLayout(row);
    column->addWidget(lack);
    m_form->addRow(label, line);
    connect(place, &QComboBox::currentIndexChanged, this, [this, field, place, value] {
        const int column = columnIn(place);
        value->setEnabled(column == noColumn);
        const QString heading = m_match == Match::ByName ? m_columns.value(column) : QString();
        m_choices.insert(field, Choice{column, heading, m_layout});
        Q_EMIT changed();
        Q_EMIT columnChosen();
    });
    connect(value, &QLineEdit::textEdited, this, &JobFieldsForm::changed);
    m_lines << Line{field, place, value, lack};
}

void JobFieldsForm::addTag()
{
    QString name = m_tag->text().trimmed();
    if (name.startsWith(QLatin1String("Custom_"), Qt::CaseInsensitive))
        name = name.mid(7);
    const auto field = profilefields::custom(tagOf(name).isEmpty() ? name : tagOf(name));
    if (!field) {
        Q_EMIT refused(tr("A custom field of profiles is called Tag_Profile_Custom_ and 1 to 8 English letters."));
        return;
    }
    m_tag->clear();
    if (m_tags.contains(field->tag))
        return;
    const QList<int> free = unused();
    m_ownTags << field->tag;
    m_tags << field->tag;
    build();
    if (!free.isEmpty())
        m_lines.last().place->setCurrentIndex(m_lines.last().place->findData(free.first()));
    Q_EMIT changed();
}

void JobFieldsForm::setColumns(const QStringList &columns, Match match, const QString &source, const QString &layout,
                               const QString &home)
{
    const bool other = source != m_source;
    m_source = source;
    m_layout = layout;
    m_match = match;
    m_home = home;
    m_columns = columns;
    QStringList tags = m_ownTags;
    for (const QString &column : columns) {
        const QString tag = m_verb->profileTags && match == Match::ByName ? tagOf(column) : QString();
        const bool standard =
            std::ranges::any_of(m_verb->fields, [&tag](const JobField &field) { return field.meaning() == tag; });
        if (!tag.isEmpty() && !standard && !tags.contains(tag))
            tags << tag;
    }
    if (tags != m_tags) {
        m_tags = tags;
        build();
    }
    if (other)
        m_choices.clear();
    for (const Line &line : std::as_const(m_lines)) {
        // Columns of another source mean something else.
        offer(line, other ? noColumn : columnIn(line.place));
        const auto chosen = m_choices.find(line.field);
        if (chosen == m_choices.end()) {
            fill(line);
            continue;
        }
        // A column that is not there now may come back, such as while its heading is typed anew.
        const int column = placeOf(*chosen);
        if (column != noColumn)
            *chosen = Choice{column, chosen->heading, m_layout};
        offer(line, column);
    }
    Q_EMIT changed();
}

QHash<QString, int> JobFieldsForm::chosen() const
{
    QHash<QString, int> out;
    for (const Line &line : m_lines) {
        if (m_choices.contains(line.field))
            out.insert(line.field, columnIn(line.place));
    }
    return out;
}

void JobFieldsForm::recall(const QHash<QString, int> &columns)
{
    if (columns.isEmpty())
        return;
    QStringList tags = m_tags;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (m_verb->profileTags && it.value() != noColumn && it.key().startsWith(customPrefix) &&
            !tags.contains(it.key())) {
            tags << it.key();
            m_ownTags << it.key();
        }
    }
    if (tags != m_tags) {
        m_tags = tags;
        build();
    }
    for (const Line &line : std::as_const(m_lines)) {
        const auto column = columns.find(line.field);
        if (column == columns.end() || m_choices.contains(line.field) || *column >= int(m_columns.size()))
            continue;
        const QString heading = m_match == Match::ByName ? m_columns.value(*column) : QString();
        m_choices.insert(line.field, Choice{*column, heading, m_layout});
        offer(line, *column);
    }
    Q_EMIT changed();
}

int JobFieldsForm::placeOf(const Choice &choice) const
{
    if (choice.heading.isEmpty() || choice.layout == m_layout)
        return choice.column < m_columns.size() ? choice.column : noColumn;
    if (m_match != Match::ByName)
        return noColumn;
    if (isNamed(m_columns.value(choice.column), choice.heading))
        return choice.column;
    // One of two that are called alike would be a guess.
    int found = noColumn;
    for (int c = 0; c < int(m_columns.size()); ++c) {
        if (isNamed(m_columns[c], choice.heading) && std::exchange(found, c) != noColumn)
            return noColumn;
    }
    return found;
}

int JobFieldsForm::columnFor(const QString &field) const
{
    const auto find = [this](const QString &name) {
        const auto it =
            std::ranges::find_if(m_columns, [&name](const QString &column) { return isNamed(column, name); });
        return it == m_columns.end() ? noColumn : static_cast<int>(it - m_columns.begin());
    };
    if (const int column = find(field); column != noColumn)
        return column;
    // The service's own name for it, such as UserID.
    for (const JobField &one : m_verb->fields) {
        if (one.name == field)
            return find(one.meaning());
    }
    return noColumn;
}

void JobFieldsForm::fill(const Line &line)
{
    int wanted = columnIn(line.place);
    if (m_match == Match::Chosen) {
        wanted = line.field == m_home ? 0 : noColumn;
    } else if (m_match == Match::ByName) {
        wanted = columnFor(line.field);
    } else {
        const qsizetype at = m_verb->fieldNames().indexOf(line.field);
        if (at >= 0 && at < m_columns.size() && wanted == noColumn && line.value->text().isEmpty())
            wanted = static_cast<int>(at);
    }
    const QSignalBlocker quiet(line.place);
    line.place->setCurrentIndex(qMax(0, line.place->findData(wanted)));
    line.value->setEnabled(columnIn(line.place) == noColumn);
}

QList<QPair<QString, int>> JobFieldsForm::columns() const
{
    QList<QPair<QString, int>> out;
    for (const Line &line : m_lines) {
        if (const int column = columnIn(line.place); column != noColumn || isFoundUnasked(line.field))
            out << QPair(line.field, column);
    }
    return out;
}

bool JobFieldsForm::isFoundUnasked(const QString &field) const
{
    const qsizetype at = m_verb->fieldNames().indexOf(field);
    if (at < 0) // a tag, which is read only where a plan names it
        return false;
    return m_match == Match::ByName ? columnFor(field) != noColumn : m_match == Match::ByOrder && at < m_columns.size();
}

QJsonObject JobFieldsForm::values() const
{
    QJsonObject out;
    for (const Line &line : m_lines) {
        const QString typed = line.value->text();
        const QString bare = typed.trimmed();
        const bool keeps = std::ranges::any_of(m_verb->fields, [&line](const JobField &field) {
            return field.name == line.field && field.kind == JobField::Kind::Message;
        });
        if (columnIn(line.place) == noColumn && !bare.isEmpty())
            out.insert(line.field, keeps ? typed : bare);
    }
    return out;
}

QStringList JobFieldsForm::missing() const
{
    const QJsonObject given = values();
    QStringList out;
    for (const Line &line : m_lines) {
        const bool needed = std::ranges::any_of(
            m_verb->fields, [&line](const JobField &field) { return field.name == line.field && field.required; });
        if (needed && columnIn(line.place) == noColumn && !given.contains(line.field))
            out << line.field;
    }
    return out;
}

void JobFieldsForm::markMissing()
{
    const QStringList fields = m_columns.isEmpty() ? QStringList() : missing();
    for (const Line &line : std::as_const(m_lines)) {
        const bool lacks = fields.contains(line.field);
        line.lack->setVisible(lacks);
        line.value->setAccessibleDescription(lacks ? line.lack->text() : QString());
    }
}

QList<int> JobFieldsForm::unused() const
{
    QSet<int> used;
    for (const auto &[field, column] : columns())
        used << column;
    QList<int> out;
    for (int c = 0; c < int(m_columns.size()); ++c) {
        if (!used.contains(c))
            out << c;
    }
    return out;
}

} // namespace imdesk
