#include "docx/parts/builtin.h"

enum {
    PARAGRAPH = STYLE_PARAGRAPH,
    CHARACTER = STYLE_CHARACTER,
    TABLE = STYLE_TABLE,
    RESERVED = -1
};

/* In Word's order (its own styles.xml, version 16); 99 is the default priority. */
static const BuiltinStyle table[] = {
    {"Normal", "Normal", PARAGRAPH, 0, "q"},
    {"heading 1", "Heading1", PARAGRAPH, 9, "ql"},
    {"heading 2", "Heading2", PARAGRAPH, 9, "qhul"},
    {"heading 3", "Heading3", PARAGRAPH, 9, "qhul"},
    {"heading 4", "Heading4", PARAGRAPH, 9, "qhul"},
    {"heading 5", "Heading5", PARAGRAPH, 9, "qhul"},
    {"heading 6", "Heading6", PARAGRAPH, 9, "qhul"},
    {"heading 7", "Heading7", PARAGRAPH, 9, "qhul"},
    {"heading 8", "Heading8", PARAGRAPH, 9, "qhul"},
    {"heading 9", "Heading9", PARAGRAPH, 9, "qhul"},
    {"toc 1", "TOC1", PARAGRAPH, 39, "hu"},
    {"toc 2", "TOC2", PARAGRAPH, 39, "hu"},
    {"toc 3", "TOC3", PARAGRAPH, 39, "hu"},
    {"toc 4", "TOC4", PARAGRAPH, 39, "hu"},
    {"toc 5", "TOC5", PARAGRAPH, 39, "hu"},
    {"toc 6", "TOC6", PARAGRAPH, 39, "hu"},
    {"toc 7", "TOC7", PARAGRAPH, 39, "hu"},
    {"toc 8", "TOC8", PARAGRAPH, 39, "hu"},
    {"toc 9", "TOC9", PARAGRAPH, 39, "hu"},
    {"Normal Indent", "NormalIndent", PARAGRAPH, 99, "hu"},
    {"footnote text", "FootnoteText", PARAGRAPH, 99, "hu"},
    {"annotation text", "CommentText", PARAGRAPH, 99, "hu"},
    {"header", "Header", PARAGRAPH, 99, "hu"},
    {"footer", "Footer", PARAGRAPH, 99, "hu"},
    {"caption", "Caption", PARAGRAPH, 35, "qhu"},
    {"table of figures", "TableofFigures", PARAGRAPH, 99, "hu"},
    {"envelope address", "EnvelopeAddress", PARAGRAPH, 99, "hu"},
    {"envelope return", "EnvelopeReturn", PARAGRAPH, 99, "hu"},
    {"footnote reference", "FootnoteReference", CHARACTER, 99, "hu"},
    {"annotation reference", "CommentReference", CHARACTER, 99, "hu"},
    {"line number", "LineNumber", CHARACTER, 99, "hu"},
    {"page number", "PageNumber", CHARACTER, 99, "hu"},
    {"endnote reference", "EndnoteReference", CHARACTER, 99, "hu"},
    {"endnote text", "EndnoteText", PARAGRAPH, 99, "hu"},
    {"List", "List", PARAGRAPH, 99, "hu"},
    {"List Bullet", "ListBullet", PARAGRAPH, 99, "hu"},
    {"List Number", "ListNumber", PARAGRAPH, 99, "hu"},
    {"List Continue", "ListContinue", PARAGRAPH, 99, "hu"},
    {"Title", "Title", PARAGRAPH, 10, "ql"},
    {"Closing", "Closing", PARAGRAPH, 99, "hu"},
    {"Signature", "Signature", PARAGRAPH, 99, "hu"},
    {"Default Paragraph Font", "DefaultParagraphFont", RESERVED, 1, "hu"},
    {"Body Text", "BodyText", PARAGRAPH, 99, "hu"},
    {"Body Text Indent", "BodyTextIndent", PARAGRAPH, 99, "hu"},
    {"Subtitle", "Subtitle", PARAGRAPH, 11, "ql"},
    {"Salutation", "Salutation", PARAGRAPH, 99, "hu"},
    {"Date", "Date", PARAGRAPH, 99, "hu"},
    {"Body Text First Indent", "BodyTextFirstIndent", PARAGRAPH, 99, "hu"},
    {"Body Text 2", "BodyText2", PARAGRAPH, 99, "hu"},
    {"Body Text 3", "BodyText3", PARAGRAPH, 99, "hu"},
    {"Block Text", "BlockText", PARAGRAPH, 99, "hu"},
    {"Hyperlink", "Hyperlink", CHARACTER, 99, "hu"},
    {"FollowedHyperlink", "FollowedHyperlink", CHARACTER, 99, "hu"},
    {"Strong", "Strong", CHARACTER, 22, "q"},
    {"Emphasis", "Emphasis", CHARACTER, 20, "q"},
    {"Document Map", "DocumentMap", PARAGRAPH, 99, "hu"},
    {"Plain Text", "PlainText", PARAGRAPH, 99, "hu"},
    {"Normal (Web)", "NormalWeb", PARAGRAPH, 99, "hu"},
    {"Normal Table", "TableNormal", RESERVED, 99, "hu"},
    {"No List", "NoList", RESERVED, 99, "hu"},
    {"Balloon Text", "BalloonText", PARAGRAPH, 99, "hu"},
    {"Table Grid", "TableGrid", TABLE, 39, ""},
    {"Placeholder Text", "PlaceholderText", CHARACTER, 99, "h"},
    {"No Spacing", "NoSpacing", PARAGRAPH, 1, "q"},
    {"List Paragraph", "ListParagraph", PARAGRAPH, 34, "q"},
    {"Quote", "Quote", PARAGRAPH, 29, "ql"},
    {"Intense Quote", "IntenseQuote", PARAGRAPH, 30, "ql"},
    {"Subtle Emphasis", "SubtleEmphasis", CHARACTER, 19, "q"},
    {"Intense Emphasis", "IntenseEmphasis", CHARACTER, 21, "q"},
    {"Subtle Reference", "SubtleReference", CHARACTER, 31, "q"},
    {"Intense Reference", "IntenseReference", CHARACTER, 32, "q"},
    {"Book Title", "BookTitle", CHARACTER, 33, "q"},
    {"Bibliography", "Bibliography", PARAGRAPH, 37, "hu"},
    {"TOC Heading", "TOCHeading", PARAGRAPH, 39, "qhu"},
};

enum { ROWS = sizeof table / sizeof table[0] };

static const char *const of_role[ROLE_COUNT] = {
    [ROLE_BODY] = "Body Text",
    [ROLE_TITLE] = "Title",
    [ROLE_HEADING_1] = "heading 1",
    [ROLE_HEADING_1 + 1] = "heading 2",
    [ROLE_HEADING_1 + 2] = "heading 3",
    [ROLE_HEADING_1 + 3] = "heading 4",
    [ROLE_HEADING_1 + 4] = "heading 5",
    [ROLE_HEADING_6] = "heading 6",
    [ROLE_QUOTE] = "Quote",
    [ROLE_CAPTION] = "caption",
    [ROLE_LIST] = "List Paragraph",
    [ROLE_TABLE] = "Table Grid",
    [ROLE_FOOTNOTE] = "footnote text",
    [ROLE_STRONG] = "Strong",
};

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Word compares names of styles without regard to case. */
static bool same_name(Str a, Str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.s[i]) != lower(b.s[i]))
            return false;
    return true;
}

const BuiltinStyle *builtin_named(Str name, StyleKind kind)
{
    for (size_t i = 0; i < ROWS; i++)
        if (table[i].kind == (int)kind && same_name(name, str_of(table[i].name)))
            return &table[i];
    return NULL;
}

const BuiltinStyle *builtin_with_id(Str id)
{
    size_t i = 0;
    while (i + 1 < ROWS && !str_is(id, table[i].id))
        i++;
    return &table[i];
}

const BuiltinStyle *builtin_of_role(StyleRole role)
{
    for (size_t i = 0; i < ROWS; i++)
        if (str_is(str_of(of_role[role]), table[i].name))
            return &table[i];
    return NULL;
}

bool builtin_is(const BuiltinStyle *b, char flag)
{
    return b && strchr(b->flags, flag) != NULL;
}

const BuiltinStyle *builtin_table(size_t *count)
{
    *count = ROWS;
    return table;
}
