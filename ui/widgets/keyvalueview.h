// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/namedid.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QTableView>

#include <functional>

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
    /// The IDs that may stand among the values: the menu of such a value leads on from them. Asked when it opens.
    void setIds(std::function<QList<NamedId>()> ids) { m_ids = std::move(ids); }

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();
    QList<NamedId> idsAt(int row) const;

    QList<QPair<QString, QString>> m_fields;
    std::function<QList<NamedId>()> m_ids;
    QStandardItemModel *m_model;
};

} // namespace imdesk
