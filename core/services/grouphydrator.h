// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/services/groupservice.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace imdesk {

/// Fetches the details of groups in batches of up to 50: what is on the screen first, the rest behind it at a pace that
/// leaves the app's call limit to others (about 20 calls a second).
class GroupHydrator : public QObject
{
    Q_OBJECT

  public:
    /// Gives up to `count` IDs that still want details and have not been given before; empty = none left.
    using Source = std::function<QStringList(int count)>;

    explicit GroupHydrator(GroupService &service, QObject *parent = nullptr);

    /// What a person looks at now, in place of what was asked before and has not been sent yet.
    void setVisible(const QStringList &ids);
    /// Switches the fetching of the rest on with its source, off with an empty one.
    void setBackground(Source source);
    bool hasBackground() const { return bool(m_source); }
    void setCustomKeys(const QStringList &keys) { m_customKeys = keys; }
    /// Forgets what waits and aborts what is under way.
    void cancel();
    bool isBusy() const { return m_flying > 0 || !m_visible.isEmpty(); }

  Q_SIGNALS:
    /// Details of a batch; each element has its own error code.
    void arrived(const QList<imdesk::api::GroupInfo> &infos);
    /// A whole batch failed. The background stops; visible ones are asked again when they are wanted again.
    void failed(const imdesk::ApiError &error, const QStringList &ids);
    void backgroundFinished();

  private:
    static constexpr int visibleCalls = 3, backgroundPauseMs = 50;
    void next();
    void send(const QStringList &ids, Priority priority);

    GroupService &m_service;
    RequestScope m_scope;
    Source m_source;
    QStringList m_visible, m_customKeys;
    QList<QStringList> m_halves; ///< batches whose answer was too large
    QSet<QString> m_asked;       ///< under way
    QTimer m_pause;
    int m_flying = 0, m_background = 0;
    quint64 m_serial = 0, m_epoch = 0;
};

} // namespace imdesk
