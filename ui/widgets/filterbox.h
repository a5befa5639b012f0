// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace imdesk {

class SearchField;

/// The field of the filter language: says by icon, text and colour whether what is typed is valid, and points at the
/// place of an error. The panel parses and answers with setValid/setInvalid.
class FilterBox : public QWidget
{
    Q_OBJECT

  public:
    enum class State { Neutral, Valid, Invalid };

    explicit FilterBox(QWidget *parent = nullptr);

    QString text() const;
    /// Also tells filterChanged at once.
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    /// `words` such as "Valid" or "1,204 of 9,000"; shown under the field.
    void setNeutral(const QString &words = {});
    void setValid(const QString &words);
    /// `at` is the place of the error, counted in UTF-16 units from 0; `more` is said behind it.
    void setInvalid(const QString &words, qsizetype at, const QString &more = {});
    State state() const { return m_state; }
    QLineEdit *lineEdit() const;
    void focusIn();

  Q_SIGNALS:
    /// At every key: check it now.
    void textEdited(const QString &text);
    /// 250 ms after the last key: run it.
    void filterChanged(const QString &text);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void present(State state, const QString &words);
    void recolour();

    State m_state = State::Neutral;
    SearchField *m_field;
    QLabel *m_icon;
    QLabel *m_words;
};

} // namespace imdesk
