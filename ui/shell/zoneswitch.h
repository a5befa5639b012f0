// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace imdesk {

class DisplayZone;

/// Local | UTC | Beijing: three buttons of which one is down. Narrow: one button that goes round.
class ZoneSwitch : public QWidget
{
    Q_OBJECT

  public:
    explicit ZoneSwitch(DisplayZone &zone, QWidget *parent = nullptr);

    void setNarrow(bool narrow);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();
    void take();

    DisplayZone &m_zone;
    QButtonGroup *m_group;
    QList<QPushButton *> m_buttons;
    QPushButton *m_round;
    bool m_narrow = false;
};

} // namespace imdesk
