// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/composeextras.h"

#include "core/base/plaintext.h"
#include "core/services/notificationids.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace imdesk {

namespace {

constexpr int deviceFieldHeight = 72;

/// Nothing where the text is no JSON object; an empty text is an empty one.
std::optional<QJsonObject> deviceFields(const QPlainTextEdit *edit)
{
    const QByteArray text = typedJson(edit).trimmed().toUtf8();
    if (text.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString deviceText(const QJsonObject &fields)
{
    return fields.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

void offerOption(QCheckBox *box, bool taken, const QString &refused, const QString &tip)
{
    box->setEnabled(taken && (refused.isEmpty() || box->isChecked()));
    box->setToolTip(refused.isEmpty() ? tip : refused);
    box->setAccessibleDescription(box->toolTip());
}

ComposeExtras::ComposeExtras(QWidget *parent)
    : QWidget(parent),
      m_ext(new QLineEdit),
      m_mentions(new QLineEdit),
      m_android(new PlainEdit),
      m_apple(new PlainEdit),
      m_priority(new QComboBox),
      m_mentionAll(new QCheckBox),
      m_receipts(new QCheckBox),
      m_extensible(new QCheckBox)
{
    m_ext->setObjectName(QStringLiteral("composePushExt"));
    m_mentions->setObjectName(QStringLiteral("composeMentions"));
    m_android->setObjectName(QStringLiteral("composeAndroid"));
    m_apple->setObjectName(QStringLiteral("composeApple"));
    m_priority->setObjectName(QStringLiteral("composePriority"));
    m_mentionAll->setObjectName(QStringLiteral("composeMentionAll"));
    m_receipts->setObjectName(QStringLiteral("composeReceipts"));
    m_extensible->setObjectName(QStringLiteral("composeExtensible"));
    for (const char *word : {"", "High", "Normal", "Low"})
        m_priority->addItem(QString(), QLatin1String(word));
    for (QPlainTextEdit *edit : {m_android, m_apple}) {
        edit->setFont(Theme::font(Theme::Font::Mono));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(deviceFieldHeight);
        connect(edit, &QPlainTextEdit::textChanged, this, &ComposeExtras::edited);
    }
    m_extRow = new FormRow(m_ext, this);
    m_androidRow = new FormRow(m_android, this);
    m_appleRow = new FormRow(m_apple, this);
    m_priorityRow = new FormRow(m_priority, this);
    m_mentionsRow = new FormRow(m_mentions, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gapWide);
    grid->setVerticalSpacing(Theme::gap);
    grid->addWidget(m_extRow, 0, 0, 1, 2);
    // A longer help in one of two rows must not push down the label of the other.
    grid->addWidget(m_androidRow, 1, 0, Qt::AlignTop);
    grid->addWidget(m_appleRow, 1, 1, Qt::AlignTop);
    grid->addWidget(m_priorityRow, 2, 0, Qt::AlignTop);
    grid->addWidget(m_mentionsRow, 2, 1, Qt::AlignTop);
    grid->addWidget(m_mentionAll, 3, 1);
    grid->addWidget(m_receipts, 3, 0);
    grid->addWidget(m_extensible, 4, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (QLineEdit *field : {m_ext, m_mentions})
        connect(field, &QLineEdit::textChanged, this, &ComposeExtras::edited);
    for (QCheckBox *box : {m_mentionAll, m_receipts, m_extensible})
        connect(box, &QCheckBox::toggled, this, &ComposeExtras::edited);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &ComposeExtras::edited);
    retranslate();
}

void ComposeExtras::read(OutgoingMessage &message) const
{
    message.pushExt = m_ext->text();
    message.androidPush = deviceFields(m_android).value_or(QJsonObject());
    message.applePush = deviceFields(m_apple).value_or(QJsonObject());
    message.priority = m_priority->currentData().toString();
    message.mentions = readAccountIds(m_mentions->text()).ids;
    message.mentionAll = m_mentionAll->isChecked();
    message.receipts = m_receipts->isChecked();
    message.extensible = m_extensible->isChecked();
}

void ComposeExtras::setFrom(const OutgoingMessage &message)
{
    m_ext->setText(message.pushExt);
    m_android->setPlainText(deviceText(message.androidPush));
    m_apple->setPlainText(deviceText(message.applePush));
    m_priority->setCurrentIndex(qMax(0, m_priority->findData(message.priority)));
    m_mentions->setText(quotedIds(message.mentions, QStringLiteral(", ")));
    m_mentionAll->setChecked(message.mentionAll);
    m_receipts->setChecked(message.receipts);
    m_extensible->setChecked(message.extensible);
}

QJsonObject ComposeExtras::typed() const
{
    return {{QStringLiteral("androidInfo"), typedText(m_android)},
            {QStringLiteral("apnsInfo"), typedText(m_apple)},
            {QStringLiteral("mentions"), m_mentions->text()}};
}

void ComposeExtras::setTyped(const QJsonObject &fields)
{
    if (fields.isEmpty())
        return;
    m_android->setPlainText(fields.value(QLatin1String("androidInfo")).toString());
    m_apple->setPlainText(fields.value(QLatin1String("apnsInfo")).toString());
    m_mentions->setText(fields.value(QLatin1String("mentions")).toString());
}

void ComposeExtras::present(OutgoingMessage::Route route, bool noPush, const OptionRefusals &refused)
{
    const bool groups = route == OutgoingMessage::Route::Groups;
    for (QWidget *field : std::initializer_list<QWidget *>{m_ext, m_android, m_apple})
        field->setEnabled(!noPush);
    for (QWidget *field : std::initializer_list<QWidget *>{m_priority, m_mentions})
        field->setEnabled(groups);
    offerOption(m_mentionAll, groups, refused.value(GroupAct::MentionAll),
                groups ? QString() : tr("Only in groups can everybody be mentioned."));
    // The documented calls to one person have no field for receipts, those to many none for extensions.
    offerOption(m_receipts, route != OutgoingMessage::Route::Each, refused.value(GroupAct::MessageReceipts),
                tr("Groups and batches; the call to a single person has no such field."));
    offerOption(m_extensible, route != OutgoingMessage::Route::Batch, refused.value(GroupAct::MessageExtensions),
                tr("Groups and single people; a batch has no such field."));
    m_androidRow->setProblem(noPush || deviceFields(m_android) ? QString() : tr("This is no JSON object."));
    m_appleRow->setProblem(noPush || deviceFields(m_apple) ? QString() : tr("This is no JSON object."));
    const IdList mentioned = readAccountIds(m_mentions->text());
    m_mentionsRow->setProblem(!groups || mentioned.invalid.isEmpty()
                                  ? QString()
                                  : tr("Not an account: %1").arg(visibleText(mentioned.invalid.first(), 40)));
}

QString ComposeExtras::problem(OutgoingMessage::Route route, bool noPush) const
{
    if (!noPush && (!deviceFields(m_android) || !deviceFields(m_apple)))
        return tr("What devices get of the push is no JSON object.");
    if (route != OutgoingMessage::Route::Groups)
        return {};
    return readAccountIds(m_mentions->text()).invalid.isEmpty() ? QString() : tr("A mention is not an account.");
}

void ComposeExtras::retranslate()
{
    m_extRow->setLabel(tr("Extra of the push, for the app (Ext)"));
    m_androidRow->setLabel(tr("Android devices (AndroidInfo, JSON)"));
    m_androidRow->setHelp(
        tr("Such as Sound, PushStyle, HuaWeiChannelID, HuaWeiCategory, XiaoMiChannelID, OPPOChannelID, "
           "GoogleChannelID, VIVOClassification."));
    m_appleRow->setLabel(tr("Apple devices (ApnsInfo, JSON)"));
    m_appleRow->setHelp(tr("Such as Sound, BadgeMode, Title, SubTitle, Image, MutableContent."));
    m_priorityRow->setLabel(tr("Priority in groups"));
    m_priorityRow->setHelp(tr("Where too much is said, Low is thrown away first."));
    m_priority->setItemText(0, tr("as the service chooses"));
    m_priority->setItemText(1, tr("High"));
    m_priority->setItemText(2, tr("Normal"));
    m_priority->setItemText(3, tr("Low"));
    m_mentionsRow->setLabel(tr("Accounts mentioned with @ in groups"));
    m_mentionAll->setText(tr("Mention everybody (@all)"));
    m_receipts->setText(tr("Ask for read receipts"));
    m_extensible->setText(tr("May carry message extensions"));
}

} // namespace imdesk
