// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/gapbar.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workingbutton.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace imdesk {

namespace {

constexpr qsizetype groupWords = 60;
constexpr int noteDelayMs = 1'000;
constexpr int groupRole = Qt::UserRole; // of a hole; a pause has none
constexpr int firstRole = Qt::UserRole + 1;
constexpr int lastRole = Qt::UserRole + 2;

/// The hole an item of the list stands for: by its numbers, for others come and go meanwhile.
std::vector<SequenceHole>::const_iterator holeOf(const QListWidgetItem *item, const std::vector<SequenceHole> &holes)
{
    if (!item || !item->data(groupRole).isValid())
        return holes.end();
    return std::ranges::find_if(holes, [item](const SequenceHole &hole) {
        return item->data(groupRole).toString() == hole.group && item->data(firstRole).toLongLong() == hole.first &&
               item->data(lastRole).toLongLong() == hole.last;
    });
}

} // namespace

GapBar::GapBar(CallbackHub &hub, const DisplayZone &zone, QWidget *parent)
    : QWidget(parent),
      m_hub(hub),
      m_zone(zone),
      m_words(plainLabel(Theme::Font::Caption, this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("callbacksGaps"));
    m_words->setObjectName(QStringLiteral("callbacksGapWords"));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setObjectName(QStringLiteral("callbacksGapButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gapWide);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_button);
    hide();
    connect(m_button, &QPushButton::clicked, this, &GapBar::openList);
    connect(&m_hub, &CallbackHub::storeChanged, this, &GapBar::readPauses);
    connect(&m_hub, &CallbackHub::attachChanged, this, [this] {
        // One that has gone may have left its place to the next.
        if (m_hub.attached() != m_whose || (m_whose && !m_attached)) {
            m_pauses.clear(); // of the other log; while a listener is away, what is known of its own stays
            // What is looked up is answered by nobody any more.
            m_whose = m_hub.attached();
            m_attached = m_whose;
            ++m_logTurn;
            m_looking = false;
            if (m_look)
                setWorking(m_look, false);
        }
        showGaps();
        readPauses();
    });
    connect(&m_hub, &CallbackHub::logReplaced, this, [this] {
        m_pauses.clear();
        showGaps();
        readPauses();
    });
    connect(&m_hub, &CallbackHub::stateChanged, this, [this] {
        readPauses();
        // The store notes what has just begun with its next turn.
        QTimer::singleShot(noteDelayMs, this, &GapBar::readPauses);
    });
    connect(&m_hub.watch(), &EventWatch::changed, this, [this] {
        if (m_hub.gaps().turn() != m_shownTurn)
            showGaps();
    });
    connect(&m_zone, &DisplayZone::changed, this, &GapBar::showGaps);
    readPauses();
    retranslate();
}

void GapBar::setLookup(Lookup lookup)
{
    m_lookup = std::move(lookup);
    showGaps();
}

void GapBar::readPauses()
{
    m_hub.readPauses(this, [this](const std::vector<ListeningPause> &pauses) {
        m_pauses = pauses;
        showGaps();
    });
}

QString GapBar::pauseWords(const ListeningPause &pause) const
{
    if (pause.until == 0)
        return tr("Nothing is received since %1").arg(m_zone.dateTime(pause.from));
    return tr("Nothing was received %1 to %2").arg(m_zone.dateTime(pause.from), m_zone.dateTime(pause.until));
}

QString GapBar::holeWords(const SequenceHole &hole) const
{
    const QString group = visibleText(hole.group, groupWords);
    const QString when = m_zone.dateTime(hole.afterMs);
    if (hole.isOfNotes())
        return hole.first == hole.last
                   ? tr("%1: %2 not seen before %3 (probably the note of who joined or left)")
                         .arg(group)
                         .arg(hole.first)
                         .arg(when)
                   : tr("%1: %2 to %3 not seen before %4 (probably the notes of who joined or left)")
                         .arg(group)
                         .arg(hole.first)
                         .arg(hole.last)
                         .arg(when);
    return hole.first == hole.last
               ? tr("%1: %2 not seen before %3 (probably missing)").arg(group).arg(hole.first).arg(when)
               : tr("%1: %2 to %3 not seen before %4 (probably missing)")
                     .arg(group)
                     .arg(hole.first)
                     .arg(hole.last)
                     .arg(when);
}

QStringList GapBar::sentences() const
{
    QStringList out;
    for (const ListeningPause &pause : m_pauses)
        out << pauseWords(pause);
    for (const SequenceHole &hole : m_hub.gaps().told()) {
        if (!hole.isOfNotes())
            out << holeWords(hole);
    }
    return out;
}

void GapBar::showGaps()
{
    m_shownTurn = m_hub.gaps().turn();
    const QStringList all = sentences();
    setVisible(!all.isEmpty());
    if (!all.isEmpty())
        m_words->setText(all.back());
    m_button->setText(tr("%n gap(s)…", nullptr, int(all.size())));
    fillList();
}

void GapBar::openList()
{
    auto *dialog = new QDialog(this); // below the panel, through which the menu of a group leads on
    dialog->setObjectName(QStringLiteral("gapsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Gaps in the log"));
    m_list = new QListWidget(dialog);
    m_list->setObjectName(QStringLiteral("gapsList"));
    m_list->setAccessibleName(dialog->windowTitle());
    setIdMenu(m_list, [](const QModelIndex &index) {
        const QVariant group = index.data(groupRole);
        return group.isValid() ? QList{NamedId::group(group.toString())} : QList<NamedId>();
    });
    auto *hint = plainLabel(Theme::Font::Caption, dialog, true);
    hint->setWordWrap(true);
    hint->setText(tr("The service numbers the messages of a group. A number that has not arrived is probably a lost "
                     "callback; the history of the group says for certain. What is found there is put into the log, "
                     "marked as backfilled."));
    m_look = new QPushButton(tr("Look in history"), dialog);
    m_look->setObjectName(QStringLiteral("gapsLook"));
    m_found = new MessageBar(dialog);
    m_found->setObjectName(QStringLiteral("gapsMessage"));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(hint);
    layout->addWidget(m_found);
    layout->addWidget(m_list, 1);
    auto *close = new QPushButton(tr("Close"), dialog);
    close->setObjectName(QStringLiteral("gapsClose"));
    connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_look);
    layout->addLayout(buttons);
    const auto showButton = [this] {
        setWorking(m_look, m_looking,
                   m_lookup && m_list->currentItem() && m_list->currentItem()->data(groupRole).isValid());
    };
    connect(m_list, &QListWidget::currentItemChanged, dialog, showButton);
    connect(m_look, &QPushButton::clicked, dialog, [this] {
        const std::vector<SequenceHole> holes = m_hub.gaps().told();
        if (const auto hole = holeOf(m_list->currentItem(), holes); hole != holes.end())
            lookUp(SequenceHole(*hole)); // the list may change while it is looked up
    });
    fillList();
    showButton();
    resizeWithin(dialog, {640, 400});
    dialog->open();
}

void GapBar::fillList()
{
    if (!m_list)
        return;
    const std::vector<SequenceHole> holes = m_hub.gaps().told();
    const auto chosen = holeOf(m_list->currentItem(), holes);
    const auto row = chosen == holes.end() ? -1 : int(m_pauses.size()) + int(chosen - holes.begin());
    m_list->clear();
    for (const ListeningPause &pause : m_pauses)
        m_list->addItem(pauseWords(pause));
    for (const SequenceHole &hole : holes) {
        auto *item = new QListWidgetItem(holeWords(hole), m_list);
        item->setData(groupRole, hole.group);
        item->setData(firstRole, hole.first);
        item->setData(lastRole, hole.last);
    }
    m_list->setCurrentRow(row >= 0 ? row : m_list->count() - 1);
}

void GapBar::lookUp(const SequenceHole &hole)
{
    m_looking = true;
    setWorking(m_look, true);
    m_found->clear();
    m_lookup(hole, this, [this, hole, turn = m_logTurn](const Result<HoleFinding> &found) {
        if (turn != m_logTurn)
            return;
        if (!found) {
            endLook(hole, found);
            return;
        }
        m_hub.backfill(found->messages, this, [this, hole, turn, finding = *found](const Result<Done> &kept) {
            if (turn != m_logTurn)
                return;
            // What is in no log is still missing, and can be looked up again.
            if (kept)
                m_hub.explain(finding.looked, finding.words);
            endLook(hole, finding, kept);
        });
    });
}

void GapBar::endLook(const SequenceHole &hole, const Result<HoleFinding> &found, const Result<Done> &kept)
{
    m_looking = false;
    tellFound(hole, found, kept);
    showGaps();
}

// The dialog stands before the panel, which tells it where the dialog was closed meanwhile.
void GapBar::tellFound(const SequenceHole &hole, const Result<HoleFinding> &found, const Result<Done> &kept)
{
    const QString group = visibleText(hole.group, groupWords);
    if (!found || !kept) {
        const ApiError &error = found ? kept.error() : found.error();
        const QString words = (found ? tr("What was found in the history of %1 is not in the log")
                                     : tr("The history of %1 could not be read"))
                                  .arg(group);
        if (m_found)
            m_found->showMessage(MessageBar::Kind::Error, words, visibleText(error.message));
        ApiError named = error; // in the panel nothing else says of which group
        named.message = tr("%1: %2", "what is not known: why").arg(words, error.message);
        Q_EMIT troubled(named);
        return;
    }
    if (found->unreadable) {
        const qint64 count = qMin<qint64>(hole.last - hole.first + 1, std::numeric_limits<int>::max());
        const QString gone = tr("%Ln number(s) of %1 cannot be read and are told no more. %2", nullptr, int(count))
                                 .arg(group, found->words);
        if (m_found)
            m_found->showMessage(MessageBar::Kind::Warning, gone);
        Q_EMIT statusMessage(gone);
        return;
    }
    const QString words = tr("%Ln message(s) found in the history of %1. %2", nullptr, int(found->messages.size()))
                              .arg(group, found->words);
    if (m_found)
        m_found->showMessage(MessageBar::Kind::Ok, words);
    Q_EMIT statusMessage(words);
}

void GapBar::retranslate()
{
    m_button->setAccessibleName(tr("Gaps in the log"));
    showGaps();
}

} // namespace imdesk
