// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/workthread.h"
#include "core/jobs/jobplan.h"
#include "ui/panels/jobs/sourcereader.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace imdesk {

class Dialogs;

/// Where the rows of a new job come from: a file, a pasted list or what was chosen on the screen; how it is read, and
/// its first rows as they will be. A pasted list is read as a file is.
class JobSourceBox : public QWidget
{
    Q_OBJECT

  public:
    JobSourceBox(Dialogs &dialogs, QWidget *parent);
    ~JobSourceBox() override;

    void setFile(const QString &path);
    void setPasted(const QString &text);
    /// `words` say what they are.
    void setChosen(const JobList &chosen, const QString &words);
    /// Words that name a column where they stand in a first row.
    void setKnown(const QStringList &known) { m_known = known; }
    /// Reads the first rows anew; hasRead() follows.
    void read();

    /// Not all rows of the file were seen yet, so that none of its columns is known for sure.
    bool isReading() const { return m_reading; }
    const QString &path() const { return m_path; }
    const JobList &chosen() const { return m_chosen; }
    bool usesFile() const { return !m_path.isEmpty(); }
    bool usesChosen() const { return !usesFile() && !m_chosen.ids.isEmpty(); }
    /// The first row names the columns.
    bool hasHeadings() const { return m_named; }
    /// As they are called, or numbered.
    const QStringList &columns() const { return m_columns; }
    /// Neither a name nor a value of any row stands in it.
    bool isBlank(int column) const;
    /// Tells one source from another, whose columns mean something else.
    QString key() const;
    /// The same as long as each column lies where it did, even where it is called otherwise, such as in another
    /// encoding.
    QString layout() const;
    /// Why the rows cannot be had, once they are not read any more. What a pasted list has beyond its first rows is
    /// read for this where it is not yet; hasRead() may come before the answer. A file that has changed is read anew,
    /// for its columns may lie elsewhere now; failed() says so once more behind hasRead().
    std::optional<ApiError> trouble();
    /// Puts the rows, or where they stand, into a plan; `columns` are those that feed its fields, -1 for none.
    void fill(JobPlan &plan, const QList<QPair<QString, int>> &columns) const;

    /// What stands beside the choice of a file.
    void addBeside(QWidget *widget);
    /// The first rows; its place is up to the owner.
    QWidget *preview() const { return m_previewBox; }

  Q_SIGNALS:
    void hasRead();
    /// Other rows, or the same ones read otherwise, are on their way.
    void beginsAnew();
    /// All rows were seen, where some were shown before.
    void hasSeenAll();
    void failed(const imdesk::ApiError &error);
    /// What was chosen on the screen, or the file, is not wanted any more.
    void left();
    /// Whether there are rows to be read at all, wherever from; not once they could not be.
    void given(bool some);

  private:
    /// How people want a source to be read; kept for each while the window is open.
    struct Wish
    {
        std::optional<bool> headings;
        QString separator, sheet;
    };

    void makeWidgets();
    void arrange();
    void connectParts();
    void showChoices();
    void readPasted();
    void readFile();
    /// Reads a pasted list to its end, elsewhere.
    void readRest();
    void showFirst(const SourceRows &rows);
    /// All rows were seen.
    void takeRest(const SourceRows &rows);
    void showColumns();
    /// Over the first rows: how they are read, and what is not seen in the file.
    void showWords();
    void fail(const ApiError &error);
    ApiError changedMeanwhile() const;
    JobFile file() const;
    bool isText() const;

    Dialogs &m_dialogs;
    QString m_path;
    JobList m_chosen;
    QString m_chosenWords;
    QStringList m_known, m_columns, m_sheets;
    SourceRows m_seen;
    QHash<QString, Wish> m_wishes; ///< by path; a pasted list has none
    std::optional<ApiError> m_trouble;
    quint64 m_edits = 0; ///< of the pasted list
    bool m_named = false, m_reading = false;
    bool m_partly = false;  ///< of a pasted list only the first rows were read
    bool m_changed = false; ///< it is read anew for the file has changed
    QTimer m_pause;         ///< in which somebody may go on writing
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0); ///< choice of rows
    QPushButton *m_choose, *m_drop;
    QLabel *m_name, *m_previewWords;
    QPlainTextEdit *m_pasted;
    QHBoxLayout *m_line;
    QCheckBox *m_headings;
    QComboBox *m_encoding, *m_separator, *m_sheet;
    QWidget *m_previewBox;
    QTableWidget *m_preview;
    std::unique_ptr<WorkThread> m_worker;
};

} // namespace imdesk
