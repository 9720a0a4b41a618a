// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/LibrarySession.h"
#include "exchange/FormatRegistry.h"
#include "support/FakeClock.h"
#include "support/ScriptedPrompts.h"
#include "widgets/common/Settings.h"
#include "widgets/common/UiContext.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QSize>
#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace debrief {

class MainWindow;

/// One set of pictures: the same screens in one scheme, size, direction and language.
struct TourLook
{
    QString name;
    Theme::Choice scheme = Theme::Choice::Light;
    QSize size;
    bool rightToLeft = false;
    bool pseudoTranslated = false;
};

/// Walks through the product and takes pictures on the way.
class Tour
{
public:
    Tour(const QDir &folder, const TourLook &look);
    ~Tour();

    /// How many pictures were written; a picture that cannot be written ends the program.
    int walk();

private:
    void openLibrary(bool withPostmortems);
    void walkLibrary();
    void walkPages();
    /// A sentence that makes a person the cause, and what is offered instead.
    void walkWording();
    void walkMeeting();
    void walkDialogs();
    void shoot(QWidget &widget, const QString &name);
    void settle();
    [[nodiscard]] QWidget *windowNamed(const QString &objectName) const;

    QDir m_folder;
    TourLook m_look;
    int m_pictures = 0;
    QTemporaryDir m_files;
    FakeClock m_clock;
    Theme m_theme;
    Settings m_settings;
    ScriptedPrompts m_prompts;
    FormatRegistry m_formats;
    LibrarySession m_session;
    KeyMap m_keys;
    UiContext m_context;
    PostmortemId m_sample;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace debrief
