// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace imdesk {

class AnswerTools;
class CallbackHub;
class Card;
class Dialogs;
class DisplayZone;
class EmptyState;
class EventLogModel;
class EventView;
class Filter;
class FilterBar;
class FilterBox;
class GapBar;
class HistoryView;
class MessageBar;
class PageHeader;
class RulesDialog;
class StatusChip;
class TallyView;
struct AnswerParts;
struct CallbackEvent;
struct TableExport;

/// Starts and stops the receiver and shows what it takes: one sentence a row, filtered as typed, inspected, saved.
class CallbacksPanel : public Panel
{
    Q_OBJECT

  public:
    /// All references must outlive the panel.
    CallbacksPanel(CallbackHub &hub, const DisplayZone &zone, Dialogs &dialogs, QWidget *parent = nullptr);
    ~CallbacksPanel() override;
    /// Where the reply rules are kept; without it none can be edited.
    void setRulesFile(const QString &path);
    /// Where the settings of the receiver are kept; without it there are none to change.
    void setReceiverFile(const QString &path);
    /// The log of the hub was opened to be read: nothing is received into it. Once, before it is shown.
    void setSavedLog();
    /// Shows targets, replay, samples and doctor. Once, before it is shown.
    void setAnswering(const AnswerParts &parts);
    /// The form of the forward targets, once there is setAnswering().
    void openTargets();

    QString id() const override { return QStringLiteral("callbacks"); }
    QString title() const override { return tr("Callbacks"); }
    QString iconName() const override { return QStringLiteral("callback"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_6); }
    void activated() override;
    /// Event shows a row; Account and Group filter for it.
    void open(const ObjectRef &target) override;
    /// The text of a filter.
    void openWith(const QVariant &argument) override;
    void refresh() override;
    void focusFilter() override;
    void exportView() override;
    void adaptTo(const QSize &room) override;
    void retranslate() override;

    EventLogModel &model() const { return *m_model; }
    FilterBar &filterBar() const { return *m_bar; }
    /// Where filters used and named are kept.
    void setFiltersFile(const QString &path);
    /// Tells holes to look into the history of a group.
    GapBar &gaps() const { return *m_gaps; }

  private:
    void layOut();
    void makeActions();
    void connectParts();
    /// A log that was damaged is told in a card of its own: an empty section looks as if nothing had ever come.
    void watchLog();
    /// The card about a log of which nothing can be read leads on.
    void offerFreshLog();
    void askFreshLog();
    void toggleReceiver();
    void openRules();
    void makeReceiverMenu();
    void openReceiverSettings();
    void toggleAttached();
    void leavePlace(bool detaches);
    void retranslateReceiver();
    /// Whether a listener elsewhere is shown; then the words and buttons are about that.
    bool showAttached();
    void showAttachedEmpty();
    void showCaption();
    void showState();
    void showProgress();
    void showPage();
    void showFooter();
    void showActions();
    void checkFilter(const QString &text);
    /// Whether rows are shown that what is typed does not ask for, and which those are.
    bool isBehindFilter() const;
    QString rowsOfFilter() const;
    void applyFilter(const QString &text);
    void adoptZone();
    void narrow(const QString &condition);
    EventView *shownView() const;
    EventLogModel *shownModel() const;
    bool inHistory() const;
    void searchHistory(); ///< for what the bar asks for
    void searchHistory(const Filter &filter);
    void leaveHistory();
    void leaveOtherLog();
    void nameFilter(const QString &text);
    void showColours();
    void toggleMark();
    void writeNote();
    void showEffects(const QString &requestId);
    void showContext(const CallbackEvent &event, Inspection shown);
    void inspectSelected();
    void popUpMenu(const QPoint &at);
    void fillPeople(QMenu *menu, const QStringList &people);
    TableExport tableExport(const EventLogModel &model) const;
    CallbackEvent selectedEvent() const;

    CallbackHub &m_hub;
    const DisplayZone &m_zone;
    Dialogs &m_dialogs;
    EventLogModel *m_model;
    PageHeader *m_header;
    StatusChip *m_chip;
    QPushButton *m_saveButton;
    QPushButton *m_rulesButton;
    QPushButton *m_receiverButton;
    QPushButton *m_toggle;
    MessageBar *m_message;
    FilterBar *m_bar;
    FilterBox *m_filter; ///< of the bar
    QPushButton *m_searchStore;
    QPushButton *m_stopScan;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Card *m_card;
    EventView *m_view;
    HistoryView *m_history;
    TallyView *m_tally;
    GapBar *m_gaps;
    QLabel *m_footer;
    QPushButton *m_repeats;
    QAction *m_toggleAction;
    QAction *m_rulesAction;
    QAction *m_saveAction;
    QAction *m_followAction;
    QAction *m_onlyPerson;
    QAction *m_onlyGroup;
    QAction *m_onlyCommand;
    QAction *m_notCommand;
    QAction *m_openGroup;
    QAction *m_clearFilter;
    QAction *m_mark;
    QAction *m_note;
    QAction *m_searchAction;
    RulesDialog *m_rules = nullptr;
    QAction *m_settingsAction = nullptr;
    QAction *m_attachAction = nullptr;
    QString m_rulesFile, m_receiverFile;
    QString m_historyFilter; ///< with which the history was searched last
    bool m_wasAttached = false;
    bool m_savedLog = false;
    AnswerTools *m_tools = nullptr;
    bool m_low = false;       ///< too low for the strip of counts
    qsizetype m_counted = -1; ///< rows of the log when their number was told
    qint64 m_inspected = 0;
    qint64 m_wanted = 0; ///< row to select once the log holds it
};

} // namespace imdesk
