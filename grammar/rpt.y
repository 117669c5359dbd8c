/* The grammar of .rpt templates (docs/language.md). It is LALR(1) without a conflict, and each
 * action only hands the parts that were parsed to the constructors of ast/build_*.h.
 *
 * The scanner (rpt.l, syntax/scan.h) makes that possible: it knows what is open, so that in every
 * input whatever opens also closes, in the right order. It finds and reports unclosed and stray
 * brackets; the parser finds only a wrong token inside a line, a brace or a field, and recovers
 * after the end of that, which the scanner finds: so `error` comes before EOL, CLOSE, HEAD_END, ";"
 * and the "}" of fields and properties, and nowhere else. A rule that keeps part of a faulty
 * construct does not end in `error`: it would be taken back with the next token. */

%require "3.8"
%define api.pure full
%define api.location.type {Span}
%define api.token.prefix {T_}
%define api.token.raw
%define api.value.type union
%define parse.error custom
%define parse.lac full
%expect 0

%parse-param { Build *b }
%param { Scan *scan }

%code requires {
#include "ast/build_block.h"
#include "ast/build_type.h"
#include "syntax/scan.h"
}

%code provides {
/* Reads the next token. Opening and closing tokens always come in pairs. */
int yylex(YYSTYPE *value, Span *at, Scan *scan);
}

%code {
#include "syntax/complain.h"

/* Only operators before operators, `- - - …`, reach this depth. */
#define YYMAXDEPTH 100000

#define YYLLOC_DEFAULT(current, rhs, n)                                                            \
    ((current) = (n) ? span_to(YYRHSLOC(rhs, 1), YYRHSLOC(rhs, n))                                 \
                     : (Span){YYRHSLOC(rhs, 0).end, YYRHSLOC(rhs, 0).end, YYRHSLOC(rhs, 0).file})

static void yyerror(const Span *at, Build *b, Scan *scan, const char *message);

static const Name NO_NAME = {{"", 0}, {0, 0, 0}, false};
static const Str NO_TEXT = {"", 0};
static const BlockList NO_BLOCKS = {NULL, NULL};
static const InlineList NO_INLINES = {NULL, NULL};
static const NameList NO_WORDS = {NULL, NULL, 0};
static const PropList NO_PROPS = {NULL, NULL, {0, 0, 0}, NULL};
static const FieldList NO_FIELDS = {NULL, NULL, 0};
static const ArgumentList NO_ARGUMENTS = {NULL, NULL, 0, {0, 0, 0}};
static const ExprList NO_ITEMS = {NULL, NULL, 0};

/* A block, expression or inline with these parts of its node (ast/ast.def). */
#define NODE(kind_, node, ...) ((Block){.kind = BLOCK_##kind_, .as.node = {__VA_ARGS__}})
#define EXPR_NODE(kind_, node, ...) ((Expr){.kind = EXPR_##kind_, .as.node = {__VA_ARGS__}})
#define INLINE_NODE(kind_, node, ...) ((Inline){.kind = INLINE_##kind_, .as.node = {__VA_ARGS__}})
}

/* Lines. Every one ends with EOL; END is `@end`. */
%token EOL "end of line" END "@end"
%token PARAGRAPH "paragraph" ROW "table row"
%token <int> HEADING "#" BULLET "-item" NUMBERED "+item"
%token <Name> STYLED "@name" COMPONENT "@name("

%token D_RPT "@rpt" D_USE "@use" D_INCLUDE "@include" D_EXTENDS "@extends" D_PLACE "@block"
%token D_PARENT "@parent" D_RECORD "@record" D_LET "@let" D_CHECK "@check"
%token D_WARN "@warn" D_IF "@if" D_ELIF "@elif" D_ELSE "@else" D_FOR "@for" D_EMPTY "@empty"
%token D_TABLE "@table" D_ROW "@row" D_CELL "@cell" D_IMAGE "@image" D_LIST "@list" D_WITH "@with"
%token D_PAGEBREAK "@pagebreak" D_TOC "@toc" D_PAGE "@page" D_HEADER "@header" D_FOOTER "@footer"
%token D_DOCUMENT "@document" D_LABEL "@label" D_COLLECT "@collect" D_DEFINE "@define"
%token D_BEGIN "@begin" D_BODY "@body" D_STYLE "@style" D_HEADING_STYLE "@heading"
%token <int> D_FIELDS "@fields" /* the number of errors before it */

/* A text that is not in a template, from its first byte to its last. */
%token OUTER "text of its own" OUTER_END "end of the text"

/* Prose. OPEN and CLOSE are the braces of a value; a head of control, `{if c`, ends with HEAD_END. */
%token <Str> TEXT "text" URL_TEXT "address"
%token SOFT "line break" BAR "bar" RUN_IN "::" UNNUMBERED "{-}"
%token <Name> HEADING_LABEL "{#name}"
%token STRONG "**" STRONG_END "closing **" FOOTNOTE "^[" FOOTNOTE_END "closing ]"
%token LINK "[text]" LINK_MIDDLE "](" LINK_END "closing )"
%token OPEN "{" CLOSE "}" HEAD_END "} of control"
%token ELIF "{elif" ELSE_MARK "{else}" END_MARK "{end}"
%token BREAK "{br}" TAB "{tab}" PAGE "{page}" PAGES "{pages}"
%token <Str> FORMAT "format"

/* Code. */
%token <Name> NAME "name"
%token <Str> NUMBER "number" VERSION_NUMBER "version number" PATTERN "/pattern/"
%token STRING "string" STRING_END "closing \""
%token <Str> STRING_TEXT "text of a string"
%token LPAREN "(" RPAREN ")" LSQUARE "[" RSQUARE "]" COMMA "," COLON ":" SEMI ";" DOT "." DOTS ".."
%token PIPE "|" QUESTION "?" EQUAL "=" UNEQUAL "!=" LESS "<" LESS_EQUAL "<=" GREATER ">"
%token GREATER_EQUAL ">=" PLUS "+" MINUS "-" STAR "*" SLASH "/" ELSE_IF_MISSING "??"
%token RECORD_OPEN "{ of a record" RECORD_CLOSE "} of a record"
%token MEMBERS_OPEN "{ of fields" MEMBERS_CLOSE "} of fields"
%token PROPS_OPEN "{ of properties" PROPS_CLOSE "} of properties"
%token AND "and" OR "or" NOT "not" MOD "mod" IN "in" WHERE "where" SORT "sort" GROUP "group" BY "by"
%token DESC "desc" SEP "sep" IF "if" THEN "then" ELSE "else" TRUE "true" FALSE "false"
%token FOR "for" STYLE "style" REF "ref"
%token LIST "list" OF "of" ONE "one" MASK "mask" VERSION "version"
%token <Str> LENGTH "length" COLOUR "colour" UNIT "unit"

%left OR
%left AND
%precedence NOT
%nonassoc EQUAL UNEQUAL LESS LESS_EQUAL GREATER GREATER_EQUAL IN
%left PLUS MINUS
%left STAR SLASH MOD
%precedence NEGATION
%right ELSE_IF_MISSING

%nterm <BlockList> blocks
%nterm <Block *> block heading begin
%nterm <BlockBranches> branches
%nterm <BlockBranch *> empty
%nterm <LoopHead> variables loop
%nterm <HeadingMarks> heading_marks
%nterm <InlineList> inlines address
%nterm <Inline *> inline
%nterm <InlineBranches> elifs inline_branches
%nterm <Expr *> condition path value expr query operation primary string separator
%nterm <Expr *> default label mask
%nterm <Shown> shown
%nterm <StringParts> string_parts
%nterm <ArgumentList> arguments argument_list members member_list
%nterm <ExprList> items strings
%nterm <NameList> words
%nterm <TypeExpr *> type plain_type ruled_type named_type
%nterm <Bounds> bounds
%nterm <Decimal> limit
%nterm <FieldList> fields field_block params param_list
%nterm <Field *> field param
%nterm <FieldTail> tail
%nterm <PropList> props props_or_none prop_list
%nterm <Prop *> prop groups
%nterm <PropGroup *> group
%nterm <PropValue *> prop_value range_end braced

%%

/* A whole template, or a text of its own; the scanner's first token says which. */
template:
  blocks                              { b->tree->blocks = $blocks; }
| OUTER string_parts OUTER_END        { b->tree->text = expr_string(b, @$, $string_parts); }
;

blocks:
  %empty          { $$ = NO_BLOCKS; }
| blocks block    { $$ = blocks_add($1, $block); }
;

/* ---- lines ---- */

block:
  PARAGRAPH inlines EOL          { $$ = block_prose(b, @$, NODE(PARAGRAPH, paragraph, .text = $inlines)); }
| STYLED inlines EOL
    { $$ = block_prose(b, @$, NODE(STYLED, paragraph, .style = $STYLED, .text = $inlines)); }
| heading EOL
| heading RUN_IN inlines EOL     { $$ = block_run_in(b, $heading, $inlines, @$); }
| BULLET inlines EOL
    { $$ = block_prose(b, @$, NODE(ITEM, item, .indent = $BULLET, .text = $inlines)); }
| NUMBERED inlines EOL
    { $$ = block_prose(b, @$, NODE(ITEM, item, .numbered = true, .indent = $NUMBERED, .text = $inlines)); }
| ROW inlines EOL
    { $$ = block_prose(b, @$, (Block){.kind = BLOCK_BAR_ROW, .as.bar_row = $inlines}); }
| COMPONENT arguments EOL
    { $$ = block_line(b, @$, NODE(CALL, call, .name = $COMPONENT, .args = $arguments)); }
| D_PAGEBREAK EOL                { $$ = block_plain(b, @$, BLOCK_PAGEBREAK); }
| D_PARENT EOL                   { $$ = block_plain(b, @$, BLOCK_PARENT); }
| D_BODY EOL                     { $$ = block_plain(b, @$, BLOCK_BODY); }
| D_RPT NUMBER EOL               { $$ = block_line(b, @$, (Block){.kind = BLOCK_RPT, .as.version = $NUMBER}); }
| D_TOC props_or_none EOL        { $$ = block_line(b, @$, NODE(TOC, nest, .props = $2)); }
| D_PAGE props_or_none EOL       { $$ = block_line(b, @$, NODE(PAGE, nest, .props = $2)); }
| D_DOCUMENT props EOL           { $$ = block_line(b, @$, NODE(DOCUMENT, nest, .props = $props)); }
| D_IMAGE path props_or_none EOL { $$ = block_line(b, @$, image_node(b, $path, $3)); }
| D_LABEL NAME EOL               { $$ = block_line(b, @$, NODE(LABEL, label, .name = $NAME)); }
| D_LABEL string EOL
    { $$ = block_line(b, @$, NODE(LABEL, label, .name = NO_NAME, .text = $string)); }
| D_COLLECT NAME members EOL
    { $$ = block_line(b, @$, NODE(COLLECT, collect, .name = $NAME,
                                  .record = expr_new(b, @members, EXPR_NODE(RECORD, record, .members = $members)))); }
| D_CHECK expr string EOL
    { $$ = block_line(b, @$, NODE(CHECK, check, .condition = $expr, .message = $string)); }
| D_WARN expr string EOL
    { $$ = block_line(b, @$, NODE(WARN, check, .condition = $expr, .message = $string)); }
| D_HEADING_STYLE NUMBER NAME EOL
    { $$ = block_line(b, @$, heading_style_node(b, $NUMBER, @NUMBER, $NAME)); }
| error EOL                      { $$ = block_plain(b, @$, BLOCK_ERROR); yyerrok; }
;

heading: HEADING inlines heading_marks
    { $$ = block_prose(b, @$, NODE(HEADING, heading, .level = $HEADING, .text = $inlines,
                                   .unnumbered = $3.unnumbered, .label = $3.label)); }
;

heading_marks:
  %empty                         { $$ = (HeadingMarks){false, NO_NAME}; }
| heading_marks UNNUMBERED       { $$ = (HeadingMarks){true, $1.label}; }
| heading_marks HEADING_LABEL    { $$ = (HeadingMarks){$1.unnumbered, $HEADING_LABEL}; }
;

path:
  NAME                           { $$ = expr_name(b, $NAME); }
| string
| path DOT NAME                  { $$ = expr_new(b, @$, EXPR_NODE(MEMBER, member, .object = $1, .name = $NAME)); }
| path LSQUARE expr RSQUARE      { $$ = expr_new(b, @$, EXPR_NODE(INDEX, index, .object = $1, .index = $expr)); }
;

words:
  %empty                         { $$ = NO_WORDS; }
| words NAME                     { $$ = names_add(b, $1, $NAME); }
;

/* ---- definitions and libraries: a faulty one still defines its name ---- */

block:
  D_LET NAME EQUAL expr EOL
    { $$ = block_line(b, @$, NODE(LET, let, .name = $NAME, .value = $expr)); }
| D_LET NAME params EQUAL expr EOL
    { $$ = block_line(b, @$, NODE(LET, let, .name = $NAME, .is_function = true, .params = $params, .value = $expr)); }
| D_LET NAME error EOL
    { $$ = block_faulty(block_line(b, @$, NODE(LET, let, .name = $NAME, .value = expr_error(b, @3)))); yyerrok; }
| D_USE NAME EOL                    { $$ = block_line(b, @$, NODE(USE, use, .name = $NAME)); }
| D_USE string EOL
    { $$ = block_line(b, @$, NODE(USE, use, .path = $string, .name = NO_NAME)); }
| D_USE NAME VERSION version EOL
    { $$ = block_line(b, @$, NODE(USE, use, .name = $NAME, .version = $version, .version_span = @version)); }
| D_USE string VERSION version EOL
    { $$ = block_line(b, @$, NODE(USE, use, .path = $string, .name = NO_NAME, .version = $version,
                                  .version_span = @version)); }
| D_INCLUDE string EOL
    { $$ = block_line(b, @$, NODE(INCLUDE, use, .path = $string, .name = NO_NAME)); }
| D_INCLUDE string arguments EOL
    { $$ = block_line(b, @$, NODE(INCLUDE, use, .path = $string, .name = NO_NAME, .args = $arguments)); }
| D_EXTENDS string EOL
    { $$ = block_line(b, @$, NODE(EXTENDS, use, .path = $string, .name = NO_NAME)); }
| D_STYLE NAME props EOL
    { $$ = block_line(b, @$, NODE(STYLE, style, .name = $NAME, .kind = NO_NAME, .base = NO_NAME, .props = $props)); }
| D_STYLE NAME NAME props EOL
    { $$ = block_line(b, @$, NODE(STYLE, style, .name = $2, .kind = $3, .base = NO_NAME, .props = $props)); }
| D_STYLE NAME COLON NAME props EOL
    { $$ = block_line(b, @$, NODE(STYLE, style, .name = $2, .kind = NO_NAME, .base = $4, .props = $props)); }
| D_STYLE NAME NAME COLON NAME props EOL
    { $$ = block_line(b, @$, NODE(STYLE, style, .name = $2, .kind = $3, .base = $5, .props = $props)); }
| D_STYLE NAME error EOL
    { Block node = NODE(STYLE, style, .name = $NAME, .kind = NO_NAME, .base = NO_NAME);
      $$ = block_faulty(block_line(b, @$, node)); yyerrok; }
| D_RECORD NAME field_block EOL
    { $$ = block_line(b, @$, NODE(RECORD, fields, .name = $NAME, .fields = $field_block)); }
| D_RECORD NAME error EOL
    { $$ = block_faulty(block_line(b, @$, NODE(RECORD, fields, .name = $NAME))); yyerrok; }
| D_USE error EOL                   { $$ = block_lost(b, @$, LOSS_USE); yyerrok; }
| D_LET error EOL                   { $$ = block_lost(b, @$, LOSS_DEFINITION); yyerrok; }
| D_STYLE error EOL                 { $$ = block_lost(b, @$, LOSS_DEFINITION); yyerrok; }
| D_RECORD error EOL                { $$ = block_lost(b, @$, LOSS_DEFINITION); yyerrok; }
;

%nterm <Str> version;
version: NUMBER | VERSION_NUMBER;

/* ---- blocks that `@end` closes: a faulty first line still begins a block ---- */

block:
  D_IF condition eol blocks branches end
    { BlockBranch *first = block_branch(b, span_to(@1, @3), $condition, $blocks);
      $$ = block_new(b, @$, span_to(@1, @3), if_node(first, $branches)); }
| D_FOR loop blocks empty end
    { $$ = block_new(b, @$, span_to(@1, @2), loop_node($loop, $blocks, $empty)); }
| D_TABLE props_or_none eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @3), NODE(TABLE, nest, .props = $2, .body = $blocks)); }
| D_ROW props_or_none eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @3), NODE(ROW, nest, .props = $2, .body = $blocks)); }
| D_CELL props_or_none eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @3), NODE(CELL, nest, .props = $2, .body = $blocks)); }
| D_WITH props eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @3), NODE(WITH, nest, .props = $props, .body = $blocks)); }
| D_LIST string words eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @4), NODE(LIST, list, .example = $string, .words = $words, .body = $blocks)); }
| D_HEADER words eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @3), NODE(HEADER, running, .words = $words, .body = $blocks)); }
| D_FOOTER words eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @3), NODE(FOOTER, running, .words = $words, .body = $blocks)); }
| D_PLACE NAME eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @3), NODE(PLACE, place, .name = $NAME, .body = $blocks)); }
| D_DEFINE NAME params eol blocks end
    { $$ = block_new(b, @$, span_to(@1, @4),
                     NODE(DEFINE, define, .name = $NAME, .params = $params, .body = $blocks)); }
| begin blocks end
    { $$ = block_begin(b, @$, @1, $begin, $blocks); }
| D_FIELDS line_end fields end
    { $$ = block_fields(b, @$, span_to(@1, @2), $fields, $D_FIELDS); }

| D_TABLE error eol blocks end
    { $$ = block_faulty(block_new(b, @$, span_to(@1, @3), NODE(TABLE, nest, .body = $blocks))); }
| D_ROW error eol blocks end
    { $$ = block_faulty(block_new(b, @$, span_to(@1, @3), NODE(ROW, nest, .body = $blocks))); }
| D_CELL error eol blocks end
    { $$ = block_faulty(block_new(b, @$, span_to(@1, @3), NODE(CELL, nest, .body = $blocks))); }
| D_WITH error eol blocks end
    { $$ = block_faulty(block_new(b, @$, span_to(@1, @3), NODE(WITH, nest, .body = $blocks))); }
| D_LIST error eol blocks end
    { $$ = block_faulty(block_new(b, @$, span_to(@1, @3),
                                  NODE(LIST, list, .example = expr_error(b, @2), .body = $blocks))); }
| D_HEADER error eol blocks end
    { $$ = block_faulty(block_new(b, @$, span_to(@1, @3), NODE(HEADER, running, .body = $blocks))); }
| D_FOOTER error eol blocks end
    { $$ = block_faulty(block_new(b, @$, span_to(@1, @3), NODE(FOOTER, running, .body = $blocks))); }
| D_BEGIN error eol blocks end
    { $$ = block_plain(b, @$, BLOCK_ERROR); }
| D_PLACE error eol blocks end
    { $$ = block_plain(b, @$, BLOCK_ERROR); }
| D_DEFINE error eol blocks end
    { $$ = block_lost(b, @$, LOSS_DEFINITION); }
| D_DEFINE NAME error eol blocks end
    { $$ = block_faulty(block_new(b, @$, span_to(@1, @4), NODE(DEFINE, define, .name = $NAME, .body = $blocks))); }
;

begin:
  D_BEGIN NAME arguments eol
    { $$ = block_line(b, @$, NODE(CALL, call, .name = $NAME, .args = $arguments)); }
| D_BEGIN NAME error eol
    { $$ = block_faulty(block_line(b, @$, NODE(CALL, call, .name = $NAME))); }
;

condition:
  expr
| error                          { $$ = expr_error(b, @$); }
;

branches:
  %empty                         { $$ = (BlockBranches){NULL, NULL}; }
| branches D_ELIF condition eol blocks
    { $$ = block_branches_add($1, block_branch(b, span_to(@2, @4), $condition, $blocks)); }
| branches D_ELSE line_end blocks
    { $$ = block_branches_add($1, block_branch(b, span_to(@2, @3), NULL, $blocks)); }
;

empty:
  %empty                         { $$ = NULL; }
| D_EMPTY line_end blocks        { $$ = block_branch(b, span_to(@1, @2), NULL, $blocks); }
;

line_end: eol | error eol;

end: END EOL | END error EOL { yyerrok; };

/* The end of the line that begins a block: recovery ends here. */
eol: EOL { yyerrok; };

loop:
  variables IN expr eol          { $$ = (LoopHead){$1.index, $1.variable, $expr, NULL}; }
| variables IN error eol
    { $$ = (LoopHead){$1.index, $1.variable, expr_error(b, @3), NULL}; }
| error eol                      { $$ = (LoopHead){NO_NAME, NO_NAME, NULL, NULL}; }
;

variables:
  NAME                           { $$ = (LoopHead){NO_NAME, $1, NULL, NULL}; }
| NAME COMMA NAME                { $$ = (LoopHead){$1, $3, NULL, NULL}; }
;

/* ---- prose ---- */

inlines:
  %empty                         { $$ = NO_INLINES; }
| inlines inline                 { $$ = inlines_add($1, $inline); }
;

inline:
  TEXT                           { $$ = inline_text(b, @$, $TEXT); }
| SOFT                           { $$ = inline_plain(b, @$, INLINE_SOFT); }
| BAR                            { $$ = inline_plain(b, @$, INLINE_BAR); }
| BREAK                          { $$ = inline_plain(b, @$, INLINE_BREAK); }
| TAB                            { $$ = inline_plain(b, @$, INLINE_TAB); }
| PAGE                           { $$ = inline_plain(b, @$, INLINE_PAGE); }
| PAGES                          { $$ = inline_plain(b, @$, INLINE_PAGES); }
| STRONG inlines STRONG_END      { $$ = inline_new(b, @$, INLINE_NODE(STRONG, span, .body = $inlines)); }
| FOOTNOTE inlines FOOTNOTE_END  { $$ = inline_new(b, @$, INLINE_NODE(FOOTNOTE, footnote, .body = $inlines)); }
| LINK inlines LINK_MIDDLE address LINK_END
    { $$ = inline_new(b, @$, INLINE_NODE(LINK, link, .body = $inlines, .url = $address)); }
| shown                          { $$ = inline_value(b, @$, $shown); }
| OPEN REF NAME CLOSE            { $$ = inline_new(b, @$, INLINE_NODE(REF, ref, .name = $NAME)); }
| OPEN REF string CLOSE          { $$ = inline_new(b, @$, INLINE_NODE(REF, ref, .name = NO_NAME, .label = $string)); }
| OPEN IF expr HEAD_END inlines inline_branches END_MARK
    { $$ = inline_if(b, @$, $expr, $inlines, $inline_branches); }
| OPEN FOR variables IN expr separator HEAD_END inlines END_MARK
    { $$ = inline_for(b, @$, (LoopHead){$3.index, $3.variable, $expr, $separator}, $inlines); }
| OPEN FOR variables IN error HEAD_END inlines END_MARK
    { $$ = inline_for(b, @$, (LoopHead){$3.index, $3.variable, expr_error(b, @5), NULL}, $inlines); }
| OPEN STYLE NAME HEAD_END inlines END_MARK
    { $$ = inline_new(b, @$, INLINE_NODE(STYLE, span, .style = $NAME, .body = $inlines)); }
| OPEN IF error head_end inlines inline_branches END_MARK
    { $$ = inline_if(b, @$, expr_error(b, @3), $inlines, $inline_branches); }
| OPEN error head_end inlines END_MARK
    { $$ = inline_plain(b, @$, INLINE_ERROR); }
;

head_end: HEAD_END { yyerrok; };

inline_branches:
  elifs
| elifs ELSE_MARK inlines        { $$ = inline_branches_add(b, $elifs, NULL, $inlines); }
;

elifs:
  %empty                         { $$ = (InlineBranches){NULL, NULL}; }
| elifs ELIF condition head_end inlines { $$ = inline_branches_add(b, $1, $condition, $inlines); }
;

/* A value in braces, with its format. */
shown:
  OPEN value CLOSE               { $$ = (Shown){$value, NO_TEXT, NO_SPAN}; }
| OPEN value FORMAT CLOSE        { $$ = (Shown){$value, $FORMAT, @FORMAT}; }
| OPEN error CLOSE               { $$ = (Shown){expr_error(b, @2), NO_TEXT, NO_SPAN}; yyerrok; }
;

address:
  %empty                         { $$ = NO_INLINES; }
| address URL_TEXT               { $$ = inlines_add($1, inline_text(b, @2, $2)); }
| address shown                  { $$ = inlines_add($1, inline_value(b, @2, $2)); }
;

separator:
  %empty                         { $$ = NULL; }
| SEP string                     { $$ = $string; }
;

value:
  expr
| value PIPE NAME
    { $$ = expr_pipe(b, @$, $1, $NAME, arguments_at(NO_ARGUMENTS, @NAME)); }
| value PIPE NAME arguments      { $$ = expr_pipe(b, @$, $1, $NAME, $arguments); }
;

/* ---- expressions ---- */

expr:
  query
| IF expr THEN expr ELSE expr
    { $$ = expr_new(b, @$, EXPR_NODE(CONDITION, condition, .condition = $2, .then = $4, .otherwise = $6)); }
;

query:
  operation
| query WHERE operation          { $$ = expr_new(b, @$, EXPR_NODE(WHERE, query, .list = $1, .by = $3)); }
| query SORT BY operation        { $$ = expr_new(b, @$, EXPR_NODE(SORT, query, .list = $1, .by = $4)); }
| query SORT BY operation DESC   { $$ = expr_new(b, @$, EXPR_NODE(SORT, query, .list = $1, .by = $4, .descending = true)); }
| query GROUP BY operation       { $$ = expr_new(b, @$, EXPR_NODE(GROUP, query, .list = $1, .by = $4)); }
;

operation:
  primary
| operation OR operation            { $$ = expr_binary(b, @$, (Infix){OP_OR, @2}, $1, $3); }
| operation AND operation           { $$ = expr_binary(b, @$, (Infix){OP_AND, @2}, $1, $3); }
| NOT operation                     { $$ = expr_new(b, @$, EXPR_NODE(UNARY, unary, .op = OP_NOT, .operand = $2)); }
| operation EQUAL operation         { $$ = expr_binary(b, @$, (Infix){OP_EQUAL, @2}, $1, $3); }
| operation UNEQUAL operation       { $$ = expr_binary(b, @$, (Infix){OP_UNEQUAL, @2}, $1, $3); }
| operation LESS operation          { $$ = expr_binary(b, @$, (Infix){OP_LESS, @2}, $1, $3); }
| operation LESS_EQUAL operation    { $$ = expr_binary(b, @$, (Infix){OP_LESS_EQUAL, @2}, $1, $3); }
| operation GREATER operation       { $$ = expr_binary(b, @$, (Infix){OP_GREATER, @2}, $1, $3); }
| operation GREATER_EQUAL operation { $$ = expr_binary(b, @$, (Infix){OP_GREATER_EQUAL, @2}, $1, $3); }
| operation IN operation            { $$ = expr_binary(b, @$, (Infix){OP_IN, @2}, $1, $3); }
| operation PLUS operation          { $$ = expr_binary(b, @$, (Infix){OP_ADD, @2}, $1, $3); }
| operation MINUS operation         { $$ = expr_binary(b, @$, (Infix){OP_SUBTRACT, @2}, $1, $3); }
| operation STAR operation          { $$ = expr_binary(b, @$, (Infix){OP_MULTIPLY, @2}, $1, $3); }
| operation SLASH operation         { $$ = expr_binary(b, @$, (Infix){OP_DIVIDE, @2}, $1, $3); }
| operation MOD operation           { $$ = expr_binary(b, @$, (Infix){OP_MODULO, @2}, $1, $3); }
| MINUS operation %prec NEGATION    { $$ = expr_new(b, @$, EXPR_NODE(UNARY, unary, .op = OP_NEGATE, .operand = $2)); }
| operation ELSE_IF_MISSING operation { $$ = expr_binary(b, @$, (Infix){OP_ELSE_IF_MISSING, @2}, $1, $3); }
;

primary:
  NAME                           { $$ = expr_name(b, $NAME); }
| NUMBER                         { $$ = expr_number(b, @$, $NUMBER); }
| string
| TRUE                           { $$ = expr_new(b, @$, (Expr){.kind = EXPR_BOOLEAN, .as.boolean = true}); }
| FALSE                          { $$ = expr_new(b, @$, (Expr){.kind = EXPR_BOOLEAN, .as.boolean = false}); }
| LPAREN expr RPAREN             { $$ = $expr; }
| members                        { $$ = expr_new(b, @$, EXPR_NODE(RECORD, record, .members = $members)); }
| LSQUARE RSQUARE                { $$ = expr_new(b, @$, EXPR_NODE(LIST, list, .items = NO_ITEMS)); }
| LSQUARE items RSQUARE          { $$ = expr_new(b, @$, EXPR_NODE(LIST, list, .items = $items)); }
| LSQUARE items COMMA RSQUARE    { $$ = expr_new(b, @$, EXPR_NODE(LIST, list, .items = $items)); }
| NAME arguments                 { $$ = expr_new(b, @$, EXPR_NODE(CALL, call, .name = $NAME, .args = $arguments)); }
| primary DOT NAME               { $$ = expr_new(b, @$, EXPR_NODE(MEMBER, member, .object = $1, .name = $NAME)); }
| primary LSQUARE expr RSQUARE   { $$ = expr_new(b, @$, EXPR_NODE(INDEX, index, .object = $1, .index = $expr)); }
;

string: STRING string_parts STRING_END { $$ = expr_string(b, @$, $string_parts); };

string_parts:
  %empty                            { $$ = (StringParts){NULL, NULL}; }
| string_parts STRING_TEXT          { $$ = string_add_text(b, $1, @2, $2); }
| string_parts shown                { $$ = string_add_value(b, $1, @2, $2); }
;

items:
  expr                           { $$ = exprs_add(NO_ITEMS, $expr); }
| items COMMA expr               { $$ = exprs_add($1, $expr); }
;

arguments:
  LPAREN RPAREN                  { $$ = arguments_at(NO_ARGUMENTS, @$); }
| LPAREN argument_list RPAREN    { $$ = arguments_at($2, @$); }
| LPAREN argument_list COMMA RPAREN { $$ = arguments_at($2, @$); }
;

argument_list:
  expr                                { $$ = arguments_add(b, NO_ARGUMENTS, NO_NAME, $expr); }
| NAME COLON expr                     { $$ = arguments_add(b, NO_ARGUMENTS, $NAME, $expr); }
| argument_list COMMA expr            { $$ = arguments_add(b, $1, NO_NAME, $expr); }
| argument_list COMMA NAME COLON expr { $$ = arguments_add(b, $1, $NAME, $expr); }
;

members:
  RECORD_OPEN RECORD_CLOSE                   { $$ = arguments_at(NO_ARGUMENTS, @$); }
| RECORD_OPEN member_list RECORD_CLOSE       { $$ = arguments_at($2, @$); }
| RECORD_OPEN member_list COMMA RECORD_CLOSE { $$ = arguments_at($2, @$); }
;

member_list:
  NAME COLON expr                     { $$ = arguments_add(b, NO_ARGUMENTS, $NAME, $expr); }
| member_list COMMA NAME COLON expr   { $$ = arguments_add(b, $1, $NAME, $expr); }
;

/* ---- types, fields, parameters ---- */

type: plain_type | ruled_type;

/* The types that fields and parameters can both have. */
plain_type:
  named_type
| LIST OF plain_type             { $$ = type_list(b, @$, $3); }
| LIST OF LPAREN plain_type QUESTION RPAREN    { $$ = type_list_with_gaps(b, @$, $4); }
;

/* A type with the rules for its values. */
ruled_type:
  named_type LPAREN bounds RPAREN  { $$ = type_bounded($1, @$, $bounds); }
| named_type PATTERN               { $$ = type_pattern($1, @$, $PATTERN, @PATTERN); }
| ONE OF strings                   { $$ = type_one_of(b, @$, $strings); }
| LIST OF ruled_type               { $$ = type_list(b, @$, $3); }
| LIST OF LPAREN ruled_type QUESTION RPAREN    { $$ = type_list_with_gaps(b, @$, $4); }
| LIST OF LPAREN field_block QUESTION RPAREN
    { $$ = type_list_with_gaps(b, @$, type_record(b, @4, $4)); }
;

named_type: NAME                 { $$ = type_name(b, $NAME); };

strings:
  string                         { $$ = exprs_add(NO_ITEMS, $string); }
| strings COMMA string           { $$ = exprs_add($1, $string); }
;

bounds:
  limit                          { $$ = (Bounds){true, true, $1, $1}; }
| limit DOTS                     { $$ = (Bounds){true, false, $1, {0}}; }
| DOTS limit                     { $$ = (Bounds){false, true, {0}, $2}; }
| limit DOTS limit               { $$ = (Bounds){true, true, $1, $3}; }
;

limit:
  NUMBER                         { $$ = bound(b, @$, $NUMBER, false); }
| MINUS NUMBER                   { $$ = bound(b, @$, $NUMBER, true); }
;

fields:
  %empty                         { $$ = NO_FIELDS; }
| fields SEMI
| fields field SEMI              { $$ = fields_add($1, $field); yyerrok; }
| fields NAME error SEMI         { $$ = fields_add($1, field_error(b, @2, $NAME)); yyerrok; }
| fields error SEMI              { $$ = $1; yyerrok; }
;

field_block:
  MEMBERS_OPEN fields MEMBERS_CLOSE        { $$ = $fields; }
| MEMBERS_OPEN fields field MEMBERS_CLOSE  { $$ = fields_add($fields, $field); yyerrok; }
| MEMBERS_OPEN fields NAME error MEMBERS_CLOSE
    { $$ = fields_add($fields, field_error(b, @NAME, $NAME)); yyerrok; }
| MEMBERS_OPEN fields error MEMBERS_CLOSE  { $$ = $fields; yyerrok; }
;

field:
  NAME type tail                 { $$ = field_new(b, @$, $NAME, $type, $tail); }
| NAME type QUESTION tail        { $$ = field_optional(field_new(b, @$, $NAME, $type, $tail)); }
| NAME label field_block              { $$ = field_record(b, @$, $1, $2, type_record(b, @3, $3)); }
| NAME QUESTION label field_block     { $$ = field_optional(field_record(b, @$, $1, $3, type_record(b, @4, $4))); }
| NAME LIST label field_block
    { $$ = field_list(b, @2, field_record(b, @$, $1, $3, type_record(b, @4, $4))); }
| NAME LIST QUESTION label field_block
    { $$ = field_optional(field_list(b, @2, field_record(b, @$, $1, $4, type_record(b, @5, $5)))); }
;

tail: label default mask         { $$ = (FieldTail){$label, $default, $mask}; };
label:
  %empty                         { $$ = NULL; }
| string
;
default:
  %empty                         { $$ = NULL; }
| EQUAL expr                     { $$ = $expr; }
;
mask:
  %empty                         { $$ = NULL; }
| MASK string                    { $$ = $string; }
;

params:
  LPAREN RPAREN                  { $$ = NO_FIELDS; }
| LPAREN param_list RPAREN       { $$ = $2; }
| LPAREN param_list COMMA RPAREN { $$ = $2; }
;

param_list:
  param                          { $$ = fields_add(NO_FIELDS, $param); }
| param_list COMMA param         { $$ = fields_add($1, $param); }
;

param:
  NAME COLON plain_type default
    { $$ = field_new(b, @$, $NAME, $plain_type, (FieldTail){.default_value = $default}); }
| NAME COLON plain_type QUESTION
    { $$ = field_optional(field_new(b, @$, $NAME, $plain_type, (FieldTail){0})); }
;

/* ---- properties ---- */

props_or_none:
  %empty                         { $$ = NO_PROPS; }
| props
;

props:
  PROPS_OPEN prop_list PROPS_CLOSE       { $$ = props_at(b, $2, @$); }
| PROPS_OPEN prop_list prop PROPS_CLOSE  { $$ = props_at(b, props_add($2, $prop), @$); }
| PROPS_OPEN prop_list error PROPS_CLOSE { $$ = props_at(b, $2, @$); yyerrok; }
;

prop_list:
  %empty                         { $$ = NO_PROPS; }
| prop_list SEMI
| prop_list prop SEMI            { $$ = props_add($1, $prop); }
| prop_list error SEMI           { $$ = $1; yyerrok; }
;

prop:
  NAME                           { $$ = prop_new(b, @$, $NAME); }
| groups
;

groups:
  NAME group                     { $$ = prop_add(prop_new(b, @$, $NAME), @$, $group); }
| groups COMMA group             { $$ = prop_add($1, @$, $group); }
;

group:
  prop_value                     { $$ = prop_group(b, $1); }
| group prop_value               { $$ = prop_group_add($1, $2); }
;

prop_value:
  NAME                           { $$ = prop_value(b, @$, PROP_WORD, $NAME.text); }
| LENGTH                         { $$ = prop_length(b, @$, $LENGTH); }
| COLOUR                         { $$ = prop_value(b, @$, PROP_COLOUR, $COLOUR); }
| STAR                           { $$ = prop_value(b, @$, PROP_STAR, NO_TEXT); }
| string                         { $$ = prop_string(b, $string); }
| range_end
| range_end DOTS range_end       { $$ = prop_range(b, @$, $1, $3); }
| OPEN value CLOSE UNIT          { $$ = prop_expr(b, @$, $value, $UNIT); }
| OPEN error CLOSE UNIT          { $$ = prop_expr(b, @$, expr_error(b, @2), $UNIT); yyerrok; }
;

range_end:
  NUMBER                         { $$ = prop_number(b, @$, $NUMBER); }
| braced
;

braced:
  OPEN value CLOSE               { $$ = prop_expr(b, @$, $value, NO_TEXT); }
| OPEN error CLOSE               { $$ = prop_expr(b, @$, expr_error(b, @2), NO_TEXT); yyerrok; }
;

%%

/* bison calls it only when its stack is full. */
static void yyerror(const Span *at, Build *b, Scan *scan, const char *message)
{
    (void)scan;
    (void)message;
    build_refuse_depth(b, *at);
}

/* What people call a token. */
static Wanted wanted(yysymbol_kind_t token)
{
    switch (token) {
    case YYSYMBOL_NAME: return WANTED_NAME;
    case YYSYMBOL_NUMBER: return WANTED_NUMBER;
    case YYSYMBOL_STRING: return WANTED_STRING;
    case YYSYMBOL_PROPS_OPEN: return WANTED_PROPERTIES;
    case YYSYMBOL_ONE: return WANTED_TYPE;
    case YYSYMBOL_EOL: return WANTED_LINE_END;
    case YYSYMBOL_TRUE:
    case YYSYMBOL_LENGTH: return WANTED_VALUE;
    case YYSYMBOL_OR:
    case YYSYMBOL_PLUS:
    case YYSYMBOL_ELSE_IF_MISSING: return WANTED_OPERATOR;
    case YYSYMBOL_AND:
    case YYSYMBOL_NOT:
    case YYSYMBOL_MOD:
    case YYSYMBOL_WHERE:
    case YYSYMBOL_SORT:
    case YYSYMBOL_GROUP:
    case YYSYMBOL_DESC:
    case YYSYMBOL_UNEQUAL:
    case YYSYMBOL_LESS:
    case YYSYMBOL_LESS_EQUAL:
    case YYSYMBOL_GREATER:
    case YYSYMBOL_GREATER_EQUAL:
    case YYSYMBOL_MINUS:
    case YYSYMBOL_STAR:
    case YYSYMBOL_SLASH:
    case YYSYMBOL_DOT:
    case YYSYMBOL_LSQUARE:
    case YYSYMBOL_PIPE:
    case YYSYMBOL_FORMAT:
    case YYSYMBOL_IF:
    case YYSYMBOL_FALSE:
    case YYSYMBOL_VERSION_NUMBER:
    case YYSYMBOL_LIST:
    case YYSYMBOL_COLOUR: return WANTED_NOTHING;
    default: return WANTED_SIGN;
    }
}

/* Collects the token that was read and those that were expected, and reports the error. */
static int yyreport_syntax_error(const yypcontext_t *context, Build *b, Scan *scan)
{
    yysymbol_kind_t symbols[YYNTOKENS];
    int n = yypcontext_expected_tokens(context, symbols, YYNTOKENS);
    Expectation expected = {0};
    for (int i = 0; i < n; i++)
        expectation_add(&expected, wanted(symbols[i]), yysymbol_name(symbols[i]));
    complain(b, scan, *yypcontext_location(context), (int)yypcontext_token(context), &expected);
    return 0;
}
