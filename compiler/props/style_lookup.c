#include "props/style_lookup.h"

static const Str role_names[ROLE_COUNT] = {
    [ROLE_BODY] = STR_INIT("body"),
    [ROLE_TITLE] = STR_INIT("title"),
    [ROLE_HEADING_1] = STR_INIT("heading 1"),
    [ROLE_HEADING_1 + 1] = STR_INIT("heading 2"),
    [ROLE_HEADING_1 + 2] = STR_INIT("heading 3"),
    [ROLE_HEADING_1 + 3] = STR_INIT("heading 4"),
    [ROLE_HEADING_1 + 4] = STR_INIT("heading 5"),
    [ROLE_HEADING_6] = STR_INIT("heading 6"),
    [ROLE_QUOTE] = STR_INIT("quote"),
    [ROLE_CAPTION] = STR_INIT("caption"),
    [ROLE_LIST] = STR_INIT("list"),
    [ROLE_TABLE] = STR_INIT("table"),
    [ROLE_FOOTNOTE] = STR_INIT("footnote"),
    [ROLE_STRONG] = STR_INIT("strong"),
};

int style_role_named(Str name)
{
    int role = 0;
    while (role < ROLE_COUNT && !str_eq(name, role_names[role]))
        role++;
    return role;
}

/* A style whose name begins with `_` is visible in its own file only. */
static bool is_private(Str name)
{
    return str_starts(name, STR("_"));
}

int style_named_exactly(const StyleSheet *sheet, Str name, uint16_t file)
{
    if (!is_private(name)) {
        const Style *s = map_get(sheet->by_name, name);
        return s ? (int)(s - sheet->items) : NO_STYLE;
    }
    for (int i = 0; i < sheet->count; i++)
        if (sheet->items[i].at.file == file && str_eq(sheet->items[i].name, name))
            return i;
    return NO_STYLE;
}

void style_note_name(StyleSheet *sheet, int i)
{
    const Style *s = &sheet->items[i];
    if (!is_private(s->name) && !map_get(sheet->by_name, s->name))
        map_put(sheet->by_name, s->name, (Style *)(uintptr_t)s);
}

int style_seen(const StyleSheet *sheet, Name name)
{
    int role = style_role_named(name.text);
    if (role < ROLE_COUNT && sheet->roles[role] != NO_STYLE)
        return sheet->roles[role];
    return style_named_exactly(sheet, name.text, name.span.file);
}
