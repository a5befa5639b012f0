// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/callbacks/budgetalarm.h"
#include "core/callbacks/callbackdoctor.h"
#include "core/settings/profile.h"
#include "ui/panels/callbacks/targetsdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

#include <functional>
#include <vector>

namespace imdesk {

class CallbackHub;
class Dialogs;
class DoctorDialog;
class ReplayDialog;

/// What the tools need from outside the panel.
struct AnswerParts
{
    const Catalogue &catalogue;
    const Clock &clock;
    QString targetsFile; ///< where the forward targets are kept
    TargetsDialog::KeepToken keepToken;
    CallbackDoctor::MuteCheck muteCheck;
    std::function<SafetyLevel()> level = {}; ///< of the profile; empty: a sandbox
    bool serviceIsHere = false;              ///< a simulated service on this computer sends the callbacks
    /// Tells how the keychain is now, which may take a while; empty: nobody knows.
    std::function<void(QObject *context, const std::function<void(KeychainState)> &then)> askKeychain = {};
};

/// What is done with callbacks beyond looking at them: targets, replay, samples, the doctor, and the card that warns
/// when answers come near the two seconds. Belongs to the panel, which shows button and card.
class AnswerTools : public QObject
{
    Q_OBJECT

  public:
    struct Rows
    {
        std::function<std::vector<qint64>()> selected, shown;
    };

    /// Hub and dialogs must outlive the tools.
    AnswerTools(CallbackHub &hub, Dialogs &dialogs, AnswerParts parts, Rows rows, QWidget *panel);
    ~AnswerTools() override;

    void openTargets();
    QPushButton *button() const { return m_button; }
    MessageBar *card() const { return m_card; }
    QAction *replaySelectedAction() const { return m_replaySelected; }
    void retranslate();
    /// The selection or the rows have changed.
    void adapt();

  private:
    QAction *make(const char *name, void (AnswerTools::*run)());
    void replaySelected();
    void replayShown();
    void openSamples();
    void openDoctor();
    void replay(std::vector<qint64> seqs);
    ReplayDialog *replayDialog();
    void watch();
    void showAlarm(const BudgetAlarm &alarm, MessageBar::Kind kind);

    CallbackHub &m_hub;
    Dialogs &m_dialogs;
    AnswerParts m_parts;
    Rows m_rows;
    QWidget *m_panel;
    QPushButton *m_button;
    QMenu *m_menu;
    MessageBar *m_card;
    QAction *m_targetsAction, *m_replaySelected, *m_replayShown, *m_samplesAction, *m_doctorAction;
    QPointer<TargetsDialog> m_targets;
    QPointer<ReplayDialog> m_replay;
    QPointer<DoctorDialog> m_doctor;
    qint64 m_lateTold = 0;      ///< answers too late that a person has seen
    qint64 m_lateToldThere = 0; ///< those of the listener this console is attached to
    bool m_tightTold = false;
    bool m_isAttached = false;
};

} // namespace imdesk
