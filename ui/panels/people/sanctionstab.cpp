// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/sanctionstab.h"

#include "core/api/groupplace.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/exporting/firstrows.h"
#include "core/models/sanctionexport.h"
#include "core/models/sanctionsmodel.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <iterator>

namespace imdesk {

namespace {
constexpr qsizetype communitiesAtMost = 50; ///< one call each, one after the other
constexpr qsizetype communitiesNamed = 3;

/// A community without topics, or an app without them, says so: there is nothing to be missed.
bool hasNoTopics(const ApiError &error)
{
    constexpr int noTopicsHere = 11000;
    return error.code == noTopicsHere;
}
} // namespace

SanctionsTab::SanctionsTab(const PeopleParts &parts, QWidget *parent)
    : PersonTab(parts, parent),
      m_model(new SanctionsModel(parts.board, this)),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_table(new QTableView(m_stack)),
      m_note(plainLabel(Theme::Font::Caption, this, true)),
      m_askAgain(peopleButton(this, "sanctionsAsk", QStringLiteral("refresh"))),
      m_askGroups(peopleButton(this, "sanctionsGroups", QStringLiteral("group"))),
      m_lift(peopleButton(this, "sanctionsLift", QStringLiteral("undo"))),
      m_mute(peopleButton(this, "sanctionsMute", QStringLiteral("mute")))
{
    m_busy->setObjectName(QStringLiteral("sanctionsBusy"));
    m_message->setObjectName(QStringLiteral("sanctionsMessage"));
    m_empty->setObjectName(QStringLiteral("sanctionsEmpty"));
    m_table->setObjectName(QStringLiteral("sanctionsTable"));
    m_note->setObjectName(QStringLiteral("sanctionsNote"));
    m_note->setWordWrap(true);
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("personSanctions"), tr("Sanctions"));
    m_table->setColumnHidden(SanctionsModel::Account, true);
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = QStringLiteral("sanctions");
        what.what = tr("mutes and bans of %1").arg(m_account);
        what.fileName = what.name + QLatin1Char('-') + m_account;
        what.rows = m_model->rowCount();
        what.facts = {{QStringLiteral("account"), m_account}};
        what.source = [rows = m_model->rows(), now = m_parts.board.serviceNow()](qint64 atMost) {
            return firstRows(sanctionExport(rows, now), atMost);
        };
        return what;
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_note, 1);
    for (QPushButton *button : {m_askGroups, m_askAgain, m_lift, m_mute})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::gapWide, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addLayout(foot);
    setIdMenu(m_table, [this](const QModelIndex &index) {
        const QString group = m_model->sanction(index.row()).group;
        return group.isEmpty() ? QList<NamedId>() : QList{NamedId::group(group)};
    });
    m_model->setTimeText([zone = &m_parts.zone](qint64 ms) { return zone->dateTimeBare(ms); },
                         [zone = &m_parts.zone] { return zone->suffixNow(); });
    constexpr int widths[] = {150, 130, 160, 120, 165, 160, 200};
    for (int at = 0; at < SanctionsModel::ColumnCount; ++at)
        m_table->setColumnWidth(at, widths[at]);

    SanctionBoard &board = m_parts.board;
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->tick();
    });
    m_tick.start(1000);
    connect(m_askAgain, &QPushButton::clicked, this, [this] { ask({}); });
    connect(m_askGroups, &QPushButton::clicked, this,
            [this] { askGroups(AccountService::joinedGroups(m_account), {}); });
    connect(m_lift, &QPushButton::clicked, this, &SanctionsTab::lift);
    connect(m_mute, &QPushButton::clicked, this, [this] {
        Q_EMIT navigateTo(QStringLiteral("moderation"),
                          QVariantMap{{QStringLiteral("accounts"), QStringList{m_account}}});
    });
    connect(m_empty, &EmptyState::buttonClicked, m_mute, &QPushButton::click);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_scope.cancelAll();
        dropReading();
        if (m_mine)
            m_parts.board.cancelAsking();
        m_busy->finish();
        present();
    });
    connect(&board, &SanctionBoard::asked, this, [this](qint64 done, qint64 total) {
        if (m_mine)
            m_busy->setProgress(done, total);
    });
    connect(&board, &SanctionBoard::askingFinished, this, [this] {
        if (std::exchange(m_mine, false)) {
            m_busy->finish();
            const ApiError &error = m_parts.board.askError();
            if (const QString missed = m_parts.board.missedGroups(); !missed.isEmpty()) {
                const ErrorExplanation why = m_parts.errors.explain(error, QLocale().name());
                const QStringList words = QStringList{why.cause.isEmpty() ? why.title : why.cause} + takeGaps();
                m_message->showMessage(MessageBar::Kind::Warning, missed, words.join(QLatin1Char('\n')), {},
                                       why.details);
                Q_EMIT statusMessage(missed);
            } else if (error != ApiError()) {
                dropReading();
                m_unread = error.kind != ApiError::Kind::Cancelled;
                fail(error);
            } else {
                tellGaps();
            }
        }
        present();
    });
    connect(&board, &SanctionBoard::applied, this, [this](const SanctionOutcome &outcome) {
        if (std::exchange(m_lifting, false)) {
            m_busy->finish();
            const std::optional<ApiError> wrong = outcome.firstError();
            if (wrong)
                fail(*wrong);
            else
                m_message->showMessage(MessageBar::Kind::Ok, tr("Lifted"));
            Q_EMIT statusMessage(wrong ? m_message->title() : tr("Lifted"));
        }
        present();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SanctionsTab::present);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SanctionsTab::present);
    connect(&m_parts.zone, &DisplayZone::changed, m_model, &SanctionsModel::textsChanged);
    SanctionsTab::retranslate();
}

void SanctionsTab::setAccount(const QString &account)
{
    if (m_mine)
        m_parts.board.cancelAsking();
    PersonTab::setAccount(account);
    dropReading();
    m_begun = false;
    m_unread = false;
    m_message->clear();
    m_busy->finish();
    m_model->setAccount(account);
    present();
}

void SanctionsTab::begin()
{
    // The board hears of every write by itself: only time makes it old.
    if (m_account.isEmpty() || (m_begun && (isBusy() || !isOld(m_askedAt))))
        return;
    if (!std::exchange(m_begun, true))
        m_parts.board.load();
    ask({});
}

void SanctionsTab::refresh()
{
    if (!m_reading && !m_mine) // else it is asked already
        ask({});
}

bool SanctionsTab::isBusy() const { return m_reading || m_parts.board.isAsking() || m_parts.board.isApplying(); }

void SanctionsTab::dropReading()
{
    m_reading = false;
    m_topicsUnread.clear();
    m_topicsLeft = 0;
}

void SanctionsTab::failReading(const ApiError &error)
{
    dropReading();
    m_busy->finish();
    m_unread = error.kind != ApiError::Kind::Cancelled;
    fail(error);
    present();
}

void SanctionsTab::ask(const QStringList &groups)
{
    m_message->clear();
    m_unread = false;
    QStringList bannedFrom; // as far as known: no list of the service's tells it of a person
    for (const Sanction &row : m_parts.board.sanctions()) {
        if (row.kind == Sanction::Kind::Ban && row.account == m_account)
            bannedFrom << row.group;
    }
    const Result<Done> started = m_parts.board.ask({m_account}, groups, bannedFrom);
    if (!started) {
        failReading(started.error());
        return;
    }
    m_mine = true;
    m_askedAt = m_parts.directory.clock().nowSeconds();
    m_busy->start(tr("Asking about mutes"));
    present();
}

void SanctionsTab::askGroups(const api::JoinedGroupPages &asked, const QStringList &found)
{
    m_reading = true;
    m_busy->start(tr("Reading the groups of the person"));
    present();
    whenDone(m_scope.latest(QStringLiteral("groups"), m_parts.accounts.client().page(asked)), this,
             [this, asked, found, account = m_account](const Result<api::JoinedGroupsReply> &reply) {
                 if (account != m_account)
                     return;
                 if (!reply) {
                     failReading(reply.error());
                     return;
                 }
                 QStringList groups = found;
                 api::JoinedGroupPages pages = asked;
                 for (const api::JoinedGroup &group : pages.take(*reply))
                     groups << group.groupId;
                 if (!pages.isComplete()) {
                     askGroups(pages, groups);
                     return;
                 }
                 QStringList communities;
                 std::ranges::copy_if(groups, std::back_inserter(communities), api::isCommunityId);
                 m_topicsUnread.clear();
                 m_topicsLeft = qMax<qsizetype>(0, communities.size() - communitiesAtMost);
                 askTopics(groups, communities.mid(0, communitiesAtMost));
             });
}

void SanctionsTab::askTopics(const QStringList &groups, const QStringList &communities)
{
    if (communities.isEmpty()) {
        m_reading = false;
        ask(groups);
        return;
    }
    m_busy->start(tr("Reading the topics of the person's communities"));
    const api::TopicGet request{communities.first(), m_account, {}, {QStringLiteral("TopicName")}};
    whenDone(m_scope.latest(QStringLiteral("topics"), m_parts.accounts.client().call(api::topicInfo, request)), this,
             [this, groups, communities, account = m_account](const Result<api::TopicGetReply> &reply) {
                 if (account != m_account)
                     return;
                 if (!reply && reply.error().kind != ApiError::Kind::Service) {
                     failReading(reply.error());
                     return;
                 }
                 if (reply)
                     takeTopics(reply->topics);
                 else if (!hasNoTopics(reply.error()))
                     m_topicsUnread << communities.first();
                 askTopics(groups, communities.mid(1));
             });
}

void SanctionsTab::takeTopics(const QList<api::TopicAndSelf> &topics)
{
    for (const api::TopicAndSelf &item : topics) {
        if (item.errorCode == 0 && item.topic && item.topic->topicId && item.self)
            m_parts.board.hearMute(m_account, *item.topic->topicId, item.self->shutUpTime.value_or(0));
    }
}

QStringList SanctionsTab::takeGaps()
{
    QStringList gaps;
    if (!m_topicsUnread.isEmpty()) {
        QStringList names;
        for (const QString &id : m_topicsUnread.mid(0, communitiesNamed))
            names << visibleText(id, 64);
        if (m_topicsUnread.size() > communitiesNamed)
            names << QStringLiteral("…");
        gaps << tr("The topics of %n community(ies) could not be read: %1", nullptr, int(m_topicsUnread.size()))
                    .arg(names.join(QLatin1String(", ")));
    }
    if (m_topicsLeft > 0)
        gaps << tr("The topics of %n community(ies) were not asked for: there are too many.", nullptr,
                   int(m_topicsLeft));
    m_topicsUnread.clear();
    m_topicsLeft = 0;
    return gaps;
}

void SanctionsTab::tellGaps()
{
    const QStringList gaps = takeGaps();
    if (gaps.isEmpty())
        return;
    m_message->showMessage(MessageBar::Kind::Warning, joinSentences(gaps));
    Q_EMIT statusMessage(m_message->title());
}

void SanctionsTab::lift()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    const Sanction row = m_model->sanction(rows.first().row());
    SanctionOrder order;
    order.accounts = {row.account};
    order.privates = row.kind == Sanction::Kind::Private;
    order.groups = row.kind == Sanction::Kind::Groups;
    order.group = row.group;
    order.ban = row.kind == Sanction::Kind::Ban;
    order.offersUndo = true;
    const auto go = [this, order] {
        const Result<Done> started = m_parts.board.apply(order);
        if (!started) {
            fail(started.error());
            return;
        }
        m_lifting = true;
        m_message->clear();
        m_busy->start(tr("Lifting"), false);
        present();
    };
    if (!m_parts.isProduction()) {
        go();
        return;
    }
    const QString who = visibleText(row.account, 40);
    const Confirmation question =
        order.ban
            ? m_parts.question(tr("Lift the ban of %1").arg(who),
                               tr("%1 may come into the group %2 again. Lifting does not bring anybody back by itself.")
                                   .arg(who, visibleText(row.group, 60)),
                               tr("Lift the ban"))
            : m_parts.question(tr("Lift the mute of %1").arg(who),
                               tr("%1 can write again. It can be taken back.").arg(who), tr("Lift the mute"));
    confirmDeed(m_parts.dialogs, this, question, m_parts.board.client(), go);
}

void SanctionsTab::fail(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    Q_EMIT statusMessage(m_message->title());
    present();
}

void SanctionsTab::present()
{
    const bool busy = isBusy();
    const QString under = tr("Something else is under way.");
    const QString problem = m_parts.writeProblem();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool runs = rows.size() == 1 && m_model->sanction(rows.first().row()).isRunning(m_parts.board.serviceNow());
    allow(m_askAgain, !busy, under, busy);
    allow(m_askGroups, !busy, under, busy);
    allow(m_lift, problem.isEmpty() && !busy && runs,
          !problem.isEmpty() ? problem
          : busy             ? under
                             : tr("Choose one running mute."),
          busy);
    allow(m_mute, problem.isEmpty(), problem);
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_unread)
        m_empty->setContent(QStringLiteral("shield"), tr("Mutes could not be asked for"), {}, tr("Mute…"));
    else
        m_empty->setContent(
            QStringLiteral("shield"), m_mine ? tr("Asking about mutes") : tr("No mute is known"),
            tr("Mutes everywhere were asked for; those of single groups only where their lists were read."),
            tr("Mute…"));
}

void SanctionsTab::retranslate()
{
    m_note->setText(tr("Mutes everywhere; mutes and bans in groups and topics whose lists were read."));
    m_askAgain->setText(tr("Ask again"));
    m_askGroups->setText(tr("Ask their groups"));
    m_lift->setText(tr("Lift"));
    m_mute->setText(tr("Mute in Moderation…"));
    m_table->setAccessibleName(tr("Mutes of the person"));
    m_model->textsChanged();
    present();
}

} // namespace imdesk
