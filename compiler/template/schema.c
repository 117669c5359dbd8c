#include "template/schema.h"

const FieldRule *schema_find(const Schema *s, Str name)
{
    int slot = record_member(s->record, name);
    return slot < 0 ? NULL : &s->fields[slot];
}

bool field_is_required(const FieldRule *f)
{
    return !f->optional && !f->has_default && (f->type->kind != TYPE_RECORD || (f->members && f->members->requires_any));
}
