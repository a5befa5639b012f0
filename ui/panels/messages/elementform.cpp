// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/elementform.h"

#include "core/api/messageelements.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/plainedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QUuid>

#include <cmath>
#include <utility>

namespace imdesk {

namespace {

using FieldShapeOf = ElementSpec::Shape;

bool isWide(FieldShapeOf shape)
{
    return shape == FieldShapeOf::Lines || shape == FieldShapeOf::List || shape == FieldShapeOf::Json;
}

const QString imageListKey = QStringLiteral("ImageInfoArray");

/// The picture's variant of that type; empty where there is none.
QJsonObject variantOf(const QJsonArray &images, int type)
{
    for (const auto &image : images) {
        if (image.toObject().value(QLatin1String("Type")).toInt() == type)
            return image.toObject();
    }
    return {};
}

/// Value of a field in the content; "1.URL" looks into the picture's variant of that type.
QJsonValue valueIn(const QJsonObject &content, const QString &key)
{
    if (!key.contains(QLatin1Char('.')))
        return content.value(key);
    const int type = key.section(QLatin1Char('.'), 0, 0).toInt();
    const QString name = key.section(QLatin1Char('.'), 1);
    const QJsonArray images = content.value(imageListKey).toArray();
    const QJsonValue value = variantOf(images, type).value(name);
    // The picture itself is what an empty field means.
    return type != 1 && value == variantOf(images, 1).value(name) ? QJsonValue(QJsonValue::Undefined) : value;
}

QString shownElementText(FieldShapeOf shape, const QJsonValue &value)
{
    if (shape == FieldShapeOf::List) {
        QStringList lines;
        for (const auto &item : value.toArray())
            lines << item.toString();
        return lines.join(QLatin1Char('\n'));
    }
    if (shape == FieldShapeOf::Json)
        return value.isArray() ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson()) : QString();
    if (shape == FieldShapeOf::Real)
        return value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : QString();
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QJsonValue readValue(FieldShapeOf shape, const QString &text)
{
    switch (shape) {
    case FieldShapeOf::Whole:
    case FieldShapeOf::Choice:
        return text.trimmed().toLongLong();
    case FieldShapeOf::Real:
        return text.trimmed().toDouble();
    case FieldShapeOf::List: {
        QStringList lines = text.split(QLatin1Char('\n'));
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast(); // one between others is a line as it stands
        return QJsonArray::fromStringList(lines);
    }
    case FieldShapeOf::Json:
        return QJsonDocument::fromJson(text.toUtf8()).array();
    case FieldShapeOf::Line:
    case FieldShapeOf::Lines:
        break;
    }
    return text;
}

/// Puts one field of one variant in, or takes it out. A client looks for three variants, so a new picture has them
/// all; what was the same in another one as in the original goes on being so.
void putInVariant(QJsonArray &images, const QJsonArray &before, const QString &key, QJsonValue value)
{
    const int type = key.section(QLatin1Char('.'), 0, 0).toInt();
    const QString name = key.section(QLatin1Char('.'), 1);
    for (int each = 1; each <= 3; ++each) {
        if (!variantOf(images, each).isEmpty() || (!before.isEmpty() && each != type))
            continue;
        QJsonObject image = variantOf(images, 1);
        image.insert(QStringLiteral("Type"), each);
        images.append(image);
    }
    if (type != 1 && value.isUndefined())
        value = variantOf(images, 1).value(name);
    for (qsizetype at = 0; at < images.size(); ++at) {
        QJsonObject image = images.at(at).toObject();
        const int its = image.value(QLatin1String("Type")).toInt();
        const bool follows = type == 1 && variantOf(before, its).value(name) == variantOf(before, 1).value(name);
        if (its != type && !follows)
            continue;
        if (value.isUndefined())
            image.remove(name);
        else
            image.insert(name, value);
        images.replace(at, image);
    }
}

} // namespace

api::MsgElement ElementForm::fresh(const QString &msgType)
{
    api::MsgElement element{msgType, {}, {}};
    for (const FieldShape &field : api::elementFields(msgType)) {
        if (field.path.endsWith(QLatin1String("UUID")))
            element.content.insert(field.path, QUuid::createUuid().toString(QUuid::WithoutBraces));
        else if (field.path.endsWith(QLatin1String("Download_Flag")) ||
                 field.path.endsWith(QLatin1String("DownloadFlag")))
            element.content.insert(field.path, api::directDownload);
    }
    // A choice shows its first one from the beginning.
    for (const ElementSpec &spec : elementSpecs(msgType)) {
        if (spec.shape == FieldShapeOf::Choice)
            element.content.insert(spec.key, spec.choices.first().first);
    }
    return element;
}

ElementForm::ElementForm(const api::MsgElement &element, QWidget *parent) : QWidget(parent), m_base(element)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int at = 0; // cells of two columns
    for (const ElementSpec &spec : elementSpecs(element.type)) {
        Line line{spec, makeField(spec, valueIn(element.content, spec.key)), nullptr};
        line.row = new FormRow(line.field, this);
        const bool wide = isWide(spec.shape);
        at += wide && at % 2;
        grid->addWidget(line.row, at / 2, at % 2, 1, wide ? 2 : 1, Qt::AlignTop);
        at += wide ? 2 : 1;
        line.before = textOf(line);
        m_lines << line;
    }
    connect(this, &ElementForm::edited, this, &ElementForm::markTyped);
    retranslate();
}

/// What was typed and cannot be is marked at once; that something is missing is told when it is to be sent.
void ElementForm::markTyped()
{
    for (const Line &line : std::as_const(m_lines)) {
        const QString problem = problemOf(line);
        if (!textOf(line).trimmed().isEmpty())
            line.row->setProblem(problem);
        else if (line.row->problem() != problem)
            line.row->setProblem({});
    }
}

QString ElementForm::problem() const
{
    const QList<ElementSpec> specs = elementSpecs(m_base.type);
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        if (textOf(m_lines[at]).trimmed().isEmpty())
            continue;
        if (const QString problem = problemOf(m_lines[at]); !problem.isEmpty())
            return tr("%1: %2", "field, what is wrong with it").arg(specs[at].label, problem);
    }
    return {};
}

QWidget *ElementForm::makeField(const ElementSpec &spec, const QJsonValue &value)
{
    const QString name = QStringLiteral("element") + QString(spec.key).remove(QLatin1Char('.'));
    const QString text = shownElementText(spec.shape, value);
    if (spec.shape == FieldShapeOf::Choice) {
        auto *box = new QComboBox(this);
        for (const auto &[number, word] : spec.choices)
            box->addItem(word, number);
        box->setCurrentIndex(qMax(0, box->findData(value.toInt(spec.choices.first().first))));
        box->setObjectName(name);
        connect(box, &QComboBox::currentIndexChanged, this, &ElementForm::edited);
        return box;
    }
    if (isWide(spec.shape)) {
        auto *edit = new PlainEdit(this);
        edit->setPlainText(text);
        edit->setTabChangesFocus(true);
        edit->setObjectName(name);
        edit->setFixedHeight(spec.shape == FieldShapeOf::List ? 76 : 104);
        connect(edit, &QPlainTextEdit::textChanged, this, &ElementForm::edited);
        return edit;
    }
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textChanged, this, &ElementForm::edited);
    return edit;
}

QString ElementForm::textOf(const Line &line) const
{
    if (const auto *box = qobject_cast<QComboBox *>(line.field))
        return box->currentData().toString();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(line.field))
        return line.spec.shape == FieldShapeOf::Json ? typedJson(edit) : typedText(edit);
    return static_cast<QLineEdit *>(line.field)->text();
}

QString ElementForm::realProblem(const QString &text, const std::optional<QPair<int, int>> &range)
{
    bool good = true;
    const double number = text.toDouble(&good);
    // "nan" and "inf" are numbers to Qt, and to JSON they are none; what is too large is read as endless.
    if (range && (std::isinf(number) || (good && (number < range->first || number > range->second))))
        return tr("It must lie between %1 and %2.").arg(range->first).arg(range->second);
    return good && std::isfinite(number) ? QString() : tr("This is no number.");
}

QString ElementForm::problemOf(const Line &line) const
{
    const QString text = textOf(line).trimmed();
    if (text.isEmpty())
        return line.spec.required ? tr("This is needed.") : QString();
    bool good = true;
    if (line.spec.shape == FieldShapeOf::Whole)
        (void)text.toLongLong(&good);
    else if (line.spec.shape == FieldShapeOf::Real)
        return realProblem(text, line.spec.range);
    if (!good)
        return tr("This is no number.");
    if (line.spec.shape == FieldShapeOf::Json && !QJsonDocument::fromJson(text.toUtf8()).isArray())
        return tr("This is no JSON array.");
    return {};
}

bool ElementForm::check()
{
    bool good = true;
    for (const Line &line : std::as_const(m_lines)) {
        const QString problem = problemOf(line);
        line.row->setProblem(problem);
        good &= problem.isEmpty();
    }
    return good;
}

bool ElementForm::isEdited(const Line &line) const { return textOf(line) != line.before; }

api::MsgElement ElementForm::element() const
{
    api::MsgElement out = m_base;
    // What nobody has touched stays as it came: a field may not be able to show all of it.
    const QJsonArray before = m_base.content.value(imageListKey).toArray();
    QJsonArray images = before;
    for (const Line &line : m_lines) {
        if (!isEdited(line))
            continue;
        const QString text = textOf(line);
        const QString &key = line.spec.key;
        const bool given = !text.trimmed().isEmpty() && problemOf(line).isEmpty();
        const QJsonValue value = given ? readValue(line.spec.shape, text) : QJsonValue(QJsonValue::Undefined);
        if (key.contains(QLatin1Char('.')))
            putInVariant(images, before, key, value);
        else if (given)
            out.content.insert(key, value);
        else
            out.content.remove(key);
    }
    if (images != before)
        out.content.insert(imageListKey, images);
    const auto list = [](const api::MsgElement &of, const char *key) {
        return of.content.value(QLatin1String(key)).toArray();
    };
    if (out.type == QLatin1String(api::elementType<api::RelayContent>) &&
        (list(out, "MsgList") != list(m_base, "MsgList") ||
         list(out, "AbstractList") != list(m_base, "AbstractList"))) {
        // Without the list in it the digest tells how many there are.
        const qsizetype listed = list(out, "MsgList").size();
        const qsizetype told = list(out, "AbstractList").size();
        out.content.insert(QStringLiteral("MsgNum"), qint64(listed > 0 ? listed : told));
    }
    return out;
}

QString ElementForm::goToProblem() const
{
    const QList<ElementSpec> specs = elementSpecs(m_base.type);
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const FormRow *row = m_lines[at].row;
        if (row->problem().isEmpty())
            continue;
        m_lines[at].field->setFocus(Qt::OtherFocusReason);
        if (QScrollArea *around = scrollAreaAround(row))
            around->ensureWidgetVisible(m_lines[at].row);
        return tr("%1: %2", "field, what is wrong with it").arg(specs[at].label, row->problem());
    }
    return {};
}

QJsonObject ElementForm::typed() const
{
    QJsonObject out;
    for (const Line &line : m_lines) {
        const QString text = textOf(line);
        if (!text.isEmpty() && isEdited(line) && !problemOf(line).isEmpty())
            out.insert(line.spec.key, text);
    }
    return out;
}

void ElementForm::setTyped(const QJsonObject &texts)
{
    for (const Line &line : std::as_const(m_lines)) {
        const QJsonValue text = texts.value(line.spec.key);
        if (!text.isString())
            continue;
        if (auto *edit = qobject_cast<QPlainTextEdit *>(line.field))
            edit->setPlainText(text.toString());
        else if (auto *one = qobject_cast<QLineEdit *>(line.field))
            one->setText(text.toString());
    }
}

void ElementForm::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.first().field->setFocus();
}

void ElementForm::retranslate()
{
    const QList<ElementSpec> specs = elementSpecs(m_base.type);
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        m_lines[at].row->setLabel(specs[at].required ? specs[at].label : tr("%1 (optional)").arg(specs[at].label));
        m_lines[at].row->setHelp(specs[at].help);
    }
}

} // namespace imdesk
