#include <stdio.h>

#include "base/path.h"
#include "docx/runs.h"

#define DRAWING "http://schemas.openxmlformats.org/drawingml/2006/"
#define DECORATIVE "http://schemas.microsoft.com/office/drawing/2017/decorative"
#define DECORATIVE_URI "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"

enum {
    RIGHT_ANGLE = 90 * 60000,  /* 60,000ths of a degree */
    LOWEST = 251658240         /* the lowest z-order that Word uses */
};

/* The transformation from an image as stored to the image as shown: mirrored first, then turned clockwise. */
typedef struct Orientation {
    bool flip_h, flip_v;
    int right_angles;
} Orientation;

static const Orientation turns[] = {
    [2] = {.flip_h = true},
    [3] = {.right_angles = 2},
    [4] = {.flip_v = true},
    [5] = {.flip_h = true, .right_angles = 3},
    [6] = {.right_angles = 1},
    [7] = {.flip_h = true, .right_angles = 1},
    [8] = {.right_angles = 3},
};

/* The frame before it is turned. */
typedef struct Upright {
    Orientation turn;
    int64_t width, height;
} Upright;

static Upright frame_of(const Picture *p)
{
    Orientation turn = turns[p->image->orientation];
    bool lies = turn.right_angles % 2 == 1;
    return (Upright){turn, lies ? p->height : p->width, lies ? p->width : p->height};
}

/* The size of the frame, and how far the picture, once turned, extends beyond it. */
static void put_extent(Xml *x, const Upright *f)
{
    int64_t over = f->turn.right_angles % 2 ? (f->width - f->height) / 2 : 0;
    long long upright = over > 0 ? over : 0, sideways = over < 0 ? -over : 0;
    xml_putf(x, "<wp:extent cx='%lld' cy='%lld'/>", (long long)f->width, (long long)f->height);
    xml_putf(x, "<wp:effectExtent l='%lld' t='%lld' r='%lld' b='%lld'/>", sideways, upright, sideways, upright);
}

/* Marks the picture as having no content for screen readers. */
static void put_decorative(Xml *x)
{
    xml_putf(x, "<a:extLst xmlns:a='" DRAWING "main'><a:ext uri='" DECORATIVE_URI "'>"
                "<adec:decorative xmlns:adec='" DECORATIVE "' val='1'/></a:ext></a:extLst>");
}

static void put_name(Xml *x, const Picture *p, int number)
{
    char name[32];
    snprintf(name, sizeof name, "Picture %d", number);
    xml_open(x, "wp:docPr");
    xml_attr_int(x, "id", number);
    xml_attr_c(x, "name", name);
    if (p->alt.n)
        xml_attr(x, "descr", p->alt);
    else
        put_decorative(x);
    xml_close(x);
    xml_putf(x, "<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a='" DRAWING "main' noChangeAspect='1'/>"
                "</wp:cNvGraphicFramePr>");
}

static void put_shape(Xml *x, const Upright *f)
{
    xml_open(x, "pic:spPr");
    xml_open(x, "a:xfrm");
    if (f->turn.right_angles)
        xml_attr_int(x, "rot", (int64_t)f->turn.right_angles * RIGHT_ANGLE);
    if (f->turn.flip_h)
        xml_attr(x, "flipH", STR("1"));
    if (f->turn.flip_v)
        xml_attr(x, "flipV", STR("1"));
    xml_putf(x, "<a:off x='0' y='0'/><a:ext cx='%lld' cy='%lld'/>", (long long)f->width, (long long)f->height);
    xml_close(x);
    xml_putf(x, "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom>");
    xml_close(x);
}

/* `relation` is a generated id. */
static void put_graphic(Xml *x, const Picture *p, const Upright *f, Str relation)
{
    xml_open(x, "a:graphic");
    xml_attr_c(x, "xmlns:a", DRAWING "main");
    xml_open(x, "a:graphicData");
    xml_attr_c(x, "uri", DRAWING "picture");
    xml_open(x, "pic:pic");
    xml_attr_c(x, "xmlns:pic", DRAWING "picture");
    xml_open(x, "pic:nvPicPr");
    xml_open(x, "pic:cNvPr");
    xml_attr(x, "id", STR("0"));
    xml_attr(x, "name", path_last(p->image->name));
    xml_close(x);
    xml_leaf(x, "pic:cNvPicPr");
    xml_close(x);
    xml_putf(x, "<pic:blipFill><a:blip r:embed='%.*s'/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>",
             STR_ARG(relation));
    put_shape(x, f);
    xml_close(x);
    xml_close(x);
    xml_close(x);
}

typedef struct Attribute {
    const char *name;
    int64_t value;
} Attribute;

static void put_attributes(Xml *x, const Attribute *a)
{
    for (; a->name; a++)
        xml_attr_int(x, a->name, a->value);
}

static void put_inline(Xml *x, const Picture *p, const Upright *f, Str relation, int number)
{
    xml_open(x, "wp:inline");
    xml_attr_c(x, "xmlns:wp", DRAWING "wordprocessingDrawing");
    put_attributes(x, (const Attribute[]){{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}, {0}});
    put_extent(x, f);
    put_name(x, p, number);
    put_graphic(x, p, f, relation);
    xml_close(x);
}

/* Behind the text; the frame has the same centre before and after it is turned. */
static void put_anchor(Xml *x, const Picture *p, const Upright *f, Str relation, int number)
{
    xml_open(x, "wp:anchor");
    xml_attr_c(x, "xmlns:wp", DRAWING "wordprocessingDrawing");
    put_attributes(x, (const Attribute[]){
        {"distT", 0}, {"distB", 0}, {"distL", 114300}, {"distR", 114300}, {"simplePos", 0},
        {"relativeHeight", (int64_t)LOWEST + number}, {"behindDoc", 1}, {"locked", 0}, {"layoutInCell", 1},
        {"allowOverlap", 1}, {0}});
    xml_putf(x, "<wp:simplePos x='0' y='0'/>"
                "<wp:positionH relativeFrom='margin'><wp:posOffset>%lld</wp:posOffset></wp:positionH>"
                "<wp:positionV relativeFrom='paragraph'><wp:posOffset>%lld</wp:posOffset></wp:positionV>",
             (long long)(p->center_x - f->width / 2), (long long)(p->center_y - f->height / 2));
    put_extent(x, f);
    xml_leaf(x, "wp:wrapNone");
    put_name(x, p, number);
    put_graphic(x, p, f, relation);
    xml_close(x);
}

void drawing_write(Xml *x, const Picture *p, Str relation, int number)
{
    Upright f = frame_of(p);
    xml_open(x, "w:drawing");
    switch (p->place) {
    case PICTURE_INLINE: put_inline(x, p, &f, relation, number); break;
    case PICTURE_BEHIND: put_anchor(x, p, &f, relation, number); break;
    }
    xml_close(x);
}
