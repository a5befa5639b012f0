// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/importpage.h"

#include "core/base/clock.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/directory/groupkinds.h"
#include "core/jobs/textdecoder.h"
#include "core/services/conversationservice.h"
#include "core/services/draftstore.h"
#include "core/services/groupkindlookup.h"
#include "core/services/grouprules.h"
#include "core/services/messageimporter.h"
#include "core/settings/profile.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/panels/messages/deliveryview.h"
#include "ui/panels/messages/formlayout.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/workingbutton.h"

#include <QCheckBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace imdesk {

namespace {
constexpr int importReadDelayMs = 250;
constexpr qint64 importFileLimit = 8 << 20; ///< bytes; more belongs into imdeskctl
constexpr int problemsShown = 200;
constexpr qsizetype importKeptBytes = 1 << 20; ///< what is longer is not kept over a restart
const QString importUnreadKey = QStringLiteral("unread");
} // namespace

ImportPage::ImportPage(const MessagesParts &parts, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_draftId(DraftStore::fresh().id),
      m_card(new Card(this)),
      m_note(plainLabel(Theme::Font::Body, this, true)),
      m_text(new PlainEdit(this)),
      m_row(new FormRow(m_text, this)),
      m_unread(new QCheckBox(this)),
      m_problems(new PlainEdit(this)),
      m_message(new MessageBar(this)),
      m_open(new QPushButton(icon(QStringLiteral("open")), {}, this)),
      m_import(new QPushButton(this)),
      m_hint(plainLabel(Theme::Font::Caption, this, true)),
      m_results(new DeliveryView(parts.importer, parts.errors, parts.zone, QStringLiteral("import"), true, this))
{
    m_text->setObjectName(QStringLiteral("importText"));
    m_unread->setObjectName(QStringLiteral("importUnread"));
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_open->setObjectName(QStringLiteral("importOpen"));
    m_import->setObjectName(QStringLiteral("importRun"));
    m_hint->setObjectName(QStringLiteral("importHint"));
    arrange();
    m_soon.setSingleShot(true);
    m_soon.setInterval(importReadDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &ImportPage::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_open, &QPushButton::clicked, this, &ImportPage::openFile);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_results, &DeliveryView::statusMessage, this, &ImportPage::statusMessage);
    connect(m_results, &DeliveryView::retryRequested, this, &ImportPage::retry);
    connect(&m_parts.importer, &Deliveries::finished, this, &ImportPage::onFinished);
    connect(m_unread, &QCheckBox::toggled, this, &ImportPage::keepDraft);
    connect(&m_parts.importDrafts, &DraftStore::saved, this, [this](const Result<Done> &result) {
        if (!result)
            tell(result.error());
    });
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(importReadDelayMs);
    connect(&m_planSoon, &QTimer::timeout, this, &ImportPage::plan);
    connect(&m_parts.kinds, &GroupKinds::learnt, this, [this] {
        // Types come by the dozen, and a long list takes its time.
        if (m_read.groups() > 0 && !m_planSoon.isActive())
            m_planSoon.start();
    });
    restore();
    retranslate();
}

ImportPage::~ImportPage()
{
    if (m_soon.isActive()) // what was typed last is not read yet
        keepDraft();
}

void ImportPage::restore()
{
    const Result<std::optional<Draft>> found = m_parts.importDrafts.restore();
    if (!found)
        tell(found.error());
    if (!found || !*found)
        return;
    m_draftId = (*found)->id;
    m_text->setPlainText((*found)->text);
    const QSignalBlocker quiet(m_unread);
    m_unread->setChecked((*found)->others.value(importUnreadKey).toBool());
}

void ImportPage::keepDraft()
{
    const QString text = typedText(m_text);
    m_large = text.size() > importKeptBytes || text.toUtf8().size() > importKeptBytes;
    Draft draft;
    draft.id = m_draftId;
    if (!m_large && text != m_imported)
        draft.text = text;
    draft.others.insert(importUnreadKey, m_unread->isChecked());
    m_parts.importDrafts.keep(draft);
}

void ImportPage::onFinished(const DeliverySummary &summary)
{
    if (!m_sent.isEmpty() && summary.sent == summary.all) {
        m_imported = m_sent;
        keepDraft();
    }
    present();
}

void ImportPage::arrange()
{
    m_note->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::font(Theme::Font::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(160);
    m_problems->setReadOnly(true);
    m_problems->setFixedHeight(110);
    setButtonRole(m_import, ButtonRole::Accent);
    m_card->body()->addWidget(m_note);
    m_card->body()->addWidget(m_row);
    m_card->body()->addWidget(m_problems);
    m_card->body()->addWidget(m_unread);
    layOutForm(this, m_message, {m_card, m_results}, m_hint, {m_open, m_import});
}

void ImportPage::read()
{
    keepDraft();
    m_read = readImport(typedText(m_text), m_parts.conversations.client().serviceNowMs() / 1000);
    QStringList groups;
    for (const ImportItem &item : std::as_const(m_read.items)) {
        // They are in the order of their groups.
        if (item.isGroup() && (groups.isEmpty() || groups.constLast() != item.group))
            groups << item.group;
    }
    m_parts.kindLookup.setNamed(this, groups);
    plan();
}

/// What the types of the groups forbid, as far as they are known by now.
void ImportPage::plan()
{
    m_plan = m_read;
    leaveOutGroups(m_plan, [this](const QString &group) {
        const Verdict verdict = GroupRules::ofNamed(m_parts.kinds.of(group), GroupAct::History);
        return verdict.allowed ? QString() : verdict.sentence();
    });
    present();
}

void ImportPage::present()
{
    const int ready = int(m_plan.items.size());
    const int wrong = int(m_plan.problems.size());
    QStringList lines;
    for (const ImportProblem &problem : m_plan.problems.mid(0, problemsShown))
        lines << tr("Line %1: %2").arg(problem.line).arg(visibleText(problem.why, 300));
    if (wrong > problemsShown)
        lines << tr("and %Ln more", nullptr, wrong - problemsShown);
    if (const QString words = lines.join(QLatin1Char('\n')); words != m_problems->toPlainText())
        m_problems->setPlainText(words); // which goes back to its top
    m_problems->setVisible(wrong > 0);
    QStringList counts;
    if (const int privates = int(m_plan.privates()); privates > 0)
        counts << tr("%Ln message(s) between people", nullptr, privates);
    if (const int groups = int(m_plan.groups()); groups > 0)
        counts << tr("%Ln message(s) of groups", nullptr, groups);
    m_row->setHelp(counts.join(QStringLiteral(" · ")));
    m_row->setProblem(wrong > 0 ? tr("%Ln line(s) cannot be taken and are left out.", nullptr, wrong) : QString());
    const bool running = m_parts.importer.isRunning();
    m_import->setText(ready > 0 ? tr("Import %Ln message(s)", nullptr, ready) : tr("Import"));
    setWorking(m_import, running, ready > 0 && !m_parts.profile.readOnly);
    const QString hint = m_parts.profile.readOnly ? tr("The profile is read-only.")
                         : running                ? tr("Messages are being imported.")
                         : m_plan.groups() > 0    ? tr("After an import nobody in those groups has anything unread.")
                                                  : tr("An import fires no callbacks and tells nobody.");
    m_hint->setText(joinSentences(
        {hint,
         m_large ? tr("The field holds more than 1 MB, which is not kept when the window is closed.") : QString()}));
}

void ImportPage::import()
{
    read();
    if (m_plan.items.isEmpty())
        return;
    confirmDeed(m_parts.dialogs, this, question(int(m_plan.items.size())), m_parts.conversations.client(),
                [this] { reallyImport(); });
}

Confirmation ImportPage::question(int count) const
{
    Confirmation out;
    out.level = m_parts.profile.level;
    out.profileName = m_parts.profile.name;
    out.title = tr("Import %Ln message(s)", nullptr, count);
    out.effect =
        tr("Into histories of people and groups, in order of time. The same lines once more are known as repeats "
           "between people; in groups only for five minutes. Nobody is told and no callbacks fire. This cannot be "
           "undone.");
    out.verb = out.title;
    return out;
}

/// What goes out again is what was imported, which need not be what stands in the field by now.
void ImportPage::retry()
{
    if (m_parts.profile.level != SafetyLevel::Production) {
        reallyRetry();
        return;
    }
    QStringList missed;
    for (const MessageDelivery &row : m_parts.importer.rows()) {
        if (row.state != MessageDelivery::State::Sent)
            missed << tr("Line %1: %2").arg(row.id, row.what);
    }
    Confirmation asked = question(int(missed.size()));
    asked.details = missed;
    confirmDeed(m_parts.dialogs, this, asked, m_parts.conversations.client(), [this] { reallyRetry(); });
}

void ImportPage::reallyRetry()
{
    if (const Result<Done> again = m_parts.importer.retry(); !again)
        tell(again.error());
    present();
}

void ImportPage::reallyImport()
{
    m_message->clear();
    m_sent = m_plan.problems.isEmpty() ? typedText(m_text) : QString();
    if (const Result<Done> started = m_parts.importer.import(m_plan, m_unread->isChecked()); !started)
        tell(started.error());
    present();
}

void ImportPage::openFile()
{
    m_parts.dialogs.openFile(
        this, {tr("JSON Lines or CSV (*.jsonl *.csv *.txt)"), tr("All files (*)")}, [this](const QString &path) {
            if (path.isEmpty())
                return;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                tell(makeError(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString())));
                return;
            }
            if (file.size() > importFileLimit) {
                tell(makeError(ApiError::Kind::Usage,
                               tr("The file has more than %1 MB. Import it in parts.").arg(importFileLimit >> 20)));
                return;
            }
            const Result<QString> text = TextDecoder::textOf(file.readAll());
            if (!text) {
                tell(text.error());
                return;
            }
            m_text->setPlainText(*text);
            read();
        });
}

void ImportPage::tell(const ApiError &error)
{
    m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    Q_EMIT statusMessage(m_message->title());
}

void ImportPage::focusFirst() { m_text->setFocus(); }

void ImportPage::retranslate()
{
    m_card->setTitle(tr("Messages of the past"));
    m_note->setText(
        tr("One message a line, as JSON with the service's names or as CSV with a heading line of from, to, "
           "group, time, text. A time is Unix seconds or ISO 8601 with a zone. Import messages of a group "
           "before its members; each must be later than the group's creation and its newest message, so import the "
           "group with its CreateTime first."));
    m_row->setLabel(tr("JSON Lines or CSV"));
    m_text->setPlaceholderText(QStringLiteral(
        "{\"From_Account\":\"alice\",\"To_Account\":\"bob\",\"MsgTimeStamp\":1772400000,\"Text\":\"hello\"}\n\n"
        "from,to,time,text\nalice,bob,2026-03-02T09:00:00+08:00,hello"));
    m_unread->setText(tr("Messages between people count as unread"));
    m_problems->setAccessibleName(tr("Lines that cannot be taken"));
    m_open->setText(tr("Open a file…"));
    DeliveryView::Words words;
    words.idTitle = tr("Line");
    words.running = tr("Importing messages");
    words.tableName = tr("Results by line");
    words.retryHelp = tr("Under the same numbers: what is there already is known as a repeat.");
    words.summary = [](const DeliverySummary &sum) {
        const QLocale locale;
        QString text = tr("%1 of %2 imported").arg(locale.toString(sum.sent), locale.toString(sum.all));
        if (sum.missed() > 0)
            text += QStringLiteral(" · ") + tr("%1 not").arg(locale.toString(sum.missed()));
        return text;
    };
    m_results->setWords(words);
    present();
}

} // namespace imdesk
