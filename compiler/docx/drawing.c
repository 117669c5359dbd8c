#include "docx/drawing.h"

#include <stdio.h>

#include "base/path.h"

#define DRAWING "http://schemas.openxmlformats.org/drawingml/2006/"
#define DECORATIVE "http://schemas.microsoft.com/office/drawing/2017/decorative"
#define DECORATIVE_URI "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"

enum {
    RIGHT_ANGLE = 90 * 60000,  /* 60,000ths of a degree */
    LOWEST = 251658240         /* where Word begins to count what lies above what */
};

/* How an image comes from how it is stored to how it is shown: mirrored first, then turned clockwise. */
typedef struct Rotation {
    bool flip_h, flip_v;
    int right_angles;
} Rotation;

static Rotation turn_of(int orientation)
{
    static const Rotation turns[] = {
        [2] = {.flip_h = true},
        [3] = {.right_angles = 2},
        [4] = {.flip_v = true},
        [5] = {.flip_h = true, .right_angles = 3},
        [6] = {.right_angles = 1},
        [7] = {.flip_h = true, .right_angles = 1},
        [8] = {.right_angles = 3},
    };
    return turns[orientation];
}

/* The frame before it is turned. */
typedef struct Upright {
    Rotation turn;
    int64_t width, height;
} Upright;

static Upright frame_of(const Picture *p)
{
    Rotation turn = turn_of(p->image->orientation);
    bool lies = turn.right_angles % 2 == 1;
    return (Upright){turn, lies ? p->height : p->width, lies ? p->width : p->height};
}

static void put_size(Xml *x, const char *name, int64_t width, int64_t height)
{
    xml_open(x, name);
    xml_attr_int(x, "cx", width);
    xml_attr_int(x, "cy", height);
    xml_close(x);
}

static void put_offset(Xml *x, const char *name)
{
    xml_open(x, name);
    xml_attr(x, "x", STR("0"));
    xml_attr(x, "y", STR("0"));
    xml_close(x);
}

/* How far the picture, once it is turned, reaches beyond its frame. */
static void put_overhang(Xml *x, const Upright *f)
{
    int64_t over = f->turn.right_angles % 2 ? (f->width - f->height) / 2 : 0;
    int64_t upright = over > 0 ? over : 0, sideways = over < 0 ? -over : 0;
    xml_open(x, "wp:effectExtent");
    xml_attr_int(x, "l", sideways);
    xml_attr_int(x, "t", upright);
    xml_attr_int(x, "r", sideways);
    xml_attr_int(x, "b", upright);
    xml_close(x);
}

/* Says that there is nothing to be read to those who cannot see it. */
static void put_decorative(Xml *x)
{
    xml_open(x, "a:extLst");
    xml_attr_c(x, "xmlns:a", DRAWING "main");
    xml_open(x, "a:ext");
    xml_attr_c(x, "uri", DECORATIVE_URI);
    xml_open(x, "adec:decorative");
    xml_attr_c(x, "xmlns:adec", DECORATIVE);
    xml_attr(x, "val", STR("1"));
    xml_close(x);
    xml_close(x);
    xml_close(x);
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
    xml_open(x, "wp:cNvGraphicFramePr");
    xml_open(x, "a:graphicFrameLocks");
    xml_attr_c(x, "xmlns:a", DRAWING "main");
    xml_attr(x, "noChangeAspect", STR("1"));
    xml_close(x);
    xml_close(x);
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
    put_offset(x, "a:off");
    put_size(x, "a:ext", f->width, f->height);
    xml_close(x);
    xml_open(x, "a:prstGeom");
    xml_attr(x, "prst", STR("rect"));
    xml_leaf(x, "a:avLst");
    xml_close(x);
    xml_close(x);
}

static void put_picture(Xml *x, const Picture *p, const Upright *f, Str relation)
{
    xml_open(x, "pic:pic");
    xml_attr_c(x, "xmlns:pic", DRAWING "picture");
    xml_open(x, "pic:nvPicPr");
    xml_open(x, "pic:cNvPr");
    xml_attr(x, "id", STR("0"));
    xml_attr(x, "name", path_last(p->image->name));
    xml_close(x);
    xml_leaf(x, "pic:cNvPicPr");
    xml_close(x);
    xml_open(x, "pic:blipFill");
    xml_open(x, "a:blip");
    xml_attr(x, "r:embed", relation);
    xml_close(x);
    xml_open(x, "a:stretch");
    xml_leaf(x, "a:fillRect");
    xml_close(x);
    xml_close(x);
    put_shape(x, f);
    xml_close(x);
}

static void put_graphic(Xml *x, const Picture *p, const Upright *f, Str relation)
{
    xml_open(x, "a:graphic");
    xml_attr_c(x, "xmlns:a", DRAWING "main");
    xml_open(x, "a:graphicData");
    xml_attr_c(x, "uri", DRAWING "picture");
    put_picture(x, p, f, relation);
    xml_close(x);
    xml_close(x);
}

static void put_inline(Xml *x, const Picture *p, const Upright *f, Str relation, int number)
{
    xml_open(x, "wp:inline");
    xml_attr_c(x, "xmlns:wp", DRAWING "wordprocessingDrawing");
    xml_attr(x, "distT", STR("0"));
    xml_attr(x, "distB", STR("0"));
    xml_attr(x, "distL", STR("0"));
    xml_attr(x, "distR", STR("0"));
    put_size(x, "wp:extent", f->width, f->height);
    put_overhang(x, f);
    put_name(x, p, number);
    put_graphic(x, p, f, relation);
    xml_close(x);
}

static void put_position(Xml *x, const char *name, const char *from, int64_t offset)
{
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)offset);
    xml_open(x, name);
    xml_attr_c(x, "relativeFrom", from);
    xml_open(x, "wp:posOffset");
    xml_text(x, str_of(text));
    xml_close(x);
    xml_close(x);
}

/* Behind the text; the frame stands around the centre before and after it is turned. */
static void put_anchor(Xml *x, const Picture *p, const Upright *f, Str relation, int number)
{
    static const char *const attributes[][2] = {
        {"distT", "0"}, {"distB", "0"}, {"distL", "114300"}, {"distR", "114300"}, {"simplePos", "0"},
    };
    xml_open(x, "wp:anchor");
    xml_attr_c(x, "xmlns:wp", DRAWING "wordprocessingDrawing");
    for (size_t i = 0; i < sizeof attributes / sizeof attributes[0]; i++)
        xml_attr_c(x, attributes[i][0], attributes[i][1]);
    xml_attr_int(x, "relativeHeight", (int64_t)LOWEST + number);
    xml_attr(x, "behindDoc", STR("1"));
    xml_attr(x, "locked", STR("0"));
    xml_attr(x, "layoutInCell", STR("1"));
    xml_attr(x, "allowOverlap", STR("1"));
    put_offset(x, "wp:simplePos");
    put_position(x, "wp:positionH", "margin", p->center_x - f->width / 2);
    put_position(x, "wp:positionV", "paragraph", p->center_y - f->height / 2);
    put_size(x, "wp:extent", f->width, f->height);
    put_overhang(x, f);
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
