// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/settings/settingspanel.h"

#include "core/base/plaintext.h"
#include "core/settings/settings.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int mostInBigGroup = 200'000;

void refillBox(QComboBox *box, const QList<QPair<QString, QString>> &rows, const QString &current)
{
    const QSignalBlocker blocker(box);
    box->clear();
    for (const auto &[text, data] : rows)
        box->addItem(text, data);
    box->setCurrentIndex(qMax(0, box->findData(current)));
}

} // namespace

SettingsPanel::SettingsPanel(Settings &settings, ThemeController &theme, DisplayZone &zone, QWidget *parent)
    : Panel(parent),
      m_settings(settings),
      m_theme(theme),
      m_zone(zone),
      m_header(new PageHeader(this)),
      m_message(new MessageBar(this)),
      m_profileCard(new Card(this)),
      m_lookCard(new Card(this)),
      m_storeCard(new Card(this)),
      m_sandboxCard(new Card(this))
{
    setObjectName(QStringLiteral("settingsPanel"));
    buildProfiles();
    buildLook();
    buildStore();
    buildSandbox();
    auto *cards = new QVBoxLayout;
    cards->setSpacing(Theme::gapWide);
    for (Card *card : {m_profileCard, m_lookCard, m_storeCard, m_sandboxCard})
        cards->addWidget(card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::gapWide, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(cards);
    column->addStretch(1);
    m_sandboxCard->hide();
    connect(&m_theme, &ThemeController::changed, this, &SettingsPanel::retranslate);
    connect(&m_zone, &DisplayZone::changed, this, &SettingsPanel::retranslate);
    retranslate();
    adapt();
}

SettingsPanel::~SettingsPanel()
{
    // A box that dies with the focus takes what was typed last; this panel is gone by then.
    for (QAbstractSpinBox *box : findChildren<QAbstractSpinBox *>())
        box->disconnect(this);
}

void SettingsPanel::buildProfiles()
{
    m_list = new QListWidget(m_profileCard);
    m_list->setObjectName(QStringLiteral("settingsProfiles"));
    m_list->setMinimumHeight(110);
    m_list->setMaximumHeight(140);
    m_open = new QPushButton(m_profileCard);
    m_add = new QPushButton(m_profileCard);
    m_edit = new QPushButton(m_profileCard);
    m_remove = new QPushButton(m_profileCard);
    m_open->setObjectName(QStringLiteral("settingsOpen"));
    m_add->setObjectName(QStringLiteral("settingsAdd"));
    m_edit->setObjectName(QStringLiteral("settingsEdit"));
    m_remove->setObjectName(QStringLiteral("settingsRemove"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_edit->setIcon(icon(QStringLiteral("edit")));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_open, m_edit, m_remove})
        row->addWidget(button);
    row->addStretch();
    m_profileCard->body()->addWidget(m_list);
    m_profileCard->body()->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPanel::adapt);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT profileOpenRequested(selectedProfile()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT profileOpenRequested(selectedProfile()); });
    connect(m_add, &QPushButton::clicked, this, &SettingsPanel::profileNewRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT profileEditRequested(selectedProfile()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT profileRemoveRequested(selectedProfile()); });
}

void SettingsPanel::buildLook()
{
    const auto make = [this](QComboBox *&box, FormRow *&row, const QString &name) {
        box = new QComboBox(m_lookCard);
        box->setObjectName(name);
        row = new FormRow(box, m_lookCard);
    };
    make(m_themeBox, m_themeRow, QStringLiteral("settingsTheme"));
    make(m_languageBox, m_languageRow, QStringLiteral("settingsLanguage"));
    make(m_densityBox, m_densityRow, QStringLiteral("settingsDensity"));
    make(m_zoneBox, m_zoneRow, QStringLiteral("settingsZone"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::cardPadding);
    grid->setVerticalSpacing(Theme::gapWide);
    grid->addWidget(m_themeRow, 0, 0, Qt::AlignTop);
    grid->addWidget(m_languageRow, 0, 1, Qt::AlignTop);
    grid->addWidget(m_densityRow, 1, 0, Qt::AlignTop);
    grid->addWidget(m_zoneRow, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_fontNote = plainLabel(Theme::Font::Caption, m_lookCard, true);
    m_fontNote->setWordWrap(true);
    m_lookCard->body()->addLayout(grid);
    m_lookCard->body()->addWidget(m_fontNote);
    m_fontNote->setVisible(Theme::lacksChinese());
    connect(m_themeBox, &QComboBox::activated, this, [this] {
        const QString word = m_themeBox->currentData().toString();
        m_settings.set(setting::theme, word);
        m_theme.setChoice(ThemeController::fromWord(word));
    });
    connect(m_languageBox, &QComboBox::activated, this,
            [this] { Q_EMIT languageRequested(m_languageBox->currentData().toString()); });
    connect(m_densityBox, &QComboBox::activated, this, [this] {
        const bool compact = m_densityBox->currentData().toString() == QLatin1String("compact");
        m_settings.set(setting::compactRows, compact);
        m_theme.setCompact(compact);
    });
    connect(m_zoneBox, &QComboBox::activated, this,
            [this] { m_zone.setMode(DisplayZone::fromWord(m_zoneBox->currentData().toString())); });
}

void SettingsPanel::buildStore()
{
    m_keepRows = new QSpinBox(m_storeCard);
    m_keepRows->setObjectName(QStringLiteral("settingsKeepRows"));
    m_keepRows->setRange(1'000, 10'000'000);
    m_keepRows->setSingleStep(50'000);
    m_keepRows->setGroupSeparatorShown(true);
    m_keepRows->setValue(int(qBound(qint64(1'000), m_settings.get(setting::eventsKeepRows), qint64(10'000'000))));
    m_keepDays = new QSpinBox(m_storeCard);
    m_keepDays->setObjectName(QStringLiteral("settingsKeepDays"));
    m_keepDays->setRange(0, 3650);
    m_keepDays->setValue(m_settings.get(setting::eventsKeepDays));
    m_snapshotDays = new QSpinBox(m_storeCard);
    m_snapshotDays->setObjectName(QStringLiteral("settingsSnapshotDays"));
    m_snapshotDays->setRange(0, 3650);
    m_snapshotDays->setKeyboardTracking(false);
    m_snapshotDays->setValue(m_settings.get(setting::snapshotsKeepDays));
    m_snapshotDaysRow = new FormRow(m_snapshotDays, m_storeCard);
    connect(m_snapshotDays, &QSpinBox::valueChanged, this, [this](int days) {
        m_settings.set(setting::snapshotsKeepDays, days);
        Q_EMIT snapshotDaysChanged(days);
    });
    m_keepRowsRow = new FormRow(m_keepRows, m_storeCard);
    m_keepDaysRow = new FormRow(m_keepDays, m_storeCard);
    m_syncFull = new QCheckBox(m_storeCard);
    m_syncFull->setObjectName(QStringLiteral("settingsSyncFull"));
    m_syncFull->setChecked(m_settings.get(setting::eventsSyncFull));
    m_storeUse = plainLabel(Theme::Font::Caption, m_storeCard, true);
    m_storeUse->setObjectName(QStringLiteral("settingsStoreUse"));
    m_storeUse->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::cardPadding);
    row->addWidget(m_keepRowsRow, 1, Qt::AlignTop);
    row->addWidget(m_keepDaysRow, 1, Qt::AlignTop);
    row->addWidget(m_snapshotDaysRow, 1, Qt::AlignTop);
    m_storeCard->body()->addLayout(row);
    m_storeCard->body()->addWidget(m_syncFull);
    m_storeCard->body()->addWidget(m_storeUse);
    // While digits are typed the number is not meant yet: "1" on the way to "100000" must not drop events.
    for (QSpinBox *box : {m_keepRows, m_keepDays}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_settings.set(setting::eventsKeepRows, qint64(m_keepRows->value()));
            m_settings.set(setting::eventsKeepDays, m_keepDays->value());
            Q_EMIT eventLimitsChanged();
        });
    }
    connect(m_syncFull, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.set(setting::eventsSyncFull, on);
        Q_EMIT eventLimitsChanged();
    });
}

void SettingsPanel::buildSandbox()
{
    m_traffic = new QDoubleSpinBox(m_sandboxCard);
    m_traffic->setObjectName(QStringLiteral("settingsTraffic"));
    m_traffic->setRange(0, 200);
    m_traffic->setDecimals(1);
    m_traffic->setSingleStep(0.5);
    m_traffic->setKeyboardTracking(false);
    m_traffic->setValue(m_settings.get(setting::sandboxTraffic));
    m_trafficRow = new FormRow(m_traffic, m_sandboxCard);
    m_bigGroup = new QSpinBox(m_sandboxCard);
    m_bigGroup->setObjectName(QStringLiteral("settingsBigGroup"));
    m_bigGroup->setRange(0, mostInBigGroup);
    m_bigGroup->setSingleStep(10'000);
    m_bigGroup->setGroupSeparatorShown(true);
    m_bigGroup->setKeyboardTracking(false);
    m_bigGroup->setValue(m_settings.get(setting::sandboxBigGroup));
    m_bigGroupRow = new FormRow(m_bigGroup, m_sandboxCard);
    m_closed = new QCheckBox(m_sandboxCard);
    m_closed->setObjectName(QStringLiteral("settingsNotificationsClosed"));
    m_closed->setChecked(m_settings.get(setting::sandboxNotificationsClosed));
    m_lowerPlan = new QCheckBox(m_sandboxCard);
    m_lowerPlan->setObjectName(QStringLiteral("settingsLowerPlan"));
    m_lowerPlan->setChecked(m_settings.get(setting::sandboxLowerPlan));
    m_reset = new QPushButton(m_sandboxCard);
    m_reset->setObjectName(QStringLiteral("settingsSandboxReset"));
    m_reset->setIcon(icon(QStringLiteral("refresh")));
    m_sandboxNote = plainLabel(Theme::Font::Caption, m_sandboxCard, true);
    m_sandboxNote->setWordWrap(true);
    m_sandboxCard->body()->addWidget(m_sandboxNote);
    m_sandboxCard->body()->addWidget(m_trafficRow);
    m_sandboxCard->body()->addWidget(m_bigGroupRow);
    m_sandboxCard->body()->addWidget(m_closed);
    m_sandboxCard->body()->addWidget(m_lowerPlan);
    m_sandboxCard->body()->addWidget(m_reset, 0, Qt::AlignLeft);
    connect(m_traffic, &QDoubleSpinBox::valueChanged, this, [this](double perSecond) {
        m_settings.set(setting::sandboxTraffic, perSecond);
        Q_EMIT sandboxTrafficChanged(perSecond);
    });
    connect(m_bigGroup, &QSpinBox::valueChanged, this,
            [this](int members) { m_settings.set(setting::sandboxBigGroup, members); });
    connect(m_closed, &QCheckBox::toggled, this, [this](bool closed) {
        m_settings.set(setting::sandboxNotificationsClosed, closed);
        Q_EMIT sandboxNotificationsClosedChanged(closed);
    });
    connect(m_lowerPlan, &QCheckBox::toggled, this, [this](bool lower) {
        m_settings.set(setting::sandboxLowerPlan, lower);
        Q_EMIT sandboxPlanChanged(lower);
    });
    connect(m_reset, &QPushButton::clicked, this, &SettingsPanel::sandboxResetRequested);
}

QString SettingsPanel::title() const { return tr("Settings"); }

QString SettingsPanel::selectedProfile() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SettingsPanel::setProfiles(const QList<Profile> &profiles, const QString &currentId, const QStringList &openIds)
{
    m_profiles = profiles;
    m_currentId = currentId;
    m_openIds = openIds;
    retranslate();
}

void SettingsPanel::setLanguage(const QString &code)
{
    m_language = code.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
    retranslate();
}

void SettingsPanel::setSandbox(bool available, const QString &words)
{
    m_sandboxWords = words;
    m_sandboxCard->setVisible(available);
    m_sandboxNote->setText(words);
    m_sandboxNote->setVisible(!words.isEmpty());
}

void SettingsPanel::setStoreUse(const QString &words)
{
    m_storeWords = words;
    m_storeUse->setText(words);
    m_storeUse->setVisible(!words.isEmpty());
}

void SettingsPanel::adapt()
{
    const QString id = selectedProfile();
    m_open->setEnabled(!id.isEmpty() && id != m_currentId);
    m_edit->setEnabled(!id.isEmpty());
    const bool isCurrent = !id.isEmpty() && id == m_currentId;
    const bool isElsewhere = !isCurrent && m_openIds.contains(id);
    m_remove->setEnabled(!id.isEmpty() && !isCurrent && !isElsewhere);
    m_remove->setToolTip(isCurrent     ? tr("This profile is in use. Open another one first.")
                         : isElsewhere ? tr("This profile is open in another window. Close that one first.")
                                       : QString());
}

void SettingsPanel::retranslate()
{
    m_header->setTitle(tr("Settings"));
    m_header->setCaption(tr("Choices act at once and are remembered on this computer. Secrets are never among them."));
    m_profileCard->setTitle(tr("Connections"));
    m_lookCard->setTitle(tr("Look and times"));
    m_storeCard->setTitle(tr("Stored callbacks"));
    m_sandboxCard->setTitle(tr("Sandbox"));
    const QString selected = selectedProfile();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Profile &profile : std::as_const(m_profiles)) {
            QString text = QStringLiteral("%1 · %2 · %3")
                               .arg(visibleText(profile.name, 60), LevelBadge::word(profile.level))
                               .arg(profile.sdkAppId);
            if (profile.id == m_currentId)
                text += QStringLiteral(" · ") + tr("in use");
            else if (m_openIds.contains(profile.id))
                text += QStringLiteral(" · ") + tr("open in another window");
            auto *item = new QListWidgetItem(text, m_list);
            item->setData(Qt::UserRole, profile.id);
            if (profile.id == selected)
                m_list->setCurrentItem(item);
        }
        if (m_profiles.isEmpty()) {
            auto *none =
                new QListWidgetItem(tr("No app is connected yet. Add one with its SDKAppID and secret key."), m_list);
            none->setFlags(Qt::NoItemFlags);
        }
    }
    if (!m_list->currentItem() && !m_profiles.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setAccessibleName(tr("Connections"));
    m_add->setText(tr("Add"));
    m_open->setText(tr("Open"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove"));
    m_themeRow->setLabel(tr("&Theme"));
    m_languageRow->setLabel(tr("&Language"));
    m_densityRow->setLabel(tr("&Rows"));
    m_zoneRow->setLabel(tr("Time &zone"));
    refillBox(m_themeBox,
              {{tr("As the system"), QStringLiteral("system")},
               {tr("Light"), QStringLiteral("light")},
               {tr("Dark"), QStringLiteral("dark")}},
              ThemeController::word(m_theme.choice()));
    refillBox(
        m_languageBox,
        {{QStringLiteral("English"), QStringLiteral("en")}, {QStringLiteral("简体中文"), QStringLiteral("zh_CN")}},
        m_language);
    refillBox(m_densityBox, {{tr("Comfortable"), QStringLiteral("normal")}, {tr("Compact"), QStringLiteral("compact")}},
              m_theme.isCompact() ? QStringLiteral("compact") : QStringLiteral("normal"));
    refillBox(m_zoneBox,
              {{tr("Local"), QStringLiteral("local")},
               {tr("UTC"), QStringLiteral("utc")},
               {tr("Beijing"), QStringLiteral("beijing")}},
              DisplayZone::word(m_zone.mode()));
    m_fontNote->setText(
        tr("No font on this computer can show Chinese. Install one, for example the package fonts-noto-cjk."));
    m_keepRowsRow->setLabel(tr("Keep at most, &events"));
    m_keepDaysRow->setLabel(tr("Keep at most, &days"));
    m_keepDays->setSpecialValueText(tr("No limit"));
    m_snapshotDaysRow->setLabel(tr("Keep s&napshots, days"));
    m_snapshotDays->setSpecialValueText(tr("For ever"));
    m_snapshotDaysRow->setHelp(tr("Taken before a group is disbanded, an account deleted or a message recalled."));
    m_keepRowsRow->setHelp(tr("The oldest go first."));
    m_syncFull->setText(tr("Flush to the disk with every batch (survives a power cut)"));
    m_storeUse->setVisible(!m_storeWords.isEmpty());
    m_trafficRow->setLabel(tr("Traff&ic, events a second"));
    m_trafficRow->setHelp(tr("0 stops it."));
    m_bigGroupRow->setLabel(tr("Members of a very &big group"));
    m_bigGroupRow->setHelp(tr("0: there is none. It is made with the next fresh world."));
    m_closed->setText(tr("System notifications are closed to this app, as for new apps"));
    m_lowerPlan->setText(tr("The plan is below Ultimate; communities and deleting accounts are not switched on"));
    m_reset->setText(tr("Make a fresh world"));
    m_sandboxNote->setText(m_sandboxWords);
    adapt();
}

} // namespace imdesk
