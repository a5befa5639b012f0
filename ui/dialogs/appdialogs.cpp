// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/appdialogs.h"

#include "core/settings/settings.h"
#include "ui/dialogs/confirmdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

namespace imdesk {

namespace {

QString startFolder(const Settings &settings)
{
    QString last = settings.get(setting::exportFolder);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

// "CSV for Excel (*.csv)" -> "csv"
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.([A-Za-z0-9]+)"));
    return pattern.match(filter).captured(1);
}

/// Once the dialog has unwound: what follows may take away the window the dialog stands on.
void afterDialog(QWidget *parent, std::function<void()> then)
{
    if (parent)
        QMetaObject::invokeMethod(parent, std::move(then), Qt::QueuedConnection);
    else
        QTimer::singleShot(0, std::move(then));
}

} // namespace

AppDialogs::AppDialogs(Settings &settings) : m_settings(settings) {}

void AppDialogs::saveFile(QWidget *parent, const QString &suggestion, const QStringList &filters,
                          std::function<void(const QString &path)> then)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    if (!filters.isEmpty())
        dialog->setDefaultSuffix(suffixOf(filters.first()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    dialog->setDirectory(startFolder(m_settings));
    dialog->selectFile(suggestion);
    Settings *settings = &m_settings;
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, parent, settings, then = std::move(then)](int result) {
            const QString path = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
            if (!path.isEmpty())
                settings->set(setting::exportFolder, QFileInfo(path).absolutePath());
            afterDialog(parent, [then, path] { then(path); });
        });
    dialog->open();
}

void AppDialogs::openFile(QWidget *parent, const QStringList &filters, std::function<void(const QString &path)> then)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    dialog->setDirectory(startFolder(m_settings));
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, parent, then = std::move(then)](int result) {
        afterDialog(parent, [then, path = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString()] {
            then(path);
        });
    });
    dialog->open();
}

void AppDialogs::confirm(QWidget *parent, const Confirmation &question, std::function<void(bool yes)> then)
{
    auto *dialog = new ConfirmDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, parent, takeReason = question.takeReason, then = std::move(then)](int result) {
                         afterDialog(parent,
                                     [takeReason, then, yes = result == QDialog::Accepted, reason = dialog->reason()] {
                                         if (yes && takeReason)
                                             takeReason(reason);
                                         then(yes);
                                     });
                     });
    dialog->open();
}

} // namespace imdesk
