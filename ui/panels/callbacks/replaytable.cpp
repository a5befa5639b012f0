// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/replaytable.h"

#include "core/base/plaintext.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/eventsentence.h"
#include "ui/widgets/viewhint.h"

#include <QHeaderView>
#include <QLocale>

namespace imdesk {

namespace {

constexpr qsizetype answerShown = 200;
constexpr int otherRole = Qt::UserRole; // of the first cell

QString answerCell(const QString &command, int code, const QString &info)
{
    if (code == 0) { // in the words of the log
        CallbackEvent event;
        event.command = command;
        event.httpStatus = 200;
        const QString words = answerWords(event);
        return info.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, visibleText(info, answerShown));
    }
    return info.isEmpty() ? QString::number(code)
                          : QStringLiteral("%1 %2").arg(code).arg(visibleText(info, answerShown));
}

bool answersOtherwise(const ReplayResult &result)
{
    return result.item.hasAnswer && result.reply.usable && !result.isSame();
}

} // namespace

ReplayTable::ReplayTable(QWidget *parent) : QTableWidget(0, 4, parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < 3; ++column)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void ReplayTable::addResult(const ReplayResult &result)
{
    const bool other = answersOtherwise(result) || !result.reply.usable;
    ++m_all;
    m_others += other ? 1 : 0;
    m_othersShown += other ? 1 : 0;
    const int row = rowCount();
    insertRow(row);
    const QString what = result.item.seq > 0
                             ? QStringLiteral("%1 \u00B7 %2").arg(result.item.seq).arg(aliasOf(result.item.command))
                             : aliasOf(result.item.command);
    const QString now = result.reply.usable ? answerCell(result.item.command, result.reply.code, result.reply.info)
                                            : visibleText(result.reply.words, answerShown);
    const QString mark = answersOtherwise(result) ? tr("%1 (different)").arg(now) : now;
    const QString before =
        result.item.hasAnswer ? answerCell(result.item.command, result.item.code, result.item.info) : tr("none");
    const QStringList cells{what, before, mark, QString::number(result.ms)};
    for (int column = 0; column < cells.size(); ++column)
        setItem(row, column, new QTableWidgetItem(cells.at(column)));
    item(row, 0)->setData(otherRole, other);
    makeRoom();
}

bool ReplayTable::isOther(int row) const { return item(row, 0)->data(otherRole).toBool(); }

void ReplayTable::makeRoom()
{
    if (rowCount() > shownRows && rowCount() > m_othersShown)
        dropFirst(false);
    if (m_othersShown > shownOthers) {
        dropFirst(true);
        --m_othersShown;
    }
}

void ReplayTable::dropFirst(bool other)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isOther(row) == other) {
            removeRow(row);
            return;
        }
    }
}

void ReplayTable::forget()
{
    setRowCount(0);
    m_all = m_others = m_othersShown = 0;
}

QString ReplayTable::shownWords() const
{
    const QLocale locale;
    const QString shown = locale.toString(rowCount());
    const QString all = locale.toString(m_all);
    if (rowCount() == m_all)
        return {};
    if (m_others == 0)
        return tr("The last %1 of %2 answers are shown.").arg(shown, all);
    if (m_othersShown == m_others)
        return tr("%1 of %2 answers are shown, among them all %3 that differ or failed.")
            .arg(shown, all, locale.toString(m_others));
    return tr("%1 of %2 answers are shown, among them the last %3 of %4 that differ or failed.")
        .arg(shown, all, locale.toString(m_othersShown), locale.toString(m_others));
}

void ReplayTable::retranslate()
{
    setAccessibleName(tr("Answers"));
    setViewHint(this, tr("The answers come here."));
    setHorizontalHeaderLabels({tr("Event"), tr("Before"), tr("Now"), tr("ms")});
}

} // namespace imdesk
