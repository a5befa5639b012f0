// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace imdesk {

class WrapLayout;

/// Top of a page: title, a muted line under it, actions on the right, in several rows where one has no room.
class PageHeader : public QWidget
{
    Q_OBJECT

  public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// For names that strangers give: title and caption keep to one line each, and a tool tip tells what has no room.
    void setOneLine();
    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    QString title() const { return m_titleText; }
    QString caption() const { return m_captionText; }
    /// From left to right; takes ownership.
    void addAction(QWidget *widget);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void present(QLabel *label, const QString &text) const;

    QString m_titleText, m_captionText;
    bool m_oneLine = false;
    QLabel *m_title;
    QLabel *m_caption;
    WrapLayout *m_actions;
};

} // namespace imdesk
