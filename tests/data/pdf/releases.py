"""Sets article.txt as offices, browsers and ministries send it out: letterheads, watermarks, tables, numbered lines."""
import subprocess
import tempfile

A=open('article.txt', encoding='utf-8').read().strip().split('\n')
title,by,body=A[0],A[1],A[2:]
heads={'Dispute over harbour fees','What happens next'}
def inner(ps,tag='p'):
    return '\n'.join(('<h2>%s</h2>'%p if p in heads else '<p>%s</p>'%p) for p in ps)
def weasy(name,css,html):
    h='<html lang=en><head><meta charset=utf-8><title>x</title><style>%s</style></head><body>%s</body></html>'%(css,html)
    subprocess.run(['weasyprint','-q','-',name+'.pdf'],input=h.encode(),check=True)
base="@page{size:A4;margin:25mm 22mm} body{font:11pt/1.35 'Noto Serif';text-align:justify;hyphens:auto} h1{font-size:19pt} h2{font-size:13pt}"
# rotated watermark, on each page
weasy('watermark',base+".wm{position:fixed;top:40%;left:5%;font-size:90pt;color:#ddd;transform:rotate(-45deg)}",'<div class=wm>EMBARGOED</div><h1>%s</h1><p>%s</p>%s'%(title,by,inner(body)))
# ligature characters and soft hyphens
lig=lambda s:s.replace('ffi','\ufb03').replace('fi','\ufb01').replace('fl','\ufb02').replace('ff','\ufb00')
weasy('ligatures',base+"body{columns:2;column-gap:8mm}",'<h1 style="column-span:all">%s</h1><p>%s</p>%s'%(title,by,inner([lig(b) if b not in heads else b for b in body])))
# press release letterhead+table+footnotes+footer
table='<table style="width:100%;border-collapse:collapse"><tr><th>Route</th><th>Crossings a week</th><th>Fee in crowns</th></tr><tr><td>Kirkvik</td><td>14</td><td>120</td></tr><tr><td>Skarholm</td><td>7</td><td>95</td></tr></table>'
weasy('letterhead',base+"@page{margin:40mm 22mm 30mm;@top-left{content:'Ferry Commission';font-size:16pt}@top-right{content:'12 Customs Quay \\A Narvik \\A press@ferry.example';white-space:pre;font-size:8pt}@bottom-center{content:'Ferry Commission, 12 Customs Quay, Narvik. Registered charity 4711.  Page ' counter(page) ' of ' counter(pages);font-size:7pt}} td,th{border:1px solid;padding:2mm}",'<p><b>PRESS RELEASE</b></p><h1>%s</h1><p>%s</p>%s%s%s'%(title,by,inner(body[:5]),table,inner(body[5:])))
# line numbers in margin
weasy('numbered-lines',base+"body{line-height:18pt;hyphens:none} p{margin:0;text-indent:2em} h2{font-size:11pt;line-height:18pt;margin:0} .n{position:absolute;left:-12mm;font-size:8pt;width:8mm;text-align:right} .n div{height:18pt}",'<div style="position:relative"><div class=n>%s</div><h1 style="font-size:14pt;line-height:18pt;margin:0">%s</h1><p style="text-indent:0">%s</p>%s</div>'%(''.join('<div>%d</div>'%i for i in range(1,42)),title,by,inner(body)))
# two col with figure across in the middle
weasy('figure-between',base+".c{columns:2;column-gap:8mm}",'<h1>%s</h1><p>%s</p><div class=c>%s</div><figure style="margin:5mm 0;border:1px solid;height:50mm"></figure><p style="font-size:8pt;margin:0 0 4mm">The former customs house in Narvik, seen from the ferry landing. Photograph: M. Holt</p><div class=c>%s</div>'%(title,by,inner(body[:6]),inner(body[6:])))
# Chromium print with header and footer
h='<html lang=en><head><meta charset=utf-8><title>%s - Fjord Courier</title><style>body{font:12pt/1.5 serif} nav{display:none}</style></head><body><h1>%s</h1><p>%s</p>%s</body></html>'%(title,title,by,inner(body))
with tempfile.TemporaryDirectory() as folder:
    open(folder+'/page.html','w').write(h)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--user-data-dir='+folder,'--print-to-pdf=printed-by-browser.pdf',folder+'/page.html'],stderr=subprocess.DEVNULL,timeout=60,check=True)
# LibreOffice through flat ODT
def fodt(name,styles,master,text):
    x='''<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="F" svg:font-family="'Noto Serif'"/></office:font-face-decls><office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.2cm"/><style:text-properties style:font-name="F" fo:font-size="11pt" fo:language="en" fo:country="GB" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style><style:style style:name="H1" style:family="paragraph"><style:text-properties style:font-name="F" fo:font-size="18pt" fo:font-weight="bold"/></style:style><style:style style:name="H2" style:family="paragraph"><style:text-properties style:font-name="F" fo:font-size="13pt" fo:font-weight="bold"/></style:style></office:styles><office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/><style:header-style><style:header-footer-properties fo:min-height="1.5cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>%s</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">%s</style:master-page></office:master-styles><office:body><office:text>%s</office:text></office:body></office:document>'''%(styles,master,text)
    with tempfile.TemporaryDirectory() as folder:
        open(folder+'/'+name+'.fodt','w').write(x)
        subprocess.run(['soffice','-env:UserInstallation=file://'+folder+'/profile','--headless','--convert-to','pdf','--outdir','.',folder+'/'+name+'.fodt'],stdout=subprocess.DEVNULL,timeout=120,check=True)
def tp(ps): return ''.join('<text:p text:style-name="%s">%s</text:p>'%('H2' if p in heads else 'Standard',p) for p in ps)
master='<style:header><text:p>Ferry Commission of the Northern Isles</text:p><text:p>12 Customs Quay, Narvik</text:p></style:header><style:footer><text:p>Ferry Commission – Press Office – Page <text:page-number/> of <text:page-count/></text:p></style:footer>'
top='<text:p text:style-name="H1">%s</text:p><text:p>%s</text:p>'%(title,by)
note=lambda i,s:'<text:note text:id="ftn%d" text:note-class="footnote"><text:note-citation>%d</text:note-citation><text:note-body><text:p>%s</text:p></text:note-body></text:note>'%(i,i,s)
b=list(body)
b2=tp(b).replace('twelve years,','twelve years'+note(1,'Annex II of the treaty, in the version of 14 November.')+',',1).replace('harbour authority of Kirkvik','harbour authority of Kirkvik'+note(2,'Decree 118 of the harbour authority.'),1)
fodt('office-letterhead','',master,top+b2)
cols='<style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.6cm"><style:column style:rel-width="1*" fo:start-indent="0cm" fo:end-indent="0.3cm"/><style:column style:rel-width="1*" fo:start-indent="0.3cm" fo:end-indent="0cm"/></style:columns></style:section-properties></style:style>'
tab='<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/><table:table-row>'+''.join('<table:table-cell><text:p>%s</text:p></table:table-cell>'%c for c in ['Route','Crossings a week','Fee in crowns'])+'</table:table-row><table:table-row>'+''.join('<table:table-cell><text:p>%s</text:p></table:table-cell>'%c for c in ['Kirkvik','14','120'])+'</table:table-row></table:table>'
fodt('office-columns',cols,'',top+'<text:section text:style-name="S" text:name="a">'+tp(body[:6])+'</text:section>'+tab+'<text:section text:style-name="S" text:name="b">'+tp(body[6:])+'</text:section>')
