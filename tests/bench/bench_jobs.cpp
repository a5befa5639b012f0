// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditguard.h"
#include "core/jobs/jobrun.h"
#include "core/sandbox/sandbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <string>

// Accounts imported from a CSV file into a sandbox that enforces its documented limits: the share of the theoretical
// best that is reached, and the memory while it runs. The sandbox runs in a process of its own.
// Usage: bench_jobs IMDESKCTL [rows] [--read]   with --read the rows are read into a job and not sent.

namespace {

using namespace imdesk;
using namespace Qt::StringLiterals;

long residentKb(const char *what)
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == what) {
            long kb = 0;
            status >> kb;
            return kb;
        }
    }
    return 0;
}

QString makeFile(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("account,nick\n");
    QByteArray part;
    for (qint64 i = 0; i < rows; ++i) {
        part += "bench_" + QByteArray::number(i) + ",名字 " + QByteArray::number(i) + "\n";
        if (part.size() > 1'000'000 || i + 1 == rows) {
            file.write(part);
            part.clear();
        }
    }
    return path;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::puts("usage: bench_jobs IMDESKCTL [rows] [--read]");
        return 2;
    }
    const qint64 rows = arguments.value(2).toLongLong() > 0 ? arguments.value(2).toLongLong() : 100'000;
    const QTemporaryDir folder;
    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.quotaPercent = 100;
    plan.atOnce = 12;
    plan.file = JobFile{makeFile(folder.filePath(u"people.csv"_s), rows), {}, {}, {}, true, {}};

    QProcess sandbox;
    sandbox.start(arguments[1], {u"sandbox"_s, u"--port"_s, u"0"_s, u"--accounts"_s, u"0"_s, u"--groups"_s, u"0"_s});
    QByteArray ready;
    while (!ready.contains('\n') && sandbox.waitForReadyRead(30'000))
        ready += sandbox.readLine();
    const QJsonObject where = QJsonDocument::fromJson(ready).object();
    if (where.value(u"base_url"_s).toString().isEmpty()) { // without one a profile means the service itself
        std::printf("%s started no sandbox: %s\n", qPrintable(arguments[1]), qPrintable(sandbox.errorString()));
        return 1;
    }
    SystemClock clock;
    Catalogue catalogue;
    Profile profile;
    profile.name = u"bench"_s;
    profile.baseUrl = where.value(u"base_url"_s).toString();
    profile.sdkAppId = static_cast<quint32>(where.value(u"sdkappid"_s).toInteger());
    profile.admin = where.value(u"admin"_s).toString();
    Signer signer(profile.sdkAppId, profile.admin, clock);
    signer.setSecretKey(QByteArray(32, 'a') + QByteArray(32, '5')); // the practice key of imdeskctl sandbox
    AuditLog audit(folder.filePath(u"audit.db"_s));
    GuardRules rules(folder.filePath(u"guard.json"_s));
    ApiClient client(profile, signer, catalogue, clock);
    AuditGuard::install(client, audit, rules, clock);

    QElapsedTimer timer;
    timer.start();
    const Result<JobInfo> info =
        JobStore::create(folder.filePath(u"job"_s), plan, profile.secretName(), profile.name, clock.nowMs());
    if (!info) {
        std::printf("%s\n", qPrintable(info.error().message));
        return 1;
    }
    std::printf("%lld rows read in %lld ms, %ld MB\n", rows, timer.elapsed(), residentKb("VmHWM:") / 1024);
    int code = 0;
    if (!arguments.contains(u"--read"_s)) {
        JobRun run(client, rules, clock);
        QTimer watch;
        long most = 0;
        QObject::connect(&watch, &QTimer::timeout, [&most] { most = qMax(most, residentKb("VmRSS:")); });
        watch.start(200);
        QObject::connect(&run, &JobRun::finished, &app, [&](const Result<Done> &result) {
            const double seconds = double(timer.elapsed()) / 1000;
            const JobCounts &counts = run.progress().counts;
            const int rate = catalogue.command(u"im_open_login_svc/multiaccount_import"_s)->callsPerSecond;
            const double best = double(rows) / 100 / rate;
            std::printf(
                "%lld done, %lld failed of %lld in %.2f s; best at %d calls/s is %.2f s: %.3f of it; at most %ld "
                "MB\n",
                counts.done, counts.failed, counts.total, seconds, rate, best, best / seconds, most / 1024);
            if (!result)
                std::printf("%s\n", qPrintable(result.error().message));
            code = result && counts.done == rows ? 0 : 1;
            QCoreApplication::exit(code);
        });
        timer.restart();
        run.start(info->folder);
        code = QCoreApplication::exec();
    }
    sandbox.terminate();
    sandbox.waitForFinished(10'000);
    return code;
}
