// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/net/storedsecret.h"
#include "core/storage/filelock.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

namespace imdesk {

using namespace Qt::StringLiterals;

/// Says yes at once.
class WillingDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)>) override {}
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)>) override {}
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)> then) override { then(true); }
};

/// A key as the keychain has it.
inline QByteArray keyForm(const QByteArray &key) { return StoredSecret{StoredSecret::Kind::Key, key}.toBytes(); }

/// The program with a home and a keychain of its own, and hands for the forms of its profiles.
class ProfileBench : public QObject
{
  protected:
    /// The keychain stays there until end().
    void begin(SessionStore &keychain, std::unique_ptr<Dialogs> dialogs = {})
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
        m_kept = &keychain;
        m_composition = std::make_unique<Composition>(AppPaths::standard(), keychain, std::move(dialogs));
        m_composition->start({false, {}, {}, u"en"_s});
    }
    void end() { m_composition.reset(); }

    Profile stored(const QString &name)
    {
        Profile profile;
        profile.name = name;
        profile.sdkAppId = 1400123456;
        profile.baseUrl = u"http://127.0.0.1:1"_s;
        return profiles().save(profile).value();
    }
    ProfileStore &profiles() { return m_composition->services().profiles; }
    /// While it lives no other program can change them.
    static Result<FileLock> lockOfProfiles()
    {
        return FileLock::take(AppPaths::standard().profilesFile() + u".lock"_s);
    }
    /// What the keychain has, locked or not.
    QByteArray kept(const QString &name) { return m_kept->SessionStore::read(name).result().value_or(QByteArray()); }
    /// The form of a profile that is opened.
    ProfileDialog *formOf(const QString &id)
    {
        m_composition->openProfile(id);
        MainWindow &window = m_composition->session(id)->window();
        Q_EMIT window.profileEditRequested(id);
        return window.findChild<ProfileDialog *>();
    }
    template <class Widget>
    static Widget *part(ProfileDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Composition> m_composition;

  private:
    SessionStore *m_kept = nullptr;
};

} // namespace imdesk
