/* word/fontTable.xml (ECMA-376 part 1, 17.8): the fonts that the styles name, and substitutes for those that
 * are not installed. */
#include "docx/parts/font_table.h"

typedef struct Font {
    const char *name;
    const char *other; /* w:altName: another name, or the nearest widespread font */
    const char *charset, *family, *pitch;
} Font;

#define GB "86"
#define ANSI "00"

static const Font known[] = {
    {"宋体", "SimSun", GB, "auto", "variable"},
    {"新宋体", "NSimSun", GB, "modern", "fixed"},
    {"仿宋", "FangSong", GB, "modern", "fixed"},
    {"楷体", "KaiTi", GB, "modern", "fixed"},
    {"黑体", "SimHei", GB, "modern", "fixed"},
    {"仿宋_GB2312", "仿宋", GB, "modern", "fixed"},
    {"楷体_GB2312", "楷体", GB, "modern", "fixed"},
    {"隶书", "LiSu", GB, "modern", "fixed"},
    {"幼圆", "YouYuan", GB, "modern", "fixed"},
    {"等线", "DengXian", GB, "auto", "variable"},
    {"等线 Light", "DengXian Light", GB, "auto", "variable"},
    {"微软雅黑", "Microsoft YaHei", GB, "swiss", "variable"},
    {"方正小标宋简体", "方正小标宋_GBK", GB, "auto", "variable"},
    {"方正小标宋_GBK", "方正小标宋简体", GB, "auto", "variable"},
    {"方正仿宋_GBK", "仿宋", GB, "auto", "variable"},
    {"方正仿宋简体", "仿宋", GB, "auto", "variable"},
    {"方正楷体_GBK", "楷体", GB, "auto", "variable"},
    {"方正楷体简体", "楷体", GB, "auto", "variable"},
    {"方正黑体_GBK", "黑体", GB, "auto", "variable"},
    {"方正黑体简体", "黑体", GB, "auto", "variable"},
    {"华文中宋", "STZhongsong", GB, "auto", "variable"},
    {"华文仿宋", "STFangsong", GB, "auto", "variable"},
    {"华文楷体", "STKaiti", GB, "auto", "variable"},
    {"华文宋体", "STSong", GB, "auto", "variable"},
    {"SimSun", "宋体", GB, "auto", "variable"},
    {"FangSong", "仿宋", GB, "modern", "fixed"},
    {"KaiTi", "楷体", GB, "modern", "fixed"},
    {"SimHei", "黑体", GB, "modern", "fixed"},
    {"Microsoft YaHei", "微软雅黑", GB, "swiss", "variable"},
    {"Times New Roman", NULL, ANSI, "roman", "variable"},
    {"Cambria", NULL, ANSI, "roman", "variable"},
    {"Georgia", NULL, ANSI, "roman", "variable"},
    {"Arial", NULL, ANSI, "swiss", "variable"},
    {"Calibri", NULL, ANSI, "swiss", "variable"},
    {"Calibri Light", NULL, ANSI, "swiss", "variable"},
    {"Verdana", NULL, ANSI, "swiss", "variable"},
    {"Courier New", NULL, ANSI, "modern", "fixed"},
};

/* The fonts written so far. */
typedef struct Fonts {
    Str *names;
    size_t count;
} Fonts;

static bool is_new(Fonts *fonts, Str name)
{
    for (size_t i = 0; i < fonts->count; i++)
        if (str_eq(fonts->names[i], name))
            return false;
    fonts->names[fonts->count++] = name;
    return true;
}

/* The description of a font; for an unknown one only its script. */
static Font describe(Str name, bool east)
{
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (str_is(name, known[i].name))
            return known[i];
    return (Font){.charset = east ? GB : ANSI, .family = "auto", .pitch = "variable"};
}

static void put_font(Xml *x, Fonts *fonts, Str name, bool east)
{
    if (!is_new(fonts, name))
        return;
    Font f = describe(name, east);
    xml_open(x, "w:font");
    xml_attr(x, "w:name", name);
    if (f.other)
        xml_val_c(x, "w:altName", f.other);
    xml_val_c(x, "w:charset", f.charset);
    xml_val_c(x, "w:family", f.family);
    xml_val_c(x, "w:pitch", f.pitch);
    xml_close(x);
}

static void put_fonts(Xml *x, Fonts *fonts, const Props *p)
{
    if (props_has(p, PROPERTY_FONT_LATIN))
        put_font(x, fonts, p->font_latin, false);
    if (props_has(p, PROPERTY_FONT_EAST))
        put_font(x, fonts, p->font_east, true);
}

void font_table_write(Xml *x, const DocxShared *s)
{
    size_t most = 2 * (size_t)s->model->styles->count + 4, bytes = most * sizeof(Str);
    Fonts fonts = {.names = mem_alloc(s->memory, bytes)};
    word_root_open(x, "w:fonts");
    for (int i = 0; i < s->model->styles->count; i++)
        put_fonts(x, &fonts, &s->model->styles->items[i].props);
    put_font(x, &fonts, STR("Times New Roman"), false);
    put_font(x, &fonts, STR("宋体"), true);
    xml_close(x);
    mem_free(s->memory, fonts.names, bytes);
}
