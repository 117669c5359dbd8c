#include "doc/style.h"

Props style_effective(const StyleSheet *sheet, int style)
{
    Props all = {0};
    while (style != NO_STYLE) {
        Props under = sheet->items[style].props;
        props_overlay(&under, &all);
        all = under;
        style = sheet->items[style].base;
    }
    return all;
}
