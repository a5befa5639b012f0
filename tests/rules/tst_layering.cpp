// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/sourcetree.h"

#include <QHash>
#include <QTest>

/// Who may include whom, read from the #include lines.
class TestLayering : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void foldersIncludeOnlyWhatTheyMay();
    void coreKnowsNoPicture();
    void panelsKeepToThemselves();
    void guardedHeadersStayInTheirFiles();
    void ownIncludesExist();
};

namespace {

/// Folder -> folders of core it may include besides itself.
const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("base"), {}},
        {QStringLiteral("storage"), {QStringLiteral("base")}},
        {QStringLiteral("settings"), {QStringLiteral("base"), QStringLiteral("storage")}},
        {QStringLiteral("secrets"), {QStringLiteral("base")}},
        {QStringLiteral("api"), {QStringLiteral("base")}},
        {QStringLiteral("net"),
         {QStringLiteral("base"), QStringLiteral("settings"), QStringLiteral("secrets"), QStringLiteral("api")}},
        {QStringLiteral("directory"),
         {QStringLiteral("base"), QStringLiteral("settings"), QStringLiteral("api"), QStringLiteral("net")}},
        {QStringLiteral("exporting"), {QStringLiteral("base"), QStringLiteral("api")}},
        {QStringLiteral("callbacks"),
         {QStringLiteral("base"), QStringLiteral("settings"), QStringLiteral("api"), QStringLiteral("net"),
          QStringLiteral("exporting"), QStringLiteral("storage")}},
        {QStringLiteral("audit"),
         {QStringLiteral("base"), QStringLiteral("settings"), QStringLiteral("secrets"), QStringLiteral("api"),
          QStringLiteral("net"), QStringLiteral("directory"), QStringLiteral("storage"), QStringLiteral("exporting")}},
        // The undo of a job reads snapshots, which are sealed.
        {QStringLiteral("jobs"),
         {QStringLiteral("base"), QStringLiteral("settings"), QStringLiteral("secrets"), QStringLiteral("api"),
          QStringLiteral("net"), QStringLiteral("directory"), QStringLiteral("storage"), QStringLiteral("exporting"),
          QStringLiteral("audit"), QStringLiteral("services"), QStringLiteral("sandbox")}},
        // The other side of the wire shares no path by which a request is made or understood.
        {QStringLiteral("sandbox"), {QStringLiteral("base"), QStringLiteral("api")}},
        {QStringLiteral("services"),
         {QStringLiteral("base"), QStringLiteral("settings"), QStringLiteral("secrets"), QStringLiteral("api"),
          QStringLiteral("net"), QStringLiteral("directory"), QStringLiteral("exporting")}},
        {QStringLiteral("archive"),
         {QStringLiteral("base"), QStringLiteral("settings"), QStringLiteral("api"), QStringLiteral("net"),
          QStringLiteral("storage"), QStringLiteral("directory"), QStringLiteral("services"), QStringLiteral("audit"),
          QStringLiteral("exporting")}},
        {QStringLiteral("models"),
         {QStringLiteral("base"), QStringLiteral("settings"), QStringLiteral("api"), QStringLiteral("net"),
          QStringLiteral("directory"), QStringLiteral("services"), QStringLiteral("archive"),
          QStringLiteral("callbacks"), QStringLiteral("exporting"), QStringLiteral("audit"), QStringLiteral("jobs")}},
    };
    return table;
}

} // namespace

void TestLayering::foldersIncludeOnlyWhatTheyMay()
{
    QStringList wrong;
    int looked = 0;
    for (const QString &file : sourcetree::files(QStringLiteral("core"))) {
        const QString folder = file.section(QLatin1Char('/'), 1, 1);
        QVERIFY2(allowed().contains(folder), qPrintable(folder + QStringLiteral(" has no line in the table")));
        for (const QString &include : sourcetree::includes(file)) {
            if (!include.startsWith(QLatin1String("core/")))
                continue;
            ++looked;
            const QString target = include.section(QLatin1Char('/'), 1, 1);
            if (target != folder && !allowed().value(folder).contains(target))
                wrong << QStringLiteral("%1 includes %2").arg(file, include);
        }
    }
    QVERIFY(looked > 100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayering::coreKnowsNoPicture()
{
    static const QStringList pictures{
        QStringLiteral("QtWidgets"),    QStringLiteral("QtGui"),           QStringLiteral("QWidget"),
        QStringLiteral("QApplication"), QStringLiteral("QGuiApplication"), QStringLiteral("QColor"),
        QStringLiteral("QFont"),        QStringLiteral("QIcon"),           QStringLiteral("QImage"),
        QStringLiteral("QPainter"),     QStringLiteral("QPixmap")};
    QStringList wrong;
    for (const QString &file :
         sourcetree::files(QStringLiteral("core")) + sourcetree::files(QStringLiteral("app/ctl"))) {
        for (const QString &include : sourcetree::includes(file)) {
            if (pictures.contains(include) || include.startsWith(QLatin1String("ui/")) ||
                include.startsWith(QLatin1String("QtWidgets/")))
                wrong << QStringLiteral("%1 includes %2").arg(file, include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayering::panelsKeepToThemselves()
{
    QStringList wrong;
    for (const QString &file : sourcetree::files(QStringLiteral("ui"))) {
        const bool panel = file.startsWith(QLatin1String("ui/panels/"));
        const QString own = file.section(QLatin1Char('/'), 0, 2);
        for (const QString &include : sourcetree::includes(file)) {
            if (include.startsWith(QLatin1String("ui/panels/")) && include.section(QLatin1Char('/'), 0, 2) != own)
                wrong << QStringLiteral("%1 includes %2").arg(file, include);
            if (panel &&
                (include.startsWith(QLatin1String("core/net/")) || include.startsWith(QLatin1String("ui/shell/"))))
                wrong << QStringLiteral("%1 includes %2").arg(file, include);
            if (include.startsWith(QLatin1String("app/")))
                wrong << QStringLiteral("%1 includes %2").arg(file, include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayering::guardedHeadersStayInTheirFiles()
{
    // Start of the include -> start of the only paths that may have it.
    static const QList<QPair<QString, QStringList>> guarded{
        {QStringLiteral("qt6keychain/"), {QStringLiteral("core/secrets/keychainstore")}},
        {QStringLiteral("QNetworkAccessManager"), {QStringLiteral("core/net/")}},
        {QStringLiteral("QMessageBox"), {QStringLiteral("ui/dialogs/")}},
        {QStringLiteral("QFileDialog"), {QStringLiteral("ui/dialogs/")}},
        {QStringLiteral("QInputDialog"), {QStringLiteral("ui/dialogs/")}},
    };
    QStringList wrong;
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
        for (const QString &file : sourcetree::files(folder)) {
            for (const QString &include : sourcetree::includes(file)) {
                for (const auto &[header, places] : guarded) {
                    if (include.startsWith(header) &&
                        std::ranges::none_of(places, [&](const QString &place) { return file.startsWith(place); }))
                        wrong << QStringLiteral("%1 includes %2").arg(file, include);
                }
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayering::ownIncludesExist()
{
    for (const QString &folder :
         {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")}) {
        for (const QString &file : sourcetree::files(folder)) {
            for (const QString &include : sourcetree::includes(file)) {
                if (include.startsWith(QLatin1String("core/")) || include.startsWith(QLatin1String("ui/")) ||
                    include.startsWith(QLatin1String("app/")))
                    QVERIFY2(QFile::exists(sourcetree::root() + QLatin1Char('/') + include),
                             qPrintable(file + QStringLiteral(": ") + include));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
