// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventpeople.h"

#include "core/callbacks/bodyscan.h"
#include "core/callbacks/commandtable.h"

#include <array>

namespace imdesk {

namespace {

/// Paths of a CommandRule: the first group of them that gives anybody is joined.
using PeoplePaths = QList<QList<QByteArrayList>>;

PeoplePaths pathsOf(const char *rule)
{
    PeoplePaths out;
    const QByteArrayList alternatives = QByteArray(rule).replace("[]", "").split('|');
    for (const QByteArray &alternative : alternatives) {
        QList<QByteArrayList> joined;
        for (const QByteArray &path : alternative.split('+'))
            joined << path.split('.');
        out << joined;
    }
    return out;
}

const PeoplePaths &pathsOf(const QString &command, FilterRow::Field column)
{
    static const QHash<const CommandRule *, std::array<PeoplePaths, 2>> known = [] {
        QHash<const CommandRule *, std::array<PeoplePaths, 2>> out;
        const auto add = [&out](const CommandRule &rule) {
            out.insert(&rule, {pathsOf(rule.sender), pathsOf(rule.receivers)});
        };
        for (const CommandRule &documented : commandRules())
            add(documented);
        add(*ruleOf(QString()));
        return out;
    }();
    return (*known.constFind(ruleOf(command)))[column == FilterRow::Sender ? 0 : 1];
}

} // namespace

QByteArray peopleOf(const QString &command, QByteArrayView body, FilterRow::Field column)
{
    QByteArray out;
    QSet<QByteArray> seen;
    for (const QList<QByteArrayList> &joined : pathsOf(command, column)) {
        for (const QByteArrayList &path : joined) {
            scanBody(body, path, [&](const BodyValue &value) {
                const QByteArray person = value.text.toByteArray();
                if (person.isEmpty() || seen.contains(person))
                    return true;
                seen.insert(person);
                if (!out.isEmpty())
                    out += '\n';
                out += person;
                return true;
            });
        }
        if (!out.isEmpty())
            break;
    }
    return out.replace(rowSeparator, '?');
}

} // namespace imdesk
