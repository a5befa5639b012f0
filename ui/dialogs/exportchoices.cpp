// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the dialog: the columns and their order, what is remembered of it, and what it means for the file.
#include "ui/dialogs/exportdialog.h"

#include "core/base/plaintext.h"
#include "core/settings/settings.h"
#include "ui/widgets/displayzone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

const QString exportsSection = QStringLiteral("exports");

} // namespace

void ExportDialog::fillColumns()
{
    const QVariantMap kept = m_around.settings.panelValue(exportsSection, m_what.name).toMap();
    const QStringList order = kept.value(QStringLiteral("order")).toStringList();
    const QStringList off = kept.value(QStringLiteral("off")).toStringList();
    QList<ExportColumn> sorted = m_columns;
    std::ranges::stable_sort(sorted, {}, [&](const ExportColumn &column) {
        const qsizetype at = order.indexOf(column.key);
        return at < 0 ? order.size() : at;
    });
    for (const ExportColumn &column : std::as_const(sorted)) {
        auto *item = new QListWidgetItem(visibleText(column.title, 60), m_list);
        item->setData(Qt::UserRole, column.key);
        item->setToolTip(visibleText(column.key, 80));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(off.contains(column.key) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void ExportDialog::recall()
{
    const QVariantMap kept = m_around.settings.panelValue(exportsSection, m_what.name).toMap();
    const auto choose = [&](QComboBox *combo, const char *name) {
        combo->setCurrentIndex(qMax(0, combo->findData(kept.value(QLatin1String(name)))));
    };
    choose(m_format, "format");
    choose(m_separator, "separator");
    choose(m_values, "values");
    choose(m_headings, "headings");
    choose(m_zone, "zone");
    choose(m_people, "people");
    m_mark->setChecked(kept.value(QStringLiteral("mark"), true).toBool());
    m_manifest->setChecked(kept.value(QStringLiteral("manifest"), true).toBool());
}

void ExportDialog::remember()
{
    QStringList order, off;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        order << item->data(Qt::UserRole).toString();
        if (item->checkState() != Qt::Checked)
            off << order.last();
    }
    m_around.settings.setPanelValue(exportsSection, m_what.name,
                                    QVariantMap{{QStringLiteral("order"), order},
                                                {QStringLiteral("off"), off},
                                                {QStringLiteral("format"), m_format->currentData()},
                                                {QStringLiteral("separator"), m_separator->currentData()},
                                                {QStringLiteral("values"), m_values->currentData()},
                                                {QStringLiteral("headings"), m_headings->currentData()},
                                                {QStringLiteral("zone"), m_zone->currentData()},
                                                {QStringLiteral("people"), m_people->currentData()},
                                                {QStringLiteral("mark"), m_mark->isChecked()},
                                                {QStringLiteral("manifest"), m_manifest->isChecked()}});
}

void ExportDialog::tickAll(bool on)
{
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    update();
}

void ExportDialog::moveColumn(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    update();
}

void ExportDialog::showColumnPlace()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

ExportFormat ExportDialog::format() const
{
    return formatOf(QLatin1Char('.') + m_format->currentData().toString()).value_or(ExportFormat::Csv);
}

TableShape ExportDialog::shape() const
{
    TableShape out;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            out.columns << m_list->item(row)->data(Qt::UserRole).toString();
    }
    const QString zone = m_zone->currentData().toString();
    const bool shown = zone == QLatin1String("shown");
    if (zone == QLatin1String("beijing") || (shown && m_around.zone.mode() == DisplayZone::Mode::Beijing))
        out.zone = QTimeZone("Asia/Shanghai");
    else if (shown && m_around.zone.mode() == DisplayZone::Mode::Local)
        out.zone = m_around.zone.convert(QDateTime::currentMSecsSinceEpoch()).timeZone();
    out.redaction = redactionFrom(m_people->currentData().toString()).value_or(Redaction::None);
    out.standInKey = m_standInKey;
    out.keyHeadings = m_headings->currentData().toString() == QLatin1String("api");
    return out;
}

ExportOptions ExportDialog::options() const
{
    ExportOptions out;
    out.format = format();
    out.csv.separator = m_separator->currentData().toString().at(0).toLatin1();
    out.csv.plain = m_values->currentData().toString() == QLatin1String("plain");
    out.csv.byteOrderMark = m_mark->isChecked() && !out.csv.plain;
    out.sheetName = m_what.name;
    if (m_manifest->isChecked()) {
        const QJsonObject known = m_what.factsNow ? m_what.factsNow() : m_what.facts;
        QJsonObject facts = shapedFacts(known, shape());
        // Days of a table without moments keep the zone they have.
        if (const QJsonValue zone = known.value(QStringLiteral("zone")); zone.isString())
            facts.insert(QStringLiteral("zone"), zone);
        for (auto it = m_around.origin.begin(); it != m_around.origin.end(); ++it)
            facts.insert(it.key(), it.value());
        facts.insert(QStringLiteral("table"), m_what.name);
        out.manifest = facts;
    }
    return out;
}

} // namespace imdesk
