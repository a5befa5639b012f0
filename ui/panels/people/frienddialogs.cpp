// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/frienddialogs.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/services/notificationids.h"
#include "ui/dialogs/undohint.h"
#include "ui/panels/people/leftoutlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

QLineEdit *sourceLine()
{
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{0,%1}").arg(FriendService::sourceLetters));
    auto *line = new QLineEdit(QStringLiteral("Admin"));
    line->setValidator(new QRegularExpressionValidator(letters, line));
    return line;
}

QPlainTextEdit *listEdit()
{
    auto *edit = new PlainEdit;
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(96);
    edit->setMaximumHeight(120);
    return edit;
}

/// Names with commas between them; one in quotes may hold commas, outer blanks and, doubled, quotes.
QStringList friendGroupNames(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\s*(?:\"([^\"]*(?:\"\"[^\"]*)*)\"\\s*(?=,|$)|([^,]*))(?:,|$)"));
    QStringList names;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        const QString name = found.hasCaptured(1)
                                 ? found.captured(1).replace(QLatin1String("\"\""), QLatin1String("\""))
                                 : found.captured(2).trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

/// The text that is read as just these names.
QString friendGroupText(const QStringList &names)
{
    QStringList words;
    for (QString name : names) {
        if (name != name.trimmed() || name.contains(QLatin1Char(',')) || name.startsWith(QLatin1Char('"')))
            name = QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        words << name;
    }
    return words.join(QStringLiteral(", "));
}

/// The row alone describes its line: of two writers the later one would hide what the other has to say.
void tellIn(FormRow *row, const CountedLine *line)
{
    const auto tell = [row, line] { row->setProblem(line->problem()); };
    QObject::connect(line, &CountedLine::edited, row, tell);
    tell();
}

QString customText(const api::SnsItem &item) { return item.value.toVariant().toString(); }

} // namespace

CountedLine::CountedLine(qsizetype maximum, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_bytes(new ByteCounter(this))
{
    m_bytes->setMaximum(maximum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_line, 1);
    row->addWidget(m_bytes);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &now) {
        m_bytes->count(now);
        Q_EMIT edited();
    });
    connect(this, &QObject::objectNameChanged, m_line,
            [this](const QString &name) { m_line->setObjectName(name + QStringLiteral("Line")); });
    m_bytes->count({});
}

QString CountedLine::text() const { return m_line->text(); }
void CountedLine::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}
bool CountedLine::isOver() const { return m_bytes->isOver(); }
QString CountedLine::problem() const { return isOver() ? m_bytes->text() : QString(); }

AddFriendsDialog::AddFriendsDialog(const Profile &profile, const QString &owner, QWidget *parent)
    : FormDialog(profile, QStringLiteral("addFriendsDialog"), parent),
      m_owner(owner),
      m_accounts(listEdit()),
      m_both(new QCheckBox(tr("Into the list of the other one as well"), this)),
      m_force(new QCheckBox(tr("Without asking for consent"), this)),
      m_remark(new CountedLine(FriendService::remarkBytes)),
      m_group(new CountedLine(FriendService::groupBytes)),
      m_wording(new CountedLine(FriendService::wordingBytes)),
      m_source(sourceLine())
{
    setTexts(
        tr("Add friends of %1").arg(visibleText(owner, 60)),
        tr("Where the other one wants to confirm, a request is sent instead. Can be undone by deleting the friend."),
        tr("Add friends"));
    m_accountRow = addRow(m_accounts, "friendAccounts", tr("Accounts"),
                          tr("One a line, or separated by commas or blanks; an ID that holds some stands in quotes."));
    m_both->setObjectName(QStringLiteral("friendBoth"));
    m_both->setChecked(true);
    m_force->setObjectName(QStringLiteral("friendForce"));
    body()->addWidget(m_both);
    body()->addWidget(m_force);
    tellIn(addRow(m_remark, "friendRemark", tr("Remark")), m_remark);
    tellIn(addRow(m_group, "friendGroup", tr("Friend group"), tr("Made when it is not there.")), m_group);
    tellIn(addRow(m_wording, "friendWording", tr("Words of the request")), m_wording);
    m_sourceRow =
        addRow(m_source, "friendSource", tr("Source"), tr("1 to 8 letters: where the friendship comes from."));
    body()->addStretch();
    connect(m_accounts, &QPlainTextEdit::textChanged, this, &AddFriendsDialog::check);
    connect(m_source, &QLineEdit::textChanged, this, &AddFriendsDialog::check);
    for (CountedLine *line : {m_remark, m_group, m_wording})
        connect(line, &CountedLine::edited, this, &AddFriendsDialog::check);
    check();
    m_accounts->setFocus();
    resizeWithin(this, {500, 600});
}

QStringList AddFriendsDialog::accounts() const { return readAccountIds(typedText(m_accounts)).ids; }

FriendForm AddFriendsDialog::form() const
{
    FriendForm form;
    form.owner = m_owner;
    form.bothWays = m_both->isChecked();
    form.force = m_force->isChecked();
    form.source = m_source->text();
    form.remark = m_remark->text();
    form.group = m_group->text().trimmed();
    form.wording = m_wording->text();
    return form;
}

void AddFriendsDialog::check()
{
    const IdList list = readAccountIds(typedText(m_accounts));
    QString problem;
    if (!list.invalid.isEmpty())
        problem = tr("Not an account: %1").arg(visibleText(list.invalid.first(), 40));
    else if (list.ids.contains(m_owner))
        problem = tr("Nobody can be a friend of oneself.");
    m_accountRow->setProblem(problem);
    m_sourceRow->setProblem(m_source->text().isEmpty() ? tr("The service asks for a source.") : QString());
    setReady(problem.isEmpty() && !list.ids.isEmpty() && !m_source->text().isEmpty() && !m_remark->isOver() &&
             !m_group->isOver() && !m_wording->isOver());
}

ImportFriendsDialog::ImportFriendsDialog(const Profile &profile, const QString &owner, QWidget *parent)
    : FormDialog(profile, QStringLiteral("importFriendsDialog"), parent),
      m_text(listEdit()),
      m_leftOut(new LeftOutList("importFriendsLeftOut", this)),
      m_source(sourceLine())
{
    setTexts(
        tr("Import friends of %1").arg(visibleText(owner, 60)),
        tr("They go into this list only, without consent and without callbacks: for moving data over. The way back "
           "is imported at the other one's page. Can be undone by deleting the friends."),
        tr("Import friends"));
    m_row = addRow(m_text, "importFriendsText", tr("Friends"));
    body()->addWidget(m_leftOut);
    auto *file = new QPushButton(tr("Choose a file…"), this);
    file->setObjectName(QStringLiteral("importFriendsFile"));
    body()->addWidget(file, 0, Qt::AlignLeft);
    addRow(m_source, "importFriendsSource", tr("Source"), tr("1 to 8 letters: where the friendship comes from."));
    body()->addStretch();
    connect(file, &QPushButton::clicked, this, &ImportFriendsDialog::fileWanted);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportFriendsDialog::check);
    connect(m_source, &QLineEdit::textChanged, this, &ImportFriendsDialog::check);
    check();
    m_text->setFocus();
    resizeWithin(this, {520, 480});
}

void ImportFriendsDialog::setText(const QString &text) { m_text->setPlainText(text); }

void ImportFriendsDialog::check()
{
    m_list = readFriends(typedText(m_text), m_source->text());
    QStringList words;
    if (m_list.friends.isEmpty())
        words << tr("One account a line; or CSV with the heading UserID,Remark,GroupName,AddTime, several groups with "
                    "semicolons between them, the time in Unix seconds.");
    else
        words << tr("%Ln friend(s)", nullptr, static_cast<int>(m_list.friends.size()));
    if (m_list.duplicates > 0)
        words << tr("%Ln named twice, taken once", nullptr, m_list.duplicates);
    m_row->setHelp(words.join(QStringLiteral(" · ")));
    m_row->setProblem(m_list.leftOut.isEmpty() ? QString()
                                               : tr("%Ln row(s) cannot be taken", nullptr, int(m_list.leftOut.size())));
    m_leftOut->setRows(m_list.leftOut);
    setReady(!m_list.friends.isEmpty() && m_list.leftOut.isEmpty() && !m_source->text().isEmpty());
}

EditFriendDialog::EditFriendDialog(const Profile &profile, const QString &owner, const FriendEntry &entry,
                                   QWidget *parent)
    : FormDialog(profile, QStringLiteral("editFriendDialog"), parent),
      m_entry(entry),
      m_remark(new CountedLine(FriendService::remarkBytes)),
      m_groups(new QLineEdit(friendGroupText(entry.groups))),
      m_newTag(new QLineEdit),
      m_newValue(new QLineEdit),
      m_newBytes(new ByteCounter)
{
    setTexts(tr("Friend %1 of %2").arg(visibleText(entry.account, 40), visibleText(owner, 40)),
             tr("What %1 notes; the friend's own list stays as it is.").arg(visibleText(owner, 40)), tr("Save"));
    m_remark->setText(entry.remark);
    tellIn(addRow(m_remark, "editRemark", tr("Remark")), m_remark);
    m_groupRow = addRow(m_groups, "editGroups", tr("Friend groups"),
                        tr("Commas between them; a name that holds one in quotes. These are all groups of the friend "
                           "afterwards."));
    for (const api::SnsItem &item : entry.customs) {
        CustomLine custom{new QLineEdit(customText(item)), nullptr, nullptr};
        custom.row = addRow(custom.line, "editCustom", item.tag.section(QLatin1Char('_'), 3));
        if (!item.value.isDouble()) {
            custom.bytes = new ByteCounter;
            custom.bytes->setMaximum(FriendService::customBytes);
            custom.row->setCounter(custom.bytes);
        }
        connect(custom.line, &QLineEdit::textChanged, this, &EditFriendDialog::check);
        m_customs << custom;
    }
    auto *another = new QWidget;
    auto *both = new QHBoxLayout(another);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(Theme::gap);
    both->addWidget(m_newTag);
    both->addWidget(m_newValue, 1);
    another->setFocusProxy(m_newTag);
    m_newTag->setObjectName(QStringLiteral("editNewTag"));
    m_newTag->setPlaceholderText(tr("name"));
    m_newTag->setMaximumWidth(140);
    m_newValue->setObjectName(QStringLiteral("editNewValue"));
    m_newValue->setPlaceholderText(tr("value"));
    m_newRow = addRow(another, "editNew", tr("Another custom field"),
                      tr("Its name as made in the console of the service, up to 8 letters."));
    m_newBytes->setMaximum(FriendService::customBytes);
    m_newRow->setCounter(m_newBytes);
    m_newTag->setAccessibleName(tr("Name of another custom field"));
    m_newValue->setAccessibleName(tr("Value of another custom field"));
    body()->addStretch();
    connect(m_remark, &CountedLine::edited, this, &EditFriendDialog::check);
    for (QLineEdit *line : {m_groups, m_newTag, m_newValue})
        connect(line, &QLineEdit::textChanged, this, &EditFriendDialog::check);
    check();
    resizeWithin(this, {480, 420});
}

api::FriendChange EditFriendDialog::change() const
{
    api::FriendChange change{m_entry.account, {}};
    if (m_remark->text() != m_entry.remark)
        change.items << api::SnsItem{QStringLiteral("Tag_SNS_IM_Remark"), m_remark->text()};
    const QStringList names = friendGroupNames(m_groups->text());
    if (m_groups->text() != friendGroupText(m_entry.groups) && names != m_entry.groups)
        change.items << api::SnsItem{QStringLiteral("Tag_SNS_IM_Group"), QJsonArray::fromStringList(names)};
    for (qsizetype at = 0; at < m_customs.size(); ++at) {
        const api::SnsItem &item = m_entry.customs[at];
        const QString now = m_customs[at].line->text();
        if (now != customText(item))
            change.items << api::SnsItem{item.tag,
                                         item.value.isDouble() ? QJsonValue(now.toLongLong()) : QJsonValue(now)};
    }
    if (!m_newTag->text().trimmed().isEmpty())
        change.items << api::SnsItem{QStringLiteral("Tag_SNS_Custom_") + m_newTag->text().trimmed(),
                                     m_newValue->text()};
    return change;
}

void EditFriendDialog::check()
{
    const QStringList names = friendGroupNames(m_groups->text());
    const bool tooLong =
        std::ranges::any_of(names, [](const QString &name) { return utf8Bytes(name) > FriendService::groupBytes; });
    m_groupRow->setProblem(tooLong ? tr("A group has at most %1 bytes.").arg(FriendService::groupBytes)
                           : names.size() > FriendService::groupsAtMost
                               ? tr("At most %1 groups.").arg(FriendService::groupsAtMost)
                               : QString());
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z]{1,8}$"));
    const QString tag = m_newTag->text().trimmed();
    const bool wrongTag =
        (!tag.isEmpty() && !letters.match(tag).hasMatch()) || (tag.isEmpty() && !m_newValue->text().isEmpty());
    m_newBytes->count(m_newValue->text());
    m_newRow->setProblem(wrongTag               ? tr("The name has 1 to 8 English letters.")
                         : m_newBytes->isOver() ? tr("Too long for the service.")
                                                : QString());
    m_newValue->setAccessibleDescription(m_newRow->problem());
    bool customsFit = true;
    for (qsizetype at = 0; at < m_customs.size(); ++at)
        customsFit = checkCustom(m_customs[at], m_entry.customs[at]) && customsFit;
    setReady(!m_remark->isOver() && m_groupRow->problem().isEmpty() && m_newRow->problem().isEmpty() && customsFit &&
             !change().items.isEmpty());
}

bool EditFriendDialog::checkCustom(const CustomLine &custom, const api::SnsItem &item)
{
    const QString now = custom.line->text();
    QString problem;
    bool whole = true;
    if (custom.bytes) {
        custom.bytes->count(now);
        if (custom.bytes->isOver())
            problem = tr("Too long for the service.");
    } else if (now != customText(item)) {
        now.toLongLong(&whole);
        if (!whole)
            problem = tr("A whole number is wanted here.");
    }
    custom.row->setProblem(problem);
    return problem.isEmpty();
}

RemoveFriendsDialog::RemoveFriendsDialog(const Profile &profile, const QString &owner, const QStringList &accounts,
                                         QWidget *parent, int known, bool more)
    : FormDialog(profile, QStringLiteral("removeFriendsDialog"), parent),
      m_owner(owner),
      m_accounts(accounts),
      m_known(known),
      m_more(more),
      m_one(new QRadioButton(this)),
      m_both(new QRadioButton(tr("Off both lists"), this))
{
    const QString one = tr("Off the list of %1 only").arg(visibleText(owner, 40));
    m_one->setObjectName(QStringLiteral("removeOneWay"));
    m_one->setText(literalText(one));
    m_one->setAccessibleName(one);
    m_both->setObjectName(QStringLiteral("removeBothWays"));
    m_one->setChecked(true);
    body()->addWidget(m_one);
    body()->addWidget(m_both);
    if (!accounts.isEmpty()) {
        QStringList some;
        for (const QString &account : accounts.mid(0, 20))
            some << visibleText(account, 60);
        if (accounts.size() > some.size())
            some << tr("and %Ln more", nullptr, static_cast<int>(accounts.size() - some.size()));
        QLabel *names = plainLabel(Theme::Font::Caption, this, true);
        names->setObjectName(QStringLiteral("removeNames"));
        names->setWordWrap(true);
        names->setText(some.join(QStringLiteral(", ")));
        body()->addWidget(names);
    }
    body()->addStretch();
    connect(m_both, &QRadioButton::toggled, this, &RemoveFriendsDialog::present);
    setRole(ButtonRole::Danger);
    present();
}

bool RemoveFriendsDialog::bothWays() const { return m_both->isChecked(); }

QString RemoveFriendsDialog::effect() const
{
    const QString where =
        bothWays() ? tr("Both lists are changed.") : tr("The friends keep %1 in theirs.").arg(visibleText(m_owner, 40));
    const QString howMany = m_accounts.isEmpty() && m_more && m_known > 0
                                ? tr("At least %Ln friend(s) stand on the list.", nullptr, m_known)
                                : QString();
    return joinSentences({howMany, where,
                          undoHint(m_accounts.isEmpty() ? QStringLiteral("sns/friend_delete_all")
                                                        : QStringLiteral("sns/friend_delete"))});
}

void RemoveFriendsDialog::present()
{
    const auto count = static_cast<int>(m_accounts.size());
    const bool counted = count == 0 && !m_more && m_known > 0;
    const QString owner = visibleText(m_owner, 40);
    const QString verb = counted      ? tr("Delete all %Ln friend(s)", nullptr, m_known)
                         : count == 0 ? tr("Delete all friends")
                                      : tr("Delete %Ln friend(s)", nullptr, count);
    const QString title = counted      ? tr("Delete all %Ln friend(s) of %1", nullptr, m_known).arg(owner)
                          : count == 0 ? tr("Delete all friends of %1").arg(owner)
                                       : tr("Delete %Ln friend(s) of %1", nullptr, count).arg(owner);
    setTexts(title, effect(), verb);
}

} // namespace imdesk
