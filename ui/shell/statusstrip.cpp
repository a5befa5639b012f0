// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int margin = 8;

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent),
      m_userSig(new QToolButton(this)),
      m_listener(new QToolButton(this)),
      m_budget(plainLabel(Theme::Font::Caption, this, true)),
      m_clock(plainLabel(Theme::Font::Caption, this, true)),
      m_drafts(new QToolButton(this)),
      m_zh(new QToolButton(this)),
      m_en(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setSizeGripEnabled(false);
    setContentsMargins(margin, 0, margin, 0);
    setFont(Theme::font(Theme::Font::Caption));
    m_userSig->setObjectName(QStringLiteral("statusUserSig"));
    m_listener->setObjectName(QStringLiteral("statusListener"));
    m_budget->setObjectName(QStringLiteral("statusBudget"));
    m_clock->setObjectName(QStringLiteral("statusClock"));
    m_drafts->setObjectName(QStringLiteral("statusDrafts"));
    m_zh->setObjectName(QStringLiteral("languageZh"));
    m_en->setObjectName(QStringLiteral("languageEn"));
    for (QToolButton *button : {m_userSig, m_listener, m_drafts, m_zh, m_en}) {
        button->setAutoRaise(true);
        button->setFont(Theme::font(Theme::Font::Caption));
        button->setFixedHeight(24);
        button->setIconSize(QSize(14, 14));
    }
    m_userSig->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_listener->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_drafts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_drafts->setIcon(icon(QStringLiteral("edit"), IconRole::Muted));
    auto *languages = new QButtonGroup(this);
    for (QToolButton *button : {m_zh, m_en}) {
        button->setCheckable(true);
        languages->addButton(button);
    }
    m_en->setChecked(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_userSig, m_listener, m_budget, m_clock, m_drafts, m_zh, m_en})
        addPermanentWidget(widget);
    connect(m_userSig, &QToolButton::clicked, this, &StatusStrip::userSigClicked);
    connect(m_listener, &QToolButton::clicked, this, &StatusStrip::listenerClicked);
    connect(m_drafts, &QToolButton::clicked, this, &StatusStrip::draftsClicked);
    connect(m_zh, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(QStringLiteral("zh_CN")); });
    connect(m_en, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(QStringLiteral("en")); });
    retranslate();
}

void StatusStrip::setListener(const ListenerState &state)
{
    m_state = state;
    retranslate();
}

void StatusStrip::setBudget(double share)
{
    m_share = share;
    retranslate();
}

void StatusStrip::setClockDifference(std::optional<qint64> ms)
{
    m_difference = ms;
    retranslate();
}

void StatusStrip::setDrafts(int count)
{
    m_count = count;
    retranslate();
}

void StatusStrip::setUserSigLeft(std::optional<qint64> seconds)
{
    m_sigLeft = seconds;
    retranslate();
}

void StatusStrip::showUserSig()
{
    constexpr qint64 minute = 60, hour = 60 * minute;
    const QLocale locale;
    const qint64 left = m_sigLeft.value_or(0);
    const bool ended = left <= 0;
    QString text;
    if (ended)
        text = tr("UserSig has ended");
    else if (left < minute)
        text = tr("UserSig: less than 1 min left");
    else if (left < 2 * hour)
        text = tr("UserSig: %1 min left").arg(locale.toString(left / minute));
    else if (left < 48 * hour)
        text = tr("UserSig: %1 h left").arg(locale.toString(left / hour));
    else
        text = tr("UserSig: %1 days left").arg(locale.toString(left / (24 * hour)));
    m_userSig->setText(text);
    if (ended)
        m_userSig->setIcon(icon(QStringLiteral("error"), IconRole::Bad));
    else if (left <= userSigWarnSeconds)
        m_userSig->setIcon(icon(QStringLiteral("warning"), IconRole::Warn));
    else
        m_userSig->setIcon(icon(QStringLiteral("key"), IconRole::Muted));
    const QString help = tr("How long the pasted UserSig still signs calls. Click to edit the connection.");
    if (m_userSig->accessibleName() != text)
        m_userSig->setAccessibleName(text);
    if (m_userSig->toolTip() != help) {
        m_userSig->setToolTip(help);
        m_userSig->setAccessibleDescription(help);
    }
}

void StatusStrip::setLanguage(const QString &code)
{
    (code.startsWith(QLatin1String("zh")) ? m_zh : m_en)->setChecked(true);
}

QString StatusStrip::listenerText() const { return m_listener->text(); }

void StatusStrip::retranslate()
{
    const QLocale locale;
    showUserSig();
    switch (m_state.state) {
    case ListenerState::State::On:
        m_listener->setIcon(icon(QStringLiteral("callback"), IconRole::Ok));
        m_listener->setText(tr("Receiver on %1, %2 in the last minute")
                                .arg(m_state.address, locale.toString(qRound(m_state.eventsPerMinute))));
        break;
    case ListenerState::State::Failed:
        m_listener->setIcon(icon(QStringLiteral("error"), IconRole::Bad));
        m_listener->setText(tr("Receiver failed"));
        break;
    case ListenerState::State::Attached:
        m_listener->setIcon(icon(QStringLiteral("link"), IconRole::Ok));
        m_listener->setText(tr("Attached to %1, %2 in the last minute")
                                .arg(m_state.address, locale.toString(qRound(m_state.eventsPerMinute))));
        break;
    case ListenerState::State::Disconnected:
        m_listener->setIcon(icon(QStringLiteral("warning"), IconRole::Warn));
        m_listener->setText(tr("No connection to %1").arg(m_state.address));
        break;
    case ListenerState::State::Off:
        m_listener->setIcon(icon(QStringLiteral("callback"), IconRole::Muted));
        m_listener->setText(tr("Receiver off"));
        break;
    }
    // What went wrong before is not said of a receiver that is on.
    const bool troubled =
        m_state.state == ListenerState::State::Failed || m_state.state == ListenerState::State::Disconnected;
    m_listener->setToolTip(troubled ? m_state.trouble : QString());
    m_budget->setText(tr("API budget %1%").arg(locale.toString(qRound(m_share * 100))));
    m_budget->setToolTip(tr("Share of the allowed calls a second that this window used just now"));
    const bool known = m_difference.has_value();
    const double seconds = double(m_difference.value_or(0)) / 1000.0;
    m_clock->setText(
        known
            ? tr("Clock %1 s").arg((seconds >= 0 ? QStringLiteral("+") : QString()) + locale.toString(seconds, 'f', 1))
            : QString());
    m_clock->setToolTip(tr("Difference between the clock of the service and this computer's"));
    setLabelColour(m_clock, qAbs(seconds) > 30 ? Theme::of(this).warn : Theme::of(this).muted);
    m_drafts->setText(tr("%n draft(s)", nullptr, m_count));
    m_zh->setText(QStringLiteral("中文"));
    m_en->setText(QStringLiteral("EN"));
    m_zh->setAccessibleName(QStringLiteral("中文"));
    m_en->setAccessibleName(QStringLiteral("English"));
    m_zh->setToolTip(QStringLiteral("中文"));
    m_en->setToolTip(QStringLiteral("English"));
    setAccessibleName(tr("Status"));
    fit();
}

void StatusStrip::tell(const QString &sentence)
{
    m_sentence = sentence;
    showSentence();
}

void StatusStrip::showSentence()
{
    int room = width();
    for (const QWidget *widget :
         std::initializer_list<const QWidget *>{m_userSig, m_listener, m_budget, m_clock, m_drafts, m_zh, m_en}) {
        if (widget->isVisible())
            room = std::min(room, widget->x());
    }
    // Paths end in what is worth reading, and sentences begin with it.
    const QString shown =
        isVisible() ? fontMetrics().elidedText(m_sentence, Qt::ElideMiddle, room - 2 * margin) : m_sentence;
    showMessage(shown);
    setToolTip(shown == m_sentence ? QString() : m_sentence);
}

void StatusStrip::fit()
{
    int room = width() - m_zh->sizeHint().width() - m_en->sizeHint().width() - 40;
    const auto take = [&room](QWidget *widget, bool wanted) {
        const int need = widget->sizeHint().width() + 10;
        const bool fits = wanted && need <= room;
        widget->setVisible(fits);
        if (fits)
            room -= need;
    };
    take(m_userSig, m_sigLeft.has_value());
    take(m_listener, true);
    take(m_drafts, m_count > 0);
    // Room for a sentence of the panel before the figures.
    room -= 160;
    take(m_budget, true);
    take(m_clock, m_difference.has_value());
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
    if (!m_sentence.isEmpty())
        QTimer::singleShot(0, this, &StatusStrip::showSentence); // the others have found their places by then
}

void StatusStrip::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell({}); // said in the other language
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace imdesk
