// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "ui/panels/home/homedata.h"
#include "ui/widgets/panel.h"

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace imdesk {

class Card;
class EmptyState;
class HomeCard;
class MessageBar;
class PageHeader;

/// The first section: how things stand, each card a link to where it is dealt with, and what is done most.
class HomePanel : public Panel
{
    Q_OBJECT

  public:
    explicit HomePanel(QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("home"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("home"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_1); }
    void activated() override;
    void refresh() override;
    void retranslate() override;

    void setData(const HomeData &data);
    const HomeData &data() const { return m_data; }
    /// Why the figures could not be fetched, explained anew in each language; empty: nothing was in the way.
    void setTrouble(const std::function<ErrorExplanation()> &explain);

  Q_SIGNALS:
    /// Fresh figures are wanted.
    void refreshRequested();
    /// Open the drawer with the API calls.
    void callsRequested();
    void startListenerRequested();
    void connectRequested();

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void showListener();
    void showCalls();
    void showDrafts();
    void showStatistics();
    void showTrouble();
    void showAll();
    void arrange();

    HomeData m_data;
    std::function<ErrorExplanation()> m_trouble;
    int m_columns = 0;
    PageHeader *m_header;
    QPushButton *m_refresh;
    MessageBar *m_message;
    QGridLayout *m_grid;
    HomeCard *m_listener;
    HomeCard *m_calls;
    HomeCard *m_drafts;
    QLabel *m_figuresTitle;
    QLabel *m_figuresCaption;
    QGridLayout *m_figureGrid;
    QList<HomeCard *> m_figures;
    EmptyState *m_noFigures;
    QLabel *m_quickTitle;
    QList<QPushButton *> m_quick;
    QGridLayout *m_quickGrid;
};

} // namespace imdesk
