// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"

#include <QHash>
#include <QObject>

namespace imdesk {

/// What the service refuses an app until its plan or a switch of its console changes: each by a stable word, with the
/// code of the refusal. Kept in a file that only the owner can read; without one, as long as it lives.
class PlanRefusals : public QObject
{
    Q_OBJECT

  public:
    static constexpr QLatin1String deleteAccounts{"account_delete"};
    static constexpr QLatin1String contactGroups{"contact_groups"}; ///< with the standard marks of conversations

    /// `app` names the app that the refusals are of. A file that is of another, or cannot be read, counts as none:
    /// what it held is learnt anew.
    explicit PlanRefusals(QString file = {}, QString app = {}, QObject *parent = nullptr);

    /// Of the refusal, 0 when there was none.
    int codeOf(const QString &what) const { return m_codes.value(what, 0); }
    void note(const QString &what, int code);
    /// Takes in an error that says by its code alone what is refused; true when it does.
    bool learn(const ApiError &error);
    /// Somebody wants to try all the same.
    void forget(const QString &what);
    /// Another app has other refusals.
    void setApp(const QString &app);

  Q_SIGNALS:
    void changed();
    /// It could not be written; it holds until the program ends.
    void troubled(const imdesk::ApiError &error);

  private:
    void read();
    void keep();

    QString m_file, m_app;
    QHash<QString, int> m_codes;
};

} // namespace imdesk
