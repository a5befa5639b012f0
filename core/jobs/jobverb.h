// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/base/json.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace imdesk {

/// A text of the table of verbs, told in the language of the moment: the table is made once, the language may change.
struct JobText
{
    const char *context = nullptr; ///< none: a term of the service, the same in every language
    const char *source = "";

    QString operator()() const;
};

/// One column of a job's rows.
struct JobField
{
    enum class Kind {
        Text,
        Id,     ///< of a person
        Group,  ///< ID of a group, or of a topic of a community
        Number, ///< whole, of 32 bits, as all numbers of the service's are
        Word,   ///< one of `words`
        Message ///< what people read: the blanks around it belong to it
    };
    QString name;
    bool required = false;
    JobText meaning;
    Kind kind = Kind::Text;
    QStringList words = {};
    qsizetype maxBytes = 0; ///< of a text, where the catalogue tells none; 0: no limit is known

    /// What the service calls it, such as UserID; empty where it has words of our own.
    QString serviceName() const { return meaning.context ? QString() : QString::fromUtf8(meaning.source); }
    /// Why a value, which is not empty, is none of this field; empty when it may be.
    QString problem(const QString &value) const;
};

/// One row of a job with what its request needs besides.
struct JobRow
{
    qint64 number = 0;     ///< from 1
    QJsonObject values;    ///< texts by field, arguments of the plan filled in
    quint32 random = 0;    ///< the same in every try, so that the service can tell a second copy
    bool repeated = false; ///< it may have been carried out before, for its outcome was lost
    qint64 sentMs = 0;
    QString requestId = {}; ///< of the call whose answer was lost
    QString misread = {};   ///< why it cannot be right, found where it was read
    bool setBack = false;   ///< of a row that was sent: a retry has set it back before
    quint32 sequence = 0;   ///< the same in every try too; grows from row to row of a job

    QString text(QLatin1String name) const { return values.value(name).toString(); }
};

/// What became of a row. Values are kept in the journal. Skipped rows cannot be right; a protected one was left out by
/// the rules of the moment, and may go when they have changed.
enum class JobState { Pending = 0, Done = 1, Failed = 2, Skipped = 3, Unknown = 4, Sent = 5, Protected = 6 };
QString jobStateWord(JobState state);

struct JobOutcome
{
    qint64 row = 0;
    JobState state = JobState::Done;
    int code = 0;
    QString message;        ///< of the service, untrusted
    QString word;           ///< the service's own term for the end: Imported, "already a member"
    QString requestId = {}; ///< of the call that told it; kept of rows that are not done
};

/// The reading that tells whether a row whose answer was lost has been carried out.
struct JobReadBack
{
    QString path;
    QJsonObject body;
};
enum class JobFound { Yes, No, Unclear };

/// One kind of bulk work: what a row holds, how rows become calls, what the answers say.
struct JobVerb
{
    /// Doing a row a second time: nothing new (Harmless), or another effect that nobody wants.
    enum class Repeat { Harmless, Effect };

    QString name;
    JobText title;
    QString command;
    QList<JobField> fields;
    QString list;           ///< the request's list that rows fill; empty: one row a call
    int perCall = 1;        ///< where the catalogue tells no limit
    QStringList keys;       ///< rows with equal values here may share a call
    bool exclusive = false; ///< calls with the same key collide, so one at a time
    bool ordered = false;   ///< calls of one lane leave in the order of their rows
    Repeat repeat = Repeat::Harmless;
    bool changes = true;        ///< false: it only reads
    bool destructive = false;   ///< what it ends is gone for good
    QSet<int> doneWhenRepeated; ///< codes that say "it was done before"
    QSet<int> halveOn;          ///< codes by which one bad row fails the whole call
    bool profileTags = false;   ///< takes columns named Tag_Profile_... too
    QString delivers;           ///< of a verb that sends: the field that says to whom
    std::function<QJsonObject(const QList<JobRow> &, Dialect)> body;
    /// What the answer says of rows; rows it does not name are done.
    std::function<QList<JobOutcome>(const QList<JobRow> &, const QJsonObject &)> read;
    std::function<std::optional<JobReadBack>(const JobRow &)> readBack;
    std::function<JobFound(const JobRow &, const Result<QJsonObject> &)> found;
    /// Where a page leaves it unclear, the page before it; nothing where there is none.
    std::function<std::optional<JobReadBack>(const JobReadBack &, const QJsonObject &)> pageBefore;

    // For rows that are of several kinds.
    std::function<const JobVerb *(const JobRow &)> stepOf; ///< the verb that makes the call of a row
    std::function<QString(const JobRow &)> wrong;          ///< why a row cannot be right, before the catalogue is asked
    std::function<QString(const JobRow &)> key;            ///< instead of the values of `keys`
    std::function<QString(const JobRow &)> lane;           ///< what collides, instead of the key

    bool takes(const QString &field) const;
    QStringList fieldNames() const;
    qsizetype rowsPerCall(const Catalogue &catalogue) const;
    QString keyOf(const JobRow &row) const;
    QString laneOf(const JobRow &row) const { return lane ? lane(row) : keyOf(row); }
    /// The verb whose call carries this row: mostly this one.
    const JobVerb &step(const JobRow &row) const
    {
        const JobVerb *other = stepOf ? stepOf(row) : nullptr;
        return other ? *other : *this;
    }
    /// Why a row cannot be right: a field that is missing or not what it should be, or what the catalogue says against
    /// the request; empty when it can.
    QString problem(const JobRow &row, const Catalogue &catalogue, Dialect dialect) const;
    /// People and groups a row is about, as "field: id", for the rules of what is protected.
    static QStringList objects(const JobRow &row);
};

/// Those that people choose.
const QList<JobVerb> &jobVerbs();
/// Any of them, or the one of an undo; null when there is none of that name.
const JobVerb *jobVerb(const QString &name);

// The verbs, one file an area.
QList<JobVerb> peopleJobs();
QList<JobVerb> groupJobs();
QList<JobVerb> messageJobs();

/// The entries of an answer's list by the ID each names. Rows may name the same one: each takes the next of its
/// entries, in the order of the list, and the last one where there are fewer.
class AnswerItems
{
  public:
    AnswerItems(const QJsonObject &reply, QLatin1String list, QLatin1String idKey);
    std::optional<QJsonObject> take(const QString &id);

  private:
    QHash<QString, QList<QJsonObject>> m_items;
};

/// Of a row that a reply with an entry for each row leaves out: silence is no success.
JobOutcome untoldOutcome(const JobRow &row);
/// Outcomes out of a list with one entry a row, found by the row's field.
QList<JobOutcome> outcomesByList(const QList<JobRow> &rows, const QJsonObject &reply, QLatin1String list,
                                 QLatin1String idKey, QLatin1String codeKey, QLatin1String infoKey,
                                 QLatin1String field);

} // namespace imdesk
