#include "engine/row.h"

#include "base/utf8.h"
#include "data/readers/json_reader.h"
#include "diag/suggest.h"

/* ---- shared by all rows ---- */

bool row_share(const Job *j, RowPlan *plan, const DataInput *inputs, size_t count)
{
    const Schema *schema = plan->template->schema;
    fill_require_content(plan->template, j->dg);
    if (schema)
        plan->shared = data_share(j, schema, inputs, count);
    return plan->shared && !diags_errors(j->dg);
}

bool row_pattern(const Job *j, RowPlan *plan, Str name, Str text)
{
    plan->pattern = outer_text_compile(j, plan->template, name, text);
    return plan->pattern != NULL;
}

/* ---- a row ---- */

bool row_is_blank(Str line)
{
    return json_is_blank(line);
}

bool row_read(const Job *run, const Source *line, BoundRow *out)
{
    *out = (BoundRow){.tree = data_read_row(run, line)};
    return out->tree != NULL;
}

/* The values of the pattern's columns. Marks their nodes as used: they need not be fields. */
static const Value *take_columns(Arena *run, const OuterText *pattern, DataNode *row)
{
    Value *columns = NEW_ARRAY(run, Value, pattern->column_count);
    for (size_t i = 0; i < pattern->column_count; i++) {
        DataNode *node = tree_member(row, pattern->columns[i].name);
        if (!node || node->kind != NODE_TEXT)
            continue;
        node->used = true;
        if (node->text.n)
            columns[i] = value_text(run, utf8_nfc(run, node->text));
    }
    return columns;
}

bool row_bind(const Job *run, const RowPlan *plan, BoundRow *row)
{
    row->columns = take_columns(run->arena, plan->pattern, row->tree);
    row->data = data_bind_shared(run, plan->shared, row->tree, plan->options.draft);
    return !diags_errors(run->dg);
}

/* ---- the pattern ---- */

TextParts row_parts(const Job *run, const RowPlan *plan, const BoundRow *row)
{
    return evaluate_outer_text(run, plan->pattern, row->data, row->columns, &plan->options);
}

static void report_unknown(const Job *run, const OuterText *pattern, const DataNode *row, Str name)
{
    const RecordType *all = pattern->scope->schema->record;
    Str *known = NEW_ARRAY(run->arena, Str, pattern->field_count + row->nodes->count);
    size_t count = 0;
    for (size_t i = 0; i < pattern->field_count; i++)
        known[count++] = all->members[i].name;
    for (const DataNode *m = row->nodes->first; m; m = m->next)
        known[count++] = m->name;
    Diag *d = diag(run->dg, E_NAME_UNKNOWN, row->at, name);
    Str near = nearest_name(run->arena, name, known, count);
    if (near.n)
        diag_hint(run->dg, d, H_DID_YOU_MEAN, near);
}

bool row_lacks(const Job *run, const RowPlan *plan, const BoundRow *row, const TextPart *part)
{
    const OuterText *pattern = plan->pattern;
    const Expr *e = part->source->value;
    if (e->kind != EXPR_NAME || tree_member(row->tree, e->as.name.text) ||
        record_member(pattern->scope->schema->record, e->as.name.text) < (int)pattern->field_count)
        return false;
    report_unknown(run, pattern, row->tree, e->as.name.text);
    return true;
}
