// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace imdesk {

/// A question before something is done that many people see or that cannot be undone.
struct Confirmation
{
    QString title;                            ///< verb + number + object: "Notify 3 groups"
    QString effect;                           ///< one sentence: what happens, where, whether it can be undone
    QStringList details;                      ///< what is hit, one a line; shown behind a button that opens it
    QString verb;                             ///< text of the button that does it: "Notify 3 groups"
    QString keep;                             ///< text of the default button: "Keep as draft"; empty = "Cancel"
    QString typedWord;                        ///< must be typed to go on; empty = no need
    SafetyLevel level = SafetyLevel::Sandbox; ///< shown in text, shape and colour
    QString profileName;                      ///< where: name of the profile
    bool destructive = false;
    /// Takes why it is done, for the audit, before `then` hears yes; where it is set the dialog has a line for it.
    std::function<void(const QString &reason)> takeReason = {};
};

/// Asks people. Every call returns at once; `then` runs later, and not at all if `parent` dies first. A fake answers
/// at once in tests.
class Dialogs
{
  public:
    virtual ~Dialogs() = default;

    /// Where to write; `suggestion` is a file name, `filters` are like "CSV (*.csv)". Empty path: given up.
    virtual void saveFile(QWidget *parent, const QString &suggestion, const QStringList &filters,
                          std::function<void(const QString &path)> then) = 0;
    /// Empty path: given up.
    virtual void openFile(QWidget *parent, const QStringList &filters,
                          std::function<void(const QString &path)> then) = 0;
    virtual void confirm(QWidget *parent, const Confirmation &question, std::function<void(bool yes)> then) = 0;
};

} // namespace imdesk
