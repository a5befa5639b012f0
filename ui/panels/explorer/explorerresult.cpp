// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explorer/explorerresult.h"

#include "core/base/plaintext.h"
#include "core/exporting/atomicfile.h"
#include "core/models/jsontreemodel.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablesetup.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace imdesk {

namespace {
constexpr int resultColumnWidest = 260;
constexpr int treeNameWidth = 220;
constexpr int viewNameLeast = 14; ///< characters of the choice of a view that are always seen
} // namespace

ExplorerResult::ExplorerResult(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_dialogs(dialogs),
      m_outcome(new StatusChip(this)),
      m_figuresLabel(plainLabel(Theme::Font::Caption, this, true)),
      m_viewLabel(plainLabel(Theme::Font::Caption, this, true)),
      m_view(new QComboBox(this)),
      m_copy(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_effects(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_table(new QTableView(m_stack)),
      m_tree(new QTreeView(m_stack)),
      m_raw(new JsonView(m_stack)),
      m_tableModel(new JsonTableModel(this)),
      m_treeModel(new JsonTreeModel(this))
{
    m_outcome->setObjectName(QStringLiteral("explorerOutcome"));
    m_figuresLabel->setObjectName(QStringLiteral("explorerFigures"));
    m_figuresLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setObjectName(QStringLiteral("explorerView"));
    // A long name or request ID must not widen the section.
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_view->setMinimumContentsLength(viewNameLeast);
    m_figuresLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setObjectName(QStringLiteral("explorerCopyReply"));
    m_save->setObjectName(QStringLiteral("explorerSave"));
    m_effects->setObjectName(QStringLiteral("explorerEffects"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_viewLabel->setBuddy(m_view);
    m_table->setModel(m_tableModel);
    setupTable(m_table, QStringLiteral("explorerTable"), tr("Reply as a table"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_tree->setObjectName(QStringLiteral("explorerTree"));
    m_tree->setModel(m_treeModel);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->resizeSection(0, treeNameWidth);
    m_tree->header()->setStretchLastSection(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_table, m_tree, m_raw})
        m_stack->addWidget(page);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_outcome);
    line->addWidget(m_figuresLabel, 1);
    line->addWidget(m_effects);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::gap);
    second->addWidget(m_viewLabel);
    second->addWidget(m_view, 3);
    second->addStretch(1);
    second->addWidget(m_copy);
    second->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::gap, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(line);
    column->addLayout(second);
    column->addWidget(m_stack, 1);
    setIdMenu(m_table, [this](const QModelIndex &cell) { return idsInCell(cell); });
    setIdMenu(m_tree, [](const QModelIndex &index) {
        return idsIn(index.data(JsonTreeModel::RawRole).toJsonValue(), index.data(JsonTreeModel::FieldRole).toString());
    });
    connect(m_view, &QComboBox::activated, this, &ExplorerResult::showView);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_raw->text());
        Q_EMIT toast(tr("The reply is copied."));
    });
    connect(m_save, &QPushButton::clicked, this, &ExplorerResult::save);
    connect(m_effects, &QPushButton::clicked, this, [this] { Q_EMIT effectsRequested(m_figures.requestId); });
    retranslate();
}

void ExplorerResult::clear()
{
    m_reply.reset();
    m_error.reset();
    fillViews();
    present();
}

void ExplorerResult::showReply(const QString &path, const QJsonObject &reply, const CallFigures &figures)
{
    m_path = path;
    m_reply = reply;
    m_error.reset();
    m_figures = figures;
    fillViews();
    present();
}

void ExplorerResult::showError(const QString &path, const ApiError &error, const CallFigures &figures)
{
    m_path = path;
    m_reply = error.reply.isEmpty() ? std::nullopt : std::optional(error.reply); // a refusal may name its items
    m_error = error;
    m_figures = figures;
    fillViews();
    present();
}

void ExplorerResult::fillViews()
{
    const QJsonObject reply = m_reply.value_or(QJsonObject());
    m_lists = listsIn(reply);
    m_treeModel->setRoot(reply);
    m_raw->setJson(reply);
    m_view->clear();
    // Each list as a table, then the tree and the text.
    for (qsizetype i = 0; i < m_lists.size() + 2; ++i)
        m_view->addItem(QString());
    m_view->setCurrentIndex(0);
    retranslate();
    showView();
}

QList<NamedId> ExplorerResult::idsInCell(const QModelIndex &cell) const
{
    const JsonList list = m_lists.value(m_view->currentIndex());
    const QString column = m_tableModel->headerData(cell.column(), Qt::Horizontal, JsonTableModel::NameRole).toString();
    const QJsonValue item = m_tableModel->item(cell.row());
    // Items that are no objects are of the list's field.
    if (!item.isObject())
        return idsIn(item, list.path.isEmpty() ? QString() : list.path.last().key);
    const QList<NamedId> here = idsIn(item.toObject().value(column), column);
    return here.isEmpty() ? idsIn(item) : here; // the row's, where the cell holds none
}

void ExplorerResult::showView()
{
    if (!m_reply) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const int at = m_view->currentIndex();
    if (at < m_lists.size()) {
        m_tableModel->setList(valueAt(*m_reply, m_lists[at].path).toArray());
        for (int i = 0; i < m_tableModel->columnCount(); ++i)
            m_table->setColumnWidth(
                i, qMin(m_table->horizontalHeader()->sectionSizeHint(i) + Theme::gap * 4, resultColumnWidest));
        m_stack->setCurrentWidget(m_table);
    } else if (at == m_lists.size()) {
        m_stack->setCurrentWidget(m_tree);
    } else {
        m_stack->setCurrentWidget(m_raw);
    }
}

void ExplorerResult::present()
{
    const bool any = m_reply || m_error;
    m_outcome->setVisible(any);
    m_figuresLabel->setVisible(any);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_viewLabel, m_view, m_effects, m_copy, m_save})
        widget->setVisible(m_reply.has_value());
    if (!m_error)
        m_outcome->setStatus(ChipKind::Ok, tr("OK"));
    else if (m_error->kind == ApiError::Kind::Cancelled)
        m_outcome->setStatus(ChipKind::Neutral, tr("Cancelled"));
    else
        m_outcome->setStatus(ChipKind::Bad, m_error->code != 0 ? tr("Error %1").arg(m_error->code) : tr("Failed"));
    QStringList parts{tr("%1 ms").arg(QLocale().toString(m_figures.elapsedMs))};
    if (!m_figures.requestId.isEmpty())
        parts << tr("Request ID %1").arg(visibleText(m_figures.requestId, 80));
    if (m_figures.attempts > 1)
        parts << tr("%n attempt(s)", nullptr, m_figures.attempts);
    m_figuresLabel->setText(parts.join(QStringLiteral("  ·  ")));
    m_figuresLabel->setToolTip(m_figuresLabel->text());
    if (m_error)
        m_empty->setContent(QStringLiteral("error"), tr("There is no reply to show."),
                            tr("What went wrong stands in the card at the top."));
    else
        m_empty->setContent(QStringLiteral("api"), tr("Nothing was sent yet."),
                            tr("Fill in the form or the JSON and press Send."));
}

void ExplorerResult::save()
{
    if (!m_reply) {
        Q_EMIT statusMessage(tr("There is no reply to save."));
        return;
    }
    const QString name = QString(m_path).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".json");
    m_dialogs.saveFile(this, name, {tr("JSON (*.json)")}, [this](const QString &file) {
        if (!file.isEmpty())
            write(file);
    });
}

void ExplorerResult::write(const QString &file)
{
    if (!m_reply)
        return;
    AtomicFile out(file);
    Result<Done> done = out.open();
    if (done) {
        out.write(QJsonDocument(*m_reply).toJson(QJsonDocument::Indented));
        done = out.commit();
    }
    if (done)
        Q_EMIT statusMessage(tr("The reply is saved: %1").arg(QDir::toNativeSeparators(file)));
    else
        Q_EMIT failed(done.error());
}

void ExplorerResult::retranslate()
{
    m_viewLabel->setText(tr("Show as"));
    m_view->setAccessibleName(tr("Show the reply as"));
    m_effects->setText(tr("Show the events it caused"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the reply"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save the reply"));
    m_table->setAccessibleName(tr("Reply as a table"));
    m_tree->setAccessibleName(tr("Reply as a tree"));
    for (int i = 0; i < m_view->count(); ++i) {
        if (i < m_lists.size())
            m_view->setItemText(
                i, tr("Table: %1 (%Ln row(s))", nullptr, int(m_lists[i].rows)).arg(visibleText(m_lists[i].name(), 40)));
        else
            m_view->setItemText(i, i == m_lists.size() ? tr("Tree") : tr("Raw JSON"));
    }
    present();
}

} // namespace imdesk
