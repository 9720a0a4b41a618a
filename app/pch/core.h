// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the layers without a window.
#pragma once

#include <QtCore/QtCore>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <variant>
#include <vector>
