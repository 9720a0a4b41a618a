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

#include <QTemporaryDir>
#include <QWidget>

namespace debrief {

/// One postmortem open in a real library of its own, and everything a page is handed. Needs a QApplication; what does
/// not work while it is set up ends the test program with a message.
class PageFixture
{
public:
    /// Opens the sample, INC-2026-0847.
    PageFixture();
    explicit PageFixture(const Postmortem &postmortem);

    [[nodiscard]] PostmortemDocument &document() const { return *m_document; }
    [[nodiscard]] const Postmortem &value() const { return m_document->value(); }
    [[nodiscard]] LibrarySession &session() { return m_session; }
    [[nodiscard]] const UiContext &context() const { return m_context; }
    /// What is on the disk now, read anew.
    [[nodiscard]] Postmortem stored();
    /// From now on nothing can be written, with a reason.
    void makeReadOnly();
    [[nodiscard]] QString path(const QString &fileName) const { return m_folder.filePath(fileName); }

    /// Shows the widget at that size, active and painted. With DEBRIEF_PICTURES set to a folder, takePicture() saves.
    static void show(QWidget &widget, QSize size = QSize(1180, 820));
    static void takePicture(QWidget &widget, const QString &name);

    /// As it is right after "New postmortem".
    [[nodiscard]] static Postmortem freshPostmortem();
    /// The part of the page with that object name; a page without it ends the test program.
    template <typename T = QWidget>
    [[nodiscard]] static T *part(const QWidget &page, const QString &name)
    {
        auto *found = page.findChild<T *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    FakeClock clock;
    Theme theme;
    ScriptedPrompts prompts;

private:
    QTemporaryDir m_folder;
    LibrarySession m_session;
    FormatRegistry m_formats;

public:
    Settings settings; ///< kept in the temporary folder
    KeyMap keys;

private:
    UiContext m_context;
    PostmortemDocument *m_document = nullptr;
};

} // namespace debrief
