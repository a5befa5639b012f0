// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/calllogmodel.h"
#include "core/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tablesetup.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace imdesk::testing {

/// A panel with a table, as the real ones are; counts what the window asks of it.
class SamplePanel : public Panel
{
  public:
    SamplePanel(QString id, QString title, QString iconName, const QKeySequence &keys)
        : m_id(std::move(id)),
          m_title(std::move(title)),
          m_iconName(std::move(iconName)),
          m_keys(keys),
          m_header(new PageHeader(this)),
          m_filter(new FilterBox(this)),
          m_table(new QTableView(this)),
          m_model(40, 5, this)
    {
        setObjectName(m_id + QStringLiteral("Panel"));
        m_model.setHorizontalHeaderLabels({QStringLiteral("Group"), QStringLiteral("Type"), QStringLiteral("Members"),
                                           QStringLiteral("Owner"), QStringLiteral("State")});
        const QStringList types{QStringLiteral("Public"), QStringLiteral("Work"), QStringLiteral("Meeting"),
                                QStringLiteral("AVChatRoom")};
        for (int row = 0; row < 40; ++row) {
            m_model.setItem(row, 0,
                            new QStandardItem(row % 3 == 0 ? QStringLiteral("值班群 %1").arg(row)
                                                           : QStringLiteral("night-shift-%1").arg(row)));
            m_model.setItem(row, 1, new QStandardItem(types.at(row % 4)));
            auto *count = new QStandardItem(QString::number(row * 37 + 3));
            count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model.setItem(row, 2, count);
            m_model.setItem(row, 3, new QStandardItem(QStringLiteral("user_%1").arg(row)));
            m_model.setItem(row, 4, new QStandardItem(row % 5 == 0 ? QStringLiteral("Muted") : QStringLiteral("Open")));
        }
        m_model.horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setModel(&m_model);
        m_table->setFrameShape(QFrame::NoFrame);
        setupTable(m_table, m_id + QStringLiteral("Table"), QStringLiteral("Sample rows"));
        m_table->setColumnWidth(0, 200);
        m_table->setItemDelegateForColumn(4, new ChipDelegate(
                                                 [](const QModelIndex &index) {
                                                     return index.data().toString() == QLatin1String("Muted")
                                                                ? ChipKind::Warn
                                                                : ChipKind::Ok;
                                                 },
                                                 m_table));
        m_filter->setPlaceholder(QStringLiteral("Filter: type = Public and name ~ \"night\""));
        m_filter->setValid(QStringLiteral("40 of 3,912 groups"));
        auto *type = new QComboBox(this);
        type->setAccessibleName(QStringLiteral("Type"));
        type->addItems({QStringLiteral("All types"), QStringLiteral("Public")});
        auto *quiet = new QPushButton(icon(QStringLiteral("export")), QStringLiteral("Export"), this);
        auto *loud =
            new QPushButton(icon(QStringLiteral("refresh"), IconRole::OnAccent), QStringLiteral("Refresh"), this);
        setButtonRole(loud, ButtonRole::Accent);
        m_header->setCaption(
            QStringLiteral("3,912 groups, details for 640 loaded. Refresh takes about 1 s per 10,000 IDs."));
        m_header->addAction(quiet);
        m_header->addAction(loud);
        auto *bar = new QHBoxLayout;
        bar->addWidget(m_filter, 1);
        bar->addWidget(type, 0, Qt::AlignTop);
        auto *card = new Card(this);
        card->setTight(true);
        card->body()->addWidget(m_table);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(Theme::pageMargin, Theme::gapWide, Theme::pageMargin, Theme::gapWide);
        column->setSpacing(Theme::gapWide);
        column->addWidget(m_header);
        column->addLayout(bar);
        column->addWidget(card, 1);
        auto *own = new QAction(QStringLiteral("Do the sample thing"), this);
        own->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
        QWidget::addAction(own);
        connect(own, &QAction::triggered, this, [this] { ++ownRuns; });
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this](const QModelIndex &index) {
                    Inspection what;
                    what.title = m_model.item(index.row(), 0)->text();
                    what.subtitle = QStringLiteral("@TGS#%1 · Public").arg(index.row());
                    what.fields = {
                        {QStringLiteral("Owner"), QStringLiteral("user_1")},
                        {QStringLiteral("Introduction"),
                         QStringLiteral(
                             "A longer text that has to be wrapped over several lines to be read whole, 中文也一样。")},
                        {QStringLiteral("Members"), QStringLiteral("118 of 2,000")}};
                    what.raw = QJsonObject{{QStringLiteral("GroupId"), QStringLiteral("@TGS#1")},
                                           {QStringLiteral("MemberNum"), 118}};
                    Q_EMIT inspect(what);
                });
        SamplePanel::retranslate();
    }

    QString id() const override { return m_id; }
    QString title() const override { return tr(m_title.toUtf8().constData()); }
    QString alsoCalled() const override { return also; }
    QString iconName() const override { return m_iconName; }
    QKeySequence shortcut() const override { return m_keys; }
    void activated() override { ++activations; }
    void refresh() override { ++refreshes; }
    void focusFilter() override { m_filter->focusIn(); }
    void exportView() override { ++exports; }
    void open(const ObjectRef &target) override { opened = target.id; }
    void openWith(const QVariant &value) override { argument = value; }
    void retranslate() override
    {
        m_header->setTitle(title());
        ++translations;
    }

    QTableView *table() const { return m_table; }
    FilterBox *filter() const { return m_filter; }
    int activations = 0, refreshes = 0, exports = 0, translations = 0, ownRuns = 0;
    QString also; ///< other words for it
    QString opened;
    QVariant argument;

  private:
    QString m_id, m_title, m_iconName;
    QKeySequence m_keys;
    PageHeader *m_header;
    FilterBox *m_filter;
    QTableView *m_table;
    QStandardItemModel m_model;
};

inline Profile sampleProfile(SafetyLevel level)
{
    Profile profile;
    profile.id = QStringLiteral("p-") + safetyWord(level);
    profile.name = level == SafetyLevel::Sandbox ? QStringLiteral("Sandbox") : QStringLiteral("Shop-CN 客服");
    profile.sdkAppId = 1400123456;
    profile.level = level;
    if (level == SafetyLevel::Sandbox)
        profile.baseUrl = QStringLiteral("http://127.0.0.1:8080");
    return profile;
}

/// A window over a settings file of its own.
struct ShellFixture
{
    QTemporaryDir dir;
    Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    DisplayZone zone;
    ThemeController theme;
    CallLogModel calls;
    MainWindow window{settings, zone, theme};
    SamplePanel *groups = new SamplePanel(QStringLiteral("groups"), QStringLiteral("Groups"), QStringLiteral("group"),
                                          QKeySequence(Qt::CTRL | Qt::Key_3));
    SamplePanel *callbacks = new SamplePanel(QStringLiteral("callbacks"), QStringLiteral("Callbacks"),
                                             QStringLiteral("callback"), QKeySequence(Qt::CTRL | Qt::Key_6));

    ShellFixture()
    {
        window.addPanel(groups);
        window.addPanel(callbacks);
        window.setCallLog(&calls);
        window.setProfile(sampleProfile(SafetyLevel::Sandbox));
        window.setOperator(QStringLiteral("cs-01"));
        window.showPanel(QStringLiteral("groups"));
    }
    void addCall(bool ok)
    {
        CallRecord record;
        record.startedAtMs = 1'772'460'131'000;
        record.command = QStringLiteral("group_open_http_svc/get_group_info");
        record.elapsedMs = 38;
        record.attempts = 1;
        record.ok = ok;
        record.requestId = QStringLiteral("req-1");
        if (!ok) {
            record.error.kind = ApiError::Kind::Service;
            record.error.code = 10015;
            record.error.message = QStringLiteral("group not found");
        }
        calls.append(record);
    }
};

} // namespace imdesk::testing
