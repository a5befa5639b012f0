// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Reading and changing one place of a JSON document.
class TestJsonPath : public QObject
{
    Q_OBJECT

  private:
    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }
    static JsonPath at(std::initializer_list<JsonStep> steps) { return JsonPath(steps); }

  private Q_SLOTS:
    void readsWhatIsThere()
    {
        const QJsonObject body = json(R"({"List":[{"Role":"Admin"},{}],"Next":7})");
        QCOMPARE(valueAt(body, at({{u"List"_s}, {{}, 0}, {u"Role"_s}})).toString(), u"Admin"_s);
        QVERIFY(valueAt(body, at({{u"List"_s}, {{}, 1}, {u"Role"_s}})).isUndefined());
        QVERIFY(valueAt(body, at({{u"List"_s}, {{}, 2}})).isUndefined());
        QVERIFY(valueAt(body, at({{u"Next"_s}, {u"Deeper"_s}})).isUndefined());
        QCOMPARE(valueAt(body, {}).toObject(), body);
    }
    void writesAndMakesTheWay()
    {
        QJsonObject body = withValueAt({}, at({{u"A"_s}, {u"B"_s}}), 1);
        QCOMPARE(body, json(R"({"A":{"B":1}})"));
        body = withValueAt(body, at({{u"List"_s}, {{}, 0}, {u"Role"_s}}), u"Admin"_s);
        QCOMPARE(body, json(R"({"A":{"B":1},"List":[{"Role":"Admin"}]})"));
    }
    void leavesTheRestAlone()
    {
        const QJsonObject body = json(R"({"Unknown":{"x":[1,null]},"List":[{"Role":"a","More":2},{"Role":"b"}]})");
        const QJsonObject changed = withValueAt(body, at({{u"List"_s}, {{}, 1}, {u"Role"_s}}), u"c"_s);
        QCOMPARE(changed, json(R"({"Unknown":{"x":[1,null]},"List":[{"Role":"a","More":2},{"Role":"c"}]})"));
    }
    void takesAway()
    {
        const QJsonValue none(QJsonValue::Undefined);
        QCOMPARE(withValueAt(json(R"({"A":{"B":1},"C":2})"), at({{u"A"_s}, {u"B"_s}}), none), json(R"({"C":2})"));
        QCOMPARE(withValueAt(json(R"({"L":[1,2,3]})"), at({{u"L"_s}, {{}, 1}}), none), json(R"({"L":[1,3]})"));
        QCOMPARE(withValueAt(json(R"({"L":[{"R":1},{"R":2}]})"), at({{u"L"_s}, {{}, 0}, {u"R"_s}}), none),
                 json(R"({"L":[{},{"R":2}]})"));
        QCOMPARE(withValueAt(json(R"({"A":1})"), at({{u"B"_s}, {u"C"_s}}), none), json(R"({"A":1})"));
        QCOMPARE(withValueAt(json(R"({"A":1})"), at({{u"A"_s}}), none), QJsonObject());
    }
    void namesThePlace()
    {
        QCOMPARE(pathText(at({{u"MemberList"_s}, {{}, 3}, {u"Role"_s}})), u"MemberList[3].Role"_s);
        QCOMPARE(pathText(childPath(childPath({}, u"To_Account"_s), 0)), u"To_Account[0]"_s);
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestJsonPath)
#include "tst_jsonpath.moc"
