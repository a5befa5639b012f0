// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablesetup.h"

#include "core/base/plaintext.h"
#include "core/settings/settings.h"
#include "ui/theme/imdeskstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableexport.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace imdesk {

namespace {

const char tableNameProperty[] = "imdeskTableName";

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Table)
};

/// What strangers wrote is no markup; but only markup is wrapped, and a long line would run off the screen.
QString tipText(const QString &text)
{
    constexpr qsizetype longestTip = 4'000, oneLine = 120;
    return Qt::mightBeRichText(text) || text.size() > oneLine
               ? Qt::convertFromPlainText(cutText(text, longestTip), Qt::WhiteSpaceNormal)
               : text;
}

QString columnId(const QTableView *table, int logical)
{
    const QVariant id = table->model()->headerData(logical, Qt::Horizontal, columnIdRole);
    return id.isValid() ? id.toString() : QString::number(logical);
}

// Watches one table: copy, row height after a change of density, and a current row as soon as it has the focus.
class TableHelper : public QObject
{
  public:
    explicit TableHelper(QTableView *table) : QObject(table), m_table(table)
    {
        table->installEventFilter(this);
        table->viewport()->installEventFilter(this);
        table->horizontalHeader()->viewport()->installEventFilter(this);
        m_save.setSingleShot(true);
        m_save.setInterval(400);
        connect(&m_save, &QTimer::timeout, this, [this] { save(); });
        QHeaderView *header = table->horizontalHeader();
        connect(header, &QHeaderView::sectionMoved, this, [this] { saveSoon(); });
        // Hiding a section is a resize to nothing.
        connect(header, &QHeaderView::sectionResized, this, [this] { saveSoon(); });
        connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
            auto *menu = new QMenu(header);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillColumnMenu(menu, m_table);
            menu->addSeparator();
            QAction *save = menu->addAction(TableText::tr("Export this table…"), m_table,
                                            [table = m_table] { requestExport(table); });
            save->setObjectName(QStringLiteral("exportTable"));
            save->setEnabled(m_table->model() && m_table->model()->rowCount() > 0);
            menu->popup(header->mapToGlobal(at));
        });
        adaptRows();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_table) {
            if (event->type() == QEvent::ToolTip && tellWhole(watched, *static_cast<QHelpEvent *>(event)))
                return true;
            return QObject::eventFilter(watched, event);
        }
        switch (event->type()) {
        case QEvent::StyleChange:
            adaptRows();
            break;
        case QEvent::KeyPress:
            if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
                QGuiApplication::clipboard()->setText(selectedRowsAsText(m_table));
                return true;
            }
            if (goToEnd(*static_cast<QKeyEvent *>(event)))
                return true;
            break;
        case QEvent::FocusIn:
            // A click chooses the row itself; whatever moved the table before it would put another under the pointer.
            if (static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
                chooseCurrent();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

    void remember(Settings &settings)
    {
        m_settings = &settings;
        restore();
        m_save.stop();
    }

  private:
    /// Screen readers crash or stay silent on a focused table without a current cell. One that is in sight, so that
    /// nothing moves.
    void chooseCurrent()
    {
        if (m_table->currentIndex().isValid() || !m_table->model() || m_table->model()->rowCount() == 0)
            return;
        const QModelIndex seen = m_table->indexAt(QPoint(0, 0));
        m_table->selectionModel()->setCurrentIndex(seen.isValid() ? seen : m_table->model()->index(0, 0),
                                                   QItemSelectionModel::NoUpdate);
    }
    /// Ctrl+Home and Ctrl+End go to the first and the last row, in the column that is current: with the last column
    /// they would push the first ones out of sight.
    bool goToEnd(const QKeyEvent &key)
    {
        const bool end = key.matches(QKeySequence::MoveToEndOfDocument);
        const int rows = m_table->model() ? m_table->model()->rowCount() : 0;
        if ((!end && !key.matches(QKeySequence::MoveToStartOfDocument)) || rows == 0)
            return false;
        const QModelIndex now = m_table->currentIndex();
        const QModelIndex there = m_table->model()->index(
            end ? rows - 1 : 0, now.isValid() ? now.column() : m_table->horizontalHeader()->logicalIndexAt(0));
        // The view would see the Ctrl key and choose no row.
        m_table->selectionModel()->setCurrentIndex(there,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(there); // also where it was current already
        return true;
    }
    /// A cell or a heading that its column cuts is told whole, unless the model has something else to tell of it.
    bool tellWhole(const QObject *watched, const QHelpEvent &help) const
    {
        QHeaderView *header = m_table->horizontalHeader();
        QWidget *over = m_table->viewport();
        QRect box;
        QString text;
        if (watched == over) {
            const QModelIndex cell = m_table->indexAt(help.pos());
            if (!cell.isValid())
                return false;
            box = m_table->visualRect(cell);
            text = cell.data(Qt::ToolTipRole).toString();
            if (text.isEmpty() && m_table->sizeHintForIndex(cell).width() > box.width())
                text = cell.data().toString();
        } else if (watched == header->viewport() && m_table->model()) {
            over = header->viewport();
            const int logical = header->logicalIndexAt(help.pos());
            if (logical < 0 || !m_table->model()->headerData(logical, Qt::Horizontal, Qt::ToolTipRole).isNull())
                return false;
            box = QRect(header->sectionViewportPosition(logical), 0, header->sectionSize(logical), over->height());
            const QString title = m_table->model()->headerData(logical, Qt::Horizontal).toString();
            if (header->fontMetrics().horizontalAdvance(title) + 2 * Theme::cellPadding > box.width())
                text = title;
        }
        if (text.isEmpty())
            return false;
        QToolTip::showText(help.globalPos(), tipText(text), over, box);
        return true;
    }
    void saveSoon()
    {
        if (m_settings)
            m_save.start();
    }
    void save();
    void restore();
    void adaptRows()
    {
        const int height = ImdeskStyle::rowHeight(m_table);
        if (m_table->verticalHeader()->defaultSectionSize() != height)
            m_table->verticalHeader()->setDefaultSectionSize(height);
    }

    QTableView *m_table;
    QPointer<Settings> m_settings;
    QTimer m_save;
};

const QString tableSection = QStringLiteral("tables");

void TableHelper::save()
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (!m_settings || !m_table->model() || header->count() == 0)
        return;
    QStringList order;
    QVariantMap widths;
    QStringList hidden;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const QString id = columnId(m_table, logical);
        order << id;
        if (m_table->isColumnHidden(logical))
            hidden << id;
        else
            widths.insert(id, header->sectionSize(logical));
    }
    m_settings->setPanelValue(tableSection, m_table->property(tableNameProperty).toString(),
                              QVariantMap{{QStringLiteral("order"), order},
                                          {QStringLiteral("widths"), widths},
                                          {QStringLiteral("hidden"), hidden}});
}

void TableHelper::restore()
{
    const QVariantMap state =
        m_settings->panelValue(tableSection, m_table->property(tableNameProperty).toString()).toMap();
    const QStringList order = state.value(QStringLiteral("order")).toStringList();
    if (order.isEmpty() || !m_table->model())
        return;
    const QVariantMap widths = state.value(QStringLiteral("widths")).toMap();
    const QStringList hidden = state.value(QStringLiteral("hidden")).toStringList();
    QHeaderView *header = m_table->horizontalHeader();
    QHash<QString, int> known;
    for (int logical = 0; logical < header->count(); ++logical)
        known.insert(columnId(m_table, logical), logical);
    int target = 0;
    for (const QString &id : order) {
        if (!known.contains(id))
            continue;
        const int logical = known.value(id);
        header->moveSection(header->visualIndex(logical), target++);
        m_table->setColumnHidden(logical, hidden.contains(id));
        if (const int width = widths.value(id).toInt(); width >= 24)
            header->resizeSection(logical, width);
    }
}

TableHelper *helperOf(const QTableView *table)
{
    for (QObject *child : table->children()) {
        if (auto *helper = dynamic_cast<TableHelper *>(child))
            return helper;
    }
    return nullptr;
}

} // namespace

void setupTable(QTableView *table, const QString &name, const QString &accessibleName)
{
    table->setProperty(tableNameProperty, name);
    if (table->objectName().isEmpty())
        table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setMouseTracking(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(24);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(40);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setFixedHeight(Theme::rowHeight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    if (!helperOf(table))
        new TableHelper(table);
}

void widenToCells(QTableView *table, int column, int most)
{
    constexpr int rowsLookedAt = 100;
    const QAbstractItemModel *model = table->model();
    int widest = 0;
    for (int row = 0; row < qMin(rowsLookedAt, model->rowCount()); ++row)
        widest = qMax(widest, table->sizeHintForIndex(model->index(row, column)).width() + 1);
    if (const int wanted = qMin(widest, most); wanted > table->columnWidth(column))
        table->setColumnWidth(column, wanted);
}

void fillColumnMenu(QMenu *menu, QTableView *table)
{
    const int columns = table->model() ? table->model()->columnCount() : 0;
    for (int logical = 0; logical < columns; ++logical) {
        QAction *action = menu->addAction(table->model()->headerData(logical, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!table->isColumnHidden(logical));
        QObject::connect(action, &QAction::toggled, table, [table, logical](bool on) {
            // One column stays, else there is no header left to bring the others back.
            if (!on && table->horizontalHeader()->hiddenSectionCount() + 1 >= table->model()->columnCount())
                return;
            table->setColumnHidden(logical, !on);
        });
    }
}

QString selectedRowsAsText(const QTableView *table)
{
    if (!table->model() || !table->selectionModel())
        return {};
    QList<int> rows;
    for (const QItemSelectionRange &range : table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const QHeaderView *header = table->horizontalHeader();
    QString out;
    for (int row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int logical = header->logicalIndex(visual);
            if (table->isColumnHidden(logical))
                continue;
            QString cell = table->model()->index(row, logical).data(Qt::DisplayRole).toString();
            cells << cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return out;
}

void rememberHeader(QTableView *table, Settings &settings)
{
    if (TableHelper *helper = helperOf(table))
        helper->remember(settings);
}

void rememberTables(QWidget *root, Settings &settings)
{
    for (QTableView *table : root->findChildren<QTableView *>())
        rememberHeader(table, settings);
}

} // namespace imdesk
