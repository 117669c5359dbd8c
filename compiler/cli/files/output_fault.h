/* Output faults: why a file cannot be written, and the messages. A fault of the folder names the folder, a fault of the
 * file names the file. */
#ifndef RPTC_CLI_FILES_OUTPUT_FAULT_H
#define RPTC_CLI_FILES_OUTPUT_FAULT_H

#include "diag/diag.h"

typedef enum OutputProblem {
    OUTPUT_FOLDER_MISSING,
    OUTPUT_FOLDER_IS_FILE,
    OUTPUT_FOLDER_NOT_WRITABLE,
    OUTPUT_FOLDER_NOT_MADE,
    OUTPUT_FOLDER_NOT_SYNCED, /* the file is there, but may not survive a power loss */
    OUTPUT_NOT_WRITABLE,
    OUTPUT_IS_FOLDER,
    OUTPUT_IS_LINK,
    OUTPUT_IS_SPECIAL, /* a pipe, a device or a socket, where only a file is allowed */
    OUTPUT_IS_INPUT,
    OUTPUT_IS_TERMINAL,
    OUTPUT_FULL, /* no space left on the device */
    OUTPUT_FAILED
} OutputProblem;

typedef struct OutputFault {
    OutputProblem problem;
    int error;        /* errno; 0: none */
    const char *path; /* the file as given by the user, or the faulty folder */
} OutputFault;

/* The fault for an errno of the file at `path`, which is borrowed. */
OutputFault output_fault(const char *path, int error);
/* The same for the folder of the file at `path`, which need not exist. */
OutputFault output_folder_fault(Arena *a, const char *path, int error);
/* The folder of `path`: "." if it names none. */
const char *output_folder(Arena *a, const char *path);

/* Reports the fault, with a hint if the system's reason has one. */
Diag *output_report(Diags *dg, const OutputFault *fault);
/* The same for a temporary file in that folder; an errno of 0 is not a fault. */
void output_report_temporary(Diags *dg, const char *folder, int error);

#endif
