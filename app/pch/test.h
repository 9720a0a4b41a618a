// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests.
#pragma once

#include "widgets.h"

#include <QtTest/QtTest>
