// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"
#include "ui/panels/messages/elementspecs.h"

#include <QWidget>

namespace imdesk {

class FormRow;

/// The fields of one message element. What the form has no field for stays as it came.
class ElementForm : public QWidget
{
    Q_OBJECT

  public:
    explicit ElementForm(const api::MsgElement &element, QWidget *parent = nullptr);

    api::MsgElement element() const;
    /// Marks what is missing or cannot be read; true when nothing is.
    bool check();
    /// What is wrong with something that was typed, with the field's name; empty when nothing is.
    QString problem() const;
    /// The first field that check() has marked, brought into view with the focus in it; what is wrong with it, empty
    /// when none is marked.
    QString goToProblem() const;
    /// What was typed and cannot be read yet, by field: the element lacks it.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &texts);
    void retranslate();
    void focusFirst();

    /// An element of the type with nothing filled in but what a person need not invent.
    static api::MsgElement fresh(const QString &msgType);

  Q_SIGNALS:
    void edited();

  private:
    struct Line
    {
        ElementSpec spec;
        QWidget *field = nullptr;
        FormRow *row = nullptr;
        QString before = {}; ///< its text when it was filled
    };
    QWidget *makeField(const ElementSpec &spec, const QJsonValue &value);
    QString textOf(const Line &line) const;
    bool isEdited(const Line &line) const;
    QString problemOf(const Line &line) const;
    static QString realProblem(const QString &text, const std::optional<QPair<int, int>> &range);
    void markTyped();

    api::MsgElement m_base;
    QList<Line> m_lines;
};

} // namespace imdesk
