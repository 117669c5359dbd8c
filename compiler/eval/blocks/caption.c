#include "eval/blocks/caption.h"

#include "eval/label.h"

enum { NUMBER_RUNS = 2 }; /* `表2`: the runs that a reference repeats */

/* The name of the series in the caption and in Word's counter. */
static Str series_name(const Evaluation *ev, CaptionKind kind)
{
    static const Str names[CAPTION_KINDS][2] = {
        [CAPTION_TABLE] = {STR_INIT("Table"), STR_INIT("表")},
        [CAPTION_FIGURE] = {STR_INIT("Figure"), STR_INIT("图")},
    };
    return names[kind][ev->template->model.locale == LOCALE_ZH_CN];
}

static Run text_run(Str text, Span at)
{
    return (Run){.kind = RUN_TEXT, .text = text, .style = NO_STYLE, .origin = at};
}

void eval_caption(Evaluation *ev, CaptionKind kind, Str text, Span at)
{
    bool chinese = ev->template->model.locale == LOCALE_ZH_CN;
    Str series = series_name(ev, kind);
    Str before = chinese ? series : str_format(ev->scope, "%.*s ", STR_ARG(series));
    Str behind = str_format(ev->scope, "%s%.*s", chinese ? "\u3000" : "  ", STR_ARG(text));
    Run number = text_run(str_format(ev->scope, "%d", ++ev->captions[kind]), at);
    number.kind = RUN_SEQUENCE;
    number.target = series;
    Run runs[] = {text_run(before, at), number, text_run(behind, at)};
    Paragraph p = new_paragraph(ev->template->model.styles->roles[ROLE_CAPTION], at);
    Props kept = ev->around.direct;
    if (kind == CAPTION_TABLE) {
        props_overlay(&kept, &(Props){.set = 1ull << PROPERTY_KEEP_NEXT, .keep_next = true});
        p.direct = &kept;
    }
    p.runs = runs;
    p.count = text.n ? 3 : 2;
    label_caption(ev, &p, NUMBER_RUNS);
    send_paragraph(ev, &p, runs, p.count);
}
