// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/send/sendresults.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/models/notificationresultsmodel.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablesetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

namespace {

using ResultState = NotificationResult::State;
constexpr int resultRowsShown = 8;
constexpr int widestGroup = 260;

ChipKind chipOf(const QModelIndex &index)
{
    switch (static_cast<ResultState>(index.data(NotificationResultsModel::StateRole).toInt())) {
    case ResultState::Sent:
        return ChipKind::Ok;
    case ResultState::Failed:
        return ChipKind::Bad;
    case ResultState::Unknown:
        return ChipKind::Warn;
    case ResultState::Sending:
        return ChipKind::Info;
    case ResultState::Waiting:
    case ResultState::NotSent:
        break;
    }
    return ChipKind::Neutral;
}

} // namespace

SendResults::SendResults(NotificationService &service, const ErrorText &errors, const DisplayZone &zone,
                         std::function<QString(const QString &)> nameOf, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_errors(errors),
      m_zone(zone),
      m_nameOf(std::move(nameOf)),
      m_model(new NotificationResultsModel(service, this)),
      m_card(new Card(this)),
      m_summary(plainLabel(Theme::Font::Strong, m_card)),
      m_retry(new QPushButton(m_card)),
      m_retryUnknown(new QPushButton(m_card)),
      m_openGroup(new QPushButton(m_card)),
      m_table(new QTableView(m_card))
{
    build();
    connect(m_retry, &QPushButton::clicked, this, [this] {
        Q_EMIT retryRequested({ResultState::Failed, ResultState::NotSent},
                              m_closed || m_service.notification().asMessage);
    });
    connect(m_retryUnknown, &QPushButton::clicked, this,
            [this] { Q_EMIT retryRequested({ResultState::Unknown}, m_closed || m_service.notification().asMessage); });
    connect(m_openGroup, &QPushButton::clicked, this, [this] {
        if (const QModelIndex now = m_table->currentIndex(); now.isValid())
            Q_EMIT groupChosen(now.data(NotificationResultsModel::GroupIdRole).toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { inspectRow(now.row()); });
    connect(&service, &NotificationService::restarted, this, &SendResults::present);
    connect(&service, &NotificationService::restarted, this,
            [this] { widenToCells(m_table, NotificationResultsModel::Group, widestGroup); });
    constexpr int presentMs = 100;
    m_soon.setSingleShot(true);
    m_soon.setInterval(presentMs);
    connect(&m_soon, &QTimer::timeout, this, &SendResults::present);
    const auto presentSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&service, &NotificationService::resultChanged, this, presentSoon);
    connect(&service, &NotificationService::resultsChanged, this, presentSoon);
    connect(&service, &NotificationService::finished, this, &SendResults::present);
    connect(&zone, &DisplayZone::changed, m_model, &NotificationResultsModel::textsChanged);
    m_model->setTexts(
        m_nameOf, [zone = &m_zone](qint64 ms) { return zone->timeBare(ms) + QLatin1Char(' ') + zone->suffix(ms); },
        [this](const ApiError &error) { return reasonOf(error); });
    retranslate();
}

void SendResults::build()
{
    m_summary->setObjectName(QStringLiteral("sendSummary"));
    m_retry->setObjectName(QStringLiteral("sendRetry"));
    m_retryUnknown->setObjectName(QStringLiteral("sendRetryUnknown"));
    m_openGroup->setObjectName(QStringLiteral("sendOpenGroup"));
    m_table->setObjectName(QStringLiteral("sendResults"));
    m_retry->setIcon(icon(QStringLiteral("refresh")));
    setButtonRole(m_openGroup, ButtonRole::Quiet);
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("sendResults"), tr("Results by group"));
    m_table->setItemDelegateForColumn(NotificationResultsModel::State, new ChipDelegate(chipOf, m_table));
    constexpr int widths[] = {120, 130, 104, 250, 70, 124, 110};
    for (int column = 0; column < NotificationResultsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setIdMenu(m_table, [](const QModelIndex &index) {
        return QList{NamedId::group(index.data(NotificationResultsModel::GroupIdRole).toString())};
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_summary, 1);
    head->addWidget(m_openGroup);
    head->addWidget(m_retryUnknown);
    head->addWidget(m_retry);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

QString SendResults::reasonOf(const ApiError &error) const
{
    if (error.kind == ApiError::Kind::Cancelled && error.maybeDone)
        return tr("Cancelled while under way; it may have been sent.");
    const ErrorExplanation text = m_errors.explain(error, QLocale().name());
    const QString why =
        error.maybeDone && !m_service.notification().asMessage ? tr("It may have been sent.") : text.reason();
    return why.isEmpty() ? text.title : tr("%1: %2").arg(text.title, why);
}

QString SendResults::sentence() const
{
    const NotificationSummary sum = m_service.summary();
    const QLocale locale;
    if (m_service.isRunning())
        return tr("Sending: %1 of %Ln group(s) done", nullptr, sum.groups)
            .arg(locale.toString(sum.groups - sum.open()));
    QStringList words{sum.sent == sum.groups
                          ? tr("Sent to %Ln group(s).", nullptr, sum.groups)
                          : tr("Sent to %1 of %Ln group(s).", nullptr, sum.groups).arg(locale.toString(sum.sent))};
    if (sum.failed > 0)
        words << tr("%Ln failed.", nullptr, sum.failed);
    if (sum.unknown > 0)
        words << tr("%Ln without an answer.", nullptr, sum.unknown);
    if (sum.notSent > 0)
        words << tr("%Ln not sent.", nullptr, sum.notSent);
    if (sum.sent == sum.groups && !m_service.notification().asMessage)
        words << tr("No callbacks are expected.");
    return joinSentences(words);
}

void SendResults::present()
{
    m_soon.stop();
    const NotificationSummary sum = m_service.summary();
    const bool idle = !m_service.isRunning();
    const int again = sum.failed + sum.notSent;
    m_summary->setText(sentence());
    m_retry->setVisible(idle && again > 0);
    const bool changes = m_closed && !m_service.notification().asMessage;
    m_retry->setText(changes ? tr("Send %Ln as ordinary message(s)", nullptr, again) : tr("Retry %Ln", nullptr, again));
    m_retryUnknown->setVisible(idle && sum.unknown > 0);
    m_retryUnknown->setText(tr("Send again to %Ln without an answer", nullptr, sum.unknown));
    m_openGroup->setEnabled(m_table->currentIndex().isValid());
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    const int height = m_table->horizontalHeader()->sizeHint().height() +
                       qBound(2, sum.groups, resultRowsShown) * rowHeight + 2 * m_table->frameWidth() +
                       m_table->horizontalScrollBar()->sizeHint().height();
    if (m_table->height() != height)
        m_table->setFixedHeight(height);
}

void SendResults::inspectRow(int row)
{
    m_openGroup->setEnabled(row >= 0);
    if (row < 0 || row >= m_model->rowCount()) {
        Q_EMIT inspect({});
        return;
    }
    const NotificationResult &result = m_model->result(row);
    Inspection what;
    what.title = visibleText(result.groupId);
    what.ids = {NamedId::group(result.groupId)};
    what.subtitle = m_model->index(row, NotificationResultsModel::State).data().toString();
    const auto add = [&what](const QString &name, const QString &value) {
        if (!value.isEmpty())
            what.fields.append({name, value});
    };
    add(tr("Name"), visibleText(m_nameOf(result.groupId)));
    add(tr("Sent as"), m_service.notification().asMessage ? tr("Ordinary group message") : tr("System notification"));
    if (result.atMs > 0)
        add(tr("Time"), m_zone.dateTime(result.atMs));
    if (result.msgSeq > 0)
        add(tr("Sequence number"), QString::number(result.msgSeq));
    add(tr("Request ID"), visibleText(result.requestId));
    if (result.state == ResultState::Failed || result.state == ResultState::Unknown) {
        const ErrorExplanation text = m_errors.explain(result.error, QLocale().name());
        add(tr("What failed"), text.title);
        add(tr("Why"), text.reason());
        add(tr("What to do"), text.fix);
        what.rawText = text.details;
    }
    Q_EMIT inspect(what);
}

void SendResults::setClosed(bool closed)
{
    m_closed = closed;
    present();
}

void SendResults::namesChanged() { m_model->textsChanged(); }

void SendResults::retranslate()
{
    m_card->setTitle(tr("Results"));
    m_table->setAccessibleName(tr("Results by group"));
    m_openGroup->setText(tr("Open group"));
    m_model->textsChanged();
    present();
    inspectRow(m_table->currentIndex().row());
}

} // namespace imdesk
