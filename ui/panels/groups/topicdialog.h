// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/topics.h"
#include "ui/dialogs/formdialog.h"
#include "ui/panels/groups/memberactions.h"

class QLineEdit;
class QPlainTextEdit;

namespace imdesk {

/// The fields of a topic, new or changed, each with its limit in bytes.
class TopicDialog : public FormDialog
{
    Q_OBJECT

  public:
    /// A topic without an ID is a new one.
    TopicDialog(const Profile &profile, const GroupTarget &group, const api::TopicInfo &topic, QWidget *parent);

    /// As the form stands. A new topic has an ID only where one was typed.
    api::TopicInfo wanted() const;

  private:
    void check();
    QPlainTextEdit *addLines(const char *name, const QString &label, const std::optional<QString> &text, int bytes);

    struct Limit
    {
        FormRow *row;
        int bytes;
        QLineEdit *line;
        QPlainTextEdit *lines;
    };
    QString m_community; ///< its ID
    api::TopicInfo m_before;
    QLineEdit *m_name, *m_id = nullptr, *m_picture;
    FormRow *m_idRow = nullptr;
    QPlainTextEdit *m_introduction, *m_notice, *m_custom;
    QList<Limit> m_limits;
};

} // namespace imdesk
