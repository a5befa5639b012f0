// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/base/sentences.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

namespace imdesk {

namespace {

// A card one can press: icon, title, two lines of words.
class ChoiceButton : public QAbstractButton
{
  public:
    ChoiceButton(const QString &iconName, bool first, QWidget *parent)
        : QAbstractButton(parent), m_iconName(iconName), m_first(first)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setWords(const QString &title, const QString &words)
    {
        setText(title);
        m_words = words;
        setAccessibleDescription(words);
        update();
    }
    QSize sizeHint() const override { return QSize(250, m_flat ? 92 : 190); }
    QSize minimumSizeHint() const override { return QSize(180, m_flat ? 92 : 190); }
    void setFlat(bool flat)
    {
        if (m_flat == flat)
            return;
        m_flat = flat;
        updateGeometry();
    }

  protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
            focusNextChild();
        else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
            focusPreviousChild();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const bool lit = hasFocus();
        paintRounded(&painter, rect(), Theme::cardRadius,
                     isDown()       ? theme.soft
                     : underMouse() ? theme.hover
                                    : theme.surface,
                     lit || m_first ? theme.accent : theme.border, lit ? 2 : 1);
        const QColor tone = m_first ? theme.accent : theme.muted;
        const int side = m_flat ? 40 : 48;
        const QRect disc(20, m_flat ? (height() - side) / 2 : 20, side, side);
        paintRounded(&painter, disc, side / 2.0, theme.tint(tone));
        painter.drawPixmap(disc.center().x() - 11, disc.center().y() - 11,
                           iconPixmap(m_iconName, tone, 24, devicePixelRatioF()));
        const int left = m_flat ? disc.right() + 16 : 20;
        int top = m_flat ? 14 : disc.bottom() + 14;
        const int room = width() - left - 18;
        painter.setFont(Theme::font(Theme::Font::CardTitle));
        painter.setPen(theme.text);
        painter.drawText(QRect(left, top, room, 22), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        top += 26;
        painter.setFont(Theme::font(Theme::Font::Body));
        painter.setPen(theme.muted);
        painter.drawText(QRect(left, top, room, height() - top - 8), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         m_words);
    }

  private:
    QString m_iconName;
    QString m_words;
    bool m_first;
    bool m_flat = false;
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel(Theme::Font::PageTitle, this)),
      m_caption(plainLabel(Theme::Font::Body, this, true)),
      m_fonts(plainLabel(Theme::Font::Caption, this, true)),
      m_sandbox(new ChoiceButton(QStringLiteral("sandbox"), true, this)),
      m_connect(new ChoiceButton(QStringLiteral("link"), false, this)),
      m_log(new ChoiceButton(QStringLiteral("open"), false, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("startPage"));
    m_sandbox->setObjectName(QStringLiteral("startSandbox"));
    m_connect->setObjectName(QStringLiteral("startConnect"));
    m_log->setObjectName(QStringLiteral("startOpenLog"));
    m_title->setAlignment(Qt::AlignHCenter);
    m_caption->setAlignment(Qt::AlignHCenter);
    m_fonts->setAlignment(Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_caption, m_fonts})
        label->setWordWrap(true);
    m_row->setSpacing(Theme::cardPadding);
    for (QAbstractButton *button : {m_sandbox, m_connect, m_log})
        m_row->addWidget(button, 1);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gap);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    column->addSpacing(Theme::pageMargin);
    column->addLayout(m_row);
    column->addSpacing(Theme::gap);
    column->addWidget(m_fonts);
    column->addStretch(3);
    content->setMaximumWidth(980);
    auto *middle = new QWidget(this);
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(content, 30);
    across->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_sandbox, &QAbstractButton::clicked, this, &StartPage::sandboxChosen);
    connect(m_connect, &QAbstractButton::clicked, this, &StartPage::connectChosen);
    connect(m_log, &QAbstractButton::clicked, this, &StartPage::openLogChosen);
    setFocusProxy(m_sandbox);
    retranslate();
}

void StartPage::activate() { m_sandbox->setFocus(Qt::OtherFocusReason); }

void StartPage::setKeychain(KeychainState state)
{
    m_keychain = state;
    retranslate();
}

void StartPage::retranslate()
{
    const QString where = !m_keychain ? QString()
                          : *m_keychain == KeychainState::Missing
                              ? tr("No keychain answers here: the key is kept until the program ends.")
                              : tr("The key goes into the keychain of this computer.");
    m_title->setText(tr("How would you like to start?"));
    m_caption->setText(tr("Everything can be changed later in Settings."));
    static_cast<ChoiceButton *>(m_sandbox)->setWords(
        tr("Try with the sandbox"),
        tr("A simulated app with people, groups and traffic. Nothing real can happen, nothing to set up."));
    static_cast<ChoiceButton *>(m_connect)->setWords(tr("Connect an app"),
                                                     joinSentences({tr("Type its SDKAppID and secret key."), where}));
    static_cast<ChoiceButton *>(m_log)->setWords(
        tr("Open a saved callback log"), tr("Look at callbacks that were stored before. No connection is needed."));
    m_fonts->setVisible(Theme::lacksChinese());
    m_fonts->setText(
        tr("No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk."));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 680;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QAbstractButton *button : {m_sandbox, m_connect, m_log})
        static_cast<ChoiceButton *>(button)->setFlat(narrow);
}

} // namespace imdesk
