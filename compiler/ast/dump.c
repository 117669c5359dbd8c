#include "ast/dump.h"

#include "ast/walk.h"

/* A node is a line: its kind, what is particular to it, its span. What is inside it is indented;
 * parts with a role are named by it. */
typedef struct Dump {
    Buf *out;
    int indent;
} Dump;

static void dump_expr(Dump *d, const char *role, const Expr *e);
static void dump_inlines(Dump *d, const char *role, InlineList list);
static void dump_blocks(Dump *d, const char *role, BlockList list);
static void dump_fields(Dump *d, const char *role, FieldList list);

/* ---- lines ---- */

/* Begins a line with a role, which may be empty, and a word. */
static void line(Dump *d, const char *role, Str word)
{
    for (int i = 0; i < d->indent; i++)
        buf_put(d->out, STR("  "));
    if (*role)
        buf_putf(d->out, "%s: ", role);
    buf_put(d->out, word);
}

static void end_line(Dump *d, Span at)
{
    buf_putf(d->out, " @%u-%u\n", at.start, at.end);
}

/* A text in quotation marks, on one line. */
static void put_text(Dump *d, Str text)
{
    buf_put(d->out, STR(" \""));
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '\n')
            buf_put(d->out, STR("\\n"));
        else
            buf_put_byte(d->out, text.s[i]);
    }
    buf_put(d->out, STR("\""));
}

static void put_word(Dump *d, Str word)
{
    buf_put_byte(d->out, ' ');
    buf_put(d->out, word);
}

/* A name, where there is one. */
static void put_name(Dump *d, const char *sign, Name name)
{
    if (name.text.n)
        buf_putf(d->out, " %s%.*s", sign, STR_ARG(name.text));
}

/* A group of parts: a line with its word only, and whatever `begin` to `end` hold indented. */
static void begin_group(Dump *d, const char *role)
{
    line(d, role, STR(""));
    d->out->n -= *role ? 1 : 0; /* the blank behind the colon */
    buf_put(d->out, STR("\n"));
    d->indent++;
}

static void end_group(Dump *d)
{
    d->indent--;
}

/* ---- expressions ---- */

static void put_format(Dump *d, Str format)
{
    if (format.n) {
        buf_put(d->out, STR(" format"));
        put_text(d, format);
    }
}

static void dump_string_parts(Dump *d, StringParts parts)
{
    for (const StringPart *p = parts.first; p; p = p->next) {
        line(d, "", p->value ? STR("value") : STR("text"));
        if (p->value)
            put_format(d, p->format);
        else
            put_text(d, p->text);
        end_line(d, p->span);
        d->indent++;
        dump_expr(d, "", p->value);
        d->indent--;
    }
}

static void dump_arguments(Dump *d, ArgumentList list)
{
    for (const Argument *a = list.first; a; a = a->next) {
        if (!a->name.text.n) {
            dump_expr(d, "", a->value);
            continue;
        }
        line(d, "", STR("named"));
        put_name(d, "", a->name);
        end_line(d, a->name.span);
        d->indent++;
        dump_expr(d, "", a->value);
        d->indent--;
    }
}

/* What stands on the line of an expression besides its kind. */
static void put_expr_detail(Dump *d, const Expr *e)
{
    switch (e->kind) {
    case EXPR_NAME: put_word(d, e->as.name.text); break;
    case EXPR_NUMBER:
        buf_put_byte(d->out, ' ');
        decimal_put(d->out, e->as.number);
        break;
    case EXPR_BOOLEAN: put_word(d, e->as.boolean ? STR("true") : STR("false")); break;
    case EXPR_UNARY: put_word(d, operator_sign(e->as.unary.op)); break;
    case EXPR_BINARY:
        put_word(d, operator_sign(e->as.binary.op));
        buf_putf(d->out, " @%u-%u in", e->as.binary.op_span.start, e->as.binary.op_span.end);
        break;
    case EXPR_MEMBER: put_name(d, ".", e->as.member.name); break;
    case EXPR_CALL: put_name(d, "", e->as.call.name); break;
    case EXPR_SORT:
        if (e->as.query.descending)
            put_word(d, STR("desc"));
        break;
    case EXPR_ERROR:
    case EXPR_STRING:
    case EXPR_CONDITION:
    case EXPR_INDEX:
    case EXPR_RECORD:
    case EXPR_LIST:
    case EXPR_WHERE:
    case EXPR_GROUP: break;
    }
}

static void dump_expr_parts(Dump *d, const Expr *e)
{
    switch (e->kind) {
    case EXPR_ERROR:
    case EXPR_NAME:
    case EXPR_NUMBER:
    case EXPR_BOOLEAN: break;
    case EXPR_STRING: dump_string_parts(d, e->as.string); break;
    case EXPR_UNARY: dump_expr(d, "", e->as.unary.operand); break;
    case EXPR_BINARY:
        dump_expr(d, "", e->as.binary.left);
        dump_expr(d, "", e->as.binary.right);
        break;
    case EXPR_CONDITION:
        dump_expr(d, "", e->as.condition.condition);
        dump_expr(d, "then", e->as.condition.then);
        dump_expr(d, "else", e->as.condition.otherwise);
        break;
    case EXPR_MEMBER: dump_expr(d, "", e->as.member.object); break;
    case EXPR_INDEX:
        dump_expr(d, "", e->as.index.object);
        dump_expr(d, "", e->as.index.index);
        break;
    case EXPR_CALL: dump_arguments(d, e->as.call.args); break;
    case EXPR_RECORD: dump_arguments(d, e->as.record.members); break;
    case EXPR_LIST:
        for (const Expr *item = e->as.list.items.first; item; item = item->next)
            dump_expr(d, "", item);
        break;
    case EXPR_WHERE:
    case EXPR_SORT:
    case EXPR_GROUP:
        dump_expr(d, "", e->as.query.list);
        dump_expr(d, "by", e->as.query.by);
        break;
    }
}

static void dump_expr(Dump *d, const char *role, const Expr *e)
{
    if (!e)
        return;
    line(d, role, expr_kind_name(e->kind));
    put_expr_detail(d, e);
    end_line(d, e->span);
    d->indent++;
    dump_expr_parts(d, e);
    d->indent--;
}

/* ---- inlines ---- */

static void dump_branches(Dump *d, const InlineBranch *branch)
{
    for (; branch; branch = branch->next) {
        dump_expr(d, "condition", branch->condition);
        dump_inlines(d, branch->condition ? "then" : "else", branch->body);
    }
}

static void put_inline_detail(Dump *d, const Inline *i)
{
    switch (i->kind) {
    case INLINE_TEXT: put_text(d, i->as.text); break;
    case INLINE_VALUE: put_format(d, i->as.value.format); break;
    case INLINE_FOR:
        put_name(d, "", i->as.loop.index);
        put_name(d, "", i->as.loop.variable);
        break;
    case INLINE_STYLE: put_name(d, "", i->as.span.style); break;
    case INLINE_REF: put_name(d, "", i->as.ref.name); break;
    case INLINE_ERROR:
    case INLINE_SOFT:
    case INLINE_IF:
    case INLINE_STRONG:
    case INLINE_FOOTNOTE:
    case INLINE_LINK:
    case INLINE_BREAK:
    case INLINE_TAB:
    case INLINE_PAGE:
    case INLINE_PAGES:
    case INLINE_BAR: break;
    }
}

static void dump_inline(Dump *d, const Inline *i)
{
    line(d, "", inline_kind_name(i->kind));
    put_inline_detail(d, i);
    end_line(d, i->span);
    d->indent++;
    switch (i->kind) {
    case INLINE_VALUE: dump_expr(d, "", i->as.value.expr); break;
    case INLINE_IF: dump_branches(d, i->as.branches); break;
    case INLINE_FOR:
        dump_expr(d, "in", i->as.loop.list);
        dump_expr(d, "sep", i->as.loop.separator);
        dump_inlines(d, "", i->as.loop.body);
        break;
    case INLINE_STYLE:
    case INLINE_STRONG:
    case INLINE_FOOTNOTE: dump_inlines(d, "", i->as.span.body); break;
    case INLINE_LINK:
        dump_inlines(d, "", i->as.link.body);
        dump_inlines(d, "address", i->as.link.url);
        break;
    case INLINE_REF: dump_expr(d, "", i->as.ref.label); break;
    case INLINE_ERROR:
    case INLINE_TEXT:
    case INLINE_SOFT:
    case INLINE_BREAK:
    case INLINE_TAB:
    case INLINE_PAGE:
    case INLINE_PAGES:
    case INLINE_BAR: break;
    }
    d->indent--;
}

/* With a role, they stand below it. */
static void dump_inlines(Dump *d, const char *role, InlineList list)
{
    if (*role)
        begin_group(d, role);
    for (const Inline *i = list.first; i; i = i->next)
        dump_inline(d, i);
    if (*role)
        end_group(d);
}

/* ---- properties, types, fields ---- */

static void dump_prop_value(Dump *d, const PropValue *v)
{
    static const char *const words[] = {
        [PROP_WORD] = "word",     [PROP_NUMBER] = "number", [PROP_LENGTH] = "length",
        [PROP_COLOUR] = "colour", [PROP_STAR] = "star",     [PROP_STRING] = "string",
        [PROP_RANGE] = "range",   [PROP_VALUE] = "value",
    };
    line(d, "", str_of(words[v->kind]));
    if (v->kind == PROP_NUMBER || v->kind == PROP_LENGTH) {
        buf_put_byte(d->out, ' ');
        decimal_put(d->out, v->number);
    }
    if (v->text.n)
        put_word(d, v->text);
    end_line(d, v->span);
    d->indent++;
    dump_expr(d, "", v->expr);
    if (v->kind == PROP_RANGE) {
        dump_prop_value(d, v->low);
        dump_prop_value(d, v->high);
    }
    d->indent--;
}

static void dump_props(Dump *d, PropList list)
{
    for (const Prop *p = list.first; p; p = p->next) {
        line(d, "property", p->name.text);
        end_line(d, p->span);
        d->indent++;
        for (const PropGroup *g = p->first; g; g = g->next) {
            for (const PropValue *v = g->first; v; v = v->next)
                dump_prop_value(d, v);
            if (g->next) {
                line(d, "", STR(",\n"));
            }
        }
        d->indent--;
    }
}

static void put_bounds(Dump *d, const TypeExpr *t)
{
    if (!t->has_low && !t->has_high)
        return;
    buf_put_byte(d->out, ' ');
    if (t->has_low)
        decimal_put(d->out, t->low);
    buf_put(d->out, STR(".."));
    if (t->has_high)
        decimal_put(d->out, t->high);
}

static void dump_type(Dump *d, const TypeExpr *t)
{
    static const char *const words[] = {
        [TYPE_EXPR_ERROR] = "error",   [TYPE_EXPR_NAME] = "type",     [TYPE_EXPR_LIST] = "list of",
        [TYPE_EXPR_RECORD] = "record", [TYPE_EXPR_ONE_OF] = "one of",
    };
    line(d, "", str_of(words[t->kind]));
    put_name(d, "", t->name);
    put_bounds(d, t);
    if (t->pattern.s)
        buf_putf(d->out, " /%.*s/", STR_ARG(t->pattern));
    if (t->gaps)
        buf_put(d->out, STR(" with gaps"));
    end_line(d, t->span);
    d->indent++;
    for (const Expr *e = t->choices.first; e; e = e->next)
        dump_expr(d, "", e);
    if (t->item)
        dump_type(d, t->item);
    dump_fields(d, "", t->members);
    d->indent--;
}

static void dump_fields(Dump *d, const char *role, FieldList list)
{
    for (const Field *f = list.first; f; f = f->next) {
        line(d, role, STR("field"));
        put_name(d, "", f->name);
        if (f->optional)
            buf_put_byte(d->out, '?');
        end_line(d, f->span);
        d->indent++;
        dump_type(d, f->type);
        dump_expr(d, "label", f->label);
        dump_expr(d, "default", f->default_value);
        dump_expr(d, "mask", f->mask);
        d->indent--;
    }
}

/* ---- blocks ---- */

static void put_words(Dump *d, NameList words)
{
    for (const NameItem *w = words.first; w; w = w->next)
        put_word(d, w->name.text);
}

static void put_heading(Dump *d, const Block *k)
{
    buf_putf(d->out, " %d", k->as.heading.level);
    if (k->as.heading.unnumbered)
        put_word(d, STR("{-}"));
    put_name(d, "#", k->as.heading.label);
}

/* The names and words on the line of a block. */
static void put_block_detail(Dump *d, const Block *k)
{
    switch (k->kind) {
    case BLOCK_STYLED: put_name(d, "", k->as.paragraph.style); break;
    case BLOCK_HEADING: put_heading(d, k); break;
    case BLOCK_ITEM:
        buf_putf(d->out, " %c %d", k->as.item.numbered ? '+' : '-', k->as.item.indent);
        break;
    case BLOCK_CALL: put_name(d, "", k->as.call.name); break;
    case BLOCK_FOR:
        put_name(d, "", k->as.loop.index);
        put_name(d, "", k->as.loop.variable);
        break;
    case BLOCK_LIST: put_words(d, k->as.list.words); break;
    case BLOCK_HEADER:
    case BLOCK_FOOTER: put_words(d, k->as.running.words); break;
    case BLOCK_LABEL: put_name(d, "", k->as.label.name); break;
    case BLOCK_COLLECT: put_name(d, "", k->as.collect.name); break;
    case BLOCK_LET: put_name(d, "", k->as.let.name); break;
    case BLOCK_RPT: put_word(d, k->as.version); break;
    case BLOCK_USE:
    case BLOCK_INCLUDE:
    case BLOCK_EXTENDS:
        put_name(d, "", k->as.use.name);
        if (k->as.use.version.n)
            buf_putf(d->out, " version %.*s", STR_ARG(k->as.use.version));
        break;
    case BLOCK_PLACE: put_name(d, "", k->as.place.name); break;
    case BLOCK_DEFINE: put_name(d, "", k->as.define.name); break;
    case BLOCK_STYLE:
        put_name(d, "", k->as.style.name);
        put_name(d, "", k->as.style.kind);
        put_name(d, ": ", k->as.style.base);
        break;
    case BLOCK_HEADING_STYLE:
        buf_putf(d->out, " %d", k->as.heading_style.level);
        put_name(d, "", k->as.heading_style.style);
        break;
    case BLOCK_RECORD: put_name(d, "", k->as.fields.name); break;
    case BLOCK_ERROR:
    case BLOCK_PARAGRAPH:
    case BLOCK_BAR_ROW:
    case BLOCK_IF:
    case BLOCK_TABLE:
    case BLOCK_ROW:
    case BLOCK_CELL:
    case BLOCK_IMAGE:
    case BLOCK_WITH:
    case BLOCK_PAGEBREAK:
    case BLOCK_TOC:
    case BLOCK_PAGE:
    case BLOCK_DOCUMENT:
    case BLOCK_CHECK:
    case BLOCK_WARN:
    case BLOCK_PARENT:
    case BLOCK_BODY:
    case BLOCK_FIELDS: break;
    }
}

static void dump_block_branches(Dump *d, const BlockBranch *branch)
{
    for (; branch; branch = branch->next) {
        dump_expr(d, "condition", branch->condition);
        dump_blocks(d, branch->condition ? "then" : "else", branch->body);
    }
}

static void dump_loop(Dump *d, const Block *k)
{
    dump_expr(d, "in", k->as.loop.list);
    dump_blocks(d, "", k->as.loop.body);
    if (k->as.loop.has_empty)
        dump_blocks(d, "empty", k->as.loop.empty);
}

/* The bodies that need no word of their own. */
static void dump_body(void *dump, const BlockList *body)
{
    dump_blocks(dump, "", *body);
}

/* What a block says itself, and of the bodies those that have a word. */
static void dump_own(Dump *d, const Block *k)
{
    switch (k->kind) {
    case BLOCK_PARAGRAPH:
    case BLOCK_STYLED: dump_inlines(d, "", k->as.paragraph.text); break;
    case BLOCK_HEADING:
        dump_inlines(d, "", k->as.heading.text);
        if (k->as.heading.run_in)
            dump_inlines(d, "run-in", k->as.heading.rest);
        break;
    case BLOCK_ITEM: dump_inlines(d, "", k->as.item.text); break;
    case BLOCK_BAR_ROW: dump_inlines(d, "", k->as.bar_row); break;
    case BLOCK_CALL:
        dump_arguments(d, k->as.call.args);
        if (k->as.call.has_body)
            dump_blocks(d, "body", k->as.call.body);
        break;
    case BLOCK_IF: dump_block_branches(d, k->as.branches); break;
    case BLOCK_FOR: dump_loop(d, k); break;
    case BLOCK_TABLE:
    case BLOCK_ROW:
    case BLOCK_CELL:
    case BLOCK_WITH:
    case BLOCK_TOC:
    case BLOCK_PAGE:
    case BLOCK_DOCUMENT: dump_props(d, k->as.nest.props); break;
    case BLOCK_IMAGE:
        dump_expr(d, "", k->as.image.path);
        dump_props(d, k->as.image.props);
        break;
    case BLOCK_LIST: dump_expr(d, "example", k->as.list.example); break;
    case BLOCK_LABEL: dump_expr(d, "", k->as.label.text); break;
    case BLOCK_COLLECT: dump_expr(d, "", k->as.collect.record); break;
    case BLOCK_LET:
        dump_fields(d, "parameter", k->as.let.params);
        dump_expr(d, "", k->as.let.value);
        break;
    case BLOCK_CHECK:
    case BLOCK_WARN:
        dump_expr(d, "", k->as.check.condition);
        dump_expr(d, "message", k->as.check.message);
        break;
    case BLOCK_USE:
    case BLOCK_INCLUDE:
    case BLOCK_EXTENDS:
        dump_expr(d, "", k->as.use.path);
        dump_arguments(d, k->as.use.args);
        break;
    case BLOCK_DEFINE: dump_fields(d, "parameter", k->as.define.params); break;
    case BLOCK_STYLE: dump_props(d, k->as.style.props); break;
    case BLOCK_FIELDS:
    case BLOCK_RECORD: dump_fields(d, "", k->as.fields.fields); break;
    case BLOCK_ERROR:
    case BLOCK_HEADER:
    case BLOCK_FOOTER:
    case BLOCK_PAGEBREAK:
    case BLOCK_PLACE:
    case BLOCK_RPT:
    case BLOCK_PARENT:
    case BLOCK_BODY:
    case BLOCK_HEADING_STYLE: break;
    }
}

static void dump_block_parts(Dump *d, const Block *k)
{
    bool has_words = k->kind == BLOCK_IF || k->kind == BLOCK_FOR || k->kind == BLOCK_CALL;
    dump_own(d, k);
    if (!has_words)
        block_bodies(k, dump_body, d);
}

static void dump_blocks(Dump *d, const char *role, BlockList list)
{
    if (*role)
        begin_group(d, role);
    for (const Block *k = list.first; k; k = k->next) {
        line(d, "", block_kind_name(k->kind));
        put_block_detail(d, k);
        if (k->faulty)
            put_word(d, STR("(faulty)"));
        end_line(d, k->span);
        d->indent++;
        dump_block_parts(d, k);
        d->indent--;
    }
    if (*role)
        end_group(d);
}

void tree_dump(const Tree *t, Buf *out)
{
    Dump d = {.out = out};
    dump_blocks(&d, "", t->blocks);
}
