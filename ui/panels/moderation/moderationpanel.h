// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sanction.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class BusyBar;
class Card;
class Dialogs;
class DisplayZone;
class EmptyState;
class ErrorText;
class GroupKindLookup;
class GroupKinds;
class MessageBar;
class MuteForm;
class PageHeader;
class SanctionBoard;
class SanctionsModel;
class SearchField;
class Toast;
struct ApiError;
struct Profile;

/// Mutes people everywhere or in a group, and shows the board of running mutes and bans with their end times. In a low
/// window the form is folded until it is wanted, so that the board has the room. The argument of
/// navigateTo("moderation", ...) is a map with "accounts" and, if wanted, "group".
class ModerationPanel : public Panel
{
    Q_OBJECT

  public:
    /// What the panel works with; all of it outlives the panel.
    struct Parts
    {
        SanctionBoard &board;
        const Profile &profile; ///< looked at anew each time
        const ErrorText &errors;
        const DisplayZone &zone;
        Dialogs &dialogs;
        std::function<QStringList()> groups;    ///< IDs of the groups whose muted lists can be read
        std::function<QStringList()> banGroups; ///< of those that list whom they have banned
        GroupKinds &kinds;
        GroupKindLookup *kindLookup = nullptr; ///< asks for types that are not known
    };
    explicit ModerationPanel(const Parts &parts, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("moderation"); }
    QString title() const override { return tr("Moderation"); }
    QString iconName() const override { return QStringLiteral("shield"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_5); }
    void activated() override;
    void openWith(const QVariant &argument) override;
    void refresh() override;
    void focusFilter() override;
    void adaptTo(const QSize &room) override;
    void retranslate() override;
    bool isReadOnly() const override;

    SanctionsModel &model() const { return *m_model; }

  private:
    void makeWidgets();
    void arrange();
    void connectParts();
    void order(const SanctionOrder &order);
    void reallyOrder(const QList<SanctionOrder> &orders);
    void onApplying(qint64 done, qint64 total);
    void onApplied(const SanctionOutcome &outcome);
    QString sentenceOf(const SanctionOutcome &outcome) const;
    void tellMissed(const SanctionOutcome &outcome);
    void undo(const SanctionOutcome &outcome);
    void cancel();
    void endBusy();
    void ask(const QStringList &accounts, const QStringList &groups, const QStringList &bannedFrom,
             const QString &words);
    void askAccounts();
    void askGroups();
    void askKnown();
    void onAsked();
    void openForm();
    void showForm();
    QString stateOf(const QString &account) const;
    void tellStates(const QStringList &accounts);
    /// What stands there ends with the time it names.
    void renewStates();
    QString placeOf(const SanctionOrder &order) const;
    QList<Sanction> chosen() const;
    static SanctionOrder orderFor(const Sanction &row);
    void orderEach(const QList<SanctionOrder> &orders, const QString &title, const QString &effect);
    void extend(qint64 seconds);
    void lift();
    void forget();
    void copyAccounts();
    void present();
    bool hidesRows() const;
    void presentEmpty();
    void inspectRow();
    void tell(const ApiError &error);

    Parts m_parts;
    SanctionsModel *m_model;
    bool m_undoing = false;
    bool m_asking = false; ///< what the board asks was asked for here
    bool m_low = false;
    bool m_formOpen = false; ///< in a low window
    QString m_applyWords;    ///< what is being done: "Muting"
    QString m_keptKey;       ///< the current row's, across a reset
    QStringList m_askedFor;  ///< accounts whose state the form shows when the answer is there
    QStringList m_toldOf;    ///< accounts that it tells of
    QTimer m_tick;
    PageHeader *m_header;
    QPushButton *m_refresh, *m_readGroups, *m_openForm;
    Card *m_formCard;
    MuteForm *m_form;
    MessageBar *m_message;
    BusyBar *m_busy;
    SearchField *m_search;
    QCheckBox *m_soon;
    QLabel *m_count;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QPushButton *m_hour, *m_day, *m_lift, *m_forget, *m_copy;
    Toast *m_toast;
    QList<QAction *> m_deeds;
};

} // namespace imdesk
