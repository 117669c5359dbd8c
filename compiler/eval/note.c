/* Footnotes. */
#include "eval/note.h"

#include "eval/blocks/paragraphs.h"

void eval_footnote(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    Pieces inside = new_pieces(ev);
    const Run *runs;
    size_t count;
    if (ev->around.in_story) { /* in an included file, which may also be written elsewhere */
        diag(ev->dg, E_NOTE_IN_STORY, i->span);
        return;
    }
    if (!eval_spend(ev, STEPS_NOTE, i->span))
        return;
    pieces_eval(ev, &inside, &i->as.footnote.body, plain_look);
    p->dynamic = p->dynamic || inside.dynamic;
    if (!pieces_join(ev, &inside, &runs, &count) || count == 0) {
        pieces_add(p, PIECE_EMPTY, (Run){0});
        return;
    }
    Paragraph *note = NEW(p->arena, Paragraph);
    *note = new_paragraph(ev->template->model.styles->roles[ROLE_FOOTNOTE], i->span);
    note->runs = runs;
    note->count = count;
    Run mark = {.kind = RUN_NOTE, .note = note, .style = look.style, .heading = look.heading,
                .strong = look.strong, .origin = i->span};
    pieces_add(p, PIECE_RUN, mark);
}
