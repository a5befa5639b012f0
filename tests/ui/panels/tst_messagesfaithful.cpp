// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/messageelements.h"
#include "tests/support/auditparts.h"
#include "tests/ui/panels/messagesbench.h"
#include "ui/panels/messages/elementform.h"
#include "ui/panels/messages/elementlist.h"
#include "ui/panels/messages/modifydialog.h"

#include <QJsonArray>
#include <QScrollArea>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What is written and changed goes out as it stands, and nothing of it is lost on the way.
class TestMessagesFaithful : public QObject
{
    Q_OBJECT

  private:
    static QJsonObject variant(int type, int width, int height, const QString &url)
    {
        return {{u"Type"_s, type}, {u"Size"_s, width * height}, {u"Width"_s, width}, {u"Height"_s, height},
                {u"URL"_s, url},   {u"Extra"_s, u"kept"_s}};
    }
    static QJsonObject picture()
    {
        return {{u"UUID"_s, u"u1"_s},
                {u"ImageFormat"_s, 255},
                {u"ImageInfoArray"_s, QJsonArray{variant(1, 2448, 3264, u"https://example.com/orig.jpg"_s),
                                                 variant(2, 720, 960, u"https://example.com/large.jpg"_s),
                                                 variant(3, 198, 264, u"https://example.com/thumb.jpg"_s)}}};
    }
    static QJsonArray oddBody()
    {
        const auto element = [](const QString &type, const QJsonObject &content) {
            return QJsonObject{{u"MsgType"_s, type}, {u"MsgContent"_s, content}};
        };
        return {element(u"TIMTextElem"_s, {{u"Text"_s, u"price:\u00a0100\u2028next"_s}}),
                element(u"TIMImageElem"_s, picture()),
                element(u"TIMLocationElem"_s,
                        {{u"Desc"_s, u"Office"_s}, {u"Latitude"_s, 29.340656774469956}, {u"Longitude"_s, 106.5}})};
    }
    static void setText(const QWidget *in, const char *field, const QString &text)
    {
        if (auto *line = in->findChild<QLineEdit *>(QLatin1String(field)))
            line->setText(text);
        else
            in->findChild<QPlainTextEdit *>(QLatin1String(field))->setPlainText(text);
    }
    static void press(const QWidget *in, const char *button)
    {
        QTest::mouseClick(in->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    static QJsonArray stored(MessagesBench &bench)
    {
        bench.panel->refresh();
        bench.waitForHistory();
        return bench.rows().message(0).raw.value(u"MsgBody"_s).toArray();
    }
    static ModifyDialog *openChange(MessagesBench &bench)
    {
        bench.clickRow(0);
        bench.press("historyModify");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return bench.panel->history().dialog();
    }
    static void writeOdd(MessagesBench &bench)
    {
        bench.world.raw(u"openim/sendmsg"_s, {{u"From_Account"_s, u"alice"_s},
                                              {u"To_Account"_s, u"bob"_s},
                                              {u"MsgRandom"_s, 7},
                                              {u"MsgSeq"_s, 7},
                                              {u"MsgBody"_s, oddBody()}});
        bench.openPair(u"alice"_s, u"bob"_s);
        QCOMPARE(bench.rows().rowCount(), 1);
    }

  private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontShowShortcutsInContextMenus); }

    void newCustomDataLeavesTheContent()
    {
        MessagesBench bench;
        writeOdd(bench);
        ModifyDialog *dialog = openChange(bench);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"modifyDo"_s)->isEnabled()); // nothing is changed yet
        setText(dialog, "modifyCloud", u"cloud"_s);
        QVERIFY(dialog->body().isEmpty());
        press(dialog, "modifyDo");
        QTRY_COMPARE(bench.status, u"The message is changed"_s);
        QCOMPARE(stored(bench), oddBody());
        QCOMPARE(bench.rows().message(0).cloudData, u"cloud"_s);
    }

    void onlyWhatIsEditedIsReplaced()
    {
        MessagesBench bench;
        writeOdd(bench);
        ModifyDialog *dialog = openChange(bench);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"elementLatitude"_s)->text(), u"29.340656774469956"_s);
        setText(dialog, "elementDesc", u"Tower"_s);
        setText(dialog, "element1Width", u"2450"_s);
        setText(dialog, "element3URL", u"https://example.com/small.jpg"_s);
        press(dialog, "modifyDo");
        QTRY_COMPARE(bench.status, u"The message is changed"_s);
        const QJsonArray now = stored(bench);
        QCOMPARE(now.at(0), oddBody().at(0));
        const QJsonArray images = now.at(1)[u"MsgContent"_s][u"ImageInfoArray"_s].toArray();
        QJsonObject original = variant(1, 2448, 3264, u"https://example.com/orig.jpg"_s);
        original.insert(u"Width"_s, 2450);
        QJsonObject thumbnail = variant(3, 198, 264, u"https://example.com/small.jpg"_s);
        QCOMPARE(images, (QJsonArray{original, variant(2, 720, 960, u"https://example.com/large.jpg"_s), thumbnail}));
        QCOMPARE(now.at(2)[u"MsgContent"_s][u"Latitude"_s].toDouble(), 29.340656774469956);
        QCOMPARE(now.at(2)[u"MsgContent"_s][u"Desc"_s].toString(), u"Tower"_s);
    }

    void aChoiceNobodyMadeIsNotSent()
    {
        QJsonObject content = picture();
        content.remove(u"ImageFormat"_s);
        ElementList list;
        const api::MsgElement element{u"TIMImageElem"_s, content, {}};
        list.setElements({element});
        QCOMPARE(list.elements().first().content, content);
        QCOMPARE(ElementForm::fresh(u"TIMImageElem"_s).content.value(u"ImageFormat"_s).toInt(), 1);
    }

    void aNewPictureHasThreeVariants()
    {
        ElementList list;
        const api::MsgElement fresh{u"TIMImageElem"_s, {{u"UUID"_s, u"u"_s}}, {}};
        list.setElements({fresh});
        setText(&list, "element1URL", u"https://example.com/a.jpg"_s);
        setText(&list, "element1Width", u"6"_s);
        setText(&list, "element1Height", u"48"_s);
        setText(&list, "element3URL", u"https://example.com/t.jpg"_s);
        // A draft that comes back is written on: what stood for all of them still does.
        ElementList again;
        again.setElements(list.elements());
        QVERIFY(again.findChild<QLineEdit *>(u"element2URL"_s)->text().isEmpty());
        setText(&again, "element1Width", u"64"_s);
        const QJsonArray images = again.elements().first().content.value(u"ImageInfoArray"_s).toArray();
        QCOMPARE(images.size(), 3);
        for (int at = 0; at < 3; ++at) {
            QCOMPARE(images.at(at)[u"Type"_s].toInt(), at + 1);
            QCOMPARE(images.at(at)[u"Width"_s].toInt(), 64);
            QCOMPARE(images.at(at)[u"URL"_s].toString(),
                     at == 2 ? u"https://example.com/t.jpg"_s : u"https://example.com/a.jpg"_s);
        }
    }

    void keepingItKeepsWhatWasTyped()
    {
        MessagesBench bench;
        bench.world.write(u"alice"_s, u"bob"_s, u"before"_s);
        bench.openPair(u"alice"_s, u"bob"_s);
        bench.world.profile.level = SafetyLevel::Production;
        const QPointer<ModifyDialog> dialog = openChange(bench);
        QVERIFY(dialog);
        setText(dialog, "elementText", u"after"_s);
        bench.dialogs.yes = false;
        press(dialog, "modifyDo");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->body().first().content.value(u"Text"_s).toString(), u"after"_s);
        bench.dialogs.yes = true;
        press(dialog, "modifyDo");
        QTRY_COMPARE(bench.cell(0, MessagesModel::Text), u"after"_s);
        QTRY_VERIFY(!dialog);
    }

    void aChangeIsNotedWithItsReason()
    {
        AuditParts audit;
        MessagesBench bench;
        audit.guard(*bench.world.client, bench.world.clock);
        bench.world.write(u"alice"_s, u"bob"_s, u"before"_s);
        bench.openPair(u"alice"_s, u"bob"_s);
        for (const SafetyLevel level : {SafetyLevel::Test, SafetyLevel::Production}) {
            bench.world.profile.level = level;
            const QPointer<ModifyDialog> dialog = openChange(bench);
            QVERIFY(dialog);
            // On production the question has the line.
            QCOMPARE(dialog->findChild<QLineEdit *>(u"modifyReason"_s)->isVisible(), level == SafetyLevel::Test);
            if (level == SafetyLevel::Production) {
                press(dialog, "modifyKeep");
                break;
            }
            setText(dialog, "elementText", u"after"_s);
            setText(dialog, "modifyReason", u" wrong text "_s);
            press(dialog, "modifyDo");
            QTRY_VERIFY(!dialog);
        }
        QVERIFY(bench.dialogs.asked.isEmpty());
        QCOMPARE(audit.notedOf(u"openim/modify_c2c_msg"_s).entry.reason, u"wrong text"_s);
    }

    void aDigestKeepsItsBlankLines()
    {
        const api::MsgElement talk{
            u"TIMRelayElem"_s, {{u"Title"_s, u"Talk"_s}, {u"AbstractList"_s, QJsonArray{u"one"_s}}}, {}};
        ElementForm form(talk);
        form.findChild<QPlainTextEdit *>(u"elementAbstractList"_s)->setPlainText(u"one\n\nthree\n"_s);
        QCOMPARE(form.element().content.value(u"AbstractList"_s).toArray(), (QJsonArray{u"one"_s, u""_s, u"three"_s}));
    }

    void theAnswerToAChangeThatWasLeftClosesNoOther()
    {
        MessagesBench bench;
        bench.world.write(u"alice"_s, u"bob"_s, u"one"_s);
        bench.world.write(u"alice"_s, u"bob"_s, u"another"_s);
        bench.openPair(u"alice"_s, u"bob"_s);
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 1500;
        bench.world.sandbox.setFault(u"openim/modify_c2c_msg"_s, slow);
        const QPointer<ModifyDialog> left = openChange(bench);
        QVERIFY(left);
        setText(left, "elementText", u"after"_s);
        press(left, "modifyDo");
        press(left, "modifyKeep");
        QTRY_VERIFY(!left);
        bench.clickRow(1);
        bench.press("historyModify");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QPointer<ModifyDialog> other = bench.panel->history().dialog();
        QVERIFY(other);
        setText(other, "elementText", u"typed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, u"The message is changed"_s, 20'000);
        QVERIFY(other && other->isVisible());
        QCOMPARE(other->body().first().content.value(u"Text"_s).toString(), u"typed"_s);
        QVERIFY(other->findChild<QPushButton *>(u"modifyDo"_s)->isEnabled());
    }

    void aTextIsSentAsItWasTyped()
    {
        MessagesBench bench;
        bench.showTab(1);
        bench.typeLong("elementText", u"price:\u00a0100\u2028next"_s);
        QCOMPARE(bench.panel->compose().message().body.first().content.value(u"Text"_s).toString(),
                 u"price:\u00a0100\u2028next"_s);
    }

    void anotherTryAsksWithTheMessageOfBefore()
    {
        MessagesBench bench;
        bench.showTab(1);
        bench.world.profile.level = SafetyLevel::Production;
        bench.typeLong("composeReceivers", u"bob, erin"_s);
        bench.type("composeFrom", u"alice"_s);
        bench.typeLong("elementText", u"the old text"_s);
        bench.press("composeSend");
        QTRY_COMPARE(bench.status, u"Sent to 1 of 2 · 1 failed"_s);
        bench.typeLong("elementText", u"the new text"_s);
        bench.dialogs.asked.clear();
        bench.dialogs.yes = false;
        bench.press("composeRetry");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        const Confirmation question = bench.dialogs.asked.first();
        QCOMPARE(question.level, SafetyLevel::Production);
        QCOMPARE(question.details, QStringList{u"erin"_s});
        QVERIFY2(question.effect.contains(u"the old text"_s), qPrintable(question.effect));
        QVERIFY(!bench.sender->isRunning());
        bench.dialogs.yes = true;
        bench.world.raw(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"erin"_s}});
        bench.press("composeRetry");
        QTRY_COMPARE(bench.status, u"Sent to 2 of 2"_s);
    }

    void anotherTryOfLinesAsksWithTheLinesOfBefore()
    {
        MessagesBench bench;
        bench.world.profile.level = SafetyLevel::Production;
        bench.showTab(2);
        bench.typeLong("importText",
                       u"from,to,time,text\nalice,ghost,%1,old line\n"_s.arg(bench.world.clock.nowSeconds() - 100));
        QTRY_VERIFY(bench.find<QPushButton>("importRun")->isEnabled());
        bench.press("importRun");
        QTRY_COMPARE(bench.status, u"0 of 1 imported · 1 not"_s);
        bench.typeLong("importText", QString());
        bench.dialogs.asked.clear();
        bench.dialogs.yes = false;
        bench.press("importRetry");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        const QStringList details = bench.dialogs.asked.first().details;
        QCOMPARE(details.size(), 1);
        QVERIFY2(details.first().contains(u"old line"_s), qPrintable(details.first()));
        QVERIFY(!bench.importer->isRunning());
    }

    void halfTypedFieldsStayInTheDraft()
    {
        MessagesBench bench;
        bench.showTab(1);
        bench.choose("elementKind", int(api::elementTypes().indexOf(u"TIMRelayElem"_s)));
        bench.type("elementTitle", u"Talk"_s);
        bench.typeLong("elementMsgList", u"[{\"From_Account\":"_s);
        bench.make();
        bench.showTab(1);
        QCOMPARE(bench.find<QLineEdit>("elementTitle")->text(), u"Talk"_s);
        QCOMPARE(bench.find<QPlainTextEdit>("elementMsgList")->toPlainText(), u"[{\"From_Account\":"_s);
    }

    void theWayBackToAKindFindsWhatWasWritten()
    {
        MessagesBench bench;
        bench.showTab(1);
        bench.choose("elementKind", int(api::elementTypes().indexOf(u"TIMTextElem"_s)));
        bench.typeLong("elementText", u"long words"_s);
        bench.choose("elementKind", int(api::elementTypes().indexOf(u"TIMFaceElem"_s)));
        bench.type("elementIndex", u"7x"_s);
        bench.choose("elementKind", int(api::elementTypes().indexOf(u"TIMTextElem"_s)));
        QCOMPARE(bench.find<QPlainTextEdit>("elementText")->toPlainText(), u"long words"_s);
        bench.choose("elementKind", int(api::elementTypes().indexOf(u"TIMFaceElem"_s)));
        QCOMPARE(bench.find<QLineEdit>("elementIndex")->text(), u"7x"_s);
    }

    void sendLeadsToWhatIsMissing()
    {
        MessagesBench bench;
        bench.panel->resize(1000, 460);
        bench.showTab(1);
        bench.typeLong("composeReceivers", u"bob"_s);
        bench.choose("elementKind", int(api::elementTypes().indexOf(u"TIMRelayElem"_s)));
        bench.type("elementTitle", u"Talk"_s);
        bench.typeLong("elementAbstractList", u"alice: hello"_s);
        auto *scroll = bench.find<QScrollArea>("composeScroll");
        scroll->ensureVisible(0, 0);
        QVERIFY(bench.find<QPushButton>("composeSend")->isEnabled());
        bench.press("composeSend");
        auto *missing = bench.find<QPlainTextEdit>("elementMsgList");
        QVERIFY(bench.panel->focusWidget() == missing);
        const QWidget *seen = scroll->viewport();
        QTRY_VERIFY2(seen->rect().contains(missing->mapTo(seen, missing->rect().topLeft())),
                     qPrintable(QString::number(missing->mapTo(seen, QPoint()).y())));
        const QString hint = bench.find<QLabel>("composeHint")->text();
        QVERIFY2(hint.startsWith(u"Messages as JSON: "_s), qPrintable(hint));
    }
};

QTEST_MAIN(TestMessagesFaithful)
#include "tst_messagesfaithful.moc"
