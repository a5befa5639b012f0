// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/accountnotedialog.h"

#include "core/base/plaintext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainedit.h"

#include <QLocale>
#include <QPlainTextEdit>

namespace imdesk {

AccountNoteDialog::AccountNoteDialog(const PeopleParts &parts, const AccountsModel &accounts, const QStringList &ids,
                                     QWidget *parent)
    : FormDialog(parts.profile(), QStringLiteral("accountNoteDialog"), parent),
      m_directory(parts.directory),
      m_ids(ids),
      m_text(new PlainEdit)
{
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const int record = accounts.table().find(m_ids[i]);
        const QString note = record < 0 ? QString() : accounts.table().at(record).noteText();
        m_differ = m_differ || (i > 0 && note != m_before);
        m_before = note;
    }
    if (m_differ)
        m_before.clear();
    setTexts(m_ids.size() == 1 ? tr("Note on %1").arg(visibleText(m_ids.first(), 60))
                               : tr("Note on %Ln account(s)", nullptr, static_cast<int>(m_ids.size())),
             tr("Kept on this computer only; the service and the person are told nothing."), tr("Keep the note"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(110);
    m_text->setPlainText(m_before);
    m_row = addRow(m_text, "accountNote", tr("Note"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &AccountNoteDialog::check);
    connect(this, &FormDialog::submitted, this, &AccountNoteDialog::save);
    check();
}

void AccountNoteDialog::check()
{
    const QString text = typedText(m_text).trimmed();
    const auto left = AccountDirectory::staffNoteLetters - text.size();
    m_row->setHelp(m_differ ? tr("Their notes differ: what is written here takes the place of all of them.")
                            : tr("Found by the filter of the list. %1 characters left; empty takes the note away.")
                                  .arg(QLocale().toString(qMax<qsizetype>(0, left))));
    m_row->setProblem(left < 0 ? tr("At most %1 characters.").arg(AccountDirectory::staffNoteLetters) : QString());
    setReady(left >= 0 && (m_differ ? !text.isEmpty() : text != m_before));
}

void AccountNoteDialog::save()
{
    const QString text = typedText(m_text).trimmed();
    m_directory.setStaffNote(m_ids, text);
    const int count = static_cast<int>(m_ids.size());
    Q_EMIT noted(text.isEmpty() ? tr("Note of %Ln account(s) taken away", nullptr, count)
                                : tr("Note on %Ln account(s) kept", nullptr, count));
    accept();
}

} // namespace imdesk
