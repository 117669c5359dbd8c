#include "diag/source_check.h"

#include "base/invisible.h"
#include "base/utf8.h"
#include "diag/file_fault.h"
#include "source/sniff.h"

/* The source for a diagnostic about bytes that are not UTF-8: a source cannot contain them, so each becomes `?`. */
static const Source *add_as_ascii(const Job *j, Str name, Str bytes)
{
    char *shown = arena_alloc(j->arena, bytes.n + 1);
    for (size_t i = 0; i < bytes.n; i++)
        shown[i] = (bytes.s[i] & 0x80) || !bytes.s[i] ? '?' : bytes.s[i];
    return sources_add(j->sources, name, (Str){shown, bytes.n});
}

/* Is it a finished report, a .docx, .doc or .pdf, given by mistake as the template? */
static bool is_office_file(Str bytes)
{
    Str format = sniff_format(bytes);
    return str_is(format, "ZIP") || str_is(format, "DOC/XLS") || str_is(format, "PDF");
}

static void report_encoding(const Job *j, Str name, Str bytes)
{
    if (is_office_file(bytes)) {
        diag_hint(j->dg, diag(j->dg, E_TEMPLATE_BINARY, NO_SPAN, name), H_COPY_TEXT);
        return;
    }
    Decoded d = encoding_decode(j->arena, bytes);
    bool known = d.encoding != ENCODING_UNKNOWN && d.encoding != ENCODING_UTF8;
    const Source *s = known ? sources_add(j->sources, name, d.text) : add_as_ascii(j, name, bytes);
    uint32_t at = known ? 0 : (uint32_t)d.bad_at;
    Span span = s ? (Span){at, at, s->file} : NO_SPAN;
    file_fault_template_encoding(j->dg, j->arena, span, name, &d);
}

/* Reports the characters that a document cannot or should not contain; false if there is one that it cannot. */
static bool check_characters(const Source *s, Arena *a, Diags *dg)
{
    bool good = true;
    for (size_t at = 0, from = 0; at < s->text.n; from = at) {
        if (s->text.s[at] >= ' ' && s->text.s[at] < 0x7F) {
            at++;
            continue;
        }
        char32_t c = utf8_next(s->text, &at);
        Span span = {(uint32_t)from, (uint32_t)at, s->file};
        if (!char_in_xml(c)) {
            good = false;
            if (c)
                diag_hint(
                    dg, diag(dg, E_FORBIDDEN_CHARACTER, span, str_format(a, "U+%04X", (unsigned)c)),
                    H_REMOVE_CHARACTER);
            else
                diag_hint(dg, diag(dg, E_NUL_BYTE, span), H_REMOVE_CHARACTER);
        } else if (char_invisible_name(c).n) {
            diag_hint(dg, diag(dg, W_INVISIBLE_CHARACTER, span, char_invisible_text(a, c)), H_REMOVE_CHARACTER);
        }
    }
    return good;
}

const Source *source_load_template(const Job *j, Str name, Str bytes)
{
    static const Str mark = STR_INIT("\xEF\xBB\xBF");
    size_t bad = utf8_validate(bytes);
    bool utf16 = str_starts(bytes, STR("\xFF\xFE")) || str_starts(bytes, STR("\xFE\xFF"));
    if (bad < bytes.n || utf16) {
        report_encoding(j, name, bytes);
        return NULL;
    }
    Str text = str_starts(bytes, mark) ? str_sub(bytes, mark.n, bytes.n) : bytes;
    const Source *s = sources_add(j->sources, name, text);
    if (!s) {
        diag(j->dg, E_TOO_MANY_SOURCES, NO_SPAN);
        return NULL;
    }
    return check_characters(s, j->arena, j->dg) ? s : NULL;
}
