// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace imdesk {

/// One field of the form of an element.
struct ElementSpec
{
    enum class Shape {
        Line,
        Lines,  ///< text of several lines
        Whole,  ///< an integer
        Real,   ///< a number
        Choice, ///< one of a few integers, named
        List,   ///< an array of texts, one a line
        Json    ///< an array of objects, as JSON
    };
    QString key; ///< in MsgContent; a picture's variants as "1.URL"
    Shape shape = Shape::Line;
    QString label;
    bool required = false;
    QString help;
    QList<QPair<int, QString>> choices;
    std::optional<QPair<int, int>> range = {}; ///< of a Real: least and most
};

/// The fields of a documented MsgType in the order of the form, labelled in the language of the program.
QList<ElementSpec> elementSpecs(const QString &msgType);

} // namespace imdesk
