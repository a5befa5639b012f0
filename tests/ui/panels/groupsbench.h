// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/models/groupsmodel.h"
#include "core/models/membersmodel.h"
#include "core/services/groupextras.h"
#include "core/services/groupwrites.h"
#include "tests/core/models/grouptestworld.h"
#include "tests/ui/support/exporthands.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/groups/groupspanel.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/keyvalueview.h"
#include "ui/widgets/pageheader.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Answers at once, and remembers what it was asked.
class GroupsDialogs : public Dialogs
{
  public:
    QString path, suggestion;
    void saveFile(QWidget *, const QString &name, const QStringList &,
                  std::function<void(const QString &)> then) override
    {
        suggestion = name;
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
    QList<Confirmation> asked;
    bool yes = false;
};

/// The panel over a running sandbox, shown offscreen.
struct GroupsBench
{
    explicit GroupsBench(int groups = 12, int bigGroupMembers = 0)
        : world(60, groups, bigGroupMembers), errors(world.catalogue)
    {
        zone.setMode(DisplayZone::Mode::Utc);
        make();
    }

    void make()
    {
        panel.reset();
        writes.reset();
        directory.reset();
        directory = std::make_unique<GroupDirectory>(folder.filePath(u"groups.sqlite"_s), world.clock);
        writes = std::make_unique<GroupWrites>(*world.client, *world.service, *directory);
        panel = std::make_unique<GroupsPanel>(*world.service, *directory, *writes, extras, errors, zone, dialogs);
        hands.desk.watch(panel.get());
        panel->resize(1000, 640);
        panel->show();
        QObject::connect(panel.get(), &Panel::inspect, panel.get(),
                         [this](const Inspection &what) { inspected = what; });
        QObject::connect(panel.get(), &Panel::statusMessage, panel.get(),
                         [this](const QString &text) { status = text; });
        QObject::connect(panel.get(), &Panel::navigateTo, panel.get(),
                         [this](const QString &target, const QVariant &value) {
                             wentTo = target;
                             argument = value;
                         });
    }

    /// Shown, listed and all details read.
    void ready()
    {
        panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(model().listing(), GroupsModel::Listing::Complete, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(model().counts().unread, 0, 30'000);
    }

    GroupsModel &model() const { return panel->model(); }
    template <class T>
    T *find(const char *name) const
    {
        auto *found = panel->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QTableView *table() const { return find<QTableView>("groupsTable"); }
    void press(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void clickRow(int row) const
    {
        const QRect cell = table()->visualRect(model().index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    int rowOfKind(GroupKind kind) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, static_cast<int>(GroupColumn::Type)).data(GroupsModel::NumberRole).toInt() ==
                static_cast<int>(kind))
                return row;
        }
        return -1;
    }
    QString caption() const { return find<PageHeader>("groupsHeader")->caption(); }
    QString field(const QString &label) const
    {
        for (const auto &[name, value] : find<KeyValueView>("groupFields")->fields()) {
            if (name == label)
                return value;
        }
        return u"absent"_s;
    }

    GroupTestWorld world;
    ErrorText errors;
    DisplayZone zone;
    GroupsDialogs dialogs;
    QTemporaryDir folder;
    testing::ExportHands hands{dialogs, zone, errors};
    std::unique_ptr<GroupDirectory> directory;
    std::unique_ptr<GroupWrites> writes;
    GroupExtras extras{*world.client};
    std::unique_ptr<GroupsPanel> panel;
    Inspection inspected;
    QString status, wentTo;
    QVariant argument;
};

inline void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("IMDESK_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(100); // a change of theme goes through the event loop
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace imdesk
