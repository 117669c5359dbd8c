/* Checks pictures: @image, and images in prose. */
#include "check/blocks/check_image.h"

#include "ast/fixed_text.h"
#include "base/path.h"
#include "check/blocks/check_block.h"
#include "check/blocks/check_label.h"
#include "check/blocks/check_props.h"
#include "check/blocks/check_section.h"
#include "check/check_expr.h"
#include "props/prop_reader.h"
#include "props/room.h"

const Image *read_image_file(Checker *c, const Expr *string)
{
    Str path;
    if (!fixed_path(c->arena, c->scope.module->tree->source, string, c->dg, &path))
        return NULL;
    ImageFile file = {c->scope.module->root, path_folder(c->scope.module->path), path, string->span};
    return images_read(c->images, file, c->dg, NULL);
}

static void check_path(Checker *c, Block *b)
{
    Expr *path = b->as.image.path;
    if (path->kind == EXPR_STRING) {
        if (!value_in(path)) /* a value in it was reported by the parser */
            b->as.image.image = read_image_file(c, path);
        return;
    }
    check_expr(c, path);
    if (path->type->kind <= TYPE_ANY || path->type->kind == TYPE_IMAGE)
        return;
    Diag *d = diag(c->dg, E_IMAGE_TYPE, path->span, type_text(c->arena, path->type));
    if (path->type->kind == TYPE_TEXT)
        diag_hint(c->dg, d, H_IMAGE_PATH);
}

static const Prop *find_prop(const Block *image, const char *name)
{
    for (const Prop *p = image->as.image.props.first; p; p = p->next)
        if (str_is(p->name.text, name))
            return p;
    return NULL;
}

static bool is_inline(const Prop *place)
{
    const PropValue *v = place && place->first ? place->first->first : NULL;
    return !place || (v && v->kind == PROP_WORD && str_is(v->text, "inline"));
}

/* Reports what a picture behind the text must not have, and what it must have. */
static void check_behind(Checker *c, const Block *b, const PictureProps *props)
{
    static const char *const inline_only[] = {"align", "caption", "label"};
    const Prop *place = find_prop(b, "place"), *center = find_prop(b, "center");
    if (is_inline(place) && center)
        diag(c->dg, E_IMAGE_CENTER, center->span, STR("place behind next"));
    if (!props->behind)
        return;
    if (!center)
        diag(c->dg, E_IMAGE_CENTER, place->span, STR("center X Y"));
    for (size_t i = 0; i < sizeof inline_only / sizeof inline_only[0]; i++) {
        const Prop *p = find_prop(b, inline_only[i]);
        if (p)
            diag(c->dg, E_IMAGE_BEHIND, p->span, p->name.text);
    }
}

/* Checks a constant width against a page that does not depend on data. A picture in another block may have an
 * indent, or a cell, and is checked when a document is made. */
static void check_image_room(Checker *c, const Block *b, const PictureProps *props)
{
    const Prop *width = find_prop(b, "width");
    if (!props->has_width || props->behind || c->scope.nesting || !page_is_known(c) || prop_list_varies(&b->as.image.props))
        return;
    const PageSetup *page = &c->page_so_far.page;
    Props body = style_effective(c->styles, c->styles->roles[ROLE_BODY]);
    LengthScale scale = room_scale(&body, c->locale, page);
    Room room = room_of_paragraph(room_on_page(page, c->scope.in_story), &body, scale);
    RoomReport teller = {c->dg, c->arena, width->span};
    room_for_picture(&room, length_emu(props->width, scale), 0, &teller);
}

void check_image(Checker *c, Block *b)
{
    PropContext context = props_of_check(c);
    check_path(c, b);
    PictureProps props = picture_props(&context, b);
    check_behind(c, b, &props);
    check_image_room(c, b, &props);
    if (!b->faulty && !find_prop(b, "alt"))
        diag_hint(c->dg, diag(c->dg, W_IMAGE_ALT, b->head), H_IMAGE_ALT);
    if (props.label.text.n)
        check_label_property(c, b, props.label);
}

void check_inline_image(Checker *c, const Inline *i)
{
    Length width;
    Str format = i->as.value.format;
    if (!format.n || picture_width(format, &width))
        return;
    Diag *d = diag(c->dg, E_IMAGE_WIDTH, i->as.value.format_span, format);
    diag_hint(c->dg, d, H_PROPERTY_FORM, STR("3cm"));
}
