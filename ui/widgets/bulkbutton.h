// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace imdesk {

/// Begins a bulk job out of a list: on what is selected in it, or on all rows of it, counted.
class BulkButton : public QPushButton
{
    Q_OBJECT

  public:
    explicit BulkButton(QWidget *parent);

    /// `shown`: all rows, which is those that match where there is a filter. `whyNotAll`: what stands against taking
    /// them.
    void setCounts(int selected, int shown, bool filtered, const QString &whyNotAll = {});
    QAction *onSelected() const { return m_selected; }
    QAction *onAll() const { return m_all; }

  Q_SIGNALS:
    void requested(bool all);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();

    QAction *m_selected, *m_all;
    int m_count = 0, m_shown = 0;
    bool m_filtered = false;
    QString m_whyNotAll;
};

} // namespace imdesk
