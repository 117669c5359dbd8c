/* The wordings: tables generated from codes.def (English) and zh.def (Chinese), and the filling in of arguments. */
#include "diag/catalogue.h"

#include "base/buf.h"

typedef struct WordingRow {
    Str name, number, english;
    int status;
} WordingRow;

static const WordingRow entries[CODE_COUNT] = {
#define CODE(name, number, status, english)                                                        \
    {STR_INIT(#name), STR_INIT(number), STR_INIT(english), status},
#include "diag/codes.def"
#undef CODE
};

static const Str chinese_wordings[CODE_COUNT] = {
#define ZH(name, text) [name] = STR_INIT(text),
#include "diag/zh.def"
#undef ZH
};

Severity code_severity(Code c)
{
    switch (entries[c].name.s[0]) {
    case 'E': return SEV_ERROR;
    case 'W': return SEV_WARNING;
    }
    return SEV_NOTE;
}

Str code_number(Code c)
{
    return entries[c].number;
}

Str code_name(Code c)
{
    return entries[c].name;
}

int code_status(Code c)
{
    return entries[c].status;
}

Str code_wording(Code c, bool chinese)
{
    return chinese ? chinese_wordings[c] : entries[c].english;
}

/* The number of the placeholder at s[i], which is `{`, a digit and `}`; -1 if there is none. */
static int placeholder(Str s, size_t i)
{
    if (s.n - i < 3 || s.s[i] != '{' || s.s[i + 2] != '}')
        return -1;
    char digit = s.s[i + 1];
    return digit >= '0' && digit < '0' + DIAG_MAX_ARGS ? digit - '0' : -1;
}

/* A list in the style of the language: `a`, `b`, or “a”、“b”. */
static void put_list(Buf *out, Str list, bool chinese)
{
    Str open = chinese ? STR("“") : STR("`"), close = chinese ? STR("”") : STR("`");
    for (size_t at = 1, end; at <= list.n; at = end + 1) {
        end = at + str_find_byte(str_sub(list, at, list.n), DIAG_LIST_MARK);
        if (at > 1)
            buf_put(out, chinese ? STR("、") : STR(", "));
        buf_put(out, open);
        buf_put(out, str_sub(list, at, end));
        buf_put(out, close);
    }
}

static void put_arg(Buf *out, Str arg, bool chinese)
{
    if (arg.n && arg.s[0] == DIAG_LIST_MARK)
        put_list(out, arg, chinese);
    else
        buf_put(out, arg);
}

static void fill(Buf *out, Str text, const Wording *w, bool chinese)
{
    for (size_t i = 0; i < text.n; i++) {
        int arg = placeholder(text, i);
        if (arg < 0) {
            buf_put_byte(out, text.s[i]);
            continue;
        }
        if (arg < w->arg_count)
            put_arg(out, w->args[arg], chinese);
        i += 2;
    }
}

static Str make_text(Arena *a, const Wording *w, bool chinese, bool options)
{
    Buf b = buf_open(arena_memory(a));
    Str text = code_wording(w->code, chinese);
    if (!text.n)
        text = code_wording(w->code, chinese = false);
    size_t end = str_find_byte(text, OPTIONS[0]);
    fill(&b, str_sub(text, 0, end), w, chinese);
    if (options && end < text.n)
        fill(&b, str_sub(text, end + 1, text.n), w, chinese);
    return buf_take(&b, a);
}

Str wording_text(Arena *a, const Wording *w, bool chinese)
{
    return make_text(a, w, chinese, true);
}

Str wording_without_options(Arena *a, const Wording *w, bool chinese)
{
    return make_text(a, w, chinese, false);
}
