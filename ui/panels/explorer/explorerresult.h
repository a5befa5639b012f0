// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"
#include "core/base/namedid.h"
#include "core/models/jsontablemodel.h"
#include "core/services/explorerservice.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace imdesk {

class Dialogs;
class EmptyState;
class JsonTreeModel;
class JsonView;
class StatusChip;

/// The answer of the last call: outcome, milliseconds, request id, and the reply as a table, a tree or raw JSON, to
/// copy and to save.
class ExplorerResult : public QWidget
{
    Q_OBJECT

  public:
    explicit ExplorerResult(Dialogs &dialogs, QWidget *parent = nullptr);

    void clear();
    void showReply(const QString &path, const QJsonObject &reply, const CallFigures &figures);
    void showError(const QString &path, const ApiError &error, const CallFigures &figures);
    bool hasReply() const { return m_reply.has_value(); }
    void save();
    void retranslate();

  Q_SIGNALS:
    void statusMessage(const QString &text);
    void failed(const imdesk::ApiError &error);
    void toast(const QString &text);
    /// The callbacks that the call caused are wanted.
    void effectsRequested(const QString &requestId);

  private:
    void present();
    void fillViews();
    QList<NamedId> idsInCell(const QModelIndex &cell) const;
    void showView();
    void write(const QString &file);

    Dialogs &m_dialogs;
    QString m_path;
    std::optional<QJsonObject> m_reply;
    std::optional<ApiError> m_error;
    CallFigures m_figures;
    QList<JsonList> m_lists;
    StatusChip *m_outcome;
    QLabel *m_figuresLabel;
    QLabel *m_viewLabel;
    QComboBox *m_view;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_effects;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QTreeView *m_tree;
    JsonView *m_raw;
    JsonTableModel *m_tableModel;
    JsonTreeModel *m_treeModel;
};

} // namespace imdesk
