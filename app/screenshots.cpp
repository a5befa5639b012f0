// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sandbox/sandbox.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

namespace {

using namespace imdesk;

/// Opens the program on the sandbox, lets some traffic come in, and takes a picture of every section in light and dark,
/// English and Chinese.
class Photographer : public QObject
{
  public:
    Photographer(QString folder, Composition &composition) : m_folder(std::move(folder)), m_composition(composition)
    {
        connect(&m_timer, &QTimer::timeout, this, &Photographer::step);
    }

    void begin()
    {
        m_composition.start({true, {}, {}, QStringLiteral("en")});
        m_timer.start(100);
    }

  private:
    struct Shot
    {
        QString section, theme, language;
    };

    void step()
    {
        ProfileSession *session = m_composition.session(sandboxProfileId);
        if (!session)
            return;
        MainWindow &window = session->window();
        if (m_shots.isEmpty() && !m_prepared) {
            m_prepared = true;
            m_composition.sandbox()->setTraffic(15);
            window.resize(1440, 900);
            window.setInspectorShown(true);
            for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
                for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
                    for (const Panel *panel : window.panels())
                        m_shots << Shot{panel->id(), theme, language};
                }
            }
            m_wait = 40; // traffic and group details come in
        }
        if (m_wait-- > 0)
            return;
        if (m_shown) {
            const Shot shot = m_shots.takeFirst();
            const QString path =
                QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, shot.section, shot.theme, shot.language);
            if (!window.grab().save(path)) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
                QApplication::exit(1);
                return;
            }
            m_shown = false;
        }
        if (m_shots.isEmpty()) {
            m_timer.stop();
            QApplication::exit(0);
            return;
        }
        const Shot &next = m_shots.first();
        m_composition.services().settings.set(setting::theme, next.theme);
        m_composition.services().settings.set(setting::language, next.language);
        window.showPanel(next.section);
        m_shown = true;
        m_wait = 8;
    }

    QString m_folder;
    Composition &m_composition;
    QTimer m_timer;
    QList<Shot> m_shots;
    int m_wait = 0;
    bool m_prepared = false;
    bool m_shown = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("imdesk"));
    const QString folder = app.arguments().value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    QTemporaryDir home;
    qputenv("IMDESK_HOME", home.path().toLocal8Bit());
    SessionStore secrets;
    Composition composition(AppPaths::standard(), secrets);
    Photographer photographer(folder, composition);
    photographer.begin();
    return QApplication::exec();
}
