// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/api/itemfaults.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// What an answer tells of its items, in every list of results that the catalogue knows.
class TestItemFaults : public QObject
{
    Q_OBJECT

  private:
    Catalogue m_catalogue;

    /// "A[].B" with a value: {"A":[{"B":value}]}.
    static QJsonObject answerWith(const QString &field, const QJsonValue &value)
    {
        const QStringList parts = field.split(u'.');
        QJsonValue inner = value;
        for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
            const bool isList = part->endsWith("[]"_L1);
            const QJsonValue content = isList ? QJsonValue(QJsonArray{inner}) : inner;
            inner = QJsonObject{{isList ? part->chopped(2) : *part, content}};
        }
        return inner.toObject();
    }

  private Q_SLOTS:
    void everyListOfResultsIsKnown()
    {
        static const QRegularExpression code(u"\\[\\]\\.(ResultCode|RetCode|ErrorCode|Code|Result)$"_s);
        static const QRegularExpression names(u"^(Fail|Invalid)_?Accounts?$"_s);
        int looked = 0;
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            for (const CatalogueField &field : command.response) {
                const QByteArray words = (command.path + u": "_s + field.name).toUtf8();
                if (names.match(field.name).hasMatch()) {
                    ++looked;
                    QVERIFY2(itemFaults({{field.name, QJsonArray{u"bob"_s}}}).failed, words.constData());
                    QVERIFY2(!itemFaults({{field.name, QJsonArray()}}).failed, words.constData());
                } else if (code.match(field.name).hasMatch()) {
                    ++looked;
                    // Members that are added say it the other way round.
                    const bool isMember = field.name == "MemberList[].Result"_L1;
                    QVERIFY2(itemFaults(answerWith(field.name, isMember ? 0 : 10004)).failed, words.constData());
                    // Who stands in a list of errors failed, whatever the code.
                    const bool isErrorList = field.name.startsWith("ErrorList"_L1);
                    QCOMPARE(itemFaults(answerWith(field.name, isMember ? 1 : 0)).failed, isErrorList);
                }
            }
        }
        QVERIFY(looked >= 30);
    }

    void whoWaitsHasNotFailed()
    {
        const QJsonObject bob{{u"To_Account"_s, u"bob"_s}, {u"ResultCode"_s, 30539}};
        const QJsonObject carol{{u"To_Account"_s, u"carol"_s}, {u"ResultCode"_s, 30003}};
        const ItemFaults asked =
            itemFaults({{u"ResultItem"_s, QJsonArray{bob}}, {u"Fail_Account"_s, QJsonArray{u"bob"_s}}});
        QVERIFY(asked.waiting && !asked.failed);
        const ItemFaults both = itemFaults({{u"ResultItem"_s, QJsonArray{bob, carol}}});
        QVERIFY(both.waiting && both.failed);
        const ItemFaults invited = itemFaults(answerWith(u"MemberList[].Result"_s, 3));
        QVERIFY(invited.waiting && !invited.failed);
    }

    void whatWasDoneBesidesFaultsIsTold()
    {
        const QJsonObject bob{{u"UserID"_s, u"bob"_s}, {u"ResultCode"_s, 70107}};
        const QJsonObject carol{{u"UserID"_s, u"carol"_s}, {u"ResultCode"_s, 0}};
        QVERIFY(!itemFaults({{u"ResultItem"_s, QJsonArray{bob}}}).done);
        const ItemFaults both = itemFaults({{u"ResultItem"_s, QJsonArray{bob, carol}}});
        QVERIFY(both.done && both.failed);
        const ItemFaults named = itemFaults({{u"FailAccounts"_s, QJsonArray{u"bob"_s, u"carol"_s}}});
        QVERIFY(named.failed && !named.done);
        QCOMPARE(named.named, 2);
    }

    void listsWithoutResultsTellNothing()
    {
        const ItemFaults faults = itemFaults(
            {{u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}}}}, {u"ErrorCode"_s, 0}});
        QVERIFY(!faults.waiting && !faults.failed);
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestItemFaults)
#include "tst_itemfaults.moc"
