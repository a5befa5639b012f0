// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/messageblockers.h"

#include "tests/core/models/grouptestworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;
using Effect = Blocker::Effect;

/// Every blocker made in the sandbox, found, mended, and gone.
class TestMessageBlockers : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GroupTestWorld>(0, 0);
        m_blockers = std::make_unique<MessageBlockers>(*m_world->client);
        call(
            u"im_open_login_svc/multiaccount_import"_s,
            {{u"AccountList"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"alice"_s}}, QJsonObject{{u"UserID"_s, u"bob"_s}},
                                           QJsonObject{{u"UserID"_s, u"carol"_s}}}}});
    }
    void cleanup()
    {
        m_blockers.reset();
        m_world.reset();
    }

    void questionsAreChecked();
    void friendsWithoutTroubleAreNotBlocked();
    void missingAccountsAreFoundFirst();
    void bothBlacklists();
    void theFriendshipRule();
    void profileSettings();
    void theGlobalMute();
    void mutesEndByTheClockOfTheService();
    void membership();
    void groupMutesAndMuteAll();
    void topics();
    void aBanGoesBeforeTheMembership();
    void bansAndLiveRooms();
    void broadcastGroups();
    void refusalsOfTheCallbackServer();
    void trouble();

  private:
    QJsonObject call(const QString &command, const QJsonObject &body);
    void befriend();
    /// The findings of a check, or a failed test.
    QList<Blocker> found(const MessageQuestion &question);
    Blocker one(const QList<Blocker> &blockers, const QString &what) const;
    QStringList words(const QList<Blocker> &blockers) const;
    /// Found with this effect, mended by its fix, and gone.
    void foundMendedGone(const MessageQuestion &question, const QString &what, Effect effect);

    const MessageQuestion m_people{u"alice"_s, u"bob"_s, {}};
    const MessageQuestion m_inGroup{u"alice"_s, {}, u"night"_s};
    std::unique_ptr<GroupTestWorld> m_world;
    std::unique_ptr<MessageBlockers> m_blockers;
};

QJsonObject TestMessageBlockers::call(const QString &command, const QJsonObject &body)
{
    std::optional<Result<QJsonObject>> answer;
    m_world->client->callRaw(command, body).then([&](const Result<QJsonObject> &result) { answer = result; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000); }();
    if (!answer || !*answer) {
        qWarning("%s failed: %s", qPrintable(command), qPrintable(answer ? answer->error().message : u"no answer"_s));
        return {};
    }
    return **answer;
}

void TestMessageBlockers::befriend()
{
    call(u"sns/friend_add"_s,
         {{u"From_Account"_s, u"alice"_s},
          {u"AddFriendItem"_s,
           QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s}, {u"AddSource"_s, u"AddSource_Type_Test"_s}}}},
          {u"AddType"_s, u"Add_Type_Both"_s},
          {u"ForceAddFlags"_s, 1}});
}

QList<Blocker> TestMessageBlockers::found(const MessageQuestion &question)
{
    std::optional<QList<Blocker>> result;
    ApiError trouble;
    const auto ended = connect(m_blockers.get(), &MessageBlockers::finished, this,
                               [&](const QList<Blocker> &blockers) { result = blockers; });
    const auto failed = connect(m_blockers.get(), &MessageBlockers::failed, this, [&](const ApiError &error) {
        trouble = error;
        result.emplace();
    });
    m_blockers->check(question);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    disconnect(ended);
    disconnect(failed);
    [&] { QCOMPARE(trouble.message, QString()); }();
    return result.value_or(QList<Blocker>());
}

Blocker TestMessageBlockers::one(const QList<Blocker> &blockers, const QString &what) const
{
    const auto it = std::ranges::find(blockers, what, &Blocker::what);
    return it == blockers.end() ? Blocker() : *it;
}

QStringList TestMessageBlockers::words(const QList<Blocker> &blockers) const
{
    QStringList all;
    for (const Blocker &blocker : blockers)
        all << blocker.what;
    return all;
}

void TestMessageBlockers::foundMendedGone(const MessageQuestion &question, const QString &what, Effect effect)
{
    const Blocker blocker = one(found(question), what);
    QCOMPARE(blocker.what, what);
    QCOMPARE(blocker.effect, effect);
    QVERIFY(!blocker.sentence.isEmpty() && !blocker.sentence.contains(u'%'));
    QVERIFY(!blocker.fix.isEmpty() && !blocker.fixText.isEmpty() && !blocker.fixText.contains(u'%'));
    QString mended;
    ApiError trouble;
    const auto good =
        connect(m_blockers.get(), &MessageBlockers::fixed, this, [&](const QString &name) { mended = name; });
    const auto bad =
        connect(m_blockers.get(), &MessageBlockers::fixFailed, this, [&](const QString &name, const ApiError &error) {
            mended = name;
            trouble = error;
        });
    m_blockers->fix(blocker);
    QTRY_VERIFY_WITH_TIMEOUT(!mended.isEmpty(), 30'000);
    disconnect(good);
    disconnect(bad);
    QVERIFY2(trouble.message.isEmpty() && trouble.code == 0, qPrintable(trouble.message));
    QCOMPARE(mended, what);
    const QList<Blocker> after = found(question);
    QVERIFY2(!words(after).contains(what), qPrintable(words(after).join(u' ')));
}

void TestMessageBlockers::questionsAreChecked()
{
    for (const MessageQuestion &wrong :
         {MessageQuestion{}, MessageQuestion{{}, u"bob"_s, {}}, MessageQuestion{u"alice"_s, {}, {}},
          MessageQuestion{u"alice"_s, u"bob"_s, u"night"_s}, MessageQuestion{u"alice"_s, u"alice"_s, {}}}) {
        QVERIFY(MessageBlockers::problem(wrong).has_value());
        std::optional<ApiError> told;
        const auto failed =
            connect(m_blockers.get(), &MessageBlockers::failed, this, [&](const ApiError &error) { told = error; });
        m_blockers->check(wrong);
        disconnect(failed);
        QVERIFY(told.has_value());
        QCOMPARE(told->kind, ApiError::Kind::Usage);
    }
    QVERIFY(!MessageBlockers::problem(m_people));
    QVERIFY(!MessageBlockers::problem(m_inGroup));
}

void TestMessageBlockers::friendsWithoutTroubleAreNotBlocked()
{
    befriend();
    QCOMPARE(words(found(m_people)), QStringList());
    m_world->makeGroup(u"Public"_s, u"night"_s, {u"alice"_s}, u"night"_s);
    QCOMPARE(words(found(m_inGroup)), QStringList());
}

void TestMessageBlockers::missingAccountsAreFoundFirst()
{
    const MessageQuestion both{u"dora"_s, u"emil"_s, {}};
    const QList<Blocker> blockers = found(both);
    QCOMPARE(words(blockers), (QStringList{u"sender-missing"_s, u"receiver-missing"_s}));
    QVERIFY(MessageBlockers::isBlocked(blockers));
    foundMendedGone(both, u"sender-missing"_s, Effect::Blocks);
    foundMendedGone(both, u"receiver-missing"_s, Effect::Blocks);
    QCOMPARE(words(found({u"alice"_s, {}, u"absent"_s})), QStringList{u"group-missing"_s});
    // What can be no ID is not offered to be imported.
    const Blocker tooLong = one(found({u"alice"_s, QString(34, u'x'), {}}), u"receiver-missing"_s);
    QCOMPARE(tooLong.effect, Effect::Blocks);
    QVERIFY2(tooLong.sentence.contains(u"32 bytes"_s), qPrintable(tooLong.sentence));
    QVERIFY(tooLong.fix.isEmpty() && tooLong.fixText.isEmpty());
}

void TestMessageBlockers::bothBlacklists()
{
    befriend();
    const auto block = [this](const QString &owner, const QString &whom) {
        call(u"sns/black_list_add"_s, {{u"From_Account"_s, owner}, {u"To_Account"_s, QJsonArray{whom}}});
    };
    block(u"bob"_s, u"alice"_s);
    // Blocking ends the friendship on both sides as well.
    QVERIFY(words(found(m_people)).contains(u"not-friends"_s));
    foundMendedGone(m_people, u"receiver-blocks-sender"_s, Effect::Blocks);

    block(u"alice"_s, u"bob"_s);
    const QList<Blocker> own = found(m_people);
    QVERIFY(!words(own).contains(u"receiver-blocks-sender"_s));
    QVERIFY(!MessageBlockers::isBlocked(own));
    foundMendedGone(m_people, u"sender-blocks-receiver"_s, Effect::Informs);

    block(u"alice"_s, u"bob"_s);
    block(u"bob"_s, u"alice"_s);
    const QStringList both = words(found(m_people));
    QVERIFY(both.contains(u"receiver-blocks-sender"_s) && both.contains(u"sender-blocks-receiver"_s));
}

void TestMessageBlockers::theFriendshipRule()
{
    foundMendedGone(m_people, u"not-friends"_s, Effect::MayBlock);
    QVERIFY(!MessageBlockers::isBlocked(found(m_people)));
    call(u"sns/friend_delete"_s, {{u"From_Account"_s, u"alice"_s},
                                  {u"To_Account"_s, QJsonArray{u"bob"_s}},
                                  {u"DeleteType"_s, u"Delete_Type_Single"_s}});
    const Blocker oneWay = one(found(m_people), u"not-friends"_s);
    QVERIFY2(oneWay.sentence.contains(u"alice is a friend of bob"_s), qPrintable(oneWay.sentence));
}

void TestMessageBlockers::profileSettings()
{
    const auto set = [this](const QString &who, const QString &tag, const QJsonValue &value) {
        call(u"profile/portrait_set"_s,
             {{u"From_Account"_s, who},
              {u"ProfileItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, value}}}}});
    };
    set(u"bob"_s, u"Tag_Profile_IM_MsgSettings"_s, 5);
    foundMendedGone(m_people, u"receiver-takes-none"_s, Effect::MayBlock);
    // The other bits of it stay as the app has set them.
    const QJsonObject profile =
        call(u"profile/portrait_get"_s,
             {{u"To_Account"_s, QJsonArray{u"bob"_s}}, {u"TagList"_s, QJsonArray{u"Tag_Profile_IM_MsgSettings"_s}}})
            .value(u"UserProfileItem"_s)
            .toArray()
            .first()
            .toObject();
    QCOMPARE(profile.value(u"ProfileItem"_s).toArray().first().toObject().value(u"Value"_s).toInt(), 4);
    set(u"alice"_s, u"Tag_Profile_IM_AdminForbidType"_s, u"AdminForbid_Type_SendOut"_s);
    foundMendedGone(m_people, u"sender-may-not-add"_s, Effect::Informs);
    set(u"bob"_s, u"Tag_Profile_IM_AllowType"_s, u"AllowType_Type_DenyAny"_s);
    const Blocker denies = one(found(m_people), u"receiver-denies-requests"_s);
    QCOMPARE(denies.effect, Effect::Informs);
    QVERIFY(denies.fix.isEmpty());
    befriend();
    // Between friends it no longer matters who may ask whom.
    QVERIFY(!words(found(m_people)).contains(u"receiver-denies-requests"_s));
}

void TestMessageBlockers::theGlobalMute()
{
    m_world->makeGroup(u"Public"_s, u"night"_s, {u"alice"_s}, u"night"_s);
    call(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"alice"_s}, {u"C2CmsgNospeakingTime"_s, 3600}});
    QVERIFY(!words(found(m_inGroup)).contains(u"global-group-mute"_s));
    foundMendedGone(m_people, u"global-private-mute"_s, Effect::Blocks);
    call(u"openconfigsvr/setnospeaking"_s,
         {{u"Set_Account"_s, u"alice"_s}, {u"GroupmsgNospeakingTime"_s, qint64(4294967295)}});
    QVERIFY(!words(found(m_people)).contains(u"global-private-mute"_s));
    QVERIFY(one(found(m_inGroup), u"global-group-mute"_s).sentence.contains(u"for ever"_s));
    foundMendedGone(m_inGroup, u"global-group-mute"_s, Effect::Blocks);
}

void TestMessageBlockers::mutesEndByTheClockOfTheService()
{
    m_world->sandbox.clock().step(-7'200'000);
    m_world->makeGroup(u"Public"_s, u"night"_s, {u"alice"_s}, u"night"_s);
    m_world->call(u"forbid_send_msg"_s,
                  {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"alice"_s}}, {u"MuteTime"_s, 3600}});
    call(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"alice"_s}, {u"GroupmsgNospeakingTime"_s, 3600}});
    const qint64 end = m_world->sandbox.clock().nowSeconds() + 3600;
    m_blockers->setTimeText([end](qint64 ms) { return qAbs(ms / 1000 - end) <= 60 ? u"<end>"_s : u"<other>"_s; });
    const QList<Blocker> blockers = found(m_inGroup);
    for (const QString &what : {u"muted-in-group"_s, u"global-group-mute"_s}) {
        const QString sentence = one(blockers, what).sentence;
        QVERIFY2(sentence.contains(u"<end>"_s), qPrintable(what + u": "_s + sentence));
    }
    // Of both the button tells what it lifts.
    QCOMPARE(one(blockers, u"global-group-mute"_s).fixText, u"Lift the mute of alice in all groups"_s);
    QCOMPARE(one(blockers, u"muted-in-group"_s).fixText, u"Lift the mute of alice in this group"_s);
}

void TestMessageBlockers::membership()
{
    m_world->makeGroup(u"Public"_s, u"night"_s, {u"bob"_s}, u"night"_s);
    foundMendedGone(m_inGroup, u"not-a-member"_s, Effect::Blocks);
}

void TestMessageBlockers::groupMutesAndMuteAll()
{
    m_world->makeGroup(u"Public"_s, u"night"_s, {u"alice"_s}, u"night"_s);
    m_world->call(u"forbid_send_msg"_s,
                  {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"alice"_s}}, {u"MuteTime"_s, 3600}});
    m_blockers->setTimeText([](qint64 ms) { return u"<%1>"_s.arg(ms); });
    const QString ends = one(found(m_inGroup), u"muted-in-group"_s).sentence;
    QVERIFY2(ends.contains(QRegularExpression(u"until <\\d{10}000>"_s)), qPrintable(ends));
    foundMendedGone(m_inGroup, u"muted-in-group"_s, Effect::Blocks);
    m_world->call(u"forbid_send_msg"_s, {{u"GroupId"_s, u"night"_s},
                                         {u"Members_Account"_s, QJsonArray{u"alice"_s}},
                                         {u"MuteTime"_s, qint64(4294967295)}});
    const QString stays = one(found(m_inGroup), u"muted-in-group"_s).sentence;
    QVERIFY2(stays.contains(u"for ever"_s) && !stays.contains(u"until"_s), qPrintable(stays));
    foundMendedGone(m_inGroup, u"muted-in-group"_s, Effect::Blocks);
    const auto muteAll = [this] {
        m_world->call(u"modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"MuteAllMember"_s, u"On"_s}});
    };
    muteAll();
    foundMendedGone(m_inGroup, u"all-muted"_s, Effect::Blocks);
    muteAll();
    m_world->call(u"modify_group_member_info"_s,
                  {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"alice"_s}, {u"Role"_s, u"Admin"_s}});
    QCOMPARE(words(found(m_inGroup)), QStringList());
    // The app's admin writes without being a member, and no mute of all holds it.
    muteAll();
    QCOMPARE(words(found({m_world->client->profile().admin, {}, u"night"_s})), QStringList());
    // A Work group knows no mutes: nothing is asked there that would be refused.
    m_world->makeGroup(u"Private"_s, u"work"_s, {u"alice"_s}, u"work"_s);
    QCOMPARE(words(found({u"alice"_s, {}, u"work"_s})), QStringList());
}

void TestMessageBlockers::topics()
{
    const QString community = u"@TGS#_night"_s;
    const QString topic = community + u"@TOPIC#_one"_s;
    m_world->call(u"create_group"_s, {{u"Type"_s, u"Community"_s},
                                      {u"Name"_s, u"night"_s},
                                      {u"GroupId"_s, community},
                                      {u"SupportTopic"_s, 1},
                                      {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"alice"_s}}}}});
    const MessageQuestion inTopic{u"alice"_s, {}, topic};
    QVERIFY(one(found(inTopic), u"topic-missing"_s).fix.isEmpty());
    call(u"million_group_open_http_svc/create_topic"_s,
         {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"one"_s}});
    QVERIFY(!MessageBlockers::isBlocked(found(inTopic)));
    m_world->call(u"forbid_send_msg"_s, {{u"GroupId"_s, community},
                                         {u"TopicId"_s, topic},
                                         {u"Members_Account"_s, QJsonArray{u"alice"_s}},
                                         {u"MuteTime"_s, 3600}});
    QVERIFY(!MessageBlockers::isBlocked(found({u"alice"_s, {}, community})));
    foundMendedGone(inTopic, u"muted-in-topic"_s, Effect::Blocks);
    call(u"million_group_open_http_svc/modify_topic"_s,
         {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"MuteAllMember"_s, u"On"_s}});
    foundMendedGone(inTopic, u"topic-all-muted"_s, Effect::Blocks);
}

void TestMessageBlockers::aBanGoesBeforeTheMembership()
{
    m_world->makeGroup(u"Public"_s, u"night"_s, {u"alice"_s}, u"night"_s);
    m_world->call(u"ban_group_member"_s,
                  {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"alice"_s}}, {u"Duration"_s, 3600}});
    const QList<Blocker> both = found(m_inGroup);
    QCOMPARE(words(both), (QStringList{u"banned"_s, u"not-a-member"_s}));
    QVERIFY(one(both, u"not-a-member"_s).fix.isEmpty() && one(both, u"not-a-member"_s).fixText.isEmpty());
    foundMendedGone(m_inGroup, u"banned"_s, Effect::Blocks);
    foundMendedGone(m_inGroup, u"not-a-member"_s, Effect::Blocks);
    QCOMPARE(words(found(m_inGroup)), QStringList());
}

void TestMessageBlockers::bansAndLiveRooms()
{
    m_world->makeGroup(u"AVChatRoom"_s, u"stage"_s, {}, u"stage"_s);
    const MessageQuestion live{u"alice"_s, {}, u"stage"_s};
    const Blocker outside = one(found(live), u"not-in-live-room"_s);
    QCOMPARE(outside.effect, Effect::Blocks);
    QVERIFY(outside.fix.isEmpty());
    m_world->call(u"ban_group_member"_s,
                  {{u"GroupId"_s, u"stage"_s}, {u"Members_Account"_s, QJsonArray{u"alice"_s}}, {u"Duration"_s, 3600}});
    QVERIFY(one(found(live), u"banned"_s).sentence.contains(u"until 20"_s)); // in UTC, as nobody said otherwise
    foundMendedGone(live, u"banned"_s, Effect::Blocks);
    m_world->call(u"ban_group_member"_s, {{u"GroupId"_s, u"stage"_s},
                                          {u"Members_Account"_s, QJsonArray{u"alice"_s}},
                                          {u"Duration"_s, qint64(4294967295)}});
    QVERIFY(one(found(live), u"banned"_s).sentence.contains(u"for ever"_s));
    // A mute of all spares the owner and the admins, who are named otherwise than in other groups.
    m_world->call(u"create_group"_s, {{u"Type"_s, u"AVChatRoom"_s},
                                      {u"Name"_s, u"concert"_s},
                                      {u"GroupId"_s, u"concert"_s},
                                      {u"Owner_Account"_s, u"bob"_s}});
    m_world->call(u"modify_group_base_info"_s, {{u"GroupId"_s, u"concert"_s}, {u"MuteAllMember"_s, u"On"_s}});
    call(u"group_open_avchatroom_http_svc/modify_admin"_s,
         {{u"GroupId"_s, u"concert"_s}, {u"CommandType"_s, 1}, {u"Admin_Account"_s, QJsonArray{u"carol"_s}}});
    for (const QString &leader : {u"bob"_s, u"carol"_s})
        QVERIFY(!words(found({leader, {}, u"concert"_s})).contains(u"all-muted"_s));
    QVERIFY(words(found({u"alice"_s, {}, u"concert"_s})).contains(u"all-muted"_s));
    QCOMPARE(words(found({m_world->client->profile().admin, {}, u"concert"_s})), QStringList());
}

void TestMessageBlockers::broadcastGroups()
{
    m_world->makeGroup(u"BChatRoom"_s, u"radio"_s, {}, u"radio"_s);
    const QList<Blocker> blockers = found({u"alice"_s, {}, u"radio"_s});
    QCOMPARE(words(blockers), QStringList{u"broadcast-only"_s});
    QCOMPARE(blockers.first().effect, Effect::Blocks);
    QVERIFY2(blockers.first().sentence.contains(u"BChatRoom"_s), qPrintable(blockers.first().sentence));
    QVERIFY(blockers.first().fix.isEmpty());
    // Nothing is asked there that would be refused.
    QCOMPARE(words(found({m_world->profile.admin, {}, u"radio"_s})), QStringList());
}

void TestMessageBlockers::refusalsOfTheCallbackServer()
{
    befriend();
    MessageQuestion asked;
    m_blockers->setRefusalLookup([&asked](const MessageQuestion &question) {
        asked = question;
        return std::optional(RememberedRefusal{17, 1'700'000'000'000, 20006, u"links"_s});
    });
    const Blocker refused = one(found(m_people), u"callback-refused"_s);
    QCOMPARE(asked, m_people);
    QCOMPARE(refused.effect, Effect::MayBlock);
    QCOMPARE(refused.event, 17);
    QVERIFY(refused.sentence.contains(u"20006"_s) && refused.sentence.contains(u"links"_s));
    std::optional<ApiError> told;
    connect(m_blockers.get(), &MessageBlockers::fixFailed, this,
            [&](const QString &, const ApiError &error) { told = error; });
    m_blockers->fix(refused);
    QVERIFY(told && told->kind == ApiError::Kind::Usage);
}

void TestMessageBlockers::trouble()
{
    befriend();
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::Refuse;
    fault.code = 30004;
    fault.message = u"not allowed"_s;
    m_world->sandbox.setFault(u"sns/black_list_check"_s, fault);
    const QList<Blocker> blockers = found(m_people);
    QCOMPARE(words(blockers), QStringList{u"unchecked"_s});
    QVERIFY(blockers.first().sentence.contains(u"30004"_s));
    QVERIFY(!MessageBlockers::isBlocked(blockers));

    fault.kind = SandboxFault::Kind::CutOff;
    m_world->sandbox.setFault(u"sns/friend_check"_s, fault);
    std::optional<ApiError> told;
    connect(m_blockers.get(), &MessageBlockers::failed, this, [&](const ApiError &error) { told = error; });
    m_blockers->check(m_people);
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 60'000);
    QVERIFY(told->kind == ApiError::Kind::Network || told->kind == ApiError::Kind::Timeout);
    QVERIFY(!m_blockers->isRunning());
}

QTEST_GUILESS_MAIN(TestMessageBlockers)
#include "tst_messageblockers.moc"
