// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/budgetmeter.h"
#include "core/callbacks/forwardstats.h"
#include "core/callbacks/rulerehearsal.h"
#include "core/callbacks/searchpage.h"
#include "core/callbacks/storenotes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace imdesk {

/// When a listener listened, and which numbers of groups are no holes.
struct GapLedger
{
    std::vector<std::pair<qint64, qint64>> listened; ///< oldest first: from and until
    std::vector<SequenceHole> explained;
};

/// The forms in which consoles and listeners hand each other more than events.
namespace attach {

/// A filter with its moment, so that "last 5m" means the same on both sides.
QJsonObject filterOut(const Filter &filter);
Result<Filter> filterIn(const QJsonObject &object);

QJsonObject pageOut(const SearchPage &page);
SearchPage pageIn(const QJsonObject &object);

QJsonObject reportOut(const RehearsalReport &report);
RehearsalReport reportIn(const QJsonObject &object);

QJsonObject ledgerOut(const GapLedger &ledger);
GapLedger ledgerIn(const QJsonObject &object);

QJsonObject remarkOut(const EventRemark &remark);
/// The note cut at its limit.
EventRemark remarkIn(const QJsonObject &object);

QJsonObject budgetOut(const BudgetFigures &figures);
BudgetFigures budgetIn(const QJsonObject &object);

QJsonArray targetsOut(const QList<TargetReport> &targets);
QList<TargetReport> targetsIn(const QJsonArray &targets);

/// Tells a list of rules from another one, for whoever changes it.
QString rulesBase(const QList<ReplyRule> &rules);
/// The identity of the log that is meant; empty where none is named.
QByteArray logIn(const QJsonObject &object);
QString logOut(const QByteArray &identity);

} // namespace attach

} // namespace imdesk
