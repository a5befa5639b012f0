// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace imdesk {

/// Encrypts what is kept on this computer: XChaCha20-Poly1305 with a random nonce, so that nothing of it can be read or
/// changed without the key. A sealed text begins with a mark and the ID of its key. Without a key it passes things
/// through as they are.
class Seal
{
  public:
    static constexpr qsizetype keyLength = 32;
    static QByteArray newKey();
    /// A key out of 64 hexadecimal digits.
    static Result<QByteArray> keyFromHex(const QByteArray &hex);

    Seal() = default;
    explicit Seal(QByteArray key) : m_key(std::move(key)) {}

    bool hasKey() const { return !m_key.isEmpty(); }
    static bool isSealed(const QByteArray &bytes);
    QByteArray seal(const QByteArray &plain) const;
    /// Kind::Secret without the key that sealed it, Kind::Storage where it was changed since. What was never sealed is
    /// given as it is.
    Result<QByteArray> open(const QByteArray &bytes) const;

  private:
    QByteArray m_key;
};

} // namespace imdesk
