// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/groups/extrapage.h"

namespace imdesk {

/// The topics of a community: make, change, mute, read, write into, delete.
class TopicsPage : public ExtraPage
{
    Q_OBJECT

  public:
    TopicsPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent);
    void retranslate() override;

  Q_SIGNALS:
    /// The topic's ID, in the place of a group's.
    void writeRequested(const QString &topicId);
    void readRequested(const QString &topicId);

  protected:
    void ask() override;
    void showActions() override;
    void addIdOf(QMenu *menu, int row) override;
    int keyColumn() const override { return IdColumn; }

  private:
    enum Column { NameColumn, MessagesColumn, LastColumn, MutedColumn, IdColumn };

    api::TopicInfo current() const;
    QString gapLine(const api::TopicAndSelf &item) const;
    void edit(const api::TopicInfo &topic);
    void submit(FormDialog *dialog, const api::TopicInfo &before, const api::TopicInfo &wanted);
    void toggleMute();
    void remove();

    QHash<QString, api::TopicInfo> m_topics;
    QAction *m_add, *m_edit, *m_mute, *m_read, *m_write, *m_delete;
};

} // namespace imdesk
