// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/deliveryview.h"

#include "core/api/errortext.h"
#include "core/models/deliveriesmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/tablesetup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int deliveryWidths[] = {140, 260, 110, 240, 70, 90, 160};
constexpr int deliveryTableHeight = 260;

ChipKind chipOfDelivery(const QModelIndex &index)
{
    switch (static_cast<MessageDelivery::State>(index.data(DeliveriesModel::StateRole).toInt())) {
    case MessageDelivery::State::Sent:
        return ChipKind::Ok;
    case MessageDelivery::State::Failed:
        return ChipKind::Bad;
    case MessageDelivery::State::Unknown:
        return ChipKind::Warn;
    case MessageDelivery::State::Waiting:
    case MessageDelivery::State::NotTried:
        break;
    }
    return ChipKind::Neutral;
}

} // namespace

DeliveryView::DeliveryView(Deliveries &deliveries, const ErrorText &errors, const DisplayZone &zone,
                           const QString &name, bool withWhat, QWidget *parent)
    : QWidget(parent),
      m_deliveries(deliveries),
      m_errors(errors),
      m_model(new DeliveriesModel(deliveries, this)),
      m_busy(new BusyBar(this)),
      m_summary(plainLabel(Theme::Font::Strong, this)),
      m_retry(new QPushButton(icon(QStringLiteral("refresh")), {}, this)),
      m_copy(new QPushButton(icon(QStringLiteral("copy")), {}, this)),
      m_table(new QTableView(this))
{
    m_busy->setObjectName(name + QStringLiteral("Busy"));
    m_summary->setObjectName(name + QStringLiteral("Summary"));
    m_retry->setObjectName(name + QStringLiteral("Retry"));
    m_copy->setObjectName(name + QStringLiteral("CopyMissed"));
    m_table->setObjectName(name + QStringLiteral("Results"));
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    setupTable(m_table, name + QStringLiteral("Results"), {});
    m_table->setItemDelegateForColumn(DeliveriesModel::State, new ChipDelegate(chipOfDelivery, m_table));
    for (int column = 0; column < DeliveriesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, deliveryWidths[column]);
    m_table->setColumnHidden(DeliveriesModel::What, !withWhat);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(deliveryTableHeight);
    setIdMenu(m_table, [this](const QModelIndex &index) { return m_deliveries.rows().value(index.row()).ids; });
    auto *card = new Card(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_summary, 1);
    head->addWidget(m_copy);
    head->addWidget(m_retry);
    card->body()->addLayout(head);
    card->body()->addWidget(m_busy);
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(&m_deliveries, &Deliveries::restarted, this, &DeliveryView::start);
    connect(&m_deliveries, &Deliveries::changed, this, [this] {
        const DeliverySummary sum = m_deliveries.summary();
        m_busy->setProgress(sum.all - sum.open(), sum.all);
    });
    connect(&m_deliveries, &Deliveries::finished, this, [this](const DeliverySummary &sum) {
        m_busy->finish();
        present();
        QTimer::singleShot(0, this, &DeliveryView::comeIntoView);
        Q_EMIT statusMessage(m_words.summary ? m_words.summary(sum) : QString());
    });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_deliveries.cancel(); });
    connect(m_retry, &QPushButton::clicked, this, &DeliveryView::retryRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList missed;
        for (const MessageDelivery &row : m_deliveries.rows()) {
            if (row.state != MessageDelivery::State::Sent)
                missed << row.id;
        }
        QGuiApplication::clipboard()->setText(missed.join(QLatin1Char('\n')));
        Q_EMIT statusMessage(tr("%Ln ID(s) copied", nullptr, int(missed.size())));
    });
    connect(&zone, &DisplayZone::changed, m_model, &DeliveriesModel::textsChanged);
    m_model->setTexts([&zone](qint64 ms) { return zone.timeBare(ms); },
                      [this](const ApiError &error) {
                          const ErrorExplanation text = m_errors.explain(error, QLocale().name());
                          return text.cause.isEmpty() ? text.title : text.cause;
                      });
    setVisible(false);
}

void DeliveryView::setWords(const Words &words)
{
    m_words = words;
    m_model->setIdTitle(words.idTitle);
    m_table->setAccessibleName(words.tableName);
    m_retry->setText(tr("Try the missed ones again"));
    m_retry->setToolTip(words.retryHelp);
    m_copy->setText(tr("Copy their IDs"));
    present();
}

void DeliveryView::start()
{
    setVisible(!m_deliveries.rows().isEmpty());
    if (m_deliveries.isRunning())
        m_busy->start(m_words.running);
    present();
    if (!m_deliveries.rows().isEmpty())
        QTimer::singleShot(0, this, &DeliveryView::comeIntoView); // once it has its place
}

void DeliveryView::comeIntoView()
{
    // From its head, which has the sentence, also where the whole of it is higher than the form.
    if (const QScrollArea *form = scrollAreaAround(this))
        form->verticalScrollBar()->setValue(mapTo(form->widget(), QPoint()).y());
}

void DeliveryView::present()
{
    const DeliverySummary sum = m_deliveries.summary();
    const bool ended = !m_deliveries.isRunning();
    m_summary->setText(!ended ? m_words.running : m_words.summary ? m_words.summary(sum) : QString());
    m_retry->setVisible(ended && sum.missed() > 0);
    m_copy->setVisible(ended && sum.missed() > 0);
}

} // namespace imdesk
