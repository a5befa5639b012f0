// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsondoubt.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace imdesk {

/// A JSON object to write: monospaced, coloured, always plain, with the place of the first mistake in words under it.
/// The menu of a line with the ID of an account or group leads on from it.
class JsonEditor : public QWidget
{
    Q_OBJECT

  public:
    explicit JsonEditor(QWidget *parent = nullptr);

    /// Writes the object out, without telling.
    void setObject(const QJsonObject &object);
    /// What is written now is a beginning: Ctrl+Z leads back no further.
    void forgetEarlier();
    QString text() const;
    /// Nothing while the text cannot be read, or would come out as another one.
    const std::optional<QJsonObject> &object() const { return m_object; }
    /// What is wrong, with line and column; empty when all is well.
    QString problem() const;
    /// It can be read, but is not kept by it: a name stands twice, or a number has too many digits.
    bool isDoubtful() const { return m_doubt.has_value(); }
    QPlainTextEdit *edit() const { return m_edit; }

  Q_SIGNALS:
    /// People wrote: a new object, or nothing any more (object() is empty).
    void edited();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void openMenu(const QPoint &at);
    void read();
    /// Notes the line and the column of a byte.
    void notePlace(const QByteArray &bytes, qsizetype at);
    void present();

    QPlainTextEdit *m_edit;
    QLabel *m_words;
    std::optional<QJsonObject> m_object;
    std::optional<JsonDoubt> m_doubt;
    int m_error = 0; ///< QJsonParseError::ParseError
    int m_line = 0;
    int m_column = 0;
    bool m_quiet = false;
};

} // namespace imdesk
