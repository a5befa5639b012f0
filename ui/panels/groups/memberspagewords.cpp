// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says of its list; how it is built and filled is in memberspage.cpp.
#include "ui/panels/groups/memberspage.h"

#include "core/models/groupwords.h"

#include <QLocale>

namespace imdesk {

bool MembersPage::lists() const
{
    return m_source == MembersModel::Source::Muted ? GroupRules::ofType(m_kind, GroupAct::ListMuted).allowed
                                                   : typeFacts(m_kind).listsMembers;
}

QString MembersPage::countSentence() const
{
    const QLocale locale;
    const QString loaded = locale.toString(m_model->loaded());
    const bool complete = m_model->state() == MembersModel::State::Complete;
    if (m_source == MembersModel::Source::Muted)
        return complete ? tr("%Ln account(s) muted", nullptr, m_model->loaded()) : QString();
    if (m_model->total() < 0)
        return {};
    QString sentence = complete && m_model->loaded() >= m_model->total()
                           ? tr("All %Ln member(s) loaded", nullptr, m_model->loaded())
                           : tr("%1 of %2 loaded").arg(loaded, locale.toString(m_model->total()));
    if (complete && m_model->loaded() < m_model->total())
        sentence += tr("; ") + tr("the service tells no more");
    if (m_model->query().isFilter())
        sentence = (!m_model->isFilterWhole()
                        ? tr("%1 of the members loaded so far match").arg(locale.toString(m_model->rowCount()))
                        : tr("%Ln member(s) match", nullptr, m_model->rowCount())) +
                   QStringLiteral(" \u00B7 ") + sentence;
    if (m_model->query().sort && m_model->isPartial())
        sentence += QStringLiteral(" \u00B7 ") + tr("sorted among those loaded");
    if (m_model->nickError())
        sentence += QStringLiteral(" \u00B7 ") + tr("nicknames cannot be read");
    return sentence;
}

Inspection MembersPage::inspection(int row) const
{
    Inspection what;
    const int record = m_model->recordAt(row);
    if (record < 0)
        return what;
    what.title = m_model->accountAt(row);
    what.subtitle = tr("Member of %1").arg(m_name.isEmpty() ? m_id : m_name);
    for (int column = 0; column < m_model->columnCount(); ++column)
        what.fields.append(
            {m_model->headerData(column, Qt::Horizontal).toString(), m_model->index(row, column).data().toString()});
    what.raw = m_model->table().json(record);
    return what;
}

} // namespace imdesk
