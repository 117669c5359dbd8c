/* What kind of line each is, by its beginning. */
#include "syntax/scan_line.h"

#include "base/utf8.h"
#include "doc/typed_number.h"
#include "rpt.tab.h"
#include "syntax/scan_text.h"
#include "syntax/scan_word.h"

typedef enum LineKind { LINE_BLANK, LINE_INDENTED, LINE_PROSE, LINE_OTHER, LINE_BLOCK } LineKind;

static bool in_fields(const Scan *s)
{
    const ScanFrame *top = scan_top(s);
    return top && top->kind == FRAME_BLOCK && top->directive->opens == OPENS_FIELDS;
}

/* Is it reported that the innermost block is not closed? */
static bool is_left_open(const Scan *s)
{
    return scan_top(s)->reported;
}

/* Ends what a line of that kind ends, before it is scanned: the paragraph above, or an unclosed `@fields`. Inside
 * `@fields` all other lines are fields. Returns 0 if the line itself is next. */
static int before_line(Scan *s, LineKind kind)
{
    if (s->at_line_start)
        return scan_close_to(s, scan_find(s, FRAME_TEXT));
    if (!in_fields(s) || kind == LINE_BLANK || kind == LINE_INDENTED)
        return 0;
    if (kind == LINE_BLOCK || (is_left_open(s) && !scan_looks_like_field(s, s->from)))
        return scan_close_to(s, s->depth - 1);
    s->start = s->end = s->next = s->from;
    scan_push(s, FRAME_FIELD, scan_here(s, s->from, s->from));
    s->after = AFTER_NOTHING;
    return T_SEMI;
}

/* Makes the current token begin after the blanks of its match. */
static void drop_blanks(Scan *s)
{
    s->start = scan_over_blanks(s, s->from);
}

int scan_blank_line(Scan *s)
{
    return before_line(s, LINE_BLANK);
}

/* Blanks before prose. A full-width one begins a paragraph of its own. */
int scan_indent(Scan *s)
{
    static const Str wide = STR_INIT("　");
    if (str_find(scan_text(s, s->from, s->end), wide) == s->end - s->from)
        return 0;
    int token = before_line(s, LINE_INDENTED);
    if (!token && !in_fields(s))
        scan_say(s, W_WIDE_INDENT, scan_span(s), wide);
    return token;
}

/* ---- prose ---- */

static void begin_text(Scan *s, LineForm form)
{
    scan_push(s, FRAME_TEXT, scan_span(s))->form = form;
    s->recovery.owed_brace = false;
}

/* Warns of a full-width sign, or `#` without its blank, at the start of a line that would not be prose with the
 * right ASCII form. */
static void warn_of_signs(Scan *s)
{
    static const Str at_sign = STR_INIT("＠"), number_sign = STR_INIT("＃");
    Str text = s->build->source->text, rest = str_sub(text, s->from, text.n);
    if (str_starts(rest, at_sign)) {
        size_t at = at_sign.n;
        if (at < rest.n && char_starts_name(utf8_next(rest, &at)))
            scan_say(s, W_WIDE_SIGN, scan_here(s, s->from, s->from + 3), STR("@"));
        return;
    }
    uint32_t word = scan_over_blanks(s, s->from + 1);
    Str after = scan_text(s, word, scan_name_end(s, word));
    if (rest.s[0] == '@' && word > s->from + 1 &&
        (str_is(after, "end") || directive_named(after, s->version))) {
        scan_hint(s, scan_say(s, W_AT_BLANK, scan_here(s, s->from, word), STR("@")), H_WRITE,
                  str_join2(s->build->arena, STR("@"), after));
        return;
    }
    size_t n = 0, signs = 0;
    bool wide = false;
    for (size_t size; n < rest.n; n += size, signs++) {
        size = rest.s[n] == '#'                                    ? 1
               : str_starts(str_sub(rest, n, rest.n), number_sign) ? number_sign.n
                                                                   : 0;
        if (!size)
            break;
        wide = wide || size > 1;
    }
    uint32_t end = s->from + (uint32_t)n;
    bool blank = scan_blank_at(s, end) > 0;
    Str right = str_sub(STR("######"), 0, signs <= 6 ? signs : 6);
    if (wide && blank && signs <= 6)
        scan_say(s, W_WIDE_SIGN, scan_here(s, s->from, end), right);
    else if (signs > 0 && signs <= 6 && !blank)
        scan_hint(s, scan_say(s, W_HEADING_BLANK, scan_here(s, s->from, end), right), H_WRITE,
                  str_join2(s->build->arena, right, STR(" …")));
}

/* Skips the rest of a line whose fault is reported. */
static int drop_line(Scan *s)
{
    while (!scan_line_ends_at(s, s->next))
        s->next++;
    return 0;
}

/* `# …` among fields: a comment in other languages. */
static int comment_sign(Scan *s)
{
    Str sign = str_trim(scan_text(s, s->start, s->end));
    scan_hint(s, scan_say(s, E_COMMENT_SIGN, scan_here(s, s->start, s->start + (uint32_t)sign.n), sign),
              H_COMMENT, STR(""));
    return drop_line(s);
}

int scan_prose(Scan *s)
{
    s->start = s->end = s->next = s->from;
    if (s->at_line_start) {
        Str text = s->build->source->text;
        size_t number = typed_number(str_sub(text, s->from, text.n));
        if (number)
            scan_hint(s, scan_say(s, W_TYPED_NUMBER, scan_here(s, s->from, s->from + (uint32_t)number),
                                  scan_text(s, s->from, s->from + (uint32_t)number)),
                      H_BLANK_LINE, STR(""));
        warn_of_signs(s);
        s->at_line_start = false;
        s->start = s->last_end;
        return T_SOFT;
    }
    int token = before_line(s, LINE_PROSE);
    if (token)
        return token;
    warn_of_signs(s);
    begin_text(s, FORM_PARAGRAPH);
    return T_PARAGRAPH;
}

int scan_heading(Scan *s)
{
    drop_blanks(s);
    if (!s->at_line_start && in_fields(s) && !is_left_open(s))
        return comment_sign(s);
    int token = before_line(s, LINE_BLOCK);
    if (token)
        return token;
    s->number = 0;
    while (scan_byte(s, s->start + (uint32_t)s->number) == '#')
        s->number++;
    begin_text(s, FORM_HEADING);
    return T_HEADING;
}

/* Columns of the blanks before an item: a tab counts to the next multiple of four, a full-width
 * blank two. */
static int columns(const Scan *s, uint32_t from, uint32_t to)
{
    int n = 0;
    for (uint32_t at = from; at < to; at += scan_blank_at(s, at)) {
        if (scan_byte(s, at) == '\t')
            n += 4 - n % 4;
        else
            n += scan_blank_at(s, at) > 1 ? 2 : 1;
    }
    return n;
}

int scan_item(Scan *s)
{
    int token = before_line(s, LINE_OTHER);
    if (token)
        return token;
    drop_blanks(s);
    s->number = columns(s, s->from, s->start);
    begin_text(s, FORM_ITEM);
    return scan_byte(s, s->start) == '-' ? T_BULLET : T_NUMBERED;
}

int scan_row(Scan *s)
{
    int token = before_line(s, LINE_OTHER);
    if (token)
        return token;
    drop_blanks(s);
    begin_text(s, FORM_ROW);
    return T_ROW;
}

/* ---- directives ---- */

static int begin_code(Scan *s, const Directive *d)
{
    scan_push(s, FRAME_LINE, scan_span(s))->directive = d;
    s->after = AFTER_NOTHING;
    return d ? d->token : T_COMPONENT;
}

/* The index of the innermost open block, or of the one that the word names. */
static size_t open_block(const Scan *s, Str word)
{
    for (size_t i = s->depth; i-- > 0;)
        if (s->frames[i].kind == FRAME_BLOCK &&
            (word.n == 0 || str_eq(s->frames[i].directive->word, word)))
            return i;
    return SIZE_MAX;
}

/* Are there only blanks between the paragraph that left control open and the current token? */
static bool follows_open_control(const Scan *s)
{
    uint32_t at = s->start;
    while (at > s->recovery.control_cut && strchr(" \t\r\n", scan_byte(s, at - 1)))
        at--;
    return s->recovery.owed_marks > 0 && at == s->recovery.control_cut;
}

/* Reports an `@end` that closes nothing, instead of the faults in the lines above it that lost their `@fields`. */
static void report_spare_end(Scan *s)
{
    s->build->tree->losses |= LOSS_OPENING;
    Diag *d = diag(s->build->diags, E_END_WITHOUT_BLOCK, scan_span(s), STR("@end"));
    uint32_t from = s->ahead.bytes < MOST_AHEAD ? scan_lost_fields(s) : s->start;
    s->ahead.bytes += s->start - from;
    if (from < scan_line_start(s, s->start))
        diag_cover(d, scan_here(s, from, s->start));
}

/* `@end` without a block. No second message if a wrong `@end` has already closed its block, or if it was meant for a
 * `{for …}` of the paragraph above. */
static int extra_end(Scan *s)
{
    if (s->recovery.owed_ends > 0)
        s->recovery.owed_ends--;
    else if (follows_open_control(s))
        s->recovery.owed_marks--;
    else
        report_spare_end(s);
    return drop_line(s);
}

/* `@end word` while another block is innermost: closes the named block, if it is open. */
static int end_of_other(Scan *s, Str word)
{
    const ScanFrame *open = scan_top(s);
    size_t named = open_block(s, word);
    Diag *d = diag(s->build->diags, E_END_OF_OTHER, scan_span(s), word, open->directive->word);
    diag_note(s->build->diags, d, N_OPENED_HERE, open->span,
              scan_text(s, open->span.start, open->span.end));
    if (named == SIZE_MAX)
        return 0;
    for (size_t i = named + 1; i < s->depth; i++, s->recovery.owed_ends++)
        s->frames[i].reported = true;
    return scan_close_to(s, named + 1);
}

/* `@end`, with or without a word. */
static int end_line(Scan *s)
{
    uint32_t word = scan_over_blanks(s, s->end), end = word;
    while (scan_byte(s, end) >= 'a' && scan_byte(s, end) <= 'z')
        end++;
    if (end > word)
        s->end = s->next = end;
    size_t open = open_block(s, STR(""));
    if (open == SIZE_MAX)
        return extra_end(s);
    Str name = scan_text(s, word, end);
    if (name.n && !str_eq(s->frames[open].directive->word, name)) {
        int token = end_of_other(s, name);
        if (token)
            return token;
    }
    scan_pop(s);
    scan_push(s, FRAME_LINE, scan_span(s));
    s->after = AFTER_VALUE;
    return T_END;
}

/* `@else if`, as in other languages: reported, and read as `@elif`. */
static const Directive *else_if(Scan *s, const Directive *d)
{
    uint32_t word = scan_over_blanks(s, s->end), end = scan_name_end(s, word);
    if (d->token != T_D_ELSE || !str_is(scan_text(s, word, end), "if"))
        return d;
    s->end = s->next = end;
    scan_hint(s, scan_say(s, E_NO_DIRECTIVE, scan_span(s), scan_text(s, s->start, end)), H_WRITE, STR("@elif"));
    return directive_named(STR("elif"), s->version);
}

/* A branch outside a block with such branches. An `@elif` is read as the missing `@if`, so that its `@else` and
 * `@end` get no messages of their own; neither does the `@end` after an `@else`. */
static int stray_branch(Scan *s, const Directive *d)
{
    if (scan_say(s, d->token == T_D_EMPTY ? E_EMPTY_WITHOUT_FOR : E_BRANCH_WITHOUT_IF, scan_span(s), d->word))
        s->build->tree->losses |= LOSS_OPENING;
    if (d->token != T_D_ELIF) {
        s->recovery.owed_ends += !scan_top(s);
        return drop_line(s);
    }
    ScanFrame *block = scan_push(s, FRAME_BLOCK, scan_span(s));
    block->directive = directive_named(STR("if"), s->version);
    block->reported = true;
    return begin_code(s, block->directive);
}

/* `@elif`, `@else`, `@empty`: only valid in an innermost block that has such branches. */
static int branch_line(Scan *s, const Directive *d)
{
    ScanFrame *open = scan_top(s);
    bool of_for = d->token == T_D_EMPTY;
    if (!open || open->directive->token != (of_for ? T_D_FOR : T_D_IF))
        return stray_branch(s, d);
    if (open->has_else) {
        scan_say(s, E_BRANCH_AFTER_LAST, scan_span(s), d->word);
        return drop_line(s);
    }
    d = else_if(s, d);
    open->has_else = d->token != T_D_ELIF;
    return begin_code(s, d);
}

static int directive_line(Scan *s, const Directive *d)
{
    if (d->opens == OPENS_BRANCH)
        return branch_line(s, d);
    if (d->token == T_D_RPT && scan_line_start(s, s->from) > 0)
        scan_say(s, E_RPT_NOT_FIRST, scan_span(s), STR("@rpt"));
    if (d->opens == OPENS_BLOCK || d->opens == OPENS_FIELDS)
        scan_push(s, FRAME_BLOCK, scan_span(s))->directive = d;
    if (d->opens == OPENS_FIELDS && !scan_fields_end(s)) {
        if (scan_say(s, E_UNCLOSED_BLOCK, scan_span(s), scan_text(s, s->start, s->end)))
            s->build->tree->losses |= LOSS_END;
        scan_top(s)->reported = true;
    }
    return begin_code(s, d);
}

/* Reports an unknown `@word` with the directive that was meant. */
static void say_misspelt(Scan *s, Str meant)
{
    scan_hint(s, scan_say(s, E_NO_DIRECTIVE, scan_span(s), scan_text(s, s->start, s->end)), H_DID_YOU_MEAN,
              str_join2(s->build->arena, STR("@"), meant));
}

/* `@name text`: a paragraph in that style. */
static int styled_line(Scan *s)
{
    if (!scan_blank_at(s, s->end) && !scan_line_ends_at(s, s->end))
        scan_say(s, E_STYLE_BLANK, scan_here(s, s->end, s->end + 1),
                 scan_text(s, s->start, s->end));
    s->next = scan_over_blanks(s, s->end);
    begin_text(s, FORM_STYLED);
    return T_STYLED;
}

/* What the word after an `@` is. */
typedef struct AtWord {
    const Directive *directive; /* NULL for `@end` and a name */
    bool ends, misspelt;
} AtWord;

static AtWord find_word(Scan *s, Str word)
{
    AtWord w = {directive_named(word, s->version), str_is(word, "end"), false};
    if (w.directive || w.ends)
        return w;
    w.ends = scan_misspelt_end(s, word);
    if (!w.ends)
        w.directive = scan_misspelt_directive(s, word);
    w.misspelt = w.ends || w.directive;
    return w;
}

int scan_at(Scan *s)
{
    drop_blanks(s);
    bool quoted = scan_byte(s, s->start + 1) == '`';
    uint32_t end = quoted ? s->end : scan_name_end(s, s->start + 1);
    if (end == s->start + 1) {
        s->from = s->start;
        return scan_prose(s);
    }
    Str word = scan_text(s, s->start + 1, end);
    AtWord w = quoted ? (AtWord){0} : find_word(s, word);
    const Directive *d = w.directive;
    int token = before_line(s, w.ends || (d && d->opens == OPENS_BRANCH) ? LINE_BLANK : LINE_BLOCK);
    if (token)
        return token;
    s->end = s->next = end;
    s->number = diags_errors(s->build->diags);
    if (w.misspelt)
        say_misspelt(s, d ? d->word : STR("end"));
    if (w.ends)
        return end_line(s);
    if (d)
        return directive_line(s, d);
    scan_read_name(s, word, scan_here(s, s->start + 1, end), &s->name);
    bool call = scan_byte(s, end) == '(' ||
                str_starts(str_sub(s->build->source->text, end, s->build->source->text.n),
                           STR("（"));
    return call ? begin_code(s, NULL) : styled_line(s);
}
