// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/grouprules.h"
#include "core/services/outgoingmessage.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace imdesk {

class FormRow;

/// Why the groups chosen refuse an option, by option.
using OptionRefusals = QMap<GroupAct, QString>;

/// Lets an option be ticked where the way takes it and no group refuses it; the tip tells why one does. What is ticked
/// already can still be taken back from groups that refuse it.
void offerOption(QCheckBox *box, bool taken, const QString &refused, const QString &tip = {});

/// The options of a message that few messages need: what the push carries along and what each make of device gets,
/// priority and mentions in groups, receipts, extensions.
class ComposeExtras : public QWidget
{
    Q_OBJECT

  public:
    explicit ComposeExtras(QWidget *parent = nullptr);

    /// Puts them into the message; what cannot be read is left out.
    void read(OutgoingMessage &message) const;
    void setFrom(const OutgoingMessage &message);
    /// The fields whose text may be no message yet, as they stand; setTyped() puts them back, unless there are none.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &fields);
    /// Only what the way and the groups take can be changed; tells what cannot be read at the fields.
    void present(OutgoingMessage::Route route, bool noPush, const OptionRefusals &refused);
    /// What cannot be read of the fields that the way takes, in words; empty when all is well.
    QString problem(OutgoingMessage::Route route, bool noPush) const;
    void retranslate();

  Q_SIGNALS:
    void edited();

  private:
    QLineEdit *m_ext, *m_mentions;
    QPlainTextEdit *m_android, *m_apple;
    FormRow *m_extRow, *m_mentionsRow, *m_androidRow, *m_appleRow, *m_priorityRow;
    QComboBox *m_priority;
    QCheckBox *m_mentionAll, *m_receipts, *m_extensible;
};

} // namespace imdesk
