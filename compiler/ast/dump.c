#include "ast/dump.h"

/* A node is a line: its kind, its own values, its span. The nodes in it are indented below; parts with a role have
 * it as a prefix. */
typedef struct Dump {
    Buf *out;
    int indent;
} Dump;

static void dump_expr(Dump *d, const char *role, const Expr *e);
static void dump_fields(Dump *d, const char *role, FieldList list);
static void dump_parts(Dump *d, const void *node, const NodePart *parts);

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

/* The same after a word; an empty text writes neither. */
static void put_quoted(Dump *d, const char *word, Str text)
{
    if (*word && !text.n)
        return;
    if (*word)
        buf_putf(d->out, " %s", word);
    put_text(d, text);
}

static void put_word(Dump *d, Str word)
{
    buf_put_byte(d->out, ' ');
    buf_put(d->out, word);
}

/* A name, unless it is empty. */
static void put_name(Dump *d, const char *sign, Name name)
{
    if (name.text.n)
        buf_putf(d->out, " %s%.*s", sign, STR_ARG(name.text));
}

/* A group of parts: a line with only its word; all between `begin` and `end` is indented. */
static void begin_group(Dump *d, const char *role)
{
    line(d, role, STR(""));
    d->out->n -= *role ? 1 : 0; /* the blank after the colon */
    buf_put(d->out, STR("\n"));
    d->indent++;
}

static void end_group(Dump *d)
{
    d->indent--;
}

/* ---- the line of a node ---- */

static void put_names(Dump *d, const NameList *names)
{
    for (const NameItem *n = names->first; n; n = n->next)
        put_word(d, n->name.text);
}

/* `word` is written for true, the one after a `/` for false. */
static void put_flag(Dump *d, const char *word, bool flag)
{
    size_t yes = strcspn(word, "/");
    Str shown = flag ? (Str){word, yes} : str_of(word[yes] ? word + yes + 1 : "");
    if (shown.n)
        put_word(d, shown);
}

static void put_part(Dump *d, const NodePart *p, const void *part)
{
    const Str *text = part;
    const Span *at = part;
    switch (p->kind) {
    case PART_NAME: put_name(d, p->word, *(const Name *)part); break;
    case PART_NAMES: put_names(d, part); break;
    case PART_WORD:
        if (text->n)
            buf_putf(d->out, " %s%.*s", p->word, STR_ARG(*text));
        break;
    case PART_QUOTED: put_quoted(d, p->word, *text); break;
    case PART_NUMBER:
        buf_put_byte(d->out, ' ');
        decimal_put(d->out, *(const Decimal *)part);
        break;
    case PART_LEVEL: buf_putf(d->out, " %d", *(const int *)part); break;
    case PART_FLAG: put_flag(d, p->word, *(const bool *)part); break;
    case PART_OPERATOR: put_word(d, operator_sign(*(const Operator *)part)); break;
    case PART_PLACE: buf_putf(d->out, " @%u-%u in", at->start, at->end); break;
    default: break; /* written below the line */
    }
}

static void put_parts(Dump *d, const void *node, const NodePart *parts)
{
    for (const NodePart *p = parts; p->kind != PART_END; p++)
        put_part(d, p, part_of(node, p));
}

/* ---- parts of expressions ---- */

static void dump_string_parts(Dump *d, const StringParts *parts)
{
    for (const StringPart *p = parts->first; p; p = p->next) {
        line(d, "", p->value ? STR("value") : STR("text"));
        if (p->value)
            put_quoted(d, "format", p->format);
        else
            put_text(d, p->text);
        end_line(d, p->span);
        d->indent++;
        dump_expr(d, "", p->value);
        d->indent--;
    }
}

static void dump_arguments(Dump *d, const ArgumentList *list)
{
    for (const Argument *a = list->first; a; a = a->next) {
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

static void dump_props(Dump *d, const PropList *list)
{
    for (const Prop *p = list->first; p; p = p->next) {
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

/* ---- the lines below it ---- */

static void dump_expr(Dump *d, const char *role, const Expr *e)
{
    if (!e)
        return;
    line(d, role, expr_kind_name(e->kind));
    put_parts(d, e, expr_parts(e->kind));
    end_line(d, e->span);
    dump_parts(d, e, expr_parts(e->kind));
}

static void dump_exprs(Dump *d, const ExprList *list)
{
    for (const Expr *e = list->first; e; e = e->next)
        dump_expr(d, "", e);
}

/* With a role, they are in a group. */
static void dump_inlines(Dump *d, const char *role, const InlineList *list)
{
    if (*role)
        begin_group(d, role);
    for (const Inline *i = list->first; i; i = i->next) {
        line(d, "", inline_kind_name(i->kind));
        put_parts(d, i, inline_parts(i->kind));
        end_line(d, i->span);
        dump_parts(d, i, inline_parts(i->kind));
    }
    if (*role)
        end_group(d);
}

static void dump_blocks(Dump *d, const char *role, const BlockList *list)
{
    if (*role)
        begin_group(d, role);
    for (const Block *k = list->first; k; k = k->next) {
        line(d, "", block_kind_name(k->kind));
        put_parts(d, k, block_parts(k->kind));
        if (k->faulty)
            put_word(d, STR("(faulty)"));
        end_line(d, k->span);
        dump_parts(d, k, block_parts(k->kind));
    }
    if (*role)
        end_group(d);
}

static void dump_inline_branches(Dump *d, const InlineBranch *branch)
{
    for (; branch; branch = branch->next) {
        dump_expr(d, "condition", branch->condition);
        dump_inlines(d, branch->condition ? "then" : "else", &branch->body);
    }
}

static void dump_branches(Dump *d, const BlockBranch *branch)
{
    for (; branch; branch = branch->next) {
        dump_expr(d, "condition", branch->condition);
        dump_blocks(d, branch->condition ? "then" : "else", &branch->body);
    }
}

static void dump_part(Dump *d, const NodePart *p, const void *part)
{
    const InlineList *inlines = part;
    const BlockList *blocks = part;
    switch (p->kind) {
    case PART_EXPR: dump_expr(d, p->word, *(const Expr *const *)part); break;
    case PART_EXPRS: dump_exprs(d, part); break;
    case PART_ARGUMENTS: dump_arguments(d, part); break;
    case PART_STRING: dump_string_parts(d, part); break;
    case PART_TEXT:
    case PART_INLINES:
        if (inlines->first)
            dump_inlines(d, p->word, inlines);
        break;
    case PART_INLINE_BRANCHES: dump_inline_branches(d, *(const InlineBranch *const *)part); break;
    case PART_PROPS: dump_props(d, part); break;
    case PART_FIELDS: dump_fields(d, p->word, *(const FieldList *)part); break;
    case PART_BODY:
        if (blocks->first)
            dump_blocks(d, p->word, blocks);
        break;
    case PART_BRANCHES: dump_branches(d, *(const BlockBranch *const *)part); break;
    default: break; /* written on the line */
    }
}

static void dump_parts(Dump *d, const void *node, const NodePart *parts)
{
    d->indent++;
    for (const NodePart *p = parts; p->kind != PART_END; p++)
        dump_part(d, p, part_of(node, p));
    d->indent--;
}

void tree_dump(const Tree *t, Buf *out)
{
    Dump d = {.out = out};
    dump_blocks(&d, "", &t->blocks);
}
