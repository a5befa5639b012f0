// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/grouplistpage.h"

#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/workingbutton.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace imdesk {

// What the list of groups says of itself; what it shows lies in grouplistpage.cpp.

QString GroupListPage::filterSentence(const GroupsModel::Counts &counts) const
{
    const QLocale locale;
    if (m_model->query().which == GroupQuery::Which::Gone)
        return tr("%Ln group(s) no longer exist", nullptr, counts.shown);
    QString sentence = tr("%1 of %2 match").arg(locale.toString(counts.shown), locale.toString(counts.known));
    if (m_model->query().which == GroupQuery::Which::OfKind) {
        if (m_model->kindListing().isRunning())
            return sentence + tr("; ") + tr("the groups of this type are being listed");
        // Once they are listed, of the others nothing need be known.
        if (m_model->isKindListed())
            return m_model->looksAtKindOnly() ? sentence + tr("; ") + tr("their names are being looked through")
                                              : sentence;
    }
    if (counts.unread > 0) {
        const QString unread = locale.toString(counts.unread);
        sentence +=
            tr("; ") + (m_model->isFilling() ? tr("names of %1 not loaded yet, looking through them").arg(unread)
                                             : tr("names of %1 not loaded yet").arg(unread));
    }
    return sentence;
}

void GroupListPage::showCounts()
{
    const GroupsModel::Counts counts = m_model->counts();
    const QLocale locale;
    QStringList parts;
    if (counts.known > 0 || counts.listedAt > 0) {
        const QString details = counts.unread == 0 && counts.refused == 0
                                    ? tr("all details loaded")
                                    : tr("details for %1").arg(locale.toString(counts.detailed));
        parts << tr("%Ln group(s), %1", nullptr, counts.known).arg(details);
        if (counts.refused > 0)
            parts << tr("%1 could not be read").arg(locale.toString(counts.refused));
        if (counts.gone > 0)
            parts << tr("%Ln no longer exist(s)", nullptr, counts.gone);
        parts << (counts.listedAt > 0 ? tr("IDs as of %1").arg(m_zone.dateTime(counts.listedAt * 1000))
                                      : tr("never listed completely"));
    }
    m_header->setCaption(parts.join(QStringLiteral(" · ")));
    if (m_model->isReading())
        showReading();
    if (m_model->listing() == GroupsModel::Listing::Running && counts.total > 0) {
        m_busy->setText(
            tr("Listing groups: %1 of %2").arg(locale.toString(counts.listed), locale.toString(counts.total)));
        m_busy->setProgress(counts.listed, counts.total);
    }
    showLooking(counts);
    QStringList notes;
    if (m_model->query().isFilter())
        notes << filterSentence(counts);
    if (m_model->query().isFilter() && m_model->isReading())
        notes << tr("known groups are still being read");
    if (m_model->query().sort && counts.unread > 0)
        notes << tr("sorted by what is loaded; groups without details stand last");
    m_matches->setText(notes.join(QStringLiteral(" · ")));
    m_matches->setVisible(!notes.isEmpty());
    m_fillAll->setEnabled(counts.unread > 0 || m_fillAll->isChecked());
    showState();
}

void GroupListPage::showReading()
{
    // It comes from this computer, in a few seconds: there is nothing to cancel.
    if (!m_busy->isBusy())
        m_busy->start(tr("Reading known groups"), false, BusyBar::Work::Other);
    if (m_model->rowsCached() == 0)
        return;
    const QLocale locale;
    m_busy->setText(tr("Reading known groups: %1 of %2")
                        .arg(locale.toString(m_model->rowsRead()), locale.toString(m_model->rowsCached())));
    m_busy->setProgress(m_model->rowsRead(), m_model->rowsCached());
}

void GroupListPage::showLooking(const GroupsModel::Counts &counts)
{
    // The cache and the listing of all IDs come first and have the bar.
    const bool taken = m_model->isReading() || m_model->listing() == GroupsModel::Listing::Running;
    if (taken || !m_model->isLooking()) {
        if (std::exchange(m_looking, false) && !taken)
            m_busy->finish();
        return;
    }
    const QLocale locale;
    const bool kinds = m_model->kindListing().isRunning();
    const qint64 done = kinds                        ? m_model->kindListing().seen()
                        : m_model->looksAtKindOnly() ? 0
                                                     : counts.known - counts.unread;
    const qint64 total = kinds                        ? qMax<qint64>(0, m_model->kindListing().total())
                         : m_model->looksAtKindOnly() ? 0
                                                      : counts.known;
    QString words = kinds ? tr("Listing groups of this type") : tr("Loading details");
    if (total > 0)
        words = (kinds ? tr("Listing groups of this type: %1 of %2") : tr("Loading details: %1 of %2"))
                    .arg(locale.toString(done), locale.toString(total));
    if (!m_looking)
        m_busy->start(words);
    m_looking = true;
    m_busy->setText(words);
    m_busy->setProgress(done, total);
}

void GroupListPage::cancelWork()
{
    if (!m_looking) {
        m_model->cancelListing();
        return;
    }
    m_fillAll->setChecked(false);
    m_model->stopLooking();
    Q_EMIT statusMessage(tr("Stopped; another filter looks again"));
}

void GroupListPage::showListing()
{
    switch (m_model->listing()) {
    case GroupsModel::Listing::Running:
        m_looking = false;
        m_busy->start(tr("Listing groups"));
        break;
    case GroupsModel::Listing::Complete: {
        m_busy->finish();
        Q_EMIT statusMessage(tr("%Ln group(s) listed", nullptr, m_model->counts().known));
        break;
    }
    case GroupsModel::Listing::Cancelled:
        m_busy->finish();
        Q_EMIT statusMessage(tr("Listing cancelled; %Ln group(s) are known", nullptr, m_model->counts().known));
        break;
    case GroupsModel::Listing::Failed:
        m_busy->finish();
        showFailure(m_model->listingError(), tr("List again"), [this] { refresh(); });
        break;
    case GroupsModel::Listing::Never:
        break;
    }
    setWorking(m_refresh, m_model->listing() == GroupsModel::Listing::Running);
    showCounts();
}

void GroupListPage::showFailure(const ApiError &error, const QString &button, const std::function<void()> &again)
{
    const ErrorExplanation words = m_errors.explain(error, QLocale().name());
    m_message->showError(words);
    m_message->addButton(button, [this, again] {
        m_message->clear();
        again();
    });
    Q_EMIT statusMessage(words.title);
    showState();
}

void GroupListPage::showTrouble(const CacheTrouble &trouble)
{
    QString title;
    QString cause;
    switch (trouble.kind) {
    case CacheTrouble::Kind::Damaged:
        title = tr("The list of known groups on this computer was damaged");
        cause = tr("It is begun anew; everything in it comes from the service again.");
        break;
    case CacheTrouble::Kind::Newer:
        title = tr("The list of known groups was written by a later version of this program");
        cause = tr("It was put aside and a new one is begun.");
        break;
    case CacheTrouble::Kind::Unwritable:
        title = tr("Known groups cannot be kept on this computer");
        cause = tr("They are kept until the program ends. Look at the free space and the rights of the folder.");
        break;
    }
    QString details = trouble.error.message;
    if (!trouble.movedTo.isEmpty())
        details += QLatin1Char('\n') + tr("The old file is now %1").arg(trouble.movedTo);
    m_cacheMessage->showMessage(MessageBar::Kind::Warning, title, cause, {}, details);
    Q_EMIT problemFound(title, details);
}

} // namespace imdesk
