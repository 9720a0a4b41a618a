// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace debrief {

/// What a cell says about how it is to be shown, beside the roles of Qt.
enum CellRole {
    IdRole = Qt::UserRole + 1, ///< QString: the id of the thing in this row
    SortRole,                  ///< what to sort by
    ToneRole,                  ///< int(Tone): colour of the chip or of the text
    ChipRole,                  ///< bool: the display text is a chip
    StrongRole,                ///< bool: the display text is set in semibold
    MutedRole,                 ///< bool: the display text is second text
    DetailRole,                ///< QString: smaller second text below
    SuffixRole,                ///< QString: second text behind the display text, on the same line
    HintRole,                  ///< QString: attention text below everything else
    PlaceholderRole,           ///< QString: shown in attention colour while the cell is empty ("Choose")
    RowToneRole,               ///< int(Tone): background of the whole row
    ChoicesRole,      ///< QStringList: the words to choose from; the edit role is then the place of one of them
    WordingFieldRole, ///< int(WordingField): what is typed into the cell is read as
    WordingRole,      ///< QList<WordingHint>: words of the display text to underline; asked for when painted
};

} // namespace debrief
