// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/send/sendreceivers.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/models/groupfinder.h"
#include "core/models/groupwords.h"
#include "core/models/notificationreceivers.h"
#include "core/services/notificationids.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablesetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace imdesk {

namespace {

constexpr int namesInNote = 3;
constexpr int receiverRowsShown = 4;

/// The first of the texts that are no IDs, so that one knows which.
QString quotedSamples(const QStringList &texts)
{
    QStringList shown;
    for (const QString &text : texts.mid(0, namesInNote))
        shown << QStringLiteral("\u201C%1\u201D").arg(visibleText(text, 24));
    return shown.join(QStringLiteral(", ")) + (texts.size() > namesInNote ? QStringLiteral(" …") : QString());
}

/// Rows that are chosen, without a list of them: they may be 200,000.
int chosenRowCount(const QTableView *table)
{
    int rows = 0;
    for (const QItemSelectionRange &range : table->selectionModel()->selection())
        rows += range.left() == 0 ? range.height() : 0; // rows are chosen whole
    return rows;
}

} // namespace

SendReceivers::SendReceivers(NotificationReceivers &chosen, GroupSearch search, GroupFinder *finder, QWidget *parent)
    : QWidget(parent),
      m_chosen(chosen),
      m_search(std::move(search)),
      m_finder(finder),
      m_searchLabel(plainLabel(Theme::Font::Caption, this, true)),
      m_field(new SearchField(this)),
      m_pasteToggle(new QPushButton(this)),
      m_lack(plainLabel(Theme::Font::Caption, this, true)),
      m_matches(new QListWidget(this)),
      m_pasteBox(new QWidget(this)),
      m_paste(new PlainEdit(m_pasteBox)),
      m_pasteFacts(plainLabel(Theme::Font::Caption, m_pasteBox, true)),
      m_pasteAdd(new QPushButton(m_pasteBox)),
      m_pasteCancel(new QPushButton(m_pasteBox)),
      m_table(new QTableView(this)),
      m_count(plainLabel(Theme::Font::Body, this)),
      m_remove(new QPushButton(this)),
      m_note(plainLabel(Theme::Font::Caption, this, true))
{
    build();
    connectParts();
    retranslate();
    showMatches();
    showChosen();
}

void SendReceivers::build()
{
    m_field->setObjectName(QStringLiteral("sendGroupSearch"));
    m_pasteToggle->setObjectName(QStringLiteral("sendPasteToggle"));
    m_lack->setObjectName(QStringLiteral("sendGroupLack"));
    m_matches->setObjectName(QStringLiteral("sendGroupMatches"));
    m_paste->setObjectName(QStringLiteral("sendPasteText"));
    m_pasteFacts->setObjectName(QStringLiteral("sendPasteFacts"));
    m_pasteAdd->setObjectName(QStringLiteral("sendPasteAdd"));
    m_pasteCancel->setObjectName(QStringLiteral("sendPasteCancel"));
    m_table->setObjectName(QStringLiteral("sendGroups"));
    m_count->setObjectName(QStringLiteral("sendGroupCount"));
    m_remove->setObjectName(QStringLiteral("sendGroupRemove"));
    m_note->setObjectName(QStringLiteral("sendGroupNote"));
    m_searchLabel->setBuddy(m_field);
    m_pasteToggle->setCheckable(true);
    m_matches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matches->setTextElideMode(Qt::ElideRight);
    m_paste->setTabChangesFocus(true);
    m_paste->setFixedHeight(92);
    m_pasteFacts->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_lack->setWordWrap(true);
    m_lack->hide();
    m_count->setWordWrap(true);
    m_remove->setIcon(icon(QStringLiteral("close")));
    setButtonRole(m_remove, ButtonRole::Quiet);
    setButtonRole(m_pasteCancel, ButtonRole::Quiet);
    m_pasteBox->hide();

    m_table->setModel(&m_chosen);
    setupTable(m_table, QStringLiteral("sendGroups"), tr("Chosen groups"));
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(NotificationReceivers::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(NotificationReceivers::Id, 110);
    m_table->setColumnWidth(NotificationReceivers::Type, 84);
    m_table->setColumnWidth(NotificationReceivers::Members, 92);
    setGroupMenu(m_matches, [this](const QModelIndex &index) {
        const QString id = index.data(Qt::UserRole).toString();
        return knownMatch(id).value_or(GroupRow(id));
    });
    setGroupMenu(m_table, [this](const QModelIndex &index) { return m_chosen.row(index.row()); });

    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::gap);
    top->addWidget(m_field, 1);
    top->addWidget(m_pasteToggle);
    auto *pasteButtons = new QHBoxLayout;
    pasteButtons->addWidget(m_pasteFacts, 1);
    pasteButtons->addWidget(m_pasteCancel);
    pasteButtons->addWidget(m_pasteAdd);
    auto *pasteColumn = new QVBoxLayout(m_pasteBox);
    pasteColumn->setContentsMargins(0, 0, 0, 0);
    pasteColumn->addWidget(m_paste);
    pasteColumn->addLayout(pasteButtons);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_searchLabel);
    column->addLayout(top);
    column->addWidget(m_lack);
    column->addWidget(m_matches);
    column->addWidget(m_pasteBox);
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addLayout(foot);
}

void SendReceivers::connectParts()
{
    m_field->installEventFilter(this);
    m_matches->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SendReceivers::showMatches);
    if (m_finder)
        connect(m_finder, &GroupFinder::changed, this, &SendReceivers::lookAgain);
    connect(m_matches, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { takeMatch(m_matches->row(item)); });
    connect(m_pasteToggle, &QPushButton::toggled, this, [this](bool open) {
        m_pasteBox->setVisible(open);
        if (open)
            m_paste->setFocus();
    });
    connect(m_paste, &QPlainTextEdit::textChanged, this, &SendReceivers::showPasted);
    connect(m_pasteAdd, &QPushButton::clicked, this, [this] {
        takeIds(typedText(m_paste));
        m_paste->clear();
        m_pasteToggle->setChecked(false);
        m_field->setFocus();
    });
    connect(m_pasteCancel, &QPushButton::clicked, this, [this] {
        m_paste->clear();
        m_pasteToggle->setChecked(false);
        m_field->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &SendReceivers::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SendReceivers::showChosen);
    connect(&m_chosen, &NotificationReceivers::chosenChanged, this, &SendReceivers::showChosen);
    connect(&m_chosen, &NotificationReceivers::chosenChanged, this, &SendReceivers::fitColumns);
    connect(&m_chosen, &NotificationReceivers::detailsChanged, this, &SendReceivers::showChosen);
    connect(&m_chosen, &NotificationReceivers::detailsChanged, this, &SendReceivers::fitColumns);
}

bool SendReceivers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter =
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier);
    if (watched == m_field) {
        if (enter) {
            takeTyped();
            return true;
        }
        if (key->key() == Qt::Key_Down && m_matches->isVisibleTo(this)) {
            m_matches->setCurrentRow(qMax(0, m_matches->currentRow()));
            m_matches->setFocus();
            return true;
        }
    } else if (watched == m_matches) {
        if (enter) {
            takeMatch(m_matches->currentRow());
            return true;
        }
        if (key->key() == Qt::Key_Escape || (key->key() == Qt::Key_Up && m_matches->currentRow() <= 0)) {
            m_field->setFocus();
            return true;
        }
    } else if (watched == m_table && key->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SendReceivers::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void SendReceivers::fitColumns()
{
    // The names take what is left.
    widenToCells(m_table, NotificationReceivers::Id, width() * 2 / 5);
    widenToCells(m_table, NotificationReceivers::Type, width() / 4);
}

void SendReceivers::showMatches()
{
    const QString text = m_field->text().trimmed();
    if (!m_ambiguous.isEmpty() && text != m_ambiguous) {
        m_ambiguous.clear();
        m_note->hide();
    }
    QList<QPair<QString, QString>> found; // words and ID
    if (!text.isEmpty() && m_search) {
        for (const GroupRow &row : m_search(text, matchesShown)) {
            const QString name = row.hasDetails() ? visibleText(row.text(GroupRow::Name), 40) : QString();
            const QString id = visibleText(row.id());
            found.append(
                {name.isEmpty() ? id : tr("%1 · %2 · %3").arg(name, id, groupwords::kind(row.kind)), row.id()});
        }
    }
    // Names come in while somebody is about to click: a list that is made anew under the mouse loses the click.
    if (found != m_found) {
        m_found = found;
        const QListWidgetItem *current = m_matches->currentItem();
        const QString chosen = current ? current->data(Qt::UserRole).toString() : QString();
        m_matches->clear();
        for (const auto &[words, id] : std::as_const(m_found)) {
            auto *item = new QListWidgetItem(words, m_matches);
            item->setData(Qt::UserRole, id);
            if (id == chosen)
                m_matches->setCurrentItem(item);
        }
    }
    const QString lack = m_finder && !text.isEmpty() ? m_finder->lack() : QString();
    m_lack->setText(lack);
    m_lack->setVisible(!lack.isEmpty());
    const int rows = m_matches->count();
    if (rows == 0 && m_matches->hasFocus())
        m_field->setFocus();
    m_matches->setVisible(rows > 0);
    if (rows > 0)
        m_matches->setFixedHeight(rows * m_matches->sizeHintForRow(0) + 2 * m_matches->frameWidth() + 4);
}

void SendReceivers::lookAgain()
{
    // Looking keeps the missing names coming, which nobody needs who is elsewhere.
    if (isVisible() && !m_field->text().trimmed().isEmpty())
        showMatches();
}

void SendReceivers::takeMatch(int row)
{
    if (row < 0 || row >= m_matches->count())
        return;
    const QString id = m_matches->item(row)->data(Qt::UserRole).toString();
    m_field->clear();
    m_field->setFocus();
    m_note->hide();
    if (const std::optional<GroupRow> known = knownMatch(id))
        m_chosen.add(*known);
    else
        m_chosen.add(QStringList{id});
}

std::optional<GroupRow> SendReceivers::knownMatch(const QString &id) const
{
    for (const GroupRow &known : m_search(id, matchesShown)) {
        if (known.id() == id)
            return known;
    }
    return std::nullopt;
}

void SendReceivers::takeTyped()
{
    const QString text = m_field->text().trimmed();
    const IdList list = readGroupIds(text);
    if (list.ids.isEmpty() && list.invalid.isEmpty())
        return;
    // The only group that is found by the whole text is meant by it, and so is the one that has it as its ID.
    const int matches = m_matches->count();
    for (int row = 0; row < matches; ++row) {
        if (matches == 1 || m_matches->item(row)->data(Qt::UserRole).toString() == text) {
            takeMatch(row);
            return;
        }
    }
    if (matches > 1 && std::exchange(m_ambiguous, text) != text) {
        note(tr("Several groups match. Choose one with the arrow keys, or press Enter again to take \u201C%1\u201D for "
                "an ID.")
                 .arg(visibleText(text, 24)));
        return;
    }
    m_ambiguous.clear();
    takeIds(text, strangers(list));
    if (!list.ids.isEmpty())
        m_field->clear();
}

/// What to say where typed texts are no known groups: they may be names, or just unknown.
QStringList SendReceivers::strangers(const IdList &typed) const
{
    QStringList words;
    if (!m_finder)
        return words;
    QStringList unknown;
    for (const QString &id : typed.ids) {
        if (!m_finder->knows(id))
            unknown << id;
    }
    const bool whole = m_finder->lack().isEmpty();
    if (!unknown.isEmpty())
        words << (whole ? tr("No group known here has the ID %1; the service is asked for it.")
                        : tr("No group known so far has the ID %1; the service is asked for it."))
                     .arg(quotedSamples(unknown));
    if (!typed.invalid.isEmpty())
        words << (whole ? tr("No group known here has that in its name.")
                        : tr("No group known so far has that in its name."));
    if (!words.isEmpty() && !whole)
        words << tr("A name is found once it is read.");
    return words;
}

void SendReceivers::note(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void SendReceivers::takeIds(const QString &text, const QStringList &more)
{
    const IdList list = readGroupIds(text);
    const int added = m_chosen.add(list.ids);
    const int known = int(list.ids.size()) - added + list.duplicates;
    QStringList notes;
    if (added > 0 && (known > 0 || !list.invalid.isEmpty()))
        notes << tr("%Ln group(s) added.", nullptr, added);
    if (known > 0)
        notes << tr("%Ln duplicate(s) left out.", nullptr, known);
    if (!list.invalid.isEmpty())
        notes << tr("%Ln not valid: %1. A group ID has 1 to 48 printable ASCII characters.", nullptr,
                    int(list.invalid.size()))
                     .arg(quotedSamples(list.invalid));
    note(joinSentences(notes + more));
}

void SendReceivers::showPasted()
{
    const IdList list = readGroupIds(typedText(m_paste));
    QStringList facts{tr("%Ln group(s)", nullptr, int(list.ids.size()))};
    if (list.duplicates > 0)
        facts << tr("%Ln duplicate(s)", nullptr, list.duplicates);
    if (!list.invalid.isEmpty())
        facts << tr("%Ln not valid: %1", nullptr, int(list.invalid.size())).arg(quotedSamples(list.invalid));
    m_pasteFacts->setText(facts.join(QStringLiteral(" · ")));
    m_pasteAdd->setText(tr("Add %Ln group(s)", nullptr, int(list.ids.size())));
    m_pasteAdd->setEnabled(!list.ids.isEmpty());
}

void SendReceivers::removeSelected()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            rows << row;
    }
    if (!rows.isEmpty())
        m_chosen.remove(rows);
}

void SendReceivers::showChosen()
{
    const int groups = m_chosen.count();
    const int selected = chosenRowCount(m_table);
    m_table->setVisible(groups > 0);
    // As high as its rows, up to four: the form should not begin with an empty table.
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            qBound(1, groups, receiverRowsShown) * rowHeight + 2 * m_table->frameWidth() + 2);
    m_remove->setVisible(groups > 0);
    m_remove->setEnabled(selected > 0);
    m_remove->setText(selected > 0 ? tr("Remove %Ln", nullptr, selected) : tr("Remove"));
    if (groups == 0) {
        m_count->setText(tr("No group chosen yet."));
        return;
    }
    QString text = tr("%Ln group(s)", nullptr, groups);
    const int members = int(qMin<qint64>(m_chosen.knownMembers(), std::numeric_limits<int>::max()));
    const int unknown = m_chosen.unknownSizes();
    if (members > 0)
        text +=
            unknown > 0 ? tr(", at least %Ln member(s)", nullptr, members) : tr(", %Ln member(s)", nullptr, members);
    if (unknown > 0)
        text += tr("; %Ln group(s) of unknown size", nullptr, unknown);
    if (const int missing = m_chosen.notFound(); missing > 0)
        text += QLatin1Char('\n') + tr("%Ln of them not found in this app. Is it the right profile?", nullptr, missing);
    m_count->setText(text);
}

void SendReceivers::retranslate()
{
    m_searchLabel->setText(tr("Gro&ups"));
    m_field->setPlaceholderText(tr("Search by name or ID, or type an ID and press Enter"));
    m_field->setAccessibleName(tr("Groups to notify"));
    m_matches->setAccessibleName(tr("Matching groups"));
    m_pasteToggle->setText(tr("Paste a list"));
    m_paste->setPlaceholderText(tr("Group IDs, one a line or parted by commas"));
    m_paste->setAccessibleName(tr("List of group IDs"));
    m_pasteCancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("Chosen groups"));
    m_chosen.textsChanged();
    showMatches();
    showPasted();
    showChosen();
}

void SendReceivers::focusSearch()
{
    m_field->setFocus();
    m_field->selectAll();
}

void SendReceivers::reset()
{
    m_field->clear();
    m_paste->clear();
    m_pasteToggle->setChecked(false);
    m_note->hide();
}

} // namespace imdesk
