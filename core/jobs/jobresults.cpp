// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobstore.h"

#include <QCoreApplication>
#include <QHash>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

struct JobResultsText
{
    Q_DECLARE_TR_FUNCTIONS(JobStoreText)
};

/// What a field tells of people, for redaction; of what is not known here, what somebody wrote.
Holds held(const QString &field)
{
    static const QHash<QString, Holds> known{
        {u"account"_s, Holds::Person}, {u"from"_s, Holds::Person},  {u"to"_s, Holds::Person},
        {u"owner"_s, Holds::Person},   {u"group"_s, Holds::Group},  {u"id"_s, Holds::Group},
        {u"nick"_s, Holds::Name},      {u"name"_s, Holds::Name},    {u"card"_s, Holds::Name},
        {u"remark"_s, Holds::Name},    {u"face"_s, Holds::Name},    {u"request"_s, Holds::Body},
        {u"seconds"_s, Holds::Plain},  {u"type"_s, Holds::Plain},   {u"force"_s, Holds::Plain},
        {u"role"_s, Holds::Plain},     {u"join"_s, Holds::Plain},   {u"muteall"_s, Holds::Plain},
        {u"seq"_s, Holds::Plain},      {u"source"_s, Holds::Plain}, {u"allow"_s, Holds::Plain},
        {u"row"_s, Holds::Plain},      {u"entry"_s, Holds::Plain},  {u"command"_s, Holds::Plain},
        {u"planned"_s, Holds::Plain},  {u"parts"_s, Holds::Plain}};
    return known.value(field, Holds::Text);
}

/// The same of the word for a row's end.
Holds heldByWord(const QString &verb)
{
    if (verb == "groups create"_L1)
        return Holds::Group;
    const bool term = verb == "accounts check"_L1 || verb == "members add"_L1;
    return term ? Holds::Plain : Holds::Text;
}

} // namespace

Result<TableSource> JobStore::results(const QString &folder, bool failedOnly)
{
    Result<JobStore> opened = open(folder, Mode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    auto store = std::make_shared<JobStore>(std::move(*opened));
    struct Ends
    {
        std::shared_ptr<JobStore> store;
        std::optional<sqlite::Statement> row;
        std::optional<ApiError> trouble;
    };
    auto ends = std::make_shared<Ends>();
    ends->store = store;
    Result<sqlite::Statement> one =
        store->m_database->prepare("SELECT state, code, message, word FROM rows WHERE row = ?");
    if (!one)
        return std::unexpected(one.error());
    ends->row.emplace(std::move(*one));
    TableSource table;
    table.rowCount = failedOnly ? -1 : store->m_info.counts.total;
    table.columns << ExportColumn{u"row"_s, JobResultsText::tr("Row"), 8};
    for (const QString &field : store->m_fields) {
        // An undo has a field of that name, and no two columns share one.
        const QString key = field == "row"_L1 ? u"of_row"_s : field;
        table.columns << ExportColumn{key, key, 18, held(field)};
    }
    table.columns << ExportColumn{u"state"_s, JobResultsText::tr("State"), 10}
                  << ExportColumn{u"code"_s, JobResultsText::tr("Code"), 8}
                  << ExportColumn{u"message"_s, JobResultsText::tr("Message"), 40, Holds::Text}
                  << ExportColumn{u"status"_s, JobResultsText::tr("Status"), 16, heldByWord(store->m_verb->name)};
    table.next = [ends, failedOnly](QList<Cell> &cells) {
        for (;;) {
            JobStore &store = *ends->store;
            const Result<std::optional<JobRow>> row = store.nextRow(false);
            if (!row)
                ends->trouble = row.error();
            if (!row || !*row)
                return false;
            ends->row->reset();
            ends->row->bind(1, (*row)->number);
            const Result<bool> found = ends->row->step();
            if (!found) {
                ends->trouble = found.error();
                return false;
            }
            const bool has = *found;
            const JobState state = has ? static_cast<JobState>(ends->row->integer(0)) : JobState::Pending;
            if (failedOnly && state != JobState::Failed && state != JobState::Unknown && state != JobState::Skipped &&
                state != JobState::Protected)
                continue;
            cells = {(*row)->number};
            for (const QString &field : std::as_const(ends->store->m_fields))
                cells << Cell(IdText{(*row)->values.value(field).toString()});
            cells << Cell(jobStateWord(state));
            cells << (has && ends->row->integer(1) != 0 ? Cell(ends->row->integer(1)) : Cell());
            cells << Cell(has ? ends->row->text(2) : QString()) << Cell(has ? ends->row->text(3) : QString());
            return true;
        }
    };
    table.trouble = [ends] { return ends->trouble; };
    return table;
}

} // namespace imdesk
