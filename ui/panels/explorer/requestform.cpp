// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explorer/requestform.h"

#include "core/api/commandwords.h"
#include "core/base/sentences.h"
#include "ui/panels/explorer/requestfield.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

using NodeKind = RequestNode::Kind;
constexpr int levelIndent = 16;

bool isScalarList(const RequestNode &node)
{
    return node.kind == NodeKind::TextList || node.kind == NodeKind::IntegerList;
}

bool namesGroup(const QString &key)
{
    return key == QLatin1String("GroupId") || key == QLatin1String("ToGroupId") || key == QLatin1String("GroupIdList");
}

bool namesAccount(const QString &key)
{
    return key.endsWith(QLatin1String("_Account")) || key == QLatin1String("UserID") ||
           key == QLatin1String("Identifier") || key == QLatin1String("Accounts");
}

int countOptional(const QList<RequestNode> &nodes)
{
    int out = 0;
    for (const RequestNode &node : nodes)
        out += node.kind == NodeKind::Object ? countOptional(node.children) : !node.required();
    return out;
}

} // namespace

RequestForm::RequestForm(const CommandWords &words, QWidget *parent) : QScrollArea(parent), m_words(words)
{
    setObjectName(QStringLiteral("explorerForm"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    build({});
}

RequestForm::~RequestForm() = default;

void RequestForm::setCommand(const CatalogueCommand *command)
{
    m_command = command;
    // The old editors point into the old shape.
    build({});
    m_shape = command ? requestShape(*command) : QList<RequestNode>();
    m_body = {};
    sync();
    ensureVisible(0, 0);
}

int RequestForm::optionalCount() const { return countOptional(m_shape); }

void RequestForm::setBody(const QJsonObject &body)
{
    m_body = body;
    sync();
}

void RequestForm::setOptionalShown(bool shown)
{
    m_optional = shown;
    sync();
}

void RequestForm::setKnown(const QStringList &groups, const QStringList &accounts)
{
    m_groups = groups;
    m_accounts = accounts;
    for (const Shown &shown : m_shown) {
        if (shown.field)
            shown.field->setSuggestions(suggestions(*shown.item.node));
    }
}

bool RequestForm::isBroken() const
{
    return std::ranges::any_of(m_shown, [](const Shown &shown) { return shown.field && shown.field->isBroken(); });
}

QString RequestForm::doubt() const
{
    for (const Shown &shown : m_shown) {
        if (const QString words = shown.field ? shown.field->doubt() : QString(); !words.isEmpty())
            return words;
    }
    return {};
}

bool RequestForm::isShown(const RequestNode &node, const JsonPath &at) const
{
    if (m_optional || node.required() || !valueAt(m_body, childPath(at, node.key)).isUndefined())
        return true;
    // What must be in there if it is told only by its fields.
    return !node.field && std::ranges::any_of(node.children, &RequestNode::required);
}

void RequestForm::collect(const QList<RequestNode> &nodes, const JsonPath &at, int depth, QList<Item> &out) const
{
    for (const RequestNode &node : nodes) {
        if (!isShown(node, at))
            continue;
        const JsonPath path = childPath(at, node.key);
        const QJsonValue value = valueAt(m_body, path);
        const bool container = node.kind == NodeKind::Object || node.isList();
        const bool fits = !container || value.isUndefined() || (node.isList() ? value.isArray() : value.isObject());
        if (node.kind == NodeKind::Object && fits) {
            out << Item{Item::Type::ObjectHead, &node, path, depth, false, false, 0};
            collect(node.children, path, depth + 1, out);
        } else if (node.isList() && fits) {
            collectList(node, path, depth, out);
        } else {
            // Where the JSON holds something else than documented, the value itself is edited.
            out << Item{
                Item::Type::Field, &node, path, depth, false, (!fits) || RequestField::wantsLines(node, value), 0};
        }
    }
}

void RequestForm::collectList(const RequestNode &node, const JsonPath &at, int depth, QList<Item> &out) const
{
    const QJsonArray list = valueAt(m_body, at).toArray();
    out << Item{Item::Type::ListHead, &node, at, depth, false, false, list.size()};
    const qsizetype shown = qMin(list.size(), maxShownItems);
    for (qsizetype i = 0; i < shown; ++i) {
        const JsonPath path = childPath(at, i);
        if (isScalarList(node)) {
            out << Item{
                Item::Type::Field, &node, path, depth + 1, true, list[i].toString().contains(QLatin1Char('\n')), 0};
        } else {
            out << Item{Item::Type::ElementHead, &node, path, depth + 1, false, false, i};
            collect(node.children, path, depth + 2, out);
        }
    }
    if (shown < list.size())
        out << Item{Item::Type::Rest, &node, at, depth + 1, false, false, list.size() - shown};
}

QString RequestForm::signature(const QList<Item> &items)
{
    QString out;
    for (const Item &item : items)
        out += QStringLiteral("%1%2%3%4\n").arg(int(item.type)).arg(item.tall).arg(item.count).arg(pathText(item.path));
    return out;
}

void RequestForm::sync(bool keeps)
{
    QList<Item> items;
    collect(m_shape, {}, 0, items);
    if (const QString now = signature(items); now != m_signature || m_shown.size() != size_t(items.size())) {
        build(items);
        m_signature = now;
    }
    for (const Shown &shown : m_shown) {
        if (!shown.field)
            continue;
        const QJsonValue value = valueAt(m_body, shown.item.path);
        if (keeps)
            shown.field->keepValue(value);
        else
            shown.field->setValue(value);
    }
}

void RequestForm::build(const QList<Item> &items)
{
    m_shown.clear();
    m_signature.clear();
    auto *content = new QWidget;
    // Never wider than what is seen of it, for it is not scrolled sideways: words give way, buttons stay.
    QSizePolicy policy = content->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    content->setSizePolicy(policy);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Theme::gap, 0);
    column->setSpacing(Theme::gapWide);
    for (const Item &item : items) {
        m_shown.push_back({item, nullptr, nullptr});
        auto *line = new QHBoxLayout;
        line->setContentsMargins(item.depth * levelIndent, 0, 0, 0);
        line->setSpacing(Theme::gap);
        QWidget *made = makeItem(item, content);
        line->addWidget(made, 1);
        if (item.element) {
            auto *remove = new QToolButton(content);
            remove->setIcon(icon(QStringLiteral("close")));
            remove->setAutoRaise(true);
            remove->setAccessibleName(tr("Remove %1").arg(pathText(item.path)));
            remove->setToolTip(remove->accessibleName());
            remove->setObjectName(QStringLiteral("remove:") + pathText(item.path));
            line->addWidget(remove, 0, Qt::AlignTop);
            connect(remove, &QToolButton::clicked, this,
                    [this, path = item.path] { change(path, QJsonValue(QJsonValue::Undefined)); });
        }
        column->addLayout(line);
    }
    if (m_command && items.isEmpty()) {
        QLabel *nothing = plainLabel(Theme::Font::Body, content, true);
        nothing->setObjectName(QStringLiteral("explorerNoFields"));
        nothing->setWordWrap(true);
        nothing->setText(m_shape.isEmpty() ? tr("No field of this request is documented. Write the JSON by hand, or "
                                                "send it empty.")
                                           : tr("Nothing has to be filled in."));
        column->addWidget(nothing);
    }
    column->addStretch(1);
    // The editor whose signal led here must live until that signal has ended.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    setWidget(content);
    // setWidget() switches it on; the card behind is what shall be seen.
    content->setAutoFillBackground(false);
    tabInto(this, content);
}

QString RequestForm::help(const RequestNode &node) const
{
    if (!node.field)
        return {};
    const QString language = QLocale().name();
    const CatalogueText meaning = m_words.meaning(*node.field, language);
    const CatalogueText limit = m_words.constraint(*node.field, language);
    QString out = meaning.text;
    if (!limit.text.isEmpty())
        out += (out.isEmpty() ? QString() : QStringLiteral(" · ")) + limit.text;
    if (meaning.englishOnly || limit.englishOnly)
        out = joinSentences({out, tr("(not translated)")});
    return out;
}

QString RequestForm::label(const Item &item) const
{
    const RequestNode &node = *item.node;
    if (item.element)
        return {};
    return node.required() ? tr("%1 (required)").arg(node.key) : node.key;
}

QWidget *RequestForm::makeItem(const Item &item, QWidget *parent)
{
    if (item.type == Item::Type::Field)
        return makeField(item, parent);
    if (item.type == Item::Type::Rest) {
        QLabel *rest = plainLabel(Theme::Font::Caption, parent, true);
        rest->setWordWrap(true);
        rest->setText(tr("%Ln more item(s) stand in the JSON only.", nullptr, int(item.count)));
        return rest;
    }
    return makeHead(item, parent);
}

QWidget *RequestForm::makeField(const Item &item, QWidget *parent)
{
    const RequestNode &node = *item.node;
    const NodeKind kind = item.element ? (node.kind == NodeKind::IntegerList ? NodeKind::Integer : NodeKind::Text)
                          : node.kind == NodeKind::Object || node.isList() ? NodeKind::Json
                                                                           : node.kind;
    auto *field = new RequestField(node, kind, item.tall, parent);
    auto *row = new FormRow(field, parent, field->editor());
    row->setLabel(label(item));
    if (node.inUrl()) {
        row->setHelp(tr("This program sends no such parameter: it belongs into the URL. %1").arg(help(node)));
        field->setEnabled(false);
    } else {
        row->setHelp(item.element ? QString() : help(node));
    }
    field->setName(pathText(item.path));
    field->setSuggestions(suggestions(node));
    // An item that is emptied stays an item, so that the list does not shift under the fingers.
    connect(field, &RequestField::edited, this,
            [this, path = item.path, stays = item.element](const QJsonValue &value) {
                change(path, stays && value.isUndefined() ? QJsonValue(QString()) : value);
            });
    connect(field, &RequestField::brokenChanged, this, [this, row, field] {
        const QString doubt = field->doubt();
        row->setProblem(!doubt.isEmpty()    ? doubt
                        : field->isBroken() ? tr("This cannot be read as JSON yet.")
                                            : QString());
        Q_EMIT edited();
    });
    m_shown.back().row = row;
    m_shown.back().field = field;
    return row;
}

QWidget *RequestForm::makeHead(const Item &item, QWidget *parent)
{
    const RequestNode &node = *item.node;
    auto *head = new QWidget(parent);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *title = plainLabel(Theme::Font::Strong, head);
    title->setWordWrap(true);
    words->addWidget(title);
    line->addLayout(words, 1);
    if (item.type == Item::Type::ElementHead) {
        title->setText(QStringLiteral("%1 %2").arg(node.key).arg(item.count + 1));
        auto *remove = new QPushButton(tr("Remove"), head);
        remove->setObjectName(QStringLiteral("remove:") + pathText(item.path));
        remove->setAccessibleName(tr("Remove %1").arg(pathText(item.path)));
        setButtonRole(remove, ButtonRole::Quiet);
        line->addWidget(remove, 0, Qt::AlignTop);
        connect(remove, &QPushButton::clicked, this,
                [this, path = item.path] { change(path, QJsonValue(QJsonValue::Undefined)); });
        return head;
    }
    title->setText(item.type == Item::Type::ListHead ? tr("%1: %Ln item(s)", nullptr, int(item.count)).arg(label(item))
                                                     : label(item));
    if (const QString text = help(node); !text.isEmpty()) {
        QLabel *hint = plainLabel(Theme::Font::Caption, head, true);
        hint->setWordWrap(true);
        hint->setText(text);
        words->addWidget(hint);
    }
    if (item.type == Item::Type::ListHead) {
        auto *add = new QPushButton(icon(QStringLiteral("plus")), tr("Add"), head);
        add->setObjectName(QStringLiteral("add:") + pathText(item.path));
        add->setAccessibleName(tr("Add to %1").arg(pathText(item.path)));
        line->addWidget(add, 0, Qt::AlignTop);
        connect(add, &QPushButton::clicked, this, [this, &node, path = item.path] { addItem(node, path); });
    }
    return head;
}

QStringList RequestForm::suggestions(const RequestNode &node) const
{
    return namesGroup(node.key) ? m_groups : namesAccount(node.key) ? m_accounts : QStringList();
}

void RequestForm::change(const JsonPath &path, const QJsonValue &value)
{
    m_body = withValueAt(m_body, path, value);
    // The last item takes its list along: a list without items is seldom the same as none, and the JSON can say it.
    if (value.isUndefined() && !path.isEmpty() && path.last().index >= 0) {
        const JsonPath list = path.first(path.size() - 1);
        if (valueAt(m_body, list).toArray().isEmpty())
            m_body = withValueAt(m_body, list, value);
    }
    sync(true);
    Q_EMIT edited();
}

void RequestForm::addItem(const RequestNode &node, const JsonPath &path)
{
    const qsizetype count = valueAt(m_body, path).toArray().size();
    const JsonPath place = childPath(path, count);
    m_body = withValueAt(m_body, place,
                         node.kind == NodeKind::ObjectList    ? QJsonValue(QJsonObject())
                         : node.kind == NodeKind::IntegerList ? QJsonValue(0)
                                                              : QJsonValue(QString()));
    sync();
    Q_EMIT edited();
    const QString wanted = pathText(place);
    for (const Shown &shown : m_shown) {
        if (shown.field && pathText(shown.item.path).startsWith(wanted)) {
            shown.field->editor()->setFocus();
            ensureWidgetVisible(shown.field);
            break;
        }
    }
}

void RequestForm::setProblem(const QString &path, const QString &words)
{
    for (const Shown &shown : m_shown) {
        if (shown.row && !shown.field->isBroken())
            shown.row->setProblem(!words.isEmpty() && pathText(shown.item.path) == path ? words : QString());
    }
}

void RequestForm::focusField(const QString &path)
{
    for (const Shown &shown : m_shown) {
        const QString own = pathText(shown.item.path);
        if (shown.field && (own == path || own.startsWith(path + QLatin1Char('[')))) {
            shown.field->editor()->setFocus();
            ensureWidgetVisible(shown.field);
            return;
        }
    }
    if (auto *add = findChild<QPushButton *>(QStringLiteral("add:") + path)) {
        add->setFocus();
        ensureWidgetVisible(add);
    }
}

void RequestForm::focusFirst()
{
    for (const Shown &shown : m_shown) {
        if (shown.field && shown.field->isEnabled()) {
            shown.field->editor()->setFocus();
            return;
        }
    }
}

void RequestForm::retranslate()
{
    m_signature.clear();
    sync();
}

} // namespace imdesk
