// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imdesk {

class Filter;

/// Where words alone are looked for, and where not.
QString wordPlacesHint();
/// That a word of the filter, which stands alone, is the name of a field. Empty where none is.
QString bareFieldHint(const Filter &filter);
/// What a person whose filter finds nothing may have meant otherwise; empty where nothing is to be said.
QString nothingFoundHint(const Filter &filter);

} // namespace imdesk
