// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettesources.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/models/accountfinder.h"
#include "core/models/groupfinder.h"
#include "core/services/accountlist.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QLocale>

namespace imdesk {

QList<PaletteItem> GroupPaletteSource::find(Kind kind, const QString &words, int limit) const
{
    QList<PaletteItem> out;
    if (!isAsked(kind, words))
        return out;
    m_groups.prepare();
    const QList<GroupRow> rows = m_groups.search(words, limit);
    for (const GroupRow &row : rows) {
        const QString id = row.id();
        PaletteItem item;
        item.title = visibleText(row.text(GroupRow::Name).isEmpty() ? id : row.text(GroupRow::Name), 80);
        item.subtitle = visibleText(id, 80);
        item.iconName = QStringLiteral("group");
        item.named = NamedId::group(id);
        item.run = [window = &m_window, id] {
            window->showPanel(QStringLiteral("groups"));
            if (Panel *panel = window->panel(QStringLiteral("groups")))
                panel->open({ObjectRef::Kind::Group, id});
        };
        out << item;
    }
    return out;
}

PaletteItem PeoplePaletteSource::item(const QString &title, const QString &subtitle, const QString &account) const
{
    PaletteItem item;
    item.title = title;
    item.subtitle = subtitle;
    item.iconName = QStringLiteral("people");
    item.named = NamedId::account(account);
    item.run = [window = &m_window, account] {
        window->showPanel(QStringLiteral("people"));
        if (Panel *panel = window->panel(QStringLiteral("people")))
            panel->open({ObjectRef::Kind::Account, account});
    };
    return item;
}

QString GroupPaletteSource::lack(Kind kind, const QString &words) const
{
    return isAsked(kind, words) ? m_groups.lack() : QString();
}

QList<PaletteItem> PeoplePaletteSource::find(Kind kind, const QString &words, int limit) const
{
    QList<PaletteItem> out;
    if (!isAsked(kind, words))
        return out;
    m_accounts.wanted();
    for (const AccountRow &row : m_accounts.search(words, limit)) {
        const QString id = row.idText();
        out << item(visibleText(row.nick.isEmpty() ? id : row.nickText(), 80), visibleText(id, 80), id);
    }
    if (kind == Kind::Person && out.isEmpty() && isAccountId(words))
        out << item(QCoreApplication::translate("PeoplePaletteSource", "Open %1").arg(visibleText(words, 80)),
                    m_accounts.isLoaded()
                        ? QCoreApplication::translate("PeoplePaletteSource", "Not in the list; the service is asked")
                        : QString(),
                    words);
    return out;
}

QString PeoplePaletteSource::lack(Kind kind, const QString &words) const
{
    if (isAsked(kind, words) && m_accounts.isLoaded() && m_accounts.isSearching())
        return QCoreApplication::translate("PeoplePaletteSource", "Known accounts are being searched");
    return isAsked(kind, words) && !m_accounts.isLoaded()
               ? QCoreApplication::translate("PeoplePaletteSource", "Known accounts are being read")
               : QString();
}

QList<PaletteItem> ErrorPaletteSource::find(Kind kind, const QString &words, int limit) const
{
    QList<PaletteItem> out;
    if (kind != Kind::ErrorCode)
        return out;
    for (const CatalogueError &entry : m_catalogue.errors()) {
        if (out.size() >= limit)
            break;
        const QString code = entry.isRange() ? QStringLiteral("%1\u2013%2").arg(entry.code).arg(entry.lastCode)
                                             : QString::number(entry.code);
        const QPair<QString, QString> chinese = m_errors.chinese(entry);
        const bool within = entry.isRange() && entry.covers(words.toInt());
        if (!within && !code.startsWith(words) && !PaletteSource::matches(entry.meaning, words) &&
            !PaletteSource::matches(chinese.first, words))
            continue;
        const bool shownInChinese = QLocale().language() == QLocale::Chinese;
        const auto [meaning, fix] = shownInChinese ? chinese : QPair(entry.meaning, entry.fix);
        PaletteItem item;
        item.title = QStringLiteral("%1  %2").arg(code, meaning);
        item.subtitle = fix;
        item.iconName = QStringLiteral("error");
        item.run = [window = &m_window, code, meaning = meaning, fix = fix, area = entry.area] {
            Inspection what;
            what.title = code;
            what.subtitle = area;
            what.fields = {{QCoreApplication::translate("ErrorPaletteSource", "Meaning"), meaning},
                           {QCoreApplication::translate("ErrorPaletteSource", "What to do"), fix}};
            window->inspect(what);
            window->setInspectorShown(true);
        };
        out << item;
    }
    return out;
}

QList<PaletteItem> ApiPaletteSource::find(Kind kind, const QString &words, int limit) const
{
    QList<PaletteItem> out;
    // One letter stands in too many names to be of help.
    if ((kind != Kind::Any && kind != Kind::Command) || words.size() < 2)
        return out;
    for (const CatalogueCommand &command : m_catalogue.commands()) {
        if (out.size() >= limit)
            break;
        if (!matches(m_words.findable(command), words))
            continue;
        const QString title = m_words.title(command, QLocale().name());
        PaletteItem item;
        item.title = title;
        item.subtitle = command.path;
        item.iconName = QStringLiteral("api");
        item.run = [window = &m_window, path = command.path] {
            window->showPanel(QStringLiteral("explorer"));
            if (Panel *panel = window->panel(QStringLiteral("explorer")))
                panel->openWith(path);
        };
        out << item;
    }
    return out;
}

} // namespace imdesk
