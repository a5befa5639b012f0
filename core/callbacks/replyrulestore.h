// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/callbacks/replyrule.h"

namespace imdesk {

/// Keeps the reply rules of a profile in one JSON file, replaced as a whole.
class ReplyRuleStore
{
  public:
    explicit ReplyRuleStore(QString path) : m_path(std::move(path)) {}
    QString path() const { return m_path; }
    /// No file is an empty list. A damaged file is an error and stays where it is, as is one whose rules cannot be used
    /// together or do not say what they do. Each rule has a name.
    Result<QList<ReplyRule>> load() const;
    Result<Done> save(const QList<ReplyRule> &rules) const;

  private:
    QString m_path;
};

} // namespace imdesk
