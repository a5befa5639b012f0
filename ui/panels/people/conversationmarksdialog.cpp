// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/conversationmarksdialog.h"

#include "core/api/contactmarks.h"
#include "core/base/plaintext.h"
#include "ui/panels/people/frienddialogs.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

namespace contactmark = api::contactmark;

QString appNumbers(const ConversationMarks &marks)
{
    QStringList words;
    for (const int number : marks.numbers) {
        if (number >= contactmark::firstOfApp)
            words << QString::number(number);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

ConversationMarksDialog::ConversationMarksDialog(const Profile &profile, const QString &owner,
                                                 const QList<ConversationMarks> &now, const QString &onlyCustom,
                                                 QWidget *parent)
    : FormDialog(profile, QStringLiteral("conversationMarksDialog"), parent),
      m_now(now),
      m_numbers(new QLineEdit),
      m_custom(new CountedLine(ContactGroupService::customBytes))
{
    setTexts(tr("Marks of %Ln conversation(s)", nullptr, static_cast<int>(now.size())),
             tr("As %1 sees them; the other side is told nothing. Standard marks and groups together reach at most %2 "
                "conversations of a person.")
                 .arg(visibleText(owner, 40))
                 .arg(ContactGroupService::conversationsAtMost),
             tr("Set the marks"));
    const std::tuple<int, const char *, QString> boxes[] = {{contactmark::star, "markStar", tr("Star")},
                                                            {contactmark::unread, "markUnread", tr("Unread")},
                                                            {contactmark::folded, "markFolded", tr("Folded")},
                                                            {contactmark::hidden, "markHidden", tr("Hidden")}};
    for (const auto &[mark, name, text] : boxes) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(QString::fromLatin1(name));
        const auto with =
            std::ranges::count_if(m_now, [mark](const ConversationMarks &one) { return one.numbers.contains(mark); });
        if (with > 0 && with < m_now.size()) {
            box->setTristate(true);
            box->setCheckState(Qt::PartiallyChecked);
            box->setToolTip(tr("Some have it: left as it is unless chosen."));
        } else {
            box->setChecked(with > 0);
        }
        if (!onlyCustom.isEmpty()) {
            box->setEnabled(false);
            box->setToolTip(onlyCustom);
        }
        body()->addWidget(box);
        m_boxes << QPair(mark, box);
        connect(box, &QCheckBox::stateChanged, this, &ConversationMarksDialog::check);
    }
    const auto alike = [this](auto text) {
        return std::ranges::all_of(m_now,
                                   [&](const ConversationMarks &one) { return text(one) == text(m_now.first()); });
    };
    const auto customOf = [](const ConversationMarks &one) { return one.custom; };
    m_numbersBefore = alike(appNumbers) ? appNumbers(m_now.first()) : QString();
    m_customBefore = alike(customOf) ? m_now.first().custom : QString();
    m_numbers->setText(m_numbersBefore);
    m_custom->setText(m_customBefore);
    const QString various = tr("They differ: left as they are unless something is written here.");
    m_numbersRow = addRow(
        m_numbers, "markNumbers", tr("Marks of the app's own"),
        !onlyCustom.isEmpty() ? onlyCustom
        : alike(appNumbers)
            ? tr("Numbers from %1 to %2, with spaces between.").arg(contactmark::firstOfApp).arg(contactmark::last)
            : various);
    m_customRow =
        addRow(m_custom, "markCustom", tr("Custom mark"),
               alike(customOf) ? tr("Any text. The only mark an app without the top plan can set.") : various);
    m_numbers->setEnabled(onlyCustom.isEmpty());
    connect(m_numbers, &QLineEdit::textChanged, this, &ConversationMarksDialog::check);
    connect(m_custom, &CountedLine::edited, this, &ConversationMarksDialog::check);
    check();
}

std::optional<QList<int>> ConversationMarksDialog::typedNumbers() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;、，]+"));
    QList<int> numbers;
    for (const QString &word : m_numbers->text().split(between, Qt::SkipEmptyParts)) {
        bool ok = false;
        const int number = word.toInt(&ok);
        if (!ok || number < contactmark::firstOfApp || number > contactmark::last)
            return std::nullopt;
        if (!numbers.contains(number))
            numbers << number;
    }
    return numbers;
}

MarkChange ConversationMarksDialog::change() const
{
    MarkChange change;
    const auto everyOne = [this](int mark, bool has) {
        return std::ranges::all_of(m_now,
                                   [&](const ConversationMarks &one) { return one.numbers.contains(mark) == has; });
    };
    for (const auto &[mark, box] : m_boxes) {
        if (box->checkState() == Qt::Checked && !everyOne(mark, true))
            change.set << mark;
        else if (box->checkState() == Qt::Unchecked && !everyOne(mark, false))
            change.clear << mark;
    }
    if (m_numbers->text() != m_numbersBefore) {
        const QList<int> wanted = typedNumbers().value_or(QList<int>());
        for (int mark = contactmark::firstOfApp; mark <= contactmark::last; ++mark) {
            if (wanted.contains(mark) && !everyOne(mark, true))
                change.set << mark;
            else if (!wanted.contains(mark) && !everyOne(mark, false))
                change.clear << mark;
        }
    }
    if (m_custom->text() != m_customBefore)
        change.custom = m_custom->text();
    return change;
}

void ConversationMarksDialog::check()
{
    const bool right = typedNumbers().has_value();
    m_numbersRow->setProblem(
        right ? QString() : tr("Only numbers from %1 to %2.").arg(contactmark::firstOfApp).arg(contactmark::last));
    m_customRow->setProblem(m_custom->isOver() ? tr("At most %1 bytes.").arg(ContactGroupService::customBytes)
                                               : QString());
    setReady(right && !m_custom->isOver() && !change().isEmpty());
}

} // namespace imdesk
