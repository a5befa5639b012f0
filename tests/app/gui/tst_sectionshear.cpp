// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountsmodel.h"
#include "tests/app/gui/buttonwalk.h"
#include "ui/panels/people/peoplepanel.h"
#include "ui/shell/commandpalette.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <optional>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The real program on the real sandbox: what one part of it writes, the sections of the others know.
class TestSectionsHear : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsWrittenElsewhere();
    void aLowWindowHasTheBoard();

  private:
    /// As a call of the explorer or of a job; gives whether the service has said yes.
    bool call(const QString &path, const QJsonObject &body)
    {
        std::optional<bool> ok;
        m_session->client().callRaw(path, body).then([&ok](const Result<QJsonObject> &reply) {
            ok = reply.has_value();
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ok.has_value(), 30'000); }();
        return ok.value_or(false);
    }
    bool mute(const QString &account, int seconds)
    {
        return call(u"openconfigsvr/setnospeaking"_s,
                    {{u"Set_Account"_s, account}, {u"C2CmsgNospeakingTime"_s, seconds}});
    }
    template <class T>
    T *find(const QString &panel, const char *name) const
    {
        T *found = m_session->window().panel(panel)->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    int rows(const QString &panel, const char *table) const
    {
        return find<QTableView>(panel, table)->model()->rowCount();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SessionStore> m_secrets;
    std::unique_ptr<Composition> m_composition;
    ProfileSession *m_session = nullptr;
};

void TestSectionsHear::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
    m_secrets = std::make_unique<SessionStore>();
    m_composition = std::make_unique<Composition>(AppPaths::standard(), *m_secrets,
                                                  std::make_unique<testing::WillingDialogs>(m_home->path()));
    m_composition->services().settings.set(setting::sandboxTraffic, 0.0);
    m_composition->start({true, {}, {}, u"en"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_composition->session(sandboxProfileId), 20'000);
    m_session = m_composition->session(sandboxProfileId);
}

void TestSectionsHear::cleanup()
{
    m_session = nullptr;
    m_composition.reset();
}

void TestSectionsHear::whatIsWrittenElsewhere()
{
    MainWindow &window = m_session->window();
    window.showPanel(u"groups"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"groups"_s, "groupsTable"), 300, 20'000);
    QVERIFY(call(u"group_open_http_svc/create_group"_s,
                 {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"Short"_s}, {u"GroupId"_s, u"short"_s}}));
    QTRY_COMPARE(rows(u"groups"_s, "groupsTable"), 301);
    QVERIFY(call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"short"_s}}));
    QTRY_COMPARE(rows(u"groups"_s, "groupsTable"), 300);
    window.showPanel(u"moderation"_s);
    QCOMPARE(rows(u"moderation"_s, "boardTable"), 0);
    QVERIFY(call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"loud"_s}}));
    QVERIFY(mute(u"loud"_s, 600));
    QTRY_COMPARE(rows(u"moderation"_s, "boardTable"), 1);
    QVERIFY(mute(u"loud"_s, 0));
    QTRY_COMPARE(rows(u"moderation"_s, "boardTable"), 0);
    auto *people = qobject_cast<PeoplePanel *>(window.panel(u"people"_s));
    QVERIFY(people);
    // Nobody has looked at the people yet: they are read for the palette.
    QVERIFY(people->model().isAway());
    CommandPalette *palette = window.palettePopup();
    palette->open(u"@lou"_s);
    QTRY_VERIFY(palette->titles().contains(u"loud"_s));
    QVERIFY(people->model().rowOfId(u"loud"_s) >= 0);
    palette->close();
}

void TestSectionsHear::aLowWindowHasTheBoard()
{
    MainWindow &window = m_session->window();
    // What a screen of 1280x720 leaves within the frame that the desktop draws.
    window.resize(1280, 690);
    window.showPanel(u"moderation"_s);
    QVERIFY(call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"loud"_s}}));
    QVERIFY(mute(u"loud"_s, 600));
    QTRY_COMPARE(rows(u"moderation"_s, "boardTable"), 1);
    auto *page = window.findChild<QScrollArea *>(u"page-moderation"_s);
    auto *table = find<QTableView>(u"moderation"_s, "boardTable");
    auto *lift = find<QPushButton>(u"moderation"_s, "boardLift");
    QVERIFY(page);
    QTRY_VERIFY(table->isVisible() && table->viewport()->height() >= 8 * table->rowHeight(0));
    QCOMPARE(lift->visibleRegion().boundingRect(), lift->rect());
    QCOMPARE(page->verticalScrollBar()->maximum(), 0);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    // The form has room, too, when it is wanted.
    QTest::mouseClick(find<QPushButton>(u"moderation"_s, "boardMute"), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>(u"moderation"_s, "muteAccounts")->isVisible());
    QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestSectionsHear)
#include "tst_sectionshear.moc"
