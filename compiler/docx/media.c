#include "docx/media.h"

#include "base/map.h"

/* An image and its part. */
typedef struct Met {
    const Image *image;
    Part *part;
} Met;

typedef struct MediaPart MediaPart;
struct MediaPart {
    MediaPart *next;
    Part *part;
};

struct Media {
    Arena *run;
    const char *spill_folder;
    uint64_t part_most;
    Map *by_image; /* the bytes of a pointer to an Image -> Met: the common case is the same Image again */
    Map *by_bytes; /* Met */
    MediaPart *parts;
    int drawings;
    DocxFault fault;
};

Media *media_new(Arena *run, const char *spill_folder, uint64_t part_most)
{
    Media *m = NEW_WITH(run, Media, .run = run, .spill_folder = spill_folder, .part_most = part_most);
    m->by_image = map_new(run);
    m->by_bytes = map_new(run);
    return m;
}

void media_close(Media *m)
{
    for (MediaPart *p = m->parts; p; p = p->next)
        part_close(p->part);
}

/* The content of a PNG or JPEG is compressed already. */
static Part *new_part(Media *m, const Image *image)
{
    MediaPart *p = NEW_WITH(m->run, MediaPart, m->parts, part_open(arena_memory(m->run), m->spill_folder));
    m->parts = p;
    if (m->part_most)
        part_limit(p->part, m->part_most);
    part_store(p->part, image->bytes);
    DocxFault fault = part_finish(p->part, NULL);
    if (!m->fault.kind)
        m->fault = fault;
    return p->part;
}

static Met *find_equal(Media *m, Met *met)
{
    Met *known = map_get(m->by_bytes, met->image->bytes);
    if (known)
        return known;
    met->part = new_part(m, met->image);
    map_put(m->by_bytes, met->image->bytes, met);
    return met;
}

const Part *media_part(Media *m, const Image *image)
{
    Met *met = map_get(m->by_image, (Str){(const char *)&image, sizeof image});
    if (met)
        return met->part;
    met = NEW(m->run, Met);
    met->image = image;
    met->part = find_equal(m, met)->part;
    map_put(m->by_image, (Str){(const char *)&met->image, sizeof met->image}, met);
    return met->part;
}

PartKind media_kind(const Image *image)
{
    return image->format == IMAGE_PNG ? PART_PNG : PART_JPEG;
}

int media_next_drawing(Media *m)
{
    return ++m->drawings;
}

DocxFault media_fault(const Media *m)
{
    return m->fault;
}
