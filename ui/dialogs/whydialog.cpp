// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whydialog.h"

#include "core/api/errortext.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/theme/buttonrole.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/profileline.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

enum WhyKind { WhyPerson, WhyGroup };

ChipKind whyChip(Blocker::Effect effect)
{
    switch (effect) {
    case Blocker::Effect::Blocks:
        return ChipKind::Bad;
    case Blocker::Effect::MayBlock:
        return ChipKind::Warn;
    case Blocker::Effect::Informs:
        return ChipKind::Info;
    default:
        return ChipKind::Neutral;
    }
}

QString whyWord(Blocker::Effect effect)
{
    switch (effect) {
    case Blocker::Effect::Blocks:
        return WhyDialog::tr("Stops it");
    case Blocker::Effect::MayBlock:
        return WhyDialog::tr("May stop it");
    case Blocker::Effect::Informs:
        return WhyDialog::tr("Good to know");
    default:
        return WhyDialog::tr("Not checked");
    }
}

} // namespace

WhyDialog::WhyDialog(MessageBlockers &blockers, const ErrorText &errors, const Profile &profile,
                     const DisplayZone &zone, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_blockers(blockers), m_errors(errors), m_profile(profile), m_dialogs(dialogs)
{
    build();
    retranslate();
    m_blockers.setTimeText([&zone](qint64 ms) { return zone.dateTime(ms); });
    connect(&zone, &DisplayZone::changed, this, &WhyDialog::checkAgain);
    connect(&m_blockers, &MessageBlockers::finished, this, [this](const QList<Blocker> &found) {
        setBusy(false);
        m_checked = true;
        showFindings(found);
    });
    connect(&m_blockers, &MessageBlockers::failed, this, [this](const ApiError &error) {
        setBusy(false);
        m_message->showError(m_errors.explain(error, QLocale().name()));
    });
    connect(&m_blockers, &MessageBlockers::fixed, this, [this] { check(); });
    connect(&m_blockers, &MessageBlockers::fixFailed, this, [this](const QString &, const ApiError &error) {
        setBusy(false);
        m_message->showError(m_errors.explain(error, QLocale().name()));
    });
}

WhyDialog::~WhyDialog() = default;

void WhyDialog::build()
{
    setObjectName(QStringLiteral("whyDialog"));
    m_place = new ProfileLine(m_profile, this);
    m_title = plainLabel(Theme::Font::PageTitle, this);
    m_caption = plainLabel(Theme::Font::Body, this, true);
    m_caption->setWordWrap(true);
    m_sender = new QLineEdit;
    m_sender->setObjectName(QStringLiteral("whySender"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("whyKind"));
    m_kind->addItems({QString(), QString()});
    m_target = new QLineEdit;
    m_target->setObjectName(QStringLiteral("whyTarget"));
    setIdMenu(m_sender, [] { return NamedId::Kind::Account; });
    setIdMenu(m_target,
              [this] { return m_kind->currentIndex() == WhyGroup ? NamedId::Kind::Group : NamedId::Kind::Account; });
    m_senderRow = new FormRow(m_sender, this);
    m_kindRow = new FormRow(m_kind, this);
    m_targetRow = new FormRow(m_target, this);
    m_check = new QPushButton(this);
    m_check->setObjectName(QStringLiteral("whyCheck"));
    m_check->setDefault(true);
    setButtonRole(m_check, ButtonRole::Accent);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("whyClose"));
    m_busy = new BusyBar(this);
    m_message = new MessageBar(this);
    m_verdict = plainLabel(Theme::Font::CardTitle, this);
    m_verdict->setObjectName(QStringLiteral("whyVerdict"));
    m_verdict->setWordWrap(true);
    m_list = new QWidget;
    m_cards = new QVBoxLayout(m_list);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Theme::gap);
    m_cards->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("whyFindings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::gapWide);
    fields->addWidget(m_senderRow, 3, Qt::AlignTop);
    fields->addWidget(m_kindRow, 2, Qt::AlignTop);
    fields->addWidget(m_targetRow, 3, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    column->addLayout(fields);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_verdict);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    scrollParts(column);
    resizeWithin(this, {640, 560});

    connect(m_check, &QPushButton::clicked, this, &WhyDialog::check);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        // The ID of a person names no group.
        const QString written = m_target->text();
        m_target->setText(std::exchange(m_otherTarget, written));
        retranslate();
    });
    connect(m_kind, &QComboBox::activated, this, &WhyDialog::forgetFindings);
    connect(m_sender, &QLineEdit::textEdited, this, &WhyDialog::forgetFindings);
    connect(m_target, &QLineEdit::textEdited, this, &WhyDialog::forgetFindings);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_blockers.cancel();
        setBusy(false);
    });
}

void WhyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    checkAgain();
}

bool WhyDialog::isMending() const { return !m_check->isEnabled() && !m_blockers.isRunning(); }

void WhyDialog::checkAgain()
{
    // While something is being mended, its end checks again.
    if (m_checked && isVisible() && !isMending())
        check();
}

void WhyDialog::retranslate()
{
    setWindowTitle(tr("Why can't A message B?"));
    m_title->setText(windowTitle());
    m_caption->setText(tr("Finds what stops a message that A's own client sends. A test message by the service's API "
                          "proves nothing: it passes blacklists, friendship and mutes."));
    m_kind->setItemText(WhyPerson, tr("A person"));
    m_kind->setItemText(WhyGroup, tr("A group"));
    m_senderRow->setLabel(tr("Account that cannot &send"));
    m_kindRow->setLabel(tr("&To"));
    m_targetRow->setLabel(m_kind->currentIndex() == WhyGroup ? tr("Group that is not &reached")
                                                             : tr("Account that is not &reached"));
    m_check->setText(tr("Check"));
    m_close->setText(tr("Close"));
    m_list->setAccessibleName(tr("What was found"));
    if (!m_checked)
        m_verdict->setText(tr("Name both sides and press Check."));
}

MessageQuestion WhyDialog::question() const
{
    MessageQuestion question;
    question.sender = m_sender->text().trimmed();
    (m_kind->currentIndex() == WhyGroup ? question.group : question.receiver) = m_target->text().trimmed();
    return question;
}

void WhyDialog::ask(const MessageQuestion &question)
{
    m_place->setProfile(m_profile); // it may have been edited since
    m_sender->setText(question.sender);
    m_kind->setCurrentIndex(question.group.isEmpty() ? WhyPerson : WhyGroup);
    m_otherTarget.clear();
    m_target->setText(question.group.isEmpty() ? question.receiver : question.group);
    show();
    raise();
    activateWindow();
    if (!MessageBlockers::problem(question)) {
        check();
        return;
    }
    m_checked = false;
    clearFindings();
    retranslate();
    (m_sender->text().isEmpty() ? m_sender : m_target)->setFocus();
}

void WhyDialog::check()
{
    const MessageQuestion asked = question();
    m_senderRow->setProblem({});
    m_targetRow->setProblem({});
    m_message->clear();
    if (const auto wrong = MessageBlockers::problem(asked)) {
        setBusy(false);
        (asked.sender.isEmpty() ? m_senderRow : m_targetRow)->setProblem(wrong->message);
        return;
    }
    setBusy(true);
    m_blockers.check(asked);
}

void WhyDialog::setBusy(bool busy)
{
    m_check->setEnabled(!busy);
    m_list->setEnabled(!busy);
    if (busy)
        m_busy->start(tr("Asking the service"));
    else
        m_busy->finish();
}

void WhyDialog::clearFindings()
{
    while (m_cards->count() > 1) {
        QLayoutItem *item = m_cards->takeAt(0);
        if (QWidget *card = item->widget())
            card->deleteLater();
        delete item;
    }
}

void WhyDialog::forgetFindings()
{
    if (m_blockers.isRunning()) {
        m_blockers.cancel();
        setBusy(false);
    }
    m_checked = false;
    m_message->clear();
    clearFindings();
    retranslate();
}

void WhyDialog::showFindings(const QList<Blocker> &blockers)
{
    clearFindings();
    for (const Blocker &blocker : blockers)
        m_cards->insertWidget(m_cards->count() - 1, findingCard(blocker));
    const auto count = [&](Blocker::Effect effect) {
        return static_cast<int>(std::ranges::count(blockers, effect, &Blocker::effect));
    };
    if (const int stopping = count(Blocker::Effect::Blocks); stopping > 0)
        m_verdict->setText(tr("%n thing(s) stop the message.", nullptr, stopping));
    else if (count(Blocker::Effect::MayBlock) > 0)
        m_verdict->setText(tr("Nothing stops it for certain, but look at this:"));
    else if (count(Blocker::Effect::Unchecked) > 0)
        m_verdict->setText(tr("Nothing was found, but not everything could be checked."));
    else
        m_verdict->setText(tr("Nothing stops the message."));
}

QWidget *WhyDialog::findingCard(const Blocker &blocker)
{
    auto *card = new Card(m_list);
    card->setObjectName(QStringLiteral("why-") + blocker.what);
    auto *chip = new StatusChip(card);
    chip->setStatus(whyChip(blocker.effect), whyWord(blocker.effect));
    QLabel *sentence = plainLabel(Theme::Font::Body, card);
    sentence->setWordWrap(true);
    sentence->setText(blocker.sentence);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->setAccessibleName(chip->text() + QStringLiteral(": ") + blocker.sentence);
    card->body()->addWidget(chip, 0, Qt::AlignLeft);
    card->body()->addWidget(sentence);
    if (!blocker.fix.isEmpty()) {
        auto *button = new QPushButton(literalText(blocker.fixText), card);
        button->setObjectName(QStringLiteral("fix-") + blocker.what);
        button->setAccessibleName(blocker.fixText);
        const bool reads = blocker.event > 0;
        button->setEnabled(reads || !m_profile.readOnly);
        if (!button->isEnabled())
            button->setToolTip(tr("The profile is read-only."));
        connect(button, &QPushButton::clicked, this, [this, blocker] { mend(blocker); });
        card->body()->addWidget(button, 0, Qt::AlignLeft);
    }
    return card;
}

void WhyDialog::mend(const Blocker &blocker)
{
    if (blocker.event > 0) {
        Q_EMIT eventRequested(blocker.event);
        return;
    }
    const auto go = [this, blocker] {
        setBusy(true);
        m_mending = blocker.fixText;
        m_blockers.fix(blocker);
    };
    if (m_profile.level != SafetyLevel::Production) {
        go();
        return;
    }
    Confirmation question;
    question.title = blocker.fixText;
    question.effect = blocker.sentence;
    question.verb = blocker.fixText;
    question.level = m_profile.level;
    question.profileName = m_profile.name;
    confirmDeed(m_dialogs, this, question, m_blockers.client(), go);
}

} // namespace imdesk
