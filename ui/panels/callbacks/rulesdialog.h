// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/replyrulestore.h"
#include "core/callbacks/rulerehearsal.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace imdesk {

class CallbackHub;
class FilterBox;
class FormRow;
class MessageBar;
class OrderList;

/// Edits the reply rules of a profile: order, filter and answer of each, tried on past events before they are applied.
/// What is edited here changes nothing until it is applied.
class RulesDialog : public QDialog
{
    Q_OBJECT

  public:
    /// `hub` must outlive the dialog.
    RulesDialog(CallbackHub &hub, ReplyRuleStore store, QWidget *parent = nullptr);
    ~RulesDialog() override;

    const QList<ReplyRule> &rules() const { return m_rules; }
    bool isChanged() const { return m_rules != m_applied; }
    void retranslate();

  protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    void build();
    void connectParts();
    // Where the rules are kept: rulesdialogplace.cpp.
    void load();
    void apply();
    void send();
    void onSent(const Result<Done> &done);
    void onRulesChanged();
    void onAttachChanged();
    Result<QList<ReplyRule>> readTheirs() const;
    QString baseOf(const QList<ReplyRule> &rules) const;
    void tellConflict();
    bool isOtherwise(const Result<QList<ReplyRule>> &there) const;
    void tellFile(const Result<QList<ReplyRule>> &there);
    void lookAgain();
    void takeTheirs();
    void keepMine();
    void forgetTrial();
    void showList(int current);
    void showRule();
    void takeRule();
    QString nameAndUse(const ReplyRule &rule) const;
    void showUses();
    void addRule();
    void removeRule();
    void move(int by);
    void adapt();
    void checkFilter();
    void rehearse();
    void showReport(const Result<RehearsalReport> &report);
    void hintSamples();
    void showMissed(const ReplyRule *rule);
    void takeRoom();
    int current() const;

    CallbackHub &m_hub;
    bool m_isOfListener = false;
    ReplyRuleStore m_store;
    RuleRehearsal m_rehearsal;
    QList<ReplyRule> m_rules, m_applied;
    QString m_base;          ///< what the place of the rules calls those that are applied
    QList<ReplyRule> m_sent; ///< on their way to the listener, while m_sending
    bool m_sending = false;
    QList<ReplyRule> m_trying, m_tried; ///< those that are rehearsed, and were
    bool m_filling = false;
    bool m_loaded = false;

    QLabel *m_title, *m_hint, *m_state, *m_report;
    MessageBar *m_message;
    MessageBar *m_conflict; ///< shown until it is said whose rules are to stay
    OrderList *m_order;
    QPushButton *m_try, *m_apply, *m_close;
    FormRow *m_nameRow, *m_actionRow, *m_codeRow, *m_infoRow, *m_wordsRow;
    QLineEdit *m_name, *m_info;
    QComboBox *m_action;
    QSpinBox *m_code;
    QPlainTextEdit *m_words, *m_samples;
    QLabel *m_filterLabel;
    FilterBox *m_filter;
    QScrollArea *m_scroll; ///< the fields of the rule and the report
};

} // namespace imdesk
