// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/personpage.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/callbacks/filter.h"
#include "core/models/accountsmodel.h"
#include "core/models/accountwords.h"
#include "ui/panels/people/accountdeeds.h"
#include "ui/panels/people/accountnotedialog.h"
#include "ui/panels/people/blacklisttab.h"
#include "ui/panels/people/conversationstab.h"
#include "ui/panels/people/friendstab.h"
#include "ui/panels/people/groupstab.h"
#include "ui/panels/people/profiletab.h"
#include "ui/panels/people/sanctionstab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/fittingtabs.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace imdesk {

namespace {

/// Several writes in a row, a run's among them, are followed by one reading.
constexpr int againMs = 500;
constexpr qint64 freshStateMs = 60'000;

} // namespace

PersonPage::PersonPage(const PeopleParts &parts, AccountsModel &accounts, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_accounts(accounts),
      m_back(peopleButton(this, "personBack", QStringLiteral("chevron-left"), ButtonRole::Quiet)),
      m_copy(peopleButton(this, "personCopy", QStringLiteral("copy"))),
      m_events(peopleButton(this, "personEvents", QStringLiteral("callback"))),
      m_message(peopleButton(this, "personMessage", QStringLiteral("send"))),
      m_mute(peopleButton(this, "personMute", QStringLiteral("mute"))),
      m_more(peopleButton(this, "personMore", QStringLiteral("more"))),
      m_refresh(peopleButton(this, "personRefresh", QStringLiteral("refresh"))),
      m_header(new PageHeader(this)),
      m_busy(new BusyBar(this)),
      m_bar(new MessageBar(this)),
      m_deeds(new AccountDeeds(parts, m_busy, m_bar, this)),
      m_tabs(new FittingTabs(this)),
      m_profile(new ProfileTab(parts, m_tabs))
{
    m_header->setObjectName(QStringLiteral("personHeader"));
    m_busy->setObjectName(QStringLiteral("personBusy"));
    m_bar->setObjectName(QStringLiteral("personMessageBar"));
    m_tabs->setObjectName(QStringLiteral("personTabs"));
    m_tabs->setDocumentMode(true);
    m_messageAction = makeAction("personMessageAction", QStringLiteral("send"), [this] {
        Q_EMIT navigateTo(QStringLiteral("messages"),
                          QVariantMap{{QStringLiteral("receivers"), QStringList{m_account}}});
    });
    m_muteAction = makeAction("personMuteAction", QStringLiteral("mute"), [this] {
        Q_EMIT navigateTo(QStringLiteral("moderation"),
                          QVariantMap{{QStringLiteral("accounts"), QStringList{m_account}}});
    });
    m_why = makeAction("personWhy", QStringLiteral("help"), [this] { m_parts.askWhy({m_account, {}, {}}); });
    m_note = makeAction("personNote", QStringLiteral("edit"), [this] { editNote(); });
    m_check = makeAction("personCheck", QStringLiteral("check"), [this] { m_deeds->check({m_account}); });
    m_kick = makeAction("personKick", QStringLiteral("user-off"), [this] { m_deeds->kick({m_account}); });
    m_delete = makeAction("personDelete", QStringLiteral("trash"), [this] { m_deeds->remove({m_account}); });
    arrange();
    const std::pair<PersonTab *, const char *> pages[] = {{m_profile, "profile"},
                                                          {new FriendsTab(parts, m_tabs), "friends"},
                                                          {new BlacklistTab(parts, m_tabs), "blacklist"},
                                                          {new GroupsTab(parts, m_tabs), "groups"},
                                                          {new ConversationsTab(parts, m_tabs), "conversations"},
                                                          {new SanctionsTab(parts, m_tabs), "sanctions"}};
    for (const auto &[page, name] : pages) {
        page->setObjectName(QString::fromLatin1(name));
        m_tabs->addTab(page, QString());
        m_pages << page;
        connect(page, &PersonTab::statusMessage, this, &PersonPage::statusMessage);
        connect(page, &PersonTab::inspect, this, &PersonPage::inspect);
        connect(page, &PersonTab::navigate, this, &PersonPage::navigate);
        connect(page, &PersonTab::navigateTo, this, &PersonPage::navigateTo);
    }
    connect(m_profile, &ProfileTab::profileRead, this, &PersonPage::onProfile);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PersonPage::beginTab);
    connect(m_back, &QPushButton::clicked, this, &PersonPage::backRequested);
    connect(m_refresh, &QPushButton::clicked, this, &PersonPage::refresh);
    connect(m_message, &QPushButton::clicked, m_messageAction, &QAction::trigger);
    connect(m_mute, &QPushButton::clicked, m_muteAction, &QAction::trigger);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_account);
        Q_EMIT statusMessage(tr("Account ID copied"));
    });
    connect(m_events, &QPushButton::clicked, this, [this] {
        Q_EMIT navigateTo(QStringLiteral("callbacks"),
                          QStringLiteral("from = %1 or to = %1").arg(Filter::quoted(m_account)));
    });
    connect(m_deeds, &AccountDeeds::statusMessage, this, &PersonPage::statusMessage);
    connect(m_deeds, &AccountDeeds::runningChanged, this, &PersonPage::present);
    connect(m_parts.refusals.get(), &PlanRefusals::changed, this, &PersonPage::present);
    connect(m_deeds, &AccountDeeds::kicked, this, [this] { askState(); });
    connect(m_deeds, &AccountDeeds::removed, this, [this](const QStringList &ids) {
        m_accounts.forgetStates(ids);
        if (ids.contains(m_account))
            showGone();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            beginTab();
    });
    connect(&m_parts.accounts.client(), &ApiClient::written, this, [this](const WrittenCall &call) {
        const PersonParts changed = changedParts(call, m_account);
        for (PersonTab *page : std::as_const(m_pages)) {
            if (page->parts() & changed)
                page->outdate();
        }
        if (changed)
            m_again.start();
    });
    connect(&m_parts.zone, &DisplayZone::changed, this, &PersonPage::present);
    connect(&m_accounts, &AccountsModel::loaded, this, &PersonPage::takeKnown);
    retranslate();
}

void PersonPage::editNote()
{
    // The note there is must be in the dialog, or the new one would take its place unseen.
    if (std::exchange(m_noteWanted, true))
        return;
    m_accounts.whenLoaded(this, [this, account = m_account] {
        m_noteWanted = false;
        if (account != m_account || !isVisible())
            return;
        auto *dialog = new AccountNoteDialog(m_parts, m_accounts, {account}, this);
        connect(dialog, &AccountNoteDialog::noted, this, [this](const QString &sentence) {
            Q_EMIT statusMessage(sentence);
            present();
        });
        dialog->open();
    });
}

void PersonPage::takeKnown()
{
    const int record = m_accounts.table().find(m_account);
    if (record >= 0 && !m_told)
        m_nick = m_accounts.table().at(record).nickText();
    present();
}

QAction *PersonPage::makeAction(const char *name, const QString &iconName, const std::function<void()> &run)
{
    auto *action = new QAction(icon(iconName), {}, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void PersonPage::arrange()
{
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    menu->addActions({m_note, m_why, m_check, m_kick, m_delete});
    m_more->setMenu(menu);
    for (QPushButton *button : {m_copy, m_events, m_message, m_mute, m_more, m_refresh})
        m_header->addAction(button);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::gap);
    top->addWidget(m_back, 0, Qt::AlignTop);
    top->addWidget(m_header, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
}

PersonTab *PersonPage::currentTab() const { return m_pages.value(m_tabs->currentIndex()); }

QString PersonPage::unsaved() const
{
    for (const PersonTab *page : m_pages) {
        if (const QString words = page->unsaved(); !words.isEmpty())
            return words;
    }
    return {};
}

void PersonPage::open(const QString &account, const QString &tab)
{
    if (account != m_account) {
        m_scope.cancelAll();
        m_account = account;
        m_missing = m_told = false;
        m_state = m_accounts.stateOf(account);
        m_stateAt = 0;
        const int record = m_accounts.table().find(account);
        m_nick = record < 0 ? QString() : m_accounts.table().at(record).nickText();
        m_bar->clear();
        for (PersonTab *page : std::as_const(m_pages))
            page->setAccount(account);
        m_tabs->setCurrentIndex(0);
        scrollToTop(this);
        askState();
    } else if (!account.isEmpty() && m_parts.directory.clock().nowMs() - m_stateAt > freshStateMs) {
        askState();
    }
    for (PersonTab *page : std::as_const(m_pages)) {
        if (!tab.isEmpty() && page->objectName() == tab)
            m_tabs->setCurrentWidget(page);
    }
    present();
    beginTab();
}

void PersonPage::beginTab()
{
    if (!m_account.isEmpty() && currentTab())
        currentTab()->begin();
}

void PersonPage::askState()
{
    whenDone(m_scope.latest(QStringLiteral("state"), m_parts.accounts.states({m_account})), this,
             [this, account = m_account](const Result<api::QueryStateReply> &reply) {
                 if (account != m_account)
                     return;
                 // The page works without a state; an account that does not exist says so in its profile.
                 m_state.reset();
                 if (reply && !reply->states.isEmpty()) {
                     m_state = reply->states.first();
                     m_stateAt = m_parts.directory.clock().nowMs();
                     m_accounts.takeStates(reply->states);
                 }
                 present();
             });
}

void PersonPage::onProfile(const ProfileValues &values, bool exists)
{
    m_missing = !exists;
    m_told = exists;
    if (exists)
        m_nick = values.value(profilefields::nickTag).toString();
    AccountNote note;
    note.id = m_account;
    note.sources = AccountSource::Entered;
    note.checkedAt = m_parts.directory.clock().nowSeconds();
    note.standing = exists ? AccountStanding::Imported : AccountStanding::NotImported;
    if (exists)
        note.nick = m_nick;
    if (exists) {
        m_parts.directory.note({note});
    } else {
        m_accounts.whenLoaded(this, [this, note] {
            // A mistyped ID that nobody knows is not worth a row.
            if (m_accounts.table().find(note.id) >= 0)
                m_parts.directory.note({note});
        });
    }
    present();
}

void PersonPage::refresh()
{
    m_parts.tryRefusedAgain();
    reread();
}

void PersonPage::reread()
{
    m_bar->clear();
    askState();
    if (currentTab())
        currentTab()->refresh();
}

void PersonPage::showGone()
{
    m_missing = true;
    m_scope.cancelAll();
    m_state.reset();
    m_stateAt = 0;
    for (PersonTab *page : std::as_const(m_pages))
        page->setAccount(m_account);
    m_profile->showGone();
    m_tabs->setCurrentWidget(m_profile);
    Inspection what;
    what.title = m_account;
    what.ids = {NamedId::account(m_account)};
    Q_EMIT inspect(what);
    present();
}

void PersonPage::present()
{
    m_header->setTitle(visibleText(m_nick.isEmpty() ? m_account : m_nick, 80));
    QStringList words;
    if (!m_nick.isEmpty())
        words << visibleText(m_account, 60);
    if (m_missing)
        words << tr("not known to the service");
    else if (m_state)
        words << accountwords::onlineWithDevices(*m_state);
    if (m_state && m_stateAt > 0)
        words << tr("as of %1").arg(m_parts.zone.dateTime(m_stateAt));
    const int record = m_accounts.table().find(m_account);
    if (const QString note = record < 0 ? QString() : m_accounts.table().at(record).noteText(); !note.isEmpty())
        words << tr("note: %1").arg(visibleText(note, 120));
    m_header->setCaption(words.join(QStringLiteral(" · ")));
    const QString missing = m_missing ? tr("The service does not know this account.") : QString();
    const QString forbids = m_parts.writeProblem();
    const QString problem = forbids.isEmpty() ? missing : forbids;
    m_kick->setText(m_deeds->kickWords(1));
    const bool running = m_deeds->isRunning();
    const bool free = !m_account.isEmpty() && !running;
    const auto allowAction = [&](QAction *action, const QString &forbidden) {
        action->setEnabled(free && forbidden.isEmpty());
        action->setToolTip(forbidden.isEmpty() ? action->text() : forbidden);
    };
    for (QAction *action : {m_messageAction, m_muteAction, m_kick})
        allowAction(action, problem);
    for (QAction *action : {m_why, m_note, m_check})
        allowAction(action, {});
    const QString undeletable = m_parts.deleteProblem();
    allowAction(m_delete, undeletable.isEmpty() ? missing : undeletable);
    // Not as the actions are: while the list is shown they are hidden, and a hidden action counts as disabled.
    const QString why = problem.isEmpty() ? tr("Something else is under way.") : problem;
    for (QPushButton *button : {m_message, m_mute})
        allow(button, free && problem.isEmpty(), why);
}

void PersonPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Whatever was written meanwhile, in another section too.
    if (!event->spontaneous())
        m_again.start();
}

void PersonPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PersonPage::retranslate()
{
    m_back->setText(tr("People"));
    m_copy->setText(tr("Copy ID"));
    m_events->setText(tr("Events"));
    m_message->setText(tr("Message"));
    m_mute->setText(tr("Mute…"));
    m_more->setText(tr("More"));
    m_refresh->setText(tr("Refresh"));
    m_messageAction->setText(tr("Write to this person…"));
    m_muteAction->setText(tr("Mute this person…"));
    m_note->setText(tr("Note on this person…"));
    m_why->setText(tr("Why can't this person write? …"));
    m_check->setText(tr("Check whether imported"));
    m_delete->setText(tr("Delete the account…"));
    for (qsizetype at = 0; at < m_pages.size(); ++at) {
        m_pages[at]->retranslate();
        m_tabs->setTabText(static_cast<int>(at), m_pages[at]->title());
    }
    present();
}

} // namespace imdesk
