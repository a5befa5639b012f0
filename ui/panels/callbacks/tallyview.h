// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;
class QLabel;
class QPushButton;
class QTableWidget;

namespace imdesk {

class EventWatch;

/// A narrow strip of the events of the last two minutes, refused ones in a second shape, with the counts in words and
/// the counters by command and by answer behind a button.
class TallyView : public QWidget
{
    Q_OBJECT

  public:
    explicit TallyView(EventWatch &watch, QWidget *parent = nullptr);
    void retranslate();

  Q_SIGNALS:
    /// A line of the counters was chosen; a condition of the filter language that its events meet.
    void conditionChosen(const QString &condition);

  private:
    class Strip;
    void showCounts();
    struct Row
    {
        QString condition;
        QStringList cells;
    };
    QTableWidget *addCounters(QDialog *dialog, const QString &name, const QString &title, const QStringList &headers,
                              const QList<Row> &rows);
    void openCounters();

    EventWatch &m_watch;
    Strip *m_strip;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace imdesk
