// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventlog.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/filterbook.h"

#include <QWidget>

class QAction;
class QCompleter;
class QMenu;
class QPushButton;
class QScrollArea;
class QStringListModel;
class QTimer;
class QToolButton;

namespace imdesk {

class DisplayZone;
class EventLogModel;
class FilterBox;
class WrapLayout;

/// Everything that makes up the filter of the callback log: the field with completion, filters used before and named
/// ones, and chips that are switched on and off, each with its count.
class FilterBar : public QWidget
{
    Q_OBJECT

  public:
    /// Log and zone must outlive it.
    FilterBar(EventLog &log, const DisplayZone &zone, QWidget *parent = nullptr);
    ~FilterBar() override;

    FilterBox *box() const { return m_box; }
    FilterBook &book() { return m_book; }
    /// Field and chips that are on, together; nothing while the field is not valid.
    std::optional<Filter> filter() const;
    /// What the field alone says.
    std::expected<Filter, FilterError> parsed(const QString &text) const;
    /// Counts the rows of the chips anew: what they say of times may mean others now.
    void recount();
    /// Adds a condition to the field.
    void narrow(const QString &condition);
    /// Makes a chip of the field.
    void pin();
    void addChip(const QString &text);
    int chipCount() const { return int(m_chips.size()); }
    /// Whose keys these are in the window, apart from those of the filter with that name; empty for nobody's.
    QString ownerOf(const QKeySequence &keys, const QString &name) const;
    /// Empties field and chips.
    void clear();
    void retranslate();

  Q_SIGNALS:
    void changed();
    void nameRequested(const QString &text);
    /// Why nothing was pinned.
    void statusMessage(const QString &words);
    /// A filter could not be kept.
    void troubled(const imdesk::ApiError &error);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    struct Chip;
    void complete();
    void put(const QString &choice);
    void fillMenu();
    void makeNamedActions();
    void showChip(const Chip &chip);
    void removeChip(const Chip *chip);

    EventLog &m_log;
    const DisplayZone &m_zone;
    FilterBook m_book;
    FilterBox *m_box;
    QPushButton *m_pin;
    QPushButton *m_saved;
    QMenu *m_menu;
    WrapLayout *m_chipLayout;
    QScrollArea *m_chipArea; ///< around it
    QCompleter *m_completer;
    QStringListModel *m_choices;
    QTimer *m_settled;
    qsizetype m_completeFrom = 0, m_completeTo = 0;
    std::vector<std::unique_ptr<Chip>> m_chips;
    QList<QAction *> m_namedActions; ///< one a named filter, in their order
};

} // namespace imdesk
