#include "model/io/office/xmlscan.h"

#include "tests/support/readhere.h"
#include "zipped.h"

#include <gtest/gtest.h>

using io::costOf;

TEST(XmlScan, CountsTheAttributesOfTags)
{
    EXPECT_EQ(costOf("<a x='1' y=\"2\"><b z='='/></a>", 100).attributes, 2);
    EXPECT_EQ(costOf("<!-- <a x='1'> --><a/><![CDATA[<b y='1' z='2'>]]><?p q='1'?>", 100).attributes, 0);
    EXPECT_EQ(costOf("<a x='>' y='<' z='1'", 100).attributes, 3);
    const QByteArray wide("<\0a\0 \0x\0=\0'\0'\0>\0", 16);
    EXPECT_EQ(costOf("\xFF\xFE" + wide, 100).attributes, 1);
}

TEST(XmlScan, BoundsWhatEntitiesStandFor)
{
    const auto cost = [](const QByteArray& subset, const QByteArray& text) {
        return costOf("<!DOCTYPE a [" + subset + "]><a>" + text + "</a>", 100);
    };
    EXPECT_TRUE(cost("", "").hasDocumentType);
    EXPECT_FALSE(costOf("<a>&lt;!DOCTYPE&gt;</a>", 100).hasDocumentType);
    EXPECT_EQ(cost("", "&nbsp;&nbsp;").expansion, 0);
    EXPECT_EQ(cost("<!ENTITY e 'four'>", "&e; &amp; &#65; &e;").expansion, 8);
    EXPECT_EQ(cost("<!ENTITY e 'four'><!ENTITY f '&e;&e;'>", "&f;").expansion, 100);
    EXPECT_EQ(cost("<!-- <!ENTITY e 'four'> -->", "&e;").expansion, 0);
    EXPECT_EQ(cost("<!ENTITY e 'four'>", "<b c='&e;'/>").expansion, 4);
}

TEST(XmlScan, KeepsDocumentsThatCostTooMuchFromTheirParser)
{
    const QByteArray word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const auto document = [&](const QByteArray& before, const QByteArray& text) {
        return openHere(zipped({{"word/document.xml",
                            before + "<w:document xmlns:w='" + word + "'><w:body><w:p><w:r><w:t>" + text
                                + "</w:t></w:r></w:p></w:body></w:document>"}}),
            QStringLiteral("a.docx"));
    };
    EXPECT_TRUE(document("", "The ferry sailed."));
    const auto declared = document("<!DOCTYPE d [<!ENTITY e 'x'>]>", "The ferry &e; sailed.");
    ASSERT_FALSE(declared);
    EXPECT_EQ(declared.error().code, ErrorCode::LimitExceeded);
    EXPECT_TRUE(declared.error().detail.contains(u"document type"));

    QByteArray attributes;
    for (int i = 0; i < 300; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    const auto wide = document("", "The ferry</w:t><w:t" + attributes + ">sailed.");
    ASSERT_FALSE(wide);
    EXPECT_TRUE(wide.error().detail.contains(u"200 attributes"));

    const QByteArray entity = "<!DOCTYPE d [<!ENTITY e '" + QByteArray(4000, 'x') + "'>]>";
    const auto text =
        openHere(zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                            {"content.xml",
                                entity + "<d xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><text:p>"
                                    + QByteArray("&e;").repeated(400) + "</text:p></d>"}},
                     false),
            QStringLiteral("a.odt"));
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::LimitExceeded);
    EXPECT_TRUE(text.error().detail.contains(u"entities"));
}
