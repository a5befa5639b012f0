// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/api/registry.h"
#include "tests/support/tablecheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace imdesk;
using testing::withCurrentNames;
using testing::withoutFrame;

/// Holds every field table of the client against the catalogue, and every published example against the tables.
class TestContract : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyPathIsInTheCatalogue();
    void requestFieldsAreDocumented();
    void replyFieldsAreDocumented();
    void requiredRequestFieldsAreRequired();
    void publishedRequestsPassTheCheck();
    void publishedExamplesGoThroughTheTables();
    void mainJobIsCovered();

  private:
    Catalogue m_catalogue;
};

namespace {

/// Catalogue types that a table's type may stand for; the documentation is loose where one of several shapes is meant.
bool typesAgree(const QString &ours, const QString &documented)
{
    if (ours == documented || ours == QLatin1String("any") || documented == QLatin1String("any"))
        return true;
    if (ours.startsWith(QLatin1String("array")) && documented.startsWith(QLatin1String("array")))
        return documented == QLatin1String("array") || ours == QLatin1String("array") || ours == documented;
    return documented.contains(QLatin1Char('|')) && documented.split(QLatin1Char('|')).contains(ours);
}

const CatalogueField *fieldAt(const QList<CatalogueField> &fields, const QString &path)
{
    for (const CatalogueField &field : fields) {
        if (field.name == path)
            return &field;
    }
    return nullptr;
}

/// A parent of documented fields (AppDefinedData[].Key) counts as documented itself.
bool hasChildren(const QList<CatalogueField> &fields, const QString &path)
{
    return std::ranges::any_of(fields, [&](const CatalogueField &field) {
        return field.name.startsWith(path + QLatin1Char('.')) || field.name.startsWith(path + QLatin1String("[]."));
    });
}

/// An object that the documentation leaves open may hold anything.
bool isOpen(const QList<CatalogueField> &fields, const QString &path)
{
    for (qsizetype cut = path.lastIndexOf(QLatin1Char('.')); cut > 0;
         cut = path.lastIndexOf(QLatin1Char('.'), cut - 1)) {
        QString parent = path.left(cut);
        if (parent.endsWith(QLatin1String("[]")))
            parent.chop(2);
        if (!hasChildren(fields, parent))
            return fieldAt(fields, parent) != nullptr;
    }
    return false;
}

QStringList undocumented(const QList<FieldShape> &shapes, const QList<CatalogueField> &fields)
{
    QStringList out;
    for (const FieldShape &shape : shapes) {
        bool known = false;
        QStringList paths{shape.path, shape.older};
        // Fields of a list that was renamed stand under its older name too.
        for (const FieldShape &list : shapes) {
            const QString here = list.path + QLatin1String("[].");
            for (const QString &path : {shape.path, shape.older}) {
                if (!list.older.isEmpty() && path.startsWith(here))
                    paths << list.older + QLatin1String("[].") + path.mid(here.size());
            }
        }
        for (const QString &path : std::as_const(paths)) {
            if (path.isEmpty())
                continue;
            const CatalogueField *field = fieldAt(fields, path);
            if (field && !typesAgree(shape.type, field->type))
                out << QStringLiteral("%1 is %2 here and %3 in the catalogue").arg(path, shape.type, field->type);
            known = known || field || hasChildren(fields, path) || isOpen(fields, path);
        }
        if (!known)
            out << shape.path + QStringLiteral(" is not in the catalogue");
    }
    return out;
}

/// Where a table does not give an example back as it was, and why that is right. The field is the last of the path.
struct KeptOtherwise
{
    const char *where, *field, *why;
};
constexpr KeptOtherwise keptOtherwise[] = {
    {"im_open_login_svc/multiaccount_import request_old_form", nullptr,
     "plain names, which nothing here sends any more"},
    {"group_open_http_svc/get_group_info response", "InviteJoinOption", "an older sample; told as empty"},
    {"group_open_http_svc/get_group_info response", "NameCard", "left out when empty; told as empty"},
    {"group_open_http_svc/get_group_info response", "OnlineStatus", "only in some samples; told as empty"},
    {"group_open_http_svc/get_group_member_info response", "NameCard", "left out when empty; told as empty"},
    {"group_open_http_svc/get_group_member_info response", "OnlineStatus", "only when asked for; told as empty"},
    {"group_open_http_svc/get_group_member_info response", "Next", "only of communities; told as empty"},
    {"openim/admin_getroammsg response", "From_Account", "left out in the sample's first message; told as empty"},
    {"openim/admin_getroammsg response", "To_Account", "left out in the sample's first message; told as empty"},
};

bool isKnown(const QString &difference)
{
    return std::ranges::any_of(keptOtherwise, [&](const KeptOtherwise &known) {
        return difference.startsWith(QLatin1String(known.where)) &&
               (!known.field ||
                difference.contains(
                    QStringLiteral(" %1: nothing came back as [\"\"]").arg(QLatin1String(known.field))));
    });
}

/// What two values differ in, by path.
void differences(const QString &at, const QJsonValue &one, const QJsonValue &other, QStringList &out)
{
    if (one.isObject() && other.isObject()) {
        const QJsonObject left = one.toObject();
        const QJsonObject right = other.toObject();
        QSet<QString> keys;
        for (const QJsonObject &side : {left, right}) {
            for (const QString &key : side.keys())
                keys.insert(key);
        }
        for (const QString &key : std::as_const(keys))
            differences(at + QLatin1Char(' ') + key, left.value(key), right.value(key), out);
    } else if (one.isArray() && other.isArray() && one.toArray().size() == other.toArray().size()) {
        for (qsizetype i = 0; i < one.toArray().size(); ++i)
            differences(at + QStringLiteral(" [%1]").arg(i), one.toArray()[i], other.toArray()[i], out);
    } else if (one != other) {
        auto text = [](const QJsonValue &value) {
            return value.isUndefined()
                       ? QStringLiteral("nothing")
                       : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        };
        out << QStringLiteral("%1: %2 came back as %3").arg(at, text(one), text(other));
    }
}

} // namespace

void TestContract::everyPathIsInTheCatalogue()
{
    const QList<EndpointInfo> endpoints = allEndpoints();
    QVERIFY(endpoints.size() >= 27);
    for (const EndpointInfo &endpoint : endpoints)
        QVERIFY2(m_catalogue.command(endpoint.path), qPrintable(endpoint.path));
}

void TestContract::requestFieldsAreDocumented()
{
    QStringList wrong;
    for (const EndpointInfo &endpoint : allEndpoints()) {
        // Push settings are documented whole in one place, and in part with some commands.
        QList<FieldShape> request = endpoint.request;
        request.removeIf(
            [](const FieldShape &shape) { return shape.path.startsWith(QLatin1String("OfflinePushInfo.")); });
        // Shares its table with its successor, which is asked wherever a topic is meant.
        if (endpoint.path == QLatin1String("group_open_http_svc/get_group_shutted_uin"))
            request.removeIf([](const FieldShape &shape) { return shape.path == QLatin1String("TopicId"); });
        for (const QString &one : undocumented(request, m_catalogue.command(endpoint.path)->request))
            wrong << endpoint.path + QStringLiteral(": ") + one;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestContract::replyFieldsAreDocumented()
{
    // The member row is documented whole with get_group_member_info and is the same wherever members are told.
    static const QStringList memberRows{
        QStringLiteral("group_open_http_svc/get_group_info GroupInfo[].MemberList[].OnlineStatus"),
        QStringLiteral("group_open_http_svc/get_specified_group_member_info MemberList[].OnlineStatus")};
    QStringList wrong;
    for (const EndpointInfo &endpoint : allEndpoints()) {
        QList<FieldShape> reply = endpoint.reply;
        reply.removeIf([&](const FieldShape &shape) {
            return memberRows.contains(endpoint.path + QLatin1Char(' ') + shape.path);
        });
        for (const QString &one : undocumented(reply, m_catalogue.command(endpoint.path)->response))
            wrong << endpoint.path + QStringLiteral(": ") + one;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestContract::requiredRequestFieldsAreRequired()
{
    QStringList wrong;
    for (const EndpointInfo &endpoint : allEndpoints()) {
        for (const CatalogueField &field : m_catalogue.command(endpoint.path)->request) {
            if (!field.required)
                continue;
            const auto it = std::ranges::find_if(endpoint.request, [&](const FieldShape &shape) {
                return shape.path == field.name || shape.older == field.name;
            });
            if (it == endpoint.request.end() || !it->required)
                wrong << endpoint.path + QStringLiteral(": ") + field.name;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestContract::publishedRequestsPassTheCheck()
{
    int looked = 0;
    QStringList wrong;
    for (const EndpointInfo &endpoint : allEndpoints()) {
        const CatalogueCommand *command = m_catalogue.command(endpoint.path);
        const QJsonValue example =
            command->raw.value(QLatin1String("example")).toObject().value(QLatin1String("request"));
        if (!example.isObject())
            continue;
        ++looked;
        if (const auto problem = checkRequest(*command, example.toObject()))
            wrong << endpoint.path + QStringLiteral(": ") + problem->message;
    }
    QVERIFY(looked >= 15);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestContract::publishedExamplesGoThroughTheTables()
{
    int looked = 0;
    QStringList wrong;
    for (const EndpointInfo &endpoint : allEndpoints()) {
        const QJsonObject example = m_catalogue.command(endpoint.path)->raw.value(QLatin1String("example")).toObject();
        // Some commands have several: request_basic, response_newest and so on.
        for (auto it = example.begin(); it != example.end(); ++it) {
            const bool isRequest = it.key().startsWith(QLatin1String("request"));
            if (!it->isObject() || (!isRequest && !it.key().startsWith(QLatin1String("response"))))
                continue;
            // A refusal never reaches a table.
            if (!isRequest && it->toObject().value(QLatin1String("ErrorCode")).toInt() != 0)
                continue;
            ++looked;
            const QString where = endpoint.path + QLatin1Char(' ') + it.key();
            const QJsonObject today = withCurrentNames(isRequest ? endpoint.request : endpoint.reply, *it);
            const auto &roundTrip = isRequest ? endpoint.requestRoundTrip : endpoint.replyRoundTrip;
            const auto again = roundTrip(today);
            if (!again)
                wrong << where + QStringLiteral(": ") + again.error().message;
            else
                differences(where, withoutFrame(today), withoutFrame(*again), wrong);
            // Under the older names, as it stands there, it is understood alike.
            const auto asPublished = roundTrip(it->toObject());
            if (!asPublished)
                wrong << where + QStringLiteral(" as published: ") + asPublished.error().message;
            else if (again)
                differences(where + QStringLiteral(" as published"), withoutFrame(*again), withoutFrame(*asPublished),
                            wrong);
        }
    }
    wrong.removeIf(isKnown);
    QVERIFY(looked >= 30);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestContract::mainJobIsCovered()
{
    static const QStringList paths{QStringLiteral("im_open_login_svc/account_import"),
                                   QStringLiteral("im_open_login_svc/multiaccount_import"),
                                   QStringLiteral("im_open_login_svc/account_check"),
                                   QStringLiteral("im_open_login_svc/account_delete"),
                                   QStringLiteral("im_open_login_svc/kick"),
                                   QStringLiteral("openim/querystate"),
                                   QStringLiteral("profile/portrait_get"),
                                   QStringLiteral("profile/portrait_set"),
                                   QStringLiteral("group_open_http_svc/get_appid_group_list"),
                                   QStringLiteral("group_open_http_svc/get_group_info"),
                                   QStringLiteral("group_open_http_svc/get_group_member_info"),
                                   QStringLiteral("group_open_http_svc/get_joined_group_list"),
                                   QStringLiteral("group_open_http_svc/get_role_in_group"),
                                   QStringLiteral("group_open_http_svc/create_group"),
                                   QStringLiteral("group_open_http_svc/destroy_group"),
                                   QStringLiteral("group_open_http_svc/add_group_member"),
                                   QStringLiteral("group_open_http_svc/delete_group_member"),
                                   QStringLiteral("group_open_http_svc/modify_group_base_info"),
                                   QStringLiteral("group_open_http_svc/modify_group_member_info"),
                                   QStringLiteral("group_open_http_svc/forbid_send_msg"),
                                   QStringLiteral("group_open_http_svc/get_group_shutted_uin"),
                                   QStringLiteral("group_open_http_svc/send_group_msg"),
                                   QStringLiteral("group_open_http_svc/send_group_system_notification"),
                                   QStringLiteral("group_open_http_svc/group_msg_get_simple"),
                                   QStringLiteral("openim/sendmsg"),
                                   QStringLiteral("openim/batchsendmsg"),
                                   QStringLiteral("openim/importmsg"),
                                   QStringLiteral("openim/admin_getroammsg"),
                                   QStringLiteral("openim/admin_msgwithdraw"),
                                   QStringLiteral("group_open_http_svc/group_msg_recall"),
                                   QStringLiteral("group_open_http_svc/delete_group_msg_by_sender"),
                                   QStringLiteral("group_open_http_svc/import_group_msg"),
                                   QStringLiteral("open_msg_svc/get_history"),
                                   QStringLiteral("openconfigsvr/getappinfo")};
    QStringList have;
    for (const EndpointInfo &endpoint : allEndpoints())
        have << endpoint.path;
    for (const QString &path : paths)
        QVERIFY2(have.contains(path), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
