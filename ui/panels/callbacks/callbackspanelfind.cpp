// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the panel that finds: filter, history, colours, marks, the menu of a row and what the inspector adds.
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventlogmodel.h"
#include "core/callbacks/eventsentence.h"
#include "core/callbacks/filterfield.h"
#include "core/callbacks/filterhint.h"
#include "ui/panels/callbacks/answertools.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/eventconditions.h"
#include "ui/panels/callbacks/eventcontext.h"
#include "ui/panels/callbacks/eventinspection.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/panels/callbacks/filterbar.h"
#include "ui/panels/callbacks/historyview.h"
#include "ui/panels/callbacks/namefilterdialog.h"
#include "ui/panels/callbacks/notedialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int fieldsInHint = 5; // completion tells the others
constexpr int peopleInMenu = 6;
constexpr qsizetype filterInWords = 120;
constexpr qsizetype menuTextLimit = 40;

QString menuText(const QString &text) { return literalText(visibleText(text, menuTextLimit)); }

} // namespace

void CallbacksPanel::checkFilter(const QString &text)
{
    const auto filter = m_bar->parsed(text);
    const bool wasBehind = isBehindFilter();
    if (!filter)
        m_filter->setInvalid(filter.error().message, filter.error().position, rowsOfFilter());
    else if (filter->isEmpty() && m_bar->chipCount() == 0)
        m_filter->setNeutral(
            tr("Words are looked for in people, group, text and command. Fields: from = alice and text ~ \"http\". "
               "More: "
               "%1")
                .arg(shortFieldNames().mid(0, fieldsInHint).join(QLatin1String(", ")) + QStringLiteral(" \u2026")));
    else
        m_filter->setValid(tr("Valid"));
    if (wasBehind != isBehindFilter()) {
        showFooter();
        showPage();
    }
}

bool CallbacksPanel::isBehindFilter() const { return m_filter->state() == FilterBox::State::Invalid; }

QString CallbacksPanel::rowsOfFilter() const
{
    const QString text = inHistory() ? m_historyFilter : m_model->filter().text();
    return text.isEmpty() ? tr("The rows shown are not filtered.")
                          : tr("The rows shown are those of: %1").arg(visibleText(text, filterInWords));
}

void CallbacksPanel::applyFilter(const QString &text)
{
    checkFilter(text);
    const std::optional<Filter> filter = m_bar->filter();
    if (!filter || filter->text() == m_model->filter().text())
        return;
    leaveHistory();
    m_model->setFilter(*filter);
}

void CallbacksPanel::adoptZone()
{
    const QTimeZone zone = m_zone.convert(QDateTime::currentMSecsSinceEpoch()).timeZone();
    m_model->setTimeZone(zone);
    m_history->model().setTimeZone(zone);
    // "10:00" and "today" mean other moments now, in every filter that is in use.
    m_bar->recount();
    showColours();
    checkFilter(m_filter->text());
    const auto live = m_bar->parsed(m_model->filter().text());
    if (live && live->asksTimes())
        m_model->setFilter(*live);
    else
        showProgress();
    // What was searched, not what is being typed since.
    if (const auto searched = m_bar->parsed(m_historyFilter); inHistory() && searched && searched->asksTimes())
        searchHistory(*searched);
    m_inspected = 0;
    inspectSelected();
}

void CallbacksPanel::narrow(const QString &condition) { m_bar->narrow(condition); }

bool CallbacksPanel::inHistory() const { return m_stack->currentWidget() == m_history; }

EventView *CallbacksPanel::shownView() const { return inHistory() ? m_history->view() : m_view; }

EventLogModel *CallbacksPanel::shownModel() const { return inHistory() ? &m_history->model() : m_model; }

void CallbacksPanel::searchHistory()
{
    const std::optional<Filter> filter = m_bar->filter();
    if (filter && (!m_hub.storePath().isEmpty() || m_hub.attached()))
        searchHistory(*filter);
}

void CallbacksPanel::searchHistory(const Filter &filter)
{
    m_history->model().setTimeZone(m_zone.convert(QDateTime::currentMSecsSinceEpoch()).timeZone());
    m_historyFilter = filter.text();
    m_history->start(m_hub, filter);
    m_stack->setCurrentWidget(m_history);
    showPage();
    showFooter();
    showActions();
}

void CallbacksPanel::leaveHistory()
{
    if (!inHistory())
        return;
    m_stack->setCurrentWidget(m_card);
    if (isBehindFilter())
        checkFilter(m_filter->text()); // the rows are others now
    showPage();
    showFooter();
    showActions();
}

void CallbacksPanel::setFiltersFile(const QString &path)
{
    if (const Result<Done> opened = m_bar->book().open(path); !opened)
        Q_EMIT problemFound(opened.error().message, {});
}

void CallbacksPanel::nameFilter(const QString &text)
{
    m_bar->book().renew();
    QStringList taken;
    for (const NamedFilter &named : m_bar->book().named())
        taken << named.name;
    auto *dialog = new NameFilterDialog(
        text, [this](const QKeySequence &keys, const QString &name) { return m_bar->ownerOf(keys, name); }, taken,
        window());
    connect(dialog, &NameFilterDialog::named, this, [this](const NamedFilter &filter) {
        if (const Result<Done> kept = m_bar->book().keep(filter); !kept)
            m_message->showMessage(MessageBar::Kind::Error, visibleText(kept.error().message));
    });
    dialog->open();
}

void CallbacksPanel::showColours()
{
    std::vector<Filter> filters;
    QStringList colours;
    for (const NamedFilter &named : m_bar->book().named()) {
        const auto filter = m_bar->parsed(named.text);
        if (named.colour.isEmpty() || !filter)
            continue;
        filters.push_back(*filter);
        colours << named.colour;
    }
    for (EventView *view : {m_view, m_history->view()})
        view->setColours(colours);
    for (EventLogModel *model : {m_model, &m_history->model()})
        model->setColourFilters(filters);
    if (const auto searched = m_bar->parsed(m_historyFilter); inHistory() && searched && m_history->lacksBodies())
        searchHistory(*searched);
}

void CallbacksPanel::toggleMark()
{
    const EventRemarksPtr remarks = m_hub.log().remarks();
    const QList<qint64> seqs = shownView()->selectedSeqs();
    const bool all = std::ranges::all_of(seqs, [&](qint64 seq) { return remarks->marks.contains(seq); });
    for (const qint64 seq : seqs)
        m_hub.remark(seq, !all, remarks->notes.value(seq));
}

void CallbacksPanel::writeNote()
{
    const CallbackEvent event = selectedEvent();
    if (event.seq == 0)
        return;
    const EventRemarksPtr remarks = m_hub.log().remarks();
    const QString place = m_hub.attached() ? tr("Kept in the log of the listener, for everybody attached to it")
                                           : tr("Kept in the log on this computer");
    auto *dialog = new NoteDialog(eventSentence(event), remarks->notes.value(event.seq), place, window());
    connect(&m_hub, &CallbackHub::logReplaced, dialog, &NoteDialog::loseEvent);
    const AttachClient *whose = m_hub.attached();
    connect(&m_hub, &CallbackHub::attachChanged, dialog,
            [&hub = m_hub, dialog, whose, alive = QPointer(whose), panel = QPointer(this)] {
                // In another log the number means another event; and without the panel nobody takes the note.
                if (panel && hub.attached() == whose && alive == whose)
                    dialog->setReachable(hub.canRemark());
                else
                    dialog->loseEvent();
            });
    connect(dialog, &NoteDialog::noted, this, [this, seq = event.seq](const QString &note) {
        m_hub.remark(seq, m_hub.log().remarks()->marks.contains(seq), note);
    });
    dialog->open();
}

void CallbacksPanel::showProgress()
{
    const EventLogModel::Progress &progress = m_model->progress();
    const QLocale locale;
    m_stopScan->setVisible(progress.scanning && progress.scanned > 0 && !m_model->filter().isEmpty());
    if (m_filter->state() == FilterBox::State::Valid) {
        const QString hits = locale.toString(m_model->rowCount());
        const QString total = locale.toString(m_hub.log().size());
        QString words;
        if (progress.tooSlow)
            words = tr("Stopped: the regular expression is too slow for these texts. %1 rows found.").arg(hits);
        else if (progress.stopped)
            words = tr("Stopped: %1 found in %2 of %3 rows").arg(hits, locale.toString(progress.scanned), total);
        else if (!m_model->isCurrent() || progress.scanning)
            words = tr("Filtering %1 of %2").arg(locale.toString(progress.scanned), total);
        else if (const QString hint = bareFieldHint(m_model->filter()); m_model->rowCount() == 0 && !hint.isEmpty())
            words = tr("Valid: %1 of %2 rows").arg(hits, total) + QStringLiteral(" \u00B7 ") + hint;
        else
            words = tr("Valid: %1 of %2 rows").arg(hits, total);
        if (progress.gaveUp > 0 && !progress.tooSlow)
            words = joinSentences({words, tr("(%Ln row(s) could not be decided)", nullptr, int(progress.gaveUp))});
        m_filter->setValid(words);
    }
    showFooter();
    showPage();
    if (m_wanted != 0 && m_view->select(m_wanted))
        m_wanted = 0;
}

void CallbacksPanel::showEffects(const QString &requestId)
{
    if (const OwnCall *call = m_hub.ownCalls().withRequest(requestId)) {
        m_bar->clear();
        m_filter->setText(OwnCalls::filterOf(*call));
        return;
    }
    m_message->showMessage(MessageBar::Kind::Info, tr("No callback is expected"),
                           tr("The service sends none for this call, or the call is too long ago."));
}

void CallbacksPanel::showContext(const CallbackEvent &event, Inspection shown)
{
    if (const QString note = m_hub.log().remarks()->notes.value(event.seq); !note.isEmpty())
        shown.fields.prepend({tr("Our note"), visibleText(note)});
    addCause(shown, event, m_hub.ownCalls(), m_hub.log(), m_zone);
    Q_EMIT inspect(shown);
    readContext(m_hub, m_zone, event, this, [this, seq = event.seq, shown](const QList<QPair<QString, QString>> &more) {
        if (m_inspected != seq || more.isEmpty())
            return;
        Inspection whole = shown;
        whole.fields += more;
        Q_EMIT inspect(whole);
    });
}

void CallbacksPanel::fillPeople(QMenu *menu, const QStringList &people)
{
    for (const QString &person : people)
        menu->addAction(tr("Only %1", "person").arg(menuText(person)), this,
                        [this, person] { narrow(personCondition(person)); });
}

void CallbacksPanel::popUpMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("callbacksMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CallbackEvent event = selectedEvent();
    if (event.seq != 0) {
        QStringList people = event.sender.split(QLatin1Char('\n'), Qt::SkipEmptyParts) + event.receiverList();
        people.removeDuplicates();
        people = people.first(qMin<qsizetype>(people.size(), peopleInMenu));
        fillPeople(menu, people);
        menu->addActions({m_onlyGroup, m_onlyCommand, m_notCommand});
        menu->addSeparator();
        for (const EventCondition &condition : cellConditions(event, shownView()->currentColumn()))
            menu->addAction(condition.words, this, [this, filter = condition.filter] { narrow(filter); });
        menu->addSeparator();
        menu->addActions({m_mark, m_note, m_openGroup});
        QList<NamedId> ids;
        for (const QString &person : std::as_const(people))
            ids << NamedId::account(person);
        if (!event.group.isEmpty())
            ids << NamedId::group(event.group);
        addIdMenus(menu, this, ids, event.group);
        menu->addSeparator();
    }
    menu->addActions({m_followAction, m_searchAction, m_saveAction});
    if (m_tools)
        menu->addAction(m_tools->replaySelectedAction());
    menu->popup(at);
}

} // namespace imdesk
