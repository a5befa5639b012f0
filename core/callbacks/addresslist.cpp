// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/addresslist.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace imdesk {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(AddressText)
};

constexpr qsizetype quotedEntry = 60;
constexpr int mappedBits = 96; // before the IPv4 address in one of IPv6

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour ? QHostAddress(four) : address;
}

/// Whether an address of IPv6 stands for one of IPv4 (::ffff:203.0.113.7).
bool isMapped(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol &&
           address.isInSubnet(QHostAddress(QStringLiteral("::ffff:0:0")), mappedBits);
}

} // namespace

Result<AddressList> AddressList::parse(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    AddressList list;
    for (const QString &entry : text.split(separators, Qt::SkipEmptyParts)) {
        const qsizetype slash = entry.indexOf(QLatin1Char('/'));
        QHostAddress address;
        // QHostAddress would read "10" and "10.1" as addresses too; nobody who writes them means that.
        const QString head = slash < 0 ? entry : entry.first(slash);
        const bool whole = head.contains(QLatin1Char(':')) || head.count(QLatin1Char('.')) == 3;
        bool isNumber = true;
        if (!whole || !address.setAddress(head) || !address.scopeId().isEmpty())
            isNumber = false;
        const int bits = address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
        int length = bits;
        if (isNumber && slash >= 0)
            length = entry.sliced(slash + 1).toInt(&isNumber);
        if (!isNumber || length < 0 || length > bits) {
            return fail(
                ApiError::Kind::Usage,
                AddressText::tr("“%1” is no address and no subnet. Write for example 203.0.113.7, 203.0.113.0/24 "
                                "or 2001:db8::/32.")
                    .arg(visibleText(entry, quotedEntry)));
        }
        if (length >= mappedBits && isMapped(address))
            list.m_subnets.append({plainAddress(address), length - mappedBits});
        else
            list.m_subnets.append({address, length});
    }
    return list;
}

bool AddressList::contains(const QHostAddress &address) const
{
    if (m_subnets.isEmpty())
        return true;
    const QHostAddress plain = plainAddress(address);
    return std::any_of(m_subnets.begin(), m_subnets.end(),
                       [&](const auto &subnet) { return plain.isInSubnet(subnet.first, subnet.second); });
}

QString AddressList::text() const
{
    QStringList parts;
    for (const auto &[address, length] : m_subnets) {
        const int bits = address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
        parts << (length == bits ? address.toString() : QStringLiteral("%1/%2").arg(address.toString()).arg(length));
    }
    return parts.join(QStringLiteral(", "));
}

QHostAddress shareAddress(const QHostAddress &address)
{
    constexpr std::ptrdiff_t networkBytes = 8; // the rest of it is up to the host
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol)
        return plain;
    Q_IPV6ADDR network = plain.toIPv6Address();
    std::fill(std::begin(network.c) + networkBytes, std::end(network.c), quint8(0));
    return QHostAddress(network);
}

} // namespace imdesk
