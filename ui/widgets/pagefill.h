// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

class QScrollArea;

namespace imdesk {

/// The header of a table and three of its rows.
constexpr int leastListHeight = 144;

/// The part of a section that takes what its other parts leave, at least so many pixels. It scrolls for itself, so what
/// it would like to have must not make the whole section scroll.
void fillPage(QWidget *part, int leastHeight = leastListHeight);

/// The column that such a part stands in: lines of words that wrap keep their room beside it.
class PageColumn : public QVBoxLayout
{
  public:
    using QVBoxLayout::QVBoxLayout;

    int heightForWidth(int width) const override;

  private:
    mutable bool m_asksLeast = false;
};

/// A page begins anew, with something else: it is shown from its top, with all that scrolls in it or around it.
void scrollToTop(QWidget *page);

/// The nearest one that a part is scrolled in, null where there is none.
QScrollArea *scrollAreaAround(const QWidget *part);

} // namespace imdesk
