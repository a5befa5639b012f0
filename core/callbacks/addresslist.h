// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace imdesk {

/// Who may connect: single addresses and subnets in CIDR form, of IPv4 and IPv6. An empty list admits everybody.
class AddressList
{
  public:
    /// Entries are separated by commas, semicolons or blanks.
    static Result<AddressList> parse(const QString &text);

    /// An IPv4 address is the same whether it came over an IPv4 or an IPv6 socket.
    bool contains(const QHostAddress &address) const;
    bool isEmpty() const { return m_subnets.isEmpty(); }
    QString text() const;

  private:
    QList<std::pair<QHostAddress, int>> m_subnets;
};

/// Whose connections count together: an address, or with IPv6 the network of one host, which has as many addresses as
/// it likes.
QHostAddress shareAddress(const QHostAddress &address);

} // namespace imdesk
