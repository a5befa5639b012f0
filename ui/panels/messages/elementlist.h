// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

#include <QHash>
#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace imdesk {

class ElementForm;

/// The content of a message: its elements one under another, each of a kind that can be chosen, added and taken away.
class ElementList : public QWidget
{
    Q_OBJECT

  public:
    explicit ElementList(QWidget *parent = nullptr);

    QList<api::MsgElement> elements() const;
    /// An empty list gives one empty text.
    void setElements(const QList<api::MsgElement> &elements);
    /// Marks what is missing; true when nothing is.
    bool check();
    /// What is wrong with something that was typed; empty when nothing is.
    QString problem() const;
    /// The first field that check() has marked, brought into view with the focus in it; what is wrong with it.
    QString goToProblem() const;
    /// What was typed and cannot be read yet, element by element.
    QJsonArray typed() const;
    void setTyped(const QJsonArray &texts);
    void retranslate();
    void focusFirst();

  Q_SIGNALS:
    void edited();

  private:
    /// What was written as another kind, for the way back.
    struct Left
    {
        api::MsgElement element;
        QJsonObject typed;
    };
    struct Entry
    {
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        QComboBox *kind = nullptr;
        QPushButton *remove = nullptr;
        ElementForm *form = nullptr;
        QString type = {};
        QHash<QString, Left> left = {}; ///< by kind
    };
    void add(const api::MsgElement &element);
    void changeKind(QWidget *box);
    void removeBox(QWidget *box);
    void number();

    QList<Entry> m_entries;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace imdesk
