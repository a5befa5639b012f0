// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/base/whendone.h"
#include "core/services/itemrun.h"

#include <QObject>

#include <functional>

namespace imdesk {

class BusyBar;
class GroupWrites;
class MessageBar;

/// Follows writes to their end: progress with Cancel, a card for what failed with the reason of each item, a note with
/// Undo for what went well.
class WriteReport : public QObject
{
    Q_OBJECT

  public:
    /// Undoes what was done to these items, which is noted down under these numbers.
    using Undo = std::function<void(const QStringList &done, const QList<qint64> &entries)>;

    WriteReport(const ErrorText &errors, BusyBar *busy, MessageBar *message, QObject *parent);

    /// `doing` is "Muting"; `words` makes the sentence for a number of items done.
    void follow(const QList<ItemRun *> &runs, const QString &doing, const std::function<QString(int)> &words,
                const Undo &undo = {});
    /// A single write.
    template <class T>
    void follow(QFuture<Result<T>> call, const QString &doing, const QString &words,
                const std::function<void()> &undo = {})
    {
        begin(doing);
        whenDone(call, this, [this, words, undo](const Result<T> &result) {
            end();
            if (result)
                succeed(words, undo);
            else
                fail(result.error());
        });
    }
    /// Takes back what is noted down, as the audit does it, with progress and Cancel between the calls; `words` makes
    /// the sentence for a number of accounts for which it is done. What did not come back is told with its reason.
    void takeBack(GroupWrites &writes, const QString &groupId, const QList<qint64> &entries,
                  const std::function<QString(int)> &words, const std::function<void()> &then = {});
    /// The same where the accounts are not counted.
    void takeBack(GroupWrites &writes, const QString &groupId, const QList<qint64> &entries, const QString &words,
                  const std::function<void()> &then = {})
    {
        takeBack(writes, groupId, entries, [words](int) { return words; }, then);
    }
    void succeed(const QString &words, const std::function<void()> &undo = {}, int items = 1);
    void fail(const ApiError &error);
    ErrorExplanation explain(const ApiError &error) const;

  Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo, int items);
    void statusMessage(const QString &text);
    void refused(const imdesk::ApiError &error);

  private:
    struct Batch;
    void begin(const QString &doing, bool cancellable = false);
    void end();
    void showProgress(const QString &doing, qint64 done, qint64 total);
    void tellTaken(const TakenBack &taken, const std::function<QString(int)> &words);
    void finish(const std::shared_ptr<Batch> &batch);

    const ErrorText &m_errors;
    BusyBar *m_busy;
    MessageBar *m_message;
    int m_open = 0;
};

} // namespace imdesk
