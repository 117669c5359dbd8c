/* One document: the door of eval/. */
#include "diag/limit_fault.h"
#include "eval/items.h"
#include "eval/paragraphs.h"
#include "eval/pictures.h"
#include "eval/survey.h"
#include "sema/page.h"

bool eval_step(Evaluation *ev)
{
    uint64_t limit = ev->host->limits[LIMIT_steps];
    if (ev->stopped)
        return false;
    if (limit && ++ev->steps > limit) {
        limit_fault(ev->dg, NO_SPAN, LIMIT_steps, limit);
        ev->stopped = true;
    }
    return !ev->stopped;
}

/* The properties of the file; a title that comes out empty is none. */
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
    const WithValues values = values_of(ev);
    return ev->template->page_varies ? page_of_document(ev->scope, ev->template, &values, ev->dg) : ev->template->page;
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
    ev->unit = (UnitState){t->unit, t->schema, fields, NEW_ARRAY(run, Progress, data->count), run, NULL};
    ev->lets = NEW_ARRAY(run, Value, t->let_count);
    ev->let_progress = NEW_ARRAY(run, Progress, t->let_count);
    ev->lists = lists_new_state(ev);
    ev->found = ev->surveying || t->survey.labels || t->survey.contents ? findings_new(run) : NULL;
    memset(ev->captions, 0, sizeof ev->captions);
    ev->new_page = false;
    ev->waiting = NULL;
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

void evaluate(const Template *t, const Record *data, const RunOptions *options, const Host *host, Arena *run,
              Sink *sink, Diags *dg)
{
    Evaluation ev = {.template = t, .options = options, .host = host};
    ev.scope = arena_open(arena_memory(run));
    ev.text = buf_open(arena_memory(run));
    ev.effort = pattern_effort(arena_memory(run));
    Arena *known = survey_document(&ev, data);
    ev.dg = dg;
    ev.sink = sink;
    eval_document(&ev, data, run);
    arena_close(known);
    buf_close(&ev.text);
    arena_close(ev.scope);
}
