/* Values of properties that have parts, or names of their own: sizes, alignments, borders, padding. */
#include "props/prop_take.h"

/* A size by its Chinese name; 0 if the next value is a length. */
static int32_t take_named_size(PropReader *r)
{
    if (!next_is(r, PROP_WORD) || (unsigned char)r->at->text.s[0] < 0x80)
        return 0;
    const PropValue *v = take(r);
    int32_t size = size_named(v->text);
    if (!size)
        diag_hint(r->dg, prop_fault(r, E_SIZE, v->span, v->text), H_PROPERTY_FORM, r->row->form);
    return size;
}

int32_t take_size(PropReader *r)
{
    static const LengthRule sizes = {1 << UNIT_PT, 20, 32760, "1pt", "1638pt"};
    enum { HALF_POINT = 500 };
    int32_t named = take_named_size(r);
    if (r->faulty || named)
        return named;
    const PropValue *v = r->at;
    Length l = take_length(r, &sizes);
    if (!r->faulty && l.milli % HALF_POINT)
        diag_hint(r->dg, prop_fault(r, E_SIZE, v->span, written(r, v)), H_HALF_POINTS);
    return l.milli / HALF_POINT;
}

static const Str aligns[] = {
    [ALIGN_LEFT] = STR_INIT("left"),           [ALIGN_RIGHT] = STR_INIT("right"),
    [ALIGN_CENTER] = STR_INIT("center"),       [ALIGN_JUSTIFY] = STR_INIT("justify"),
    [ALIGN_DISTRIBUTE] = STR_INIT("distribute"),
};

Align take_align(PropReader *r, Align last)
{
    int align = take_choice(r, aligns, (int)last + 1);
    return align < 0 ? ALIGN_LEFT : (Align)align;
}

static const LengthRule line_width = {UNITS_FIXED, 5, 240, "0.25pt", "12pt"};
static const LengthRule line_space = {UNITS_FIXED, 0, 620, "0", "31pt"};

Border take_border(PropReader *r, bool spaced)
{
    static const Str kinds[] = {
        [BORDER_NONE] = STR_INIT("off"),
        [BORDER_SINGLE] = STR_INIT("single"),
        [BORDER_DOUBLE] = STR_INIT("double"),
        [BORDER_THICK_THIN] = STR_INIT("thick-thin"),
        [BORDER_THIN_THICK] = STR_INIT("thin-thick"),
    };
    enum { KIND, WIDTH, COLOUR, SPACE };
    Border b = {.set = true, .kind = BORDER_SINGLE};
    b.width = (Length){500, UNIT_PT};
    b.space = (Length){spaced ? 1000 : 0, UNIT_PT};
    unsigned parts = 0;
    while (!at_end(r)) {
        const PropValue *v = r->at;
        int kind = BORDER_NONE, part;
        while (kind <= BORDER_THIN_THICK && !(v->kind == PROP_WORD && str_eq(v->text, kinds[kind])))
            kind++;
        if (kind <= BORDER_THIN_THICK) {
            part = KIND;
            take(r);
            b.kind = (BorderKind)kind;
        } else if (!spaced && take_word(r, "space")) {
            refuse_value(r, v); /* cells have padding */
            return b;
        } else if (take_word(r, "space")) {
            part = SPACE;
            b.space = take_length(r, &line_space);
        } else if (v->kind == PROP_WORD || v->kind == PROP_COLOUR) {
            part = COLOUR;
            b.colour = take_colour(r);
        } else {
            part = WIDTH;
            b.width = take_length(r, &line_width);
        }
        mark_part(r, &parts, part, written(r, v), v->span);
    }
    return b;
}

void take_padding(PropReader *r, Length *padding, unsigned *set)
{
    static const LengthRule rule = {UNITS_EM, 0, LENGTH_MOST, "0", "22in"};
    static const Str sides[] = {[SIDE_TOP] = STR_INIT("top"), [SIDE_LEFT] = STR_INIT("left"),
                                [SIDE_BOTTOM] = STR_INIT("bottom"), [SIDE_RIGHT] = STR_INIT("right")};
    unsigned parts = 0;
    do {
        int side = take_part(r, sides, SIDE_COUNT, &parts);
        if (side < 0)
            return;
        padding[side] = take_length(r, &rule);
    } while (!at_end(r));
    *set |= parts;
}
