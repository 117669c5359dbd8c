/* Properties of @page. */
#include "sema/page.h"
#include "sema/prop_reader.h"

enum { PAPER = 31680 }; /* twips: 22 in, the most that Word lays out */

static const LengthRule edge = {UNITS_FIXED, 720, PAPER, "0.5in", "22in"};
static const LengthRule distance = {UNITS_FIXED, 0, PAPER, "0", "22in"};

/* Units of a page are absolute: no text is there to measure by. */
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

/* Paper by its name lies as it lay before; by its edges, as these say. */
void read_page_size(PropReader *r)
{
    static const Str names[] = {STR_INIT("A3"), STR_INIT("A4"),   STR_INIT("A5"),
                                STR_INIT("B5"), STR_INIT("16开"), STR_INIT("Letter")};
    static const struct {
        int32_t width, height;
    } papers[] = {{16838, 23811}, {11906, 16838}, {8391, 11906},
                  {10318, 14570}, {10432, 14740}, {12240, 15840}};
    PageSetup *p = r->page;
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
    turn(r->page, take_choice(r, words, 2) == 1);
}

void read_page_margin(PropReader *r)
{
    static const Str words[] = {STR_INIT("top"), STR_INIT("bottom"), STR_INIT("left"),
                                STR_INIT("right")};
    int32_t *const margins[] = {&r->page->top, &r->page->bottom, &r->page->left, &r->page->right};
    unsigned parts = 0;
    do {
        Span span = r->at ? r->at->span : r->last;
        int side = take_choice(r, words, 4);
        if (side < 0)
            return;
        mark_part(r, &parts, side, words[side], span);
        *margins[side] = take_twips(r, &distance);
    } while (!at_end(r));
}

void read_page_header(PropReader *r)
{
    r->page->header = take_twips(r, &distance);
}

void read_page_footer(PropReader *r)
{
    r->page->footer = take_twips(r, &distance);
}

void read_page_grid(PropReader *r)
{
    static const Str words[] = {STR_INIT("lines"), STR_INIT("chars")};
    int32_t *const counts[] = {&r->page->grid_lines, &r->page->grid_chars};
    enum { MOST = 200 };
    unsigned parts = 0;
    r->page->grid_lines = r->page->grid_chars = 0;
    if (take_word(r, "off"))
        return;
    do {
        Span span = r->at ? r->at->span : r->last;
        int part = take_choice(r, words, 2);
        if (part < 0)
            return;
        mark_part(r, &parts, part, words[part], span);
        *counts[part] = take_number(r, 1, MOST);
    } while (!at_end(r));
}

void read_page_columns(PropReader *r)
{
    enum { MOST = 45 }; /* that Word makes */
    r->page->columns = take_number(r, 1, MOST);
    if (take_word(r, "gap"))
        r->page->column_gap = take_twips(r, &distance);
}

void read_page_numbers(PropReader *r)
{
    enum { FROM, CONTINUE, NONE };
    static const Str words[] = {STR_INIT("from"), STR_INIT("continue"), STR_INIT("none")};
    int how = take_choice(r, words, 3);
    r->page->numbers_none = how == NONE;
    r->page->numbers_from = how == FROM ? take_number(r, 1, 32767) : 0;
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
    r->page->start = start < 0 ? START_NEW_PAGE : (SectionStart)start;
}

/* Is there room for text, and for each column of it? */
static bool has_room(const PageSetup *p)
{
    enum { LEAST = 720 }; /* twips of a column: half an inch, as in Word */
    int64_t gaps = (int64_t)p->column_gap * (p->columns - 1);
    int64_t wanted = (int64_t)p->columns * LEAST + (p->columns > 1 ? gaps : 0);
    return page_text_width(p) >= wanted && page_text_height(p) >= LEAST;
}

bool check_page_room(Checker *c, const PageSetup *page, Span at)
{
    bool room = has_room(page);
    if (!room)
        diag(c->dg, E_PAGE_ROOM, at);
    return room;
}

void read_page_props(Checker *c, const PropList *props, PageSetup *page)
{
    PropFiller filler = filler_of_check(c);
    PropReader r = {.c = c, .place = PLACE_PAGE, .filler = &filler, .page = page};
    prop_list_read(&r, props);
}

/* ---- while a document is made ---- */

/* Lays a @page over *page with the values of now. One without room is reported and changes nothing. */
static void lay(Checker *c, const Block *b, const WithValues *values, PageSetup *page)
{
    const PropList *props = &b->as.nest.props;
    PageSetup read = *page;
    WithValues own = *values;
    PropFiller filler = filler_of_run(&own);
    PropReader r = {.c = c, .place = PLACE_PAGE, .filler = &filler, .page = &read};
    c->module = b->as.nest.module;
    prop_list_read(&r, props);
    if (check_page_room(c, &read, props->span))
        *page = read;
}

PageSetup page_of_document(Arena *a, const Template *t, const WithValues *values, Diags *dg)
{
    Checker c = {.arena = a, .dg = dg, .styles = t->model.styles};
    PageSetup page = page_default();
    for (size_t i = 0; i < t->page_count; i++)
        lay(&c, t->pages[i], values, &page);
    check_page_grid(&c, &page, t->pages[t->page_count - 1]->head);
    return page;
}

PageSetup page_of_section(Arena *a, const Template *t, const Block *b, const PageSetup *before,
                          const WithValues *values, Diags *dg)
{
    Checker c = {.arena = a, .dg = dg, .styles = t->model.styles};
    PageSetup page = page_goes_on(before);
    lay(&c, b, values, &page);
    if (prop_list_names(&b->as.nest.props, "grid"))
        check_page_grid(&c, &page, b->head);
    return page;
}

/* ---- the grid ---- */

/* How many of `step` an edge holds. */
static int32_t fitting(int32_t edge_twips, int32_t step)
{
    return step > 0 ? edge_twips / step : 0;
}

static void check_count(Checker *c, Code code, Span at, int32_t wanted, int32_t found)
{
    if (wanted <= 0 || found <= 0 || wanted == found)
        return;
    const Style *body = &c->styles->items[c->styles->roles[ROLE_BODY]];
    Str wanted_text = str_format(c->arena, "%d", wanted);
    diag(c->dg, code, at, wanted_text, str_format(c->arena, "%d", found), body->name);
}

void check_page_grid(Checker *c, const PageSetup *page, Span at)
{
    int body = c->styles->roles[ROLE_BODY];
    if (body == NO_STYLE)
        return;
    Props p = style_effective(c->styles, body);
    LengthScale scale = {.half_points = p.size, .line_twips = page_line_pitch(page)};
    int32_t line = p.line_rule == LINE_EXACTLY ? length_twips(p.line, scale) : 0;
    int32_t character = p.size ? p.size * 10 + length_twips(p.spacing, scale) : 0;
    int32_t lines = fitting(page_text_height(page), line);
    int32_t characters = fitting(page_text_width(page), character);
    check_count(c, W_GRID_LINES, at, page->grid_lines, lines);
    check_count(c, W_GRID_CHARS, at, page->grid_chars, characters);
}
