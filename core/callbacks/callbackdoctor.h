// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/base/clock.h"
#include "core/callbacks/event.h"
#include "core/callbacks/logrow.h"
#include "core/callbacks/receiveroptions.h"
#include "core/net/certificateprobe.h"
#include "core/net/transport.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

namespace imdesk {

/// What a person tells the doctor, and what is known here already.
struct DoctorCase
{
    QUrl url;             ///< the callback URL as it stands in the console of the service
    QUrl previousUrl;     ///< the one before; empty when unknown
    qint64 changedAt = 0; ///< Unix ms when the URL was entered there; 0: long ago or unknown
    QByteArray token;
    quint32 sdkAppId = 0;
    QString sender;                ///< whose callbacks are missed; empty for nobody in particular
    std::optional<bool> listening; ///< whether a receiver of ours runs, at receiverUrl; nothing when unknown
    QUrl receiverUrl;
    qint64 lastEventAt = 0; ///< of the newest event that the service sent, Unix ms
    QString lastCommand;
    QList<ReceiverProblem> problems; ///< of late
    QString listener;      ///< place of the one this console is attached to, which receives instead; empty for none
    QString typedUrl = {}; ///< `url` as it was typed; empty where nobody did
    /// The service is a simulated one on this computer, so what is reached from here is reached by it.
    bool serviceIsHere = false;
};

/// One thing the doctor looked at.
struct DoctorFinding
{
    enum class Mark {
        Good,
        Bad,     ///< explains why callbacks do not come
        Warning, ///< works here, may fail for the service
        Unknown  ///< cannot be seen from here
    };
    QString what; ///< stable: receiver, url, port, address, certificate, reach, token, waiting, switch, muted, trouble,
                  ///< verdict
    Mark mark = Mark::Unknown;
    QString words;
    QString fix;
    friend bool operator==(const DoctorFinding &, const DoctorFinding &) = default;
};
/// good, bad, warning, unknown.
QString markWord(DoctorFinding::Mark mark);

/// Finds out why callbacks do not come: looks at the URL, the port, the certificate, sends a signed sample to it as the
/// service would, and sees whether it arrives. Says what cannot be seen from here. The sample has a header that tells
/// it from a real callback, so that no receiver of ours passes it on.
class CallbackDoctor : public QObject
{
    Q_OBJECT

  public:
    /// A changed callback URL acts after this time (doc 34520).
    static constexpr qint64 changeTakesMs = 120'000;
    /// How the account of a sample begins.
    static constexpr QLatin1String probePrefix{"imdesk-doctor-"};
    /// What the receiver made of the Sign of an event of that account; nothing where none has arrived.
    using Seen = std::function<std::optional<SignState>(const QString &account)>;
    /// Asks whether an account is muted everywhere: "not muted", "muted until ..." or an error, in words, with whether
    /// it explains missing callbacks.
    struct MuteAnswer
    {
        bool known = false, muted = false;
        QString words;
        bool missing = false; ///< the app has no such account, for which no words are needed
    };
    using MuteCheck = std::function<void(const QString &account, std::function<void(const MuteAnswer &)>)>;

    /// Catalogue and clock must outlive the doctor.
    CallbackDoctor(const Catalogue &catalogue, const Clock &clock, QObject *parent = nullptr);
    ~CallbackDoctor() override;
    void setSeen(Seen seen) { m_seen = std::move(seen); }
    void setMuteCheck(MuteCheck check) { m_muteCheck = std::move(check); }

    /// One at a time. found() comes for each finding, then finished() with the verdict.
    void start(const DoctorCase &question);
    bool isRunning() const { return m_running; }
    const QList<DoctorFinding> &findings() const { return m_findings; }
    /// Whether the service sent what stands in the row, and it was taken: no sample or replay of ours, nothing that was
    /// filled in later or refused. Only such a one shows that callbacks come.
    static bool isOfService(const LogRow &row);
    /// Whether the answer to that question says that there is no such account.
    static bool isMissingAccount(const ApiError &error);
    /// Milliseconds until a URL entered then has come into force; 0 when it has.
    static qint64 waitingLeft(qint64 changedAt, qint64 nowMs);

  Q_SIGNALS:
    void found(const imdesk::DoctorFinding &finding);
    void finished(const imdesk::DoctorFinding &verdict);

  private:
    using Mark = DoctorFinding::Mark;
    struct Run
    {
        qint64 from, until;
    };
    void add(const char *what, Mark mark, const QString &words, const QString &fix = {});
    void lookAtReceiver();
    bool lookAtUrl();
    void lookAtPort();
    void lookAtAddress();
    void lookAtCertificate();
    void sendSample();
    void onFailure(const TransportFailure &failure);
    void lookForTls(const std::function<void()> &otherwise);
    void onSample(const std::expected<HttpAnswer, TransportFailure> &outcome, int ms);
    void explainStatus(int status, const QByteArray &body);
    void waitForArrival();
    void lookAtWaiting();
    void lookAtSwitch();
    void lookAtSender();
    void lookAtTrouble();
    void sayVerdict();

    const Catalogue &m_catalogue;
    const Clock &m_clock;
    Seen m_seen;
    MuteCheck m_muteCheck;
    DoctorCase m_case;
    QList<DoctorFinding> m_findings;
    Transport m_transport;
    CertificateProbe m_certificate;
    QTimer m_arrival;
    QString m_marker;
    QList<Run> m_runs; ///< of this doctor, with the one under way
    int m_arrivalLooks = 0;
    bool m_running = false;
};

/// What the console of the service would refuse in a callback URL, one sentence each (its documented rules); `typed` is
/// the text it was read from.
QStringList callbackUrlProblems(const QUrl &url, const QString &typed = {});

} // namespace imdesk
