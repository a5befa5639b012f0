// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/commandwords.h"
#include "ui/shell/palettesource.h"

namespace imdesk {

class AccountFinder;
class ErrorText;
class GroupFinder;
class MainWindow;

/// Finds groups for the palette, and says what is not known of them yet.
class GroupPaletteSource : public PaletteSource
{
  public:
    GroupPaletteSource(GroupFinder &groups, MainWindow &window) : m_groups(groups), m_window(window) {}
    QList<PaletteItem> find(Kind kind, const QString &words, int limit) const override;
    QString lack(Kind kind, const QString &words) const override;

  private:
    static bool isAsked(Kind kind, const QString &words)
    {
        return kind == Kind::Group || (kind == Kind::Any && !words.isEmpty());
    }

    GroupFinder &m_groups;
    MainWindow &m_window;
};

/// Finds known accounts for the palette, which are read when somebody looks for one, and takes what is typed after "@"
/// for an ID when none is known by it.
class PeoplePaletteSource : public PaletteSource
{
  public:
    PeoplePaletteSource(AccountFinder &accounts, MainWindow &window) : m_accounts(accounts), m_window(window) {}
    QList<PaletteItem> find(Kind kind, const QString &words, int limit) const override;
    QString lack(Kind kind, const QString &words) const override;

  private:
    static bool isAsked(Kind kind, const QString &words)
    {
        return kind == Kind::Person || (kind == Kind::Any && !words.isEmpty());
    }
    PaletteItem item(const QString &title, const QString &subtitle, const QString &account) const;

    AccountFinder &m_accounts;
    MainWindow &m_window;
};

/// Finds error codes for the palette: "!10015".
class ErrorPaletteSource : public PaletteSource
{
  public:
    ErrorPaletteSource(const ErrorText &errors, const Catalogue &catalogue, MainWindow &window)
        : m_errors(errors), m_catalogue(catalogue), m_window(window)
    {
    }
    QList<PaletteItem> find(Kind kind, const QString &words, int limit) const override;

  private:
    const ErrorText &m_errors;
    const Catalogue &m_catalogue;
    MainWindow &m_window;
};

/// Finds commands of the service for the palette and opens them in the explorer.
class ApiPaletteSource : public PaletteSource
{
  public:
    ApiPaletteSource(const Catalogue &catalogue, MainWindow &window) : m_catalogue(catalogue), m_window(window) {}
    QList<PaletteItem> find(Kind kind, const QString &words, int limit) const override;

  private:
    const Catalogue &m_catalogue;
    CommandWords m_words;
    MainWindow &m_window;
};

} // namespace imdesk
