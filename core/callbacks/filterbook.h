// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace imdesk {

/// A filter with a name; one with a colour also paints the rows it keeps.
struct NamedFilter
{
    QString name;
    QString text;
    QString colour;        ///< ok, warn, bad, accent, or empty for none
    QString shortcut = {}; ///< keys that set the filter, as QKeySequence writes them for files; empty for none
    friend bool operator==(const NamedFilter &, const NamedFilter &) = default;
};

template <>
FieldTable fieldsOf<NamedFilter>();

struct FilterBookPage
{
    QStringList history;
    QList<NamedFilter> named;
    friend bool operator==(const FilterBookPage &, const FilterBookPage &) = default;
};

template <>
FieldTable fieldsOf<FilterBookPage>();

/// The filters a person used and named, in one JSON file of the profile that all its windows share: each change goes
/// into what the file holds by then.
class FilterBook : public QObject
{
    Q_OBJECT

  public:
    static constexpr qsizetype historyLength = 50;

    explicit FilterBook(QObject *parent = nullptr) : QObject(parent) {}
    /// Where they are kept; without it they last as long as the window. A file that holds none is put aside: the error
    /// says where.
    Result<Done> open(const QString &path);
    /// Takes over what other windows have kept since.
    void renew();

    /// Newest first.
    const QStringList &history() const { return m_page.history; }
    const QList<NamedFilter> &named() const { return m_page.named; }
    void remember(const QString &text);
    /// Replaces one of the same name.
    Result<Done> keep(const NamedFilter &filter);
    Result<Done> drop(const QString &name);

  Q_SIGNALS:
    void changed();
    /// The file was damaged meanwhile and put aside; what this window knows is kept anew.
    void troubled(const imdesk::ApiError &error);

  private:
    using Edit = std::function<void(FilterBookPage &)>;
    Result<Done> change(const Edit &edit);
    Result<Done> write(const Edit &edit, FilterBookPage &page, std::optional<ApiError> &trouble);
    Result<Done> putAside(const QString &why, bool isLocked);
    void show(const FilterBookPage &page);

    QString m_path;
    FilterBookPage m_page;
};

} // namespace imdesk
