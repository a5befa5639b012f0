// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>

namespace imdesk::sim {

/// Answers about groups are not larger: 10018.
inline constexpr qsizetype groupAnswerLimit = 1 << 20;

/// A failure of the service; code 0 is success.
struct Refusal
{
    int code = 0;
    QString info;
    explicit operator bool() const { return code != 0; }
};

/// One verified call with its checked body. Is answered exactly once, at once or later.
class Call
{
  public:
    using Send = std::function<void(const QJsonObject &)>;

    Call(const CatalogueCommand &about, QString asked, QJsonObject content, QString caller, QString from, Send send)
        : command(about),
          path(std::move(asked)),
          body(std::move(content)),
          admin(std::move(caller)),
          peer(std::move(from)),
          m_send(std::move(send))
    {
    }

    void ok(QJsonObject fields = {});
    void fail(int code, const QString &info);
    void fail(const Refusal &refusal) { fail(refusal.code, refusal.info); }
    bool answered() const { return !m_send; }

    QString text(QLatin1String key) const { return body.value(key).toString(); }
    /// The value under its newer or its older name.
    QJsonValue either(QLatin1String newer, QLatin1String older) const;
    qint64 number(QLatin1String key, qint64 missing = 0) const;

    const CatalogueCommand &command;
    const QString path; ///< as asked for, which may be an alias
    const QJsonObject body;
    const QString admin; ///< the calling app admin
    const QString peer;

  private:
    Send m_send;
};

using CallPtr = std::shared_ptr<Call>;

/// The answer's frame as the service of the path writes it: openconfigsvr knows no ActionStatus, profile, sns and
/// most of recentcontact add an ErrorDisplay.
QJsonObject enveloped(const QString &path, const Refusal &refusal, QJsonObject fields = {});

} // namespace imdesk::sim
