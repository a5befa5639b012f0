// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explorer/explorerpanel.h"

#include "core/api/errortext.h"
#include "core/base/sentences.h"
#include "core/directory/groupkinds.h"
#include "core/models/commandlistmodel.h"
#include "core/services/groupkindlookup.h"
#include "core/services/notificationgate.h"
#include "core/settings/settings.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/explorer/commandlist.h"
#include "ui/panels/explorer/explorerhistory.h"
#include "ui/panels/explorer/explorerresult.h"
#include "ui/panels/explorer/explorerwords.h"
#include "ui/panels/explorer/requestform.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/workingbutton.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace imdesk {

namespace {
constexpr int commandListWidth = 240;
// A command with few fields shows them all at once.
constexpr int fewFields = 8;
} // namespace

ExplorerPanel::ExplorerPanel(const ExplorerParts &parts, QWidget *parent)
    : Panel(parent),
      m_parts(parts),
      m_commands(new CommandListModel(parts.service.catalogue(), m_words, this)),
      m_header(new PageHeader(this)),
      m_badge(new StatusChip(this)),
      m_copy(new QPushButton(this)),
      m_copyMenu(new QMenu(this)),
      m_example(new QPushButton(this)),
      m_send(new QPushButton(this)),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_refusal(new MessageBar(this)),
      m_note(plainLabel(Theme::Font::Caption, this, true)),
      m_list(new CommandList(*m_commands)),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(m_stack)),
      m_across(new QSplitter(Qt::Horizontal)),
      m_down(new QSplitter(Qt::Vertical)),
      m_optional(new QCheckBox),
      m_form(new RequestForm(m_words)),
      m_restore(new QPushButton),
      m_json(new JsonEditor),
      m_state(plainLabel(Theme::Font::Caption, this, true)),
      m_tabs(new QTabWidget),
      m_result(new ExplorerResult(parts.dialogs)),
      m_history(new ExplorerHistory(parts.service.history(), parts.service.profile(), parts.zone, parts.dialogs,
                                    [this](const QString &path) {
                                        const CatalogueCommand *known = m_parts.service.catalogue().command(path);
                                        return known ? m_words.title(*known, QLocale().name()) : path;
                                    })),
      m_sendAction(new QAction(this)),
      m_exampleAction(new QAction(this)),
      m_saveAction(new QAction(this))
{
    build();
    makeActions();
    connectParts();
    m_commands->setRefused(
        [this](const CatalogueCommand &command) { return m_parts.service.refusal(command).has_value(); });
    ExplorerPanel::retranslate();
    showCommand();
}

ExplorerPanel::~ExplorerPanel() = default;

void ExplorerPanel::build()
{
    setObjectName(QStringLiteral("explorerPanel"));
    m_badge->setObjectName(QStringLiteral("explorerBadge"));
    m_badge->setFixedHeight(Theme::controlHeight);
    m_copy->setObjectName(QStringLiteral("explorerCopy"));
    m_example->setObjectName(QStringLiteral("explorerExample"));
    m_send->setObjectName(QStringLiteral("explorerSend"));
    m_busy->setObjectName(QStringLiteral("explorerBusy"));
    m_message->setObjectName(QStringLiteral("explorerMessage"));
    m_refusal->setObjectName(QStringLiteral("explorerRefusal"));
    m_refusal->setDismissable(false);
    m_note->setObjectName(QStringLiteral("explorerNote"));
    m_note->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("explorerEmpty"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    for (QWidget *action : std::initializer_list<QWidget *>{m_badge, m_copy, m_example, m_send})
        m_header->addAction(action);

    m_tabs->setObjectName(QStringLiteral("explorerTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_result, QString());
    m_tabs->addTab(m_history, QString());
    auto *below = new Card;
    below->setTight(true);
    below->body()->setContentsMargins(Theme::gapWide, Theme::gap, Theme::gapWide, Theme::gapWide);
    below->setMinimumHeight(150);
    below->body()->addWidget(m_tabs);
    m_down->addWidget(makeRequest());
    m_down->addWidget(below);
    m_down->setChildrenCollapsible(false);
    // A reply has lines of its own above it, and is read by more than a few of its lines.
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 1);
    m_down->setSizes({300, 300});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_down);

    auto *listCard = new Card;
    listCard->setTight(true);
    listCard->body()->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gap);
    listCard->body()->addWidget(m_list);
    listCard->setMinimumWidth(180);
    m_across->addWidget(listCard);
    m_across->addWidget(m_stack);
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    m_across->setSizes({commandListWidth, 760});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_busy);
    column->addWidget(m_refusal);
    column->addWidget(m_message);
    column->addWidget(m_note);
    column->addWidget(m_across, 1);
}

QWidget *ExplorerPanel::makeRequest()
{
    m_optional->setObjectName(QStringLiteral("explorerOptional"));
    m_state->setObjectName(QStringLiteral("explorerState"));
    m_state->setWordWrap(true);
    m_restore->setObjectName(QStringLiteral("explorerRestore"));
    auto *formCard = new Card;
    formCard->body()->setSpacing(Theme::gap);
    formCard->body()->addWidget(m_optional);
    formCard->body()->addWidget(m_form, 1);
    formCard->body()->addWidget(m_state);
    formCard->setMinimumWidth(320);
    auto *jsonCard = new Card;
    jsonCard->body()->setSpacing(Theme::gap);
    jsonCard->body()->addWidget(m_json, 1);
    jsonCard->body()->addWidget(m_restore, 0, Qt::AlignLeft);
    jsonCard->setMinimumWidth(200);
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->addWidget(formCard);
    sides->addWidget(jsonCard);
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(0, 5);
    sides->setStretchFactor(1, 4);
    sides->setSizes({460, 340});
    sides->setMinimumHeight(180);
    return sides;
}

void ExplorerPanel::makeActions()
{
    m_sendAction->setObjectName(QStringLiteral("explorerSendAction"));
    m_exampleAction->setObjectName(QStringLiteral("explorerExampleAction"));
    m_saveAction->setObjectName(QStringLiteral("explorerSaveAction"));
    m_sendAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_sendAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_sendAction, &QAction::triggered, this, &ExplorerPanel::send);
    connect(m_exampleAction, &QAction::triggered, this, &ExplorerPanel::fillExample);
    connect(m_saveAction, &QAction::triggered, m_result, &ExplorerResult::save);
    addActions({m_sendAction, m_exampleAction, m_saveAction});
    for (const auto &[how, name] :
         {std::pair(Copy::Curl, "explorerCopyCurl"), std::pair(Copy::Go, "explorerCopyGo"),
          std::pair(Copy::Python, "explorerCopyPython"), std::pair(Copy::Imdeskctl, "explorerCopyImdeskctl")}) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, how = how] { copyAs(how); });
        m_copyActions << action;
        addAction(action);
        m_copyMenu->addAction(action);
    }
}

void ExplorerPanel::connectParts()
{
    connect(m_list, &CommandList::commandChosen, this, &ExplorerPanel::openCommand);
    if (m_parts.notifications)
        connect(m_parts.notifications, &NotificationGate::changed, this, [this] {
            m_commands->refusalsChanged();
            showState();
        });
    connect(&m_parts.service, &ExplorerService::refusalsChanged, this, [this] {
        m_commands->refusalsChanged();
        showState();
    });
    connect(m_send, &QPushButton::clicked, this, &ExplorerPanel::send);
    connect(m_example, &QPushButton::clicked, this, &ExplorerPanel::fillExample);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_copyMenu->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height()))); });
    connect(m_empty, &EmptyState::buttonClicked, this, &ExplorerPanel::focusFilter);
    connect(m_form, &RequestForm::edited, this, &ExplorerPanel::onFormEdited);
    connect(m_json, &JsonEditor::edited, this, &ExplorerPanel::onJsonEdited);
    connect(m_optional, &QCheckBox::toggled, this, [this](bool on) { m_form->setOptionalShown(on); });
    connect(m_restore, &QPushButton::clicked, this, [this] { setBody(m_form->body()); });
    connect(m_busy, &BusyBar::cancelRequested, this, &ExplorerPanel::cancel);
    connect(m_history, &ExplorerHistory::callChosen, this, &ExplorerPanel::openPast);
    connect(m_history, &ExplorerHistory::failed, this, [this](const ApiError &error) { showError(error, false); });
    connect(m_history, &ExplorerHistory::statusMessage, this, &Panel::statusMessage);
    connect(m_result, &ExplorerResult::failed, this, [this](const ApiError &error) { showError(error, false); });
    connect(m_result, &ExplorerResult::statusMessage, this, &Panel::statusMessage);
    connect(m_result, &ExplorerResult::toast, this, &Panel::toast);
    connect(m_result, &ExplorerResult::effectsRequested, this,
            [this](const QString &requestId) { Q_EMIT navigate({ObjectRef::Kind::Call, requestId}); });
    connect(&m_parts.service, &ExplorerService::historyFailed, this, [this](const ApiError &error) {
        const ErrorExplanation text = m_parts.errors.explain(error, QLocale().name());
        Q_EMIT problemFound(text.title, text.details);
    });
    connect(&m_parts.service.history(), &CallHistory::cleared, this, &ExplorerPanel::showState);
    if (m_parts.kinds)
        connect(m_parts.kinds, &GroupKinds::learnt, this, &ExplorerPanel::showState);
}

void ExplorerPanel::retranslate()
{
    m_copy->setText(tr("Copy as…"));
    m_copy->setAccessibleName(tr("Copy the call as a command or a program"));
    m_example->setText(tr("Fill with example"));
    m_exampleAction->setText(tr("Fill with example"));
    m_saveAction->setText(tr("Save the reply…"));
    const QString names[] = {tr("Copy as curl"), tr("Copy as Go"), tr("Copy as Python"), tr("Copy as imdeskctl")};
    for (qsizetype i = 0; i < m_copyActions.size(); ++i)
        m_copyActions[i]->setText(names[i]);
    m_send->setText(tr("Send"));
    m_sendAction->setText(tr("Send the call"));
    m_restore->setText(tr("Write the JSON anew from the form"));
    m_tabs->setTabText(0, tr("Reply"));
    m_tabs->setTabText(1, tr("History"));
    m_busy->setText(m_asking ? tr("Reading the group") : tr("Waiting for the service"));
    m_empty->setContent(QStringLiteral("api"), tr("Choose a command on the left."),
                        tr("Each has a form, its JSON, help on every field, and says whether it reads, writes or "
                           "destroys."),
                        tr("Search the commands"));
    m_list->retranslate();
    m_form->retranslate();
    m_result->retranslate();
    m_history->retranslate();
    if (m_error)
        showError(*m_error, true);
    if (m_command)
        Q_EMIT inspect(ExplorerWords::inspection(*m_command, m_words));
    showState();
}

void ExplorerPanel::activated()
{
    offerAccounts();
    if (m_parts.knownAccounts) {
        m_parts.knownAccounts([panel = QPointer(this)](const QStringList &ids) {
            if (!panel)
                return;
            panel->m_accounts = ids;
            panel->offerAccounts();
        });
    }
    m_commands->refusalsChanged();
    if (!m_command) {
        const QString last = m_parts.settings.panelValue(id(), QStringLiteral("command")).toString();
        if (m_parts.service.catalogue().command(last))
            openCommand(last);
    }
    showState();
}

void ExplorerPanel::offerAccounts()
{
    QStringList accounts{m_parts.service.profile().admin, m_parts.service.profile().testAccount};
    accounts += m_accounts;
    accounts.removeAll(QString());
    accounts.removeDuplicates();
    m_form->setKnown(m_parts.knownGroups ? m_parts.knownGroups() : QStringList(), accounts);
}

void ExplorerPanel::openWith(const QVariant &argument) { openCommand(argument.toString()); }

void ExplorerPanel::focusFilter() { m_list->focusFilter(); }

void ExplorerPanel::exportView() { m_result->save(); }

void ExplorerPanel::refresh()
{
    if (m_command && m_command->access == CatalogueCommand::Access::Read && m_result->hasReply())
        send();
}

void ExplorerPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

QJsonObject ExplorerPanel::body() const { return m_form->body(); }

void ExplorerPanel::openCommand(const QString &path)
{
    const CatalogueCommand *command = m_parts.service.catalogue().command(path);
    if (!command || command == m_command) {
        if (command)
            m_form->focusFirst();
        return;
    }
    if (m_running)
        cancel();
    if (m_command)
        m_drafts.insert(m_command->path, m_form->body());
    m_command = command;
    m_parts.settings.setPanelValue(id(), QStringLiteral("command"), command->path);
    showCommand();
}

void ExplorerPanel::showCommand()
{
    m_error.reset();
    m_message->clear();
    m_result->clear();
    m_form->setCommand(m_command);
    m_stack->setCurrentWidget(m_command ? static_cast<QWidget *>(m_down) : m_empty);
    if (m_command) {
        m_list->setCurrent(m_command->path);
        const bool few = m_command->request.size() <= fewFields;
        m_optional->setVisible(m_form->optionalCount() > 0);
        m_optional->setChecked(few);
        m_form->setOptionalShown(few);
        setBody(m_drafts.value(m_command->path));
        m_json->forgetEarlier(); // Ctrl+Z would bring the request of another command into this one
        m_form->focusFirst();
        Q_EMIT inspect(ExplorerWords::inspection(*m_command, m_words));
    }
    showState();
}

void ExplorerPanel::setBody(const QJsonObject &body)
{
    m_form->setBody(body);
    m_form->setEnabled(true);
    m_json->setObject(body);
    showState();
}

void ExplorerPanel::onFormEdited()
{
    m_json->setObject(m_form->body());
    showState();
}

void ExplorerPanel::onJsonEdited()
{
    // The form keeps what it had until the JSON can be read again; what is written there in between would be lost.
    const bool readable = m_json->object().has_value();
    m_form->setEnabled(readable);
    if (readable)
        m_form->setBody(*m_json->object());
    showState();
}

void ExplorerPanel::fillExample()
{
    if (!m_command || m_running)
        return;
    const QJsonValue example =
        m_command->raw.value(QLatin1String("example")).toObject().value(QLatin1String("request"));
    if (!example.isObject()) {
        Q_EMIT statusMessage(tr("The documentation has no example for this command."));
        return;
    }
    m_past.remove(m_command->path);
    setBody(example.toObject());
    Q_EMIT statusMessage(tr("Filled with the documented example."));
}

std::optional<RequestProblem> ExplorerPanel::found() const
{
    return m_command ? checkRequest(*m_command, m_form->body()) : std::nullopt;
}

GroupKind ExplorerPanel::target() const
{
    return m_command ? targetKind(*m_command, m_form->body(),
                                  [this](const QString &group) {
                                      return m_parts.kinds ? m_parts.kinds->of(group) : GroupKind::Unknown;
                                  })
                     : GroupKind::Unknown;
}

/// The group whose type decides what may be sent; of one that is to be made the request tells it.
QString ExplorerPanel::namedGroup() const
{
    if (!m_command || !m_command->requestField(QStringLiteral("GroupId")) ||
        m_command->path.endsWith(QLatin1String("/create_group")) ||
        m_command->path.endsWith(QLatin1String("/import_group")))
        return {};
    return m_form->body().value(QLatin1String("GroupId")).toString();
}

void ExplorerPanel::showState()
{
    if (m_parts.kindLookup) {
        const QString group = namedGroup();
        m_parts.kindLookup->setNamed(this, group.isEmpty() ? QStringList() : QStringList{group});
    }
    const QString language = QLocale().name();
    m_header->setTitle(m_command ? m_words.title(*m_command, language) : title());
    m_header->setCaption(
        m_command ? ExplorerWords::caption(*m_command)
                  : tr("%n command(s) of the service", nullptr, int(m_parts.service.catalogue().commands().size())));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_badge, m_copy, m_example, m_send})
        widget->setVisible(m_command != nullptr);
    m_restore->setVisible(!m_json->object());
    m_optional->setText(tr("Show all fields (%n optional)", nullptr, m_form->optionalCount()));
    const bool ready = m_command && !m_running;
    m_example->setEnabled(ready);
    m_exampleAction->setEnabled(ready);
    m_saveAction->setEnabled(m_result->hasReply());
    for (QAction *action : std::as_const(m_copyActions))
        action->setEnabled(m_command && m_json->object());
    m_copy->setEnabled(m_command && m_json->object());
    m_note->setVisible(false);
    showRefusal();
    if (!m_command)
        return;
    const int access = static_cast<int>(m_command->access);
    m_badge->setStatus(CommandList::badgeKind(access), CommandList::badgeText(access));
    setButtonRole(m_send,
                  m_command->access == CatalogueCommand::Access::Destructive ? ButtonRole::Danger : ButtonRole::Accent);
    m_send->setIcon(icon(QStringLiteral("send"), IconRole::OnAccent));
    if (const auto note = m_words.planNote(*m_command, language)) {
        m_note->setText(note->englishOnly ? joinSentences({note->text, tr("(not translated)")}) : note->text);
        m_note->setVisible(!m_refusal->isShowing());
    }
    const auto wrong = found();
    m_form->setProblem(wrong ? wrong->field : QString(), wrong ? ExplorerWords::problem(*wrong) : QString());
    const QString standIns = standInProblem();
    const bool bad = !m_json->object() || m_form->isBroken() || wrong || !standIns.isEmpty();
    QStringList words;
    if (bad)
        words << (m_json->isDoubtful()
                      ? tr("The JSON would not be sent as it is written; the form shows the last that would.")
                  : !m_json->object()          ? tr("The JSON cannot be read; the form shows the last that could.")
                  : !m_form->doubt().isEmpty() ? m_form->doubt()
                  : m_form->isBroken()         ? tr("A field holds JSON that cannot be read yet.")
                  : wrong                      ? ExplorerWords::problem(*wrong)
                                               : standIns);
    const QString warning = ExplorerWords::typeWarning(*m_command, target(), m_words);
    if (!warning.isEmpty())
        words << warning;
    const Theme &theme = Theme::of(this);
    setLabelColour(m_state, bad ? theme.bad : warning.isEmpty() ? theme.muted : theme.warn);
    // Where the service refuses it, the card says so.
    const bool refused = m_parts.service.refusal(*m_command, target()).has_value();
    m_state->setText(!words.isEmpty() ? QStringLiteral("⚠ ") + words.join(QStringLiteral(" · "))
                     : refused        ? QString()
                                      : tr("Nothing speaks against sending it."));
}

void ExplorerPanel::showRefusal()
{
    const auto refusal = m_command ? m_parts.service.refusal(*m_command, target()) : std::nullopt;
    setWorking(m_send, m_running, m_command && !refusal);
    m_sendAction->setEnabled(m_send->isEnabled());
    m_send->setToolTip(tr("Ctrl+Return"));
    m_send->setAccessibleDescription({});
    if (!refusal) {
        m_refusal->clear();
        return;
    }
    using Reason = CommandRefusal::Reason;
    const ErrorExplanation text = ExplorerWords::refusal(*refusal, m_parts.errors);
    m_refusal->showMessage(refusal->reason == Reason::ReadOnly ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
                           text.title, text.cause, text.fix, text.details);
    const bool closed = refusal->reason == Reason::Closed;
    if (closed ? m_parts.notifications != nullptr
               : refusal->reason == Reason::Plan || refusal->reason == Reason::GroupType) {
        m_refusal->addButton(tr("It has changed, let me try"), [this, closed] {
            if (closed)
                m_parts.notifications->tryAgain();
            else
                m_parts.service.allowOnce(m_command->path);
            m_commands->refusalsChanged();
            showState();
            m_send->setFocus();
        });
    }
    m_send->setToolTip(m_refusal->title());
    m_send->setAccessibleDescription(m_refusal->title());
}

void ExplorerPanel::showProblem(const RequestProblem &problem)
{
    m_error.reset();
    m_message->showMessage(MessageBar::Kind::Warning, tr("Not sent: the request does not fit the documentation."),
                           ExplorerWords::problem(problem),
                           tr("Correct the field, or send it all the same to see what "
                              "the service says."));
    m_message->addButton(tr("Send all the same"), [this] {
        m_send->setFocus();
        confirmThenSend();
    });
    m_form->focusField(problem.field);
}

void ExplorerPanel::showError(const ApiError &error, bool ofCall)
{
    if (ofCall)
        m_error = error;
    const ErrorExplanation text = m_parts.errors.explain(error, QLocale().name());
    m_message->showError(text);
    if (ofCall && text.retryable)
        m_message->addButton(tr("Try again"), [this] {
            m_send->setFocus();
            send();
        });
}

} // namespace imdesk
