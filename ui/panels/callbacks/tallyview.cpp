// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/tallyview.h"

#include "core/base/plaintext.h"
#include "core/callbacks/eventsentence.h"
#include "core/callbacks/eventwatch.h"
#include "core/callbacks/filter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/viewhint.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int stripWidth = 242;
constexpr int stripHeight = 28;
constexpr qsizetype commandWords = 80;

QString answerName(const EventTally::Answer &answer)
{
    if (answer.people)
        return TallyView::tr("people refused");
    if (answer.code != 0 && !answer.refuses)
        return TallyView::tr("%1, which refuses nothing").arg(answer.code);
    if (answer.code == 0 && answer.http == 200) // of commands that wait and of those that do not
        return TallyView::tr("allowed or accepted");
    CallbackEvent event;
    event.httpStatus = answer.http;
    event.answerCode = answer.code;
    return answerWords(event);
}

/// What the events with an answer meet, and as few others as can be said.
QString answerCondition(const EventTally::Answer &answer, const std::vector<EventTally::Answer> &all)
{
    const QString condition = QStringLiteral("answer = %1 and http = %2").arg(answer.code).arg(answer.http);
    if (answer.people) // only these let people be refused one by one
        return condition + QStringLiteral(" and cmd in {before-friend-add, before-friend-answer, before-group-invite}");
    // Only of these the service heeds no code.
    const QString heedless = QStringLiteral("cmd in {before-friend-add, before-friend-answer}");
    if (answer.code != 0 && !answer.refuses)
        return condition + QStringLiteral(" and ") + heedless;
    const bool shared = answer.code != 0 && std::ranges::any_of(all, [&answer](const EventTally::Answer &other) {
                            return other.http == answer.http && other.code == answer.code && !other.refuses;
                        });
    return shared ? condition + QStringLiteral(" and not ") + heedless : condition;
}

} // namespace

/// Bars a second, two pixels wide; a refused event is a notch in the contrasting colour at the foot.
class TallyView::Strip : public QWidget
{
  public:
    explicit Strip(EventWatch &watch, QWidget *parent) : QWidget(parent), m_watch(watch)
    {
        setFixedSize(stripWidth, stripHeight);
    }

  protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setPen(theme.border);
        painter.drawLine(0, height() - 1, width(), height() - 1);
        const auto seconds = m_watch.tally().strip(m_watch.nowMs());
        int most = 1;
        for (const EventTally::Second &second : seconds)
            most = std::max(most, second.events);
        int x = 1;
        for (const EventTally::Second &second : seconds) {
            if (second.events > 0) {
                const int tall = std::max(2, second.events * (height() - 2) / most);
                painter.fillRect(x, height() - 1 - tall, 2, tall, theme.accent);
            }
            if (second.refused > 0)
                painter.fillRect(x - 1, height() - 5, 4, 4, theme.bad);
            x += 2;
        }
    }

  private:
    EventWatch &m_watch;
};

TallyView::TallyView(EventWatch &watch, QWidget *parent)
    : QWidget(parent),
      m_watch(watch),
      m_strip(new Strip(watch, this)),
      m_words(plainLabel(Theme::Font::Caption, this, true)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("callbacksTally"));
    m_words->setObjectName(QStringLiteral("callbacksTallyWords"));
    m_words->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("callbacksCounters"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gapWide);
    layout->addWidget(m_strip);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_button);
    connect(&m_watch, &EventWatch::changed, this, [this] {
        if (isVisible())
            showCounts();
    });
    connect(m_button, &QPushButton::clicked, this, &TallyView::openCounters);
    retranslate();
}

void TallyView::showCounts()
{
    const QLocale locale;
    const auto seconds = m_watch.tally().strip(m_watch.nowMs());
    int minute = 0;
    int peak = 0;
    for (std::size_t i = seconds.size() - 60; i < seconds.size(); ++i) {
        minute += seconds[i].events;
        peak = std::max(peak, seconds[i].events);
    }
    // The receiver counts requests since it was started; the log has what came before that, too.
    m_words->setText(tr("In the log of the last minute: %1 events, at most %2 a second · %3 of %4 counted here "
                        "answered with a refusal")
                         .arg(locale.toString(minute), locale.toString(peak),
                              locale.toString(m_watch.tally().refused()), locale.toString(m_watch.tally().events())));
    m_strip->setAccessibleName(m_words->text());
    m_strip->update();
}

QTableWidget *TallyView::addCounters(QDialog *dialog, const QString &name, const QString &title,
                                     const QStringList &headers, const QList<Row> &rows)
{
    auto *table = new QTableWidget(int(rows.size()), int(headers.size()), dialog);
    table->setObjectName(name);
    setupTable(table, name, title);
    table->setHorizontalHeaderLabels(headers);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(headers.size()); ++column) {
            auto *item = new QTableWidgetItem(rows[row].cells[column]);
            item->setData(Qt::UserRole, rows[row].condition);
            if (column > 0) // numbers
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    setViewHint(table, tr("Nothing has been counted yet."));
    auto *heading = plainLabel(Theme::Font::Strong, dialog);
    heading->setText(title);
    dialog->layout()->addWidget(heading);
    dialog->layout()->addWidget(table);
    connect(table, &QTableWidget::cellActivated, dialog, [this, dialog, table](int row) {
        const QString condition = table->item(row, 0)->data(Qt::UserRole).toString();
        if (condition.isEmpty())
            return; // the line of all other commands
        Q_EMIT conditionChosen(condition);
        dialog->close();
    });
    return table;
}

void TallyView::openCounters()
{
    auto *dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("countersDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Counters"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setSpacing(Theme::gap);
    const QLocale locale;
    const auto count = [&](qint64 value) { return locale.toString(value); };
    const auto ms = [&](int value) { return value < 0 ? QString() : tr("up to %1").arg(locale.toString(value)); };
    QList<Row> byCommand;
    for (const EventTally::Command &one : m_watch.tally().commands())
        byCommand.append({one.name.isEmpty() ? QString() : QStringLiteral("cmd = ") + Filter::quoted(one.name),
                          {one.name.isEmpty() ? tr("others") : visibleText(one.name, commandWords), count(one.events),
                           count(one.refused), ms(one.medianMs), ms(one.slowMs)}});
    QList<Row> byAnswer;
    const std::vector<EventTally::Answer> answers = m_watch.tally().answers();
    for (const EventTally::Answer &one : answers) {
        byAnswer.append(
            {answerCondition(one, answers), {answerName(one), count(one.events), ms(one.medianMs), ms(one.slowMs)}});
    }
    addCounters(dialog, QStringLiteral("countersTable"), tr("By command"),
                {tr("Command"), tr("Events"), tr("Refused"), tr("Answered in ms, half of them"), tr("99 of 100")},
                byCommand);
    auto *answersTable =
        addCounters(dialog, QStringLiteral("answersTable"), tr("By answer"),
                    {tr("Answer"), tr("Events"), tr("Answered in ms, half of them"), tr("99 of 100")}, byAnswer);
    answersTable->setMaximumHeight(180); // a handful of answers; commands need the room
    auto *close = new QPushButton(tr("Close"), dialog);
    close->setObjectName(QStringLiteral("countersClose"));
    connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    layout->addWidget(close, 0, Qt::AlignRight);
    scrollParts(layout);
    resizeWithin(dialog, {900, 560}); // all columns of both tables
    dialog->open();
}

void TallyView::retranslate()
{
    m_button->setText(tr("Counters…"));
    m_button->setAccessibleName(tr("Counters by command, answer and latency"));
    showCounts();
}

} // namespace imdesk
