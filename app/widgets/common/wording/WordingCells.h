// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace debrief {

class PostmortemDocument;

/// The cells of a view with a CellDelegate show their wording hints, at rest and while they are edited. Once, after
/// the delegate is set; the document must outlive the view.
void showWordingInCells(QAbstractItemView &view, PostmortemDocument &document);

} // namespace debrief
