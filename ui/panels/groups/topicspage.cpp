// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/topicspage.h"

#include "core/api/groupplace.h"
#include "core/base/jsonvalue.h"
#include "core/base/plaintext.h"
#include "ui/dialogs/disbandquestion.h"
#include "ui/panels/groups/topicdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/idmenu.h"

#include <QAction>
#include <QLocale>
#include <QTableView>

namespace imdesk {

namespace {

QString topicTitle(const api::TopicInfo &topic)
{
    return visibleText(topic.name.value_or(QString()).isEmpty() ? topic.topicId.value_or(QString()) : *topic.name, 60);
}

bool isTopicMuted(const api::TopicInfo &topic)
{
    // Older answers tell a number instead of On.
    return topic.muteAllMember == QLatin1String("On") ||
           wholeNumber(topic.others.value(QLatin1String("ShutUpAllFlag"))).value_or(0) != 0;
}

} // namespace

TopicsPage::TopicsPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent)
    : ExtraPage(tools, extras, report, GroupAct::Topics, QStringLiteral("topics"), parent),
      m_add(makeAction("topicAdd", "plus")),
      m_edit(makeAction("topicEdit", "edit")),
      m_mute(makeAction("topicMute", "mute")),
      m_read(makeAction("topicRead", "inbox")),
      m_write(makeAction("topicWrite", "send")),
      m_delete(makeAction("topicDelete", "trash"))
{
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_delete->setShortcut(QKeySequence::Delete);
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    connect(m_edit, &QAction::triggered, this, [this] { edit(current()); });
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_mute, &QAction::triggered, this, &TopicsPage::toggleMute);
    connect(m_read, &QAction::triggered, this, [this] { Q_EMIT readRequested(current().topicId.value_or(QString())); });
    connect(m_write, &QAction::triggered, this,
            [this] { Q_EMIT writeRequested(current().topicId.value_or(QString())); });
    connect(m_delete, &QAction::triggered, this, &TopicsPage::remove);
    retranslate();
    setWidths({220, 110, 190, 190});
}

void TopicsPage::retranslate()
{
    m_add->setText(tr("New topic…"));
    m_edit->setText(tr("Change…"));
    m_read->setText(tr("Read its messages"));
    m_write->setText(tr("Write into it…"));
    m_delete->setText(tr("Delete…"));
    setTexts({tr("Topic"), tr("Messages"), tr("Last message (%1)").arg(m_tools.zone.suffixNow()), tr("Writing"),
              tr("Topic ID")},
             tr("Topics"), tr("No topics"), tr("Topics part a community into rooms; every member is in all of them."));
    setFileColumns({{QStringLiteral("name"), tr("Topic"), 24, Holds::Name},
                    {QStringLiteral("messages"), tr("Messages"), 10},
                    {QStringLiteral("last_message"), tr("Last message"), 22, Holds::Moment},
                    {QStringLiteral("mute_all"), tr("Only owner and admins may write"), 10},
                    {QStringLiteral("topic"), tr("Topic ID"), 28, Holds::Group}});
    showActions();
}

QString TopicsPage::gapLine(const api::TopicAndSelf &item) const
{
    const QString id = item.topic ? item.topic->topicId.value_or(QString()) : QString();
    QString why = tr("the service tells nothing of it");
    if (item.errorCode != 0) {
        ApiError error = makeError(ApiError::Kind::Service, item.errorInfo);
        error.code = item.errorCode;
        const ErrorExplanation words = m_report.explain(error);
        why = QStringLiteral("%1 %2").arg(item.errorCode).arg(words.title);
    }
    return QStringLiteral("%1: %2").arg(id.isEmpty() ? tr("a topic without an ID") : visibleText(id, 80), why);
}

void TopicsPage::ask()
{
    // A community made without topics says no for itself alone: nothing is learnt for others.
    hear(m_extras.topics(m_group.id), false, [this](const api::TopicGetReply &reply) {
        m_topics.clear();
        QList<QStringList> rows;
        QList<QList<Cell>> cells;
        QStringList gaps;
        for (const api::TopicAndSelf &item : reply.topics) {
            if (item.errorCode != 0 || !item.topic || !item.topic->topicId) {
                gaps << gapLine(item);
                continue;
            }
            const api::TopicInfo &topic = *item.topic;
            m_topics.insert(*topic.topicId, topic);
            // The number the next message will get is one more than there were.
            const qint64 written = qMax<qint64>(0, topic.nextMsgSeq.value_or(1) - 1);
            const qint64 last = topic.lastMsgTime.value_or(0);
            rows << QStringList{topic.name.value_or(QString()), QLocale().toString(written),
                                last > 0 ? m_tools.zone.dateTimeBare(last * 1000) : QStringLiteral("—"),
                                isTopicMuted(topic) ? tr("only owner and admins") : tr("open"), *topic.topicId};
            cells << QList<Cell>{textCell(topic.name.value_or(QString())), written, momentCell(last),
                                 isTopicMuted(topic), idCell(*topic.topicId)};
        }
        showRows(rows, tr("%n topic(s)", nullptr, static_cast<int>(rows.size())), cells);
        if (!gaps.isEmpty())
            showGaps(tr("%n topic(s) could not be read", nullptr, static_cast<int>(gaps.size())), gaps);
    });
}

api::TopicInfo TopicsPage::current() const { return m_topics.value(cell(IdColumn)); }

void TopicsPage::showActions()
{
    if (!m_delete)
        return;
    const qsizetype count = chosen(IdColumn).size();
    const QString one = count == 1 ? QString() : tr("Choose one topic.");
    m_mute->setText(count == 1 && isTopicMuted(current()) ? tr("Let members write") : tr("Mute the topic"));
    allow(m_add, {});
    allow(m_edit, one);
    allow(m_mute, one);
    allow(m_read, one);
    allow(m_write, one);
    allow(m_delete, count == 0 ? tr("Choose topics first.") : QString());
}

void TopicsPage::addIdOf(QMenu *menu, int row)
{
    addGroupActions(menu, this, wireText(row, IdColumn), GroupKind::Community);
}

void TopicsPage::edit(const api::TopicInfo &topic)
{
    auto *dialog = new TopicDialog(m_tools.writes.rules().profile(), m_group, topic, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, topic] { submit(dialog, topic, dialog->wanted()); });
    dialog->open();
}

void TopicsPage::submit(FormDialog *dialog, const api::TopicInfo &before, const api::TopicInfo &wanted)
{
    const QString group = m_group.id;
    const QString title = topicTitle(wanted);
    Confirmation question;
    question.verb = tr("Save topic");
    question.title = tr("Save the topic %1").arg(title);
    question.effect = tr("Everybody in %1 sees it at once.").arg(visibleText(m_group.title(), 60));
    const QPointer<FormDialog> open(dialog);
    if (!before.topicId) {
        api::TopicCreate made;
        made.groupId = group;
        if (wanted.topicId)
            made.topicId = api::topicIdOf(group, *wanted.topicId);
        made.name = wanted.name.value_or(QString());
        made.faceUrl = wanted.faceUrl;
        made.notification = wanted.notification;
        made.introduction = wanted.introduction;
        made.customString = wanted.customString;
        confirmed(question, false, [this, open, made, title] {
            if (open)
                write(m_extras.createTopic(made), open.data(), tr("Topic %1 made.").arg(title));
        });
        return;
    }
    const auto changeTo = [group, before](const api::TopicInfo &to, const api::TopicInfo &from) {
        api::TopicChange change;
        change.groupId = group;
        change.topicId = *before.topicId;
        const auto differs = [](const std::optional<QString> &a, const std::optional<QString> &b) {
            return a.value_or(QString()) == b.value_or(QString()) ? std::nullopt : std::optional(a.value_or(QString()));
        };
        change.name = differs(to.name, from.name);
        change.faceUrl = differs(to.faceUrl, from.faceUrl);
        change.notification = differs(to.notification, from.notification);
        change.introduction = differs(to.introduction, from.introduction);
        change.customString = differs(to.customString, from.customString);
        return change;
    };
    confirmed(question, false, [this, open, title, id = group, forth = changeTo(wanted, before)] {
        if (!open)
            return;
        const Noted noted = newNoted();
        write(m_extras.changeTopic(forth, noted), open.data(), tr("Topic %1 saved.").arg(title),
              wayBack(id, noted, tr("The topic is as before.")));
    });
}

void TopicsPage::toggleMute()
{
    const api::TopicInfo topic = current();
    const bool mute = !isTopicMuted(topic);
    const auto change = [group = m_group.id, id = topic.topicId.value_or(QString())](bool on) {
        api::TopicChange wanted;
        wanted.groupId = group;
        wanted.topicId = id;
        wanted.muteAllMember = on ? QStringLiteral("On") : QStringLiteral("Off");
        return wanted;
    };
    Confirmation question;
    question.title =
        mute ? tr("Mute the topic %1").arg(topicTitle(topic)) : tr("Open the topic %1").arg(topicTitle(topic));
    question.effect = mute ? tr("Nobody but owner and admins can write in it until it is opened again.")
                           : tr("All members can write in it again.");
    question.verb = mute ? tr("Mute topic") : tr("Open topic");
    confirmed(question, false, [this, change, mute, id = m_group.id, title = topicTitle(topic)] {
        const Noted noted = newNoted();
        write(m_extras.changeTopic(change(mute), noted),
              mute ? tr("%1 is muted.").arg(title) : tr("%1 is open.").arg(title),
              wayBack(id, noted, tr("The topic is as before.")));
    });
}

void TopicsPage::remove()
{
    const QStringList ids = chosen(IdColumn);
    QStringList names;
    for (const QString &id : ids)
        names << tr("%1 (%2)").arg(topicTitle(m_topics.value(id)), visibleText(id));
    Confirmation question;
    question.verb = tr("Delete %n topic(s)", nullptr, static_cast<int>(ids.size()));
    question.title =
        ids.size() == 1 ? tr("Delete the topic %1").arg(topicTitle(m_topics.value(ids.first()))) : question.verb;
    question.effect =
        tr("From %1, with everything written in them. This cannot be undone.").arg(visibleText(m_group.title(), 60));
    question.details = names;
    question.typedWord = ids.size() == 1
                             ? wordForGroup(ids.first(), m_topics.value(ids.first()).name.value_or(QString()))
                             : QString::number(ids.size());
    question.destructive = true;
    confirmed(question, true, [this, ids, group = m_group.id] {
        ItemRun *run = m_extras.deleteTopics(group, ids);
        m_report.follow({run}, tr("Deleting"), [](int count) { return tr("%n topic(s) deleted.", nullptr, count); });
        connect(run, &ItemRun::finished, this, [this, group] {
            if (group == m_group.id)
                refresh();
        });
    });
}

} // namespace imdesk
