// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandbox.h"
#include "tests/support/auditparts.h"
#include "tests/ui/panels/groupsbench.h"
#include "ui/dialogs/formdialog.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTabWidget>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The panel with accounts and groups of its own, and hands for its forms.
struct Desk : AuditParts, GroupsBench
{
    Desk()
    {
        guard(*world.client, world.clock);
        QJsonArray list;
        for (const QString &id : {u"ann"_s, u"bob"_s, u"cem"_s, u"dan"_s})
            list.append(QJsonObject{{u"UserID"_s, id}});
        raw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, list}});
    }
    QJsonObject raw(const QString &path, const QJsonObject &body)
    {
        std::optional<QJsonObject> answer;
        world.client->callRaw(path, body).then([&answer](const Result<QJsonObject> &reply) {
            answer = reply.value_or(QJsonObject());
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
        return answer.value_or(QJsonObject());
    }
    QJsonObject info(const QString &id)
    {
        return world.call(u"get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{id}}})
            .value(u"GroupInfo"_s)
            .toArray()
            .first()
            .toObject();
    }
    QJsonObject member(const QString &group, const QString &account)
    {
        const QJsonArray members =
            world.call(u"get_group_member_info"_s, {{u"GroupId"_s, group}}).value(u"MemberList"_s).toArray();
        for (const auto &one : members) {
            if (one.toObject().value(u"Member_Account"_s).toString() == account)
                return one.toObject();
        }
        return {};
    }
    /// A group with ann as owner and the others as members, its page open.
    QString open(const QString &type, const QString &name)
    {
        const QString id =
            world.call(u"create_group"_s, {{u"Type"_s, type}, {u"Name"_s, name}, {u"Owner_Account"_s, u"ann"_s}})
                .value(u"GroupId"_s)
                .toString();
        if (type != u"AVChatRoom"_s)
            world.call(u"add_group_member"_s,
                       {{u"GroupId"_s, id},
                        {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}},
                                                     QJsonObject{{u"Member_Account"_s, u"cem"_s}}}}});
        panel->open({ObjectRef::Kind::Group, id});
        [&] { QTRY_COMPARE_WITH_TIMEOUT(field(u"Name"_s), name, 20'000); }();
        return id;
    }
    void tab(const QString &title) const
    {
        auto *tabs = find<QTabWidget>("groupTabs");
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == title)
                tabs->setCurrentIndex(i);
        }
        QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
    }
    /// Chooses the members by name in the members' table.
    void choose(const QStringList &accounts, const char *name = "membersTable") const
    {
        auto *table = find<QTableView>(name);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, accounts.first()) >= 0, 20'000); }();
        table->clearSelection();
        for (const QString &account : accounts) {
            const int row = rowOf(table, account);
            QVERIFY(row >= 0);
            QTest::mouseClick(table->viewport(), Qt::LeftButton,
                              account == accounts.first() ? Qt::NoModifier : Qt::ControlModifier,
                              table->visualRect(table->model()->index(row, 0)).center());
        }
    }
    static int rowOf(const QTableView *table, const QString &account)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == account)
                return row;
        }
        return -1;
    }
    QPushButton *shown(const char *name) const
    {
        for (QPushButton *button : panel->findChildren<QPushButton *>(QLatin1String(name))) {
            if (button->isVisible())
                return button;
        }
        qFatal("no visible button %s", name);
        return nullptr;
    }
    void click(const char *name) const { QTest::mouseClick(shown(name), Qt::LeftButton); }
    void pick(const char *button, const QString &entry) const
    {
        for (QAction *action : shown(button)->menu()->actions()) {
            if (action->text() == entry) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + entry));
    }
    FormDialog *dialog(const char *name) const
    {
        FormDialog *found = nullptr;
        [&] {
            QTRY_VERIFY((found = panel->findChild<FormDialog *>(QLatin1String(name))) != nullptr);
            QTRY_VERIFY(found->isVisible());
        }();
        return found;
    }
    /// A key as a person presses it: in the active window, on the widget with the focus.
    static void key(QWidget *widget, Qt::Key key)
    {
        widget->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget->window()));
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    template <class T>
    static T *in(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    static void write(QWidget *parent, const char *name, const QString &text)
    {
        auto *line = in<QLineEdit>(parent, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
    }
    static void submit(QWidget *parent)
    {
        auto *button = in<QPushButton>(parent, "dialogDo");
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString toast() const
    {
        return find<QLabel>("toastText")->isVisible() ? find<QLabel>("toastText")->text() : QString();
    }
    void undo() const { press("toastUndo"); }
};

} // namespace imdesk
