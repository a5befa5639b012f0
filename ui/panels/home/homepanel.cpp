// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/home/homepanel.h"

#include "core/base/plaintext.h"
#include "ui/panels/home/homecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace imdesk {

HomePanel::HomePanel(QWidget *parent)
    : Panel(parent),
      m_header(new PageHeader(this)),
      m_refresh(new QPushButton(this)),
      m_message(new MessageBar(this)),
      m_grid(new QGridLayout),
      m_listener(new HomeCard(QStringLiteral("callback"), this)),
      m_calls(new HomeCard(QStringLiteral("api"), this)),
      m_drafts(new HomeCard(QStringLiteral("megaphone"), this)),
      m_figuresTitle(plainLabel(Theme::Font::CardTitle, this)),
      m_figuresCaption(plainLabel(Theme::Font::Caption, this, true)),
      m_figureGrid(new QGridLayout),
      m_noFigures(new EmptyState(this)),
      m_quickTitle(plainLabel(Theme::Font::CardTitle, this)),
      m_quickGrid(new QGridLayout)
{
    setObjectName(QStringLiteral("homePanel"));
    m_listener->setObjectName(QStringLiteral("homeListener"));
    m_calls->setObjectName(QStringLiteral("homeCalls"));
    m_drafts->setObjectName(QStringLiteral("homeDrafts"));
    m_refresh->setObjectName(QStringLiteral("homeRefresh"));
    m_message->setObjectName(QStringLiteral("homeMessage"));
    m_noFigures->setObjectName(QStringLiteral("homeNoFigures"));
    m_refresh->setIcon(icon(QStringLiteral("refresh")));
    m_header->addAction(m_refresh);
    m_figuresCaption->setWordWrap(true);
    m_noFigures->setMinimumHeight(170);
    for (QGridLayout *grid : {m_grid, m_figureGrid, m_quickGrid})
        grid->setSpacing(Theme::gapWide);
    const QList<QPair<QString, QString>> quick{{QStringLiteral("groups"), QStringLiteral("group")},
                                               {QStringLiteral("send"), QStringLiteral("megaphone")},
                                               {QStringLiteral("callbacks"), QStringLiteral("callback")},
                                               {QStringLiteral("statistics"), QStringLiteral("chart")}};
    for (const auto &[target, iconName] : quick) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("quick-") + target);
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, this,
                [this, target = target] { Q_EMIT navigateTo(target, QVariant()); });
        m_quick << button;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::gapWide, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_grid);
    column->addSpacing(Theme::gap);
    column->addWidget(m_figuresTitle);
    column->addWidget(m_figuresCaption);
    column->addWidget(m_noFigures);
    column->addLayout(m_figureGrid);
    column->addSpacing(Theme::gap);
    column->addWidget(m_quickTitle);
    column->addLayout(m_quickGrid);
    column->addStretch(1);
    connect(m_refresh, &QPushButton::clicked, this, &HomePanel::refreshRequested);
    connect(m_message, &MessageBar::dismissed, this, [this] { setTrouble({}); });
    connect(m_listener, &QAbstractButton::clicked, this,
            [this] { Q_EMIT navigateTo(QStringLiteral("callbacks"), QVariant()); });
    connect(m_calls, &QAbstractButton::clicked, this, &HomePanel::callsRequested);
    connect(m_drafts, &QAbstractButton::clicked, this,
            [this] { Q_EMIT navigateTo(QStringLiteral("send"), QVariant()); });
    connect(m_noFigures, &EmptyState::buttonClicked, this, [this] {
        if (m_data.connected)
            Q_EMIT navigateTo(QStringLiteral("statistics"), QVariant());
        else
            Q_EMIT connectRequested();
    });
    retranslate();
}

QString HomePanel::title() const { return tr("Home"); }

void HomePanel::activated() { Q_EMIT refreshRequested(); }

void HomePanel::refresh() { Q_EMIT refreshRequested(); }

void HomePanel::setData(const HomeData &data)
{
    m_data = data;
    showAll();
}

void HomePanel::setTrouble(const std::function<ErrorExplanation()> &explain)
{
    m_trouble = explain;
    showTrouble();
    showStatistics();
}

void HomePanel::showTrouble()
{
    if (!m_trouble) {
        m_message->clear();
        return;
    }
    m_message->showError(m_trouble());
    m_message->addButton(tr("Try again"), [this] { refresh(); });
}

void HomePanel::showListener()
{
    const QLocale locale;
    m_listener->setTitle(tr("Callbacks"));
    switch (m_data.listener) {
    case HomeData::Listener::On:
        m_listener->setChip(ChipKind::Ok, tr("Listening"));
        m_listener->setFigure(tr("%Ln event(s) since the start", nullptr, int(m_data.eventsSinceStart)));
        m_listener->setWords(tr("%1 in the last minute on %2. %3 turned away.")
                                 .arg(locale.toString(qRound(m_data.eventsPerMinute)), m_data.listenerAddress,
                                      locale.toString(m_data.refusedSinceStart)));
        return;
    case HomeData::Listener::Attached:
        m_listener->setChip(ChipKind::Ok, tr("Attached"));
        m_listener->setFigure(tr("%Ln event(s) since the start", nullptr, int(m_data.eventsSinceStart)));
        m_listener->setWords(tr("%1 in the last minute at the listener %2. %3 turned away.")
                                 .arg(locale.toString(qRound(m_data.eventsPerMinute)), m_data.listenerAddress,
                                      locale.toString(m_data.refusedSinceStart)));
        return;
    case HomeData::Listener::Failed:
        m_listener->setChip(ChipKind::Bad, tr("Failed"));
        m_listener->setFigure(QString());
        m_listener->setWords(m_data.listenerTrouble);
        return;
    case HomeData::Listener::Off:
        break;
    }
    m_listener->setChip(ChipKind::Neutral, tr("Off"));
    m_listener->setFigure(QString());
    m_listener->setWords(tr("No callbacks are received now. Open the section to start the receiver."));
}

void HomePanel::showCalls()
{
    m_calls->setTitle(tr("API calls"));
    m_calls->setFigure(tr("%Ln call(s) since the start", nullptr, int(m_data.callsSinceStart)));
    if (m_data.errorsSinceStart > 0) {
        m_calls->setChip(ChipKind::Warn, tr("%Ln failed", nullptr, int(m_data.errorsSinceStart)));
        m_calls->setWords(m_data.lastError.isEmpty() ? tr("Open the list to see why.")
                                                     : tr("Last failure: %1").arg(visibleText(m_data.lastError, 120)));
    } else {
        m_calls->setChip(ChipKind::Ok, tr("No errors"));
        m_calls->setWords(tr("Every call of this window is listed in the drawer."));
    }
}

void HomePanel::showDrafts()
{
    m_drafts->setTitle(tr("Notifications"));
    if (m_data.drafts > 0) {
        m_drafts->setChip(ChipKind::Info, tr("Draft"));
        m_drafts->setFigure(m_data.draftMaybeSent ? tr("%n draft(s) may have been sent", nullptr, m_data.drafts)
                                                  : tr("%n draft(s) not sent", nullptr, m_data.drafts));
        m_drafts->setWords(m_data.draftMaybeSent             ? tr("Look into the audit before you send it again.")
                           : m_data.draftFirstLine.isEmpty() ? tr("Go on writing where you stopped.")
                                                             : visibleText(m_data.draftFirstLine, 120));
    } else {
        m_drafts->setChip(ChipKind::Neutral, QString());
        m_drafts->setFigure(QString());
        m_drafts->setWords(tr("No draft waits. Open the form to tell groups something."));
    }
}

void HomePanel::showStatistics()
{
    const QLocale locale;
    const bool known = m_data.statisticsDay.isValid() && !m_data.figures.isEmpty();
    m_figuresTitle->setText(tr("The latest day"));
    m_figuresCaption->setVisible(known);
    m_noFigures->setVisible(!known);
    if (known) {
        QString caption = tr("%1, a Beijing day, against the same weekday a week before")
                              .arg(locale.toString(m_data.statisticsDay, QStringLiteral("yyyy-MM-dd, dddd")));
        if (!m_data.statisticsFinal)
            caption += tr(" (not final yet)");
        m_figuresCaption->setText(caption);
    } else if (m_trouble) {
        m_noFigures->setContent(QStringLiteral("error"), tr("The figures could not be fetched"),
                                tr("The message above says why."), {}); // below the card there is little room
    } else if (m_data.connected) {
        m_noFigures->setContent(QStringLiteral("chart"), tr("No figures yet"),
                                tr("Statistics has not been loaded for this app."), tr("Open statistics"));
    } else {
        m_noFigures->setContent(QStringLiteral("link"), tr("Not connected"),
                                tr("Connect an app, or the sandbox, to see its figures here."), tr("Connect an app"));
    }
    const qsizetype wanted = known ? m_data.figures.size() : 0;
    while (m_figures.size() > wanted) {
        m_figures.last()->hide();
        m_figures.takeLast()->deleteLater();
    }
    while (m_figures.size() < wanted) {
        auto *card = new HomeCard(QStringLiteral("chart"), this);
        connect(card, &QAbstractButton::clicked, this,
                [this, card] { Q_EMIT navigateTo(QStringLiteral("statistics"), card->property("field")); });
        m_figures << card;
        m_columns = 0;
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        const HomeData::Figure &figure = m_data.figures.at(i);
        HomeCard *card = m_figures.at(i);
        card->setObjectName(QStringLiteral("homeFigure-") + figure.id);
        card->setProperty("field", figure.id);
        card->setTitle(figure.name);
        card->setFigure(locale.toString(figure.latest));
        if (!figure.weekBefore) {
            card->setChip(ChipKind::Neutral, QString());
            card->setWords(tr("No day a week before to compare with."));
        } else {
            const qint64 before = *figure.weekBefore;
            const qint64 change = figure.latest - before;
            const QString sign = change > 0 ? QStringLiteral("+") : QString();
            card->setChip(ChipKind::Neutral,
                          before == 0 ? QStringLiteral("%1%2").arg(sign, locale.toString(change))
                                      : QStringLiteral("%1%2%").arg(
                                            sign, locale.toString(double(change) * 100.0 / double(before), 'f', 1)));
            card->setWords(tr("A week before: %1").arg(locale.toString(before)));
        }
    }
}

void HomePanel::retranslate()
{
    showAll();
    if (m_trouble)
        showTrouble();
}

void HomePanel::showAll()
{
    m_header->setTitle(tr("Home"));
    m_header->setCaption(m_data.isSandbox ? tr("You are in the sandbox: nothing real can happen.") : QString());
    m_refresh->setText(tr("Refresh"));
    m_quickTitle->setText(tr("Go on with"));
    const QStringList words{tr("Browse groups"), tr("Send a system notification"), tr("Watch callbacks"),
                            tr("Export statistics")};
    for (int i = 0; i < m_quick.size(); ++i)
        m_quick.at(i)->setText(words.at(i));
    showListener();
    showCalls();
    showDrafts();
    showStatistics();
    arrange();
}

void HomePanel::arrange()
{
    const int columns = width() >= 760 ? 3 : width() >= 500 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const auto fill = [](QGridLayout *grid, const QWidgetList &widgets, int across) {
        for (QWidget *widget : widgets)
            grid->removeWidget(widget);
        for (int i = 0; i < 4; ++i)
            grid->setColumnStretch(i, i < across ? 1 : 0);
        for (int i = 0; i < widgets.size(); ++i)
            grid->addWidget(widgets.at(i), i / across, i % across);
    };
    fill(m_grid, {m_listener, m_calls, m_drafts}, columns);
    fill(m_figureGrid, QWidgetList(m_figures.begin(), m_figures.end()), columns);
    fill(m_quickGrid, QWidgetList(m_quick.begin(), m_quick.end()), columns == 3 ? 4 : columns);
}

void HomePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

} // namespace imdesk
