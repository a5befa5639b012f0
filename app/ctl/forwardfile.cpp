// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/forwardfile.h"

#include <QFileInfo>

namespace imdesk {

std::optional<ForwardList> forwardFrom(Ctl &ctl, const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        ctl.fail(makeError(ApiError::Kind::Unreadable, Ctl::tr("There is no file %1.").arg(path)));
        return std::nullopt;
    }
    Result<ForwardList> list = ForwardTargetStore(path).load();
    if (!list) {
        ctl.fail(list.error());
        return std::nullopt;
    }
    for (ForwardTarget &target : list->targets) {
        if (!target.tokenEnv.isEmpty())
            target.token = qgetenv(target.tokenEnv.toUtf8().constData());
    }
    if (const QString problem = list->problem(); !problem.isEmpty()) {
        ctl.usage(Ctl::tr("The forward targets cannot be used: %1").arg(problem));
        return std::nullopt;
    }
    return std::move(*list);
}

} // namespace imdesk
