// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QTableView>

class QStandardItemModel;

namespace imdesk {

/// Fields and their values in two columns; values wrap, can be copied and are plain text.
class KeyValueView : public QTableView
{
    Q_OBJECT

  public:
    explicit KeyValueView(QWidget *parent = nullptr);

    void setFields(const QList<QPair<QString, QString>> &fields);
    QList<QPair<QString, QString>> fields() const { return m_fields; }

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();

    QList<QPair<QString, QString>> m_fields;
    QStandardItemModel *m_model;
};

} // namespace imdesk
