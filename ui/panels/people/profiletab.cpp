// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/profiletab.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/models/accountwords.h"
#include "ui/panels/people/accountimportdialog.h"
#include "ui/panels/people/profilechangesdialog.h"
#include "ui/panels/people/profilefieldrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taborder.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace imdesk {

namespace {

QString wordsIn(const ProfileValues &values, const ProfileField &field)
{
    return accountwords::value(field, values.value(field.tag, QJsonValue::Undefined));
}

/// Whether a field that is to be written reads differently now.
bool changedSince(const QList<api::ProfileItem> &items, const QList<ProfileField> &fields, const ProfileValues &known,
                  const ProfileValues &now)
{
    return std::ranges::any_of(fields, [&](const ProfileField &field) {
        return std::ranges::any_of(items, [&field](const api::ProfileItem &item) { return item.tag == field.tag; }) &&
               wordsIn(known, field) != wordsIn(now, field);
    });
}

/// As the profiles tell it, and as the accounts do.
bool isUnknownAccount(const ApiError &error)
{
    return error.kind == ApiError::Kind::Service && (error.code == 40003 || error.code == 70107);
}

} // namespace

ProfileTab::ProfileTab(const PeopleParts &parts, QWidget *parent)
    : PersonTab(parts, parent),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_form(new QWidget(this)),
      m_grid(new QGridLayout),
      m_customName(new QLineEdit(this)),
      m_customRow(new FormRow(m_customName, this)),
      m_addCustom(peopleButton(this, "profileAddCustom", QStringLiteral("plus"))),
      m_state(plainLabel(Theme::Font::Caption, this, true)),
      m_discard(peopleButton(this, "profileDiscard", QStringLiteral("undo"))),
      m_save(peopleButton(this, "profileSave", QStringLiteral("save"), ButtonRole::Accent))
{
    m_busy->setObjectName(QStringLiteral("profileBusy"));
    m_message->setObjectName(QStringLiteral("profileMessage"));
    m_customName->setObjectName(QStringLiteral("profileCustomName"));
    m_state->setObjectName(QStringLiteral("profileState"));
    m_grid->setHorizontalSpacing(Theme::pageMargin);
    m_grid->setVerticalSpacing(Theme::gapWide);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 180);
    auto *custom = new QHBoxLayout;
    custom->setSpacing(Theme::gap);
    m_customRow->setMaximumWidth(300);
    // Beside the field, under the height of its label.
    auto *beside = new QVBoxLayout;
    beside->addSpacing(QFontMetrics(Theme::font(Theme::Font::Caption)).height() + 4);
    beside->addWidget(m_addCustom);
    beside->addStretch();
    custom->addWidget(m_customRow, 0);
    custom->addLayout(beside);
    custom->addStretch();
    auto *inner = new QVBoxLayout(m_form);
    inner->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::cardPadding);
    inner->setSpacing(Theme::pageMargin);
    inner->addLayout(m_grid);
    inner->addLayout(custom);
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(scroll);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::gapWide, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addLayout(foot);

    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_scope.cancelAll();
        m_busy->finish();
        m_asking = false;
        m_writing = false;
        presentSave();
    });
    connect(m_save, &QPushButton::clicked, this, &ProfileTab::save);
    connect(m_discard, &QPushButton::clicked, this, [this] { showValues(m_values); });
    connect(m_addCustom, &QPushButton::clicked, this, &ProfileTab::addCustom);
    connect(m_customName, &QLineEdit::returnPressed, this, &ProfileTab::addCustom);
    connect(m_customName, &QLineEdit::textChanged, this, [this] { m_customRow->setProblem({}); });
    connect(&m_parts.directory, &AccountDirectory::customFieldsChanged, this, [this] {
        makeRows();
        if (m_readAt > 0)
            ask();
    });
    connect(&m_parts.zone, &DisplayZone::changed, this, &ProfileTab::presentSave);
    makeRows();
    ProfileTab::retranslate();
}

void ProfileTab::makeRows()
{
    QList<ProfileField> fields = profilefields::standard();
    for (const QString &name : m_parts.directory.customFields()) {
        if (const auto field = profilefields::custom(name))
            fields << *field;
    }
    if (fields == m_fields && !m_rows.isEmpty())
        return;
    // Rows that stay keep what somebody has typed.
    QHash<QString, ProfileFieldRow *> old;
    for (ProfileFieldRow *row : std::as_const(m_rows)) {
        m_grid->removeWidget(row);
        old.insert(row->field().tag, row);
    }
    m_rows.clear();
    m_fields = fields;
    for (const ProfileField &field : std::as_const(m_fields)) {
        ProfileFieldRow *row = old.take(field.tag);
        if (!row) {
            row = new ProfileFieldRow(field, m_form);
            row->setEnabled(m_readAt > 0);
            connect(row, &ProfileFieldRow::edited, this, &ProfileTab::presentSave);
            connect(row, &ProfileFieldRow::dropRequested, this, &ProfileTab::dropCustom);
        }
        const int place = static_cast<int>(m_rows.size());
        m_grid->addWidget(row, place / 2, place % 2);
        m_rows << row;
    }
    for (ProfileFieldRow *row : std::as_const(old))
        row->deleteLater();
    tabInto(m_form, m_form);
    presentSave();
}

void ProfileTab::setAccount(const QString &account)
{
    PersonTab::setAccount(account);
    m_message->clear();
    m_busy->finish();
    m_readAt = 0;
    m_asking = false;
    m_writing = false;
    m_gone = false;
    m_profile = {};
    showValues({});
}

void ProfileTab::showGone()
{
    m_gone = true;
    m_readAt = 0;
    m_profile = {};
    showValues({});
}

void ProfileTab::begin()
{
    if (m_account.isEmpty())
        return;
    if (m_readAt > 0)
        inspectProfile();
    // Reading anew would move the cursor of somebody who types.
    const bool wanted = m_gone ? m_outdated : m_readAt == 0 || (isOld(m_readAt) && unsaved().isEmpty());
    if (wanted && !m_asking && !m_writing)
        ask();
}

void ProfileTab::refresh()
{
    m_message->clear();
    ask();
}

void ProfileTab::ask()
{
    QStringList tags;
    for (const ProfileField &field : std::as_const(m_fields))
        tags << field.tag;
    m_asking = true;
    m_outdated = false;
    m_busy->start(tr("Reading the profile"));
    const auto call = m_scope.latest(QStringLiteral("read"), m_parts.accounts.profiles({m_account}, tags));
    whenDone(call, this, [this, account = m_account](const Result<api::PortraitGetReply> &reply) {
        if (account != m_account)
            return;
        m_asking = false;
        m_busy->finish();
        if (!reply) {
            refuse(reply.error());
        } else if (reply->profiles.isEmpty()) {
            fail(makeError(ApiError::Kind::Decode, tr("The answer does not hold the account that was asked for")),
                 [this] { refresh(); });
        } else {
            take(reply->profiles.first());
        }
    });
}

void ProfileTab::take(const api::UserProfile &profile)
{
    if (profile.resultCode != 0) {
        ApiError error = makeError(ApiError::Kind::Service, profile.resultInfo);
        error.code = profile.resultCode;
        error.command = QLatin1String(api::portraitGet.path);
        refuse(error);
        return;
    }
    if (std::exchange(m_gone, false))
        m_message->clear();
    const bool first = m_readAt == 0;
    const QList<api::ProfileItem> mine = first ? QList<api::ProfileItem>() : edits();
    m_profile = profile;
    m_readAt = m_parts.directory.clock().nowSeconds();
    ProfileValues values = profilefields::valuesOf(profile);
    m_values = values;
    showValues(values);
    typeAgain(mine);
    inspectProfile();
    Q_EMIT profileRead(values, true);
    Q_EMIT statusMessage(tr("Profile of %1 read").arg(visibleText(m_account, 40)));
}

void ProfileTab::typeAgain(const QList<api::ProfileItem> &typed)
{
    for (ProfileFieldRow *row : std::as_const(m_rows)) {
        for (const api::ProfileItem &item : typed) {
            if (item.tag == row->field().tag)
                row->edit(item.value);
        }
    }
    presentSave();
}

void ProfileTab::refuse(const ApiError &error)
{
    const bool unknown = isUnknownAccount(error);
    if (unknown)
        showGone();
    fail(error, [this] { refresh(); });
    if (unknown) {
        offerImport();
        Q_EMIT profileRead({}, false);
    }
}

void ProfileTab::offerImport()
{
    const QString forbidden = m_parts.writeProblem();
    QPushButton *button = m_message->addButton(tr("Import this account…"), [this] {
        auto *dialog = new AccountImportDialog(m_parts, this);
        dialog->offer({m_account});
        connect(dialog, &AccountImportDialog::added, this, &ProfileTab::refresh);
        dialog->open();
    });
    button->setObjectName(QStringLiteral("profileImport"));
    allow(button, forbidden.isEmpty(), forbidden);
}

void ProfileTab::showValues(const ProfileValues &values)
{
    for (ProfileFieldRow *row : std::as_const(m_rows)) {
        row->setValue(values.value(row->field().tag, QJsonValue::Undefined));
        row->setEnabled(m_readAt > 0);
    }
    m_values = values;
    presentSave();
}

QList<api::ProfileItem> ProfileTab::edits() const
{
    ProfileValues now;
    for (const ProfileFieldRow *row : m_rows)
        now.insert(row->field().tag, row->value());
    return profilefields::changes(m_fields, m_values, now);
}

QString ProfileTab::unsaved() const
{
    const auto count = edits().size();
    return count == 0 ? QString() : tr("%n changed field(s) of the profile", nullptr, static_cast<int>(count));
}

void ProfileTab::presentSave()
{
    const auto count = static_cast<int>(m_readAt > 0 ? edits().size() : 0);
    bool problem = false;
    for (const ProfileFieldRow *row : std::as_const(m_rows))
        problem = problem || row->hasProblem();
    const QString forbidden = m_parts.writeProblem();
    allow(m_save, forbidden.isEmpty() && count > 0 && !problem && !m_writing,
          !forbidden.isEmpty() ? forbidden
          : problem            ? tr("A field is too long or out of range.")
          : m_writing          ? tr("Something else is under way.")
                               : tr("Nothing has been changed."),
          m_writing);
    m_discard->setEnabled(count > 0 && !m_writing);
    m_addCustom->setEnabled(m_readAt > 0);
    if (m_gone)
        m_state->setText(tr("The service does not know this account."));
    else if (m_readAt == 0)
        m_state->setText(tr("The profile is not read yet."));
    else if (problem)
        m_state->setText(tr("A field is too long or out of range."));
    else if (count > 0)
        m_state->setText(tr("%n change(s) not saved", nullptr, count));
    else
        m_state->setText(tr("As of %1").arg(m_parts.zone.dateTime(m_readAt * 1000)));
}

void ProfileTab::save()
{
    if (const QList<api::ProfileItem> items = edits(); !items.isEmpty())
        compare(items, m_values, false);
}

void ProfileTab::compare(const QList<api::ProfileItem> &items, const ProfileValues &known, bool seen)
{
    QStringList tags;
    for (const api::ProfileItem &item : items)
        tags << item.tag;
    m_writing = true;
    m_message->clear();
    m_busy->start(tr("Reading what stands there now"));
    presentSave();
    const auto call = m_scope.latest(QStringLiteral("compare"), m_parts.accounts.profiles({m_account}, tags));
    whenDone(call, this, [this, items, known, seen, account = m_account](const Result<api::PortraitGetReply> &reply) {
        if (account != m_account)
            return;
        m_writing = false;
        m_busy->finish();
        presentSave();
        const auto again = [this, items, known, seen] { compare(items, known, seen); };
        if (!reply)
            return fail(reply.error(), again);
        if (reply->profiles.isEmpty())
            return fail(
                makeError(ApiError::Kind::Decode, tr("The answer does not hold the account that was asked for")),
                again);
        if (const api::UserProfile &profile = reply->profiles.first(); profile.resultCode != 0)
            return take(profile); // which says what is wrong
        const ProfileValues now = profilefields::valuesOf(reply->profiles.first());
        if (!seen || changedSince(items, m_fields, known, now))
            showChanges(items, known, now);
        else
            write(items);
    });
}

void ProfileTab::showChanges(const QList<api::ProfileItem> &items, const ProfileValues &known, const ProfileValues &now)
{
    QList<ChangedField> changes;
    for (const api::ProfileItem &item : items) {
        for (const ProfileField &field : std::as_const(m_fields)) {
            if (field.tag == item.tag)
                changes << ChangedField{accountwords::fieldName(field), wordsIn(now, field),
                                        accountwords::value(field, item.value),
                                        wordsIn(now, field) != wordsIn(known, field)};
        }
    }
    auto *dialog = new ProfileChangesDialog(m_parts, m_account, changes, this);
    connect(dialog, &QDialog::accepted, this, [this, items, now, account = m_account] {
        if (account == m_account)
            compare(items, now, true);
    });
    dialog->open();
}

void ProfileTab::write(const QList<api::ProfileItem> &items)
{
    m_writing = true;
    m_message->clear();
    m_busy->start(tr("Writing the profile"));
    presentSave();
    const Noted noted = newNoted();
    const auto call = m_scope.latest(QStringLiteral("write"), m_parts.accounts.setProfile(m_account, items, noted));
    whenDone(call, this, [this, items, noted, account = m_account](const Result<EmptyReply> &reply) {
        if (account != m_account)
            return;
        m_writing = false;
        m_busy->finish();
        if (reply)
            onWritten(items, noted);
        else
            fail(reply.error(), [this, items] { write(items); });
        presentSave();
    });
}

void ProfileTab::takeBack(const Noted &noted, int count)
{
    m_writing = true;
    m_message->clear();
    m_busy->start(tr("Writing the profile"), false);
    presentSave();
    whenDone(m_parts.accounts.takeBack(*noted), this,
             [this, noted, count, account = m_account](const Result<TakenBack> &taken) {
                 if (account != m_account)
                     return;
                 m_writing = false;
                 m_busy->finish();
                 if (const auto trouble = taken ? taken->trouble() : std::optional(taken.error())) {
                     fail(*trouble, [this, noted, count] { takeBack(noted, count); });
                 } else {
                     // What is told as lost did not come back with the rest.
                     const QString sentence = taken->losses.isEmpty() ? tr("%n field(s) set back", nullptr, count)
                                                                      : tr("Set back, but not all of it");
                     m_message->showMessage(MessageBar::Kind::Ok, sentence, taken->losses.join(QLatin1Char('\n')));
                     Q_EMIT statusMessage(sentence);
                     ask();
                 }
                 presentSave();
             });
}

void ProfileTab::onWritten(const QList<api::ProfileItem> &items, const Noted &noted)
{
    ProfileValues now = m_values;
    AccountNote note;
    note.id = m_account;
    for (const api::ProfileItem &item : items) {
        now.insert(item.tag, item.value);
        if (item.tag == profilefields::nickTag)
            note.nick = item.value.toString();
    }
    if (!note.nick.isNull())
        m_parts.directory.note({note});
    const QList<api::ProfileItem> mine = edits(); // of which some may have been typed since Save was pressed
    showValues(now);
    typeAgain(mine);
    const int count = static_cast<int>(items.size());
    const QString sentence = tr("%n field(s) written", nullptr, count);
    m_message->showMessage(MessageBar::Kind::Ok, sentence);
    m_message->addButton(tr("Undo"), [this, noted, count] { takeBack(noted, count); })
        ->setObjectName(QStringLiteral("profileUndo"));
    Q_EMIT statusMessage(sentence);
    ask(); // what the service holds now, not what was sent
}

void ProfileTab::addCustom()
{
    const auto field = profilefields::custom(m_customName->text());
    if (!field) {
        m_customRow->setProblem(tr("1 to 8 English letters."));
        return;
    }
    const QString name = profilefields::customName(field->tag);
    const QStringList known = m_parts.directory.customFields();
    if (known.contains(name)) {
        m_customRow->setProblem(tr("This field is there already."));
        return;
    }
    // A field that the app does not have would spoil every reading from now on: try it first.
    const auto call = m_scope.latest(QStringLiteral("custom"), m_parts.accounts.profiles({m_account}, {field->tag}));
    whenDone(call, this, [this, name, known](const Result<api::PortraitGetReply> &reply) {
        if (!reply) {
            const ErrorExplanation words = m_parts.errors.explain(reply.error(), QLocale().name());
            m_customRow->setProblem(tr("The service refuses this field: %1").arg(words.title));
            return;
        }
        m_customName->clear();
        m_parts.directory.setCustomFields(QStringList(known) << name);
    });
}

void ProfileTab::dropCustom(const QString &tag)
{
    QStringList names = m_parts.directory.customFields();
    names.removeAll(profilefields::customName(tag));
    m_parts.directory.setCustomFields(names);
}

void ProfileTab::fail(const ApiError &error, const std::function<void()> &again)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    const ErrorExplanation words = m_parts.errors.explain(error, QLocale().name());
    m_message->showError(words);
    m_message->addButton(tr("Try again"), again);
    Q_EMIT statusMessage(words.title);
}

void ProfileTab::inspectProfile()
{
    Inspection what;
    const QString nick = m_values.value(profilefields::nickTag).toString();
    what.title = nick.isEmpty() ? m_account : nick;
    what.subtitle = m_account;
    what.ids = {NamedId::account(m_account)};
    for (const ProfileField &field : std::as_const(m_fields))
        what.fields.append({accountwords::fieldName(field),
                            accountwords::value(field, m_values.value(field.tag, QJsonValue::Undefined))});
    what.raw = encode(m_profile);
    Q_EMIT inspect(what);
}

void ProfileTab::retranslate()
{
    m_customRow->setLabel(tr("Custom field"));
    m_customRow->setHelp(tr("Its name as made in the console of the service, up to 8 letters."));
    m_addCustom->setText(tr("Show this field"));
    m_discard->setText(tr("Discard changes"));
    m_save->setText(tr("Save…"));
    for (ProfileFieldRow *row : std::as_const(m_rows))
        row->retranslate();
    presentSave();
    if (m_readAt > 0)
        inspectProfile();
}

} // namespace imdesk
