#include "check/check_schema.h"

#include <inttypes.h>

#include "check/check_default.h"
#include "check/check_type.h"
#include "diag/limit_fault.h"

static Str label_of(Checker *c, const Field *field)
{
    return field->label ? constant_text(c, field->label) : STR("");
}

static const Str *mask_of(Checker *c, const Field *field)
{
    static const Str usual = STR_INIT("X");
    if (!field->mask)
        return &usual;
    Str text = constant_text(c, field->mask);
    return arena_copy(c->arena, &text, sizeof text);
}

static void read_field(Checker *c, const Field *field, FieldRule *f, bool members_only)
{
    *f = (FieldRule){.name = field->name.text, .at = field->name.span};
    f->label = label_of(c, field);
    f->type = check_field_type(c, field->type, f);
    f->optional = field->optional;
    f->mask = mask_of(c, field);
    check_default(c, field, f, members_only);
}

static void report_twice(Checker *c, const Field *field, const FieldRule *first)
{
    diag_note(c->dg, diag(c->dg, E_DECLARED_TWICE, field->name.span, field->name.text), N_FIRST_HERE, first->at);
}

bool record_is_too_large(Checker *c, const RecordType *r, Span at)
{
    enum { STEPS_OF_VALUE = 1000, ALWAYS_ALLOWED = 1000 };
    uint64_t limit = c->host->limits[LIMIT_steps], inner = r->values - r->count; /* beside those that are written here */
    if (!limit || inner <= ALWAYS_ALLOWED || inner <= limit / STEPS_OF_VALUE)
        return false;
    Diag *d = limit_fault(c->dg, at, LIMIT_steps, limit);
    diag_hint(c->dg, d, H_RECORD_VALUES, str_format(c->arena, "%" PRIu64, r->values));
    return true;
}

/* A record that was refused: nothing more is said of what it holds. */
static void forget_members(RecordType *record, FieldRule *rules, Member *members)
{
    for (size_t i = 0; i < record->count; i++) {
        rules[i].type = members[i].type = type_plain(TYPE_ERROR);
        rules[i].members = NULL;
    }
    record->values = record->count;
}

static const Schema *finish(Checker *c, RecordType *record, FieldRule *rules, Member *members)
{
    Schema *s = NEW(c->arena, Schema);
    if (record->count && record_is_too_large(c, record, rules[record->count - 1].at))
        forget_members(record, rules, members);
    *s = (Schema){.count = record->count, .fields = rules, .record = record};
    for (size_t i = 0; i < s->count; i++)
        s->requires_any = s->requires_any || field_is_required(&rules[i]);
    return s;
}

const Schema *schema_new(Checker *c, const FieldList *fields, Str record_name, bool members_only)
{
    FieldRule *rules = NEW_ARRAY(c->arena, FieldRule, fields->count);
    Member *members = NEW_ARRAY(c->arena, Member, fields->count);
    RecordType *record = NEW(c->arena, RecordType);
    *record = (RecordType){.name = record_name, .members = members};
    for (const Field *field = fields->first; field; field = field->next) {
        int first = record_member(record, field->name.text);
        if (first >= 0) {
            if (members_only || rules[first].at.start >= c->scope.module->tree->strays_before)
                report_twice(c, field, &rules[first]);
            rules[first].type = members[first].type = type_plain(TYPE_ERROR); /* which of the two is meant? */
            continue;
        }
        FieldRule *f = &rules[record->count];
        read_field(c, field, f, members_only);
        if (!members_only && field->name.span.start < c->scope.module->tree->strays_before)
            f->type = type_plain(TYPE_ERROR);
        /* A list that nobody gives is empty, never missing. */
        bool maybe = f->optional && f->type->kind != TYPE_LIST && !f->has_default;
        record_add(c->arena, record, members, (Member){f->name, f->type, maybe});
    }
    return finish(c, record, rules, members);
}

const Schema *schema_join(Checker *c, const Schema *base, const Schema *own)
{
    FieldRule *rules = NEW_ARRAY(c->arena, FieldRule, base->count + own->count);
    Member *members = NEW_ARRAY(c->arena, Member, base->count + own->count);
    RecordType *record = NEW(c->arena, RecordType);
    *record = (RecordType){.members = members};
    for (size_t i = 0; i < base->count; i++) {
        rules[i] = base->fields[i];
        record_add(c->arena, record, members, base->record->members[i]);
    }
    for (size_t i = 0; i < own->count; i++) {
        const FieldRule *f = &own->fields[i], *first = schema_find(base, f->name);
        if (first) {
            diag_note(c->dg, diag(c->dg, E_DECLARED_TWICE, f->at, f->name), N_FIRST_HERE, first->at);
            continue;
        }
        rules[record->count] = *f;
        record_add(c->arena, record, members, own->record->members[i]);
    }
    return finish(c, record, rules, members);
}
