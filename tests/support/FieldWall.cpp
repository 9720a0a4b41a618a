// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FieldWall.h"

#include "exchange/Fields.h"

#include <functional>

namespace debrief::wall {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
struct IsList : std::false_type
{
};

template <typename T>
struct IsList<QList<T>> : std::bool_constant<HasFields<T>>
{
};

/// Goes through every field that is no value of its own, with its path. Empty lists get one element to look at.
template <typename Leaf>
class FieldWalk
{
public:
    FieldWalk(Leaf leaf, bool fillsLists)
        : m_leaf(std::move(leaf))
        , m_fillsLists(fillsLists)
    {
    }

    template <typename T>
    void field(const char *key, T &value)
    {
        const auto before = m_path;
        m_path = before.isEmpty() ? QString::fromLatin1(key) : before + u'.' + QLatin1String(key);
        if constexpr (HasFields<T>) {
            Fields<T>::visit(*this, value);
        } else if constexpr (IsList<T>::value) {
            if (value.isEmpty() && m_fillsLists)
                value.append(typename T::value_type{});
            for (auto &element : value)
                Fields<typename T::value_type>::visit(*this, element);
        } else {
            m_leaf(m_path, value);
        }
        m_path = before;
    }

private:
    Leaf m_leaf;
    bool m_fillsLists;
    QString m_path;
};

template <typename Leaf>
void walk(Postmortem &postmortem, Leaf leaf, bool fillsLists = false)
{
    FieldWalk walk(std::move(leaf), fillsLists);
    Fields<Postmortem>::visit(walk, postmortem);
}

bool isHidden(const QString &path)
{
    return sides().value(path, Side::Shown) == Side::Hidden;
}

template <typename T>
constexpr bool isText = std::is_same_v<T, QString> || std::is_same_v<T, QStringList>;

void twist(bool &value)
{
    value = !value;
}

void twist(int &value)
{
    ++value;
}

void twist(QDate &value)
{
    value = value.isValid() ? value.addDays(100) : QDate(2031, 5, 6);
}

void twist(Instant &value)
{
    value += std::chrono::hours(1000);
}

void twist(std::chrono::minutes &value)
{
    value += std::chrono::minutes(7);
}

template <typename E>
requires std::is_enum_v<E>
void twist(E &value)
{
    const auto entries = enumEntries<E>();
    value = entries.front().value == value ? entries.back().value : entries.front().value;
}

template <typename E>
void twist(QFlags<E> &value)
{
    value ^= QFlags<E>(enumEntries<E>().front().value);
}

template <typename T>
void twist(std::optional<T> &value)
{
    if (value)
        value.reset();
    else
        value.emplace();
}

template <typename T>
void twist(QList<T> &value)
{
    if (value.isEmpty())
        value.append(T::create());
    else
        value.clear();
}

/// Something any field of an aggregate can be made from.
struct Anything
{
    template <typename T>
    operator T() const; // NOLINT(google-explicit-constructor): only asked whether it could
};

/// Into how many fields an aggregate can be filled at most.
template <typename T, typename... Filled>
constexpr int fieldCount(Filled... filled)
{
    if constexpr (requires { T{filled..., Anything{}}; })
        return fieldCount<T>(filled..., Anything{});
    else
        return int(sizeof...(Filled));
}

/// Counts the listed fields of every value there is, and names the list of those that have more.
class CountWalk
{
public:
    template <typename T>
    void field(const char *key, T &value)
    {
        ++m_count;
        if constexpr (HasFields<T>) {
            check(key, value);
        } else if constexpr (IsList<T>::value) {
            typename T::value_type element{};
            check(key, element);
        }
    }

    template <typename T>
    void check(const char *key, T &value)
    {
        const auto outside = std::exchange(m_count, 0);
        Fields<T>::visit(*this, value);
        if (m_count != fieldCount<T>())
            incomplete.append(QString::fromLatin1(key));
        m_count = outside;
    }

    QStringList incomplete;

private:
    int m_count = 0;
};

void put(QMap<QString, Side> &sides, const QString &prefix, Side side, const QString &names)
{
    for (const auto &name : names.split(u' '))
        sides.insert(prefix.isEmpty() ? name : prefix + u'.' + name, side);
}

QMap<QString, Side> allSides()
{
    QMap<QString, Side> sides;
    const auto shown = [&](const QString &prefix, const QString &names) { put(sides, prefix, Side::Shown, names); };
    const auto hidden = [&](const QString &prefix, const QString &names) { put(sides, prefix, Side::Hidden, names); };
    shown({}, u"id"_s);
    shown(u"incident"_s, u"reference title date zone problem meetingAt closingStatement"_s);
    hidden(u"incident"_s,
           u"severity stage summary impact services causeIsClear customerFacingBug notes lookBack.worked "
           "lookBack.different lookBack.everyoneSpoke"_s);
    shown(u"participants"_s, u"id order name role"_s);
    hidden(u"participants"_s, u"part team involvement duty attendance isManagement wasAffected"_s);
    shown(u"preparation"_s, u"id participant"_s);
    hidden(u"preparation"_s, u"askedAt answeredAt needsConversation conversationHeldAt"_s);
    hidden(u"preparation.answers"_s, u"myRole saw wentWell couldBeBetter callOn mayBeShown unplaced"_s);
    hidden(u"preparation.answers.questions"_s, u"text answer"_s);
    shown(u"timeline"_s, u"id at order text source decisionPoint"_s);
    hidden(u"timeline"_s, u"kind details link marks"_s);
    shown(u"causes"_s, u"id parent order text systemic linkCheck"_s);
    hidden(u"causes"_s, u"factor confidence stopChecks evidence evidenceEvents openQuestion draft"_s);
    shown(u"actions"_s, u"id order title owner priority deadline successCriteria state acceptedByOwner causes"_s);
    hidden(u"actions"_s, u"details type strength ticket reasonNotDone draft history.at history.state history.note"_s);
    shown(u"reflections"_s, u"id order kind text who"_s);
    hidden(u"reflections"_s, u"answer"_s);
    shown(u"captures"_s, u"id at kind part text event outcome became"_s);
    hidden(u"captures"_s, u"reason saidBy"_s);
    shown(u"closureChecks"_s, u"id dueOn heldAt outcome"_s);
    hidden(u"closureChecks"_s, u"urgentDone nextUnderWay confident learned reason reasonText statement"_s);
    shown(u"meetingPlan"_s, u"parts.kind parts.planned parts.floor showNames showSeconds"_s);
    hidden(u"meetingPlan"_s, u"preset"_s);
    // The log moves the window; its private lines, who was heard and what was asked, are written by the walk.
    shown(u"meetingLog"_s, u"id sequence at kind part minutes subject span"_s);
    hidden(u"stageHistory"_s, u"at from to reason"_s);
    shown(u"stageHistory"_s, u"id"_s);
    shown(u"keptWordings"_s, u"id"_s);
    hidden(u"keptWordings"_s, u"sentence rule"_s);
    hidden(u"report"_s, u"sections rolesInsteadOfNames publishedTo"_s);
    shown(u"report"_s, u"publishedAt"_s); // whether publishing is among the next dates
    return sides;
}

} // namespace

const QMap<QString, Side> &sides()
{
    static const auto all = allSides();
    return all;
}

QSet<QString> paths()
{
    QSet<QString> found;
    Postmortem empty;
    walk(
        empty, [&](const QString &path, auto &) { found.insert(path); }, true);
    return found;
}

QStringList incompleteFields()
{
    CountWalk counting;
    Postmortem empty;
    counting.check("postmortem", empty);
    return counting.incomplete;
}

Postmortem marked(Postmortem postmortem, const QString &secret)
{
    walk(
        postmortem,
        [&](const QString &path, auto &value) {
            using Value = std::decay_t<decltype(value)>;
            if (!isHidden(path))
                return;
            if constexpr (std::is_same_v<Value, QString>)
                value = secret + u' ' + path;
            else if constexpr (std::is_same_v<Value, QStringList>)
                value = {secret + u' ' + path};
        },
        true);
    return postmortem;
}

Postmortem twisted(Postmortem postmortem, const QString &only)
{
    walk(postmortem, [&](const QString &path, auto &value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (!isText<Value>) {
            if constexpr (requires { twist(value); }) {
                if (isHidden(path) && (only.isEmpty() || only == path))
                    twist(value);
            }
        }
    });
    return postmortem;
}

QStringList twistable()
{
    QStringList found;
    Postmortem empty;
    walk(
        empty,
        [&](const QString &path, auto &value) {
            using Value = std::decay_t<decltype(value)>;
            if (!isText<Value> && isHidden(path))
                found.append(path);
        },
        true);
    return found;
}

} // namespace debrief::wall
