// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsoneditor.h"

#include "core/base/namedid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"

#include <QEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QVBoxLayout>

namespace imdesk {

namespace {

/// Colours names, texts, numbers and words of JSON, line by line: a JSON text never goes over a line's end.
class JsonHighlighter : public QSyntaxHighlighter
{
  public:
    /// `owner` says which theme is on: its palette is new before that of the editor in it.
    JsonHighlighter(QTextDocument *document, const QWidget *owner) : QSyntaxHighlighter(document), m_owner(owner) {}

  protected:
    void highlightBlock(const QString &line) override
    {
        static const QRegularExpression part(QStringLiteral(
            R"re(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b)re"));
        const Theme &theme = Theme::of(m_owner);
        for (auto it = part.globalMatch(line); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.hasCaptured(1))
                colour(match, 1, match.hasCaptured(2) ? theme.accent : theme.ok);
            else if (match.hasCaptured(3))
                colour(match, 3, theme.warn);
            else
                colour(match, 4, theme.bad);
        }
    }

  private:
    void colour(const QRegularExpressionMatch &match, int group, const QColor &ink)
    {
        setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), ink);
    }
    const QWidget *m_owner;
};

} // namespace

JsonEditor::JsonEditor(QWidget *parent)
    : QWidget(parent), m_edit(new PlainEdit(this)), m_words(plainLabel(Theme::Font::Caption, this))
{
    m_edit->setObjectName(QStringLiteral("jsonEdit"));
    m_words->setObjectName(QStringLiteral("jsonProblem"));
    m_edit->setFont(Theme::font(Theme::Font::Mono));
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(8);
    m_words->setWordWrap(true);
    new JsonHighlighter(m_edit->document(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit, 1);
    column->addWidget(m_words);
    setFocusProxy(m_edit);
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_edit, &QWidget::customContextMenuRequested, this, &JsonEditor::openMenu);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_quiet)
            return;
        // A change of colours also counts as one of the document.
        const std::optional<QJsonObject> before = m_object;
        const int errorBefore = m_error;
        const bool doubtBefore = isDoubtful();
        read();
        present();
        if (m_object != before || m_error != errorBefore || isDoubtful() != doubtBefore)
            Q_EMIT edited();
    });
    read();
    present();
}

void JsonEditor::setObject(const QJsonObject &object)
{
    m_quiet = true;
    // Through a cursor, so that Ctrl+Z leads back to what was written by hand.
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
    m_quiet = false;
    read();
    present();
}

void JsonEditor::forgetEarlier() { m_edit->document()->clearUndoRedoStacks(); }

QString JsonEditor::text() const { return typedJson(m_edit); }

void JsonEditor::openMenu(const QPoint &at)
{
    QMenu *menu = m_edit->createStandardContextMenu(at);
    menu->setObjectName(QStringLiteral("jsonMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Not text(): a line separator is no line of the document.
    const QStringList lines = typedText(m_edit).split(QLatin1Char('\n'));
    if (const QList<NamedId> ids = idsOnLine(lines, m_edit->cursorForPosition(at).blockNumber()); !ids.isEmpty()) {
        menu->addSeparator();
        addIdActions(menu, this, ids);
    }
    menu->popup(m_edit->viewport()->mapToGlobal(at));
}

void JsonEditor::read()
{
    const QByteArray bytes = text().toUtf8();
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    m_error = parsed.error;
    m_object.reset();
    m_doubt.reset();
    if (parsed.error == QJsonParseError::NoError) {
        m_line = 0;
        m_doubt = document.isObject() ? jsonDoubt(bytes) : std::nullopt;
        if (m_doubt)
            notePlace(bytes, m_doubt->offset);
        else if (document.isObject())
            m_object = document.object();
        return;
    }
    // The parser has gone one byte too far, and that byte can be the last of several of one character.
    qsizetype at = qMax(0, parsed.offset - 1);
    while (at > 0 && at < bytes.size() && (uchar(bytes[at]) & 0xC0) == 0x80)
        --at;
    notePlace(bytes, at);
}

void JsonEditor::notePlace(const QByteArray &bytes, qsizetype at)
{
    const QString before = QString::fromUtf8(bytes.left(at));
    m_line = int(before.count(QLatin1Char('\n'))) + 1;
    m_column = int(before.size() - (before.lastIndexOf(QLatin1Char('\n')) + 1)) + 1;
}

QString JsonEditor::problem() const
{
    if (m_object)
        return {};
    if (m_doubt)
        return tr("Line %1, column %2: %3.").arg(m_line).arg(m_column).arg(m_doubt->words());
    QString what;
    switch (m_error) {
    case QJsonParseError::NoError:
        return tr("The request must be one object in braces: { … }.");
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
        what = tr("a brace, a bracket or a comma is missing");
        break;
    case QJsonParseError::MissingNameSeparator:
        what = tr("a colon is missing after a name");
        break;
    case QJsonParseError::MissingValueSeparator:
        what = tr("a comma is missing");
        break;
    case QJsonParseError::UnterminatedString:
        what = tr("a text has no closing quote");
        break;
    case QJsonParseError::IllegalNumber:
        what = tr("this is no number");
        break;
    case QJsonParseError::IllegalEscapeSequence:
        what = tr("a backslash is followed by a wrong character");
        break;
    case QJsonParseError::GarbageAtEnd:
        what = tr("there is something after the end of the object");
        break;
    case QJsonParseError::IllegalValue:
        what = tr("a value is missing or is none of JSON's");
        break;
    case QJsonParseError::DeepNesting:
        what = tr("it is nested too deeply");
        break;
    default:
        what = tr("it is not JSON");
    }
    return tr("Line %1, column %2: %3.").arg(m_line).arg(m_column).arg(what);
}

void JsonEditor::present()
{
    const QString words = problem();
    const Theme &theme = Theme::of(this);
    setLabelColour(m_words, words.isEmpty() ? theme.muted : theme.bad);
    m_words->setText(words.isEmpty() ? tr("The JSON can be read.") : QStringLiteral("⚠ ") + words);
    m_edit->setAccessibleName(tr("Request as JSON"));
    m_edit->setAccessibleDescription(m_words->text());
}

void JsonEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        present();
    if (event->type() == QEvent::PaletteChange) {
        if (auto *colours = m_edit->document()->findChild<QSyntaxHighlighter *>()) {
            m_quiet = true;
            colours->rehighlight();
            m_quiet = false;
        }
    }
}

} // namespace imdesk
