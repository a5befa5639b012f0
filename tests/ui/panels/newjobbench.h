// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/settings/profile.h"
#include "tests/ui/support/nodialogs.h"
#include "ui/panels/jobs/newjobdialog.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace imdesk {

/// The form of a new job on a screen, and hands for its fields; what a test of it stands on.
class NewJobBench
{
  protected:
    void open()
    {
        m_profile.name = QStringLiteral("Shop");
        m_profile.level = SafetyLevel::Sandbox;
        m_dialog = std::make_unique<NewJobDialog>(m_profile, m_errors, m_none, nullptr);
        m_dialog->show();
    }
    template <class Widget>
    Widget *in(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    static void choose(QComboBox *box, const QVariant &data)
    {
        const int at = box->findData(data);
        QVERIFY(at >= 0);
        box->setCurrentIndex(at);
    }

    Catalogue m_catalogue;
    ErrorText m_errors{m_catalogue};
    Profile m_profile;
    NoDialogs m_none;
    QTemporaryDir m_folder;
    std::unique_ptr<NewJobDialog> m_dialog;
};

} // namespace imdesk
