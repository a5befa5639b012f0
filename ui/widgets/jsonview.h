// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace imdesk {

class SearchField;

/// Read-only JSON or text: monospaced, searchable, copyable, always plain. Shows at most the first 64 Ki characters of
/// a document, lines broken at 1,000, and says so; Copy always takes all as it is. The menu of a line with the ID of an
/// account or group leads on from it.
class JsonView : public QWidget
{
    Q_OBJECT

  public:
    static constexpr qsizetype shownCharacters = 64 * 1024;
    static constexpr qsizetype lineCharacters = 1000;

    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QJsonValue &value);
    void setText(const QString &text);
    /// All of it, also what is not shown.
    QString text() const { return m_text; }

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();
    void find(bool fromStart);
    void openMenu(const QPoint &at);

    QString m_text;
    bool m_broken = false;
    SearchField *m_search;
    QPushButton *m_copy;
    QPlainTextEdit *m_edit;
    QLabel *m_note;
};

} // namespace imdesk
