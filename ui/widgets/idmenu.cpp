// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/idmenu.h"

#include "core/base/plaintext.h"
#include "core/callbacks/filter.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace imdesk {

namespace {

struct IdMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::IdMenuWords)
};

Panel *panelAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *panel = qobject_cast<Panel *>(widget))
            return panel;
    }
    return nullptr;
}

bool windowHas(const Panel *from, const QString &id)
{
    const QList<Panel *> panels = from->window()->findChildren<Panel *>();
    return std::ranges::any_of(panels, [&id](const Panel *panel) { return panel->id() == id; });
}

} // namespace

void addAccountActions(QMenu *menu, QWidget *origin, const QString &account, const QString &group)
{
    const QPointer<Panel> panel = panelAround(origin);
    if (account.isEmpty() || !panel)
        return;
    // The menu shows "&" in an ID as what it is.
    QString shown = visibleText(account, 40);
    shown.replace(QLatin1Char('&'), QLatin1String("&&"));
    const auto add = [menu](const char *name, const QString &iconName, const QString &text, auto run) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setObjectName(QString::fromLatin1(name));
        QObject::connect(action, &QAction::triggered, menu, run);
    };
    const auto go = [panel](const QString &section, const QVariant &argument) {
        return [panel, section, argument] {
            if (panel)
                Q_EMIT panel->navigateTo(section, argument);
        };
    };
    add("idCopy", QStringLiteral("copy"), IdMenuWords::tr("Copy ID %1").arg(shown), [panel, account] {
        QGuiApplication::clipboard()->setText(account);
        if (panel)
            Q_EMIT panel->statusMessage(IdMenuWords::tr("Account ID copied"));
    });
    const QString people = QStringLiteral("people");
    if (windowHas(panel, people))
        add("idOpen", QStringLiteral("people"), IdMenuWords::tr("Open %1").arg(shown), go(people, account));
    const QString messages = QStringLiteral("messages");
    if (windowHas(panel, messages))
        add("idSend", QStringLiteral("send"), IdMenuWords::tr("Send a message to %1").arg(shown),
            go(messages, QVariantMap{{QStringLiteral("receivers"), QStringList{account}}}));
    const QString callbacks = QStringLiteral("callbacks");
    if (windowHas(panel, callbacks)) {
        const QString quoted = Filter::quoted(account);
        add("idEvents", QStringLiteral("callback"), IdMenuWords::tr("Show events of %1").arg(shown),
            go(callbacks, QStringLiteral("from = %1 or to = %1").arg(quoted)));
    }
    const QString moderation = QStringLiteral("moderation");
    if (windowHas(panel, moderation)) {
        QVariantMap whom{{QStringLiteral("accounts"), QStringList{account}}};
        if (!group.isEmpty())
            whom.insert(QStringLiteral("group"), group);
        add("idMute", QStringLiteral("mute"),
            group.isEmpty() ? IdMenuWords::tr("Mute %1…").arg(shown)
                            : IdMenuWords::tr("Mute %1 in this group…").arg(shown),
            go(moderation, whom));
    }
}

void addAccountMenus(QMenu *menu, QWidget *origin, const QStringList &accounts, const QString &group)
{
    for (const QString &account : accounts) {
        QString shown = visibleText(account, 40);
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        QMenu *own = menu->addMenu(icon(QStringLiteral("people")), shown);
        own->setObjectName(QStringLiteral("idMenuOf_") + account);
        addAccountActions(own, origin, account, group);
        if (own->isEmpty())
            delete own;
    }
}

} // namespace imdesk
