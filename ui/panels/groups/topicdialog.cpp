// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/topicdialog.h"

#include "core/base/plaintext.h"
#include "core/services/groupextras.h"
#include "core/services/grouprules.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace imdesk {

TopicDialog::TopicDialog(const Profile &profile, const GroupTarget &group, const api::TopicInfo &topic, QWidget *parent)
    : FormDialog(profile, QStringLiteral("topicDialog"), parent),
      m_community(group.id),
      m_before(topic),
      m_name(new QLineEdit(topic.name.value_or(QString()))),
      m_picture(new QLineEdit(topic.faceUrl.value_or(QString())))
{
    const bool isNew = !topic.topicId;
    setTexts(isNew ? tr("Make a topic") : tr("Change %1").arg(visibleText(topic.name.value_or(*topic.topicId), 40)),
             tr("In %1.").arg(visibleText(group.title(), 60)), isNew ? tr("Make topic") : tr("Save topic"));
    FormRow *name = addRow(m_name, "topicName", tr("Name"));
    m_limits << Limit{name, GroupExtras::topicNameBytes, m_name, nullptr};
    if (isNew) {
        m_id = new QLineEdit;
        m_idRow = addRow(m_id, "topicId", tr("Own part of the ID"),
                         tr("Stands after the community's ID and @TOPIC#_. Left empty, the service makes one."));
        connect(m_id, &QLineEdit::textChanged, this, &TopicDialog::check);
    }
    m_introduction =
        addLines("topicIntroduction", tr("Introduction"), topic.introduction, GroupExtras::topicIntroductionBytes);
    m_notice = addLines("topicNotice", tr("Notice"), topic.notification, GroupExtras::topicNoticeBytes);
    FormRow *picture = addRow(m_picture, "topicPicture", tr("Picture (URL)"));
    m_limits << Limit{picture, GroupExtras::topicPictureBytes, m_picture, nullptr};
    m_custom = addLines("topicCustom", tr("Custom text"), topic.customString, GroupExtras::topicCustomBytes);
    for (const Limit &limit : std::as_const(m_limits)) {
        if (limit.line)
            connect(limit.line, &QLineEdit::textChanged, this, &TopicDialog::check);
        else
            connect(limit.lines, &QPlainTextEdit::textChanged, this, &TopicDialog::check);
    }
    m_name->setFocus();
    resizeWithin(this, {520, 620});
    check();
}

QPlainTextEdit *TopicDialog::addLines(const char *name, const QString &label, const std::optional<QString> &text,
                                      int bytes)
{
    auto *lines = new PlainEdit(text.value_or(QString()));
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(64);
    FormRow *row = addRow(lines, name, label);
    m_limits << Limit{row, bytes, nullptr, lines};
    return lines;
}

void TopicDialog::check()
{
    bool sound = !m_name->text().trimmed().isEmpty();
    for (const Limit &limit : std::as_const(m_limits)) {
        const int used = static_cast<int>(utf8Bytes(limit.line ? limit.line->text() : typedText(limit.lines)));
        limit.row->setHelp(tr("%1 of %2 bytes").arg(used).arg(limit.bytes));
        limit.row->setProblem(used > limit.bytes ? tr("At most %1 bytes.").arg(limit.bytes) : QString());
        sound = sound && used <= limit.bytes;
    }
    if (m_idRow) {
        m_idRow->setProblem(GroupRules::topicIdProblem(m_community, m_id->text().trimmed()));
        sound = sound && m_idRow->problem().isEmpty();
    }
    setReady(sound);
}

api::TopicInfo TopicDialog::wanted() const
{
    api::TopicInfo topic = m_before;
    topic.name = m_name->text().trimmed();
    topic.faceUrl = m_picture->text().trimmed();
    topic.introduction = typedText(m_introduction);
    topic.notification = typedText(m_notice);
    topic.customString = typedText(m_custom);
    if (m_id && !m_id->text().trimmed().isEmpty())
        topic.topicId = m_id->text().trimmed();
    return topic;
}

} // namespace imdesk
