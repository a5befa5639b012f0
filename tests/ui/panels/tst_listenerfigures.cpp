// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachforms.h"
#include "core/callbacks/attachserver.h"
#include "core/callbacks/budgetalarm.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventstore.h"
#include "tests/ui/support/nodialogs.h"
#include "ui/panels/callbacks/answertools.h"
#include "ui/panels/callbacks/budgetwords.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/receiverwords.h"
#include "ui/panels/callbacks/targetsdialog.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What an attached window shows of the answers and targets of the listener.
class TestListenerFigures : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        StoreOptions options;
        options.path = m_dir->filePath(u"listener.db"_s);
        m_store = std::move(EventStore::open(options).value());
        AttachTarget target;
        target.socket = m_dir->filePath(u"door.sock"_s);
        AttachOptions door;
        door.socket = target.socket;
        m_figures = {};
        m_targets.clear();
        m_server = AttachServer::listen(door, {*m_store, m_clock,
                                               [this] {
                                                   return QJsonObject{{u"budget"_s, attach::budgetOut(m_figures)},
                                                                      {u"targets"_s, attach::targetsOut(m_targets)}};
                                               },
                                               [] { return QList<ReplyRule>(); },
                                               [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
                       .value();
        m_hub = std::make_unique<CallbackHub>(m_clock);
        m_panel = std::make_unique<CallbacksPanel>(*m_hub, m_zone, m_dialogs);
        m_panel->setAnswering({m_catalogue, m_clock, m_dir->filePath(u"targets.json"_s), {}, {}});
        m_panel->show();
        m_hub->attach(target);
        QTRY_VERIFY(m_hub->attached()->state() == AttachClient::State::Attached);
    }
    void cleanup()
    {
        m_panel.reset();
        m_hub.reset();
        m_server.reset();
        m_store.reset();
    }

    void itsAnswersAreToldAsOnesOwn()
    {
        QVERIFY(!card()->isShowing());
        m_figures.answers = 40;
        m_figures.p95 = 1'625;
        QTRY_VERIFY(card()->isShowing());
        QCOMPARE(card()->kind(), MessageBar::Kind::Warning);
        QCOMPARE(card()->title(), BudgetAlarm::tight(m_figures).title);
        QVERIFY2(receiverCaption(*m_hub).contains(budgetCaption(m_figures)), qPrintable(receiverCaption(*m_hub)));
        m_figures.late = 2;
        m_figures.lateMs = 2'300;
        m_figures.lateCommand = u"Group.CallbackBeforeSendMsg"_s;
        QTRY_COMPARE(card()->kind(), MessageBar::Kind::Error);
        QCOMPARE(card()->title(), BudgetAlarm::late(m_figures).title);
        // They are nothing of this computer's own receiver.
        m_hub->detach();
        QVERIFY(!card()->isShowing());
        QCOMPARE(m_hub->budget(), BudgetFigures());
    }

    void aListenerThatIsStartedAnewIsToldAnew()
    {
        m_figures.late = 5;
        QTRY_COMPARE(card()->title(), BudgetAlarm::late(m_figures).title);
        m_figures.late = 0;
        QTRY_COMPARE(m_hub->budget().late, 0);
        m_figures.late = 1;
        QTRY_COMPARE(card()->title(), BudgetAlarm::late(m_figures).title);
    }

    void itsTargetsAreShown()
    {
        auto *action = m_panel->findChild<QAction *>(u"callbacksTargets"_s);
        QVERIFY(action);
        action->trigger();
        auto *dialog = m_panel->findChild<TargetsDialog *>();
        QVERIFY(dialog);
        auto *label = dialog->findChild<QLabel *>(u"targetsOfListener"_s);
        QVERIFY(label);
        QVERIFY(label->isHidden());
        TargetFigures figures;
        figures.sent = 283;
        figures.queued = 7;
        figures.queuedBytes = 1'000'000;
        figures.resting = true;
        figures.lastTrouble = u"Connection refused"_s;
        m_targets = {{u"dead"_s, figures}};
        QTRY_VERIFY(!label->isHidden());
        QVERIFY2(label->text().contains(u"\u201Cdead\u201D"_s) && label->text().contains(u"7 event"_s) &&
                     label->text().contains(figures.lastTrouble),
                 qPrintable(label->text()));
        m_hub->detach();
        QTRY_VERIFY(label->isHidden());
    }

  private:
    MessageBar *card() const { return m_panel->findChild<MessageBar *>(u"callbacksBudget"_s); }

    const Catalogue m_catalogue;
    SystemClock m_clock;
    DisplayZone m_zone;
    NoDialogs m_dialogs;
    BudgetFigures m_figures;
    QList<TargetReport> m_targets;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<AttachServer> m_server;
    std::unique_ptr<CallbackHub> m_hub;
    std::unique_ptr<CallbacksPanel> m_panel;
};

QTEST_MAIN(TestListenerFigures)
#include "tst_listenerfigures.moc"
