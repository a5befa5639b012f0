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

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    QString title() const;
    QString caption() const;
    /// From left to right; takes ownership.
    void addAction(QWidget *widget);

  private:
    QLabel *m_title;
    QLabel *m_caption;
    WrapLayout *m_actions;
};

} // namespace imdesk
