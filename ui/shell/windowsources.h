// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QTranslator>

namespace imdesk {

class MainWindow;

/// The Chinese of the program's texts, whatever language it shows, so that both find what they name.
class ChineseTexts
{
  public:
    ChineseTexts();
    /// Empty where it knows none.
    QString of(const QString &context, const QString &english) const;

  private:
    QTranslator m_texts;
};

/// The sections of the window, for plain text and commands.
class SectionSource : public PaletteSource
{
  public:
    explicit SectionSource(MainWindow &window) : m_window(window) {}
    QList<PaletteItem> find(Kind kind, const QString &words, int limit) const override;

  private:
    MainWindow &m_window;
    ChineseTexts m_chinese;
};

/// Every action of the menu bar and of the section shown.
class CommandSource : public PaletteSource
{
  public:
    explicit CommandSource(MainWindow &window) : m_window(window) {}
    QList<PaletteItem> find(Kind kind, const QString &words, int limit) const override;

  private:
    MainWindow &m_window;
    ChineseTexts m_chinese;
};

/// What the signs mean and which keys there are.
class HelpSource : public PaletteSource
{
  public:
    explicit HelpSource(MainWindow &window) : m_window(window) {}
    QList<PaletteItem> find(Kind kind, const QString &words, int limit) const override;

  private:
    MainWindow &m_window;
};

} // namespace imdesk
