// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/doctordialog.h"

#include "core/base/plaintext.h"
#include "core/callbacks/callbackhub.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/viewhint.h"
#include "ui/widgets/workingbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QShowEvent>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace imdesk {

namespace {

constexpr qsizetype arrivalsLooked = 2'000;

QChar signOf(DoctorFinding::Mark mark)
{
    switch (mark) {
    case DoctorFinding::Mark::Good:
        return QChar(0x2713);
    case DoctorFinding::Mark::Bad:
        return QChar(0x2717);
    case DoctorFinding::Mark::Warning:
        return QLatin1Char('!');
    case DoctorFinding::Mark::Unknown:
        return QLatin1Char('?');
    }
    return {};
}

constexpr int findingPadding = 7;
constexpr int findingIndent = 22; ///< of the words beside the sign

/// A line of the list: the sign in its colour, the words beside it, and what to do below them.
class FindingDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const Lines lines(option.fontMetrics, QRect(0, 0, width, 0), index);
        return {findingIndent + 3 * findingPadding, lines.bottom() + findingPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        bare.text.clear();
        bare.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
        const Theme &theme = Theme::of(option.palette);
        const Lines lines(bare.fontMetrics, option.rect, index);
        painter->save();
        painter->setFont(bare.font);
        painter->setPen(colourOf(theme, static_cast<DoctorFinding::Mark>(index.data(Qt::UserRole).toInt())));
        painter->drawText(lines.words.translated(-findingIndent, 0), Qt::AlignLeft | Qt::AlignTop, lines.sign);
        painter->setPen(theme.text);
        painter->drawText(lines.words, Qt::TextWordWrap, lines.what);
        painter->setPen(theme.muted);
        painter->drawText(lines.fixes, Qt::TextWordWrap, lines.fix);
        painter->restore();
    }

  private:
    struct Lines
    {
        QString sign, what, fix;
        QRect words, fixes;

        Lines(const QFontMetrics &metrics, const QRect &room, const QModelIndex &index)
        {
            const QString text = index.data().toString();
            const QString head = text.section(QLatin1Char('\n'), 0, 0);
            sign = head.left(1);
            what = head.mid(1).trimmed();
            fix = text.section(QLatin1Char('\n'), 1);
            QRect place = room.adjusted(findingPadding + findingIndent, findingPadding, -findingPadding, 0);
            place.setHeight(longest);
            words = metrics.boundingRect(place, Qt::TextWordWrap, what);
            words.setWidth(place.width());
            place.setTop(words.bottom() + 3);
            fixes = fix.isEmpty() ? QRect() : metrics.boundingRect(place, Qt::TextWordWrap, fix);
            if (!fix.isEmpty())
                fixes.setWidth(place.width());
        }
        int bottom() const { return fix.isEmpty() ? words.bottom() : fixes.bottom(); }
        static constexpr int longest = 10'000;
    };

    static QColor colourOf(const Theme &theme, DoctorFinding::Mark mark)
    {
        switch (mark) {
        case DoctorFinding::Mark::Good:
            return theme.ok;
        case DoctorFinding::Mark::Bad:
            return theme.bad;
        case DoctorFinding::Mark::Warning:
            return theme.warn;
        case DoctorFinding::Mark::Unknown:
            break;
        }
        return theme.muted;
    }
};

} // namespace

DoctorDialog::DoctorDialog(CallbackHub &hub, const Catalogue &catalogue, const Clock &clock,
                           CallbackDoctor::MuteCheck muteCheck, QWidget *parent)
    : QDialog(parent), m_hub(hub), m_clock(clock), m_doctor(catalogue, clock)
{
    setObjectName(QStringLiteral("doctorDialog"));
    build();
    m_doctor.setMuteCheck(std::move(muteCheck));
    m_doctor.setSeen([this](const QString &account) -> std::optional<SignState> {
        const QByteArray wanted = account.toUtf8();
        const auto rows = m_hub.log().newerThan(m_seqBefore, arrivalsLooked);
        if (!rows.empty())
            m_seqBefore = rows.back()->seq(); // the next look goes on behind them
        const auto found = std::ranges::find_if(
            rows, [&wanted](const EventLog::Row &row) { return row->field(LogRow::Sender) == QByteArrayView(wanted); });
        return found == rows.end() ? std::nullopt : std::optional((*found)->toEvent().sign);
    });
    connect(&m_doctor, &CallbackDoctor::found, this, &DoctorDialog::showFinding);
    connect(&m_doctor, &CallbackDoctor::finished, this, &DoctorDialog::showVerdict);
    connect(m_check, &QPushButton::clicked, this, &DoctorDialog::check);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_changed, &QPushButton::clicked, this, [this] {
        m_changedAt = m_clock.nowMs();
        m_countdownTimer.start(1'000);
        showCountdown();
    });
    connect(&m_countdownTimer, &QTimer::timeout, this, &DoctorDialog::showCountdown);
    retranslate();
}

DoctorDialog::~DoctorDialog() = default;

void DoctorDialog::build()
{
    m_title = plainLabel(Theme::Font::PageTitle, this);
    m_hint = plainLabel(Theme::Font::Caption, this, true);
    m_hint->setWordWrap(true);
    const auto row = [this](QLineEdit *&edit, const char *name) {
        edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        return new FormRow(edit, this);
    };
    m_urlRow = row(m_url, "doctorUrl");
    m_previousRow = row(m_previous, "doctorPrevious");
    m_senderRow = row(m_sender, "doctorSender");
    const auto button = [this](QPushButton *&out, const char *name) {
        out = new QPushButton(this);
        out->setObjectName(QLatin1String(name));
    };
    button(m_changed, "doctorChanged");
    button(m_check, "doctorCheck");
    button(m_close, "doctorClose");
    setButtonRole(m_check, ButtonRole::Accent);
    m_check->setDefault(true);
    m_countdown = plainLabel(Theme::Font::Body, this);
    m_countdown->setObjectName(QStringLiteral("doctorCountdown"));
    m_findings = new QListWidget(this);
    m_findings->setObjectName(QStringLiteral("doctorFindings"));
    m_findings->setWordWrap(true);
    m_findings->setItemDelegate(new FindingDelegate(m_findings));
    m_findings->setResizeMode(QListView::Adjust);
    m_verdict = new MessageBar(this);
    m_verdict->setObjectName(QStringLiteral("doctorVerdict"));
    m_verdict->setDismissable(false);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::cardPadding);
    fields->addWidget(m_previousRow, 1);
    fields->addWidget(m_senderRow, 1);
    auto *changed = new QHBoxLayout;
    changed->setSpacing(Theme::gap);
    changed->addWidget(m_changed);
    changed->addWidget(m_countdown, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_urlRow);
    column->addLayout(fields);
    column->addLayout(changed);
    column->addWidget(m_verdict);
    column->addWidget(m_findings, 1);
    column->addLayout(buttons);
    scrollParts(column);
    resizeWithin(this, {760, 640});
}

void DoctorDialog::showEvent(QShowEvent *event)
{
    if (const AttachClient *listener = m_hub.attached(); m_url->text().isEmpty() && listener)
        m_url->setText(listener->figures().url);
    else if (m_url->text().isEmpty() && m_hub.state() == CallbackHub::State::Listening)
        m_url->setText(m_hub.url().toString());
    if (!event->spontaneous()) {
        // What was found the last time need not hold any more.
        if (!m_doctor.isRunning()) {
            m_findings->clear();
            m_verdict->clear();
        }
        (m_url->text().isEmpty() ? static_cast<QWidget *>(m_url) : m_check)->setFocus();
    }
    QDialog::showEvent(event);
}

DoctorCase DoctorDialog::question() const
{
    DoctorCase out;
    out.typedUrl = m_url->text().trimmed();
    out.url = QUrl(out.typedUrl, QUrl::StrictMode);
    out.previousUrl = QUrl(m_previous->text().trimmed(), QUrl::StrictMode);
    out.changedAt = m_changedAt;
    out.token = m_hub.options().token;
    out.sdkAppId = m_hub.options().sdkAppId;
    out.sender = m_sender->text().trimmed();
    if (const AttachClient *listener = m_hub.attached()) {
        out.listener = listener->target().place();
        if (listener->state() == AttachClient::State::Attached)
            out.listening = true; // it ends when it does not receive
        out.receiverUrl = QUrl(listener->figures().url);
    } else {
        out.listening = m_hub.state() == CallbackHub::State::Listening;
        out.receiverUrl = m_hub.url();
    }
    out.serviceIsHere = m_serviceIsHere;
    out.problems = m_hub.problems();
    // The newest that shows that callbacks come.
    const auto rows = m_hub.log().olderThan(m_hub.log().lastSeq() + 1, arrivalsLooked);
    for (const auto &row : rows | std::views::reverse) {
        if (!CallbackDoctor::isOfService(*row))
            continue;
        out.lastEventAt = row->receivedAt();
        out.lastCommand = row->command()->name;
        break;
    }
    return out;
}

void DoctorDialog::check()
{
    if (m_doctor.isRunning())
        return;
    m_findings->clear();
    m_verdict->showMessage(MessageBar::Kind::Info, tr("Looking…"));
    setWorking(m_check, true);
    m_seqBefore = m_hub.log().lastSeq();
    m_doctor.start(question());
}

void DoctorDialog::showFinding(const DoctorFinding &finding)
{
    QString words = QString(signOf(finding.mark)) + QLatin1String("  ") + finding.words;
    if (!finding.fix.isEmpty())
        words += QLatin1Char('\n') + finding.fix;
    auto *item = new QListWidgetItem(words, m_findings);
    item->setData(Qt::UserRole, int(finding.mark));
}

void DoctorDialog::showVerdict(const DoctorFinding &verdict)
{
    setWorking(m_check, false);
    m_verdict->showMessage(verdict.mark == DoctorFinding::Mark::Good      ? MessageBar::Kind::Ok
                           : verdict.mark == DoctorFinding::Mark::Warning ? MessageBar::Kind::Warning
                                                                          : MessageBar::Kind::Error,
                           verdict.words, {}, verdict.fix);
}

void DoctorDialog::showCountdown()
{
    const qint64 left = CallbackDoctor::waitingLeft(m_changedAt, m_clock.nowMs());
    if (m_changedAt == 0)
        m_countdown->setText(tr("A changed URL acts after two minutes."));
    else if (left > 0)
        m_countdown->setText(
            tr("The new URL acts in %1:%2.").arg(left / 60'000).arg(left / 1'000 % 60, 2, 10, QLatin1Char('0')));
    else
        m_countdown->setText(tr("The two minutes are over."));
    if (left == 0)
        m_countdownTimer.stop();
}

void DoctorDialog::retranslate()
{
    setWindowTitle(tr("Callback doctor"));
    m_title->setText(tr("Why do no callbacks come?"));
    m_hint->setText(tr("A signed sample is sent to the address, as the service would, and looked for in the log here. "
                       "What only the console of the service knows is named as such. The sample is a sign-in of "
                       "“imdesk-doctor-…” with the header X-Imdesk-Replay: a receiver of imdesk passes it on to no "
                       "forward target, a backend of your own that does not look at the header takes it for a real "
                       "one."));
    m_urlRow->setLabel(tr("Callback &URL in the console"));
    m_urlRow->setHelp(tr("The address the service calls, such as that of your tunnel; not the one the receiver has "
                         "behind it."));
    m_previousRow->setLabel(tr("URL &before, if it was changed"));
    m_senderRow->setLabel(tr("&Account whose events are missed"));
    m_changed->setText(tr("I have just &changed it"));
    m_check->setText(tr("Chec&k"));
    m_close->setText(tr("Close"));
    m_findings->setAccessibleName(tr("What was found"));
    setViewHint(m_findings, tr("Check tells here, one after the other, what holds, what does not, and what to do."));
    showCountdown();
}

void DoctorDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace imdesk
