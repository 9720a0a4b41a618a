// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the layers that show something.
#pragma once

#include "core.h"

#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>
