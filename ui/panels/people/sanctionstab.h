// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/topics.h"
#include "ui/panels/people/persontab.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class BusyBar;
class EmptyState;
class MessageBar;
class SanctionsModel;

/// The mutes of a person as the board knows them; asks the service on the first look. Mutes are set in Moderation.
class SanctionsTab : public PersonTab
{
    Q_OBJECT

  public:
    explicit SanctionsTab(const PeopleParts &parts, QWidget *parent = nullptr);

    QString title() const override { return tr("Sanctions"); }
    void setAccount(const QString &account) override;
    void begin() override;
    void refresh() override;
    void retranslate() override;

  private:
    void ask(const QStringList &groups);
    void askGroups(const api::JoinedGroupPages &asked, const QStringList &found);
    void askTopics(const QStringList &groups, const QStringList &communities);
    void takeTopics(const QList<api::TopicAndSelf> &topics);
    /// What is not known of topics, in sentences; told once.
    QStringList takeGaps();
    void tellGaps();
    bool isBusy() const;
    void dropReading();
    void failReading(const ApiError &error);
    void lift();
    void present();
    void fail(const ApiError &error);

    SanctionsModel *m_model;
    BusyBar *m_busy;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QLabel *m_note;
    QPushButton *m_askAgain, *m_askGroups, *m_lift, *m_mute;
    QTimer m_tick;
    bool m_begun = false, m_mine = false; ///< the board works for this tab
    qint64 m_askedAt = 0;                 ///< Unix seconds
    bool m_unread = false;                ///< asking failed, so that an empty list says nothing
    bool m_lifting = false;
    bool m_reading = false;     ///< the groups and topics that the board is to be asked about; meanwhile it is idle
    QStringList m_topicsUnread; ///< communities whose topics could not be read
    qsizetype m_topicsLeft = 0; ///< communities that were not asked, for there are too many
};

} // namespace imdesk
