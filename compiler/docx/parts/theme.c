/* word/theme/theme1.xml (ECMA-376 part 1, 14.2.7). No style uses it; it is written because Word and WPS look
 * for it. Its fonts are on every machine, because WPS reports missing fonts. */
#include "docx/parts/theme.h"

#define COLOUR(name, rgb) "<a:" name "><a:srgbClr val='" rgb "'/></a:" name ">"
#define FONTS "<a:latin typeface='Times New Roman'/><a:ea typeface='宋体'/><a:cs typeface=''/>"
#define FILL "<a:solidFill><a:schemeClr val='phClr'/></a:solidFill>"
#define LINE(emu) "<a:ln w='" emu "'>" FILL "</a:ln>"
#define NO_EFFECT "<a:effectStyle><a:effectLst/></a:effectStyle>"

/* The schema requires three fills, lines and effects each: subtle, moderate, intense. */
void theme_write(Xml *x, const DocxShared *s)
{
    (void)s;
    xml_declaration(x);
    xml_open(x, "a:theme");
    xml_attr(x, "xmlns:a", STR("http://schemas.openxmlformats.org/drawingml/2006/main"));
    xml_attr(x, "name", STR("Office"));
    xml_open(x, "a:themeElements");
    xml_putf(x, "<a:clrScheme name='Office'>"
                COLOUR("dk1", "000000") COLOUR("lt1", "FFFFFF") COLOUR("dk2", "44546A") COLOUR("lt2", "E7E6E6")
                COLOUR("accent1", "4472C4") COLOUR("accent2", "ED7D31") COLOUR("accent3", "A5A5A5")
                COLOUR("accent4", "FFC000") COLOUR("accent5", "5B9BD5") COLOUR("accent6", "70AD47")
                COLOUR("hlink", "0563C1") COLOUR("folHlink", "954F72") "</a:clrScheme>");
    xml_putf(x, "<a:fontScheme name='Office'><a:majorFont>" FONTS "</a:majorFont>"
                "<a:minorFont>" FONTS "</a:minorFont></a:fontScheme>");
    xml_putf(x, "<a:fmtScheme name='Office'><a:fillStyleLst>" FILL FILL FILL "</a:fillStyleLst>"
                "<a:lnStyleLst>" LINE("6350") LINE("12700") LINE("19050") "</a:lnStyleLst>"
                "<a:effectStyleLst>" NO_EFFECT NO_EFFECT NO_EFFECT "</a:effectStyleLst>"
                "<a:bgFillStyleLst>" FILL FILL FILL "</a:bgFillStyleLst></a:fmtScheme>");
    xml_close(x);
    xml_close(x);
}
