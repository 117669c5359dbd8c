/* Rights: mode, owner and access list of a file that takes the place of another. */
#ifndef RPTC_CLI_FILES_RIGHTS_H
#define RPTC_CLI_FILES_RIGHTS_H

#include <sys/stat.h>

/* Gives the new file `fd`, of mode 0600, the rights of the one at `path`, whose status is `old`, as far as the user and
 * the file system allow. The new file is never accessible to anyone who could not access the old one. */
void rights_keep(int fd, const char *path, const struct stat *old);

#endif
