// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableexport.h"

#include "core/exporting/standins.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/timedelegate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QTableView>

#include <utility>

namespace imdesk {

namespace {

constexpr qint64 readingBudgetMs = 8;

// What a table answers when it is asked to be exported; lives and dies with it.
class TableAnswer : public QObject
{
  public:
    TableAnswer(QTableView *table, std::function<TableExport()> make) : QObject(table), m_make(std::move(make)) {}
    TableExport make() const { return m_make(); }

  private:
    std::function<TableExport()> m_make;
};

TableAnswer *answerOf(const QTableView *table)
{
    for (QObject *child : table->children()) {
        if (auto *answer = dynamic_cast<TableAnswer *>(child))
            return answer;
    }
    return nullptr;
}

Cell shownCell(const QTableView *table, const QModelIndex &index, Holds holds)
{
    if (const QVariant cell = index.data(cellRole); cell.isValid())
        return cell.value<Cell>();
    if (const auto *times = qobject_cast<const TimeDelegate *>(table->itemDelegateForIndex(index))) {
        const qint64 ms = times->moment(index);
        return ms > 0 ? Cell(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) : Cell();
    }
    const QVariant value = index.data(Qt::DisplayRole);
    switch (value.userType()) {
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate:
        return value.toDate();
    case QMetaType::QDateTime:
        return value.toDateTime();
    default:
        break;
    }
    QString text = value.toString();
    if (text.isEmpty() || text == QStringLiteral("—"))
        return {};
    if (holds == Holds::Person || holds == Holds::Group)
        return IdText{text};
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) {
        bool isNumber = false;
        const qint64 number = QLocale().toLongLong(text, &isNumber);
        if (isNumber)
            return number;
    }
    return text;
}

} // namespace

TableExportEvent::TableExportEvent(TableExport what, QWidget *asker)
    : QEvent(kind()), m_what(std::move(what)), m_asker(asker)
{
    ignore();
}

QEvent::Type TableExportEvent::kind()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void setTableExport(QTableView *table, std::function<TableExport()> make)
{
    delete answerOf(table);
    new TableAnswer(table, std::move(make));
}

bool requestExport(QWidget *from, const TableExport &what)
{
    TableExportEvent event(what, from);
    for (QWidget *widget = from; widget && !event.isAccepted(); widget = widget->parentWidget())
        QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

bool requestExport(QTableView *table)
{
    if (const TableAnswer *answer = answerOf(table)) {
        const TableExport own = answer->make();
        if (own.source)
            return requestExport(static_cast<QWidget *>(table), own);
    }
    if (!table->model() || table->model()->rowCount() == 0)
        return false;
    auto *reader = new ModelReader(table, table);
    QObject::connect(reader, &ModelReader::finished, table, [table, reader](const QList<QList<Cell>> &rows) {
        // Asked now, so that what it tells is of these rows.
        TableExport what;
        if (const TableAnswer *answer = answerOf(table))
            what = answer->make();
        if (what.name.isEmpty())
            what.name = table->objectName();
        if (what.what.isEmpty())
            what.what = table->accessibleName();
        what.rows = rows.size();
        what.source = [columns = reader->columns(), rows](qint64 atMost) {
            return sourceOf(columns, atMost < 0 ? rows : rows.first(qMin<qsizetype>(atMost, rows.size())));
        };
        reader->deleteLater();
        requestExport(static_cast<QWidget *>(table), what);
    });
    reader->start();
    return true;
}

ModelReader::ModelReader(const QTableView *table, QObject *parent)
    : QObject(parent), m_table(table), m_model(table->model())
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ModelReader::slice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ModelReader::begin);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ModelReader::begin);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ModelReader::begin);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ModelReader::begin);
    connect(m_model, &QObject::destroyed, this, [this] { m_turn.stop(); });
}

void ModelReader::start()
{
    begin();
    m_turn.start();
}

void ModelReader::begin()
{
    m_places.clear();
    m_columns.clear();
    m_rows.clear();
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int place = header->logicalIndex(visual);
        if (m_table->isColumnHidden(place))
            continue;
        m_places << place;
        if (const QVariant own = m_model->headerData(place, Qt::Horizontal, cellRole); own.isValid()) {
            m_columns << own.value<ExportColumn>();
            continue;
        }
        const QString title = m_model->headerData(place, Qt::Horizontal).toString();
        const QString id = m_model->headerData(place, Qt::Horizontal, columnIdRole).toString();
        const bool times = qobject_cast<const TimeDelegate *>(m_table->itemDelegateForColumn(place)) != nullptr;
        // A column of unknown meaning is taken to tell of people.
        m_columns << ExportColumn{id.isEmpty() ? title : id, title, qBound(10, header->sectionSize(place) / 8, 60),
                                  times ? Holds::Moment : holdsOf(id)};
    }
}

void ModelReader::slice()
{
    QElapsedTimer spent;
    spent.start();
    const int count = m_model->rowCount();
    while (m_rows.size() < count && spent.elapsed() < readingBudgetMs) {
        const int at = int(m_rows.size());
        QList<Cell> cells;
        for (qsizetype i = 0; i < m_places.size(); ++i)
            cells << shownCell(m_table, m_model->index(at, m_places[i]), m_columns[i].holds);
        m_rows << cells;
    }
    if (m_rows.size() < count)
        return;
    m_turn.stop();
    Q_EMIT finished(std::exchange(m_rows, {}));
}

} // namespace imdesk
