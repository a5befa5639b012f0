// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explorer/requestfield.h"

#include "core/base/jsondoubt.h"
#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/plainedit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace imdesk {

namespace {

using FieldKind = RequestNode::Kind;
constexpr int manyBytes = 200;
constexpr int shortLinesHeight = 64;
constexpr int jsonLinesHeight = 104;
constexpr qsizetype shownChoice = 60;

QString jsonText(const QJsonValue &value, QJsonDocument::JsonFormat format)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(format)).trimmed();
    const QString list =
        QString::fromUtf8(QJsonDocument(value.isArray() ? value.toArray() : QJsonArray{value}).toJson(format))
            .trimmed();
    return value.isArray() ? list : list.mid(1, list.size() - 2).trimmed();
}

/// Any JSON value, not only a document.
QJsonValue anyJson(const QString &text, bool *ok)
{
    QJsonParseError parsed;
    const QJsonDocument list = QJsonDocument::fromJson("[" + text.toUtf8() + "]", &parsed);
    *ok = parsed.error == QJsonParseError::NoError && list.array().size() == 1;
    return *ok ? list.array().first() : QJsonValue(QJsonValue::Undefined);
}

/// What would get lost of a value that can be read as JSON.
std::optional<JsonDoubt> doubtOf(const QString &text)
{
    bool json = false;
    anyJson(text, &json);
    return json ? jsonDoubt(QByteArray("[" + text.toUtf8() + "]")) : std::nullopt;
}

/// A click beside a list of suggestions, which its completer only closes, gives the focus to what was clicked, lest
/// what is typed next goes on into the field of before.
class ClickBeside : public QObject
{
  public:
    explicit ClickBeside(QWidget *list) : QObject(list), m_list(list) { list->installEventFilter(this); }

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::MouseButtonPress)
            return QObject::eventFilter(watched, event);
        const QPoint at = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (m_list->rect().contains(m_list->mapFromGlobal(at)))
            return QObject::eventFilter(watched, event);
        m_list->hide();
        QWidget *clicked = QApplication::widgetAt(at);
        while (clicked && ((clicked->focusPolicy() & Qt::ClickFocus) != Qt::ClickFocus || !clicked->isEnabled()))
            clicked = clicked->parentWidget();
        if (clicked)
            clicked->setFocus(Qt::MouseFocusReason);
        return true;
    }

  private:
    QWidget *m_list;
};

} // namespace

bool RequestField::wantsLines(const RequestNode &node, const QJsonValue &value)
{
    if (node.kind == FieldKind::Json)
        return true;
    if (node.kind != FieldKind::Text)
        return false;
    return node.field->maxBytes.value_or(0) >= manyBytes || node.key == QLatin1String("Content") ||
           value.toString().contains(QLatin1Char('\n'));
}

RequestField::RequestField(const RequestNode &node, FieldKind kind, bool tall, QWidget *parent)
    : QWidget(parent), m_node(node), m_kind(kind)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (kind == FieldKind::Choice || kind == FieldKind::IntegerChoice || kind == FieldKind::Boolean)
        makeChoice();
    else if (tall || kind == FieldKind::Json)
        makeLines();
    else
        makeLine();
    if (kind == FieldKind::Text && node.field && node.field->maxBytes) {
        m_counter = new ByteCounter(this);
        m_counter->setMaximum(*node.field->maxBytes);
        column->addWidget(m_counter, 0, Qt::AlignRight);
    }
    setValue(QJsonValue(QJsonValue::Undefined));
}

void RequestField::makeChoice()
{
    m_choice = new QComboBox(this);
    m_choice->addItem(QString(), QVariant());
    if (m_kind == FieldKind::Boolean) {
        m_choice->addItem(QStringLiteral("true"), true);
        m_choice->addItem(QStringLiteral("false"), false);
    }
    for (const QString &word : m_node.field->values)
        m_choice->addItem(word, word);
    for (const qint64 number : m_node.field->numbers)
        m_choice->addItem(QString::number(number), number);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout()->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT edited(value()); });
    retranslate();
}

void RequestField::makeLine()
{
    m_line = new QLineEdit(this);
    layout()->addWidget(m_line);
    if (const auto named = idKindOf(m_node.key))
        setIdMenu(m_line, [named] { return *named; });
    connect(m_line, &QLineEdit::textEdited, this, &RequestField::onText);
    // A chosen suggestion is not counted as typed.
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        if (m_line->completer() && !m_quiet)
            onText();
    });
}

void RequestField::makeLines()
{
    m_lines = new PlainEdit(this);
    m_lines->setTabChangesFocus(true);
    const bool json = m_kind == FieldKind::Json;
    if (json)
        m_lines->setFont(Theme::font(Theme::Font::Mono));
    m_lines->setFixedHeight(json ? jsonLinesHeight : shortLinesHeight);
    layout()->addWidget(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            onText();
    });
}

void RequestField::retranslate()
{
    if (m_choice)
        m_choice->setItemText(0, tr("(not set)"));
    if (m_line)
        m_line->setPlaceholderText(m_emptyText ? tr("(a text of no characters)") : QString());
    if (m_pick) {
        m_pick->setText(tr("Fill in a known one"));
        m_pick->setToolTip(tr("Fill in a known one (Alt+Down)"));
    }
}

QWidget *RequestField::editor() const
{
    if (m_choice)
        return m_choice;
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

void RequestField::setName(const QString &name)
{
    QWidget *taker = editor();
    taker->setAccessibleName(name);
    if (taker->objectName().isEmpty())
        taker->setObjectName(QStringLiteral("field:") + name);
}

void RequestField::setSuggestions(const QStringList &known)
{
    if (!m_line || known.isEmpty())
        return;
    if (const QCompleter *there = m_line->completer()) {
        auto *list = qobject_cast<QStringListModel *>(there->model());
        if (list && list->stringList() != known)
            list->setStringList(known);
        return;
    }
    auto *completer = new QCompleter(known, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    m_line->setCompleter(completer);
    new ClickBeside(completer->popup());
    m_pick = m_line->addAction(icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition);
    m_pick->setObjectName(QStringLiteral("fieldKnown"));
    m_pick->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_pick->setShortcutContext(Qt::WidgetShortcut);
    connect(m_pick, &QAction::triggered, completer, [this, completer] {
        m_line->setFocus(Qt::OtherFocusReason); // a line without the focus does not listen to its completer
        completer->setCompletionPrefix(QString());
        completer->complete();
    });
    retranslate();
}

QJsonValue RequestField::read(const QString &text, bool *ok) const
{
    *ok = true;
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    switch (m_kind) {
    case FieldKind::Integer: {
        bool number = false;
        const qint64 whole = text.trimmed().toLongLong(&number);
        return number ? QJsonValue(whole) : QJsonValue(text);
    }
    case FieldKind::Number: {
        bool number = false;
        const double real = text.trimmed().toDouble(&number);
        *ok = !number || isKeptNumber(text.trimmed().toUtf8());
        return number ? QJsonValue(real) : QJsonValue(text);
    }
    case FieldKind::Json: {
        const QJsonValue value = anyJson(text, ok);
        *ok = *ok && !doubtOf(text);
        return value;
    }
    case FieldKind::Any: {
        bool json = false;
        const QJsonValue value = anyJson(text, &json);
        *ok = !doubtOf(text);
        return json ? value : QJsonValue(text);
    }
    default:
        return text;
    }
}

QString RequestField::written(const QJsonValue &value) const
{
    if (value.isUndefined())
        return {};
    if (m_kind == FieldKind::Json)
        return jsonText(value, QJsonDocument::Indented);
    if (!value.isString())
        return jsonText(value, QJsonDocument::Compact);
    if (m_kind == FieldKind::Any) {
        // A text that reads as a number or a list keeps its quotes, so that it comes back as a text.
        bool json = false;
        anyJson(value.toString(), &json);
        return json ? jsonText(value, QJsonDocument::Compact) : value.toString();
    }
    return value.toString();
}

QString RequestField::typed() const
{
    if (m_line)
        return m_line->text();
    return m_kind == FieldKind::Json ? typedJson(m_lines) : typedText(m_lines);
}

QJsonValue RequestField::value() const
{
    if (m_choice) {
        const QVariant data = m_choice->currentData();
        return data.isValid() ? QJsonValue::fromVariant(data) : QJsonValue(QJsonValue::Undefined);
    }
    bool ok = true;
    return read(typed(), &ok);
}

QString RequestField::doubt() const
{
    if (!m_broken || m_choice)
        return {};
    const QString text = typed();
    if (m_kind == FieldKind::Number)
        return tr("This cannot be sent: %1.").arg(JsonDoubt{JsonDoubt::Kind::InexactNumber, text.trimmed(), 0}.words());
    const std::optional<JsonDoubt> found = doubtOf(text);
    return found ? tr("This cannot be sent: %1.").arg(found->words()) : QString();
}

void RequestField::keepValue(const QJsonValue &value)
{
    if (!m_broken || value != m_kept)
        setValue(value);
}

void RequestField::onText()
{
    const QString text = typed();
    bool ok = true;
    const QJsonValue now = read(text, &ok);
    m_emptyText = false;
    retranslate();
    if (m_counter)
        m_counter->count(text);
    const bool wasBroken = m_broken;
    m_broken = !ok;
    if (const QString words = doubt(); m_broken != wasBroken || words != m_doubtTold) {
        m_doubtTold = words;
        Q_EMIT brokenChanged();
    }
    if (ok)
        Q_EMIT edited(now);
}

void RequestField::setValue(const QJsonValue &value)
{
    m_quiet = true;
    m_kept = value;
    if (m_choice) {
        int at = value.isUndefined() ? 0 : m_choice->findData(value.toVariant());
        if (at < 0 && value.isDouble())
            at = m_choice->findData(QVariant(value.toInteger()));
        if (at < 0) {
            // Outside the documented set: shown all the same, for it is what would be sent.
            m_choice->addItem(value.isString() ? visibleText(value.toString(), shownChoice)
                                               : jsonText(value, QJsonDocument::Compact),
                              value.toVariant());
            at = m_choice->count() - 1;
        }
        m_choice->setCurrentIndex(at);
    } else {
        const bool empty = value.isString() && value.toString().isEmpty();
        const bool same = !m_broken && this->value() == value && m_emptyText == empty;
        const QString text = written(value);
        if (!same) {
            m_emptyText = empty;
            if (m_line)
                m_line->setText(text);
            else
                m_lines->setPlainText(text);
        }
        if (m_counter)
            m_counter->count(text);
        m_broken = false;
        m_doubtTold.clear();
        retranslate();
    }
    m_quiet = false;
}

} // namespace imdesk
