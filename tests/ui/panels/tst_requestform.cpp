// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/commandwords.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/panels/explorer/requestfield.h"
#include "ui/panels/explorer/requestform.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/formrow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The form that the catalogue makes: nothing of a request is lost on the way through it.
class TestRequestForm : public QObject
{
    Q_OBJECT

  private:
    ThemeController m_theme;
    Catalogue m_catalogue;
    CommandWords m_words;
    std::unique_ptr<RequestForm> m_form;

    static QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }
    void open(const char *path, const QByteArray &body = "{}", bool optional = true)
    {
        m_form = std::make_unique<RequestForm>(m_words);
        m_form->resize(420, 700);
        m_form->setCommand(m_catalogue.command(QString::fromLatin1(path)));
        m_form->setOptionalShown(optional);
        m_form->setBody(json(body));
        m_form->show();
    }
    template <class T>
    T *field(const char *place) const
    {
        return m_form->findChild<T *>(u"field:"_s + QString::fromLatin1(place));
    }
    void press(const QString &name) const
    {
        auto *button = m_form->findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    FormRow *rowOf(QWidget *editor) const
    {
        QWidget *at = editor;
        while (at && !qobject_cast<FormRow *>(at))
            at = at->parentWidget();
        return qobject_cast<FormRow *>(at);
    }
    /// Types into every editor what it holds already, as a person would who changes nothing in the end.
    void touchEverything() const
    {
        for (QLineEdit *line : m_form->findChildren<QLineEdit *>()) {
            if (line->text().isEmpty() || !line->isEnabled())
                continue;
            const QString text = line->text();
            line->setFocus();
            line->setCursorPosition(int(text.size()));
            QTest::keyClick(line, Qt::Key_7);
            QTest::keyClick(line, Qt::Key_Backspace);
        }
        for (QPlainTextEdit *lines : m_form->findChildren<QPlainTextEdit *>()) {
            if (lines->toPlainText().isEmpty())
                continue;
            lines->setFocus();
            lines->moveCursor(QTextCursor::End);
            QTest::keyClick(lines, Qt::Key_Space);
            QTest::keyClick(lines, Qt::Key_Backspace);
        }
        for (QComboBox *choice : m_form->findChildren<QComboBox *>())
            Q_EMIT choice->activated(choice->currentIndex());
    }

  private Q_SLOTS:
    void knownIdsAreFilledInByKeys()
    {
        open("group_open_http_svc/destroy_group");
        m_form->setKnown({u"night"_s, u"day"_s}, {u"alice"_s, u"bob"_s});
        m_form->setCommand(m_catalogue.command(u"im_open_login_svc/kick"_s));
        auto *account = field<QLineEdit>("UserID");
        QVERIFY(account && account->completer());
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        auto *pick = account->findChild<QAction *>(u"fieldKnown"_s);
        QVERIFY(pick);
        pick->trigger();
        QAbstractItemView *offered = account->completer()->popup();
        QTRY_VERIFY(offered->isVisible());
        QCOMPARE(offered->model()->rowCount(), 2);
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(m_form->body().value(u"UserID"_s).toString(), u"alice"_s);
        // Without anything known there is nothing to offer.
        m_form->setKnown({}, {});
        m_form->setCommand(m_catalogue.command(u"group_open_http_svc/destroy_group"_s));
        QVERIFY(!field<QLineEdit>("GroupId")->completer());
    }
    void whatBecomesKnownLaterIsOfferedToo()
    {
        m_form->setKnown({}, {});
        m_form->setCommand(m_catalogue.command(u"im_open_login_svc/kick"_s));
        const auto *account = field<QLineEdit>("UserID");
        QVERIFY(!account->completer());
        m_form->setKnown({}, {u"alice"_s});
        QVERIFY(account->completer());
        m_form->setKnown({}, {u"alice"_s, u"bob"_s});
        QCOMPARE(account->completer()->model()->rowCount(), 2);
        QVERIFY(field<QLineEdit>("UserID") == account); // whoever types in it goes on
    }
    void aClickBesideWhatIsOfferedGoesThere()
    {
        m_form->setKnown({}, {u"alice"_s, u"bob"_s});
        m_form->setCommand(m_catalogue.command(u"im_open_login_svc/kick"_s));
        auto *account = field<QLineEdit>("UserID");
        auto *beside = new QLineEdit(m_form.get());
        beside->setGeometry(m_form->width() - 60, 0, 60, 24);
        beside->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        account->findChild<QAction *>(u"fieldKnown"_s)->trigger();
        QAbstractItemView *offered = account->completer()->popup();
        QTRY_VERIFY(offered->isVisible());
        const QPoint at = beside->mapToGlobal(beside->rect().center());
        QVERIFY(!offered->geometry().contains(at));
        // As the window hands it over: to the list on top, wherever it is.
        QMouseEvent press(QEvent::MouseButtonPress, offered->mapFromGlobal(at), at, Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(offered, &press);
        QVERIFY(!offered->isVisible());
        QVERIFY(beside->hasFocus());
        QCOMPARE(account->text(), QString());
        delete beside;
    }
    void everyExampleComesBack_data()
    {
        QTest::addColumn<QString>("path");
        for (const CatalogueCommand &command : m_catalogue.commands())
            QTest::newRow(qPrintable(command.path)) << command.path;
    }
    void everyExampleComesBack()
    {
        QFETCH(const QString, path);
        const CatalogueCommand *command = m_catalogue.command(path);
        const QJsonObject example = command->raw.value(u"example"_s).toObject().value(u"request"_s).toObject();
        open(qPrintable(path), QJsonDocument(example).toJson());
        QCOMPARE(m_form->body(), example);
        touchEverything();
        QCOMPARE(m_form->body(), example);
        QVERIFY(!m_form->isBroken());
        QCOMPARE(testing::unnamedWidgets(m_form.get()), QStringList());
        // Fields that are documented and in the example have an editor, a group or a list.
        for (const RequestNode &node : requestShape(*command)) {
            if (!example.value(node.key).isUndefined())
                QVERIFY2(m_form->findChild<QWidget *>(u"field:"_s + node.key) ||
                             m_form->findChild<QWidget *>(u"add:"_s + node.key) ||
                             node.kind == RequestNode::Kind::Object,
                         qPrintable(node.key));
        }
    }

    void everyRequestCanBeMadeByHand_data() { everyExampleComesBack_data(); }
    void everyRequestCanBeMadeByHand()
    {
        // Every editor of every command takes a value from the keyboard and puts it where it belongs.
        QFETCH(const QString, path);
        open(qPrintable(path));
        for (bool more = true; more;) {
            more = false;
            for (QPushButton *add : m_form->findChildren<QPushButton *>()) {
                const QString place = add->objectName().mid(4);
                if (add->objectName().startsWith(u"add:"_s) &&
                    !m_form->findChild<QWidget *>(u"remove:"_s + place + u"[0]"_s)) {
                    QTest::mouseClick(add, Qt::LeftButton);
                    more = true;
                    break;
                }
            }
        }
        QStringList places;
        for (QWidget *editor : m_form->findChildren<QWidget *>()) {
            if (editor->objectName().startsWith(u"field:"_s) && editor->isEnabled())
                places << editor->objectName();
        }
        for (const QString &place : std::as_const(places)) {
            if (auto *line = m_form->findChild<QLineEdit *>(place)) {
                line->clear();
                QTest::keyClicks(line, u"12"_s);
            } else if (auto *lines = m_form->findChild<QPlainTextEdit *>(place)) {
                lines->clear();
                QTest::keyClicks(lines, u"12"_s);
            } else if (auto *choice = m_form->findChild<QComboBox *>(place)) {
                QTest::keyClick(choice, Qt::Key_Down);
            }
        }
        for (const QString &place : std::as_const(places)) {
            // The name of an editor is its place in the request.
            QJsonValue at = m_form->body();
            for (QString part : place.mid(6).split(u'.')) {
                const qsizetype bracket = part.indexOf(u'[');
                at = at.toObject().value(bracket < 0 ? part : part.left(bracket));
                if (bracket >= 0)
                    at = at.toArray().at(part.mid(bracket + 1).chopped(1).toInt());
            }
            QVERIFY2(!at.isUndefined() && !at.isNull(), qPrintable(place));
        }
    }

    void unknownFieldsStay()
    {
        const QByteArray body =
            R"({"GroupId":"g1","Unheard":{"of":[1,{"x":null}]},"MemberList":[{"Member_Account":"a","Odd":true}]})";
        open("group_open_http_svc/add_group_member", body);
        auto *group = field<QLineEdit>("GroupId");
        group->clear();
        QTest::keyClicks(group, u"g2"_s);
        auto *member = field<QLineEdit>("MemberList[0].Member_Account");
        member->selectAll();
        QTest::keyClicks(member, u"b"_s);
        QJsonObject expected = json(body);
        expected[u"GroupId"_s] = u"g2"_s;
        expected[u"MemberList"_s] = QJsonArray{QJsonObject{{u"Member_Account"_s, u"b"_s}, {u"Odd"_s, true}}};
        QCOMPARE(m_form->body(), expected);
    }

    void valuesOfAnotherTypeStay()
    {
        // A list where a text is documented, a text where a list is, a word outside the closed set, a huge number.
        const QByteArray body =
            R"({"Type":"Weird","Name":["a"],"MemberList":"none","MaxMemberCount":"many","GroupId":12,"SupportTopic":9223372036854775807})";
        open("group_open_http_svc/create_group", body);
        QCOMPARE(m_form->body(), json(body));
        QCOMPARE(field<QComboBox>("Type")->currentText(), u"Weird"_s);
        QCOMPARE(field<QPlainTextEdit>("MemberList")->toPlainText(), u"\"none\""_s);
        QCOMPARE(field<QLineEdit>("MaxMemberCount")->text(), u"many"_s);
        touchEverything();
        QCOMPARE(m_form->body().value(u"SupportTopic"_s).toInteger(), 9223372036854775807LL);
        QCOMPARE(m_form->body().value(u"MemberList"_s).toString(), u"none"_s);
    }

    void anEmptiedFieldIsNoField()
    {
        open("group_open_http_svc/create_group", R"({"Name":"x","Type":"Public","MaxMemberCount":5})");
        field<QLineEdit>("Name")->setFocus();
        QTest::keyClick(field<QLineEdit>("Name"), Qt::Key_Backspace);
        QVERIFY(!m_form->body().contains(u"Name"_s));
        auto *type = field<QComboBox>("Type");
        type->setFocus();
        QTest::keyClick(type, Qt::Key_Home);
        QVERIFY(!m_form->body().contains(u"Type"_s));
        QCOMPARE(m_form->body(), json(R"({"MaxMemberCount":5})"));
    }

    void anEmptyTextIsKeptApartFromNone()
    {
        open("group_open_http_svc/get_group_msg_receipt_detail", R"({"GroupId":"g","Cursor":""})");
        QVERIFY(m_form->body().value(u"Cursor"_s).isString());
        QVERIFY(!field<QLineEdit>("Cursor")->placeholderText().isEmpty());
        QVERIFY(field<QLineEdit>("GroupId")->placeholderText().isEmpty());
    }

    void listsGrowAndShrink()
    {
        open("openim/querystate");
        press(u"add:To_Account"_s);
        QTest::keyClicks(field<QLineEdit>("To_Account[0]"), u"a"_s);
        press(u"add:To_Account"_s);
        QCOMPARE(m_form->focusWidget(), field<QLineEdit>("To_Account[1]"));
        QTest::keyClicks(field<QLineEdit>("To_Account[1]"), u"b"_s);
        QCOMPARE(m_form->body(), json(R"({"To_Account":["a","b"]})"));
        QTest::keyClick(field<QLineEdit>("To_Account[1]"), Qt::Key_Backspace);
        QCOMPARE(m_form->body(), json(R"({"To_Account":["a",""]})"));
        press(u"remove:To_Account[1]"_s);
        QCOMPARE(m_form->body(), json(R"({"To_Account":["a"]})"));
        press(u"remove:To_Account[0]"_s);
        QCOMPARE(m_form->body(), QJsonObject());
    }

    void listsOfObjectsAreGroups()
    {
        open("group_open_http_svc/create_group", R"({"Name":"x"})");
        press(u"add:MemberList"_s);
        QTest::keyClicks(field<QLineEdit>("MemberList[0].Member_Account"), u"a"_s);
        press(u"add:MemberList[0].AppMemberDefinedData"_s);
        QTest::keyClicks(field<QLineEdit>("MemberList[0].AppMemberDefinedData[0].Key"), u"k"_s);
        QCOMPARE(m_form->body(),
                 json(R"({"Name":"x","MemberList":[{"Member_Account":"a","AppMemberDefinedData":[{"Key":"k"}]}]})"));
        press(u"remove:MemberList[0]"_s);
        QCOMPARE(m_form->body(), json(R"({"Name":"x"})"));
    }

    void numbersAndChoices()
    {
        open("openim/sendmsg");
        QTest::keyClicks(field<QLineEdit>("MsgRandom"), u"4294967295"_s);
        QCOMPARE(m_form->body().value(u"MsgRandom"_s).toInteger(), 4294967295LL);
        QTest::keyClicks(field<QLineEdit>("MsgRandom"), u"x"_s);
        QCOMPARE(m_form->body().value(u"MsgRandom"_s).toString(), u"4294967295x"_s);
        auto *choice = field<QComboBox>("SyncOtherMachine");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(m_form->body().value(u"SyncOtherMachine"_s).toInt(), 1);
        QCOMPARE(choice->count(), 4);
    }

    void aNumberThatCannotBeSentExactlyIsNoValue()
    {
        open("profile/portrait_set",
             R"({"From_Account":"ann","ProfileItem":[{"Tag":"Tag_Profile_Custom_Sum","Value":5}]})");
        auto *value = field<QLineEdit>("ProfileItem[0].Value");
        QVERIFY(value);
        value->selectAll();
        QTest::keyClicks(value, u"1234567890123456789"_s);
        QVERIFY(!m_form->isBroken());
        QTest::keyClicks(value, u"0"_s);
        QVERIFY(m_form->isBroken());
        QVERIFY2(m_form->doubt().contains(u"12345678901234567890"_s), qPrintable(m_form->doubt()));
        QCOMPARE(rowOf(value)->problem(), m_form->doubt());
        // It stays as it is written while another field is edited, and never gets rounded.
        QTest::keyClicks(field<QLineEdit>("From_Account"), u"a"_s);
        QCOMPARE(value->text(), u"12345678901234567890"_s);
        QVERIFY(m_form->isBroken());
        const QJsonObject item = m_form->body().value(u"ProfileItem"_s).toArray().first().toObject();
        QCOMPARE(item.value(u"Value"_s).toInteger(), 1234567890123456789LL);
        QTest::keyClick(value, Qt::Key_Backspace);
        QVERIFY(!m_form->isBroken() && m_form->doubt().isEmpty());
    }

    void freeJsonIsReadWhenItCanBe()
    {
        open("openim/sendmsg", R"({"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"a"}}]})");
        auto *content = field<QPlainTextEdit>("MsgBody[0].MsgContent");
        QSignalSpy edited(m_form.get(), &RequestForm::edited);
        content->selectAll();
        QTest::keyClicks(content, u"{\"Text\":\"b\""_s);
        QVERIFY(m_form->isBroken());
        QVERIFY(!rowOf(content)->problem().isEmpty());
        QVERIFY(!edited.isEmpty());
        QTest::keyClicks(content, u"}"_s);
        QVERIFY(!m_form->isBroken());
        QVERIFY(rowOf(content)->problem().isEmpty());
        QCOMPARE(m_form->body(), json(R"({"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"b"}}]})"));
    }

    void oddBlanksStayAsTheyAre()
    {
        open("group_open_http_svc/modify_group_base_info",
             R"({"GroupId":"g","Notification":"price:\u00a0100\u2028next"})");
        const auto typeAtEnd = [this](const char *place, Qt::Key key) {
            auto *lines = field<QPlainTextEdit>(place);
            QVERIFY2(lines, place);
            lines->setFocus();
            lines->moveCursor(QTextCursor::End);
            QTest::keyClick(lines, key);
        };
        typeAtEnd("Notification", Qt::Key_1);
        QCOMPARE(m_form->body().value(u"Notification"_s).toString(), u"price:\u00a0100\u2028next1"_s);
        // In free JSON they stay within texts alone.
        open("openim/sendmsg",
             R"({"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"price:\u00a0100\u2028next"}}]})");
        const QJsonObject before = m_form->body();
        typeAtEnd("MsgBody[0].MsgContent", Qt::Key_Space);
        QVERIFY(!m_form->isBroken());
        QCOMPARE(m_form->body(), before);
    }

    void aValueOfSeveralTypesKeepsItsOwn()
    {
        open(
            "profile/portrait_set",
            R"({"ProfileItem":[{"Tag":"a","Value":5},{"Tag":"b","Value":"5"},{"Tag":"c","Value":"text"},{"Tag":"d","Value":[1]}]})");
        QCOMPARE(field<QLineEdit>("ProfileItem[0].Value")->text(), u"5"_s);
        QCOMPARE(field<QLineEdit>("ProfileItem[1].Value")->text(), u"\"5\""_s);
        QCOMPARE(field<QLineEdit>("ProfileItem[2].Value")->text(), u"text"_s);
        const QJsonObject before = m_form->body();
        touchEverything();
        QCOMPARE(m_form->body(), before);
    }

    void optionalFieldsCanBeHidden()
    {
        open("group_open_http_svc/send_group_msg", R"({"GroupId":"g","TopicId":"t"})", false);
        QVERIFY(field<QLineEdit>("GroupId"));
        QVERIFY(field<QLineEdit>("Random"));
        QVERIFY(field<QLineEdit>("TopicId"));
        QVERIFY(!field<QLineEdit>("From_Account"));
        QVERIFY(m_form->optionalCount() > 15);
        m_form->setOptionalShown(true);
        QVERIFY(field<QLineEdit>("From_Account"));
        QCOMPARE(m_form->body(), json(R"({"GroupId":"g","TopicId":"t"})"));
    }

    void helpRequiredAndBytesAreShown()
    {
        open("group_open_http_svc/create_group");
        auto *name = field<QLineEdit>("Name");
        QTest::keyClicks(name, QString(31, u'x'));
        const FormRow *row = rowOf(name);
        QStringList texts;
        for (const QLabel *label : row->findChildren<QLabel *>())
            texts << label->text();
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(u"Name (required)"_s) && all.contains(u"group name"_s) && all.contains(u"<=30 bytes"_s) &&
                     all.contains(u"31 of 30 bytes: 1 too many"_s),
                 qPrintable(all));
    }

    void aProblemStandsAtItsField()
    {
        open("group_open_http_svc/add_group_member", R"({"GroupId":"g","MemberList":[{"Member_Account":"a"},{}]})");
        m_form->setProblem(u"MemberList[1].Member_Account"_s, u"It is missing."_s);
        QCOMPARE(rowOf(field<QLineEdit>("MemberList[1].Member_Account"))->problem(), u"It is missing."_s);
        QVERIFY(rowOf(field<QLineEdit>("MemberList[0].Member_Account"))->problem().isEmpty());
        m_form->setProblem({}, {});
        QVERIFY(rowOf(field<QLineEdit>("MemberList[1].Member_Account"))->problem().isEmpty());
        m_form->focusField(u"MemberList[1].Member_Account"_s);
        QCOMPARE(m_form->focusWidget(), field<QLineEdit>("MemberList[1].Member_Account"));
    }

    void aLongListIsToldInWords()
    {
        QJsonArray many;
        for (int i = 0; i < 400; ++i)
            many.append(u"u%1"_s.arg(i));
        const QJsonObject body{{u"To_Account"_s, many}};
        open("openim/querystate", QJsonDocument(body).toJson());
        QCOMPARE(m_form->findChildren<QToolButton *>().size(), RequestForm::maxShownItems);
        touchEverything();
        QCOMPARE(m_form->body(), body);
    }

    void itIsNeverWiderThanItsPlace()
    {
        open("group_open_http_svc/get_group_info");
        for (const int width : {420, 300, 220, 160}) {
            m_form->resize(width, 300);
            QTRY_COMPARE(m_form->widget()->width(), m_form->viewport()->width());
            const auto *add = m_form->findChild<QPushButton *>(u"add:GroupIdList"_s);
            QVERIFY(add);
            QTRY_VERIFY2(add->mapTo(m_form.get(), QPoint(add->width(), 0)).x() <= m_form->viewport()->width(),
                         QByteArray::number(width).constData());
        }
        m_form->focusField(u"GroupIdList"_s);
        QCOMPARE(m_form->horizontalScrollBar()->value(), 0);
    }

    void aUrlParameterIsDisabledWithTheReason()
    {
        open("ConfigSvc/GetIPList");
        QVERIFY(!field<QLineEdit>("nettype")->isEnabled());
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestRequestForm)
#include "tst_requestform.moc"
