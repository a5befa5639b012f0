// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/requestshape.h"

#include <QJsonValue>
#include <QStringList>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace imdesk {

class ByteCounter;

/// The editor of one scalar (or of one free JSON value) of a request, chosen by what the catalogue says of it. An empty
/// field is no value. What cannot be read as the documented type stays as text in the request, so that nothing is lost
/// and the check names it.
class RequestField : public QWidget
{
    Q_OBJECT

  public:
    /// `kind` is Text or Integer for an item of a list of scalars, else the node's own. `tall` gives a text several
    /// lines.
    RequestField(const RequestNode &node, RequestNode::Kind kind, bool tall, QWidget *parent = nullptr);

    /// A text of several lines: one that is there already, or one that may be long.
    static bool wantsLines(const RequestNode &node, const QJsonValue &value);

    /// Undefined: no value. Leaves the field alone while it says that already.
    void setValue(const QJsonValue &value);
    /// The same where another field was changed: what cannot be read or sent as yet stays while the request still has
    /// what it had.
    void keepValue(const QJsonValue &value);
    /// What takes the keys. Not a focus proxy: Tab would stop at the field too, wherever its editor has been ordered
    /// to.
    QWidget *editor() const;
    /// What a screen reader calls it.
    void setName(const QString &name);
    /// Offered while typing.
    void setSuggestions(const QStringList &known);
    /// Free JSON that cannot be read as yet, or what would not be sent as it is written; the request keeps what it had.
    bool isBroken() const { return m_broken; }
    /// Why what is written would not be sent as it is, as a sentence; empty where it just cannot be read.
    QString doubt() const;
    void retranslate();

  Q_SIGNALS:
    void edited(const QJsonValue &value);
    void brokenChanged();

  private:
    void makeChoice();
    void makeLine();
    void makeLines();
    QString typed() const;
    QJsonValue value() const;
    QJsonValue read(const QString &text, bool *ok) const;
    QString written(const QJsonValue &value) const;
    void onText();

    const RequestNode &m_node;
    RequestNode::Kind m_kind;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    QAction *m_pick = nullptr; ///< offers all known IDs
    QPlainTextEdit *m_lines = nullptr;
    ByteCounter *m_counter = nullptr;
    QJsonValue m_kept = QJsonValue(QJsonValue::Undefined); ///< what the request has
    QString m_doubtTold;
    bool m_broken = false;
    bool m_quiet = false;
    bool m_emptyText = false; ///< the value is a text of no characters, which is not the same as none
};

} // namespace imdesk
