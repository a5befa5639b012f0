// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventreplay.h"
#include "core/callbacks/eventsamples.h"
#include "core/settings/profile.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace imdesk {

class BusyBar;
class CallbackHub;
class Dialogs;
class FormRow;
class JsonEditor;
class MessageBar;
class ReplayTable;

/// Sends callbacks of the log again, or samples, to a target: edited where it is one, signed anew, at a rate, with the
/// answers beside those of before.
class ReplayDialog : public QDialog
{
    Q_OBJECT

  public:
    /// The references must outlive the dialog. `level` is that of the profile; empty: a sandbox.
    ReplayDialog(CallbackHub &hub, const Catalogue &catalogue, const Clock &clock, Dialogs &dialogs,
                 std::function<SafetyLevel()> level, QWidget *parent = nullptr);
    ~ReplayDialog() override;

    /// These events of the log; one can be edited.
    void offerEvents(std::vector<qint64> seqs);
    void offerSamples();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    enum class Place { Receiver, Target, Address };
    void build();
    void layOut();
    void retranslate();
    void fillTargets();
    void adapt();
    void offerForwarding();
    void takeEvent(const CallbackEvent &event);
    void showSample();
    void ask();
    void send(const ReplayPlan &plan);
    void finish(const ReplaySummary &summary);
    Place place() const;
    ForwardTarget chosen() const;
    bool passesOn() const;
    bool isOne() const { return m_samples || m_seqs.size() == 1; }

    CallbackHub &m_hub;
    const Clock &m_clock;
    Dialogs &m_dialogs;
    const std::function<SafetyLevel()> m_profileLevel;
    EventSamples m_sampleMaker;
    EventReplay m_replay;
    std::vector<qint64> m_seqs;
    ReplayItem m_item; ///< the one that can be edited
    bool m_samples = false;
    QList<ForwardTarget> m_behind; ///< targets this receiver may pass it on to, as the box names them

    QLabel *m_title, *m_hint, *m_summary;
    MessageBar *m_message;
    BusyBar *m_busy;
    FormRow *m_commandRow, *m_targetRow, *m_urlRow, *m_tokenRow, *m_levelRow, *m_rateRow;
    QComboBox *m_command, *m_target, *m_level;
    QCheckBox *m_passOn;
    QLineEdit *m_url, *m_token;
    QSpinBox *m_rate;
    JsonEditor *m_body;
    ReplayTable *m_results;
    QPushButton *m_send, *m_close;
};

} // namespace imdesk
