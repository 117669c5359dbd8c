/* Pictures: @image, and images in prose. */
#include "eval/blocks/pictures.h"

#include "eval/blocks/blocks.h"
#include "eval/blocks/caption.h"
#include "eval/blocks/items.h"
#include "eval/fault.h"
#include "eval/prop_values.h"
#include "eval/values/expr.h"
#include "props/picture_props.h"
#include "props/room.h"

/* A picture that waits for the next paragraph. */
struct WaitingPicture {
    WaitingPicture *next;
    Run run;
};

/* ---- sizes ---- */

/* For a picture, 字 and 行 are those of the body text. */
static LengthScale body_scale(const Evaluation *ev)
{
    return room_scale_of_body(ev->template->model.styles, ev->template->model.locale, &ev->page);
}

/* a * b / c, at least 1. */
static int64_t scaled(int64_t a, int64_t b, int64_t c)
{
    int64_t n = (int64_t)((__int128)a * b / c);
    return n > 0 ? n : 1;
}

void picture_shrink(int64_t *side, int64_t most, int64_t *other)
{
    if (*side <= most)
        return;
    *other = scaled(*other, most, *side);
    *side = most;
}

/* The size given in the file, reduced to fit the text area or its column. */
static void take_own_size(const Evaluation *ev, Picture *p)
{
    Room room = room_on_page(&ev->page, ev->around.in_story);
    picture_shrink(&p->width, (int64_t)room.width * EMU_PER_TWIP, &p->height);
    picture_shrink(&p->height, (int64_t)room.height * EMU_PER_TWIP, &p->width);
}

/* Sets the width, and scales the height with it. */
static void set_width(Picture *p, int64_t width)
{
    p->height = scaled(p->height, width, p->width);
    p->width = width;
}

static void set_height(Picture *p, int64_t height)
{
    p->width = scaled(p->width, height, p->height);
    p->height = height;
}

static void set_size(const Evaluation *ev, Picture *p, const PictureProps *props)
{
    LengthScale scale = body_scale(ev);
    if (props->has_width)
        set_width(p, length_emu(props->width, scale));
    if (props->has_width && props->has_height)
        p->height = length_emu(props->height, scale);
    else if (props->has_height)
        set_height(p, length_emu(props->height, scale));
    if (!props->has_width && !props->has_height)
        take_own_size(ev, p);
}

/* ---- alternative text ---- */

/* The field that an expression reads; NULL if it reads no field or the field is not known. */
static const FieldRule *rule_of(const Evaluation *ev, const Expr *e)
{
    if (e->kind == EXPR_NAME)
        return e->as.name.binding.kind == BIND_FIELD ? &ev->unit.schema->fields[e->as.name.binding.slot] : NULL;
    if (e->kind == EXPR_INDEX)
        return rule_of(ev, e->as.index.object);
    const FieldRule *object = e->kind == EXPR_MEMBER ? rule_of(ev, e->as.member.object) : NULL;
    return object && object->members ? &object->members->fields[e->as.member.slot] : NULL;
}

/* The label of the field, else its name, else the name of the file. */
static Str usual_alt(const Evaluation *ev, const Expr *e, const Image *image)
{
    const FieldRule *rule = rule_of(ev, e);
    if (rule)
        return rule->label.n ? rule->label : rule->name;
    if (e->kind == EXPR_MEMBER)
        return e->as.member.name.text;
    return e->kind == EXPR_NAME ? e->as.name.text : image->name;
}

/* ---- in prose ---- */

void eval_inline_picture(Evaluation *ev, Pieces *p, const Inline *i, const Image *image, Run run)
{
    Length width;
    Picture *picture = NEW_WITH(p->arena, Picture, .image = image, .width = image->shown_width,
                                                   .height = image->shown_height,
                                                   .alt = usual_alt(ev, i->as.value.expr, image));
    if (picture_width(i->as.value.format, &width)) {
        set_width(picture, length_emu(width, (LengthScale){0}));
        picture->sized_at = i->as.value.format_span;
    } else {
        take_own_size(ev, picture);
    }
    run.kind = RUN_PICTURE;
    run.picture = picture;
    pieces_add(p, PIECE_RUN, run);
}

/* ---- anchored to the next paragraph ---- */

static void wait_for_paragraph(Evaluation *ev, const Run *run)
{
    WaitingPicture *w = NEW(ev->run, WaitingPicture), **last = &ev->waiting;
    w->run = *run;
    w->run.picture = arena_copy(ev->run, run->picture, sizeof *run->picture);
    while (*last)
        last = &(*last)->next;
    *last = w;
}

static const Bookmark *moved_bookmarks(Arena *a, const Paragraph *p, size_t by)
{
    if (!p->bookmark_count)
        return NULL;
    Bookmark *moved = arena_copy(a, p->bookmarks, p->bookmark_count * sizeof *moved);
    for (size_t i = 0; i < p->bookmark_count; i++) {
        moved[i].from += by;
        moved[i].to += by;
    }
    return moved;
}

void pictures_hang(Evaluation *ev, Paragraph *p)
{
    size_t count = 0;
    for (const WaitingPicture *w = ev->waiting; w; w = w->next)
        count++;
    if (!count)
        return;
    Run *runs = NEW_ARRAY(ev->scope, Run, count + p->count), *to = runs;
    for (const WaitingPicture *w = ev->waiting; w; w = w->next)
        *to++ = w->run;
    if (p->count)
        memcpy(to, p->runs, p->count * sizeof *to);
    p->bookmarks = moved_bookmarks(ev->scope, p, count);
    p->runs = runs;
    p->count += count;
    ev->waiting = NULL;
}

void pictures_end(Evaluation *ev)
{
    if (!ev->waiting)
        return;
    for (const WaitingPicture *w = ev->waiting; w; w = w->next)
        diag(ev->dg, W_IMAGE_LAST, w->run.origin);
    Paragraph p = new_paragraph(ev->template->model.styles->roles[ROLE_BODY], ev->waiting->run.origin);
    send_paragraph(ev, &p, NULL, 0);
}

/* ---- room ---- */

static int64_t highest_picture(const Paragraph *p)
{
    int64_t most = 0;
    for (size_t i = 0; i < p->count; i++) {
        const Picture *picture = p->runs[i].kind == RUN_PICTURE ? p->runs[i].picture : NULL;
        if (picture && picture->place == PICTURE_INLINE && picture->height > most)
            most = picture->height;
    }
    return most;
}

bool pictures_give_room(const Evaluation *ev, const Paragraph *p, Props *direct)
{
    int64_t height = highest_picture(p);
    if (!height)
        return false;
    Props all = style_effective(ev->template->model.styles, p->style);
    props_overlay(&all, direct);
    LengthScale scale = room_scale(&all, ev->template->model.locale, &ev->page);
    bool fixed = props_has(&all, PROPERTY_LINE) && all.line_rule == LINE_EXACTLY;
    if (!fixed || height <= length_emu(all.line, scale))
        return false;
    Props room = {.set = (uint64_t)1 << PROPERTY_LINE, .line_rule = LINE_AT_LEAST, .line = all.line};
    props_overlay(direct, &room);
    return true;
}

static Diag *check_room(const Evaluation *ev, const Picture *picture, const Props *all)
{
    if (!picture->sized_at.file || picture->place != PICTURE_INLINE)
        return NULL;
    LengthScale scale = room_scale(all, ev->template->model.locale, &ev->page);
    Room room = room_of_paragraph(room_on_page(&ev->page, ev->around.in_story), all, scale);
    RoomReport teller = {ev->dg, ev->scope, picture->sized_at};
    return room_for_picture(&room, picture->width, picture->height, &teller);
}

void pictures_check_room(const Evaluation *ev, const Paragraph *p, const Props *direct)
{
    if (ev->around.cell || !highest_picture(p))
        return; /* a cell has room of its own */
    Props all = style_effective(ev->template->model.styles, p->style);
    props_overlay(&all, direct);
    for (size_t i = 0; i < p->count; i++)
        if (p->runs[i].kind == RUN_PICTURE)
            check_room(ev, p->runs[i].picture, &all);
}

/* ---- @image ---- */

/* Sends the picture in a paragraph of its own, across the width of the text, with lines as high as the picture. */
static void send_alone(Evaluation *ev, const Block *b, const PictureProps *props, const Run *run)
{
    Props before = ev->around.direct;
    Props own = {.align = props->align, .line_rule = LINE_MULTIPLE, .line = {1000, UNIT_NONE},
                 .keep_next = true};
    own.set = (uint64_t)1 << PROPERTY_INDENT_FIRST | (uint64_t)1 << PROPERTY_LINE |
              (uint64_t)props->has_align << PROPERTY_ALIGN |
              (uint64_t)props->has_caption << PROPERTY_KEEP_NEXT;
    Paragraph p = new_paragraph(prose_style(ev), b->span);
    list_close(ev);
    props_overlay(&ev->around.direct, &own);
    send_paragraph(ev, &p, run, 1);
    ev->around.direct = before;
    if (props->has_caption)
        eval_caption(ev, CAPTION_FIGURE, props->caption, b->span);
}

/* The place of the size in an @image. */
static Span size_place(const Block *b)
{
    for (const Prop *p = b->as.image.props.first; p; p = p->next)
        if (str_is(p->name.text, "width") || str_is(p->name.text, "height"))
            return p->span;
    return NO_SPAN;
}

/* Reports the size before the paragraph would, with notes on the values that it comes from. */
static void check_sides(Evaluation *ev, const Block *b, const Picture *picture)
{
    Props all = style_effective(ev->template->model.styles, prose_style(ev));
    props_overlay(&all, &ev->around.direct);
    Diag *d = ev->around.cell ? NULL : check_room(ev, picture, &all);
    if (d) {
        note_properties(ev, d, &b->as.image.props, STR("width"));
        note_properties(ev, d, &b->as.image.props, STR("height"));
    }
}

static void send_image(Evaluation *ev, const Block *b, const PictureProps *props, const Image *image)
{
    const Expr *path = b->as.image.path;
    LengthScale scale = body_scale(ev);
    Picture picture = {.image = image,
                       .width = image->shown_width,
                       .height = image->shown_height,
                       .alt = props->has_alt ? props->alt : usual_alt(ev, path, image),
                       .place = props->behind ? PICTURE_BEHIND : PICTURE_INLINE,
                       .center_x = length_emu(props->center_x, scale),
                       .center_y = length_emu(props->center_y, scale)};
    set_size(ev, &picture, props);
    if (props->has_width || props->has_height)
        picture.sized_at = size_place(b);
    check_sides(ev, b, &picture);
    picture.alt = str_copy(ev->run, picture.alt);
    Run run = {.kind = RUN_PICTURE, .picture = &picture, .style = NO_STYLE, .origin = b->head};
    if (props->behind)
        wait_for_paragraph(ev, &run);
    else
        send_alone(ev, b, props, &run);
}

/* Sends the mask in place of the picture, never behind the text, where it would be in the way. */
static void send_mask(Evaluation *ev, const Block *b, const PictureProps *props, Str mask)
{
    Run run = {.kind = RUN_TEXT, .text = mask, .style = NO_STYLE, .masked = true, .origin = b->head};
    if (!props->behind)
        send_alone(ev, b, props, &run);
}

void eval_image(Evaluation *ev, const Block *b)
{
    const Expr *path = b->as.image.path;
    bool fixed = path->kind == EXPR_STRING;
    Value v = fixed ? value_missing() : eval_expr(ev, path);
    const Image *image = v.kind == VALUE_IMAGE ? v.image : b->as.image.image;
    if (!image && !value_is_masked(v))
        return;
    const PropContext context = props_of_run(ev);
    PictureProps props = picture_props(&context, b);
    if (image)
        send_image(ev, b, &props, image);
    else
        send_mask(ev, b, &props, *v.mask);
}
