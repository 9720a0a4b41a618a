// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/OpenCaptureModel.h"

#include "domain/edits/CaptureSettling.h"
#include "support/Builders.h"
#include "support/DocumentFixture.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class OpenCaptureModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<OpenCaptureModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void say(const QString &time, CaptureKind kind, const QString &text)
    {
        Capture capture;
        capture.id = CaptureId::create();
        capture.at = build::at(time);
        capture.kind = kind;
        capture.part = PartKind::Whys;
        capture.text = text;
        ChangeSet edit;
        edit.add(capture);
        QVERIFY(m_fixture->document().record(edit).ok());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DocumentFixture>(Postmortem());
        m_model = std::make_unique<OpenCaptureModel>(m_fixture->document());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        say(u"15:20"_s, CaptureKind::Parked, u"Deploy windows"_s);
        say(u"15:10"_s, CaptureKind::Gap, u"Who was told?"_s);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void whatWasSaidStandsInTheOrderOfSaying()
    {
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->index(0, OpenCaptureModel::Text).data().toString(), u"Who was told?");
        QCOMPARE(m_model->index(0, OpenCaptureModel::Kind).data().toString(), u"Gap");
        QCOMPARE(m_model->index(1, OpenCaptureModel::Text).data(DetailRole).toString(), u"Five whys");
        QVERIFY(m_model->index(1, OpenCaptureModel::Said).data().toString().contains(u"20"));
    }

    void whatIsSettledLeavesAndComesBackWithUndo()
    {
        const auto id = m_model->itemAt(0).id;
        QVERIFY(m_fixture->document().perform(dropCaptures(m_fixture->value(), {id}), u"Drop"_s).ok());
        QCOMPARE(m_model->rowCount(), 1);
        m_fixture->document().undo();
        QCOMPARE(m_model->rowOf(id), 0);
    }

    void wordsWorthASecondLookAreMarked()
    {
        say(u"15:25"_s, CaptureKind::Note, u"The operator forgot to check the limit."_s);
        const auto hints = [&](int row, int column) {
            return m_model->index(row, column).data(WordingRole).value<QList<WordingHint>>();
        };
        QCOMPARE(hints(2, OpenCaptureModel::Text).size(), 1);
        QVERIFY(hints(0, OpenCaptureModel::Text).isEmpty());
        QVERIFY(hints(2, OpenCaptureModel::Said).isEmpty());
        const auto tip = m_model->index(2, OpenCaptureModel::Text).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(hints(2, OpenCaptureModel::Text).first().reason));
    }

    void onlyTheTextIsEdited()
    {
        QVERIFY(m_model->setData(m_model->index(0, OpenCaptureModel::Text), u"Who was told, and when?"_s));
        QCOMPARE(m_fixture->stored().captures[0].text, u"Who was told, and when?");
        QVERIFY(!m_model->setData(m_model->index(0, OpenCaptureModel::Text), u""_s));
        QVERIFY(!m_model->flags(m_model->index(0, OpenCaptureModel::Kind)).testFlag(Qt::ItemIsEditable));
    }
};

QTEST_GUILESS_MAIN(OpenCaptureModelTest)
#include "OpenCaptureModelTest.moc"
