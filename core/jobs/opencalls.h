// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>
#include <optional>

namespace imdesk {

/// Which rows share a call: those of one key, as they come, with so many keys waiting for more rows at a time.
class OpenCalls
{
  public:
    /// A row joins the call of its key; gives the keys whose calls are whole by that, in the order they leave. `lane`
    /// of rows that may not overtake those of another key in the same one.
    QStringList add(const QString &key, const std::optional<QString> &lane, qsizetype perCall);
    /// The keys of all others, when there are no more rows.
    QStringList closeAll();

  private:
    static constexpr size_t mostOpen = 64;
    struct Open
    {
        qsizetype rows = 0;
        qint64 age = 0;
        std::optional<QString> lane;
    };
    void closeOldest(QStringList &closed);

    std::map<QString, Open> m_open;
    qint64 m_age = 0;
};

} // namespace imdesk
