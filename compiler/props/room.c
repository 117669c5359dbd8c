#include "props/room.h"

#include "image/image.h"

enum { NARROWEST = 20 }; /* twips of a column */

Room room_on_page(const PageSetup *page, bool in_story)
{
    int32_t width = in_story ? page_text_width(page) : page_column_width(page);
    return (Room){width, page_text_height(page), page->width};
}

Room room_of_paragraph(Room room, const Props *all, LengthScale scale)
{
    int32_t left = length_twips(all->indent_left, scale), right = length_twips(all->indent_right, scale);
    room.width -= (left < 0 ? left : 0) + (right < 0 ? right : 0);
    return room;
}

LengthScale room_scale(const Props *all, Locale locale, const PageSetup *page)
{
    int32_t usual = locale == LOCALE_ZH_CN ? 21 : 22;
    return (LengthScale){all->size ? all->size : usual, page_line_pitch(page)};
}

LengthScale room_scale_of_body(const StyleSheet *styles, Locale locale, const PageSetup *page)
{
    int body = styles->roles[ROLE_BODY];
    Props all = body == NO_STYLE ? (Props){0} : style_effective(styles, body);
    return room_scale(&all, locale, page);
}

int32_t table_size_width(const TableSize *size, LengthScale scale)
{
    int32_t width = length_twips(size->length, scale);
    return width < NARROWEST ? NARROWEST : width;
}

Str millimetres(Arena *a, int64_t twips)
{
    enum { TWIPS_PER_INCH = 1440, TENTHS_PER_INCH = 254 };
    long long tenths = (twips * TENTHS_PER_INCH + TWIPS_PER_INCH / 2) / TWIPS_PER_INCH;
    return str_format(a, "%lld.%lld", tenths / 10, tenths % 10);
}

/* Reports with three lengths: the length, the excess, and the room. */
static Diag *say_more(const RoomReport *t, Code code, int64_t is, int64_t room)
{
    return diag(t->dg, code, t->at, millimetres(t->arena, is), millimetres(t->arena, is - room),
                millimetres(t->arena, room));
}

Diag *room_for_table(const Room *room, int64_t width, int columns, const RoomReport *teller)
{
    Diag *d = NULL;
    if (width > (int64_t)room->paper + columns)
        d = say_more(teller, E_TABLE_WIDEST, width, room->paper);
    else if (width > (int64_t)room->width + columns)
        d = say_more(teller, W_TABLE_WIDE, width, room->width);
    if (d)
        diag_hint(teller->dg, d, H_TABLE_NARROWER);
    return d;
}

Diag *room_for_stars(int32_t table, int64_t columns, int stars, const RoomReport *t)
{
    if (table - columns >= (int64_t)stars * NARROWEST)
        return NULL;
    return diag(t->dg, E_TABLE_ROOM, t->at, millimetres(t->arena, columns), millimetres(t->arena, table));
}

/* Is a side of a picture longer than the room, in twips? */
static bool exceeds(int64_t emu, int32_t room)
{
    enum { ROUNDING = EMU_PER_TWIP };
    return emu > (int64_t)room * EMU_PER_TWIP + ROUNDING;
}

Diag *room_for_picture(const Room *room, int64_t width, int64_t height, const RoomReport *teller)
{
    if (exceeds(width, room->paper))
        return say_more(teller, E_IMAGE_PAPER, width / EMU_PER_TWIP, room->paper);
    if (exceeds(width, room->width))
        return say_more(teller, W_IMAGE_WIDE, width / EMU_PER_TWIP, room->width);
    if (exceeds(height, room->height))
        return say_more(teller, W_IMAGE_HIGH, height / EMU_PER_TWIP, room->height);
    return NULL;
}
