// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace imdesk {

struct JobVerb;

/// Which column of the rows feeds which field of a verb, or which value stands for all rows. Fields of profiles that
/// an app has made for itself join the others: by the names of columns, or by hand.
class JobFieldsForm : public QWidget
{
    Q_OBJECT

  public:
    /// How columns find their fields: by their names, by their order, or all that was chosen into one field.
    enum class Match { ByName, ByOrder, Chosen };

    explicit JobFieldsForm(QWidget *parent);

    /// `group` is the value of the field of that name, where the group is known.
    void setVerb(const JobVerb &verb, const QString &group);
    /// `source` tells one source from another; in one of the same `layout` each column lies where it did, whatever it
    /// is called. `home` is the field of what was chosen.
    void setColumns(const QStringList &columns, Match match, const QString &source, const QString &layout,
                    const QString &home);

    /// What somebody has chosen: fields with their columns, -1 for none.
    QHash<QString, int> chosen() const;
    /// Chooses the same as once before where nobody has chosen yet.
    void recall(const QHash<QString, int> &columns);

    /// Fields with their columns; -1 for those that are fed by none though a reader of the file would find one.
    QList<QPair<QString, int>> columns() const;
    /// Fields with a value for all rows.
    QJsonObject values() const;
    /// Needed fields that neither a column nor a value for all rows gives. Each is marked where it stands, once there
    /// are columns.
    QStringList missing() const;
    /// Columns that feed nothing.
    QList<int> unused() const;

  Q_SIGNALS:
    void changed();
    /// Somebody has chosen a column for a field.
    void columnChosen();
    /// A name that no field can have.
    void refused(const QString &words);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    /// What somebody has chosen for a field: no guess takes its place as long as the source is the same.
    struct Choice
    {
        int column;
        QString heading; ///< empty where columns have none
        QString layout;
    };
    struct Line
    {
        QString field;
        QComboBox *place;
        QLineEdit *value;
        QLabel *lack; ///< that it is needed and not given
    };
    void build();
    void addLine(const QString &field, const QString &label);
    void markMissing();
    void addTag();
    /// The columns to choose from.
    void offer(const Line &line, int column);
    /// The one that finds its field by itself.
    void fill(const Line &line);
    /// Where the chosen column lies now.
    int placeOf(const Choice &choice) const;
    int columnFor(const QString &field) const;
    /// Whether a reader of the file would take some column for it that nobody has named.
    bool isFoundUnasked(const QString &field) const;

    const JobVerb *m_verb = nullptr;
    QString m_source, m_layout, m_home;
    QStringList m_columns;
    QHash<QString, Choice> m_choices; ///< by field, even while there is no line for it
    QStringList m_tags;               ///< fields beside the verb's own that there are lines for
    QStringList m_ownTags;            ///< those added by hand
    Match m_match = Match::ByOrder;
    QFormLayout *m_form;
    QList<Line> m_lines;
    QWidget *m_tagBox;
    QLineEdit *m_tag;
    QPushButton *m_addTag;
};

} // namespace imdesk
