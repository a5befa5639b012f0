// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/base/whendone.h"
#include "core/exporting/cell.h"
#include "core/services/groupextras.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/panels/groups/memberactions.h"
#include "ui/panels/groups/writereport.h"

#include <QPointer>
#include <QWidget>

#include <utility>

class QLabel;
class QMenu;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace imdesk {

class BusyBar;
class EmptyState;
class MessageBar;
class WrapLayout;

/// A short list that belongs to a group and is read whole: actions above, table or empty state, count below. A type
/// that does not have it says so in the place of the table and asks nothing.
class ExtraPage : public QWidget
{
    Q_OBJECT

  public:
    ExtraPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, GroupAct act, const QString &name,
              QWidget *parent);

    void setGroup(const GroupTarget &group);
    /// Of two pages side by side a note above the one leaves its room in the other, so that their lists begin level.
    void standBeside(ExtraPage *other);
    /// The page is seen: read it once.
    void begin();
    /// Reads it again, also where it was refused before.
    void refresh();
    /// What it shows has changed: it is read again once it is seen.
    void readAgain();
    virtual void retranslate() = 0;

  protected:
    /// Starts the reading; ends in showRows() or showError().
    virtual void ask() = 0;
    virtual void showActions() = 0;
    /// The column that says what a row is about: by it the chosen row is found again.
    virtual int keyColumn() const { return 0; }
    /// Adds to the menu of a row what can be done with the ID in it.
    virtual void addIdOf(QMenu *, int) {}
    QAction *makeAction(const char *name, const char *iconName);
    /// An action of somebody else, beside the own ones.
    void adoptAction(QAction *action);
    /// Before the first row: headings and what an empty list says.
    void setTexts(const QStringList &headings, const QString &accessibleName, const QString &emptyWhat,
                  const QString &emptyTodo);
    /// After the headings: widths of the first columns, until people choose others; the last takes the rest.
    void setWidths(const QList<int> &widths);
    /// `cells` are the same rows for a file; without them the texts are taken.
    void showRows(const QList<QStringList> &rows, const QString &count, const QList<QList<Cell>> &cells = {});
    /// After the headings: what the columns are in a file.
    void setFileColumns(const QList<ExportColumn> &columns);
    void showError(const ApiError &error, bool closes);
    /// What ask() reads: `take` gets it, unless another group is shown by then. With `closes` a refusal is learnt, for
    /// other groups of the type too.
    template <class T, class Take>
    void hear(QFuture<Result<T>> call, bool closes, Take take)
    {
        whenDone(m_scope.latest(QStringLiteral("read"), call), this,
                 [this, closes, take = std::move(take), id = m_group.id](const Result<T> &reply) {
                     if (id != m_group.id)
                         return;
                     if (reply)
                         take(*reply);
                     else
                         showError(reply.error(), closes);
                 });
    }
    /// Beside the rows: what is missing among them.
    void showGaps(const QString &title, const QStringList &lines);
    /// Texts of a column of the chosen rows, as they came.
    QStringList chosen(int column = 0) const;
    QString cell(int column) const; ///< of the current row
    QString wireText(int row, int column) const;
    bool usable() const; ///< type, plan and profile allow writing
    /// Enables the action, or says why not.
    void allow(QAction *action, const QString &missing) const;
    /// The way back of what is noted down; reads again.
    std::function<void()> wayBack(const QString &id, const Noted &noted, const QString &words)
    {
        return [this, noted, words, id] {
            m_report.takeBack(m_tools.writes, id, *noted, words, [this, guard = QPointer<ExtraPage>(this), id] {
                if (guard && id == m_group.id)
                    refresh();
            });
        };
    }
    /// Follows one write and reads again.
    template <class T>
    void write(QFuture<Result<T>> call, const QString &words, const std::function<void()> &undo = {})
    {
        whenDone(call, this, [this, words, undo, id = m_group.id](const Result<T> &result) {
            if (!result)
                m_report.fail(result.error());
            else
                m_report.succeed(words, undo);
            if (id == m_group.id)
                refresh();
        });
    }
    /// The same out of a form, which shows a refusal itself.
    template <class T>
    void write(QFuture<Result<T>> call, FormDialog *dialog, const QString &words,
               const std::function<void()> &undo = {})
    {
        dialog->setBusy(tr("Saving"));
        whenDone(call, this, [this, open = QPointer<FormDialog>(dialog), words, undo](const Result<T> &result) {
            if (!result) {
                open ? open->showFailure(m_report.explain(result.error())) : m_report.fail(result.error());
                return;
            }
            if (open)
                open->accept();
            m_report.succeed(words, undo);
            refresh();
        });
    }
    /// Asks first where the house rules want it.
    void confirmed(const Confirmation &question, bool always, const std::function<void()> &go);

    GroupTools m_tools;
    GroupExtras &m_extras;
    WriteReport &m_report;
    GroupTarget m_group;
    RequestScope m_scope;
    QTableView *m_table;

  private:
    void showState();
    void levelNote();

    GroupAct m_act;
    bool m_begun = false;
    QStandardItemModel *m_model;
    QStringList m_headings;
    QString m_emptyWhat, m_emptyTodo;
    WrapLayout *m_actionRow;
    BusyBar *m_busy;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_note, *m_count;
    ExtraPage *m_beside = nullptr;
    QList<QAction *> m_actions;
};

} // namespace imdesk
