// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace imdesk::testing {

/// Puts a mark before every source text, so that a text without it was not made anew.
class FakeTranslator : public QTranslator
{
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("译") + QString::fromUtf8(source);
    }
};

} // namespace imdesk::testing
