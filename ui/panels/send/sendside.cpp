// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/send/sendside.h"

#include "core/base/sentences.h"
#include "core/services/notificationservice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/workingbutton.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace imdesk {

namespace {
constexpr qsizetype previewCharacters = 600;
}

SendSide::SendSide(const DisplayZone &zone, QWidget *parent)
    : QWidget(parent),
      m_zone(zone),
      m_factsCard(new Card(this)),
      m_facts(plainLabel(Theme::Font::Body, m_factsCard)),
      m_truthCard(new Card(this)),
      m_truth(plainLabel(Theme::Font::Body, m_truthCard)),
      m_countButton(new QPushButton(m_truthCard)),
      m_messageButton(new QPushButton(m_truthCard)),
      m_previewCard(new Card(this)),
      m_previewFrom(plainLabel(Theme::Font::Caption, m_previewCard, true)),
      m_preview(plainLabel(Theme::Font::Body, m_previewCard))
{
    m_facts->setObjectName(QStringLiteral("sendFacts"));
    m_truth->setObjectName(QStringLiteral("sendTruth"));
    m_countButton->setObjectName(QStringLiteral("sendCount"));
    m_messageButton->setObjectName(QStringLiteral("sendInstead"));
    m_preview->setObjectName(QStringLiteral("sendPreview"));
    for (QLabel *label : {m_facts, m_truth, m_previewFrom, m_preview})
        label->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factsCard->body()->addWidget(m_facts);
    m_truthCard->body()->setSpacing(Theme::gap);
    m_truthCard->body()->addWidget(m_truth);
    m_truthCard->body()->addWidget(m_countButton, 0, Qt::AlignLeft);
    m_truthCard->body()->addWidget(m_messageButton, 0, Qt::AlignLeft);
    m_previewCard->body()->setSpacing(4);
    m_previewCard->body()->addWidget(m_previewFrom);
    m_previewCard->body()->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_factsCard);
    column->addWidget(m_truthCard);
    column->addWidget(m_previewCard);
    column->addStretch(1);
    connect(m_countButton, &QPushButton::clicked, this, &SendSide::countRequested);
    connect(m_messageButton, &QPushButton::clicked, this, &SendSide::messageRequested);
    connect(&zone, &DisplayZone::changed, this, &SendSide::present);
    retranslate();
}

void SendSide::setState(const State &state)
{
    m_state = state;
    present();
}

void SendSide::setCounting(bool counting)
{
    m_counting = counting;
    present();
}

void SendSide::setCount(const std::optional<NotificationAudience::Count> &count)
{
    m_count = count;
    present();
}

QString SendSide::truth() const
{
    const QLocale locale;
    if (m_counting)
        return tr("Counting who is online…");
    if (m_count) {
        const int away = m_count->receivers - m_count->online;
        QString text =
            tr("%1 of %2 are online now.").arg(locale.toString(m_count->online), locale.toString(m_count->receivers));
        if (!m_state.message && away > 0)
            text = joinSentences({text, tr("The other %1 will never see this, and it will not be in the history.")
                                            .arg(locale.toString(away))});
        return text + QLatin1Char('\n') +
               tr("Counted at %1.")
                   .arg(m_zone.timeBare(m_count->atMs) + QLatin1Char(' ') + m_zone.suffix(m_count->atMs));
    }
    if (m_state.message)
        return tr("All members get it, now or when they next sign in.");
    return m_state.groups == 0
               ? tr("Only members who are online when you send will see it.")
               : tr("Only members who are online when you send will see it. How many those are has not been counted.");
}

void SendSide::present()
{
    const QLocale locale;
    QStringList facts;
    if (m_state.message) {
        facts << tr("An ordinary message in the group, from the app's administrator.")
              << tr("Stored in the history; offline members get it later.")
              << tr("Counts as unread, and callbacks before and after sending fire.");
    } else {
        facts << tr("A notice to members who are online now; no chat message.")
              << tr("Not stored: nobody can read it later.")
              << tr("No callbacks are expected, so the log will stay quiet.")
              << tr("Free and development editions may send %1 a day.")
                     .arg(locale.toString(NotificationService::freeADay))
              << tr("It cannot be recalled.");
    }
    m_facts->setText(QStringLiteral("• ") + facts.join(QStringLiteral("\n• ")));
    m_truth->setText(truth());
    m_countButton->setVisible(!m_state.message && m_state.groups > 0);
    m_countButton->setText(m_count ? tr("Count again") : tr("Count who is online"));
    setWorking(m_countButton, m_counting, m_state.countable);
    m_countButton->setToolTip(m_state.whyNot);
    m_countButton->setAccessibleDescription(m_state.whyNot);
    m_messageButton->setVisible(!m_state.message && m_count && m_count->online < m_count->receivers && !m_state.named);
    const QString text = m_state.text.trimmed();
    const bool cut = text.size() > previewCharacters;
    m_preview->setText(text.isEmpty() ? tr("Nothing written yet.")
                       : cut          ? text.left(previewCharacters) + QChar(0x2026)
                                      : text);
    m_previewFrom->setText(m_state.message ? tr("Message in the group") : tr("System notification · shown by the app"));
}

void SendSide::retranslate()
{
    m_factsCard->setTitle(tr("What it is"));
    m_truthCard->setTitle(tr("Who will see it"));
    m_previewCard->setTitle(tr("Preview"));
    m_messageButton->setText(tr("Send as ordinary message instead"));
    present();
}

void SendSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
