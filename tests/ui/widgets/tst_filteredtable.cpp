// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/pagedmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/hitdelegate.h"
#include "ui/widgets/keptselection.h"

#include <QImage>
#include <QPixmap>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Numbers from 0 on, filtered by a part of their digits.
class NumbersModel final : public PagedModel
{
  public:
    explicit NumbersModel(int count) : m_count(count) { reorderNow(); }
    ~NumbersModel() override { stopOrdering(); }

    /// One more number, while each order takes some time.
    void grow(int orderMs)
    {
        m_orderMs = orderMs;
        ++m_count;
        recordsAppended();
    }
    void setPart(const QString &part)
    {
        m_part = part;
        Q_EMIT filterChanged();
        reorderNow();
    }
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(recordAt(index.row()))) : QVariant();
    }

  protected:
    OrderJob orderJob() const override
    {
        return [part = m_part, ms = m_orderMs](int records, const std::function<bool()> &) {
            std::vector<int> order;
            QThread::msleep(static_cast<unsigned long>(ms));
            for (int i = 0; i < records; ++i) {
                if (QString::number(i).contains(part))
                    order.push_back(i);
            }
            return order;
        };
    }
    bool isPlain() const override { return m_part.isEmpty(); }
    int recordCount() const override { return m_count; }

  private:
    QString m_part;
    int m_count, m_orderMs = 0;
};

} // namespace

/// A long table while somebody types into its filter.
class TestFilteredTable : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatAFilterFindsIsShownFromItsFirst();
    void theCurrentRowIsKeptInView();
    void whatIsFoundIsMarked();
    void aFilterHoldsWhileRecordsComeIn();

  private:
    ThemeController m_theme;
};

void TestFilteredTable::whatAFilterFindsIsShownFromItsFirst()
{
    NumbersModel model(2000);
    QTableView table;
    table.setModel(&model);
    const KeptSelection kept(model, &table);
    table.resize(300, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_COMPARE(model.rowCount(), 2000);
    table.scrollToBottom();
    QVERIFY(table.rowAt(0) > 1900);
    model.setPart(u"7"_s);
    QTRY_COMPARE(model.recordAt(0), 7);
    QCOMPARE(table.rowAt(0), 0);
    // Nor does the next letter lead away from it.
    table.scrollToBottom();
    model.setPart(u"77"_s);
    QTRY_COMPARE(model.recordAt(0), 77);
    QCOMPARE(table.rowAt(0), 0);
}

void TestFilteredTable::theCurrentRowIsKeptInView()
{
    NumbersModel model(2000);
    QTableView table;
    table.setModel(&model);
    const KeptSelection kept(model, &table);
    table.resize(300, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_COMPARE(model.rowCount(), 2000);
    table.scrollToBottom();
    table.selectRow(1977);
    model.setPart(u"7"_s);
    QTRY_COMPARE(model.recordAt(0), 7);
    QCOMPARE(model.recordAt(table.currentIndex().row()), 1977);
    QVERIFY(table.viewport()->rect().intersects(table.visualRect(table.currentIndex())));
}

void TestFilteredTable::whatIsFoundIsMarked()
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"A night shift"_s));
    model.setItem(0, 1, new QStandardItem(u"A night shift"_s));
    QTableView table;
    table.setModel(&model);
    HitDelegate marks;
    table.setItemDelegate(&marks);
    table.resize(400, 120);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const Theme &theme = Theme::of(&table);
    const auto marked = [&](int column) {
        const QImage image = table.viewport()->grab(table.visualRect(model.index(0, column))).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == theme.tint(theme.warn).rgb() ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(marked(0), 0);
    marks.setHits({u"NIGHT"_s}, {0});
    QVERIFY(marked(0) > 20);
    QCOMPARE(marked(1), 0);
    marks.setHits({u"day"_s}, {0});
    QCOMPARE(marked(0), 0);
}

// An order that takes longer than the next record lets it wait must not be given up for another each time.
void TestFilteredTable::aFilterHoldsWhileRecordsComeIn()
{
    NumbersModel model(100);
    QTRY_VERIFY(!model.isOrdering());
    QTimer records;
    connect(&records, &QTimer::timeout, &model, [&model] { model.grow(700); });
    records.start(20);
    QTRY_VERIFY(model.rowCount() > 100);
    model.setPart(u"7"_s);
    QTRY_VERIFY(!model.data(model.index(0, 0), Qt::DisplayRole).toString().isEmpty() &&
                model.data(model.index(0, 0), Qt::DisplayRole).toString() == u"7"_s);
    // And what has come since is found in time.
    QTRY_VERIFY(model.data(model.index(model.rowCount() - 1, 0), Qt::DisplayRole).toInt() > 140);
}

QTEST_MAIN(TestFilteredTable)
#include "tst_filteredtable.moc"
