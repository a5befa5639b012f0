// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int subtitleRole = Qt::UserRole + 1;
constexpr int paletteIconRole = Qt::UserRole + 2;
constexpr int keysRole = Qt::UserRole + 3;

class PaletteDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const QRect box = option.rect.adjusted(4, 1, -4, -1);
        if (option.state & QStyle::State_Selected)
            paintRounded(painter, box, Theme::radius, theme.soft);
        else if (option.state & QStyle::State_MouseOver)
            paintRounded(painter, box, Theme::radius, theme.hover);
        painter->drawPixmap(box.left() + 8, box.center().y() - 8,
                            iconPixmap(index.data(paletteIconRole).toString(), theme.muted, 16,
                                       painter->device()->devicePixelRatioF()));
        QRect words = box.adjusted(34, 0, -10, 0);
        painter->setFont(Theme::font(Theme::Font::Caption));
        painter->setPen(theme.muted);
        const QString keys = index.data(keysRole).toString();
        if (!keys.isEmpty()) {
            painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, keys);
            words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(keys) - 12);
        }
        const QString title = index.data().toString();
        painter->setFont(Theme::font(Theme::Font::Body));
        painter->setPen(theme.text);
        const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(shown) + 12);
        painter->setFont(Theme::font(Theme::Font::Caption));
        painter->setPen(theme.muted);
        if (words.width() > 40)
            painter->drawText(
                words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(index.data(subtitleRole).toString(), Qt::ElideRight, words.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return QSize(200, 34); }
};

class PaletteFrame : public QFrame
{
  public:
    using QFrame::QFrame;

  protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        paintRounded(&painter, rect(), Theme::cardRadius, theme.surface, theme.inputBorder);
    }
};

} // namespace

PaletteSource::Kind PaletteSource::kindOf(const QString &text, QString *words)
{
    const QString trimmed = text.trimmed();
    Kind kind = Kind::Any;
    switch (trimmed.isEmpty() ? 0 : trimmed.at(0).unicode()) {
    case u'>':
        kind = Kind::Command;
        break;
    case u'@':
        kind = Kind::Person;
        break;
    case u'#':
        kind = Kind::Group;
        break;
    case u'!':
    case u'\uFF01': // full-width exclamation mark, as Chinese keyboards type it
        kind = Kind::ErrorCode;
        break;
    case u'?':
    case u'\uFF1F':
        kind = Kind::Help;
        break;
    default:
        break;
    }
    // So begin the IDs that the service makes for groups; whoever pastes one means the group.
    const bool groupId = trimmed.startsWith(QLatin1String("@TGS#"));
    if (groupId)
        kind = Kind::Group;
    *words = kind == Kind::Any || groupId ? trimmed : trimmed.mid(1).trimmed();
    return kind;
}

bool PaletteSource::matches(const QString &text, const QString &words)
{
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&text](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

CommandPalette::CommandPalette(QWidget *parent)
    : QWidget(parent),
      m_field(new SearchField(this)),
      m_frame(new PaletteFrame(window())),
      m_list(new QListView(m_frame)),
      m_hint(plainLabel(Theme::Font::Caption, m_frame, true)),
      m_model(new QStandardItemModel(this))
{
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_frame->setObjectName(QStringLiteral("paletteFrame"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_hint->setObjectName(QStringLiteral("paletteHint"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    setFocusProxy(m_field);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_hint->setContentsMargins(10, 2, 10, 4);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(4, 6, 4, 4);
    column->setSpacing(2);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_frame->hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this] { search(); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && isOpen())
            search();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_list->indexAt(at)); });
    retranslate();
}

void CommandPalette::addSource(const PaletteSource *source) { m_sources << source; }

void CommandPalette::open(const QString &text)
{
    if (QWidget *focus = QApplication::focusWidget(); focus != m_field)
        m_before = focus;
    m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->end(false);
    search();
}

void CommandPalette::close()
{
    m_frame->hide();
    m_field->clear();
    if (m_field->hasFocus() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::isOpen() const { return m_frame->isVisibleTo(m_frame->parentWidget()); }

QStringList CommandPalette::titles() const
{
    QStringList out;
    for (const PaletteItem &item : m_items)
        out << item.title;
    return out;
}

QList<PaletteItem> CommandPalette::found() const
{
    QString words;
    const PaletteSource::Kind kind = PaletteSource::kindOf(m_field->text(), &words);
    QList<PaletteItem> items;
    for (const PaletteSource *source : m_sources) {
        if (items.size() < limit)
            items << source->find(kind, words, limit - int(items.size()));
    }
    const auto rank = [this](const PaletteItem &item) {
        const qsizetype at = m_recent.indexOf(item.title);
        return at < 0 ? m_recent.size() : at;
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const PaletteItem &a, const PaletteItem &b) { return rank(a) < rank(b); });
    return items;
}

void CommandPalette::again()
{
    if (!isOpen())
        return;
    const auto sameItem = [](const PaletteItem &a, const PaletteItem &b) {
        return a.title == b.title && a.subtitle == b.subtitle;
    };
    const QList<PaletteItem> items = found();
    // A list that is made anew under the mouse loses the click.
    if (std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), sameItem)) {
        retranslate();
        return;
    }
    const QList<PaletteItem> before = m_items;
    const int row = m_list->currentIndex().row();
    present(items);
    if (row < 0 || row >= before.size())
        return;
    const auto kept = std::find_if(items.begin(), items.end(),
                                   [&](const PaletteItem &item) { return sameItem(item, before.at(row)); });
    if (kept != items.end())
        m_list->setCurrentIndex(m_model->index(int(kept - items.begin()), 0));
}

void CommandPalette::search() { present(found()); }

void CommandPalette::present(const QList<PaletteItem> &items)
{
    m_items = items;
    m_model->clear();
    for (const PaletteItem &item : std::as_const(m_items)) {
        auto *row = new QStandardItem(item.title);
        row->setData(item.subtitle, subtitleRole);
        row->setData(item.iconName, paletteIconRole);
        row->setData(item.keys, keysRole);
        row->setAccessibleText(item.subtitle.isEmpty() ? item.title
                                                       : item.title + QStringLiteral(", ") + item.subtitle);
        m_model->appendRow(row);
    }
    m_list->setVisible(!m_items.isEmpty());
    if (!m_items.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    retranslate();
    place();
    m_frame->show();
    m_frame->raise();
}

void CommandPalette::place()
{
    QWidget *top = window();
    if (m_frame->parentWidget() != top)
        m_frame->setParent(top);
    const QPoint under = mapTo(top, QPoint(0, height() + 4));
    const int wanted = qMax(width(), 460);
    const int width = qMin(wanted, top->width() - 16);
    const int left = qBound(8, under.x() - (width - this->width()) / 2, qMax(8, top->width() - width - 8));
    const int rows = qMin(int(m_items.size()), 10);
    const int height = qMin(rows * 34 + 40, qMax(90, top->height() - under.y() - 12));
    m_frame->setGeometry(left, under.y(), width, height);
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_items.size())
        return;
    const PaletteItem item = m_items.at(row);
    m_recent.removeAll(item.title);
    m_recent.prepend(item.title);
    while (m_recent.size() > 12)
        m_recent.removeLast();
    Q_EMIT recentChanged(m_recent);
    close();
    if (item.run)
        item.run();
}

bool CommandPalette::openMenu(const QModelIndex &index)
{
    const std::optional<NamedId> named = m_items.value(index.row()).named;
    if (!index.isValid() || !named)
        return false;
    const QPoint at = m_list->viewport()->mapToGlobal(m_list->visualRect(index).center());
    // As with any choice: the focus goes back first, for what leads to a section takes it along from one.
    close();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("paletteMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addIdActions(menu, this, {*named});
    menu->popup(at);
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
            if (!isOpen())
                search();
            else
                step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (isOpen())
                run(m_list->currentIndex().row());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    } else if (event->type() == QEvent::ContextMenu) {
        // The list never has the keys: the field hears the menu key for it.
        const bool byKey = static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard;
        if (byKey && isOpen() && openMenu(m_list->currentIndex()))
            return true;
    } else if (event->type() == QEvent::FocusOut) {
        // A click into the list must reach it before it goes.
        if (!m_frame->underMouse())
            m_frame->hide();
    } else if (event->type() == QEvent::MouseButtonPress && !isOpen()) {
        open(m_field->text());
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Search or run a command (Ctrl+K)"));
    m_field->setAccessibleName(tr("Search people, groups, commands and error codes"));
    m_list->setAccessibleName(tr("What was found"));
    const bool nothing = m_items.isEmpty() && !m_field->text().isEmpty();
    QString words;
    const PaletteSource::Kind kind = PaletteSource::kindOf(m_field->text(), &words);
    QStringList lacks;
    for (const PaletteSource *source : std::as_const(m_sources))
        lacks << source->lack(kind, words);
    lacks.removeAll(QString());
    const QString lack = lacks.join(QStringLiteral(" \u00B7 "));
    if (!lack.isEmpty())
        m_hint->setText(nothing ? tr("Nothing found yet. %1").arg(lack) : lack);
    else
        m_hint->setText(nothing ? tr("Nothing found. Try: > commands, @ people, # groups, ! error codes, ? help")
                                : tr("> commands   @ people   # groups   ! error codes   ? help"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
