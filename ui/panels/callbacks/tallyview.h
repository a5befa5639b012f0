// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace imdesk {

class EventWatch;

/// A narrow strip of the events of the last two minutes, refused ones in a second shape, with the counts in words and
/// the counters by command behind a button.
class TallyView : public QWidget
{
    Q_OBJECT

  public:
    explicit TallyView(EventWatch &watch, QWidget *parent = nullptr);
    void retranslate();

  Q_SIGNALS:
    /// A command was chosen from the counters.
    void commandChosen(const QString &command);

  private:
    class Strip;
    void showCounts();
    void openCounters();

    EventWatch &m_watch;
    Strip *m_strip;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace imdesk
