// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QTranslator>

namespace imdesk {

/// A translator that remembers the English of the short texts it gave out, so that what is shown can be found by it,
/// too. Texts are asked for in any thread.
class RememberingTexts : public QTranslator
{
  public:
    /// Longer ones are sentences, which nobody looks for by name. Characters.
    static constexpr qsizetype longest = 60;

    QString translate(const char *context, const char *source, const char *disambiguation, int number) const override;
    /// Empty where it gave out no such text. Two that look alike in this language are both in it, a line each.
    QString englishOf(const QString &shown) const;

  private:
    mutable QMutex m_lock;
    mutable QHash<QString, QString> m_english;
};

} // namespace imdesk
