// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowsources.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmenus.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace imdesk {

namespace {

struct WindowSourceText
{
    Q_DECLARE_TR_FUNCTIONS(WindowSourceText)
};

// "&Open && close" is shown as "Open & close".
QString withoutMnemonic(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&')) {
            if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('&'))
                out += text.at(i++);
            continue;
        }
        out += text.at(i);
    }
    return out;
}

/// All that an action may be called: as it is shown, in English and in Chinese.
QString namesOf(const QAction *action, const ChineseTexts &chinese, const MainWindow &window)
{
    QString english = action->property(WindowMenus::englishProperty).toString();
    QString context = action->property(WindowMenus::contextProperty).toString();
    // Actions of a section are translated in its class, and in English stand as they were written.
    if (english.isEmpty() && action->parent()) {
        english = window.englishOf(action->text());
        if (english.isEmpty())
            english = action->text();
        context = QString::fromUtf8(action->parent()->metaObject()->className());
    }
    return QStringList{withoutMnemonic(action->text()), withoutMnemonic(english),
                       withoutMnemonic(chinese.of(context, english))}
        .join(QLatin1Char('\n'));
}

} // namespace

ChineseTexts::ChineseTexts()
{
    // A program without the file finds by what it shows.
    (void)m_texts.load(QStringLiteral(":/i18n/imdesk_zh_CN"));
}

QString ChineseTexts::of(const QString &context, const QString &english) const
{
    return m_texts.translate(context.toUtf8().constData(), english.toUtf8().constData());
}

QList<PaletteItem> SectionSource::find(Kind kind, const QString &words, int limit) const
{
    QList<PaletteItem> out;
    if (kind != Kind::Any && kind != Kind::Command)
        return out;
    for (Panel *panel : m_window.panels()) {
        if (out.size() >= limit)
            break;
        const QString context = QString::fromUtf8(panel->metaObject()->className());
        QStringList names{panel->id()};
        for (const QString &name : {panel->title(), panel->alsoCalled()}) {
            if (!name.isEmpty())
                names << name << m_chinese.of(context, name) << m_window.englishOf(name);
        }
        if (!matches(names.join(QLatin1Char('\n')), words))
            continue;
        const QString id = panel->id();
        MainWindow *window = &m_window;
        out << PaletteItem{WindowSourceText::tr("Go to %1").arg(panel->title()), WindowSourceText::tr("Section"),
                           panel->iconName(), panel->shortcut().toString(QKeySequence::NativeText),
                           [window, id] { window->enterPanel(id); }};
    }
    return out;
}

QList<PaletteItem> CommandSource::find(Kind kind, const QString &words, int limit) const
{
    QList<PaletteItem> out;
    // Plain text finds commands too, once there is something to find.
    if (kind != Kind::Command && (kind != Kind::Any || words.isEmpty()))
        return out;
    for (QAction *action : m_window.menus()->actions()) {
        if (out.size() >= limit)
            break;
        if (!matches(namesOf(action, m_chinese, m_window), words))
            continue;
        const QString title = withoutMnemonic(action->text());
        QString iconName = action->icon().name();
        if (iconName.isEmpty())
            iconName = QStringLiteral("palette");
        out << PaletteItem{title, WindowSourceText::tr("Command"), iconName,
                           action->shortcut().toString(QKeySequence::NativeText), [action = QPointer<QAction>(action)] {
                               if (action)
                                   action->trigger();
                           }};
    }
    return out;
}

QList<PaletteItem> HelpSource::find(Kind kind, const QString &words, int limit) const
{
    QList<PaletteItem> out;
    if (kind != Kind::Help)
        return out;
    MainWindow *window = &m_window;
    const QList<QPair<QString, QString>> signs{
        {QStringLiteral(">"), WindowSourceText::tr("Commands of the window and of the section")},
        {QStringLiteral("#"), WindowSourceText::tr("Groups by ID or name")},
        {QStringLiteral("@"), WindowSourceText::tr("People by ID or name")},
        {QStringLiteral("!"), WindowSourceText::tr("Error codes of the service and what to do")},
    };
    for (const auto &[sign, meaning] : signs) {
        if (matches(meaning, words))
            out << PaletteItem{
                QStringLiteral("%1  %2").arg(sign, meaning), {}, QStringLiteral("help"), sign, [window, sign = sign] {
                    window->palettePopup()->open(sign);
                }};
    }
    for (QAction *action : m_window.menus()->actions()) {
        const QString title = withoutMnemonic(action->text());
        if (action->shortcut().isEmpty() || !matches(title, words))
            continue;
        out << PaletteItem{title, WindowSourceText::tr("Key"), QStringLiteral("help"),
                           action->shortcut().toString(QKeySequence::NativeText), [action = QPointer<QAction>(action)] {
                               if (action)
                                   action->trigger();
                           }};
    }
    return out.mid(0, limit);
}

} // namespace imdesk
