// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imdesk {

/// What a status is called in its answer's first line.
const char *httpStatusWords(int status);

/// A whole HTTP/1.1 answer.
QByteArray httpAnswer(int status, const QByteArray &contentType, const QByteArray &body,
                      const QByteArray &moreHeaders = {});

} // namespace imdesk
