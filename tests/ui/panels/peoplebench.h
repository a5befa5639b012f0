// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/models/accountsmodel.h"
#include "tests/core/services/messageworld.h"
#include "tests/support/auditparts.h"
#include "tests/ui/support/exporthands.h"
#include "tests/ui/support/idmenus.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/panels/people/peoplepanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Answers every question at once, and remembers what it was asked.
class PeopleDialogs : public Dialogs
{
  public:
    bool yes = true;
    QString path;
    QList<Confirmation> asked;
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then(path); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
};

/// The panel of people over a running sandbox with alice, bob, carol and dave, shown offscreen, with hands.
struct PeopleBench : AuditParts
{
    explicit PeopleBench(SafetyLevel level = SafetyLevel::Sandbox, bool readOnly = false)
    {
        speak();
        world.profile.level = level;
        world.profile.readOnly = readOnly;
        world.client->setProfile(world.profile);
        zone.setMode(DisplayZone::Mode::Utc);
        theme.setChoice(qEnvironmentVariableIsSet("IMDESK_PICTURES_DARK") ? ThemeController::Choice::Dark
                                                                          : ThemeController::Choice::Light);
        make();
    }
    void make()
    {
        window.reset();
        board.reset();
        store.reset();
        directory.reset();
        directory = std::make_unique<AccountDirectory>(world.folder.filePath(u"accounts.db"_s),
                                                       clock ? *clock : static_cast<const Clock &>(world.clock));
        store = std::make_unique<SanctionStore>(world.folder.filePath(u"sanctions.db"_s));
        board = std::make_unique<SanctionBoard>(*world.client, *store, world.clock, u"tester"_s);
        window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins(0, 0, 0, 0);
        for (const QString &id : {u"messages"_s, u"moderation"_s, u"callbacks"_s})
            (new NamedSection(id, window.get()))->hide();
        panel = new PeoplePanel({accounts,
                                 friends,
                                 *board,
                                 *directory,
                                 errors,
                                 zone,
                                 dialogs,
                                 [this](const MessageQuestion &question) { why << question; },
                                 {},
                                 refusals},
                                window.get());
        column->addWidget(panel);
        hands.desk.watch(panel);
        window->resize(1180, 720);
        window->show();
        window->activateWindow();
        QObject::connect(panel, &Panel::inspect, panel, [this](const Inspection &what) { inspected = what; });
        QObject::connect(panel, &Panel::statusMessage, panel, [this](const QString &text) { status = text; });
        QObject::connect(panel, &Panel::navigateTo, panel, [this](const QString &target, const QVariant &value) {
            wentTo = target;
            argument = value;
        });
        bool idle = false;
        directory->whenIdle([&idle] { idle = true; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(idle, 20'000); }();
    }
    ~PeopleBench() { window.reset(); }

    QJsonObject raw(const QString &command, const QJsonObject &body) { return world.raw(command, body); }
    AccountsModel &model() const { return panel->model(); }
    /// Accounts in the list, as somebody would have typed them.
    void know(const QStringList &ids) const
    {
        directory->noteIds(ids, AccountSource::Entered);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(model().rowOfId(ids.last()) >= 0, 20'000); }();
    }
    /// The visible widget of a name, else any.
    template <class T>
    T *find(const char *name, QWidget *in = nullptr) const
    {
        QWidget *root = in ? in : static_cast<QWidget *>(panel);
        const QList<T *> all = root->findChildren<T *>(QLatin1String(name));
        for (T *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        if (all.isEmpty())
            qFatal("no widget %s", name);
        return all.first();
    }
    void press(const char *name, QWidget *in = nullptr) const
    {
        auto *button = find<QPushButton>(name, in);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), name, 20'000);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *field, const QString &text, QWidget *in = nullptr) const
    {
        auto *edit = find<QLineEdit>(field, in);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void typeList(const char *field, const QString &text, QWidget *in = nullptr) const
    {
        auto *edit = find<QPlainTextEdit>(field, in);
        edit->setFocus();
        edit->selectAll();
        edit->insertPlainText(text);
    }
    /// The open dialog of a name.
    QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                (found = panel->findChild<QDialog *>(QLatin1String(name))) != nullptr && found->isVisible(), 10'000);
        }();
        return found;
    }
    void submit(QDialog *dialog) const { press("dialogDo", dialog); }
    /// The page of a person with one of its tabs in front.
    void openPerson(const QString &account, const QString &tab = {}) const
    {
        panel->openWith(QVariantMap{{u"account"_s, account}, {u"tab"_s, tab}});
    }
    static int rowOf(const QTableView *table, const QString &text, int column = 0)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }
    /// Chooses rows by the text of their first column, as a hand does.
    void choose(const char *name, const QStringList &texts) const
    {
        auto *table = find<QTableView>(name);
        for (const QString &text : texts)
            QTRY_VERIFY2_WITH_TIMEOUT(rowOf(table, text) >= 0, qPrintable(text), 20'000);
        table->clearSelection();
        for (const QString &text : texts) {
            const QModelIndex cell = table->model()->index(rowOf(table, text), 0);
            table->scrollTo(cell);
            QTest::mouseClick(table->viewport(), Qt::LeftButton,
                              text == texts.first() ? Qt::NoModifier : Qt::ControlModifier,
                              table->visualRect(cell).center());
        }
    }
    /// Opens the menu of a row and gives its entry.
    QAction *menuEntry(const char *name, const QString &text, const char *entry) const
    {
        auto *table = find<QTableView>(name);
        const QModelIndex cell = table->model()->index(rowOf(table, text), 0);
        Q_EMIT table->customContextMenuRequested(table->visualRect(cell).center());
        QAction *action = nullptr;
        for (QMenu *menu : table->findChildren<QMenu *>()) {
            for (QAction *one : menu->actions()) {
                if (one->objectName() == QLatin1String(entry))
                    action = one;
            }
        }
        return action;
    }
    QString message(const char *bar) const { return find<MessageBar>(bar)->title(); }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    /// A call of the service about alice's friends and the like, as the sandbox has it now.
    QStringList friendsOf(const QString &owner)
    {
        QStringList ids;
        const QJsonArray rows = raw(u"sns/friend_get"_s, {{u"From_Account"_s, owner}, {u"StartIndex"_s, 0}})
                                    .value(u"UserDataItem"_s)
                                    .toArray();
        for (const auto &row : rows)
            ids << row.toObject().value(u"To_Account"_s).toString();
        ids.sort();
        return ids;
    }
    void befriend(const QString &a, const QString &b)
    {
        raw(u"sns/friend_add"_s,
            {{u"From_Account"_s, a},
             {u"ForceAddFlags"_s, 1},
             {u"AddFriendItem"_s,
              QJsonArray{QJsonObject{{u"To_Account"_s, b}, {u"AddSource"_s, u"AddSource_Type_Test"_s}}}}});
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("IMDESK_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(150);
        window->grab().save(folder + u'/' + name + u".png"_s);
    }
    static void picture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IMDESK_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(150);
        widget->grab().save(folder + u'/' + name + u".png"_s);
    }

    /// Pictures in another language: the path of a .qm file.
    static void speak()
    {
        static QTranslator translator;
        const QString file = qEnvironmentVariable("IMDESK_PICTURES_QM");
        if (!file.isEmpty() && translator.load(file))
            QCoreApplication::installTranslator(&translator);
    }

    ThemeController theme;
    MessageWorld world;
    const Clock *clock = nullptr; ///< of the directory, in place of the computer's; taken up by make()
    ErrorText errors{world.catalogue};
    DisplayZone zone;
    PeopleDialogs dialogs;
    testing::ExportHands hands{dialogs, zone, errors};
    AccountService accounts{*world.client};
    FriendService friends{*world.client};
    std::unique_ptr<AccountDirectory> directory;
    std::unique_ptr<SanctionStore> store;
    std::unique_ptr<SanctionBoard> board;
    std::shared_ptr<PlanRefusals> refusals = std::make_shared<PlanRefusals>();
    std::unique_ptr<QWidget> window;
    PeoplePanel *panel = nullptr;
    QList<MessageQuestion> why;
    Inspection inspected;
    QString status, wentTo;
    QVariant argument;
};

} // namespace imdesk
