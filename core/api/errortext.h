// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/base/apierror.h"

#include <QHash>
#include <QPair>
#include <QString>

#include <optional>

namespace imdesk {

/// The four parts of an error card. All of it is plain text; `details` may hold text of the service.
struct ErrorExplanation
{
    QString title;               ///< what failed, a few words
    QString cause;               ///< why, in a sentence
    QString fix;                 ///< what to do
    QString details;             ///< code, HTTP status, request id, command and the service's own text, one a line
    bool retryable = false;      ///< the very same call may work later
    bool editConnection = false; ///< it is mended where the connection is edited
    bool editSecret = false;     ///< and there by another key or UserSig

    /// The cause for what shows it beside the title: empty where the title is the whole of it.
    QString reason() const { return cause.startsWith(title) && cause.size() <= title.size() + 1 ? QString() : cause; }
};

/// Makes sentences out of errors, for the window and for the command line alike: titles of the usual codes, meaning and
/// fix of all catalogued ones in English and Simplified Chinese, and texts for local trouble. Immutable.
class ErrorText
{
  public:
    explicit ErrorText(const Catalogue &catalogue);

    /// `language` as in a locale name: everything that begins with "zh" takes the Chinese catalogue, all else the
    /// English one.
    ErrorExplanation explain(const ApiError &error, const QString &language) const;

    /// The service tells that system notifications are not open to this app (closed to new apps since 2026).
    static bool isNotificationClosed(const ApiError &error);

    /// Chinese meaning and fix of a catalogue entry, empty when there is none.
    QPair<QString, QString> chinese(const CatalogueError &entry) const;

  private:
    struct Words
    {
        QString title, cause, fix;
    };
    Words service(const ApiError &error, bool chinese) const;
    /// The group types that a command is documented not to work in, by the service's names.
    QString typesWithout(const QString &path) const;
    static QString withoutCode(const QString &command);
    Words unreadable(const ApiError &error) const;
    Words secret(const ApiError &error) const;
    bool isRetryable(const ApiError &error) const;

    const Catalogue &m_catalogue;
    QHash<QPair<int, QString>, QPair<QString, QString>> m_chinese;
};

} // namespace imdesk
