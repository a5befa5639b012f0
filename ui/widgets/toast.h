// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace imdesk {

/// A short note at the foot of what is seen of its parent, clear of what can be pressed there, that goes away after 10
/// s, with Undo where there is one. The mouse over it or the focus in it holds it; a focus that was in it goes back to
/// where it was before.
class Toast : public QFrame
{
    Q_OBJECT

  public:
    explicit Toast(QWidget *parent);

    void present(const QString &text, const std::function<void()> &undo = {});
    QString text() const;
    void setDuration(int ms) { m_duration = ms; }

  protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void place();
    QSize sizeFor(int width) const;
    void giveFocusBack();
    void retranslate();

    int m_duration = 10'000;
    std::function<void()> m_undo;
    QPointer<QWidget> m_before; ///< had the focus when it appeared
    QLabel *m_label;
    QPushButton *m_button;
    QTimer *m_timer;
};

} // namespace imdesk
