// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"

#include <QHash>
#include <QString>

#include <optional>

namespace imdesk {

/// A text of the catalogue in the reader's language, or in English with that said.
struct CatalogueText
{
    QString text;
    bool englishOnly = false; ///< asked for in Chinese, there only in English
};

/// Titles of commands and help on their fields in English and Simplified Chinese. The English is the catalogue's own;
/// the Chinese stands in commands_zh.json, and limits that follow a pattern ("<=100 bytes") are put into words here.
/// Immutable. `language` as in a locale name.
class CommandWords
{
  public:
    CommandWords();

    QString title(const CatalogueCommand &command, const QString &language) const;
    CatalogueText meaning(const CatalogueField &field, const QString &language) const;
    CatalogueText constraint(const CatalogueField &field, const QString &language) const;
    /// Any other sentence of the catalogue.
    CatalogueText sentence(const QString &english, const QString &language) const;
    /// What the documentation says about the plan or the switch that a command needs; nothing when it needs none.
    std::optional<CatalogueText> planNote(const CatalogueCommand &command, const QString &language) const;

    /// All that one may look for it by: path, titles in both languages, older names, and the program's own word for it.
    QString findable(const CatalogueCommand &command) const;
    /// The Chinese title, empty when there is none.
    QString chineseTitle(const QString &path) const { return m_titles.value(path); }
    QString chinesePhrase(const QString &english) const { return m_phrases.value(english); }
    QString chineseField(const QString &key) const { return m_fields.value(key); }
    QStringList chinesePaths() const { return m_titles.keys(); }

  private:
    QHash<QString, QString> m_titles;  ///< by path
    QHash<QString, QString> m_fields;  ///< by last part of the name
    QHash<QString, QString> m_phrases; ///< by the English text
};

} // namespace imdesk
