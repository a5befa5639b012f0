// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"

#include <QEvent>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace imdesk {

/// What a table offers to write into a file.
struct TableExport
{
    QString name;      ///< what is remembered of the choices goes by it: "groups"
    QString what;      ///< in words, after "Export ": "groups", "members of cs-night"
    QString fileName;  ///< suggestion without suffix; empty: the name
    qint64 rows = 0;   ///< below 0: there are some, and nobody has counted them
    QJsonObject facts; ///< for the manifest: filter, query, group, conversation ...
    /// The first rows, or all for -1. Called again for each need.
    std::function<TableSource(qint64 atMost)> source;
    bool grows = false; ///< rows may come until the file is written, and are in it
    QString note = {};  ///< what is not among the rows, told beside their number
    /// In place of `facts` where they may be others by the time the rows are taken: asked for together with those.
    std::function<QJsonObject()> factsNow = {};
};

/// Asks whoever stands above the sender in the window to export a table. Accepted by the one who does.
class TableExportEvent : public QEvent
{
  public:
    explicit TableExportEvent(TableExport what, QWidget *asker = nullptr);
    static Type kind();
    const TableExport &what() const { return m_what; }
    /// Whose table it is; null where nobody says so.
    QWidget *asker() const { return m_asker; }

  private:
    TableExport m_what;
    QWidget *m_asker;
};

/// Gives a table a better answer than what its model shows: typed values, also of columns that are not shown. `make`
/// must not outlive what it captures: the table owns it. Without a source in its answer the shown columns are taken, in
/// the words of the service where the model answers cellRole.
void setTableExport(QTableView *table, std::function<TableExport()> make);
/// Sends the wish up from the widget; false where nobody exports.
bool requestExport(QWidget *from, const TableExport &what);
/// The same for a table made by setupTable(). A table without an own answer is first read from its model, a slice a
/// turn of the event loop.
bool requestExport(QTableView *table);

/// Reads the cells of a model in slices, so that a long table does not hold up the window; begins anew when rows go
/// while it reads. What a model answers under cellRole is taken first; else moments, numbers and flags keep their type,
/// and the rest is as shown.
class ModelReader : public QObject
{
    Q_OBJECT

  public:
    /// What is read is this table's shown columns in their order.
    ModelReader(const QTableView *table, QObject *parent);
    void start();
    QList<ExportColumn> columns() const { return m_columns; }

  Q_SIGNALS:
    void finished(const QList<QList<imdesk::Cell>> &rows);

  private:
    void begin();
    void slice();

    const QTableView *m_table;
    QAbstractItemModel *m_model;
    QList<int> m_places; ///< of the columns in the model
    QList<ExportColumn> m_columns;
    QList<QList<Cell>> m_rows;
    QTimer m_turn;
};

} // namespace imdesk
