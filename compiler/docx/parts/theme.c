/* word/theme/theme1.xml (ECMA-376 part 1, 14.2.7). No style uses it; it is there because Word
 * and WPS look for it, and its fonts are such as every machine has, or WPS tells of fonts that
 * are missing. */
#include "docx/shared.h"

static const struct {
    const char *name, *rgb;
} colours[] = {
    {"a:dk1", "000000"},     {"a:lt1", "FFFFFF"},     {"a:dk2", "44546A"},
    {"a:lt2", "E7E6E6"},     {"a:accent1", "4472C4"}, {"a:accent2", "ED7D31"},
    {"a:accent3", "A5A5A5"}, {"a:accent4", "FFC000"}, {"a:accent5", "5B9BD5"},
    {"a:accent6", "70AD47"}, {"a:hlink", "0563C1"},   {"a:folHlink", "954F72"},
};

static void put_colours(Xml *x)
{
    xml_open(x, "a:clrScheme");
    xml_attr(x, "name", STR("Office"));
    for (size_t i = 0; i < sizeof colours / sizeof colours[0]; i++) {
        xml_open(x, colours[i].name);
        xml_open(x, "a:srgbClr");
        xml_attr_c(x, "val", colours[i].rgb);
        xml_close(x);
        xml_close(x);
    }
    xml_close(x);
}

static void put_typeface(Xml *x, const char *name, const char *face)
{
    xml_open(x, name);
    xml_attr_c(x, "typeface", face);
    xml_close(x);
}

static void put_fonts(Xml *x, const char *name)
{
    xml_open(x, name);
    put_typeface(x, "a:latin", "Times New Roman");
    put_typeface(x, "a:ea", "宋体");
    put_typeface(x, "a:cs", "");
    xml_close(x);
}

static void put_fill(Xml *x)
{
    xml_open(x, "a:solidFill");
    xml_open(x, "a:schemeClr");
    xml_attr(x, "val", STR("phClr"));
    xml_close(x);
    xml_close(x);
}

static void put_line(Xml *x, int emu)
{
    xml_open(x, "a:ln");
    xml_attr_int(x, "w", emu);
    put_fill(x);
    xml_close(x);
}

static void put_no_effect(Xml *x)
{
    xml_open(x, "a:effectStyle");
    xml_leaf(x, "a:effectLst");
    xml_close(x);
}

static void put_three_fills(Xml *x, const char *name)
{
    xml_open(x, name);
    for (int i = 0; i < 3; i++)
        put_fill(x);
    xml_close(x);
}

/* The schema wants three of each: subtle, moderate, intense. */
static void put_formats(Xml *x)
{
    static const int widths[] = {6350, 12700, 19050};
    xml_open(x, "a:fmtScheme");
    xml_attr(x, "name", STR("Office"));
    put_three_fills(x, "a:fillStyleLst");
    xml_open(x, "a:lnStyleLst");
    for (int i = 0; i < 3; i++)
        put_line(x, widths[i]);
    xml_close(x);
    xml_open(x, "a:effectStyleLst");
    for (int i = 0; i < 3; i++)
        put_no_effect(x);
    xml_close(x);
    put_three_fills(x, "a:bgFillStyleLst");
    xml_close(x);
}

void theme_write(Xml *x, const DocxShared *s)
{
    (void)s;
    xml_declaration(x);
    xml_open(x, "a:theme");
    xml_attr(x, "xmlns:a", STR("http://schemas.openxmlformats.org/drawingml/2006/main"));
    xml_attr(x, "name", STR("Office"));
    xml_open(x, "a:themeElements");
    put_colours(x);
    xml_open(x, "a:fontScheme");
    xml_attr(x, "name", STR("Office"));
    put_fonts(x, "a:majorFont");
    put_fonts(x, "a:minorFont");
    xml_close(x);
    put_formats(x);
    xml_close(x);
    xml_close(x);
}
