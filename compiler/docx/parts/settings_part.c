/* word/settings.xml (ECMA-376 part 1, 17.15), in the order of CT_Settings: what Word writes
 * itself, and what keeps it out of Compatibility Mode. */
#include "docx/footnotes.h"
#include "docx/shared.h"

/* What a Chinese Word writes into w:compat, an English one does not. */
static const char *const chinese_compat[] = {
    "w:spaceForUL",
    "w:balanceSingleByteDoubleByteWidth",
    "w:doNotLeaveBackslashAlone",
    "w:ulTrailSpace",
    "w:doNotExpandShiftReturn",
    "w:adjustLineHeightInTable",
    "w:useFELayout",
};

static const struct {
    const char *name, *value;
} compat_settings[] = {
    {"compatibilityMode", "15"},
    {"overrideTableStyleFontSizeAndJustification", "1"},
    {"enableOpenTypeFeatures", "1"},
    {"doNotFlipMirrorIndents", "1"},
    {"differentiateMultirowTableHeaders", "1"},
    {"useWord2013TrackBottomHyphenation", "0"},
};

/* Which colour of the theme stands for what: each for itself, as in every document of Word. */
static const struct {
    const char *name, *colour;
} colour_mapping[] = {
    {"w:bg1", "light1"}, {"w:t1", "dark1"}, {"w:bg2", "light2"}, {"w:t2", "dark2"},
    {"w:accent1", "accent1"}, {"w:accent2", "accent2"}, {"w:accent3", "accent3"},
    {"w:accent4", "accent4"}, {"w:accent5", "accent5"}, {"w:accent6", "accent6"},
    {"w:hyperlink", "hyperlink"}, {"w:followedHyperlink", "followedHyperlink"},
};

#define COUNT(array) (sizeof(array) / sizeof (array)[0])

static void put_view(Xml *x, const DocxShared *s)
{
    xml_open(x, "w:zoom");
    xml_attr(x, "w:percent", STR("100"));
    xml_close(x);
    xml_leaf(x, "w:bordersDoNotSurroundHeader");
    xml_leaf(x, "w:bordersDoNotSurroundFooter");
    xml_val_int(x, "w:defaultTabStop", shared_is_chinese(s) ? 420 : 720);
    if (s->traits.odd_even_pages)
        xml_leaf(x, "w:evenAndOddHeaders");
    if (!shared_is_chinese(s))
        return;
    xml_val_int(x, "w:drawingGridHorizontalSpacing", s->defaults.size * 5);
    xml_val_int(x, "w:displayHorizontalDrawingGridEvery", 0);
    xml_val_int(x, "w:displayVerticalDrawingGridEvery", 2);
}

/* The notes that are lines above the others. */
static void put_separators(Xml *x)
{
    static const int ids[] = {NOTE_SEPARATOR, NOTE_CONTINUATION};
    xml_open(x, "w:footnotePr");
    for (size_t i = 0; i < COUNT(ids); i++) {
        xml_open(x, "w:footnote");
        xml_attr_int(x, "w:id", ids[i]);
        xml_close(x);
    }
    xml_close(x);
}

static void put_compat(Xml *x, const DocxShared *s)
{
    xml_open(x, "w:compat");
    if (shared_is_chinese(s))
        for (size_t i = 0; i < COUNT(chinese_compat); i++)
            xml_leaf(x, chinese_compat[i]);
    for (size_t i = 0; i < COUNT(compat_settings); i++) {
        xml_open(x, "w:compatSetting");
        xml_attr_c(x, "w:name", compat_settings[i].name);
        xml_attr(x, "w:uri", STR("http://schemas.microsoft.com/office/word"));
        xml_attr_c(x, "w:val", compat_settings[i].value);
        xml_close(x);
    }
    xml_close(x);
}

static void put_colour_mapping(Xml *x)
{
    xml_open(x, "w:clrSchemeMapping");
    for (size_t i = 0; i < COUNT(colour_mapping); i++)
        xml_attr_c(x, colour_mapping[i].name, colour_mapping[i].colour);
    xml_close(x);
}

void settings_write(Xml *x, const DocxShared *s)
{
    word_root_open(x, "w:settings");
    put_view(x, s);
    xml_val(x, "w:characterSpacingControl", STR("doNotCompress"));
    if (s->traits.footnotes)
        put_separators(x);
    put_compat(x, s);
    xml_open(x, "w:themeFontLang");
    xml_attr(x, "w:val", STR("en-US"));
    xml_attr(x, "w:eastAsia", STR("zh-CN"));
    xml_close(x);
    put_colour_mapping(x);
    xml_val(x, "w:decimalSymbol", STR("."));
    xml_val(x, "w:listSeparator", STR(","));
    xml_close(x);
}
