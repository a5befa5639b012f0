// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filter.h"
#include "core/callbacks/logrow.h"

#include <cstdint>
#include <cstdlib>

// The filter language: every text is a filter or an error with a place inside the text, and a filter can be asked.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace imdesk;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto filter = Filter::parse(text);
    if (!filter) {
        if (filter.error().position < 0 || filter.error().position > text.size() || filter.error().message.isEmpty())
            std::abort();
        return 0;
    }
    CallbackEvent event;
    event.seq = 1;
    event.command = QStringLiteral("Group.CallbackAfterSendMsg");
    event.sender = QStringLiteral("alice");
    event.receivers = QStringLiteral("bob\ncarol");
    event.group = QStringLiteral("g");
    event.text = QStringLiteral("hello 红包");
    CommandNames names;
    FilterMatcher matcher(*filter);
    (void)matcher.matches(LogRow(event, names));
    return 0;
}
