// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/audit/auditpanel.h"

#include "core/api/catalogue.h"
#include "core/api/errortext.h"
#include "core/audit/auditchain.h"
#include "core/audit/auditguard.h"
#include "core/audit/auditreader.h"
#include "core/audit/guardwords.h"
#include "core/audit/stateafter.h"
#include "core/base/clock.h"
#include "core/base/plaintext.h"
#include "core/exporting/firstrows.h"
#include "core/models/auditmodel.h"
#include "core/secrets/sealsource.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/audit/guarddialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttonaction.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/workingbutton.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

namespace {
constexpr int auditWidths[] = {150, 80, 90, 215, 210, 185, 80}; // a window of 1280 shows all
/// Entries come in bursts while a job runs.
constexpr int auditReloadMs = 1000;
} // namespace

AuditPanel::AuditPanel(const Parts &parts, QWidget *parent)
    : Panel(parent), m_parts(parts), m_model(new AuditModel(parts.log, this)), m_worker(std::make_unique<WorkThread>())
{
    setObjectName(QStringLiteral("auditPanel"));
    makeWidgets();
    arrange();
    connectParts();
    AuditPanel::retranslate();
}

AuditPanel::~AuditPanel() = default;

void AuditPanel::makeWidgets()
{
    const auto button = [this](const char *name, const QString &iconName) {
        auto *made = new QPushButton(icon(iconName), {}, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_header = new PageHeader(this);
    m_verify = button("auditVerify", QStringLiteral("shield"));
    m_rules = button("auditRules", QStringLiteral("lock"));
    m_export = button("auditExport", QStringLiteral("export"));
    m_snapshot = button("auditSnapshot", QStringLiteral("open"));
    m_undo = button("auditUndo", QStringLiteral("undo"));
    m_header->addAction(m_rules);
    m_header->addAction(m_verify);
    m_header->addAction(m_export);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("auditSearch"));
    const auto choice = [this](const char *name) {
        auto *box = new QComboBox(this);
        box->setObjectName(QString::fromLatin1(name));
        return box;
    };
    m_kind = choice("auditKind");
    m_outcome = choice("auditOutcome");
    m_period = choice("auditPeriod");
    m_count = plainLabel(Theme::Font::Caption, this, true);
    m_count->setObjectName(QStringLiteral("auditCount"));
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("auditMessage"));
    m_busy = new BusyBar(this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("auditEmpty"));
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("audit"), tr("Audit"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, auditWidths[column]);
    setIdMenu(m_table, [this](const QModelIndex &index) { return idsInLines(m_model->at(index.row()).entry.objects); });
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = QStringLiteral("audit");
        what.what = tr("the audit");
        what.rows = m_model->isWhole() ? m_model->rowCount() : -1;
        what.facts = m_model->filter().facts();
        what.facts.insert(QStringLiteral("source"), m_parts.log.path());
        what.source = [path = m_parts.log.path(), filter = m_model->filter()](qint64 atMost) {
            return firstRows(auditTable(path, filter), atMost);
        };
        return what;
    });
    m_reload.setSingleShot(true);
    m_reload.setInterval(auditReloadMs);
    for (QPushButton *deed : {m_undo, m_snapshot, m_verify, m_rules, m_export})
        actionFor(deed, this);
}

void AuditPanel::arrange()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Theme::gapWide);
    m_search->setMinimumWidth(250);
    m_search->setMaximumWidth(340);
    m_count->setWordWrap(true);
    filters->addWidget(m_search, 1);
    for (QComboBox *box : {m_kind, m_outcome, m_period})
        filters->addWidget(box);
    filters->addWidget(m_count, 2);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_snapshot);
    foot->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(filters);
    column->addWidget(m_busy);
    column->addWidget(card, 1);
    column->addLayout(foot);
}

void AuditPanel::connectParts()
{
    connect(&m_parts.log, &AuditLog::appended, this, [this] {
        m_fresh = false;
        if (isVisible() && !m_reload.isActive())
            m_reload.start();
    });
    connect(&m_parts.log, &AuditLog::troubled, this,
            [this](const ApiError &error) { Q_EMIT problemFound(tr("The audit cannot be written"), error.message); });
    connect(&m_reload, &QTimer::timeout, this, [this] {
        // Whoever reads further down is not thrown back to the top.
        if (isVisible() && m_table->currentIndex().isValid())
            m_model->renew(m_table->currentIndex().row());
        else if (isVisible())
            refresh();
    });
    connect(m_model, &AuditModel::read, this, [this] {
        selectAgain();
        present();
    });
    connect(m_model, &AuditModel::renewed, this, [this](int row) {
        if (row != m_table->currentIndex().row())
            return;
        present();
        inspectRow();
    });
    connect(m_search, &SearchField::searchChanged, this, &AuditPanel::filter);
    for (QComboBox *box : {m_kind, m_outcome, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditPanel::filter);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_search->clear();
        for (QComboBox *box : {m_kind, m_outcome, m_period})
            box->setCurrentIndex(0);
        filter();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        present();
        inspectRow();
    });
    connect(m_verify, &QPushButton::clicked, this, &AuditPanel::verify);
    connect(m_rules, &QPushButton::clicked, this, &AuditPanel::editRules);
    connect(m_export, &QPushButton::clicked, this, &AuditPanel::exportView);
    connect(m_undo, &QPushButton::clicked, this, &AuditPanel::askUndo);
    connect(m_snapshot, &QPushButton::clicked, this, &AuditPanel::showSnapshot);
    connect(&m_parts.undo, &UndoRun::finished, this, [this](qsizetype, const auto &result) { onUndone(result); });
    connect(&m_parts.undo, &UndoRun::progressed, m_busy, &BusyBar::setProgress);
    connect(m_busy, &BusyBar::cancelRequested, &m_parts.undo, &UndoRun::cancel);
    connect(&m_parts.zone, &DisplayZone::changed, m_model, &AuditModel::textsChanged);
    m_model->setTimeText([zone = &m_parts.zone](qint64 ms) { return zone->dateTimeBare(ms); },
                         [zone = &m_parts.zone] { return zone->suffixNow(); });
}

void AuditPanel::activated()
{
    if (!m_fresh)
        refresh();
}

void AuditPanel::refresh()
{
    m_fresh = true;
    if (const AuditRecord *record = current())
        m_again = record->seq;
    m_model->reload();
    present();
}

void AuditPanel::selectAgain()
{
    const qint64 seq = std::exchange(m_again, 0);
    if (seq == 0)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).seq == seq) {
            m_table->selectRow(row); // which shows it as it is now
            return;
        }
    }
    inspectRow();
}

void AuditPanel::focusFilter() { m_search->setFocus(); }

void AuditPanel::filter()
{
    AuditFilter wanted;
    wanted.text = m_search->text().trimmed();
    wanted.kind = m_kind->currentData().toString();
    wanted.outcome = m_outcome->currentData().toString();
    if (const qint64 hours = m_period->currentData().toLongLong(); hours > 0)
        wanted.fromMs = m_parts.clock.nowMs() - hours * 3'600'000;
    m_model->setFilter(wanted);
    present();
}

void AuditPanel::exportView()
{
    if (m_model->rowCount() > 0)
        requestExport(m_table);
}

const AuditRecord *AuditPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void AuditPanel::present()
{
    const AuditRecord *record = current();
    const bool filtered = !m_search->text().trimmed().isEmpty() || m_kind->currentIndex() > 0 ||
                          m_outcome->currentIndex() > 0 || m_period->currentIndex() > 0;
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (filtered)
        m_empty->setContent(QStringLiteral("search"), tr("Nothing in the audit fits."), tr("Show all entries again."),
                            tr("Clear filter"));
    else
        m_empty->setContent(QStringLiteral("audit"), tr("Nothing was changed from this computer yet."),
                            tr("Every write, and every private conversation that is opened, leaves an entry here."));
    m_count->setText(m_model->canFetchMore({})
                         ? tr("%1 newest entries read, more below").arg(QLocale().toString(m_model->rowCount()))
                         : tr("%Ln entry(s)", nullptr, m_model->rowCount()));
    const QString obstacle = undoObstacle();
    setWorking(m_undo, m_parts.undo.isRunning() || m_preparing, obstacle.isEmpty());
    m_undo->setToolTip(obstacle);
    setWorking(m_snapshot, m_preparing, record && !record->entry.snapshot.isEmpty());
    const bool unreadable = !m_model->error().message.isEmpty();
    if (unreadable)
        showTrouble(m_model->error());
    else if (m_unreadable)
        m_message->clear();
    m_unreadable = unreadable;
}

QString AuditPanel::undoObstacle() const
{
    const AuditRecord *record = current();
    if (!record)
        return tr("Select an entry first.");
    if (const Result<Done> offered = undoOffered(*record, m_parts.undo.nowMs()); !offered)
        return offered.error().message;
    if (!m_parts.profile.isApp(record->entry.app))
        return tr("The entry is of %1, not of this app.").arg(record->entry.app);
    return {};
}

void AuditPanel::inspectRow()
{
    const AuditRecord *record = current();
    if (!record) {
        Q_EMIT inspect({});
        return;
    }
    const AuditEntry &entry = record->entry;
    Inspection what;
    what.title = AuditModel::commandText(entry);
    what.subtitle = tr("Entry %1, %2").arg(record->seq).arg(m_parts.zone.dateTime(entry.timeMs));
    const auto add = [&what](const QString &name, const QString &value) {
        if (!value.isEmpty())
            what.fields << QPair(name, visibleText(value));
    };
    const auto json = [](const QJsonObject &object) {
        return object.isEmpty() ? QString()
                                : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(2000);
    };
    add(tr("Result"), AuditModel::outcomeText(*record));
    add(tr("Operator"), entry.operatorName);
    add(tr("User of the computer"), QStringLiteral("%1@%2").arg(entry.osUser, entry.host));
    add(tr("Program"), entry.program);
    add(tr("Profile"), QStringLiteral("%1 (%2)").arg(entry.profile, entry.app));
    add(tr("Reason"), entry.reason);
    add(tr("What"), entry.objects.mid(0, 20).join(QLatin1Char('\n')));
    add(tr("Changes"), guardChanges(entry).mid(0, 50).join(QLatin1Char('\n')));
    add(tr("Before"), json(entry.before));
    add(tr("Not all read"), entry.before.value(AuditEntry::notAllRead).toString());
    add(tr("Request"), json(entry.request));
    if (!entry.snapshot.isEmpty()) {
        add(tr("Snapshot"), AuditLog::snapshotFolder(m_parts.log.path()) + QLatin1Char('/') + entry.snapshot);
        add(tr("Encrypted"), SnapshotFile{entry.snapshot, {}}.isSealed()
                                 ? tr("Yes, with the key in the keychain or in IMDESK_SNAPSHOT_KEY")
                                 : tr("No: no key was at hand. Only the user of this computer may read the file."));
    }
    add(tr("Message"), entry.message);
    if (record->end) {
        add(tr("Reply"), json(record->end->reply));
        add(tr("Changes"), stateChanges(entry.before, record->end->after).mid(0, 50).join(QLatin1Char('\n')));
        add(tr("Message"), record->end->message);
        add(tr("Request ID"), record->end->requestId);
    }
    if (entry.kind == QLatin1String("write") || entry.kind == QLatin1String("guard")) {
        const Result<Done> undo = undoOffered(*record, m_parts.undo.nowMs());
        // The window's own sandbox is under no name that imdeskctl could call it by: there the button alone does it.
        const bool byButton = m_parts.profile.practice && entry.app == m_parts.profile.appName();
        if (!undo || !byButton)
            add(tr("Undo"), undo ? QStringLiteral("imdeskctl audit undo %1").arg(record->seq) : undo.error().message);
    }
    what.raw = record->toJson();
    what.ids = idsInLines(entry.objects);
    Q_EMIT inspect(what);
}

void AuditPanel::showTrouble(const ApiError &error)
{
    m_message->showError(m_parts.errors.explain(error, QLocale().name()));
}

QString AuditPanel::inZone(const QString &words) const
{
    static const QRegularExpression moment(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    QString out = words;
    for (QRegularExpressionMatch match = moment.match(out); match.hasMatch(); match = moment.match(out)) {
        const QDateTime when = QDateTime::fromString(match.captured(), Qt::ISODate);
        out.replace(match.capturedStart(), match.capturedLength(), m_parts.zone.dateTime(when.toMSecsSinceEpoch()));
    }
    return out;
}

void AuditPanel::verify()
{
    setWorking(m_verify, true);
    m_busy->start(tr("Checking every entry"), false, BusyBar::Work::Other);
    m_worker->post([this, path = m_parts.log.path()](std::stop_token stop) -> WorkThread::Outcome {
        return [this, verdict = verifyAudit(path, std::move(stop))] {
            m_busy->finish();
            setWorking(m_verify, false);
            if (!verdict) {
                showTrouble(verdict.error());
            } else if (verdict->aroundBroken) {
                m_message->showMessage(MessageBar::Kind::Error, tr("The file of the audit is not as it was made"),
                                       inZone(verdict->why),
                                       tr("Keep the file as it is and find out who had access to it."));
            } else if (!verdict->intact()) {
                m_message->showMessage(
                    MessageBar::Kind::Error, tr("Broken at entry %1").arg(*verdict->brokenAt), inZone(verdict->why),
                    *verdict->brokenAt > 1 ? tr("Entries before it are as they were written. Keep the file as it is "
                                                "and find out who had access to it.")
                                           : tr("Keep the file as it is and find out who had access to it."));
            } else if (verdict->headMissing) {
                m_message->showMessage(MessageBar::Kind::Warning, tr("The chain is whole, but its side file is gone"),
                                       tr("Whether the newest entries were cut off cannot be told."));
            } else if (verdict->endMissing) {
                m_message->showMessage(MessageBar::Kind::Warning,
                                       tr("The chain is whole, but its second side file is gone"),
                                       tr("%1 is not there, so whether the newest entries were cut off cannot be told.")
                                           .arg(AuditChain::secondFile(m_parts.log.path())));
            } else if (verdict->endUnreadable) {
                m_message->showMessage(
                    MessageBar::Kind::Warning, tr("The chain is whole, but its second side file is not"),
                    tr("%1 holds something else than the end of the chain: somebody has written into it.")
                        .arg(AuditChain::secondFile(m_parts.log.path())));
            } else if (verdict->endLostAt) {
                m_message->showMessage(
                    MessageBar::Kind::Warning, tr("The chain is whole, but a side file was gone once"),
                    tr("Entry %1 tells of it. Whether entries before it were cut off cannot be told.")
                        .arg(*verdict->endLostAt));
            } else {
                const QString words =
                    tr("Chain intact, %1 entries, since %2")
                        .arg(QLocale().toString(verdict->entries), m_parts.zone.dateTime(verdict->firstMs));
                m_message->showMessage(MessageBar::Kind::Ok, words);
                Q_EMIT statusMessage(words);
            }
        };
    });
}

void AuditPanel::editRules()
{
    const Result<AppGuard> guard = m_parts.rules.of(m_parts.profile.secretName());
    if (!guard) {
        showTrouble(guard.error());
        return;
    }
    QStringList writes;
    for (const CatalogueCommand &command : m_parts.catalogue.commands()) {
        if (command.access != CatalogueCommand::Access::Read)
            writes << command.path;
    }
    auto *dialog = new GuardDialog(m_parts.profile, *guard, m_parts.clock.nowMs(), m_parts.zone, writes, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, profile = m_parts.profile, shown = *guard] {
        if (const QString wrong = dialog->wrongRule(); !wrong.isEmpty()) {
            dialog->showFailure(m_parts.errors.explain(makeError(ApiError::Kind::Usage, wrong), QLocale().name()));
            return;
        }
        const qint64 now = m_parts.clock.nowMs();
        const GuardEdit edit = GuardRules::difference(shown, dialog->guard(now));
        dialog->setBusy(tr("Noting down the safety rules"));
        AuditGuard::changeLater(
            m_parts.log, m_parts.rules, profile, now, edit, dialog->reason(),
            [panel = QPointer<AuditPanel>(this), dialog = QPointer<GuardDialog>(dialog)](const Result<Done> &done) {
                if (!panel)
                    return;
                if (!done && dialog) {
                    dialog->showFailure(panel->m_parts.errors.explain(done.error(), QLocale().name()));
                    return;
                }
                if (dialog)
                    dialog->accept();
                if (done)
                    Q_EMIT panel->statusMessage(tr("The safety rules are saved."));
                else
                    panel->showTrouble(done.error());
            });
    });
    dialog->open();
}

void AuditPanel::askUndo()
{
    const AuditRecord *record = current();
    if (!record || m_preparing)
        return;
    m_message->clear();
    setPreparing(true);
    if (needsSnapshot(*record))
        withSeal(record->entry, [this, seq = record->seq](const Seal &seal) { prepareUndo(seq, seal); });
    else
        prepareUndo(record->seq, Seal());
}

void AuditPanel::prepareUndo(qint64 seq, const Seal &seal)
{
    // Read anew: it may have been taken back meanwhile, from here or elsewhere.
    m_worker->post([this, seq, seal, path = m_parts.log.path()](std::stop_token) -> WorkThread::Outcome {
        return [this, record = recordForUndo(path, seq, seal)] {
            if (record)
                confirmUndo(*record);
            else
                endPreparing(record.error());
        };
    });
}

void AuditPanel::retranslate()
{
    m_header->setTitle(title());
    m_header->setCaption(
        tr("Every write and every private conversation opened from this computer, in a chain that shows "
           "any change. No texts of messages are kept."));
    m_verify->setText(tr("Verify"));
    m_rules->setText(tr("Safety rules…"));
    m_export->setText(tr("Export…"));
    m_undo->setText(tr("Take back…"));
    m_snapshot->setText(tr("Show snapshot"));
    m_search->setPlaceholderText(tr("Person, group, command, reason"));
    m_search->setAccessibleName(tr("Search the audit"));
    m_kind->setAccessibleName(tr("Kind"));
    m_outcome->setAccessibleName(tr("Result"));
    m_period->setAccessibleName(tr("Period"));
    m_table->setAccessibleName(tr("Audit"));
    const auto offer = [](QComboBox *box, const QList<QPair<QString, QVariant>> &entries) {
        const int chosen = qMax(0, box->currentIndex());
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto &[words, value] : entries)
            box->addItem(words, value);
        box->setCurrentIndex(chosen);
    };
    offer(m_kind, {{tr("All kinds"), QString()},
                   {tr("Writes"), QStringLiteral("write")},
                   {tr("Conversations opened"), QStringLiteral("read")},
                   {tr("Refused here"), QStringLiteral("refused")},
                   {tr("Safety rules"), QStringLiteral("guard")},
                   {tr("Notes of the audit about itself"), QStringLiteral("chain")},
                   {tr("Damaged entries"), QStringLiteral("damaged")}});
    offer(m_outcome, {{tr("All results"), QString()},
                      {tr("Done"), QStringLiteral("done")},
                      {tr("Done in part"), QStringLiteral("partly")},
                      {tr("Failed"), QStringLiteral("failed")},
                      {tr("Unknown"), QStringLiteral("unknown")}});
    offer(m_period, {{tr("Any time"), 0},
                     {tr("Last hour"), 1},
                     {tr("Last 24 hours"), 24},
                     {tr("Last 7 days"), 168},
                     {tr("Last 30 days"), 720}});
    const QList<QAction *> deeds = actions();
    const QList<QPushButton *> buttons{m_undo, m_snapshot, m_verify, m_rules, m_export};
    for (qsizetype i = 0; i < deeds.size() && i < buttons.size(); ++i)
        deeds[i]->setText(buttons[i]->text());
    m_model->textsChanged();
    present();
}

} // namespace imdesk
