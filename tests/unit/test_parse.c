/* syntax/: templates to trees and messages. Trees are compared as dumps, messages as their codes with
 * line and column, so that what is not expected fails as well as what is missing. */
#include "fixture.h"

#include "base/utf8.h"
#include "ast/dump.h"
#include "syntax/parse.h"
#include "diag/source_check.h"
#include "diag/catalogue.h"

typedef struct Parsed {
    Sources *sources;
    Diags *diags;
    const Tree *tree; /* NULL where none was given */
} Parsed;

static Host host_with(uint64_t depth)
{
    Host h = {0};
    h.limits[LIMIT_depth] = depth;
    return h;
}

static Parsed parse(Arena *a, Str text)
{
    Parsed p = {sources_new(a), diags_new(a), NULL};
    Host host = host_with(200);
    const Job job = {a, p.sources, &host, p.diags};
    p.tree = parse_template(&job, source_load_template(&job, STR("t.rpt"), text));
    return p;
}

/* `E0109 1:3, W0105 2:1`; the limit and version too. */
static Str messages(Arena *a, const Parsed *p)
{
    Buf b = buf_open(arena_memory(a));
    for (const Diag *d = diags_first(p->diags); d; d = d->next) {
        const Source *source = sources_get(p->sources, d->at.file);
        Place at = source_place(source, d->at.start);
        buf_putf(&b, "%s%.*s %u:%u", b.n ? ", " : "", STR_ARG(code_number(d->wording.code)), at.line, at.column);
    }
    Str result = buf_copy(&b, a);
    buf_close(&b);
    return result;
}

static Str dump(Arena *a, const Tree *tree)
{
    Buf b = buf_open(arena_memory(a));
    tree_dump(tree, &b);
    Str result = buf_copy(&b, a);
    buf_close(&b);
    return result;
}

/* The dump without its spans, for tests that are not about them. */
static Str outline(Arena *a, const Tree *tree)
{
    Str full = dump(a, tree);
    Buf b = buf_open(arena_memory(a));
    for (size_t i = 0; i < full.n; i++) {
        size_t end = i + 2;
        if (full.n - i > 2 && full.s[i] == ' ' && full.s[i + 1] == '@')
            end += strspn(full.s + end, "0123456789-");
        if (end > i + 2)
            i = str_starts(str_sub(full, end, full.n), STR(" in @")) ? end + 2 : end - 1;
        else
            buf_put_byte(&b, full.s[i]);
    }
    Str result = buf_copy(&b, a);
    buf_close(&b);
    return result;
}

typedef struct Case {
    const char *source, *wanted;
} Case;

static void check_messages(void **state, const Case *cases, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        Parsed p = parse(arena_of(state), str_of(cases[i].source));
        Str got = messages(arena_of(state), &p);
        if (!str_is(got, cases[i].wanted))
            print_error("source %s\n", cases[i].source);
        assert_text(got, cases[i].wanted);
    }
}

static void check_outlines(void **state, const Case *cases, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        Parsed p = parse(arena_of(state), str_of(cases[i].source));
        assert_text(messages(arena_of(state), &p), "");
        assert_non_null(p.tree);
        assert_text(outline(arena_of(state), p.tree), cases[i].wanted);
    }
}

#define CHECK(how, cases) check_##how(state, cases, sizeof cases / sizeof cases[0])

/* ---- what is read ---- */

static void lines_make_paragraphs(void **state)
{
    static const Case cases[] = {
        {"", ""},
        {"\n  \n　\n", ""},
        {"一\n二", "paragraph\n  text \"一\"\n  soft\n  text \"二\"\n"},
        {"一\n\n二\n", "paragraph\n  text \"一\"\nparagraph\n  text \"二\"\n"},
        {"  a  b  \n\t c\n", "paragraph\n  text \"a  b\"\n  soft\n  text \"c\"\n"},
        {"a\n// a comment\nb\n", "paragraph\n  text \"a\"\n  soft\n  text \"b\"\n"},
        {"a\\\n# b\n", "paragraph\n  text \"a\"\n  soft\n  text \"# b\"\n"},
        {"@title a\\\n b\nc", "styled title\n  text \"a\"\n  soft\n  text \"b\"\nparagraph\n  text \"c\"\n"},
        {"@空\n", "styled 空\n"},
        {"@`图 1` a", "styled 图 1\n  text \"a\"\n"},
        {"- a\n  b\n  + c\n\t- d", "item - 0\n  text \"a\"\n  soft\n  text \"b\"\nitem + 2\n  text \"c\"\nitem - 4\n  text \"d\"\n"},
        {"1. a\n-b\n*c\n@ d\n_e_", "paragraph\n  text \"1. a\"\n  soft\n  text \"-b\"\n  soft\n  text \"*c\"\n  soft\n  text \"@ d\"\n  soft\n  text \"_e_\"\n"},
        {"####### a", "paragraph\n  text \"####### a\"\n"},
    };
    CHECK(outlines, cases);
}

static void headings_have_marks_and_run_in_text(void **state)
{
    static const Case cases[] = {
        {"# a\nb", "heading 1\n  text \"a\"\nparagraph\n  text \"b\"\n"},
        {"### a {-} {#b}", "heading 3 {-} #b\n  text \"a\"\n"},
        {"## a {－}:: b\nc", "heading 2 {-} ::\n  text \"a\"\n  run-in:\n    text \"b\"\n    soft\n    text \"c\"\n"},
        {"# std::x :: y :: z", "heading 1 ::\n  text \"std::x\"\n  run-in:\n    text \"y :: z\"\n"},
        {"#　全角 ::", "heading 1 ::\n  text \"全角\"\n"},
    };
    CHECK(outlines, cases);
}

static void markup_is_read(void **state)
{
    static const Case cases[] = {
        {"a**b**c", "paragraph\n  text \"a\"\n  strong\n    text \"b\"\n  text \"c\"\n"},
        {"138****1234 a*b", "paragraph\n  text \"138****1234 a*b\"\n"},
        {"\\*\\{\\甲\\", "paragraph\n  text \"*\"\n  text \"{\\甲\"\n"},
        {"^[注[1]]后", "paragraph\n  footnote\n    text \"注[1]\"\n  text \"后\"\n"},
        {"[a](b{c}) [d] [e](f", "paragraph\n  link\n    text \"a\"\n    address:\n      text \"b\"\n      value\n        name c\n  text \" [d] [e](f\"\n"},
        {"[{a[1]}](b)", "paragraph\n  link\n    value\n      index\n        name a\n        number 1\n    address:\n      text \"b\"\n"},
        {"{br}{tab}{page}{ pages }{`page`}", "paragraph\n  br\n  tab\n  page\n  pages\n  value\n    name page\n"},
        {"{ref 表一}{ref \"附件{n}\"}", "paragraph\n  ref 表一\n  ref\n    string\n      text \"附件\"\n      value\n        name n\n"},
        {"**{if a}**b**{end}**", "paragraph\n  strong\n    if\n      condition: name a\n      then:\n        strong\n          text \"b\"\n"},
        {"{style 强}a{end}", "paragraph\n  style 强\n    text \"a\"\n"},
    };
    CHECK(outlines, cases);
}

static void control_is_told_from_values(void **state)
{
    static const Case cases[] = {
        {"{if a}b{elif c}d{else}e{end}", "paragraph\n  if\n    condition: name a\n    then:\n      text \"b\"\n    condition: name c\n"
                                         "    then:\n      text \"d\"\n    else:\n      text \"e\"\n"},
        {"{if a then b else c | f:0}", "paragraph\n  value format \"0\"\n    call f\n      if\n        name a\n        then: name b\n        else: name c\n"},
        {"{if if a then b else c}d{end}", "paragraph\n  if\n    condition: if\n      name a\n      then: name b\n      else: name c\n    then:\n      text \"d\"\n"},
        {"{if then}a{end}", "paragraph\n  if\n    condition: name then\n    then:\n      text \"a\"\n"},
        {"{for i, x in y sep \"、\"}{x}{end}", "paragraph\n  for i x\n    in: name y\n    sep: string\n      text \"、\"\n    value\n      name x\n"},
        {"{iff}{ends}{elif_}", "paragraph\n  value\n    name iff\n  value\n    name ends\n  value\n    name elif_\n"},
        {"{a.if.end}", "paragraph\n  value\n    member .end\n      member .if\n        name a\n"},
    };
    CHECK(outlines, cases);
}

static void operators_bind_as_the_page_says(void **state)
{
    static const Case cases[] = {
        {"{a - b ?? 0}", "paragraph\n  value\n    binary -\n      name a\n      binary ??\n        name b\n        number 0\n"},
        {"{not a and b or c}", "paragraph\n  value\n    binary or\n      binary and\n        unary not\n          name a\n        name b\n      name c\n"},
        {"{-a * b + c mod d}", "paragraph\n  value\n    binary +\n      binary *\n        unary -\n          name a\n        name b\n      binary mod\n        name c\n        name d\n"},
        {"{a where it > 1 sort by b desc group by c}", "paragraph\n  value\n    group by\n      sort by desc\n        where\n          name a\n          by: binary >\n            name it\n            number 1\n        by: name b\n      by: name c\n"},
        {"{list = count}", "paragraph\n  value\n    binary =\n      name list\n      name count\n"},
    };
    CHECK(outlines, cases);
}

/* The full-width forms are further spellings of the same signs. */
static void full_width_signs_are_the_same(void **state)
{
    static const Case pairs[] = {
        {"@let a = f(b, c)[1] + 2 - 3 * 4", "@let a ＝ f（b，c）［1］ ＋ 2 － 3 ＊ 4"},
        {"@let a = b != c or d <= e and g > h", "@let a ＝ b ！＝ c or d ＜＝ e and g ＞ h"},
        {"@let a = [b, c] ?? [d]", "@let　a　=　【b、c】　？？　［d］"},
        {"{a | f:0}", "{a ｜ f：0}"},
        {"@let a = \"b\"", "@let a = “b”"},
        {"@fields\na text? \"b\"; c date\n@end", "@fields\na text？ “b”； c date\n@end"},
        {"@f(a: b)", "@f（a：b）"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        Parsed ascii = parse(arena_of(state), str_of(pairs[i].source));
        Parsed wide = parse(arena_of(state), str_of(pairs[i].wanted));
        assert_text(messages(arena_of(state), &wide), "");
        assert_non_null(wide.tree);
        char *wanted = str_cstr(arena_of(state), outline(arena_of(state), ascii.tree));
        assert_text(outline(arena_of(state), wide.tree), wanted);
    }
}

static void strings_are_read(void **state)
{
    static const Case cases[] = {
        {"@let a = \"b\\\"\\{\\\\\\n\\d{e:0}”\"", "@let a\n  string\n    text \"b\"\n    text \"\"\"\n    text \"{\"\n    text \"\\\"\n    text \"\\n\"\n    text \"\\d\"\n"
                                               "    value format \"0\"\n      name e\n    text \"”\"\n"},
        {"@let a = “b“c”\"”", "@let a\n  string\n    text \"b“c”\"\"\n"},
        {"@let a = \"\"", "@let a\n  string\n"},
    };
    CHECK(outlines, cases);
}

static void fields_are_read(void **state)
{
    static const Case cases[] = {
        {"@fields\n名 text(..20)? \"标\" = \"x\" mask \"XX\" // c\n\n数 integer(-1..)\n定 text(18)\n@end",
         "@fields\n  field 名?\n    type text ..20\n    label: string\n      text \"标\"\n    default: string\n      text \"x\"\n    mask: string\n      text \"XX\"\n"
         "  field 数\n    type integer -1..\n  field 定\n    type text 18..18\n"},
        {"@fields\nlist list of list of text\ntext text\n@end",
         "@fields\n  field list\n    list of\n      list of\n        type text\n  field text\n    type text\n"},
        {"@fields\na one of \"x\",\n  \"y\"\nb text /\\/\\d+/\n@end",
         "@fields\n  field a\n    one of\n      string\n        text \"x\"\n      string\n        text \"y\"\n  field b\n    type text //\\d+/\n"},
        {"@fields\na list? \"l\" { b text; c { d date } }\n@end",
         "@fields\n  field a?\n    list of\n      record\n        field b\n          type text\n        field c\n          record\n            field d\n              type date\n    label: string\n      text \"l\"\n"},
        {"@record r {\n  a text\n  b r?\n}", "@record r\n  field a\n    type text\n  field b?\n    type r\n"},
    };
    CHECK(outlines, cases);
}

static void properties_are_read(void **state)
{
    static const Case cases[] = {
        {"@style a char : b { bold; indent first －2字 left 1.5cm; border top 1pt #FF0000,\n bottom red }",
         "@style a char : b\n  property: bold\n  property: indent\n    word first\n    length -2 字\n    word left\n    length 1.5 cm\n"
         "  property: border\n    word top\n    length 1 pt\n    colour #FF0000\n    ,\n    word bottom\n    word red\n"},
        {"@page { size 16开; margin top {a - 1}mm; columns 1..{b}; widths * 2 }",
         "@page\n  property: size\n    word 16开\n  property: margin\n    word top\n    value mm\n      binary -\n        name a\n        number 1\n"
         "  property: columns\n    range\n      number 1\n      value\n        name b\n  property: widths\n    star\n    number 2\n"},
        {"@toc", "@toc\n"},
        {"@with { shade #DDDDDD }\n@end", "@with\n  property: shade\n    colour #DDDDDD\n"},
    };
    CHECK(outlines, cases);
}

static void blocks_are_read(void **state)
{
    static const Case cases[] = {
        {"@if a\nb\n@elif c\n@else\nd\n@end if", "@if\n  condition: name a\n  then:\n    paragraph\n      text \"b\"\n  condition: name c\n  then:\n  else:\n    paragraph\n      text \"d\"\n"},
        {"@for i, x in y\n@empty\nn\n@end", "@for i x\n  in: name y\n  empty:\n    paragraph\n      text \"n\"\n"},
        {"@table\n| a | {x | f} \\| |\n@row\n@cell { span 2 }\nb\n@end\n@end\n@end",
         "@table\n  bar row\n    text \" a \"\n    bar\n    text \" \"\n    value\n      call f\n        name x\n    text \" \"\n    text \"| \"\n    bar\n  @row\n    @cell\n      property: span\n        number 2\n      paragraph\n        text \"b\"\n"},
        {"@define f(a: text, b: list of date = c, d: r?)\n@body\n@end", "@define f\n  parameter: field a\n    type text\n  parameter: field b\n    list of\n      type date\n    default: name c\n  parameter: field d?\n    type r\n  @body\n"},
        {"@let f(a: number) = a", "@let f\n  parameter: field a\n    type number\n  name a\n"},
        {"@begin f(1)\nx\n@end\n@f(a: 1)", "component f @begin\n  number 1\n  body:\n    paragraph\n      text \"x\"\ncomponent f\n  named a\n    number 1\n"},
        {"@use a\n@use \"a/b\" version 1.2\n@use c version 1.10.3", "@use a\n@use version 1.2\n  string\n    text \"a/b\"\n@use c version 1.10.3\n"},
        {"@include \"a\"(b: c)\n@extends \"d\"\n@block e\n@parent\n@end", "@include\n  string\n    text \"a\"\n  named b\n    name c\n@extends\n  string\n    text \"d\"\n@block e\n  @parent\n"},
        {"@list \"一是\" continuous\n- a\n@end\n@header first\n@end", "@list continuous\n  example: string\n    text \"一是\"\n  item - 0\n    text \"a\"\n@header first\n"},
        {"@image a.b[1] { width 1cm }\n@label x\n@label \"y\"\n@collect z { a: 1 }\n@heading 2 标",
         "@image\n  index\n    member .b\n      name a\n    number 1\n  property: width\n    length 1 cm\n@label x\n@label\n  string\n    text \"y\"\n@collect z\n  record\n    named a\n      number 1\n@heading 2 标\n"},
        {"@check (a\n  and b) \"m\" // c", "@check\n  binary and\n    name a\n    name b\n  message: string\n    text \"m\"\n"},
    };
    CHECK(outlines, cases);
}

static void spans_cover_their_construct(void **state)
{
    Parsed p = parse(arena_of(state), STR("# 甲 {#乙}\n{ `a b` .c:0 }**d**\n@if x  // c\n@end\n"));
    assert_text(dump(arena_of(state), p.tree),
                "heading 1 #乙 @0-12\n"
                "  text \"甲\" @2-5\n"
                "paragraph @13-32\n"
                "  value format \"0\" @13-27\n"
                "    member .c @15-23\n"
                "      name a b @15-20\n"
                "  strong @27-32\n"
                "    text \"d\" @29-30\n"
                "@if @33-49\n"
                "  condition: name x @37-38\n"
                "  then:\n");
}

static void line_ends_are_all_the_same(void **state)
{
    const char *text = "a\nb\n\n@if c\n- d\n@end\n@fields\ne text\n@end\n";
    static const char *const ends[] = {"\r\n", "\r"};
    Parsed plain = parse(arena_of(state), str_of(text));
    char *wanted = str_cstr(arena_of(state), outline(arena_of(state), plain.tree));
    for (size_t i = 0; i < 2; i++) {
        Buf b = buf_open(arena_memory(arena_of(state)));
        for (const char *c = text; *c; c++) {
            if (*c == '\n')
                buf_put(&b, str_of(ends[i]));
            else
                buf_put_byte(&b, *c);
        }
        Parsed p = parse(arena_of(state), buf_str(&b));
        buf_close(&b);
        assert_text(messages(arena_of(state), &p), "");
        assert_text(outline(arena_of(state), p.tree), wanted);
    }
}

/* ---- what is wrong ---- */

static void what_is_not_closed_is_said_at_its_opening(void **state)
{
    static const Case cases[] = {
        {"a\n应到{应到人\n后{x}。", "E0109 2:3"},
        {"{f(a,\n b)}\n后", "E0109 1:1"},
        {"{\"a\nb", "E0110 1:2"},
        {"@let a = “b\n@let c = 1", "E0110 1:10"},
        {"@let a = [1, 2\n@let b = 3", "E0111 1:10"},
        {"@if (a and b\ntext 。\n@end\n{x}", "E0111 1:5"},
        {"@fields\na integer(1..3\nb text\nc { d text\n@end", "E0111 2:10, E0111 4:3"},
        {"@style a {\n  bold\n@style b { }", "E0111 1:10"},
        {"@fields\na text /b\nc text\n@end", "E0112 2:8"},
        {"{`a b}", "E0113 1:2"},
        {"@if a\n@for x in y\n@end", "E0104 1:1"},
        {"@fields\na text\n# b", "E0104 1:1"},
        {"张**，李\n\n后", "E0105 1:2"},
        {"a^[b [c]\n\nd", "E0106 1:2"},
        {"{if a}b{end", "E0109 1:8"},
        {"{if a}b{end if}", "E0132 1:9"},
        {"{if a}第一段\n\n第二段{end}", "E0108 1:1"},
        {"{for x in y}**a", "E0105 1:13, E0108 1:1"},
        {"| **a | b** |", "E0105 1:3, E0105 1:10"},
    };
    CHECK(messages, cases);
}

static void crossing_is_one_fault(void **state)
{
    static const Case cases[] = {
        {"**a {if b}c** d{end}", "E0105 1:12"},
        {"{if a}**b{end}c**", "E0105 1:7"},
        {"{if a}^[b{end}c]", "E0106 1:7"},
        {"^[**a]**", "E0105 1:3"},
    };
    CHECK(messages, cases);
}

static void ends_and_branches_find_their_block(void **state)
{
    static const Case cases[] = {
        {"a\n@end\nb", "E0114 2:1"},
        {"@fileds\na text\n@end", "E0144 1:1"},
        {"@for x in y\n@if a\n@end for\nz", "E0115 3:1"},
        {"@for x in y\n@if a\n@end for\n@end if", "E0115 3:1"},
        {"@if a\n@else\n@elif b\n@end", "E0118 3:1"},
        {"@else\n@empty", "E0116 1:1, E0117 2:1"},
        {"@if a\n@empty\n@end", "E0117 2:1"},
        {"a{end}", "E0123 1:2"},
        {"{for x in y}{else}{end}", "E0124 1:13"},
        {"{if a}{else}{elif b}{end}", "E0125 1:13"},
    };
    CHECK(messages, cases);
}

static void signs_show_their_right_form(void **state)
{
    static const Case cases[] = {
        {"@if a == 1 && b || !c\n@end", "E0126 1:7, E0126 1:12, E0126 1:17, E0126 1:20"},
        {"{a <> b}", "E0126 1:4"},
        {"{a ? b : c}", "E0138 1:4"},
        {"@check 0 < a < 5 \"x\"", "E0137 1:14"},
        {"{人。姓名}", "E0127 1:3"},
        {"{ｆ(a)}", "E0131 1:2"},
        {"{2023年}", "E0133 1:2"},
        {"{a / b} {a ／ b}", "W0106 1:12"},
        {"@let b = ”乙”", "E0127 1:10"},
        {"@table ｛ header 1 ｝\n@end", "E0127 1:8"},
        {"{a)}", "E0128 1:3"},
        {"{a]", "E0109 1:1"},
        {"{page:一}{br.x}", "E0132 1:2, E0132 1:10"},
        {"{a:}", "E0130 1:4"},
        {"a } b", "E0121 1:3"},
        {"@标题【一】", "E0120 1:4"},
        {"a {-}", "E0122 1:3"},
        {"# a {-} b", "E0122 1:5"},
    };
    CHECK(messages, cases);
}

static void directives_say_what_they_want(void **state)
{
    static const Case cases[] = {
        {"@check a", "E0136 1:9"},
        {"@let = 3", "E0135 1:6"},
        {"@for in b\n@end", "E0135 1:9"},
        {"@use a version", "E0136 1:15"},
        {"@with\na\n@end", "E0136 1:6"},
        {"@style a { size: 1 }", "E0139 1:16"},
        {"@style a { indent {b}字 }", "E0129 1:19"},
        {"@style a { number \"{x}、\" }", "E0129 1:20"},
        {"@with { indent right {a:0}字 left {b}px }\n@end", "E0140 1:25, E0134 1:37"},
        {"@define f(a: one of \"x\", b: text)\n@end", "E0141 1:14"},
        {"@define f(a: text(..3))\n@end", "E0141 1:18"},
        {"@for x in list sort by a, b\n@end", "E0142 1:25"},
        {"@image \"a/{x}.png\"", "E0143 1:11"},
        {"@heading 7 a", "E0103 1:10"},
        {"{if a then b}", "E0135 1:13"},
        {"@let a = 1234567890123456789012345678901234567890", "E0102 1:10"},
        {"b\n@rpt 1", "E0119 2:1"},
    };
    CHECK(messages, cases);
}

static void ten_faults_are_ten_messages(void **state)
{
    static const Case cases[] = {
        {"@if\nx\n@end\n{a +}\n{)}\n@let = 3\n@check a\n@for in b\n@end\n@table { a: 1 }\n@end\n# 标题{\n{for x in y}a\nok {x}\n\nb\n@end",
         "E0136 1:4, E0135 4:5, E0128 5:2, E0135 6:6, E0136 7:9, E0135 8:9, E0139 10:11, E0109 12:5, E0108 13:1, E0114 17:1"},
        {"@fields\na txt \"x\" =\nb integer(1...3)\nc text \"ok\"\n@end", "E0136 2:12, E0126 3:12"},
        {"{a b \"{c}\" d} {e f}", "E0135 1:4, E0135 1:18"},
    };
    CHECK(messages, cases);
}

static void slips_in_prose_are_warned_of(void **state)
{
    static const Case cases[] = {
        {"　　缩进", "W0101 1:1"},
        {"a\n（一）b\n1. c\n第一，d\n二、e\n1.5万", "W0102 2:1, W0102 3:1, W0102 4:1, W0102 5:1"},
        {"｛a｝\n＠b\n＃ c\n#d", "W0103 1:1, W0103 1:3, W0103 2:1, W0103 3:1, W0104 4:1"},
        {"a\tb\t\n", "W0105 1:2"},
        {"a\xE2\x80\x8B" "b", "W0002 1:2"},
    };
    CHECK(messages, cases);
}

/* What later passes need is kept: names of faulty definitions, blocks with a faulty first line. */
static void what_can_be_read_is_kept(void **state)
{
    Parsed p = parse(arena_of(state), STR("@let a = +\n@fields\nb =\nc text\n@end\n@if ==\nd\n@end\n@for x in\ne\n@end\n{if +}f{end}"));
    assert_text(outline(arena_of(state), p.tree),
                "@let a (faulty)\n  error\n"
                "@fields\n  field b?\n    error\n  field c\n    type text\n"
                "@if\n  condition: error\n  then:\n    paragraph\n      text \"d\"\n"
                "@for x\n  in: error\n  paragraph\n    text \"e\"\n"
                "paragraph\n  if\n    condition: error\n    then:\n      text \"f\"\n");
}

static void the_tree_says_what_is_lost(void **state)
{
    static const struct {
        const char *text;
        unsigned losses;
    } cases[] = {
        {"@use a\n@fields\n甲 text\n@end\n", 0},
        {"@use a b\n", LOSS_USE},
        {"@if a\n@use a b\n@end\n", 0}, /* no file is read there */
        {"@let = 1\n", LOSS_DEFINITION},
        {"@style { size 12pt }\n", LOSS_DEFINITION},
        {"@define (a: text)\n@end\n", LOSS_DEFINITION},
        {"@let a = = 1\n", 0}, /* its name is known */
        {"@fields\n甲 text 乙\n@end\n", LOSS_FIELDS},
        {"@fields\n甲 text \"甲\n@end\n", LOSS_FIELDS},
        {"@fields x\n甲 text\n@end\n{a b}\n", LOSS_FIELDS},
        {"@feilds\n甲 text\n@end\n", LOSS_FIELDS},
        {"{a b}\n@fields\n甲 text\n@end\n{a b}\n", 0},
        {"@end\n", LOSS_OPENING},
        {"@else\n", LOSS_OPENING},
        {"@if a\n甲\n", LOSS_END},
        {"@if a\n@let b = 1\n", LOSS_END},
        {"@if a\n@style b { size 12pt }\n", LOSS_END | LOSS_SWALLOWED},
        {"@fields\n甲 text\n", LOSS_END | LOSS_FIELDS},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Parsed p = parse(arena_of(state), str_of(cases[i].text));
        if (p.tree->losses != cases[i].losses)
            fail_msg("%s: %u, not %u", cases[i].text, p.tree->losses, cases[i].losses);
    }
}

static void an_unknown_version_is_the_only_error(void **state)
{
    Parsed p = parse(arena_of(state), STR("@rpt 2\n@new << {"));
    assert_null(p.tree);
    assert_text(messages(arena_of(state), &p), "E0101 1:6");
    assert_int_equal(diags_status(p.diags), EXIT_TOO_OLD);
    p = parse(arena_of(state), STR("\xEF\xBB\xBF@rpt 1 // c\n{x}"));
    assert_text(messages(arena_of(state), &p), "");
}

static void bytes_are_checked_first(void **state)
{
    static const struct {
        Str bytes;
        const char *wanted;
    } cases[] = {
        {STR_INIT("a\nb\xFF"), "E0007 2:2"},
        {STR_INIT("a\0b"), "E0010 1:2"},
        {STR_INIT("a\x01"), "E0011 1:2"},
        {STR_INIT("\xFF\xFE" "a\0b\0"), "E0008 1:1"},
        {STR_INIT("\xC9\xCF\xBC\xB6\xB5\xA5\xCE\xBB\xB5\xC4\xCD\xA8\xD6\xAA"), "E0008 1:1"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Parsed p = parse(arena_of(state), cases[i].bytes);
        assert_null(p.tree);
        assert_text(messages(arena_of(state), &p), cases[i].wanted);
    }
}

/* ---- size and depth ---- */

static Str repeat(Arena *a, const char *before, const char *part, size_t n, const char *after)
{
    Buf b = buf_open(arena_memory(a));
    buf_put(&b, str_of(before));
    for (size_t i = 0; i < n; i++)
        buf_put(&b, str_of(part));
    buf_put(&b, str_of(after));
    Str result = buf_copy(&b, a);
    buf_close(&b);
    return result;
}

static void depth_is_refused_once(void **state)
{
    static const struct {
        const char *before, *part, *after;
    } cases[] = {
        {"{1", "+1", "}"},     {"{", "-", "a}"},           {"{", "(", "a}"},       {"{", "[", "}"},
        {"@let a = x", ".b", ""}, {"@let a = x", "??x", ""}, {"", "@if a\n", ""},    {"", "{if a}", ""},
        {"", "^[", ""},        {"{", "if ", "}"},          {"@fields\na ", "list of ", "text\n@end"},
        {"@fields\na ", "{ b ", "\n@end"}, {"{", "\"{", "}"}, {"@check ", "not ", "a \"b\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ArenaMark mark = arena_mark(arena_of(state));
        Parsed p = parse(arena_of(state), repeat(arena_of(state), cases[i].before, cases[i].part, 100000, cases[i].after));
        assert_null(p.tree);
        assert_int_equal(diags_errors(p.diags), 1);
        assert_int_equal(diags_status(p.diags), EXIT_REFUSED);
        arena_release(arena_of(state), mark);
    }
}

static void depth_below_the_limit_is_read(void **state)
{
    Parsed p = parse(arena_of(state), repeat(arena_of(state), "{1", "+1", 190, "}"));
    assert_text(messages(arena_of(state), &p), "");
    p = parse(arena_of(state), repeat(arena_of(state), "{if a}", "{elif b}", 50000, "{end}"));
    assert_text(messages(arena_of(state), &p), "");
}

static void long_lines_and_names_are_read(void **state)
{
    Parsed p = parse(arena_of(state), repeat(arena_of(state), "", "字 b", 2000000, ""));
    assert_text(messages(arena_of(state), &p), "");
    const Block *paragraph = p.tree->blocks.first;
    assert_null(paragraph->next);
    assert_int_equal(paragraph->as.paragraph.text.first->as.text.n, 10000000);
    p = parse(arena_of(state), repeat(arena_of(state), "@let ", "a", 1000000, " = 1"));
    assert_text(messages(arena_of(state), &p), "");
    assert_int_equal(p.tree->blocks.first->as.let.name.text.n, 1000000);
}

/* Texts on which a look ahead for each sign would take forever. */
static void long_rows_of_signs_are_read(void **state)
{
    static const char *const parts[] = {"[", "[](", "]", "^", "{-}", "@", "a :", "**** ", "| "};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        ArenaMark mark = arena_mark(arena_of(state));
        Parsed p = parse(arena_of(state), repeat(arena_of(state), "x ", parts[i], 300000, "\n"));
        assert_non_null(p.tree);
        arena_release(arena_of(state), mark);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(lines_make_paragraphs),
        TEST(headings_have_marks_and_run_in_text),
        TEST(markup_is_read),
        TEST(control_is_told_from_values),
        TEST(operators_bind_as_the_page_says),
        TEST(full_width_signs_are_the_same),
        TEST(strings_are_read),
        TEST(fields_are_read),
        TEST(properties_are_read),
        TEST(blocks_are_read),
        TEST(spans_cover_their_construct),
        TEST(line_ends_are_all_the_same),
        TEST(what_is_not_closed_is_said_at_its_opening),
        TEST(crossing_is_one_fault),
        TEST(ends_and_branches_find_their_block),
        TEST(signs_show_their_right_form),
        TEST(directives_say_what_they_want),
        TEST(ten_faults_are_ten_messages),
        TEST(slips_in_prose_are_warned_of),
        TEST(what_can_be_read_is_kept),
        TEST(the_tree_says_what_is_lost),
        TEST(an_unknown_version_is_the_only_error),
        TEST(bytes_are_checked_first),
        TEST(depth_is_refused_once),
        TEST(depth_below_the_limit_is_read),
        TEST(long_lines_and_names_are_read),
        TEST(long_rows_of_signs_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
