// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/requestshape.h"
#include "core/base/jsonpath.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace imdesk {

class CommandWords;
class FormRow;
class RequestField;

/// A form made from the catalogue: one editor a field, nested objects as groups, lists as rows to add and remove. It
/// changes the one value that was edited and keeps everything else of the request, known or not.
class RequestForm : public QScrollArea
{
    Q_OBJECT

  public:
    /// Items of one list that get editors; the rest is told in words and edited in the JSON.
    static constexpr qsizetype maxShownItems = 30;

    explicit RequestForm(const CommandWords &words, QWidget *parent = nullptr);
    ~RequestForm() override;

    /// `command` must outlive the form; null: no form.
    void setCommand(const CatalogueCommand *command);
    void setBody(const QJsonObject &body);
    const QJsonObject &body() const { return m_body; }
    /// Also the fields that need not be there and are not.
    void setOptionalShown(bool shown);
    /// Fields that may be left away.
    int optionalCount() const;
    /// Marks the field at this place; empty words clear all marks.
    void setProblem(const QString &path, const QString &words);
    void focusField(const QString &path);
    void focusFirst();
    /// IDs of groups and accounts that are known, offered while typing.
    void setKnown(const QStringList &groups, const QStringList &accounts);
    /// A free JSON value cannot be read as yet.
    bool isBroken() const;
    /// Why what stands in a field would not be sent as it is; empty where none is in doubt.
    QString doubt() const;
    void retranslate();

  Q_SIGNALS:
    void edited();

  private:
    struct Item
    {
        enum class Type { Field, ObjectHead, ListHead, ElementHead, Rest };
        Type type;
        const RequestNode *node;
        JsonPath path;
        int depth;
        bool element; ///< one item of a list of scalars
        bool tall;
        qsizetype count; ///< items of a list, or of the rest
    };
    struct Shown
    {
        Item item;
        FormRow *row;
        RequestField *field;
    };

    void collect(const QList<RequestNode> &nodes, const JsonPath &at, int depth, QList<Item> &out) const;
    void collectList(const RequestNode &node, const JsonPath &at, int depth, QList<Item> &out) const;
    bool isShown(const RequestNode &node, const JsonPath &at) const;
    static QString signature(const QList<Item> &items);
    /// `keeps`: what cannot be read or sent as yet stays in its field.
    void sync(bool keeps = false);
    void build(const QList<Item> &items);
    QWidget *makeItem(const Item &item, QWidget *parent);
    QWidget *makeField(const Item &item, QWidget *parent);
    QWidget *makeHead(const Item &item, QWidget *parent);
    QString help(const RequestNode &node) const;
    QString label(const Item &item) const;
    QStringList suggestions(const RequestNode &node) const;
    void change(const JsonPath &path, const QJsonValue &value);
    void addItem(const RequestNode &node, const JsonPath &path);

    const CommandWords &m_words;
    const CatalogueCommand *m_command = nullptr;
    QList<RequestNode> m_shape;
    QJsonObject m_body;
    bool m_optional = false;
    QString m_signature;
    QStringList m_groups, m_accounts;
    std::vector<Shown> m_shown;
};

} // namespace imdesk
