/* Properties of paragraph and character styles and of @with. */
#include "base/utf8.h"
#include "props/prop_reader.h"
#include "props/prop_take.h"

enum { FONT_NAME = 31 }; /* UTF-16 units: Word's limit for names of fonts */

static const LengthRule any_length = {UNITS_LINE, -LENGTH_MOST, LENGTH_MOST, "-22in", "22in"};
static const LengthRule distance = {UNITS_LINE, 0, LENGTH_MOST, "0", "22in"};
static const LengthRule shift = {UNITS_EM, -LENGTH_MOST, LENGTH_MOST, "-1584pt", "1584pt"};

static void mark(PropReader *r, PropId id)
{
    r->to.props->set |= (uint64_t)1 << id;
}

/* ---- characters ---- */

static bool is_ascii(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.s[i] >= 0x80)
            return false;
    return true;
}

static Str take_font(PropReader *r)
{
    const PropValue *v = r->at;
    Str name = str_trim(take_line(r, NULL));
    size_t units = utf8_units(name);
    if (!r->faulty && (units == 0 || units > FONT_NAME))
        prop_fault(r, E_FONT_NAME, v->span);
    return name;
}

void read_font(PropReader *r)
{
    bool east = !take_word(r, "latin");
    if (east) {
        r->to.props->font_east = take_font(r);
        mark(r, PROPERTY_FONT_EAST);
    }
    if (!east || take_word(r, "latin"))
        r->to.props->font_latin = take_font(r);
    else if (is_ascii(r->to.props->font_east))
        r->to.props->font_latin = r->to.props->font_east;
    else
        return;
    mark(r, PROPERTY_FONT_LATIN);
}

static Underline take_underline(PropReader *r)
{
    static const Str words[] = {
        [UNDERLINE_NONE] = STR_INIT("off"),
        [UNDERLINE_SINGLE] = STR_INIT("single"),
        [UNDERLINE_DOUBLE] = STR_INIT("double"),
        [UNDERLINE_DOTTED] = STR_INIT("dotted"),
    };
    int kind = at_end(r) ? UNDERLINE_SINGLE : take_choice(r, words, 4);
    return kind < 0 ? UNDERLINE_NONE : (Underline)kind;
}

void read_shade(PropReader *r)
{
    r->to.props->shade_none = take_word(r, "off");
    if (!r->to.props->shade_none)
        r->to.props->shade = take_colour(r);
    mark(r, PROPERTY_SHADE);
}

static int32_t take_per_cent(PropReader *r)
{
    static const LengthRule per_cent = {1 << UNIT_PERCENT, 6, 3600, "1%", "600%"};
    const PropValue *v = r->at;
    Length l = take_length(r, &per_cent);
    if (!r->faulty && l.milli % 1000)
        refuse_value(r, v);
    return l.milli / 1000;
}

/* `sub` and `super` exclude each other. */
static void read_script(PropReader *r, Script script)
{
    if (props_has(r->to.props, PROPERTY_SCRIPT))
        prop_fault(r, E_SCRIPT_BOTH, r->prop->span);
    r->to.props->script = take_switch(r) ? script : SCRIPT_NONE;
    mark(r, PROPERTY_SCRIPT);
}

void read_sub(PropReader *r)
{
    read_script(r, SCRIPT_SUB);
}

void read_super(PropReader *r)
{
    read_script(r, SCRIPT_SUPER);
}

/* ---- paragraphs ---- */

void read_indent(PropReader *r)
{
    enum { FIRST, LEFT, RIGHT, HANGING, PARTS, BOTH = 1 << FIRST | 1 << HANGING };
    static const Str words[] = {[FIRST] = STR_INIT("first"), [LEFT] = STR_INIT("left"),
                                [RIGHT] = STR_INIT("right"), [HANGING] = STR_INIT("hanging")};
    Length at[PARTS] = {{0, UNIT_PT}};
    unsigned parts = 0;
    do {
        Span span = r->at ? r->at->span : r->last;
        int part = take_part(r, words, PARTS, &parts);
        if (part < 0)
            return;
        at[part] = take_length(r, &any_length);
        if (!r->faulty && (parts & BOTH) == BOTH)
            prop_fault(r, E_INDENT_BOTH, span);
    } while (!at_end(r));
    if (parts & 1 << HANGING) { /* the same as a negative `first` */
        at[FIRST] = (Length){-at[HANGING].milli, at[HANGING].unit};
        parts |= 1 << FIRST;
    }
    Length *const indents[] = {
        [FIRST] = &r->to.props->indent_first, [LEFT] = &r->to.props->indent_left, [RIGHT] = &r->to.props->indent_right};
    for (int part = FIRST; part <= RIGHT; part++) {
        if (!(parts >> part & 1))
            continue;
        *indents[part] = at[part];
        mark(r, (PropId)(PROPERTY_INDENT_FIRST + part));
    }
}

/* `line 20pt`, without `exactly` or `at least`. */
static bool line_is_bare(PropReader *r)
{
    Unit unit;
    const PropValue *v = r->at;
    if (!next_is(r, PROP_LENGTH) || !unit_named(v->text, &unit) || unit == UNIT_PERCENT)
        return false;
    diag_hint(r->dg, prop_fault(r, E_LINE, v->span, written(r, v)), H_LINE, written(r, v));
    return true;
}

void read_line(PropReader *r)
{
    static const LengthRule high = {UNITS_LINE | 1 << UNIT_PERCENT, 1, LENGTH_MOST, "0.05pt", "1584pt"};
    static const LengthRule multiple = {1 << UNIT_NONE | 1 << UNIT_PERCENT, 6, 60000,
                                        "0.01", "100"};
    static const Str words[] = {STR_INIT("exactly"), STR_INIT("at least")};
    static const Str least[] = {STR_INIT("least")};
    Props *p = r->to.props;
    p->line_rule = LINE_MULTIPLE;
    if (take_word(r, "exactly"))
        p->line_rule = LINE_EXACTLY;
    else if (take_word(r, "at") && take_choice(r, least, 1) == 0)
        p->line_rule = LINE_AT_LEAST;
    else if (next_is(r, PROP_WORD) && !looks_like_length(r->at->text))
        take_choice(r, words, 2);
    else if (line_is_bare(r))
        return;
    p->line = take_length(r, p->line_rule == LINE_MULTIPLE ? &multiple : &high);
    mark(r, PROPERTY_LINE);
}

/* ---- borders ---- */

void read_border(PropReader *r)
{
    enum { ALL = SIDE_COUNT };
    static const Str sides[] = {[SIDE_TOP] = STR_INIT("top"), [SIDE_LEFT] = STR_INIT("left"),
                                [SIDE_BOTTOM] = STR_INIT("bottom"), [SIDE_RIGHT] = STR_INIT("right"),
                                [ALL] = STR_INIT("all")};
    unsigned parts = 0;
    mark(r, PROPERTY_BORDER);
    if (take_word(r, "off")) {
        for (int side = 0; side < SIDE_COUNT; side++)
            r->to.props->border[side] = (Border){.set = true};
        return;
    }
    do {
        Span span = r->at ? r->at->span : r->last;
        int named = take_choice(r, sides, ALL + 1);
        if (named < 0)
            return;
        Border b = take_border(r, !(r->place & (PLACE_ROW | PLACE_CELL)));
        mark_part(r, &parts, named, sides[named], span);
        for (int side = 0; side < SIDE_COUNT; side++)
            if (named == ALL || named == side)
                r->to.props->border[side] = b;
    } while (next_group(r));
}

/* ---- tabs ---- */

/* Keeps them in order from the left. Different units, which are rare, are compared as in text of 三号. */
static void insert_tab(TabStop *tabs, int count, TabStop tab)
{
    static const LengthScale text = {.half_points = 32, .line_twips = 600};
    int at = count;
    while (at > 0 && length_twips(tabs[at - 1].at, text) > length_twips(tab.at, text)) {
        tabs[at] = tabs[at - 1];
        at--;
    }
    tabs[at] = tab;
}

void read_tabs(PropReader *r)
{
    enum { MOST = 64 }; /* Word's limit for a paragraph */
    mark(r, PROPERTY_TABS);
    r->to.props->tab_count = 0;
    if (take_word(r, "off"))
        return;
    TabStop *tabs = NEW_ARRAY(r->arena, TabStop, MOST);
    int count = 0;
    do {
        if (count == MOST) {
            prop_fault(r, E_TABS_MOST, r->prop->span, STR("64"));
            return;
        }
        TabStop tab = {.align = take_align(r, ALIGN_CENTER)};
        tab.at = take_length(r, &any_length);
        insert_tab(tabs, count++, tab);
    } while (next_group(r));
    r->to.props->tabs = tabs;
    r->to.props->tab_count = count;
}

/* ---- other properties ---- */

void read_number(PropReader *r)
{
    StyleSays *e = r->to.style;
    LabelPattern pattern;
    e->number = NULL;
    e->continuous = false;
    e->number_off = take_word(r, "off");
    if (e->number_off)
        return;
    Str example = take_line(r, &e->number);
    if (!r->faulty && !label_parse(example, &pattern))
        diag_hint(r->dg, prop_fault(r, E_NUMBER_EXAMPLE, e->number->span), H_NUMBER_EXAMPLES);
    static const Str words[] = {STR_INIT("continuous")};
    if (!at_end(r))
        e->continuous = take_choice(r, words, 1) == 0;
}

void read_restart_headings(PropReader *r)
{
    r->to.props->restart_headings = take_switch(r);
    r->to.style->restart_at = r->prop->span;
    mark(r, PROPERTY_RESTART_HEADINGS);
}

void read_next(PropReader *r)
{
    r->to.style->next = take_name(r);
}

void read_word(PropReader *r)
{
    const PropValue *v = r->at;
    r->to.style->word = take_line(r, NULL);
    if (!r->faulty && !r->to.style->word.n)
        refuse_value(r, v);
}

/* ---- one value, by its kind ---- */

#define READ_SWITCH(rule) take_switch(r)
#define READ_SIZE(rule) take_size(r)
#define READ_PER_CENT(rule) take_per_cent(r)
#define READ_LEVEL(rule) (take_word(r, "off") ? 0 : take_number(r, 1, 9))
#define READ_LENGTH(rule) take_length(r, &rule)
#define READ_COLOUR(rule) take_colour(r)
#define READ_UNDERLINE(rule) take_underline(r)
#define READ_ALIGN(rule) take_align(r, ALIGN_DISTRIBUTE)

#define PROPERTY(id, member, kind, rule, ...)                                                      \
    void read_##member(PropReader *r)                                                              \
    {                                                                                              \
        r->to.props->member = READ_##kind(rule);                                                   \
        mark(r, PROPERTY_##id);                                                                    \
    }
#include "doc/props.def"

/* ---- entry points ---- */

void style_props(const PropContext *context, const Block *style, StyleKind kind, StyleSays *says)
{
    static const unsigned places[] = {[STYLE_PARAGRAPH] = PLACE_PARAGRAPH,
                                      [STYLE_CHARACTER] = PLACE_CHARACTER,
                                      [STYLE_TABLE] = PLACE_TABLE};
    prop_list_read(context, &style->as.style.props, places[kind], (PropTarget){.style = says});
}

Props with_props(const PropContext *context, const Block *with)
{
    Props props = {0};
    prop_list_read(context, &with->as.nest.props, PLACE_WITH, (PropTarget){.props = &props});
    return props;
}
