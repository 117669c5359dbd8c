#include "doc/page.h"

PageSetup page_default(void)
{
    return (PageSetup){
        .width = 11906,
        .height = 16838,
        .top = 1440,
        .bottom = 1440,
        .left = 1800,
        .right = 1800,
        .header = 851,
        .footer = 992,
        .columns = 1,
        .column_gap = 425,
        .start = START_NEW_PAGE,
    };
}

PageSetup page_goes_on(const PageSetup *before)
{
    PageSetup page = *before;
    page.numbers_from = 0;
    return page;
}

int32_t page_line_pitch(const PageSetup *p)
{
    return p->grid_lines > 0 ? page_text_height(p) / p->grid_lines : 0;
}

/* The length of an edge without its two margins. */
static int32_t between(int32_t edge, int32_t one, int32_t other)
{
    int64_t rest = (int64_t)edge - one - other;
    return rest > 0 ? (int32_t)rest : 0;
}

int32_t page_text_width(const PageSetup *p)
{
    return between(p->width, p->left, p->right);
}

int32_t page_column_width(const PageSetup *p)
{
    int32_t columns = p->columns > 1 ? p->columns : 1;
    return (page_text_width(p) - p->column_gap * (columns - 1)) / columns;
}

int32_t page_text_height(const PageSetup *p)
{
    return between(p->height, p->top, p->bottom);
}
