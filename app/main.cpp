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
    parser.addOption({QStringLiteral("check-display"),
                      MainText::tr("End at once: 0 where a window can be shown, 3 where none can.")});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Qt ends the program where no display answers, with advice for developers; this is for whoever started it.
void sayThatNoDisplayAnswers(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    std::fprintf(stderr, "%s\n%s\n",
                 qPrintable(MainText::tr("imdesk: no window can be shown, for no display answers here. imdeskctl "
                                         "does the same in a terminal.")),
                 qPrintable(message.section(QLatin1Char('\n'), 0, 0)));
    std::_Exit(3);
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
    const QtMessageHandler usual = qInstallMessageHandler(sayThatNoDisplayAnswers);
    QApplication app(argc, argv);
    qInstallMessageHandler(usual);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.imdesk.imdesk"));
    QApplication::setQuitOnLastWindowClosed(true);

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    if (parser.isSet(QStringLiteral("check-display")))
        return EXIT_SUCCESS;
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
