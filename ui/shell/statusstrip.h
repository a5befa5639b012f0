// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QString>

#include <optional>

class QLabel;
class QToolButton;

namespace imdesk {

/// How the callback receiver stands.
struct ListenerState
{
    enum class State {
        Off,
        On,
        Failed,
        Attached,    ///< to a listener elsewhere, whose events are shown
        Disconnected ///< meant to be attached, but there is no connection now
    };
    State state = State::Off;
    QString address; ///< "127.0.0.1:8443"; of the listener when attached
    double eventsPerMinute = 0;
    QString trouble; ///< when Failed or Disconnected: a sentence
};

/// The last line of the window: a pasted UserSig's life, listener, API budget, clock difference, drafts, language.
/// Narrow it leaves out from the right what is least needed.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

  public:
    /// From this rest of its life on, a pasted UserSig is warned of.
    static constexpr qint64 userSigWarnSeconds = 120;

    explicit StatusStrip(QWidget *parent = nullptr);

    void setListener(const ListenerState &state);
    /// Share of the documented calls a second used in the last second, 0 to 1.
    void setBudget(double share);
    /// Service minus this computer; nothing known = no value.
    void setClockDifference(std::optional<qint64> ms);
    void setDrafts(int count);
    /// Seconds until the pasted UserSig ends, 0 or less once it has; no value where calls are signed with the key.
    void setUserSigLeft(std::optional<qint64> seconds);
    /// "zh_CN" or "en": which button is down.
    void setLanguage(const QString &code);
    QString listenerText() const;
    /// Shows a sentence of a panel, cut in its middle where there is no room, and whole in the tip.
    void tell(const QString &sentence);

  Q_SIGNALS:
    void userSigClicked();
    void listenerClicked();
    void draftsClicked();
    void languageRequested(const QString &code);

  protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void retranslate();
    void showUserSig();
    void fit();
    void showSentence();

    ListenerState m_state;
    QString m_sentence;
    double m_share = 0;
    std::optional<qint64> m_difference;
    int m_count = 0;
    std::optional<qint64> m_sigLeft;
    QToolButton *m_userSig;
    QToolButton *m_listener;
    QLabel *m_budget;
    QLabel *m_clock;
    QToolButton *m_drafts;
    QToolButton *m_zh;
    QToolButton *m_en;
};

} // namespace imdesk
