// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QListView>

class QStandardItemModel;

namespace imdesk {

/// The list of sections. Folded it shows icons only, the name comes on hover and on focus.
class Navigation : public QListView
{
    Q_OBJECT

  public:
    explicit Navigation(QWidget *parent = nullptr);

    void addSection(const QString &id, const QString &title, const QString &iconName, const QKeySequence &shortcut);
    void setTitle(const QString &id, const QString &title);
    void setCurrent(const QString &id);
    QString current() const;
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

  Q_SIGNALS:
    void sectionChosen(const QString &id);

  protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

  private:
    void retranslate();
    void recolour();
    int rowOf(const QString &id) const;
    void showName(const QModelIndex &index);

    bool m_folded = false;
    bool m_setting = false;
    QStandardItemModel *m_model;
};

} // namespace imdesk
