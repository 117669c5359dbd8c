#include "doc/props.h"

/* Where a property keeps its value; one that has two members has two lines. Borders are laid side
 * by side and have none. */
typedef struct Slot {
    PropId id;
    size_t offset, size;
} Slot;

#define SLOT(id, member) {id, offsetof(Props, member), sizeof ((Props *)0)->member}

static const Slot slots[] = {
    SLOT(PROPERTY_FONT_EAST, font_east),
    SLOT(PROPERTY_FONT_LATIN, font_latin),
    SLOT(PROPERTY_SIZE, size),
    SLOT(PROPERTY_BOLD, bold),
    SLOT(PROPERTY_ITALIC, italic),
    SLOT(PROPERTY_UNDERLINE, underline),
    SLOT(PROPERTY_COLOR, color),
    SLOT(PROPERTY_SHADE, shade),
    SLOT(PROPERTY_SHADE, shade_none),
    SLOT(PROPERTY_SPACING, spacing),
    SLOT(PROPERTY_STRETCH, stretch),
    SLOT(PROPERTY_RAISE, raise),
    SLOT(PROPERTY_ALIGN, align),
    SLOT(PROPERTY_INDENT_FIRST, indent_first),
    SLOT(PROPERTY_INDENT_LEFT, indent_left),
    SLOT(PROPERTY_INDENT_RIGHT, indent_right),
    SLOT(PROPERTY_LINE, line_rule),
    SLOT(PROPERTY_LINE, line),
    SLOT(PROPERTY_BEFORE, before),
    SLOT(PROPERTY_AFTER, after),
    SLOT(PROPERTY_KEEP_NEXT, keep_next),
    SLOT(PROPERTY_KEEP_PREVIOUS, keep_previous),
    SLOT(PROPERTY_KEEP_LINES, keep_lines),
    SLOT(PROPERTY_BREAK_BEFORE, break_before),
    SLOT(PROPERTY_WIDOWS, widows),
    SLOT(PROPERTY_AUTOSPACE, autospace),
    SLOT(PROPERTY_MIDDLE, middle),
    SLOT(PROPERTY_TABS, tabs),
    SLOT(PROPERTY_TABS, tab_count),
    SLOT(PROPERTY_OUTLINE, outline),
    SLOT(PROPERTY_RESTART_HEADINGS, restart_headings),
};

void props_overlay(Props *p, const Props *over)
{
    for (size_t i = 0; i < sizeof slots / sizeof slots[0]; i++) {
        const Slot *s = &slots[i];
        if (props_has(over, s->id))
            memcpy((char *)p + s->offset, (const char *)over + s->offset, s->size);
    }
    for (int side = 0; side < SIDE_COUNT; side++)
        if (over->border[side].set)
            p->border[side] = over->border[side];
    p->set |= over->set;
}
