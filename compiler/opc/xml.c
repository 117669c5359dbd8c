#include "opc/xml.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

enum { FIRST_DEPTH = 32, INT_DIGITS = 20 };

typedef struct XmlName {
    const char *s;
    size_t n;
} XmlName;

struct Xml {
    Arena *arena;
    Part *part;    /* NULL: writes into the caller's Buf */
    Buf *out;      /* that Buf, or the part's */
    bool in_tag;   /* the last `<name` has no `>` yet */
    XmlName *open;    /* the stack of open elements */
    size_t depth, room;
    DocxFault fault;
};

static Xml *new_writer(Arena *a, Part *p, Buf *out)
{
    Xml *x = NEW_WITH(a, Xml, .arena = a, .part = p, .out = out, .room = FIRST_DEPTH);
    x->open = NEW_ARRAY(a, XmlName, x->room);
    return x;
}

Xml *xml_new(Arena *a, Part *p)
{
    return new_writer(a, p, part_buffer(p));
}

Xml *xml_new_in_buf(Arena *a, Buf *b)
{
    return new_writer(a, NULL, b);
}

static void keep_fault(Xml *x, DocxFault fault)
{
    if (!x->fault.kind)
        x->fault = fault;
    if (x->part && fault.kind)
        part_fail(x->part, fault);
}

static void fail(Xml *x)
{
    keep_fault(x, (DocxFault){DOCX_INTERNAL, 0});
}

static void put_slowly(Xml *x, const char *s, size_t n)
{
    if (x->part)
        part_put(x->part, (Str){s, n});
    else
        buf_put(x->out, (Str){s, n});
}

static inline void put(Xml *x, const char *s, size_t n)
{
    Buf *b = x->out;
    if (n > b->size - b->n) {
        put_slowly(x, s, n);
    } else if (n > 0) {
        memcpy(b->p + b->n, s, n);
        b->n += n;
    }
}

static inline void put_str(Xml *x, Str s)
{
    put(x, s.s, s.n);
}

static void end_tag(Xml *x)
{
    if (x->in_tag)
        put_str(x, STR(">"));
    x->in_tag = false;
}

/* Escaping: the classes of bytes. */
enum {
    PLAIN = 'P',  /* a complete character that needs no escape */
    TRIPLE = 'T', /* begins a character of three bytes, well-formed with any two continuation bytes */
    CHECK = 'C',  /* begins or belongs to another character: needs base/utf8.h */
    VALUE = 'V',  /* needs a reference, but only in an attribute value */
    ALWAYS = 'A', /* always needs a reference */
    DROP = 'D',   /* DEL: see is_dropped */
    NEVER = 'N',  /* XML forbids it */
};

static const char meaning[256 + 1] =
    /* 00 */ "NNNNNNNNNVVNNANN"
    /* 10 */ "NNNNNNNNNNNNNNNN"
    /* 20 */ "PPVPPPAPPPPPPPPP"
    /* 30 */ "PPPPPPPPPPPPAPAP"
    /* 40 */ "PPPPPPPPPPPPPPPP"
    /* 50 */ "PPPPPPPPPPPPPPPP"
    /* 60 */ "PPPPPPPPPPPPPPPP"
    /* 70 */ "PPPPPPPPPPPPPPPD"
    /* 80 */ "CCCCCCCCCCCCCCCC"
    /* 90 */ "CCCCCCCCCCCCCCCC"
    /* A0 */ "CCCCCCCCCCCCCCCC"
    /* B0 */ "CCCCCCCCCCCCCCCC"
    /* C0 */ "CCCCCCCCCCCCCCCC"
    /* D0 */ "CCCCCCCCCCCCCCCC"
    /* E0 */ "CTTTTTTTTTTTTCTC"
    /* F0 */ "CCCCCCCCCCCCCCCC";

static bool continues(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* DEL and the C1 controls: XML discourages them (2.2), Word treats them as damage, and they are invisible.
 * They are left out; the input check has warned of them. */
static bool is_dropped(char32_t c)
{
    return c >= 0x7F && c <= 0x9F;
}

/* Length of the character at s[at] if it may be copied unchanged; else 0. */
static inline size_t clean(Str s, size_t at, bool in_value)
{
    switch (meaning[(unsigned char)s.s[at]]) {
    case PLAIN:
        return 1;
    case TRIPLE:
        return s.n - at >= 3 && continues(s.s[at + 1]) && continues(s.s[at + 2]) ? 3 : 0;
    case CHECK: {
        size_t next = at;
        char32_t code = utf8_next(s, &next);
        return code != UTF8_BAD && char_in_xml(code) && !is_dropped(code) ? next - at : 0;
    }
    case VALUE:
        return in_value ? 0 : 1;
    }
    return 0;
}

static Str reference(char c)
{
    switch (c) {
    case '&': return STR("&amp;");
    case '<': return STR("&lt;");
    case '>': return STR("&gt;");
    case '"': return STR("&quot;");
    case '\t': return STR("&#9;");
    case '\n': return STR("&#10;");
    case '\r': return STR("&#13;");
    }
    return STR("");
}

/* The only path of text into XML: clean characters are copied in runs, those with a meaning in XML become
 * references, those that XML forbids are left out and are a fault. */
static void put_escaped(Xml *x, Str s, bool in_value)
{
    size_t at = 0;
    while (at < s.n) {
        size_t from = at, step;
        while (at < s.n && (step = clean(s, at, in_value)) > 0)
            at += step;
        put(x, s.s + from, at - from);
        if (at == s.n)
            return;
        Str ref = reference(s.s[at]);
        put_str(x, ref);
        char32_t code = utf8_next(s, &at);
        if (ref.n == 0 && !is_dropped(code))
            fail(x);
    }
}

void xml_declaration(Xml *x)
{
    put_str(x, STR("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"));
}

void xml_open(Xml *x, const char *name)
{
    XmlName n = {name, strlen(name)};
    end_tag(x);
    *APPEND(x->arena, x->open, x->depth, x->room) = n;
    put_str(x, STR("<"));
    put(x, n.s, n.n);
    x->in_tag = true;
}

void xml_close(Xml *x)
{
    if (x->depth == 0) {
        fail(x);
        return;
    }
    XmlName n = x->open[--x->depth];
    if (x->in_tag) {
        put_str(x, STR("/>"));
        x->in_tag = false;
        return;
    }
    put_str(x, STR("</"));
    put(x, n.s, n.n);
    put_str(x, STR(">"));
}

static void begin_value(Xml *x, const char *name)
{
    if (!x->in_tag)
        fail(x);
    put_str(x, STR(" "));
    put(x, name, strlen(name));
    put_str(x, STR("=\""));
}

static void end_value(Xml *x)
{
    put_str(x, STR("\""));
}

void xml_attr(Xml *x, const char *name, Str value)
{
    begin_value(x, name);
    put_escaped(x, value, true);
    end_value(x);
}

void xml_attr_c(Xml *x, const char *name, const char *value)
{
    xml_attr(x, name, str_of(value));
}

void xml_attr_int(Xml *x, const char *name, long long value)
{
    char digits[INT_DIGITS];
    size_t at = sizeof digits;
    unsigned long long rest = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
    do
        digits[--at] = (char)('0' + rest % 10);
    while ((rest /= 10) > 0);
    if (value < 0)
        digits[--at] = '-';
    begin_value(x, name);
    put(x, digits + at, sizeof digits - at);
    end_value(x);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Would a reader that trims and collapses blanks change the text? */
static bool space_counts(Str text)
{
    bool after_space = true;
    for (size_t i = 0; i < text.n; i++) {
        bool space = is_space(text.s[i]);
        if (space && after_space)
            return true;
        after_space = space;
    }
    return after_space && text.n > 0;
}

void xml_attr_space(Xml *x, Str text)
{
    if (space_counts(text))
        xml_attr(x, "xml:space", STR("preserve"));
}

void xml_text(Xml *x, Str text)
{
    if (text.n == 0)
        return;
    end_tag(x);
    put_escaped(x, text, false);
}

void xml_leaf(Xml *x, const char *name)
{
    xml_open(x, name);
    xml_close(x);
}

void xml_val(Xml *x, const char *name, Str value)
{
    xml_open(x, name);
    xml_attr(x, "w:val", value);
    xml_close(x);
}

void xml_val_c(Xml *x, const char *name, const char *value)
{
    xml_val(x, name, str_of(value));
}

void xml_val_int(Xml *x, const char *name, long long value)
{
    xml_open(x, name);
    xml_attr_int(x, "w:val", value);
    xml_close(x);
}

void xml_text_element(Xml *x, const char *name, Str text)
{
    xml_open(x, name);
    xml_attr_space(x, text);
    xml_text(x, text);
    xml_close(x);
}

void xml_raw(Xml *x, Str content)
{
    if (content.n == 0)
        return;
    end_tag(x);
    put_str(x, content);
}

void xml_putf(Xml *x, const char *format, ...)
{
    char text[XML_FORMAT_MOST + 1];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (n < 0 || n > XML_FORMAT_MOST) {
        fail(x);
        return;
    }
    for (char *quote = text; (quote = strchr(quote, '\''));)
        *quote = '"';
    xml_raw(x, (Str){text, (size_t)n});
}

void xml_splice(Xml *x, Xml *held)
{
    if (held->part || held->depth > 0)
        fail(x);
    else
        xml_raw(x, buf_str(held->out));
    keep_fault(x, held->fault);
    if (!held->part)
        buf_clear(held->out);
}

DocxFault xml_end(Xml *x)
{
    if (x->depth > 0)
        fail(x);
    return x->fault;
}
