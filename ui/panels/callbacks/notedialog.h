// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace imdesk {

/// Asks for the note of an event; an empty one takes it away.
class NoteDialog : public QDialog
{
    Q_OBJECT

  public:
    /// `place`: words for where the note is kept.
    NoteDialog(const QString &event, const QString &note, const QString &place, QWidget *parent = nullptr);
    /// The number of the event means another one by now: nothing is kept any more, and the words stay to be copied.
    void loseEvent();
    /// Whether a note can be kept just now; the words wait meanwhile.
    void setReachable(bool reachable);

  Q_SIGNALS:
    void noted(const QString &note);

  private:
    const QString m_place;
    bool m_isLost = false;
    QLabel *m_hint;
    QPushButton *m_keep;
};

} // namespace imdesk
