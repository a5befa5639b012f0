// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/remotelisttab.h"

#include "core/base/whendone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace imdesk {

RemoteListTab::RemoteListTab(const PeopleParts &parts, RemoteListModel &model, const QString &name, QWidget *parent)
    : PersonTab(parts, parent),
      m_model(model),
      m_busy(new BusyBar(this)),
      m_view(new RemoteListView(model, parts.errors, name, this)),
      m_report(parts, m_busy, m_view->message(), this)
{
    m_busy->setObjectName(name + QStringLiteral("Busy"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::gapWide, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_busy);
    column->addWidget(m_view, 1);
    const auto takeZone = [this] {
        m_model.setTimeText([zone = &m_parts.zone](qint64 seconds) { return zone->dateTimeBare(seconds * 1000); },
                            m_parts.zone.suffixNow());
    };
    takeZone();
    connect(&m_parts.zone, &DisplayZone::changed, this, [this, takeZone] {
        takeZone();
        showAge();
    });
    connect(&m_model, &RemoteListModel::stateChanged, this, &RemoteListTab::noteAge);
    connect(m_view, &RemoteListView::chosenChanged, this, &RemoteListTab::present);
    connect(&m_report, &RunReport::runningChanged, this, [this] { present(); });
    connect(&m_report, &RunReport::ended, this, [this](const QList<ItemOutcome> &, const QString &sentence) {
        m_model.reload();
        Q_EMIT statusMessage(sentence);
    });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_scope.cancelAll(); });
}

void RemoteListTab::setAccount(const QString &account)
{
    m_report.cancel();
    PersonTab::setAccount(account);
    m_calling = false;
    m_busy->finish();
    m_view->message()->clear();
    m_model.setAccount(account);
}

void RemoteListTab::begin()
{
    const bool still = m_model.isStarted() && m_model.state() != RemoteListModel::State::Loading && !isBusy();
    // Age alone takes away no choice.
    if (still && isOld(m_readAt) && (m_outdated || m_view->chosenRows().isEmpty()))
        m_model.reload();
    else
        m_model.begin();
}

void RemoteListTab::noteAge()
{
    const RemoteListModel::State state = m_model.state();
    if (state == RemoteListModel::State::Loading && m_model.rowCount() == 0) {
        m_readAt = 0;
        m_outdated = false;
    } else if (state != RemoteListModel::State::Loading && state != RemoteListModel::State::Failed && m_readAt == 0 &&
               m_model.isStarted()) {
        m_readAt = m_parts.directory.clock().nowSeconds();
    }
    showAge();
    // A write that came while it was read may not be in what was read.
    if (m_outdated && state != RemoteListModel::State::Loading && isVisible())
        QTimer::singleShot(0, this, [this] { begin(); });
}

void RemoteListTab::showAge()
{
    m_view->setAge(m_readAt == 0 ? QString() : tr("as of %1").arg(m_parts.zone.dateTime(m_readAt * 1000)));
}

void RemoteListTab::refresh()
{
    m_view->message()->clear();
    m_model.reload();
}

QPushButton *RemoteListTab::deed(const char *name, const QString &iconName, ButtonRole role)
{
    QPushButton *button = peopleButton(this, name, iconName, role);
    m_view->foot()->addWidget(button);
    m_deeds << button;
    return button;
}

QPushButton *RemoteListTab::headDeed(const char *name, const QString &iconName)
{
    QPushButton *button = peopleButton(this, name, iconName);
    m_view->head()->addWidget(button);
    return button;
}

QString RemoteListTab::idAt(int row) const { return m_model.index(row, 0).data(RemoteListModel::IdRole).toString(); }

QStringList RemoteListTab::chosenIds() const
{
    QStringList ids;
    for (const int row : m_view->chosenRows())
        ids << idAt(row);
    return ids;
}

void RemoteListTab::addDeeds(QMenu *menu, const QList<QPushButton *> &ofId) const
{
    const bool several = chosenIds().size() > 1;
    for (QPushButton *button : m_deeds) {
        if (!several && ofId.contains(button))
            continue;
        QAction *action = menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
    }
    menu->setToolTipsVisible(true);
}

bool RemoteListTab::isBusy() const { return m_calling || m_report.isRunning(); }

QString RemoteListTab::deedProblem(qsizetype chosen) const
{
    if (const QString problem = m_parts.writeProblem(); !problem.isEmpty())
        return problem;
    if (isBusy())
        return tr("Something else is under way.");
    return chosen == 0 ? tr("Nothing is chosen in the table.") : QString();
}

void RemoteListTab::follow(const QFuture<Result<EmptyReply>> &call, const QString &words, const QString &sentence)
{
    m_calling = true;
    m_view->message()->clear();
    m_busy->start(words);
    present();
    whenDone(m_scope.latest(QStringLiteral("deed"), call), this,
             [this, sentence, account = m_account](const Result<EmptyReply> &reply) {
                 if (account != m_account)
                     return;
                 m_calling = false;
                 m_busy->finish();
                 if (reply) {
                     m_view->message()->showMessage(MessageBar::Kind::Ok, sentence);
                     m_model.reload();
                     Q_EMIT statusMessage(sentence);
                 } else {
                     m_view->showFailure(reply.error());
                 }
                 present();
             });
}

} // namespace imdesk
