// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/sanctionsmodel.h"
#include "tests/support/auditparts.h"
#include "tests/ui/panels/messagesbench.h"
#include "ui/panels/moderation/moderationpanel.h"

#include <QAbstractItemModelTester>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The section over a running sandbox, with hands.
struct ModerationBench : AuditParts
{
    ModerationBench()
    {
        guard(*world.client, world.clock);
        zone.setMode(DisplayZone::Mode::Utc);
        theme.setChoice(ThemeController::Choice::Light);
        store = std::make_unique<SanctionStore>(world.folder.filePath(u"sanctions.db"_s));
        board = std::make_unique<SanctionBoard>(*world.client, *store, world.clock, u"cs-01"_s);
        panel = std::make_unique<ModerationPanel>(
            ModerationPanel::Parts{*board, world.profile, errors, zone, dialogs, [this] { return groups; },
                                   [this] { return banGroups; }, kinds, &kindLookup});
        panel->resize(1000, 700);
        panel->show();
        panel->activateWindow();
        panel->activated();
        QObject::connect(panel.get(), &Panel::statusMessage, panel.get(),
                         [this](const QString &text) { status = text; });
        QObject::connect(panel.get(), &Panel::inspect, panel.get(),
                         [this](const Inspection &what) { inspected = what; });
        new QAbstractItemModelTester(&panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     panel.get());
    }
    template <class T>
    T *find(const char *name) const
    {
        T *widget = panel->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    void press(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void choose(const char *box, int index) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setFocus();
        while (combo->currentIndex() < index)
            QTest::keyClick(combo, Qt::Key_Down);
        while (combo->currentIndex() > index)
            QTest::keyClick(combo, Qt::Key_Up);
    }
    void muteInGroup(const QString &accounts, int span) const
    {
        type("muteAccounts", accounts);
        choose("mutePlace", 3);
        type("muteGroup", world.group);
        choose("muteSpan", span);
        press("muteDo");
        QTRY_VERIFY(!board->isApplying());
    }
    QString cell(int row, int column) const { return panel->model().index(row, column).data().toString(); }
    void selectRow(int row) const
    {
        auto *table = find<QTableView>("boardTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(panel->model().index(row, 0)).center());
    }
    qint64 serverUntil(const QString &account)
    {
        const QJsonObject answer = world.call(u"get_group_shutted_uin"_s, {{u"GroupId"_s, world.group}});
        for (const char *list : {"ShuttedUinList", "MutedAccountList"}) {
            for (const QJsonValue &member : answer.value(QLatin1String(list)).toArray()) {
                const QJsonObject one = member.toObject();
                if (one.value(u"Member_Account"_s).toString() == account)
                    return qMax(one.value(u"ShuttedUntil"_s).toInteger(), one.value(u"MutedUntil"_s).toInteger());
            }
        }
        return 0;
    }

    ThemeController theme;
    MessageWorld world;
    GroupDirectory directory{world.folder.filePath(u"groups.db"_s), world.clock};
    GroupKinds kinds{directory};
    GroupKindLookup kindLookup{*world.service, directory, kinds};
    ErrorText errors{world.catalogue};
    DisplayZone zone;
    MessagesDialogs dialogs;
    QStringList groups, banGroups;
    std::unique_ptr<SanctionStore> store;
    std::unique_ptr<SanctionBoard> board;
    std::unique_ptr<ModerationPanel> panel;
    QString status;
    Inspection inspected;
};

} // namespace imdesk
