// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/api/registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace imdesk;

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
        for (const QString &path : {shape.path, shape.older}) {
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
        for (const QString &one : undocumented(endpoint.request, m_catalogue.command(endpoint.path)->request))
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
        const QJsonValue request = example.value(QLatin1String("request"));
        const QJsonValue reply = example.value(QLatin1String("response"));
        if (request.isObject()) {
            ++looked;
            const auto again = endpoint.requestRoundTrip(request.toObject());
            if (!again)
                wrong << endpoint.path + QStringLiteral(" request: ") + again.error().message;
        }
        if (reply.isObject()) {
            ++looked;
            const auto again = endpoint.replyRoundTrip(reply.toObject());
            if (!again)
                wrong << endpoint.path + QStringLiteral(" reply: ") + again.error().message;
        }
    }
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
                                   QStringLiteral("openconfigsvr/getappinfo")};
    QStringList have;
    for (const EndpointInfo &endpoint : allEndpoints())
        have << endpoint.path;
    for (const QString &path : paths)
        QVERIFY2(have.contains(path), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
