// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace imdesk {

/// The first start: three large choices, the sandbox focused.
class StartPage : public QWidget
{
    Q_OBJECT

  public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Puts the focus on the sandbox.
    void activate();

  Q_SIGNALS:
    void sandboxChosen();
    void connectChosen();
    void openLogChosen();

  protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_caption;
    QLabel *m_fonts;
    QAbstractButton *m_sandbox;
    QAbstractButton *m_connect;
    QAbstractButton *m_log;
    QBoxLayout *m_row;
};

} // namespace imdesk
