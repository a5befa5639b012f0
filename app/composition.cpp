// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/api/planfeatures.h"
#include "core/base/whendone.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventsalvage.h"
#include "core/net/profilesecret.h"
#include "core/sandbox/sandbox.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/panels/settings/settingspanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profileband.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#include <optional>

namespace imdesk {

namespace {

/// Why a file is not shown as a saved log. A damaged log is: it is rescued on opening.
std::optional<ApiError> whyNoLog(const QString &file)
{
    if (!QFileInfo(file).isReadable())
        return makeError(ApiError::Kind::Unreadable, Composition::tr("The file %1 cannot be read.").arg(file));
    const Result<EventReader> log = EventReader::open(file, 0);
    if (log || EventStore::isLockedError(log.error()) || EventSalvage::isEventLog(file))
        return std::nullopt;
    if (sqlite::isDamage(log.error()))
        return makeError(ApiError::Kind::Unreadable, Composition::tr("The file %1 is not an event log.").arg(file));
    return log.error();
}

/// What the sandbox refuses as a fresh app of a plan below Ultimate would be refused it.
QStringList closedOnLowerPlan(bool lower)
{
    return lower ? api::ultimateFeatures() << api::planfeature::communities << api::planfeature::deleteAccounts
                 : QStringList();
}

/// One window where the other stands. Not by restoreGeometry(): what it takes for a frame differs before and after the
/// window manager has drawn one, and the window would wander.
void takePlace(QWidget &window, const QWidget &other)
{
    if (other.isMaximized())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    else
        window.setGeometry(other.geometry());
}

} // namespace

Composition::Composition(AppPaths paths, CredentialStore &keychain, std::unique_ptr<Dialogs> dialogs)
    : m_services(std::move(paths), keychain, std::move(dialogs)), m_editor(m_services)
{
    connect(&m_editor, &ProfileEditor::saved, this, &Composition::onProfileSaved);
    connect(&m_services.settings, &Settings::changed, this, &Composition::onSettingChanged);
    connect(&m_services.profiles, &ProfileStore::changed, this, &Composition::tellProfiles);
    connect(&m_services.profiles, &ProfileStore::removed, this, &Composition::onProfileRemoved);
    connect(&m_services.profiles, &ProfileStore::secretsChangedElsewhere, this, &Composition::takeSharedKeyAnew);
    connect(&m_services.profiles, &ProfileStore::changedElsewhere, this, &Composition::onProfileChangedElsewhere);
}

Composition::~Composition()
{
    // Windows go while the sandbox still answers, so that a call under way ends in order.
    m_sessions.clear();
    m_startWindow.reset();
    m_left.clear();
    m_services.settings.flush();
}

void Composition::start(const StartWish &wish)
{
    m_services.language.choose(wish.language.isEmpty() ? m_services.settings.get(setting::language) : wish.language);
    m_services.theme.setCompact(m_services.settings.get(setting::compactRows));
    m_services.theme.setChoice(ThemeController::fromWord(m_services.settings.get(setting::theme)));
    const Result<Done> loaded = m_services.profiles.load();
    m_services.profiles.watch();
    if (!wish.logFile.isEmpty()) {
        openLog(wish.logFile);
    } else if (wish.sandbox) {
        openSandbox();
    } else {
        const QString last = m_services.settings.get(setting::lastProfile);
        const auto named =
            wish.profileName.isEmpty() ? m_services.profiles.byId(last) : m_services.profiles.byName(wish.profileName);
        if (named)
            openProfile(named->id);
        else if (wish.profileName.isEmpty() && last == sandboxProfileId)
            openSandbox();
        else
            showStart();
        if (!wish.profileName.isEmpty() && !named) // no request went wrong
            frontWindow()->messageBar()->showMessage(MessageBar::Kind::Error,
                                                     tr("There is no profile named %1.").arg(wish.profileName));
    }
    if (!loaded)
        tell(loaded.error());
}

ProfileSession *Composition::session(const QString &profileId) const
{
    const auto it = m_sessions.find(profileId);
    return it == m_sessions.end() ? nullptr : it->second.get();
}

void Composition::showStart()
{
    if (!m_startWindow) {
        if (!m_startZone)
            m_startZone = std::make_unique<DisplayZone>();
        m_startWindow = std::make_unique<MainWindow>(m_services.settings, *m_startZone, m_services.theme);
        connectWindow(*m_startWindow);
        StartPage *page = m_startWindow->startPage();
        connect(page, &StartPage::sandboxChosen, this, &Composition::openSandbox);
        connect(page, &StartPage::connectChosen, this, [this] { m_editor.edit(Profile(), m_startWindow.get()); });
        connect(page, &StartPage::openLogChosen, this, &Composition::chooseLog);
        whenDone(m_services.vault.state(), page, [page](KeychainState state) { page->setKeychain(state); });
        m_startWindow->setLanguage(m_services.language.current());
        m_startWindow->showStart(true);
        tellProfiles();
    }
    m_startWindow->show();
    m_startWindow->startPage()->activate();
}

void Composition::dropStart()
{
    if (!m_startWindow)
        return;
    // Later: the wish for what took its place may come out of a dialog or a menu of it.
    m_startWindow->hide();
    m_left.push_back(std::move(m_startWindow));
    QMetaObject::invokeMethod(this, [this] { m_left.clear(); }, Qt::QueuedConnection);
}

void Composition::quit(const MainWindow *asked)
{
    for (const auto &[id, open] : m_sessions) {
        if (&open->window() != asked && open->window().isVisible()) // that one closes by itself, or asks before
            open->window().close();
    }
    if (m_startWindow && m_startWindow.get() != asked)
        m_startWindow->close();
}

void Composition::connectWindow(MainWindow &window)
{
    window.setEnglishOf([this](const QString &shown) { return m_services.language.englishOf(shown); });
    connect(&window, &MainWindow::languageRequested, this,
            [this](const QString &code) { m_services.settings.set(setting::language, code); });
    connect(&window, &MainWindow::profileOpenRequested, this, [this](const QString &id) { openProfile(id); });
    connect(window.band(), &ProfileBand::sandboxRequested, this, &Composition::openSandbox);
    connect(&window, &MainWindow::quitRequested, this, [this, asked = &window] { quit(asked); }, Qt::QueuedConnection);
    connect(&window, &MainWindow::profileNewRequested, this, [this, &window] { m_editor.edit(Profile(), &window); });
    connect(&window, &MainWindow::profileEditRequested, this, [this, &window](const QString &id, bool secret) {
        const auto profile = m_services.profiles.byId(id);
        if (!profile)
            return;
        ProfileDialog *dialog = m_editor.edit(*profile, &window);
        if (secret)
            dialog->leadToSecret();
    });
    connect(&window, &MainWindow::aboutRequested, &window, [&window] {
        auto *dialog = new AboutDialog(&window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void Composition::openSandbox()
{
    if (ProfileSession *open = session(sandboxProfileId)) {
        open->show();
        return;
    }
    if (m_sandbox && m_sandbox->isRunning()) {
        onSandboxStarted();
        return;
    }
    SandboxOptions options;
    options.trafficPerSecond = m_services.settings.get(setting::sandboxTraffic);
    options.bigGroupMembers = m_services.settings.get(setting::sandboxBigGroup);
    options.notificationsClosed = m_services.settings.get(setting::sandboxNotificationsClosed);
    options.closedFeatures = closedOnLowerPlan(m_services.settings.get(setting::sandboxLowerPlan));
    m_sandbox = std::make_unique<Sandbox>(options, m_services.clock);
    connect(m_sandbox.get(), &Sandbox::started, this, &Composition::onSandboxStarted);
    connect(m_sandbox.get(), &Sandbox::failed, this, [this](const ApiError &error) {
        showStart();
        tell(error);
    });
    m_sandbox->startAsync();
}

void Composition::onSandboxStarted()
{
    Profile profile;
    profile.id = sandboxProfileId;
    profile.name = tr("Sandbox");
    profile.sdkAppId = m_sandbox->options().sdkAppId;
    profile.admin = m_sandbox->options().admin;
    profile.baseUrl = m_sandbox->baseUrl().toString();
    profile.level = SafetyLevel::Sandbox;
    profile.practice = true;
    profile.testAccount = m_sandbox->options().admin;
    ProfileSession &opened = addSession(profile, ProfileSession::Kind::Sandbox);
    opened.signer().setSecretKey(m_sandbox->secretKey());
    QByteArray token(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(token.begin(), token.end());
    token = token.toHex();
    m_sandbox->setCallbackToken(token);
    opened.configureReceiver(token);
    opened.openEvents();
    connect(&opened.hub(), &CallbackHub::stateChanged, this, &Composition::onHubOfSandbox);
    SettingsPanel *settings = opened.settingsPanel();
    connect(settings, &SettingsPanel::sandboxTrafficChanged, this,
            [this](double rate) { m_sandbox->setTraffic(rate); });
    connect(settings, &SettingsPanel::sandboxNotificationsClosedChanged, this, [this](bool closed) {
        m_sandbox->setNotificationsClosed(closed);
        // The world changed its mind, so what was learnt of it no longer holds.
        if (ProfileSession *open = session(sandboxProfileId)) {
            Profile changed = open->profile();
            changed.notificationsClosed = false;
            open->setProfile(changed);
        }
    });
    connect(settings, &SettingsPanel::sandboxPlanChanged, this, [this](bool lower) {
        m_sandbox->setClosedFeatures(closedOnLowerPlan(lower));
        if (ProfileSession *open = session(sandboxProfileId))
            open->forgetRefusals();
    });
    connect(settings, &SettingsPanel::sandboxResetRequested, this, &Composition::askToResetSandbox);
    opened.hub().start();
    opened.show();
    dropStart();
    m_services.settings.set(setting::lastProfile, QString(sandboxProfileId));
}

void Composition::onHubOfSandbox()
{
    ProfileSession *open = session(sandboxProfileId);
    if (!open || !m_sandbox)
        return;
    const bool listening = open->hub().state() == CallbackHub::State::Listening;
    if (const Result<Done> set = m_sandbox->setCallbackUrl(listening ? open->hub().url() : QUrl()); !set)
        tell(set.error());
}

void Composition::askToResetSandbox()
{
    ProfileSession *open = session(sandboxProfileId);
    if (!open)
        return;
    Confirmation question;
    question.title = tr("Make a fresh world");
    question.effect =
        tr("The people and groups of the sandbox are made anew, and what was kept of the old ones goes with "
           "them: the callback log, the archives, lists and drafts. Reply rules, filters and forward "
           "targets stay.");
    question.verb = tr("Make a fresh world");
    question.level = SafetyLevel::Sandbox;
    question.profileName = open->profile().name;
    m_services.dialogs->confirm(&open->window(), question, [this](bool yes) {
        if (yes)
            resetSandbox();
    });
}

void Composition::resetSandbox()
{
    // Later: the wish comes out of a panel of the window that goes.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showStart();
            if (ProfileSession *open = session(sandboxProfileId))
                takePlace(*m_startWindow, open->window());
            m_sessions.erase(sandboxProfileId);
            m_sandbox.reset();
            // What is kept of a world would be taken for the next one's.
            m_services.paths.clearProfileData(sandboxProfileId,
                                              {QStringLiteral("replyrules.json"), QStringLiteral("filters.json"),
                                               QStringLiteral("forwardtargets.json")});
            openSandbox();
        },
        Qt::QueuedConnection);
}

void Composition::openProfile(const QString &id, bool askToken)
{
    if (id == sandboxProfileId) {
        openSandbox();
        return;
    }
    if (ProfileSession *open = session(id)) {
        open->show();
        return;
    }
    const auto profile = m_services.profiles.byId(id);
    if (!profile || m_opening.contains(id))
        return;
    m_opening.insert(id);
    readSecret(readerOf(m_services.vault), *profile, this,
               [=, this, profile = *profile](const Result<QByteArray> &secret) {
                   if (secret || secret.error().secret != ApiError::SecretTrouble::Keychain) {
                       enterWith(profile, secret, askToken);
                       return;
                   }
                   // Once for all names of its secrets.
                   unlockFor(profile, [=, this](KeychainState state) {
                       if (state != KeychainState::Ready)
                           enterWith(profile, secret, askToken);
                       else
                           readSecret(readerOf(m_services.vault), profile, this,
                                      [=, this](const Result<QByteArray> &now) { enterWith(profile, now, askToken); });
                   });
               });
}

void Composition::enterWith(const Profile &profile, const Result<QByteArray> &secret, bool askToken)
{
    if (!secret || secret->isEmpty()) {
        if (!arrive(profile.id))
            return;
        // The dialog says what is missing and where it would go.
        if (!frontWindow())
            showStart();
        m_editor.askSecret(profile, frontWindow(), secret);
        return;
    }
    readCallbackToken(readerOf(m_services.vault), profile, this,
                      [=, this, secret = *secret](const Result<QByteArray> &token) {
                          if (!arrive(profile.id))
                              return;
                          const bool isLost = !token && profile.callbackToken == Profile::Token::Set;
                          if (!isLost || !askToken) {
                              enter(profile, secret, token);
                              return;
                          }
                          if (!frontWindow())
                              showStart();
                          m_editor.askToken(profile, frontWindow());
                      });
}

bool Composition::arrive(const QString &id)
{
    m_opening.remove(id);
    if (ProfileSession *open = session(id)) {
        open->show(); // saved with its secrets while the keychain was thinking
        return false;
    }
    if (m_services.profiles.byId(id))
        return true;
    if (!frontWindow()) // it was removed meanwhile
        showStart();
    return false;
}

void Composition::enter(const Profile &profile, const QByteArray &secret, const Result<QByteArray> &token)
{
    ProfileSession &opened = addSession(profile, ProfileSession::Kind::Connected);
    opened.takeSecret(secret);
    opened.openEvents();
    const QByteArray pasted = opened.signer().isPasted() ? secret : QByteArray();
    if (const Profile known = learnt(profile, pasted, token); known != profile)
        opened.setProfile(known);
    opened.configureReceiver(token);
    // What another window made of it while the keychain was thinking has the last word.
    if (const auto stored = m_services.profiles.byId(profile.id); stored && *stored != profile)
        onProfileChangedElsewhere(*stored);
    opened.show();
    dropStart();
    m_services.settings.set(setting::lastProfile, profile.id);
}

Profile Composition::learnt(Profile profile, const QByteArray &pasted, const Result<QByteArray> &token)
{
    const Profile before = profile;
    if (profile.callbackToken == Profile::Token::Unknown && token && !token->isEmpty())
        profile.callbackToken = Profile::Token::Set;
    if (!pasted.isEmpty() && !profile.pastedUserSig) {
        profile.pastedUserSig = true;
        // Under the name of the app the key of another profile would overwrite it. One that has its own name stays
        // where it is, which may be this session alone.
        const QString name = profile.userSigName();
        whenDone(m_services.vault.read(name), this, [this, name, pasted](const Result<QByteArray> &own) {
            if (own && own->isEmpty())
                m_services.vault.keep(name, pasted, false);
        });
    }
    if (profile == before)
        return profile;
    const auto saved = keepLearnt(profile.id, [profile](Profile &stored) {
        if (stored.callbackToken == Profile::Token::Unknown)
            stored.callbackToken = profile.callbackToken;
        stored.pastedUserSig = stored.pastedUserSig || profile.pastedUserSig;
    });
    // Where another window has changed it to another app meanwhile, this one stays with its own.
    return saved && saved->dataName() == profile.dataName() ? *saved : profile;
}

void Composition::openLog(const QString &file)
{
    // Before the start page goes: it is where another file is chosen.
    if (const std::optional<ApiError> why = whyNoLog(file)) {
        if (!frontWindow())
            showStart();
        tell(*why);
        return;
    }
    Profile profile;
    profile.id = QStringLiteral("log-") + QString::number(qHash(QFileInfo(file).absoluteFilePath()), 16);
    profile.name = QFileInfo(file).fileName();
    profile.region.clear(); // it goes nowhere
    profile.level = SafetyLevel::Test;
    profile.readOnly = true;
    if (ProfileSession *open = session(profile.id)) {
        open->show();
        return;
    }
    ProfileSession &opened = addSession(profile, ProfileSession::Kind::Log);
    opened.openEvents(file);
    opened.window().showPanel(QStringLiteral("callbacks"));
    opened.show();
    dropStart();
}

void Composition::chooseLog()
{
    m_services.dialogs->openFile(frontWindow(), {tr("Callback log (*.db)"), tr("All files (*)")},
                                 [this](const QString &path) {
                                     if (!path.isEmpty())
                                         openLog(path);
                                 });
}

ProfileSession &Composition::addSession(const Profile &profile, ProfileSession::Kind kind)
{
    auto made = std::make_unique<ProfileSession>(m_services, profile, kind);
    ProfileSession &opened = *made;
    m_sessions[profile.id] = std::move(made);
    // It takes the start window's place; beside it a window manager would push it over the edge of the screen.
    if (m_startWindow)
        takePlace(opened.window(), *m_startWindow);
    connectWindow(opened.window());
    connect(&opened, &ProfileSession::closed, this, &Composition::closeSession, Qt::QueuedConnection);
    connect(&opened, &ProfileSession::profileLearnt, this, [this](const Profile &learnt) {
        if (!m_services.profiles.byId(learnt.id))
            return;
        const auto saved = keepLearnt(learnt.id, [learnt](Profile &stored) {
            if (stored.appName() == learnt.appName())
                stored.notificationsClosed = learnt.notificationsClosed;
        });
        if (saved)
            onProfileChangedElsewhere(*saved); // what it says else may be news here
    });
    SettingsPanel *settings = opened.settingsPanel();
    connect(settings, &SettingsPanel::profileOpenRequested, this, [this](const QString &id) { openProfile(id); });
    connect(settings, &SettingsPanel::profileNewRequested, this, [this] { m_editor.edit(Profile(), frontWindow()); });
    connect(settings, &SettingsPanel::profileEditRequested, this, [this](const QString &id) {
        if (const auto stored = m_services.profiles.byId(id))
            m_editor.edit(*stored, frontWindow());
    });
    connect(settings, &SettingsPanel::profileRemoveRequested, this, &Composition::removeProfile);
    connect(settings, &SettingsPanel::languageRequested, this,
            [this](const QString &code) { m_services.settings.set(setting::language, code); });
    tellProfiles();
    return opened;
}

void Composition::closeSession(const QString &id)
{
    m_sessions.erase(id);
    if (id == sandboxProfileId)
        m_sandbox.reset();
    tellProfiles(); // one less is open
}

void Composition::openAnew(const QString &id)
{
    ProfileSession *open = session(id);
    if (!open)
        return;
    const auto again = [this, id] {
        QMetaObject::invokeMethod(this, [this, id] { openAnew(id); }, Qt::QueuedConnection);
    };
    for (Panel *panel : open->window().panels()) {
        if (!panel->mayClose(again))
            return;
    }
    showStart();
    takePlace(*m_startWindow, open->window());
    m_sessions.erase(id);
    tellProfiles(); // it may take a while until it is open again, or not come to it
    openProfile(id, false);
}

void Composition::onSettingChanged(const QString &key)
{
    if (key == QLatin1String(setting::language.key)) {
        m_services.language.choose(m_services.settings.get(setting::language));
        const QString code = m_services.language.current();
        if (m_startWindow)
            m_startWindow->setLanguage(code);
        for (const auto &[id, open] : m_sessions) {
            open->window().setLanguage(code);
            open->settingsPanel()->setLanguage(code);
            if (id != sandboxProfileId)
                continue;
            Profile named = open->profile();
            named.name = tr("Sandbox");
            open->setProfile(named);
        }
    } else if (key == QLatin1String(setting::theme.key)) {
        m_services.theme.setChoice(ThemeController::fromWord(m_services.settings.get(setting::theme)));
    } else if (key == QLatin1String(setting::compactRows.key)) {
        m_services.theme.setCompact(m_services.settings.get(setting::compactRows));
    }
}

MainWindow *Composition::frontWindow() const
{
    for (const auto &[id, open] : m_sessions) {
        if (open->window().isActiveWindow())
            return &open->window();
    }
    if (!m_sessions.empty())
        return &m_sessions.begin()->second->window();
    return m_startWindow.get();
}

void Composition::tell(const ApiError &error)
{
    if (MainWindow *window = frontWindow())
        window->messageBar()->showError(m_services.errors.explain(error, QLocale().name()));
}

void Composition::tellProfiles()
{
    const QList<Profile> all = m_services.profiles.profiles();
    if (m_startWindow)
        m_startWindow->setProfiles(all);
    QStringList openIds;
    for (const auto &[id, open] : m_sessions)
        openIds << id;
    for (const auto &[id, open] : m_sessions) {
        open->window().setProfiles(all);
        open->settingsPanel()->setProfiles(all, id, openIds);
    }
}

} // namespace imdesk
