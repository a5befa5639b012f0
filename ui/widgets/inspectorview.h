// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace imdesk {

class EmptyState;
class JsonView;
class KeyValueView;

/// The right side of the window: details and raw JSON of what is selected.
class InspectorView : public QWidget
{
    Q_OBJECT

  public:
    explicit InspectorView(QWidget *parent = nullptr);

    /// An empty title clears.
    void setInspection(const Inspection &what);
    const Inspection &inspection() const { return m_what; }

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();

    Inspection m_what;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTabWidget *m_tabs;
    KeyValueView *m_details;
    JsonView *m_raw;
};

} // namespace imdesk
