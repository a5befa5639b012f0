// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/random.h"
#include "fixture.h"
#include "wireclient.h"

namespace imdesk {

/// A sandbox, the random numbers that drive it, and the differences found so far between it and a model.
class Walk
{
  public:
    static constexpr int people = 14;

    explicit Walk(quint64 seed)
        : m_random(seed), m_clock(1'700'000'000'000), m_sandbox(quietWorld(0, 0), m_clock), m_wire(started(), now())
    {
        QJsonArray list;
        for (int i = 0; i < people; ++i) {
            m_people << QStringLiteral("u%1").arg(i);
            list.append(QJsonObject{{QStringLiteral("UserID"), m_people.last()}});
        }
        call("im_open_login_svc/multiaccount_import", {{QStringLiteral("AccountList"), list}}, 0);
    }

    QStringList differences;
    int calls() const { return m_wire.calls; }

  protected:
    qint64 now() const { return m_clock.nowSeconds(); }
    const QString &somebody() { return m_people[qsizetype(m_random.below(people))]; }
    QStringList some(int most)
    {
        QStringList out;
        for (qint64 i = m_random.between(1, most); i > 0; --i)
            out << somebody();
        return out;
    }

    template <class T>
    void same(const QString &what, const T &sandbox, const T &model)
    {
        if (sandbox == model)
            return;
        QString words;
        QDebug(&words) << "step" << m_step << what << "sandbox" << sandbox << "model" << model;
        differences << words;
    }
    /// A call whose code is known beforehand.
    QJsonObject call(const QByteArray &path, const QJsonObject &body, int code)
    {
        const QJsonObject reply = m_wire.call(path, body);
        if (codeOf(reply) != code)
            same(QString::fromUtf8(path + ' ' + QJsonDocument(body).toJson(QJsonDocument::Compact)), codeOf(reply),
                 code);
        return reply;
    }
    /// The first object of a list, empty when there is none.
    static QJsonObject firstOf(const QJsonValue &list)
    {
        const QJsonArray items = list.toArray();
        return items.isEmpty() ? QJsonObject() : items[0].toObject();
    }
    void advance(qint64 seconds) { m_clock.advance(seconds * 1'000); }

    sim::Random m_random;
    QStringList m_people;
    int m_step = 0;

  private:
    const Sandbox &started()
    {
        if (!m_sandbox.start())
            qFatal("the sandbox did not start");
        return m_sandbox;
    }

    ManualClock m_clock;
    Sandbox m_sandbox;
    WireClient m_wire;
};

} // namespace imdesk
