#include "cli/streams.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* Each is opened in the wrong direction, so that using it fails. open() returns the lowest free
 * number. */
static bool reserve(int stream)
{
    if (fcntl(stream, F_GETFD) >= 0 || errno != EBADF)
        return true;
    int got = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (got < 0)
        got = open("/", O_RDONLY | O_DIRECTORY); /* can neither be read nor written */
    return got == stream;
}

bool streams_reserve(void)
{
    return reserve(STDIN_FILENO) && reserve(STDOUT_FILENO) && reserve(STDERR_FILENO);
}
