// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/filterbar.h"

#include "core/base/plaintext.h"
#include "core/callbacks/eventlogmodel.h"
#include "core/callbacks/filtercompletion.h"
#include "core/callbacks/filterhint.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wraplayout.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int recentInMenu = 10;
constexpr qsizetype chipText = 48;
constexpr int settledMs = 2'000;
constexpr int chipRowsShown = 3;

/// Rows of chips as high as they need, up to a few; the rest is scrolled, and none makes the section wider.
class ChipArea : public QScrollArea
{
  public:
    ChipArea(QLayout *chips, QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // the chips take it
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setWidgetResizable(true);
        auto *rows = new QWidget;
        rows->setLayout(chips);
        rows->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setWidget(rows);
        for (QWidget *part : {viewport(), rows})
            part->setAutoFillBackground(false);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QLayout *rows = widget()->layout();
        const int most = chipRowsShown * (rows->minimumSize().height() + rows->spacing()) - rows->spacing();
        return qMin(rows->heightForWidth(width), most);
    }
    QSize sizeHint() const override { return {0, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, widget()->layout()->minimumSize().height()}; }

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

QString forMenu(const QString &text) { return literalText(visibleText(text, chipText)); }

} // namespace

/// One condition beside the field, with a model that counts its rows.
struct FilterBar::Chip
{
    QString text;
    QWidget *holder = nullptr;
    QPushButton *toggle = nullptr;
    QToolButton *close = nullptr;
    std::unique_ptr<EventLogModel> count;
};

FilterBar::FilterBar(EventLog &log, const DisplayZone &zone, QWidget *parent)
    : QWidget(parent),
      m_log(log),
      m_zone(zone),
      m_box(new FilterBox(this)),
      m_pin(new QPushButton(this)),
      m_saved(new QPushButton(this)),
      m_menu(new QMenu(this)),
      m_chipLayout(new WrapLayout),
      m_chipArea(new ChipArea(m_chipLayout, this)),
      m_completer(new QCompleter(this)),
      m_choices(new QStringListModel(this)),
      m_settled(new QTimer(this))
{
    m_box->setObjectName(QStringLiteral("callbacksFilter"));
    m_pin->setObjectName(QStringLiteral("callbacksPin"));
    m_saved->setObjectName(QStringLiteral("callbacksSavedFilters"));
    m_saved->setMenu(m_menu);
    m_chipArea->setObjectName(QStringLiteral("callbacksChips"));
    m_chipLayout->setContentsMargins(0, 0, 0, 0);
    m_chipLayout->setSpacing(Theme::gap);
    m_chipArea->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_box, 1);
    row->addWidget(m_pin, 0, Qt::AlignTop);
    row->addWidget(m_saved, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(row);
    layout->addWidget(m_chipArea);

    m_completer->setModel(m_choices);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_box->lineEdit());
    m_completer->popup()->setObjectName(QStringLiteral("callbacksCompletion"));
    m_box->lineEdit()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::put);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_box, &FilterBox::textEdited, m_settled, qOverload<>(&QTimer::start));
    connect(m_box, &FilterBox::filterChanged, this, &FilterBar::changed);
    connect(m_pin, &QPushButton::clicked, this, &FilterBar::pin);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(&m_book, &FilterBook::changed, this, &FilterBar::makeNamedActions);
    connect(&m_book, &FilterBook::troubled, this, &FilterBar::troubled);
    // What somebody passes through while typing is not worth remembering, and what is not valid is none.
    m_settled->setObjectName(QStringLiteral("callbacksSettled"));
    m_settled->setSingleShot(true);
    m_settled->setInterval(settledMs);
    connect(m_settled, &QTimer::timeout, this, [this] {
        if (parsed(m_box->text()))
            m_book.remember(m_box->text());
    });
    retranslate();
}

FilterBar::~FilterBar() = default;

std::expected<Filter, FilterError> FilterBar::parsed(const QString &text) const
{
    const QDateTime now = m_zone.convert(QDateTime::currentMSecsSinceEpoch());
    return Filter::parse(text, {now.toMSecsSinceEpoch(), now.timeZone()});
}

std::optional<Filter> FilterBar::filter() const
{
    QStringList parts;
    for (const auto &chip : m_chips) {
        if (chip->toggle->isChecked())
            parts << QLatin1Char('(') + chip->text + QLatin1Char(')');
    }
    const auto own = parsed(m_box->text());
    if (!own)
        return {};
    if (parts.isEmpty())
        return *own;
    if (!own->isEmpty())
        parts << QLatin1Char('(') + own->text() + QLatin1Char(')');
    const auto all = parsed(parts.join(QLatin1String(" and ")));
    return all ? std::optional(*all) : std::nullopt;
}

void FilterBar::recount()
{
    for (const auto &chip : m_chips) {
        if (const auto filter = parsed(chip->text); filter && filter->asksTimes())
            chip->count->setFilter(*filter);
    }
}

void FilterBar::narrow(const QString &condition)
{
    const auto current = parsed(m_box->text());
    QString text = condition;
    if (current && !current->isEmpty())
        text = (current->text().contains(QLatin1String("or"), Qt::CaseInsensitive) ? QStringLiteral("(%1) and %2")
                                                                                   : QStringLiteral("%1 and %2"))
                   .arg(current->text(), condition);
    m_box->setText(text);
}

void FilterBar::pin()
{
    const QString text = m_box->text().trimmed();
    const auto filter = parsed(text);
    if (!filter || filter->isEmpty()) {
        Q_EMIT statusMessage(filter ? tr("Type a condition first, then pin it.")
                                    : tr("Not pinned. %1").arg(filter.error().message));
        m_box->focusIn();
        return;
    }
    addChip(text);
    m_box->setText({});
}

void FilterBar::addChip(const QString &text)
{
    const auto filter = parsed(text);
    if (!filter || filter->isEmpty())
        return;
    auto chip = std::make_unique<Chip>();
    chip->text = text;
    chip->holder = new QWidget(m_chipArea->widget());
    chip->toggle = new QPushButton(chip->holder);
    chip->toggle->setObjectName(QStringLiteral("callbacksChip"));
    chip->toggle->setCheckable(true);
    chip->toggle->setChecked(true);
    chip->close = new QToolButton(chip->holder);
    chip->close->setObjectName(QStringLiteral("callbacksChipClose"));
    chip->close->setIcon(icon(QStringLiteral("close")));
    chip->close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(chip->holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chip->toggle);
    layout->addWidget(chip->close);
    chip->count = std::make_unique<EventLogModel>(m_log);
    chip->count->setFilter(*filter);
    const Chip *raw = chip.get();
    connect(chip->toggle, &QPushButton::toggled, this, [this, raw] {
        showChip(*raw);
        Q_EMIT changed();
    });
    connect(chip->close, &QToolButton::clicked, this, [this, raw] { removeChip(raw); });
    connect(chip->count.get(), &EventLogModel::progressChanged, this, [this, raw] { showChip(*raw); });
    m_chipLayout->addWidget(chip->holder);
    showChip(*chip);
    m_chips.push_back(std::move(chip));
    m_chipArea->show();
    Q_EMIT changed();
}

void FilterBar::showChip(const Chip &chip)
{
    const QString words = forMenu(chip.text);
    chip.toggle->setText(tr("%1 · %2", "condition, count").arg(words, QLocale().toString(chip.count->rowCount())));
    chip.toggle->setToolTip(chip.text);
    const QString count = tr("%Ln row(s)", nullptr, chip.count->rowCount());
    chip.toggle->setAccessibleName(chip.toggle->isChecked() ? tr("%1, on, %2").arg(chip.text, count)
                                                            : tr("%1, off, %2").arg(chip.text, count));
    chip.close->setAccessibleName(tr("Remove %1").arg(chip.text));
    chip.close->setToolTip(tr("Remove"));
    setButtonRole(chip.toggle, ButtonRole::Normal);
}

void FilterBar::removeChip(const Chip *chip)
{
    // It is still telling us that it was clicked.
    chip->holder->hide();
    chip->holder->deleteLater();
    std::erase_if(m_chips, [chip](const auto &one) { return one.get() == chip; });
    m_chipArea->setVisible(!m_chips.empty());
    Q_EMIT changed();
}

void FilterBar::clear()
{
    for (const auto &chip : m_chips) {
        chip->holder->hide();
        chip->holder->deleteLater();
    }
    m_chips.clear();
    m_chipArea->hide();
    m_box->setText({});
    Q_EMIT changed();
}

void FilterBar::complete()
{
    QLineEdit *line = m_box->lineEdit();
    const FilterCompletion found = FilterCompletion::at(line->text(), line->cursorPosition(), m_log);
    m_completeFrom = found.from;
    m_completeTo = found.to;
    m_choices->setStringList(found.choices);
    if (found.choices.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    // Below the words that say whether what is typed is valid: they change while values are offered.
    QRect place = line->rect();
    place.setBottom(line->mapFrom(m_box, QPoint(0, m_box->height())).y());
    place.setWidth(qMin(place.width(), 360));
    m_completer->complete(place);
    // What is offered is put in by whoever goes down to it; Return means what is typed.
    m_completer->popup()->setCurrentIndex(QModelIndex());
}

void FilterBar::put(const QString &choice)
{
    QLineEdit *line = m_box->lineEdit();
    const QString text = line->text();
    if (m_completeFrom > line->cursorPosition() || m_completeTo > text.size())
        return;
    const QString behind = text.sliced(m_completeTo);
    const bool parted = choice.endsWith(QLatin1Char('{')) || behind.startsWith(QLatin1Char(' '));
    const QString with = parted ? choice : choice + QLatin1Char(' ');
    line->setText(text.first(m_completeFrom) + with + behind);
    line->setCursorPosition(int(m_completeFrom + with.size()));
}

void FilterBar::makeNamedActions()
{
    for (QAction *action : std::as_const(m_namedActions)) {
        removeAction(action);
        action->deleteLater(); // it may be the one that was chosen
    }
    m_namedActions.clear();
    for (const NamedFilter &named : m_book.named()) {
        auto *action = new QAction(forMenu(named.name), this);
        action->setToolTip(named.text);
        action->setShortcut(QKeySequence(named.shortcut, QKeySequence::PortableText));
        action->setData(named.name);
        connect(action, &QAction::triggered, this, [this, text = named.text] { m_box->setText(text); });
        addAction(action);
        m_namedActions << action;
    }
}

QString FilterBar::ownerOf(const QKeySequence &keys, const QString &name) const
{
    const QList<QAction *> actions = window()->findChildren<QAction *>();
    for (QAction *action : actions) {
        const bool ours = m_namedActions.contains(action);
        if (action->shortcuts().contains(keys) && !(ours && action->data().toString() == name))
            return ours ? tr("the filter “%1”").arg(action->data().toString())
                        : action->text().remove(QLatin1Char('&'));
    }
    const QList<QShortcut *> shortcuts = window()->findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        if (shortcut->key() == keys)
            return shortcut->whatsThis().isEmpty() ? tr("the window itself") : shortcut->whatsThis();
    }
    return {};
}

void FilterBar::fillMenu()
{
    m_book.renew();
    m_menu->clear();
    const QString text = m_box->text().trimmed();
    QAction *keep = m_menu->addAction(tr("Name this filter…"), this, [this, text] { Q_EMIT nameRequested(text); });
    keep->setEnabled(!text.isEmpty() && parsed(text).has_value());
    if (!m_book.named().isEmpty()) {
        m_menu->addSection(tr("Named filters"));
        QMenu *drop = nullptr;
        m_menu->addActions(m_namedActions);
        for (const NamedFilter &named : m_book.named()) {
            if (!drop)
                drop = new QMenu(tr("Remove a name"), m_menu);
            drop->addAction(forMenu(named.name), this, [this, named] {
                if (const Result<Done> dropped = m_book.drop(named.name); !dropped)
                    Q_EMIT troubled(dropped.error());
            });
        }
        m_menu->addMenu(drop);
    }
    if (!m_book.history().isEmpty()) {
        m_menu->addSection(tr("Used before"));
        const QStringList recent = m_book.history().mid(0, recentInMenu);
        for (const QString &used : recent)
            m_menu->addAction(forMenu(used), this, [this, used] { m_box->setText(used); });
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            complete();
            return true;
        }
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier && m_box->text().isEmpty() &&
            !m_completer->popup()->isVisible()) {
            m_saved->showMenu();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::retranslate()
{
    m_box->setPlaceholder(tr("Filter the callbacks"));
    m_box->lineEdit()->setToolTip(wordPlacesHint());
    m_pin->setText(tr("Pin"));
    m_pin->setToolTip(tr("Keep this condition as a chip and begin another"));
    m_pin->setAccessibleName(tr("Pin this condition as a chip"));
    m_saved->setText(tr("Filters"));
    m_saved->setAccessibleName(tr("Named filters and filters used before"));
    for (const auto &chip : m_chips)
        showChip(*chip);
}

} // namespace imdesk
