// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/credentialstore.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace imdesk {

/// The first start: three large choices, the sandbox focused.
class StartPage : public QWidget
{
    Q_OBJECT

  public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Puts the focus on the sandbox.
    void activate();
    /// Where a key that is typed will stay; as long as it is not known nothing is said of it.
    void setKeychain(KeychainState state);

  Q_SIGNALS:
    void sandboxChosen();
    void connectChosen();
    void openLogChosen();

  protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void retranslate();

    std::optional<KeychainState> m_keychain;
    QLabel *m_title;
    QLabel *m_caption;
    QLabel *m_fonts;
    QAbstractButton *m_sandbox;
    QAbstractButton *m_connect;
    QAbstractButton *m_log;
    QBoxLayout *m_row;
};

} // namespace imdesk
