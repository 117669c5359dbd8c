#include "cli/messages.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "diag/catalogue.h"

/* A non-blocking terminal or pipe may accept only a part. */
static void wait_writable(void)
{
    poll(&(struct pollfd){.fd = STDERR_FILENO, .events = POLLOUT}, 1, -1);
}

void messages_write(Str text)
{
    while (text.n > 0) {
        ssize_t done = write(STDERR_FILENO, text.s, text.n);
        if (done < 0 && errno == EAGAIN)
            wait_writable();
        else if (done < 0 && errno != EINTR)
            return;
        else if (done > 0)
            text = str_sub(text, (size_t)done, text.n);
    }
}

static void render(Session *s, const Diags *dg, Rendered *told)
{
    RenderOptions how = s->options.messages;
    how.errors_only = s->options.quiet;
    buf_clear(&s->shown);
    diags_render_part(dg, s->sources, &how, told, &s->shown);
}

void messages_prepare(Session *s)
{
    Rendered told = s->told; /* the messages may be prepared again */
    told.more = false;
    render(s, s->dg, &told);
    s->shown_errors = diags_errors(s->dg);
}

void messages_show(Session *s)
{
    if (s->shown_errors != diags_errors(s->dg))
        messages_prepare(s);
    messages_write(buf_str(&s->shown));
}

void messages_show_others(Session *s, const Diags *dg)
{
    s->told.more = true;
    render(s, dg, &s->told);
    messages_write(buf_str(&s->shown));
    s->shown_errors = -1;
}

const Diags *messages_flush(Session *s)
{
    const Diags *before = s->dg;
    messages_show_others(s, before);
    s->dg = diags_new(s->arena);
    diags_keep(s->dg, s->options.limits[LIMIT_messages]);
    if (s->options.strict)
        diags_set_strict(s->dg);
    return before;
}

void messages_write_no_memory(bool chinese)
{
    messages_write(STR("rptc: "));
    messages_write(code_number(E_MEMORY));
    messages_write(STR(": "));
    messages_write(code_wording(E_MEMORY, chinese));
    messages_write(STR("\n"));
}
