// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"
#include "core/audit/auditlog.h"
#include "core/audit/guardrules.h"
#include "core/audit/undo.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class AuditModel;
class BusyBar;
class Catalogue;
class Clock;
class CredentialStore;
class Dialogs;
class DisplayZone;
class EmptyState;
class ErrorText;
class MessageBar;
class PageHeader;
class Seal;
class SealSource;
class SearchField;
class WorkThread;
struct Profile;

/// What was done from this computer and by whom: searched, proved whole, exported, and taken back where a command has
/// an inverse.
class AuditPanel : public Panel
{
    Q_OBJECT

  public:
    /// What the panel works with; all of it outlives the panel.
    struct Parts
    {
        AuditLog &log;
        GuardRules &rules;
        CredentialStore &keychain; ///< holds the keys of snapshots
        UndoRun &undo;
        const Profile &profile; ///< looked at anew each time
        const Clock &clock;
        const ErrorText &errors;
        const DisplayZone &zone;
        Dialogs &dialogs;
        const Catalogue &catalogue;
    };
    explicit AuditPanel(const Parts &parts, QWidget *parent = nullptr);
    ~AuditPanel() override;

    QString id() const override { return QStringLiteral("audit"); }
    QString title() const override { return tr("Audit"); }
    QString iconName() const override { return QStringLiteral("audit"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_9); }
    void activated() override;
    void refresh() override;
    void focusFilter() override;
    void exportView() override;
    void retranslate() override;

    AuditModel &model() const { return *m_model; }

  private:
    /// An answer to the question before an undo.
    struct Asked
    {
        Result<QStringList> later; ///< what the question has told of
        QString why;               ///< for the audit
    };
    void makeWidgets();
    void arrange();
    void connectParts();
    void filter();
    void present();
    void inspectRow();
    /// The row that was chosen before everything was read anew.
    void selectAgain();
    const AuditRecord *current() const;
    void verify();
    /// Words of core with their moments in the zone of the window.
    QString inZone(const QString &words) const;
    void editRules();
    void askUndo();
    void prepareUndo(qint64 seq, const Seal &seal);
    /// Once something was asked about, only what is new is asked about again.
    void confirmUndo(const AuditRecord &record, const std::optional<Asked> &asked = std::nullopt);
    /// `later`: what was changed after the entry and would be lost; `before`: the reason that was given to a question
    /// before this one.
    void askToUndo(const AuditRecord &record, const UndoPlan &plan, const Result<QStringList> &later,
                   const QString &before);
    void startUndo(const AuditRecord &record, const Asked &asked);
    void runUndo(const UndoPlan &plan, qint64 seq, const QString &why);
    /// Why the entry that is selected cannot be taken back here; empty where it can.
    QString undoObstacle() const;
    void setPreparing(bool preparing);
    /// Nothing comes of the undo that was made ready.
    void endPreparing(const ApiError &error);
    void withSeal(const AuditEntry &entry, const std::function<void(const Seal &)> &then);
    void showTrouble(const ApiError &error);
    void showSnapshot();
    void readSnapshot(const AuditRecord &record, const Seal &seal);
    void presentSnapshot(const AuditRecord &record, const QJsonObject &content);
    void onUndone(const Result<Done> &result);

    Parts m_parts;
    AuditModel *m_model;
    bool m_fresh = false;
    bool m_unreadable = false; ///< the message tells that the last reading failed
    bool m_preparing = false;  ///< an undo is read, asked about or checked, and has not begun
    qint64 m_again = 0;        ///< the entry that was chosen when the list was read anew
    QTimer m_reload;
    std::unique_ptr<SealSource> m_seal; ///< of the snapshot that is shown
    std::unique_ptr<WorkThread> m_worker;
    PageHeader *m_header;
    QPushButton *m_verify, *m_rules, *m_export, *m_snapshot, *m_undo;
    SearchField *m_search;
    QComboBox *m_kind, *m_outcome, *m_period;
    QLabel *m_count;
    MessageBar *m_message;
    BusyBar *m_busy;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
};

} // namespace imdesk
