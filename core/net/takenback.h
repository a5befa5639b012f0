// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace imdesk {

/// One thing that an undo was to give back: what an entry had done to one account, where its calls name accounts.
struct UndoItem
{
    qint64 entry = 0;                   ///< that is taken back
    QString command;                    ///< by which it is taken back; of an entry without an undo its own
    QString place;                      ///< group or topic, where there is one
    QString account;                    ///< empty where the calls name none
    std::optional<ApiError> error = {}; ///< why it did not come back; with `maybeDone` nobody knows

    /// What it is called: the account, else the place, else the command.
    QString name() const { return !account.isEmpty() ? account : !place.isEmpty() ? place : command; }
};

/// What became of an undo. Told as undone is only what the service has said yes to.
struct TakenBack
{
    QList<UndoItem> undone, missed;
    QStringList losses; ///< what does not come back although all calls were carried out

    bool isWhole() const { return missed.isEmpty(); }
    /// Accounts of what came back, each once.
    QStringList accounts() const
    {
        QStringList out;
        for (const UndoItem &item : undone)
            out << item.account;
        out.removeAll(QString());
        out.removeDuplicates();
        return out;
    }
    /// Why something did not come back; what was only stopped counts where there is no other reason.
    std::optional<ApiError> trouble() const
    {
        std::optional<ApiError> first;
        for (const UndoItem &item : missed) {
            if (!first || (first->kind == ApiError::Kind::Cancelled && item.error->kind != ApiError::Kind::Cancelled))
                first = item.error;
        }
        return first;
    }
};

/// Follows an undo while it runs.
struct UndoFollow
{
    std::function<void(qint64 done, qint64 total)> progress = {};
    /// Set to true: calls that have not left yet stay away, and what they were to give back is told as not tried.
    std::shared_ptr<bool> stop = {};
};

} // namespace imdesk
