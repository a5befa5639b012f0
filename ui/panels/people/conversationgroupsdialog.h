// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/namedid.h"
#include "core/base/requestscope.h"
#include "core/services/contactgroupservice.h"
#include "ui/panels/people/runreport.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace imdesk {

class CountedLine;
class FormRow;

/// The conversation groups of a person: what is in each; making, renaming and deleting one; putting chosen
/// conversations into one and taking them out.
class ConversationGroupsDialog : public QDialog
{
    Q_OBJECT

  public:
    /// `chosen` are keys of conversations (ContactGroupService).
    ConversationGroupsDialog(const PeopleParts &parts, const QString &owner, const QStringList &chosen,
                             QWidget *parent);

  Q_SIGNALS:
    void changed();

  private:
    struct Read
    {
        QList<api::ContactGroup> groups;
        QList<api::MarkedContact> contacts;
    };
    void arrange();
    void read();
    void readPage(const api::MarkedConversationPages &asked);
    void fill();
    void make();
    void rename();
    void remove();
    void regroup(bool into);
    void begin(const QString &words);
    void end(const std::optional<ApiError> &error, const QString &sentence, const QString &details = {});
    void present();
    void choose(const QString &name);
    QString currentName() const;

    PeopleParts m_parts;
    QString m_owner;
    QStringList m_chosen;
    ContactGroupService m_service;
    Read m_read;
    QHash<QString, QList<NamedId>> m_with; ///< the conversations of each group
    QString m_keep;                        ///< name of the group to be chosen after a reading
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QLabel *m_about;
    MessageBar *m_message;
    BusyBar *m_busy;
    CountedLine *m_name;
    FormRow *m_nameRow;
    QPushButton *m_in, *m_out, *m_make, *m_rename, *m_remove, *m_close;
    RunReport m_report;
    bool m_calling = false, m_failed = false;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk
