// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "ui/widgets/connectionedit.h"

#include <QFrame>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace imdesk {

/// The inline card for what went wrong (or well): what failed, why, what to do, and folded details with a copy button.
/// Hidden while it has nothing to say. All texts are plain.
class MessageBar : public QFrame
{
    Q_OBJECT

  public:
    enum class Kind { Info, Ok, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &title, const QString &cause = {}, const QString &fix = {},
                     const QString &details = {});
    /// The card of an error; replaces what was shown and its buttons. Has the button that opens the connection where
    /// that is what to do.
    void showError(const ErrorExplanation &error);
    /// Adds the button that opens the connection for editing to what is shown now.
    void offerConnection(ConnectionPart part = ConnectionPart::Any);
    /// Whether what is shown has that button.
    bool offersConnection() const { return m_showing && m_offersConnection; }
    /// Adds an action to what is shown now; gone with the next message.
    QPushButton *addButton(const QString &text, const std::function<void()> &run);
    void clear();

    Kind kind() const { return m_kind; }
    QString title() const;
    QString details() const { return m_detailText; }
    bool isShowing() const { return m_showing; }
    void setDismissable(bool dismissable);

  Q_SIGNALS:
    void dismissed();

  protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void retranslate();
    void recolour();
    void setDetailsOpen(bool open);

    Kind m_kind = Kind::Info;
    bool m_showing = false;
    bool m_dismissable = true;
    bool m_offersConnection = false;
    QString m_detailText;
    QString m_language; ///< of what is shown
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_cause;
    QLabel *m_fix;
    QPlainTextEdit *m_details;
    QHBoxLayout *m_buttons;
    QPushButton *m_detailsButton;
    QPushButton *m_copyButton;
    QToolButton *m_closeButton;
    QList<QPushButton *> m_actions;
};

} // namespace imdesk
