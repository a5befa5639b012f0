// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/memberdialogs.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/services/notificationids.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

// The editor shows the wall clock of the zone chosen for the screen, whatever zone that is: inside it counts as UTC.
QDateTime wallClock(const DisplayZone &zone, qint64 seconds)
{
    const QDateTime there = zone.convert(seconds * 1000);
    return {there.date(), there.time(), Qt::UTC};
}

qint64 fromWallClock(const DisplayZone &zone, const QDateTime &wall)
{
    const qint64 asUtc = wall.toSecsSinceEpoch();
    const qint64 near = asUtc - zone.convert(asUtc * 1000).offsetFromUtc();
    // Once more: near a change of summer time the first guess may lie on the other side.
    return asUtc - zone.convert(near * 1000).offsetFromUtc();
}

QDateTimeEdit *momentEdit(const DisplayZone &zone, qint64 seconds)
{
    auto *edit = new QDateTimeEdit;
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    edit->setDateTime(wallClock(zone, seconds));
    return edit;
}

constexpr qint64 spanUnits[] = {60, 3600, 86'400};

/// What an owner may do differs by type.
QString ownersRights(GroupKind kind)
{
    if (kind == GroupKind::Work)
        return TransferDialog::tr("The owner of a Work group can remove members and give the group on. It has no "
                                  "admins, and only an administrator of the app can disband it.");
    return TransferDialog::tr("The owner can appoint admins, disband the group and give it on.");
}

} // namespace

AddMembersDialog::AddMembersDialog(const GroupRules &rules, GroupKind kind, const QString &groupName, qint64 created,
                                   const DisplayZone &zone, std::function<qint64()> now, QWidget *parent)
    : FormDialog(rules.profile(), QStringLiteral("addMembersDialog"), parent),
      m_zone(zone),
      m_now(std::move(now)),
      m_created(created),
      m_group(groupName),
      m_accounts(new PlainEdit),
      m_add(new QRadioButton(tr("Add: the group is told, callbacks fire"), this)),
      m_import(new QRadioButton(tr("Import: no notice, no callback, for moving a group over"), this)),
      m_silent(new QCheckBox(tr("Add without a notice in the group"), this)),
      m_admin(new QCheckBox(tr("As admins"), this)),
      m_setJoin(new QCheckBox(tr("Joined at (%1)").arg(zone.suffixNow()), this)),
      m_setUnread(new QCheckBox(tr("Unread messages"), this)),
      m_join(momentEdit(zone, qMax(created + 1, m_now() - 60))),
      m_unread(new QSpinBox),
      m_joinProblem(plainLabel(Theme::Font::Caption, this))
{
    setTexts(tr("Add members to %1").arg(visibleText(groupName, 60)), {}, tr("Add members"));
    m_accounts->setTabChangesFocus(true);
    m_accounts->setMinimumHeight(120);
    m_row = addRow(m_accounts, "addAccounts", tr("Accounts"));
    m_add->setObjectName(QStringLiteral("addAdd"));
    m_import->setObjectName(QStringLiteral("addImport"));
    m_silent->setObjectName(QStringLiteral("addSilent"));
    m_admin->setObjectName(QStringLiteral("addAdmin"));
    m_setJoin->setObjectName(QStringLiteral("addSetJoin"));
    m_join->setObjectName(QStringLiteral("addJoin"));
    m_join->setAccessibleName(tr("Time of joining"));
    m_setUnread->setObjectName(QStringLiteral("addSetUnread"));
    m_unread->setObjectName(QStringLiteral("addUnread"));
    m_unread->setAccessibleName(tr("Unread messages"));
    m_unread->setRange(0, 1'000'000);
    m_add->setChecked(true);
    const Verdict admins = rules.verdict(kind, GroupAct::Admins);
    const Verdict unread = rules.verdict(kind, GroupAct::Unread);
    for (QWidget *widget : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_silent),
                            static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_admin)})
        body()->addWidget(widget);
    const auto pair = [this](QWidget *left, QWidget *right) {
        auto *row = new QHBoxLayout;
        row->addWidget(left);
        row->addWidget(right);
        row->addStretch();
        body()->addLayout(row);
    };
    pair(m_setJoin, m_join);
    m_joinProblem->setObjectName(QStringLiteral("addJoinProblem"));
    m_joinProblem->setWordWrap(true);
    setLabelColour(m_joinProblem, Theme::of(this).bad);
    body()->addWidget(m_joinProblem);
    pair(m_setUnread, m_unread);
    QStringList notes;
    for (const Verdict &verdict : {admins, unread}) {
        if (!verdict.allowed)
            notes << verdict.sentence();
    }
    QLabel *note = plainLabel(Theme::Font::Caption, this, true);
    note->setWordWrap(true);
    note->setText(joinSentences(notes));
    note->setVisible(!notes.isEmpty());
    body()->addWidget(note);
    body()->addStretch();
    const auto adapt = [this, admins, unread] {
        m_silent->setEnabled(!imports());
        m_admin->setEnabled(imports() && admins.allowed);
        m_setJoin->setEnabled(imports());
        m_join->setEnabled(imports() && m_setJoin->isChecked());
        m_setUnread->setEnabled(imports() && unread.allowed);
        m_unread->setEnabled(m_setUnread->isEnabled() && m_setUnread->isChecked());
        check();
    };
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_import), static_cast<QAbstractButton *>(m_setJoin),
                                    static_cast<QAbstractButton *>(m_setUnread)})
        connect(button, &QAbstractButton::toggled, this, adapt);
    connect(m_accounts, &QPlainTextEdit::textChanged, this, &AddMembersDialog::check);
    connect(m_join, &QDateTimeEdit::dateTimeChanged, this, &AddMembersDialog::check);
    adapt();
    m_accounts->setFocus();
    resizeWithin(this, {500, 560});
}

void AddMembersDialog::changeEvent(QEvent *event)
{
    FormDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setLabelColour(m_joinProblem, Theme::of(this).bad);
}

QStringList AddMembersDialog::accounts() const { return readAccountIds(typedText(m_accounts)).ids; }
bool AddMembersDialog::imports() const { return m_import->isChecked(); }
bool AddMembersDialog::silent() const { return m_silent->isChecked(); }
QString AddMembersDialog::role() const
{
    return m_admin->isEnabled() && m_admin->isChecked() ? QStringLiteral("Admin") : QString();
}
std::optional<qint64> AddMembersDialog::joinTime() const
{
    return m_join->isEnabled() ? std::optional(fromWallClock(m_zone, m_join->dateTime())) : std::nullopt;
}
std::optional<qint64> AddMembersDialog::unread() const
{
    return m_unread->isEnabled() ? std::optional<qint64>(m_unread->value()) : std::nullopt;
}

QString AddMembersDialog::joinProblem() const
{
    const std::optional<qint64> joined = joinTime();
    if (!joined || (*joined > m_created && *joined < m_now()))
        return {};
    return m_created > 0 ? tr("A time of joining lies after the group was made (%1) and before now.")
                               .arg(m_zone.dateTime(m_created * 1000))
                         : tr("A time of joining lies before now.");
}

void AddMembersDialog::check()
{
    const QString problem = joinProblem();
    const bool isNew = !problem.isEmpty() && m_joinProblem->text().isEmpty();
    m_joinProblem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    m_joinProblem->setVisible(!problem.isEmpty());
    m_join->setAccessibleDescription(problem);
    if (isNew)
        bringIntoView(m_joinProblem);
    const IdList list = readAccountIds(typedText(m_accounts));
    const int count = static_cast<int>(list.ids.size());
    QString help = count == 0 ? tr("One account a line, or parted by commas or blanks; an ID that holds some stands in "
                                   "quotes. Paste as many as you like.")
                              : tr("%Ln account(s)", nullptr, count);
    if (list.duplicates > 0)
        help += QStringLiteral(" · ") + tr("%Ln named twice", nullptr, list.duplicates);
    m_row->setHelp(help);
    m_row->setProblem(list.invalid.isEmpty() ? QString()
                                             : tr("Not an account: %1").arg(visibleText(list.invalid.first(), 40)));
    doButton()->setText(imports() ? tr("Import %Ln member(s)", nullptr, count)
                                  : tr("Add %Ln member(s)", nullptr, count));
    const QString nobody = count == 0 ? tr("Name at least one account.") : QString();
    const QString why = !m_row->problem().isEmpty() ? m_row->problem() : !nobody.isEmpty() ? nobody : problem;
    doButton()->setToolTip(why);
    setReady(why.isEmpty());
}

RemoveMembersDialog::RemoveMembersDialog(const Profile &profile, const QStringList &accounts, const QStringList &kept,
                                         const QString &groupName, QWidget *parent)
    : FormDialog(profile, QStringLiteral("removeMembersDialog"), parent),
      m_silent(new QCheckBox(tr("Without a notice in the group"), this)),
      m_reason(new QLineEdit)
{
    const int count = static_cast<int>(accounts.size());
    QString effect = tr("They can be added again with the same roles and name cards: Undo in the note at the foot or "
                        "in Audit does it.");
    if (!kept.isEmpty())
        effect =
            joinSentences({effect, tr("The owner stays: %1.").arg(visibleText(kept.join(QStringLiteral(", ")), 80))});
    setTexts(tr("Remove %Ln member(s) from %1", nullptr, count).arg(visibleText(groupName, 60)), effect,
             tr("Remove %Ln member(s)", nullptr, count));
    auto *who = new PlainEdit(accounts.join(QLatin1Char('\n')));
    who->setReadOnly(true);
    who->setTabChangesFocus(true);
    who->setFixedHeight(count > 3 ? 110 : 64);
    addRow(who, "removeWho", tr("Who is removed"));
    addRow(m_reason, "removeReason", tr("Reason"), tr("Told to who is removed, and noted in the audit; may be empty."));
    m_silent->setObjectName(QStringLiteral("removeSilent"));
    body()->addWidget(m_silent);
    body()->addStretch();
    setRole(ButtonRole::Danger);
    m_reason->setFocus();
    resizeWithin(this, {480, 440});
}

bool RemoveMembersDialog::silent() const { return m_silent->isChecked(); }
QString RemoveMembersDialog::reason() const { return m_reason->text().trimmed(); }

TimeSpanDialog::TimeSpanDialog(const Profile &profile, const QString &title, const QString &effect, const QString &verb,
                               const DisplayZone &zone, std::function<qint64()> now, QWidget *parent)
    : FormDialog(profile, QStringLiteral("timeSpanDialog"), parent),
      m_zone(zone),
      m_now(std::move(now)),
      m_for(new QRadioButton(tr("For"), this)),
      m_until(new QRadioButton(tr("Until (%1)").arg(zone.suffixNow()), this)),
      m_amount(new QSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_moment(momentEdit(zone, m_now() + 86'400)),
      m_end(plainLabel(Theme::Font::Body, this, true))
{
    setTexts(title, effect, verb);
    m_for->setObjectName(QStringLiteral("spanFor"));
    m_until->setObjectName(QStringLiteral("spanUntil"));
    m_amount->setObjectName(QStringLiteral("spanAmount"));
    m_amount->setAccessibleName(tr("How long"));
    m_unit->setObjectName(QStringLiteral("spanUnit"));
    m_unit->setAccessibleName(tr("Unit of time"));
    m_moment->setObjectName(QStringLiteral("spanMoment"));
    m_moment->setAccessibleName(tr("Until"));
    m_end->setObjectName(QStringLiteral("spanEnd"));
    m_end->setWordWrap(true);
    m_amount->setRange(1, 10'000);
    m_amount->setValue(2);
    m_unit->addItems({tr("minutes"), tr("hours"), tr("days")});
    m_unit->setCurrentIndex(1);
    m_for->setChecked(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_for);
    first->addWidget(m_amount);
    first->addWidget(m_unit);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->addWidget(m_until);
    second->addWidget(m_moment);
    second->addStretch();
    body()->addLayout(first);
    body()->addLayout(second);
    body()->addWidget(m_end);
    body()->addStretch();
    connect(m_for, &QRadioButton::toggled, this, &TimeSpanDialog::check);
    connect(m_amount, &QSpinBox::valueChanged, this, &TimeSpanDialog::check);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TimeSpanDialog::check);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &TimeSpanDialog::check);
    // Time goes on while the dialog stands open: a span ends later then, and a moment may pass.
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &TimeSpanDialog::check);
    tick->start(1000);
    check();
    m_amount->setFocus();
    resizeWithin(this, {460, 340});
}

qint64 TimeSpanDialog::seconds() const
{
    if (m_for->isChecked())
        return m_amount->value() * spanUnits[m_unit->currentIndex()];
    return until() - m_now();
}

qint64 TimeSpanDialog::until() const { return m_for->isChecked() ? 0 : fromWallClock(m_zone, m_moment->dateTime()); }

void TimeSpanDialog::check()
{
    m_amount->setEnabled(m_for->isChecked());
    m_unit->setEnabled(m_for->isChecked());
    m_moment->setEnabled(!m_for->isChecked());
    const qint64 lasts = seconds();
    const bool good = lasts > 0 && lasts < api::muteForEver;
    m_end->setText(good ? tr("Ends at %1").arg(m_zone.dateTime((m_now() + lasts) * 1000))
                        : tr("Choose a moment that is still to come."));
    const QString problem = good ? m_problem : m_end->text();
    doButton()->setToolTip(problem);
    setReady(problem.isEmpty());
}

void TimeSpanDialog::setProblem(const QString &problem)
{
    m_problem = problem;
    check();
}

LineDialog::LineDialog(const Profile &profile, const QString &name, const QString &label, const QString &value,
                       int limit, QWidget *parent)
    : FormDialog(profile, name, parent), m_line(new QLineEdit(value)), m_counter(new ByteCounter(this))
{
    addRow(m_line, "lineText", label);
    m_counter->setMaximum(limit);
    m_counter->setAlignment(Qt::AlignRight);
    body()->addWidget(m_counter);
    body()->addStretch();
    const auto check = [this] {
        m_counter->count(m_line->text());
        setReady(!m_counter->isOver());
    };
    connect(m_line, &QLineEdit::textChanged, this, check);
    check();
    m_line->setFocus();
    resizeWithin(this, {460, 300});
}

QString LineDialog::text() const { return m_line->text(); }

UnreadDialog::UnreadDialog(const Profile &profile, const QString &account, const QString &groupName,
                           std::optional<qint64> now, QWidget *parent)
    : FormDialog(profile, QStringLiteral("unreadDialog"), parent), m_number(new QSpinBox)
{
    setTexts(tr("Set the unread count of %1").arg(visibleText(account, 40)),
             tr("In %1. The service cuts the number to the messages the group has, and tells nobody.")
                 .arg(visibleText(groupName, 60)),
             tr("Set unread count"));
    m_number->setRange(0, 1'000'000);
    m_number->setValue(static_cast<int>(std::min<qint64>(now.value_or(0), m_number->maximum())));
    addRow(m_number, "unreadNumber", tr("Unread messages"),
           now ? tr("Now %1, counted from the last message read to the last one written; some that were sent not to "
                    "count may be among them.")
                     .arg(QLocale().toString(*now))
               : tr("How many there are now is not known."));
    body()->addStretch();
    m_number->setFocus();
    resizeWithin(this, {460, 300});
}

qint64 UnreadDialog::number() const { return m_number->value(); }

TransferDialog::TransferDialog(const Profile &profile, GroupKind kind, const QString &word, const QString &owner,
                               const QString &newOwner, QWidget *parent)
    : FormDialog(profile, QStringLiteral("transferDialog"), parent),
      m_word(word),
      m_account(new QLineEdit(quotedId(newOwner))),
      m_typed(new QLineEdit)
{
    const QString from = owner.isEmpty() ? tr("The group has no owner now.")
                                         : tr("The group goes from %1 to the new owner.").arg(visibleText(owner, 40));
    const QString back = owner.isEmpty() ? QString() : tr("You can transfer it back the same way.");
    setTexts(tr("Transfer %1").arg(word), joinSentences({from, ownersRights(kind), back}), tr("Transfer group"));
    addRow(m_account, "transferAccount", tr("New owner"), tr("A member of the group."));
    addRow(m_typed, "transferWord", tr("Type %1 to continue").arg(literalText(word)));
    body()->addStretch();
    setRole(ButtonRole::Danger);
    connect(m_account, &QLineEdit::textChanged, this, &TransferDialog::check);
    connect(m_typed, &QLineEdit::textChanged, this, &TransferDialog::check);
    check();
    (newOwner.isEmpty() ? m_account : m_typed)->setFocus();
    resizeWithin(this, {480, 380});
}

QString TransferDialog::newOwner() const { return readAccountIds(m_account->text()).ids.value(0); }

void TransferDialog::check()
{
    const IdList list = readAccountIds(m_account->text());
    setReady(list.ids.size() == 1 && list.invalid.isEmpty() && isTypedAs(m_typed->text(), m_word));
}

} // namespace imdesk
