// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/connectionedit.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/plainedit.h"

#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace imdesk {

namespace {

struct KindLook
{
    QString icon;
    QColor colour;
};

KindLook lookOf(MessageBar::Kind kind, const Theme &theme)
{
    switch (kind) {
    case MessageBar::Kind::Ok:
        return {QStringLiteral("ok"), theme.ok};
    case MessageBar::Kind::Warning:
        return {QStringLiteral("warning"), theme.warn};
    case MessageBar::Kind::Error:
        return {QStringLiteral("error"), theme.bad};
    case MessageBar::Kind::Info:
        break;
    }
    return {QStringLiteral("info"), theme.accent};
}

void setOptional(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(plainLabel(Theme::Font::Body, this)),
      m_title(plainLabel(Theme::Font::Strong, this)),
      m_cause(plainLabel(Theme::Font::Body, this)),
      m_fix(plainLabel(Theme::Font::Body, this)),
      m_details(new PlainEdit(this)),
      m_buttons(new QHBoxLayout),
      m_detailsButton(new QPushButton(this)),
      m_copyButton(new QPushButton(this)),
      m_closeButton(new QToolButton(this))
{
    m_title->setObjectName(QStringLiteral("messageTitle"));
    m_cause->setObjectName(QStringLiteral("messageCause"));
    m_fix->setObjectName(QStringLiteral("messageFix"));
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_detailsButton->setObjectName(QStringLiteral("messageDetailsButton"));
    m_copyButton->setObjectName(QStringLiteral("messageCopyButton"));
    m_closeButton->setObjectName(QStringLiteral("messageCloseButton"));
    m_icon->setFixedSize(20, 20);
    for (QLabel *label : {m_title, m_cause, m_fix}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_details->setReadOnly(true);
    m_details->setFont(Theme::font(Theme::Font::Mono));
    m_details->setMaximumHeight(120);
    m_details->hide();
    setButtonRole(m_detailsButton, ButtonRole::Quiet);
    setButtonRole(m_copyButton, ButtonRole::Quiet);
    m_detailsButton->setCheckable(true);
    m_copyButton->setIcon(icon(QStringLiteral("copy")));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setIcon(icon(QStringLiteral("close"), IconRole::Muted));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_cause);
    texts->addWidget(m_fix);
    m_buttons->setContentsMargins(0, 4, 0, 0);
    m_buttons->addWidget(m_detailsButton);
    m_buttons->addWidget(m_copyButton);
    m_buttons->addStretch();
    texts->addLayout(m_buttons);
    texts->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 8, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_closeButton, 0, Qt::AlignTop);

    connect(m_detailsButton, &QPushButton::toggled, this, &MessageBar::setDetailsOpen);
    connect(m_copyButton, &QPushButton::clicked, this, [this] {
        QStringList parts{m_title->text(), m_cause->text(), m_fix->text(), m_detailText};
        parts.removeAll(QString());
        QGuiApplication::clipboard()->setText(parts.join(QLatin1Char('\n')));
    });
    connect(m_closeButton, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    retranslate();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &title, const QString &cause, const QString &fix,
                             const QString &details)
{
    m_kind = kind;
    m_language = QLocale().name();
    m_offersConnection = false;
    m_detailText = details;
    for (QPushButton *button : std::as_const(m_actions)) {
        button->hide();
        button->deleteLater();
    }
    m_actions.clear();
    setOptional(m_title, title);
    setOptional(m_cause, cause);
    setOptional(m_fix, fix);
    m_details->setPlainText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    m_copyButton->setVisible(!details.isEmpty());
    setDetailsOpen(false);
    m_showing = true;
    setAccessibleName(title);
    setAccessibleDescription(joinSentences({cause, fix}));
    recolour();
    show();
    // A dialog on a low screen may have scrolled past it. Later: it has no place of its own yet.
    if (qobject_cast<QDialog *>(window()))
        QTimer::singleShot(0, this, [this] {
            if (QScrollArea *around = m_showing ? scrollAreaAround(this) : nullptr)
                around->ensureWidgetVisible(this, 0, Theme::gap);
        });
}

void MessageBar::showError(const ErrorExplanation &error)
{
    showMessage(Kind::Error, error.title, error.reason(), error.fix, error.details);
    if (error.editConnection)
        offerConnection(error.editSecret ? ConnectionPart::Secret : ConnectionPart::Any);
}

void MessageBar::offerConnection(ConnectionPart part)
{
    m_offersConnection = true;
    addButton(tr("Edit the connection"), [this, part] { requestConnectionEdit(this, part); });
}

QPushButton *MessageBar::addButton(const QString &text, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("messageAction%1").arg(m_actions.size()));
    connect(button, &QPushButton::clicked, this, [run] {
        if (run)
            run();
    });
    m_buttons->insertWidget(int(m_actions.size()), button);
    m_actions << button;
    return button;
}

void MessageBar::clear()
{
    m_showing = false;
    hide();
}

QString MessageBar::title() const { return m_title->text(); }

void MessageBar::setDismissable(bool dismissable)
{
    m_dismissable = dismissable;
    m_closeButton->setVisible(dismissable);
}

void MessageBar::setDetailsOpen(bool open)
{
    m_details->setVisible(open && !m_detailText.isEmpty());
    retranslate();
}

void MessageBar::retranslate()
{
    m_detailsButton->setText(m_detailsButton->isChecked() ? tr("Hide details") : tr("Details"));
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setAccessibleName(tr("Copy the details"));
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(tr("Close this message"));
    m_details->setAccessibleName(tr("Details of the message"));
    m_icon->setAccessibleName(m_kind == Kind::Error     ? tr("Error")
                              : m_kind == Kind::Warning ? tr("Warning")
                              : m_kind == Kind::Ok      ? tr("Done")
                                                        : tr("Note"));
}

void MessageBar::recolour()
{
    const KindLook look = lookOf(m_kind, Theme::of(this));
    m_icon->setPixmap(iconPixmap(look.icon, look.colour, 20, devicePixelRatioF()));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // That something went well need not be said on in the other language; what can be pressed stays.
        if (m_kind == Kind::Ok && m_actions.isEmpty() && m_language != QLocale().name())
            clear();
    } else if (event->type() == QEvent::PaletteChange)
        recolour();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QColor colour = lookOf(m_kind, theme).colour;
    QColor edge = colour;
    edge.setAlphaF(0.45f);
    QColor fill = theme.tint(colour);
    fill.setAlphaF(0.6f);
    paintRounded(&painter, rect(), Theme::cardRadius, theme.surface);
    paintRounded(&painter, rect(), Theme::cardRadius, fill, edge);
}

} // namespace imdesk
