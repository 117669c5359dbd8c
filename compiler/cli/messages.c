#include "cli/messages.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

/* A terminal or pipe that does not block may take less than all. */
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

void messages_show(const Session *s)
{
    RenderOptions how = s->options.messages;
    how.errors_only = s->options.quiet;
    Buf text = buf_open(arena_memory(s->arena));
    diags_render(s->dg, s->sources, &how, &text);
    messages_write(buf_str(&text));
    buf_close(&text);
}
