// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/httpanswer.h"

namespace imdesk {

namespace {

constexpr qsizetype answerHeadBytes = 128; // what all heads have in common

} // namespace

const char *httpStatusWords(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Error";
    }
}

QByteArray httpAnswer(int status, const QByteArray &contentType, const QByteArray &body, const QByteArray &moreHeaders)
{
    QByteArray out;
    out.reserve(answerHeadBytes + contentType.size() + moreHeaders.size() + body.size());
    out += "HTTP/1.1 ";
    out += QByteArray::number(status);
    out += ' ';
    out += httpStatusWords(status);
    out += "\r\nContent-Type: ";
    out += contentType;
    out += "\r\nContent-Length: ";
    out += QByteArray::number(body.size());
    out += "\r\n";
    out += moreHeaders;
    out += "\r\n";
    out += body;
    return out;
}

} // namespace imdesk
