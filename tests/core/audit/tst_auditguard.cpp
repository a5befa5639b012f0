// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/guardwords.h"
#include "tests/core/audit/auditworld.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <atomic>
#include <thread>
#include <vector>

using namespace imdesk;

/// The guard between a client and the sandbox: what is refused and what is noted down.
class TestAuditGuard : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void everyWriteOfTheCatalogueIsRefusedReadOnly();
    void aReadOnlyProfileMayRead();
    void protectedIdsAreRefusedByVerb();
    void protectedIdsAreFoundInEverySpellingOfTheirField();
    void anotherSpellingOfACommandIsNotSent();
    void unlockNeedsAReasonAndEnds();
    void anUnlockEndsThoughTheClockIsPutRight();
    void brokenRulesStopEverything();
    void anAuditThatCannotBeWrittenStopsWrites();
    void writesAreNotedBeforeAndAfter();
    void openingAPrivateConversationIsNoted();
    void onlyReadingOnIsNotNoted();
    void rulesThatCannotBeNotedStayAsTheyAre();
    void rulesChangedAtTheSameTimeAllHold();
    void aWindowKeepsWhatOthersChangedMeanwhile();
    void changesOfTheRulesAreTold();
    void rulesHoldHoweverTheHostIsSpelt();
    void anHourWithoutMessagesIsNoFailure();
    void wordsOfMessagesStayOut();
    void failedWritesSaySo();
    void refusedItemsSaySo();
    void whatTheServiceNamedIsFoundByItsId();
    void aPlaceThatDoesNotMoveIsReadOnce();
};

void TestAuditGuard::everyWriteOfTheCatalogueIsRefusedReadOnly()
{
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    const qint64 before = m_world->sandbox.counters().requests;
    int writes = 0;
    for (const CatalogueCommand &command : m_world->client->catalogue().commands()) {
        if (command.access == CatalogueCommand::Access::Read)
            continue;
        ++writes;
        QStringList names = command.aliases;
        names.prepend(command.path);
        for (const QString &name : names) {
            const auto reply = call(name, {{u"GroupId"_s, u"night"_s}, {u"From_Account"_s, u"alice"_s}});
            QVERIFY2(!reply, qPrintable(name));
            QCOMPARE(reply.error().kind, ApiError::Kind::Refused);
        }
        QCOMPARE(newest().entry.kind, u"refused"_s);
        QCOMPARE(newest().outcome(), u"refused"_s);
    }
    QVERIFY(writes > 60);
    // A command that nobody has described may be anything.
    QCOMPARE(call(u"some_service/unknown"_s, {}).error().kind, ApiError::Kind::Refused);
    QCOMPARE(m_world->sandbox.counters().requests, before);
}

void TestAuditGuard::aReadOnlyProfileMayRead()
{
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    QVERIFY(call(u"im_open_login_svc/account_check"_s,
                 {{u"CheckItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"alice"_s}}}}}));
}

void TestAuditGuard::protectedIdsAreRefusedByVerb()
{
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"destroy_group"_s, u"ni*"_s}, {u"*"_s, u"ali?e"_s}};
    QVERIFY(m_rules->save(guard));
    const auto refused = call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}});
    QCOMPARE(refused.error().kind, ApiError::Kind::Refused);
    QVERIFY(refused.error().message.contains(u"night"_s));
    QVERIFY(
        call(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Renamed"_s}}));
    QCOMPARE(call(u"im_open_login_svc/account_delete"_s,
                  {{u"DeleteItem"_s,
                    QJsonArray{QJsonObject{{u"UserID"_s, u"bob"_s}}, QJsonObject{{u"UserID"_s, u"alice"_s}}}}})
                 .error()
                 .kind,
             ApiError::Kind::Refused);
    QVERIFY(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}));
    // Another process reads the same rules, and a change made there holds here at once.
    GuardRules other(m_rules->file());
    guard.rules.clear();
    QVERIFY(other.save(guard));
    QVERIFY(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"alice"_s}}));
}

void TestAuditGuard::protectedIdsAreFoundInEverySpellingOfTheirField()
{
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"*"_s, u"night"_s}};
    QVERIFY(m_rules->save(guard));
    for (const QString &field : {u"ToGroupId"_s, u"ToGroupid"_s, u"GroupID"_s, u"To_account"_s}) {
        const auto reply =
            call(u"recentcontact/delete"_s, {{u"From_Account"_s, u"alice"_s}, {u"Type"_s, 2}, {field, u"night"_s}});
        QVERIFY2(!reply && reply.error().kind == ApiError::Kind::Refused, qPrintable(field));
    }
}

void TestAuditGuard::anotherSpellingOfACommandIsNotSent()
{
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"destroy_group"_s, u"night"_s}};
    QVERIFY(m_rules->save(guard));
    const qint64 before = m_world->sandbox.counters().requests;
    for (const QString &path : {u"group_open_http_svc/destroy_group/"_s, u"group_open_http_svc/destroy_group/."_s,
                                u"group_open_http_svc/x/../destroy_group"_s, u"group_open_http_svc//destroy_group"_s,
                                u"group_open_http_svc/destroy%5Fgroup"_s, u"/group_open_http_svc/destroy_group"_s,
                                u"group_open_http_svc/destroy_group\n"_s, u"destroy_group"_s, QString()}) {
        const auto reply = call(path, {{u"GroupId"_s, u"night"_s}});
        QVERIFY2(!reply && reply.error().kind == ApiError::Kind::Usage, qPrintable(path));
    }
    QCOMPARE(m_world->sandbox.counters().requests, before);
    // Every name of the catalogue is one.
    static const QRegularExpression form(u"^[A-Za-z0-9_]+/[A-Za-z0-9_]+$"_s);
    for (const CatalogueCommand &command : m_world->client->catalogue().commands()) {
        for (const QString &name : QStringList{command.path} + command.aliases)
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
    }
}

void TestAuditGuard::anUnlockEndsThoughTheClockIsPutRight()
{
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    const qint64 now = m_world->clock.nowMs();
    constexpr qint64 year = 365 * 86'400'000LL, quarter = 15 * 60'000;
    // Set while the clock was ahead.
    for (const qint64 ahead : {year, 3'600'000LL}) {
        QVERIFY(AuditGuard::unlock(*m_log, *m_rules, profile, now + ahead, now + ahead + quarter, u"ticket 42"_s));
        QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}).error().kind, ApiError::Kind::Refused);
    }
    // A file of an older version does not tell when it was set.
    AppGuard old = *m_rules->of(profile.secretName());
    old.unlockedFromMs = 0;
    old.unlockedUntilMs = now + year;
    QVERIFY(m_rules->save(old));
    QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}).error().kind, ApiError::Kind::Refused);
    old.unlockedUntilMs = now + quarter;
    QVERIFY(m_rules->save(old));
    QVERIFY(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}));
}

void TestAuditGuard::unlockNeedsAReasonAndEnds()
{
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    const qint64 now = m_world->clock.nowMs();
    QVERIFY(!AuditGuard::unlock(*m_log, *m_rules, profile, now, now + 60'000, u"  "_s));
    QVERIFY(AuditGuard::unlock(*m_log, *m_rules, profile, now, now + 60'000, u"ticket 42"_s));
    QCOMPARE(newest().entry.kind, u"guard"_s);
    QVERIFY(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}));
    QCOMPARE(newest().entry.reason, u"ticket 42"_s);
    QVERIFY(AuditGuard::unlock(*m_log, *m_rules, profile, now, now - 1, u"over"_s));
    QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}).error().kind, ApiError::Kind::Refused);
}

void TestAuditGuard::brokenRulesStopEverything()
{
    QFile file(m_rules->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    file.close();
    QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}).error().kind, ApiError::Kind::Storage);
}

void TestAuditGuard::anAuditThatCannotBeWrittenStopsWrites()
{
    AuditLog nowhere(u"/proc/no/audit.db"_s);
    AuditGuard::install(*m_world->client, nowhere, *m_rules, m_world->clock);
    const qint64 before = m_world->sandbox.counters().requests;
    QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}).error().kind, ApiError::Kind::Storage);
    QCOMPARE(m_world->sandbox.counters().requests, before);
    AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
}

void TestAuditGuard::writesAreNotedBeforeAndAfter()
{
    CallOptions options;
    options.reason = u"ticket 7"_s;
    bool done = false;
    m_world->client
        ->callRaw(u"group_open_http_svc/modify_group_base_info"_s,
                  {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Day shift"_s}}, options)
        .then([&done](const Result<QJsonObject> &) { done = true; });
    QTRY_VERIFY(done);
    const AuditRecord record = newest();
    QCOMPARE(record.entry.kind, u"write"_s);
    QCOMPARE(record.entry.operatorName, u"cs-01"_s);
    QVERIFY(!record.entry.osUser.isEmpty() && !record.entry.host.isEmpty());
    QCOMPARE(record.entry.command, u"group_open_http_svc/modify_group_base_info"_s);
    QCOMPARE(record.entry.objects, QStringList{u"GroupId: night"_s});
    QCOMPARE(record.entry.reason, u"ticket 7"_s);
    QCOMPARE(record.entry.bodyHash.size(), 64);
    const QJsonObject was = record.entry.before.value("GroupInfo"_L1).toArray().at(0).toObject();
    QCOMPARE(was.value("Name"_L1).toString(), u"Night shift"_s);
    QCOMPARE(record.entry.request.value("Name"_L1).toString(), u"Day shift"_s);
    QVERIFY(record.end);
    QCOMPARE(record.outcome(), u"done"_s);
    QVERIFY(!record.end->requestId.isEmpty());
    QVERIFY(verifyAudit(file())->intact());
}

void TestAuditGuard::openingAPrivateConversationIsNoted()
{
    m_world->write(u"alice"_s, u"bob"_s, u"hello"_s);
    const qsizetype before = records().size();
    const QJsonObject page{{u"Operator_Account"_s, u"alice"_s},
                           {u"Peer_Account"_s, u"bob"_s},
                           {u"MaxCnt"_s, 10},
                           {u"MinTime"_s, 0},
                           {u"MaxTime"_s, m_world->clock.nowSeconds() + 60}};
    QVERIFY(call(u"openim/admin_getroammsg"_s, page));
    QCOMPARE(records().size(), before + 1);
    QCOMPARE(newest().entry.kind, u"read"_s);
    QVERIFY(newest().entry.objects.contains(u"Peer_Account: bob"_s));
    QCOMPARE(newest().outcome(), u"done"_s);
}

void TestAuditGuard::onlyReadingOnIsNotNoted()
{
    for (int i = 0; i < 5; ++i)
        m_world->write(u"alice"_s, u"bob"_s, u"word %1"_s.arg(i));
    QJsonObject page{{u"Operator_Account"_s, u"alice"_s},
                     {u"Peer_Account"_s, u"bob"_s},
                     {u"MaxCnt"_s, 2},
                     {u"MinTime"_s, 0},
                     {u"MaxTime"_s, m_world->clock.nowSeconds() + 60}};
    qsizetype before = records().size();
    QString key;
    for (int pages = 0; pages < 3; ++pages) {
        const auto reply = call(u"openim/admin_getroammsg"_s, page);
        QVERIFY(reply);
        key = reply->value("LastMsgKey"_L1).toString();
        QVERIFY(!key.isEmpty());
        page.insert(u"LastMsgKey"_s, key);
        QCOMPARE(records().size(), before + 1);
    }
    // Any other end is an opening: one that nobody gave, and one that was given to another client.
    before = records().size();
    call(u"openim/admin_getroammsg"_s, [&page] {
        QJsonObject made = page;
        made.insert(u"LastMsgKey"_s, u"1_1_4000000000"_s);
        return made;
    }());
    QCOMPARE(records().size(), before + 1);
    QCOMPARE(newest().entry.kind, u"read"_s);
    AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
    call(u"openim/admin_getroammsg"_s, page);
    QCOMPARE(records().size(), before + 2);
}

void TestAuditGuard::rulesThatCannotBeNotedStayAsTheyAre()
{
    const Profile profile = m_world->client->profile();
    AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
    AppGuard guard = *m_rules->of(profile.secretName());
    guard.readOnly = true;
    const qint64 now = m_world->clock.nowMs();
    const AppGuard old = *m_rules->of(profile.secretName());
    QVERIFY(AuditGuard::change(*m_log, *m_rules, profile, now, GuardRules::difference(old, guard), {}));
    QCOMPARE(newest().entry.kind, u"guard"_s);
    AuditLog nowhere(u"/proc/no/audit.db"_s);
    const Result<Done> lifted = AuditGuard::unlock(nowhere, *m_rules, profile, now, now + 60'000, u"ticket 42"_s);
    QVERIFY(!lifted);
    QCOMPARE(lifted.error().kind, ApiError::Kind::Storage);
    QCOMPARE(m_rules->of(profile.secretName())->unlockedUntilMs, 0);
    std::optional<Result<Done>> later;
    AuditGuard::changeLater(nowhere, *m_rules, profile, now, GuardRules::difference(guard, old), {},
                            [&later](const Result<Done> &done) { later = done; });
    QTRY_VERIFY(later);
    QVERIFY(!*later);
    QVERIFY(m_rules->of(profile.secretName())->readOnly);
}

void TestAuditGuard::rulesChangedAtTheSameTimeAllHold()
{
    const Profile profile = m_world->client->profile();
    const qint64 now = m_world->clock.nowMs();
    constexpr int hands = 8, changes = 4;
    std::atomic<int> made = 0;
    {
        std::vector<std::jthread> threads;
        for (int hand = 0; hand < hands; ++hand) {
            threads.emplace_back([&, hand] {
                GuardRules rules(m_rules->file());
                for (int i = 0; i < changes; ++i) {
                    const ProtectRule rule{u"*"_s, u"zz%1-%2"_s.arg(hand).arg(i)};
                    made += AuditGuard::change(*m_log, rules, profile, now,
                                               [&rule](AppGuard &guard) -> Result<Done> {
                                                   guard.rules << rule;
                                                   return Done{};
                                               },
                                               {})
                                .has_value();
                }
            });
        }
    }
    QCOMPARE(made.load(), hands * changes);
    QCOMPARE(GuardRules(m_rules->file()).of(profile.secretName())->rules.size(), hands * changes);
}

void TestAuditGuard::aWindowKeepsWhatOthersChangedMeanwhile()
{
    const Profile profile = m_world->client->profile();
    const qint64 now = m_world->clock.nowMs();
    const ProtectRule bob{u"*"_s, u"bob"_s}, carol{u"*"_s, u"carol"_s}, dave{u"*"_s, u"dave"_s};
    AppGuard shown = *m_rules->of(profile.secretName());
    shown.rules = {bob};
    QVERIFY(m_rules->save(shown));
    // While the form is open, another program protects carol.
    AppGuard other = shown;
    other.rules << carol;
    QVERIFY(GuardRules(m_rules->file()).save(other));
    AppGuard wanted = shown;
    wanted.rules = {dave};
    std::optional<Result<Done>> later;
    AuditGuard::changeLater(*m_log, *m_rules, profile, now, GuardRules::difference(shown, wanted), {},
                            [&later](const Result<Done> &done) { later = done; });
    QTRY_VERIFY(later);
    QVERIFY(*later);
    QCOMPARE(m_rules->of(profile.secretName())->rules, QList<ProtectRule>({carol, dave}));
}

void TestAuditGuard::changesOfTheRulesAreTold()
{
    const Profile profile = m_world->client->profile();
    const qint64 now = m_world->clock.nowMs();
    const auto change = [&](const GuardEdit &edit) {
        return AuditGuard::change(*m_log, *m_rules, profile, now, edit, u"ticket 9"_s).has_value();
    };
    QVERIFY(change([](AppGuard &guard) -> Result<Done> {
        guard.rules = {{u"*"_s, u"vip*"_s}, {u"destroy_group"_s, u"night"_s}};
        guard.readOnly = true;
        return Done{};
    }));
    QCOMPARE(guardChanges(newest().entry),
             (QStringList{u"protected: vip*"_s, u"protected: night from destroy_group"_s, u"read-only"_s}));
    QVERIFY(change([now](AppGuard &guard) -> Result<Done> {
        guard.rules.removeFirst();
        guard.readOnly = false;
        guard.unlockedUntilMs = now + 14 * 60'000 + 1;
        guard.unlockReason = u"ticket 9"_s;
        return Done{};
    }));
    const AuditRecord second = newest();
    QCOMPARE(guardChanges(second.entry),
             (QStringList{u"no longer protected: vip*"_s, u"no longer read-only"_s, u"unlocked for 15 min"_s}));
    AuditEntry shortly = second.entry;
    shortly.request.insert(u"unlockedUntil"_s, shortly.timeMs + 3000);
    QVERIFY2(guardChanges(shortly).contains(u"unlocked for 3 s"_s), qPrintable(guardChanges(shortly).join(u'\n')));
    const Result<Done> undo = undoOffered(second, now);
    QVERIFY(!undo);
    QVERIFY2(undo.error().message.contains(u"changed the safety rules"_s), qPrintable(undo.error().message));
    // An entry of an older version tells how they were left.
    AuditEntry older = second.entry;
    older.before = {};
    QCOMPARE(guardChanges(older), (QStringList{u"protected: night from destroy_group"_s, u"unlocked for 15 min"_s}));
    QVERIFY(change([](AppGuard &guard) -> Result<Done> {
        guard.unlockedUntilMs = 0;
        return Done{};
    }));
    QCOMPARE(guardChanges(newest().entry), QStringList{u"unlock ended"_s});
}

void TestAuditGuard::rulesHoldHoweverTheHostIsSpelt()
{
    const QString app = m_world->client->profile().secretName();
    const QString number = app.section(u'@', 0, 0);
    QVERIFY(app.endsWith(u"@127.0.0.1"_s));
    // A file of before, with a set of rules for each spelling.
    QFile file(m_rules->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((u"{\"apps\":[{\"app\":\"%1@localhost\",\"rules\":[{\"ids\":\"bob\"}]},"
                u"{\"app\":\"%1@127.0.0.1\",\"rules\":[{\"ids\":\"carol\"}],"
                u"\"unlockedUntil\":4000000000000,\"unlockReason\":\"x\"}]}"_s)
                   .arg(number)
                   .toUtf8());
    file.close();
    for (const QString &name : {u"bob"_s, u"carol"_s})
        QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, name}}).error().kind, ApiError::Kind::Refused);
    AppGuard guard;
    guard.app = number + u"@LocalHost."_s;
    guard.rules = {{u"*"_s, u"alice"_s}};
    QVERIFY(m_rules->save(guard));
    QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"alice"_s}}).error().kind, ApiError::Kind::Refused);
    QVERIFY(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}));
    QCOMPARE(GuardRules::sameApp(u"7@Console.Tim.QQ.com."_s), u"7@console.tim.qq.com"_s);
    QCOMPARE(GuardRules::sameApp(u"7@::1"_s), GuardRules::sameApp(u"7@127.0.0.1"_s));
}

void TestAuditGuard::anHourWithoutMessagesIsNoFailure()
{
    const auto hour = [this](const QString &time) {
        return call(u"open_msg_svc/get_history"_s, {{u"ChatType"_s, u"C2C"_s}, {u"MsgTime"_s, time}});
    };
    // Asked for while it goes on: the service has no file of it yet.
    const QString now = QDateTime::fromSecsSinceEpoch(m_world->clock.nowSeconds(), Qt::OffsetFromUTC, 8 * 3600)
                            .toString(u"yyyyMMddHH"_s);
    const auto empty = hour(now);
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, 1004);
    QCOMPARE(newest().entry.command, u"open_msg_svc/get_history"_s);
    QCOMPARE(newest().entry.objects, (QStringList{u"MsgTime: "_s + now, u"ChatType: C2C"_s}));
    QCOMPARE(newest().entry.objectCount, 1);
    QCOMPARE(newest().outcome(), u"done"_s);
    // One that is gone is.
    QVERIFY(!hour(u"2020010100"_s));
    QCOMPARE(newest().outcome(), u"failed"_s);
}

void TestAuditGuard::wordsOfMessagesStayOut()
{
    m_world->write(u"alice"_s, u"bob"_s, u"zanzibar"_s);
    QVERIFY(call(u"group_open_http_svc/send_group_system_notification"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Content"_s, u"zanzibar"_s}}));
    call(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"alice"_s},
                                        {u"Peer_Account"_s, u"bob"_s},
                                        {u"MaxCnt"_s, 10},
                                        {u"MinTime"_s, 0},
                                        {u"MaxTime"_s, m_world->clock.nowSeconds() + 60}});
    settle();
    QVERIFY(records().size() >= 3);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile store(file() + suffix);
        if (store.open(QIODevice::ReadOnly))
            QVERIFY(!store.readAll().contains("zanzibar"));
    }
}

void TestAuditGuard::failedWritesSaySo()
{
    QVERIFY(!call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"nowhere"_s}}));
    QCOMPARE(newest().outcome(), u"failed"_s);
    QVERIFY(newest().end->code != 0);
    QVERIFY(!undoOf(newest(), m_world->clock.nowMs()));
}

void TestAuditGuard::refusedItemsSaySo()
{
    const auto people = [](const QStringList &ids) {
        QJsonArray items;
        for (const QString &id : ids)
            items << QJsonObject{{u"UserID"_s, id}};
        return QJsonObject{{u"DeleteItem"_s, items}};
    };
    // The call is answered, and none of what it asked for was done.
    QVERIFY(call(u"im_open_login_svc/account_delete"_s, people({u"nobody_1"_s})));
    QCOMPARE(newest().entry.command, u"im_open_login_svc/account_delete"_s);
    QCOMPARE(newest().outcome(), u"failed"_s);
    QCOMPARE(newest().callOutcome(), u"done"_s);
    AuditFilter failed;
    failed.outcome = u"failed"_s;
    QVERIFY(failed.matches(newest()));
    QCOMPARE(newest().toJson().value("result"_L1).toString(), u"failed"_s);
    QVERIFY(call(u"im_open_login_svc/account_delete"_s, people({u"nobody_1"_s, u"bob"_s})));
    QCOMPARE(newest().outcome(), u"partly"_s);
    QVERIFY(!failed.matches(newest()));
    // A group is made whoever is not let into it.
    AuditRecord made;
    made.entry.kind = u"write"_s;
    made.entry.command = u"sns/group_add"_s;
    made.end.emplace();
    made.end->result = u"done"_s;
    made.end->reply = QJsonObject{{u"ResultItem"_s, QJsonArray{QJsonObject{{u"ResultCode"_s, 30002}}}}};
    QCOMPARE(made.outcome(), u"partly"_s);
}

void TestAuditGuard::whatTheServiceNamedIsFoundByItsId()
{
    const auto made = call(u"group_open_http_svc/create_group"_s,
                           {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"Day shift"_s}, {u"Owner_Account"_s, u"alice"_s}});
    QVERIFY(made);
    const QString id = made->value("GroupId"_L1).toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(newest().entry.objects, (QStringList{u"GroupId: "_s + id, u"Owner_Account: alice"_s}));
    AuditFilter filter;
    filter.object = id;
    auto reader = AuditReader::open(file());
    QVERIFY(reader);
    const auto found = reader->next(filter);
    QVERIFY(found && *found && (*found)->entry.command == "group_open_http_svc/create_group"_L1);
    // An ID of one's own is named once.
    QVERIFY(call(u"group_open_http_svc/create_group"_s,
                 {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"Late shift"_s}, {u"GroupId"_s, u"late"_s}}));
    QCOMPARE(newest().entry.objects, QStringList{u"GroupId: late"_s});
}

void TestAuditGuard::aPlaceThatDoesNotMoveIsReadOnce()
{
    const SnapshotCall members{u"group_open_http_svc/get_group_member_info"_s,
                               {{u"GroupId"_s, u"@TGS#_c"_s}, {u"Next"_s, QString()}}};
    const auto page = [](const QString &next) {
        const QJsonObject bob{{u"Member_Account"_s, u"bob"_s}};
        return QJsonObject{{u"MemberList"_s, QJsonArray{bob}}, {u"MemberNum"_s, 5}, {u"Next"_s, next}};
    };
    QVERIFY(nextPage(members, page(u"7"_s)));
    // Some pages of the documentation show a number that ends at 0.
    QVERIFY(!nextPage(members, page(u"0"_s)));
    QVERIFY(!hasMore(members, page(u"0"_s)));
    // Whoever is sent back to where he was has not read all.
    const SnapshotCall list{u"sns/friend_get"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 100}}};
    const QJsonObject stuck{{u"CompleteFlag"_s, 0}, {u"NextStartIndex"_s, 100}};
    QVERIFY(!nextPage(list, stuck));
    QVERIFY(hasMore(list, stuck));
}

QTEST_GUILESS_MAIN(TestAuditGuard)
#include "tst_auditguard.moc"
