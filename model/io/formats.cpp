#include "model/io/formats.h"

#include "model/io/html/htmlreader.h"
#include "model/io/html/mhtml.h"
#include "model/io/mail/mailreader.h"
#include "model/io/office/docxreader.h"
#include "model/io/office/epubreader.h"
#include "model/io/office/odtreader.h"
#include "model/io/office/otheroffice.h"
#include "model/io/office/rtfreader.h"
#include "model/io/pdf/pdfreader.h"

#include <algorithm>
#include <vector>

namespace io {

std::span<const Format> formats()
{
    // One line a format; the first whose sniff function says yes reads the file. MHTML goes before mail, which it
    // resembles; HTML goes last, because it may begin with anything.
    static const std::vector<Format> all{
        {"pdf", isPdf, readPdf},
        {"docx", isDocx, readDocx},
        {"odt", isOdt, readOdt},
        {"epub", isEpub, readEpub},
        {"rtf", isRtf, readRtf},
        {"office", isOtherOffice, readOtherOffice},
        {"mailbox", isMailbox, readMailbox},
        {"mhtml", html::isMhtml, html::readMhtml},
        {"mail", isMail, readMail},
        {"html", html::isHtml, html::readHtml},
    };
    return all;
}

const Format* formatOf(const FileContent& content)
{
    const auto all = formats();
    const auto found = std::ranges::find_if(all, [&](const Format& format) { return format.sniff(content); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace io
