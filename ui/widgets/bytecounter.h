// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace imdesk {

/// "n of max bytes", in words when it is too much. Counts UTF-8, the unit of the service.
class ByteCounter : public QLabel
{
    Q_OBJECT

  public:
    explicit ByteCounter(QWidget *parent = nullptr);

    void setMaximum(qsizetype bytes);
    void setText(const QString &text) = delete;
    void count(const QString &text);
    void setBytes(qsizetype bytes);
    bool isOver() const { return m_bytes > m_maximum; }
    qsizetype bytes() const { return m_bytes; }

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();

    qsizetype m_bytes = 0;
    qsizetype m_maximum = 0;
};

} // namespace imdesk
