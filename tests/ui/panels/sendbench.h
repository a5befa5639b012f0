// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/models/groupfinder.h"
#include "core/models/notificationreceivers.h"
#include "core/models/notificationresultsmodel.h"
#include "core/net/apiclient.h"
#include "core/sandbox/sandbox.h"
#include "core/services/notificationgate.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/send/sendpanel.h"
#include "ui/panels/send/sendresults.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Answers every question at once with what it was told, and remembers the question.
class AnsweringDialogs : public Dialogs
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

/// The send panel over the real sandbox, with hands: what its tests stand on.
class SendBench : public QObject
{
  protected:
    void startSandbox()
    {
        QCoreApplication::setAttribute(Qt::AA_DontShowShortcutsInContextMenus);
        m_theme.setChoice(ThemeController::Choice::Light);
        SandboxOptions options;
        options.accounts = 40;
        options.groups = 6;
        options.trafficPerSecond = 0;
        options.enforceRates = false;
        m_sandbox = std::make_unique<Sandbox>(options);
        QVERIFY(m_sandbox->start());
        m_profile.name = u"Shop-CN"_s;
        m_profile.sdkAppId = m_sandbox->options().sdkAppId;
        m_profile.baseUrl = m_sandbox->baseUrl().toString();
        m_profile.admin = m_sandbox->options().admin;
        m_profile.level = SafetyLevel::Sandbox;
        m_profile.testAccount = u"member1"_s;
        m_signer = std::make_unique<Signer>(m_profile.sdkAppId, m_profile.admin, m_clock);
        m_signer->setSecretKey(m_sandbox->secretKey());
        m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
        QJsonArray accounts;
        for (int i = 0; i < 60; ++i)
            accounts.append(QJsonObject{{u"UserID"_s, u"member%1"_s.arg(i)}});
        QVERIFY(call(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, accounts}}));
        create(u"public1"_s, u"Public"_s, u"Night shift"_s, 12);
        create(u"public2"_s, u"Public"_s, u"Day shift"_s, 5);
        create(u"live1"_s, u"AVChatRoom"_s, u"Big show"_s, 0);
        const auto infos = call(u"group_open_http_svc/get_group_info"_s,
                                {{u"GroupIdList"_s, QJsonArray{u"public1"_s, u"public2"_s, u"live1"_s}}});
        QVERIFY(infos);
        const auto decoded = decode<api::GroupInfoReply>(*infos);
        QVERIFY(decoded);
        for (const api::GroupInfo &info : decoded->groups)
            m_known.put(GroupRow(info, 1));
        QCOMPARE(m_known.size(), 3);
    }
    void openPanel()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_sandbox->clearFaults();
        m_sandbox->setNotificationsClosed(false);
        m_profile.level = SafetyLevel::Sandbox;
        m_profile.readOnly = false;
        m_profile.notificationsClosed = false;
        m_profile.testAccount = u"member1"_s;
        m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
        m_groups = std::make_unique<GroupService>(*m_client);
        m_gate = std::make_unique<NotificationGate>(*m_client);
        m_service = std::make_unique<NotificationService>(*m_client, m_clock);
        m_audience = std::make_unique<NotificationAudience>(*m_client, *m_groups, m_clock);
        m_dialogs = {};
        makePanel();
    }
    void closePanel()
    {
        m_panel.reset();
        m_finder.reset();
        m_model.reset();
        m_directory.reset();
        m_drafts.reset();
        m_audience.reset();
        m_service.reset();
        m_gate.reset();
        m_groups.reset();
    }
    /// From now on names come as in the program: out of the cache and from the service.
    void findFromTheService()
    {
        m_panel.reset();
        m_drafts.reset();
        m_directory = std::make_unique<GroupDirectory>(m_dir->filePath(u"groups.db"_s), m_clock);
        m_model = std::make_unique<GroupsModel>(*m_groups, *m_directory);
        m_finder = std::make_unique<GroupFinder>(*m_model);
        makePanel();
    }

    template <class T>
    T *find(const char *name) const
    {
        T *widget = m_panel->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("No widget named %s", name);
        return widget;
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void addGroup(const QString &id) const
    {
        auto *field = find<QLineEdit>("sendGroupSearch");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, id);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void type(const char *edit, const QString &text) const
    {
        auto *field = find<QPlainTextEdit>(edit);
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    QString resultAt(int row, int column) const
    {
        return m_panel->results().model().index(row, column).data().toString();
    }
    bool finished() const { return !m_service->isRunning() && !m_service->results().isEmpty(); }
    Result<QJsonObject> call(const QString &path, const QJsonObject &body) const
    {
        const auto future = m_client->callRaw(path, body);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return fail(ApiError::Kind::Timeout, u"no answer"_s);
        return future.result();
    }
    void create(const QString &id, const QString &type, const QString &name, int members) const
    {
        QJsonArray list;
        for (int i = 0; i < members; ++i)
            list.append(QJsonObject{{u"Member_Account"_s, u"member%1"_s.arg(i)}});
        QJsonObject body{{u"Type"_s, type}, {u"GroupId"_s, id}, {u"Name"_s, name}, {u"Owner_Account"_s, u"member0"_s}};
        if (members > 0)
            body.insert(u"MemberList"_s, list);
        const Result<QJsonObject> created = call(u"group_open_http_svc/create_group"_s, body);
        QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
    }
    void makePanel()
    {
        m_drafts = std::make_unique<DraftStore>(m_dir->path(), u"notification"_s);
        const auto search = [this](const QString &wanted, int limit) {
            return m_finder ? m_finder->search(wanted, limit) : searchGroups(m_known, wanted, limit);
        };
        m_panel = std::make_unique<SendPanel>(SendPanel::Parts{*m_service, *m_gate, *m_audience, *m_groups, *m_drafts,
                                                               m_profile, m_errors, m_zone, m_dialogs, search,
                                                               m_finder.get()});
        m_panel->resize(1000, 640);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
        m_panel->activated();
        m_panel->focusFirst();
        new QAbstractItemModelTester(&m_panel->receivers(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_panel.get());
        new QAbstractItemModelTester(const_cast<NotificationResultsModel *>(&m_panel->results().model()),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get());
    }
    void remake()
    {
        m_panel.reset();
        m_drafts.reset();
        makePanel();
    }

    Catalogue m_catalogue;
    ErrorText m_errors{m_catalogue};
    SystemClock m_clock;
    DisplayZone m_zone;
    ThemeController m_theme;
    Profile m_profile;
    AnsweringDialogs m_dialogs;
    GroupTable m_known;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<GroupService> m_groups;
    std::unique_ptr<NotificationGate> m_gate;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<NotificationAudience> m_audience;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<GroupDirectory> m_directory;
    std::unique_ptr<GroupsModel> m_model;
    std::unique_ptr<GroupFinder> m_finder;
    std::unique_ptr<SendPanel> m_panel;
};

} // namespace imdesk
