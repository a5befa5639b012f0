// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// A section with two buttons at its end.
class DeedsPanel : public Panel
{
  public:
    explicit DeedsPanel(QWidget *middle)
    {
        auto *buttons = new QHBoxLayout(row);
        buttons->addWidget(first);
        buttons->addWidget(last);
        auto *column = new QVBoxLayout(this);
        if (middle)
            column->addWidget(middle);
        column->addWidget(row);
    }
    QString id() const override { return u"deeds"_s; }
    QString title() const override { return u"Deeds"_s; }
    QString iconName() const override { return u"group"_s; }

    QWidget *row = new QWidget(this);
    QPushButton *first = new QPushButton(u"First"_s, row);
    QPushButton *last = new QPushButton(u"Last"_s, row);
};

} // namespace

/// Where the focus goes when the control that has it is disabled or hidden.
class TestFocusStays : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void inTheSection_data()
    {
        QTest::addColumn<QString>("middle");
        QTest::addColumn<QString>("act");
        for (const char *middle : {"list", "field", "nothing"}) {
            for (const char *act : {"disabled", "hidden", "hidden with its row"})
                QTest::addRow("%s, %s", middle, act) << QString::fromLatin1(middle) << QString::fromLatin1(act);
        }
    }
    void inTheSection()
    {
        QFETCH(const QString, middle);
        QFETCH(const QString, act);
        QWidget *part = nullptr;
        if (middle == u"list"_s)
            part = new QListWidget;
        else if (middle == u"field"_s)
            part = new QLineEdit;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *band = new QPushButton(u"Profiles"_s);
        column->addWidget(band);
        auto *panel = new DeedsPanel(part);
        column->addWidget(panel);
        int pressed = 0;
        connect(band, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        connect(panel->first, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        panel->last->setFocus();
        QVERIFY(panel->last->hasFocus());
        if (act == u"disabled"_s)
            panel->last->setEnabled(false);
        else
            (act == u"hidden"_s ? static_cast<QWidget *>(panel->last) : panel->row)->hide();
        QWidget *const heir = part ? part : panel;
        QVERIFY(QApplication::focusWidget() == heir);
        QTest::keyClick(heir, Qt::Key_Space);
        QCOMPARE(pressed, 0);
    }

    void tabStillLeavesTheSection()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *band = new QPushButton(u"Profiles"_s);
        column->addWidget(band);
        auto *panel = new DeedsPanel(nullptr);
        column->addWidget(panel);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        panel->last->setFocus();
        QTest::keyClick(panel->last, Qt::Key_Tab);
        QVERIFY(band->hasFocus());
    }
};

QTEST_MAIN(TestFocusStays)
#include "tst_focusstays.moc"
