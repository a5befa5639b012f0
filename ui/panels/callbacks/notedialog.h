// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace imdesk {

/// Asks for the note of an event; an empty one takes it away.
class NoteDialog : public QDialog
{
    Q_OBJECT

  public:
    /// `place`: words for where the note is kept.
    NoteDialog(const QString &event, const QString &note, const QString &place, QWidget *parent = nullptr);

  Q_SIGNALS:
    void noted(const QString &note);
};

} // namespace imdesk
