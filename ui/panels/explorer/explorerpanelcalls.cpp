// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the panel that calls: asking, sending, the answer, copies for other tools, and calls made before.
#include "ui/panels/explorer/explorerpanel.h"

#include "core/base/whendone.h"
#include "core/models/commandlistmodel.h"
#include "core/services/groupkindlookup.h"
#include "core/services/groupservice.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/explorer/explorerresult.h"
#include "ui/panels/explorer/explorerwords.h"
#include "ui/panels/explorer/requestform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>

namespace imdesk {

namespace {

constexpr int settlesWithinMs = 500;

/// In a low window the section scrolls, and what has come may lie outside of what is seen: brings it there, and again
/// where it grows while the parts of the section find their places.
class InView : public QObject
{
  public:
    InView(QScrollArea *section, QWidget *part) : QObject(part), m_section(section), m_part(part)
    {
        part->installEventFilter(this);
        bring();
        QTimer::singleShot(settlesWithinMs, this, &QObject::deleteLater);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            bring();
        return QObject::eventFilter(watched, event);
    }

  private:
    void bring()
    {
        // The section learns last how high it is.
        QTimer::singleShot(0, this, [this] { m_section->ensureWidgetVisible(m_part, 0, Theme::gapWide); });
    }

    QScrollArea *m_section;
    QWidget *m_part;
};

/// Of a text that the history does not keep.
bool holdsStandIn(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact).contains("\"\u2026\"");
}

void showInSection(QWidget *part)
{
    if (QScrollArea *section = scrollAreaAround(part))
        new InView(section, part);
}

} // namespace

void ExplorerPanel::send()
{
    if (!m_command || m_running || !m_send->isEnabled())
        return;
    m_message->clear();
    if (!m_json->object()) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               m_json->isDoubtful() ? tr("Not sent: the JSON would not arrive as it is written.")
                                                    : tr("Not sent: the JSON cannot be read."),
                               m_json->problem());
        m_json->setFocus();
        return;
    }
    if (m_form->isBroken()) {
        const QString doubt = m_form->doubt();
        m_message->showMessage(MessageBar::Kind::Warning,
                               doubt.isEmpty() ? tr("Not sent: a field holds JSON that cannot be read yet.")
                                               : tr("Not sent: a field would not arrive as it is written."),
                               doubt);
        return;
    }
    if (const QString problem = standInProblem(); !problem.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Not sent: a text is missing."), problem);
        return;
    }
    if (const auto problem = found()) {
        showProblem(*problem);
        return;
    }
    confirmThenSend();
}

QString ExplorerPanel::standInProblem() const
{
    return m_command && m_past.contains(m_command->path) && holdsStandIn(m_form->body())
               ? tr("Texts of messages are not kept: write anew what stands as … in the form.")
               : QString();
}

void ExplorerPanel::confirmThenSend()
{
    // The request may have become one that cannot be sent since this was offered.
    if (!m_send->isEnabled() || !standInProblem().isEmpty())
        return;
    const QString path = m_command->path;
    const QJsonObject body = m_form->body();
    const QString group = ExplorerWords::disbandedGroup(*m_command, body);
    if (group.isEmpty() || !m_parts.groups) {
        ask(body, std::nullopt);
        return;
    }
    // What was typed by hand may never have been read here: whom it hits, the service tells.
    m_asking = true;
    beginWaiting(tr("Reading the group"));
    whenDone(m_scope.latest(QStringLiteral("call"), m_parts.groups->details({group})), this,
             [this, path, body](const Result<api::GroupInfoReply> &reply) {
                 m_asking = false;
                 endWaiting();
                 if (!isStill(path, body))
                     return;
                 const bool known = reply && !reply->groups.isEmpty() && reply->groups.first().errorCode == 0;
                 ask(body, known ? std::optional(reply->groups.first()) : std::nullopt);
             });
}

void ExplorerPanel::ask(const QJsonObject &body, const std::optional<api::GroupInfo> &group)
{
    const QString path = m_command->path;
    const auto question = ExplorerWords::question(*m_command, m_words.title(*m_command, QLocale().name()), body,
                                                  m_parts.service.profile(), group);
    if (!question) {
        sendNow();
        return;
    }
    confirmDeed(m_parts.dialogs, this, *question, m_parts.service.client(), [this, path, body] {
        // Only what was asked about may go out.
        if (isStill(path, body))
            sendNow();
    });
}

bool ExplorerPanel::isStill(const QString &path, const QJsonObject &body)
{
    if (m_command && m_command->path == path && m_form->body() == body)
        return true;
    m_message->showMessage(MessageBar::Kind::Warning, tr("Not sent: the request was changed in the meantime."), {},
                           tr("Look at it once more and send it again."));
    return false;
}

void ExplorerPanel::beginWaiting(const QString &words)
{
    m_running = true;
    m_busy->start(words);
    showState();
}

void ExplorerPanel::endWaiting()
{
    m_running = false;
    showState(); // first, so that Send can take the focus of what goes with the bar
    if (m_busy->isAncestorOf(window()->focusWidget()))
        m_send->setFocus(Qt::OtherFocusReason);
    m_busy->finish();
}

void ExplorerPanel::sendNow()
{
    if (m_running)
        return;
    m_error.reset();
    m_message->clear();
    beginWaiting(tr("Waiting for the service"));
    const QString path = m_command->path;
    m_past.remove(path); // its texts were written anew
    whenDone(m_scope.latest(QStringLiteral("call"), m_parts.service.send(path, m_form->body())), this,
             [this, path](const Result<QJsonObject> &reply) { onAnswer(path, reply); });
}

void ExplorerPanel::onAnswer(const QString &path, const Result<QJsonObject> &reply)
{
    endWaiting();
    const CallFigures figures =
        reply || reply.error().kind != ApiError::Kind::Cancelled ? m_parts.service.figures() : CallFigures();
    m_tabs->setCurrentWidget(m_result);
    if (reply) {
        m_result->showReply(path, *reply, figures);
        Q_EMIT statusMessage(tr("%1: done in %2 ms").arg(path, QLocale().toString(figures.elapsedMs)));
    } else {
        if (m_parts.kindLookup && reply.error().code == GroupKindLookup::notOfThisType)
            m_parts.kindLookup->askAnew(namedGroup());
        m_result->showError(path, reply.error(), figures);
        showError(reply.error(), true);
        Q_EMIT statusMessage(m_message->title());
    }
    m_commands->refusalsChanged();
    showState();
    showInSection(reply ? static_cast<QWidget *>(m_tabs) : m_message);
}

void ExplorerPanel::cancel()
{
    if (!m_running)
        return;
    if (m_asking) {
        m_scope.cancelAll();
        m_asking = false;
        endWaiting();
        return;
    }
    ApiError error = makeError(ApiError::Kind::Cancelled, {});
    error.command = m_command->path;
    error.maybeDone = m_command->access != CatalogueCommand::Access::Read;
    m_scope.cancelAll();
    onAnswer(m_command->path, std::unexpected(error));
}

void ExplorerPanel::copyAs(Copy how)
{
    if (!m_command || !m_json->object())
        return;
    const Result<CallSnippet> call = m_parts.service.snippet(m_command->path, m_form->body());
    if (!call) {
        showError(call.error(), false);
        return;
    }
    const auto put = [this](const QString &text, const QString &note) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT toast(note);
    };
    const QString withSig = tr("Copied. It reads the UserSig from the variable USERSIG.");
    switch (how) {
    case Copy::Curl:
        return put(asCurl(*call), withSig);
    case Copy::Go:
        return put(asGo(*call), withSig);
    case Copy::Python:
        return put(asPython(*call), withSig);
    case Copy::Imdeskctl:
        return put(asImdeskctl(*call), tr("Copied. It reads the key from IMDESK_SECRET_KEY or the keychain."));
    }
}

void ExplorerPanel::openPast(const PastCall &call)
{
    if (!m_parts.service.catalogue().command(call.path)) {
        Q_EMIT statusMessage(tr("%1 is not in the catalogue of commands.").arg(call.path));
        return;
    }
    openCommand(call.path);
    setBody(call.request);
    if (holdsStandIn(call.request))
        m_past.insert(call.path);
    showState();
    m_error.reset();
    if (call.cut)
        m_message->showMessage(MessageBar::Kind::Info, tr("The request was too large to be kept."),
                               tr("The form is empty; fill it in again."));
    else if (!standInProblem().isEmpty())
        m_message->showMessage(MessageBar::Kind::Info, tr("Texts of messages are not kept."),
                               tr("They stand as … in the form; write them again before you send."));
}

} // namespace imdesk
