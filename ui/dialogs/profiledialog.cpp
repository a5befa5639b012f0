// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workingbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace imdesk {

namespace {

const QString ownAddress = QStringLiteral("own");

} // namespace

ProfileDialog::ProfileDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent), m_start(profile), m_app(profile.appName())
{
    build();
    retranslate();
    fill();
    m_shown = draft().profile;
    adapt();
    validate(false);
}

FormRow *ProfileDialog::row(QWidget *field, const QString &name)
{
    field->setObjectName(name);
    return new FormRow(field, this);
}

void ProfileDialog::build()
{
    setObjectName(QStringLiteral("profileDialog"));
    m_title = plainLabel(Theme::Font::PageTitle, this);
    m_nameRow = row(m_name = new QLineEdit, QStringLiteral("profileName"));
    m_appIdRow = row(m_appId = new QLineEdit, QStringLiteral("profileAppId"));
    m_regionRow = row(m_region = new QComboBox, QStringLiteral("profileRegion"));
    m_baseUrlRow = row(m_baseUrl = new QLineEdit, QStringLiteral("profileBaseUrl"));
    m_adminRow = row(m_admin = new QLineEdit, QStringLiteral("profileAdmin"));
    m_levelRow = row(m_level = new QComboBox, QStringLiteral("profileLevel"));
    m_secretRow = row(m_secret = new QLineEdit, QStringLiteral("profileSecret"));
    m_zoneRow = row(m_zone = new QComboBox, QStringLiteral("profileZone"));
    m_versionRow = row(m_version = new QComboBox, QStringLiteral("profileVersion"));
    m_planRow = row(m_plan = new QComboBox, QStringLiteral("profilePlan"));
    m_portRow = row(m_port = new QSpinBox, QStringLiteral("profilePort"));
    m_pathRow = row(m_path = new QLineEdit, QStringLiteral("profilePath"));
    m_tokenRow = row(m_token = new QLineEdit, QStringLiteral("profileToken"));
    m_testRow = row(m_testAccount = new QLineEdit, QStringLiteral("profileTestAccount"));
    m_readOnly = new QCheckBox(this);
    m_readOnly->setObjectName(QStringLiteral("profileReadOnly"));
    m_useKey = new QRadioButton(this);
    m_useKey->setObjectName(QStringLiteral("profileUseKey"));
    m_useSig = new QRadioButton(this);
    m_useSig->setObjectName(QStringLiteral("profileUseSig"));
    m_useKey->setChecked(true);
    m_noToken = new QCheckBox(this);
    m_noToken->setObjectName(QStringLiteral("profileNoToken"));
    m_noToken->setVisible(m_start.callbackToken == Profile::Token::Set);
    m_sessionOnly = new QCheckBox(this);
    m_sessionOnly->setObjectName(QStringLiteral("profileSessionOnly"));
    m_unlock = new QPushButton(this);
    m_unlock->setObjectName(QStringLiteral("profileUnlock"));
    m_secretWhere = plainLabel(Theme::Font::Caption, this, true);
    m_secretWhere->setObjectName(QStringLiteral("profileSecretWhere"));
    m_secretWhere->setWordWrap(true);
    m_secret->setEchoMode(QLineEdit::Password);
    m_token->setEchoMode(QLineEdit::Password);
    m_appId->setInputMethodHints(Qt::ImhDigitsOnly);
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);

    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_useKey);
    kinds->addWidget(m_useSig);
    kinds->addStretch();
    auto *secretBox = new QVBoxLayout;
    secretBox->setSpacing(6);
    secretBox->addLayout(kinds);
    secretBox->addWidget(m_secretRow);
    secretBox->addWidget(m_secretWhere);
    secretBox->addWidget(m_sessionOnly);
    secretBox->addWidget(m_unlock, 0, Qt::AlignLeft);

    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(Theme::pageMargin, Theme::gap, Theme::pageMargin, Theme::gap);
    grid->setHorizontalSpacing(Theme::pageMargin);
    grid->setVerticalSpacing(Theme::gapWide);
    int line = 0;
    for (const auto &[left, right] :
         {std::pair(m_nameRow, m_appIdRow), std::pair(m_regionRow, m_baseUrlRow), std::pair(m_adminRow, m_levelRow)}) {
        grid->addWidget(left, line, 0, Qt::AlignTop);
        grid->addWidget(right, line++, 1, Qt::AlignTop);
    }
    grid->addLayout(secretBox, 3, 0, 1, 2);
    grid->addWidget(m_readOnly, 4, 0, 1, 2);
    grid->addWidget(m_portRow, 5, 0, Qt::AlignTop);
    grid->addWidget(m_pathRow, 5, 1, Qt::AlignTop);
    grid->addWidget(m_tokenRow, 6, 0, Qt::AlignTop);
    grid->addWidget(m_testRow, 6, 1, Qt::AlignTop);
    grid->addWidget(m_noToken, 7, 0, 1, 2);
    grid->addWidget(m_zoneRow, 8, 0, Qt::AlignTop);
    grid->addWidget(m_versionRow, 8, 1, Qt::AlignTop);
    grid->addWidget(m_planRow, 9, 0, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(10, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("profileScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("profileMessage"));
    m_busy = new BusyBar(this);
    m_busy->setDelays(0, 400);
    m_check = new QPushButton(this);
    m_check->setObjectName(QStringLiteral("profileCheck"));
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("profileCancel"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("profileSave"));
    m_save->setDefault(true);
    setButtonRole(m_save, ButtonRole::Accent);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Theme::pageMargin, 4, Theme::pageMargin, Theme::cardPadding);
    foot->addWidget(m_message);
    foot->addWidget(m_busy);
    foot->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::cardPadding, 0, 0);
    m_title->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, 0);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    resizeWithin(this, {640, 640});
    setMinimumSize(360, 300);

    // As one reads it; it was made in another order.
    QWidget *before = m_name;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_appId,       m_region,  m_baseUrl,  m_admin, m_level,  m_useKey, m_useSig,      m_secret,
             m_sessionOnly, m_unlock,  m_readOnly, m_port,  m_path,   m_token,  m_testAccount, m_noToken,
             m_zone,        m_version, m_plan,     m_check, m_cancel, m_save}) {
        setTabOrder(before, next);
        before = next;
    }

    for (QLineEdit *edit : {m_appId, m_baseUrl})
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::followApp);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ProfileDialog::followApp);
    connect(m_noToken, &QCheckBox::toggled, this, [this](bool none) {
        m_token->setEnabled(!none);
        m_token->setText(QString()); // as nobody had touched it
    });
    for (QLineEdit *edit : {m_name, m_appId, m_baseUrl, m_admin, m_secret, m_path, m_token, m_testAccount})
        connect(edit, &QLineEdit::textChanged, this, [this] { validate(m_tried); });
    connect(m_zone, &QComboBox::currentTextChanged, this, [this] { validate(m_tried); });
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        adapt();
        validate(m_tried);
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, &ProfileDialog::adapt);
    connect(m_useSig, &QRadioButton::toggled, this, [this] {
        retranslate();
        validate(m_tried);
    });
    for (QRadioButton *kind : {m_useKey, m_useSig})
        connect(kind, &QRadioButton::clicked, this, [this] { m_kindChosen = true; });
    connect(m_sessionOnly, &QCheckBox::toggled, this, &ProfileDialog::adapt);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        setWorking(m_unlock, true);
        Q_EMIT unlockRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        setWorking(m_check, false); // first, so that the focus of what goes with the bar finds it
        setWorking(m_save, false);
        m_busy->finish();
        Q_EMIT checkCancelled();
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (validate(true))
            Q_EMIT checkRequested(draft());
    });
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::submit);
}

void ProfileDialog::fill()
{
    const Profile &p = m_start;
    m_name->setText(p.name);
    m_appId->setText(p.sdkAppId == 0 ? QString() : QString::number(p.sdkAppId));
    m_region->setCurrentIndex(qMax(0, m_region->findData(p.baseUrl.isEmpty() ? p.region : ownAddress)));
    m_baseUrl->setText(p.baseUrl);
    m_admin->setText(p.admin);
    m_level->setCurrentIndex(qMax(0, m_level->findData(safetyWord(p.level))));
    m_readOnly->setChecked(p.readOnly);
    if (const int at = m_zone->findData(p.timeZone); at >= 0)
        m_zone->setCurrentIndex(at);
    else
        m_zone->setEditText(p.timeZone);
    m_version->setCurrentIndex(qMax(0, m_version->findData(p.serviceVersion)));
    m_plan->setCurrentIndex(static_cast<int>(p.plan));
    m_port->setValue(p.callbackPort);
    m_path->setText(p.callbackPath);
    m_testAccount->setText(p.testAccount);
    m_useSig->setChecked(p.pastedUserSig);
}

void ProfileDialog::setTakenNames(const QStringList &names)
{
    m_taken = names;
    validate(m_tried);
}

void ProfileDialog::setKeychainState(KeychainState state)
{
    m_keychain = state;
    m_keychainKnown = true;
    setWorking(m_unlock, false);
    // Of the dialog: while a password was asked for, another window has the focus of the program.
    if (focusWidget() == m_unlock && state != KeychainState::Locked)
        m_secret->setFocus();
    adapt();
    if (m_unlock->isVisible() && m_secret->hasFocus())
        bringSecretIntoView();
}

void ProfileDialog::setSecretKept(std::optional<bool> kept, bool isUserSig)
{
    m_secretKept = kept;
    if (kept.value_or(false) && m_secret->text().isEmpty() && !m_kindChosen) {
        if (isUserSig)
            m_useSig->setChecked(true);
        else if (m_start.pastedUserSig) // gone, and the key of the app signs in its place
            m_useKey->setChecked(true);
    }
    retranslate();
    adapt();
    validate(m_tried);
}

void ProfileDialog::setTokenKept(std::optional<bool> kept)
{
    m_tokenKept = kept;
    showKept();
    adapt();
}

void ProfileDialog::followApp()
{
    if (m_start.id.isEmpty())
        return;
    const Profile typed = draft().profile;
    if (typed.appName() == m_app)
        return;
    m_app = typed.appName();
    // What is kept is of the other app; what of this one, its owner finds out.
    m_secretKept = false;
    m_tokenKept.reset();
    showKept();
    validate(m_tried);
    Q_EMIT appTyped(typed);
}

void ProfileDialog::askToken()
{
    m_message->showMessage(MessageBar::Kind::Info, tr("Type the callback token again"),
                           tr("It was kept until the program ended, and no longer. Until it is typed nothing is "
                              "received, for the signature of callbacks cannot be checked."));
    if (auto *scroll = findChild<QScrollArea *>(QStringLiteral("profileScroll")))
        scroll->ensureWidgetVisible(m_token);
    m_token->setFocus();
}

void ProfileDialog::askSecret(bool sessionOnly)
{
    m_sessionOnly->setChecked(sessionOnly);
    m_message->showMessage(MessageBar::Kind::Info,
                           m_useSig->isChecked() ? tr("Paste the UserSig") : tr("Type the secret key"),
                           tr("None is kept on this computer: it was kept until the program ended, or never given."));
    m_secret->setFocus();
    bringSecretIntoView();
}

ProfileDraft ProfileDialog::draft() const
{
    ProfileDraft out;
    out.profile = m_start;
    Profile &p = out.profile;
    p.name = m_name->text().trimmed();
    p.sdkAppId = m_appId->text().trimmed().toUInt();
    const QString region = m_region->currentData().toString();
    const bool own = region == ownAddress;
    p.region = own ? m_start.region : region;
    p.baseUrl = own ? m_baseUrl->text().trimmed() : QString();
    p.admin = m_admin->text().trimmed();
    p.level = safetyFromWord(m_level->currentData().toString()).value_or(SafetyLevel::Production);
    p.readOnly = m_readOnly->isChecked();
    const int zoneAt = m_zone->findText(m_zone->currentText());
    p.timeZone = zoneAt >= 0 ? m_zone->itemData(zoneAt).toString() : m_zone->currentText().trimmed();
    p.serviceVersion = m_version->currentData().toString();
    p.plan = static_cast<Profile::Plan>(m_plan->currentIndex());
    p.callbackPort = m_port->value();
    p.callbackPath = m_path->text().trimmed();
    p.testAccount = m_testAccount->text().trimmed();
    out.secret = m_secret->text().trimmed().toUtf8();
    out.secretIsUserSig = m_useSig->isChecked();
    out.sessionOnly = m_sessionOnly->isChecked();
    out.callbackToken = m_token->text().toUtf8();
    out.tokenChanged = m_token->isModified() || m_noToken->isChecked();
    out.tokenKept = m_tokenKept.value_or(false);
    return out;
}

QString ProfileDialog::fieldProblem(const Profile &changed) const { return changed.problems().value(0); }

bool ProfileDialog::isChanged() const
{
    const ProfileDraft now = draft();
    return now.profile != m_shown || !now.secret.isEmpty() || now.tokenChanged;
}

void ProfileDialog::reject()
{
    if (isChanged())
        Q_EMIT discardRequested();
    else
        QDialog::reject();
}

bool ProfileDialog::validate(bool all)
{
    if (all)
        m_tried = true;
    // Each field alone in a sound profile, so that its problem can stand beside it.
    Profile sound;
    sound.name = QStringLiteral("x");
    sound.sdkAppId = 1'400'000'000;
    const Profile typed = draft().profile;
    bool good = true;
    const auto put = [&](FormRow *where, const QString &problem, bool started) {
        good = good && problem.isEmpty();
        where->setProblem(all || started ? problem : QString());
    };
    Profile one = sound;
    one.name = typed.name;
    QString nameProblem = fieldProblem(one);
    if (nameProblem.isEmpty() && m_taken.contains(typed.name, Qt::CaseInsensitive))
        nameProblem = tr("Another profile has this name.");
    put(m_nameRow, nameProblem, m_name->isModified());
    one = sound;
    one.sdkAppId = typed.sdkAppId;
    put(m_appIdRow, fieldProblem(one), m_appId->isModified());
    one = sound;
    one.baseUrl = typed.baseUrl;
    const bool own = m_region->currentData().toString() == ownAddress;
    QString urlProblem = own ? fieldProblem(one) : QString();
    if (own && typed.baseUrl.isEmpty())
        urlProblem = tr("Type the address, like https://host or http://127.0.0.1:port.");
    put(m_baseUrlRow, urlProblem, m_baseUrl->isModified());
    one = sound;
    one.admin = typed.admin;
    put(m_adminRow, fieldProblem(one), m_admin->isModified());
    one = sound;
    one.timeZone = typed.timeZone;
    put(m_zoneRow, fieldProblem(one), true);
    put(m_pathRow, typed.callbackPath.startsWith(QLatin1Char('/')) ? QString() : tr("The path begins with a slash."),
        m_path->isModified());
    const bool needSecret = m_secret->text().trimmed().isEmpty() && !m_secretKept.value_or(true);
    put(m_secretRow, needSecret ? tr("Without it no call can be signed.") : QString(), m_secret->isModified());
    return good;
}

void ProfileDialog::adapt()
{
    const bool own = m_region->currentData().toString() == ownAddress;
    m_baseUrlRow->setVisible(own);
    QString where;
    bool canKeep = false;
    if (!m_keychainKnown) {
        where = tr("Asking the keychain of this computer …");
    } else if (m_keychain == KeychainState::Missing) {
        where = tr("No keychain answers on this computer: the secret is kept until the program ends, never in a file.");
    } else if (m_sessionOnly->isChecked()) {
        where = tr("The secret is kept until the program ends, never in a file.");
        canKeep = true;
    } else if (m_keychain == KeychainState::Locked) {
        where = tr("The keychain is locked: this computer will ask you to unlock it. Or keep the secret for this "
                   "session only.");
        canKeep = true;
    } else if (m_keychain == KeychainState::Unmade) {
        where = tr("This computer has no keyring yet: it will ask you to choose a password for a new one. Or keep the "
                   "secret for this session only.");
        canKeep = true;
    } else {
        where = tr("The secret goes into the keychain of this computer, never into a file.");
        canKeep = true;
    }
    m_secretWhere->setText(where);
    m_sessionOnly->setVisible(canKeep);
    m_unlock->setVisible(m_keychainKnown && m_keychain == KeychainState::Locked && !m_start.id.isEmpty() &&
                         (!m_secretKept || !m_tokenKept));
    const bool production = m_level->currentData().toString() == safetyWord(SafetyLevel::Production);
    m_levelRow->setHelp(production ? tr("Every write is asked for in words first.") : QString());
}

void ProfileDialog::showChecking()
{
    m_message->clear();
    setWorking(m_check, true);
    m_busy->start(tr("Connecting …"), true, BusyBar::Work::Other);
}

void ProfileDialog::showRetrying(const QString &words) { m_busy->setNote(words); }

void ProfileDialog::showCheckOk(const QString &words)
{
    setWorking(m_check, false);
    m_busy->finish();
    m_message->showMessage(MessageBar::Kind::Ok, tr("The connection works"), words);
}

void ProfileDialog::showCheckFailed(const ErrorExplanation &error, bool ofKeychain)
{
    setWorking(m_check, false);
    m_busy->finish();
    showProblem(error, ofKeychain);
}

void ProfileDialog::showStoring(bool storing)
{
    m_save->setEnabled(!storing);
    if (storing)
        m_busy->start(tr("Waiting for the keychain …"), false, BusyBar::Work::Other);
    else
        m_busy->finish();
}

void ProfileDialog::showProblem(const ErrorExplanation &error, bool ofKeychain)
{
    m_problemOfKeychain = ofKeychain;
    ErrorExplanation here = error;
    here.editConnection = false; // it is being edited
    m_message->showError(here);
}

void ProfileDialog::fillChoices()
{
    const QSignalBlocker a(m_region);
    const QSignalBlocker b(m_level);
    const QSignalBlocker c(m_zone);
    const QSignalBlocker d(m_version);
    const auto refill = [](QComboBox *box, const QList<QPair<QString, QString>> &rows) {
        const QVariant before = box->currentData();
        box->clear();
        for (const auto &[text, data] : rows)
            box->addItem(text, data);
        if (before.isValid())
            box->setCurrentIndex(qMax(0, box->findData(before)));
    };
    QList<QPair<QString, QString>> places;
    for (const Region &region : regions())
        places << qMakePair(QStringLiteral("%1 (%2)").arg(region.name(), region.domain), region.id);
    places << qMakePair(tr("Another address …"), ownAddress);
    refill(m_region, places);
    refill(m_level, {{tr("Sandbox: nothing real can happen"), safetyWord(SafetyLevel::Sandbox)},
                     {tr("Test: an app for trying things"), safetyWord(SafetyLevel::Test)},
                     {tr("Production: real people"), safetyWord(SafetyLevel::Production)}});
    refill(m_version, {{tr("As documented today"), QStringLiteral("current")},
                       {tr("As older servers expect"), QStringLiteral("seed")}});
    refill(m_plan, {{tr("Not known: what it lacks shows with the first refusal"), QString()},
                    {tr("Below Ultimate (international: below Pro)"), QStringLiteral("below")},
                    {tr("Ultimate, Enterprise (international: Pro, Premium) or above"), QStringLiteral("ultimate")}});
    const QString typedZone = m_zone->count() > 0 && m_zone->currentIndex() > 0 ? QString() : m_zone->currentText();
    QList<QPair<QString, QString>> zones{{tr("As on this computer"), QString()}};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones << qMakePair(QString::fromUtf8(id), QString::fromUtf8(id));
    refill(m_zone, zones);
    if (!typedZone.isEmpty() && m_zone->findText(typedZone) < 0 && QTimeZone(typedZone.toUtf8()).isValid())
        m_zone->setEditText(typedZone);
}

void ProfileDialog::retranslate()
{
    const bool isNew = m_start.id.isEmpty();
    setWindowTitle(isNew ? tr("Connect an app") : tr("Edit connection"));
    m_title->setText(windowTitle());
    m_nameRow->setLabel(tr("&Name"));
    m_nameRow->setHelp(tr("As your team calls the app."));
    m_appIdRow->setLabel(tr("&SDKAppID"));
    m_appIdRow->setHelp(tr("About ten digits; the console of the service shows it."));
    m_regionRow->setLabel(tr("&Region"));
    m_baseUrlRow->setLabel(tr("Base &URL"));
    m_baseUrlRow->setHelp(tr("https, or http to this computer."));
    m_adminRow->setLabel(tr("&Admin account"));
    m_adminRow->setHelp(tr("App admin that signs the calls."));
    m_levelRow->setLabel(tr("Safety &level"));
    m_useKey->setText(tr("Secret key"));
    m_useSig->setText(tr("UserSig made elsewhere"));
    const bool sig = m_useSig->isChecked();
    m_secretRow->setLabel(sig ? tr("UserSi&g") : tr("Secret &key"));
    m_secretRow->setHelp(sig ? tr("Its remaining life is shown; a new one must be pasted when it ends.")
                             : tr("Calls are signed here for ten minutes at a time."));
    m_sessionOnly->setText(tr("Keep it for this session only"));
    m_unlock->setText(tr("Unlock the keychain"));
    m_readOnly->setText(tr("Read only: refuse every write from this computer"));
    m_portRow->setLabel(tr("Callback &port"));
    m_portRow->setHelp(tr("Where callbacks are received on this computer."));
    m_port->setSpecialValueText(tr("Any free port"));
    m_pathRow->setLabel(tr("Callback pa&th"));
    m_tokenRow->setLabel(tr("Callback t&oken"));
    m_noToken->setText(tr("Callbacks are not signed any more: forget the callback token"));
    m_testRow->setLabel(tr("Test a&ccount"));
    m_testRow->setHelp(tr("Gets what is sent with \"Send test to me\"."));
    m_zoneRow->setLabel(tr("Time &zone"));
    m_zoneRow->setHelp(tr("What \"Local\" means for times on screen."));
    m_versionRow->setLabel(tr("&Field names"));
    m_planRow->setLabel(tr("Plan of t&he app"));
    m_planRow->setHelp(tr("The service does not tell it. What it lacks is off before anything is typed."));
    m_check->setText(tr("Check connection"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(isNew ? tr("Connect") : tr("Save"));
    fillChoices();
    showKept();
}

void ProfileDialog::showKept()
{
    m_secret->setPlaceholderText(!m_secretKept    ? tr("Leave empty to keep what the keychain holds")
                                 : !*m_secretKept ? QString()
                                 : m_secretWanted ? tr("Enter a new one; empty keeps what is kept")
                                                  : tr("Kept: leave empty to keep it"));
    const bool tokenLost =
        m_start.callbackToken == Profile::Token::Set && m_app == m_start.appName() && m_tokenKept && !*m_tokenKept;
    m_tokenRow->setHelp(tokenLost ? tr("It is not known here any more: until it is typed, nothing is received.")
                                  : tr("As set in the console; empty = callbacks are not signed."));
    m_token->setPlaceholderText(m_tokenKept.value_or(false) ? tr("Unchanged") : QString());
}

void ProfileDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        adapt();
        validate(m_tried);
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_keychainKnown &&
               (m_keychain == KeychainState::Locked || m_keychain == KeychainState::Unmade)) {
        Q_EMIT keychainDoubted();
    }
}

} // namespace imdesk
