#include "docx/parts/doc_props.h"

#include <stdio.h>

/* docProps/app.xml (ECMA-376 part 1, 15.2.12.3). Word refuses a file whose AppVersion is not
 * XX.YYYY. */
void app_write(Xml *x, Str company)
{
    xml_declaration(x);
    xml_open(x, "Properties");
    xml_attr(x, "xmlns",
             STR("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"));
    xml_text_element(x, "Application", STR("rptc"));
    if (company.n)
        xml_text_element(x, "Company", company);
    xml_text_element(x, "AppVersion", STR("16.0000"));
    xml_close(x);
}

/* docProps/core.xml (ECMA-376 part 2, 11): title, author and other properties. */
static void put_text(Xml *x, const char *name, Str text)
{
    if (text.n == 0)
        return;
    xml_open(x, name);
    xml_text(x, text);
    xml_close(x);
}

static void put_date(Xml *x, const char *name, Date d)
{
    char text[40];
    snprintf(text, sizeof text, "%04d-%02d-%02dT00:00:00Z", d.year, d.month, d.day);
    xml_open(x, name);
    xml_attr(x, "xsi:type", STR("dcterms:W3CDTF"));
    xml_text(x, str_of(text));
    xml_close(x);
}

void core_write(Xml *x, const DocumentInfo *info)
{
    xml_declaration(x);
    xml_open(x, "cp:coreProperties");
    xml_attr(x, "xmlns:cp",
             STR("http://schemas.openxmlformats.org/package/2006/metadata/core-properties"));
    xml_attr(x, "xmlns:dc", STR("http://purl.org/dc/elements/1.1/"));
    xml_attr(x, "xmlns:dcterms", STR("http://purl.org/dc/terms/"));
    xml_attr(x, "xmlns:xsi", STR("http://www.w3.org/2001/XMLSchema-instance"));
    put_text(x, "dc:title", info->title);
    put_text(x, "dc:subject", info->subject);
    put_text(x, "dc:creator", info->author);
    put_text(x, "cp:keywords", info->keywords);
    put_text(x, "cp:lastModifiedBy", info->author);
    put_text(x, "cp:revision", STR("1"));
    if (info->dated) {
        put_date(x, "dcterms:created", info->date);
        put_date(x, "dcterms:modified", info->date);
    }
    xml_close(x);
}
