// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QWidget>

namespace imdesk::testing {

/// The shown widgets a screen reader could not name: buttons without words, fields without name or buddy, nameless
/// views.
inline QStringList unnamedWidgets(QWidget *root)
{
    QStringList out;
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root))
            continue;
        const QObject *parent = widget->parent();
        // Parts of compound widgets speak through the compound.
        if (qobject_cast<QHeaderView *>(widget) || qobject_cast<const QComboBox *>(parent) ||
            qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
            qobject_cast<const QTabBar *>(parent) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QString name = widget->accessibleName();
        for (const QLabel *label : labels) {
            if (label->buddy() == widget && !label->text().isEmpty())
                name += label->text();
        }
        bool asks = false;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            asks = !button->inherits("QTableCornerButton");
            name += button->text();
        } else if (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                   qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                   qobject_cast<QAbstractSpinBox *>(widget)) {
            asks = true;
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            asks = tabs->count() > 0;
        }
        if (asks && name.trimmed().isEmpty())
            out << QStringLiteral("%1 \"%2\" in %3")
                       .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                            parent ? parent->objectName() : QString());
    }
    return out;
}

} // namespace imdesk::testing
