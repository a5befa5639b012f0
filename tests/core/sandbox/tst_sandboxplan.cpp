// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/planfeatures.h"
#include "tests/core/sandbox/fixture.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// An app whose plan or console lacks something gets the documented refusal, for that alone.
class TestSandboxPlan : public QObject
{
    Q_OBJECT

    /// As documented for the command, made to be about what needs the plan.
    static QJsonObject asked(const CatalogueCommand &command)
    {
        QJsonObject body = command.raw.value("example"_L1).toObject().value("request"_L1).toObject();
        if (command.path == "group_open_http_svc/create_group"_L1)
            body = {{u"Type"_s, u"Community"_s}, {u"Name"_s, u"Town"_s}};
        return body;
    }

  private Q_SLOTS:
    void eachFeatureIsClosedByItsCode()
    {
        SandboxOptions options = quietWorld(0, 0);
        options.enforceRates = false;
        Desk desk(options);
        for (const api::PlanFeature &feature : api::planFeatures()) {
            desk.sandbox->setClosedFeatures({feature.word});
            for (const QLatin1String path : feature.commands) {
                const CatalogueCommand *command = desk.catalogue.command(path);
                QVERIFY2(command, path.data());
                const QJsonObject body = asked(*command);
                const bool counts = api::planFeatureOf(path, body) == &feature;
                QVERIFY2(counts || api::planDependsOnBody(path), path.data());
                const int code = codeOf(desk.call(path.data(), body));
                QVERIFY2((code == feature.code) == counts, qPrintable(u"%1 answers %2"_s.arg(path).arg(code)));
            }
        }
        QCOMPARE(api::planFeature(u"none"_s), nullptr);
    }

    void whatIsOpenStaysOpen()
    {
        SandboxOptions options = quietWorld(0, 0);
        options.closedFeatures = api::ultimateFeatures() << api::planfeature::communities;
        Desk desk(options);
        desk.import({u"alice"_s, u"bob"_s});
        const QString group = desk.create("Public", {u"bob"_s});
        QVERIFY(!group.isEmpty());
        QCOMPARE(codeOf(desk.group("create_group", {{u"Type"_s, u"Community"_s}, {u"Name"_s, u"Town"_s}})), 11000);
        // Custom marks are open to all, standard ones are not.
        const auto mark = [&desk](const QString &kind, const QJsonValue &what) {
            return codeOf(desk.call(
                "recentcontact/mark_contact",
                {{u"From_Account"_s, u"alice"_s},
                 {u"MarkItem"_s,
                  QJsonArray{QJsonObject{{u"OptType"_s, kind == "CustomMark"_L1 ? 2 : 1},
                                         {u"ContactItem"_s, QJsonObject{{u"Type"_s, 1}, {u"To_Account"_s, u"bob"_s}}},
                                         {kind, what}}}}}));
        };
        QCOMPARE(mark(u"CustomMark"_s, u"vip"_s), 0);
        QCOMPARE(mark(u"SetMark"_s, QJsonArray{0}), 51013);
        // The plan was raised.
        desk.sandbox->setClosedFeatures({});
        QCOMPARE(mark(u"SetMark"_s, QJsonArray{0}), 0);
        QCOMPARE(codeOf(desk.group("create_group", {{u"Type"_s, u"Community"_s}, {u"Name"_s, u"Town"_s}})), 0);
    }
};

QTEST_GUILESS_MAIN(TestSandboxPlan)
#include "tst_sandboxplan.moc"
