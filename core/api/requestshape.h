// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"

namespace imdesk {

/// One field of a command's request as a form needs it: the flat list of dotted paths made into a tree.
struct RequestNode
{
    enum class Kind {
        Text,
        Choice, ///< a closed set of words
        Integer,
        IntegerChoice, ///< a closed set of numbers
        Number,
        Boolean,
        TextList,
        IntegerList,
        ObjectList, ///< `children` are the fields of one item
        Object,
        Json, ///< an object or a list whose inside is not documented
        Any   ///< one of several scalar types
    };
    QString key;  ///< last part of the path, without brackets
    QString path; ///< as in the catalogue: MemberList[].Role
    Kind kind = Kind::Text;
    const CatalogueField *field = nullptr; ///< null for a container that is told only by what is in it
    QList<RequestNode> children;

    bool required() const { return field && field->required; }
    bool isList() const { return kind == Kind::TextList || kind == Kind::IntegerList || kind == Kind::ObjectList; }
    /// The documentation puts it into the URL, where this program sends nothing but what signs the call.
    bool inUrl() const;
};

/// The request of a command as a tree, in the order of the catalogue. Points into the command, which must outlive it.
QList<RequestNode> requestShape(const CatalogueCommand &command);

} // namespace imdesk
