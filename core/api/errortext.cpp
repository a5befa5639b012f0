// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace imdesk {

namespace {

struct ErrorTr
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::ErrorText)
};

constexpr int groupValueRefusal = 10004;
constexpr int groupTypeRefusal = 10007; ///< also for a role that is too low

/// A value is not valid, and the number does not tell which.
bool isValueRefusal(int code)
{
    return code == groupValueRefusal || code == 30001 || code == 40001 || code == 50002 || code == 70402;
}

bool isGetAppInfo(const QString &command) { return command.endsWith(QLatin1String("/getappinfo")); }

/// Empty where the meaning is all there is to say.
QString titleOf(int code)
{
    switch (code) {
    case 70001:
        return ErrorTr::tr("Signature expired");
    case 70002:
    case 70003:
    case 70005:
    case 70052:
        return ErrorTr::tr("Signature not valid");
    case 70009:
        return ErrorTr::tr("Key does not fit this app");
    case 70013:
        return ErrorTr::tr("Signed for another user");
    case 70014:
        return ErrorTr::tr("Signed for another app");
    case 70016:
    case 70020:
    case 60026:
        return ErrorTr::tr("App unknown in this region");
    case 70050:
        return ErrorTr::tr("Too many wrong signatures");
    case 60006:
    case 60012:
        return ErrorTr::tr("SDKAppID not valid");
    case 60010:
    case 30004:
    case 40004:
    case 50003:
    case 70403:
    case 90009:
        return ErrorTr::tr("Not an app admin");
    case 60020:
    case 80005:
        return ErrorTr::tr("Plan stopped");
    case 60021:
        return ErrorTr::tr("This computer's address is refused");
    case 60007:
    case 60011:
    case 60018:
    case 60019:
    case 10006:
    case 10023:
        return ErrorTr::tr("Too fast");
    case 10010:
    case 10015:
        return ErrorTr::tr("No such group here");
    case 10007:
        return ErrorTr::tr("Not permitted");
    case 10004:
    case 30001:
    case 40001:
    case 50002:
    case 70402:
        return ErrorTr::tr("A value is not valid");
    case 10016:
    case 20006:
    case 10100: // and the ranges that begin here, which are the callback server's own
    case 38000:
    case 120001:
        return ErrorTr::tr("Your own callback refused it");
    case 10017:
    case 20012:
        return ErrorTr::tr("Sender is muted");
    case 10018:
        return ErrorTr::tr("Answer too large");
    case 10031:
    case 20016:
        return ErrorTr::tr("Too old for a client");
    case 70107:
    case 30003:
    case 40003:
    case 50001:
    case 90012:
        return ErrorTr::tr("Account not imported");
    case 10014:
        return ErrorTr::tr("Group is full");
    case 10021:
    case 10025:
        return ErrorTr::tr("Group ID is taken");
    case 40005:
    case 80001:
        return ErrorTr::tr("Text refused by the content filter");
    case 80002:
    case 10020:
    case 93000:
        return ErrorTr::tr("Text too long");
    default:
        return {};
    }
}

/// A meaning as a title, which has no full stop.
QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002)) ? sentence.chopped(1) : sentence;
}

// What a person at this desk should do goes further than the catalogue's words for programmers.
std::optional<QString> betterFix(int code)
{
    switch (code) {
    case 70001:
        return ErrorTr::tr("Sign again and retry. A pasted UserSig has to be replaced in the profile.");
    case 70009:
        return ErrorTr::tr("Edit the connection: enter the secret key that belongs to this SDKAppID.");
    case 70013:
        return ErrorTr::tr("Use the admin account the UserSig was made for, or sign for this one.");
    case 70016:
    case 70020:
    case 60026:
        return ErrorTr::tr("Check the SDKAppID and choose the region where the app was created.");
    case 70050:
        return ErrorTr::tr("Wait 60 seconds. Trying now makes the wait longer.");
    case 60010:
        return ErrorTr::tr("Choose an account in the profile that the console lists as app administrator.");
    case 60021:
        return ErrorTr::tr("Have this computer's address allowed in the console, or call from an allowed one.");
    case 10010:
    case 10015:
        return ErrorTr::tr("Check the group ID, and whether it belongs to another app (test and production).");
    case 10016:
    case 20006:
    case 10100:
    case 38000:
    case 120001:
        return ErrorTr::tr("This is intended by your callback server: look at its answer in the callback log.");
    case 10017:
    case 20012:
        return ErrorTr::tr("Lift the mute first. No callback is sent for muted senders.");
    case 10031:
    case 20016:
        return ErrorTr::tr("Recall it as administrator: that works at any age.");
    default:
        return std::nullopt;
    }
}

// The others are mended in the keychain or in the environment.
bool isOfConnection(ApiError::SecretTrouble trouble)
{
    switch (trouble) {
    case ApiError::SecretTrouble::NoKey:
    case ApiError::SecretTrouble::Ended:
    case ApiError::SecretTrouble::NotUserSig:
    case ApiError::SecretTrouble::Foreign:
    case ApiError::SecretTrouble::NotKey:
        return true;
    default:
        return false;
    }
}

/// What the service says of a key, a UserSig, an admin account, an SDKAppID or a region that do not belong together.
bool isOfConnection(int code)
{
    switch (code) {
    case 60026:
    case 70001:
    case 70003:
    case 70005:
    case 70009:
    case 70013:
    case 70014:
    case 70016:
    case 70020:
    case 70052:
        return true;
    default:
        return false;
    }
}

/// Those of them that another key or UserSig mends.
bool isOfSecret(int code) { return isOfConnection(code) && code != 60026 && code != 70016 && code != 70020; }

} // namespace

ErrorText::ErrorText(const Catalogue &catalogue) : m_catalogue(catalogue)
{
    QFile file(QStringLiteral(":/catalogue/errors_zh.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The embedded catalogue file errors_zh.json is missing");
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        m_chinese.insert(
            {object.value(QLatin1String("code")).toInt(), object.value(QLatin1String("area")).toString()},
            {object.value(QLatin1String("meaning")).toString(), object.value(QLatin1String("fix")).toString()});
    }
}

QPair<QString, QString> ErrorText::chinese(const CatalogueError &entry) const
{
    return m_chinese.value({entry.code, entry.area});
}

bool ErrorText::isNotificationClosed(const ApiError &error)
{
    return error.kind == ApiError::Kind::Service &&
           error.command.endsWith(QLatin1String("send_group_system_notification")) &&
           (error.code == 10026 || error.code == 60017);
}

QString ErrorText::withoutCode(const QString &command)
{
    // What is documented of single accounts that such a call leaves out; where the whole call fails it is no reason.
    if (command.endsWith(QLatin1String("/import_group_member")))
        return ErrorTr::tr("The account must exist, a time of joining must lie after the group was made and before "
                           "now, and the owner is not imported here.");
    if (command.endsWith(QLatin1String("/add_group_member")))
        return ErrorTr::tr("The app's own callback server may have refused the account before it was added.");
    return ErrorTr::tr("It gave no error code to look up. Give the details to the vendor's support.");
}

QString ErrorText::typesWithout(const QString &path) const
{
    const CatalogueCommand *command = m_catalogue.command(path);
    const QJsonObject types = command ? command->raw.value(QLatin1String("groupTypes")).toObject() : QJsonObject();
    QStringList names;
    for (auto it = types.begin(); it != types.end(); ++it) {
        if (it->toBool(true) && it->toString() != QLatin1String("10007"))
            continue;
        names << it.key().section(QLatin1Char(' '), 0, 0); // without the remark of one that is old
    }
    return names.join(QStringLiteral(", "));
}

ErrorText::Words ErrorText::service(const ApiError &error, bool chinese) const
{
    const int code = error.code;
    if (isNotificationClosed(error))
        return {ErrorTr::tr("Not open to this app"),
                ErrorTr::tr("Tencent has closed system notifications to new apps, and this app is one of them."),
                ErrorTr::tr("Send it as an ordinary group message.")};
    Words words;
    if (code == 0) // it failed by its own words, and no number tells more
        return {ErrorTr::tr("The service says that it failed"),
                error.message.isEmpty() ? ErrorTr::tr("The service gives no reason.") : error.message,
                withoutCode(error.reply.isEmpty() ? error.command : QString())};
    const CatalogueError *entry = m_catalogue.error(code, error.command);
    words.title = titleOf(entry ? entry->code : code);
    const auto titled = [&words] {
        if (words.title.isEmpty())
            words.title = withoutStop(words.cause);
        return words;
    };
    // The numbers that stand only in the description of one command, or mean something else there.
    if (isGetAppInfo(error.command) && code >= 130009 && code <= 130012) {
        words.title = ErrorTr::tr("Statistics cannot be read now");
        words.cause = ErrorTr::tr("The service could not read its statistics database.");
        words.fix = ErrorTr::tr("Try again in a few minutes.");
        return words;
    }
    if (error.message.contains(QLatin1String("Err_SNS_BlackListAdd_Already_Exist"))) {
        words.title = ErrorTr::tr("Already blocked");
        words.cause = ErrorTr::tr("The account is on this blocklist already.");
        words.fix = ErrorTr::tr("Nothing to do.");
        return words;
    }
    switch (code) {
    case 10001:
        words.cause = ErrorTr::tr("The caller is not signed in.");
        words.fix = ErrorTr::tr("Check the admin account and its signature.");
        return titled();
    case 23001:
        words.cause = ErrorTr::tr("Somebody else has changed this entry meanwhile.");
        words.fix = ErrorTr::tr("Read it again and repeat the change.");
        return titled();
    case 23002:
        words.cause = ErrorTr::tr("The message was not sent with support for extensions.");
        words.fix = ErrorTr::tr("Only messages sent with SupportMessageExtension can carry extensions.");
        return titled();
    case 23003:
        words.cause = ErrorTr::tr("More than 200 changes a minute on one message.");
        words.fix = ErrorTr::tr("Slow down.");
        return titled();
    case 23004:
        words.cause = ErrorTr::tr("The message does not exist.");
        words.fix = ErrorTr::tr("Check its sequence number.");
        return titled();
    case 110002:
        words.cause = ErrorTr::tr("The topic could not be dissolved.");
        words.fix = ErrorTr::tr("The service's own words in the details say more.");
        return titled();
    case 110003:
        words.cause = ErrorTr::tr("The topic has already been dissolved.");
        words.fix = ErrorTr::tr("Nothing to do.");
        return titled();
    default:
        break;
    }
    if (entry) {
        words.cause = entry->meaning;
        words.fix = entry->fix;
        if (chinese) {
            const QPair<QString, QString> texts = this->chinese(*entry);
            words.cause = texts.first;
            words.fix = texts.second;
        }
        if (const std::optional<QString> better = betterFix(entry->code))
            words.fix = *better;
        if (const QString types = code == groupTypeRefusal ? typesWithout(error.command) : QString(); !types.isEmpty())
            words.cause = joinSentences(
                {words.cause, ErrorTr::tr("This command does not work in groups of these types: %1.").arg(types)});
        if (code == groupValueRefusal && error.command.endsWith(QLatin1String("/change_group_owner")))
            words.cause =
                joinSentences({words.cause, ErrorTr::tr("The new owner has to be a member of the group already.")});
        if (code == groupValueRefusal && error.command.endsWith(QLatin1String("/import_group_msg")))
            words.cause = joinSentences({words.cause, ErrorTr::tr("A message must be later than the group's creation "
                                                                  "and its newest message.")});
        // Which value it is stands in the service's own words alone.
        if (isValueRefusal(entry->code) && !error.message.isEmpty())
            words.cause =
                joinSentences({words.cause, ErrorTr::tr("The service says: %1").arg(visibleText(error.message, 300))});
        return titled();
    }
    if (words.title.isEmpty())
        words.title = ErrorTr::tr("The service refused it (code %1)").arg(code);
    words.cause = error.message.isEmpty() ? ErrorTr::tr("The service gives no reason.") : error.message;
    words.fix = ErrorTr::tr("This code is not in the published list. Give the details to the vendor's support.");
    return words;
}

ErrorText::Words ErrorText::unreadable(const ApiError &error) const
{
    return {ErrorTr::tr("The file cannot be read"),
            error.message.isEmpty() ? ErrorTr::tr("The system gives no reason.") : error.message,
            ErrorTr::tr("Check that it is the right file, that it is there and whole, and that you may read it.")};
}

ErrorText::Words ErrorText::secret(const ApiError &error) const
{
    Words words;
    switch (error.secret) {
    case ApiError::SecretTrouble::Keychain:
        words = {ErrorTr::tr("The keychain did not help"), ErrorTr::tr("The secret could not be read or stored."),
                 ErrorTr::tr("Unlock the keychain, or keep the secret for this session only.")};
        break;
    case ApiError::SecretTrouble::NoKeychain:
        words = {ErrorTr::tr("No keychain answers"), ErrorTr::tr("The secret could not be read or stored."),
                 ErrorTr::tr("Keep the secret for this session only, or start the keychain of your desktop.")};
        break;
    case ApiError::SecretTrouble::NoKey:
        words = {ErrorTr::tr("No secret key was given"), ErrorTr::tr("Without it no call can be signed."),
                 ErrorTr::tr("Edit the connection: type the secret key, or paste a UserSig made elsewhere.")};
        break;
    case ApiError::SecretTrouble::Ended:
        words = {ErrorTr::tr("The UserSig has ended"), ErrorTr::tr("No call can be signed with it any more."),
                 ErrorTr::tr("Edit the connection: paste a new UserSig, or give the secret key.")};
        break;
    case ApiError::SecretTrouble::NotUserSig:
        words = {ErrorTr::tr("This is not a UserSig"), ErrorTr::tr("It does not have the form of one."),
                 ErrorTr::tr("Copy the UserSig whole, without quotes, and paste it again. A secret key has its place "
                             "under \"Secret key\".")};
        break;
    case ApiError::SecretTrouble::Foreign:
        words = {ErrorTr::tr("The UserSig is for another app or account"),
                 ErrorTr::tr("It does not fit this connection."),
                 ErrorTr::tr("Paste a UserSig made for this app and account, or correct the SDKAppID or the admin "
                             "account of the connection.")};
        break;
    case ApiError::SecretTrouble::NotKey:
        words = {ErrorTr::tr("This is a UserSig, not a secret key"),
                 ErrorTr::tr("Signing with it would be refused by the service."),
                 ErrorTr::tr("Choose \"UserSig made elsewhere\" for it, or paste the secret key.")};
        break;
    case ApiError::SecretTrouble::SnapshotKey:
        words = {ErrorTr::tr("The key of snapshots does not fit"),
                 ErrorTr::tr("What is encrypted cannot be read or written with it."),
                 ErrorTr::tr("Unlock the keychain that holds the key, or give the right one in IMDESK_SNAPSHOT_KEY.")};
        break;
    }
    if (!error.message.isEmpty())
        words.cause = error.message;
    return words;
}

bool ErrorText::isRetryable(const ApiError &error) const
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Cancelled:
        return true;
    case ApiError::Kind::Http:
        return error.httpStatus == 429 || error.httpStatus >= 500;
    case ApiError::Kind::Service: {
        if (isGetAppInfo(error.command) && error.code >= 130009 && error.code <= 130012)
            return true;
        const CatalogueError *entry = m_catalogue.error(error.code, error.command);
        return entry && entry->retryable;
    }
    default:
        return false;
    }
}

ErrorExplanation ErrorText::explain(const ApiError &error, const QString &language) const
{
    ErrorExplanation out;
    Words words;
    switch (error.kind) {
    case ApiError::Kind::Network:
        if (error.maybeDone) {
            words = {ErrorTr::tr("The answer was lost"),
                     ErrorTr::tr("The connection failed after the request had left. The change may have happened all "
                                 "the same."),
                     ErrorTr::tr("Look whether the change is there before you repeat it.")};
            break;
        }
        words = {ErrorTr::tr("The service cannot be reached"),
                 error.message.isEmpty() ? ErrorTr::tr("The connection failed.") : error.message,
                 ErrorTr::tr("Check the network, the proxy and the region or address in the profile, then try again.")};
        break;
    case ApiError::Kind::Timeout:
        if (error.maybeDone) {
            words = {ErrorTr::tr("No answer in time"),
                     ErrorTr::tr("The service did not answer in time. The change may have happened all the same."),
                     ErrorTr::tr("Look whether the change is there before you repeat it.")};
            break;
        }
        words = {ErrorTr::tr("No answer in time"), ErrorTr::tr("The service did not answer in time."),
                 ErrorTr::tr("Check the network, the proxy and the region or address in the profile, then try again.")};
        break;
    case ApiError::Kind::Cancelled:
        words = {ErrorTr::tr("Cancelled"),
                 error.message.isEmpty() ? ErrorTr::tr("It was stopped before it ended.") : error.message,
                 ErrorTr::tr("Start it again when you want to.")};
        break;
    case ApiError::Kind::Http:
        words = {ErrorTr::tr("Not an answer of the service"),
                 (error.isRedirect() ? ErrorTr::tr("The server sends the call on to another address (HTTP status %1), "
                                                   "which is not followed.")
                                     : ErrorTr::tr("The server answered with HTTP status %1."))
                     .arg(error.httpStatus),
                 ErrorTr::tr("Check the address in the profile. A proxy or a gateway may have answered instead.")};
        break;
    case ApiError::Kind::Service:
        words = service(error, language.startsWith(QLatin1String("zh"), Qt::CaseInsensitive));
        break;
    case ApiError::Kind::Decode:
        words = {ErrorTr::tr("The answer cannot be understood"),
                 error.message.isEmpty() ? ErrorTr::tr("It does not have the documented form.") : error.message,
                 ErrorTr::tr("Check the address in the profile. If it is right, give the details to support.")};
        break;
    case ApiError::Kind::Usage:
        if (error.overtaken) {
            words = {ErrorTr::tr("Things were changed meanwhile"), error.message,
                     ErrorTr::tr("Look how they stand now. Nothing was sent.")};
            break;
        }
        words = {ErrorTr::tr("The request is not right"), error.message,
                 ErrorTr::tr("Correct the value and try again. Nothing was sent.")};
        break;
    case ApiError::Kind::Refused:
        words = {ErrorTr::tr("This profile does not allow it"),
                 error.message.isEmpty() ? ErrorTr::tr("The profile is read-only.") : error.message,
                 ErrorTr::tr("Nothing was sent. Change the profile's safety rules if it should be allowed.")};
        break;
    case ApiError::Kind::Secret:
        words = secret(error);
        break;
    case ApiError::Kind::Storage:
        if (error.code != 0) { // the database's own code, which is kept for damage only
            words = unreadable(error);
            break;
        }
        words = {ErrorTr::tr("The file could not be written or read"),
                 error.message.isEmpty() ? ErrorTr::tr("The system gives no reason.") : error.message,
                 ErrorTr::tr("Make room or choose another folder, then try again.")};
        break;
    case ApiError::Kind::Unreadable:
        words = unreadable(error);
        break;
    case ApiError::Kind::Port:
        words = {ErrorTr::tr("The port cannot be listened on"),
                 error.message.isEmpty() ? ErrorTr::tr("The system gives no reason.") : error.message,
                 ErrorTr::tr("Change the port or the address, then try again. Port 0 stands for any free one.")};
        break;
    case ApiError::Kind::Busy:
        words = {ErrorTr::tr("Another program holds it"),
                 error.message.isEmpty() ? ErrorTr::tr("The system gives no reason.") : error.message,
                 ErrorTr::tr("End the other program, then try again.")};
        break;
    }
    const bool isWayward = error.kind == ApiError::Kind::Http || error.kind == ApiError::Kind::Decode ||
                           error.kind == ApiError::Kind::Cancelled;
    if (error.maybeDone && isWayward) {
        words.cause = joinSentences({words.cause, ErrorTr::tr("The change may have happened all the same.")});
        words.fix = joinSentences({ErrorTr::tr("Look whether the change is there before you repeat it."), words.fix});
    }
    out.title = words.title;
    out.cause = words.cause;
    out.fix = words.fix;
    out.retryable = isRetryable(error);
    out.editConnection = (error.kind == ApiError::Kind::Secret && isOfConnection(error.secret)) ||
                         (error.kind == ApiError::Kind::Service && isOfConnection(error.code));
    out.editSecret = out.editConnection && (error.kind == ApiError::Kind::Secret || isOfSecret(error.code));
    QStringList lines;
    if (error.code != 0)
        lines << ErrorTr::tr("Code: %1").arg(error.code);
    if (error.httpStatus != 0)
        lines << ErrorTr::tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines << ErrorTr::tr("Request ID: %1").arg(error.requestId);
    if (!error.command.isEmpty())
        lines << ErrorTr::tr("Command: %1").arg(error.command);
    if (!error.message.isEmpty() && error.message != out.cause)
        lines << ErrorTr::tr("Message: %1").arg(visibleText(error.message)); // it may hold lines of its own
    out.details = lines.join(QLatin1Char('\n'));
    return out;
}

} // namespace imdesk
