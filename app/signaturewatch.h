// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace imdesk {

class MainWindow;
class Signer;

/// Tells in a window how long a pasted UserSig still lives: in the status line all the time, on a card from two minutes
/// before its end and once it has ended. A key needs no telling, it signs anew.
class SignatureWatch : public QObject
{
    Q_OBJECT
  public:
    /// Both outlive this.
    SignatureWatch(const Signer &signer, MainWindow &window, QObject *parent = nullptr);

    /// Looks at the clock; called every second.
    void look();

  private:
    enum class State { Fine, Soon, Ended };
    bool isShown() const;
    QString title(State state) const;
    void show(State state);

    const Signer &m_signer;
    MainWindow &m_window;
    State m_state = State::Fine;
    QString m_title; ///< of the card as it was shown
};

} // namespace imdesk
