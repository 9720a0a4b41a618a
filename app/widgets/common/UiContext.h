// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace debrief {

class Clock;
class FormatRegistry;
class KeyMap;
class Settings;
class Theme;
class UserPrompts;

/// What every page is handed. All of it outlives the windows.
struct UiContext
{
    const Clock &clock;
    Theme &theme;
    Settings &settings;
    UserPrompts &prompts;
    const FormatRegistry &formats;
    KeyMap &keys;
};

} // namespace debrief
