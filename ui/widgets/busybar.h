// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace imdesk {

/// A line for work under way: nothing in the first second, then a moving bar, after two seconds the words and Cancel.
class BusyBar : public QWidget
{
    Q_OBJECT

  public:
    /// What is waited for: calls of the window's client, whose retries are told here, or anything else.
    enum class Work { Calls, Other };

    explicit BusyBar(QWidget *parent = nullptr);

    /// `text` says what is done: "Loading members".
    void start(const QString &text, bool cancellable = true, Work work = Work::Calls);
    /// Known total: a real bar. total 0 = unknown.
    void setProgress(qint64 done, qint64 total);
    void setText(const QString &text);
    /// What there is to say besides, until the work ends: "no answer yet, trying again (2 of 2)". Empty takes it back.
    void setNote(const QString &note);
    void finish();
    bool isBusy() const { return m_busy; }
    /// The only commands whose answers it waits for; by itself those of the section.
    void setCommands(const QStringList &commands) { m_commands = commands; }
    bool waitsFor(const QString &command) const
    {
        return m_busy && m_work == Work::Calls && (m_commands.isEmpty() || m_commands.contains(command));
    }
    /// When bar and words appear, in ms; for tests.
    void setDelays(int bar, int words);

  Q_SIGNALS:
    void cancelRequested();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();
    void showWords();

    bool m_busy = false;
    bool m_cancellable = true;
    Work m_work = Work::Calls;
    QStringList m_commands;
    QString m_text;
    QString m_note;
    QProgressBar *m_bar;
    QLabel *m_label;
    QPushButton *m_cancel;
    QTimer *m_barTimer;
    QTimer *m_wordTimer;
};

} // namespace imdesk
