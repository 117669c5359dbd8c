/* compile/style_sheet: properties of styles and pages, and the style sheet of several files. */
#include "reading.h"

#include "props/page_props.h"
#include "compile/style_sheet.h"
#include "syntax/parse.h"
#include "source/disk_host.h"
#include "check/blocks/check_props.h"
#include "check/unknown_names.h"

enum { MAX_FILES = 4 };

/* What was read of some files: the styles, and the page as their @page leave it. */
typedef struct Sheet {
    Checker c;
    const StyleSheet *styles;
    const ListDefinition *lists;
    PageSetup page;
} Sheet;

static Module *parse(Reading *r, Str name, Str text)
{
    Host host = disk_host();
    const Job job = {r->arena, r->sources, &host, r->dg};
    Module *m = NEW(r->arena, Module);
    m->tree = parse_template(&job, sources_add(r->sources, name, text));
    module_collect(r->arena, m, r->dg);
    return m;
}

static void read_pages(Sheet *s, Module *m)
{
    s->c.scope.module = m;
    PropContext context = props_of_check(&s->c);
    for (const Block *b = m->tree->blocks.first; b; b = b->next)
        if (b->kind == BLOCK_PAGE)
            page_props(&context, &b->as.nest.props, &s->page);
}

/* Files are called 1, 2 … in messages; each uses those before it. */
static Sheet *read_sheet(Reading *r, const char *const *texts, size_t count)
{
    static const Str names[MAX_FILES] = {STR_INIT("1"), STR_INIT("2"), STR_INIT("3"), STR_INIT("4")};
    Module **files = NEW_ARRAY(r->arena, Module *, count);
    Sheet *s = NEW(r->arena, Sheet);
    for (size_t i = 0; i < count; i++) {
        files[i] = parse(r, names[i], str_of(texts[i]));
        files[i]->uses = files;
        files[i]->use_count = i;
    }
    s->c = (Checker){.arena = r->arena, .dg = r->dg, .lists = lists_new(r->arena, LOCALE_ZH_CN)};
    s->styles = style_sheet_new(&s->c, files, count);
    s->lists = s->c.lists->items;
    s->page = page_default();
    for (size_t i = 0; i < count; i++)
        read_pages(s, files[i]);
    return s;
}

#define SHEET(r, ...)                                                                                       \
    read_sheet((r), (const char *const[]){__VA_ARGS__}, COUNT(((const char *const[]){__VA_ARGS__})))

static void assert_text(Str got, const char *wanted)
{
    if (!str_is(got, wanted))
        fail_msg("got \"%.*s\", wanted \"%s\"", STR_ARG(got), wanted);
}

static const Style *style_named(const Sheet *s, const char *name)
{
    int i = style_seen(s->styles, (Name){.text = str_of(name)});
    assert_int_not_equal(i, NO_STYLE);
    return &s->styles->items[i];
}

/* ---- properties as texts ---- */

static void put_length(Buf *b, const char *name, Length l)
{
    static const char *const units[] = {"", "mm", "cm", "in", "pt", "字", "行", "%"};
    int milli = abs((int)l.milli);
    buf_putf(b, " %s=%s%d.%03d%s", name, l.milli < 0 ? "-" : "", milli / 1000, milli % 1000, units[l.unit]);
}

static void put_colour(Buf *b, const char *name, Colour c)
{
    buf_putf(b, " %s=%02X%02X%02X", name, c.red, c.green, c.blue);
}

static void put_borders(Buf *b, const Border *border)
{
    static const char *const names[] = {"top", "left", "bottom", "right"};
    for (int side = 0; side < SIDE_COUNT; side++) {
        const Border *l = &border[side];
        if (!l->set)
            continue;
        buf_putf(b, " %s(%d", names[side], (int)l->kind);
        put_length(b, "w", l->width);
        put_length(b, "s", l->space);
        put_colour(b, "c", l->colour);
        buf_put(b, STR(")"));
    }
}

static void put_tabs(Buf *b, const Props *p)
{
    for (int i = 0; i < p->tab_count; i++)
        put_length(b, p->tabs[i].align == ALIGN_LEFT ? "l" : p->tabs[i].align == ALIGN_RIGHT ? "r" : "c", p->tabs[i].at);
}

#define PUT_TEXT(member) buf_putf(b, " " #member "=%.*s", STR_ARG(p->member))
#define PUT_NUMBER(member) buf_putf(b, " " #member "=%d", (int)p->member)
#define PUT_SWITCH PUT_NUMBER
#define PUT_SIZE PUT_NUMBER
#define PUT_PER_CENT PUT_NUMBER
#define PUT_LEVEL PUT_NUMBER
#define PUT_UNDERLINE PUT_NUMBER
#define PUT_SCRIPT PUT_NUMBER
#define PUT_ALIGN PUT_NUMBER
#define PUT_LINE_RULE PUT_NUMBER
#define PUT_LENGTH(member) put_length(b, #member, p->member)
#define PUT_COLOUR(member) put_colour(b, #member, p->member)
#define PUT_TABS(member) put_tabs(b, p)

static void put_props(Buf *b, const Props *p)
{
#define MEMBER(id, member, kind)                                                                   \
    if (props_has(p, PROPERTY_##id))                                                               \
        PUT_##kind(member);
#define PART(id, member, kind) MEMBER(id, member, kind)
#define PROPERTY(id, member, kind, ...) MEMBER(id, member, kind)
#define SIDES(id, member) put_borders(b, p->member);
#include "doc/props.def"
}

typedef struct Case {
    const char *source, *wanted;
} Case;

/* What a style holds that has these properties; the messages behind it. */
static void check_style_cases(void **state, const char *head, const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Reading *r = *state;
        r->dg = diags_new(r->arena);
        Sheet *s = SHEET(r, str_cstr(r->arena, str_format(r->arena, "@style A %s{ %s }\n", head, cases[i].source)));
        Buf b = buf_open(&r->memory);
        put_props(&b, &style_named(s, "A")->props);
        put_messages(&b, r);
        if (!str_is(buf_str(&b), cases[i].wanted))
            print_error("%s\n", cases[i].source);
        assert_buf(&b, cases[i].wanted);
    }
}

#define CHECK_STYLES(state, head, cases) check_style_cases(state, head, cases, COUNT(cases))

static void characters_are_read(void **state)
{
    static const Case cases[] = {
        {"font \"仿宋_GB2312\" latin \"Times New Roman\"", " font_east=仿宋_GB2312 font_latin=Times New Roman"},
        {"font \"黑体\"", " font_east=黑体"},
        {"font \"Arial\"", " font_east=Arial font_latin=Arial"},
        {"font latin \"Arial\"", " font_latin=Arial"},
        {"size 三号", " size=32"},
        {"size 小四", " size=24"},
        {"size 10.5pt", " size=21"},
        {"bold; italic off", " bold=1 italic=0"},
        {"bold on", " bold=1"},
        {"underline", " underline=1"},
        {"underline dotted", " underline=3"},
        {"underline off", " underline=0"},
        {"color #DA12ef", " color=DA12EF"},
        {"color red", " color=FF0000"},
        {"shade #DDDDDD", " shade=DDDDDD shade_none=0"},
        {"shade off", " shade=000000 shade_none=1"},
        {"spacing -0.25pt", " spacing=-0.250pt"},
        {"stretch 90%", " stretch=90"},
        {"raise -3pt", " raise=-3.000pt"},
    };
    CHECK_STYLES(state, "char ", cases);
}

static void paragraphs_are_read(void **state)
{
    static const Case cases[] = {
        {"align distribute", " align=4"},
        {"indent first 2字 left 1cm right -3mm", " indent_first=2.000字 indent_left=1.000cm indent_right=-3.000mm"},
        {"indent hanging 2字", " indent_first=-2.000字"},
        {"indent first 0", " indent_first=0.000pt"},
        {"line exactly 28.95pt", " line=28.950pt line_rule=1"},
        {"line exactly 100%", " line=100.000% line_rule=1"},
        {"line exactly 1行", " line=1.000行 line_rule=1"},
        {"line at least 20pt", " line=20.000pt line_rule=2"},
        {"line 1.5", " line=1.500 line_rule=0"},
        {"line 150%", " line=150.000% line_rule=0"},
        {"before 1行; after 0", " before=1.000行 after=0.000pt"},
        {"keep next; keep previous off; keep lines; break before", " keep_next=1 keep_previous=0 keep_lines=1 break_before=1"},
        {"widows off; autospace off; middle", " widows=0 autospace=0 middle=1"},
        {"border top 2.25pt red space 0pt, bottom double 0.75pt red",
         " top(1 w=2.250pt s=0.000pt c=FF0000) bottom(2 w=0.750pt s=1.000pt c=FF0000)"},
        {"border left thick-thin", " left(3 w=0.500pt s=1.000pt c=000000)"},
        {"border all 1pt, left off", " top(1 w=1.000pt s=1.000pt c=000000) left(0 w=0.500pt s=1.000pt c=000000)"
                                     " bottom(1 w=1.000pt s=1.000pt c=000000) right(1 w=1.000pt s=1.000pt c=000000)"},
        {"tabs right 15.6cm, left 3cm, center 70mm", " l=3.000cm c=70.000mm r=15.600cm tab_count=3"},
        {"tabs off", " tab_count=0"},
        {"outline 1", " outline=1"},
        {"outline off", " outline=0"},
    };
    CHECK_STYLES(state, "", cases);
}

static void what_is_wrong_with_a_name_is_told(void **state)
{
    static const Case cases[] = {
        {"blod", "E_NO_PROPERTY `@style` `blod` 1:1:12 ? H_DID_YOU_MEAN `bold`\n"},
        {"keepnext", "E_NO_PROPERTY `@style` `keepnext` 1:1:12 ? H_DID_YOU_MEAN `keep next`\n"},
        {"qwertz 1", "E_NO_PROPERTY `@style` `qwertz` 1:1:12\n"},
        {"raise 3pt", "E_NO_PROPERTY `@style` `raise` 1:1:12 ? H_PROPERTY_OF `@style char`\n"},
        {"margin top 1cm", "E_NO_PROPERTY `@style` `margin` 1:1:12 ? H_PROPERTY_OF `@page`\n"},
        {"keep", "E_PROPERTY_EMPTY `keep` 1:1:12 ? H_WORDS `next, previous, lines`\n"},
        {"keep nxt", "E_PROPERTY_WORD `nxt` `keep` 1:1:17 ? H_WORDS `next, previous, lines`\n"},
        {"bold; italic; bold off", " bold=1 italic=1E_PROPERTY_TWICE `bold` 1:1:26 + N_FIRST_HERE 1:1:12\n"},
        {"keep next; keep next off", " keep_next=1E_PROPERTY_TWICE `keep next` 1:1:23 + N_FIRST_HERE 1:1:12\n"},
    };
    CHECK_STYLES(state, "", cases);
}

static void what_is_wrong_with_a_value_is_told(void **state)
{
    static const Case cases[] = {
        {"size", "E_PROPERTY_EMPTY `size` 1:1:12 ? H_PROPERTY_FORM `size 三号`\n"},
        {"size 肆号", "E_SIZE `肆号` 1:1:17 ? H_PROPERTY_FORM `size 三号`\n"},
        {"size 16", "E_UNIT_MISSING `16` 1:1:17 ? H_UNITS `pt`\n"},
        {"size 16px", "E_UNIT_UNKNOWN `16px` 1:1:17 ? H_UNITS `pt`\n"},
        {"size 16mm", "E_UNIT_PLACE `size` `mm` 1:1:17 ? H_UNITS `pt`\n"},
        {"size 10.2pt", "E_SIZE `10.2pt` 1:1:17 ? H_HALF_POINTS\n"},
        {"size 0pt", "E_PROPERTY_RANGE `0pt` `size` `1pt` `1638pt` 1:1:17\n"},
        {"size 16.0001pt", "E_LENGTH_PLACES `16.0001pt` 1:1:17\n"},
        {"size 16pt 三号", "E_PROPERTY_REST `三号` `size` 1:1:22\n"},
        {"size 三号, 四号", "E_PROPERTY_COMMA `size` 1:1:21\n"},
        {"size \"三号\"", "E_PROPERTY_VALUE `size` 1:1:17 ? H_PROPERTY_FORM `size 三号`\n"},
        {"font 黑体", "E_PROPERTY_VALUE `font` 1:1:17 ? H_PROPERTY_FORM `font \"仿宋\" latin \"Times New Roman\"`\n"},
        {"font \"a\" latin", "E_PROPERTY_EMPTY `latin` 1:1:21 ? H_PROPERTY_FORM"
                             " `font \"仿宋\" latin \"Times New Roman\"`\n"},
        {"font \"\"", "E_FONT_NAME 1:1:17\n"},
        {"font \"12345678901234567890123456789012\"", "E_FONT_NAME 1:1:17\n"},
        {"bold yes", "E_PROPERTY_WORD `yes` `bold` 1:1:17 ? H_WORDS `on, off`\n"},
        {"color rde", "E_COLOUR `rde` 1:1:18 ? H_DID_YOU_MEAN `red`\n"},
        {"color 3", "E_PROPERTY_VALUE `color` 1:1:18 ? H_PROPERTY_FORM `color #FF0000`\n"},
        {"color 朱红", "E_COLOUR `朱红` 1:1:18 ? H_COLOURS\n"},
        {"stretch 90.5%", "E_PROPERTY_VALUE `stretch` 1:1:20 ? H_PROPERTY_FORM `stretch 90%`\n"},
        {"align centre", "E_PROPERTY_WORD `centre` `align` 1:1:18 ? H_DID_YOU_MEAN `center`\n"},
        {"indent 2字", "E_PROPERTY_VALUE `indent` 1:1:19 ? H_PROPERTY_FORM `indent first 2字 left 1cm`\n"},
        {"indent first 2字 first 3字", "E_PROPERTY_TWICE `first` 1:1:28\n"},
        {"indent first 2字 hanging 3字", "E_INDENT_BOTH 1:1:28\n"},
        {"line 20pt", "E_LINE `20pt` 1:1:17 ? H_LINE `20pt`\n"},
        {"line about 20pt", "E_PROPERTY_WORD `about` `line` 1:1:17 ? H_WORDS `exactly, at least`\n"},
        {"line exactly", "E_PROPERTY_EMPTY `exactly` 1:1:17 ? H_PROPERTY_FORM `line exactly 28.95pt`\n"},
        {"before -1pt", "E_PROPERTY_RANGE `-1pt` `before` `0` `22in` 1:1:19\n"},
        {"border top 13pt", "E_PROPERTY_RANGE `13pt` `border` `0.25pt` `12pt` 1:1:23\n"},
        {"border top 1pt, top 2pt", "E_PROPERTY_TWICE `top` 1:1:28\n"},
        {"border top 1pt 2pt", "E_PROPERTY_TWICE `2pt` 1:1:27\n"},
        {"tabs 3cm", "E_PROPERTY_VALUE `tabs` 1:1:17 ? H_PROPERTY_FORM `tabs left 3cm, center 7cm, right 15.6cm`\n"},
        {"outline 10", "E_PROPERTY_RANGE `10` `outline` `1` `9` 1:1:20\n"},
        {"number \"甲\"", "E_NUMBER_EXAMPLE 1:1:19 ? H_NUMBER_EXAMPLES\n"},
        {"number \"1.\" onward", "E_PROPERTY_WORD `onward` `number` 1:1:24 ? H_WORDS `continuous`\n"},
        {"before {宽}pt", "E_STYLE_NOT_CONSTANT `{` 1:1:19\n"},
        {"font \"{字体}\"", "E_STYLE_NOT_CONSTANT `\\{` 1:1:18\n"},
    };
    CHECK_STYLES(state, "", cases);
}

static void a_fault_spoils_only_its_property(void **state)
{
    static const Case cases[] = {
        {"size 三号; align up; bold", " size=32 bold=1E_PROPERTY_WORD `up` `align` 1:1:27"
                                      " ? H_WORDS `left, right, center, justify, distribute`\n"},
        {"indent left 1cm right", "E_PROPERTY_EMPTY `right` 1:1:28 ? H_PROPERTY_FORM `indent first 2字 left 1cm`\n"},
    };
    CHECK_STYLES(state, "", cases);
}

/* ---- table styles ---- */

static void put_table_look(Buf *b, const TableLook *t)
{
    static const char *const names[] = {"top", "left", "bottom", "right", "h", "v"};
    for (int i = 0; i < LINE_COUNT; i++)
        if (t->border[i].set) {
            buf_putf(b, " %s(%d", names[i], (int)t->border[i].kind);
            put_length(b, "w", t->border[i].width);
            put_colour(b, "c", t->border[i].colour);
            buf_put(b, STR(")"));
        }
    for (int side = 0; side < SIDE_COUNT; side++)
        if (t->padding_set >> side & 1)
            put_length(b, names[side], t->padding[side]);
    if (t->align_set)
        buf_putf(b, " align=%d", (int)t->align);
    if (t->size)
        buf_putf(b, " size=%d", (int)t->size);
    if (t->header_bold)
        buf_put(b, STR(" bold"));
    if (t->header_shaded)
        put_colour(b, "shade", t->header_shade);
    if (t->row_rule != ROW_AUTO) {
        buf_putf(b, " rule=%d", (int)t->row_rule);
        put_length(b, "rows", t->row_height);
    }
}

/* What the table style B says that is based on A. */
static void check_table_cases(void **state, const char *base, const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Reading *r = *state;
        r->dg = diags_new(r->arena);
        Sheet *s = SHEET(r, str_cstr(r->arena, str_format(r->arena, "@style A table { %s }\n@style B table : A { %s }\n",
                                                          base, cases[i].source)));
        Buf b = buf_open(&r->memory);
        put_table_look(&b, style_named(s, "B")->table);
        put_messages(&b, r);
        if (!str_is(buf_str(&b), cases[i].wanted))
            print_error("%s\n", cases[i].source);
        assert_buf(&b, cases[i].wanted);
    }
}

static void tables_are_read(void **state)
{
    static const Case cases[] = {
        {"border all 1pt red, inside h 0.25pt",
         " top(1 w=1.000pt c=FF0000) left(1 w=1.000pt c=FF0000) bottom(1 w=1.000pt c=FF0000) right(1 w=1.000pt c=FF0000)"
         " h(1 w=0.250pt c=000000)"},
        {"border all, top double 0.75pt, bottom off",
         " top(2 w=0.750pt c=000000) left(1 w=0.500pt c=000000) bottom(0 w=0.500pt c=000000)"
         " right(1 w=0.500pt c=000000)"},
        {"border inside v thick-thin 3pt", " v(3 w=3.000pt c=000000)"},
        {"padding top 2pt bottom 0.5mm left 0 right 1字", " top=2.000pt left=0.000pt bottom=0.500mm right=1.000字"},
        {"align center", " align=2"},
        {"align left", " align=0"},
        {"size 小四", " size=24"},
        {"header bold shade #DDDDDD", " bold shade=DDDDDD"},
        {"header shade red", " shade=FF0000"},
        {"rows at least 8mm", " rule=1 rows=8.000mm"},
        {"rows exactly 1行", " rule=2 rows=1.000行"},
        {"word \"Table Grid\"", ""},
    };
    check_table_cases(state, "", cases, COUNT(cases));
}

static void a_table_style_says_more_than_its_base(void **state)
{
    static const Case cases[] = {
        {"", " top(1 w=1.000pt c=000000) left=1.000pt align=2 size=24 bold shade=DDDDDD rule=1 rows=8.000mm"},
        {"border left", " top(1 w=1.000pt c=000000) left(1 w=0.500pt c=000000) left=1.000pt align=2 size=24 bold"
                        " shade=DDDDDD rule=1 rows=8.000mm"},
        {"border off; padding left 0 top 1mm; align right; size 三号; header bold; rows off",
         " top(0 w=0.000 c=000000) left(0 w=0.000 c=000000) bottom(0 w=0.000 c=000000) right(0 w=0.000 c=000000)"
         " h(0 w=0.000 c=000000) v(0 w=0.000 c=000000) top=1.000mm left=0.000pt align=1 size=32 bold"},
        {"header off; rows exactly 5mm",
         " top(1 w=1.000pt c=000000) left=1.000pt align=2 size=24 rule=2 rows=5.000mm"},
    };
    check_table_cases(state,
                      "border top 1pt; padding left 1pt; align center; size 小四; header bold shade #DDDDDD; "
                      "rows at least 8mm",
                      cases, COUNT(cases));
}

/* The two paragraph styles that come with a table style. */
static void assert_cell_style(Reading *r, const Sheet *s, int i, const char *name, int base, const char *wanted)
{
    const Style *style = &s->styles->items[i];
    assert_text(style->name, name);
    assert_int_equal(style->kind, STYLE_PARAGRAPH);
    assert_int_equal(style->base, base);
    Buf b = buf_open(&r->memory);
    put_props(&b, &style->props);
    assert_buf(&b, wanted);
}

static void cells_have_styles_of_their_own(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, "@style body { size 三号; indent first 2字; line exactly 29pt }\n",
                     "@style 人员 table { align center; size 小四; header bold }\n@style table table { border off }\n");
    int body = s->styles->roles[ROLE_BODY];
    const Style *people = style_named(s, "人员"), *table = style_named(s, "table");
    const char *plain = " spacing=0.000pt align=0 indent_first=0.000pt indent_left=0.000pt indent_right=0.000pt line=1.000 line_rule=0"
                        " before=0.000pt after=0.000pt";
    assert_cell_style(r, s, people->cell, "人员 单元格", body,
                      " size=24 spacing=0.000pt align=2 indent_first=0.000pt indent_left=0.000pt indent_right=0.000pt line=1.000 line_rule=0"
                      " before=0.000pt after=0.000pt");
    assert_cell_style(r, s, people->header, "人员 表头", people->cell, " bold=1");
    assert_cell_style(r, s, table->cell, "表格 单元格", body, plain);
    assert_cell_style(r, s, table->header, "表格 表头", table->cell, "");
    assert_int_equal(s->styles->count, 7);
    assert_int_equal(style_named(s, "body")->cell, NO_STYLE);
}

/* ---- @with ---- */

static void with_takes_what_paragraphs_and_characters_have(void **state)
{
    Reading *r = *state;
    Module *m = parse(r, STR("1"), STR("@with { align right; raise 3pt; number \"1.\"; before {宽}pt }\n@end\n"));
    PropContext context = {.arena = r->arena, .dg = r->dg};
    Props p = with_props(&context, m->tree->blocks.first);
    Buf b = buf_open(&r->memory);
    put_props(&b, &p);
    assert_buf(&b, " raise=3.000pt align=1");
    assert_messages(r, "E_NO_PROPERTY `@with` `number` 1:1:33 ? H_PROPERTY_OF `@style`\n");
}

/* ---- @page ---- */

static void check_page(void **state, const char *source, const char *wanted)
{
    Reading *r = *state;
    r->dg = diags_new(r->arena);
    PageSetup p = SHEET(r, str_cstr(r->arena, str_format(r->arena, "@page { %s }\n", source)))->page;
    Buf b = buf_open(&r->memory);
    buf_putf(&b, "%dx%d%s %d/%d/%d/%d %d/%d grid %d/%d columns %d/%d numbers %d/%d start %d\n", (int)p.width,
             (int)p.height, p.landscape ? "L" : "", (int)p.top, (int)p.bottom, (int)p.left, (int)p.right,
             (int)p.header, (int)p.footer, (int)p.grid_lines, (int)p.grid_chars, (int)p.columns, (int)p.column_gap,
             p.numbers_none, (int)p.numbers_from, (int)p.start);
    put_messages(&b, r);
    if (!str_is(buf_str(&b), wanted))
        print_error("%s\n", source);
    assert_buf(&b, wanted);
}

#define A4 "11906x16838"
#define MARGINS " 1440/1440/1800/1800 851/992"
#define REST " grid 0/0 columns 1/425 numbers 0/0 start 0\n"

static void pages_are_read(void **state)
{
    check_page(state, "", A4 MARGINS REST);
    check_page(state, "size A3", "16838x23811" MARGINS REST);
    check_page(state, "size 210mm 297mm", A4 MARGINS REST);
    check_page(state, "size 297mm 210mm", "16838x11906L" MARGINS REST);
    check_page(state, "size A4; orientation landscape", "16838x11906L" MARGINS REST);
    check_page(state, "orientation landscape; size A4", "16838x11906L" MARGINS REST);
    check_page(state, "orientation portrait", A4 MARGINS REST);
    check_page(state, "size 16开", "10432x14740" MARGINS REST);
    check_page(state, "margin top 37mm bottom 35mm left 28mm right 26mm; header 15mm; footer 71.75pt",
               A4 " 2098/1984/1587/1474 850/1435" REST);
    check_page(state, "margin left 1in", A4 " 1440/1440/1440/1800 851/992" REST);
    check_page(state, "grid lines 22 chars 28", A4 MARGINS " grid 22/28 columns 1/425 numbers 0/0 start 0\n");
    check_page(state, "columns 2 gap 1cm; numbers from 3; start odd",
               A4 MARGINS " grid 0/0 columns 2/567 numbers 0/3 start 1\n");
    check_page(state, "numbers none; start continuous", A4 MARGINS " grid 0/0 columns 1/425 numbers 1/0 start 3\n");
}

static void what_is_wrong_with_a_page_is_told(void **state)
{
    check_page(state, "size B9", A4 MARGINS REST "E_PROPERTY_WORD `B9` `size` 1:1:14 ? H_DID_YOU_MEAN `B5`\n");
    check_page(state, "size 210mm", A4 MARGINS REST
               "E_PROPERTY_EMPTY `size` 1:1:14 ? H_PROPERTY_FORM `size 210mm 297mm`\n");
    check_page(state, "margin top 2字", A4 MARGINS REST "E_UNIT_PLACE `margin` `字` 1:1:20 ? H_UNITS `mm, cm, in, pt`\n");
    check_page(state, "margin top 1cm top 2cm", A4 MARGINS REST "E_PROPERTY_TWICE `top` 1:1:24\n");
    check_page(state, "grid lines 0", A4 MARGINS REST "E_PROPERTY_RANGE `0` `grid` `1` `200` 1:1:20\n");
    check_page(state, "numbers from 1.5", A4 MARGINS REST "E_PROPERTY_RANGE `1.5` `numbers` `1` `32767` 1:1:22\n");
    check_page(state, "bold", A4 MARGINS REST "E_NO_PROPERTY `@page` `bold` 1:1:9 ? H_PROPERTY_OF `@style`\n");
    check_page(state, "footer {1 + 1}字", A4 MARGINS REST "E_UNIT_PLACE `footer` `字` 1:1:16 ? H_UNITS `mm, cm, in, pt`\n");
    check_page(state, "columns {true}", A4 MARGINS REST "E_PROPERTY_TYPE `columns` `boolean` 1:1:17\n");
}

static void what_hangs_on_data_leaves_the_page_as_it_is(void **state)
{
    check_page(state, "footer {1 + 1}mm; grid lines 10 chars {2}; header 1in", A4 " 1440/1440/1800/1800 1440/992" REST);
    check_page(state, "size {100}mm {4}in; margin top {0}pt left {3}cm; numbers from {5}", A4 MARGINS REST);
}

static void a_page_has_room_for_text(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, "@page { margin left 10cm right 10cm }\n");
    assert_false(page_check_room(r->dg, &s->page, NO_SPAN));
    s = SHEET(r, "@page { columns 45 }\n");
    assert_false(page_check_room(r->dg, &s->page, NO_SPAN));
    s = SHEET(r, "@page { columns 3 }\n");
    assert_true(page_check_room(r->dg, &s->page, NO_SPAN));
    assert_messages(r, "E_PAGE_ROOM\n");
}

#define GRID_PAGE "@page { margin top 37mm bottom 35mm left 28mm right 26mm; grid lines 22 chars 28 }\n"

static void check_grid(Sheet *s)
{
    PropContext context = props_of_check(&s->c);
    page_check_grid(&context, &s->page, NO_SPAN);
}

static void the_grid_is_held_against_the_body(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, "@style body { size 三号; line exactly 28.95pt; spacing -0.25pt }\n" GRID_PAGE);
    check_grid(s);
    assert_messages(r, "");
    s = SHEET(r, "@style body { size 三号; line exactly 30pt }\n" GRID_PAGE);
    check_grid(s);
    assert_messages(r, "W_GRID_LINES `22` `21` `body`\nW_GRID_CHARS `28` `27` `body`\n");
}

/* ---- the sheet ---- */

static void a_later_file_changes_what_it_names(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, "@style A { size 三号; bold; border top 1pt }\n@style B : A { italic }\n",
                     "@style A { bold off; border left 1pt }\n@style C : B { align right }\n");
    Buf b = buf_open(&r->memory);
    put_props(&b, &style_named(s, "A")->props);
#define SIDE(name) " " name "(1 w=1.000pt s=1.000pt c=000000)"
    assert_buf(&b, " size=32 bold=0" SIDE("top") SIDE("left"));
    b = buf_open(&r->memory);
    Props p = style_effective(s->styles, style_seen(s->styles, (Name){.text = STR("C")}));
    put_props(&b, &p);
    assert_buf(&b, " size=32 bold=0 italic=1 align=1" SIDE("top") SIDE("left"));
    assert_int_equal(s->styles->count, 3);
    assert_messages(r, "");
}

#define PRELUDE                                                                                             \
    "@style body { word \"Normal\" }\n@style title : body { word \"Title\"; bold; next body }\n"            \
    "@style `heading 1` : body { word \"heading 1\"; italic }\n@style `heading 2` { word \"heading 2\" }\n" \
    "@style strong char { word \"Strong\"; bold }\n"

static void roles_are_held_by_name(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, PRELUDE);
    assert_int_equal(s->styles->roles[ROLE_BODY], 0);
    assert_int_equal(s->styles->roles[ROLE_HEADING_1], 2);
    assert_int_equal(s->styles->roles[ROLE_STRONG], 4);
    assert_int_equal(s->styles->roles[ROLE_QUOTE], NO_STYLE);
    assert_int_equal(style_named(s, "heading 2")->heading, 2);
    assert_int_equal(style_named(s, "title")->next, 0);
    assert_int_equal(style_named(s, "title")->base, 0);
    assert_messages(r, "");
}

static void the_same_word_takes_the_role_over(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, PRELUDE, "@style 标题 : title { word \"Title\"; size 二号 }\n",
                     "@style title { italic }\n@style 副标题 : title { }\n@style 正文 { word \"normal\" }\n");
    const Style *title = style_named(s, "title");
    assert_text(title->name, "标题");
    assert_true(title == style_named(s, "标题"));
    assert_text(title->word, "Title");
    assert_true(title->props.italic);
    const Style *before = &s->styles->items[title->base];
    assert_text(before->name, "title");
    assert_text(before->word, "");
    assert_true(before->props.bold);
    assert_text(s->styles->items[before->base].name, "正文");
    assert_int_equal(s->styles->count, 7); /* what `body` was before is gone */
    assert_int_equal(style_named(s, "副标题")->base, s->styles->roles[ROLE_TITLE]);
    assert_text(style_named(s, "strong")->word, "Strong");
    assert_messages(r, "");
}

static void heading_ties_a_level(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, PRELUDE, "@heading 1 章\n@style 章 : `heading 1` { number \"第一章　\" }\n",
                     "@style 节 { number \"1.1 \" continuous }\n@heading 2 节\n");
    const Style *chapter = style_named(s, "heading 1");
    assert_text(chapter->name, "章");
    assert_text(chapter->word, "heading 1");
    assert_int_equal(chapter->heading, 1);
    assert_text(s->styles->items[chapter->base].name, "heading 1");
    assert_int_equal(s->styles->items[chapter->base].heading, 0);
    assert_true(s->lists[LIST_HEADINGS].levels[0].used && !s->lists[LIST_HEADINGS].levels[0].continuous);
    assert_text(s->lists[LIST_HEADINGS].levels[0].pattern.after, "章　");
    assert_int_equal(s->lists[LIST_HEADINGS].levels[0].style, style_seen(s->styles, (Name){.text = STR("章")}));
    assert_true(s->lists[LIST_HEADINGS].levels[1].continuous);
    assert_int_equal(s->lists[LIST_HEADINGS].levels[1].pattern.parents, 1);
    assert_false(s->lists[LIST_HEADINGS].levels[2].used);
    assert_int_equal(s->lists[LIST_HEADINGS].levels[2].style, NO_STYLE);
    assert_messages(r, "");
}

static void a_style_without_its_level_keeps_its_name(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, PRELUDE, "@style 甲 { number \"一、\" }\n@heading 1 甲\n",
                     "@style 章 { next 甲 }\n@heading 1 章\n");
    assert_int_equal(style_named(s, "甲")->heading, 0);
    assert_int_equal(style_named(s, "章")->next, style_seen(s->styles, (Name){.text = STR("甲")}));
    assert_int_equal(s->lists[LIST_HEADINGS].levels[0].style, style_seen(s->styles, (Name){.text = STR("章")}));
    assert_false(s->lists[LIST_HEADINGS].levels[0].used);
    assert_messages(r, "");
}

static void levels_may_change_places(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, PRELUDE, "@style 甲 { number \"一、\" }\n@heading 1 甲\n",
                     "@heading 2 甲\n@style 章 { }\n@heading 1 章\n");
    assert_int_equal(style_named(s, "甲")->heading, 2);
    assert_int_equal(style_named(s, "章")->heading, 1);
    assert_text(style_named(s, "甲")->word, "heading 2");
    assert_text(style_named(s, "章")->word, "heading 1");
    assert_false(s->lists[LIST_HEADINGS].levels[0].used);
    assert_true(s->lists[LIST_HEADINGS].levels[1].used);
    assert_messages(r, "");
}

static void a_number_is_switched_off(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, PRELUDE, "@style `heading 1` { number \"一、\" }\n", "@style `heading 1` { number off }\n");
    assert_false(s->lists[LIST_HEADINGS].levels[0].used);
    assert_messages(r, "");
}

static void check_sheet(void **state, const char *first, const char *second, const char *wanted)
{
    Reading *r = *state;
    r->dg = diags_new(r->arena);
    SHEET(r, first, second);
    assert_messages(r, wanted);
}

static void what_is_wrong_with_styles_is_told(void **state)
{
    check_sheet(state, "@style A chars { }\n", "", "E_STYLE_KIND_WORD `chars` 1:1:10 ? H_WORDS `char, table`\n");
    check_sheet(state, "@style 正文 { }\n@style A : 正方 { }\n", "",
                "E_NO_STYLE `正方` 1:2:12 ? H_DID_YOU_MEAN `正文`\n");
    check_sheet(state, "@style A { next B }\n", "", "E_NO_STYLE `B` 1:1:17\n");
    check_sheet(state, "@style A { next B }\n@style B char { }\n", "", "E_STYLE_KIND `B` 1:1:17 ? H_STYLE_CHARACTERS `B`\n");
    check_sheet(state, "@style A char : B { }\n@style B { }\n", "", "E_STYLE_BASE `A` `B` 1:1:17\n");
    check_sheet(state, "@style A { }\n", "@style A char { }\n",
                "E_STYLE_OTHER_KIND `A` 2:1:8 + N_DECLARED_HERE `A` 1:1:8\n");
    check_sheet(state, "@style A char { }\n", "@style A { bold }\n", "");
    check_sheet(state, "@style list { }\n@style header { }\n", "", "E_STYLE_DIRECTIVE `header` 1:2:8\n");
    check_sheet(state, "@style A : A { }\n", "", "E_STYLE_CYCLE `A` 1:1:12\n");
    check_sheet(state, "@style A : C { }\n@style B : A { }\n", "@style C : B { }\n",
                "E_STYLE_CYCLE `A` 1:1:12 + N_BASED_HERE `C` `B` 2:1:12 + N_BASED_HERE `B` `A` 1:2:12\n");
    check_sheet(state, "@style A { word \"Title\" }\n@style B { word \"title\" }\n", "",
                "E_WORD_TWICE `title` 1:2:8 + N_FIRST_HERE 1:1:8\n");
    check_sheet(state, "@style A { word \"\" }\n", "",
                "E_PROPERTY_VALUE `word` 1:1:17 ? H_PROPERTY_FORM `word \"Title\"`\n");
}

static void a_number_without_a_heading_is_a_list_of_its_own(void **state)
{
    Sheet *s = SHEET(*state, "@style 条 { number \"第一条　\" continuous }\n@style 款 { }\n");
    int style = style_seen(s->styles, (Name){.text = STR("条")});
    const ListDefinition *d = &s->lists[s->styles->items[style].list];
    assert_true(s->styles->items[style].list > LIST_NUMBERS);
    assert_int_equal(d->levels[0].style, style);
    assert_text(d->levels[0].pattern.after, "条　");
    assert_true(d->levels[0].continuous);
    assert_int_equal(s->styles->items[style_seen(s->styles, (Name){.text = STR("款")})].list, 0);
}

static void what_is_wrong_with_headings_is_told(void **state)
{
    check_sheet(state, "@style 一级标题 { }\n@heading 1 一级标提\n", "",
                "E_NO_STYLE `一级标提` 1:2:12 ? H_DID_YOU_MEAN `一级标题`\n");
    check_sheet(state, "@style A char { }\n@heading 1 A\n", "", "E_STYLE_KIND `A` 1:2:12 ? H_STYLE_CHARACTERS `A`\n");
    check_sheet(state, "@style A { }\n@style B { }\n@heading 1 A\n@heading 1 B\n", "",
                "E_HEADING_TWICE `1` 1:4:1 + N_FIRST_HERE 1:3:1\n");
    check_sheet(state, "@style A { }\n@heading 1 A\n@heading 2 A\n", "", "E_HEADING_LEVELS `A` `1` 1:3:12\n");
    check_sheet(state, "@style A { }\n@heading 2 A\n", "@heading 1 A\n", "E_HEADING_LEVELS `A` `2` 2:1:12\n");
}

static void styles_and_tabs_are_limited(void **state)
{
    Reading *r = *state;
    Buf b = buf_open(&r->memory);
    for (int i = 0; i <= 4001; i++)
        buf_putf(&b, "@style s%d { }\n", i);
    char *text = str_cstr(r->arena, buf_str(&b));
    assert_int_equal(SHEET(r, text)->styles->count, 4000);
    assert_messages(r, "E_STYLES_MOST `4000` 1:4001:8\n");
    buf_clear(&b);
    buf_put(&b, STR("@style t { tabs left 1pt"));
    for (int i = 0; i < 64; i++)
        buf_put(&b, STR(", left 1pt"));
    buf_put(&b, STR(" }\n"));
    r->dg = diags_new(r->arena);
    SHEET(r, str_cstr(r->arena, buf_str(&b)));
    buf_close(&b);
    assert_messages(r, "E_TABS_MOST `64` 1:1:12\n");
}

static void a_character_style_is_sought_among_its_like(void **state)
{
    Reading *r = *state;
    Sheet *s = SHEET(r, "@style 强调 char { }\n@style 强烈 { }\n");
    s->c.scope.module = parse(r, STR("2"), STR("@style 强调 char { }\n@style 强烈 { }\n"));
    report_no_style(&s->c, (Name){.text = STR("强大")}, true);
    report_no_style(&s->c, (Name){.text = STR("tabel")}, false);
    assert_messages(r, "E_NO_STYLE `强大` ? H_DID_YOU_MEAN `强调`\nE_NO_STYLE `tabel`\n");
}

#define TEST_READING(function) cmocka_unit_test_setup_teardown(function, reading_set_up, reading_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST_READING(characters_are_read),
        TEST_READING(paragraphs_are_read),
        TEST_READING(what_is_wrong_with_a_name_is_told),
        TEST_READING(what_is_wrong_with_a_value_is_told),
        TEST_READING(a_fault_spoils_only_its_property),
        TEST_READING(tables_are_read),
        TEST_READING(a_table_style_says_more_than_its_base),
        TEST_READING(cells_have_styles_of_their_own),
        TEST_READING(with_takes_what_paragraphs_and_characters_have),
        TEST_READING(pages_are_read),
        TEST_READING(what_is_wrong_with_a_page_is_told),
        TEST_READING(what_hangs_on_data_leaves_the_page_as_it_is),
        TEST_READING(a_page_has_room_for_text),
        TEST_READING(the_grid_is_held_against_the_body),
        TEST_READING(a_later_file_changes_what_it_names),
        TEST_READING(roles_are_held_by_name),
        TEST_READING(the_same_word_takes_the_role_over),
        TEST_READING(heading_ties_a_level),
        TEST_READING(a_style_without_its_level_keeps_its_name),
        TEST_READING(levels_may_change_places),
        TEST_READING(a_number_is_switched_off),
        TEST_READING(what_is_wrong_with_styles_is_told),
        TEST_READING(a_number_without_a_heading_is_a_list_of_its_own),
        TEST_READING(what_is_wrong_with_headings_is_told),
        TEST_READING(styles_and_tabs_are_limited),
        TEST_READING(a_character_style_is_sought_among_its_like),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
