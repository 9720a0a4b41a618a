// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/LibrarySession.h"

#include "editing/WordingReview.h"

#include <QPointer>
#include <QTimer>

namespace debrief {

namespace {

constexpr auto checkDelay = std::chrono::milliseconds(250);

} // namespace

LibrarySession::LibrarySession(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

LibrarySession::~LibrarySession() = default;

void LibrarySession::setLibrary(std::unique_ptr<Library> library)
{
    while (!m_open.empty())
        close(m_open.back().document->value().id);
    m_check = {};
    m_library = std::move(library);
    m_checkWaits = m_library && !m_library->isReadOnly();
    // The first paint goes before; whoever opens a postmortem earlier starts the check then.
    QTimer::singleShot(checkDelay, this, &LibrarySession::startCheck);
    QTimer::singleShot(checkDelay, this, &LibrarySession::prepareWording);
    Q_EMIT libraryReplaced();
    Q_EMIT contentChanged();
}

Result<PostmortemDocument *> LibrarySession::open(PostmortemId id)
{
    for (const auto &open : m_open) {
        if (open.document->value().id == id)
            return open.document.get();
    }
    finishCheck();
    auto loaded = m_library->load(id);
    if (!loaded)
        return loaded.error();
    auto document = std::make_unique<PostmortemDocument>(*m_library, m_wording, std::move(loaded.value().value));
    auto *result = document.get();
    connect(result, &PostmortemDocument::changed, this, &LibrarySession::contentChanged);
    m_open.push_back({std::move(document), loaded.value().damaged});
    Q_EMIT documentOpened(result);
    return result;
}

void LibrarySession::close(PostmortemId id)
{
    const auto found =
        std::find_if(m_open.begin(), m_open.end(), [&](const auto &open) { return open.document->value().id == id; });
    if (found == m_open.end())
        return;
    // Listeners let go of the document before it is gone.
    const auto closing = std::move(*found);
    m_open.erase(found);
    Q_EMIT documentClosed(closing.document.get());
}

std::vector<PostmortemDocument *> LibrarySession::documents() const
{
    std::vector<PostmortemDocument *> result;
    for (const auto &open : m_open)
        result.push_back(open.document.get());
    return result;
}

QList<DamagedRow> LibrarySession::damageOf(PostmortemId id) const
{
    for (const auto &open : m_open) {
        if (open.document->value().id == id)
            return open.damaged;
    }
    return {};
}

Result<PostmortemId> LibrarySession::add(const Postmortem &postmortem)
{
    finishCheck();
    if (const auto added = m_library->add(postmortem); !added)
        return added.error();
    Q_EMIT contentChanged();
    return postmortem.id;
}

Result<Done> LibrarySession::remove(PostmortemId id)
{
    if (const auto removed = m_library->remove(id); !removed)
        return removed.error();
    close(id);
    Q_EMIT contentChanged();
    return Done{};
}

void LibrarySession::prepareWording()
{
    if (!m_library)
        return;
    // What is wrong with it is said where it is used.
    if (const auto adjustments = WordingReview::adjustmentsOf(*m_library))
        m_wording.prepare(adjustments.value());
}

void LibrarySession::startCheck()
{
    if (!std::exchange(m_checkWaits, false))
        return;
    const auto look = [path = m_library->path()] {
        OpenOptions options;
        options.access = OpenOptions::Access::ReadOnly;
        const auto outcome = Library::open(path, options);
        if (!outcome.isOpen())
            return QStringList{outcome.message};
        const auto problems = outcome.library->quickCheck();
        return problems ? problems.value() : QStringList{problems.error().message};
    };
    m_check = std::async(std::launch::async, [this, guard = QPointer<LibrarySession>(this), look] {
        auto problems = look();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [this, guard] {
                if (!guard.isNull())
                    finishCheck();
            },
            Qt::QueuedConnection);
        return problems;
    });
}

void LibrarySession::finishCheck()
{
    startCheck();
    if (!m_check.valid())
        return;
    const auto problems = m_check.get();
    if (problems.isEmpty() || !m_library)
        return;
    m_library->makeReadOnly(
        tr("The file is damaged (%1). Nothing is written to it any more. Save a copy, then restore a "
           "backup from the File menu.")
            .arg(problems.first()));
    Q_EMIT damageFound(m_library->readOnlyReason());
}

void LibrarySession::pollOutsideChanges()
{
    if (!m_library || !m_library->changedOutside())
        return;
    for (auto *document : documents()) {
        auto loaded = m_library->load(document->value().id);
        if (!loaded && loaded.error().kind == Error::Kind::NotFound)
            close(document->value().id);
        else if (loaded && !(loaded.value().value == document->value()))
            document->reload(std::move(loaded.value().value));
    }
    Q_EMIT contentChanged();
}

} // namespace debrief
