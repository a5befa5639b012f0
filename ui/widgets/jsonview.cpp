// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonview.h"

#include "core/base/plaintext.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace imdesk {

JsonView::JsonView(QWidget *parent)
    : QWidget(parent),
      m_search(new SearchField(this)),
      m_copy(new QPushButton(this)),
      m_edit(new PlainEdit(this)),
      m_note(plainLabel(Theme::Font::Caption, this, true))
{
    m_search->setObjectName(QStringLiteral("jsonSearch"));
    m_copy->setObjectName(QStringLiteral("jsonCopy"));
    m_edit->setObjectName(QStringLiteral("jsonText"));
    m_note->setObjectName(QStringLiteral("jsonNote"));
    m_edit->setReadOnly(true);
    m_edit->setFont(Theme::font(Theme::Font::Mono));
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->document()->setDocumentMargin(8);
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_edit, &QWidget::customContextMenuRequested, this, &JsonView::openMenu);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_edit, 1);
    column->addWidget(m_note);
    connect(m_search, &SearchField::searchChanged, this, [this] { find(true); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    retranslate();
}

void JsonView::setJson(const QJsonValue &value)
{
    QJsonDocument document;
    if (value.isObject()) {
        document.setObject(value.toObject());
    } else if (value.isArray()) {
        document.setArray(value.toArray());
    } else {
        setText(value.isUndefined() || value.isNull() ? QString() : value.toVariant().toString());
        return;
    }
    setText(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}

void JsonView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    // Each line by itself: indentation and breaks stay, hidden characters show.
    // One line of many thousand characters takes seconds to lay out, so long ones are broken.
    m_broken = false;
    QStringList lines;
    for (const QString &line : text.left(shownCharacters).split(QLatin1Char('\n'))) {
        m_broken = m_broken || line.size() > lineCharacters;
        for (qsizetype at = 0; at == 0 || at < line.size(); at += lineCharacters)
            lines << visibleText(line.mid(at, lineCharacters));
    }
    m_edit->setPlainText(lines.join(QLatin1Char('\n')));
    retranslate();
}

void JsonView::openMenu(const QPoint &at)
{
    QMenu *menu = m_edit->createStandardContextMenu(at);
    menu->setObjectName(QStringLiteral("jsonMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // What is shown may be escaped, the text is not; broken lines are none of its.
    const QStringList lines = m_broken ? QStringList() : m_text.left(shownCharacters).split(QLatin1Char('\n'));
    if (const QList<NamedId> ids = idsOnLine(lines, m_edit->cursorForPosition(at).blockNumber()); !ids.isEmpty()) {
        menu->addSeparator();
        addIdActions(menu, this, ids);
    }
    menu->popup(m_edit->viewport()->mapToGlobal(at));
}

void JsonView::find(bool fromStart)
{
    const QString words = m_search->text();
    if (words.isEmpty())
        return;
    if (fromStart)
        m_edit->moveCursor(QTextCursor::Start);
    if (!m_edit->find(words)) {
        m_edit->moveCursor(QTextCursor::Start);
        m_edit->find(words);
    }
}

void JsonView::retranslate()
{
    m_search->setPlaceholderText(tr("Find in the text"));
    m_search->setAccessibleName(tr("Find in the text"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the whole text"));
    m_edit->setAccessibleName(tr("Raw JSON"));
    const bool cut = m_text.size() > shownCharacters;
    m_note->setVisible(cut || m_broken);
    m_note->setText(tr("Very long lines are broken here. Copy takes the text as it is."));
    if (cut) {
        const QLocale locale;
        m_note->setText(tr("Shown: the first %1 of %2 characters. Copy takes all.")
                            .arg(locale.toString(shownCharacters), locale.toString(m_text.size())));
    }
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
