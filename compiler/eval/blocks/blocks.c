/* Evaluates blocks into paragraphs for the sink. */
#include "eval/blocks/blocks.h"

#include "eval/blocks/items.h"
#include "eval/blocks/pictures.h"
#include "eval/fault.h"
#include "eval/label.h"
#include "eval/prop_values.h"
#include "eval/tables/table_cells.h"
#include "eval/values/expr.h"

/* ---- paragraphs ---- */

const Look plain_look = {.style = NO_STYLE};

Pieces new_pieces(Evaluation *ev)
{
    return (Pieces){.arena = ev->scope};
}

Paragraph new_paragraph(int style, Span span)
{
    return (Paragraph){.style = style, .place.definition = -1, .origin = span};
}

void send_paragraph(Evaluation *ev, Paragraph *p, const Run *runs, size_t count)
{
    Props direct = p->direct ? *p->direct : ev->around.direct;
    bool says = p->direct || direct_props(ev);
    p->runs = runs;
    p->count = count;
    label_contents(ev, p, says ? &direct : NULL);
    label_paragraph(ev, p);
    pictures_hang(ev, p);
    pictures_check_room(ev, p, &direct);
    p->direct = pictures_give_room(ev, p, &direct) || says ? &direct : NULL;
    p->new_page = ev->new_page;
    ev->new_page = false;
    if (eval_spend(ev, STEPS_PARAGRAPH, p->origin))
        ev->sink->class->paragraph(ev->sink, p);
}

/* A style tied to a heading level counts as a heading, and a numbered style in a list of its own; after some styles the
 * headings restart. */
void number_by_style(Evaluation *ev, int style, Paragraph *p)
{
    if (style == NO_STYLE)
        return;
    const Style *s = &ev->template->model.styles->items[style];
    if (s->heading)
        heading_place(ev, s->heading, p);
    else if (s->list)
        style_place(ev, s->list, p);
    if (s->restarts)
        headings_restart(ev);
}

/* Evaluates inlines into the runs of a paragraph. False if it comes out empty and is not written. */
static bool eval_runs(Evaluation *ev, Pieces *pieces, Paragraph *p)
{
    const Run *runs;
    size_t count;
    bool written = pieces_join(ev, pieces, &runs, &count);
    p->runs = runs;
    p->count = count;
    return written;
}

void eval_paragraph(Evaluation *ev, int style, const InlineList *text, Span span)
{
    static const Style plain;
    const Style *s = style == NO_STYLE ? &plain : &ev->template->model.styles->items[style];
    Pieces pieces = new_pieces(ev);
    Paragraph p = new_paragraph(style, span);
    bool listed = contents_level(ev, &p, direct_props(ev));
    bool counts = listed || s->heading || s->list || s->restarts;
    list_close(ev);
    if (ev->surveying && !counts && !ev->around.labels)
        return;
    if (survey_needs_text(ev, text, listed))
        pieces_eval(ev, &pieces, text, plain_look);
    if (!eval_runs(ev, &pieces, &p))
        return;
    number_by_style(ev, style, &p);
    send_paragraph(ev, &p, p.runs, p.count);
}

int prose_style(const Evaluation *ev)
{
    return ev->around.cell ? ev->around.cell_style : ev->template->model.styles->roles[ROLE_BODY];
}

void eval_plain(Evaluation *ev, const Block *b)
{
    eval_paragraph(ev, prose_style(ev), &b->as.paragraph.text, b->span);
}

void eval_styled(Evaluation *ev, const Block *b)
{
    eval_paragraph(ev, b->as.paragraph.style_number, &b->as.paragraph.text, b->span);
}

/* `# Heading`; or with `::`, a run-in heading at the start of a body paragraph. */
void eval_heading(Evaluation *ev, const Block *b)
{
    const int *roles = ev->template->model.styles->roles;
    int level = b->as.heading.level;
    bool run_in = b->as.heading.run_in;
    Pieces pieces = new_pieces(ev);
    Paragraph p = new_paragraph(roles[run_in ? ROLE_BODY : ROLE_HEADING_1 + level - 1], b->span);
    list_close(ev);
    eval_spend(ev, STEPS_NOTE, b->head);
    if (survey_needs_text(ev, &b->as.heading.text, true) || b->as.heading.rest.first)
        pieces_eval(ev, &pieces, &b->as.heading.text, (Look){.style = NO_STYLE, .heading = run_in ? level : 0});
    if (run_in) {
        pieces_add(&pieces, PIECE_SOFT, (Run){.text = STR(" "), .style = NO_STYLE});
        pieces_eval(ev, &pieces, &b->as.heading.rest, plain_look);
    }
    if (!eval_runs(ev, &pieces, &p))
        return;
    p.unnumbered = b->as.heading.unnumbered;
    if (!p.unnumbered)
        heading_place(ev, level, &p);
    send_paragraph(ev, &p, p.runs, p.count);
}

void eval_item(Evaluation *ev, const Block *b)
{
    Pieces pieces = new_pieces(ev);
    Paragraph p = new_paragraph(ev->template->model.styles->roles[ROLE_LIST], b->span);
    if (survey_needs_text(ev, &b->as.item.text, contents_level(ev, &p, direct_props(ev))))
        pieces_eval(ev, &pieces, &b->as.item.text, plain_look);
    if (!eval_runs(ev, &pieces, &p) || !eval_spend(ev, STEPS_GROUP, b->head))
        return;
    item_place(ev, b, &p);
    send_paragraph(ev, &p, p.runs, p.count);
}

void eval_pagebreak(Evaluation *ev, const Block *b)
{
    (void)b;
    list_close(ev);
    ev->new_page = true;
}

/* ---- control ---- */

void eval_let(Evaluation *ev, const Block *b)
{
    if (!b->as.let.is_function)
        ev->frame.slots[b->as.let.slot] = eval_expr(ev, b->as.let.value);
}

void eval_branches(Evaluation *ev, const Block *b)
{
    for (const BlockBranch *branch = b->as.branches; branch; branch = branch->next)
        if (!branch->condition || eval_condition(ev, branch->condition)) {
            eval_blocks(ev, &branch->body);
            return;
        }
}

void eval_loop(Evaluation *ev, const Block *b)
{
    const List *list = eval_list(ev, b->as.loop.list);
    if (!list || !list->count) {
        eval_blocks(ev, &b->as.loop.empty);
        return;
    }
    LoopState loop = {0, list->count, ev->frame.loop};
    ev->frame.loop = &loop;
    for (; loop.index < loop.count && eval_step(ev, b->head); loop.index++) {
        ArenaMark mark = arena_mark(ev->scope);
        ev->frame.slots[b->as.loop.slot] = list->items[loop.index];
        ev->frame.slots[b->as.loop.slot + 1] = value_integer(ev->scope, (int64_t)loop.index + 1);
        eval_blocks(ev, &b->as.loop.body);
        arena_release(ev->scope, mark);
    }
    ev->frame.loop = loop.outer;
}

void eval_list_block(Evaluation *ev, const Block *b)
{
    Labelled l;
    BlockKind closed = ev->around.closed;
    list_begin(ev, &l, b);
    ev->around.closed = b->kind;
    eval_blocks(ev, &b->as.list.body);
    ev->around.closed = closed;
    list_end(ev);
}

void eval_with(Evaluation *ev, const Block *b)
{
    if (ev->surveying && !ev->template->survey.contents) {
        list_close(ev);
        eval_blocks(ev, &b->as.nest.body);
        return;
    }
    Props before = ev->around.direct;
    PropContext context = props_of_run(ev);
    Props now = b->as.nest.direct ? *b->as.nest.direct : with_props(&context, b);
    props_overlay(&ev->around.direct, &now);
    list_close(ev);
    eval_blocks(ev, &b->as.nest.body);
    ev->around.direct = before;
}

/* ---- checks ---- */

void eval_judgement(Evaluation *ev, const Block *b)
{
    const Expr *condition = b->as.check.condition;
    if (ev->surveying)
        return;
    bool fails = condition->type->kind == TYPE_BOOLEAN ? eval_truth(ev, condition) == TRUTH_FALSE
                                                       : !eval_condition(ev, condition);
    if (!fails || !eval_spend(ev, STEPS_FAULT, b->head))
        return;
    Str message = eval_string(ev, b->as.check.message);
    Diag *d = diag(ev->dg, b->kind == BLOCK_CHECK ? E_CHECK_FAILED : W_WARNED, b->head, message);
    note_values(ev, d, condition);
}

/* Definitions and settings were read before, and the name of a block is stored with that block. */
void eval_nothing(Evaluation *ev, const Block *b)
{
    (void)ev;
    (void)b;
}

static void eval_kind(Evaluation *ev, const Block *b)
{
    static void (*const of_kind[])(Evaluation *, const Block *) = {
#define BLOCK(kind, word, role, node, check, eval) [BLOCK_##kind] = eval_##eval,
#include "ast/ast.def"
#undef BLOCK
    };
    if (!ev->around.cell || !cell_refuses(ev, b))
        of_kind[b->kind](ev, b);
}

void eval_block(Evaluation *ev, const Block *b)
{
    ArenaMark mark = arena_mark(ev->scope);
    WaitingLabel label, *around = ev->around.labels;
    if (b->kind == BLOCK_CELL)
        ev->around.labels = NULL; /* the name of a table does not apply to the text in its cells */
    if (b->label && eval_spend(ev, STEPS_NOTE, b->head))
        label_begin(ev, &label, b);
    eval_kind(ev, b);
    ev->around.labels = around;
    if (b->kind != BLOCK_LET)
        arena_release(ev->scope, mark);
}

void eval_blocks(Evaluation *ev, const BlockList *blocks)
{
    ArenaMark mark = arena_mark(ev->scope);
    for (const Block *b = blocks->first; b && eval_step(ev, b->head); b = b->next)
        eval_block(ev, b);
    arena_release(ev->scope, mark);
}
