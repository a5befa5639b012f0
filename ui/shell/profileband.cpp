// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profileband.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace imdesk {

namespace {

QString placeOf(const Profile &profile)
{
    if (!profile.baseUrl.isEmpty())
        return profile.baseUrl;
    for (const Region &region : regions()) {
        if (region.id == profile.region)
            return region.name();
    }
    return profile.region;
}

} // namespace

ProfileBand::ProfileBand(QWidget *parent)
    : QWidget(parent),
      m_badge(new LevelBadge(this)),
      m_name(plainLabel(Theme::Font::Strong, this)),
      m_appId(plainLabel(Theme::Font::Body, this)),
      m_place(plainLabel(Theme::Font::Body, this)),
      m_who(plainLabel(Theme::Font::Body, this)),
      m_readOnly(new StatusChip(this)),
      m_button(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("profileBand"));
    m_name->setObjectName(QStringLiteral("bandName"));
    m_appId->setObjectName(QStringLiteral("bandAppId"));
    m_place->setObjectName(QStringLiteral("bandPlace"));
    m_who->setObjectName(QStringLiteral("bandOperator"));
    m_readOnly->setObjectName(QStringLiteral("bandReadOnly"));
    m_button->setObjectName(QStringLiteral("bandProfileButton"));
    m_menu->setObjectName(QStringLiteral("profileMenu"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setAutoRaise(true);
    m_button->setMenu(m_menu);
    m_name->setMinimumWidth(40);
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFixedHeight(40);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::cardPadding, 0, Theme::gap, 0);
    row->setSpacing(Theme::gapWide);
    row->addWidget(m_badge);
    row->addWidget(m_name);
    row->addWidget(m_appId);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_readOnly);
    row->addWidget(m_who);
    row->addWidget(m_button);
    retranslate();
}

void ProfileBand::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_hasProfile = true;
    retranslate();
}

void ProfileBand::clearProfile()
{
    m_profile = Profile();
    m_hasProfile = false;
    retranslate();
}

void ProfileBand::setOperator(const QString &name)
{
    m_operator = name;
    retranslate();
}

void ProfileBand::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    fillMenu();
}

QString ProfileBand::summary() const { return accessibleName(); }

void ProfileBand::retranslate()
{
    m_badge->setVisible(m_hasProfile);
    m_badge->setLevel(m_profile.level);
    m_name->setText(m_hasProfile ? visibleText(m_profile.name, 40) : tr("Not connected"));
    m_name->setToolTip(m_hasProfile ? m_profile.name : QString());
    // Of a saved log neither need be known.
    m_appId->setText(m_profile.sdkAppId != 0 ? tr("SDKAppID %1").arg(m_profile.sdkAppId) : QString());
    m_place->setText(m_hasProfile ? visibleText(placeOf(m_profile), 40) : QString());
    m_who->setText(tr("Operator: %1").arg(visibleText(m_operator, 30)));
    m_who->setVisible(!m_operator.isEmpty());
    m_readOnly->setStatus(ChipKind::Warn, tr("READ ONLY"));
    m_readOnly->setVisible(m_hasProfile && m_profile.readOnly);
    m_button->setText(tr("Profiles"));
    m_button->setAccessibleName(tr("Profiles: switch, edit, new"));
    QStringList said;
    if (m_hasProfile)
        said << LevelBadge::word(m_profile.level);
    said << m_name->text() << m_appId->text() << m_place->text();
    if (m_hasProfile && m_profile.readOnly)
        said << m_readOnly->text();
    if (!m_operator.isEmpty())
        said << m_who->text();
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    fillMenu();
    fit();
    update();
}

void ProfileBand::fillMenu()
{
    m_menu->clear();
    m_menu->setTitle(tr("Profile"));
    for (const Profile &profile : std::as_const(m_profiles)) {
        const QString name = literalText(visibleText(profile.name, 60));
        QAction *action = m_menu->addAction(QStringLiteral("%1 · %2").arg(name, LevelBadge::word(profile.level)));
        action->setCheckable(true);
        action->setChecked(m_hasProfile && profile.id == m_profile.id);
        const QString id = profile.id;
        connect(action, &QAction::triggered, this, [this, id, action] {
            action->setChecked(m_hasProfile && id == m_profile.id);
            Q_EMIT openRequested(id);
        });
    }
    QAction *sandbox = m_menu->addAction(icon(QStringLiteral("sandbox")), tr("Sandbox"));
    sandbox->setObjectName(QStringLiteral("actionOpenSandbox"));
    sandbox->setCheckable(true);
    sandbox->setChecked(m_hasProfile && m_profile.practice);
    connect(sandbox, &QAction::triggered, this, [this, sandbox] {
        sandbox->setChecked(m_hasProfile && m_profile.practice);
        Q_EMIT sandboxRequested();
    });
    m_menu->addSeparator();
    QAction *edit = m_menu->addAction(icon(QStringLiteral("edit")), tr("Edit this profile …"));
    edit->setObjectName(QStringLiteral("actionEditProfile"));
    // Sandbox and saved logs are profiles that nobody has made.
    edit->setEnabled(m_hasProfile && std::ranges::any_of(m_profiles, [this](const Profile &profile) {
                         return profile.id == m_profile.id;
                     }));
    connect(edit, &QAction::triggered, this, [this] { Q_EMIT editRequested(m_profile.id); });
    QAction *create = m_menu->addAction(icon(QStringLiteral("plus")), tr("Connect another app …"));
    create->setObjectName(QStringLiteral("actionNewProfile"));
    connect(create, &QAction::triggered, this, &ProfileBand::newRequested);
}

void ProfileBand::fit()
{
    // The level, the name and the menu always stay; the rest gives way from right to left.
    int room = width() - 2 * Theme::cardPadding - m_badge->sizeHint().width() - m_button->sizeHint().width() -
               qMin(m_name->sizeHint().width(), 160) - 4 * Theme::gapWide;
    if (m_hasProfile && m_profile.readOnly)
        room -= m_readOnly->sizeHint().width() + Theme::gapWide;
    const auto take = [&room](QLabel *label, bool wanted) {
        const int need = label->sizeHint().width() + Theme::gapWide;
        const bool fits = wanted && need <= room;
        label->setVisible(fits);
        if (fits)
            room -= need;
    };
    take(m_appId, !m_appId->text().isEmpty());
    take(m_place, !m_place->text().isEmpty());
    take(m_who, !m_operator.isEmpty());
}

void ProfileBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProfileBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (m_hasProfile) {
        paintLevel(&painter, rect(), m_profile.level, palette(), 0, true);
    } else {
        painter.fillRect(rect(), theme.surface);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     m_hasProfile && m_profile.level != SafetyLevel::Sandbox ? Qt::transparent : theme.border);
}

void ProfileBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
