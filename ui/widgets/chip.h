// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>

namespace imdesk {

enum class ChipKind { Neutral, Info, Ok, Warn, Bad };

QSize chipSize(const QString &text);
/// Dot and word on a 14 % tint; never colour alone.
void paintChip(QPainter *painter, const QRect &rect, ChipKind kind, const QString &text, const QPalette &palette);

/// A chip as a widget.
class StatusChip : public QWidget
{
    Q_OBJECT

  public:
    explicit StatusChip(QWidget *parent = nullptr);

    void setStatus(ChipKind kind, const QString &text);
    ChipKind kind() const { return m_kind; }
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    ChipKind m_kind = ChipKind::Neutral;
    QString m_text;
};

/// Shows the cells of a column as chips; the kind comes from a function of the index, the word is its DisplayRole.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    using KindOf = std::function<ChipKind(const QModelIndex &)>;
    explicit ChipDelegate(KindOf kindOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

  private:
    KindOf m_kindOf;
};

} // namespace imdesk
