// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/refusalcodes.h"

#include <QJsonArray>

#include <algorithm>

namespace imdesk::sim {

namespace {

using Kind = RequestProblem::Kind;

bool isGroupPath(const QString &path)
{
    return path.startsWith(QLatin1String("group_open")) || path.startsWith(QLatin1String("million_group"));
}

/// MemberList[3].Member_Account gives Member_Account.
QString lastName(const QString &field)
{
    QString name = field.section(QLatin1Char('.'), -1);
    return name.section(QLatin1Char('['), 0, 0);
}

bool namesAccount(const QString &name)
{
    return name.endsWith(QLatin1String("_Account")) || name == QLatin1String("UserID") ||
           name == QLatin1String("Identifier") || name == QLatin1String("Accounts");
}

bool lists(const CatalogueCommand &command, int code)
{
    const QJsonArray errors = command.raw.value(QLatin1String("errors")).toArray();
    return std::any_of(errors.begin(), errors.end(),
                       [&](const QJsonValue &e) { return e.toObject().value(QLatin1String("code")).toInt() == code; });
}

int groupCode(const CatalogueCommand &command, const RequestProblem &problem)
{
    const QString name = lastName(problem.field);
    if (problem.kind == Kind::TooLong && problem.field.startsWith(QLatin1String("GroupAttr[")))
        return name == QLatin1String("key") ? 10045 : 10046;
    if (problem.kind == Kind::TooMany && lists(command, 10063))
        return 10063;
    if (problem.kind == Kind::TooMany && (lists(command, 10005) || namesAccount(name)))
        return 10005;
    if (problem.kind == Kind::WrongType && namesAccount(name) && !problem.message.contains(QLatin1String("array")))
        return 60015;
    return 10004;
}

int accountCode(const RequestProblem &problem)
{
    const QString name = lastName(problem.field);
    if (problem.kind == Kind::TooLong && (name == QLatin1String("Nick") || name == QLatin1String("FaceUrl")))
        return 40601;
    if (problem.kind == Kind::WrongType && namesAccount(name) && !problem.message.contains(QLatin1String("array")))
        return 60015;
    return 70402;
}

int profileCode(const RequestProblem &problem)
{
    const QString name = lastName(problem.field);
    if (name == QLatin1String("To_Account") && (problem.kind == Kind::Missing || problem.kind == Kind::TooFew))
        return 40002;
    if (problem.kind == Kind::WrongType && namesAccount(name) && !problem.message.contains(QLatin1String("array")))
        return 60015;
    return 40001;
}

int messageCode(const CatalogueCommand &command, const RequestProblem &problem)
{
    const QString name = lastName(problem.field);
    const bool inBody = problem.field.startsWith(QLatin1String("MsgBody"));
    if (name == QLatin1String("To_Account")) {
        if (problem.kind == Kind::TooMany)
            return 90011;
        return problem.kind == Kind::TooFew ? 90001 : 90003;
    }
    // The codes of To_Account and From_Account also speak for the newer names.
    if (name == QLatin1String("Peer_Account"))
        return problem.kind == Kind::TooMany ? 90011 : 90003;
    if (name == QLatin1String("From_Account") || name == QLatin1String("Operator_Account") ||
        name == QLatin1String("Report_Account"))
        return 90008;
    if (problem.field == QLatin1String("MsgBody") && problem.kind == Kind::WrongType)
        return 90007;
    if (inBody)
        return 90002;
    if (name == QLatin1String("MsgRandom"))
        return 90005;
    if (name == QLatin1String("MsgTimeStamp"))
        return 90006;
    if (name == QLatin1String("MsgLifeTime"))
        return problem.kind == Kind::WrongType ? 90044 : 90026;
    if (name == QLatin1String("SyncOtherMachine"))
        return 90031;
    if (name == QLatin1String("SyncFromOldSystem"))
        return 90030;
    if (name == QLatin1String("MsgKey") && lists(command, 90054))
        return 90054;
    return lists(command, 90010) ? 90010 : 90001;
}

int pushCode(const CatalogueCommand &command, const RequestProblem &problem)
{
    const QString name = lastName(problem.field);
    if (problem.kind == Kind::TooMany)
        return name.startsWith(QLatin1String("Tags")) ? 90032 : 90018;
    if (problem.field == QLatin1String("MsgBody") && problem.kind == Kind::WrongType)
        return 90007;
    if (problem.field.startsWith(QLatin1String("MsgBody")))
        return 90002;
    if (name == QLatin1String("MsgRandom"))
        return 90005;
    if (name == QLatin1String("MsgLifeTime") && problem.kind != Kind::WrongType)
        return 90026;
    return lists(command, 90010) ? 90010 : 90001;
}

int contactCode(const RequestProblem &problem)
{
    const QString name = lastName(problem.field);
    if (problem.kind == Kind::TooLong && name.endsWith(QLatin1String("GroupName")))
        return 51011;
    if (problem.kind == Kind::TooFew && name == QLatin1String("ContactItem"))
        return 51006;
    const bool wrongCount = problem.kind == Kind::TooMany || problem.kind == Kind::TooFew;
    return wrongCount && name == QLatin1String("MarkItem") ? 51006 : 50002;
}

int muteCode(const RequestProblem &problem)
{
    const QString name = lastName(problem.field);
    if (name == QLatin1String("Get_Account"))
        return problem.kind == Kind::Missing ? 130002 : 130003;
    if (name == QLatin1String("Set_Account"))
        return problem.kind == Kind::Missing ? 130004 : 130005;
    return 130001;
}

} // namespace

int unknownCommandCode(const QString &path)
{
    return path.startsWith(QLatin1String("group_open_http_svc/")) ? 10003 : 60009;
}

int brokenJsonCode(const QString &path)
{
    if (path.startsWith(QLatin1String("openim/")) || path.startsWith(QLatin1String("all_member_push/")))
        return 90001;
    if (path.startsWith(QLatin1String("openconfigsvr/")))
        return 130001;
    return isGroupPath(path) ? 10011 : 60003;
}

Refusal refusalFor(const CatalogueCommand &command, const RequestProblem &problem)
{
    const QString &path = command.path;
    int code = 60003;
    if (isGroupPath(path))
        code = groupCode(command, problem);
    else if (path.startsWith(QLatin1String("im_open_login_svc/")))
        code = accountCode(problem);
    else if (path.startsWith(QLatin1String("profile/")))
        code = profileCode(problem);
    else if (path.startsWith(QLatin1String("openim/")))
        code = messageCode(command, problem);
    else if (path.startsWith(QLatin1String("openconfigsvr/")))
        code = muteCode(problem);
    else if (path.startsWith(QLatin1String("sns/")))
        code = 30001;
    else if (path.startsWith(QLatin1String("recentcontact/")))
        code = contactCode(problem);
    else if (path.startsWith(QLatin1String("all_member_push/")))
        code = pushCode(command, problem);
    else if (path.startsWith(QLatin1String("open_msg_svc/")))
        code = 1002;
    else if (path.startsWith(QLatin1String("openim_msg_ext_http_svc/")))
        code = 10004;
    return {code, problem.message};
}

int rateCode(const QString &path)
{
    if (path == QLatin1String("group_open_http_svc/send_broadcast_msg"))
        return 10023;
    return path == QLatin1String("all_member_push/im_push") ? 90024 : 60007;
}

int notSupportedCode(const QString &path) { return isGroupPath(path) ? 10026 : 60017; }

} // namespace imdesk::sim
