// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/elementform.h"

#include "core/api/messageelements.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
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

/// Value of a field in the content; "1.URL" looks into the picture's variant of that type.
QJsonValue valueIn(const QJsonObject &content, const QString &key)
{
    if (!key.contains(QLatin1Char('.')))
        return content.value(key);
    const int type = key.section(QLatin1Char('.'), 0, 0).toInt();
    for (const auto &image : content.value(QLatin1String("ImageInfoArray")).toArray()) {
        if (image.toObject().value(QLatin1String("Type")).toInt() == type)
            return image.toObject().value(key.section(QLatin1Char('.'), 1));
    }
    return QJsonValue(QJsonValue::Undefined);
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
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : QString();
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
    case FieldShapeOf::List:
        return QJsonArray::fromStringList(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    case FieldShapeOf::Json:
        return QJsonDocument::fromJson(text.toUtf8()).array();
    case FieldShapeOf::Line:
    case FieldShapeOf::Lines:
        break;
    }
    return text;
}

/// The three variants a client looks for: the picture as original and large one, and the thumbnail.
QJsonArray imageVariants(const QJsonObject &original, const QString &thumbnail)
{
    QJsonArray out;
    for (int type = 1; type <= 3; ++type) {
        QJsonObject image = original;
        image.insert(QStringLiteral("Type"), type);
        if (type == 3 && !thumbnail.isEmpty())
            image.insert(QStringLiteral("URL"), thumbnail);
        out.append(image);
    }
    return out;
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
        return edit->toPlainText();
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

api::MsgElement ElementForm::element() const
{
    api::MsgElement out = m_base;
    QJsonObject original;
    QString thumbnail;
    for (const Line &line : m_lines) {
        const QString text = textOf(line);
        const QString &key = line.spec.key;
        const bool given = !text.trimmed().isEmpty() && problemOf(line).isEmpty();
        if (key.startsWith(QLatin1String("1."))) {
            if (given)
                original.insert(key.mid(2), readValue(line.spec.shape, text));
        } else if (key == QLatin1String("3.URL")) {
            thumbnail = text.trimmed();
        } else if (given) {
            out.content.insert(key, readValue(line.spec.shape, text));
        } else {
            out.content.remove(key);
        }
    }
    if (out.type == QLatin1String(api::elementType<api::ImageContent>))
        out.content.insert(QStringLiteral("ImageInfoArray"), imageVariants(original, thumbnail));
    if (out.type == QLatin1String(api::elementType<api::RelayContent>)) {
        // Without the list in it the digest tells how many there are.
        const qsizetype listed = out.content.value(QLatin1String("MsgList")).toArray().size();
        const qsizetype told = out.content.value(QLatin1String("AbstractList")).toArray().size();
        out.content.insert(QStringLiteral("MsgNum"), qint64(listed > 0 ? listed : told));
    }
    return out;
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
