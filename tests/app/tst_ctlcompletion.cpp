// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/settings/apppaths.h"
#include "core/settings/profilestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The list of the service's commands in the terminal, and what bash offers after Tab.
class TestCtlCompletion : public QObject
{
    Q_OBJECT

  private:
    QTemporaryDir m_home;
    Catalogue m_catalogue;

    QByteArray run(const QString &program, const QStringList &arguments, int *code = nullptr) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"IMDESK_HOME"_s, m_home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"PATH"_s, QStringLiteral(IMDESK_BINARY_DIR "/bin:") + environment.value(u"PATH"_s));
        process.setProcessEnvironment(environment);
        process.start(program == u"imdeskctl" ? QStringLiteral(IMDESK_BINARY_DIR "/bin/imdeskctl") : program,
                      arguments);
        if (!process.waitForFinished(60'000))
            qFatal("%s does not end", qPrintable(program));
        if (code)
            *code = process.exitCode();
        return process.readAllStandardOutput();
    }
    /// What bash has after the words are typed and Tab is pressed at the end of the last.
    QStringList complete(const QStringList &words) const
    {
        QString quoted;
        for (const QString &word : words)
            quoted += u" '"_s + word + u'\'';
        const QString script = u"set -eu\n"
                               "source '%1/packaging/linux/imdeskctl.bash-completion'\n"
                               "complete -p imdeskctl >/dev/null\n"
                               "COMP_WORDS=(imdeskctl%2)\n"
                               "COMP_CWORD=%3\n"
                               "_imdeskctl\n"
                               "printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s.arg(QStringLiteral(IMDESK_SOURCE_DIR), quoted)
                                   .arg(words.size());
        return QString::fromUtf8(run(u"bash"_s, {u"-c"_s, script})).split(u'\n', Qt::SkipEmptyParts);
    }

  private Q_SLOTS:
    void commandsAreOffered()
    {
        const QStringList all = complete({QString()});
        for (const QString &word : {u"call"_s, u"commands"_s, u"demo"_s, u"events"_s, u"groups"_s, u"--help"_s})
            QVERIFY2(all.contains(word), qPrintable(word + u" in "_s + all.join(u' ')));
        QVERIFY(!all.contains(u"complete"_s));
        QStringList groups = complete({u"gro"_s});
        groups.sort();
        QCOMPARE(groups, (QStringList{u"group"_s, u"groups"_s}));
        QStringList second = complete({u"groups"_s, QString()});
        second.sort();
        QCOMPARE(second, (QStringList{u"list"_s, u"members"_s, u"show"_s}));
    }
    void everyPathIsOfferedForCall()
    {
        QStringList expected;
        for (const CatalogueCommand &command : m_catalogue.commands())
            expected << command.path;
        QStringList found = complete({u"call"_s, QString()});
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        QCOMPARE(complete({u"call"_s, u"sns/friend_get"_s}),
                 (QStringList{u"sns/friend_get"_s, u"sns/friend_get_list"_s}));
        QVERIFY(complete({u"call"_s, u"sns/friend_get"_s, QString()}).isEmpty());
        QCOMPARE(complete({u"call"_s, u"--no-check"_s, u"openim/query"_s}), QStringList{u"openim/querystate"_s});
    }
    void optionsAreOffered()
    {
        const QStringList all = complete({u"call"_s, u"--"_s});
        for (const QString &word : {u"--base-url"_s, u"--sdkappid"_s, u"--admin"_s, u"--profile"_s, u"--no-check"_s,
                                    u"--json"_s, u"--help"_s})
            QVERIFY2(all.contains(word), qPrintable(word + u" in "_s + all.join(u' ')));
        QVERIFY(complete({u"groups"_s, u"list"_s, u"--pro"_s}).contains(u"--profile"_s));
        QCOMPARE(complete({u"why"_s, u"--st"_s}), QStringList{u"--store"_s});
        QCOMPARE(complete({u"groups"_s, u"list"_s, u"--colu"_s}), QStringList{u"--columns"_s});
        QVERIFY(!complete({u"call"_s, u"--"_s}).contains(u"--columns"_s));
        QVERIFY(!complete({u"sandbox"_s, u"--"_s}).contains(u"--no-check"_s));
        QVERIFY(complete({u"call"_s, u"--region"_s, u"sing"_s}).contains(u"singapore"_s));
        QVERIFY(complete({u"call"_s, u"--region"_s, u"="_s, u"sing"_s}).contains(u"singapore"_s));
        QVERIFY(complete({u"call"_s, u"--region"_s, u"="_s}).contains(u"singapore"_s));
        QVERIFY(complete({u"group"_s, u"create"_s, u"--type"_s, u"Comm"_s}).contains(u"Community"_s));
        QCOMPARE(complete({u"members"_s, u"role"_s, u"night"_s, u"bob"_s, u"--to"_s, QString()}),
                 (QStringList{u"Admin"_s, u"Member"_s}));
        QVERIFY(complete({u"members"_s, u"card"_s, u"night"_s, u"bob"_s, u"--to"_s, QString()}).isEmpty());
        QCOMPARE(complete({u"group"_s, u"create"_s, u"--join"_s, u"Dis"_s}), QStringList{u"DisableApply"_s});
        QCOMPARE(complete({u"group"_s, u"edit"_s, u"--invite"_s, u"Dis"_s}), QStringList{u"DisableInvite"_s});
        QCOMPARE(complete({u"history"_s, u"--redact"_s, u"st"_s}), QStringList{u"stand-ins"_s});
        // What an option takes is no command.
        QVERIFY(complete({u"call"_s, u"--sdkappid"_s, QString()}).isEmpty());
        QVERIFY(
            complete({u"call"_s, u"--sdkappid"_s, u"1400000000"_s, u"sns/friend_g"_s}).contains(u"sns/friend_get"_s));
    }
    void longerCommandsAreOfferedBehindShorterOnes()
    {
        QVERIFY(complete({u"history"_s, u"f"_s}).contains(u"fetch"_s));
        QCOMPARE(complete({u"job"_s, u"template"_s, u"accounts"_s, u"im"_s}), QStringList{u"import"_s});
        QVERIFY(complete({u"events"_s, u"sample"_s, u"State."_s}).contains(u"State.StateChange"_s));
    }

    void hostileNamesOfProfilesAreQuoted()
    {
        qputenv("IMDESK_HOME", m_home.path().toLocal8Bit());
        ProfileStore store(AppPaths::standard().profilesFile());
        QVERIFY(store.load());
        Profile profile;
        profile.name = u"Shop $(touch pwned) 'x'"_s;
        profile.sdkAppId = 1400000000;
        profile.admin = u"admin"_s;
        QVERIFY(store.save(profile));
        const QStringList offered = complete({u"call"_s, u"--profile"_s, u"Shop"_s});
        QCOMPARE(offered.size(), 1);
        QCOMPARE(QString::fromUtf8(run(u"bash"_s, {u"-c"_s, u"printf '%s' "_s + offered.first()})), profile.name);
    }
    void commandsListsAllWithAccessAndTitle()
    {
        const QList<QByteArray> lines = run(u"imdeskctl"_s, {u"commands"_s}).trimmed().split('\n');
        QCOMPARE(lines.size(), m_catalogue.commands().size());
        const QList<QByteArray> json = run(u"imdeskctl"_s, {u"commands"_s, u"--json"_s}).trimmed().split('\n');
        QCOMPARE(json.size(), m_catalogue.commands().size());
        for (qsizetype i = 0; i < json.size(); ++i) {
            const CatalogueCommand &command = m_catalogue.commands()[i];
            const QJsonObject told = QJsonDocument::fromJson(json[i]).object();
            QCOMPARE(told.value(u"path"_s).toString(), command.path);
            QCOMPARE(told.value(u"title"_s).toString(), command.title);
            QCOMPARE(told.value(u"access"_s).toString(), command.access == CatalogueCommand::Access::Read ? u"read"_s
                                                         : command.access == CatalogueCommand::Access::Write
                                                             ? u"write"_s
                                                             : u"destructive"_s);
            QVERIFY(!told.value(u"title_zh"_s).toString().isEmpty());
            QVERIFY(lines[i].contains(command.path.toUtf8()) && lines[i].contains(command.title.toUtf8()));
        }
        // By the documentation's word, by the program's own, and in both languages.
        for (const QString &word : {u"dissolve"_s, u"disband"_s, u"解散"_s}) {
            const QByteArray few = run(u"imdeskctl"_s, {u"commands"_s, word});
            QVERIFY2(few.contains("destroy_group  ") && few.contains("destructive") && !few.contains("create_group "),
                     qPrintable(word));
        }
        int code = 0;
        run(u"imdeskctl"_s, {u"commands"_s, u"nosuchthing"_s}, &code);
        QCOMPARE(code, 2);
    }
    void oneCommandTellsItsFields()
    {
        const QByteArray text = run(u"imdeskctl"_s, {u"commands"_s, u"openim/querystate"_s});
        QVERIFY(text.contains("To_Account*") && text.contains("accounts to look up"));
        const QJsonObject json =
            QJsonDocument::fromJson(run(u"imdeskctl"_s, {u"commands"_s, u"openim/querystate"_s, u"--json"_s})).object();
        QCOMPARE(json.value(u"request"_s).toArray().first().toObject().value(u"name"_s).toString(), u"To_Account"_s);
        QVERIFY(run(u"imdeskctl"_s, {u"call"_s, u"--help"_s}).contains("imdeskctl commands"));
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestCtlCompletion)
#include "tst_ctlcompletion.moc"
