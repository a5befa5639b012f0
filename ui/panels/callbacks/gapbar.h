// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/callbackhub.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace imdesk {

class DisplayZone;
class MessageBar;

/// What a look into the history of a group brought for missing numbers.
struct HoleFinding
{
    QList<CallbackEvent> messages; ///< ready to be stored
    SequenceHole looked;           ///< the part of the hole that was looked at: all, or the newest of a wide one
    QString words;                 ///< what became of the numbers without a message
    bool unreadable = false;       ///< there is no history of the group, and never will be
};

/// Says what the log cannot hold: when nobody listened, and which numbers of a group have not arrived. A hole is
/// probable until the history of the group was read; what is found there is put into the log.
class GapBar : public QWidget
{
    Q_OBJECT

  public:
    using Reply = std::function<void(const Result<HoleFinding> &)>;
    using Lookup = std::function<void(const SequenceHole &hole, QObject *context, const Reply &reply)>;

    /// Hub and zone must outlive it.
    GapBar(CallbackHub &hub, const DisplayZone &zone, QWidget *parent = nullptr);
    /// Reads the history of a group; without it holes can only be told.
    void setLookup(Lookup lookup);
    void retranslate();
    /// One sentence a gap, newest last; numbers that notes of the groups have taken are none.
    QStringList sentences() const;

  Q_SIGNALS:
    void statusMessage(const QString &text);
    void troubled(const imdesk::ApiError &error);

  private:
    void readPauses();
    void showGaps();
    void openList();
    void fillList();
    void lookUp(const SequenceHole &hole);
    void endLook(const SequenceHole &hole, const Result<HoleFinding> &found, const Result<Done> &kept = Done{});
    void tellFound(const SequenceHole &hole, const Result<HoleFinding> &found, const Result<Done> &kept);
    QString pauseWords(const ListeningPause &pause) const;
    QString holeWords(const SequenceHole &hole) const;

    CallbackHub &m_hub;
    const DisplayZone &m_zone;
    Lookup m_lookup;
    std::vector<ListeningPause> m_pauses;
    quint64 m_shownTurn = 0; ///< of the holes
    bool m_looking = false;
    quint64 m_logTurn = 0;                   ///< which log it is, one after the other
    const AttachClient *m_whose = nullptr;   ///< whose log it is; only compared
    QPointer<const AttachClient> m_attached; ///< the same, as long as it lives
    QLabel *m_words;
    QPushButton *m_button;
    QPointer<QListWidget> m_list; ///< in the dialog, with which they go
    QPointer<QPushButton> m_look;
    QPointer<MessageBar> m_found; ///< what the last look brought
};

} // namespace imdesk
