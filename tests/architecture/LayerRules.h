// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/QtModules.h"
#include "architecture/SourceFile.h"

namespace debrief::architecture {

/// domain < store, exchange < editing < models < widgets, cli < main. A layer sees itself and what is below.
[[nodiscard]] bool mayUse(const QString &layer, const QString &used);
/// Qt's modules a layer may include and link, without "Qt6::".
[[nodiscard]] QStringList allowedModules(const QString &layer);

/// Includes of a layer that stands above or beside.
[[nodiscard]] QStringList backwardIncludes(const SourceFile &file);
/// Includes of a Qt module that the layer has no business with.
[[nodiscard]] QStringList foreignModules(const SourceFile &file, const QtModules &modules);
/// Links in app/LAYER/CMakeLists.txt to a Qt module or layer that it may not use.
[[nodiscard]] QStringList foreignLinks(const SourceFile &cmakeLists);

} // namespace debrief::architecture
