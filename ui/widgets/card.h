// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace imdesk {

/// A surface with a border and round corners; title optional.
class Card : public QFrame
{
    Q_OBJECT

  public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    /// No inner margin: for a table that fills the card.
    void setTight(bool tight);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace imdesk
