// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/idmenu.h"

#include "core/api/groupplace.h"
#include "core/base/plaintext.h"
#include "core/callbacks/filter.h"
#include "core/services/grouprules.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace imdesk {

namespace {

constexpr qsizetype idMenusAtMost = 30; ///< more than that nobody reads in a menu

struct IdMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::IdMenuWords)
};

Panel *panelAround(QWidget *widget)
{
    for (QWidget *at = widget; at; at = at->parentWidget()) {
        if (auto *panel = qobject_cast<Panel *>(at))
            return panel;
    }
    // The inspector stands beside the sections, and so do the dialogs of the window itself.
    for (QWidget *top = widget->window(); top; top = top->parentWidget() ? top->parentWidget()->window() : nullptr) {
        for (Panel *panel : top->findChildren<Panel *>()) {
            if (panel->isVisible())
                return panel;
        }
    }
    return nullptr;
}

const Panel *sectionOf(const Panel *from, const QString &id)
{
    const QList<Panel *> panels = from->window()->findChildren<Panel *>();
    const auto found = std::ranges::find_if(panels, [&id](const Panel *panel) { return panel->id() == id; });
    return found == panels.end() ? nullptr : *found;
}

QString menuWords(const QString &id) { return literalText(visibleText(id, 40)); }

/// Adds entries to the menu of one ID.
class IdEntries
{
  public:
    IdEntries(QMenu *menu, QWidget *origin) : m_menu(menu), m_origin(origin), m_panel(panelAround(origin)) {}

    explicit operator bool() const { return !m_panel.isNull(); }
    void copy(const char *name, const QString &id, const QString &done)
    {
        add(name, QStringLiteral("copy"), IdMenuWords::tr("Copy ID %1").arg(menuWords(id)),
            [panel = m_panel, id, done] {
                QGuiApplication::clipboard()->setText(id);
                if (panel)
                    Q_EMIT panel->statusMessage(done);
            });
    }
    /// One that leads to a section, where the window has it; disabled where there is a reason.
    void go(const char *name, const QString &iconName, const QString &text, const QString &section,
            const QVariant &argument, const QString &whyNot = {})
    {
        if (!sectionOf(m_panel, section))
            return;
        QAction *action = add(name, iconName, text, [panel = m_panel, origin = m_origin, section, argument] {
            // Behind a dialog nobody can go on.
            for (QWidget *at = origin; at && at != panel.data(); at = at->parentWidget()) {
                if (auto *dialog = qobject_cast<QDialog *>(at))
                    dialog->close();
            }
            if (panel)
                Q_EMIT panel->navigateTo(section, argument);
        });
        if (whyNot.isEmpty())
            return;
        action->setEnabled(false);
        action->setToolTip(whyNot);
        action->setStatusTip(whyNot);
        m_menu->setToolTipsVisible(true);
    }
    /// One that leads to where something is written: not where nothing may be.
    void goToWrite(const char *name, const QString &iconName, const QString &text, const QString &section,
                   const QVariant &argument, const QString &whyNot = {})
    {
        const Panel *target = sectionOf(m_panel, section);
        const bool closed = target && target->isReadOnly();
        go(name, iconName, text, section, argument, closed ? IdMenuWords::tr("The profile is read-only.") : whyNot);
    }

  private:
    QAction *add(const char *name, const QString &iconName, const QString &text, const std::function<void()> &run)
    {
        QAction *action = m_menu->addAction(icon(iconName), text);
        action->setObjectName(QString::fromLatin1(name));
        QObject::connect(action, &QAction::triggered, m_menu, run);
        return action;
    }

    QMenu *m_menu;
    QPointer<QWidget> m_origin;
    QPointer<Panel> m_panel;
};

/// A menu at the place that was clicked, or where the cursor of the keys stands; none where nothing is put in.
void setFilledMenu(QAbstractItemView *view, const std::function<void(QMenu *, const QModelIndex &)> &fill)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, view, [view, fill](const QPoint &at) {
        const QModelIndex index = view->indexAt(at);
        if (!index.isValid())
            return;
        auto *menu = new QMenu(view);
        menu->setObjectName(view->objectName() + QStringLiteral("Menu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu, index);
        if (menu->isEmpty())
            delete menu;
        else
            menu->popup(view->viewport()->mapToGlobal(at));
    });
}

} // namespace

void addAccountActions(QMenu *menu, QWidget *origin, const QString &account, const QString &group, GroupKind kind)
{
    IdEntries entries(menu, origin);
    if (account.isEmpty() || !entries)
        return;
    const QString shown = menuWords(account);
    const QString quoted = Filter::quoted(account);
    entries.copy("idCopy", account, IdMenuWords::tr("Account ID copied"));
    entries.go("idOpen", QStringLiteral("people"), IdMenuWords::tr("Open %1").arg(shown), QStringLiteral("people"),
               account);
    entries.goToWrite("idSend", QStringLiteral("send"), IdMenuWords::tr("Send a message to %1").arg(shown),
                      QStringLiteral("messages"), QVariantMap{{QStringLiteral("receivers"), QStringList{account}}});
    entries.go("idEvents", QStringLiteral("callback"), IdMenuWords::tr("Show events of %1").arg(shown),
               QStringLiteral("callbacks"), QStringLiteral("from = %1 or to = %1").arg(quoted));
    QVariantMap whom{{QStringLiteral("accounts"), QStringList{account}}};
    if (!group.isEmpty())
        whom.insert(QStringLiteral("group"), group);
    const Verdict mutes = GroupRules::ofNamed(kind, GroupAct::MuteMembers);
    entries.goToWrite("idMute", QStringLiteral("mute"),
                      group.isEmpty() ? IdMenuWords::tr("Mute %1…").arg(shown)
                                      : IdMenuWords::tr("Mute %1 in this group…").arg(shown),
                      QStringLiteral("moderation"), whom, mutes.allowed ? QString() : mutes.sentence());
}

void addGroupActions(QMenu *menu, QWidget *origin, const QString &group, GroupKind kind, std::optional<bool> muted)
{
    IdEntries entries(menu, origin);
    if (group.isEmpty() || !entries)
        return;
    const QString shown = menuWords(group);
    const api::GroupPlace place = api::groupPlace(group);
    const bool topic = place.topicId.has_value();
    const QString groups = QStringLiteral("groups");
    const QString messages = QStringLiteral("messages");
    entries.copy("idGroupCopy", group, IdMenuWords::tr("Group ID copied"));
    // A topic is shown on the page of its community.
    entries.go("idGroupOpen", QStringLiteral("group"), IdMenuWords::tr("Open %1").arg(menuWords(place.groupId)), groups,
               place.groupId);
    entries.goToWrite("idGroupSend", QStringLiteral("send"), IdMenuWords::tr("Write a message into %1").arg(shown),
                      messages, QVariantMap{{QStringLiteral("groups"), QStringList{group}}});
    if (GroupRules::ofNamed(kind, GroupAct::History).allowed)
        entries.go("idGroupHistory", QStringLiteral("inbox"), IdMenuWords::tr("Read the messages of %1").arg(shown),
                   messages, QVariantMap{{QStringLiteral("group"), group}});
    if (!topic)
        entries.goToWrite("idGroupNotify", QStringLiteral("megaphone"),
                          IdMenuWords::tr("Send a notification to %1").arg(shown), QStringLiteral("send"),
                          QVariantMap{{QStringLiteral("groups"), QStringList{group}}});
    // Of what kind a group is an ID does not tell; its page says so then.
    if (!topic && GroupRules::ofNamed(kind, GroupAct::MuteAll).allowed)
        entries.goToWrite("idGroupMuteAll", QStringLiteral("mute"),
                          (!muted   ? IdMenuWords::tr("Mute or unmute all of %1…")
                           : *muted ? IdMenuWords::tr("Let all members of %1 write…")
                                    : IdMenuWords::tr("Mute all members of %1…"))
                              .arg(shown),
                          groups, QVariantMap{{QStringLiteral("group"), group}, {QStringLiteral("muteAll"), true}});
    if (topic)
        entries.goToWrite("idTopicMute", QStringLiteral("mute"), IdMenuWords::tr("Mute people in %1…").arg(shown),
                          QStringLiteral("moderation"), QVariantMap{{QStringLiteral("group"), group}});
    entries.go("idGroupEvents", QStringLiteral("callback"), IdMenuWords::tr("Show events of %1").arg(shown),
               QStringLiteral("callbacks"), Filter::ofGroup(group));
}

void addIdMenus(QMenu *menu, QWidget *origin, const QList<NamedId> &ids, const QString &group)
{
    for (const auto &[kind, id] : ids.first(qMin(ids.size(), idMenusAtMost))) {
        const bool account = kind == NamedId::Kind::Account;
        QMenu *own = menu->addMenu(icon(account ? QStringLiteral("people") : QStringLiteral("group")), menuWords(id));
        own->setObjectName((account ? QStringLiteral("idMenuOf_") : QStringLiteral("idMenuOfGroup_")) + id);
        if (account)
            addAccountActions(own, origin, id, group);
        else
            addGroupActions(own, origin, id);
        if (own->isEmpty())
            delete own;
    }
}

void addIdActions(QMenu *menu, QWidget *origin, const QList<NamedId> &ids, const QString &group)
{
    if (ids.size() != 1)
        addIdMenus(menu, origin, ids, group);
    else if (ids.first().kind == NamedId::Kind::Account)
        addAccountActions(menu, origin, ids.first().id, group);
    else
        addGroupActions(menu, origin, ids.first().id);
}

void setIdMenu(QAbstractItemView *view, const std::function<QList<NamedId>(const QModelIndex &)> &ids)
{
    setFilledMenu(view, [view, ids](QMenu *menu, const QModelIndex &index) { addIdActions(menu, view, ids(index)); });
}

void setIdMenu(QLineEdit *field, const std::function<NamedId::Kind()> &kind)
{
    field->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(field, &QWidget::customContextMenuRequested, field, [field, kind](const QPoint &at) {
        QMenu *menu = field->createStandardContextMenu();
        menu->setObjectName(field->objectName() + QStringLiteral("Menu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (const QString id = field->text().trimmed(); !id.isEmpty()) {
            menu->addSeparator();
            addIdActions(menu, field, {{kind(), id}});
        }
        menu->popup(field->mapToGlobal(at));
    });
}

void setGroupMenu(QAbstractItemView *view, const std::function<GroupRow(const QModelIndex &)> &group)
{
    setFilledMenu(view, [view, group](QMenu *menu, const QModelIndex &index) {
        const GroupRow row = group(index);
        std::optional<bool> muted;
        if (row.muteAll != GroupRow::Mute::Unknown)
            muted = row.muteAll == GroupRow::Mute::On;
        addGroupActions(menu, view, row.id(), row.kind, muted);
    });
}

} // namespace imdesk
