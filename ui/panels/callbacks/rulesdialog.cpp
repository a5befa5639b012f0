// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/rulesdialog.h"

#include "core/base/plaintext.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventsentence.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/filteruse.h"
#include "core/callbacks/rulewords.h"
#include "ui/panels/callbacks/orderlist.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/viewhint.h"
#include "ui/widgets/workingbutton.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr qint64 eventsTried = 10'000;
constexpr int ruleNameLimit = 60;
using RuleAction = ReplyRule::Action;

QStringList linesOf(const QString &text)
{
    QStringList out;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            out << line.trimmed();
    }
    return out;
}

} // namespace

RulesDialog::RulesDialog(CallbackHub &hub, ReplyRuleStore store, QWidget *parent)
    : QDialog(parent), m_hub(hub), m_store(std::move(store))
{
    setObjectName(QStringLiteral("rulesDialog"));
    build();
    connectParts();
    retranslate();
}

RulesDialog::~RulesDialog()
{
    // A field that dies with the focus would tell a dialog that is gone.
    m_code->disconnect(this);
}

void RulesDialog::build()
{
    m_title = plainLabel(Theme::Font::PageTitle, this);
    m_hint = plainLabel(Theme::Font::Caption, this, true);
    m_hint->setWordWrap(true);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("rulesMessage"));
    m_conflict = new MessageBar(this);
    m_conflict->setObjectName(QStringLiteral("rulesConflict"));
    m_conflict->setDismissable(false);
    m_order = new OrderList(QStringLiteral("rules"), this);
    const auto button = [this](QPushButton *&out, const char *name) {
        out = new QPushButton(this);
        out->setObjectName(QLatin1String(name));
        pressOnReturnInFocus(out);
    };
    button(m_try, "rulesTry");
    button(m_apply, "rulesApply");
    button(m_close, "rulesClose");
    setButtonRole(m_apply, ButtonRole::Accent);
    const auto row = [this](QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        return new FormRow(field, this);
    };
    m_nameRow = row(m_name = new QLineEdit, "ruleName");
    m_actionRow = row(m_action = new QComboBox, "ruleAction");
    m_codeRow = row(m_code = new QSpinBox, "ruleCode");
    m_infoRow = row(m_info = new QLineEdit, "ruleInfo");
    m_wordsRow = row(m_words = new PlainEdit, "ruleWords");
    m_name->setMaxLength(ruleNameLimit);
    m_code->setRange(0, 130'000);
    m_code->setGroupSeparatorShown(false);
    m_words->setTabChangesFocus(true);
    m_words->setMaximumHeight(96);
    m_filterLabel = plainLabel(Theme::Font::Caption, this, true);
    m_filter = new FilterBox(this);
    m_filter->setObjectName(QStringLiteral("ruleFilter"));
    m_filterLabel->setBuddy(m_filter->lineEdit());
    m_report = plainLabel(Theme::Font::Body, this);
    m_report->setObjectName(QStringLiteral("rulesReport"));
    m_report->setWordWrap(true);
    m_samples = new PlainEdit(this);
    m_samples->setObjectName(QStringLiteral("rulesSamples"));
    m_samples->setReadOnly(true);
    m_samples->setTabChangesFocus(true);
    m_samples->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_samples->setMinimumHeight(leastListHeight);
    m_state = plainLabel(Theme::Font::Caption, this, true);

    // Scrolls where the screen has no room for all of it: nothing is squeezed until it cannot be read.
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("rulesScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget(this);
    auto *right = new QGridLayout(form);
    right->setContentsMargins(0, 0, Theme::gap, 0);
    right->setHorizontalSpacing(Theme::cardPadding);
    right->setVerticalSpacing(Theme::gap);
    right->addWidget(m_nameRow, 0, 0, 1, 2, Qt::AlignTop);
    right->addWidget(m_filterLabel, 1, 0, 1, 2);
    right->addWidget(m_filter, 2, 0, 1, 2);
    right->addWidget(m_actionRow, 3, 0, Qt::AlignTop);
    right->addWidget(m_codeRow, 3, 1, Qt::AlignTop);
    right->addWidget(m_infoRow, 4, 0, 1, 2, Qt::AlignTop);
    right->addWidget(m_wordsRow, 5, 0, 1, 2, Qt::AlignTop);
    right->addWidget(m_report, 6, 0, 1, 2);
    right->addWidget(m_samples, 7, 0, 1, 2);
    right->setRowStretch(7, 1);
    right->setColumnStretch(0, 1);
    right->setColumnStretch(1, 1);
    m_scroll->setWidget(form);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::cardPadding);
    middle->addWidget(m_order, 2);
    middle->addWidget(m_scroll, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_try);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_message);
    column->addWidget(m_conflict);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    scrollParts(column);
    resizeWithin(this, {900, 620});
}

void RulesDialog::connectParts()
{
    connect(m_order, &OrderList::addWanted, this, &RulesDialog::addRule);
    connect(m_order, &OrderList::removeWanted, this, &RulesDialog::removeRule);
    connect(m_order, &OrderList::moveWanted, this, &RulesDialog::move);
    connect(m_try, &QPushButton::clicked, this, &RulesDialog::rehearse);
    connect(m_apply, &QPushButton::clicked, this, &RulesDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_order, &OrderList::chosen, this, &RulesDialog::showRule);
    connect(m_order, &OrderList::switched, this, [this](int row, bool on) {
        if (m_filling || row < 0 || row >= m_rules.size())
            return;
        m_rules[row].on = on;
        adapt();
    });
    for (QLineEdit *edit : {m_name, m_info})
        connect(edit, &QLineEdit::textEdited, this, &RulesDialog::takeRule);
    connect(m_filter, &FilterBox::textEdited, this, &RulesDialog::takeRule);
    connect(m_action, &QComboBox::activated, this, &RulesDialog::takeRule);
    connect(m_code, &QSpinBox::valueChanged, this, &RulesDialog::takeRule);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RulesDialog::takeRule);
    connect(&m_hub, &CallbackHub::rulesChanged, this, &RulesDialog::onRulesChanged);
    connect(&m_hub, &CallbackHub::attachChanged, this, &RulesDialog::onAttachChanged);
    connect(&m_hub, &CallbackHub::countsChanged, this, &RulesDialog::showUses);
    connect(&m_rehearsal, &RuleRehearsal::finished, this, &RulesDialog::showReport);
}

void RulesDialog::showEvent(QShowEvent *event)
{
    if (!m_loaded)
        load();
    adapt();
    if (!event->spontaneous())
        takeRoom();
    QDialog::showEvent(event);
}

void RulesDialog::takeRoom()
{
    const QLayout *form = m_scroll->widget()->layout();
    m_scroll->parentWidget()->layout()->activate();
    layout()->activate();
    const int lacking = form->totalHeightForWidth(m_scroll->viewport()->width()) - m_scroll->viewport()->height();
    const int room = roomFor(this).height();
    if (lacking > 0 && height() < room)
        resize(width(), qMin(height() + lacking, room));
}

int RulesDialog::current() const
{
    const int row = m_order->current();
    return row < m_rules.size() ? row : -1;
}

void RulesDialog::showList(int current)
{
    QList<OrderList::Entry> entries;
    for (const ReplyRule &rule : std::as_const(m_rules))
        entries << OrderList::Entry{nameAndUse(rule), rule.on};
    m_order->setEntries(entries, current);
    showRule();
}

void RulesDialog::showRule()
{
    m_filling = true;
    const int row = current();
    const ReplyRule rule = row >= 0 ? m_rules.at(row) : ReplyRule();
    m_name->setText(rule.name);
    m_filter->setText(rule.filter);
    m_action->setCurrentIndex(qMax(0, m_action->findData(rule.action)));
    m_code->setValue(rule.code);
    m_info->setText(rule.info);
    m_words->setPlainText(
        (rule.kind() == RuleAction::RefuseMembers ? rule.members : rule.words).join(QLatin1Char('\n')));
    m_filling = false;
    adapt();
}

void RulesDialog::takeRule()
{
    const int row = current();
    if (m_filling || row < 0)
        return;
    ReplyRule &rule = m_rules[row];
    rule.name = m_name->text();
    rule.filter = m_filter->text();
    rule.action = m_action->currentData().toString();
    rule.code = m_code->value();
    rule.info = m_info->text();
    const QStringList lines = linesOf(typedText(m_words));
    rule.words = rule.kind() == RuleAction::MaskWords ? lines : QStringList();
    rule.members = rule.kind() == RuleAction::RefuseMembers ? lines : QStringList();
    m_order->setName(row, nameAndUse(rule));
    adapt();
}

QString RulesDialog::nameAndUse(const ReplyRule &rule) const
{
    QString name = visibleText(rule.name, ruleNameLimit);
    const RuleUse use = m_hub.ruleUses().value(rule.id);
    if (use.hits == 0)
        return name;
    const QLocale locale;
    return tr("%1 \u00B7 %2 hits, %3 ms each")
        .arg(name, locale.toString(use.hits),
             locale.toString(double(use.microseconds) / double(use.hits) / 1000.0, 'f', 2));
}

void RulesDialog::showUses()
{
    for (int row = 0; row < int(m_rules.size()); ++row)
        m_order->setName(row, nameAndUse(m_rules.at(row)));
}

void RulesDialog::addRule()
{
    ReplyRule rule;
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rule.name = tr("Rule %1").arg(m_rules.size() + 1);
    rule.action = ReplyRule::wordOf(RuleAction::Refuse);
    rule.on = false; // is switched on once it says what it should
    m_rules.append(rule);
    showList(int(m_rules.size()) - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void RulesDialog::removeRule()
{
    const int row = current();
    if (row < 0)
        return;
    const ReplyRule gone = m_rules.takeAt(row);
    showList(row);
    m_message->showMessage(MessageBar::Kind::Info,
                           tr("“%1” was taken off the list.").arg(visibleText(gone.name, ruleNameLimit)));
    m_message->addButton(tr("Undo"), [this, gone, row] {
        m_rules.insert(qMin(row, int(m_rules.size())), gone);
        m_message->clear();
        showList(row);
    });
}

void RulesDialog::move(int by)
{
    const int row = current();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_rules.size())
        return;
    m_rules.move(row, to);
    showList(to);
}

void RulesDialog::checkFilter()
{
    const auto parsed = Filter::parse(m_filter->text());
    if (!parsed)
        m_filter->setInvalid(parsed.error().message, parsed.error().position);
    else if (const QString words = standingProblem(*parsed, FilterUse::Rules); !words.isEmpty())
        m_filter->setInvalid(words, 0);
    else if (m_filter->text().trimmed().isEmpty())
        m_filter->setNeutral(tr("Empty: every event the service waits for."));
    else
        m_filter->setValid(tr("Valid"));
}

void RulesDialog::adapt()
{
    const int row = current();
    const bool any = row >= 0;
    const RuleAction kind = any ? m_rules.at(row).kind() : RuleAction::Allow;
    for (QWidget *field : QList<QWidget *>{m_nameRow, m_filterLabel, m_filter, m_actionRow})
        field->setEnabled(any);
    m_codeRow->setVisible(any && (kind == RuleAction::Refuse || kind == RuleAction::RefuseMembers));
    m_infoRow->setVisible(m_codeRow->isVisibleTo(this));
    m_wordsRow->setVisible(any && (kind == RuleAction::MaskWords || kind == RuleAction::RefuseMembers));
    m_wordsRow->setLabel(kind == RuleAction::RefuseMembers ? tr("&Accounts, one a line") : tr("&Words, one a line"));
    showMissed(any ? &m_rules.at(row) : nullptr);
    checkFilter();
    QString problem;
    for (const ReplyRule &rule : std::as_const(m_rules)) {
        if (problem.isEmpty() && rule.on && !rule.problem().isEmpty())
            problem = tr("“%1”: %2").arg(visibleText(rule.name, ruleNameLimit), rule.problem());
    }
    setWorking(m_try, m_rehearsal.isRunning(), !m_rules.isEmpty() && problem.isEmpty());
    const bool tried = m_rules == m_tried || m_rules.isEmpty();
    m_apply->setEnabled(isChanged() && problem.isEmpty() && tried && !m_sending && !m_conflict->isShowing());
    if (!problem.isEmpty())
        m_state->setText(problem);
    else if (m_conflict->isShowing())
        m_state->setText(tr("Say first whose rules are to stay."));
    else if (!isChanged())
        m_state->setText(m_rules.isEmpty() ? tr("No rule: everything is allowed.") : tr("These rules are applied."));
    else
        m_state->setText(tried ? tr("Tried and not applied yet.") : tr("Changed. Try the rules on past events first."));
    const RuleUse use = any ? m_hub.ruleUses().value(m_rules.at(row).id) : RuleUse();
    m_nameRow->setHelp(use.hits > 0 ? tr("Decided %1 times since the start, at most %2 µs each.")
                                          .arg(QLocale().toString(use.hits), QLocale().toString(use.slowest))
                                    : QString());
}

void RulesDialog::showMissed(const ReplyRule *rule)
{
    // A code that cannot be used at all is told below.
    const QString words = rule && rule->problem().isEmpty() ? missedKindsWords(*rule) : QString();
    const bool drops = rule && rule->kind() == RuleAction::Drop;
    m_actionRow->setProblem(drops ? words : QString());
    m_codeRow->setProblem(drops || words.isEmpty()
                              ? QString()
                              : words + QLatin1Char('\n') + tr("0 refuses each kind with its own plain code."));
}

void RulesDialog::rehearse()
{
    m_tried.clear();
    m_trying = m_rules;
    m_report->setText(tr("Trying…"));
    m_samples->clear();
    hintSamples();
    m_hub.rehearse(m_rehearsal, m_rules, eventsTried);
    adapt();
}

void RulesDialog::showReport(const Result<RehearsalReport> &report)
{
    m_samples->clear();
    if (!report) {
        m_report->clear();
        m_message->showMessage(MessageBar::Kind::Error, tr("The rules could not be tried"), report.error().message);
        adapt();
        return;
    }
    m_message->clear();
    const QLocale locale;
    QStringList lines;
    QStringList samples;
    lines << tr("Of %1 past events that the service waited for, %2 stay as they were. Nobody was answered.")
                 .arg(locale.toString(report->looked), locale.toString(report->undecided));
    for (qsizetype i = 0; i < report->rules.size() && i < m_trying.size(); ++i) {
        const RehearsalReport::Part &part = report->rules.at(i);
        const ReplyRule &rule = m_trying.at(i);
        const QString name = triedName(rule, ruleNameLimit);
        const QString warning = QStringLiteral("\u26A0 %1: %2");
        if (const QString problem = rule.problem(); !problem.isEmpty()) {
            lines << warning.arg(name, problem);
            continue;
        }
        lines << tr("%1: refuses %2, drops %3, changes %4")
                     .arg(name, locale.toString(part.refused), locale.toString(part.dropped),
                          locale.toString(part.changed));
        if (part.missed > 0)
            lines << warning.arg(name, missedWords(rule, part.missed));
        if (part.gaveUp > 0)
            lines << warning.arg(name, gaveUpWords(part.gaveUp));
        const QString line = QStringLiteral("%1 \u00B7 %2 \u2192 %3");
        for (const RehearsalReport::Sample &sample : part.missedSamples)
            samples << line.arg(name, eventSentence(sample.event), missedSampleWords(rule));
        for (const RehearsalReport::Sample &sample : part.samples)
            samples << line.arg(name, eventSentence(sample.event), verdictWords(sample));
    }
    m_report->setText(lines.join(QLatin1Char('\n')));
    m_samples->setPlainText(samples.join(QLatin1Char('\n')));
    m_tried = m_trying;
    hintSamples();
    adapt();
    takeRoom();
}

/// What an empty box says: of rules that were tried it holds all there are.
void RulesDialog::hintSamples()
{
    m_samples->setPlaceholderText(
        m_tried.isEmpty() ? tr("Samples appear here once the rules were tried.")
                          : tr("No rule would have answered any of these events, so there are no samples."));
}

void RulesDialog::retranslate()
{
    if (m_conflict->isShowing())
        tellConflict();
    setWindowTitle(tr("Reply rules"));
    m_title->setText(tr("Reply rules"));
    m_hint->setText(
        tr("Some events are sent before they happen, and the service waits up to two seconds for our answer. "
           "The first rule that matches and is switched on decides; without one the event is allowed."));
    setViewHint(m_order->list(), tr("No rules. Add one, or leave every event allowed."));
    m_order->retranslate();
    m_try->setText(tr("Try on the last 10,000 events"));
    m_apply->setText(tr("Apply"));
    m_close->setText(tr("Close"));
    m_order->list()->setAccessibleName(tr("Rules in the order they are asked"));
    m_samples->setAccessibleName(tr("Samples of what the rules would have done"));
    hintSamples();
    m_nameRow->setLabel(tr("&Name"));
    m_filterLabel->setText(tr("Which &events"));
    m_filter->setPlaceholder(tr("For example: text ~ \"https?://\""));
    m_actionRow->setLabel(tr("&Then"));
    m_codeRow->setLabel(tr("&Code"));
    m_codeRow->setHelp(
        tr("0: the plain refusal. Own codes: 10100 to 10200 for groups, 120001 to 130000 for one-to-one and "
           "official account messages, 38000 to 39000 for friend requests."));
    m_infoRow->setLabel(tr("Words for the c&lient"));
    {
        const QSignalBlocker blocker(m_action);
        const QVariant kept = m_action->currentData();
        m_action->clear();
        for (const auto &[kind, text] :
             {std::pair(RuleAction::Refuse, tr("refuse")), std::pair(RuleAction::Drop, tr("drop silently")),
              std::pair(RuleAction::MaskWords, tr("mask words")),
              std::pair(RuleAction::RefuseMembers, tr("refuse listed accounts")),
              std::pair(RuleAction::Allow, tr("let pass, ask no later rule"))})
            m_action->addItem(text, ReplyRule::wordOf(kind));
        m_action->setCurrentIndex(qMax(0, m_action->findData(kept)));
    }
    adapt();
}

void RulesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace imdesk
