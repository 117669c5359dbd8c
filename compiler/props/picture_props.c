#include "props/picture_props.h"

#include "props/prop_reader.h"
#include "props/prop_take.h"

static const LengthRule size_rule = {UNITS_LINE, 20, LENGTH_MOST, "1pt", "22in"};
static const LengthRule place_rule = {UNITS_LINE, -LENGTH_MOST, LENGTH_MOST, "-22in", "22in"};

/* ---- readers ---- */

READER_SETS(picture_width, picture->width, picture->has_width, take_length(r, &size_rule))
READER_SETS(picture_height, picture->height, picture->has_height, take_length(r, &size_rule))
READER_SETS(picture_alt, picture->alt, picture->has_alt, take_string(r, NULL))
READER_SETS(picture_caption, picture->caption, picture->has_caption, take_string(r, NULL))
READER(picture_label, picture->label, take_name(r))

void read_picture_align(PropReader *r)
{
    static const Str words[] = {[ALIGN_LEFT] = STR_INIT("left"), [ALIGN_RIGHT] = STR_INIT("right"),
                                [ALIGN_CENTER] = STR_INIT("center")};
    int align = take_choice(r, words, sizeof words / sizeof words[0]);
    r->to.picture->align = align < 0 ? ALIGN_LEFT : (Align)align;
    r->to.picture->has_align = true;
}

void read_picture_place(PropReader *r)
{
    static const Str places[] = {STR_INIT("inline"), STR_INIT("behind")}, next[] = {STR_INIT("next")};
    r->to.picture->behind = take_choice(r, places, 2) == 1;
    if (r->to.picture->behind)
        take_choice(r, next, 1);
}

void read_picture_center(PropReader *r)
{
    r->to.picture->center_x = take_length(r, &place_rule);
    r->to.picture->center_y = take_length(r, &place_rule);
}

PictureProps picture_props(const PropContext *context, const Block *image)
{
    PictureProps props = {0};
    prop_list_read(context, &image->as.image.props, PLACE_IMAGE, (PropTarget){.picture = &props});
    return props;
}

/* ---- inline pictures ---- */

bool picture_width(Str format, Length *out)
{
    Decimal n;
    Unit unit;
    Str text = str_trim(format);
    size_t digits = 0;
    while (digits < text.n && ((text.s[digits] >= '0' && text.s[digits] <= '9') || text.s[digits] == '.'))
        digits++;
    if (decimal_parse(str_sub(text, 0, digits), &n) != DECIMAL_OK ||
        !unit_named(str_sub(text, digits, text.n), &unit) || !(UNITS_FIXED >> unit & 1) ||
        !length_from_decimal(n, unit, out))
        return false;
    int32_t twips = length_twips(*out, (LengthScale){0});
    return twips >= size_rule.low && twips <= size_rule.high;
}
