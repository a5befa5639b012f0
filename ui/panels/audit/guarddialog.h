// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/guardrules.h"
#include "ui/dialogs/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace imdesk {

class DisplayZone;

/// What of an app is read-only or protected on this computer, and the timed unlock with its reason.
class GuardDialog : public FormDialog
{
    Q_OBJECT

  public:
    GuardDialog(const Profile &profile, const AppGuard &guard, qint64 nowMs, const DisplayZone &zone,
                const QStringList &writes, QWidget *parent);

    /// The rules as the form tells them.
    AppGuard guard(qint64 nowMs) const;
    QString reason() const;
    /// Why a rule that is new here would protect nothing, as a sentence; empty where all may be saved.
    QString wrongRule() const;

    /// One rule a line: an ID or a pattern, then the commands it is kept from; without them all.
    static QList<ProtectRule> rulesOf(const QString &text);
    static QString textOf(const QList<ProtectRule> &rules);

  private:
    void adapt();

    AppGuard m_guard;
    QStringList m_writes; ///< commands that change something
    bool m_unlocked;
    QPlainTextEdit *m_rules;
    QCheckBox *m_readOnly, *m_unlock;
    QSpinBox *m_minutes;
    QLineEdit *m_reason;
};

} // namespace imdesk
