// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Files that are written anew: whole, in a folder of their own, for their owner alone.
class TestSaveFile : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void takesThePlaceOfWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/down/kept.json"_s);
        QVERIFY(!saveForOwner(path, "a longer text than the next"));
        QVERIFY(!saveForOwner(path, "short"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("short"));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                QFileDevice::WriteOther | QFileDevice::ExeOwner;
        QVERIFY(!(file.permissions() & others));
        QCOMPARE(QDir(folder.filePath(u"deep/down"_s)).entryList(QDir::Files), QStringList{u"kept.json"_s});
    }

    void saysWhyNot()
    {
        const QTemporaryDir folder;
        QVERIFY(!saveForOwner(folder.filePath(u"file"_s), "x"));
        const auto why = saveForOwner(folder.filePath(u"file/below"_s), "y");
        QVERIFY(why && !why->isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file"_s});
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
