// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventdecoder.h"
#include "core/callbacks/receivercheck.h"

#include <cstdint>
#include <cstdlib>

// A whole callback as the receiver judges it: the first line is the target, the rest the body. Whatever comes is
// either refused with a status or becomes an event that keeps the body as it was.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace imdesk;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype line = input.indexOf('\n');
    const QByteArray target = line < 0 ? QByteArray("/imcallback?SdkAppid=1") : input.first(line);
    CallbackRequest request;
    request.method = "POST";
    request.target = target;
    request.body = line < 0 ? input : input.sliced(line + 1);
    ReceiverOptions options;
    ReceiverCounters counters;
    const CallbackVerdict verdict = judgeRequest(options, request, 1'700'000'000'000, counters);
    if (bool(verdict.event) == (verdict.refuse != 0))
        std::abort();
    if (verdict.event) {
        const CallbackEvent &event = *verdict.event;
        if (event.body != request.body || event.command.size() > eventColumnLimit ||
            event.sender.size() > eventColumnLimit || event.text.size() > eventTextLimit)
            std::abort();
        if (event.httpStatus == 200 && event.command.isEmpty())
            std::abort();
    } else if (refusalBody(verdict.refuse, verdict.problem->words).isEmpty()) {
        std::abort();
    }
    return 0;
}
