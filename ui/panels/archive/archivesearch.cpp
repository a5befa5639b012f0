// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/archive/archivesearch.h"

#include "core/api/errortext.h"
#include "core/archive/archivenote.h"
#include "core/base/plaintext.h"
#include "ui/panels/archive/matchdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/workingbutton.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

namespace {

QList<NamedId> idsOf(const ArchivedMessage &message)
{
    return {NamedId::account(message.from),
            message.talk.kind == ChatKind::Group ? NamedId::group(message.to) : NamedId::account(message.to)};
}

constexpr int archiveWidths[] = {165, 190, 130};
constexpr int archiveRowsAhead = 20; ///< more are asked for when so few are left below

} // namespace

ArchiveSearch::ArchiveSearch(HistoryArchive &archive, AuditLog &audit, const Profile &profile, const ErrorText &errors,
                             const DisplayZone &zone, QWidget *parent)
    : QWidget(parent),
      m_archive(archive),
      m_audit(audit),
      m_profile(profile),
      m_errors(errors),
      m_zone(zone),
      m_model(new ArchivedMessagesModel(archive, this)),
      m_search(new SearchField(this)),
      m_kindLabel(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_open(new QPushButton(icon(QStringLiteral("open")), {}, this)),
      m_back(new QPushButton(icon(QStringLiteral("chevron-left")), {}, this)),
      m_older(new QPushButton(icon(QStringLiteral("chevron-up")), {}, this)),
      m_export(new QPushButton(icon(QStringLiteral("export")), {}, this)),
      m_title(plainLabel(Theme::Font::CardTitle, this)),
      m_count(plainLabel(Theme::Font::Caption, this, true)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_table(new QTableView(m_stack))
{
    m_search->setObjectName(QStringLiteral("archiveSearch"));
    m_kind->setObjectName(QStringLiteral("archiveSearchKind"));
    m_open->setObjectName(QStringLiteral("archiveOpen"));
    m_back->setObjectName(QStringLiteral("archiveBack"));
    m_older->setObjectName(QStringLiteral("archiveOlder"));
    m_export->setObjectName(QStringLiteral("archiveExport"));
    m_count->setObjectName(QStringLiteral("archiveCount"));
    m_title->setObjectName(QStringLiteral("archiveTitle"));
    m_message->setObjectName(QStringLiteral("archiveSearchMessage"));
    m_empty->setObjectName(QStringLiteral("archiveEmpty"));
    m_table->setObjectName(QStringLiteral("archiveTable"));
    m_kindLabel->setBuddy(m_kind);
    m_search->setMaximumWidth(360);
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("archive"), tr("Archived messages"));
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = QStringLiteral("archive");
        what.what = m_model->isTalk() ? ArchivedMessagesModel::talkWords(*m_model->talk()) : tr("archived messages");
        what.fileName = m_model->isTalk() ? QStringLiteral("conversation") : QStringLiteral("archived-messages");
        what.rows = m_model->rowCount();
        what.facts = exportFacts();
        what.source = [folder = m_archive.folder(), wanted = shown(), write = m_audit.direct(),
                       note = archivenote::exported(m_profile, 0, shown()), &clock = m_archive.clock()](qint64 atMost) {
            TableSource rows = HistoryArchive::table(folder, wanted, atMost);
            // The first rows are those on the screen, which are noted down already.
            if (atMost >= 0 || !archivenote::mayShowPrivate(wanted))
                return rows;
            return archivenote::noted(std::move(rows), [write, note, &clock]() mutable {
                note.timeMs = clock.nowMs();
                return write(note);
            });
        };
        return what;
    });
    m_table->setItemDelegateForColumn(ArchivedMessagesModel::Text, new MatchDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    setIdMenu(m_table, [this](const QModelIndex &index) { return idsOf(m_model->message(index.row())); });
    for (int column = 0; column < ArchivedMessagesModel::Text; ++column)
        m_table->setColumnWidth(column, archiveWidths[column]);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_count->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_title, m_search, m_kindLabel, m_kind})
        bar->addWidget(widget);
    bar->setStretchFactor(m_search, 2); // its hint is long
    bar->addWidget(m_count, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_older, m_open, m_export})
        bar->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(bar);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    watchOpenings();
    m_model->setTimeText([zone = &m_zone](qint64 ms) { return zone->dateTimeBare(ms); });
    connect(&m_zone, &DisplayZone::changed, m_model, &ArchivedMessagesModel::textsChanged);
    connect(m_search, &SearchField::searchChanged, this, &ArchiveSearch::look);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ArchiveSearch::look);
    connect(m_model, &ArchivedMessagesModel::stateChanged, this, &ArchiveSearch::present);
    connect(m_model, &ArchivedMessagesModel::failed, this, [this](const ApiError &error) {
        m_message->showError(m_errors.explain(error, QLocale().name()));
        Q_EMIT statusMessage(m_message->title());
    });
    connect(m_table, &QTableView::activated, this, &ArchiveSearch::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &ArchiveSearch::openCurrent);
    connect(m_back, &QPushButton::clicked, this, &ArchiveSearch::back);
    connect(m_older, &QPushButton::clicked, m_model, &ArchivedMessagesModel::older);
    connect(m_export, &QPushButton::clicked, this, &ArchiveSearch::exportShown);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArchiveSearch::readOnNearEnds);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        m_open->setEnabled(now.isValid());
        inspectRow(now.row());
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_search->clear();
        look();
        m_search->setFocus();
    });
    retranslate();
}

void ArchiveSearch::watchOpenings()
{
    m_model->setGate(
        [this](const QList<ArchivedTalk> &talks, bool opened, const ArchivedMessagesModel::Answer &answer) {
            const qint64 now = m_archive.clock().nowMs();
            m_audit.append(opened ? archivenote::opened(m_profile, now, talks.first())
                                  : archivenote::searched(m_profile, now, m_model->query(), talks),
                           [answer](const Result<qint64> &seq) {
                               answer(seq ? Result<Done>(Done{}) : std::unexpected(archivenote::notNoted(seq.error())));
                           });
        });
}

void ArchiveSearch::retranslate()
{
    m_search->setPlaceholderText(tr("Search archived messages and people"));
    m_search->setAccessibleName(tr("Search archived messages"));
    m_kindLabel->setText(tr("&In"));
    {
        const QSignalBlocker blocker(m_kind);
        const int chosen = qMax(0, m_kind->currentIndex());
        m_kind->clear();
        m_kind->addItems({tr("both logs"), tr("one-to-one"), tr("groups")});
        m_kind->setCurrentIndex(chosen);
    }
    m_open->setText(tr("Open conversation"));
    m_back->setText(tr("Back to the search"));
    m_older->setText(tr("Older"));
    m_export->setText(tr("Export…"));
    m_table->setAccessibleName(tr("Archived messages"));
    m_model->textsChanged();
    present();
}

void ArchiveSearch::focusSearch()
{
    if (m_model->isTalk())
        back();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

HistoryQuery ArchiveSearch::query() const
{
    HistoryQuery query;
    query.text = m_search->text();
    if (m_kind->currentIndex() > 0)
        query.kind = m_kind->currentIndex() == 1 ? ChatKind::C2C : ChatKind::Group;
    return query;
}

void ArchiveSearch::look()
{
    m_message->clear();
    if (query().words().isEmpty())
        m_model->clear();
    else
        m_model->search(query());
}

void ArchiveSearch::refresh()
{
    if (!m_model->isTalk() && !m_model->isBusy())
        look();
}

void ArchiveSearch::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || m_model->isTalk())
        return;
    const ArchivedMessage message = m_model->message(row);
    m_wanted = message.id;
    m_model->openTalk(message.talk, message.id);
    m_table->setFocus();
}

void ArchiveSearch::back()
{
    m_wanted = 0;
    look();
    m_table->setFocus();
}

void ArchiveSearch::present()
{
    const bool talk = m_model->isTalk();
    const bool any = m_model->rowCount() > 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_kindLabel, m_kind, m_open})
        widget->setVisible(!talk);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_title, m_older})
        widget->setVisible(talk);
    m_table->setColumnHidden(ArchivedMessagesModel::Talk, talk);
    if (talk)
        m_title->setText(ArchivedMessagesModel::talkWords(*m_model->talk()));
    setWorking(m_older, m_model->isBusy(), m_model->hasOlder());
    m_open->setEnabled(m_table->currentIndex().isValid());
    m_export->setEnabled(any);
    const QString number = QLocale().toString(m_model->rowCount());
    if (!any)
        m_count->clear();
    else if (talk)
        m_count->setText(tr("%Ln message(s) loaded", nullptr, m_model->rowCount()));
    else
        m_count->setText(m_model->isComplete() ? tr("%1 found").arg(number)
                                               : tr("%1 found so far, newest hour first").arg(number));
    m_count->setToolTip(m_count->text());
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_model->isBusy())
        m_empty->setContent(QStringLiteral("search"), tr("Looking…"), {});
    else if (!query().words().isEmpty())
        m_empty->setContent(QStringLiteral("search"), tr("Nothing archived matches."),
                            tr("All words must occur in one message, its sender or its receiver. Hours that are "
                               "missing above are not searched."),
                            tr("Clear the search"));
    else
        m_empty->setContent(QStringLiteral("search"), tr("Type what to look for."),
                            tr("Every word is found anywhere in a text, Chinese too; \"in quotes\" as it stands."));
    // The message a conversation was opened at comes with the second page.
    const int wanted = m_wanted > 0 && talk ? m_model->rowOf(m_wanted) : -1;
    if (wanted >= 0) {
        m_wanted = 0;
        m_table->setCurrentIndex(m_model->index(wanted, 0));
        m_table->scrollTo(m_model->index(wanted, 0), QAbstractItemView::PositionAtCenter);
    }
}

void ArchiveSearch::readOnNearEnds()
{
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    if (m_model->rowCount() > 0 && (bottom < 0 || bottom + archiveRowsAhead >= m_model->rowCount()))
        m_model->more();
}

void ArchiveSearch::inspectRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        Q_EMIT inspect({});
        return;
    }
    const ArchivedMessage &message = m_model->message(row);
    Inspection what;
    what.title = ArchivedMessagesModel::talkWords(message.talk);
    what.subtitle = m_zone.dateTime(message.time * 1000);
    what.fields = {{tr("Sender"), visibleText(message.from)},
                   {message.talk.kind == ChatKind::Group ? tr("Group ID") : tr("Receiver"), visibleText(message.to)},
                   {tr("Text"), visibleText(message.text)},
                   {QStringLiteral("MsgSeq"), QString::number(message.seq)},
                   {QStringLiteral("MsgRandom"), QString::number(message.random)},
                   {tr("File of the hour (Beijing)"), beijinghour::name(message.hour)}};
    what.raw = QJsonObject{{QStringLiteral("MsgBody"), message.body}};
    what.ids = idsOf(message);
    Q_EMIT inspect(what);
}

HistoryQuery ArchiveSearch::shown() const
{
    if (!m_model->isTalk())
        return query();
    HistoryQuery talk;
    talk.talk = m_model->talk();
    return talk;
}

QJsonObject ArchiveSearch::exportFacts() const
{
    const HistoryQuery wanted = shown();
    QJsonObject query;
    if (wanted.kind)
        query.insert(QStringLiteral("kind"), chatWord(*wanted.kind));
    QJsonObject facts{{QStringLiteral("filter"), wanted.text}, {QStringLiteral("query"), query}};
    if (wanted.talk)
        facts.insert(QStringLiteral("conversation"), wanted.talk->kind == ChatKind::Group
                                                         ? wanted.talk->first
                                                         : wanted.talk->first + QLatin1Char(' ') + wanted.talk->second);
    return facts;
}

void ArchiveSearch::exportShown()
{
    if (m_model->rowCount() > 0)
        requestExport(m_table);
}

} // namespace imdesk
