// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/directory/groupkinds.h"
#include "core/services/draftstore.h"
#include "core/services/groupkindlookup.h"
#include "core/services/messageimporter.h"
#include "core/services/messagesender.h"
#include "core/services/recallrun.h"
#include "tests/core/services/messageworld.h"
#include "tests/ui/support/exporthands.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/messages/composepage.h"
#include "ui/panels/messages/historypage.h"
#include "ui/panels/messages/messagespanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

#include <functional>
#include <utility>

namespace imdesk {

/// Answers every question at once with what it was told, and remembers the question.
class MessagesDialogs : public Dialogs
{
  public:
    bool yes = true;
    QString path;
    QList<Confirmation> asked;
    std::function<void()> meanwhile; ///< happens once, while the question stands

    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then(path); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        if (meanwhile)
            std::exchange(meanwhile, nullptr)();
        then(yes);
    }
};

/// The computer's clock, put ahead.
class ClockAhead : public Clock
{
  public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch() + aheadMs; }
    qint64 aheadMs = 0;
};

/// The panel of messages over a running sandbox, shown offscreen, with hands.
struct MessagesBench
{
    MessagesBench()
    {
        zone.setMode(DisplayZone::Mode::Utc);
        theme.setChoice(ThemeController::Choice::Light);
        make();
    }
    void make()
    {
        panel.reset();
        drafts.reset();
        importDrafts.reset();
        importer.reset();
        sender.reset();
        copies.reset();
        copies = std::make_unique<MessageCopies>(world.folder.filePath(QStringLiteral("copies.jsonl")), world.clock);
        sender = std::make_unique<MessageSender>(*world.client, senderClock);
        importer = std::make_unique<MessageImporter>(*world.client, world.clock);
        drafts = std::make_unique<DraftStore>(world.folder.path(), QStringLiteral("message-draft"));
        importDrafts = std::make_unique<DraftStore>(world.folder.path(), QStringLiteral("import-draft"));
        panel = std::make_unique<MessagesPanel>(MessagesParts{*world.conversations, *copies, *sender, *importer,
                                                              *drafts, *importDrafts, world.profile, errors, zone,
                                                              dialogs, kinds, kindLookup, refusals});
        hands.desk.watch(panel.get());
        panel->resize(1000, 700);
        panel->show();
        panel->activateWindow();
        QObject::connect(panel.get(), &Panel::inspect, panel.get(),
                         [this](const Inspection &what) { inspected = what; });
        QObject::connect(panel.get(), &Panel::statusMessage, panel.get(),
                         [this](const QString &text) { status = text; });
    }
    /// As if the list of groups had read it.
    void know(const QString &group, const QString &type)
    {
        api::GroupInfo info;
        info.groupId = group;
        info.type = type;
        directory.keep({info});
    }
    template <class T>
    T *find(const char *name) const
    {
        for (T *widget : panel->findChildren<T *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        T *any = panel->findChild<T *>(QLatin1String(name));
        if (!any)
            qFatal("no widget %s", name);
        return any;
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
    void typeLong(const char *field, const QString &text) const
    {
        auto *edit = find<QPlainTextEdit>(field);
        edit->setFocus();
        edit->selectAll();
        edit->insertPlainText(text); // keyClicks knows no Chinese
    }
    void choose(const char *box, int index) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setFocus();
        while (combo->currentIndex() < index)
            QTest::keyClick(combo, Qt::Key_Down);
        while (combo->currentIndex() > index)
            QTest::keyClick(combo, Qt::Key_Up);
        // The fields of the kind before are gone once the loop has turned.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void showTab(int tab) const { find<QTabWidget>("messagesTabs")->setCurrentIndex(tab); }
    MessagesModel &rows() const { return panel->history().model(); }
    QTableView *table() const { return find<QTableView>("historyTable"); }
    void waitForHistory() const { QTRY_VERIFY_WITH_TIMEOUT(!rows().reader().isBusy(), 20'000); }
    void openPair(const QString &self, const QString &peer) const
    {
        choose("historyKind", 0);
        type("historySelf", self);
        type("historyPeer", peer);
        press("historyShow");
        waitForHistory();
    }
    void openGroup(const QString &group) const
    {
        choose("historyKind", 1);
        type("historyGroup", group);
        QTest::keyClick(find<QLineEdit>("historyGroup"), Qt::Key_Return);
        waitForHistory();
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {}) const
    {
        table()->scrollTo(rows().index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys,
                          table()->visualRect(rows().index(row, MessagesModel::Sender)).center());
    }
    QString cell(int row, int column) const { return rows().index(row, column).data().toString(); }
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("IMDESK_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100);
        panel->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }

    ThemeController theme;
    MessageWorld world;
    GroupDirectory directory{world.folder.filePath(QStringLiteral("groups.db")), world.clock};
    GroupKinds kinds{directory};
    GroupKindLookup kindLookup{*world.service, directory, kinds};
    std::shared_ptr<PlanRefusals> refusals = std::make_shared<PlanRefusals>();
    ErrorText errors{world.catalogue};
    DisplayZone zone;
    ClockAhead senderClock;
    MessagesDialogs dialogs;
    testing::ExportHands hands{dialogs, zone, errors};
    std::unique_ptr<MessageCopies> copies;
    std::unique_ptr<MessageSender> sender;
    std::unique_ptr<MessageImporter> importer;
    std::unique_ptr<DraftStore> drafts, importDrafts;
    std::unique_ptr<MessagesPanel> panel;
    Inspection inspected;
    QString status;
};

} // namespace imdesk
