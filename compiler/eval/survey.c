#include "eval/survey.h"

/* References within texts that are themselves referred to: each survey settles one more, up to this many. */
enum { NESTED_MOST = 8 };

Findings *findings_new(Arena *a)
{
    return NEW_WITH(a, Findings, .arena = a, .labels = map_new(a), .bookmarks = map_new(a),
                                        .collections = map_new(a));
}

/* ---- runs ---- */

/* Makes one survey; its findings replace the known ones. *held becomes the arena of the new findings. */
static void survey_once(Evaluation *ev, const Record *data, Arena **held)
{
    Arena *before = *held;
    ArenaMark mark = arena_mark(ev->scope);
    *held = arena_open(arena_memory(ev->scope));
    ev->dg = diags_new(*held); /* its messages are discarded */
    eval_document(ev, data, *held);
    ev->known = ev->found;
    arena_release(ev->scope, mark);
    arena_close(before);
}

static bool same_headings(const Findings *a, const Findings *b)
{
    for (size_t i = 0; i < a->heading_count && i < b->heading_count; i++)
        if (!str_eq(a->headings[i].text, b->headings[i].text))
            return false;
    return a->heading_count == b->heading_count;
}

/* Marks the names whose text has changed; false if there is none. */
static bool mark_unsettled(Findings *now, const Findings *before)
{
    bool any = false;
    for (FoundLabel *l = now->first; l; l = l->next) {
        const FoundLabel *old = map_get(before->labels, l->name);
        l->unsettled = !old || !str_eq(old->text, l->text);
        any |= l->unsettled;
    }
    return any || !same_headings(now, before);
}

/* Surveys until the texts with references no longer change. */
static void survey_nested(Evaluation *ev, const Record *data, Arena **held)
{
    bool moves = true;
    for (int i = 0; i < NESTED_MOST && moves && ev->found->nested && !ev->stopped; i++) {
        Arena *before_arena = *held;
        const Findings *before = ev->known;
        *held = NULL;
        survey_once(ev, data, held);
        moves = mark_unsettled(ev->found, before);
        arena_close(before_arena);
    }
}

Arena *survey_document(Evaluation *ev, const Record *data)
{
    const SurveyPlan *plan = &ev->template->survey;
    uint32_t count = plan->collections + (plan->references || plan->contents ? 1 : 0);
    Sink nowhere = {&sink_writes_nothing};
    Arena *held = NULL;
    ev->sink = &nowhere;
    ev->surveying = true;
    for (uint32_t i = 0; i < count && !ev->stopped; i++)
        survey_once(ev, data, &held);
    if (count > plan->collections)
        survey_nested(ev, data, &held);
    ev->surveying = false;
    ev->stopped = false; /* the last run meets the limit at once, and reports it */
    return held;
}

/* ---- text that a survey skips ---- */

static bool varies(const InlineList *inlines)
{
    for (const Inline *i = inlines->first; i; i = i->next) {
        bool within = (i->kind == INLINE_STRONG || i->kind == INLINE_STYLE) && varies(&i->as.span.body);
        if (within || i->kind == INLINE_VALUE || i->kind == INLINE_IF || i->kind == INLINE_FOR ||
            i->kind == INLINE_LINK)
            return true;
    }
    return false;
}

bool survey_needs_text(const Evaluation *ev, const InlineList *text, bool heading)
{
    return !ev->surveying || ev->around.labels || (heading && ev->template->survey.contents) || varies(text);
}

Value survey_collection(Evaluation *ev, Str name)
{
    const Gathered *g = ev->known ? map_get(ev->known->collections, name) : NULL;
    return value_list(ev->scope, g ? g->count : 0, g ? g->items : NULL);
}
