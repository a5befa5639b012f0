// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historyfetcher.h"
#include "core/base/requestscope.h"
#include "ui/widgets/panel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace imdesk {

class ArchiveSearch;
class AuditLog;
class BusyBar;
class Dialogs;
class DisplayZone;
class ErrorText;
class HistoryHoursModel;
class Card;
class HoursCalendar;
class MessageBar;
class PageHeader;
struct Profile;

/// The hourly message files: a calendar of what is here, what can still be fetched and what is gone; fetching with
/// progress; search in what is here; how long it is kept, and wiping.
class ArchivePanel : public Panel
{
    Q_OBJECT

  public:
    /// What the panel works with; all of it outlives the panel.
    struct Parts
    {
        HistoryArchive &archive;
        HistoryFetcher &fetcher;
        AuditLog &audit;
        const Profile &profile; ///< looked at anew each time
        const ErrorText &errors;
        const DisplayZone &zone;
        Dialogs &dialogs;
    };
    explicit ArchivePanel(const Parts &parts, QWidget *parent = nullptr);
    ~ArchivePanel() override;

    QString id() const override { return QStringLiteral("archive"); }
    QString title() const override { return tr("History files"); }
    QString iconName() const override { return QStringLiteral("database"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7); }
    void activated() override;
    void refresh() override;
    void focusFilter() override;
    void exportView() override;
    void retranslate() override;

    ArchiveSearch &search() const { return *m_search; }
    HistoryHoursModel &hours() const { return *m_hours; }

  protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void arrange();
    void keepDaysWhole();
    void connectParts();
    void readHours();
    void readTotals();
    void fetch(const QList<HourKey> &hours);
    void fetchMissing();
    void fetchSelected();
    void onProgress();
    void onFinished();
    void chooseRetention();
    void askRetention(int days);
    void showRetention();
    void setRetention(int days, std::optional<qint64> wipeBefore);
    void askWipe();
    void noteAndWipe(qint64 hour);
    void wipe(qint64 entry, qint64 hour);
    void tellWiped(const HistoryWipe &wiped);
    void present();
    void inspectHour();
    void tell(const ApiError &error);

    Parts m_parts;
    HistoryHoursModel *m_hours;
    HistoryTotals m_totals;
    PageHeader *m_header;
    QPushButton *m_fetchMissing, *m_fetchSelected, *m_retry;
    BusyBar *m_busy;
    MessageBar *m_message;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_keepLabel;
    QComboBox *m_keep;
    QPushButton *m_wipe;
    QSplitter *m_split = nullptr;
    Card *m_hoursCard = nullptr;
    HoursCalendar *m_calendar;
    ArchiveSearch *m_search;
    QList<QAction *> m_deeds;
    RequestScope m_scope; ///< last: cancelled before the widgets go
};

} // namespace imdesk
