// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventreplay.h"

#include <QTableWidget>

namespace imdesk {

/// The answers of a replay beside those of before. Of many those go first that are as they were: whoever replays a log
/// looks for the others.
class ReplayTable : public QTableWidget
{
    Q_OBJECT

  public:
    static constexpr int shownRows = 500;
    /// What differs or failed may be more than that, up to so many.
    static constexpr int shownOthers = 10'000;

    explicit ReplayTable(QWidget *parent = nullptr);

    void addResult(const ReplayResult &result);
    void forget();
    /// How many of how many are shown; empty where all are.
    QString shownWords() const;
    void retranslate();

  private:
    bool isOther(int row) const;
    void makeRoom();
    void dropFirst(bool other);

    int m_all = 0;    ///< answers
    int m_others = 0; ///< those that differ or failed
    int m_othersShown = 0;
};

} // namespace imdesk
