// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace imdesk {

/// A field with a search icon and a clear button; tells 250 ms after the last key, at once on Enter; Esc clears.
class SearchField : public QLineEdit
{
    Q_OBJECT

  public:
    explicit SearchField(QWidget *parent = nullptr);

  Q_SIGNALS:
    void searchChanged(const QString &text);

  protected:
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void tell();

    QTimer *m_timer;
    QString m_told;
};

} // namespace imdesk
