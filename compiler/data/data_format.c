#include "data/data_format.h"

#include "data/readers/ini.h"
#include "data/readers/json_reader.h"

static const DataFormat formats[] = {
    {.name = STR_INIT("ini"), .read = ini_read},
    {.name = STR_INIT("json"), .read = json_read},
    {.name = STR_INIT("ndjson"), .read = ndjson_read},
    {.name = STR_INIT("csv")},
    {.name = STR_INIT("xml")},
    {.name = STR_INIT("xlsx"), .has_parts = true},
};

enum { FORMAT_COUNT = sizeof formats / sizeof *formats };

/* Does `text` end in `.name`, in small or capital letters? */
static bool has_extension(Str text, Str name)
{
    if (text.n <= name.n || text.s[text.n - name.n - 1] != '.')
        return false;
    for (size_t i = 0; i < name.n; i++)
        if ((text.s[text.n - name.n + i] | 0x20) != name.s[i])
            return false;
    return true;
}

static bool is_name_of(const DataFormat *f, Str path)
{
    return has_extension(path, f->name) ||
           (f->has_parts && has_extension(str_sub(path, 0, str_find_byte(path, '#')), f->name));
}

bool data_has_name(Str path)
{
    for (size_t i = 0; i < FORMAT_COUNT; i++)
        if (formats[i].read && is_name_of(&formats[i], path))
            return true;
    return false;
}

static const DataFormat *find(const DataInput *input)
{
    for (size_t i = 0; i < FORMAT_COUNT; i++) {
        const DataFormat *f = &formats[i];
        if (input->format.n ? str_eq(input->format, f->name) : is_name_of(f, input->path_or_text))
            return f;
    }
    return NULL;
}

static void report_unknown(Str path, Diags *dg)
{
    Diag *d = diag(dg, E_DATA_KIND_UNKNOWN, NO_SPAN, path);
    if (has_extension(path, STR("rpt")))
        diag_hint(dg, d, H_TEMPLATE_FIRST, path);
}

const DataFormat *data_format_of(const DataInput *input, Diags *dg)
{
    Str path = input->path_or_text;
    if (!input->format.n && str_is(path, "-")) {
        diag(dg, E_DATA_KIND_WANTED, NO_SPAN);
        return NULL;
    }
    const DataFormat *f = find(input);
    if (!f)
        report_unknown(path, dg);
    else if (!f->read)
        diag(dg, E_DATA_KIND_NOT_READ, NO_SPAN, path, f->name);
    return f && f->read ? f : NULL;
}
