// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace debrief {

/// Gives a table the look and the manners of all tables of the product: whole rows, no grid, calm header,
/// Tab leaves the table, rows as high as their text while there are not too many of them.
void prepareTable(QTableView &table);

} // namespace debrief
