// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/ui/support/nodialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"(none)"_s;
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' +
           widget->accessibleName();
}

} // namespace

/// Where the Tab key leads in the sections of the real window: to everything in them, on to the rest of the window, and
/// back.
class TestTabOrder : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void leavesEverySectionAndComesBack();
    void reachesEveryFieldOfAMessage();
    void reachesEveryFieldOfACall();

  private:
    MainWindow &window() const { return m_session->window(); }
    /// Presses Tab until it is where it began; what was met, each as often.
    void walk(QList<QWidget *> &met) const;
    void meetsAll(const Panel *panel, const QList<QWidget *> &met) const;

    static constexpr int mostStops = 600;
    std::unique_ptr<QTemporaryDir> m_home;
    SessionStore m_secrets;
    std::unique_ptr<Composition> m_composition;
    ProfileSession *m_session = nullptr;
};

void TestTabOrder::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
    m_composition = std::make_unique<Composition>(AppPaths::standard(), m_secrets, std::make_unique<NoDialogs>());
    m_composition->services().settings.set(setting::sandboxTraffic, 0.0);
    m_composition->start({true, {}, {}, u"en"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_composition->session(sandboxProfileId), 20'000);
    m_session = m_composition->session(sandboxProfileId);
    window().resize(1280, 900);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestTabOrder::cleanup()
{
    m_session = nullptr;
    m_composition.reset();
}

void TestTabOrder::walk(QList<QWidget *> &met) const
{
    QWidget *const first = QApplication::focusWidget();
    QVERIFY(first);
    for (int press = 0; press < mostStops; ++press) {
        met << QApplication::focusWidget();
        QTest::keyClick(met.last(), Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget(), qPrintable(nameOf(met.last())));
        if (QApplication::focusWidget() == first)
            return;
    }
    QStringList last;
    for (const QWidget *widget : met.mid(met.size() - 12))
        last << nameOf(widget);
    QFAIL(qPrintable(u"Never back at "_s + nameOf(first) + u"; the last: "_s + last.join(u" > "_s)));
}

void TestTabOrder::meetsAll(const Panel *panel, const QList<QWidget *> &met) const
{
    int fields = 0;
    for (QWidget *widget : panel->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible() ||
            !widget->isEnabled() || widget->window() != panel->window())
            continue;
        ++fields;
        QVERIFY2(met.count(widget) == 1, qPrintable(nameOf(widget) + u": "_s + QString::number(met.count(widget))));
    }
    QVERIFY2(fields > 8, qPrintable(QString::number(fields)));
}

void TestTabOrder::leavesEverySectionAndComesBack()
{
    for (Panel *panel : window().panels()) {
        window().enterPanel(panel->id());
        QTest::qWait(300); // what is read at once is there, and moves no focus any more
        if (!QApplication::focusWidget() || !panel->isAncestorOf(QApplication::focusWidget()))
            panel->focusFirst();
        QList<QWidget *> met;
        walk(met);
        if (QTest::currentTestFailed()) {
            qWarning("in the section %s", qPrintable(panel->id()));
            return;
        }
        QVERIFY2(std::ranges::any_of(met, [panel](QWidget *widget) { return !panel->isAncestorOf(widget); }),
                 qPrintable(panel->id()));
    }
}

void TestTabOrder::reachesEveryFieldOfAMessage()
{
    window().enterPanel(u"messages"_s);
    Panel *panel = window().panel(u"messages"_s);
    panel->findChild<QTabWidget *>(u"messagesTabs"_s)->setCurrentIndex(1);
    auto *receivers = panel->findChild<QWidget *>(u"composeReceivers"_s);
    auto *clear = panel->findChild<QPushButton *>(u"composeClear"_s);
    QVERIFY(receivers && clear);
    QTest::mouseClick(panel->findChild<QPushButton *>(u"elementAdd"_s), Qt::LeftButton);
    for (const bool emptied : {false, true}) {
        if (emptied) {
            QTest::mouseClick(clear, Qt::LeftButton);
            // The fields of before are gone once the loop has turned.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            // And the new ones are shown.
            QTRY_VERIFY(std::ranges::any_of(panel->findChildren<QWidget *>(u"elementKind"_s),
                                            [](const QWidget *kind) { return kind->isVisible(); }));
        }
        receivers->setFocus();
        QList<QWidget *> met;
        walk(met);
        meetsAll(panel, met);
        if (QTest::currentTestFailed())
            return;
        QList<qsizetype> places;
        for (const QString &name : {u"composeReceivers"_s, u"composeFrom"_s, u"elementKind"_s, u"elementText"_s,
                                    u"elementAdd"_s, u"composeCloud"_s, u"composePushTitle"_s, u"composePushText"_s,
                                    u"composePushExt"_s, u"composeAndroid"_s, u"composeClear"_s}) {
            const auto found =
                std::ranges::find_if(met, [&name](const QWidget *widget) { return widget->objectName() == name; });
            QVERIFY2(found != met.end(), qPrintable(name));
            places << std::distance(met.begin(), found);
        }
        QVERIFY(std::ranges::is_sorted(places));
    }
}

void TestTabOrder::reachesEveryFieldOfACall()
{
    window().enterPanel(u"explorer"_s);
    Panel *panel = window().panel(u"explorer"_s);
    for (const QString &command : {u"group_open_http_svc/create_group"_s, u"openim/sendmsg"_s}) {
        panel->openWith(command);
        QTest::mouseClick(panel->findChild<QPushButton *>(u"explorerExample"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        panel->focusFirst();
        QList<QWidget *> met;
        walk(met);
        meetsAll(panel, met);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(std::ranges::any_of(met, [panel](QWidget *widget) { return !panel->isAncestorOf(widget); }));
    }
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
