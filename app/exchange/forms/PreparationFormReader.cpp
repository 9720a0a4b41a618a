// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/PreparationFormReader.h"

#include "exchange/ImportLimits.h"
#include "exchange/forms/PreparationFormWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

namespace {

using namespace Qt::StringLiterals;
using namespace PreparationFormWords;

constexpr qsizetype largestForm = 512 * 1024; ///< bytes

/// Line ends as line feeds, no control characters, no marks of byte order.
QString cleaned(QString text)
{
    static const QRegularExpression lineEnd(u"\\r\\n?|[\\x{2028}\\x{2029}\\x0B\\x0C\\x{85}]"_s);
    static const QRegularExpression control(u"[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x9F\\x{FEFF}]"_s);
    return text.replace(lineEnd, u"\n"_s).remove(control);
}

QString unescaped(const QString &line)
{
    return line.startsWith(u'\\') ? line.mid(1) : line;
}

class FormReader
{
public:
    ReturnedForm read(const QString &text)
    {
        const auto lines = text.split(u'\n');
        for (const auto &raw : lines)
            readLine(raw);
        takeText(m_form.answers.myRole);
        takeText(m_form.answers.saw);
        takeChoices();
        takeText(m_form.answers.unplaced);
        return std::move(m_form);
    }

private:
    void readLine(const QString &raw)
    {
        static const QRegularExpression quotation(u"^(\\s*>)+ ?"_s);
        auto line = raw;
        line.remove(quotation);
        const bool indented = line.startsWith(u"  "_s) || line.startsWith(u'\t');
        line = line.trimmed();
        if (isHint(line))
            return;
        if (const auto section = sectionOf(line)) {
            m_section = section;
            m_unknown = false;
        } else if (isOtherHeading(line)) {
            m_unknown = m_section.has_value();
            if (!readHead(line))
                leave(line);
        } else if (!m_section || m_unknown) {
            if (!readHead(line))
                leave(line);
        } else {
            readAnswer(*m_section, line, indented);
        }
    }

    [[nodiscard]] static bool isOtherHeading(const QString &line)
    {
        static const QRegularExpression heading(u"^#{1,6}\\s+\\S"_s);
        return heading.match(line).hasMatch();
    }

    /// What the form itself says before its first question.
    bool readHead(const QString &line)
    {
        if (m_section)
            return false;
        if (const auto name = after(line, person)) {
            m_form.person = *name;
            return true;
        }
        auto bare = line;
        while (bare.startsWith(u'#'))
            bare.remove(0, 1);
        const bool isSentence = std::any_of(introduction().begin(), introduction().end(),
                                            [&](const char *each) { return says(line, each); });
        return isSentence || after(bare.trimmed(), title) || after(line, dueBy);
    }

    void readAnswer(FormSection section, const QString &line, bool indented)
    {
        auto &answers = m_form.answers;
        switch (section) {
        case FormSection::MyRole:
            answers.myRole += unescaped(line) + u'\n';
            break;
        case FormSection::Saw:
            answers.saw += unescaped(line) + u'\n';
            break;
        case FormSection::WentWell:
            readItem(answers.wentWell, line, indented);
            break;
        case FormSection::CouldBeBetter:
            readItem(answers.couldBeBetter, line, indented);
            break;
        case FormSection::Questions:
            readQuestion(line, indented);
            break;
        case FormSection::CallOn:
        case FormSection::MayBeShown:
            readChoice(section == FormSection::CallOn ? m_callOn : m_mayBeShown, section, line);
            break;
        case FormSection::AnythingElse:
            leave(unescaped(line));
            break;
        }
    }

    /// The text of an item without its bullet; none where the line has none.
    [[nodiscard]] static std::optional<QString> withoutBullet(const QString &line)
    {
        static const QRegularExpression bullet(u"^(?:[-*+•]|\\d{1,2}[.)])(?:\\s+|$)"_s);
        const auto found = bullet.match(line);
        return found.hasMatch() ? std::optional(line.mid(found.capturedLength())) : std::nullopt;
    }

    static void readItem(QStringList &items, const QString &line, bool indented)
    {
        const auto item = withoutBullet(line);
        if (!item && indented && !items.isEmpty() && !line.isEmpty())
            items.last() += u' ' + line.simplified();
        else if (const auto text = unescaped(item.value_or(line)).simplified(); !text.isEmpty())
            items.append(text);
    }

    void readQuestion(const QString &line, bool indented)
    {
        auto &questions = m_form.answers.questions;
        const auto reply = after(line, answer);
        if (reply && !questions.isEmpty()) {
            auto &known = questions.last().answer;
            known += u' ' + *reply;
            known = known.simplified();
            return;
        }
        const auto item = withoutBullet(line);
        if (!item && indented && !questions.isEmpty() && !line.isEmpty()) {
            auto &last = questions.last();
            auto &open = last.answer.isEmpty() ? last.text : last.answer;
            open += u' ' + line.simplified();
        } else if (const auto text = unescaped(item.value_or(line)).simplified(); !text.isEmpty()) {
            questions.append({text, {}});
        }
    }

    void readChoice(QStringList &chosen, FormSection section, const QString &line)
    {
        static const QRegularExpression box(u"^(?:[-*+]\\s*)?[\\[(]\\s*([^\\])\\s]?)\\s*[\\])]\\s*(.*)$"_s);
        const auto parts = box.match(line);
        if (line.isEmpty() || (parts.hasMatch() && parts.captured(1).isEmpty() && isOption(parts.captured(2))))
            return;
        const auto words = parts.hasMatch() ? parts.captured(2).simplified() : line.simplified();
        if (isOption(words))
            chosen.append(words);
        else
            leave(heading(section) + u' ' + line);
    }

    [[nodiscard]] static bool isOption(const QString &words)
    {
        return says(words, yes) || says(words, askFirst) || says(words, no);
    }

    /// Two answers to one question are none: both stay to be read.
    void takeChoices()
    {
        takeChoice(m_callOn, FormSection::CallOn, [this](const QString &words) {
            m_form.answers.callOn = says(words, yes) ? CallOn::Yes : says(words, no) ? CallOn::No : CallOn::AskFirst;
        });
        takeChoice(m_mayBeShown, FormSection::MayBeShown,
                   [this](const QString &words) { m_form.answers.mayBeShown = says(words, yes); });
    }
    template <typename Take>
    void takeChoice(QStringList chosen, FormSection section, const Take &take)
    {
        chosen.removeDuplicates();
        if (chosen.size() == 1)
            take(chosen.first());
        else if (!chosen.isEmpty())
            leave(heading(section) + u' ' + chosen.join(u", "_s));
    }

    void leave(const QString &line) { m_form.answers.unplaced += line + u'\n'; }

    static void takeText(QString &text) { text = text.trimmed(); }

    ReturnedForm m_form;
    std::optional<FormSection> m_section;
    bool m_unknown = false; ///< below a heading that is none of the form
    QStringList m_callOn;
    QStringList m_mayBeShown;
};

} // namespace

ReturnedForm readPreparationForm(const QString &text)
{
    return FormReader().read(cleaned(text));
}

Result<ReturnedForm> readPreparationForm(const QByteArray &bytes)
{
    if (bytes.size() > largestForm) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("PreparationForm", "This file is too large for a preparation form. "
                                                                    "Choose the file the person sent back.")};
    }
    const auto text = checkedUtf8(bytes);
    if (!text)
        return text.error();
    return readPreparationForm(QString::fromUtf8(text.value()));
}

ParticipantId personOf(const ReturnedForm &form, const Postmortem &postmortem)
{
    ParticipantId found;
    const auto name = form.person.simplified();
    if (name.isEmpty())
        return found;
    for (const auto &person : postmortem.participants) {
        const auto theirs = (person.name.isEmpty() ? person.role : person.name).simplified();
        if (theirs.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isNull())
            return {};
        found = person.id;
    }
    return found;
}

} // namespace debrief
