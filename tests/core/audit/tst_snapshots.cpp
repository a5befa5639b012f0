// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditguard.h"
#include "core/audit/auditreader.h"
#include "core/audit/undo.h"
#include "tests/core/services/messageworld.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What is kept before something ends for good, for how long, and the undo of what is read page by page.
class TestSnapshots : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aDisbandedGroupIsKeptWithItsMembers();
    void deletedAccountsAreKept();
    void recalledMessagesAreKept();
    void messagesOfOneSenderAreKept();
    void messagesBehindAPageOfTipsAreKept();
    void dissolvedTopicsAreKept();
    void dissolvedCommunitiesAreKept();
    void aSnapshotThatWasCutSaysSo();
    void whatIsKeptIsEncrypted();
    void aKeyThatIsNoneStopsTheWrite();
    void whatCannotBeKeptIsNotEnded();
    void whatCannotBeReadIsNotEnded();
    void oldOnesAreDropped();
    void aChangedOneIsRefused();
    void attributesComeBack();
    void allFriendsComeBack();
    void aStateTooLargeForAnEntryComesBack();
    void manyMembersAreReadInParts();
    void endsOfWhatCanBeUndoneAreTold();

  private:
    QString file() const { return m_world->folder.filePath(u"audit.db"_s); }
    SnapshotStore store() const { return SnapshotStore(AuditLog::snapshotFolder(file())); }
    AuditRecord newest(const QString &command)
    {
        bool idle = false;
        m_log->whenIdle([&idle] { idle = true; });
        [&] { QTRY_VERIFY(idle); }();
        AuditFilter filter;
        filter.command = command;
        auto reader = AuditReader::open(file());
        const auto record = reader ? reader->next(filter) : std::unexpected(reader.error());
        return record && *record ? **record : AuditRecord();
    }
    /// The replies of one command in the snapshot of the newest entry of another.
    QList<QJsonObject> kept(const QString &command, const QString &reading, const Seal &seal = {})
    {
        const AuditRecord record = newest(command);
        const auto content = store().read({record.entry.snapshot, record.entry.snapshotHash}, seal);
        QList<QJsonObject> out;
        for (const auto &page : content.value_or(QJsonObject()).value("read"_L1).toArray()) {
            if (page["command"_L1].toString() == reading)
                out << page["reply"_L1].toObject();
        }
        return out;
    }
    void undo(const AuditRecord &record)
    {
        const Result<UndoPlan> plan = undoOf(record, m_world->clock.nowMs());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        UndoRun run(*m_world->client);
        std::optional<Result<Done>> end;
        connect(&run, &UndoRun::finished, &run, [&end](qsizetype, const Result<Done> &result) { end = result; });
        run.start(*plan, record.seq);
        QTRY_VERIFY_WITH_TIMEOUT(end, 20'000);
        QVERIFY2(*end, qPrintable(*end ? QString() : end->error().message));
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    std::unique_ptr<AuditLog> m_log;
    AuditGuard *m_guard = nullptr;
};

void TestSnapshots::init()
{
    m_world = std::make_unique<MessageWorld>();
    m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
    m_log = std::make_unique<AuditLog>(file(), u"cs-01"_s);
    m_guard = &AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
}

void TestSnapshots::cleanup()
{
    m_world->client.reset();
    m_log.reset();
    m_world.reset();
}

void TestSnapshots::aDisbandedGroupIsKeptWithItsMembers()
{
    QStringList many;
    QJsonArray people;
    for (int i = 0; i < 150; ++i) {
        many << u"m%1"_s.arg(i);
        people << QJsonObject{{u"UserID"_s, many.last()}};
    }
    for (int i = 0; i < 150; i += 75) {
        QJsonArray part;
        for (int k = i; k < i + 75; ++k)
            part << people[k];
        m_world->raw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, part}});
    }
    const QString group = m_world->makeGroup(u"Public"_s, u"Big"_s, many.mid(0, 90), u"big"_s);
    for (int i = 90; i < 150; i += 20) {
        QJsonArray part;
        for (const QString &one : many.mid(i, 20))
            part << QJsonObject{{u"Member_Account"_s, one}};
        m_world->raw(u"group_open_http_svc/add_group_member"_s, {{u"GroupId"_s, group}, {u"MemberList"_s, part}});
    }
    m_world->raw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, group}});
    const auto info = kept(u"destroy_group"_s, u"group_open_http_svc/get_group_info"_s);
    QCOMPARE(info.size(), 1);
    QCOMPARE(info.first()["GroupInfo"_L1].toArray().at(0)["Name"_L1].toString(), u"Big"_s);
    QSet<QString> members;
    const auto pages = kept(u"destroy_group"_s, u"group_open_http_svc/get_group_member_info"_s);
    QCOMPARE(pages.size(), 2);
    for (const QJsonObject &page : pages) {
        for (const auto &member : page["MemberList"_L1].toArray())
            members << member["Member_Account"_L1].toString();
    }
    for (const QString &one : std::as_const(many))
        QVERIFY2(members.contains(one), qPrintable(one));
    const QFile::Permissions rights =
        QFile::permissions(store().folder() + u'/' + newest(u"destroy_group"_s).entry.snapshot);
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestSnapshots::deletedAccountsAreKept()
{
    m_world->raw(
        u"profile/portrait_set"_s,
        {{u"From_Account"_s, u"alice"_s},
         {u"ProfileItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, u"爱丽丝"_s}}}}});
    m_world->raw(u"sns/black_list_add"_s, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"dave"_s}}});
    m_world->raw(u"im_open_login_svc/account_delete"_s,
                 {{u"DeleteItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"alice"_s}}}}});
    const auto profile = kept(u"account_delete"_s, u"profile/portrait_get"_s);
    QCOMPARE(profile.size(), 1);
    QVERIFY(QString::fromUtf8(QJsonDocument(profile.first()).toJson()).contains(u"爱丽丝"_s));
    QCOMPARE(kept(u"account_delete"_s, u"sns/black_list_get"_s)
                 .value(0)["BlackListItem"_L1]
                 .toArray()
                 .at(0)["To_Account"_L1]
                 .toString(),
             u"dave"_s);
    QCOMPARE(kept(u"account_delete"_s, u"group_open_http_svc/get_joined_group_list"_s)
                 .value(0)["GroupIdList"_L1]
                 .toArray()
                 .at(0)["GroupId"_L1]
                 .toString(),
             u"night"_s);
    // Where one unknown account fails the whole call, the others are asked about without it.
    SandboxFault unknown;
    unknown.kind = SandboxFault::Kind::Refuse;
    unknown.code = 40003;
    unknown.times = 1;
    m_world->sandbox.setFault(u"profile/portrait_get"_s, unknown);
    const QJsonObject carol{{u"UserID"_s, u"carol"_s}}, dave{{u"UserID"_s, u"dave"_s}};
    m_world->raw(u"im_open_login_svc/account_delete"_s, {{u"DeleteItem"_s, QJsonArray{carol, dave}}});
    QStringList people;
    for (const QJsonObject &page : kept(u"account_delete"_s, u"profile/portrait_get"_s))
        people << page["UserProfileItem"_L1][0]["To_Account"_L1].toString();
    QCOMPARE(people, (QStringList{u"carol"_s, u"dave"_s}));
}

void TestSnapshots::recalledMessagesAreKept()
{
    m_world->write(u"alice"_s, u"bob"_s, u"a secret"_s);
    const QJsonObject history = m_world->raw(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"alice"_s},
                                                                            {u"Peer_Account"_s, u"bob"_s},
                                                                            {u"MaxCnt"_s, 10},
                                                                            {u"MinTime"_s, 0},
                                                                            {u"MaxTime"_s, qint64(4'000'000'000)}});
    const QString key = history["MsgList"_L1].toArray().at(0)["MsgKey"_L1].toString();
    QVERIFY(!key.isEmpty());
    m_world->raw(u"openim/admin_msgwithdraw"_s,
                 {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, u"bob"_s}, {u"MsgKey"_s, key}});
    const auto messages = kept(u"admin_msgwithdraw"_s, u"openim/admin_getroammsg"_s);
    QCOMPARE(messages.size(), 1);
    QVERIFY(QJsonDocument(messages.first()).toJson().contains("a secret"));
    // The words are in the snapshot, which goes in time, and not in the audit, which stays.
    QVERIFY(!QJsonDocument(newest(u"admin_msgwithdraw"_s).toJson()).toJson().contains("a secret"));

    m_world->writeGroup(u"alice"_s, u"to all"_s);
    const QJsonObject posted = m_world->raw(u"group_open_http_svc/group_msg_get_simple"_s,
                                            {{u"GroupId"_s, u"night"_s}, {u"ReqMsgNumber"_s, 1}});
    const QJsonValue seq = posted["RspMsgList"_L1].toArray().at(0)["MsgSeq"_L1];
    m_world->raw(u"group_open_http_svc/group_msg_recall"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"MsgSeqList"_s, QJsonArray{QJsonObject{{u"MsgSeq"_s, seq}}}}});
    const auto posts = kept(u"group_msg_recall"_s, u"group_open_http_svc/group_msg_get_simple"_s);
    QCOMPARE(posts.size(), 1);
    QVERIFY(QJsonDocument(posts.first()).toJson().contains("to all"));
}

void TestSnapshots::messagesOfOneSenderAreKept()
{
    for (int i = 0; i < 25; ++i)
        m_world->writeGroup(i % 5 == 0 ? u"bob"_s : u"alice"_s, u"word%1"_s.arg(i));
    m_world->raw(u"group_open_http_svc/delete_group_msg_by_sender"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Sender_Account"_s, u"bob"_s}});
    QStringList words;
    const auto pages = kept(u"delete_group_msg_by_sender"_s, u"group_open_http_svc/group_msg_get_simple"_s);
    QVERIFY(pages.size() >= 2);
    for (const QJsonObject &page : pages) {
        for (const auto &message : page["RspMsgList"_L1].toArray()) {
            QCOMPARE(message["From_Account"_L1].toString(), u"bob"_s);
            words << message["MsgBody"_L1].toArray().at(0)["MsgContent"_L1]["Text"_L1].toString();
        }
    }
    words.sort();
    QCOMPARE(words, (QStringList{u"word0"_s, u"word10"_s, u"word15"_s, u"word20"_s, u"word5"_s}));
}

void TestSnapshots::messagesBehindAPageOfTipsAreKept()
{
    for (int i = 0; i < 25; ++i)
        m_world->writeGroup(u"alice"_s, u"word%1"_s.arg(i));
    // Each coming and each leaving is a tip: more than fill a page.
    for (int i = 0; i < 11; ++i) {
        m_world->raw(
            u"group_open_http_svc/add_group_member"_s,
            {{u"GroupId"_s, u"night"_s}, {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"dave"_s}}}}});
        m_world->raw(u"group_open_http_svc/delete_group_member"_s,
                     {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"dave"_s}}});
    }
    m_world->raw(u"group_open_http_svc/clear_group_msg"_s, {{u"GroupId"_s, u"night"_s}});
    QSet<QString> words;
    const auto pages = kept(u"clear_group_msg"_s, u"group_open_http_svc/group_msg_get_simple"_s);
    QVERIFY(pages.size() >= 3);
    for (const auto &tip : pages.first()["RspMsgList"_L1].toArray())
        QCOMPARE(tip["IsSystemMsg"_L1].toInt(), 1);
    for (const QJsonObject &page : pages) {
        for (const auto &message : page["RspMsgList"_L1].toArray())
            words << message["MsgBody"_L1][0]["MsgContent"_L1]["Text"_L1].toString();
    }
    for (int i = 0; i < 25; ++i)
        QVERIFY2(words.contains(u"word%1"_s.arg(i)), qPrintable(QString::number(i)));
}

void TestSnapshots::dissolvedTopicsAreKept()
{
    const QString group = m_world
                              ->raw(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s},
                                                                            {u"Name"_s, u"Players"_s},
                                                                            {u"Owner_Account"_s, u"alice"_s},
                                                                            {u"SupportTopic"_s, 1}})
                              .value("GroupId"_L1)
                              .toString();
    const QString topic = group + u"@TOPIC#_trade"_s;
    m_world->raw(u"million_group_open_http_svc/create_topic"_s,
                 {{u"GroupId"_s, group}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"Trading"_s}});
    m_world->raw(u"million_group_open_http_svc/destroy_topic"_s,
                 {{u"GroupId"_s, group}, {u"TopicIdList"_s, QJsonArray{topic}}});
    const auto info = kept(u"destroy_topic"_s, u"million_group_open_http_svc/get_topic"_s);
    QCOMPARE(info.size(), 1);
    QVERIFY(QJsonDocument(info.first()).toJson().contains("Trading"));
    // What was asked for the history is that topic's alone; the sandbox keeps none of topics.
    const AuditEntry entry = newest(u"destroy_topic"_s).entry;
    const auto content = store().read({entry.snapshot, entry.snapshotHash});
    const QJsonObject asked = content.value_or(QJsonObject())["read"_L1].toArray().last()["request"_L1].toObject();
    QCOMPARE(asked["TopicId"_L1].toString(), topic);
    QCOMPARE(asked["GroupId"_L1].toString(), group);
}

void TestSnapshots::dissolvedCommunitiesAreKept()
{
    const QString group = u"@TGS#_players"_s;
    m_world->raw(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s},
                                                         {u"Name"_s, u"Players"_s},
                                                         {u"GroupId"_s, group},
                                                         {u"Owner_Account"_s, u"alice"_s}});
    m_world->raw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, group}});
    const auto members = kept(u"destroy_group"_s, u"group_open_http_svc/get_group_member_info"_s);
    QCOMPARE(members.size(), 1);
    QVERIFY(QJsonDocument(members.first()).toJson().contains("alice"));
    QCOMPARE(newest(u"destroy_group"_s).outcome(), u"done"_s);
}

void TestSnapshots::aSnapshotThatWasCutSaysSo()
{
    // A few more than any community may have.
    constexpr int most = 100'000;
    const QTemporaryDir folder;
    GuardRules rules(folder.filePath(u"guard.json"_s));
    const QString path = folder.filePath(u"audit.db"_s);
    AuditLog log(path, u"cs-01"_s);
    GroupTestWorld crowd(10, 1, most + 20);
    AuditGuard::install(*crowd.client, log, rules, crowd.clock);
    const QJsonObject communities = crowd.call(u"get_appid_group_list"_s, {{u"GroupType"_s, u"Community"_s}});
    const QString group = communities["GroupIdList"_L1].toArray().last()["GroupId"_L1].toString();
    QVERIFY(!group.isEmpty());
    std::optional<Result<QJsonObject>> end;
    crowd.client->callRaw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, group}})
        .then([&end](const Result<QJsonObject> &reply) { end = reply; });
    QTRY_VERIFY_WITH_TIMEOUT(end, 240'000);
    QVERIFY2(*end, qPrintable(*end ? QString() : end->error().message));
    bool idle = false;
    log.whenIdle([&idle] { idle = true; });
    QTRY_VERIFY(idle);
    const auto record = AuditReader::open(path)->next({});
    QVERIFY(record && *record);
    const AuditEntry entry = (**record).entry;
    QCOMPARE(entry.command, u"group_open_http_svc/destroy_group"_s);
    const QString told = entry.before.value(AuditEntry::notAllRead).toString();
    QVERIFY2(told.contains(u"get_group_member_info"_s), qPrintable(told));
    const auto content = SnapshotStore(AuditLog::snapshotFolder(path)).read({entry.snapshot, entry.snapshotHash});
    QVERIFY(content);
    qsizetype members = 0;
    QStringList cut;
    for (const auto &page : content->value("read"_L1).toArray()) {
        members += page["reply"_L1]["MemberList"_L1].toArray().size();
        if (page["more"_L1].toBool())
            cut << page["command"_L1].toString();
    }
    QCOMPARE(members, qsizetype(most));
    QCOMPARE(cut, QStringList{u"group_open_http_svc/get_group_member_info"_s});
}

void TestSnapshots::whatIsKeptIsEncrypted()
{
    SessionStore keychain;
    SealSource source(&keychain, m_world->client->profile().secretName());
    m_guard->setSeal(&source);
    m_world->writeGroup(u"alice"_s, u"nobody else may read this"_s);
    m_world->raw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}});
    const AuditEntry entry = newest(u"destroy_group"_s).entry;
    const SnapshotFile name{entry.snapshot, entry.snapshotHash};
    QVERIFY(name.isSealed());
    QFile file(store().folder() + u'/' + entry.snapshot);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    for (const char *word : {"alice", "Night shift", "Member_Account", "GroupId"})
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(!(QFile::permissions(file.fileName()) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(source.known() && *source.known());
    const Seal seal = **source.known();
    QCOMPARE(kept(u"destroy_group"_s, u"group_open_http_svc/get_group_info"_s, seal).size(), 1);
    // Without the key, or with another, it says so and stays as it is.
    for (const Seal &wrong : {Seal(), Seal(Seal::newKey())}) {
        const auto refused = store().read(name, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::Secret);
        QVERIFY(refused.error().message.contains(entry.snapshot));
    }
    QVERIFY(store().read(name, seal));
    // A changed file is refused, also where the audit's hash were changed with it.
    QByteArray changed = bytes;
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed);
    file.close();
    QCOMPARE(store().read(name, seal).error().kind, ApiError::Kind::Storage);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(changed, QCryptographicHash::Sha256).toHex());
    QCOMPARE(store().read({entry.snapshot, hash}, seal).error().kind, ApiError::Kind::Storage);
    // Those of before the encryption stay readable, and old ones of both kinds go in time.
    const auto plain = store().save({{u"n"_s, 1}}, m_world->clock.nowMs());
    QVERIFY(plain && !plain->isSealed());
    QCOMPARE(store().read(*plain, seal).value_or(QJsonObject()).value("n"_L1).toInt(), 1);
    constexpr qint64 day = 86'400'000;
    QVERIFY(store().save({{u"n"_s, 2}}, m_world->clock.nowMs() - 100 * day, seal));
    QCOMPARE(store().prune(90, m_world->clock.nowMs(), m_world->clock.nowMs()), 1);
}

void TestSnapshots::aKeyThatIsNoneStopsTheWrite()
{
    qputenv(SealSource::variable, "rubbish");
    SealSource source(nullptr, m_world->client->profile().secretName());
    m_guard->setSeal(&source);
    m_world->raw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}}); // refused, which is told
    qunsetenv(SealSource::variable);
    m_guard->setSeal(nullptr);
    const QJsonObject info =
        m_world->raw(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}});
    QCOMPARE(info["GroupInfo"_L1].toArray().at(0)["Name"_L1].toString(), u"Night shift"_s);
}

void TestSnapshots::whatCannotBeKeptIsNotEnded()
{
    QFile block(store().folder()); // a file where the folder should be
    QVERIFY(block.open(QIODevice::WriteOnly));
    block.close();
    m_world->raw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}}); // refused, which is told
    const QJsonObject info =
        m_world->raw(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}});
    QCOMPARE(info["GroupInfo"_L1].toArray().at(0)["Name"_L1].toString(), u"Night shift"_s);
}

void TestSnapshots::whatCannotBeReadIsNotEnded()
{
    SandboxFault trouble;
    trouble.kind = SandboxFault::Kind::Refuse;
    trouble.code = 10002;
    trouble.message = u"server internal error"_s;
    m_world->sandbox.setFault(u"group_open_http_svc/get_group_member_info"_s, trouble);
    std::optional<ApiError> refused;
    m_world->client->callRaw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}})
        .then([&refused](const Result<QJsonObject> &reply) { refused = reply ? ApiError() : reply.error(); });
    QTRY_VERIFY_WITH_TIMEOUT(refused, 30'000);
    m_world->sandbox.clearFaults();
    QCOMPARE(refused->code, 10002);
    QVERIFY2(refused->message.contains(u"nothing was sent"_s) && refused->message.contains(u"server internal error"_s),
             qPrintable(refused->message));
    QCOMPARE(newest(u"destroy_group"_s).entry.kind, u"refused"_s);
    const QJsonObject info =
        m_world->raw(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}});
    QCOMPARE(info["GroupInfo"_L1].toArray().at(0)["Name"_L1].toString(), u"Night shift"_s);
    // What is too large with all members is read without them.
    trouble.code = 10018;
    trouble.times = 1;
    m_world->sandbox.setFault(u"group_open_http_svc/get_group_info"_s, trouble);
    const SnapshotCall whole{u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}}};
    std::optional<QList<SnapshotReply>> read;
    SnapshotReader reader(*m_world->client);
    reader.read({whole}, {}, [&read](const QList<SnapshotReply> &pages) { read = pages; });
    QTRY_VERIFY_WITH_TIMEOUT(read, 30'000);
    QVERIFY(!read->first().error);
    QCOMPARE(read->first().reply["GroupInfo"_L1][0]["Name"_L1].toString(), u"Night shift"_s);
    // A room that keeps no list of members has none to read, and may go.
    const QString room = m_world->makeGroup(u"AVChatRoom"_s, u"Live"_s, {}, u"live"_s);
    m_world->raw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, room}});
    QCOMPARE(newest(u"destroy_group"_s).outcome(), u"done"_s);
}

void TestSnapshots::oldOnesAreDropped()
{
    constexpr qint64 day = 86'400'000;
    const qint64 now = m_world->clock.nowMs();
    const auto old = store().save({{u"n"_s, 1}}, now - 91 * day);
    const auto fresh = store().save({{u"n"_s, 2}}, now - 89 * day);
    QVERIFY(old && fresh);
    QCOMPARE(store().prune(0, now, now), 0); // for ever
    // A clock that is ahead makes nothing old.
    QCOMPARE(store().prune(95, now + 100 * day, now), 0);
    QCOMPARE(store().prune(90, now + 100 * day, std::nullopt), 0);
    QVERIFY(store().read(*old));
    m_log->dropSnapshots(90, now, now, m_world->client->profile());
    bool idle = false;
    m_log->whenIdle([&idle] { idle = true; });
    QTRY_VERIFY(idle);
    QVERIFY(!store().read(*old));
    QCOMPARE(store().read(*fresh).value_or(QJsonObject()).value("n"_L1).toInt(), 2);
}

void TestSnapshots::aChangedOneIsRefused()
{
    const auto made = store().save({{u"name"_s, u"night"_s}}, m_world->clock.nowMs());
    QVERIFY(made);
    QFile file(store().folder() + u'/' + made->name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(3);
    file.write("x");
    file.close();
    QCOMPARE(store().read(*made).error().kind, ApiError::Kind::Storage);
    QVERIFY(!store().read({u"../guard.json"_s, made->sha256}));
}

void TestSnapshots::attributesComeBack()
{
    const auto attributes = [this] {
        QMap<QString, QString> out;
        const QJsonObject reply =
            m_world->raw(u"group_open_attr_http_svc/get_group_attr"_s, {{u"GroupId"_s, u"night"_s}});
        for (const auto &item : reply["GroupAttrAry"_L1].toArray())
            out.insert(item["key"_L1].toString(), item["value"_L1].toString());
        return out;
    };
    const auto pair = [](const QString &key, const QString &value) {
        return QJsonObject{{u"key"_s, key}, {u"value"_s, value}};
    };
    m_world->raw(
        u"group_open_http_svc/set_group_attr"_s,
        {{u"GroupId"_s, u"night"_s}, {u"GroupAttr"_s, QJsonArray{pair(u"a"_s, u"1"_s), pair(u"b"_s, u"2"_s)}}});
    const auto was = attributes();
    QCOMPARE(was.size(), 2);
    m_world->raw(
        u"group_open_http_svc/modify_group_attr"_s,
        {{u"GroupId"_s, u"night"_s}, {u"GroupAttr"_s, QJsonArray{pair(u"a"_s, u"9"_s), pair(u"c"_s, u"3"_s)}}});
    undo(newest(u"modify_group_attr"_s));
    QCOMPARE(attributes(), was);
    m_world->raw(u"group_open_http_svc/clear_group_attr"_s, {{u"GroupId"_s, u"night"_s}});
    undo(newest(u"clear_group_attr"_s));
    QCOMPARE(attributes(), was);
}

void TestSnapshots::allFriendsComeBack()
{
    const auto friends = [this] {
        QStringList out;
        const QJsonObject reply =
            m_world->raw(u"sns/friend_get"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}});
        for (const auto &item : reply["UserDataItem"_L1].toArray())
            out << item["To_Account"_L1].toString();
        out.sort();
        return out;
    };
    QJsonArray items;
    for (const QString &name : {u"bob"_s, u"carol"_s, u"dave"_s})
        items << QJsonObject{
            {u"To_Account"_s, name}, {u"Remark"_s, name + u"!"_s}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
    m_world->raw(u"sns/friend_add"_s, {{u"From_Account"_s, u"alice"_s},
                                       {u"AddType"_s, u"Add_Type_Single"_s},
                                       {u"ForceAddFlags"_s, 1},
                                       {u"AddFriendItem"_s, items}});
    QCOMPARE(friends().size(), 3);
    m_world->raw(u"sns/friend_delete_all"_s, {{u"From_Account"_s, u"alice"_s}});
    QCOMPARE(friends(), QStringList());
    undo(newest(u"friend_delete_all"_s));
    QCOMPARE(friends(), (QStringList{u"bob"_s, u"carol"_s, u"dave"_s}));
    const QJsonObject again = newest(u"friend_add"_s).entry.request;
    QCOMPARE(again["AddFriendItem"_L1].toArray().at(0)["Remark"_L1].toString().right(1), u"!"_s);
}

void TestSnapshots::aStateTooLargeForAnEntryComesBack()
{
    constexpr int many = 1300, perCall = 100;
    SessionStore keychain;
    SealSource source(&keychain, m_world->client->profile().secretName());
    m_guard->setSeal(&source);
    for (int from = 0; from < many; from += perCall) {
        QJsonArray accounts, friends;
        for (int i = from; i < from + perCall; ++i) {
            accounts << QJsonObject{{u"UserID"_s, u"friend%1"_s.arg(i)}};
            friends << QJsonObject{{u"To_Account"_s, u"friend%1"_s.arg(i)},
                                   {u"Remark"_s, QString(90, u'r')},
                                   {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
        }
        m_world->raw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, accounts}});
        m_world->raw(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, friends}});
    }
    const auto number = [this] {
        return m_world->raw(u"sns/friend_get"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}})
            .value("FriendNum"_L1)
            .toInt();
    };
    QCOMPARE(number(), many);
    m_world->raw(u"sns/friend_delete_all"_s, {{u"From_Account"_s, u"alice"_s}});
    QCOMPARE(number(), 0);
    const AuditRecord entry = newest(u"friend_delete_all"_s);
    QVERIFY(entry.entry.beforeIsHash());
    QVERIFY((SnapshotFile{entry.entry.snapshot, {}}).isSealed());
    QVERIFY(undoOffered(entry, m_world->clock.nowMs()));
    QVERIFY(!recordForUndo(file(), entry.seq, Seal()));
    const Result<AuditRecord> whole = recordForUndo(file(), entry.seq, **source.known());
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().message));
    undo(*whole);
    QCOMPARE(number(), many);
    // Of before, when the state was lost: there is nothing to offer.
    AuditRecord lost = entry;
    lost.entry.snapshot.clear();
    QVERIFY(!undoOffered(lost, m_world->clock.nowMs()));
    m_guard->setSeal(nullptr);
}

void TestSnapshots::manyMembersAreReadInParts()
{
    QJsonArray accounts;
    for (int i = 0; i < 120; ++i)
        accounts << u"x%1"_s.arg(i);
    const auto calls = readsForUndo(u"group_open_http_svc/delete_group_member"_s,
                                    {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, accounts}});
    QCOMPARE(calls.size(), 4); // and the type of the group
    QCOMPARE(calls.at(2).body["Member_List_Account"_L1].toArray().size(), 20);
    const QJsonObject all =
        joined({{{u"MemberList"_s, QJsonArray{1, 2}}, {u"ErrorCode"_s, 0}}, {{u"MemberList"_s, QJsonArray{3}}}, {}});
    QCOMPARE(all["MemberList"_L1].toArray(), (QJsonArray{1, 2, 3}));
}

void TestSnapshots::endsOfWhatCanBeUndoneAreTold()
{
    QList<AuditRecord> told;
    connect(m_guard, &AuditGuard::ended, this, [&told](const AuditRecord &record) { told << record; });
    m_world->raw(u"sns/black_list_add"_s, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"dave"_s}}});
    m_world->write(u"alice"_s, u"bob"_s, u"no way back"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().outcome(), u"done"_s);
    QVERIFY(undoOf(told.first(), m_world->clock.nowMs()));
    undo(told.first());
}

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
