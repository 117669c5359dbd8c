/* word/settings.xml (ECMA-376 part 1, 17.15), in the order of CT_Settings: the settings that Word itself
 * writes, and those that avoid Compatibility Mode. */
#include "docx/parts/settings_part.h"

#include "docx/footnotes.h"

/* Written into w:compat by a Chinese Word, not by an English one. */
#define CHINESE_COMPAT                                                                             \
    "<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>" \
    "<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"

#define COMPAT(name, value)                                                                        \
    "<w:compatSetting w:name='" name "' w:uri='http://schemas.microsoft.com/office/word' w:val='" value "'/>"

static void put_view(Xml *x, const DocxShared *s)
{
    xml_putf(x, "<w:zoom w:percent='100'/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>"
                "<w:defaultTabStop w:val='%d'/>", shared_is_chinese(s) ? 420 : 720);
    if (s->traits.odd_even_pages)
        xml_leaf(x, "w:evenAndOddHeaders");
    if (shared_is_chinese(s))
        xml_putf(x, "<w:drawingGridHorizontalSpacing w:val='%d'/><w:displayHorizontalDrawingGridEvery w:val='0'/>"
                    "<w:displayVerticalDrawingGridEvery w:val='2'/>", (int)s->defaults.size * 5);
}

static void put_compat(Xml *x, const DocxShared *s)
{
    xml_open(x, "w:compat");
    if (shared_is_chinese(s))
        xml_putf(x, CHINESE_COMPAT);
    xml_putf(x, COMPAT("compatibilityMode", "15") COMPAT("overrideTableStyleFontSizeAndJustification", "1")
                COMPAT("enableOpenTypeFeatures", "1") COMPAT("doNotFlipMirrorIndents", "1")
                COMPAT("differentiateMultirowTableHeaders", "1") COMPAT("useWord2013TrackBottomHyphenation", "0"));
    xml_close(x);
}

/* Each colour of the theme maps to itself, as in every document of Word. */
void settings_write(Xml *x, const DocxShared *s)
{
    word_root_open(x, "w:settings");
    put_view(x, s);
    xml_val(x, "w:characterSpacingControl", STR("doNotCompress"));
    if (s->traits.footnotes)
        xml_putf(x, "<w:footnotePr><w:footnote w:id='%d'/><w:footnote w:id='%d'/></w:footnotePr>", NOTE_SEPARATOR,
                 NOTE_CONTINUATION);
    put_compat(x, s);
    xml_putf(x, "<w:themeFontLang w:val='en-US' w:eastAsia='zh-CN'/>"
                "<w:clrSchemeMapping w:bg1='light1' w:t1='dark1' w:bg2='light2' w:t2='dark2' w:accent1='accent1'"
                " w:accent2='accent2' w:accent3='accent3' w:accent4='accent4' w:accent5='accent5' w:accent6='accent6'"
                " w:hyperlink='hyperlink' w:followedHyperlink='followedHyperlink'/>"
                "<w:decimalSymbol w:val='.'/><w:listSeparator w:val=','/>");
    xml_close(x);
}

/* word/webSettings.xml (ECMA-376 part 1, 17.15.2): Word expects it. */
void web_settings_write(Xml *x, const DocxShared *s)
{
    (void)s;
    word_root_open(x, "w:webSettings");
    xml_leaf(x, "w:optimizeForBrowser");
    xml_leaf(x, "w:allowPNG");
    xml_close(x);
}
