#include "opc/package.h"

#include "base/list.h"
#include "base/map.h"
#include "base/path.h"
#include "opc/xml.h"
#include "opc/zipfile.h"

#define WORD_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."
#define OPC_TYPE "application/vnd.openxmlformats-package."
#define OFFICE_TYPE "application/vnd.openxmlformats-officedocument."
#define OFFICE_RELATION "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define OPC_RELATION "http://schemas.openxmlformats.org/package/2006/relationships"
#define OPC_CONTENT_TYPES "http://schemas.openxmlformats.org/package/2006/content-types"

typedef enum PartPlace { FIRST, MIDDLE, LAST, PLACES } PartPlace;

/* A kind of part. Where the name has a '#', a package may have many, numbered from 1. The content type is
 * declared for the name of each part, or once for all names with the extension. */
typedef struct Kind {
    const char *name;
    const char *content_type;
    const char *relation;
    const char *extension; /* NULL: an Override for each part */
    PartPlace place;           /* in the zip file; parts of the same place are in the order of adding */
    bool of_package;       /* its owner is the package itself */
} Kind;

static const Kind kinds[] = {
    [PART_DOCUMENT] = {"word/document.xml", WORD_TYPE "document.main+xml",
                       OFFICE_RELATION "officeDocument", NULL, FIRST, true},
    [PART_CORE_PROPERTIES] = {"docProps/core.xml", OPC_TYPE "core-properties+xml",
                              OPC_RELATION "/metadata/core-properties", NULL, LAST, true},
    [PART_APP_PROPERTIES] = {"docProps/app.xml", OFFICE_TYPE "extended-properties+xml",
                             OFFICE_RELATION "extended-properties", NULL, LAST, true},
    [PART_STYLES] = {"word/styles.xml", WORD_TYPE "styles+xml",
                     OFFICE_RELATION "styles", NULL, MIDDLE, false},
    [PART_SETTINGS] = {"word/settings.xml", WORD_TYPE "settings+xml",
                       OFFICE_RELATION "settings", NULL, MIDDLE, false},
    [PART_WEB_SETTINGS] = {"word/webSettings.xml", WORD_TYPE "webSettings+xml",
                           OFFICE_RELATION "webSettings", NULL, MIDDLE, false},
    [PART_FONT_TABLE] = {"word/fontTable.xml", WORD_TYPE "fontTable+xml",
                         OFFICE_RELATION "fontTable", NULL, MIDDLE, false},
    [PART_THEME] = {"word/theme/theme1.xml", OFFICE_TYPE "theme+xml",
                    OFFICE_RELATION "theme", NULL, MIDDLE, false},
    [PART_NUMBERING] = {"word/numbering.xml", WORD_TYPE "numbering+xml",
                        OFFICE_RELATION "numbering", NULL, MIDDLE, false},
    [PART_HEADER] = {"word/header#.xml", WORD_TYPE "header+xml",
                     OFFICE_RELATION "header", NULL, MIDDLE, false},
    [PART_FOOTER] = {"word/footer#.xml", WORD_TYPE "footer+xml",
                     OFFICE_RELATION "footer", NULL, MIDDLE, false},
    [PART_FOOTNOTES] = {"word/footnotes.xml", WORD_TYPE "footnotes+xml",
                        OFFICE_RELATION "footnotes", NULL, MIDDLE, false},
    [PART_ENDNOTES] = {"word/endnotes.xml", WORD_TYPE "endnotes+xml",
                       OFFICE_RELATION "endnotes", NULL, MIDDLE, false},
    [PART_PNG] = {"word/media/image#.png", "image/png",
                  OFFICE_RELATION "image", "png", MIDDLE, false},
    [PART_JPEG] = {"word/media/image#.jpeg", "image/jpeg",
                   OFFICE_RELATION "image", "jpeg", MIDDLE, false},
};

enum { KINDS = sizeof kinds / sizeof kinds[0] };

typedef struct Owner Owner;
typedef struct Relation Relation;
struct Relation {
    Relation *next;
    Str id;
    Str type;
    Owner *to;  /* NULL: external */
    Str address; /* of an external target */
};

/* A part of the package, or the package itself (no part, an empty name) as an owner. */
struct Owner {
    Owner *next;
    const Part *part;
    PartKind kind;
    bool added; /* false: only awaited */
    Str name;
    Relation *first, *last;
    size_t relation_count;
    Part *rels; /* the part with the relationships; NULL until it is made */
};

struct Package {
    Memory *memory;
    Arena *arena;
    const char *spill_folder;
    Owner root;
    Owner *first, *last; /* its parts */
    size_t member_count;
    size_t kind_count[KINDS];
    Map *by_part;  /* the bytes of a pointer to a Part -> Owner */
    Map *by_owner; /* the bytes of a pointer to an Owner, and a target -> Relation */
    Part *types;
    ZipEntry *entries;
    size_t entry_count;
    bool derived; /* types, rels and entries are up to date */
    bool misused;
    Spill space;
};

Package *package_open(Memory *m, const char *spill_folder)
{
    Package *k = mem_alloc(m, sizeof *k);
    *k = (Package){.memory = m, .spill_folder = spill_folder};
    k->arena = arena_open(m);
    k->space = spill_open(m, spill_folder);
    k->by_part = map_new(k->arena);
    k->by_owner = map_new(k->arena);
    k->types = part_open(m, spill_folder);
    return k;
}

void package_close(Package *k)
{
    if (!k)
        return;
    for (Owner *m = k->first; m; m = m->next)
        part_close(m->rels);
    part_close(k->root.rels);
    part_close(k->types);
    spill_close(&k->space);
    arena_close(k->arena);
    mem_free(k->memory, k, sizeof *k);
}

/* ---- names and lookup ---- */

static Str part_key(const Part *const *part)
{
    return (Str){(const char *)part, sizeof *part};
}

/* The Owner of a part, or NULL where it was never added. */
static Owner *owner_of(Package *k, const Part *owner)
{
    return owner ? map_get(k->by_part, part_key(&owner)) : &k->root;
}

/* The kind's name with '#' replaced by the number. */
static Str numbered(Arena *a, const char *pattern, size_t number)
{
    Str p = str_of(pattern);
    size_t mark = str_find_byte(p, '#');
    if (mark == p.n)
        return p;
    return str_format(a, "%.*s%zu%s", (int)mark, pattern, number, pattern + mark + 1);
}

/* A member that is not in the list yet. Its name lacks its number, but has its folder. */
static Owner *member_new(Package *k, PartKind kind, const Part *part)
{
    Owner *m = NEW_WITH(k->arena, Owner, .part = part, .kind = kind, .name = str_of(kinds[kind].name));
    map_put(k->by_part, part_key(&m->part), m);
    return m;
}

/* Adds a member, and the parts that it is related to. */
static void enter(Package *k, Owner *m)
{
    if (m->added)
        return;
    m->added = true;
    m->name = numbered(k->arena, kinds[m->kind].name, ++k->kind_count[m->kind]);
    LIST_ADD(k, m);
    k->member_count++;
    for (const Relation *r = m->first; r; r = r->next)
        if (r->to)
            enter(k, r->to);
}

/* The member for a part; NULL where it is not allowed: it has another kind, or the place of its kind is taken. */
static Owner *member_for(Package *k, PartKind kind, const Part *part)
{
    Owner *m = map_get(k->by_part, part_key(&part));
    bool added = m && m->added;
    if (!added && k->kind_count[kind] > 0 && !strchr(kinds[kind].name, '#'))
        return NULL;
    if (!m)
        m = member_new(k, kind, part);
    return m->kind == kind ? m : NULL;
}

void package_await(Package *k, PartKind kind, const Part *part)
{
    if (!map_get(k->by_part, part_key(&part)))
        member_new(k, kind, part);
}

/* How `from` refers to another part: relative to its own folder, else from the root. */
static Str target_from(Arena *a, const Owner *from, Str name)
{
    Str folder = path_prefix(from->name);
    if (str_starts(name, folder))
        return str_sub(name, folder.n, name.n);
    return str_join2(a, STR("/"), name);
}

/* ---- adding ---- */

static Str misuse(Package *k)
{
    k->misused = true;
    return STR("");
}

/* The relation of an owner to a target, created if it does not exist. */
static Str relate(Package *k, Owner *from, Relation r)
{
    Str owner = {(const char *)&from, sizeof from}, to = {(const char *)&r.to, sizeof r.to};
    Str key = str_join2(k->arena, str_join2(k->arena, owner, to), r.address);
    Relation *known = map_get(k->by_owner, key);
    if (known)
        return known->id;
    Relation *new = arena_copy(k->arena, &r, sizeof r);
    new->id = str_format(k->arena, "rId%zu", ++from->relation_count);
    LIST_ADD(from, new);
    map_put(k->by_owner, key, new);
    k->derived = false;
    return new->id;
}

Str package_add(Package *k, const Part *owner, PartKind kind, const Part *part)
{
    Owner *from = owner_of(k, owner);
    if (!from || !part || kinds[kind].of_package != !owner)
        return misuse(k);
    Owner *to = member_for(k, kind, part);
    if (!to)
        return misuse(k);
    if (from == &k->root || from->added)
        enter(k, to);
    Relation r = {.type = str_of(kinds[kind].relation), .to = to};
    return relate(k, from, r);
}

Str package_link(Package *k, const Part *owner, Str address)
{
    Owner *from = owner_of(k, owner);
    if (!from)
        return misuse(k);
    Relation r = {.type = STR(OFFICE_RELATION "hyperlink"), .address = str_copy(k->arena, address)};
    return relate(k, from, r);
}

/* ---- derived parts ---- */

static void write_default(Xml *x, const char *extension, const char *type)
{
    xml_putf(x, "<Default Extension='%s' ContentType='%s'/>", extension, type);
}

static void write_override(Xml *x, Arena *a, const Owner *m)
{
    xml_open(x, "Override");
    xml_attr(x, "PartName", str_join2(a, STR("/"), m->name));
    xml_attr_c(x, "ContentType", kinds[m->kind].content_type);
    xml_close(x);
}

/* [Content_Types].xml: ECMA-376 part 2, 10.1.2.2. */
static void write_types(Package *k, Xml *x)
{
    xml_declaration(x);
    xml_open(x, "Types");
    xml_attr_c(x, "xmlns", OPC_CONTENT_TYPES);
    for (size_t i = 0; i < KINDS; i++)
        if (kinds[i].extension && k->kind_count[i] > 0)
            write_default(x, kinds[i].extension, kinds[i].content_type);
    write_default(x, "rels", OPC_TYPE "relationships+xml");
    write_default(x, "xml", "application/xml");
    for (const Owner *m = k->first; m; m = m->next)
        if (!kinds[m->kind].extension)
            write_override(x, k->arena, m);
    xml_close(x);
}

/* A .rels part: ECMA-376 part 2, 9.3. */
static void write_relations(Arena *a, const Owner *m, Xml *x)
{
    xml_declaration(x);
    xml_open(x, "Relationships");
    xml_attr_c(x, "xmlns", OPC_RELATION);
    for (const Relation *r = m->first; r; r = r->next) {
        xml_open(x, "Relationship");
        xml_attr(x, "Id", r->id);
        xml_attr(x, "Type", r->type);
        xml_attr(x, "Target", r->to ? target_from(a, m, r->to->name) : r->address);
        if (!r->to)
            xml_attr(x, "TargetMode", STR("External"));
        xml_close(x);
    }
    xml_close(x);
}

static DocxFault finish(Xml *x, Part *p, Compressor *c)
{
    xml_end(x);
    return part_finish(p, c);
}

static void add_entry(Package *k, const char *name, const Part *part)
{
    k->entries[k->entry_count++] = (ZipEntry){name, part};
}

/* Makes the .rels of a member that has relationships, and its entry. */
static DocxFault derive_relations(Package *k, Owner *m, Compressor *c)
{
    if (!m->first)
        return (DocxFault){DOCX_OK, 0};
    if (!m->rels)
        m->rels = part_open(k->memory, k->spill_folder);
    part_clear(m->rels);
    Xml *x = xml_new(k->arena, m->rels);
    write_relations(k->arena, m, x);
    Str folder = path_prefix(m->name), file = path_last(m->name);
    Str name = str_format(k->arena, "%.*s_rels/%.*s.rels", STR_ARG(folder), STR_ARG(file));
    add_entry(k, str_cstr(k->arena, name), m->rels);
    return finish(x, m->rels, c);
}

static DocxFault derive_types(Package *k, Compressor *c)
{
    part_clear(k->types);
    Xml *x = xml_new(k->arena, k->types);
    write_types(k, x);
    add_entry(k, "[Content_Types].xml", k->types);
    return finish(x, k->types, c);
}

static DocxFault derive(Package *k, Compressor *c)
{
    k->entries = NEW_ARRAY(k->arena, ZipEntry, 2 * (1 + k->member_count));
    k->entry_count = 0;
    DocxFault fault = derive_types(k, c);
    if (!fault.kind)
        fault = derive_relations(k, &k->root, c);
    for (PartPlace place = FIRST; place < PLACES; place++)
        for (Owner *m = k->first; m && !fault.kind; m = m->next) {
            if (kinds[m->kind].place != place)
                continue;
            add_entry(k, str_cstr(k->arena, m->name), m->part);
            fault = derive_relations(k, m, c);
        }
    k->derived = !fault.kind;
    return fault;
}

static bool all_finished(const Package *k)
{
    for (const Owner *m = k->first; m; m = m->next)
        if (!part_is_finished(m->part))
            return false;
    return true;
}

DocxFault package_write(Package *k, Compressor *c, OutputBytes out)
{
    if (k->misused || !k->first || !all_finished(k))
        return (DocxFault){DOCX_INTERNAL, 0};
    DocxFault fault = {DOCX_OK, 0};
    if (!k->derived)
        fault = derive(k, c);
    return fault.kind ? fault : zipfile_write(k->entries, k->entry_count, &k->space, out);
}
