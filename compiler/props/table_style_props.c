/* Properties of table styles. */
#include "props/prop_reader.h"
#include "props/prop_take.h"

/* ---- lines ---- */

enum { ALL_SIDES = LINE_COUNT, LINE_WORDS };

static const Str line_words[LINE_WORDS] = {
    [SIDE_TOP] = STR_INIT("top"),           [SIDE_LEFT] = STR_INIT("left"),
    [SIDE_BOTTOM] = STR_INIT("bottom"),     [SIDE_RIGHT] = STR_INIT("right"),
    [LINE_INSIDE_H] = STR_INIT("inside h"), [LINE_INSIDE_V] = STR_INIT("inside v"),
    [ALL_SIDES] = STR_INIT("all")};

/* Takes one of `line_words`; -1 after a fault. */
static int take_line_word(PropReader *r)
{
    static const Str directions[] = {STR_INIT("h"), STR_INIT("v")};
    if (!take_word(r, "inside"))
        return take_choice(r, line_words, LINE_WORDS);
    int direction = take_choice(r, directions, 2);
    return direction < 0 ? -1 : LINE_INSIDE_H + direction;
}

void read_look_border(PropReader *r)
{
    Border *lines = r->to.style->table.look.border;
    unsigned parts = 0;
    if (take_word(r, "off")) {
        for (int i = 0; i < LINE_COUNT; i++)
            lines[i] = (Border){.set = true};
        return;
    }
    do {
        Span span = r->at ? r->at->span : r->last;
        int named = take_line_word(r);
        if (named < 0)
            return;
        mark_part(r, &parts, named, line_words[named], span);
        Border b = take_border(r, false);
        for (int i = 0; i < LINE_COUNT; i++)
            if (named == i || (named == ALL_SIDES && i < SIDE_COUNT))
                lines[i] = b;
    } while (next_group(r));
}

/* ---- the rest ---- */

void read_look_padding(PropReader *r)
{
    TableLook *look = &r->to.style->table.look;
    take_padding(r, look->padding, &look->padding_set);
}

READER_SETS(look_align, style->table.look.align, style->table.look.align_set, take_align(r, ALIGN_DISTRIBUTE))
READER(look_size, style->table.look.size, take_size(r))

void read_look_header(PropReader *r)
{
    enum { BOLD, SHADE };
    static const Str words[] = {[BOLD] = STR_INIT("bold"), [SHADE] = STR_INIT("shade")};
    TableLook *look = &r->to.style->table.look;
    unsigned parts = 0;
    r->to.style->table.header = true;
    look->header_bold = look->header_shaded = false;
    if (take_word(r, "off"))
        return;
    do {
        int part = take_part(r, words, 2, &parts);
        if (part < 0)
            return;
        if (part == SHADE)
            look->header_shade = take_colour(r);
    } while (!at_end(r));
    look->header_bold = parts >> BOLD & 1;
    look->header_shaded = parts >> SHADE & 1;
}

void read_look_rows(PropReader *r)
{
    static const LengthRule rule = {UNITS_LINE, 1, LENGTH_MOST, "0.05pt", "22in"};
    static const Str words[] = {STR_INIT("at least"), STR_INIT("exactly"), STR_INIT("off")};
    static const Str least[] = {STR_INIT("least")};
    TableLook *look = &r->to.style->table.look;
    r->to.style->table.rows = true;
    look->row_rule = ROW_AUTO;
    if (take_word(r, "off"))
        return;
    if (take_word(r, "exactly"))
        look->row_rule = ROW_EXACTLY;
    else if (take_word(r, "at") && take_choice(r, least, 1) == 0)
        look->row_rule = ROW_AT_LEAST;
    else
        take_choice(r, words, 3);
    look->row_height = take_length(r, &rule);
}
