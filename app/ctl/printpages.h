// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"

#include "core/base/whendone.h"
#include "core/net/apiclient.h"

#include <limits>
#include <memory>

namespace imdesk {

/// Prints a list of the service as its pages come, `atMost` items of it, and ends the program.
template <class Pages, class Print>
void printPages(Ctl &ctl, ApiClient &client, Pages pages, Print print,
                qint64 atMost = std::numeric_limits<qint64>::max())
{
    struct Walk
    {
        Ctl &ctl;
        ApiClient &client;
        Pages pages;
        Print print;
        qint64 room;

        static void ask(const std::shared_ptr<Walk> &self)
        {
            using Reply = std::remove_cvref_t<decltype(Pages::endpoint())>::Reply;
            whenDone(self->client.page(self->pages), &self->ctl, [self](const Result<Reply> &reply) {
                if (!reply) {
                    self->ctl.fail(reply.error());
                    return;
                }
                for (const auto &item : self->pages.take(*reply)) {
                    if (self->room-- <= 0)
                        break;
                    self->print(item);
                }
                if (self->pages.isComplete() || self->room <= 0)
                    self->ctl.end(ExitCode::Done);
                else
                    ask(self);
            });
        }
    };
    Walk::ask(std::make_shared<Walk>(Walk{ctl, client, std::move(pages), std::move(print), atMost}));
}

} // namespace imdesk
