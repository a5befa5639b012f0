// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "core/base/plaintext.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/returnpress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBlock>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int leastDetailsHeight = 80;
constexpr int leastQuestionWidth = 420;
/// More of them scroll anyway.
constexpr int enoughLines = 20;

/// A few lines need no room for ten; one that is longer than the dialog is wide goes on in the next.
int heightOfLines(const QPlainTextEdit &edit)
{
    const QFontMetrics metrics(edit.font());
    const int room = leastQuestionWidth - 3 * Theme::pageMargin;
    int lines = 0;
    for (QTextBlock block = edit.document()->begin(); block.isValid() && lines < enoughLines; block = block.next())
        lines += 1 + metrics.horizontalAdvance(block.text()) / room;
    return lines * metrics.lineSpacing() + 2 * (edit.frameWidth() + qRound(edit.document()->documentMargin()));
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &question, QWidget *parent)
    : QDialog(parent),
      m_detailsButton(new QPushButton(this)),
      m_details(new PlainEdit(this)),
      m_reason(new QLineEdit(this)),
      m_word(new QLineEdit(this)),
      m_do(new QPushButton(literalText(question.verb), this)),
      m_keep(new QPushButton(question.keep.isEmpty() ? tr("Cancel") : question.keep, this)),
      m_count(question.details.size())
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(question.title);
    m_do->setObjectName(QStringLiteral("confirmDo"));
    m_do->setAccessibleName(question.verb);
    m_keep->setObjectName(QStringLiteral("confirmKeep"));
    m_reason->setObjectName(QStringLiteral("confirmReason"));
    m_word->setObjectName(QStringLiteral("confirmWord"));
    m_details->setObjectName(QStringLiteral("confirmDetails"));
    m_detailsButton->setObjectName(QStringLiteral("confirmDetailsButton"));

    auto *badge = new LevelBadge(this);
    badge->setLevel(question.level);
    QLabel *where = plainLabel(Theme::Font::Body, this, true);
    where->setText(visibleText(question.profileName, 80));
    auto *head = new QHBoxLayout;
    head->addWidget(badge);
    head->addWidget(where, 1);
    QLabel *title = plainLabel(Theme::Font::CardTitle, this);
    title->setWordWrap(true);
    title->setText(question.title);
    QLabel *effect = plainLabel(Theme::Font::Body, this);
    effect->setObjectName(QStringLiteral("confirmEffect"));
    effect->setWordWrap(true);
    effect->setText(question.effect);

    m_details->setReadOnly(true);
    m_details->setPlainText(question.details.join(QLatin1Char('\n')));
    m_details->setAccessibleName(tr("What is affected"));
    m_details->setMinimumHeight(leastDetailsHeight);
    if (const int high = heightOfLines(*m_details); high < m_details->sizeHint().height())
        m_details->setMaximumHeight(qMax(leastDetailsHeight, high));
    m_detailsButton->setVisible(!question.details.isEmpty());
    m_detailsButton->setCheckable(true);
    setButtonRole(m_detailsButton, ButtonRole::Quiet);

    auto *reasonLabel = plainLabel(Theme::Font::Body, this);
    reasonLabel->setText(tr("Reason, for the audit; may be empty"));
    reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(reasonLabel->text());
    const bool asksWhy = bool(question.takeReason);
    reasonLabel->setVisible(asksWhy);
    m_reason->setVisible(asksWhy);

    auto *wordLabel = plainLabel(Theme::Font::Body, this);
    // What is typed must be what is seen.
    const QString order = tr("Type %1 to continue.").arg(visibleText(question.typedWord));
    wordLabel->setText(literalText(order));
    wordLabel->setBuddy(m_word);
    m_word->setAccessibleName(order);
    const bool typed = !question.typedWord.isEmpty();
    wordLabel->setVisible(typed);
    m_word->setVisible(typed);
    m_do->setEnabled(!typed);
    setButtonRole(m_do, question.destructive || question.level == SafetyLevel::Production ? ButtonRole::Danger
                                                                                          : ButtonRole::Accent);
    // What has the focus is pressed by Return, anywhere else Return keeps; from a line that is filled in it leads on to
    // the button, and the word that was asked for says yes.
    m_keep->setDefault(true);
    if (typed || asksWhy)
        leadReturnTo(this, m_do);
    if (typed) {
        connect(m_word, &QLineEdit::returnPressed, this, [this] {
            if (m_do->isEnabled())
                m_do->click();
        });
    }

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addLayout(head);
    column->addWidget(title);
    column->addWidget(effect);
    column->addWidget(m_detailsButton, 0, Qt::AlignLeft);
    column->addWidget(m_details, 1);
    column->addWidget(reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(wordLabel);
    column->addWidget(m_word);
    column->addSpacing(4);
    column->addLayout(buttons);
    m_scroll = scrollParts(column);

    const QString wanted = question.typedWord;
    connect(m_word, &QLineEdit::textChanged, this,
            [this, wanted](const QString &text) { m_do->setEnabled(isTypedAs(text, wanted)); });
    connect(m_detailsButton, &QPushButton::toggled, this, &ConfirmDialog::showDetails);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(leastQuestionWidth);
    showDetails(false);
    if (typed)
        m_word->setFocus();
    else
        m_keep->setFocus();
}

QString ConfirmDialog::reason() const { return m_reason->text().trimmed(); }

void ConfirmDialog::showDetails(bool open)
{
    m_details->setVisible(open);
    m_detailsButton->setText(open ? tr("Hide the list")
                                  : tr("Show what is affected (%Ln line(s))", nullptr, int(m_count)));
    // As high as its lines need, where the screen has room for them.
    ensurePolished();
    const QMargins edge = layout()->contentsMargins();
    const int wide = qMax(minimumWidth(), sizeHint().width());
    const int lines = m_scroll->widget()->layout()->heightForWidth(wide - edge.left() - edge.right());
    const int rest = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    resizeWithin(this, {wide, lines + rest});
}

} // namespace imdesk
