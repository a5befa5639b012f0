// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/requestscope.h"
#include "core/base/result.h"
#include "core/services/statisticsdata.h"
#include "ui/widgets/panel.h"

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace imdesk {

class BusyBar;
class Dialogs;
class EmptyState;
class ErrorText;
class MessageBar;
class PageHeader;
class Settings;
class StatisticsCentre;
class StatisticsChart;
class StatisticsFieldList;
class StatisticsArchive;
class StatisticsFigures;
class StatisticsModel;
class StatisticsRangeBar;
class StatisticsService;
struct StatisticsSpan;
struct TableExport;
struct StatisticsView;
struct Profile;

/// Daily figures by Beijing days, the last 30 from the service and older ones from the archive: fields in words, newest
/// figures against last week and against what is usual, charts, table, export.
class StatisticsPanel : public Panel
{
    Q_OBJECT

  public:
    /// The archive follows the service.
    StatisticsPanel(StatisticsService &service, StatisticsArchive &archive, const Profile &profile,
                    const ErrorText &errors, Settings &settings, Dialogs &dialogs, const Clock &clock,
                    QWidget *parent = nullptr);
    ~StatisticsPanel() override;

    QString id() const override { return QStringLiteral("statistics"); }
    QString title() const override { return tr("Statistics"); }
    QString iconName() const override { return QStringLiteral("chart"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_7); }
    void activated() override;
    void refresh() override;
    void focusFilter() override;
    void exportView() override;
    void adaptTo(const QSize &room) override;
    void retranslate() override;

    const StatisticsModel &model() const { return *m_model; }

  private:
    void setUpTable();
    void makeActions();
    void connectParts();
    void recall();
    void onFetched(const Result<Statistics> &result);
    void reload();
    void onRead(const Result<Statistics> &known);
    void showArchiveTrouble(const ApiError &error);
    void saveView();
    void applyView(const StatisticsView &view);
    void showStatistics();
    void showError();
    void showCaption();
    void showState();
    void applyChecked();
    void applyCharted();
    void inspectDay(qsizetype day);
    void selectDay(qsizetype day);
    void showExportable();
    TableExport tableExport() const;
    void planRefresh();

    StatisticsService &m_service;
    StatisticsArchive &m_archive;
    const Profile &m_profile;
    const ErrorText &m_errors;
    Settings &m_settings;
    const Clock &m_clock;
    StatisticsModel *m_model;
    Statistics m_fetched;   ///< the service's last answer
    qint64 m_fetchedMs = 0; ///< when, by this computer's clock
    Statistics m_known;     ///< the days shown and the four weeks before them
    QDate m_archiveFirst;
    std::optional<ApiError> m_error;
    bool m_loading = false;
    bool m_asked = false;

    PageHeader *m_header;
    QPushButton *m_refresh;
    QPushButton *m_export;
    BusyBar *m_busy;
    MessageBar *m_message;
    MessageBar *m_archiveMessage;
    StatisticsRangeBar *m_range;
    QLabel *m_notes;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_split;
    StatisticsFieldList *m_fields;
    StatisticsFigures *m_figures;
    StatisticsChart *m_chart;
    StatisticsCentre *m_centre = nullptr;
    QTableView *m_table;
    QAction *m_refreshAction;
    QAction *m_exportAction;
    QAction *m_pictureAction;
    QTimer *m_later;
    RequestScope m_scope; ///< last: cancelled before the widgets go
};

} // namespace imdesk
