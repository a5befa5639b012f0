// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/forwardtarget.h"
#include "core/secrets/credentialstore.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace imdesk {

class CallbackHub;
class FilterBox;
class FormRow;
class MessageBar;
class OrderList;

/// Edits the backends that get callbacks passed on, and shows how each is doing. What is edited here changes nothing
/// until it is applied.
class TargetsDialog : public QDialog
{
    Q_OBJECT

  public:
    /// Where the token of a target is put; never a file.
    using KeepToken = std::function<void(const ForwardTarget &target)>;
    /// `hub` must outlive the dialog.
    TargetsDialog(CallbackHub &hub, ForwardTargetStore store, KeepToken keepToken, QWidget *parent = nullptr);
    ~TargetsDialog() override;

    /// Where a token goes that is applied now.
    void setKeychainState(KeychainState state);

    bool isChanged() const { return m_list != m_applied; }

  protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    void build();
    void layOut();
    void connectParts();
    void retranslate();
    void load();
    void showList(int current);
    void showTarget();
    void takeTarget();
    void addTarget();
    void removeTarget();
    void move(int by);
    void adapt();
    void showFigures();
    void showListener();
    void showAttached();
    void showTokenPlace();
    void apply();
    int current() const;

    CallbackHub &m_hub;
    ForwardTargetStore m_store;
    KeepToken m_keepToken;
    ForwardList m_list, m_applied;
    QTimer m_figuresTimer;
    std::optional<KeychainState> m_keychain; ///< nothing before it has answered
    bool m_filling = false;
    bool m_loaded = false;
    bool m_tellsListener = false; ///< the message is about the listener this console is attached to

    QScrollArea *m_scroll;
    QLabel *m_title, *m_hint, *m_listener, *m_state, *m_figures, *m_filterLabel;
    MessageBar *m_message;
    OrderList *m_order;
    QPushButton *m_apply, *m_close;
    FormRow *m_nameRow, *m_urlRow, *m_signRow, *m_tokenRow, *m_timeoutRow, *m_levelRow, *m_winnerRow;
    QLineEdit *m_name, *m_url, *m_token;
    QComboBox *m_sign, *m_level, *m_winner;
    QSpinBox *m_timeout;
    QCheckBox *m_before, *m_answers, *m_after;
    FilterBox *m_filter;
};

} // namespace imdesk
