#include "eval/pieces.h"

#include "base/utf8.h"
#include "eval/blocks/pictures.h"
#include "eval/label.h"
#include "eval/link.h"
#include "eval/note.h"
#include "eval/values/expr.h"
#include "eval/values/show.h"

void pieces_add(Pieces *p, PieceKind kind, Run run)
{
    *APPEND(p->arena, p->items, p->count, p->size) = (Piece){.kind = kind, .run = run};
}

/* ---- from the tree to pieces ---- */

static Run run_of(Look look, RunKind kind, Str text, Span span)
{
    return (Run){.kind = kind, .text = text, .style = look.style, .heading = look.heading,
                 .strong = look.strong, .origin = span};
}

void pieces_add_text(Pieces *p, Look look, Str text, Span span)
{
    if (text.n)
        pieces_add(p, PIECE_RUN, run_of(look, RUN_TEXT, text, span));
}

/* Adds fixed text of the template. */
static void add_fixed(Pieces *p, Look look, const Inline *i)
{
    if (!i->as.text.n)
        return;
    pieces_add_text(p, look, i->as.text, i->span);
    p->items[p->count - 1].fixed = true;
}

static void add_empty(Pieces *p)
{
    pieces_add(p, PIECE_EMPTY, (Run){0});
}

/* Adds the text of a value: its line breaks and tabs become those of the document. */
static void add_value_text(Pieces *p, Run run, Str text)
{
    size_t from = 0;
    for (size_t i = 0; i <= text.n; i++) {
        bool ends = i == text.n;
        if (!ends && text.s[i] != '\n' && text.s[i] != '\t')
            continue;
        run.kind = RUN_TEXT;
        run.text = str_sub(text, from, i);
        if (run.text.n)
            pieces_add(p, PIECE_RUN, run);
        run.text = STR("");
        run.kind = ends ? RUN_TEXT : text.s[i] == '\n' ? RUN_BREAK : RUN_TAB;
        if (!ends)
            pieces_add(p, PIECE_RUN, run);
        from = i + 1;
    }
}

/* Spends steps for new pieces if there are many. */
static bool pay(Evaluation *ev, Pieces *p, size_t count, Span at)
{
    size_t paid = p->paid > PIECES_FREE ? p->paid : PIECES_FREE;
    if (count <= paid)
        return true;
    p->paid = count;
    return eval_spend(ev, (count - paid) * STEPS_PIECE, at);
}

/* Each line break is a piece, and so is the text before it. */
static size_t count_breaks(Str text)
{
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        n += text.s[i] == '\n' || text.s[i] == '\t';
    return n;
}

static void eval_value(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    const Expr *e = i->as.value.expr;
    Value v = eval_expr(ev, e);
    p->dynamic = true;
    if (v.kind == VALUE_IMAGE) {
        eval_inline_picture(ev, p, i, v.image, run_of(look, RUN_PICTURE, STR(""), i->span));
        return;
    }
    buf_clear(&ev->text);
    show_value(ev, &ev->text, v, (ValueForm){e->type, i->as.value.parsed, e});
    if (!ev->text.n) {
        add_empty(p);
        return;
    }
    Run run = run_of(look, RUN_TEXT, STR(""), i->span);
    run.masked = value_shows_mask(v);
    if (pay(ev, p, p->count + 2 * count_breaks(buf_str(&ev->text)), i->span))
        add_value_text(p, run, buf_copy(&ev->text, p->arena));
}

/* Was anything other than empty marks added since `from`? */
static bool wrote(const Pieces *p, size_t from)
{
    for (size_t i = from; i < p->count; i++)
        if (p->items[i].kind == PIECE_RUN || p->items[i].kind == PIECE_BAR)
            return true;
    return false;
}

static void eval_if(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    size_t from = p->count;
    for (const InlineBranch *b = i->as.branches; b; b = b->next)
        if (!b->condition || eval_condition(ev, b->condition)) {
            pieces_eval(ev, p, &b->body, look);
            break;
        }
    p->dynamic = true;
    if (!wrote(p, from))
        add_empty(p);
}

/* Evaluates one round; its pieces and the separator before it are kept only if the round writes something. */
static void eval_round(Evaluation *ev, Pieces *p, const Inline *i, Look look, Str separator)
{
    size_t before = p->count;
    const Piece *items = p->items;
    Round round = round_begin(ev);
    if (i->as.loop.index.text.n)
        ev->frame.slots[i->as.loop.slot + 1] = value_integer(ev->scope, (int64_t)ev->frame.loop->index + 1);
    add_value_text(p, run_of(look, RUN_TEXT, STR(""), i->span), separator);
    size_t from = p->count;
    pieces_eval(ev, p, &i->as.loop.body, look);
    if (wrote(p, from))
        return;
    p->count = before;
    if (p->items == items)
        round_end(ev, round);
}

static void eval_for(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    size_t from = p->count;
    const List *list = eval_list(ev, i->as.loop.list);
    Str separator = i->as.loop.separator ? eval_string(ev, i->as.loop.separator) : STR("");
    LoopState loop = {0, list ? list->count : 0, ev->frame.loop};
    ev->frame.loop = &loop;
    for (; loop.index < loop.count && eval_spend(ev, STEPS_ITEM, i->span); loop.index++) {
        ev->frame.slots[i->as.loop.slot] = list->items[loop.index];
        eval_round(ev, p, i, look, wrote(p, from) ? separator : STR(""));
    }
    ev->frame.loop = loop.outer;
    p->dynamic = true;
    if (!wrote(p, from))
        add_empty(p);
}

static void eval_inline(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    switch (i->kind) {
    case INLINE_TEXT: add_fixed(p, look, i); return;
    case INLINE_SOFT: pieces_add(p, PIECE_SOFT, run_of(look, RUN_TEXT, STR(" "), i->span)); return;
    case INLINE_VALUE: eval_value(ev, p, i, look); return;
    case INLINE_IF: eval_if(ev, p, i, look); return;
    case INLINE_FOR: eval_for(ev, p, i, look); return;
    case INLINE_STYLE:
        look.style = i->as.span.style_number;
        pieces_eval(ev, p, &i->as.span.body, look);
        return;
    case INLINE_STRONG:
        look.strong = true;
        pieces_eval(ev, p, &i->as.span.body, look);
        return;
    case INLINE_BREAK: pieces_add(p, PIECE_RUN, run_of(look, RUN_BREAK, STR(""), i->span)); return;
    case INLINE_TAB: pieces_add(p, PIECE_RUN, run_of(look, RUN_TAB, STR(""), i->span)); return;
    case INLINE_PAGE: pieces_add(p, PIECE_RUN, run_of(look, RUN_PAGE_NUMBER, STR(""), i->span)); return;
    case INLINE_PAGES: pieces_add(p, PIECE_RUN, run_of(look, RUN_PAGE_COUNT, STR(""), i->span)); return;
    case INLINE_FOOTNOTE: eval_footnote(ev, p, i, look); return;
    case INLINE_LINK: eval_link(ev, p, i, look); return;
    case INLINE_REF: eval_reference(ev, p, i, look); return;
    case INLINE_BAR: pieces_add(p, PIECE_BAR, run_of(look, RUN_TEXT, STR(""), i->span)); return;
    case INLINE_ERROR: return;
    }
}

void pieces_eval(Evaluation *ev, Pieces *p, const InlineList *inlines, Look look)
{
    for (const Inline *i = inlines->first; i && eval_step(ev, i->span) && pay(ev, p, p->count, i->span); i = i->next)
        eval_inline(ev, p, i, look);
}

/* ---- from pieces to runs ---- */

/* The runs so far, and the blanks pending between the last and the next. */
typedef struct Joiner {
    bool chinese;
    Run *runs;
    size_t count;
    bool soft;       /* a line break of the template is pending */
    Run soft_run;    /* the blank it may become */
    bool empty;      /* something came out empty */
} Joiner;

/* The character that a run shows at one of its ends. */
typedef struct Edge {
    bool text;  /* there is a character, not a break or nothing */
    char32_t c;
    bool cjk;
} Edge;

static Edge edge_of(const Joiner *j, const Run *r, bool end)
{
    if (r->kind == RUN_PAGE_NUMBER || r->kind == RUN_PAGE_COUNT)
        return (Edge){true, '0', false};
    if (r->kind != RUN_TEXT && r->kind != RUN_REFERENCE)
        return (Edge){0};
    size_t at = end ? r->text.n : 0;
    char32_t c = end ? utf8_previous(r->text, &at) : utf8_next(r->text, &at);
    bool cjk = char_is_cjk(c) || (j->chinese && (r->masked || char_is_shared_mark(c)));
    return (Edge){true, c, cjk};
}

/* The number of runs without the footnote marks at the end. A footnote mark is not a character: the text before it
 * joins the text after it. */
static size_t before_marks(const Joiner *j)
{
    size_t n = j->count;
    while (n > 0 && j->runs[n - 1].kind == RUN_NOTE)
        n--;
    return n;
}

static Edge last_edge(const Joiner *j)
{
    size_t n = before_marks(j);
    return n ? edge_of(j, &j->runs[n - 1], true) : (Edge){0};
}

/* Removes the blank at the end of the runs. */
static void drop_last_blank(Joiner *j)
{
    Edge last = last_edge(j);
    if (!last.text || !char_is_blank(last.c))
        return;
    size_t n = before_marks(j);
    Run *r = &j->runs[n - 1];
    size_t at = r->text.n;
    utf8_previous(r->text, &at);
    r->text = str_sub(r->text, 0, at);
    if (!at)
        memmove(r, r + 1, sizeof *r * (j->count-- - n));
}

static Str without_leading_blanks(Str text)
{
    size_t i = 0;
    while (i < text.n && text.s[i] == ' ')
        i++;
    return str_sub(text, i, text.n);
}

/* Settles the pending blank by the first character of `next`. */
static void settle(Joiner *j, Run *next)
{
    Edge first = edge_of(j, next, false), last = last_edge(j);
    bool blanks = (first.text && char_is_blank(first.c)) || (last.text && char_is_blank(last.c));
    if (j->soft && first.text && last.text && !first.cjk && !last.cjk && !blanks)
        j->runs[j->count++] = j->soft_run;
    if (j->empty && (!first.text || char_is_blank(first.c) || char_is_punctuation(first.c)))
        drop_last_blank(j);
    if (j->empty && !j->count && next->kind == RUN_TEXT)
        next->text = without_leading_blanks(next->text);
    j->soft = j->empty = false;
}

static bool all_blank(const Joiner *j)
{
    for (size_t i = 0; i < j->count; i++)
        if (j->runs[i].kind != RUN_TEXT || str_trim(j->runs[i].text).n)
            return false;
    return true;
}

bool pieces_join(Evaluation *ev, Pieces *p, const Run **runs, size_t *count)
{
    Joiner j = {.chinese = ev->template->model.locale == LOCALE_ZH_CN,
                .runs = NEW_ARRAY(p->arena, Run, p->count)};
    for (size_t i = 0; i < p->count; i++) {
        Piece *piece = &p->items[i];
        if (piece->kind == PIECE_RUN) {
            if (piece->run.kind != RUN_NOTE)
                settle(&j, &piece->run);
            if (piece->run.kind != RUN_TEXT || piece->run.text.n)
                j.runs[j.count++] = piece->run;
        } else if (piece->kind == PIECE_SOFT) {
            j.soft = true;
            j.soft_run = piece->run;
        } else {
            j.empty = true;
        }
    }
    if (j.empty)
        drop_last_blank(&j);
    *runs = j.runs;
    *count = j.count;
    return !(p->dynamic && all_blank(&j));
}
