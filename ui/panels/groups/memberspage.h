// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/models/membersmodel.h"
#include "core/services/groupwrites.h"
#include "ui/widgets/panel.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace imdesk {

class BulkButton;
class BusyBar;
class DisplayZone;
class EmptyState;
class HitDelegate;
class KeptSelection;
class MemberActions;
class MessageBar;
class SearchField;
class WrapLayout;

/// Members or muted accounts of one group: paged in while scrolling, all on demand, with filters that say when they see
/// only a part.
class MembersPage : public QWidget
{
    Q_OBJECT

  public:
    MembersPage(GroupService &service, const ErrorText &errors, const DisplayZone &zone, MembersModel::Source source,
                QWidget *parent = nullptr);

    MembersModel &model() { return *m_model; }
    /// The group to show; nothing is asked before begin().
    void setGroup(const QString &id, const QString &name, GroupKind kind);
    /// The number of the group's next message, by which the unread ones are counted.
    void setNextMessage(std::optional<qint64> number);
    /// The page is seen: fetch the first members, unless this type lists none.
    void begin();
    void refresh();
    void focusFilter();
    void exportView();
    void retranslate();
    /// What can be done to the chosen members: buttons above the table, entries of its context menu, keys.
    void setActions(MemberActions *actions);
    /// There is little height: the rows come first, so what is done to them shares the line of the filter, what is done
    /// seldom is in a menu, and work under way is told at the foot.
    void setLow(bool low);
    /// The chosen members as they are known now.
    QList<MemberBefore> chosen() const;
    /// What the inspector shows of a row.
    Inspection inspection(int row) const;

  Q_SIGNALS:
    void inspect(const imdesk::Inspection &what);
    /// Events of an account in this group.
    void eventsRequested(const QString &account);
    /// The words say what the accounts are.
    void bulkRequested(const QStringList &accounts, const QString &words);
    void progressChanged();
    void statusMessage(const QString &text);

  private:
    void makeWidgets();
    void arrange();
    void connectParts();
    void takeZone();
    void clearFilter();
    void applyFilter();
    void showProgress();
    void showState();
    void look();
    void copyAccounts();
    void makeRareButtons();
    QStringList chosenAccounts() const;
    void openMenu(const QPoint &at);
    QString countSentence() const;
    /// Whether the service is known to tell such a list of this type.
    bool lists() const;

    const ErrorText &m_errors;
    const DisplayZone &m_zone;
    MembersModel::Source m_source;
    MembersModel *m_model;
    QString m_id, m_name;
    GroupKind m_kind = GroupKind::Unknown;
    bool m_wasLoadingAll = false;
    MembersModel::State m_shown = MembersModel::State::Idle;

    QLabel *m_note;
    QLabel *m_refusals;
    QVBoxLayout *m_column;
    QHBoxLayout *m_filters, *m_foot;
    QWidget *m_actionBox; ///< of the row of buttons, which stands in either layout
    WrapLayout *m_actionRow;
    MemberActions *m_actions = nullptr;
    QList<QAction *> m_menuActions, m_rareActions;
    QList<QPushButton *> m_rareButtons;
    QPushButton *m_more = nullptr; ///< the menu of the rare ones
    bool m_low = false;
    SearchField *m_search;
    // Of the members alone: the list of the muted holds no others and comes in one page.
    QLabel *m_roleLabel = nullptr;
    QComboBox *m_role = nullptr;
    QCheckBox *m_muted = nullptr;
    QPushButton *m_loadAll = nullptr;
    BusyBar *m_busy;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_count;
    QPushButton *m_copy, *m_events;
    BulkButton *m_bulk;
    KeptSelection *m_kept;
    HitDelegate *m_marks;
    QTimer m_lookTimer;
};

} // namespace imdesk
