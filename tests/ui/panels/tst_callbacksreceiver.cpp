// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachclient.h"
#include "core/callbacks/attachserver.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventlogmodel.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/callbacks/attachdialog.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/panels/callbacks/historyview.h"
#include "ui/panels/callbacks/receiverdialog.h"
#include "ui/panels/callbacks/rulesdialog.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace imdesk;

namespace {

/// Answers as told and keeps what it was asked.
class AskedDialogs : public Dialogs
{
  public:
    bool yes = false;
    QList<Confirmation> asked;
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then({});
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
};

} // namespace

/// The settings of the receiver, and a listener elsewhere in the window.
class TestCallbacksReceiver : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;

    static void press(QDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        dialog.findChild<QDialogButtonBox *>()->button(button)->click();
    }
    static QString said(const QDialog &dialog) { return dialog.findChild<MessageBar *>()->title(); }
    static void type(const QDialog &dialog, const char *name, const QString &text)
    {
        dialog.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
    }

  private Q_SLOTS:
    void settingsAreCheckedKeptAndUsed()
    {
        CallbackHub hub(m_clock);
        AskedDialogs dialogs;
        const QString file = m_dir.filePath(QStringLiteral("a/receiver.json"));
        {
            ReceiverDialog dialog(hub, file, dialogs);
            type(dialog, "receiverPorts", QStringLiteral("9001, 9002x"));
            press(dialog, QDialogButtonBox::Ok);
            QCOMPARE(said(dialog), QStringLiteral("These settings cannot be used"));
            type(dialog, "receiverPorts", QStringLiteral("9001, 9002"));
            type(dialog, "receiverAllowed", QStringLiteral("203.0.113.0/24"));
            dialog.findChild<QSpinBox *>(QStringLiteral("receiverBodyKb"))->setValue(64);
            dialog.findChild<QSpinBox *>(QStringLiteral("receiverKeepMb"))->setValue(500);
            press(dialog, QDialogButtonBox::Ok);
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        QVERIFY(dialogs.asked.isEmpty());
        QCOMPARE(hub.options().morePorts, (QList<quint16>{9001, 9002}));
        QCOMPARE(hub.options().limits.bodyBytes, 64 << 10);
        QVERIFY(!hub.options().allowed.contains(QHostAddress(QStringLiteral("127.0.0.1"))));
        const Result<ReceiverSettings> kept = ReceiverSettings::load(file);
        QVERIFY(kept);
        QCOMPARE(kept->keepMb, 500);
        ReceiverDialog again(hub, file, dialogs);
        QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("receiverPorts"))->text(), QStringLiteral("9001, 9002"));
    }

    void leavingLoopbackIsAskedOnce()
    {
        CallbackHub hub(m_clock);
        AskedDialogs dialogs;
        const QString file = m_dir.filePath(QStringLiteral("b/receiver.json"));
        ReceiverDialog dialog(hub, file, dialogs);
        type(dialog, "receiverAddress", QStringLiteral("0.0.0.0"));
        press(dialog, QDialogButtonBox::Ok);
        QCOMPARE(dialogs.asked.size(), 1);
        // What to set is said there: token, certificate, senders.
        QCOMPARE(dialogs.asked.first().details.size(), 3);
        QVERIFY(dialogs.asked.first().effect.contains(QLatin1String("token")));
        QVERIFY(!QFile::exists(file));
        QVERIFY(hub.options().address.isLoopback());
        dialogs.yes = true;
        press(dialog, QDialogButtonBox::Ok);
        QCOMPARE(dialogs.asked.size(), 2);
        QCOMPARE(hub.options().address, QHostAddress(QStringLiteral("0.0.0.0")));
        ReceiverDialog again(hub, file, dialogs);
        press(again, QDialogButtonBox::Ok);
        QCOMPARE(dialogs.asked.size(), 2);
        // Back on loopback, the next opening is a new one.
        ReceiverDialog closing(hub, file, dialogs);
        type(closing, "receiverAddress", QStringLiteral("::1"));
        press(closing, QDialogButtonBox::Ok);
        QCOMPARE(dialogs.asked.size(), 2);
        ReceiverDialog opening(hub, file, dialogs);
        type(opening, "receiverAddress", QStringLiteral("0.0.0.0"));
        press(opening, QDialogButtonBox::Ok);
        QCOMPARE(dialogs.asked.size(), 3);
    }

    void aListenerElsewhereIsShown()
    {
        // A store somebody else writes, and its door for consoles.
        StoreOptions options;
        options.path = m_dir.filePath(QStringLiteral("listener.db"));
        std::unique_ptr<AttachServer> server;
        auto store = EventStore::open(options).value();
        const auto add = [&store](const QString &sender) {
            auto event = std::make_shared<CallbackEvent>();
            event->receivedAt = QDateTime::currentMSecsSinceEpoch();
            event->command = QStringLiteral("State.StateChange");
            event->sender = sender;
            event->detail = QStringLiteral("Login");
            event->body = "{\"whole\":true}";
            store->submit(event, 0, nullptr);
        };
        for (int i = 0; i < 20; ++i)
            add(QStringLiteral("elsewhere%1").arg(i));
        AttachOptions door;
        door.socket = m_dir.filePath(QStringLiteral("door.sock"));
        QList<ReplyRule> rules;
        server = AttachServer::listen(door, {*store, m_clock,
                                             [] {
                                                 return QJsonObject{{QStringLiteral("push"), QStringLiteral("status")},
                                                                    {QStringLiteral("stored"), 20}};
                                             },
                                             [&rules] { return rules; },
                                             [&rules](const QList<ReplyRule> &fresh) {
                                                 rules = fresh;
                                                 return Result<Done>(Done{});
                                             }})
                     .value();

        CallbackHub hub(m_clock);
        StoreOptions own;
        own.path = m_dir.filePath(QStringLiteral("own.db"));
        hub.openStore(own);
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Open);
        ReplyRule ownRule;
        ownRule.id = ownRule.name = QStringLiteral("own");
        hub.setRules({ownRule});
        DisplayZone zone;
        AskedDialogs dialogs;
        CallbacksPanel panel(hub, zone, dialogs);
        panel.setReceiverFile(m_dir.filePath(QStringLiteral("c/receiver.json")));
        panel.resize(1'000, 700);
        panel.show();
        auto *toggle = panel.findChild<QPushButton *>(QStringLiteral("callbacksToggle"));
        {
            AttachDialog wrong(hub);
            type(wrong, "attachSocket", m_dir.filePath(QStringLiteral("nobody.sock")));
            press(wrong, QDialogButtonBox::Ok);
            QTRY_COMPARE(said(wrong), QStringLiteral("The listener could not be reached"));
            QTRY_VERIFY(!hub.attached());
            QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Open);
        }
        AttachDialog dialog(hub);
        type(dialog, "attachSocket", QDir::current().relativeFilePath(door.socket));
        press(dialog, QDialogButtonBox::Ok);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QTRY_COMPARE(panel.model().rowCount(), 20);
        QCOMPARE(toggle->text(), QStringLiteral("Detach"));
        QCOMPARE(hub.storeState(), CallbackHub::StoreState::Remote);
        QTRY_VERIFY(panel.findChild<QPushButton *>(QStringLiteral("callbacksSave"))->isEnabled());
        QTRY_COMPARE(hub.counts().stored, 20);
        // Live, filtered, whole on demand.
        add(QStringLiteral("latecomer"));
        QTRY_COMPARE(panel.model().rowCount(), 21);
        panel.openWith(QStringLiteral("from = latecomer and latency >= 0")); // known though nothing came behind it
        QTRY_COMPARE(panel.model().rowCount(), 1);
        QByteArray body;
        hub.fetch(21, &panel, [&body](const Result<std::optional<CallbackEvent>> &event) { body = (**event).body; });
        QTRY_COMPARE(body, QByteArray("{\"whole\":true}"));
        // Marks go there and come back; the whole history is searched there.
        hub.remark(3, true, QStringLiteral("look"));
        QTRY_VERIFY(hub.log().remarks()->marks.contains(3));
        panel.openWith(QStringLiteral("mark = yes"));
        QTRY_COMPARE(panel.model().rowCount(), 1);
        panel.openWith(QStringLiteral("from contains elsewhere1"));
        auto *searchStore = panel.findChild<QPushButton *>(QStringLiteral("callbacksSearchStore"));
        QVERIFY(searchStore->isVisibleTo(&panel));
        searchStore->click();
        auto *history = panel.findChild<HistoryView *>();
        QTRY_COMPARE(history->model().rowCount(), 11); // 1, 10 to 19
        QTRY_VERIFY(!history->search().progress().running);
        QCOMPARE(history->search().progress().passed, history->search().progress().total);
        panel.findChild<QPushButton *>(QStringLiteral("callbacksBackToLive"))->click();
        {
            RulesDialog rulesDialog(hub, ReplyRuleStore(m_dir.filePath(QStringLiteral("rules.json"))));
            rulesDialog.show();
            rulesDialog.findChild<QPushButton *>(QStringLiteral("rulesAdd"))->click();
            auto *apply = rulesDialog.findChild<QPushButton *>(QStringLiteral("rulesApply"));
            auto *tryThem = rulesDialog.findChild<QPushButton *>(QStringLiteral("rulesTry"));
            QVERIFY(!apply->isEnabled());
            tryThem->click();
            QTRY_VERIFY(apply->isEnabled());
        }
        // Rules are those of the listener.
        QVERIFY(hub.rules().isEmpty());
        ReplyRule rule;
        rule.id = QStringLiteral("1");
        rule.name = QStringLiteral("theirs");
        hub.setRules({rule});
        QTRY_COMPARE(rules.size(), 1);
        QTRY_COMPARE(hub.rules().size(), 1);
        if (qEnvironmentVariableIsSet("IMDESK_PICTURES")) {
            panel.openWith(QString());
            QTRY_COMPARE(panel.model().rowCount(), 21);
            panel.grab().save(qEnvironmentVariable("IMDESK_PICTURES") + QStringLiteral("/attached.png"));
        }
        // The listener ends: said, and tried again.
        server.reset();
        QTRY_COMPARE(hub.attached()->state(), AttachClient::State::Interrupted);
        QTRY_VERIFY(panel.findChild<MessageBar *>(QStringLiteral("callbacksMessage"))->isShowing());
        toggle->click();
        QVERIFY(!hub.attached());
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Open);
        QCOMPARE(hub.log().size(), 0);
        QCOMPARE(hub.rules().first().name, QStringLiteral("own"));
        QCOMPARE(toggle->text(), QStringLiteral("Start"));
        QVERIFY(!panel.findChild<MessageBar *>(QStringLiteral("callbacksMessage"))->isShowing());
    }

    void aRefusedSecretIsToldInFull()
    {
        StoreOptions options;
        options.path = m_dir.filePath(QStringLiteral("secret.db"));
        const auto store = EventStore::open(options).value();
        AttachOptions door;
        door.socket = m_dir.filePath(QStringLiteral("secret.sock"));
        door.secret = "correct horse battery staple";
        const auto server = AttachServer::listen(door, {*store, m_clock, [] { return QJsonObject(); },
                                                        [] { return QList<ReplyRule>(); },
                                                        [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
                                .value();
        CallbackHub hub(m_clock);
        AttachDialog dialog(hub);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        type(dialog, "attachSocket", door.socket);
        type(dialog, "attachSecret", QStringLiteral("another secret altogether"));
        press(dialog, QDialogButtonBox::Ok);
        QTRY_COMPARE(said(dialog), QStringLiteral("The listener did not accept the secret"));
        // Every line has its room.
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QTRY_VERIFY2(!label->isVisible() || !label->wordWrap() ||
                             label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        for (const QLineEdit *field : dialog.findChildren<QLineEdit *>())
            QVERIFY2(qobject_cast<QAbstractSpinBox *>(field->parentWidget()) ||
                         field->height() >= field->minimumSizeHint().height(),
                     qPrintable(field->objectName()));
    }

    void aListenerIsReachedAtItsPortAndKnownByItsFingerprint()
    {
        CallbackHub hub(m_clock);
        AttachDialog dialog(hub);
        dialog.show();
        auto *port = dialog.findChild<QSpinBox *>(QStringLiteral("attachPort"));
        auto *fingerprint = dialog.findChild<QLineEdit *>(QStringLiteral("attachFingerprint"));
        auto *go = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!go->isEnabled());
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("9443"));
        QVERIFY(go->isEnabled());
        // A socket needs neither.
        type(dialog, "attachSocket", QStringLiteral("there.sock"));
        QVERIFY(!port->isEnabled() && !fingerprint->isEnabled());
        type(dialog, "attachSocket", {});
        QVERIFY(port->isEnabled() && fingerprint->isEnabled());
        QTest::keyClicks(fingerprint, QString(64, QLatin1Char('a')));
        go->click();
        QVERIFY(hub.attached());
        QCOMPARE(int(hub.attached()->target().port), 9443);
        QCOMPARE(hub.attached()->target().fingerprint, QByteArray(64, 'a'));
        hub.detach();
    }

    void rulesThatAreNotAppliedAreAskedFor()
    {
        StoreOptions options;
        options.path = m_dir.filePath(QStringLiteral("asked.db"));
        const auto store = EventStore::open(options).value();
        AttachOptions door;
        door.socket = m_dir.filePath(QStringLiteral("asked.sock"));
        const auto server = AttachServer::listen(door, {*store, m_clock, [] { return QJsonObject(); },
                                                        [] { return QList<ReplyRule>(); },
                                                        [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
                                .value();
        CallbackHub hub(m_clock);
        DisplayZone zone;
        AskedDialogs dialogs;
        CallbacksPanel panel(hub, zone, dialogs);
        panel.setRulesFile(m_dir.filePath(QStringLiteral("asked.json")));
        panel.show();
        AttachTarget target;
        target.socket = door.socket;
        hub.attach(target);
        QTRY_COMPARE(hub.attached()->state(), AttachClient::State::Attached);
        QTRY_VERIFY(!hub.attached()->rulesBase().isEmpty());
        panel.findChild<QPushButton *>(QStringLiteral("callbacksRules"))->click();
        auto *rules = panel.findChild<RulesDialog *>();
        QVERIFY(rules);
        rules->findChild<QPushButton *>(QStringLiteral("rulesAdd"))->click();
        QVERIFY(rules->isChanged());
        auto *toggle = panel.findChild<QPushButton *>(QStringLiteral("callbacksToggle"));
        toggle->click();
        QCOMPARE(dialogs.asked.size(), 1);
        QVERIFY(hub.attached());
        QCOMPARE(rules->rules().size(), 1);
        dialogs.yes = true;
        toggle->click();
        QCOMPARE(dialogs.asked.size(), 2);
        QVERIFY(!hub.attached());
        QVERIFY(rules->rules().isEmpty());
    }

    void aNoteOfAnotherLogIsNotKept()
    {
        StoreOptions options;
        options.path = m_dir.filePath(QStringLiteral("noted.db"));
        AttachOptions door;
        door.socket = m_dir.filePath(QStringLiteral("noted.sock"));
        std::unique_ptr<EventStore> store;
        std::unique_ptr<AttachServer> server;
        const auto begin = [&](int count) {
            store = EventStore::open(options).value();
            for (int i = 0; i < count; ++i) {
                auto event = std::make_shared<CallbackEvent>();
                event->receivedAt = QDateTime::currentMSecsSinceEpoch();
                event->command = QStringLiteral("State.StateChange");
                store->submit(event, 0, nullptr);
            }
            server = AttachServer::listen(door, {*store, m_clock, [] { return QJsonObject(); },
                                                 [] { return QList<ReplyRule>(); },
                                                 [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
                         .value();
        };
        begin(3);
        CallbackHub hub(m_clock);
        DisplayZone zone;
        AskedDialogs dialogs;
        CallbacksPanel panel(hub, zone, dialogs);
        panel.show();
        AttachTarget target;
        target.socket = door.socket;
        hub.attach(target);
        QTRY_COMPARE(panel.model().rowCount(), 3);
        panel.open({ObjectRef::Kind::Event, QStringLiteral("2")});
        auto *note = panel.findChild<QAction *>(QStringLiteral("callbacksNote"));
        QTRY_VERIFY(note->isEnabled());
        note->trigger();
        auto *writing = panel.window()->findChild<QDialog *>(QStringLiteral("noteDialog"));
        QVERIFY(writing);
        auto *text = writing->findChild<QPlainTextEdit *>();
        text->setPlainText(QStringLiteral("about the other one"));
        panel.open({ObjectRef::Kind::Event, QStringLiteral("5")}); // that this log does not hold

        server.reset();
        store.reset();
        auto *keep = writing->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(!keep->isEnabled()); // the listener is away: a note would reach nobody
        QSignalSpy failed(&hub, &CallbackHub::remarkFailed);
        hub.remark(2, false, QStringLiteral("too late"));
        QCOMPARE(failed.count(), 1);
        QVERIFY(QFile::rename(options.path, options.path + QStringLiteral(".old")));
        begin(6);
        QTRY_COMPARE_WITH_TIMEOUT(panel.model().rowCount(), 6, 15'000);
        QVERIFY(!keep->isEnabled());
        QVERIFY(writing->findChild<QLabel *>(QStringLiteral("noteHint"))->text().contains(QLatin1String("another")));
        QCOMPARE(text->toPlainText(), QStringLiteral("about the other one"));
        QVERIFY(panel.findChild<EventView *>(QStringLiteral("callbacksView"))->selectedSeqs().isEmpty());
        writing->reject();
    }

    void aNoteMayOutliveItsPanel()
    {
        StoreOptions options;
        options.path = m_dir.filePath(QStringLiteral("outlived.db"));
        AttachOptions door;
        door.socket = m_dir.filePath(QStringLiteral("outlived.sock"));
        auto store = EventStore::open(options).value();
        auto event = std::make_shared<CallbackEvent>();
        event->receivedAt = QDateTime::currentMSecsSinceEpoch();
        event->command = QStringLiteral("State.StateChange");
        store->submit(event, 0, nullptr);
        auto server = AttachServer::listen(door, {*store, m_clock, [] { return QJsonObject(); },
                                                  [] { return QList<ReplyRule>(); },
                                                  [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
                          .value();
        CallbackHub hub(m_clock);
        DisplayZone zone;
        AskedDialogs dialogs;
        QWidget window;
        auto *panel = new CallbacksPanel(hub, zone, dialogs, &window);
        window.show();
        AttachTarget target;
        target.socket = door.socket;
        hub.attach(target);
        QTRY_COMPARE(panel->model().rowCount(), 1);
        panel->open({ObjectRef::Kind::Event, QStringLiteral("1")});
        auto *note = panel->findChild<QAction *>(QStringLiteral("callbacksNote"));
        QTRY_VERIFY(note->isEnabled());
        note->trigger();
        auto *writing = window.findChild<QDialog *>(QStringLiteral("noteDialog"));
        QVERIFY(writing);
        delete panel;
        server.reset();
        store.reset();
        auto *hint = writing->findChild<QLabel *>(QStringLiteral("noteHint"));
        QTRY_VERIFY2(hint->text().contains(QLatin1String("no longer there")), qPrintable(hint->text()));
        QVERIFY(!writing->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void theButtonOffersSettingsAndListeners()
    {
        StoreOptions options;
        options.path = m_dir.filePath(QStringLiteral("behind.db"));
        const auto store = EventStore::open(options).value();
        AttachOptions door;
        door.socket = m_dir.filePath(QStringLiteral("behind.sock"));
        const auto server = AttachServer::listen(door, {*store, m_clock, [] { return QJsonObject(); },
                                                        [] { return QList<ReplyRule>(); },
                                                        [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
                                .value();
        CallbackHub hub(m_clock);
        StoreOptions own;
        own.path = m_dir.filePath(QStringLiteral("own2.db"));
        hub.openStore(own);
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Open);
        DisplayZone zone;
        AskedDialogs dialogs;
        CallbacksPanel panel(hub, zone, dialogs);
        auto *button = panel.findChild<QPushButton *>(QStringLiteral("callbacksReceiver"));
        panel.resize(1'000, 700);
        panel.show();
        QVERIFY(!button->isVisible()); // there is no file its settings could be kept in
        auto *settings = panel.findChild<QAction *>(QStringLiteral("callbacksReceiverSettings"));
        QVERIFY(!panel.actions().contains(settings)); // which are the menu of the section and the palette
        const QString file = m_dir.filePath(QStringLiteral("e/receiver.json"));
        panel.setReceiverFile(file);
        QVERIFY(button->isVisible() && button->isEnabled());
        QVERIFY(panel.actions().contains(settings));
        auto *attach = panel.findChild<QAction *>(QStringLiteral("callbacksAttach"));
        // The press runs the menu until something is chosen in it.
        const auto choose = [button](QAction *entry) {
            bool shown = false;
            QTimer::singleShot(100, button, [menu = button->menu(), entry, &shown] {
                shown = menu->isVisible() && entry->isEnabled();
                for (int step = 0; step < 4 && menu->activeAction() != entry; ++step)
                    QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, menu->activeAction() == entry ? Qt::Key_Return : Qt::Key_Escape);
            });
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(shown);
        };
        choose(settings);
        auto *dialog = panel.findChild<ReceiverDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        type(*dialog, "receiverPorts", QStringLiteral("9011"));
        press(*dialog, QDialogButtonBox::Ok);
        QCOMPARE(hub.options().morePorts, QList<quint16>{9011});
        const Result<ReceiverSettings> kept = ReceiverSettings::load(file);
        QVERIFY(kept);
        QCOMPARE(kept->morePorts, QStringLiteral("9011"));

        choose(attach);
        auto *attaching = panel.findChild<AttachDialog *>();
        QVERIFY(attaching && attaching->isVisible());
        type(*attaching, "attachSocket", door.socket);
        press(*attaching, QDialogButtonBox::Ok);
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Remote);
        QTRY_COMPARE(attach->text(), QStringLiteral("Detach from the listener"));
        QVERIFY(!settings->isEnabled()); // they are not those of the listener
        choose(attach);
        QVERIFY(!hub.attached());
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Open);
        QCOMPARE(attach->text(), QStringLiteral("Attach to a listener…"));
        QVERIFY(settings->isEnabled());
    }

    void aMessageSqueezesNothing()
    {
        CallbackHub hub(m_clock);
        AskedDialogs dialogs;
        ReceiverDialog dialog(hub, m_dir.filePath(QStringLiteral("f/receiver.json")), dialogs);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QList<FormRow *> rows = dialog.findChildren<FormRow *>();
        QVERIFY(rows.size() > 10);
        const auto squeezed = [&rows] {
            QStringList out;
            for (const FormRow *row : rows) {
                const int needed =
                    row->hasHeightForWidth() ? row->heightForWidth(row->width()) : row->minimumSizeHint().height();
                if (row->height() < needed)
                    out << row->field()->objectName();
            }
            return out;
        };
        QTRY_COMPARE(squeezed(), QStringList());
        const auto *scroll = dialog.findChild<QScrollArea *>(QStringLiteral("receiverScroll"));
        const int before = dialog.height();
        type(dialog, "receiverPorts", QStringLiteral("x"));
        press(dialog, QDialogButtonBox::Ok);
        QTRY_VERIFY(dialog.findChild<MessageBar *>()->isVisible());
        QTRY_COMPARE(squeezed(), QStringList());
        // It grows by what the message takes, as far as the screen goes.
        if (before + 200 < dialog.screen()->availableSize().height())
            QTRY_VERIFY(scroll->viewport()->height() >= scroll->widget()->height());
    }

    void dialogsAreDrawn()
    {
        CallbackHub hub(m_clock);
        AskedDialogs dialogs;
        ReceiverDialog settings(hub, m_dir.filePath(QStringLiteral("d/receiver.json")), dialogs);
        AttachDialog attach(hub);
        for (QDialog *dialog : std::initializer_list<QDialog *>{&settings, &attach}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            for (const QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
                if (qobject_cast<QAbstractSpinBox *>(field->parentWidget()) == nullptr)
                    QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
            }
            if (qEnvironmentVariableIsSet("IMDESK_PICTURES"))
                dialog->grab().save(qEnvironmentVariable("IMDESK_PICTURES") + QLatin1Char('/') + dialog->objectName() +
                                    QStringLiteral(".png"));
        }
    }
};

QTEST_MAIN(TestCallbacksReceiver)
#include "tst_callbacksreceiver.moc"
