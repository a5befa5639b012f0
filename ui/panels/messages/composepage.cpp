// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/composepage.h"

#include "core/api/groupplace.h"
#include "core/api/messageelements.h"
#include "core/base/plaintext.h"
#include "core/directory/groupkinds.h"
#include "core/models/messagewords.h"
#include "core/services/groupkindlookup.h"
#include "core/services/grouprules.h"
#include "core/services/messagesender.h"
#include "core/services/notificationids.h"
#include "core/settings/profile.h"
#include "ui/panels/messages/composedraft.h"
#include "ui/panels/messages/deliveryview.h"
#include "ui/panels/messages/elementlist.h"
#include "ui/panels/messages/formlayout.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/workingbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {
constexpr int receiverFieldHeight = 84;
constexpr int previewLimit = 600;                 ///< code points of a text that the preview shows
constexpr int previewWord = 24;                   ///< of a word in it before a line may end within it
const QString typedKey = QStringLiteral("typed"); ///< in a draft: what is no message yet
const QString elementsKey = QStringLiteral("elements");

/// A label is at least as wide as its longest word, and the form with it: long ones get places where a line may end.
QString breakable(const QString &text)
{
    constexpr ushort firstOfTheEast = 0x2e80; // from there on lines end anywhere
    QString out;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() || c.unicode() >= firstOfTheEast ? 0 : run + 1;
        if (run > previewWord && !c.isLowSurrogate() && !c.isMark()) {
            out += QChar(0x200b);
            run = 1;
        }
        out += c;
    }
    return out;
}
} // namespace

ComposePage::ComposePage(const MessagesParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_id(DraftStore::fresh().id)
{
    makeWidgets();
    arrange();
    connectParts();
    retranslate();
    m_blank = draft();
    restore();
}

void ComposePage::makeWidgets()
{
    const auto card = [this] { return new Card(this); };
    m_receiverCard = card();
    m_contentCard = card();
    m_optionCard = card();
    m_previewCard = card();
    m_route = new QComboBox(this);
    m_route->setObjectName(QStringLiteral("composeRoute"));
    m_route->addItems({QString(), QString(), QString()});
    m_routeLabel = plainLabel(Theme::Font::Caption, this, true);
    m_routeLabel->setBuddy(m_route);
    m_routeNote = plainLabel(Theme::Font::Caption, this, true);
    m_routeNote->setWordWrap(true);
    m_receivers = new PlainEdit(this);
    m_receivers->setObjectName(QStringLiteral("composeReceivers"));
    m_receivers->setTabChangesFocus(true);
    m_receivers->setFixedHeight(receiverFieldHeight);
    m_receiverRow = new FormRow(m_receivers, this);
    const auto line = [this](const char *name) {
        auto *made = new QLineEdit(this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_from = line("composeFrom");
    m_fromRow = new FormRow(m_from, this);
    m_elements = new ElementList(this);
    m_cloud = line("composeCloud");
    m_cloudRow = new FormRow(m_cloud, this);
    m_bytes = new ByteCounter(this);
    const auto check = [this](const char *name) {
        auto *made = new QCheckBox(this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_onlineOnly = check("composeOnlineOnly");
    m_noUnread = check("composeNoUnread");
    m_noCallbacks = check("composeNoCallbacks");
    m_sync = check("composeSync");
    m_noPush = check("composeNoPush");
    m_sync->setChecked(true);
    m_pushTitle = line("composePushTitle");
    m_pushText = line("composePushText");
    m_pushTitleRow = new FormRow(m_pushTitle, this);
    m_pushTextRow = new FormRow(m_pushText, this);
    m_refused = plainLabel(Theme::Font::Caption, this, true);
    m_refused->setObjectName(QStringLiteral("composeRefused"));
    m_refused->setWordWrap(true);
    m_extras = new ComposeExtras(this);
    m_preview = plainLabel(Theme::Font::Body, this);
    m_preview->setObjectName(QStringLiteral("composePreview"));
    m_preview->setWordWrap(true);
    // A copy would hold the places where its lines may end; the text itself stands in the form.
    m_preview->setTextInteractionFlags(Qt::NoTextInteraction);
    m_previewNote = plainLabel(Theme::Font::Caption, this, true);
    m_previewNote->setObjectName(QStringLiteral("composePreviewNote"));
    m_previewNote->setWordWrap(true);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("composeMessage"));
    m_hint = plainLabel(Theme::Font::Caption, this, true);
    m_hint->setObjectName(QStringLiteral("composeHint"));
    m_send = new QPushButton(icon(QStringLiteral("send")), {}, this);
    m_send->setObjectName(QStringLiteral("composeSend"));
    setButtonRole(m_send, ButtonRole::Accent);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("composeClear"));
    m_results = new DeliveryView(m_parts.sender, m_parts.errors, m_parts.zone, QStringLiteral("compose"), false, this);
}

void ComposePage::arrange()
{
    auto *route = new QHBoxLayout;
    route->setSpacing(Theme::gap);
    route->addWidget(m_routeLabel);
    route->addWidget(m_route);
    route->addWidget(m_routeNote, 1);
    m_receiverCard->body()->addLayout(route);
    m_receiverCard->body()->addWidget(m_receiverRow);
    m_receiverCard->body()->addWidget(m_fromRow);
    m_contentCard->body()->addWidget(m_elements);
    m_contentCard->body()->addWidget(m_cloudRow);
    m_contentCard->body()->addWidget(m_bytes);
    auto *options = new QGridLayout;
    options->setHorizontalSpacing(Theme::gapWide);
    options->setVerticalSpacing(Theme::gap);
    options->setColumnStretch(0, 1);
    options->setColumnStretch(1, 1);
    options->addWidget(m_onlineOnly, 0, 0);
    options->addWidget(m_noUnread, 0, 1);
    options->addWidget(m_noCallbacks, 1, 0);
    options->addWidget(m_sync, 1, 1);
    options->addWidget(m_noPush, 2, 0);
    options->addWidget(m_pushTitleRow, 3, 0);
    options->addWidget(m_pushTextRow, 3, 1);
    m_optionCard->body()->addWidget(m_refused);
    m_optionCard->body()->addLayout(options);
    m_optionCard->body()->addWidget(m_extras);
    m_previewCard->body()->addWidget(m_preview);
    m_previewCard->body()->addWidget(m_previewNote);
    m_scroll = layOutForm(this, m_message, {m_receiverCard, m_contentCard, m_optionCard, m_previewCard, m_results},
                          m_hint, {m_clear, m_send});
    m_scroll->setObjectName(QStringLiteral("composeScroll"));
}

void ComposePage::connectParts()
{
    connect(m_route, &QComboBox::currentIndexChanged, this, &ComposePage::onEdited);
    connect(m_receivers, &QPlainTextEdit::textChanged, this, &ComposePage::onEdited);
    connect(m_elements, &ElementList::edited, this, &ComposePage::onEdited);
    for (QLineEdit *field : {m_from, m_cloud, m_pushTitle, m_pushText})
        connect(field, &QLineEdit::textChanged, this, &ComposePage::onEdited);
    for (QCheckBox *box : {m_onlineOnly, m_noUnread, m_noCallbacks, m_sync, m_noPush})
        connect(box, &QCheckBox::toggled, this, &ComposePage::onEdited);
    connect(m_extras, &ComposeExtras::edited, this, &ComposePage::onEdited);
    connect(m_send, &QPushButton::clicked, this, &ComposePage::send);
    connect(m_clear, &QPushButton::clicked, this, &ComposePage::clear);
    connect(m_results, &DeliveryView::statusMessage, this, &ComposePage::statusMessage);
    connect(m_results, &DeliveryView::retryRequested, this, &ComposePage::retry);
    connect(&m_parts.sender, &Deliveries::finished, this, &ComposePage::present);
    connect(&m_parts.kinds, &GroupKinds::learnt, this, &ComposePage::present);
    connect(m_parts.refusals.get(), &PlanRefusals::changed, this, &ComposePage::present);
    connect(&m_parts.drafts, &DraftStore::saved, this, [this](const Result<Done> &result) {
        if (!result)
            tell(result.error());
    });
}

OutgoingMessage::Route ComposePage::route() const
{
    return static_cast<OutgoingMessage::Route>(m_route->currentIndex());
}

OutgoingMessage ComposePage::message() const
{
    OutgoingMessage out;
    out.id = m_id;
    out.route = route();
    const QString typed = typedText(m_receivers);
    out.receivers =
        out.route == OutgoingMessage::Route::Groups ? readGroupPlaces(typed).ids : readAccountIds(typed).ids;
    out.from = m_from->text().trimmed();
    out.body = m_elements->elements();
    out.cloudData = m_cloud->text();
    out.onlineOnly = m_onlineOnly->isChecked();
    out.noUnread = m_noUnread->isChecked();
    out.noCallbacks = m_noCallbacks->isChecked();
    out.syncToSender = m_sync->isChecked();
    out.noPush = m_noPush->isChecked();
    out.pushTitle = m_pushTitle->text().trimmed();
    out.pushText = m_pushText->text().trimmed();
    m_extras->read(out);
    return out;
}

void ComposePage::address(const QStringList &receivers, bool groups)
{
    // What was written for others is for them alone; it can be brought back.
    if (const QString typed = typedText(m_receivers).trimmed(); !typed.isEmpty() && typed != quotedIds(receivers))
        emptyForm();
    m_route->setCurrentIndex(int(groups ? OutgoingMessage::Route::Groups : OutgoingMessage::Route::Each));
    m_receivers->setPlainText(quotedIds(receivers));
}

void ComposePage::restore()
{
    const Result<std::optional<Draft>> found = m_parts.drafts.restore();
    if (!found)
        tell(found.error());
    else if (*found)
        showDraft(**found);
    present();
}

Draft ComposePage::draft() const
{
    Draft draft = draftOf(message(), typedText(m_receivers));
    QJsonObject typed = m_extras->typed();
    typed.insert(elementsKey, m_elements->typed());
    draft.others.insert(typedKey, typed);
    return draft;
}

void ComposePage::showDraft(const Draft &draft)
{
    m_showing = true;
    const OutgoingMessage kept = messageOf(draft);
    m_id = kept.id;
    m_route->setCurrentIndex(int(kept.route));
    m_receivers->setPlainText(draft.members);
    m_from->setText(kept.from);
    m_elements->setElements(kept.body);
    m_cloud->setText(kept.cloudData);
    m_onlineOnly->setChecked(kept.onlineOnly);
    m_noUnread->setChecked(kept.noUnread);
    m_noCallbacks->setChecked(kept.noCallbacks);
    m_sync->setChecked(kept.syncToSender);
    m_noPush->setChecked(kept.noPush);
    m_pushTitle->setText(kept.pushTitle);
    m_pushText->setText(kept.pushText);
    m_extras->setFrom(kept);
    const QJsonObject typed = draft.others.value(typedKey).toObject();
    m_extras->setTyped(typed);
    m_elements->setTyped(typed.value(elementsKey).toArray());
    m_showing = false;
}

void ComposePage::onEdited()
{
    if (m_showing)
        return;
    m_parts.drafts.keep(draft());
    present();
}

void ComposePage::presentReceivers()
{
    const bool groups = route() == OutgoingMessage::Route::Groups;
    const QString typed = typedText(m_receivers);
    const IdList list = groups ? readGroupPlaces(typed) : readAccountIds(typed);
    const int count = int(list.ids.size());
    QStringList words;
    words << (groups ? tr("%Ln group(s)", nullptr, count) : tr("%Ln person(s)", nullptr, count));
    if (list.duplicates > 0)
        words << tr("%Ln repeated", nullptr, list.duplicates);
    if (route() == OutgoingMessage::Route::Batch && count > 0)
        words << tr("%n batch(es)", nullptr, int((count + batchReceivers - 1) / batchReceivers));
    if (count > batchPerMinute && route() == OutgoingMessage::Route::Batch)
        words << tr("about %n minute(s), for the service takes 12,000 a minute", nullptr, int(count / batchPerMinute));
    m_receiverRow->setHelp(words.join(QStringLiteral(" · ")));
    m_receiverRow->setProblem(list.invalid.isEmpty()
                                  ? QString()
                                  : tr("%Ln ID(s) cannot be: %1", nullptr, int(list.invalid.size()))
                                        .arg(visibleText(list.invalid.mid(0, 3).join(QStringLiteral(", ")), 120)));
}

QString ComposePage::effect(const OutgoingMessage &message) const
{
    QStringList words;
    words << (message.from.isEmpty() ? tr("From the admin %1").arg(visibleText(m_parts.profile.admin, 40))
                                     : tr("From %1").arg(visibleText(message.from, 40)));
    words << keeping(message);
    if (message.route == OutgoingMessage::Route::Batch)
        words << tr("a batch fires no callbacks");
    else
        words << (message.noCallbacks ? tr("no callbacks fire") : tr("callbacks fire"));
    if (message.noUnread)
        words << tr("it does not count as unread");
    if (message.noPush)
        words << tr("no offline push");
    if (message.route == OutgoingMessage::Route::Groups && (message.mentionAll || !message.mentions.isEmpty()))
        words << (message.mentionAll ? tr("everybody is mentioned")
                                     : tr("%n mention(s)", nullptr, int(message.mentions.size())));
    return words.join(QStringLiteral(" · "));
}

QString ComposePage::keeping(const OutgoingMessage &message) const
{
    QString gone = tr("only who is online gets it; it is not stored");
    const bool groups = message.route == OutgoingMessage::Route::Groups;
    const qsizetype all = groups ? message.receivers.size() : 0;
    const qsizetype unkept =
        groups ? std::ranges::count_if(message.receivers,
                                       [this](const QString &group) {
                                           return !GroupRules::ofNamed(kindOf(group), GroupAct::History).allowed;
                                       })
               : 0;
    if (message.onlineOnly || (all > 0 && unkept == all))
        return gone;
    if (unkept == 0)
        return tr("it is stored");
    return tr("it is stored in %1 of %2 groups; the others reach only who is online")
        .arg(QLocale().toString(all - unkept), QLocale().toString(all));
}

void ComposePage::presentPreview(const OutgoingMessage &message)
{
    QStringList lines;
    for (const api::MsgElement &element : message.body)
        lines << QStringLiteral("%1 · %2").arg(messagewords::kind(element.type),
                                               breakable(visibleText(api::elementSummary(element), previewLimit)));
    m_preview->setText(lines.join(QLatin1Char('\n')));
    m_previewNote->setText(effect(message));
}

GroupKind ComposePage::kindOf(const QString &group) const
{
    const GroupKind kind = m_parts.kinds.of(group);
    return kind == GroupKind::Unknown && api::isCommunityId(group) ? GroupKind::Community : kind;
}

/// What some of the groups do not take, each with the first that does not.
OptionRefusals ComposePage::refusals(const QStringList &groups) const
{
    OptionRefusals out;
    const GroupRules rules(m_parts.profile, m_parts.refusals);
    for (const GroupAct act : {GroupAct::OnlineOnlyMessage, GroupAct::UncountedMessage, GroupAct::MentionAll,
                               GroupAct::MessageReceipts, GroupAct::MessageExtensions}) {
        for (const QString &group : groups) {
            Verdict verdict = GroupRules::ofNamed(kindOf(group), act);
            if (verdict.allowed) {
                verdict = rules.ofPlan(kindOf(group), act);
                const QString what = act == GroupAct::MessageReceipts ? tr("Read receipts") : tr("Message extensions");
                verdict.reason = tr("%1: %2").arg(what, verdict.reason);
            }
            if (verdict.allowed)
                continue;
            out.insert(act, groups.size() == 1 ? verdict.sentence()
                                               : tr("%1: %2").arg(visibleText(group, 40), verdict.sentence()));
            break;
        }
    }
    return out;
}

/// Why an option that is chosen cannot be: it stays on offer, to be taken back.
QString ComposePage::chosenRefused(const OutgoingMessage &message, const OptionRefusals &refused)
{
    const std::pair<bool, GroupAct> options[] = {{message.onlineOnly, GroupAct::OnlineOnlyMessage},
                                                 {message.noUnread, GroupAct::UncountedMessage},
                                                 {message.mentionAll, GroupAct::MentionAll},
                                                 {message.receipts, GroupAct::MessageReceipts},
                                                 {message.extensible, GroupAct::MessageExtensions}};
    for (const auto &[chosen, act] : options) {
        if (chosen && refused.contains(act))
            return refused.value(act);
    }
    return {};
}

void ComposePage::present()
{
    const OutgoingMessage now = message();
    presentReceivers();
    presentPreview(now);
    m_bytes->setMaximum(messageLimit(now.route));
    m_bytes->setBytes(api::messageBytes(now.body, now.cloudData));
    const bool people = now.route != OutgoingMessage::Route::Groups;
    offerOption(m_sync, people, {}, people ? QString() : tr("Only to people: a group has one history for all."));
    const bool batch = now.route == OutgoingMessage::Route::Batch;
    offerOption(m_noCallbacks, !batch, {}, batch ? tr("A batch fires no callbacks anyway.") : QString());
    m_pushTitle->setEnabled(!now.noPush);
    m_pushText->setEnabled(!now.noPush);
    m_parts.kindLookup.setNamed(this, people ? QStringList() : now.receivers);
    const OptionRefusals refusing = people ? OptionRefusals() : refusals(now.receivers);
    offerOption(m_onlineOnly, true, refusing.value(GroupAct::OnlineOnlyMessage));
    offerOption(m_noUnread, true, refusing.value(GroupAct::UncountedMessage));
    m_extras->present(now.route, now.noPush, refusing);
    m_refused->setText(refusing.values().join(QLatin1Char('\n')));
    m_refused->setVisible(!refusing.isEmpty());
    const QString refused = chosenRefused(now, refusing);
    const QString notes[] = {tr("One call a person; callbacks fire."), tr("Up to 500 people a call; no callbacks."),
                             tr("One call a group; everybody in it gets it.")};
    m_routeNote->setText(notes[int(now.route)]);
    const auto wrong = messageProblem(now);
    const QString typed = m_elements->problem(); // first, for without it the field counts as missing
    const QString obstacle = !typed.isEmpty()     ? typed
                             : wrong              ? wrong->message
                             : !refused.isEmpty() ? refused
                                                  : m_extras->problem(now.route, now.noPush);
    const bool running = m_parts.sender.isRunning();
    m_hint->setText(m_parts.profile.readOnly ? tr("The profile is read-only.")
                    : running                ? tr("A message is being sent.")
                    : !obstacle.isEmpty()    ? obstacle
                                             : effect(now));
    m_hint->setToolTip(m_hint->text());
    setWorking(m_send, running, obstacle.isEmpty() && !m_parts.profile.readOnly);
    m_clear->setEnabled(!running);
}

void ComposePage::tell(const ApiError &error)
{
    m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    Q_EMIT statusMessage(m_message->title());
}

void ComposePage::focusFirst() { m_receivers->setFocus(); }

void ComposePage::focusContent()
{
    m_receivers->setFocus();
    m_receivers->moveCursor(QTextCursor::End);
    // It may stand at the results of what was sent before: seen are those who are written to now.
    m_scroll->verticalScrollBar()->setValue(0);
    // Later: fields of a form that was emptied have no place yet.
    QTimer::singleShot(0, this, [this] {
        if (!m_receivers->hasFocus())
            return;
        m_elements->focusFirst();
        m_scroll->verticalScrollBar()->setValue(0);
        if (focusWidget()->visibleRegion().isEmpty()) // nobody writes where nothing is seen
            m_receivers->setFocus();
    });
}

void ComposePage::retranslate()
{
    m_receiverCard->setTitle(tr("Receivers"));
    m_contentCard->setTitle(tr("Content"));
    m_optionCard->setTitle(tr("Options"));
    m_previewCard->setTitle(tr("Preview"));
    m_routeLabel->setText(tr("Send to"));
    m_route->setAccessibleName(tr("Send to"));
    m_route->setItemText(0, tr("People, one by one"));
    m_route->setItemText(1, tr("People, in batches"));
    m_route->setItemText(2, tr("Groups"));
    m_receiverRow->setLabel(tr("IDs, one a line or parted by commas"));
    m_fromRow->setLabel(tr("Sender"));
    m_from->setPlaceholderText(tr("%1 (the admin)").arg(visibleText(m_parts.profile.admin, 40)));
    m_fromRow->setHelp(tr("Another account: the message appears as written by it."));
    m_cloudRow->setLabel(tr("Custom data (CloudCustomData, optional)"));
    m_onlineOnly->setText(tr("Only who is online"));
    m_noUnread->setText(tr("Does not count as unread"));
    m_noCallbacks->setText(tr("Fire no callbacks"));
    m_sync->setText(tr("Show it in the sender's history too"));
    m_noPush->setText(tr("No offline push"));
    m_pushTitleRow->setLabel(tr("Title of the push (optional)"));
    m_pushTextRow->setLabel(tr("Text of the push (optional)"));
    m_send->setText(tr("Send"));
    m_clear->setText(tr("Empty the form"));
    m_extras->retranslate();
    m_elements->retranslate();
    DeliveryView::Words words;
    words.idTitle = tr("Receiver");
    words.running = tr("Sending the message");
    words.tableName = tr("Results by receiver");
    words.retryHelp = tr("Under the same numbers: for two minutes the service drops a second copy.");
    words.summary = [](const DeliverySummary &sum) {
        const QLocale locale;
        QString text = tr("Sent to %1 of %2").arg(locale.toString(sum.sent), locale.toString(sum.all));
        if (sum.failed > 0)
            text += QStringLiteral(" · ") + tr("%1 failed").arg(locale.toString(sum.failed));
        if (sum.unknown > 0)
            text += QStringLiteral(" · ") + tr("%1 unknown").arg(locale.toString(sum.unknown));
        if (sum.notTried > 0)
            text += QStringLiteral(" · ") + tr("%1 not tried").arg(locale.toString(sum.notTried));
        return text;
    };
    m_results->setWords(words);
    present();
}

} // namespace imdesk
