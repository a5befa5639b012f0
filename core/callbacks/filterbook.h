// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QObject>
#include <QStringList>

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
};

template <>
FieldTable fieldsOf<FilterBookPage>();

/// The filters a person used and named, in one JSON file of the profile, replaced as a whole.
class FilterBook : public QObject
{
    Q_OBJECT

  public:
    static constexpr qsizetype historyLength = 50;

    explicit FilterBook(QObject *parent = nullptr) : QObject(parent) {}
    /// Where they are kept; without it they last as long as the window.
    Result<Done> open(const QString &path);

    /// Newest first.
    const QStringList &history() const { return m_page.history; }
    const QList<NamedFilter> &named() const { return m_page.named; }
    void remember(const QString &text);
    /// Replaces one of the same name.
    Result<Done> keep(const NamedFilter &filter);
    Result<Done> drop(const QString &name);

  Q_SIGNALS:
    void changed();

  private:
    Result<Done> save();

    QString m_path;
    FilterBookPage m_page;
};

} // namespace imdesk
