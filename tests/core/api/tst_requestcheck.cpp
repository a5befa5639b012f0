// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace imdesk {

using namespace Qt::StringLiterals;

/// A request held against the catalogue: what lists may hold.
class TestRequestCheck : public QObject
{
    Q_OBJECT

  private:
    Catalogue m_catalogue;

    static bool haveFields(const CatalogueCommand &command, const CatalogueField &list)
    {
        const QString inside = list.name + u"[]."_s;
        return std::ranges::any_of(command.request,
                                   [&](const CatalogueField &one) { return one.name.startsWith(inside); });
    }

  private Q_SLOTS:
    void valuesThatHaveFieldsAreObjects()
    {
        int looked = 0;
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            const QJsonObject example = command.raw.value("example"_L1).toObject().value("request"_L1).toObject();
            for (const CatalogueField &field : command.request) {
                if (example.isEmpty() || field.name.contains(u'.') || !haveFields(command, field))
                    continue;
                ++looked;
                const QString words = command.path + u": "_s + field.name;
                for (const QJsonValue &wrong :
                     {QJsonValue(u"x"_s), QJsonValue(7), QJsonValue(QJsonArray()), QJsonValue(QJsonValue::Null)}) {
                    QJsonObject body = example;
                    body.insert(field.name, QJsonArray{wrong});
                    const auto problem = checkRequest(command, body);
                    QVERIFY2(problem.has_value(), qPrintable(words));
                    QCOMPARE(problem->message, field.name + u"[0] must be object"_s);
                    QCOMPARE(problem->kind, RequestProblem::Kind::WrongType);
                }
            }
        }
        QVERIFY(looked >= 25);
    }

    void objectsNeedTheirFields()
    {
        const CatalogueCommand *add = m_catalogue.command(u"group_open_http_svc/add_group_member"_s);
        const auto check = [add](const QJsonArray &members) {
            return checkRequest(*add, {{u"GroupId"_s, u"g"_s}, {u"MemberList"_s, members}});
        };
        const QJsonObject bob{{u"Member_Account"_s, u"bob"_s}};
        QVERIFY(!check({bob}));
        const auto problem = check({bob, QJsonObject()});
        QVERIFY(problem.has_value());
        QCOMPARE(problem->field, u"MemberList[1].Member_Account"_s);
        QCOMPARE(problem->kind, RequestProblem::Kind::Missing);
    }

    void listsOfTextsStaySo()
    {
        const CatalogueCommand *remove = m_catalogue.command(u"group_open_http_svc/delete_group_member"_s);
        QVERIFY(!checkRequest(*remove, {{u"GroupId"_s, u"g"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"bob"_s}}}));
        const CatalogueCommand *import = m_catalogue.command(u"im_open_login_svc/multiaccount_import"_s);
        QVERIFY(!checkRequest(*import, {{u"Accounts"_s, QJsonArray{u"bob"_s}}}));
        QVERIFY(!checkRequest(*import, {{u"AccountList"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"bob"_s}}}}}));
        // One of the two it needs.
        const auto problem = checkRequest(*import, {});
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, RequestProblem::Kind::Missing);
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestRequestCheck)
#include "tst_requestcheck.moc"
