#include "cli/files/destination.h"

#include "base/path.h"
#include "cli/environment.h"

static const Str kind_names[] = {
    [DOCUMENT_DOCX] = STR_INIT("docx"),
    [DOCUMENT_TEXT] = STR_INIT("txt"),
    [DOCUMENT_MARKDOWN] = STR_INIT("md"),
    [DOCUMENT_HTML] = STR_INIT("html"),
    [DOCUMENT_UNKNOWN] = STR_INIT(""),
};

/* Are these ASCII words equal regardless of case? `lower` is in lower case. */
static bool is_word(Str text, Str lower)
{
    for (size_t i = 0; i < text.n && text.n == lower.n; i++)
        if ((text.s[i] >= 'A' && text.s[i] <= 'Z' ? text.s[i] | 0x20 : text.s[i]) != lower.s[i])
            return false;
    return text.n == lower.n;
}

/* The kind by the extension of a name. */
static DocumentKind kind_of_name(Str path)
{
    for (int kind = 0; kind < DOCUMENT_UNKNOWN; kind++)
        if (is_word(path_extension(path), kind_names[kind]))
            return (DocumentKind)kind;
    return DOCUMENT_UNKNOWN;
}

/* The requested kind of document, if it can be written; else DOCUMENT_UNKNOWN, reported. */
static DocumentKind find_kind(Session *s, const Options *o)
{
    Str path = str_of(o->output);
    DocumentKind told = kind_of_name(path), kind = o->to == DOCUMENT_UNKNOWN ? told : o->to;
    if (kind == DOCUMENT_UNKNOWN)
        diag_hint(s->dg, diag(s->dg, E_OUTPUT_KIND_WANTED, NO_SPAN, path), H_OUTPUT_KIND);
    else if (kind != DOCUMENT_DOCX && kind != DOCUMENT_TEXT)
        diag(s->dg, E_OUTPUT_KIND_NOT_YET, NO_SPAN, path, kind_names[kind]);
    else if (told != DOCUMENT_UNKNOWN && told != kind)
        diag(s->dg, E_OUTPUT_KIND_OTHER, NO_SPAN, path, kind_names[told], kind_names[kind]);
    else
        return kind;
    return DOCUMENT_UNKNOWN;
}

DocumentKind destination_kind(Session *s, const Options *o)
{
    Str form = str_of(o->command->form);
    if (!o->template_count)
        diag_hint(s->dg, diag(s->dg, E_TEMPLATE_WANTED, NO_SPAN, form), H_SEE_HELP,
                  STR("rptc --help"));
    else if (!o->output)
        diag_hint(s->dg, diag(s->dg, E_OUTPUT_WANTED, NO_SPAN, form), H_SEE_HELP,
                  STR("rptc --help"));
    else
        return find_kind(s, o);
    return DOCUMENT_UNKNOWN;
}

const char *destination_spill_folder(Session *s, const char *output)
{
    Str path = str_of(output), folder = path_prefix(path);
    bool stream = str_is(path, "-") || str_starts(path, STR("/dev/")) ||
                  str_starts(path, STR("/proc/"));
    if (stream)
        return environment_temporary_folder();
    return folder.n ? str_cstr(s->arena, folder) : ".";
}
