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

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Numbers from 0 on, filtered by a part of their digits.
class NumbersModel final : public PagedModel
{
  public:
    explicit NumbersModel(int count) : m_count(count) { reorderNow(); }
    ~NumbersModel() override { stopOrdering(); }

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
        return [part = m_part](int records, const std::function<bool()> &) {
            std::vector<int> order;
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
    int m_count;
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

QTEST_MAIN(TestFilteredTable)
#include "tst_filteredtable.moc"
