// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

namespace debrief {

class Settings;

/// Gives a table the look and the manners of all tables of the product: whole rows, no grid, calm header,
/// Tab leaves the table, rows as high as their text while there are not too many of them.
void prepareTable(QTableView &table);

/// Gives the columns the widths this person left them at, and keeps what they drag. Call it after the widths a new
/// person meets were set. The settings must outlive the table.
void rememberColumns(QTableView &table, Settings &settings, const QString &name);

} // namespace debrief
