// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownEscape.h"

#include "exchange/markdown/MarkdownParser.h"
#include "exchange/markdown/MarkdownWriter.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(debrief::MarkdownPlace)

class MarkdownEscapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entitiesAndNeverBackslashes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("atLineStart");
        const auto row = [](const char *name, const QString &text, const QString &inside, const QString &atStart = {}) {
            QTest::newRow(name) << text << inside << (atStart.isEmpty() ? inside : atStart);
        };
        row("plain", u"Connection pool, 98%"_s, u"Connection pool, 98%"_s);
        row("pipe", u"a|b"_s, u"a&#124;b"_s);
        row("bold", u"*x* **y**"_s, u"&#42;x&#42; &#42;&#42;y&#42;&#42;"_s);
        row("underscore", u"_x_ snake_case"_s, u"&#95;x&#95; snake&#95;case"_s);
        row("html", u"<b>&amp;</b>"_s, u"&#60;b&#62;&#38;amp;&#60;/b&#62;"_s);
        row("link", u"[a](b)"_s, u"&#91;a&#93;(b)"_s);
        row("code", u"`rm -rf`"_s, u"&#96;rm -rf&#96;"_s);
        row("backslash", u"C:\\new\\*"_s, u"C:&#92;new&#92;&#42;"_s);
        row("math", u"$x^2$ {y}"_s, u"&#36;x&#94;2&#36; &#123;y&#125;"_s);
        row("strike", u"~~x~~"_s, u"&#126;&#126;x&#126;&#126;"_s);
        row("highlight", u"==x== a=b"_s, u"&#61;&#61;x&#61;&#61; a=b"_s);
        row("heading", u"# x"_s, u"# x"_s, u"&#35; x"_s);
        row("heading closed", u"C #"_s, u"C #"_s, u"C &#35;"_s);
        row("dash", u"- x - y"_s, u"- x - y"_s, u"&#45; x - y"_s);
        row("plus", u"+ x + y"_s, u"+ x + y"_s, u"&#43; x + y"_s);
        row("rule", u"---"_s, u"---"_s, u"&#45;--"_s);
        row("setext", u"==="_s, u"&#61;&#61;&#61;"_s);
        row("formula", u"=cmd()"_s, u"=cmd()"_s, u"&#61;cmd()"_s);
        row("numbered", u"12. one"_s, u"12. one"_s, u"12&#46; one"_s);
        row("numbered with bracket", u"3) one"_s, u"3) one"_s, u"3&#41; one"_s);
        row("number", u"98.5 percent"_s, u"98.5 percent"_s, u"98&#46;5 percent"_s);
        row("quote", u"> x"_s, u"&#62; x"_s);
        row("definition", u": x"_s, u": x"_s, u"&#58; x"_s);
        row("admonition", u"!!! note"_s, u"!!! note"_s, u"&#33;!! note"_s);
        row("emoji name", u"a :fire: b"_s, u"a &#58;fire: b"_s);
        row("emoji with sign", u":+1:"_s, u"&#58;+1:"_s);
        row("time of day", u"14:23:05"_s, u"14:23:05"_s);
        row("mention", u"ask @alice"_s, u"ask @&#8203;alice"_s);
        row("mail", u"a@example.org"_s, u"a@example.org"_s);
        row("issue", u"see #123"_s, u"see #&#8203;123"_s);
        row("issue at start", u"#123"_s, u"#&#8203;123"_s, u"&#35;&#8203;123"_s);
        row("issue of a repository", u"o/r#7"_s, u"o/r#&#8203;7"_s);
        row("slash between words", u"a / b"_s, u"a &#47; b"_s);
        row("slash at the edges", u"/ a /"_s, u"&#47; a &#47;"_s);
        row("slash in a word", u"and/or"_s, u"and/or"_s);
        row("address", u"https://example.org/a_b?c=d&e=f#g"_s, u"https://example.org/a_b?c=d&e=f#g"_s);
        row("address in brackets", u"(http://x.org/a_b)"_s, u"(http://x.org/a_b)"_s);
        row("address with markup", u"https://x.org/_a_/*b*"_s, u"https://x.org/&#95;a&#95;/&#42;b&#42;"_s);
        row("address with an entity", u"https://x.org/?a&copy;=1"_s, u"https://x.org/?a&#38;copy;=1"_s);
        row("address and a pipe", u"https://x.org/a|b"_s, u"https://x.org/a&#124;b"_s);
        row("address and a mention", u"https://x.org/@me/#12"_s, u"https://x.org/@me/#12"_s);
        row("scripts", u"Überlauf 数据库 قاعدة 👩‍🚒 e\u0301"_s,
            u"Überlauf 数据库 قاعدة 👩‍🚒 e\u0301"_s);
        row("empty", QString(), QString());
    }
    void entitiesAndNeverBackslashes()
    {
        QFETCH(QString, text);
        QFETCH(QString, inside);
        QFETCH(QString, atLineStart);
        QCOMPARE(escapeMarkdown(text, MarkdownPlace::Inside), inside);
        QCOMPARE(escapeMarkdown(text, MarkdownPlace::LineStart), atLineStart);
        QVERIFY(!inside.contains(u'\\'));
    }

    void aMarkdownReaderSeesTheTextUnchanged_data() { entitiesAndNeverBackslashes_data(); }
    void aMarkdownReaderSeesTheTextUnchanged()
    {
        QFETCH(QString, text);
        if (text.isEmpty())
            return;
        ReportDocument document;
        document.heading(2, text);
        document.paragraph({{}, text});
        document.paragraph({u"x"_s + text + u"y"_s, text});
        document.blocks.push_back(ReportPanel{{{{}, text}, {{}, text}}});
        document.blocks.push_back(ReportList{true, {{{{{}, text}, {{}, text}}, {{{{text + u"y"_s, {}}}, {}}}}}});
        document.blocks.push_back(
            ReportTable{{text, text}, {{{{{}, text}}, {}}, {{}, {{text + u"y"_s, text}, {{}, text}}}}});
        const auto parsed = parseMarkdown(toMarkdown(document).toUtf8());
        QVERIFY(parsed.ok());
        QVERIFY2(parsed.value() == document, qPrintable(toMarkdown(document)));
    }
};

QTEST_GUILESS_MAIN(MarkdownEscapeTest)
#include "MarkdownEscapeTest.moc"
