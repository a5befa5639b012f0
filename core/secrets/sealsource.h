// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/credentialstore.h"
#include "core/secrets/seal.h"

#include <QObject>

#include <functional>
#include <optional>

namespace imdesk {

/// The key by which copies of what is ended for good are kept, one an app: from IMDESK_SNAPSHOT_KEY, else from the
/// keychain, where it is made the first time. Where neither gives one the seal has no key: a key that is gone with this
/// session would make the copies useless. Asked for once, when it is first needed.
class SealSource : public QObject
{
    Q_OBJECT

  public:
    using Then = std::function<void(const Result<Seal> &)>;
    static constexpr const char *variable = "IMDESK_SNAPSHOT_KEY";

    /// Without a keychain only the environment is looked into. `app`: SDKAppID@host. `mayMake`: a missing key is made;
    /// else, for reading, there is none.
    SealSource(CredentialStore *keychain, const QString &app, bool mayMake = true, QObject *parent = nullptr);

    /// `then` may run at once. An error is one a person has to mend, such as a key that is no key.
    void get(Then then);
    /// What get() would give, where that is known already.
    const std::optional<Result<Seal>> &known() const { return m_known; }

  private:
    void settle(const Result<Seal> &seal);
    void onRead(const Result<QByteArray> &kept);

    CredentialStore *m_keychain;
    QString m_name;
    bool m_mayMake;
    bool m_asked = false;
    std::optional<Result<Seal>> m_known;
    QList<Then> m_waiting;
};

} // namespace imdesk
