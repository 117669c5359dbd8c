#include "cli/command.h"

#include "base/stack.h"
#include "cli/commands/help.h"
#include "cli/messages.h"
#include "cli/session.h"
#include "cli/files/tempfile.h"

/* The command line, and its exit status. */
typedef struct Line {
    CommandLine words;
    int status;
} Line;

/* Applies the options that concern the whole session. */
static void configure(Session *s)
{
    const Options *o = &s->options;
    memcpy(s->host.limits, o->limits, sizeof s->host.limits);
    s->host.root_count = o->root_count;
    s->host.roots = o->roots;
    s->guard.memory.limit = o->limits[LIMIT_memory];
    diags_keep(s->dg, o->limits[LIMIT_messages]);
    if (o->strict)
        diags_set_strict(s->dg);
}

static void run_line(Session *s, void *context)
{
    const Line *line = context;
    const Options *o = &s->options;
    options_read(s->arena, &line->words, &s->options, s->dg);
    if (diags_errors(s->dg))
        return;
    tempfile_watch_signals();
    configure(s);
    if (o->help)
        help_show(s, line->words.commands);
    else if (o->version)
        version_show(s);
    else
        o->command->run(s, o);
}

static void run_session(void *context)
{
    Session session;
    Line *line = context;
    line->status = session_run(&session, run_line, line);
}

int command_main(CommandLine words)
{
    Line line = {words, EXIT_SYSTEM};
    if (!stack_run(run_session, &line))
        messages_write_no_memory(false);
    return line.status;
}
