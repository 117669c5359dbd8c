/* One document: the entry point of eval/. */
#include "diag/limit_fault.h"
#include "eval/blocks/include.h"
#include "eval/blocks/items.h"
#include "eval/blocks/pictures.h"
#include "eval/blocks/section.h"
#include "eval/prop_values.h"
#include "eval/survey.h"
#include "eval/values/expr.h"
#include "eval/values/list_index.h"
#include "props/page_props.h"

/* Reports that the limit is reached. In a survey the report is lost: the last run, which stops at once, repeats it. */
static void stop(Evaluation *ev, Span at)
{
    if (!ev->stopped_at.file)
        ev->stopped_at = at;
    ev->stopped = true;
    limit_fault(ev->dg, ev->stopped_at, LIMIT_steps, ev->most_steps);
    diags_mute(ev->dg, true); /* the effects of missing values are not faults of their own */
}

bool eval_spend(Evaluation *ev, uint64_t steps, Span at)
{
    if (ev->stopped)
        return false;
    if (steps > ev->most_steps - ev->steps) {
        ev->steps = ev->most_steps;
        stop(ev, at);
        return false;
    }
    ev->steps += steps;
    return true;
}

bool eval_spend_key(Evaluation *ev, Value key, Span at)
{
    return key.kind != VALUE_TEXT || eval_spend(ev, key.text->n / BYTES_READ, at);
}

/* The nesting of @let was checked at compile time; defaults read one another depending on the data. */
bool eval_enter(Evaluation *ev, uint32_t depth, Span at)
{
    uint64_t limit = ev->host->limits[LIMIT_depth];
    if (ev->stopped)
        return false;
    if (ev->computing > limit || ev->nodes + depth > NODES_MOST) {
        limit_fault(ev->dg, at, LIMIT_depth, limit);
        ev->stopped = true;
        return false;
    }
    ev->nodes += depth;
    return true;
}

void eval_leave(Evaluation *ev, uint32_t depth)
{
    ev->nodes -= depth;
}

/* The properties of the file; an empty title is omitted. */
static DocumentInfo document_info(Evaluation *ev)
{
    Str texts[INFO_COUNT];
    for (int i = 0; i < INFO_COUNT; i++)
        texts[i] = ev->template->info[i] ? eval_string(ev, ev->template->info[i]) : STR("");
    return (DocumentInfo){.title = texts[INFO_TITLE],
                          .author = texts[INFO_AUTHOR],
                          .subject = texts[INFO_SUBJECT],
                          .keywords = texts[INFO_KEYWORDS],
                          .company = texts[INFO_COMPANY],
                          .dated = ev->options->dated,
                          .date = ev->options->today};
}

static PageSetup first_page(Evaluation *ev)
{
    const PropContext context = props_of_run(ev);
    return ev->template->page_varies ? page_of_document(&context, ev->template) : ev->template->page;
}

static void eval_stories(Evaluation *ev)
{
    const Template *t = ev->template;
    for (int i = 0; i < t->story_count; i++) {
        const StoryDefinition *s = &t->stories[i];
        ev->frame = (Frame){.slots = NEW_ARRAY(ev->run, Value, s->frame_size)};
        eval_story(ev, s->kind, s->pages, s->body);
    }
}

void eval_document(Evaluation *ev, const Record *data, Arena *run)
{
    const Template *t = ev->template;
    Value *fields = arena_copy(run, data->members, data->count * sizeof *data->members);
    ev->run = run;
    ev->stays = (TypePairs){.arena = run};
    ev->unit = (UnitState){t->unit, t->schema, fields, NEW_ARRAY(run, Progress, data->count), run, NULL};
    ev->lets = NEW_ARRAY(run, Value, t->let_count);
    ev->let_progress = NEW_ARRAY(run, Progress, t->let_count);
    ev->lists = lists_new_state(ev);
    ev->found = ev->surveying || t->survey.labels || t->survey.contents ? findings_new(run) : NULL;
    memset(ev->captions, 0, sizeof ev->captions);
    ev->new_page = false;
    ev->waiting = NULL;
    list_facts_forget(ev);
    ev->frame = (Frame){0};
    DocumentInfo info = document_info(ev);
    ev->sink->class->begin(ev->sink, &info);
    ev->page = first_page(ev);
    ev->sink->class->section(ev->sink, &ev->page);
    eval_stories(ev);
    eval_unit(ev);
    pictures_end(ev);
    ev->sink->class->end(ev->sink);
}

Evaluation evaluation_open(const Template *t, const RunOptions *options, const Job *run)
{
    Memory *memory = arena_memory(run->arena);
    uint64_t limit = run->host->limits[LIMIT_steps];
    return (Evaluation){.template = t,
                        .options = options,
                        .host = run->host,
                        .dg = run->dg,
                        .run = run->arena,
                        .stays = {.arena = run->arena},
                        .scope = arena_open(memory),
                        .text = buf_open(memory),
                        .effort = pattern_effort(memory),
                        .most_steps = limit ? limit : UINT64_MAX};
}

void evaluation_close(Evaluation *ev)
{
    list_facts_forget(ev);
    buf_close(&ev->text);
    arena_close(ev->scope);
}

void evaluate(const Job *run, const Template *t, const Record *data, const RunOptions *options, Sink *sink)
{
    Evaluation ev = evaluation_open(t, options, run);
    Arena *known = survey_document(&ev, data);
    ev.dg = run->dg;
    ev.sink = sink;
    eval_document(&ev, data, run->arena);
    arena_close(known);
    diags_mute(run->dg, false);
    evaluation_close(&ev);
}
