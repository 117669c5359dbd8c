#include "modules/clash.h"

#include <stdio.h>

/* A setting: a kind of block, and the level of a @heading. */
typedef struct Setting {
    BlockKind kind;
    int level;
} Setting;

/* The block of a file that makes the setting, or NULL. */
static const Block *find_setting(const Module *m, Setting s)
{
    for (const Block *b = m->tree->blocks.first; b; b = b->next)
        if (b->kind == s.kind && (b->kind != BLOCK_HEADING_STYLE || b->as.heading_style.level == s.level))
            return b;
    return NULL;
}

/* Is there a file that uses both and makes the setting itself? */
static bool is_settled(const FileList *files, Setting s, const Module *x, const Module *y)
{
    for (size_t i = files->count; i > 0; i--) {
        const Module *m = files->items[i - 1];
        if (find_setting(m, s) && module_uses(m, x) && module_uses(m, y))
            return true;
    }
    return false;
}

/* The @use in the template that leads to a library. */
static Span brought_by(const FileList *files, const Module *library)
{
    const Module *template = files->items[files->count - 1];
    for (const Block *b = template->tree->blocks.first; b; b = b->next) {
        const Module *m = b->kind == BLOCK_USE ? b->as.use.module : NULL;
        if (m && (m == library || module_uses(m, library)))
            return b->head;
    }
    return NO_SPAN;
}

/* Reports a clash of the two; false if there is none. */
static bool report_pair(const FileList *files, Setting s, Module *x, Module *y, Diags *dg)
{
    const Block *first = find_setting(x, s), *second = find_setting(y, s);
    if (!first || !second || module_uses(x, y) || module_uses(y, x) || is_settled(files, s, x, y))
        return false;
    Str name = block_kind_name(s.kind);
    char levelled[32];
    if (s.level)
        name = (Str){levelled, (size_t)snprintf(levelled, sizeof levelled, "%.*s %d", STR_ARG(name), s.level)};
    Diag *d = diag(dg, E_AMBIGUOUS, brought_by(files, y), name);
    diag_hint(dg, d, H_AMBIGUOUS, name);
    diag_note(dg, d, N_DECLARED_HERE, first->head, name);
    diag_note(dg, d, N_DECLARED_HERE, second->head, name);
    return true;
}

void clashes_report(const FileList *files, Diags *dg)
{
    static const Setting settings[] = {
        {BLOCK_PAGE, 0},          {BLOCK_HEADER, 0},        {BLOCK_FOOTER, 0},
        {BLOCK_DOCUMENT, 0},      {BLOCK_HEADING_STYLE, 1}, {BLOCK_HEADING_STYLE, 2},
        {BLOCK_HEADING_STYLE, 3}, {BLOCK_HEADING_STYLE, 4}, {BLOCK_HEADING_STYLE, 5},
        {BLOCK_HEADING_STYLE, 6},
    };
    for (size_t k = 0; k < sizeof settings / sizeof *settings; k++)
        for (size_t y = 1; y < files->count; y++)
            for (size_t x = 0; x < y && !report_pair(files, settings[k], files->items[x], files->items[y], dg); x++)
                continue;
}
