// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/replaydialog.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventtitle.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/callbacks/replaytable.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/workingbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

constexpr qsizetype behindShown = 100; // characters of names in a line that does not wrap

} // namespace

ReplayDialog::ReplayDialog(CallbackHub &hub, const Catalogue &catalogue, const Clock &clock, Dialogs &dialogs,
                           std::function<SafetyLevel()> level, QWidget *parent)
    : QDialog(parent),
      m_hub(hub),
      m_clock(clock),
      m_dialogs(dialogs),
      m_profileLevel(std::move(level)),
      m_sampleMaker(catalogue),
      m_replay(clock)
{
    setObjectName(QStringLiteral("replayDialog"));
    build();
    layOut();
    for (const QString &command : m_sampleMaker.commands())
        m_command->addItem(command, command);
    connect(m_command, &QComboBox::activated, this, &ReplayDialog::showSample);
    for (QComboBox *box : {m_target, m_level})
        connect(box, &QComboBox::activated, this, &ReplayDialog::adapt);
    connect(m_url, &QLineEdit::textEdited, this, &ReplayDialog::adapt);
    connect(m_body, &JsonEditor::edited, this, &ReplayDialog::adapt);
    connect(&m_hub, &CallbackHub::stateChanged, this, &ReplayDialog::adapt);
    connect(m_send, &QPushButton::clicked, this, &ReplayDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_busy, &BusyBar::cancelRequested, &m_replay, &EventReplay::cancel);
    connect(&m_replay, &EventReplay::progressed, m_busy, &BusyBar::setProgress);
    connect(&m_replay, &EventReplay::answered, m_results, &ReplayTable::addResult);
    connect(&m_replay, &EventReplay::finished, this, &ReplayDialog::finish);
    retranslate();
}

ReplayDialog::~ReplayDialog() = default;

void ReplayDialog::build()
{
    m_title = plainLabel(Theme::Font::PageTitle, this);
    m_hint = plainLabel(Theme::Font::Caption, this, true);
    m_hint->setWordWrap(true);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("replayMessage"));
    m_busy = new BusyBar(this);
    const auto row = [this](QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        return new FormRow(field, this);
    };
    m_commandRow = row(m_command = new QComboBox, "replayCommand");
    m_targetRow = row(m_target = new QComboBox, "replayTarget");
    m_urlRow = row(m_url = new QLineEdit, "replayUrl");
    m_tokenRow = row(m_token = new QLineEdit, "replayToken");
    m_levelRow = row(m_level = new QComboBox, "replayLevel");
    m_rateRow = row(m_rate = new QSpinBox, "replayRate");
    m_passOn = new QCheckBox(this);
    m_passOn->setObjectName(QStringLiteral("replayPassOn"));
    m_command->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_token->setEchoMode(QLineEdit::Password);
    m_rate->setRange(1, int(EventReplay::fastestRate));
    m_rate->setValue(10);
    m_body = new JsonEditor(this);
    m_body->setObjectName(QStringLiteral("replayBody"));
    m_results = new ReplayTable(this);
    m_results->setObjectName(QStringLiteral("replayResults"));
    m_summary = plainLabel(Theme::Font::Caption, this, true);
    m_summary->setObjectName(QStringLiteral("replaySummary"));
    m_summary->setWordWrap(true);
    const auto button = [this](QPushButton *&out, const char *name) {
        out = new QPushButton(this);
        out->setObjectName(QLatin1String(name));
        pressOnReturnInFocus(out);
    };
    button(m_send, "replaySend");
    button(m_close, "replayClose");
    setButtonRole(m_send, ButtonRole::Accent);
}

void ReplayDialog::layOut()
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(Theme::cardPadding);
    fields->setVerticalSpacing(Theme::gap);
    fields->addWidget(m_commandRow, 0, 0, 1, 2);
    fields->addWidget(m_targetRow, 1, 0);
    fields->addWidget(m_rateRow, 1, 1);
    fields->addWidget(m_passOn, 2, 0, 1, 2);
    fields->addWidget(m_urlRow, 3, 0, 1, 2);
    fields->addWidget(m_tokenRow, 4, 0);
    fields->addWidget(m_levelRow, 4, 1);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(fields);
    column->addWidget(m_body, 1);
    column->addWidget(m_results, 1);
    column->addLayout(buttons);
    scrollParts(column);
    resizeWithin(this, {820, 720});
}

void ReplayDialog::fillTargets()
{
    const QVariant kept = m_target->currentData();
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    m_target->addItem(tr("this receiver"), QStringLiteral("receiver"));
    for (const ForwardTarget &target : m_hub.forward().targets)
        m_target->addItem(visibleText(target.name, 60), QStringLiteral("target:") + target.id);
    m_target->addItem(tr("another address"), QStringLiteral("address"));
    m_target->setCurrentIndex(qMax(0, m_target->findData(kept)));
}

ReplayDialog::Place ReplayDialog::place() const
{
    const QString word = m_target->currentData().toString();
    return word == QLatin1String("receiver")  ? Place::Receiver
           : word == QLatin1String("address") ? Place::Address
                                              : Place::Target;
}

ForwardTarget ReplayDialog::chosen() const
{
    ForwardTarget target;
    switch (place()) {
    case Place::Receiver:
        target.name = tr("this receiver");
        target.url = m_hub.url().toString();
        target.token = m_hub.options().token;
        target.level = safetyWord(SafetyLevel::Sandbox);
        if (passesOn()) {
            SafetyLevel level = m_profileLevel ? m_profileLevel() : SafetyLevel::Sandbox;
            for (const ForwardTarget &behind : m_behind)
                level = std::max(level, safetyFromWord(behind.level).value_or(SafetyLevel::Production));
            target.level = safetyWord(level);
        }
        break;
    case Place::Target: {
        const QString id = m_target->currentData().toString().section(QLatin1Char(':'), 1);
        for (const ForwardTarget &one : m_hub.forward().targets) {
            if (one.id == id)
                target = one;
        }
        // What the service sends it is signed with our token, unless it has one of its own.
        if (!target.signsAnew())
            target.token = m_hub.options().token;
        break;
    }
    case Place::Address:
        target.name = target.url = m_url->text().trimmed();
        target.token = m_token->text().toUtf8();
        target.level = m_level->currentData().toString();
        break;
    }
    return target;
}

void ReplayDialog::offerEvents(std::vector<qint64> seqs)
{
    if (m_replay.isRunning())
        return;
    m_passOn->setChecked(false);
    m_samples = false;
    m_seqs = std::move(seqs);
    m_item = {};
    m_results->forget();
    m_summary->clear();
    if (m_seqs.size() == 1) {
        m_hub.fetch(m_seqs.front(), this, [this](const Result<std::optional<CallbackEvent>> &event) {
            if (event && *event)
                takeEvent(**event);
            else
                m_message->showMessage(MessageBar::Kind::Error, tr("The event has left the log."));
        });
    }
    fillTargets();
    retranslate();
}

void ReplayDialog::takeEvent(const CallbackEvent &event)
{
    m_item = ReplayItem::of(event);
    m_body->setObject(QJsonDocument::fromJson(event.body).object());
    adapt();
}

void ReplayDialog::offerSamples()
{
    if (m_replay.isRunning())
        return;
    m_passOn->setChecked(false);
    m_samples = true;
    m_seqs.clear();
    m_results->forget();
    m_summary->clear();
    fillTargets();
    retranslate();
    showSample();
}

void ReplayDialog::showSample()
{
    const QString command = m_command->currentData().toString();
    m_item = {};
    m_item.command = command;
    m_item.parts = m_sampleMaker.sample(command, m_hub.options().sdkAppId, m_clock.nowMs());
    m_body->setObject(m_sampleMaker.body(command, m_clock.nowMs()));
    adapt();
}

bool ReplayDialog::passesOn() const
{
    return place() == Place::Receiver && !m_behind.isEmpty() && m_passOn->isChecked();
}

// What the box names is what will get it: it is asked for anew where the targets have changed.
void ReplayDialog::offerForwarding()
{
    QList<ForwardTarget> behind;
    QStringList names;
    for (const ForwardTarget &target : m_hub.forward().targets) {
        if (!target.on || !target.problem().isEmpty())
            continue;
        behind << target;
        names << visibleText(target.name, behindShown);
    }
    if (behind != m_behind)
        m_passOn->setChecked(false);
    m_behind = behind;
    const bool offered = place() == Place::Receiver && !behind.isEmpty();
    m_passOn->setVisible(offered);
    m_passOn->setText(
        tr("Also for&ward to %1").arg(literalText(visibleText(names.join(QLatin1String(", ")), behindShown))));
    m_targetRow->setHelp(offered ? tr("Forward targets do not get it, unless that is asked for below.") : QString());
}

void ReplayDialog::adapt()
{
    const Place where = place();
    offerForwarding();
    m_commandRow->setVisible(m_samples);
    m_body->setVisible(isOne());
    m_rateRow->setVisible(!isOne());
    for (FormRow *row : {m_urlRow, m_tokenRow, m_levelRow})
        row->setVisible(where == Place::Address);
    ForwardTarget target = chosen();
    target.on = true;
    target.sign = QStringLiteral("keep");
    const QString problem = target.problem();
    m_urlRow->setProblem(where == Place::Address && !target.url.isEmpty() ? problem : QString());
    const bool off = where == Place::Receiver && m_hub.state() != CallbackHub::State::Listening;
    m_targetRow->setProblem(
        !off               ? QString()
        : m_hub.attached() ? tr("The receiver of this computer is off; the listener is reached as another address.")
                           : tr("The receiver is off."));
    const bool readable = !isOne() || (m_body->object().has_value() && !m_item.command.isEmpty());
    setWorking(m_send, m_replay.isRunning(), problem.isEmpty() && !off && readable && (isOne() || !m_seqs.empty()));
}

void ReplayDialog::ask()
{
    const bool wished = passesOn();
    adapt();
    if (wished && !passesOn()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("The forward targets have changed; nothing was sent"), {},
                               tr("Look at who would get it now, and send it then."));
        return;
    }
    const ForwardTarget target = chosen();
    ReplayPlan plan;
    plan.url = QUrl(target.url);
    plan.token = target.token;
    plan.perSecond = m_rate->value();
    QStringList names, addresses;
    if (wished) {
        for (const ForwardTarget &behind : std::as_const(m_behind)) {
            plan.passOn << behind.id;
            names << visibleText(behind.name, behindShown);
            addresses << behind.url;
        }
    }
    if (safetyFromWord(target.level) != SafetyLevel::Production) {
        send(plan);
        return;
    }
    const int count = isOne() ? 1 : int(m_seqs.size());
    Confirmation question;
    question.level = SafetyLevel::Production;
    question.profileName = target.name;
    question.title = tr("Send %Ln callback(s) to production", nullptr, count);
    question.verb = question.title;
    question.effect =
        wished ? tr("This receiver passes them on to %1, where they are taken for real ones and acted on again. That "
                    "cannot be undone.")
                     .arg(names.join(QLatin1String(", ")))
               : tr("%1 takes them for real ones and acts on them again. That cannot be undone.")
                     .arg(visibleText(target.name, 100));
    question.details = wished ? addresses : QStringList{target.url};
    m_dialogs.confirm(this, question, [this, plan](bool yes) {
        if (yes)
            send(plan);
    });
}

void ReplayDialog::send(const ReplayPlan &plan)
{
    m_message->clear();
    m_results->forget();
    m_summary->clear();
    const int count = isOne() ? 1 : int(m_seqs.size());
    m_busy->start(tr("Sending %Ln callback(s)", nullptr, count), true, BusyBar::Work::Other);
    if (isOne()) {
        ReplayItem item = m_item;
        item.parts.body = QJsonDocument(m_body->object().value_or(QJsonObject())).toJson(QJsonDocument::Compact);
        m_replay.start(QList<ReplayItem>{item}, plan);
    } else {
        m_replay.start(m_hub.storePath(), m_seqs, plan);
    }
    adapt();
}

void ReplayDialog::finish(const ReplaySummary &summary)
{
    m_busy->finish();
    const QLocale locale;
    QStringList words;
    if (summary.cancelled)
        words << tr("Stopped.");
    words << tr("%1 sent: %2 answered as before, %3 otherwise, %4 failed.")
                 .arg(locale.toString(summary.sent), locale.toString(summary.same), locale.toString(summary.different),
                      locale.toString(summary.failed));
    if (summary.fresh > 0)
        words << tr("%1 answered, with no answer before to compare with.").arg(locale.toString(summary.fresh));
    if (summary.missing > 0)
        words << tr("%1 had left the log.").arg(locale.toString(summary.missing));
    if (const QString shown = m_results->shownWords(); !shown.isEmpty())
        words << shown;
    m_summary->setText(joinSentences(words));
    // The next sample is another event.
    if (m_samples)
        showSample();
    adapt();
}

void ReplayDialog::retranslate()
{
    const QString title = m_samples ? tr("Send a sample") : tr("Replay %Ln event(s)", nullptr, int(m_seqs.size()));
    setWindowTitle(title);
    m_title->setText(title);
    m_hint->setText(m_samples ? tr("One callback of each of the documented commands, as the service would send it now.")
                              : tr("Sent again with a fresh time and Sign, and with a header that says so. The answers "
                                   "stand beside those given before."));
    m_commandRow->setLabel(tr("&Command"));
    for (int i = 0; i < m_command->count(); ++i) {
        const QString command = m_command->itemData(i).toString();
        m_command->setItemText(i, QStringLiteral("%1 \u00B7 %2").arg(command, eventTitle(command)));
    }
    m_targetRow->setLabel(tr("Send &to"));
    m_urlRow->setLabel(tr("&Address"));
    m_tokenRow->setLabel(tr("To&ken to sign with"));
    m_tokenRow->setHelp(tr("Empty: without Sign."));
    m_levelRow->setLabel(tr("Le&vel"));
    m_rateRow->setLabel(tr("Events a secon&d"));
    m_body->edit()->setAccessibleName(tr("Body that is sent"));
    m_results->retranslate();
    m_send->setText(tr("&Send"));
    m_close->setText(tr("Close"));
    {
        const QSignalBlocker blocker(m_level);
        const QVariant kept = m_level->currentData();
        m_level->clear();
        // The careful one first: an address nobody knows may be anything.
        for (const auto &[level, text] :
             {std::pair(SafetyLevel::Production, tr("Production")), std::pair(SafetyLevel::Test, tr("Test")),
              std::pair(SafetyLevel::Sandbox, tr("Sandbox"))})
            m_level->addItem(text, safetyWord(level));
        m_level->setCurrentIndex(qMax(0, m_level->findData(kept)));
    }
    fillTargets();
    adapt();
}

void ReplayDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange)
        adapt(); // the targets may have been changed in their own dialog
    QDialog::changeEvent(event);
}

} // namespace imdesk
