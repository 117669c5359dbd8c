#include "eval/blocks/items.h"

enum { DEEPER = 2 /* columns that make an item one level deeper */ };

ListState *lists_new_state(const Evaluation *ev)
{
    ListState *s = NEW(ev->run, ListState);
    const DocumentModel *model = &ev->template->model;
    s->instances = model->heading_lists;
    for (int level = 0; level < HEADING_LEVELS; level++)
        s->headings[model->headings[level].instance - 1].place = model->headings[level];
    s->continued = NEW_ARRAY(ev->run, ListInstance *, model->list_count);
    return s;
}

static ListInstance *new_instance(Evaluation *ev, int definition)
{
    return NEW_WITH(ev->run, ListInstance, .place = {definition, ++ev->lists->instances, 0});
}

static const ListDefinition *definition_of(const Evaluation *ev, const ListInstance *i)
{
    return &ev->template->model.lists[i->place.definition];
}

/* ---- @list ---- */

/* The list instance in which a @list counts: that of the enclosing @list if it is a level of it, a continued one, or a
 * new one. */
static ListInstance *instance_for(Evaluation *ev, int definition, int level)
{
    ListState *s = ev->lists;
    if (s->labelled && s->labelled->instance->place.definition == definition && s->labelled->level < level)
        return s->labelled->instance;
    bool goes_on = ev->template->model.lists[definition].levels[level].continuous;
    return goes_on && s->continued[definition] ? s->continued[definition] : new_instance(ev, definition);
}

void list_begin(Evaluation *ev, Labelled *l, const Block *list)
{
    ListState *s = ev->lists;
    int definition = list->as.list.definition, level = list->as.list.level;
    *l = (Labelled){.instance = instance_for(ev, definition, level), .level = level, .outer = s->labelled};
    s->continued[definition] = l->instance;
    s->labelled = l;
    s->depth = 0;
}

void list_end(Evaluation *ev)
{
    ev->lists->labelled = ev->lists->labelled->outer;
    ev->lists->depth = 0;
}

void list_close(Evaluation *ev)
{
    ev->lists->depth = 0;
}

/* ---- labels ---- */

/* Counts one more item in a list and sets the paragraph's place in it. */
static void count(Evaluation *ev, ListInstance *i, int level, Paragraph *p)
{
    const ListDefinition *d = definition_of(ev, i);
    i->place.level = level;
    counters_advance(&i->counters, d, level);
    buf_clear(&ev->text);
    counters_put_label(&ev->text, &i->counters, d, level);
    p->place = i->place;
    p->label = buf_copy(&ev->text, ev->scope);
    p->label_tab = d->levels[level].tab;
}

void heading_place(Evaluation *ev, int level, Paragraph *p)
{
    ListState *s = ev->lists;
    ListInstance *list = &s->headings[ev->template->model.headings[level - 1].instance - 1];
    s->headings_so_far++;
    if (!definition_of(ev, list)->levels[level - 1].used)
        return;
    if (!list->place.instance)
        list->place.instance = ++s->instances;
    count(ev, list, level - 1, p);
}

void headings_restart(Evaluation *ev)
{
    if (ev->around.in_story)
        return;
    for (int i = 0; i < ev->template->model.heading_lists; i++)
        ev->lists->headings[i] = (ListInstance){.place.definition = ev->lists->headings[i].place.definition};
    ev->lists->headings_so_far++;
}

/* The level of a definition that has only one. */
static int only_level(const ListDefinition *d)
{
    int level = 0;
    while (!d->levels[level].used)
        level++;
    return level;
}

void style_place(Evaluation *ev, int definition, Paragraph *p)
{
    ListState *s = ev->lists;
    const ListDefinition *d = &ev->template->model.lists[definition];
    int level = only_level(d);
    ListInstance **list = &s->continued[definition];
    if (!*list || (!d->levels[level].continuous && (*list)->heading != s->headings_so_far)) {
        *list = new_instance(ev, definition);
        (*list)->heading = s->headings_so_far;
    }
    count(ev, *list, level, p);
}

/* Opens a level for the first item, or for one deeper than all open levels. A list within one of its own kind shares
 * its instance, so that Word restarts the lower level under each item of the upper one. */
static void open_level(Evaluation *ev, int indent, int definition)
{
    ListState *s = ev->lists;
    OpenLevel *above = s->depth ? &s->open[s->depth - 1] : NULL;
    bool shares = above && above->instance->place.definition == definition;
    int level = s->depth + (s->labelled ? 1 : 0);
    if (level >= LIST_LEVELS)
        return;
    s->open[s->depth++] = (OpenLevel){indent, shares ? above->instance : new_instance(ev, definition), level};
}

/* The level that an item of the plain list belongs to. */
static OpenLevel *find_level(Evaluation *ev, int indent, int definition)
{
    ListState *s = ev->lists;
    while (s->depth > 1 && indent < s->open[s->depth - 1].indent && indent < s->open[s->depth - 2].indent + DEEPER)
        s->depth--;
    if (!s->depth || indent >= s->open[s->depth - 1].indent + DEEPER)
        open_level(ev, indent, definition);
    OpenLevel *here = &s->open[s->depth - 1];
    if (here->instance->place.definition != definition) {
        s->depth--;
        open_level(ev, indent, definition);
        here = &s->open[s->depth - 1];
    }
    here->indent = indent;
    return here;
}

/* Is it an item of the enclosing @list, not of a plain list within it? */
static bool is_labelled(const ListState *s, const Block *item)
{
    const Labelled *l = s->labelled;
    return l && !item->as.item.numbered && (!l->begun || item->as.item.indent < l->indent + DEEPER);
}

void item_place(Evaluation *ev, const Block *item, Paragraph *p)
{
    ListState *s = ev->lists;
    if (is_labelled(s, item)) {
        s->labelled->indent = item->as.item.indent;
        s->labelled->begun = true;
        s->depth = 0;
        count(ev, s->labelled->instance, s->labelled->level, p);
        return;
    }
    OpenLevel *l = find_level(ev, item->as.item.indent, item->as.item.numbered ? LIST_NUMBERS : LIST_BULLETS);
    count(ev, l->instance, l->level, p);
}
