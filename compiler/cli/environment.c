#include "cli/environment.h"

#include <stdlib.h>
#include <unistd.h>

/* Empty if it is not set. */
static Str value_of(const char *name)
{
    return str_of(getenv(name));
}

bool environment_is_chinese(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        Str locale = value_of(names[i]);
        if (locale.n)
            return str_starts(locale, STR("zh"));
    }
    return false;
}

bool environment_has_colour(void)
{
    return !value_of("NO_COLOR").n && !str_is(value_of("TERM"), "dumb") && isatty(STDERR_FILENO);
}

Str environment_libraries(void)
{
    return value_of("RPT_LIB_PATH");
}

bool environment_epoch(Str *seconds)
{
    *seconds = value_of("SOURCE_DATE_EPOCH");
    return seconds->n > 0;
}

const char *environment_temporary_folder(void)
{
    const char *folder = getenv("TMPDIR");
    return folder && folder[0] ? folder : "/tmp";
}

long environment_failing_allocation(void)
{
    const char *number = getenv("RPTC_FAIL_ALLOC");
    return number ? strtol(number, NULL, 10) : 0;
}
