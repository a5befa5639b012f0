// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/requestframe.h"

#include <cstdint>
#include <cstdlib>

// The framing of HTTP requests: whatever comes, in whatever pieces, the answer is the same and within the limits. The
// first byte says how the rest is cut.

namespace {

using namespace imdesk;

struct Reading
{
    int refuse = 0;
    bool complete = false;
    qsizetype weight = 0;

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// The first request of the input, given in pieces.
Reading read(const QByteArray &input, qsizetype piece)
{
    GuardLimits limits;
    limits.headBytes = 2'000;
    limits.bodyBytes = 5'000;
    RequestFrame frame(limits);
    Reading out;
    for (qsizetype at = 0; at < input.size() && out.refuse == 0 && !out.complete;) {
        const RequestFrame::Step step = frame.feed(QByteArrayView(input).sliced(at, qMin(piece, input.size() - at)));
        at += step.used;
        out.refuse = step.refuse;
        out.complete = step.complete;
        if (step.refuse != 0)
            break;
        if (step.used == 0 || frame.weight() > limits.headBytes + limits.bodyBytes ||
            frame.body().size() > limits.bodyBytes)
            std::abort();
    }
    if (out.complete)
        out.weight = frame.weight();
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    const Reading whole = read(input, input.size());
    const Reading pieces = read(input, 1 + data[0] % 64);
    // In pieces a head that is too long is seen before the blank line behind it.
    if (whole != pieces && !(whole.refuse != 0 && pieces.refuse == 431))
        std::abort();
    return 0;
}
