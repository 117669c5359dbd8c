/* Properties of @page. */
#include "props/page_props.h"

#include "props/prop_reader.h"
#include "props/prop_take.h"

static const LengthRule edge = {UNITS_FIXED, 720, LENGTH_MOST, "0.5in", "22in"};
static const LengthRule distance = {UNITS_FIXED, 0, LENGTH_MOST, "0", "22in"};

/* Units of a page are absolute, as there is no text to measure by. */
static int32_t take_twips(PropReader *r, const LengthRule *rule)
{
    return length_twips(take_length(r, rule), (LengthScale){0});
}

static void turn(PageSetup *p, bool landscape)
{
    int32_t small = p->width < p->height ? p->width : p->height;
    int32_t large = p->width < p->height ? p->height : p->width;
    p->landscape = landscape;
    p->width = landscape ? large : small;
    p->height = landscape ? small : large;
}

/* Named paper keeps the orientation; edges set it. */
void read_page_size(PropReader *r)
{
    static const Str names[] = {STR_INIT("A3"), STR_INIT("A4"),   STR_INIT("A5"),
                                STR_INIT("B5"), STR_INIT("16开"), STR_INIT("Letter")};
    static const struct {
        int32_t width, height;
    } papers[] = {{16838, 23811}, {11906, 16838}, {8391, 11906},
                  {10318, 14570}, {10432, 14740}, {12240, 15840}};
    PageSetup *p = r->to.page;
    if (next_is(r, PROP_WORD)) {
        int paper = take_choice(r, names, sizeof names / sizeof names[0]);
        if (paper < 0)
            return;
        p->width = papers[paper].width;
        p->height = papers[paper].height;
        turn(p, p->landscape);
        return;
    }
    p->width = take_twips(r, &edge);
    p->height = take_twips(r, &edge);
    p->landscape = p->width > p->height;
}

void read_page_orientation(PropReader *r)
{
    static const Str words[] = {STR_INIT("portrait"), STR_INIT("landscape")};
    turn(r->to.page, take_choice(r, words, 2) == 1);
}

void read_page_margin(PropReader *r)
{
    static const Str words[] = {STR_INIT("top"), STR_INIT("bottom"), STR_INIT("left"),
                                STR_INIT("right")};
    int32_t *const margins[] = {&r->to.page->top, &r->to.page->bottom, &r->to.page->left, &r->to.page->right};
    unsigned parts = 0;
    do {
        int side = take_part(r, words, 4, &parts);
        if (side < 0)
            return;
        *margins[side] = take_twips(r, &distance);
    } while (!at_end(r));
}

READER(page_header, page->header, take_twips(r, &distance))
READER(page_footer, page->footer, take_twips(r, &distance))

void read_page_grid(PropReader *r)
{
    static const Str words[] = {STR_INIT("lines"), STR_INIT("chars")};
    int32_t *const counts[] = {&r->to.page->grid_lines, &r->to.page->grid_chars};
    enum { MOST = 200 };
    unsigned parts = 0;
    r->to.page->grid_lines = r->to.page->grid_chars = 0;
    if (take_word(r, "off"))
        return;
    do {
        int part = take_part(r, words, 2, &parts);
        if (part < 0)
            return;
        *counts[part] = take_number(r, 1, MOST);
    } while (!at_end(r));
}

void read_page_columns(PropReader *r)
{
    enum { MOST = 45 }; /* of Word */
    r->to.page->columns = take_number(r, 1, MOST);
    if (take_word(r, "gap"))
        r->to.page->column_gap = take_twips(r, &distance);
}

void read_page_numbers(PropReader *r)
{
    enum { FROM, CONTINUE, NONE };
    static const Str words[] = {STR_INIT("from"), STR_INIT("continue"), STR_INIT("none")};
    int how = take_choice(r, words, 3);
    r->to.page->numbers_none = how == NONE;
    r->to.page->numbers_from = how == FROM ? take_number(r, 1, 32767) : 0;
}

void read_page_start(PropReader *r)
{
    static const Str words[] = {
        [START_NEW_PAGE] = STR_INIT("new"),
        [START_ODD_PAGE] = STR_INIT("odd"),
        [START_EVEN_PAGE] = STR_INIT("even"),
        [START_CONTINUOUS] = STR_INIT("continuous"),
    };
    int start = take_choice(r, words, 4);
    r->to.page->start = start < 0 ? START_NEW_PAGE : (SectionStart)start;
}

/* Is there room for text, and for each column of it? */
static bool has_room(const PageSetup *p)
{
    enum { LEAST = 720 }; /* twips of a column: half an inch, as in Word */
    int64_t gaps = (int64_t)p->column_gap * (p->columns - 1);
    int64_t wanted = (int64_t)p->columns * LEAST + (p->columns > 1 ? gaps : 0);
    return page_text_width(p) >= wanted && page_text_height(p) >= LEAST;
}

bool page_check_room(Diags *dg, const PageSetup *page, Span at)
{
    bool room = has_room(page);
    if (!room)
        diag(dg, E_PAGE_ROOM, at);
    return room;
}

/* ---- entry points ---- */

void page_props(const PropContext *context, const PropList *list, PageSetup *page)
{
    prop_list_read(context, list, PLACE_PAGE, (PropTarget){.page = page});
}

/* Lays a @page over *page. A page without room for text is reported and changes nothing. */
static void lay(const PropContext *context, const Block *b, PageSetup *page)
{
    const PropList *list = &b->as.nest.props;
    PageSetup read = *page;
    page_props(context, list, &read);
    if (page_check_room(context->dg, &read, list->span))
        *page = read;
}

PageSetup page_of_document(const PropContext *context, const Template *t)
{
    PageSetup page = page_default();
    for (size_t i = 0; i < t->page_count; i++)
        lay(context, t->pages[i], &page);
    page_check_grid(context, &page, t->pages[t->page_count - 1]->head);
    return page;
}

PageSetup page_of_section(const PropContext *context, const Block *b, const PageSetup *before)
{
    PageSetup page = page_goes_on(before);
    lay(context, b, &page);
    if (prop_list_names(&b->as.nest.props, "grid"))
        page_check_grid(context, &page, b->head);
    return page;
}

/* ---- the grid ---- */

/* How many of `step` fit on an edge. */
static int32_t fitting(int32_t edge_twips, int32_t step)
{
    return step > 0 ? edge_twips / step : 0;
}

static void check_count(const PropContext *context, Code code, Span at, int32_t wanted, int32_t found)
{
    if (wanted <= 0 || found <= 0 || wanted == found)
        return;
    const StyleSheet *styles = context->styles;
    Str wanted_text = str_format(context->arena, "%d", wanted);
    diag(context->dg, code, at, wanted_text, str_format(context->arena, "%d", found), styles->items[styles->roles[ROLE_BODY]].name);
}

void page_check_grid(const PropContext *context, const PageSetup *page, Span at)
{
    int body = context->styles->roles[ROLE_BODY];
    if (body == NO_STYLE)
        return;
    Props p = style_effective(context->styles, body);
    LengthScale scale = {.half_points = p.size, .line_twips = page_line_pitch(page)};
    int32_t line = p.line_rule == LINE_EXACTLY ? length_twips(p.line, scale) : 0;
    int32_t character = p.size ? p.size * 10 + length_twips(p.spacing, scale) : 0;
    int32_t lines = fitting(page_text_height(page), line);
    int32_t characters = fitting(page_text_width(page), character);
    check_count(context, W_GRID_LINES, at, page->grid_lines, lines);
    check_count(context, W_GRID_CHARS, at, page->grid_chars, characters);
}
