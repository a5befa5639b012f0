// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"

#include "core/base/whendone.h"
#include "core/net/apiclient.h"

#include <functional>
#include <limits>
#include <memory>

namespace imdesk {

inline constexpr qint64 everyItem = std::numeric_limits<qint64>::max();

/// What a list says on standard error besides its rows.
struct PageWords
{
    QString nothing;                                   ///< where rows are printed as text and there are none
    std::function<QString(const ApiError &)> whatElse; ///< what would work in place of what was refused
};

/// For the members of a group, or of those with one of the roles.
PageWords memberWords(const QString &group, const QStringList &roles = {});

/// Prints a list of the service as its pages come, `atMost` items of it, and ends the program.
template <class Pages, class Print>
void printPages(Ctl &ctl, ApiClient &client, Pages pages, Print print, qint64 atMost = everyItem, PageWords words = {})
{
    struct Walk
    {
        Ctl &ctl;
        ApiClient &client;
        Pages pages;
        Print print;
        qint64 room;
        PageWords words;
        bool any = false;

        static void ask(const std::shared_ptr<Walk> &self)
        {
            using Reply = std::remove_cvref_t<decltype(Pages::endpoint())>::Reply;
            whenDone(self->client.page(self->pages), &self->ctl, [self](const Result<Reply> &reply) {
                if (!reply) {
                    self->ctl.fail(reply.error());
                    if (const QString more = self->words.whatElse ? self->words.whatElse(reply.error()) : QString();
                        !more.isEmpty())
                        self->ctl.warn(QStringLiteral("  ") + more);
                    return;
                }
                for (const auto &item : self->pages.take(*reply)) {
                    if (self->room-- <= 0)
                        break;
                    self->print(item);
                    self->any = true;
                }
                if (!self->pages.isComplete() && self->room > 0) {
                    ask(self);
                    return;
                }
                if (!self->any && !self->ctl.json() && !self->words.nothing.isEmpty())
                    self->ctl.warn(self->words.nothing);
                self->ctl.end(ExitCode::Done);
            });
        }
    };
    Walk::ask(std::make_shared<Walk>(Walk{ctl, client, std::move(pages), std::move(print), atMost, std::move(words)}));
}

} // namespace imdesk
