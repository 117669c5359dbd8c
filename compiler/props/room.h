/* Room: how wide and high tables and pictures may be on a page, and the messages if they are larger. The check
 * before data are read and the evaluation report a fault in the same words at the same place, so that it is reported
 * once. */
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

/* Of running text, or of a head or foot, which has no columns. */
Room room_on_page(const PageSetup *page, bool in_story);
/* The same for a paragraph: a negative indent gives it more. */
Room room_of_paragraph(Room room, const Props *all, LengthScale scale);

/* The lengths of 字 and 行 in a style; without a size, it has Word's: 五号, in English 11pt. */
LengthScale room_scale(const Props *all, Locale locale, const PageSetup *page);
/* In the body style, by which tables and pictures are measured. */
LengthScale room_scale_of_body(const StyleSheet *styles, Locale locale, const PageSetup *page);

/* The width of a column that has one: at least 1pt. */
int32_t table_size_width(const TableSize *size, LengthScale scale);

/* Twips in millimetres, to a tenth. */
Str millimetres(Arena *a, int64_t twips);

/* Where and to whom to report; texts of messages are made in the arena. */
typedef struct RoomReport {
    Diags *dg;
    Arena *arena;
    Span at;
} RoomReport;

/* Reports a table (of that many columns, each width rounded) or a picture that does not fit: a warning, or an error
 * if it is wider than the paper. NULL: it fits. A picture's sides are in EMU; only one is reported, the width first. */
Diag *room_for_table(const Room *room, int64_t width, int columns, const RoomReport *teller);
/* Reports columns whose width leaves nothing of the table's for its `*` columns. */
Diag *room_for_stars(int32_t table, int64_t columns, int stars, const RoomReport *teller);
Diag *room_for_picture(const Room *room, int64_t width, int64_t height, const RoomReport *teller);

#endif
