// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/accountimportdialog.h"

#include "core/base/plaintext.h"
#include "core/jobs/textdecoder.h"
#include "core/services/notificationids.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/panels/people/leftoutlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/tablesetup.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

/// What a file says of one account, the same in every language: the service's code where it gave one.
Cell fileResult(const ItemOutcome &outcome)
{
    switch (outcome.state) {
    case ItemOutcome::State::Done:
        return QStringLiteral("imported");
    case ItemOutcome::State::Unknown:
        return QStringLiteral("unknown");
    case ItemOutcome::State::NotTried:
        return QStringLiteral("not tried");
    case ItemOutcome::State::Failed:
        break;
    }
    return outcome.error.code != 0 ? Cell(qint64(outcome.error.code)) : Cell(QStringLiteral("failed"));
}

} // namespace

AccountImportDialog::AccountImportDialog(const PeopleParts &parts, QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_run(parts.accounts.client()),
      m_stack(new QStackedWidget(this)),
      m_text(new PlainEdit(this)),
      m_file(peopleButton(this, "importFile", QStringLiteral("open"))),
      m_sum(plainLabel(Theme::Font::Caption, this, true)),
      m_leftOut(new LeftOutList("importLeftOut", this)),
      m_import(new QRadioButton(tr("Import at the service"), this)),
      m_note(new QRadioButton(tr("Note on this computer only"), this)),
      m_effect(plainLabel(Theme::Font::Caption, this, true)),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_results(new QTableView(this)),
      m_rows(new QStandardItemModel(0, 2, this)),
      m_go(peopleButton(this, "importGo", {}, ButtonRole::Accent)),
      m_close(peopleButton(this, "importClose", {}))
{
    setObjectName(QStringLiteral("accountImportDialog"));
    setWindowTitle(tr("Add or import accounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("importText"));
    m_text->setAccessibleName(tr("Accounts"));
    m_text->setPlaceholderText(QStringLiteral("alice\nbob\ncarol"));
    m_text->setTabChangesFocus(false);
    m_sum->setObjectName(QStringLiteral("importSum"));
    m_sum->setWordWrap(true);
    m_import->setObjectName(QStringLiteral("importAtService"));
    m_note->setObjectName(QStringLiteral("importNoteOnly"));
    const QString forbidden = m_parts.writeProblem();
    m_import->setEnabled(forbidden.isEmpty());
    m_import->setToolTip(forbidden);
    m_import->setAccessibleDescription(forbidden);
    (forbidden.isEmpty() ? m_import : m_note)->setChecked(true);
    m_effect->setObjectName(QStringLiteral("importEffect"));
    m_effect->setWordWrap(true);
    m_busy->setObjectName(QStringLiteral("importBusy"));
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_results->setObjectName(QStringLiteral("importResults"));
    m_results->setModel(m_rows);
    m_rows->setHorizontalHeaderLabels({tr("Account"), tr("Result")});
    m_rows->setHeaderData(0, Qt::Horizontal, columnData({QStringLiteral("account"), tr("Account"), 24, Holds::Person}),
                          cellRole);
    m_rows->setHeaderData(1, Qt::Horizontal, columnData({QStringLiteral("result"), tr("Result"), 24, Holds::Text}),
                          cellRole);
    setupTable(m_results, QStringLiteral("importResults"), tr("Results"));
    m_results->setColumnWidth(0, 220);
    // While it runs there is no leaving it: that would stop the import.
    setIdMenu(m_results, [this](const QModelIndex &index) {
        const QString id = index.siblingAtColumn(0).data(Qt::UserRole).toString();
        return m_run.isRunning() ? QList<NamedId>() : QList{NamedId::account(id)};
    });
    m_results->horizontalHeader()->setStretchLastSection(true);
    m_file->setText(tr("Choose a file…"));

    auto *badge = new LevelBadge(this);
    badge->setLevel(m_parts.accounts.profile().level);
    QLabel *where = plainLabel(Theme::Font::Body, this, true);
    where->setText(visibleText(m_parts.accounts.profile().name, 80));
    auto *head = new QHBoxLayout;
    head->addWidget(badge);
    head->addWidget(where, 1);
    QLabel *help = plainLabel(Theme::Font::Caption, this, true);
    help->setWordWrap(true);
    help->setText(
        tr("One account a line, or separated by commas or blanks. With a heading line UserID,Nick,FaceUrl, or "
           "with tabs between ID, nickname and avatar URL, nicknames and avatars are taken too."));
    auto *input = new QWidget(this);
    auto *fields = new QVBoxLayout(input);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Theme::gap);
    fields->addWidget(help);
    fields->addWidget(m_text, 1);
    fields->addWidget(m_file, 0, Qt::AlignLeft);
    fields->addWidget(m_sum);
    fields->addWidget(m_leftOut);
    fields->addSpacing(4);
    fields->addWidget(m_import);
    fields->addWidget(m_note);
    fields->addWidget(m_effect);
    m_stack->addWidget(input);
    m_stack->addWidget(m_results);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    scrollParts(column);
    resizeWithin(this, {560, 520});

    connect(m_text, &QPlainTextEdit::textChanged, this, &AccountImportDialog::readText);
    connect(m_file, &QPushButton::clicked, this, &AccountImportDialog::chooseFile);
    connect(m_import, &QRadioButton::toggled, this, &AccountImportDialog::present);
    connect(m_go, &QPushButton::clicked, this, &AccountImportDialog::go);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_busy, &BusyBar::cancelRequested, &m_run, &ItemRun::cancel);
    connect(&m_run, &ItemRun::arrived, this, &AccountImportDialog::onArrived);
    connect(&m_run, &ItemRun::finished, this, &AccountImportDialog::onFinished);
    m_go->setDefault(true);
    m_text->setFocus();
    present();
}

void AccountImportDialog::offer(const QStringList &accounts)
{
    m_text->setPlainText(quotedIds(accounts));
    m_go->setFocus();
}

void AccountImportDialog::readText()
{
    m_list = readAccounts(typedText(m_text));
    present();
}

void AccountImportDialog::chooseFile()
{
    m_parts.dialogs.openFile(this, {tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")}, [this](const QString &path) {
        if (!path.isEmpty())
            readFile(path);
    });
}

void AccountImportDialog::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The file cannot be read."), file.errorString());
        return;
    }
    if (file.size() > maxFileBytes) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The file is too large."),
                               tr("A list of up to %1 MB is taken at a time.").arg(maxFileBytes / 1'000'000),
                               tr("Split it into several files."));
        return;
    }
    const Result<QString> text = TextDecoder::textOf(file.readAll());
    if (!text) {
        m_message->showError(m_parts.errors.explain(text.error(), QLocale().name()));
        return;
    }
    m_message->clear();
    m_text->setPlainText(*text);
}

void AccountImportDialog::present()
{
    const QLocale locale;
    QStringList parts;
    if (!m_list.accounts.isEmpty())
        parts << tr("%Ln account(s)", nullptr, static_cast<int>(m_list.accounts.size()));
    if (m_list.hasProfiles)
        parts << tr("with nicknames or avatars");
    if (m_list.duplicates > 0)
        parts << tr("%Ln named twice, taken once", nullptr, m_list.duplicates);
    if (!m_list.leftOut.isEmpty())
        parts << tr("%Ln left out", nullptr, static_cast<int>(m_list.leftOut.size()));
    m_leftOut->setRows(m_list.leftOut);
    m_sum->setText(parts.isEmpty() ? tr("No account yet.") : parts.join(QStringLiteral(" · ")));
    m_effect->setText(m_import->isChecked()
                          ? tr("Accounts that do not exist are created; those that exist take the nickname and the "
                               "avatar given here. In batches of %1. Deleting them again cannot be undone.")
                                .arg(AccountService::accountsPerCall)
                          : tr("Nothing is sent. The accounts appear in the list; Check asks whether they exist."));
    const int count = static_cast<int>(m_list.accounts.size());
    if (m_ended || m_run.isRunning()) {
        m_go->hide();
        m_close->setText(tr("Close"));
        m_close->setEnabled(!m_run.isRunning());
        return;
    }
    m_go->setText(count == 0              ? m_import->isChecked() ? tr("Import") : tr("Add")
                               : m_import->isChecked() ? tr("Import %Ln account(s)", nullptr, count)
                                          : tr("Add %Ln account(s)", nullptr, count));
    m_go->setEnabled(count > 0);
    m_close->setText(tr("Cancel"));
}

void AccountImportDialog::go()
{
    if (m_list.accounts.isEmpty() || m_run.isRunning())
        return;
    if (m_note->isChecked()) {
        QList<AccountNote> notes;
        for (const api::AccountToImport &account : m_list.accounts) {
            AccountNote note;
            note.id = account.userId;
            note.sources = AccountSource::Entered;
            note.nick = account.nick.value_or(QString());
            notes << note;
        }
        m_parts.directory.note(notes);
        Q_EMIT added(tr("%Ln account(s) added to the list", nullptr, static_cast<int>(notes.size())));
        accept();
        return;
    }
    if (!m_parts.isProduction()) {
        importAll();
        return;
    }
    const int count = static_cast<int>(m_list.accounts.size());
    Confirmation question = m_parts.question(
        tr("Import %Ln account(s)", nullptr, count),
        tr("Accounts that do not exist are created in this app and count for its plan. Deleting them again cannot be "
           "undone."),
        tr("Import %Ln account(s)", nullptr, count));
    for (const api::AccountToImport &account : m_list.accounts)
        question.details << visibleText(account.userId);
    confirmDeed(m_parts.dialogs, this, question, m_parts.accounts.client(), [this] { importAll(); });
}

void AccountImportDialog::importAll()
{
    m_message->clear();
    m_stack->setCurrentWidget(m_results);
    m_busy->start(tr("Importing"));
    m_busy->setProgress(0, m_list.accounts.size());
    AccountService::startImport(m_run, m_list.accounts);
    present();
}

void AccountImportDialog::addRow(const ItemOutcome &outcome, const QString &result)
{
    addCells(outcome.id, outcome.id, result, fileResult(outcome));
}

/// What it has need be no ID that a menu could do something with.
void AccountImportDialog::addRow(const LeftOut &row)
{
    addCells(row.what, {}, tr("left out: %1").arg(row.why), QStringLiteral("left out"));
}

void AccountImportDialog::addCells(const QString &what, const QString &menuId, const QString &result,
                                   const Cell &fileCell)
{
    constexpr qsizetype shown = 300; // a row that is left out may be of any length
    auto *account = new QStandardItem(visibleText(what, shown));
    auto *end = new QStandardItem(result);
    account->setData(menuId, Qt::UserRole);
    account->setData(cellData(idCell(what)), cellRole);
    end->setData(cellData(fileCell), cellRole);
    account->setEditable(false);
    end->setEditable(false);
    m_rows->appendRow({account, end});
}

void AccountImportDialog::onArrived(const QList<ItemOutcome> &outcomes)
{
    QHash<QString, QString> nicks;
    for (const api::AccountToImport &account : m_list.accounts)
        nicks.insert(account.userId, account.nick.value_or(QString()));
    QList<AccountNote> notes;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state != ItemOutcome::State::Done) {
            addRow(outcome, failureLines({outcome}, m_parts.errors).section(QLatin1String(": "), 1));
            continue;
        }
        addRow(outcome, tr("imported"));
        AccountNote note;
        note.id = outcome.id;
        note.sources = AccountSource::Imported;
        note.nick = nicks.value(outcome.id);
        note.checkedAt = m_parts.directory.clock().nowSeconds();
        note.standing = AccountStanding::Imported;
        notes << note;
    }
    m_outcomes += outcomes;
    m_parts.directory.note(notes);
    m_busy->setProgress(m_run.told(), m_run.total());
    m_busy->setText(tr("Importing: %1 of %2").arg(m_run.told()).arg(m_run.total()));
}

int AccountImportDialog::done(ItemOutcome::State state) const
{
    return static_cast<int>(
        std::ranges::count_if(m_outcomes, [state](const ItemOutcome &outcome) { return outcome.state == state; }));
}

void AccountImportDialog::onFinished()
{
    m_ended = true;
    m_busy->finish();
    for (const LeftOut &row : std::as_const(m_list.leftOut))
        addRow(row);
    const int imported = done(ItemOutcome::State::Done);
    const int open = static_cast<int>(m_outcomes.size()) - imported;
    const QString sentence = tr("%Ln account(s) imported", nullptr, imported);
    if (open == 0) {
        m_message->showMessage(MessageBar::Kind::Ok, sentence);
    } else if (imported == 0 && (m_run.firstError().code != 0 || m_run.firstError().kind != ApiError::Kind::Service)) {
        m_message->showError(m_parts.errors.explain(m_run.firstError(), QLocale().name()));
    } else {
        m_message->showMessage(imported > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Error, sentence,
                               tr("%Ln account(s) not imported; the table names them.", nullptr, open), {},
                               failureLines(m_outcomes, m_parts.errors));
    }
    present();
    m_close->setFocus();
    Q_EMIT added(sentence);
}

} // namespace imdesk
