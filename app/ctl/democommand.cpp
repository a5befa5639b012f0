// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/eventoutput.h"

#include "core/api/groups.h"
#include "core/api/messages.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/httpreceiver.h"
#include "core/exporting/exportfile.h"
#include "core/sandbox/sandbox.h"
#include "core/services/statisticsexport.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticsservice.h"

#include <QDir>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

namespace imdesk {

namespace {

/// The four jobs, one after the other, against a sandbox of its own. Members die in reverse order: first who asks, last
/// who answers.
class Demo : public QObject
{
  public:
    explicit Demo(Ctl &ctl) : QObject(&ctl), m_ctl(ctl) {}

    void run()
    {
        m_ctl.onSignal([this] {
            m_ctl.warn(Ctl::tr("imdeskctl: interrupted before the demo was done."));
            m_ctl.end(ExitCode::Interrupted);
        });
        say(Ctl::tr("imdesk demo: the four jobs of a support desk, on a simulated service."));
        StoreOptions storeOptions;
        storeOptions.path = m_folder.filePath(QStringLiteral("events.db"));
        auto store = EventStore::open(storeOptions, [this](const std::vector<EventPtr> &events) {
            QMetaObject::invokeMethod(this, [this, events] { onEvents(events); }, Qt::QueuedConnection);
        });
        if (!store) {
            m_ctl.fail(store.error());
            return;
        }
        m_store = std::move(*store);
        ReceiverOptions receiverOptions;
        receiverOptions.sdkAppId = m_options.sdkAppId;
        receiverOptions.token = "demo";
        m_receiver = std::make_unique<HttpReceiver>(receiverOptions, *m_store, m_ctl.clock);
        connect(m_receiver.get(), &HttpReceiver::failed, this, [this](const ApiError &error) { m_ctl.fail(error); });
        connect(m_receiver.get(), &HttpReceiver::listening, this, &Demo::startSandbox);
    }

  private:
    /// For people; programs get one line an act instead.
    void say(const QString &line)
    {
        if (!m_ctl.json())
            m_ctl.print(line);
    }

    void endAct()
    {
        if (m_ctl.json())
            m_ctl.print(m_act);
    }

    void startSandbox(const QUrl &callbackUrl)
    {
        m_options.callbackUrl = callbackUrl;
        m_options.callbackToken = "demo";
        m_options.trafficPerSecond = 10;
        m_sandbox = std::make_unique<Sandbox>(m_options, m_ctl.clock);
        connect(m_sandbox.get(), &Sandbox::failed, this, [this](const ApiError &error) { m_ctl.fail(error); });
        connect(m_sandbox.get(), &Sandbox::started, this, &Demo::browse);
        m_sandbox->startAsync();
    }

    void browse()
    {
        Profile profile;
        profile.name = QStringLiteral("demo");
        profile.sdkAppId = m_options.sdkAppId;
        profile.admin = m_options.admin;
        profile.baseUrl = m_sandbox->baseUrl().toString();
        profile.level = SafetyLevel::Sandbox;
        m_signer = std::make_unique<Signer>(profile.sdkAppId, profile.admin, m_ctl.clock);
        m_signer->setSecretKey(m_sandbox->secretKey());
        m_client = std::make_unique<ApiClient>(profile, *m_signer, m_ctl.catalogue, m_ctl.clock);
        say(Ctl::tr("\n1. Browse groups and members (%1)").arg(profile.baseUrl));
        api::GroupList request;
        request.type = QStringLiteral("Public");
        whenDone(m_client->call(api::groupList, request), this, [this](const Result<api::GroupListReply> &reply) {
            if (!reply || reply->groups.isEmpty()) {
                m_ctl.fail(reply ? makeError(ApiError::Kind::Decode, Ctl::tr("The sandbox holds no public group."))
                                 : reply.error());
                return;
            }
            m_act = QJsonObject{{QStringLiteral("act"), QStringLiteral("browse")},
                                {QStringLiteral("base_url"), m_client->profile().baseUrl},
                                {QStringLiteral("public_groups"), qint64(reply->totalCount)}};
            say(Ctl::tr("   %1 public groups; the first three:").arg(reply->totalCount));
            for (const api::GroupIdItem &item : reply->groups.mid(0, 3))
                say(QStringLiteral("     ") + visibleText(item.groupId));
            m_group = reply->groups.first().groupId;
            showMembers();
        });
    }

    void showMembers()
    {
        api::MemberQuery query;
        query.groupId = m_group;
        query.limit = 5;
        whenDone(m_client->call(api::memberQuery, query), this, [this](const Result<api::MemberQueryReply> &reply) {
            if (!reply) {
                m_ctl.fail(reply.error());
                return;
            }
            m_act.insert(QStringLiteral("group"), m_group);
            m_act.insert(QStringLiteral("members"), qint64(reply->memberNum));
            endAct();
            say(Ctl::tr("   %1 has %2 members, among them:").arg(visibleText(m_group)).arg(reply->memberNum));
            for (const api::Member &member : reply->members)
                say(QStringLiteral("     %1 (%2)").arg(visibleText(member.account), member.role));
            notify();
        });
    }

    void notify()
    {
        say(Ctl::tr("\n2. Send a system notification"));
        api::GroupNotification notification;
        notification.groupId = m_group;
        notification.content = Ctl::tr("Service pause from 22:00 to 23:00.");
        whenDone(m_client->call(api::groupNotification, notification), this, [this](const Result<EmptyReply> &reply) {
            if (!reply) {
                m_ctl.fail(reply.error());
                return;
            }
            m_act = QJsonObject{{QStringLiteral("act"), QStringLiteral("notify")}, {QStringLiteral("group"), m_group}};
            endAct();
            say(Ctl::tr("   Sent to everyone online in %1. It is not stored and fires no callback.")
                    .arg(visibleText(m_group)));
            say(Ctl::tr("\n3. Watch live callbacks for three seconds"));
            m_watching = true;
            QTimer::singleShot(3000, this, [this] {
                m_watching = false;
                m_act = QJsonObject{{QStringLiteral("act"), QStringLiteral("callbacks")},
                                    {QStringLiteral("received"), m_received}};
                endAct();
                say(Ctl::tr("   %1 callbacks received, checked, stored and answered.").arg(m_received));
                exportStatistics();
            });
        });
    }

    void onEvents(const std::vector<EventPtr> &events)
    {
        m_received += std::ssize(events);
        for (const EventPtr &event : events) {
            if (m_watching && m_shown++ < 8)
                say(QStringLiteral("   ") + eventWords(*event));
        }
    }

    void exportStatistics()
    {
        say(Ctl::tr("\n4. Export operational statistics"));
        auto *service = new StatisticsService(*m_client, m_ctl.clock, this);
        whenDone(service->fetch(), this, [this](const Result<Statistics> &statistics) {
            if (!statistics) {
                m_ctl.fail(statistics.error());
                return;
            }
            StatisticsExport wish;
            for (const StatisticsField &field : statisticsFields())
                wish.keys << field.key;
            const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
            const QString name =
                QStringLiteral("imdesk-demo-statistics-%1.csv").arg(QCoreApplication::applicationPid());
            const Result<ExportSummary> written =
                writeExport(statisticsTable(*statistics, wish), {}, QDir(folder).filePath(name));
            if (!written) {
                m_ctl.fail(written.error());
                return;
            }
            m_act = QJsonObject{{QStringLiteral("act"), QStringLiteral("statistics")},
                                {QStringLiteral("rows"), written->rows},
                                {QStringLiteral("columns"), written->columns},
                                {QStringLiteral("path"), written->path}};
            endAct();
            say(Ctl::tr("   %1 Beijing days with %2 columns were written to:")
                    .arg(written->rows)
                    .arg(written->columns));
            say(written->path);
            m_ctl.end(ExitCode::Done);
        });
    }

    Ctl &m_ctl;
    QTemporaryDir m_folder;
    SandboxOptions m_options;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<HttpReceiver> m_receiver;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    QString m_group;
    QJsonObject m_act; ///< what there is to tell of the one under way
    qint64 m_received = 0;
    int m_shown = 0;
    bool m_watching = false;
};

} // namespace

CtlCommand demoCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("demo");
    command.summary = Ctl::tr("Do the four jobs against a sandbox it starts, and print what it did.");
    command.options = [](QCommandLineParser &) {};
    command.run = [](Ctl &ctl) { (new Demo(ctl))->run(); };
    command.examples = {QStringLiteral("imdeskctl demo"), QStringLiteral("imdeskctl demo --json")};
    return command;
}

} // namespace imdesk
