// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/rehearsalwords.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QLocale>

namespace imdesk {

namespace {

constexpr qsizetype longestLine = 300;

struct RehearsalWords
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalWords)
};

} // namespace

void tellRehearsal(MessageBar &bar, const JobRehearsalReport &report)
{
    const QLocale locale;
    QStringList lines;
    for (const JobDelivery &delivery : report.deliveries)
        lines << RehearsalWords::tr("%1: messages %2, receivers %3")
                     .arg(visibleText(delivery.object, longestLine), locale.toString(delivery.messages),
                          locale.toString(delivery.receivers));
    for (const WorldChange &change : report.changes)
        lines << visibleText(
            QStringLiteral("%1 %2: %3 \u2192 %4").arg(change.object, change.field, change.before, change.after),
            longestLine);
    for (const auto &[row, problem] : report.failures)
        lines << RehearsalWords::tr("Row %1: %2").arg(row).arg(visibleText(problem, longestLine));
    for (const QString &words : report.uncopied)
        lines << visibleText(words, longestLine);
    const bool whole =
        report.counts.done == report.counts.total && report.refusal.isEmpty() && report.uncopiedCount == 0;
    QStringList notes;
    // What a send does is no change of anything.
    if (report.messages > 0)
        notes << RehearsalWords::tr("Messages delivered there: %1, to %2 people or groups.")
                     .arg(locale.toString(report.messages), locale.toString(report.receiverCount));
    notes << RehearsalWords::tr("Nothing was changed in the app.") << report.refusal << report.note;
    if (report.uncopiedCount > 0)
        notes << RehearsalWords::tr("What could not be copied is not as it is in the app: %1, listed in the details.")
                     .arg(locale.toString(report.uncopiedCount));
    if (report.changeCount > report.changes.size())
        notes
            << RehearsalWords::tr("Only the first %1 changes are listed.").arg(locale.toString(report.changes.size()));
    if (report.repeats > 0)
        notes
            << RehearsalWords::tr("Rows that are the same as an earlier one: %1.").arg(locale.toString(report.repeats));
    if (report.trims > 0)
        notes << RehearsalWords::tr("Values with blanks around them, which are left out: %1.")
                     .arg(locale.toString(report.trims));
    notes.removeAll(QString());
    bar.showMessage(whole ? MessageBar::Kind::Ok : MessageBar::Kind::Warning,
                    RehearsalWords::tr("In the sandbox %1 of %Ln row(s) were done. Changes: %2", nullptr,
                                       static_cast<int>(report.counts.total))
                        .arg(locale.toString(report.counts.done), locale.toString(report.changeCount)),
                    joinSentences(notes),
                    report.left > 0
                        ? RehearsalWords::tr("%1 further rows were not rehearsed.").arg(locale.toString(report.left))
                        : QString(),
                    lines.join(QLatin1Char('\n')));
}

} // namespace imdesk
