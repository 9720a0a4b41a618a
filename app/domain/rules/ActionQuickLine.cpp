// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/ActionQuickLine.h"

#include "domain/rules/DayText.h"
#include "domain/rules/Deadline.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ActionQuickLine", source);
}

/// Takes a line apart from the outside in: criteria, owner, priority, deadline; what is left is the title.
class LineParser
{
public:
    LineParser(const QString &line, const ActionLineContext &context)
        : m_rest(line.simplified())
        , m_context(context)
    {
    }

    Result<ActionLine> parse()
    {
        takeCriteria();
        takeOwner();
        takePriority();
        takeDeadline();
        m_result.item.title = m_rest.trimmed();
        if (!m_error.isEmpty())
            return Error{Error::Kind::BadInput, m_error};
        if (m_result.item.title.isEmpty()) {
            return Error{Error::Kind::BadInput,
                         text(QT_TRANSLATE_NOOP("ActionQuickLine",
                                                "Start with what will be done, such as Add pool alert @Backend P0 3d "
                                                "=> alert fires above 90%."))};
        }
        return m_result;
    }

private:
    void cutOut(const QRegularExpressionMatch &match)
    {
        const QString without = m_rest.first(match.capturedStart()) + u' ' + m_rest.sliced(match.capturedEnd());
        m_rest = without.simplified();
    }

    void takeCriteria()
    {
        static const QRegularExpression arrow(QStringLiteral("(?:^|\\s)(?:=>|\u21d2)(?:\\s|$)"));
        const auto match = arrow.match(m_rest);
        if (!match.hasMatch())
            return;
        m_result.item.successCriteria = m_rest.sliced(match.capturedEnd()).trimmed();
        m_rest = m_rest.first(match.capturedStart());
    }

    void takeOwner()
    {
        static const QRegularExpression owner(QStringLiteral(R"((?:^|\s)@(?:["“]([^"“”]+)["”]|([^\s"“”]+)))"));
        auto matches = owner.globalMatch(m_rest);
        if (!matches.hasNext())
            return;
        const auto match = matches.next();
        if (matches.hasNext()) {
            m_error = text(
                QT_TRANSLATE_NOOP("ActionQuickLine", "An item has one owner. Name one after @, or make two items."));
            return;
        }
        const auto quoted = match.captured(1).trimmed();
        const auto typed = quoted.isEmpty() ? match.captured(2) : quoted;
        cutOut(match);
        m_result.item.owner = knownOwner(typed);
    }

    /// The known spelling where only one can be meant, else what was typed.
    QString knownOwner(const QString &typed)
    {
        QStringList matches;
        for (const auto &name : m_context.owners) {
            if (name.compare(typed, Qt::CaseInsensitive) == 0)
                return name;
            if (hasWordStarting(name, typed) && !matches.contains(name))
                matches.append(name);
        }
        if (matches.size() > 1) {
            m_result.ownerChoices = matches;
            note(text(QT_TRANSLATE_NOOP("ActionQuickLine", "@%1 could be %2. Kept as typed."))
                     .arg(typed, matches.join(text(QT_TRANSLATE_NOOP("ActionQuickLine", " or ")))));
        } else if (matches.size() == 1) {
            note(text(QT_TRANSLATE_NOOP("ActionQuickLine", "Owner: %1.")).arg(matches.first()));
            return matches.first();
        }
        return typed;
    }

    static bool hasWordStarting(const QString &name, const QString &typed)
    {
        if (name.startsWith(typed, Qt::CaseInsensitive))
            return true;
        const auto words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return word.startsWith(typed, Qt::CaseInsensitive); });
    }

    void takePriority()
    {
        static const QRegularExpression priority(QStringLiteral(R"((?:^|\s)[pP]([0-3])(?=\s|$))"));
        auto matches = priority.globalMatch(m_rest);
        if (!matches.hasNext()) {
            note(text(QT_TRANSLATE_NOOP("ActionQuickLine", "Priority P1, as none was written.")));
            return;
        }
        // The last one counts: "Alert on P0 pages P1" is a P1 about P0 pages.
        auto match = matches.next();
        while (matches.hasNext())
            match = matches.next();
        m_result.item.priority = Priority(match.capturedView(1).toInt());
        cutOut(match);
    }

    /// The longest run of up to three words at the end that is a deadline.
    void takeDeadline()
    {
        const auto words = m_rest.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype count = std::min<qsizetype>(3, words.size() - 1); count > 0; --count) {
            const auto candidate = words.last(count).join(u' ');
            const auto first = words[words.size() - count];
            const auto before = words[words.size() - count - 1];
            if (first == u"-" || isPlainWord(candidate) || makesASpan(before))
                continue;
            const auto deadline = parseDeadline(candidate, m_context.today);
            if (!deadline) {
                if (looksLikeADate(candidate))
                    m_error = deadline.error().message;
                continue;
            }
            m_error.clear();
            m_result.item.deadline = deadline.value();
            m_rest = words.first(words.size() - count).join(u' ');
            note(
                text(QT_TRANSLATE_NOOP("ActionQuickLine", "Due on %1, %2."))
                    .arg(dayText(*deadline.value(), m_context.today), relativeDay(*deadline.value(), m_context.today)));
            return;
        }
    }

    /// "none" ends many a title.
    static bool isPlainWord(const QString &candidate) { return candidate.compare(u"none", Qt::CaseInsensitive) == 0; }

    /// "Keep logs for 30 days" says how long, not by when.
    static bool makesASpan(const QString &before)
    {
        static const QStringList words = {
            QStringLiteral("for"),  QStringLiteral("of"),    QStringLiteral("after"), QStringLiteral("every"),
            QStringLiteral("than"), QStringLiteral("under"), QStringLiteral("over"),  QStringLiteral("last"),
            QStringLiteral("to"),   QStringLiteral("from"),  QStringLiteral("since"), QStringLiteral("per"),
        };
        return words.contains(before, Qt::CaseInsensitive);
    }

    static bool looksLikeADate(const QString &candidate)
    {
        static const QRegularExpression date(QStringLiteral(R"(^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$)"));
        return date.match(candidate).hasMatch();
    }

    void note(const QString &sentence) { m_result.notes.append(sentence); }

    QString m_rest;
    const ActionLineContext &m_context;
    ActionLine m_result;
    QString m_error;
};

} // namespace

Result<ActionLine> parseActionLine(const QString &line, const ActionLineContext &context)
{
    return LineParser(line, context).parse();
}

} // namespace debrief
