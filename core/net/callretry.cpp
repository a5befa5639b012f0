// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/callretry.h"

#include "core/net/retrypolicy.h"

#include <QCoreApplication>

namespace imdesk {

namespace {
struct RetryText
{
    Q_DECLARE_TR_FUNCTIONS(RetryText)
};
} // namespace

QString CallRetry::words() const
{
    QString text;
    if (error.kind == ApiError::Kind::Timeout)
        text = RetryText::tr("no answer yet, trying again (%1 of %2)");
    else if (error.kind == ApiError::Kind::Network)
        text = RetryText::tr("the connection failed, trying again (%1 of %2)");
    else if (RetryPolicy::isTooFast(error.code))
        text = RetryText::tr("too many calls at once, trying again (%1 of %2)");
    else
        text = RetryText::tr("the service could not do it now, trying again (%1 of %2)");
    return text.arg(attempt).arg(atMost);
}

} // namespace imdesk
