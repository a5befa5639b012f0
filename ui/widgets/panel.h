// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/namedid.h"

#include <QJsonValue>
#include <QKeySequence>
#include <QList>
#include <QPair>
#include <QSize>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>

namespace imdesk {

/// Names one thing of the app that another panel can show.
struct ObjectRef
{
    enum class Kind { Account, Group, Event, Call };
    Kind kind = Kind::Account;
    QString id;
};

/// What the inspector shows of the selected thing; all of it is plain text. The field names are already translated.
struct Inspection
{
    QString title;
    QString subtitle;
    QList<QPair<QString, QString>> fields;
    QJsonValue raw{QJsonValue::Undefined}; ///< undefined: rawText is shown instead
    QString rawText;                       ///< what arrived, where it is not JSON
    QList<NamedId> ids;                    ///< that stand in the fields, beside those of `raw`
};

/// One section of the window. The shell knows sections through this class only. QActions that a panel adds to itself
/// with addAction() appear in the menu "Section" while it is shown, so that nothing is reachable by context menu alone.
class Panel : public QWidget
{
    Q_OBJECT

  public:
    explicit Panel(QWidget *parent = nullptr);

    /// Stable word: "groups", "callbacks".
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// Other words by which the palette finds it; none by itself.
    virtual QString alsoCalled() const { return {}; }
    /// A name of resources/icons.
    virtual QString iconName() const = 0;
    /// The profile forbids all writing.
    virtual bool isReadOnly() const { return false; }
    /// Ctrl+1 and so on.
    virtual QKeySequence shortcut() const { return {}; }

    /// The section has come to the front.
    virtual void activated() {}
    virtual void open(const ObjectRef &) {}
    /// The receiving end of navigateTo().
    virtual void openWith(const QVariant &) {}
    /// F5.
    virtual void refresh() {}
    /// The calls are signed anew: what failed for the connection, as a card of the page in front says, is tried again.
    void retryConnection();
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// Somebody goes into the section for the first time: by itself the focus goes to its first field for words, else
    /// to its first list, and never to a button of the header where there is anything else.
    virtual void focusFirst();
    /// Ctrl+E; by itself the table that has the focus, else the first that has rows.
    virtual void exportView();
    /// So much of the section is seen without scrolling: where it is little, go without what people can spare.
    virtual void adaptTo(const QSize &) {}
    /// The language has changed: make all texts anew.
    virtual void retranslate() {}
    /// The window is to close. False where that would cut off what somebody has started: then the section asks, and
    /// calls `close` when it may.
    virtual bool mayClose(const std::function<void()> &) { return true; }

  Q_SIGNALS:
    /// An empty title clears the inspector.
    void inspect(const imdesk::Inspection &what);
    /// What the inspector shows of this section is wanted in sight.
    void inspectorRequested();
    void navigate(const imdesk::ObjectRef &target);
    void navigateTo(const QString &panelId, const QVariant &argument);
    /// A sentence for the status bar; also what says that an operation has ended.
    void statusMessage(const QString &text);
    /// Trouble in the background for the drawer's list of problems.
    void problemFound(const QString &title, const QString &details);
    /// A short note that goes away by itself.
    void toast(const QString &text);

  protected:
    void changeEvent(QEvent *event) override;
    /// The focus of a control that is disabled or hidden stays in the section.
    bool focusNextPrevChild(bool next) override;
};

} // namespace imdesk

Q_DECLARE_METATYPE(imdesk::ObjectRef)
Q_DECLARE_METATYPE(imdesk::Inspection)
