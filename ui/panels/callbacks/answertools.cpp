// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/answertools.h"

#include "core/callbacks/callbackhub.h"
#include "ui/panels/callbacks/doctordialog.h"
#include "ui/panels/callbacks/replaydialog.h"

#include <utility>

namespace imdesk {

AnswerTools::AnswerTools(CallbackHub &hub, Dialogs &dialogs, AnswerParts parts, Rows rows, QWidget *panel)
    : QObject(panel),
      m_hub(hub),
      m_dialogs(dialogs),
      m_parts(std::move(parts)),
      m_rows(std::move(rows)),
      m_panel(panel),
      m_button(new QPushButton(panel)),
      m_menu(new QMenu(m_button)),
      m_card(new MessageBar(panel)),
      m_targetsAction(make("callbacksTargets", &AnswerTools::openTargets)),
      m_replaySelected(make("callbacksReplaySelected", &AnswerTools::replaySelected)),
      m_replayShown(make("callbacksReplayShown", &AnswerTools::replayShown)),
      m_samplesAction(make("callbacksSamples", &AnswerTools::openSamples)),
      m_doctorAction(make("callbacksDoctor", &AnswerTools::openDoctor))
{
    m_button->setObjectName(QStringLiteral("callbacksTools"));
    m_button->setMenu(m_menu);
    m_card->setObjectName(QStringLiteral("callbacksBudget"));
    connect(m_card, &MessageBar::dismissed, this,
            [this] { (m_isAttached ? m_lateToldThere : m_lateTold) = m_hub.budget().late; });
    connect(&m_hub, &CallbackHub::countsChanged, this, &AnswerTools::watch);
    connect(&m_hub, &CallbackHub::problemFound, this, &AnswerTools::watch);
    connect(&m_hub, &CallbackHub::attachChanged, this, &AnswerTools::watch);
    retranslate();
    adapt();
}

AnswerTools::~AnswerTools() = default;

QAction *AnswerTools::make(const char *name, void (AnswerTools::*run)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, run);
    m_panel->addAction(action);
    m_menu->addAction(action);
    return action;
}

void AnswerTools::openTargets()
{
    if (!m_targets)
        m_targets =
            new TargetsDialog(m_hub, ForwardTargetStore(m_parts.targetsFile), m_parts.keepToken, m_panel->window());
    if (m_parts.askKeychain)
        m_parts.askKeychain(m_targets.data(),
                            [dialog = m_targets.data()](KeychainState state) { dialog->setKeychainState(state); });
    m_targets->show();
    m_targets->raise();
    m_targets->activateWindow();
}

ReplayDialog *AnswerTools::replayDialog()
{
    if (!m_replay)
        m_replay =
            new ReplayDialog(m_hub, m_parts.catalogue, m_parts.clock, m_dialogs, m_parts.level, m_panel->window());
    return m_replay;
}

void AnswerTools::replay(std::vector<qint64> seqs)
{
    if (seqs.empty())
        return;
    ReplayDialog *dialog = replayDialog();
    dialog->offerEvents(std::move(seqs));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void AnswerTools::replaySelected() { replay(m_rows.selected()); }

void AnswerTools::replayShown() { replay(m_rows.shown()); }

void AnswerTools::openSamples()
{
    ReplayDialog *dialog = replayDialog();
    dialog->offerSamples();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void AnswerTools::openDoctor()
{
    if (!m_doctor) {
        m_doctor = new DoctorDialog(m_hub, m_parts.catalogue, m_parts.clock, m_parts.muteCheck, m_panel->window());
        m_doctor->setServiceIsHere(m_parts.serviceIsHere);
    }
    m_doctor->show();
    m_doctor->raise();
    m_doctor->activateWindow();
}

void AnswerTools::watch()
{
    const bool isAttached = m_hub.attached() != nullptr;
    if (std::exchange(m_isAttached, isAttached) != isAttached) {
        // What was told is about the answers of the other place.
        m_card->clear();
        m_tightTold = false;
        m_lateToldThere = 0;
    }
    const BudgetFigures figures = m_hub.budget();
    qint64 &lateTold = isAttached ? m_lateToldThere : m_lateTold;
    if (figures.late > lateTold) {
        lateTold = figures.late;
        showAlarm(BudgetAlarm::late(figures), MessageBar::Kind::Error);
        return;
    }
    lateTold = figures.late; // a listener that was started anew counts anew
    if (figures.isTight() == m_tightTold)
        return;
    m_tightTold = figures.isTight();
    if (m_tightTold)
        showAlarm(BudgetAlarm::tight(figures), MessageBar::Kind::Warning);
    else if (m_card->kind() == MessageBar::Kind::Warning)
        m_card->clear();
}

void AnswerTools::showAlarm(const BudgetAlarm &alarm, MessageBar::Kind kind)
{
    m_card->showMessage(kind, alarm.title, alarm.words, alarm.advice);
    m_card->addButton(tr("Forward targets…"), [this] { openTargets(); });
}

void AnswerTools::adapt()
{
    m_replaySelected->setEnabled(!m_rows.selected().empty());
    m_replayShown->setEnabled(m_hub.log().size() > 0);
}

void AnswerTools::retranslate()
{
    m_button->setText(tr("Tools"));
    m_button->setAccessibleName(tr("Forwarding, replay, samples and doctor"));
    m_targetsAction->setText(tr("Forward targets…"));
    m_replaySelected->setText(tr("Replay the selected events…"));
    m_replayShown->setText(tr("Replay the rows shown…"));
    m_samplesAction->setText(tr("Send a sample…"));
    m_doctorAction->setText(tr("Why do no callbacks come?…"));
}

} // namespace imdesk
