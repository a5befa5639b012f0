// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/firstrows.h"

namespace imdesk {

TableSource firstRows(Result<TableSource> table, qint64 atMost)
{
    if (!table) {
        TableSource none;
        none.next = [](QList<Cell> &) { return false; };
        none.trouble = [error = table.error()]() -> std::optional<ApiError> { return error; };
        return none;
    }
    if (atMost < 0)
        return std::move(*table);
    table->rowCount = table->rowCount < 0 ? -1 : qMin(table->rowCount, atMost);
    table->next = [next = table->next, left = atMost](QList<Cell> &row) mutable { return left-- > 0 && next(row); };
    return std::move(*table);
}

} // namespace imdesk
