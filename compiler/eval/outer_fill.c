#include "eval/outer_fill.h"

#include "eval/values/expr.h"
#include "eval/values/show.h"

static size_t count_parts(const StringPart *p)
{
    size_t count = 0;
    for (; p; p = p->next)
        count++;
    return count;
}

static Str value_text_of(Evaluation *ev, const StringPart *p)
{
    Buf b = buf_open(arena_memory(ev->run));
    show_value(ev, &b, eval_expr(ev, p->value), (ValueForm){p->value->type, p->parsed, p->value});
    return buf_take(&b, ev->run);
}

static Value *join_fields(Arena *run, const Record *data, const Value *columns, size_t column_count)
{
    Value *all = NEW_ARRAY(run, Value, data->count + column_count);
    if (data->count)
        memcpy(all, data->members, data->count * sizeof *all);
    if (column_count)
        memcpy(all + data->count, columns, column_count * sizeof *all);
    return all;
}

TextParts evaluate_outer_text(const Job *run, const OuterText *t, const Record *data, const Value *columns,
                              const RunOptions *options)
{
    Arena *a = run->arena;
    Evaluation ev = evaluation_open(t->scope, options, run);
    Value *fields = join_fields(a, data, columns, t->column_count);
    Progress *progress = NEW_ARRAY(a, Progress, data->count + t->column_count);
    ev.unit = (UnitState){t->scope->unit, t->scope->schema, fields, progress, a, NULL};
    ev.lets = NEW_ARRAY(a, Value, t->scope->let_count);
    ev.let_progress = NEW_ARRAY(a, Progress, t->scope->let_count);
    size_t count = count_parts(t->parts);
    TextPart *parts = NEW_ARRAY(a, TextPart, count), *part = parts;
    for (const StringPart *p = t->parts; p; p = p->next)
        *part++ = (TextPart){p->value ? value_text_of(&ev, p) : p->text, p};
    diags_mute(run->dg, false);
    evaluation_close(&ev);
    return (TextParts){count, parts};
}
