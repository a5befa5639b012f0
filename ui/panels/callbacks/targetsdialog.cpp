// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/targetsdialog.h"

#include "core/base/plaintext.h"
#include "core/callbacks/answertrace.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/filter.h"
#include "ui/panels/callbacks/orderlist.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/viewhint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int targetNameLimit = 60;
constexpr int figuresMs = 1'000;
constexpr qsizetype targetsPlaceLimit = 120;

void fillChoices(QComboBox *box, std::initializer_list<std::pair<const char *, QString>> choices)
{
    const QSignalBlocker blocker(box);
    const QVariant kept = box->currentData();
    box->clear();
    for (const auto &[word, text] : choices)
        box->addItem(text, QLatin1String(word));
    box->setCurrentIndex(qMax(0, box->findData(kept)));
}

QStringList figureLines(const TargetFigures &figures)
{
    const QLocale locale;
    QStringList lines;
    if (figures.sent > 0) {
        QString words =
            TargetsDialog::tr("%1 sent, %2 % of them with success")
                .arg(locale.toString(figures.sent), locale.toString(figures.succeeded * 100 / figures.sent));
        if (figures.p95 >= 0)
            words += TargetsDialog::tr("; 95 of 100 within %1 ms").arg(locale.toString(figures.p95));
        lines << words;
    } else {
        lines << TargetsDialog::tr("Nothing was sent to it since the start.");
    }
    if (figures.queued > 0)
        lines << TargetsDialog::tr("%Ln event(s) wait in the queue (%1)", nullptr, int(figures.queued))
                     .arg(locale.formattedDataSize(figures.queuedBytes));
    if (figures.givenUp > 0)
        lines << TargetsDialog::tr("%Ln event(s) were given up", nullptr, int(figures.givenUp));
    if (figures.resting)
        lines << TargetsDialog::tr("It fails; it is tried again ever more rarely.");
    if (!figures.lastTrouble.isEmpty())
        lines << TargetsDialog::tr("Last trouble: %1").arg(visibleText(figures.lastTrouble, 300));
    return lines;
}

} // namespace

TargetsDialog::TargetsDialog(CallbackHub &hub, ForwardTargetStore store, KeepToken keepToken, QWidget *parent)
    : QDialog(parent), m_hub(hub), m_store(std::move(store)), m_keepToken(std::move(keepToken))
{
    setObjectName(QStringLiteral("targetsDialog"));
    build();
    layOut();
    connectParts();
    retranslate();
    m_figuresTimer.start(figuresMs);
}

TargetsDialog::~TargetsDialog()
{
    // A field that dies with the focus would tell a dialog that is gone.
    m_timeout->disconnect(this);
}

void TargetsDialog::build()
{
    m_title = plainLabel(Theme::Font::PageTitle, this);
    m_hint = plainLabel(Theme::Font::Caption, this, true);
    m_hint->setWordWrap(true);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("targetsMessage"));
    m_listener = plainLabel(Theme::Font::Body, this);
    m_listener->setObjectName(QStringLiteral("targetsOfListener"));
    m_listener->setWordWrap(true);
    m_order = new OrderList(QStringLiteral("targets"), this);
    const auto button = [this](QPushButton *&out, const char *name) {
        out = new QPushButton(this);
        out->setObjectName(QLatin1String(name));
        pressOnReturnInFocus(out);
    };
    button(m_apply, "targetsApply");
    button(m_close, "targetsClose");
    setButtonRole(m_apply, ButtonRole::Accent);
    const auto row = [this](QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        return new FormRow(field, this);
    };
    m_nameRow = row(m_name = new QLineEdit, "targetName");
    m_urlRow = row(m_url = new QLineEdit, "targetUrl");
    m_signRow = row(m_sign = new QComboBox, "targetSign");
    m_tokenRow = row(m_token = new QLineEdit, "targetToken");
    m_timeoutRow = row(m_timeout = new QSpinBox, "targetTimeout");
    m_levelRow = row(m_level = new QComboBox, "targetLevel");
    m_winnerRow = row(m_winner = new QComboBox, "targetsWinner");
    m_name->setMaxLength(targetNameLimit);
    m_token->setEchoMode(QLineEdit::Password);
    m_timeout->setRange(50, answerBudgetMs - answerReserveMs);
    m_timeout->setSingleStep(50);
    const auto check = [this](QCheckBox *&out, const char *name) {
        out = new QCheckBox(this);
        out->setObjectName(QLatin1String(name));
    };
    check(m_before, "targetBefore");
    check(m_answers, "targetAnswers");
    check(m_after, "targetAfter");
    m_filterLabel = plainLabel(Theme::Font::Caption, this, true);
    m_filter = new FilterBox(this);
    m_filter->setObjectName(QStringLiteral("targetFilter"));
    m_filterLabel->setBuddy(m_filter->lineEdit());
    m_figures = plainLabel(Theme::Font::Body, this);
    m_figures->setObjectName(QStringLiteral("targetFigures"));
    m_figures->setWordWrap(true);
    m_state = plainLabel(Theme::Font::Caption, this, true);
    m_state->setWordWrap(true);
}

void TargetsDialog::layOut()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::gap);
    left->addWidget(m_order, 1);
    left->addWidget(m_winnerRow);
    auto *right = new QGridLayout;
    right->setHorizontalSpacing(Theme::cardPadding);
    right->setVerticalSpacing(Theme::gap);
    right->addWidget(m_nameRow, 0, 0, Qt::AlignTop);
    right->addWidget(m_levelRow, 0, 1, Qt::AlignTop);
    right->addWidget(m_urlRow, 1, 0, 1, 2, Qt::AlignTop);
    right->addWidget(m_filterLabel, 2, 0, 1, 2);
    right->addWidget(m_filter, 3, 0, 1, 2);
    right->addWidget(m_before, 4, 0, 1, 2);
    right->addWidget(m_answers, 5, 0, 1, 2);
    right->addWidget(m_after, 6, 0, 1, 2);
    right->addWidget(m_signRow, 7, 0, Qt::AlignTop);
    right->addWidget(m_tokenRow, 7, 1, Qt::AlignTop);
    right->addWidget(m_timeoutRow, 8, 0, Qt::AlignTop);
    right->addWidget(m_figures, 9, 0, 1, 2);
    right->setRowStretch(10, 1);
    right->setColumnStretch(0, 1);
    right->setColumnStretch(1, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::cardPadding);
    middle->addLayout(left, 2);
    middle->addLayout(right, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_message);
    column->addWidget(m_listener);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    m_scroll = scrollParts(column);
    resizeWithin(this, {900, 640});
}

void TargetsDialog::connectParts()
{
    connect(m_order, &OrderList::addWanted, this, &TargetsDialog::addTarget);
    connect(m_order, &OrderList::removeWanted, this, &TargetsDialog::removeTarget);
    connect(m_order, &OrderList::moveWanted, this, &TargetsDialog::move);
    connect(m_apply, &QPushButton::clicked, this, &TargetsDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_order, &OrderList::chosen, this, &TargetsDialog::showTarget);
    connect(m_order, &OrderList::switched, this, [this](int row, bool on) {
        if (m_filling || row < 0 || row >= m_list.targets.size())
            return;
        m_list.targets[row].on = on;
        adapt();
    });
    for (QLineEdit *edit : {m_name, m_url, m_token})
        connect(edit, &QLineEdit::textEdited, this, &TargetsDialog::takeTarget);
    connect(m_filter, &FilterBox::textEdited, this, &TargetsDialog::takeTarget);
    for (QComboBox *box : {m_sign, m_level, m_winner})
        connect(box, &QComboBox::activated, this, &TargetsDialog::takeTarget);
    for (QCheckBox *box : {m_before, m_answers, m_after})
        connect(box, &QCheckBox::clicked, this, &TargetsDialog::takeTarget);
    connect(m_timeout, &QSpinBox::valueChanged, this, &TargetsDialog::takeTarget);
    connect(&m_figuresTimer, &QTimer::timeout, this, &TargetsDialog::showFigures);
    connect(&m_hub, &CallbackHub::attachChanged, this, &TargetsDialog::adapt);
}

void TargetsDialog::load()
{
    m_loaded = true;
    const Result<ForwardList> list = m_store.load();
    if (!list) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The forward targets could not be read"),
                               list.error().message,
                               tr("Repair or remove the file. Until then nothing is forwarded; applying new ones here "
                                  "replaces it."));
        return;
    }
    m_list = *list;
    // The tokens are in the keychain; those in use are known to the hub.
    for (ForwardTarget &target : m_list.targets) {
        for (const ForwardTarget &used : m_hub.forward().targets) {
            if (used.id == target.id)
                target.token = used.token;
        }
    }
    m_applied = m_list;
    m_winner->setCurrentIndex(qMax(0, m_winner->findData(m_list.winner)));
    showList(0);
}

void TargetsDialog::showEvent(QShowEvent *event)
{
    if (!m_loaded)
        load();
    showAttached();
    adapt();
    QDialog::showEvent(event);
    // What the form needs is known only when it is filled, and its parts have told each other.
    if (!event->spontaneous())
        QTimer::singleShot(0, this, [this] { growFor(m_scroll); });
}

void TargetsDialog::showAttached()
{
    const AttachClient *listener = m_hub.attached();
    if (!listener && m_tellsListener)
        m_message->clear();
    m_tellsListener = m_tellsListener && listener;
    if (!listener || m_message->isShowing())
        return;
    m_tellsListener = true;
    m_message->showMessage(
        MessageBar::Kind::Info, tr("What is forwarded is decided by the listener"),
        tr("The listener at %1 passes callbacks on to the targets in its own file, which \u201Cimdeskctl listen\u201D "
           "gets by --forward FILE and reads when it starts. The targets here are those of this computer's own "
           "receiver, which is off.")
            .arg(visibleText(listener->target().place(), targetsPlaceLimit)));
}

void TargetsDialog::setKeychainState(KeychainState state)
{
    m_keychain = state;
    showTokenPlace();
}

void TargetsDialog::showTokenPlace()
{
    if (!m_keychain)
        m_tokenRow->setHelp(tr("Never kept in a file."));
    else if (*m_keychain == KeychainState::Missing)
        m_tokenRow->setHelp(tr("No keychain answers on this computer: kept until the program ends, never in a file."));
    else
        m_tokenRow->setHelp(tr("Kept in the keychain, never in a file."));
}

int TargetsDialog::current() const
{
    const int row = m_order->current();
    return row < m_list.targets.size() ? row : -1;
}

void TargetsDialog::showList(int current)
{
    QList<OrderList::Entry> entries;
    for (const ForwardTarget &target : std::as_const(m_list.targets))
        entries << OrderList::Entry{visibleText(target.name, targetNameLimit), target.on};
    m_order->setEntries(entries, current);
    showTarget();
}

void TargetsDialog::showTarget()
{
    m_filling = true;
    const int row = current();
    const ForwardTarget target = row >= 0 ? m_list.targets.at(row) : ForwardTarget();
    m_name->setText(target.name);
    m_url->setText(target.url);
    m_token->setText(QString::fromUtf8(target.token));
    m_filter->setText(target.filter);
    m_sign->setCurrentIndex(qMax(0, m_sign->findData(target.sign)));
    m_level->setCurrentIndex(qMax(0, m_level->findData(target.level)));
    m_timeout->setValue(target.timeoutMs);
    m_before->setChecked(target.before);
    m_answers->setChecked(target.answers);
    m_after->setChecked(target.after);
    m_filling = false;
    adapt();
}

void TargetsDialog::takeTarget()
{
    if (m_filling)
        return;
    m_list.winner = m_winner->currentData().toString();
    const int row = current();
    if (row < 0) {
        adapt();
        return;
    }
    ForwardTarget &target = m_list.targets[row];
    target.name = m_name->text();
    target.url = m_url->text().trimmed();
    target.token = m_token->text().toUtf8();
    target.filter = m_filter->text();
    target.sign = m_sign->currentData().toString();
    target.level = m_level->currentData().toString();
    target.timeoutMs = m_timeout->value();
    target.before = m_before->isChecked();
    target.answers = m_answers->isChecked();
    target.after = m_after->isChecked();
    m_order->setName(row, visibleText(target.name, targetNameLimit));
    adapt();
}

void TargetsDialog::addTarget()
{
    ForwardTarget target;
    target.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    target.name = tr("Target %1").arg(m_list.targets.size() + 1);
    target.on = false; // is switched on once it says where to
    m_list.targets.append(target);
    showList(int(m_list.targets.size()) - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void TargetsDialog::removeTarget()
{
    const int row = current();
    if (row < 0)
        return;
    const ForwardTarget gone = m_list.targets.takeAt(row);
    showList(row);
    m_message->showMessage(MessageBar::Kind::Info,
                           tr("\u201C%1\u201D was taken off the list.").arg(visibleText(gone.name, targetNameLimit)));
    m_message->addButton(tr("Undo"), [this, gone, row] {
        m_list.targets.insert(qMin(row, int(m_list.targets.size())), gone);
        m_message->clear();
        showList(row);
    });
}

void TargetsDialog::move(int by)
{
    const int row = current();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list.targets.size())
        return;
    m_list.targets.move(row, to);
    showList(to);
}

void TargetsDialog::adapt()
{
    const int row = current();
    const bool any = row >= 0;
    const ForwardTarget target = any ? m_list.targets.at(row) : ForwardTarget();
    for (QWidget *field :
         QList<QWidget *>{m_nameRow, m_urlRow, m_filterLabel, m_filter, m_signRow, m_levelRow, m_before, m_after})
        field->setEnabled(any);
    m_answers->setEnabled(any && target.before);
    m_timeoutRow->setEnabled(m_answers->isEnabled());
    m_tokenRow->setEnabled(any && target.signsAnew());
    const auto parsed = Filter::parse(m_filter->text());
    if (!parsed)
        m_filter->setInvalid(parsed.error().message, parsed.error().position);
    else if (const QString words = target.filterProblem(); !words.isEmpty())
        m_filter->setInvalid(words, 0);
    else if (parsed->isEmpty())
        m_filter->setNeutral(tr("Empty: every event."));
    else
        m_filter->setValid(tr("Valid"));
    const QString problem = m_list.problem();
    m_apply->setEnabled(isChanged() && problem.isEmpty());
    if (!problem.isEmpty())
        m_state->setText(visibleText(problem));
    else if (isChanged())
        m_state->setText(tr("Changed and not applied yet."));
    else if (m_hub.attached())
        m_state->setText(tr("Not in use while this console is attached to a listener."));
    else
        m_state->setText(m_list.targets.isEmpty() ? tr("No target: nothing is forwarded.")
                                                  : tr("These targets are in use."));
    showFigures();
}

/// The targets of the listener this console is attached to, which nothing here changes.
void TargetsDialog::showListener()
{
    QStringList lines;
    if (const AttachClient *listener = m_hub.attached()) {
        for (const auto &[name, figures] : listener->figures().targets)
            lines << tr("\u201C%1\u201D of the listener: %2")
                         .arg(visibleText(name, targetNameLimit),
                              figureLines(figures).join(QStringLiteral(" \u00B7 ")));
    }
    m_listener->setText(lines.join(QLatin1Char('\n')));
    m_listener->setVisible(!lines.isEmpty());
}

void TargetsDialog::showFigures()
{
    showListener();
    const int row = current();
    if (row < 0) {
        m_figures->clear();
        return;
    }
    m_figures->setText(figureLines(m_hub.targetFigures(m_list.targets.at(row).id)).join(QLatin1Char('\n')));
}

void TargetsDialog::apply()
{
    if (const Result<Done> saved = m_store.save(m_list); !saved) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The targets could not be saved; nothing was applied"),
                               saved.error().message);
        return;
    }
    m_message->clear();
    for (const ForwardTarget &target : std::as_const(m_list.targets)) {
        const auto before = std::ranges::find(m_applied.targets, target.id, &ForwardTarget::id);
        if (m_keepToken &&
            (before == m_applied.targets.end() ? !target.token.isEmpty() : before->token != target.token))
            m_keepToken(target);
    }
    m_applied = m_list;
    m_hub.setForward(m_list);
    adapt();
}

void TargetsDialog::retranslate()
{
    setWindowTitle(tr("Forward targets"));
    m_title->setText(tr("Forward targets"));
    m_hint->setText(
        tr("Callbacks are passed on to your own backends. About events that the service waits for they are "
           "asked at once, inside its two seconds; who is too slow is cut off and the event is allowed. "
           "All other events reach them at least once, from a queue on disk that keeps them for 3 days; one "
           "that a target itself refuses (HTTP 400) is given up after 20 times."));
    setViewHint(m_order->list(), tr("No targets. Add the address of a backend that wants the callbacks."));
    m_order->retranslate();
    m_apply->setText(tr("Apply"));
    m_close->setText(tr("Close"));
    m_order->list()->setAccessibleName(tr("Targets in the order in which their answers count"));
    m_nameRow->setLabel(tr("&Name"));
    m_urlRow->setLabel(tr("Addr&ess"));
    m_urlRow->setHelp(tr("The query of the callback is appended."));
    m_filterLabel->setText(tr("&Which events"));
    m_filter->setPlaceholder(tr("For example: cmd = before-group-message"));
    m_before->setText(tr("Events the service &waits for, at once"));
    m_answers->setText(tr("Its &answer counts"));
    m_after->setText(tr("A&ll other events, from the queue"));
    m_signRow->setLabel(tr("&Sign"));
    m_tokenRow->setLabel(tr("&Token of the target"));
    showTokenPlace();
    m_timeoutRow->setLabel(tr("T&ime limit (ms)"));
    m_levelRow->setLabel(tr("Le&vel"));
    m_winnerRow->setLabel(tr("Wh&ose answer counts"));
    fillChoices(m_sign, {{"keep", tr("as the service signed it")}, {"anew", tr("anew, with its own token")}});
    fillChoices(m_level, {{"sandbox", tr("Sandbox")}, {"test", tr("Test")}, {"production", tr("Production")}});
    fillChoices(m_winner, {{"rules", tr("reply rules first, then targets in order")},
                           {"targets", tr("targets in order, then reply rules")}});
    adapt();
}

void TargetsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace imdesk
