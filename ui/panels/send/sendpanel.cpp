// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/send/sendpanel.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/models/groupfinder.h"
#include "core/models/notificationreceivers.h"
#include "core/services/groupfaults.h"
#include "core/services/notificationgate.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/send/sendresults.h"
#include "ui/panels/send/sendside.h"
#include "ui/panels/send/sendtext.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/workingbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

namespace imdesk {

SendPanel::SendPanel(const Parts &parts, QWidget *parent)
    : Panel(parent),
      m_parts(parts),
      m_receivers(new NotificationReceivers(parts.groups, this)),
      m_draft(DraftStore::fresh()),
      m_header(new PageHeader(this)),
      m_clear(new QPushButton(this)),
      m_test(new QPushButton(this)),
      m_send(new QPushButton(this)),
      m_busy(new BusyBar(this)),
      m_state(new MessageBar(this)),
      m_message(new MessageBar(this)),
      m_form(new QWidget),
      m_scroll(new QScrollArea),
      m_receiverCard(new Card(m_form)),
      m_textCard(new Card(m_form)),
      m_groups(new SendReceivers(*m_receivers, parts.search, parts.finder, m_receiverCard)),
      m_text(new SendText(m_textCard)),
      m_side(new SendSide(parts.zone, m_form)),
      m_results(new SendResults(parts.notifications, parts.errors, parts.zone,
                                [this](const QString &id) { return m_noted.value(id).text(GroupRow::Name); })),
      m_hint(plainLabel(Theme::Font::Caption, this, true)),
      m_toast(new Toast(this)),
      m_sendAction(new QAction(this)),
      m_testAction(new QAction(this)),
      m_clearAction(new QAction(this))
{
    if (parts.finder)
        m_receivers->setKnown([finder = parts.finder](const QString &id) { return finder->known(id); });
    build();
    makeActions();
    connectParts();
    SendPanel::retranslate();
    restoreDraft();
}

SendPanel::~SendPanel() = default;

bool SendPanel::isReadOnly() const { return m_parts.profile.readOnly; }

void SendPanel::build()
{
    setObjectName(QStringLiteral("sendPanel"));
    m_clear->setObjectName(QStringLiteral("sendClear"));
    m_test->setObjectName(QStringLiteral("sendTest"));
    m_send->setObjectName(QStringLiteral("sendSend"));
    m_busy->setObjectName(QStringLiteral("sendBusy"));
    m_busy->setCommands({QLatin1String(api::groupNotification.path), QLatin1String(api::sendGroupMsg.path)});
    m_state->setObjectName(QStringLiteral("sendState"));
    m_message->setObjectName(QStringLiteral("sendMessage"));
    m_hint->setObjectName(QStringLiteral("sendHint"));
    m_scroll->setObjectName(QStringLiteral("sendScroll"));
    m_state->setDismissable(false);
    m_clear->setIcon(icon(QStringLiteral("trash")));
    setButtonRole(m_clear, ButtonRole::Quiet);
    setButtonRole(m_send, ButtonRole::Accent);
    m_header->addAction(m_clear);
    m_header->addAction(m_test);
    m_header->addAction(m_send);
    QSizePolicy keeps = m_hint->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // else the form would jump at the first letter
    m_hint->setSizePolicy(keeps);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_receiverCard->body()->addWidget(m_groups);
    m_textCard->body()->addWidget(m_text);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::gapWide);
    left->addWidget(m_receiverCard);
    left->addWidget(m_textCard, 1);
    m_row = new QHBoxLayout(m_form);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::gapWide);
    m_row->addLayout(left, 3);
    m_row->addWidget(m_side, 2);
    m_side->setMinimumWidth(220);
    m_side->setMaximumWidth(380);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fillPage(m_scroll); // it scrolls, and the page with its header does not
    // Results stand on top of the form that made them; both scroll together where the window is low.
    auto *content = new QWidget;
    auto *stack = new QVBoxLayout(content);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(Theme::gapWide);
    stack->addWidget(m_results);
    stack->addWidget(m_form, 1);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_results->hide();

    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_header);
    head->addWidget(m_hint);
    auto *column = new PageColumn(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addLayout(head);
    column->addWidget(m_busy);
    column->addWidget(m_state);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
}

// Side by side where both can be read.
void SendPanel::adaptTo(const QSize &room)
{
    constexpr int leastWidth = 700;
    m_row->setDirection(room.width() < leastWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SendPanel::makeActions()
{
    m_sendAction->setObjectName(QStringLiteral("sendSendAction"));
    m_testAction->setObjectName(QStringLiteral("sendTestAction"));
    m_clearAction->setObjectName(QStringLiteral("sendClearAction"));
    m_sendAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_sendAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_sendAction, &QAction::triggered, this, &SendPanel::send);
    connect(m_testAction, &QAction::triggered, this, &SendPanel::sendTest);
    connect(m_clearAction, &QAction::triggered, this, &SendPanel::clearDraft);
    addActions({m_sendAction, m_testAction, m_clearAction});
}

void SendPanel::connectParts()
{
    connect(m_send, &QPushButton::clicked, this, &SendPanel::send);
    connect(m_test, &QPushButton::clicked, this, &SendPanel::sendTest);
    connect(m_clear, &QPushButton::clicked, this, &SendPanel::clearDraft);
    connect(m_text, &SendText::changed, this, &SendPanel::onEdited);
    connect(m_receivers, &NotificationReceivers::chosenChanged, this, &SendPanel::onEdited);
    connect(m_receivers, &NotificationReceivers::detailsChanged, this, [this] {
        m_results->namesChanged();
        present();
    });
    connect(m_receivers, &NotificationReceivers::learnt, this, [this](const QList<GroupRow> &rows) {
        for (const GroupRow &row : rows) {
            if (row.hasDetails())
                m_noted.insert(row.id(), row);
            if (isGoneCode(row.errorCode))
                Q_EMIT groupGone(row.id(), row.errorCode);
        }
    });
    connect(m_receivers, &NotificationReceivers::lookupFailed, this, [this](const ApiError &error) {
        if (error.kind == ApiError::Kind::Cancelled)
            return;
        ErrorExplanation words = m_parts.errors.explain(error, QLocale().name());
        words.title = tr("The chosen groups could not be looked up: %1").arg(words.title);
        m_message->showError(words);
        m_message->addButton(tr("Try again"), [this] { refresh(); });
    });
    connect(m_side, &SendSide::countRequested, this, &SendPanel::countOnline);
    connect(m_side, &SendSide::messageRequested, this, [this] {
        SendText::Values values = m_text->values();
        values.asMessage = true;
        m_text->setValues(values);
    });
    connect(&m_parts.audience, &NotificationAudience::counted, this, [this](const NotificationAudience::Count &count) {
        m_side->setCounting(false);
        m_side->setCount(count);
    });
    connect(&m_parts.audience, &NotificationAudience::failed, this, [this](const ApiError &error) {
        m_side->setCounting(false);
        if (error.kind != ApiError::Kind::Cancelled)
            m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    });
    connect(m_busy, &BusyBar::cancelRequested, &m_parts.notifications, &NotificationService::cancel);
    connect(&m_parts.notifications, &NotificationService::restarted, this, &SendPanel::started);
    connect(&m_parts.notifications, &NotificationService::finished, this, &SendPanel::onFinished);
    connect(&m_parts.notifications, &NotificationService::resultChanged, this, [this](int row) {
        const NotificationResult &result = m_parts.notifications.results().at(row);
        if (result.state == NotificationResult::State::Failed && isGoneGroup(result.error))
            Q_EMIT groupGone(result.groupId, result.error.code);
        if (!m_parts.notifications.isRunning())
            return;
        if (!m_tellProgress.isActive())
            m_tellProgress.start();
        if (!m_progress.isActive())
            m_progress.start(draftDelayMs(m_parts.notifications.summary().groups));
    });
    constexpr int tellMs = 100;
    m_tellProgress.setSingleShot(true);
    m_tellProgress.setInterval(tellMs);
    connect(&m_tellProgress, &QTimer::timeout, this, [this] {
        const NotificationSummary sum = m_parts.notifications.summary();
        m_busy->setProgress(sum.groups - sum.open(), sum.groups);
        m_busy->setText(m_results->sentence());
    });
    // Whatever ends the program, next to nobody gets it twice.
    m_progress.setSingleShot(true);
    connect(&m_progress, &QTimer::timeout, this, &SendPanel::keepWhatIsLeft);
    connect(&m_parts.gate, &NotificationGate::changed, this, &SendPanel::presentState);
    connect(m_results, &SendResults::retryRequested, this, &SendPanel::retry);
    connect(m_results, &SendResults::inspect, this, &Panel::inspect);
    connect(m_results, &SendResults::groupChosen, this,
            [this](const QString &group) { Q_EMIT navigate({ObjectRef::Kind::Group, group}); });
    connect(&m_parts.drafts, &DraftStore::saved, this, [this](const Result<Done> &result) {
        if (!result)
            showNotKept(result.error());
    });
}

void SendPanel::retranslate()
{
    m_header->setTitle(tr("System notification"));
    m_receiverCard->setTitle(tr("To"));
    m_textCard->setTitle(tr("What"));
    m_clear->setText(tr("Clear draft"));
    m_test->setText(tr("Send a test to me"));
    m_testAction->setText(m_test->text());
    m_clearAction->setText(m_clear->text());
    m_groups->retranslate();
    m_text->retranslate();
    m_side->retranslate();
    m_results->retranslate();
    presentState();
}

void SendPanel::activated()
{
    presentState();
    if (m_parts.finder)
        m_parts.finder->prepare(true);
    m_groups->lookAgain();
}

void SendPanel::focusFirst()
{
    if (m_parts.notifications.isRunning())
        m_scroll->setFocus(); // the form is off
    else
        m_receivers->count() == 0 ? m_groups->focusSearch() : m_text->focusText();
}

void SendPanel::refresh()
{
    m_message->clear();
    m_receivers->lookAgain();
}

void SendPanel::focusFilter() { m_groups->focusSearch(); }

void SendPanel::open(const ObjectRef &target)
{
    if (target.kind == ObjectRef::Kind::Group)
        openWith(QVariantMap{{QStringLiteral("groups"), QStringList{target.id}}});
}

void SendPanel::openWith(const QVariant &argument)
{
    if (m_parts.notifications.isRunning())
        return;
    const QStringList groups = argument.toMap().value(QStringLiteral("groups")).toStringList();
    const QStringList chosen = m_receivers->ids();
    // A notification cannot be recalled: one that was written for others goes to nobody else.
    if (!groups.isEmpty() && !chosen.isEmpty() &&
        QSet<QString>(chosen.cbegin(), chosen.cend()) != QSet<QString>(groups.cbegin(), groups.cend()))
        putAwayDraft();
    if (groups.size() <= NotificationReceivers::rowsATurn)
        m_receivers->add(groups);
    else // so many took a turn of their own to be named
        QTimer::singleShot(0, m_receivers, [this, groups] { m_receivers->add(groups); });
    m_text->focusText();
}

Notification SendPanel::notification() const
{
    return {.id = m_draft.id,
            .groups = m_receivers->ids(),
            .members = m_text->namedMembers(),
            .text = m_text->values().text,
            .asMessage = m_text->isMessage()};
}

QString SendPanel::problem() const
{
    if (m_parts.profile.readOnly)
        return tr("The profile is read-only.");
    if (m_receivers->count() == 0)
        return tr("Choose a group.");
    QString wrong = m_text->problem();
    // A live room would tell everyone.
    if (const int unknown = m_receivers->unknownTypes(); wrong.isEmpty() && m_text->isNamed() && unknown > 0)
        return m_receivers->isLooking()
                   ? tr("The types of the groups are being read: live rooms take no named members.")
                   : tr("The types of %Ln group(s) are not known, and live rooms take no named members: choose "
                        "everyone, or take them out.",
                        nullptr, unknown);
    return wrong;
}

QString SendPanel::verb(int groups, bool message) const
{
    return message ? tr("Send to %Ln group(s)", nullptr, groups) : tr("Notify %Ln group(s)", nullptr, groups);
}

void SendPanel::presentState()
{
    const Profile &profile = m_parts.profile;
    const bool closed = m_parts.gate.isClosed();
    m_text->setClosed(closed);
    m_results->setClosed(closed);
    if (profile.readOnly) {
        m_state->showMessage(MessageBar::Kind::Info, tr("This profile is read-only"),
                             tr("A draft can be written and kept, but nothing can be sent."));
    } else if (closed) {
        m_state->showMessage(MessageBar::Kind::Warning, tr("System notifications are not open to this app"),
                             tr("Tencent has closed that API to newer apps. The text goes out as an ordinary group "
                                "message instead: stored, "
                                "for offline members too."));
        m_state->addButton(tr("Try notifications again"), [this] { m_parts.gate.tryAgain(); });
    } else {
        m_state->clear();
    }
    present();
}

void SendPanel::present()
{
    const bool running = m_parts.notifications.isRunning();
    const int groups = m_receivers->count();
    const bool message = m_text->isMessage();
    m_text->setEveryoneOnly(m_receivers->everyoneOnly());
    const QString wrong = problem();
    m_header->setCaption(message
                             ? tr("As an ordinary group message in %1").arg(visibleText(m_parts.profile.name, 40))
                             : tr("To members of %1 who are online now").arg(visibleText(m_parts.profile.name, 40)));
    m_send->setText(groups > 0 ? verb(groups, message) : message ? tr("Send") : tr("Notify"));
    m_send->setEnabled(!running && wrong.isEmpty());
    m_send->setIcon(icon(QStringLiteral("send"), m_send->isEnabled() ? IconRole::OnAccent : IconRole::Muted));
    m_send->setToolTip(wrong.isEmpty() ? tr("Ctrl+Return") : wrong);
    m_send->setAccessibleDescription(wrong);
    m_sendAction->setText(m_send->text());
    m_sendAction->setEnabled(!running);
    setWorking(m_test, running || m_testing, !m_parts.profile.readOnly);
    m_testAction->setEnabled(m_test->isEnabled());
    m_clear->setEnabled(!running && !currentDraft().isEmpty());
    m_clearAction->setEnabled(m_clear->isEnabled());
    m_form->setEnabled(!running);
    m_hint->setText(wrong);
    m_hint->setVisible(!running && !wrong.isEmpty());

    SendSide::State state;
    state.message = message;
    state.named = m_text->isNamed();
    state.groups = groups;
    state.members = m_receivers->knownMembers();
    state.text = m_text->values().text;
    if (state.named)
        state.whyNot = m_text->namedMembers().isEmpty() ? tr("Name the members first.") : QString();
    else if (m_receivers->everyoneOnly() > 0)
        state.whyNot = tr("Live rooms do not list their members.");
    else if (m_receivers->unknownSizes() > 0 || m_receivers->notFound() > 0)
        state.whyNot = tr("Not all of the groups are known.");
    else if (state.members > NotificationAudience::maxMembers)
        state.whyNot =
            tr("Only up to %1 members are counted.").arg(QLocale().toString(NotificationAudience::maxMembers));
    state.countable = groups > 0 && state.whyNot.isEmpty();
    m_side->setState(state);
}

void SendPanel::send()
{
    const QString wrong = problem();
    if (m_parts.notifications.isRunning())
        return;
    if (!wrong.isEmpty()) {
        Q_EMIT statusMessage(wrong);
        m_receivers->count() == 0 ? m_groups->focusSearch() : m_text->focusText();
        return;
    }
    const Notification what = notification();
    const Sending asked{what.groups, what.members,  m_receivers->knownMembers(), m_receivers->unknownSizes(),
                        what.text,   what.asMessage};
    confirmThen(asked, false, [this, what] {
        m_message->clear();
        Draft draft = currentDraft();
        draft.sending = true;
        m_parts.drafts.keep(draft);
        // Waited for, however long the list: whatever happens now, the draft tells that it was being sent. A failure is
        // told by saved().
        (void)m_parts.drafts.flush();
        if (const Result<Done> result = m_parts.notifications.send(what); !result) {
            m_message->showError(m_parts.errors.explain(result.error(), QLocale().name()));
            m_parts.drafts.keep(currentDraft());
        }
    });
}

void SendPanel::started()
{
    // Form and buttons are off while it runs; left to itself, the focus would leave the section with them.
    if (m_parts.notifications.isRunning() && isAncestorOf(window()->focusWidget()))
        m_scroll->setFocus();
    m_results->setVisible(!m_parts.notifications.results().isEmpty());
    if (m_parts.notifications.isRunning()) {
        m_busy->start(m_results->sentence());
        m_scroll->verticalScrollBar()->setValue(0);
    }
    present();
}

void SendPanel::onFinished()
{
    m_busy->finish();
    m_progress.stop();
    m_tellProgress.stop();
    QStringList sent, unanswered;
    for (const NotificationResult &result : m_parts.notifications.results()) {
        if (result.state == NotificationResult::State::Sent)
            sent << result.groupId;
        else if (result.state == NotificationResult::State::Unknown)
            unanswered << result.groupId;
    }
    const bool all = sent.size() == m_parts.notifications.results().size();
    if (all) {
        // Done with: a second press must not send it twice.
        showDraft(DraftStore::fresh());
        m_groups->reset();
    } else {
        m_draft.text = m_parts.notifications.notification().text;
        m_draft.unanswered = unanswered;
        m_receivers->remove(sent);
    }
    onEdited();
    m_parts.drafts.flushBehind();
    presentState();
    Q_EMIT statusMessage(m_results->sentence());
    if (all)
        Q_EMIT toast(m_results->sentence());
}

void SendPanel::sendTest()
{
    const QString account = m_parts.profile.testAccount;
    const QString text = m_text->values().text;
    if (account.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Info, tr("No test account is set"),
                               tr("A test goes to one account of this app, chosen in the profile."));
        m_message->addButton(tr("Open settings"), [this] { Q_EMIT navigateTo(QStringLiteral("settings"), QString()); });
        return;
    }
    if (text.trimmed().isEmpty() || utf8Bytes(text) > NotificationService::textLimit(m_text->isMessage())) {
        m_message->showMessage(MessageBar::Kind::Info, tr("There is nothing to test yet"), m_text->problem());
        m_text->focusText();
        return;
    }
    m_testing = true;
    present();
    whenDone(m_scope.latest(QStringLiteral("test"), m_parts.notifications.sendTest(account, text)), this,
             [this, account](const Result<api::SendMsgReply> &reply) {
                 m_testing = false;
                 if (reply)
                     m_message->showMessage(MessageBar::Kind::Ok, tr("Test sent to %1").arg(visibleText(account, 40)),
                                            tr("As a one-to-one message. No group has seen it."));
                 else
                     m_message->showError(m_parts.errors.explain(reply.error(), QLocale().name()));
                 Q_EMIT statusMessage(m_message->title());
                 present();
             });
}

void SendPanel::countOnline()
{
    m_side->setCounting(true);
    m_parts.audience.count(m_receivers->ids(), m_text->namedMembers());
}

} // namespace imdesk
