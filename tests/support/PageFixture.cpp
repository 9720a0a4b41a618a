// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PageFixture.h"

#include "exchange/sample/Sample.h"

#include <QApplication>
#include <QDir>
#include <QtTest/QTest>

namespace debrief {

namespace {

/// The value, or the end of the test program: without it no test of a page means anything.
template <typename T>
T need(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().message));
    return std::move(result).value();
}

} // namespace

PageFixture::PageFixture()
    : PageFixture(need(samplePostmortem(), "the sample"))
{
}

PageFixture::PageFixture(const Postmortem &postmortem)
    : m_session(clock)
    , m_formats(FormatRegistry::standard())
    , settings(m_folder.filePath(QStringLiteral("settings.ini")))
    , keys(settings)
    , m_context{clock, theme, settings, prompts, m_formats, keys}
{
    theme.applyTo(*qApp);
    theme.setChoice(Theme::Choice::Light);
    m_session.setLibrary(need(Library::create(m_folder.filePath(QStringLiteral("test.debrief"))), "a library"));
    m_document = need(m_session.open(need(m_session.add(postmortem), "adding")), "opening");
}

Postmortem PageFixture::stored()
{
    return need(m_session.library()->load(value().id), "reading").value;
}

void PageFixture::makeReadOnly()
{
    m_session.library()->makeReadOnly(QStringLiteral("Another program has this library open."));
}

void PageFixture::show(QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    if (!QTest::qWaitForWindowActive(&widget))
        qFatal("the window did not come up");
}

void PageFixture::takePicture(QWidget &widget, const QString &name)
{
    const auto folder = qEnvironmentVariable("DEBRIEF_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

Postmortem PageFixture::freshPostmortem()
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = QStringLiteral("INC-2");
    return postmortem;
}

} // namespace debrief
