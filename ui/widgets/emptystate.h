// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace imdesk {

/// Fills the place of a list that has nothing to show: one sentence what, one sentence what to do, and the button for
/// it.
class EmptyState : public QWidget
{
    Q_OBJECT

  public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// No button where `button` is empty.
    void setContent(const QString &iconName, const QString &what, const QString &todo, const QString &button = {});
    QString what() const;
    /// Scrolls for itself where it has little room, rather than make the whole section scroll. Once.
    void setScrolls();
    QPushButton *button() const { return m_button; }

  Q_SIGNALS:
    void buttonClicked();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void recolour();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_todo;
    QPushButton *m_button;
};

} // namespace imdesk
