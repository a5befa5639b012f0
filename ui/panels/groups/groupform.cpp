// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/groupform.h"

#include "core/base/plaintext.h"
#include "core/models/groupwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plainedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace imdesk {

namespace {

void chooseWord(QComboBox *box, const QString &word)
{
    const int at = box->findData(word);
    if (at < 0)
        box->addItem(word, word); // a word newer than this program stays what it is
    box->setCurrentIndex(at < 0 ? box->count() - 1 : at);
}

} // namespace

QString GroupForm::TextRow::text() const { return line ? line->text() : typedText(lines); }

void GroupForm::TextRow::set(const QString &text) const
{
    if (line)
        line->setText(text);
    else
        lines->setPlainText(text);
}

GroupForm::GroupForm(bool creating, QWidget *parent) : QWidget(parent), m_creating(creating)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapWide);
    m_name = addText(column, "formName", tr("Name"), grouplimit::name, false);
    m_introduction = addText(column, "formIntroduction", tr("Introduction"), grouplimit::introduction, true);
    m_notice = addText(column, "formNotice", tr("Notice"), grouplimit::notice, true);
    m_picture = addText(column, "formPicture", tr("Address of the picture"), grouplimit::picture, false);
    m_ceiling = new QSpinBox;
    m_ceiling->setObjectName(QStringLiteral("formCeiling"));
    m_ceiling->setGroupSeparatorShown(true);
    m_ceiling->setSpecialValueText(tr("as the plan gives"));
    m_ceilingRow = new FormRow(m_ceiling, this);
    m_ceilingRow->setLabel(tr("Members at most"));
    column->addWidget(m_ceilingRow);
    const QList<QPair<QString, QString>> join{{tr("Free: anybody comes in"), QStringLiteral("FreeAccess")},
                                              {tr("By approval"), QStringLiteral("NeedPermission")},
                                              {tr("Closed: applications are refused"), QStringLiteral("DisableApply")}};
    m_join = addChoice(column, "formJoin", tr("Who may apply"), m_joinRow, join);
    const QList<QPair<QString, QString>> invite{{tr("Free: who is invited is in"), QStringLiteral("FreeAccess")},
                                                {tr("By approval"), QStringLiteral("NeedPermission")},
                                                {tr("Closed: nobody is invited"), QStringLiteral("DisableInvite")}};
    m_invite = addChoice(column, "formInvite", tr("Who may be invited"), m_inviteRow, invite);
    const QList<QPair<QString, QString>> mute{{tr("Off: everybody may write"), QStringLiteral("Off")},
                                              {tr("On: only owner and admins may write"), QStringLiteral("On")}};
    m_mute = addChoice(column, "formMuteAll", tr("Mute all"), m_muteRow, mute);
    const QList<QPair<QString, QString>> history{{tr("Newcomers read only what comes after"), QStringLiteral("Off")},
                                                 {tr("Newcomers read what was said before"), QStringLiteral("On")}};
    m_history = addChoice(column, "formHistory", tr("Earlier messages"), m_historyRow, history);
    const QList<QPair<QString, QString>> permission{{tr("Off: all members have the same rights"), QStringLiteral("0")},
                                                    {tr("On: permission groups give rights"), QStringLiteral("1")}};
    m_permission = addChoice(column, "formPermission", tr("Permission groups"), m_permissionRow, permission);
    m_bits = new QLineEdit;
    m_bits->setObjectName(QStringLiteral("formDefaultPermission"));
    m_bits->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,18}")), m_bits));
    connect(m_bits, &QLineEdit::textChanged, this, &GroupForm::check);
    m_bitsRow = new FormRow(m_bits, this);
    m_bitsRow->setLabel(tr("Rights of a member without a permission group"));
    m_bitsRow->setHelp(tr("A number: the sum of the service's permission bits (DefaultPermission)."));
    column->addWidget(m_bitsRow);
    m_muteRow->setVisible(!creating);
    m_historyRow->setVisible(!creating);
    makeCustom(column);
    check();
}

QString GroupForm::labelOf(const QString &field)
{
    const std::pair<QLatin1String, QString> labels[] = {
        {QLatin1String("Name"), tr("Name")},
        {QLatin1String("Introduction"), tr("Introduction")},
        {QLatin1String("Notification"), tr("Notice")},
        {QLatin1String("FaceUrl"), tr("Address of the picture")},
        {QLatin1String("MaxMemberNum"), tr("Members at most")},
        {QLatin1String("ApplyJoinOption"), tr("Who may apply")},
        {QLatin1String("InviteJoinOption"), tr("Who may be invited")},
        {QLatin1String("MuteAllMember"), tr("Mute all")},
        {QLatin1String("HistoryMsgBeforeJoin"), tr("Earlier messages")},
        {QLatin1String("EnablePermission"), tr("Permission groups")},
        {QLatin1String("DefaultPermission"), tr("Rights of a member without a permission group")}};
    for (const auto &[wire, label] : labels) {
        if (field == wire)
            return label;
    }
    const QLatin1String custom("AppDefinedData.");
    return field.startsWith(custom) ? tr("Custom field %1").arg(field.sliced(custom.size())) : field;
}

GroupForm::TextRow GroupForm::addText(QVBoxLayout *column, const char *name, const QString &label, int limit, bool many)
{
    TextRow made{nullptr, new ByteCounter(this), limit, label};
    made.counter->setMaximum(limit);
    QWidget *field = nullptr;
    if (many) {
        made.lines = new PlainEdit;
        made.lines->setTabChangesFocus(true);
        made.lines->setFixedHeight(64);
        connect(made.lines, &QPlainTextEdit::textChanged, this, &GroupForm::check);
        field = made.lines;
    } else {
        made.line = new QLineEdit;
        connect(made.line, &QLineEdit::textChanged, this, &GroupForm::check);
        field = made.line;
    }
    field->setObjectName(QLatin1String(name));
    made.row = new FormRow(field, this);
    made.row->setLabel(label);
    made.row->setCounter(made.counter);
    column->addWidget(made.row);
    return made;
}

QComboBox *GroupForm::addChoice(QVBoxLayout *column, const char *name, const QString &label, FormRow *&row,
                                const QList<QPair<QString, QString>> &words)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItem(tr("as the service chooses"), QString());
    for (const auto &[text, word] : words)
        box->addItem(text, word);
    row = new FormRow(box, this);
    row->setLabel(label);
    column->addWidget(row);
    connect(box, &QComboBox::currentIndexChanged, this, &GroupForm::check);
    return box;
}

void GroupForm::makeCustom(QVBoxLayout *column)
{
    m_custom = new QTableWidget(0, 2);
    m_custom->setObjectName(QStringLiteral("formCustom"));
    m_custom->setHorizontalHeaderLabels({tr("Key"), tr("Value")});
    m_custom->horizontalHeader()->setStretchLastSection(true);
    m_custom->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_custom->verticalHeader()->hide();
    m_custom->setTabKeyNavigation(false);
    m_custom->setFixedHeight(132);
    m_custom->setColumnWidth(0, 150);
    m_customRow = new FormRow(m_custom, this);
    m_customRow->setLabel(tr("Custom fields"));
    m_customRow->setHelp(tr("Keys are set up in the console first. An empty value deletes the field."));
    m_addCustom = new QPushButton(icon(QStringLiteral("plus")), tr("Add field"), this);
    m_addCustom->setObjectName(QStringLiteral("formAddCustom"));
    m_dropCustom = new QPushButton(icon(QStringLiteral("trash")), tr("Empty field"), this);
    m_dropCustom->setObjectName(QStringLiteral("formDropCustom"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addCustom);
    buttons->addWidget(m_dropCustom);
    buttons->addStretch();
    column->addWidget(m_customRow);
    column->addLayout(buttons);
    connect(m_ceiling, &QSpinBox::valueChanged, this, &GroupForm::check);
    connect(m_custom, &QTableWidget::cellChanged, this, &GroupForm::check);
    connect(m_addCustom, &QPushButton::clicked, this, [this] {
        addCustom({}, {}, false);
        m_custom->setCurrentCell(m_custom->rowCount() - 1, 0);
        m_custom->setFocus();
        m_custom->editItem(m_custom->item(m_custom->rowCount() - 1, 0));
    });
    connect(m_dropCustom, &QPushButton::clicked, this, [this] {
        const int row = m_custom->currentRow();
        if (row < 0)
            return;
        if (m_start.custom.contains(m_custom->item(row, 0)->text()))
            m_custom->item(row, 1)->setText(QString());
        else
            m_custom->removeRow(row);
        check();
    });
}

void GroupForm::addCustom(const QString &key, const QString &value, bool fixedKey)
{
    const int row = m_custom->rowCount();
    m_custom->insertRow(row);
    auto *keyItem = new QTableWidgetItem(key);
    if (fixedKey)
        keyItem->setFlags(keyItem->flags() & ~Qt::ItemIsEditable);
    m_custom->setItem(row, 0, keyItem);
    m_custom->setItem(row, 1, new QTableWidgetItem(value));
}

void GroupForm::setKind(GroupKind kind)
{
    m_kind = kind;
    const int most = GroupRules::memberCeiling(kind);
    const auto fit = [this](FormRow *row, GroupAct act, const QString &help) {
        const Verdict verdict = GroupRules::ofType(m_kind, act);
        row->field()->setEnabled(verdict.allowed);
        row->setHelp(verdict.allowed ? help : verdict.sentence());
    };
    m_ceiling->setRange(0, most == 0 ? 0 : most);
    fit(m_ceilingRow, GroupAct::MemberCeiling, GroupRules::limits(kind));
    fit(m_inviteRow, GroupAct::InviteRule, {});
    fit(m_muteRow, GroupAct::MuteAll, tr("Owner and admins may write all the same."));
    fit(m_historyRow, GroupAct::HistoryBeforeJoin, {});
    const bool work = kind == GroupKind::Work;
    const bool live = kind == GroupKind::LiveRoom;
    m_join->setEnabled(!work && !live);
    m_joinRow->setHelp(work   ? tr("Nobody applies to a Work group: people come in by invitation only.")
                       : live ? tr("Everybody comes into a live room freely: there is no other way in.")
                              : QString());
    presentPermission();
    check();
}

void GroupForm::setTopics(bool topics)
{
    m_topics = topics;
    presentPermission();
    check();
}

void GroupForm::presentPermission()
{
    const bool community = m_kind == GroupKind::Community;
    m_permissionRow->setVisible(community);
    m_bitsRow->setVisible(community);
    m_permission->setEnabled(community && m_topics);
    m_permissionRow->setHelp(m_topics ? QString() : tr("Only communities with topics have them."));
    m_bits->setEnabled(m_permission->isEnabled() && m_permission->currentData().toString() == QLatin1String("1"));
}

void GroupForm::setProfile(const GroupProfile &profile)
{
    m_filling = true;
    m_start = profile;
    m_name.set(profile.name);
    m_introduction.set(profile.introduction);
    m_notice.set(profile.notice);
    m_picture.set(profile.picture);
    if (profile.maxMembers > m_ceiling->maximum() && m_ceiling->maximum() > 0)
        m_ceiling->setMaximum(static_cast<int>(profile.maxMembers));
    m_ceiling->setValue(static_cast<int>(profile.maxMembers));
    chooseWord(m_join, profile.join);
    chooseWord(m_invite, profile.invite);
    chooseWord(m_mute, profile.muteAll);
    chooseWord(m_history, profile.history);
    chooseWord(m_permission, profile.permission);
    m_bits->setText(profile.defaultPermission);
    m_custom->setRowCount(0);
    for (auto it = profile.custom.cbegin(); it != profile.custom.cend(); ++it)
        addCustom(it.key(), it.value(), true);
    m_filling = false;
    check();
}

GroupProfile GroupForm::profile() const
{
    GroupProfile profile;
    profile.name = m_name.text();
    profile.introduction = m_introduction.text();
    profile.notice = m_notice.text();
    profile.picture = m_picture.text();
    const auto kept = [](const QWidget *field, const QString &typed, const QString &start) {
        return field->isEnabled() ? typed : start;
    };
    profile.maxMembers = m_ceiling->isEnabled() ? m_ceiling->value() : m_start.maxMembers;
    profile.join = kept(m_join, m_join->currentData().toString(), m_start.join);
    profile.invite = kept(m_invite, m_invite->currentData().toString(), m_start.invite);
    profile.muteAll = kept(m_mute, m_mute->currentData().toString(), m_start.muteAll);
    profile.history = kept(m_history, m_history->currentData().toString(), m_start.history);
    profile.permission = kept(m_permission, m_permission->currentData().toString(), m_start.permission);
    profile.defaultPermission = kept(m_bits, m_bits->text(), m_start.defaultPermission);
    for (int row = 0; row < m_custom->rowCount(); ++row) {
        const QString key = m_custom->item(row, 0)->text().trimmed();
        const QString value = m_custom->item(row, 1) ? m_custom->item(row, 1)->text() : QString();
        if (!key.isEmpty() && (!value.isEmpty() || m_start.custom.contains(key)))
            profile.custom.insert(key, value);
    }
    return profile;
}

void GroupForm::check()
{
    if (m_filling || !m_customRow)
        return;
    presentPermission();
    QStringList problems;
    const auto judge = [&problems](const FormRow &row, const QString &label) {
        if (!row.problem().isEmpty())
            problems << tr("%1: %2").arg(label, row.problem());
    };
    const QString name = m_name.text();
    // What has no name may stay without one: other programs make such groups.
    const bool nameless = name.trimmed().isEmpty() && (m_creating || name != m_start.name);
    const bool untouched = name.isEmpty() && m_start.name.isEmpty();
    m_name.row->setHelp(!untouched   ? QString()
                        : m_creating ? tr("A group has a name.")
                                     : tr("This group has no name; it may stay so."));
    for (const TextRow *row : {&m_name, &m_introduction, &m_notice, &m_picture}) {
        row->counter->count(row->text());
        row->row->setProblem(row->counter->isOver() ? tr("Too long. A Chinese character counts 3 bytes.") : QString());
        if (row == &m_name && nameless && !untouched)
            row->row->setProblem(tr("A group has a name."));
        judge(*row->row, row->label);
    }
    QString problem;
    for (int row = 0; row < m_custom->rowCount(); ++row) {
        const QString key = m_custom->item(row, 0) ? m_custom->item(row, 0)->text().trimmed() : QString();
        const QString value = m_custom->item(row, 1) ? m_custom->item(row, 1)->text() : QString();
        if (problem.isEmpty() && !key.isEmpty())
            problem = GroupRules::customKeyProblem(key);
        if (problem.isEmpty() && utf8Bytes(value) > grouplimit::customValue)
            problem = tr("A value has at most %1 bytes.").arg(grouplimit::customValue);
    }
    m_addCustom->setEnabled(m_custom->rowCount() < grouplimit::customKeys);
    m_dropCustom->setEnabled(m_custom->rowCount() > 0);
    m_customRow->setProblem(problem);
    judge(*m_customRow, tr("Custom fields"));
    m_sound = problems.isEmpty() && !nameless;
    m_problem = problems.value(0);
    Q_EMIT changed();
}

} // namespace imdesk
