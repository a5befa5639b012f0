// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does; how it is built is in moderationpanel.cpp.
#include "ui/panels/moderation/moderationpanel.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/models/sanctionsmodel.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/moderation/muteform.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTableView>

namespace imdesk {

namespace {
constexpr int namesInSentence = 60;
}

QList<Sanction> ModerationPanel::chosen() const
{
    QList<Sanction> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        out << m_model->sanction(index.row());
    return out;
}

QString ModerationPanel::placeOf(const SanctionOrder &order) const
{
    if (!order.group.isEmpty())
        return tr("in the group %1").arg(visibleText(order.group, namesInSentence));
    if (order.privates && order.groups)
        return tr("in all one-to-one chats and groups");
    return order.privates ? tr("in all one-to-one chats") : tr("in all groups");
}

void ModerationPanel::order(const SanctionOrder &order)
{
    const int count = int(order.accounts.size());
    if (count <= 1 && m_parts.profile.level != SafetyLevel::Production) {
        reallyOrder(order);
        return;
    }
    Confirmation question;
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    const bool lifts = order.seconds == 0;
    question.title =
        lifts ? tr("Lift the mute of %n account(s)", nullptr, count) : tr("Mute %n account(s)", nullptr, count);
    question.effect =
        lifts ? tr("%1. They can be muted again.").arg(placeOf(order))
              : tr("%1, for %2. Whoever is muted cannot write there; no before-callback fires for them. It can be "
                   "lifted at any time.")
                    .arg(placeOf(order), SanctionsModel::spanText(order.seconds));
    question.details = order.accounts;
    question.verb = question.title;
    question.keep = tr("Leave it");
    m_parts.dialogs.confirm(this, question, [this, order](bool yes) {
        if (yes)
            reallyOrder(order);
    });
}

void ModerationPanel::reallyOrder(const SanctionOrder &order)
{
    m_message->clear();
    if (const Result<Done> started = m_parts.board.apply(order); !started)
        tell(started.error());
    present();
}

void ModerationPanel::onApplied(const SanctionOutcome &outcome)
{
    if (outcome.missed > 0)
        tell(m_parts.board.applyError());
    const SanctionOrder &order = outcome.order;
    QString sentence;
    if (outcome.done > 0) {
        const QString who = outcome.done == 1 ? visibleText(order.accounts.first(), namesInSentence)
                                              : tr("%n account(s)", nullptr, int(outcome.done));
        const qint64 now = m_parts.board.clock().nowSeconds();
        if (m_undoing)
            sentence = tr("Undone for %1").arg(who);
        else if (order.seconds == 0)
            sentence = tr("%1 may write again %2").arg(who, placeOf(order));
        else if (order.seconds >= Sanction::forEver)
            sentence = tr("Muted %1 %2 for ever").arg(who, placeOf(order));
        else
            sentence = tr("Muted %1 %2 until %3")
                           .arg(who, placeOf(order), m_parts.zone.dateTime((now + order.seconds) * 1000));
        if (m_undoing)
            m_toast->present(sentence);
        else
            m_toast->present(sentence, [this, outcome] {
                m_undoing = true;
                if (const Result<Done> started = m_parts.board.undo(outcome); !started) {
                    m_undoing = false;
                    tell(started.error());
                }
                present();
            });
        Q_EMIT statusMessage(sentence);
    }
    m_undoing = false;
    if (!m_waiting.isEmpty()) {
        const SanctionOrder next = m_waiting.takeFirst();
        // After this signal, for the board tells it before it takes the next order.
        QMetaObject::invokeMethod(this, [this, next] { reallyOrder(next); }, Qt::QueuedConnection);
    }
    if (order.accounts.size() == 1)
        m_form->setState(stateOf(order.accounts.first()));
    present();
}

QString ModerationPanel::stateOf(const QString &account) const
{
    const qint64 now = m_parts.board.clock().nowSeconds();
    QStringList words;
    for (const Sanction &row : m_parts.board.sanctions()) {
        if (row.account != account || !row.isRunning(now))
            continue;
        const QString place = row.kind == Sanction::Kind::InGroup ? visibleText(row.group, namesInSentence)
                                                                  : SanctionsModel::kindText(row.kind);
        words << (row.isEndless() ? tr("%1: for ever").arg(place)
                                  : tr("%1: until %2").arg(place, m_parts.zone.dateTime(row.until() * 1000)));
    }
    const QString name = visibleText(account, namesInSentence);
    return words.isEmpty() ? tr("%1 is not muted, as far as the service was asked.").arg(name)
                           : tr("%1 is muted. %2").arg(name, words.join(QStringLiteral(" · ")));
}

void ModerationPanel::askAccounts()
{
    const SanctionOrder order = m_form->order(true);
    m_message->clear();
    const QStringList groups = order.group.isEmpty() ? QStringList() : QStringList{order.group};
    m_askedFor = order.accounts;
    m_busy->start(tr("Asking the service"));
    if (const Result<Done> started = m_parts.board.ask(order.accounts, groups); !started) {
        m_busy->finish();
        tell(started.error());
    }
    present();
}

void ModerationPanel::askGroups()
{
    m_message->clear();
    m_askedFor.clear();
    const QStringList groups = m_parts.groups();
    if (groups.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Info, tr("No group is known yet."),
                               tr("The list of groups has not been read in this session."),
                               tr("Open Groups once, then come back."));
        return;
    }
    m_busy->start(tr("Reading the muted members of all groups"));
    if (const Result<Done> started = m_parts.board.ask({}, groups); !started) {
        m_busy->finish();
        tell(started.error());
    }
    present();
}

void ModerationPanel::refresh()
{
    if (m_parts.board.isAsking())
        return;
    m_message->clear();
    m_askedFor.clear();
    m_busy->start(tr("Asking the service"));
    if (const Result<Done> started = m_parts.board.ask(m_parts.board.knownAccounts(), m_parts.board.knownGroups());
        !started) {
        m_busy->finish();
        tell(started.error());
    }
    present();
}

void ModerationPanel::onAsked()
{
    m_busy->finish();
    const ApiError &error = m_parts.board.askError();
    if (error != ApiError() && error.kind != ApiError::Kind::Cancelled)
        tell(error);
    else
        Q_EMIT statusMessage(error.kind == ApiError::Kind::Cancelled ? tr("Stopped; what was read is on the board")
                                                                     : tr("The board is up to date"));
    QStringList states;
    for (const QString &account : m_askedFor.mid(0, 3))
        states << stateOf(account);
    if (!states.isEmpty())
        m_form->setState(states.join(QLatin1Char('\n')));
    present();
}

void ModerationPanel::extend(qint64 seconds)
{
    const qint64 now = m_parts.board.clock().nowSeconds();
    QList<SanctionOrder> orders;
    for (const Sanction &row : chosen()) {
        orders << orderFor(row);
        orders.last().seconds = row.until() - now + seconds;
    }
    orderEach(orders, tr("Extend %n mute(s)", nullptr, int(orders.size())),
              tr("Each by %1. They can be lifted at any time.").arg(SanctionsModel::spanText(seconds)));
}

void ModerationPanel::lift()
{
    QList<SanctionOrder> orders;
    for (const Sanction &row : chosen())
        orders << orderFor(row);
    orderEach(orders, tr("Lift %n mute(s)", nullptr, int(orders.size())), tr("They can be set again."));
}

SanctionOrder ModerationPanel::orderFor(const Sanction &row)
{
    SanctionOrder order;
    order.accounts = {row.account};
    order.privates = row.kind == Sanction::Kind::Private;
    order.groups = row.kind == Sanction::Kind::Groups;
    order.group = row.group;
    return order;
}

void ModerationPanel::orderEach(const QList<SanctionOrder> &orders, const QString &title, const QString &effect)
{
    m_waiting.clear();
    if (orders.size() <= 1) {
        if (!orders.isEmpty())
            order(orders.first());
        return;
    }
    Confirmation question;
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.title = title;
    question.effect = effect;
    for (const SanctionOrder &one : orders)
        question.details << QStringLiteral("%1 %2").arg(one.accounts.first(), placeOf(one));
    question.verb = title;
    question.keep = tr("Leave it");
    m_parts.dialogs.confirm(this, question, [this, orders](bool yes) {
        if (!yes)
            return;
        m_waiting = orders.mid(1);
        reallyOrder(orders.first());
    });
}

void ModerationPanel::forget()
{
    QStringList keys;
    for (const Sanction &row : chosen())
        keys << row.key();
    m_parts.board.forget(keys);
    Q_EMIT statusMessage(tr("%n mute(s) taken off the board", nullptr, int(keys.size())));
}

void ModerationPanel::copyAccounts()
{
    QStringList accounts;
    for (const Sanction &row : chosen()) {
        if (!accounts.contains(row.account))
            accounts << row.account;
    }
    QGuiApplication::clipboard()->setText(accounts.join(QLatin1Char('\n')));
    Q_EMIT statusMessage(tr("%n account(s) copied", nullptr, int(accounts.size())));
}

void ModerationPanel::inspectRow()
{
    const QModelIndex now = m_table->currentIndex();
    if (!now.isValid()) {
        Q_EMIT inspect({});
        return;
    }
    Inspection what;
    const Sanction &row = m_model->sanction(now.row());
    what.title = visibleText(row.account, namesInSentence);
    what.ids = {NamedId::account(row.account), NamedId::group(row.group)};
    what.subtitle = SanctionsModel::kindText(row.kind);
    for (int column = 0; column < SanctionsModel::ColumnCount; ++column)
        what.fields.append({m_model->headerData(column, Qt::Horizontal).toString(),
                            m_model->index(now.row(), column).data().toString()});
    Q_EMIT inspect(what);
}

void ModerationPanel::tell(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    Q_EMIT statusMessage(m_message->title());
}

} // namespace imdesk
