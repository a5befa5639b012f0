// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/answertools.h"

#include "core/base/plaintext.h"
#include "core/callbacks/answertrace.h"
#include "core/callbacks/callbackhub.h"
#include "ui/panels/callbacks/doctordialog.h"
#include "ui/panels/callbacks/replaydialog.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>

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
    connect(m_card, &MessageBar::dismissed, this, [this] { m_lateTold = m_hub.budget().late; });
    connect(&m_hub, &CallbackHub::countsChanged, this, &AnswerTools::watch);
    connect(&m_hub, &CallbackHub::problemFound, this, &AnswerTools::watch);
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
    const BudgetFigures figures = m_hub.budget();
    const QLocale locale;
    if (figures.late > m_lateTold) {
        m_lateTold = figures.late;
        m_card->showMessage(MessageBar::Kind::Error, tr("%Ln answer(s) came too late", nullptr, int(figures.late)),
                            tr("The last one, to %1, took %2 ms. The service waits %3 ms and went on without it.")
                                .arg(visibleText(figures.lateCommand, 100), locale.toString(figures.lateMs),
                                     locale.toString(answerBudgetMs)),
                            tr("Look at slow reply rules and forward targets; give targets a shorter time limit."));
        m_card->addButton(tr("Forward targets…"), [this] { openTargets(); });
        return;
    }
    if (figures.isTight() == m_tightTold)
        return;
    m_tightTold = figures.isTight();
    if (m_tightTold) {
        m_card->showMessage(MessageBar::Kind::Warning, tr("Answers come near the two seconds of the service"),
                            tr("5 of 100 took %1 ms or more, of %2 ms.")
                                .arg(locale.toString(figures.p95), locale.toString(answerBudgetMs)),
                            tr("Look at slow reply rules and forward targets; give targets a shorter time limit."));
        m_card->addButton(tr("Forward targets…"), [this] { openTargets(); });
    } else if (m_card->kind() == MessageBar::Kind::Warning) {
        m_card->clear();
    }
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
