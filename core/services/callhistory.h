// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QList>
#include <QObject>

namespace imdesk {

/// One call of the explorer as it is remembered: what was asked without secrets and message texts, and how it ended.
struct PastCall
{
    qint64 atMs = 0; ///< Unix time of the sending
    QString path;
    QJsonObject request; ///< redacted
    bool cut = false;    ///< the request was too large to keep
    bool ok = false;
    QString kind; ///< kindName() of the error, empty when ok
    int code = 0; ///< the service's, when it refused
    int elapsedMs = 0;
    QString requestId;

    friend bool operator==(const PastCall &, const PastCall &) = default;
};

template <>
FieldTable fieldsOf<PastCall>();

/// The last calls of one profile, kept as JSON Lines that only the owner can read. Bounded; redacts what it is given,
/// so that nothing secret can reach the file. Lines that cannot be read are passed over.
class CallHistory : public QObject
{
    Q_OBJECT

  public:
    static constexpr qsizetype maxCalls = 500;
    static constexpr qsizetype maxRequestBytes = 8 * 1024;

    /// `file` is made when something is written.
    explicit CallHistory(QString file, QObject *parent = nullptr);

    /// Reads the file; call once. Kind::Storage when it is there and cannot be read.
    Result<Done> load();
    /// Newest first.
    const QList<PastCall> &calls() const { return m_calls; }
    /// The last call of this command, null when there is none.
    const PastCall *last(const QString &path) const;
    /// Remembers and writes it; what could not be written stays in memory and is told.
    Result<Done> add(PastCall call);
    Result<Done> clear();
    QString file() const { return m_file; }

  Q_SIGNALS:
    void added();
    void cleared();

  private:
    Result<Done> append(const PastCall &call);
    Result<Done> rewrite();

    QString m_file;
    QList<PastCall> m_calls;
    qsizetype m_lines = 0; ///< in the file
};

} // namespace imdesk
