#include "views/briefing/pdffinish.h"

#if defined(__clang__) && __clang_major__ < 17
// In C++20 it takes a class of this header for incomplete inside itself, and only names of it are needed here.
#define JSON_HH
class JSON;
#endif
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace page {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& words)
{
    return Object::newUnicodeString(words.toStdString());
}

Object destination(const std::vector<QPDFPageObjectHelper>& pages, const Target& target)
{
    Object array = Object::newArray();
    array.appendItem(pages[static_cast<size_t>(target.page)].getObjectHandle());
    array.appendItem(Object::newName("/XYZ"));
    array.appendItem(Object::newNull());
    array.appendItem(Object::newReal(target.y, 2));
    array.appendItem(Object::newNull());
    return array;
}

void addLinks(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const PaintedPages& painted)
{
    for (const PageLink& link : painted.links) {
        const auto target = painted.anchors.constFind(link.target);
        if (target == painted.anchors.constEnd())
            continue;
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Rect",
            Object::newFromRectangle({link.area.left(), link.area.top(), link.area.right(), link.area.bottom()}));
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        annotation.replaceKey("/F", Object::newInteger(4));
        annotation.replaceKey("/Dest", destination(pages, *target));
        Object pageObject = pages[static_cast<size_t>(link.page)].getObjectHandle();
        if (!pageObject.getKey("/Annots").isArray())
            pageObject.replaceKey("/Annots", Object::newArray());
        pageObject.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
    }
}

void addOutline(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const PaintedPages& painted)
{
    if (painted.outline.empty())
        return;
    Object root = pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<Object> entries;
    for (const OutlineEntry& entry : painted.outline) {
        Object object = pdf.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Title", text(entry.words));
        object.replaceKey("/Parent", root);
        object.replaceKey("/Dest", destination(pages, entry.target));
        if (!entries.empty()) {
            object.replaceKey("/Prev", entries.back());
            entries.back().replaceKey("/Next", object);
        }
        entries.push_back(object);
    }
    root.replaceKey("/First", entries.front());
    root.replaceKey("/Last", entries.back());
    root.replaceKey("/Count", Object::newInteger(static_cast<long long>(entries.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void addDetails(QPDF& pdf, const PdfDetails& details)
{
    Object information = pdf.getTrailer().getKey("/Info");
    if (!information.isDictionary()) {
        information = pdf.makeIndirectObject(Object::newDictionary());
        pdf.getTrailer().replaceKey("/Info", information);
    }
    information.replaceKey("/Title", text(details.title));
    if (!details.author.isEmpty())
        information.replaceKey("/Author", text(details.author));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    pdf.getRoot().replaceKey("/Lang", text(details.language));
}

void addAttachment(QPDF& pdf, const PdfDetails& details)
{
    if (details.attachmentName.isEmpty())
        return;
    const std::string name = details.attachmentName.toStdString();
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, details.attachment.toStdString());
    stream.setSubtype(details.attachmentType.toStdString());
    auto specification = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    specification.setDescription("The records behind this briefing");
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, specification);
}

} // namespace

Result<QByteArray> finishPdf(const PaintedPages& painted, const PdfDetails& details)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("briefing", painted.pdf.constData(), static_cast<size_t>(painted.pdf.size()));
        const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        addLinks(pdf, pages, painted);
        addOutline(pdf, pages, painted);
        addDetails(pdf, details);
        addAttachment(pdf, details);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& problem) {
        return failure(ErrorCode::Unsupported, {}, QString::fromUtf8(problem.what()));
    }
}

} // namespace page
