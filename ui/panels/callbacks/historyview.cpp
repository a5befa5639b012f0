// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/historyview.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventlogmodel.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent),
      m_search(new StoreSearch(this)),
      m_model(new EventLogModel(m_search->found(), this)),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_words(plainLabel(Theme::Font::Caption, this)),
      m_back(new QPushButton(this)),
      m_view(new EventView(*m_model, this))
{
    m_words->setObjectName(QStringLiteral("callbacksFoundWords"));
    m_back->setObjectName(QStringLiteral("callbacksBackToLive"));
    m_view->table()->setObjectName(QStringLiteral("callbacksFoundTable"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::cellPadding, Theme::gap, Theme::cellPadding, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(row);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_search->stop();
        Q_EMIT closed();
    });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_search->stop(); });
    connect(m_search, &StoreSearch::progressChanged, this, &HistoryView::showProgress);
    connect(m_search, &StoreSearch::failed, this, [this](const ApiError &error) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The history could not be searched."),
                               visibleText(error.message));
    });
    retranslate();
}

HistoryView::~HistoryView()
{
    // Whoever listens may be half gone already.
    disconnect();
    m_view->disconnect();
    m_search->disconnect();
    m_search->stop();
    // The model's worker reads the log that the search owns.
    delete m_view;
    delete m_model;
}

void HistoryView::start(CallbackHub &hub, const Filter &filter)
{
    m_message->clear();
    m_busy->start(tr("Searching the whole history"), true, BusyBar::Work::Other);
    m_hasBodies = m_model->coloursAskBody();
    hub.search(*m_search, filter, m_hasBodies ? FoundBodies::All : FoundBodies::WhereCut);
}

bool HistoryView::lacksBodies() const { return !m_hasBodies && m_model->coloursAskBody(); }

void HistoryView::showProgress()
{
    const StoreSearch::Progress &progress = m_search->progress();
    const QLocale locale;
    const QString found = locale.toString(progress.found);
    QString words;
    if (progress.running)
        words = tr("%1 found; searched %2 of %3 events, newest first")
                    .arg(found, locale.toString(progress.passed), locale.toString(progress.total));
    else if (progress.full)
        words = tr("%1 found, more than can be shown; narrow the filter").arg(found);
    else if (progress.stopped)
        words = tr("Stopped: %1 found").arg(found);
    else
        words = tr("%1 found in the whole history of %2 events").arg(found, locale.toString(progress.total));
    if (progress.gaveUp > 0)
        words = joinSentences({words, tr("(%Ln row(s) could not be decided)", nullptr, int(progress.gaveUp))});
    m_words->setText(words);
    m_busy->setProgress(progress.passed, qMax<qint64>(progress.total, 1));
    if (!progress.running) {
        m_busy->finish();
        Q_EMIT statusMessage(words);
    }
}

void HistoryView::retranslate()
{
    m_back->setText(tr("Back to live events"));
    m_view->retranslate();
    m_model->retranslate();
    showProgress();
}

} // namespace imdesk
