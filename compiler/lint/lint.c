#include "lint/linter.h"

const LintRow lint_rows[] = {
#define LINT(name, where, code, english, chinese) {name, where, code, english, chinese},
#include "lint/lints.def"
#undef LINT
};
const size_t lint_count = sizeof lint_rows / sizeof lint_rows[0];

bool lint_holds(const Linter *l, Code code)
{
    for (size_t i = 0; i < lint_count; i++)
        if (lint_rows[i].code == code)
            return lint_rows[i].where == EVERYWHERE || l->template->model.locale == LOCALE_ZH_CN;
    return false;
}

Prose lint_prose(const Linter *l, const InlineList *text)
{
    return prose_read(l->scratch, l->source, text);
}

bool lint_is_noted(const Map *set, const void *thing)
{
    return map_get(set, (Str){(const char *)&thing, sizeof thing}) != NULL;
}

void lint_note(const Linter *l, Map *set, const void *thing)
{
    map_put(set, (Str){arena_copy(l->scratch, &thing, sizeof thing), sizeof thing}, set);
}

void lint_template(Memory *memory, const Template *t, bool is_part, Diags *dg)
{
    Linter l = {.template = t, .source = t->tree->source, .is_part = is_part, .dg = dg};
    l.scratch = arena_open(memory);
    lint_numbers(&l);
    lint_counts(&l);
    lint_wording(&l);
    lint_unused(&l);
    lint_title(&l);
    lint_lists(&l);
    arena_close(l.scratch);
}
