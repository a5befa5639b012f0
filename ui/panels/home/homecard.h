// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QString>

namespace imdesk {

/// One card of the home page; all of it is a link. Icon, title, a figure, a chip, and words that it grows for.
class HomeCard : public QAbstractButton
{
    Q_OBJECT

  public:
    explicit HomeCard(const QString &iconName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Empty: the words stand alone.
    void setFigure(const QString &figure);
    void setWords(const QString &words);
    void setChip(ChipKind kind, const QString &text);
    QString figure() const { return m_figure; }
    QString words() const { return m_words; }
    QString chip() const { return m_chip; }
    QSize sizeHint() const override { return QSize(250, 132); }
    QSize minimumSizeHint() const override { return QSize(200, 132); }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void describe();
    int figureHeight(int room) const;

    QString m_iconName, m_figure, m_words, m_chip;
    ChipKind m_chipKind = ChipKind::Neutral;
};

} // namespace imdesk
