// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/people/persontab.h"
#include "ui/panels/people/remotelistview.h"
#include "ui/panels/people/runreport.h"

namespace imdesk {

class BusyBar;

/// A tab that is one list of the service's with deeds under it.
class RemoteListTab : public PersonTab
{
    Q_OBJECT

  public:
    /// Object names begin with `name`.
    RemoteListTab(const PeopleParts &parts, RemoteListModel &model, const QString &name, QWidget *parent);

    void setAccount(const QString &account) override;
    void begin() override;
    void refresh() override;

  protected:
    /// A deed in the foot of the list.
    QPushButton *deed(const char *name, const QString &iconName, ButtonRole role = ButtonRole::Normal);
    /// One over it, for the whole list.
    QPushButton *headDeed(const char *name, const QString &iconName);
    RemoteListView &view() const { return *m_view; }
    RunReport &report() { return m_report; }
    /// IDs of the chosen rows.
    QStringList chosenIds() const;
    QString idAt(int row) const;
    /// Buttons anew: the choice, the work under way or the profile has changed.
    virtual void present() = 0;
    /// Adds to the menu of a row the deeds of the foot; for a single row without those that its ID has anyway.
    void addDeeds(QMenu *menu, const QList<QPushButton *> &ofId) const;
    /// Reports one call: busy while it lasts, then its error, or `sentence` and the list anew.
    void follow(const QFuture<Result<EmptyReply>> &call, const QString &words, const QString &sentence);
    bool isBusy() const;
    /// What stands in the way of a deed on chosen rows, in words; empty when nothing does.
    QString deedProblem(qsizetype chosen) const;

  private:
    void noteAge();
    void showAge();

    RemoteListModel &m_model;
    BusyBar *m_busy;
    RemoteListView *m_view;
    RunReport m_report;
    QList<QPushButton *> m_deeds;
    bool m_calling = false;
    qint64 m_readAt = 0; ///< Unix seconds of the first page, 0 = not read
};

} // namespace imdesk
