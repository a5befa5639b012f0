// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// One documented field of a request or a reply.
struct CatalogueField
{
    QString name; ///< dotted path, lists of objects as `MemberList[].Role`; a plain list without brackets
    QString type; ///< string, integer, number, boolean, object, any, array, array<...>
    bool required = false;
    QString alternative;                      ///< another name of the same field: either satisfies `required`
    std::optional<qint64> minimum, maximum;   ///< of an integer
    std::optional<qint64> minItems, maxItems; ///< of a list
    std::optional<qint64> maxBytes;           ///< of a string, UTF-8
    QStringList values;                       ///< closed set of a string, or of those in a list
    QList<qint64> numbers;                    ///< closed set of an integer, or of those in a list
    QString constraint, meaning;              ///< prose
};

/// One documented command of the service.
struct CatalogueCommand
{
    enum class Access { Read, Write, Destructive };
    QString path; ///< service/command, without v4/
    QStringList aliases;
    QString title;
    Access access = Access::Read;
    int callsPerSecond = 200; ///< documented limit for the whole app; 200 where none is told
    QList<CatalogueField> request, response;
    QStringList callbacks; ///< commands of the callbacks it may fire
    QJsonObject raw;       ///< the whole entry: example, errors, semantics, paging, groupTypes, docs

    const CatalogueField *requestField(const QString &name) const;
};

/// One documented error code, or a range of them. A number can stand in several areas with different meanings.
struct CatalogueError
{
    int code = 0;
    QString area, meaning, fix;
    bool retryable = false;
    int lastCode = 0; ///< of a range out of which an app's own callback server takes its codes; else `code`

    bool isRange() const { return lastCode > code; }
    bool covers(int number) const { return number >= code && number <= lastCode; }
};

/// The facts of the service that the program carries: commands, callbacks and error codes. Immutable once loaded, so
/// it may be read from any thread.
class Catalogue
{
  public:
    /// Reads the embedded files; they are part of the program, so trouble here is a build mistake and aborts.
    Catalogue();

    const QList<CatalogueCommand> &commands() const { return m_commands; }
    /// By path or alias ("openim/querystate"), null when unknown.
    const CatalogueCommand *command(const QString &path) const;
    /// The raw entry of a callback (title, kind, body[], response[], example), empty when unknown.
    QJsonObject callback(const QString &command) const;
    QStringList callbackCommands() const { return m_callbackOrder; }
    /// The error entry of a code, one of its own rather than a range; `path` picks the meaning of the command's service
    /// where one number means several.
    const CatalogueError *error(int code, const QString &path = {}) const;
    const QList<CatalogueError> &errors() const { return m_errors; }

  private:
    QList<CatalogueCommand> m_commands;
    QHash<QString, qsizetype> m_byPath;
    QHash<QString, QJsonObject> m_callbacks;
    QStringList m_callbackOrder;
    QList<CatalogueError> m_errors;
};

/// Holds a request body against the catalogue: required fields, JSON types, item counts, lengths in bytes, closed value
/// sets and ranges. Fields the catalogue does not know pass. Gives the first offence in document order.
struct RequestProblem
{
    enum class Kind { Missing, WrongType, TooMany, TooFew, TooLong, BadValue, OutOfRange };
    Kind kind = Kind::Missing;
    QString field;   ///< concrete path: MemberList[3].Member_Account
    QString message; ///< English, names the field and the limit
    qint64 limit = 0;
};
/// With `strictTypes` a number written as a string is an offence, as the service has it; a client's form may be
/// lenient.
std::optional<RequestProblem> checkRequest(const CatalogueCommand &command, const QJsonObject &body,
                                           bool strictTypes = true);

} // namespace imdesk
