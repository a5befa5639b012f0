// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/moderation/muteform.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/directory/groupkinds.h"
#include "core/services/groupkindlookup.h"
#include "core/services/grouprules.h"
#include "core/services/notificationids.h"
#include "core/services/sanctionboard.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/workingbutton.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace imdesk {

namespace {
constexpr qint64 unitSeconds[] = {60, 3600, 86400};
constexpr int largestNumber = 100'000;

/// What is wrong with the time alone, whoever is to be muted.
QString timeProblem(qint64 seconds)
{
    SanctionOrder order;
    order.accounts = {QStringLiteral("anybody")};
    order.privates = true;
    order.seconds = seconds;
    const auto wrong = SanctionBoard::problem(order);
    return wrong ? wrong->message : QString();
}
} // namespace

MuteForm::MuteForm(const DisplayZone &zone, const SanctionBoard &board, GroupKinds &kinds, GroupKindLookup *lookup,
                   QWidget *parent)
    : QWidget(parent),
      m_zone(zone),
      m_board(board),
      m_kinds(kinds),
      m_lookup(lookup),
      m_accounts(new QLineEdit(this)),
      m_accountRow(new FormRow(m_accounts, this)),
      m_place(new QComboBox(this)),
      m_placeRow(new FormRow(m_place, this)),
      m_group(new QLineEdit(this)),
      m_groupRow(new FormRow(m_group, this)),
      m_span(new QComboBox(this)),
      m_spanRow(new FormRow(m_span, this)),
      m_own(new QWidget(this)),
      m_number(new QSpinBox(m_own)),
      m_unit(new QComboBox(m_own)),
      m_ownRow(new FormRow(m_own, this)),
      m_until(new QDateTimeEdit(this)),
      m_untilRow(new FormRow(m_until, this)),
      m_state(plainLabel(Theme::Font::Body, this, true)),
      m_mute(new QPushButton(icon(QStringLiteral("mute")), {}, this)),
      m_lift(new QPushButton(this)),
      m_ask(new QPushButton(this))
{
    m_accounts->setObjectName(QStringLiteral("muteAccounts"));
    m_place->setObjectName(QStringLiteral("mutePlace"));
    m_group->setObjectName(QStringLiteral("muteGroup"));
    m_span->setObjectName(QStringLiteral("muteSpan"));
    m_number->setObjectName(QStringLiteral("muteNumber"));
    m_unit->setObjectName(QStringLiteral("muteUnit"));
    m_until->setObjectName(QStringLiteral("muteUntil"));
    m_state->setObjectName(QStringLiteral("muteState"));
    m_mute->setObjectName(QStringLiteral("muteDo"));
    m_lift->setObjectName(QStringLiteral("muteLift"));
    m_ask->setObjectName(QStringLiteral("muteAsk"));
    m_state->setWordWrap(true);
    setButtonRole(m_mute, ButtonRole::Accent);
    setButtonRole(m_ask, ButtonRole::Quiet);
    for (int place = Both; place <= InGroup; ++place)
        m_place->addItem(QString());
    for (int span = TenMinutes; span <= ForEver; ++span)
        m_span->addItem(QString());
    m_span->setCurrentIndex(Hour);
    m_unit->addItems({QString(), QString(), QString()});
    m_number->setRange(1, largestNumber);
    m_number->setValue(30);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setDateTime(m_zone.convert(m_board.serviceNow() * 1000).addDays(1));
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(4);
    own->addWidget(m_number, 1);
    own->addWidget(m_unit, 1);
    m_own->setFocusProxy(m_number);

    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::gapWide);
    grid->addWidget(m_accountRow, 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_placeRow, 0, 2, Qt::AlignTop);
    grid->addWidget(m_groupRow, 0, 3, Qt::AlignTop);
    grid->addWidget(m_spanRow, 1, 0, Qt::AlignTop);
    grid->addWidget(m_ownRow, 1, 1, Qt::AlignTop);
    grid->addWidget(m_untilRow, 1, 1, Qt::AlignTop);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_ask);
    buttons->addStretch(1);
    buttons->addWidget(m_lift);
    buttons->addWidget(m_mute);
    grid->addLayout(buttons, 1, 2, 1, 2, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(grid);
    column->addWidget(m_state);

    for (QLineEdit *field : {m_accounts, m_group}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            setState({});
            present();
            Q_EMIT edited();
        });
    }
    for (QComboBox *box : {m_place, m_span, m_unit})
        connect(box, &QComboBox::currentIndexChanged, this, &MuteForm::present);
    connect(m_number, &QSpinBox::valueChanged, this, &MuteForm::present);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &MuteForm::present);
    connect(&m_kinds, &GroupKinds::learnt, this, &MuteForm::present);
    connect(m_mute, &QPushButton::clicked, this, &MuteForm::muteRequested);
    connect(m_lift, &QPushButton::clicked, this, &MuteForm::liftRequested);
    connect(m_ask, &QPushButton::clicked, this, &MuteForm::askRequested);
    retranslate();
}

QStringList MuteForm::accounts() const { return readAccountIds(m_accounts->text()).ids; }

qint64 MuteForm::seconds() const
{
    switch (m_span->currentIndex()) {
    case TenMinutes:
        return 600;
    case Hour:
        return 3600;
    case Day:
        return 86400;
    case Week:
        return 7 * 86400;
    case Own:
        return m_number->value() * unitSeconds[m_unit->currentIndex()];
    case Until:
        return until() - m_board.serviceNow();
    default:
        return Sanction::forEver;
    }
}

qint64 MuteForm::until() const
{
    // The field shows the time of the window's zone.
    QDateTime until = m_zone.convert(m_board.serviceNow() * 1000);
    until.setDate(m_until->date());
    until.setTime(m_until->time());
    return until.toSecsSinceEpoch();
}

SanctionOrder MuteForm::order(bool lift) const
{
    SanctionOrder out;
    out.accounts = accounts();
    const int place = m_place->currentIndex();
    out.privates = place == Both || place == PrivateOnly;
    out.groups = place == Both || place == GroupsOnly;
    if (place == InGroup)
        out.group = m_group->text().trimmed();
    out.seconds = lift ? 0 : seconds();
    if (!lift && m_span->currentIndex() == Until)
        out.until = until();
    return out;
}

void MuteForm::setAccounts(const QStringList &accounts)
{
    m_accounts->setText(quotedIds(accounts, QStringLiteral(", ")));
}

void MuteForm::setGroup(const QString &group)
{
    m_place->setCurrentIndex(InGroup);
    m_group->setText(group);
}

void MuteForm::setEverywhere()
{
    m_place->setCurrentIndex(Both);
    m_group->clear();
}

QString MuteForm::state() const { return m_state->text(); }

void MuteForm::setState(const QString &words)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

void MuteForm::setWritable(bool writable, const QString &why)
{
    m_writable = writable;
    m_why = why;
    present();
}

void MuteForm::focusFirst() { m_accounts->setFocus(); }

void MuteForm::present()
{
    const bool inGroup = m_place->currentIndex() == InGroup;
    m_groupRow->setVisible(inGroup);
    const bool own = m_span->currentIndex() == Own;
    const bool until = m_span->currentIndex() == Until;
    m_ownRow->setVisible(own);
    m_untilRow->setVisible(until);
    const IdList list = readAccountIds(m_accounts->text());
    m_accountRow->setHelp(list.ids.size() > 1 ? tr("%Ln account(s)", nullptr, int(list.ids.size())) : QString());
    m_accountRow->setProblem(
        list.invalid.isEmpty() ? QString() : tr("No account ID: %1").arg(visibleText(list.invalid.first(), 60)));
    const SanctionOrder now = order(false);
    m_ownRow->setProblem(own ? timeProblem(now.seconds) : QString());
    m_untilRow->setProblem(!until ? QString() : now.seconds <= 0 ? tr("This time is over.") : timeProblem(now.seconds));
    if (m_lookup)
        m_lookup->setNamed(this, now.group.isEmpty() ? QStringList() : QStringList{now.group});
    const Verdict verdict = GroupRules::ofNamed(m_kinds.of(now.group), GroupAct::MuteMembers);
    m_groupRow->setHelp(joinSentences(
        {inGroup && now.group.isEmpty() ? tr("Name the group.") : QString(), tr("Work groups cannot mute.")}));
    m_groupRow->setProblem(verdict.allowed ? QString() : verdict.sentence());
    const auto mute = SanctionBoard::problem(now);
    const auto lift = SanctionBoard::problem(order(true));
    setWorking(m_mute, !m_writable, verdict.allowed && !mute && now.seconds > 0);
    m_lift->setEnabled(m_writable && verdict.allowed && !lift);
    m_ask->setEnabled(!list.ids.isEmpty());
    // What no field says by itself: who is to be muted, and where.
    m_mute->setToolTip(!m_why.isEmpty() ? m_why : mute ? mute->message : QString());
    m_lift->setToolTip(!m_why.isEmpty() ? m_why : lift ? lift->message : QString());
}

void MuteForm::retranslate()
{
    m_accountRow->setLabel(tr("Accounts"));
    m_accounts->setPlaceholderText(tr("One or more, parted by commas"));
    m_placeRow->setLabel(tr("Where"));
    m_place->setItemText(Both, tr("Everywhere"));
    m_place->setItemText(PrivateOnly, tr("All one-to-one chats"));
    m_place->setItemText(GroupsOnly, tr("All groups"));
    m_place->setItemText(InGroup, tr("One group"));
    m_groupRow->setLabel(tr("Group ID"));
    m_spanRow->setLabel(tr("For"));
    const QString spans[] = {tr("10 minutes"), tr("1 hour"), tr("1 day"),   tr("7 days"),
                             tr("own time"),   tr("until…"), tr("for ever")};
    for (int span = TenMinutes; span <= ForEver; ++span)
        m_span->setItemText(span, spans[span]);
    m_ownRow->setLabel(tr("Own time"));
    m_unit->setAccessibleName(tr("Unit of the own time"));
    m_unit->setItemText(0, tr("minutes"));
    m_unit->setItemText(1, tr("hours"));
    m_unit->setItemText(2, tr("days"));
    m_untilRow->setLabel(tr("Until (%1)").arg(m_zone.suffixNow()));
    m_mute->setText(tr("Mute"));
    m_lift->setText(tr("Lift the mute"));
    m_ask->setText(tr("What does the service say?"));
    present();
    setState({}); // in the words and the zone of before
}

} // namespace imdesk
