// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/secrets/keychainstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(MainText)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(MainText::tr("Admin console for a Tencent Cloud Chat app."));
    parser.addOption({QStringLiteral("sandbox"), MainText::tr("Start on the sandbox with traffic running.")});
    parser.addOption(
        {QStringLiteral("profile"), MainText::tr("Start with this connection profile."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("open-log"), MainText::tr("Open a saved callback log."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("language"), MainText::tr("en or zh_CN, for this start only."), QStringLiteral("CODE")});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Help and version must work where there is no display, so they are answered before a window system is asked for.
bool answeredWithoutDisplay(int argc, char *argv[])
{
    bool plain = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        plain = plain || word == "--help" || word == "-h" || word == "--version" || word == "-v";
    }
    if (!plain)
        return false;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("imdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IMDESK_VERSION));
    if (answeredWithoutDisplay(argc, argv))
        return 0;
#ifdef SIGXFSZ
    // A limit on the size of files is trouble with one file and told as such.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.imdesk.imdesk"));
    QApplication::setQuitOnLastWindowClosed(true);

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const QString language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("language")) && !imdesk::Language::isKnown(language)) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(MainText::tr("Unknown language '%1': it is en or zh_CN.").arg(language)));
        return EXIT_FAILURE;
    }

    imdesk::KeychainStore keychain;
    imdesk::Composition composition(imdesk::AppPaths::standard(), keychain);
    imdesk::StartWish wish;
    wish.sandbox = parser.isSet(QStringLiteral("sandbox"));
    wish.profileName = parser.value(QStringLiteral("profile"));
    wish.logFile = parser.value(QStringLiteral("open-log"));
    wish.language = language;
    composition.start(wish);
    return QApplication::exec();
}
