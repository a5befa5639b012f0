// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/people/peopleparts.h"
#include "ui/widgets/panel.h"

#include <optional>

class QAction;
class QStackedWidget;

namespace imdesk {

class AccountDeeds;
class AccountsModel;
class BusyBar;
class MessageBar;
class PeopleListPage;
class PersonPage;

/// The accounts of an app: those that are known, and one person's page in their place. The argument of
/// navigateTo("people", ...) is an account ID, or a map with "account" and, if wanted, "tab".
class PeoplePanel : public Panel
{
    Q_OBJECT

  public:
    explicit PeoplePanel(const PeopleParts &parts, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("people"); }
    QString title() const override { return tr("People"); }
    QString iconName() const override { return QStringLiteral("people"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_2); }
    void open(const ObjectRef &target) override;
    void openWith(const QVariant &argument) override;
    void refresh() override;
    void focusFilter() override;
    void exportView() override;
    void retranslate() override;

    AccountsModel &model() const;
    bool isPageOpen() const;

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void openPerson(const QString &account, const QString &tab = {});
    void reallyOpen(const QString &account, const QString &tab);
    void back();
    void inspectRow(const QString &account);
    /// What the list knows has changed: of the account beside it, too.
    void inspectAgain();
    /// Where it is not what the inspector shows already.
    void tell(const Inspection &what);
    /// What the list knows about an account.
    Inspection inspectionOf(const QString &account) const;
    void showActions();

    PeopleParts m_parts;
    QStackedWidget *m_stack;
    QWidget *m_listSide;
    BusyBar *m_busy;
    MessageBar *m_message;
    AccountDeeds *m_deeds;
    PeopleListPage *m_list;
    PersonPage *m_page = nullptr;
    std::optional<Inspection> m_inspected; ///< out of the list; nothing while a tab of the page told last
    QAction *m_importAction, *m_openIdAction, *m_openAction, *m_copyAction, *m_eventsAction, *m_checkAction,
        *m_kickAction, *m_deleteAction, *m_forgetAction, *m_noteAction, *m_backAction;
    QList<QAction *> m_listActions;
};

} // namespace imdesk
