#include "value/value.h"

Value value_missing(void)
{
    return (Value){.kind = VALUE_MISSING};
}

Value value_masked(const Str *mask)
{
    return (Value){.kind = VALUE_MISSING, .mask = mask};
}

Value value_text(Arena *a, Str text)
{
    return (Value){.kind = VALUE_TEXT, .text = arena_copy(a, &text, sizeof text)};
}

Value value_number(Arena *a, Decimal n)
{
    return (Value){.kind = VALUE_NUMBER, .number = arena_copy(a, &n, sizeof n)};
}

Value value_integer(Arena *a, int64_t n)
{
    return value_number(a, decimal_of(n));
}

Value value_date(Date d)
{
    return (Value){.kind = VALUE_DATE, .date = d};
}

Value value_time(TimeOfDay t)
{
    return (Value){.kind = VALUE_TIME, .time = t};
}

Value value_boolean(bool b)
{
    return (Value){.kind = VALUE_BOOLEAN, .boolean = b};
}

Value value_image(const Image *image)
{
    return (Value){.kind = VALUE_IMAGE, .image = image};
}

Value value_record(Arena *a, size_t count, const Value *members)
{
    Record *r = NEW_WITH(a, Record, count, arena_copy(a, members, count * sizeof *members));
    return (Value){.kind = VALUE_RECORD, .record = r};
}

Value value_list(Arena *a, size_t count, const Value *items)
{
    List *l = NEW_WITH(a, List, .count = count, .items = arena_copy(a, items, count * sizeof *items));
    return (Value){.kind = VALUE_LIST, .list = l};
}

Value value_at(Value v, Span place)
{
    v.file = place.file;
    v.offset = place.start;
    return v;
}

bool value_is_missing(Value v)
{
    return v.kind == VALUE_MISSING;
}

bool value_is_masked(Value v)
{
    return v.kind == VALUE_MISSING && v.mask;
}

bool value_shows_mask(Value v)
{
    if (v.kind == VALUE_TEXT)
        return v.marks & VALUE_HOLDS_MASK;
    bool found = value_is_masked(v);
    for (size_t i = 0; v.kind == VALUE_LIST && i < v.list->count && !found; i++)
        found = value_shows_mask(v.list->items[i]);
    return found;
}

static bool all_equal(const Value *a, const Value *b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!value_equal(a[i], b[i]))
            return false;
    return true;
}

bool value_equal(Value a, Value b)
{
    if (a.kind != b.kind)
        return false;
    switch ((ValueKind)a.kind) {
    case VALUE_MISSING: return true;
    case VALUE_RECORD: 
        return a.record->count == b.record->count && all_equal(a.record->members, b.record->members, a.record->count);
    case VALUE_LIST: 
        return a.list->count == b.list->count && all_equal(a.list->items, b.list->items, a.list->count);
    case VALUE_TEXT:
    case VALUE_NUMBER:
    case VALUE_DATE:
    case VALUE_TIME:
    case VALUE_BOOLEAN: return value_compare(a, b) == 0;
    case VALUE_IMAGE: return a.image == b.image;
    }
    return false;
}

int value_compare(Value a, Value b)
{
    switch ((ValueKind)a.kind) {
    case VALUE_TEXT: return str_compare(*a.text, *b.text);
    case VALUE_NUMBER: return decimal_compare(*a.number, *b.number);
    case VALUE_DATE: return date_compare(a.date, b.date);
    case VALUE_TIME: return (a.time.second > b.time.second) - (a.time.second < b.time.second);
    case VALUE_BOOLEAN: return a.boolean - b.boolean;
    case VALUE_MISSING:
    case VALUE_IMAGE:
    case VALUE_RECORD:
    case VALUE_LIST: break;
    }
    return 0;
}

Str value_key(const Value *v)
{
    enum { DECIMAL_BYTES = offsetof(Decimal, scale) + sizeof v->number->scale };
    switch ((ValueKind)v->kind) {
    case VALUE_TEXT: return *v->text;
    case VALUE_NUMBER: return (Str){(const char *)v->number, DECIMAL_BYTES};
    case VALUE_DATE: return (Str){(const char *)&v->date, sizeof v->date};
    case VALUE_TIME: return (Str){(const char *)&v->time, sizeof v->time};
    case VALUE_BOOLEAN: return (Str){(const char *)&v->boolean, sizeof v->boolean};
    case VALUE_MISSING:
    case VALUE_IMAGE:
    case VALUE_RECORD:
    case VALUE_LIST: break;
    }
    return STR("");
}
