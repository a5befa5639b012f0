// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterbound.h"
#include "core/callbacks/filterlexer.h"
#include "core/callbacks/filternode.h"

#include <QCoreApplication>

namespace imdesk {

/// What is told of a filter that cannot be read.
struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

using ParsedFilter = std::expected<std::unique_ptr<FilterNode>, FilterError>;

std::unexpected<FilterError> wrongToken(const FilterToken &token, QString message);
ParsedFilter negatedFilter(ParsedFilter node);

/// What it means to compare a field with a value: each kind of field has its own signs and values.
class FilterComparison
{
  public:
    /// Relative times are counted from `moment`, which must outlive this.
    explicit FilterComparison(const FilterMoment &moment) : m_moment(moment) {}

    /// `sign` is what `signToken`, which may be a word, stands for.
    ParsedFilter make(const FilterField &field, FilterToken::Kind sign, const FilterToken &signToken,
                      const FilterToken &token) const;
    /// The field lies between two values.
    ParsedFilter range(const FilterField &field, const FilterToken &in, const FilterToken &first,
                       const FilterToken &second) const;

  private:
    ParsedFilter bodyRange(const FilterField &field, const FilterToken &first, const FilterToken &second) const;
    ParsedFilter orderedBody(std::unique_ptr<FilterNode> node, FilterToken::Kind sign, const FilterToken &token) const;
    ParsedFilter bounded(std::unique_ptr<FilterNode> node, FilterToken::Kind sign, const FilterToken &token) const;
    std::expected<FilterBound, FilterError> boundOf(const FilterField &field, const FilterToken &token) const;
    std::expected<RowBound, FilterError> covered(const FilterField &field, const FilterToken &token) const;

    const FilterMoment &m_moment;
};

} // namespace imdesk
