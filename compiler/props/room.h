/* Room: how wide and high tables and pictures may be on a page, and what is said where they are more. Before data are read
 * and while a document is made the same fault is said in the same words at the same place, and so once. */
#ifndef RPTC_PROPS_ROOM_H
#define RPTC_PROPS_ROOM_H

#include "diag/diag.h"
#include "doc/page.h"
#include "doc/props.h"
#include "doc/style.h"
#include "props/table_props.h"
#include "value/locale.h"

/* Twips. */
typedef struct Room {
    int32_t width, height; /* of the text area; of a column of it, where the page has several */
    int32_t paper;         /* its width */
} Room;

/* Of running text, or of a head or foot, which knows no columns. */
Room room_on_page(const PageSetup *page, bool in_story);
/* The same for a paragraph: an indent below 0 gives it more. */
Room room_of_paragraph(Room room, const Props *all, LengthScale scale);

/* What 字 and 行 are in a style; one that says no size has Word's: 五号, in English 11pt. */
LengthScale room_scale(const Props *all, Locale locale, const PageSetup *page);
/* In the body, by which tables and pictures are measured. */
LengthScale room_scale_of_body(const StyleSheet *styles, Locale locale, const PageSetup *page);

/* The width of a column that has one: no less than 1pt. */
int32_t table_size_width(const TableSize *size, LengthScale scale);

/* Twips in millimetres, to a tenth. */
Str millimetres(Arena *a, int64_t twips);

/* Who says it, and of which place; what is said comes from the arena. */
typedef struct RoomReport {
    Diags *dg;
    Arena *arena;
    Span at;
} RoomReport;

/* Says where a table (widths of so many columns, each rounded) or a picture does not fit: a warning, and an error where it is
 * wider than the paper. NULL: it fits. A picture's sides are in EMU; one is said, its width first. */
Diag *room_for_table(const Room *room, int64_t width, int columns, const RoomReport *teller);
/* Says where columns of that width leave nothing of the table's for its `*`. */
Diag *room_for_stars(int32_t table, int64_t columns, int stars, const RoomReport *teller);
Diag *room_for_picture(const Room *room, int64_t width, int64_t height, const RoomReport *teller);

#endif
