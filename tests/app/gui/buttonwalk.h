// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/sandbox/sandbox.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace imdesk::testing {

using namespace Qt::StringLiterals;

/// Says yes to everything and hands out file names, at once.
class WillingDialogs : public Dialogs
{
  public:
    explicit WillingDialogs(QString folder) : m_folder(std::move(folder)) {}
    void saveFile(QWidget *, const QString &name, const QStringList &,
                  std::function<void(const QString &)> then) override
    {
        then(m_folder + u'/' + name);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)> then) override { then(true); }

  private:
    QString m_folder;
};

inline QString nameOf(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text().left(60);
    const QWidget *owner = widget->parentWidget();
    return u"%1 \"%2\" (%3) in %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                         text,
                                         owner ? QString::fromLatin1(owner->metaObject()->className()) : QString());
}

/// What cannot be read in full where it stands: words wider or taller than their place.
inline QStringList cutTexts(QWidget *root)
{
    QStringList out;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || widget->window() != root->window())
            continue;
        const QSizePolicy::Policy across = widget->sizePolicy().horizontalPolicy();
        if (across == QSizePolicy::Ignored)
            continue; // shortens itself and tells the rest in its tooltip
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const bool speaks = qobject_cast<const QPushButton *>(button) || qobject_cast<const QCheckBox *>(button) ||
                                qobject_cast<const QRadioButton *>(button);
            if (speaks && !button->text().isEmpty() && button->width() + 1 < button->sizeHint().width())
                out << nameOf(button) + u": %1 of %2 px"_s.arg(button->width()).arg(button->sizeHint().width());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
                continue;
            if (label->wordWrap()) {
                const int needed = label->heightForWidth(label->width());
                if (needed > label->height() + 1)
                    out << nameOf(label) + u": %1 of %2 px high"_s.arg(label->height()).arg(needed);
            } else if (label->width() + 1 < label->sizeHint().width() &&
                       label->width() + 1 < label->minimumSizeHint().width()) {
                out << nameOf(label) + u": %1 of %2 px"_s.arg(label->width()).arg(label->sizeHint().width());
            }
        }
    }
    return out;
}

/// The sections of the window, asked of a program that is started for it; empty when it does not come up.
inline QStringList sectionIds()
{
    SessionStore secrets;
    QTemporaryDir home;
    qputenv("IMDESK_HOME", home.path().toLocal8Bit());
    Composition composition(AppPaths::standard(), secrets, std::make_unique<WillingDialogs>(home.path()));
    composition.start({true, {}, {}, u"en"_s});
    QStringList ids;
    if (QTest::qWaitFor([&] { return composition.session(sandboxProfileId) != nullptr; }, 20'000)) {
        for (const Panel *panel : composition.session(sandboxProfileId)->window().panels())
            ids << panel->id();
    }
    return ids;
}

/// How the program is dressed for the walk: IMDESK_PICTURES_DARK asks for the dark look,
/// and IMDESK_PICTURES_LANGUAGE, read where the walk is in one language, for another one.
inline void dress(Composition &composition)
{
    if (qEnvironmentVariableIsSet("IMDESK_PICTURES_DARK"))
        composition.services().settings.set(setting::theme, u"dark"_s);
}

/// What stands wrong in what was looked at while the program was walked through. With IMDESK_PICTURES set to a folder,
/// also how it looked.
class WalkNotes
{
  public:
    void look(QWidget *root, const QString &where)
    {
        QStringList cutOnes = cutTexts(root);
        if (!cutOnes.isEmpty()) {
            // What has only just come may not have been laid out yet.
            const QPointer<QWidget> still(root);
            QTest::qWait(100);
            if (!still)
                return;
            cutOnes = cutTexts(root);
        }
        for (const QString &cut : std::as_const(cutOnes))
            note(where + u": cut "_s + cut);
        for (const QString &unnamed : unnamedWidgets(root))
            note(where + u": no name "_s + unnamed);
        const QString folder = qEnvironmentVariable("IMDESK_PICTURES");
        if (folder.isEmpty())
            return;
        QString name = where;
        name.replace(QRegularExpression(u"[^A-Za-z0-9]+"_s), u"-"_s);
        root->grab().save(u"%1/%2.png"_s.arg(folder, name.left(160)));
    }
    void note(const QString &what)
    {
        if (!m_found.contains(what))
            m_found << what;
    }

    /// Looks at what has opened and closes it, innermost first.
    void closeWhatOpened(const MainWindow &window, const QString &where)
    {
        for (int round = 0; round < 8; ++round) {
            QWidget *open = QApplication::activePopupWidget();
            if (!open) {
                for (QDialog *dialog : window.findChildren<QDialog *>()) {
                    if (dialog->isVisible())
                        open = dialog;
                }
            }
            if (!open)
                return;
            QTest::qWait(20);
            const QString name = open->objectName().isEmpty() ? QString::fromLatin1(open->metaObject()->className())
                                                              : open->objectName();
            if (const QPointer<QDialog> dialog = qobject_cast<QDialog *>(open)) {
                look(dialog, where + u" > "_s + name);
                if (!dialog)
                    continue;
                if (dialog->width() > 1280 || dialog->height() > 720)
                    note(where + u" > "_s + name + u": larger than 1280x720"_s);
                dialog->reject();
            } else {
                open->close();
            }
            QTest::qWait(10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        note(where + u": a dialog does not close"_s);
    }

    const QStringList &found() const { return m_found; }
    void clear() { m_found.clear(); }

  private:
    QStringList m_found;
};

/// Parts of views and calendars are Qt's own; a reset of the sandbox takes the window with it.
inline bool isOurs(const QObject *thing)
{
    const QString name = thing->objectName();
    return !name.isEmpty() && !name.startsWith("qt_"_L1) && name != "settingsSandboxReset"_L1;
}

} // namespace imdesk::testing
