// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterbook.h"

#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace imdesk {

template <>
FieldTable fieldsOf<NamedFilter>()
{
    return {field("name", &NamedFilter::name, Need::Required), field("text", &NamedFilter::text, Need::Required),
            field("colour", &NamedFilter::colour), field("shortcut", &NamedFilter::shortcut)};
}

template <>
FieldTable fieldsOf<FilterBookPage>()
{
    return {field("history", &FilterBookPage::history), field("named", &FilterBookPage::named)};
}

namespace {

constexpr qint64 largestBook = 1 << 20;

} // namespace

Result<Done> FilterBook::open(const QString &path)
{
    m_path = path;
    QFile file(path);
    if (!file.exists())
        return Done{};
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestBook)
        return fail(ApiError::Kind::Unreadable,
                    tr("The filters in %1 cannot be read: %2").arg(shown, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    Result<FilterBookPage> page = decode<FilterBookPage>(document.object());
    if (!document.isObject() || !page)
        return fail(ApiError::Kind::Unreadable, tr("%1 holds no filters.").arg(shown));
    m_page = std::move(*page);
    Q_EMIT changed();
    return Done{};
}

Result<Done> FilterBook::save()
{
    Q_EMIT changed();
    if (m_path.isEmpty())
        return Done{};
    if (const auto why = saveWhole(m_path, QJsonDocument(encode(m_page)).toJson())) {
        return fail(ApiError::Kind::Storage,
                    tr("The filters cannot be saved to %1: %2").arg(QDir::toNativeSeparators(m_path), *why));
    }
    return Done{};
}

void FilterBook::remember(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || (!m_page.history.isEmpty() && m_page.history.front() == plain))
        return;
    m_page.history.removeAll(plain);
    m_page.history.prepend(plain);
    while (m_page.history.size() > historyLength)
        m_page.history.removeLast();
    // A history that cannot be written is no reason to stop anybody from filtering.
    if (const Result<Done> saved = save(); !saved)
        m_path.clear();
}

Result<Done> FilterBook::keep(const NamedFilter &filter)
{
    m_page.named.removeIf([&filter](const NamedFilter &known) { return known.name == filter.name; });
    m_page.named.append(filter);
    return save();
}

Result<Done> FilterBook::drop(const QString &name)
{
    m_page.named.removeIf([&name](const NamedFilter &known) { return known.name == name; });
    return save();
}

} // namespace imdesk
