// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace imdesk {

/// The query of a request as it was sent, cut into its items once; values are decoded when they are asked for.
class RequestQuery
{
  public:
    RequestQuery() = default;
    explicit RequestQuery(const QByteArray &raw);

    /// The first value of a name, percent-decoded; empty where there is none. A plus sign stays one.
    QByteArray bytes(QByteArrayView name) const;
    QString text(QByteArrayView name) const;

  private:
    QByteArrayView raw(QByteArrayView name) const;

    struct Item
    {
        QByteArrayView name, value;
    };
    QByteArray m_raw;
    std::vector<Item> m_items;
};

} // namespace imdesk
