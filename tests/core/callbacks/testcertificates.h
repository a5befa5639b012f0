// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace imdesk::testing {

/// An authority and what it signed, made with the openssl command for one run of a test.
class TestCertificates
{
  public:
    TestCertificates() : m_isMade(authority(QStringLiteral("ca")) && authority(QStringLiteral("other-ca"))) {}

    bool isMade() const { return m_isMade; }
    QString file(const QString &name) const { return m_dir.filePath(name); }

    /// NAME.pem and NAME.key, signed by AUTHORITY.pem.
    bool sign(const QString &name, const QString &authority, const QString &extension)
    {
        QFile extensions(file(name + QStringLiteral(".ext")));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write(extension.toLatin1());
        extensions.close();
        return run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                    QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                    file(name + QStringLiteral(".key")), QStringLiteral("-out"), file(name + QStringLiteral(".csr")),
                    QStringLiteral("-subj"), QStringLiteral("/CN=") + name}) &&
               run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                    file(name + QStringLiteral(".csr")), QStringLiteral("-CA"),
                    file(authority + QStringLiteral(".pem")), QStringLiteral("-CAkey"),
                    file(authority + QStringLiteral(".key")), QStringLiteral("-CAcreateserial"),
                    QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-extfile"),
                    file(name + QStringLiteral(".ext")), QStringLiteral("-out"), file(name + QStringLiteral(".pem"))});
    }

    /// A certificate that vouches for itself.
    bool authority(const QString &name)
    {
        return run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                    QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                    QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-keyout"),
                    file(name + QStringLiteral(".key")), QStringLiteral("-out"), file(name + QStringLiteral(".pem")),
                    QStringLiteral("-subj"), QStringLiteral("/CN=") + name});
    }

  private:
    static bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0) {
            qWarning("openssl %ls: %s", qUtf16Printable(arguments.join(QLatin1Char(' '))),
                     openssl.readAllStandardError().constData());
            return false;
        }
        return true;
    }

    QTemporaryDir m_dir;
    bool m_isMade;
};

} // namespace imdesk::testing
