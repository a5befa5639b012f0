// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterbook.h"

#include "core/base/savefile.h"
#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>
#include <QUuid>

#include <optional>

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
constexpr int lockTries = 20; // a millisecond each: somebody else's change takes few

/// Nothing where there is no file yet; an error says why nothing is in it.
Result<std::optional<FilterBookPage>> bookIn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<FilterBookPage>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Unreadable, file.errorString());
    if (file.size() > largestBook)
        return fail(ApiError::Kind::Unreadable, FilterBook::tr("it holds more than 1 MB"));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    Result<FilterBookPage> page = decode<FilterBookPage>(document.object());
    if (!document.isObject() || !page)
        return fail(ApiError::Kind::Unreadable, FilterBook::tr("it holds no filters"));
    return std::optional(std::move(*page));
}

Result<FileLock> lockOf(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    for (int tries = lockTries;; --tries) {
        Result<FileLock> lock = FileLock::take(path + QStringLiteral(".lock"));
        if (lock || lock.error().kind != ApiError::Kind::Busy || tries == 0)
            return lock;
        QThread::msleep(1);
    }
}

/// What was used long ago goes before a name does.
QByteArray bytesOf(FilterBookPage &page)
{
    QByteArray bytes = QJsonDocument(encode(page)).toJson();
    while (bytes.size() > largestBook && !page.history.isEmpty()) {
        page.history.removeLast();
        bytes = QJsonDocument(encode(page)).toJson();
    }
    return bytes;
}

} // namespace

Result<Done> FilterBook::open(const QString &path)
{
    m_path = path;
    Result<std::optional<FilterBookPage>> page = bookIn(path);
    if (!page) {
        const Result<FileLock> lock = lockOf(path);
        page = bookIn(path); // another window may have put it right
        if (!page)
            return putAside(page.error().message, lock.has_value());
    }
    if (*page)
        show(**page);
    return Done{};
}

void FilterBook::renew()
{
    if (m_path.isEmpty())
        return;
    if (const Result<std::optional<FilterBookPage>> page = bookIn(m_path); page && *page)
        show(**page);
}

void FilterBook::show(const FilterBookPage &page)
{
    if (m_page == page)
        return;
    m_page = page;
    Q_EMIT changed();
}

/// Always an error, which tells where the file is now. What cannot be put aside is not written over, either. Without
/// the lock it is not moved, for it may be another one by then.
Result<Done> FilterBook::putAside(const QString &why, bool isLocked)
{
    const QString shown = QDir::toNativeSeparators(m_path);
    const QString aside = m_path + QStringLiteral(".broken-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (isLocked && QFile::rename(m_path, aside))
        return fail(ApiError::Kind::Unreadable, tr("The filters in %1 cannot be read: %2. The file was kept as %3.")
                                                    .arg(shown, why, QDir::toNativeSeparators(aside)));
    m_path.clear();
    return fail(ApiError::Kind::Unreadable,
                tr("The filters in %1 cannot be read: %2. The file stays as it is, and filters last as long as the "
                   "window.")
                    .arg(shown, why));
}

Result<Done> FilterBook::change(const Edit &edit)
{
    FilterBookPage page = m_page;
    std::optional<ApiError> trouble;
    const Result<Done> saved = write(edit, page, trouble);
    // Whoever is told may change something, too, and needs the lock for it.
    if (trouble)
        Q_EMIT troubled(*trouble);
    show(page);
    return saved;
}

/// The page becomes what is shown from now on, whether it could be saved or not.
Result<Done> FilterBook::write(const Edit &edit, FilterBookPage &page, std::optional<ApiError> &trouble)
{
    if (m_path.isEmpty()) {
        edit(page);
        return Done{};
    }
    const auto notSaved = [this](const QString &why) {
        return fail(ApiError::Kind::Storage,
                    tr("The filters cannot be saved to %1: %2").arg(QDir::toNativeSeparators(m_path), why));
    };
    const Result<FileLock> lock = lockOf(m_path);
    const Result<std::optional<FilterBookPage>> there =
        lock ? bookIn(m_path) : Result<std::optional<FilterBookPage>>(std::optional<FilterBookPage>());
    if (there && *there)
        page = **there;
    edit(page);
    if (!lock)
        return notSaved(lock.error().kind == ApiError::Kind::Busy ? tr("another window is writing them")
                                                                  : lock.error().message);
    if (!there) {
        trouble = putAside(there.error().message, true).error();
        if (m_path.isEmpty())
            return Done{};
    }
    const QByteArray bytes = bytesOf(page);
    if (bytes.size() > largestBook)
        return notSaved(tr("they take more than 1 MB"));
    if (const auto why = saveWhole(m_path, bytes))
        return notSaved(*why);
    return Done{};
}

void FilterBook::remember(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || (!m_page.history.isEmpty() && m_page.history.front() == plain))
        return;
    // A history that cannot be written is no reason to stop anybody from filtering.
    (void)change([&plain](FilterBookPage &page) {
        page.history.removeAll(plain);
        page.history.prepend(plain);
        while (page.history.size() > historyLength)
            page.history.removeLast();
    });
}

Result<Done> FilterBook::keep(const NamedFilter &filter)
{
    return change([&filter](FilterBookPage &page) {
        page.named.removeIf([&filter](const NamedFilter &known) { return known.name == filter.name; });
        page.named.append(filter);
    });
}

Result<Done> FilterBook::drop(const QString &name)
{
    return change([&name](FilterBookPage &page) {
        page.named.removeIf([&name](const NamedFilter &known) { return known.name == name; });
    });
}

} // namespace imdesk
